import { LoadFailure } from "../assets/source";
import type { Annotation } from "../contract/Annotation";
import type { Picture } from "../contract/Picture";
import type { Spot } from "../contract/Spot";
import { Glide, Inertia, prefersLessMotion } from "../engine/motion";
import type { Point } from "../engine/projection";
import { type InputFrame, isStill } from "../input/frame";
import type { Display, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { type Laid, WHOLE, fittedSize, frameOf, keptLaid, laidOnRegion } from "./picture-camera";

const GLIDE_SECONDS = 0.6;
const KEY_WIDTHS_PER_SECOND = 0.6;
const FOCUS_DOUBLINGS = 1;

type Region = Extract<Spot, { kind: "region" }>;

/** A photograph, rubbing or drawing: an ordinary `<img>`, which needs no WebGL. */
export class PictureDisplay implements Display {
  private readonly image = new Image();
  private readonly inertia = new Inertia();
  private readonly regions: ReadonlyArray<{ readonly key: MarkerKey; readonly region: Region }>;
  private laid: Laid = WHOLE;
  private glide: Glide<{ x: number; y: number; scale: number }> | null = null;
  private shownWidth = 0;

  constructor(
    private readonly picture: Picture,
    alt: string,
    annotations: readonly Annotation[],
    private readonly context: StageContext,
    private readonly chosen: MarkerKey | null,
  ) {
    this.image.className = "ev-picture";
    this.image.alt = alt;
    this.image.draggable = false;
    this.regions = annotations.flatMap(({ id, spot }) =>
      spot.kind === "region" ? [{ key: `annotation:${id}` as const, region: spot }] : [],
    );
  }

  async load(signal: AbortSignal): Promise<void> {
    await this.showSource(this.fittedWidth());
    signal.throwIfAborted();
  }

  enter(): void {
    this.context.host.append(this.image);
    const region = this.regions.find(({ key }) => key === this.chosen)?.region;
    if (region !== undefined) this.laid = laidOnRegion(region, this.picture, this.context.viewport());
  }

  update(frame: InputFrame): boolean {
    if (!isStill(frame)) this.glide = null;
    if (this.glide !== null) {
      this.laid = this.glide.step(frame.seconds);
      if (this.glide.done) this.glide = null;
      return this.glide !== null;
    }
    const { held, seconds } = frame;
    const keyPixels = KEY_WIDTHS_PER_SECOND * this.context.viewport().width * seconds;
    const dx = frame.pull[0] + frame.shift[0] - held.x * keyPixels;
    const dy = frame.pull[1] + frame.shift[1] + held.y * keyPixels;
    const guided = frame.holding || held.x !== 0 || held.y !== 0;
    if (guided) this.inertia.pull(dx, dy, seconds);
    const [coastX, coastY] = guided ? [0, 0] : this.inertia.coast(seconds);
    const size = this.size();
    this.laid = this.kept({
      x: this.laid.x - (dx + coastX) / size.width,
      y: this.laid.y - (dy + coastY) / size.height,
      scale: this.laid.scale * 2 ** (frame.zoom + held.zoom * seconds),
    });
    return this.inertia.moving || held.x !== 0 || held.y !== 0 || held.zoom !== 0;
  }

  draw(): void {
    const fitted = fittedSize(this.picture, this.context.viewport());
    const [left, top] = this.stageFromPicture(0, 0);
    this.image.style.width = `${fitted.width}px`;
    this.image.style.height = `${fitted.height}px`;
    this.image.style.transform = `translate(${left}px, ${top}px) scale(${this.laid.scale})`;
    if (this.glide === null) void this.showSource(this.size().width).catch(() => this.reportMissing());
  }

  get complete(): boolean {
    return this.glide === null && this.image.complete && this.image.naturalWidth > 0;
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    const { width, height } = this.context.viewport();
    return new Map(
      this.regions.map(({ key, region }) => {
        const at = this.stageFromPicture(region.x + region.width / 2, region.y + region.height / 2);
        const inSight = at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height;
        return [key, { at, inSight, behind: false, offCentre: Math.hypot(at[0] - width / 2, at[1] - height / 2) / 10 }];
      }),
    );
  }

  outlines(): readonly Outline[] {
    return this.regions.map(({ key, region: { x, y, width, height } }) => ({
      key,
      points: [
        this.stageFromPicture(x, y),
        this.stageFromPicture(x + width, y),
        this.stageFromPicture(x + width, y + height),
        this.stageFromPicture(x, y + height),
      ],
    }));
  }

  pick(): null {
    return null;
  }

  focusOn([x, y]: Point): void {
    const frame = frameOf(this.context.viewport());
    const size = this.size();
    this.glideTo({
      x: this.laid.x + (x - frame.x) / size.width,
      y: this.laid.y + (y - frame.y) / size.height,
      scale: this.laid.scale * 2 ** FOCUS_DOUBLINGS,
    });
  }

  face(marker: MarkerKey): void {
    const region = this.regions.find(({ key }) => key === marker)?.region;
    if (region !== undefined) this.glideTo(laidOnRegion(region, this.picture, this.context.viewport()));
  }

  view(): ViewNumbers {
    return {};
  }

  setView(_view: ViewNumbers, manner: "cut" | "glide"): void {
    if (manner === "glide") {
      this.glideTo(WHOLE);
      return;
    }
    this.laid = WHOLE;
    this.context.wake();
  }

  dispose(): void {
    this.image.remove();
  }

  private glideTo(laid: Laid): void {
    const seconds = prefersLessMotion() ? 0 : GLIDE_SECONDS;
    this.inertia.stop();
    this.glide = new Glide({ ...this.laid }, { ...this.kept(laid) }, seconds);
    this.context.wake();
  }

  private kept(laid: Laid): Laid {
    return keptLaid(laid, this.picture, this.context.viewport());
  }

  /** Pixels that the whole picture takes now. */
  private size(): { width: number; height: number } {
    const fitted = fittedSize(this.picture, this.context.viewport());
    return { width: fitted.width * this.laid.scale, height: fitted.height * this.laid.scale };
  }

  private fittedWidth(): number {
    return fittedSize(this.picture, this.context.viewport()).width;
  }

  private stageFromPicture(x: number, y: number): Point {
    const frame = frameOf(this.context.viewport());
    const size = this.size();
    return [frame.x + (x - this.laid.x) * size.width, frame.y + (y - this.laid.y) * size.height];
  }

  /** The smallest file that is sharp at this width; once there, a finer one is never given up. */
  private async showSource(widthPixels: number): Promise<void> {
    const { sources } = this.picture;
    const needed = widthPixels * devicePixelRatio;
    const source = sources.find(({ width }) => width >= needed) ?? sources[sources.length - 1];
    if (source === undefined) throw new LoadFailure("", "the picture has no files");
    if (source.width <= this.shownWidth) return;
    this.shownWidth = source.width;
    const ahead = new Image();
    ahead.src = this.context.base + source.file;
    try {
      await ahead.decode();
    } catch (error) {
      throw new LoadFailure(source.file, String(error));
    }
    this.image.src = ahead.src;
    this.context.wake();
  }

  private reportMissing(): void {
    this.context.report(new LoadFailure(this.picture.sources[0]?.file ?? "", "a finer picture is missing"));
  }
}
