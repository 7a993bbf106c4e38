/** Fetches one thing; rejects when its signal is aborted. */
export type Bring<T> = (signal: AbortSignal) => Promise<T>;

interface Entry<T> {
  readonly request: AbortController;
  readonly coming: Promise<T>;
  there: { readonly value: T } | null;
}

/** Things that are fetched before anybody needs them; what is no longer wanted is given back. */
export class Prefetch<T> {
  private readonly entries = new Map<string, Entry<T>>();

  constructor(
    private readonly release: (value: T) => void,
    /** Something has come. */
    private readonly arrived: () => void = () => undefined,
  ) {}

  /** These and no others. What fails is forgotten: whoever needs it will ask again, and hear why. */
  want(things: ReadonlyMap<string, Bring<T>>): void {
    for (const key of [...this.entries.keys()]) if (!things.has(key)) this.drop(key);
    for (const [key, bring] of things) if (!this.entries.has(key)) this.ask(key, bring);
  }

  /** Everything that was wanted is there, or will not come. */
  get complete(): boolean {
    return [...this.entries.values()].every(({ there }) => there !== null);
  }

  /** What is there already, and stays here. */
  get(key: string): T | null {
    return this.entries.get(key)?.there?.value ?? null;
  }

  /** Hands a thing over, also one that is still on its way; it is then the taker's to give back. */
  take(key: string): Promise<T> | null {
    const entry = this.entries.get(key);
    this.entries.delete(key);
    return entry?.coming ?? null;
  }

  dispose(): void {
    this.want(new Map());
  }

  private ask(key: string, bring: Bring<T>): void {
    const request = new AbortController();
    const entry: Entry<T> = { request, coming: bring(request.signal), there: null };
    this.entries.set(key, entry);
    entry.coming.then(
      (value) => {
        entry.there = { value };
        if (request.signal.aborted) this.release(value);
        else this.arrived();
      },
      () => {
        if (this.entries.get(key) === entry) this.entries.delete(key);
      },
    );
  }

  private drop(key: string): void {
    const entry = this.entries.get(key);
    this.entries.delete(key);
    entry?.request.abort();
    if (entry?.there) this.release(entry.there.value);
  }
}
