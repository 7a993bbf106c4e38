import { loadInto } from "../assets/images";
import { LoadFailure } from "../assets/source";
import type { Annotation } from "../contract/Annotation";
import type { MediumForm } from "../contract/MediumForm";
import type { Picture } from "../contract/Picture";
import type { Spot } from "../contract/Spot";
import { clamp } from "../engine/angles";
import type { Pose } from "../engine/course";
import { Glide, Inertia } from "../engine/motion";
import { prefersLessMotion } from "../engine/preferences";
import type { Point } from "../engine/projection";
import type { Lie } from "../engine/picture-grid";
import { savesBytes } from "../engine/preferences";
import { type InputFrame, isStill } from "../input/frame";
import type { Display, Goal, Hit, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { type Laid, WHOLE, fittedSize, frameOf, keptLaid, laidOnRegion, zoomedAbout } from "./picture-camera";
import { PictureTiles } from "./picture-tiles";

const GLIDE_SECONDS = 0.6;
const KEY_WIDTHS_PER_SECOND = 0.6;
const FOCUS_DOUBLINGS = 1;
/** More pixels than these per CSS pixel nobody sees; phones have up to four. */
const FINEST_RATIO = 3;
/** A file whose pixels are up to this much larger than the screen's still counts as sharp. */
const SLACK = 1.1;

type Region = Extract<Spot, { kind: "region" }>;
type ImageForm = Extract<MediumForm, { kind: "image" }>;

/** A photograph, rubbing or drawing: an ordinary `<img>` and over it the original's tiles, which need no WebGL. */
export class PictureDisplay implements Display {
  private readonly image = new Image();
  private readonly picture: Picture;
  private readonly tiles: PictureTiles | null;
  private readonly inertia = new Inertia();
  private readonly regions: ReadonlyArray<{ readonly key: MarkerKey; readonly region: Region }>;
  private laid: Laid = WHOLE;
  private glide: Glide<{ x: number; y: number; scale: number }> | null = null;
  private shownWidth = 0;

  constructor(
    { picture, tiles }: ImageForm,
    alt: string,
    annotations: readonly Annotation[],
    private readonly context: StageContext,
    private readonly chosen: MarkerKey | null,
  ) {
    this.picture = picture;
    this.tiles =
      tiles &&
      new PictureTiles(tiles, {
        source: context.source,
        wake: () => context.wake(),
        failed: (failure) => context.report(failure),
      });
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
    if (this.tiles !== null) this.context.host.append(this.tiles.canvas);
    this.laid = this.laidOn(this.chosen) ?? this.laid;
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
    const pulled = {
      ...this.laid,
      x: this.laid.x - (dx + coastX) / size.width,
      y: this.laid.y - (dy + coastY) / size.height,
    };
    const doublings = frame.zoom + held.zoom * seconds;
    this.laid = zoomedAbout(frame.about, pulled, doublings, this.picture, this.context.viewport());
    return this.inertia.moving || held.x !== 0 || held.y !== 0 || held.zoom !== 0;
  }

  draw(): void {
    const fitted = fittedSize(this.picture, this.context.viewport());
    const [left, top] = this.stageFromPicture(0, 0);
    this.image.style.width = `${fitted.width}px`;
    this.image.style.height = `${fitted.height}px`;
    this.image.style.transform = `translate(${left}px, ${top}px) scale(${this.laid.scale})`;
    this.drawTiles();
    // Tiles do the rest: a larger file would be loaded for nothing.
    const widest = this.tiles === null ? this.size().width : fitted.width;
    if (this.glide === null) void this.showSource(widest).catch(() => this.reportMissing());
  }

  private drawTiles(): void {
    const lie = this.lie();
    if (lie.width <= this.shownWidth * SLACK) {
      this.tiles?.rest();
      return;
    }
    // What a glide only passes is not worth fetching.
    if (this.glide === null) this.tiles?.look(lie);
    this.tiles?.draw(lie);
  }

  get complete(): boolean {
    const isThere = this.image.complete && this.image.naturalWidth > 0;
    return this.glide === null && isThere && (this.tiles?.complete ?? true);
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

  /** Beside the picture: its edge. */
  hit([left, top]: Point): Hit {
    const size = this.size();
    const [x0, y0] = this.stageFromPicture(0, 0);
    return { kind: "pixel", x: clamp((left - x0) / size.width, 0, 1), y: clamp((top - y0) / size.height, 0, 1) };
  }

  project(hit: Hit): Point | null {
    return hit.kind === "pixel" ? this.stageFromPicture(hit.x, hit.y) : null;
  }

  middle(): Point {
    const { x, y } = frameOf(this.context.viewport());
    return [x, y];
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
    const laid = this.laidOn(marker);
    if (laid !== null) this.glideTo(laid);
  }

  view(): ViewNumbers {
    return {};
  }

  setView(_view: ViewNumbers, manner: "cut" | "glide"): void {
    if (manner === "glide") {
      this.glideTo(WHOLE);
      return;
    }
    this.stand({ ...WHOLE });
    this.context.wake();
  }

  pose(): Pose {
    return { ...this.laid };
  }

  poseFor({ marker }: Goal): Pose {
    return { ...this.kept(this.laidOn(marker) ?? WHOLE) };
  }

  stand(pose: Pose): void {
    this.glide = null;
    this.inertia.stop();
    this.laid = { ...this.laid, ...pose };
  }

  dispose(): void {
    this.image.remove();
    this.tiles?.dispose();
  }

  /** The view of a marked region. */
  private laidOn(marker: MarkerKey | null): Laid | null {
    const region = this.regions.find(({ key }) => key === marker)?.region;
    return region === undefined ? null : laidOnRegion(region, this.picture, this.context.viewport());
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

  /** Where the picture lies in the pixels of the screen. */
  private lie(): Lie {
    const { width, height } = this.context.viewport();
    const ratio = Math.min(devicePixelRatio, savesBytes() ? 1 : FINEST_RATIO);
    const [left, top] = this.stageFromPicture(0, 0);
    const size = this.size();
    return {
      left: left * ratio,
      top: top * ratio,
      width: size.width * ratio,
      height: size.height * ratio,
      screen: { width: Math.round(width * ratio), height: Math.round(height * ratio) },
    };
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
    await loadInto(ahead, this.context.base, source.file);
    this.image.src = ahead.src;
    this.context.wake();
  }

  private reportMissing(): void {
    this.context.report(new LoadFailure(this.picture.sources[0]?.file ?? "", "a finer picture is missing"));
  }
}
