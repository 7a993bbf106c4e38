import {
  type Group,
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
import { type Vector, degrees, radians } from "../engine/angles";
import { backdrop, contactShadow } from "../engine/ground";
import { type Orbit, type OrbitLimits, cameraPosition, facing, fitDistance, turned, turnedBox } from "../engine/orbit";
import type { Point, Viewport } from "../engine/projection";
import type { Screen } from "../engine/screen";
import type { InputFrame } from "../input/frame";
import type { Display, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { freeArea } from "./free-area";
import { disposeModel, parseModel } from "./model-file";
import { OrbitCamera } from "./orbit-camera";

/** A long lens, as photographers of objects use. */
const VFOV_DEGREES = 30;
const NEAREST_RADII = 0.12;
const FARTHEST_FITS = 2.5;
/** Where an annotation without a view of its own is seen from. */
const ANNOTATION_FITS = 0.45;
const FOCUS_FACTOR = 0.5;
const NO_INSET = { right: 0, bottom: 0 };

type PointSpot = Extract<Spot, { kind: "point" }>;

/** A relic on a table in a quiet studio. */
export class ModelDisplay implements Display {
  private readonly stage = new ThreeScene();
  private readonly eye = new PerspectiveCamera(VFOV_DEGREES);
  private readonly box: { centre: Vector; half: Vector };
  private readonly camera: OrbitCamera;
  private readonly wall = backdrop();
  private readonly spots: ReadonlyArray<{ readonly key: MarkerKey; readonly spot: PointSpot }>;
  private relic: Group | null = null;

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
    const start = (chosen && this.orbitOf(chosen)) ?? this.home();
    this.camera.set({ ...start, ...view });
    this.stage.add(this.wall);
  }

  async load(signal: AbortSignal): Promise<void> {
    const bytes = await this.context.source.bytes(this.model.glb, signal);
    const relic = await parseModel(this.model, bytes);
    if (signal.aborted) disposeModel(relic);
    signal.throwIfAborted();
    this.relic = relic;
    this.stage.add(relic);
  }

  enter(): void {
    const { centre, half } = this.box;
    const shadow = contactShadow(half[0], half[2]);
    shadow.position.set(centre[0], centre[1] - half[1], centre[2]);
    this.stage.add(shadow);
  }

  update(frame: InputFrame): boolean {
    const viewport = this.context.viewport();
    this.camera.setLimits(this.limits());
    const metresPerPixel = (2 * Math.tan(radians(VFOV_DEGREES) / 2) * this.camera.now.distance) / viewport.height;
    return this.camera.update(frame, viewport.width, metresPerPixel);
  }

  draw(): void {
    this.aim();
    const { renderer } = this.screen;
    renderer.toneMapping = NeutralToneMapping;
    renderer.render(this.stage, this.eye);
  }

  get complete(): boolean {
    return this.relic !== null && !this.camera.gliding;
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    this.aim();
    const { width, height } = this.context.viewport();
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
        const at: Point = [((seen.x + 1) / 2) * width, ((1 - seen.y) / 2) * height];
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

  pick(): null {
    return null;
  }

  focusOn([x, y]: Point): void {
    if (this.relic === null) return;
    this.aim();
    const { width, height } = this.context.viewport();
    const ray = new Raycaster();
    ray.setFromCamera(new Vector2((x / width) * 2 - 1, 1 - (y / height) * 2), this.eye);
    const hit = ray.intersectObject(this.relic, true)[0]?.point;
    if (hit === undefined) {
      this.glideTo(this.home());
      return;
    }
    const now = this.camera.now;
    this.glideTo({ ...now, target: [hit.x, hit.y, hit.z], distance: now.distance * FOCUS_FACTOR });
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

  dispose(): void {
    if (this.relic !== null) disposeModel(this.relic);
    this.stage.traverse((node) => {
      if (node === this.relic) return;
      const { geometry, material } = node as Partial<typeof this.wall>;
      geometry?.dispose();
      material?.dispose();
    });
  }

  private glideTo(orbit: Orbit): void {
    this.camera.glideTo(orbit);
    this.context.wake();
  }

  private aim(): void {
    const viewport = this.context.viewport();
    const { width, height } = viewport;
    const { left, up } = freeArea(viewport);
    const { now } = this.camera;
    // An open sheet steps back from the relic, so that it stays whole beside the words.
    const back = this.fit(now.pitch, viewport.inset) / this.fit(now.pitch, NO_INSET);
    const orbit = { ...now, distance: now.distance * back };
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

  /** From how far the whole relic is seen in what an open sheet leaves free of the canvas. */
  private fit(pitch: number, inset: Viewport["inset"]): number {
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
