import { FrontSide, Group, type Object3D, type Raycaster } from "three";
import { LoadFailure, isAbort } from "../assets/source";
import { isOn, type Walls } from "../core/house";
import type { Vector } from "../engine/angles";
import type { StageContext } from "./display";
import { forEachMaterial } from "./model-file";
import { ModelLevels } from "./model-levels";

/** One mesh of the building, which several halls may share. */
interface Part {
  readonly halls: readonly Walls[];
  readonly group: Group;
  readonly levels: ModelLevels;
}

/**
 * The walls of all halls. Only fronts are drawn, and they look inside: so whoever stands outside looks through
 * the near walls and the roof.
 */
export class HouseWalls {
  readonly group = new Group();
  private readonly parts: readonly Part[];
  /** What could not be loaded is reported once, and left out. */
  private missing = new Set<Part>();

  constructor(
    halls: readonly Walls[],
    private readonly context: StageContext,
    /** Another level has come. */
    changed: () => void,
  ) {
    this.parts = meshesOf(halls).map((sharing) => {
      const group = new Group();
      const levels = new ModelLevels({ levels: sharing[0].mesh.levels, scale: 1, rotate: [0, 0, 0] }, context, (next, before) => {
        if (before !== null) group.remove(before.root);
        forEachMaterial(next.root, (material) => (material.side = FrontSide));
        group.add(next.root);
        group.updateMatrixWorld(true);
        changed();
      });
      this.group.add(group);
      return { halls: sharing, group, levels };
    });
  }

  /** One hall that is missing does not keep the others away. */
  async load(signal: AbortSignal): Promise<void> {
    await Promise.all(this.parts.map((part) => this.loadPart(part, signal)));
  }

  private async loadPart(part: Part, signal: AbortSignal): Promise<void> {
    try {
      await part.levels.loadFirst(signal);
    } catch (error) {
      if (signal.aborted || isAbort(error)) throw error;
      this.missing.add(part);
      this.context.report(error instanceof LoadFailure ? error : new LoadFailure("", String(error)));
    }
  }

  get empty(): boolean {
    return this.parts.every((part) => this.missing.has(part));
  }

  get complete(): boolean {
    return this.parts.every((part) => !part.group.visible || this.missing.has(part) || part.levels.complete);
  }

  showFloor(floor: string | null): void {
    for (const { group, halls } of this.parts) group.visible = halls.some((hall) => isOn(floor, hall));
  }

  /** Fetches finer levels of what is seen from close by. */
  consider(metresPerPixel: (nearest: Vector) => number, eye: Vector): void {
    for (const part of this.parts) {
      if (!part.group.visible || this.missing.has(part)) continue;
      const [hall] = part.halls;
      if (hall !== undefined) part.levels.consider(metresPerPixel(nearestIn(hall.mesh.bounds, eye)));
    }
  }

  /** Fronts that a ray meets, nearest first; what is not drawn is not met. */
  along(ray: Raycaster): ReturnType<Raycaster["intersectObjects"]> {
    const shown: Object3D[] = this.parts.filter(({ group }) => group.visible).map(({ group }) => group);
    return ray.intersectObjects(shown, true);
  }

  dispose(): void {
    for (const { levels } of this.parts) levels.dispose();
    this.group.clear();
  }
}

/** Halls by the mesh that they share. */
function meshesOf(halls: readonly Walls[]): Array<readonly [Walls, ...Walls[]]> {
  const byFile = new Map<string, [Walls, ...Walls[]]>();
  for (const hall of halls) {
    const file = hall.mesh.levels[0]?.glb.file ?? "";
    const sharing = byFile.get(file);
    if (sharing === undefined) byFile.set(file, [hall]);
    else sharing.push(hall);
  }
  return [...byFile.values()];
}

function nearestIn([least, most]: Walls["mesh"]["bounds"], eye: Vector): Vector {
  const along = (axis: 0 | 1 | 2): number => Math.min(most[axis], Math.max(least[axis], eye[axis]));
  return [along(0), along(1), along(2)];
}
