import type { HallMesh } from "../contract/HallMesh";
import type { Scene } from "../contract/Scene";
import type { View } from "../contract/View";
import { type Angles, type Vector, angleBetween, anglesFromWorld, worldFromAngles } from "../engine/angles";
import type { Pose } from "../engine/course";
import { type Point, isInside, middleOf, screenFromWorld, screenOutline, worldFromScreen } from "../engine/projection";
import type { InputFrame } from "../input/frame";
import type { Display, Goal, Hit, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { FloorDiscs } from "./floor-discs";
import type { Painter } from "./painter";
import { PanoramaCamera } from "./panorama-camera";
import { TiledCube } from "./tiled-cube";

/** How much closer a double tap comes. */
const FOCUS_HFOV_FACTOR = 0.6;
const IN_THE_OPEN = { area: null, hidden: false } as const;
const OUT_OF_SIGHT: Located = { at: [0, 0], inSight: false, behind: false, offCentre: 180 };

interface Mark {
  readonly key: MarkerKey;
  readonly at: Angles;
  readonly area: ReadonlyArray<readonly [number, number]> | null;
  /** A wall stands before it. */
  readonly hidden: boolean;
}

/** A standpoint: six faces around the visitor, and what is to be found among them. */
export class PanoramaDisplay implements Display {
  private readonly camera: PanoramaCamera;
  private readonly marks: readonly Mark[];
  private readonly discs: FloorDiscs;
  private pointer: Point | null = null;
  private shownLit: MarkerKey | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly painter: Painter,
    private readonly context: StageContext,
    view: ViewNumbers,
    /** The walls of the scene's hall. */
    hall: HallMesh | null,
  ) {
    this.discs = new FloorDiscs(scene, () => hall && context.ahead.wallsOf(hall));
    this.camera = new PanoramaCamera({ ...scene.view, ...view }, scene.panorama.coverage);
    this.marks = [
      ...scene.links.map(({ id, yaw, pitch }) => ({ key: `link:${id}` as const, at: { yaw, pitch }, ...IN_THE_OPEN })),
      ...scene.hotspots.map(({ id, yaw, pitch, area, hidden }) => ({
        key: `hotspot:${id}` as const,
        at: { yaw, pitch },
        area,
        hidden,
      })),
    ];
  }

  load(signal: AbortSignal): Promise<void> {
    return this.painter.load(signal);
  }

  enter(): void {
    this.painter.enter();
  }

  update(frame: InputFrame): boolean {
    return this.camera.update(frame, this.context.viewport());
  }

  draw(): void {
    this.painter.draw(this.shown(), this.context.viewport());
  }

  get complete(): boolean {
    return !this.camera.gliding && this.painter.complete;
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    const viewport = this.context.viewport();
    const view = this.shown();
    const steps = this.discs.all.filter(({ key }) => key.startsWith("walk:"));
    return new Map(
      [...this.marks, ...steps.map(({ key, middle }) => ({ key, at: middle, hidden: false }))].map(({ key, at, hidden }) => {
        const point = screenFromWorld(view, viewport, worldFromAngles(at));
        if (point === null) return [key, OUT_OF_SIGHT];
        const [x, y] = point;
        const inSight = x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
        return [key, { at: point, inSight, behind: hidden, offCentre: angleBetween(view, at) }];
      }),
    );
  }

  outlines(): readonly Outline[] {
    return [...this.areas(), ...this.rings()];
  }

  hit(at: Point): Extract<Hit, { kind: "direction" }> {
    return { kind: "direction", ...anglesFromWorld(this.towards(at)) };
  }

  project(hit: Hit): Point | null {
    if (hit.kind !== "direction") return null;
    return screenFromWorld(this.shown(), this.context.viewport(), worldFromAngles(hit));
  }

  middle(): Point {
    return middleOf(this.context.viewport());
  }

  pick(at: Point): MarkerKey | null {
    return this.areas().find(({ points }) => isInside(at, points))?.key ?? this.discs.at(this.towards(at));
  }

  point(at: Point | null): void {
    this.pointer = at;
    if (this.lit() !== this.shownLit) this.context.wake();
  }

  focusOn(at: Point): void {
    const view = this.shown();
    const { yaw, pitch } = this.hit(at);
    this.glideTo({ yaw, pitch, hfov: view.hfov * FOCUS_HFOV_FACTOR });
  }

  face(marker: MarkerKey): void {
    const at = this.marks.find(({ key }) => key === marker)?.at ?? this.discs.all.find(({ key }) => key === marker)?.middle;
    if (at !== undefined) this.glideTo({ ...at, hfov: this.shown().hfov });
  }

  view(): View {
    const { yaw, pitch, hfov } = this.shown();
    return { yaw, pitch, hfov };
  }

  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    const whole = { ...this.scene.view, ...view };
    if (manner === "glide") this.camera.glideTo(whole, this.context.viewport());
    else this.camera.set(whole);
    this.context.wake();
  }

  pose(): Pose {
    return { ...this.view() };
  }

  poseFor({ view }: Goal): Pose {
    return { ...this.camera.kept({ ...this.scene.view, ...view }, this.context.viewport()) };
  }

  stand(pose: Pose): void {
    this.camera.set({ ...this.view(), ...pose });
  }

  dispose(): void {
    this.painter.dispose();
  }

  shows(scene: string): boolean {
    return this.scene.id === scene;
  }

  /** The panorama as tiles; null without WebGL. */
  get cube(): TiledCube | null {
    return this.painter instanceof TiledCube ? this.painter : null;
  }

  private areas(): Outline[] {
    return this.marks.flatMap(({ key, area }) => {
      const corners = area?.map(([yaw, pitch]) => worldFromAngles({ yaw, pitch }));
      return corners === undefined ? [] : [{ key, points: this.outlined(corners) }];
    });
  }

  private rings(): Outline[] {
    const lit = this.lit();
    this.shownLit = lit;
    return this.discs.all.map(({ key, rim, hole }) => ({
      key,
      points: this.outlined(rim),
      disc: { hole: this.outlined(hole), lit: key === lit },
    }));
  }

  private outlined(corners: readonly Vector[]): Point[] {
    return screenOutline(this.shown(), this.context.viewport(), corners);
  }

  /** Where a press would lead. */
  private lit(): MarkerKey | null {
    return this.pointer && this.discs.at(this.towards(this.pointer));
  }

  private towards(at: Point): Vector {
    return worldFromScreen(this.shown(), this.context.viewport(), at);
  }

  private shown(): View {
    return this.camera.shown(this.context.viewport());
  }

  private glideTo(view: View): void {
    this.camera.glideTo(view, this.context.viewport());
    this.context.wake();
  }
}
