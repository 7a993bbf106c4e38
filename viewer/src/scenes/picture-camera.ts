import { clamp } from "../engine/angles";
import type { Viewport } from "../engine/projection";
import { freeArea } from "./free-area";

/** How a flat picture lies in the stage: its middle, in fractions of the picture, and pixels per fitted pixel. */
export interface Laid {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Laid = { x: 0.5, y: 0.5, scale: 1 };
/** Closer than this there is nothing to be seen that was not seen before: two screen pixels for one of the original. */
const MOST_PIXELS_PER_PIXEL = 2;
/** Small pictures may be looked at blurred. */
const LEAST_MOST_SCALE = 12;
/** Room beside the whole picture. */
const MARGIN_PX = 24;

/** The part of the stage that a picture may fill at first. */
export function frameOf(viewport: Viewport): Size & { x: number; y: number } {
  const { width, height, left, up } = freeArea(viewport);
  return {
    x: viewport.width / 2 - left,
    y: viewport.height / 2 - up,
    width: Math.max(1, width - 2 * MARGIN_PX),
    height: Math.max(1, height - MARGIN_PX),
  };
}

/** Size in pixels at scale 1. */
export function fittedSize(picture: Size, viewport: Viewport): Size {
  const frame = frameOf(viewport);
  const factor = Math.min(frame.width / picture.width, frame.height / picture.height);
  return { width: picture.width * factor, height: picture.height * factor };
}

/** How close one may come. */
function mostScale(picture: Size, viewport: Viewport): number {
  const fitted = fittedSize(picture, viewport);
  return Math.max(LEAST_MOST_SCALE, (MOST_PIXELS_PER_PIXEL * picture.width) / fitted.width);
}

/** Larger or smaller about a point of the stage, under which the same spot of the picture stays; null: the middle. */
export function zoomedAbout(
  point: readonly [number, number] | null,
  laid: Laid,
  doublings: number,
  picture: Size,
  viewport: Viewport,
): Laid {
  const fitted = fittedSize(picture, viewport);
  const frame = frameOf(viewport);
  const scale = clamp(laid.scale * 2 ** doublings, 1, mostScale(picture, viewport));
  const [across, down] = point === null ? [0, 0] : [point[0] - frame.x, point[1] - frame.y];
  const stays = 1 / laid.scale - 1 / scale;
  return keptLaid(
    { scale, x: laid.x + (across / fitted.width) * stays, y: laid.y + (down / fitted.height) * stays },
    picture,
    viewport,
  );
}

/** A picture smaller than the stage stays in its middle; a larger one never leaves an edge inside. */
export function keptLaid(laid: Laid, picture: Size, viewport: Viewport): Laid {
  const scale = clamp(laid.scale, 1, mostScale(picture, viewport));
  const fitted = fittedSize(picture, viewport);
  const frame = frameOf(viewport);
  const within = (middle: number, shown: number, free: number): number => {
    const reach = free / 2 / shown;
    return reach >= 0.5 ? 0.5 : clamp(middle, reach, 1 - reach);
  };
  return {
    scale,
    x: within(laid.x, fitted.width * scale, frame.width),
    y: within(laid.y, fitted.height * scale, frame.height),
  };
}

/** The view that fills the frame with a region, with a little air. */
export function laidOnRegion(
  region: { x: number; y: number; width: number; height: number },
  picture: Size,
  viewport: Viewport,
): Laid {
  const fitted = fittedSize(picture, viewport);
  const frame = frameOf(viewport);
  const fill = 0.6;
  return {
    x: region.x + region.width / 2,
    y: region.y + region.height / 2,
    scale: clamp(
      fill * Math.min(frame.width / (fitted.width * region.width), frame.height / (fitted.height * region.height)),
      1,
      mostScale(picture, viewport),
    ),
  };
}
