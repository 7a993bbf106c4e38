/** How much room a building takes. Metres. */

import type { Floor } from "../contract/Floor";
import type { FloorPlan } from "../contract/FloorPlan";
import type { Vector } from "../engine/angles";
import type { House, Outlook } from "./house";

export interface Box {
  readonly centre: Vector;
  readonly half: Vector;
}

/** Where no wall is known, a standpoint has a room around it: below its eyes, above them, to all sides. */
const ROOM = { below: 1.7, above: 1.3, around: 2.5 } as const;
const NO_ROOM = { below: 0, above: 0, around: 0 } as const;
const NOTHING: Box = { centre: [0, 0, 0], half: [5, 2, 5] };

/** What is looked at from outside; on a plan its drawing belongs to it. */
export function boundsOf({ sweeps, halls, floors }: House, outlook: Outlook): Box {
  const room = halls.length > 0 ? NO_ROOM : ROOM;
  const corners = [
    ...halls.flatMap(({ mesh }) => mesh.bounds),
    ...sweeps.flatMap(({ position: [x, y, z] }): Vector[] => [
      [x - room.around, y - room.below, z - room.around],
      [x + room.around, y + room.above, z + room.around],
    ]),
  ].filter((corner) => corner.every(Number.isFinite));
  if (corners.length === 0) return NOTHING;
  const drawings = outlook === "plan" ? floors.flatMap(drawingOf) : [];
  const drawn = drawings.flatMap(({ west, north, width, depth }): Array<[number, number]> => [
    [west, north],
    [west + width, north + depth],
  ]);
  const x = range([...corners.map((corner) => corner[0]), ...drawn.map((corner) => corner[0])]);
  const y = range(corners.map((corner) => corner[1]));
  const z = range([...corners.map((corner) => corner[2]), ...drawn.map((corner) => corner[1])]);
  return { centre: [x.middle, y.middle, z.middle], half: [x.half, y.half, z.half] };
}

export interface Drawing {
  readonly plan: FloorPlan;
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly depth: number;
}

/** Where a curator's plan lies: none where the floor has none, or one without a size. */
export function drawingOf({ plan }: Floor): Drawing[] {
  if (plan === null || plan.picture.sources.length === 0) return [];
  const { width, origin, picture } = plan;
  const depth = (width * picture.height) / picture.width;
  return depth > 0 && Number.isFinite(depth) ? [{ plan, west: origin[0], north: origin[1], width, depth }] : [];
}

function range(values: readonly number[]): { middle: number; half: number } {
  const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [
    Infinity,
    -Infinity,
  ] as readonly [number, number]);
  return { middle: (least + most) / 2, half: Math.max(0.5, (most - least) / 2) };
}
