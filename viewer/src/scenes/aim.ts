import type { PerspectiveCamera } from "three";
import type { View } from "../contract/View";
import { radians } from "../engine/angles";
import { type Viewport, aspectOf, middleOf, vfovFromHfov } from "../engine/projection";

/** Turns a camera whose rotations are in the order "YXZ"; the picture's middle lies beside an open sheet. */
export function aim(eye: PerspectiveCamera, view: View, viewport: Viewport): void {
  const { width, height } = viewport;
  const [across, down] = middleOf(viewport);
  eye.rotation.set(radians(view.pitch), -radians(view.yaw), 0);
  eye.fov = vfovFromHfov(view.hfov, aspectOf(viewport));
  eye.aspect = aspectOf(viewport);
  eye.setViewOffset(width, height, width / 2 - across, height / 2 - down, width, height);
}
