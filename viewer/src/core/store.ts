/** A value that others may watch. Each change is a new object; nobody edits the old one. */
export class Store<T extends object> {
  private readonly watchers = new Set<(now: T, before: T) => unknown>();

  constructor(private value: T) {}

  get(): T {
    return this.value;
  }

  /** Watchers hear only of real changes. */
  set(change: Partial<T>): void {
    const before = this.value;
    const keys = Object.keys(change) as Array<keyof T>;
    if (keys.every((key) => Object.is(change[key], before[key]))) return;
    this.value = { ...before, ...change };
    for (const watcher of this.watchers) watcher(this.value, before);
  }

  watch(watcher: (now: T, before: T) => unknown): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
