import { BufferAttribute, BufferGeometry, Mesh, Vector3 } from "three";
import { type ByteSource, LoadFailure } from "../assets/source";
import type { HallMesh } from "../contract/HallMesh";
import type { Vector } from "../engine/angles";
import { type Surface, meets } from "../engine/surface";
import { parseGlb } from "./model-file";

/** Metres from an eye to the floor. What lies nearer is the camera's own stand, farther a stairwell. */
const EYE_HEIGHTS = { least: 0.5, most: 3 } as const;

/** A hall's surface in the frame of the scenes' positions. It takes no room on the graphics card before it is drawn. */
export class HallWalls {
  readonly geometry = new BufferGeometry();

  constructor(private readonly surface: Surface) {
    this.geometry.setAttribute("position", new BufferAttribute(surface.places, 3));
    this.geometry.setIndex(new BufferAttribute(surface.corners, 1));
  }

  /** Lengths of `way` from `eye` to what lies first on it. */
  meets(eye: Vector, way: Vector): number | null {
    return meets(this.surface, eye, way);
  }

  /** Metres from an eye down to the floor, where a floor is known. */
  eyeHeight(eye: Vector): number | null {
    const drop = this.meets(eye, [0, -1, 0]);
    return drop !== null && drop >= EYE_HEIGHTS.least && drop <= EYE_HEIGHTS.most ? drop : null;
  }

  dispose(): void {
    this.geometry.dispose();
  }
}

export async function hallWalls(source: ByteSource, { walk: { glb } }: HallMesh, signal: AbortSignal): Promise<HallWalls> {
  const bytes = await source.bytes(glb, signal);
  try {
    const { scene } = await parseGlb(bytes);
    scene.updateMatrixWorld();
    const meshes: Mesh<BufferGeometry>[] = [];
    scene.traverse((node) => node instanceof Mesh && meshes.push(node));
    return new HallWalls(united(meshes));
  } catch (error) {
    throw new LoadFailure(glb.file, `not a hall that this viewer reads (${String(error)})`);
  }
}

/** All meshes where their nodes put them, as plain numbers. */
function united(meshes: readonly Mesh<BufferGeometry>[]): Surface {
  const places: number[] = [];
  const corners: number[] = [];
  for (const { geometry, matrixWorld } of meshes) {
    const first = places.length / 3;
    const { position } = geometry.attributes;
    const count = position?.count ?? 0;
    const place = new Vector3();
    for (let at = 0; position !== undefined && at < count; at++) {
      place.fromBufferAttribute(position, at).applyMatrix4(matrixWorld);
      places.push(place.x, place.y, place.z);
    }
    const index = geometry.getIndex();
    for (let at = 0; at < (index?.count ?? count); at++) corners.push(first + (index?.getX(at) ?? at));
  }
  return { places: new Float32Array(places), corners: new Uint32Array(corners) };
}
