import { nearestSweep, storeyOf, type House, type Sweep } from "../core/house";
import { type Box, boundsOf, drawingOf } from "../core/house-bounds";
import type { HousePlace } from "../core/state";
import type { Vector } from "../engine/angles";
import { groundAt, type Middle, seenFrom, type Standpoint } from "../engine/eye";
import { prefersLessMotion } from "../engine/preferences";
import type { Point } from "../engine/projection";
import { type InputFrame, isStill } from "../input/frame";
import type { Display, Hit, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { freeArea } from "./free-area";
import { HouseCamera } from "./house-camera";
import { HousePainter } from "./house-painter";
import { PlanSheet } from "./plan-sheet";

/** Beyond so many pixels of a dot, a click on a plan without walls means nothing. */
const NEAR_PIXELS = 60;
/** Eyes are so high above a floor of which nothing else is known. */
const EYE_HEIGHT = 1.6;

/** The building from outside with the near walls cut away, and from straight above. */
export class HouseDisplay implements Display {
  readonly recedes = true;
  private readonly camera: HouseCamera;
  private readonly painter: HousePainter | null;
  private sheets: readonly PlanSheet[] = [];
  private storey: House;
  private box: Box;
  /** Dots behind walls, as of the last time that nothing moved. */
  private hidden: ReadonlySet<string> = new Set();
  private hiddenIsOld = true;
  private landed: (() => void) | null = null;
  private legs: Array<() => void> = [];

  constructor(
    private place: HousePlace,
    private readonly context: StageContext,
    view: ViewNumbers,
    from: Standpoint | null,
  ) {
    const { house, outlook, floor } = place;
    this.storey = storeyOf(house, floor);
    this.box = boundsOf(this.storey, outlook);
    this.camera = new HouseCamera(outlook, this.box, () => context.viewport());
    const changed = (): void => {
      this.hiddenIsOld = true;
    };
    const { screen } = context;
    this.painter = screen && new HousePainter(house.halls, screen, context, changed);
    this.painter?.showFloor(floor);
    this.sheets = this.sheetsOf();
    if (from === null || prefersLessMotion()) this.camera.setView(view, "cut");
    else this.camera.riseFrom(from, view);
  }

  async load(signal: AbortSignal): Promise<void> {
    await Promise.all([this.painter?.load(signal), ...this.sheets.map((sheet) => sheet.load())]);
    signal.throwIfAborted();
  }

  enter(): void {
    for (const sheet of this.sheets) sheet.enter();
  }

  /** Another outlook or floor of the same building. */
  turnTo(place: HousePlace, manner: "cut" | "glide"): void {
    const floorChanges = place.floor !== this.place.floor;
    if (!floorChanges && place.outlook === this.place.outlook) return;
    this.place = place;
    this.storey = storeyOf(place.house, place.floor);
    this.box = boundsOf(this.storey, place.outlook);
    this.painter?.showFloor(place.floor);
    this.hiddenIsOld = true;
    this.camera.turnTo(place.outlook, this.box, manner);
    if (floorChanges) this.changeSheets();
    this.context.wake();
  }

  update(frame: InputFrame): boolean {
    const moves = this.camera.update(frame);
    if (!this.camera.gliding) this.goOn(!isStill(frame));
    const wants = moves || this.camera.gliding;
    this.hiddenIsOld ||= wants;
    if (!wants) {
      this.painter?.consider(this.camera.eye, this.context.viewport());
      this.lookBehindWalls();
    }
    return wants;
  }

  draw(): void {
    const viewport = this.context.viewport();
    const level = this.place.outlook === "plan" && this.camera.level && !this.camera.gliding;
    for (const sheet of this.sheets) {
      const { west, north, width, depth } = sheet.drawing;
      const at = (x: number, z: number): Point => this.seen([x, this.groundLevel(), z]).at;
      sheet.place(level ? [at(west, north), at(west + width, north + depth)] : null);
    }
    // The curator's ground stands for the scanned one.
    this.painter?.showWalls(!this.sheets.some(({ shown }) => shown));
    this.painter?.draw(this.camera.eye, viewport, this.middleOf(), this.box);
  }

  get complete(): boolean {
    return !this.camera.gliding && (this.painter?.complete ?? true);
  }

  /** Nothing of the building could be loaded. */
  get empty(): boolean {
    return this.painter?.empty ?? true;
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    const { width, height } = this.context.viewport();
    const { x: middleX, y: middleY } = this.middleOf();
    return new Map(
      this.storey.sweeps.map(({ id, position }) => {
        const { at, depth } = this.seen(position);
        const inSight = depth > 0 && at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height;
        const offCentre = (Math.hypot(at[0] - middleX, at[1] - middleY) / height) * this.camera.eye.vfov;
        return [`sweep:${id}` as const, { at, inSight, behind: this.hidden.has(id), offCentre }];
      }),
    );
  }

  outlines(): readonly Outline[] {
    return [];
  }

  hit(at: Point): Hit | null {
    const position = this.surfaceAt(at);
    if (position === null) return null;
    const { depth } = this.seen(position);
    return { kind: "surface", position, normal: [0, 1, 0], depth, pixel: this.camera.metresPerPixel() };
  }

  project(hit: Hit): Point | null {
    if (hit.kind !== "surface") return null;
    const { at, depth } = this.seen(hit.position);
    return depth > 0 ? at : null;
  }

  middle(): Point {
    const { x, y } = this.middleOf();
    return [x, y];
  }

  /** Whoever clicks on a wall or on the ground goes to the nearest standpoint. */
  pick(at: Point): MarkerKey | null {
    const { sweeps } = this.storey;
    const position = this.surfaceAt(at);
    const sweep = position === null ? this.dotNear(at) : nearestSweep(sweeps, position);
    return sweep === undefined ? null : `sweep:${sweep.id}`;
  }

  focusOn(at: Point): void {
    const position = this.surfaceAt(at);
    if (position === null) this.camera.setView({}, "glide");
    else this.camera.closer(position);
    this.context.wake();
  }

  face(marker: MarkerKey): void {
    const sweep = this.storey.sweeps.find(({ id }) => marker === `sweep:${id}`);
    if (sweep === undefined) return;
    this.camera.face(sweep.position);
    this.context.wake();
  }

  view(): ViewNumbers {
    return this.camera.view();
  }

  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    this.camera.setView(view, manner);
    this.context.wake();
  }

  /** Comes down to where the visitor will stand; resolves there, or as soon as somebody takes hold of the picture. */
  approach(to: Standpoint): Promise<void> {
    return this.fly([() => this.camera.approach(to)]);
  }

  /** Around the building, and then down. */
  open(to: Standpoint): Promise<void> {
    return this.fly([() => this.camera.circle(to.bearing), () => this.camera.approach(to)]);
  }

  /** Ends a flight where it is. */
  land(): void {
    this.legs = [];
    this.landed?.();
    this.landed = null;
  }

  dispose(): void {
    this.land();
    this.painter?.dispose();
    for (const sheet of this.sheets) sheet.dispose();
    this.sheets = [];
  }

  private fly(legs: Array<() => void>): Promise<void> {
    this.land();
    if (prefersLessMotion()) return Promise.resolve();
    this.legs = legs;
    return new Promise((resolve) => {
      this.landed = resolve;
      this.goOn(false);
      this.context.wake();
    });
  }

  /** The next leg of a flight, or its end. */
  private goOn(isTaken: boolean): void {
    const leg = isTaken ? undefined : this.legs.shift();
    if (leg === undefined) this.land();
    else leg();
  }

  private seen(place: Vector): { at: Point; depth: number } {
    return seenFrom(this.camera.eye, this.context.viewport(), this.middleOf(), place);
  }

  private middleOf(): Middle {
    const viewport = this.context.viewport();
    const { left, up } = freeArea(viewport);
    return { x: viewport.width / 2 - left, y: viewport.height / 2 - up };
  }

  private surfaceAt(at: Point): Vector | null {
    const viewport = this.context.viewport();
    if (!this.sheets.some(({ shown }) => shown))
      return this.painter?.surfaceAt(this.camera.eye, viewport, this.middleOf(), at) ?? null;
    const ground = groundAt(this.camera.eye, viewport, this.middleOf(), at, this.groundLevel());
    const lies = ({ drawing: { west, north, width, depth } }: PlanSheet): boolean =>
      ground !== null && ground[0] >= west && ground[0] <= west + width && ground[2] >= north && ground[2] <= north + depth;
    return this.sheets.some(lies) ? ground : null;
  }

  private dotNear([x, y]: Point): Sweep | undefined {
    const away = ({ position }: Sweep): number => {
      const { at } = this.seen(position);
      return Math.hypot(at[0] - x, at[1] - y);
    };
    const [nearest] = [...this.storey.sweeps].sort((a, b) => away(a) - away(b));
    return nearest !== undefined && away(nearest) <= NEAR_PIXELS ? nearest : undefined;
  }

  /** On which a drawing lies. */
  private groundLevel(): number {
    const heights = this.storey.sweeps.map(({ position }) => position[1]);
    return heights.length === 0 ? this.box.centre[1] : Math.min(...heights) - EYE_HEIGHT;
  }

  /** From straight above no wall hides anything. */
  private lookBehindWalls(): void {
    if (!this.hiddenIsOld) return;
    this.hiddenIsOld = false;
    const { painter, camera } = this;
    if (painter === null || this.place.outlook === "plan") this.hidden = new Set();
    else this.hidden = new Set(this.storey.sweeps.filter(({ position }) => painter.hides(camera.eye, position)).map(({ id }) => id));
  }

  private sheetsOf(): PlanSheet[] {
    return this.storey.floors.flatMap(drawingOf).map((drawing) => new PlanSheet(drawing, this.context));
  }

  private changeSheets(): void {
    for (const sheet of this.sheets) sheet.dispose();
    this.sheets = this.sheetsOf();
    for (const sheet of this.sheets) {
      sheet.enter();
      void sheet.load().then(() => this.context.wake());
    }
  }
}
