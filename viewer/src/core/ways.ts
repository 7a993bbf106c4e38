/** The ways that lead on from a scene. */

import type { HallMesh } from "../contract/HallMesh";
import type { Scene } from "../contract/Scene";
import type { Tour } from "../contract/Tour";
import { turnBetween } from "../engine/angles";
import { type Path, type Standpoint, metresOf } from "../engine/flight-path";
import type { MarkerKey } from "../scenes/display";

/** Degrees to either side within which something lies ahead. */
const AHEAD_DEGREES = 40;
/** Metres. A longer way in a moment is no walk but a throw. */
const LONGEST_FLIGHT = 25;
/** Of neighbours that are made ready before anybody goes there. */
const MOST_PREPARED = 8;

/** A way through halls whose walls are known. */
export interface Way extends Path {
  /** The scene that is left. */
  readonly leaves: string;
  readonly halls: readonly HallMesh[];
}

export const sceneOf = (tour: Tour, id: string): Scene | undefined => tour.scenes.find((scene) => scene.id === id);

/** The author's own marker that leads to a scene, else the disc on the floor. */
export function markerTo({ links, hotspots }: Scene, target: string): MarkerKey {
  const link = links.find(({ scene }) => scene === target);
  if (link !== undefined) return `link:${link.id}`;
  const door = hotspots.find(({ target: { kind, ...to } }) => kind === "scene" && "scene" in to && to.scene === target);
  return door === undefined ? `walk:${target}` : `hotspot:${door.id}`;
}

/** What leads on in the direction in which one looks. */
export function wayAhead(scene: Scene, yaw: number): MarkerKey | null {
  const doors = scene.hotspots.filter(({ target }) => target.kind === "scene");
  const ways = [
    ...scene.neighbours.map((one) => ({ key: markerTo(scene, one.scene), yaw: one.yaw })),
    ...scene.links.map((link) => ({ key: `link:${link.id}` as const, yaw: link.yaw })),
    ...doors.map((door) => ({ key: `hotspot:${door.id}` as const, yaw: door.yaw })),
  ];
  const aside = (way: { readonly yaw: number }): number => Math.abs(turnBetween(yaw, way.yaw));
  const ahead = ways.filter((way) => aside(way) <= AHEAD_DEGREES).sort((a, b) => aside(a) - aside(b));
  return ahead[0]?.key ?? null;
}

/** Null where the camera cannot fly: places, headings or walls are not known, or it is too far. */
export function wayBetween(tour: Tour, from: Scene, to: Scene): Way | null {
  const [start, end] = [standpointOf(from), standpointOf(to)];
  if (start === null || end === null) return null;
  const way = { leaves: from.id, from: start, to: end, halls: hallsOf(tour, [from, to]) };
  return way.halls.length > 0 && metresOf(way) <= LONGEST_FLIGHT ? way : null;
}

/** The walls that are known of the halls of some scenes. */
export function hallsOf(tour: Tour, scenes: readonly Scene[]): HallMesh[] {
  const ids = new Set(scenes.map(({ hall }) => hall));
  const meshes = tour.halls.flatMap(({ id, mesh }) => (mesh !== null && ids.has(id) ? [mesh] : []));
  // Several halls may be one mesh.
  return meshes.filter(({ walk }, at) => meshes.findIndex((mesh) => mesh.walk.glb.file === walk.glb.file) === at);
}

/** Where one may go next, what lies on the floor first. */
export function scenesAround(tour: Tour, { id: here, neighbours, links }: Scene): Scene[] {
  const ids = new Set([...neighbours, ...links].map(({ scene }) => scene));
  const around = [...ids].flatMap((id) => (id === here ? [] : (sceneOf(tour, id) ?? [])));
  return around.slice(0, MOST_PREPARED);
}

const standpointOf = ({ position, heading }: Scene): Standpoint | null =>
  position === null || heading === null ? null : { position, heading };
