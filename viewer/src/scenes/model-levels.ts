import { LoadFailure, isAbort } from "../assets/source";
import type { Model } from "../contract/Model";
import { wantedLevel } from "../engine/levels";
import type { StageContext } from "./display";
import { type Placing, type Relic, disposeModel, parseModel } from "./model-file";

/**
 * A relic's levels of detail: the coarsest is there at once, a finer one takes its place when the view asks for it.
 * A finer one stays when the visitor steps back, since it is there already.
 */
export class ModelLevels {
  private shown: { readonly level: number; readonly relic: Relic } | null = null;
  private coming: { readonly level: number; readonly loading: AbortController } | null = null;
  /** The finest that can be had: less than all after a failure. */
  private finest: number;
  private wanted = 0;

  constructor(
    private readonly model: Placing & Pick<Model, "levels">,
    private readonly context: StageContext,
    /** Puts a level on the stage, in the place of the one before. */
    private readonly exchange: (next: Relic, before: Relic | null) => void,
  ) {
    this.finest = model.levels.length - 1;
  }

  get relic(): Relic | null {
    return this.shown?.relic ?? null;
  }

  /** The level that the view wants is on the stage. */
  get complete(): boolean {
    return this.shown !== null && this.shown.level >= Math.min(this.wanted, this.finest);
  }

  /** The level that is drawn, for those who look behind the scenes. */
  get level(): number | null {
    return this.shown?.level ?? null;
  }

  async loadFirst(signal: AbortSignal): Promise<void> {
    await this.load(0, signal);
  }

  /** Fetches a finer level when a pixel of the view has become smaller than what is shown is true. */
  consider(metresPerPixel: number): void {
    this.wanted = wantedLevel(this.model.levels, metresPerPixel);
    const level = Math.min(this.wanted, this.finest);
    if (this.shown === null || level <= this.shown.level || level === this.coming?.level) return;
    this.coming?.loading.abort();
    const loading = new AbortController();
    this.coming = { level, loading };
    void this.refine(level, loading.signal);
  }

  dispose(): void {
    this.coming?.loading.abort();
    this.coming = null;
    if (this.shown !== null) disposeModel(this.shown.relic);
    this.shown = null;
  }

  private async refine(level: number, signal: AbortSignal): Promise<void> {
    try {
      await this.load(level, signal);
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.finest = this.shown?.level ?? 0;
      this.context.report(error instanceof LoadFailure ? error : new LoadFailure("", String(error)));
    }
    this.coming = null;
    this.context.wake();
  }

  private async load(level: number, signal: AbortSignal): Promise<void> {
    const file = this.model.levels[level];
    if (file === undefined) throw new LoadFailure("", "this relic has no levels");
    const bytes = await this.context.source.bytes(file.glb, signal);
    const relic = await parseModel(this.model, file.glb, bytes);
    if (signal.aborted) disposeModel(relic);
    signal.throwIfAborted();
    const before = this.relic;
    this.exchange(relic, before);
    if (before !== null) disposeModel(before);
    this.shown = { level, relic };
  }
}
