import { NeutralToneMapping, PerspectiveCamera, Raycaster, Scene as ThreeScene, Vector3 } from "three";
import type { Walls } from "../core/house";
import type { Box } from "../core/house-bounds";
import { type Vector, radians } from "../engine/angles";
import { type Eye, groundAt, type Middle } from "../engine/eye";
import { backdrop } from "../engine/ground";
import { cameraPosition } from "../engine/orbit";
import type { Point, Viewport } from "../engine/projection";
import type { Screen } from "../engine/screen";
import type { StageContext } from "./display";
import { HouseWalls } from "./house-walls";

/** A standpoint is no wall before itself. */
const BESIDE_METRES = 0.15;
const NEAREST_PLANE = 0.05;

/** With WebGL: the walls of the building before a quiet ground. */
export class HousePainter {
  private readonly stage = new ThreeScene();
  private readonly camera = new PerspectiveCamera();
  private readonly ground = backdrop();
  private readonly walls: HouseWalls;

  constructor(
    halls: readonly Walls[],
    private readonly screen: Screen,
    context: StageContext,
    changed: () => void,
  ) {
    this.walls = new HouseWalls(halls, context, changed);
    this.camera.rotation.order = "YXZ";
    this.stage.add(this.ground, this.walls.group);
  }

  load(signal: AbortSignal): Promise<void> {
    return this.walls.load(signal);
  }

  get complete(): boolean {
    return this.walls.complete;
  }

  get empty(): boolean {
    return this.walls.empty;
  }

  showFloor(floor: string | null): void {
    this.walls.showFloor(floor);
  }

  showWalls(shown: boolean): void {
    this.walls.group.visible = shown;
  }

  draw(eye: Eye, viewport: Viewport, middle: Middle, box: Box): void {
    this.aim(eye, viewport, middle, box);
    const { renderer } = this.screen;
    renderer.toneMapping = NeutralToneMapping;
    renderer.render(this.stage, this.camera);
  }

  /** Asks for levels that are true enough for what a pixel now covers. */
  consider({ orbit, vfov }: Eye, { height }: Viewport): void {
    const from = cameraPosition(orbit);
    const ofDistance = (2 * Math.tan(radians(vfov) / 2)) / height / this.screen.renderer.getPixelRatio();
    this.walls.consider((nearest) => Math.hypot(...minus(nearest, from)) * ofDistance, from);
  }

  /** The wall or floor that is seen at a pixel. */
  surfaceAt(eye: Eye, viewport: Viewport, middle: Middle, at: Point): Vector | null {
    const from = cameraPosition(eye.orbit);
    const somewhere = groundAt(eye, viewport, middle, at, from[1] - 1) ?? groundAt(eye, viewport, middle, at, from[1] + 1);
    if (somewhere === null) return null;
    return this.walls.along(rayFrom(from, minus(somewhere, from)))[0]?.point.toArray() ?? null;
  }

  /** Whether a wall that is drawn stands before a place. */
  hides({ orbit }: Eye, place: Vector): boolean {
    const from = cameraPosition(orbit);
    const towards = minus(place, from);
    const ray = rayFrom(from, towards);
    ray.far = Math.hypot(...towards) - BESIDE_METRES;
    return ray.far > 0 && this.walls.along(ray).length > 0;
  }

  dispose(): void {
    this.walls.dispose();
    this.ground.geometry.dispose();
    this.ground.material.dispose();
  }

  private aim({ orbit, vfov }: Eye, { width, height }: Viewport, middle: Middle, box: Box): void {
    const from = cameraPosition(orbit);
    this.camera.position.set(...from);
    this.camera.rotation.set(-radians(orbit.pitch), radians(orbit.yaw), 0);
    this.camera.fov = vfov;
    this.camera.aspect = width / height;
    // Close around the building: through a long lens it stands kilometres away, and walls would flicker.
    const away = Math.hypot(...minus(box.centre, from));
    const radius = Math.hypot(...box.half) * 1.1;
    this.camera.near = Math.max(NEAREST_PLANE, away - radius);
    this.camera.far = away + radius;
    this.camera.setViewOffset(width, height, width / 2 - middle.x, height / 2 - middle.y, width, height);
    this.camera.updateMatrixWorld();
    const aspect = this.ground.material.uniforms["aspect"];
    if (aspect !== undefined) aspect.value = width / height;
  }
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

const rayFrom = (from: Vector, towards: Vector): Raycaster =>
  new Raycaster(new Vector3(...from), new Vector3(...towards).normalize());
