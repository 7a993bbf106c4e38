import type { Viewport } from "../engine/projection";

/** Pixels that the frame's bars take: the title above, the controls below in one row or two. */
const TITLE = 64;
const CONTROLS = 76;
const CONTROLS_IN_TWO_ROWS = 128;
const WIDE_ENOUGH_FOR_ONE_ROW = 860;

export interface FreeArea {
  readonly width: number;
  readonly height: number;
  /** Pixels by which its middle lies left of and above the middle of the canvas. */
  readonly left: number;
  readonly up: number;
}

/** What bars and an open sheet leave for a relic or a picture to stand in. */
export function freeArea({ width, height, inset }: Viewport): FreeArea {
  const top = Math.min(TITLE, height / 6);
  const free = width - inset.left - inset.right;
  const controls = free < WIDE_ENOUGH_FOR_ONE_ROW ? CONTROLS_IN_TWO_ROWS : CONTROLS;
  // A sheet from below covers the controls, so that only one of the two is to be avoided.
  const bottom = Math.max(inset.bottom, Math.min(controls, height / 5));
  return {
    width: Math.max(1, free),
    height: Math.max(1, height - top - bottom),
    left: (inset.right - inset.left) / 2,
    up: (bottom - top) / 2,
  };
}
