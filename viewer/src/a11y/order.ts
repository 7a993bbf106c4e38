import { normalYaw } from "../engine/angles";

/** Clockwise from the left edge of the first view, so that what is seen at once is also read first. */
export function clockwise<T extends { readonly yaw: number }>(
  marks: readonly T[],
  view: { readonly yaw: number; readonly hfov: number },
): T[] {
  const left = view.yaw - view.hfov / 2;
  const after = (yaw: number): number => (normalYaw(yaw - left) + 360) % 360;
  return [...marks].sort((a, b) => after(a.yaw) - after(b.yaw));
}
