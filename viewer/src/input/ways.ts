/** The ways in which a picture can be moved without dragging it: by keys, and by buttons. */
export type Way = "left" | "right" | "up" | "down" | "closer" | "farther";

/** −1…1 each: to the right, upward, closer. */
export const DIRECTIONS: Readonly<Record<Way, { readonly x: number; readonly y: number; readonly zoom: number }>> = {
  left: { x: -1, y: 0, zoom: 0 },
  right: { x: 1, y: 0, zoom: 0 },
  up: { x: 0, y: 1, zoom: 0 },
  down: { x: 0, y: -1, zoom: 0 },
  closer: { x: 0, y: 0, zoom: 1 },
  farther: { x: 0, y: 0, zoom: -1 },
};
