import type { Located, MarkerKey } from "../scenes/display";

/** What the visitor looks at: the marker nearest to the middle, if one is nearer than `withinDegrees`. */
export function markerAhead(marks: ReadonlyMap<MarkerKey, Located>, withinDegrees: number): MarkerKey | null {
  let nearest: MarkerKey | null = null;
  let least = withinDegrees;
  for (const [key, { offCentre, inSight, behind }] of marks) {
    if (!inSight || behind || offCentre > least) continue;
    nearest = key;
    least = offCentre;
  }
  return nearest;
}
