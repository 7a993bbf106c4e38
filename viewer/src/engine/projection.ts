/** From directions to pixels and back, for a camera that stands in the middle of a panorama. */

import type { View } from "../contract/View";
import { type Vector, cameraFromWorld, clamp, degrees, radians, worldFromCamera } from "./angles";

/** The canvas in CSS pixels; a sheet covers `inset`, and the picture's middle moves out from under it. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly inset: Inset;
}

/** A sheet comes from the right, from the left where one reads from there, or from below. */
export type Inset = { readonly left: number; readonly right: number; readonly bottom: number };

export const NO_INSET: Inset = { left: 0, right: 0, bottom: 0 };

export type Point = readonly [x: number, y: number];

/** The middle of what a sheet leaves free, where the picture's own middle is. */
export const middleOf = ({ width, height, inset }: Viewport): Point => [
  (width + inset.left - inset.right) / 2,
  (height - inset.bottom) / 2,
];

export const HFOV_DEGREES = { least: 30, most: 120 } as const;

/** A wider upright picture bends so much that a hall looks like a tunnel. */
const MOST_UPRIGHT_VFOV_DEGREES = 95;

const half = (fov: number): number => Math.tan(radians(fov) / 2);

export const aspectOf = (viewport: Viewport): number => viewport.width / Math.max(1, viewport.height);
export const vfovFromHfov = (hfov: number, aspect: number): number => 2 * degrees(Math.atan(half(hfov) / aspect));
export const hfovFromVfov = (vfov: number, aspect: number): number => 2 * degrees(Math.atan(half(vfov) * aspect));

/** The horizontal field of view that is really shown: a phone held upright cannot be as wide as a screen. */
export function shownHfov(hfov: number, aspect: number): number {
  const wide = clamp(hfov, HFOV_DEGREES.least, HFOV_DEGREES.most);
  return aspect < 1 ? Math.min(wide, hfovFromVfov(MOST_UPRIGHT_VFOV_DEGREES, aspect)) : wide;
}

/** Pixels from the canvas's top left; null behind the camera. */
export function screenFromWorld(view: View, viewport: Viewport, direction: Vector): Point | null {
  const [x, y, z] = cameraFromWorld(view, direction);
  if (z > -1e-3) return null;
  const scale = viewport.width / 2 / half(view.hfov);
  const [across, down] = middleOf(viewport);
  return [across + (x / -z) * scale, down - (y / -z) * scale];
}

export function worldFromScreen(view: View, viewport: Viewport, [x, y]: Point): Vector {
  const scale = half(view.hfov) / (viewport.width / 2);
  const [across, down] = middleOf(viewport);
  const right = (x - across) * scale;
  const up = (down - y) * scale;
  return worldFromCamera(view, [right, up, -1]);
}

/** Degrees that the picture's middle turns by when it is pulled by one pixel. */
export const degreesPerPixel = (view: View, viewport: Viewport): number =>
  degrees(Math.atan(half(view.hfov) / (viewport.width / 2)));

/**
 * An outline of directions as it appears, cut where it passes behind the camera. Its sides are
 * drawn straight, as the sides of a doorway are in any flat picture of it.
 */
export function screenOutline(view: View, viewport: Viewport, corners: readonly Vector[]): Point[] {
  const NEAR = 0.05;
  const inCamera = corners.map((corner) => cameraFromWorld(view, corner));
  const kept: Vector[] = [];
  inCamera.forEach((corner, index) => {
    const next = inCamera[(index + 1) % inCamera.length] ?? corner;
    if (corner[2] <= -NEAR) kept.push(corner);
    if (corner[2] <= -NEAR !== next[2] <= -NEAR) {
      const t = (-NEAR - corner[2]) / (next[2] - corner[2]);
      kept.push([corner[0] + t * (next[0] - corner[0]), corner[1] + t * (next[1] - corner[1]), -NEAR]);
    }
  });
  return kept.flatMap((corner) => {
    const point = screenFromWorld(view, viewport, worldFromCamera(view, corner));
    return point === null ? [] : [point];
  });
}

export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Where the visitor may look in a picture that is not a whole sphere. */
export function keptInside(
  view: View,
  coverage: { yaw: readonly [number, number]; pitch: readonly [number, number] } | null,
  aspect: number,
): View {
  const hfov = shownHfov(view.hfov, aspect);
  if (coverage === null) return { ...view, pitch: clamp(view.pitch, -90, 90) };
  const wide = coverage.yaw[1] - coverage.yaw[0];
  const high = coverage.pitch[1] - coverage.pitch[0];
  const seen = Math.min(hfov, wide, hfovFromVfov(Math.min(high, 179), aspect));
  const within = (value: number, [least, most]: readonly [number, number], fov: number): number =>
    most - least <= fov ? (least + most) / 2 : clamp(value, least + fov / 2, most - fov / 2);
  return {
    yaw:
      wide >= 360
        ? view.yaw
        : within(nearestTurn(view.yaw, (coverage.yaw[0] + coverage.yaw[1]) / 2), coverage.yaw, seen),
    pitch: clamp(within(view.pitch, coverage.pitch, vfovFromHfov(seen, aspect)), -90, 90),
    hfov: Math.min(view.hfov, seen),
  };
}

/** The turn of `yaw` that lies within half a circle of `middle`. */
const nearestTurn = (yaw: number, middle: number): number => yaw + 360 * Math.round((middle - yaw) / 360);
