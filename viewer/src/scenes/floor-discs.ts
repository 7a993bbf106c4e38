import type { Scene } from "../contract/Scene";
import { markerTo } from "../core/ways";
import { type Angles, type Vector, anglesFromWorld, normalYaw, worldFromAngles } from "../engine/angles";
import { EYE_HEIGHT, circle, floorPoint, footOf, nearestFoot, DISC_RADIUS, HOLE_RADIUS } from "../engine/floor";
import type { MarkerKey } from "./display";
import type { HallWalls } from "./hall-walls";

/** Metres by which the floor may lie behind what the mesh shows there: scans are not flat. */
const UNEVEN = 0.4;

/** A disc on the floor beneath a neighbour, seen from the eye. */
export interface Disc {
  /** The author's own marker that leads there, if there is one. */
  readonly key: MarkerKey;
  readonly middle: Angles;
  readonly rim: readonly Vector[];
  readonly hole: readonly Vector[];
}

/** Where one can step from a scene. Heights are assumed until the hall's walls tell better. */
export class FloorDiscs {
  private walls: HallWalls | null = null;
  private drop = EYE_HEIGHT;
  private feet: readonly Vector[];
  private made: readonly Disc[];

  constructor(
    private readonly scene: Scene,
    /** The walls of the scene's hall, once they are known. */
    private readonly knownWalls: () => HallWalls | null,
  ) {
    this.feet = scene.neighbours.map(footOf);
    this.made = this.discs();
  }

  get all(): readonly Disc[] {
    this.settle();
    return this.made;
  }

  /** What a press in this direction leads to: the neighbour nearest to that point of the floor. */
  at(direction: Vector): MarkerKey | null {
    if (this.feet.length === 0) return null;
    this.settle();
    const point = floorPoint(direction, this.drop);
    if (point === null || this.isHidden(point)) return null;
    return this.made[nearestFoot(point, this.feet)]?.key ?? null;
  }

  private settle(): void {
    const walls = this.knownWalls();
    const { position } = this.scene;
    if (walls === null || walls === this.walls || position === null) return;
    this.walls = walls;
    this.drop = walls.eyeHeight(position) ?? EYE_HEIGHT;
    this.feet = this.scene.neighbours.map((neighbour) => {
      const [x, y, z] = footOf(neighbour);
      const eye = this.inExhibition([x, y + EYE_HEIGHT, z]);
      return [x, y + EYE_HEIGHT - (walls.eyeHeight(eye) ?? EYE_HEIGHT), z] as const;
    });
    this.made = this.discs();
  }

  private discs(): Disc[] {
    return this.feet.map((foot, index) => ({
      key: markerTo(this.scene, this.scene.neighbours[index]?.scene ?? ""),
      middle: anglesFromWorld(foot),
      rim: circle(foot, DISC_RADIUS),
      hole: circle(foot, HOLE_RADIUS),
    }));
  }

  /** Something stands before this point of the floor. */
  private isHidden(point: Vector): boolean {
    const { position } = this.scene;
    if (this.walls === null || position === null) return false;
    const [x, y, z] = this.turned(point);
    const length = this.walls.meets(position, [x, y, z]);
    return length !== null && (1 - length) * Math.hypot(x, y, z) > UNEVEN;
  }

  /** A point seen from the eye, in metres of the exhibition. */
  private inExhibition(point: Vector): Vector {
    const [x, y, z] = this.turned(point);
    const [eyeX, eyeY, eyeZ] = this.scene.position ?? [0, 0, 0];
    return [eyeX + x, eyeY + y, eyeZ + z];
  }

  private turned(point: Vector): Vector {
    const { yaw, pitch } = anglesFromWorld(point);
    const length = Math.hypot(...point);
    const [x, y, z] = worldFromAngles({ yaw: normalYaw(yaw + (this.scene.heading ?? 0)), pitch });
    return [x * length, y * length, z * length];
  }
}
