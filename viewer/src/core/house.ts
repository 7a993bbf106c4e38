/** The building as a whole: what of it can be seen from outside, and from above. */

import type { Floor } from "../contract/Floor";
import type { Hall } from "../contract/Hall";
import type { HallMesh } from "../contract/HallMesh";
import type { Scene } from "../contract/Scene";
import type { Tour } from "../contract/Tour";
import type { Vector } from "../engine/angles";

/** A scene whose place in the building is known. */
export type Sweep = Scene & { readonly position: Vector };

export type Walls = Hall & { readonly mesh: HallMesh };

export interface House {
  readonly sweeps: readonly Sweep[];
  readonly halls: readonly Walls[];
  /** From the lowest to the highest; only those that show something. */
  readonly floors: readonly Floor[];
}

/** From outside, or straight from above with north up. */
export type Outlook = "dollhouse" | "plan";

const isSweep = (scene: Scene): scene is Sweep => scene.position !== null && scene.position.every(Number.isFinite);
const hasMesh = (hall: Hall): hall is Walls => hall.mesh !== null && hall.mesh.levels.length > 0;

export function houseOf(tour: Tour): House {
  const sweeps = tour.scenes.filter(isSweep);
  const halls = tour.halls.filter(hasMesh);
  const floors = tour.floors
    .filter(({ id }) => [...sweeps, ...halls].some(({ floor }) => floor === id))
    .map((floor, index) => ({ floor, height: floor.level ?? index }))
    .sort((a, b) => a.height - b.height)
    .map(({ floor }) => floor);
  return { sweeps, halls, floors };
}

/** Without WebGL no wall can be drawn; a plan is made of plain elements. */
export function offers(house: House, outlook: Outlook, hasWebgl: boolean): boolean {
  if (outlook === "dollhouse") return hasWebgl && house.halls.length > 0;
  return house.sweeps.length > 0 || (hasWebgl && house.halls.length > 0);
}

/** Whoever has no floor of their own is on all of them. */
export const isOn = (floor: string | null, { floor: own }: { readonly floor: string | null }): boolean =>
  floor === null || own === null || own === floor;

/** What of the building is shown while one floor stands alone; all of it for null. */
export const storeyOf = (house: House, floor: string | null): House => ({
  sweeps: house.sweeps.filter((sweep) => isOn(floor, sweep)),
  halls: house.halls.filter((hall) => isOn(floor, hall)),
  floors: house.floors.filter(({ id }) => floor === null || id === floor),
});

/** Floors one above the other make no plan: it shows one of them: `near`, else the ground floor. */
export function floorShown(house: House, outlook: Outlook, asked: string | null, near: string | null): string | null {
  if (asked !== null || outlook === "dollhouse" || house.floors.length < 2) return asked;
  const floor = house.floors.find(({ id }) => id === near) ?? house.floors.find(({ level }) => level === 0);
  return (floor ?? house.floors[0])?.id ?? null;
}

/** The nearest of them; undefined where there is none. */
export function nearestSweep(sweeps: readonly Sweep[], to: Vector): Sweep | undefined {
  const away = ({ position: [x, y, z] }: Sweep): number => Math.hypot(x - to[0], y - to[1], z - to[2]);
  return sweeps.reduce<Sweep | undefined>(
    (nearest, sweep) => (nearest === undefined || away(sweep) < away(nearest) ? sweep : nearest),
    undefined,
  );
}
