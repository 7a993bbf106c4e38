import {
  Matrix3,
  NeutralToneMapping,
  PerspectiveCamera,
  Raycaster,
  Scene as ThreeScene,
  Vector2,
  Vector3,
} from "three";
import type { Annotation } from "../contract/Annotation";
import type { Model } from "../contract/Model";
import type { ObjectView } from "../contract/ObjectView";
import type { Spot } from "../contract/Spot";
import { type Vector, degrees, dot, radians } from "../engine/angles";
import type { Pose } from "../engine/course";
import { backdrop, contactShadow } from "../engine/ground";
import { type Orbit, type OrbitLimits, cameraPosition, cameraward, facing, fitDistance, turned, turnedBox } from "../engine/orbit";
import { type Inset, NO_INSET, type Point } from "../engine/projection";
import type { Screen } from "../engine/screen";
import { VFOV_DEGREES, stillHeight } from "../engine/still";
import type { InputFrame } from "../input/frame";
import type { Display, Goal, Hit, Located, MarkerKey, Offer, Outline, StageContext, ViewNumbers } from "./display";
import { freeArea } from "./free-area";
import { ModelLevels } from "./model-levels";
import { ModelLife } from "./model-life";
import { type FlatOrbit, OrbitCamera, flat, round } from "./orbit-camera";
import { type StillLie, WaitingPicture } from "./waiting-picture";

const NEAREST_RADII = 0.12;
const FARTHEST_FITS = 2.5;
/** Where an annotation without a view of its own is seen from. */
const ANNOTATION_FITS = 0.45;
const FOCUS_FACTOR = 0.5;

type PointSpot = Extract<Spot, { kind: "point" }>;

/** A relic on a table in a quiet studio. */
export class ModelDisplay implements Display {
  private readonly stage = new ThreeScene();
  private readonly eye = new PerspectiveCamera(VFOV_DEGREES);
  private readonly box: { centre: Vector; half: Vector };
  private readonly camera: OrbitCamera;
  private readonly wall = backdrop();
  private readonly spots: ReadonlyArray<{ readonly key: MarkerKey; readonly spot: PointSpot }>;
  private waiting: WaitingPicture | null = null;
  private readonly levels: ModelLevels;
  private readonly life = new ModelLife();

  constructor(
    private readonly model: Model,
    annotations: readonly Annotation[],
    private readonly screen: Screen,
    private readonly context: StageContext,
    view: ViewNumbers,
    chosen: MarkerKey | null,
  ) {
    this.box = turnedBox(model.bounds, model.rotate);
    this.spots = annotations.flatMap(({ id, spot }) =>
      spot.kind === "point" ? [{ key: `annotation:${id}` as const, spot }] : [],
    );
    this.camera = new OrbitCamera(this.home(), this.limits());
    this.levels = new ModelLevels(model, context, (next, before) => {
      if (before !== null) this.stage.remove(before.root);
      this.stage.add(next.root);
      this.life.enter(next);
    });
    const start = (chosen && this.orbitOf(chosen)) ?? this.home();
    this.camera.set({ ...start, ...view });
    const isOpening = chosen === null && Object.keys(view).length === 0;
    if (isOpening && model.still !== null) this.waiting = new WaitingPicture(model.still, context);
    this.stage.add(this.wall);
  }

  load(signal: AbortSignal): Promise<void> {
    this.waiting?.show(this.stillLie());
    return this.levels.loadFirst(signal);
  }

  enter(): void {
    const { centre, half } = this.box;
    const shadow = contactShadow(half[0], half[2]);
    shadow.position.set(centre[0], centre[1] - half[1], centre[2]);
    this.stage.add(shadow);
    this.waiting?.fade();
  }

  update(frame: InputFrame): boolean {
    const viewport = this.context.viewport();
    this.camera.setLimits(this.limits());
    const metresPerPixel = (2 * Math.tan(radians(VFOV_DEGREES) / 2) * this.camera.now.distance) / viewport.height;
    const moves = this.camera.update(frame, viewport.width, metresPerPixel);
    const lives = this.life.update(frame.seconds);
    if (!moves) this.levels.consider(metresPerPixel / this.screen.renderer.getPixelRatio());
    return moves || lives;
  }

  draw(): void {
    this.aim();
    const { renderer } = this.screen;
    renderer.toneMapping = NeutralToneMapping;
    renderer.render(this.stage, this.eye);
  }

  get complete(): boolean {
    return this.levels.complete && !this.camera.gliding && !this.covers;
  }

  get covers(): boolean {
    return this.waiting?.covers ?? false;
  }

  get offer(): Offer | null {
    return this.life.offer;
  }

  setMoving(moving: boolean): void {
    this.life.setMoving(moving);
    this.context.wake();
  }

  setMotion(motion: number): void {
    this.life.setMotion(motion);
    this.context.wake();
  }

  setVariant(variant: number): void {
    this.life.setVariant(variant);
    this.context.wake();
  }

  /** Of the model, the coarsest being 0. */
  get level(): number | null {
    return this.levels.level;
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    this.aim();
    return new Map(
      this.spots.map(({ key, spot }) => {
        const place = new Vector3(...this.placed(spot.position));
        const towards = this.eye.position.clone().sub(place);
        // Without a normal, whatever is on the far side of the middle is taken for hidden.
        const outward =
          spot.normal === null
            ? place.clone().sub(new Vector3(...this.box.centre))
            : new Vector3(...this.placed(spot.normal));
        const seen = place.project(this.eye);
        const at = this.onStage(seen);
        const inSight = Math.abs(seen.x) <= 1 && Math.abs(seen.y) <= 1 && seen.z < 1;
        const located: Located = {
          at,
          inSight,
          behind: outward.dot(towards) <= 0,
          offCentre: Math.hypot(seen.x, seen.y) * VFOV_DEGREES,
        };
        return [key, located];
      }),
    );
  }

  outlines(): readonly Outline[] {
    return [];
  }

  hit(at: Point): Hit | null {
    const found = this.surfaceAt(at);
    if (found === null) return null;
    const { position, normal } = found;
    const { yaw, pitch, distance, target } = this.camera.now;
    const towards = cameraward(yaw, pitch);
    const depth = distance + dot(towards, target) - dot(towards, position);
    const pixel = (2 * Math.tan(radians(VFOV_DEGREES) / 2) * depth) / this.context.viewport().height;
    return { kind: "surface", position, normal, depth, pixel };
  }

  project(hit: Hit): Point | null {
    if (hit.kind !== "surface") return null;
    this.aim();
    return this.onStage(new Vector3(...hit.position).project(this.eye));
  }

  middle(): Point {
    const viewport = this.context.viewport();
    const { left, up } = freeArea(viewport);
    return [viewport.width / 2 - left, viewport.height / 2 - up];
  }

  pick(): null {
    return null;
  }

  focusOn(at: Point): void {
    const found = this.surfaceAt(at);
    if (found === null) {
      this.glideTo(this.home());
      return;
    }
    const now = this.camera.now;
    this.glideTo({ ...now, target: found.position, distance: now.distance * FOCUS_FACTOR });
  }

  face(marker: MarkerKey): void {
    const orbit = this.orbitOf(marker);
    if (orbit !== null) this.glideTo(orbit);
  }

  view(): ViewNumbers {
    const { yaw, pitch, distance } = this.camera.now;
    return { yaw, pitch, distance };
  }

  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    const whole = { ...this.home(), ...view };
    if (manner === "glide") this.camera.glideTo(whole);
    else this.camera.set(whole);
    this.context.wake();
  }

  pose(): Pose {
    return flat(this.camera.now);
  }

  poseFor({ view, marker }: Goal): Pose {
    const there = (marker && this.orbitOf(marker)) ?? { ...this.home(), ...view };
    return flat(this.camera.kept(there));
  }

  stand(pose: Pose): void {
    this.camera.set(round({ ...flat(this.camera.now), ...pose } as FlatOrbit));
  }

  dispose(): void {
    this.waiting?.remove();
    const { relic } = this.levels;
    if (relic !== null) this.stage.remove(relic.root);
    this.life.leave();
    this.levels.dispose();
    this.stage.traverse((node) => {
      const { geometry, material } = node as Partial<typeof this.wall>;
      geometry?.dispose();
      material?.dispose();
    });
  }

  private glideTo(orbit: Orbit): void {
    this.camera.glideTo(orbit);
    this.context.wake();
  }

  /** The first surface behind a point of the stage. */
  private surfaceAt([x, y]: Point): { position: Vector; normal: Vector } | null {
    const { relic } = this.levels;
    if (relic === null) return null;
    this.aim();
    const { width, height } = this.context.viewport();
    const ray = new Raycaster();
    ray.setFromCamera(new Vector2((x / width) * 2 - 1, 1 - (y / height) * 2), this.eye);
    const found = ray.intersectObject(relic.root, true)[0];
    if (found === undefined) return null;
    const normal = (found.normal ?? found.face?.normal ?? new Vector3(0, 0, 1)).clone();
    normal.applyNormalMatrix(new Matrix3().getNormalMatrix(found.object.matrixWorld));
    // The back of a surface that has two sides.
    if (normal.dot(ray.ray.direction) > 0) normal.negate();
    return { position: found.point.toArray(), normal: normal.toArray() };
  }

  /** From clip space to pixels. */
  private onStage({ x, y }: Vector3): Point {
    const { width, height } = this.context.viewport();
    return [((x + 1) / 2) * width, ((1 - y) / 2) * height];
  }

  private aim(): void {
    const viewport = this.context.viewport();
    const { width, height } = viewport;
    const { left, up } = freeArea(viewport);
    const { now } = this.camera;
    const orbit = { ...now, distance: now.distance * this.back() };
    this.eye.position.set(...cameraPosition(orbit));
    this.eye.lookAt(...orbit.target);
    this.eye.aspect = width / height;
    this.eye.near = orbit.distance / 50;
    this.eye.far = orbit.distance + 4 * this.limits().radius;
    this.eye.setViewOffset(width, height, left, up, width, height);
    this.eye.updateMatrixWorld();
    const aspect = this.wall.material.uniforms["aspect"];
    if (aspect !== undefined) aspect.value = width / height;
  }

  /** An open sheet steps back from the relic, so that it stays whole beside the words. */
  private back(): number {
    const { pitch } = this.camera.now;
    return this.fit(pitch, this.context.viewport().inset) / this.fit(pitch, NO_INSET);
  }

  /** Where its still must lie to show the relic where it will stand. */
  private stillLie(): StillLie {
    const { left, up } = freeArea(this.context.viewport());
    return { height: stillHeight(this.model, this.camera.now.distance * this.back()), left, up };
  }

  /** From how far the whole relic is seen in what an open sheet leaves free of the canvas. */
  private fit(pitch: number, inset: Inset): number {
    const viewport = this.context.viewport();
    const free = freeArea({ ...viewport, inset });
    const freeVfov = 2 * degrees(Math.atan((Math.tan(radians(VFOV_DEGREES) / 2) * free.height) / viewport.height));
    return fitDistance(this.box.half, pitch, freeVfov, free.width / free.height);
  }

  private limits(): OrbitLimits {
    const radius = Math.hypot(...this.box.half);
    const farthest = this.fit(0, NO_INSET) * FARTHEST_FITS;
    return { centre: this.box.centre, radius, nearest: radius * NEAREST_RADII, farthest };
  }

  private home(): Orbit {
    return this.orbit(this.model.view, this.box.centre, 1);
  }

  private orbitOf(marker: MarkerKey): Orbit | null {
    const spot = this.spots.find(({ key }) => key === marker)?.spot;
    if (spot === undefined) return null;
    const target = this.placed(spot.position);
    if (spot.view !== null) return this.orbit(spot.view, target, ANNOTATION_FITS);
    const outward =
      spot.normal === null
        ? ([0, 1, 2] as const).map((axis) => target[axis] - this.box.centre[axis])
        : this.placed(spot.normal);
    return this.orbit(
      { ...facing([outward[0] ?? 0, outward[1] ?? 0, outward[2] ?? 1]), distance: null },
      target,
      ANNOTATION_FITS,
    );
  }

  private orbit(view: ObjectView, target: Vector, fits: number): Orbit {
    return {
      yaw: view.yaw,
      pitch: view.pitch,
      distance: view.distance ?? this.fit(view.pitch, NO_INSET) * fits,
      target,
    };
  }

  /** From the file's scaled, unturned frame to the stage. */
  private placed(vector: Vector): Vector {
    return turned(vector, this.model.rotate);
  }
}
