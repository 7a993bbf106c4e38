/** Where one stands inside, told to those who come from outside or leave for it. */

import type { Scene } from "../contract/Scene";
import type { Tour } from "../contract/Tour";
import type { View } from "../contract/View";
import { normalYaw } from "../engine/angles";
import type { Standpoint } from "../engine/eye";
import { shownHfov, vfovFromHfov } from "../engine/projection";
import type { ViewNumbers } from "../scenes/display";
import { sceneOf } from "./ways";
import type { SceneRoute } from "./route";
import type { HousePlace } from "./state";

/** Null without a pose. */
export function standpointOf({ position, heading }: Scene, view: View, aspect: number): Standpoint | null {
  if (position === null || heading === null) return null;
  const vfov = vfovFromHfov(shownHfov(view.hfov, aspect), aspect);
  return { position, bearing: heading + view.yaw, pitch: view.pitch, vfov };
}

/** Inside one looks on the way that one looked outside; who comes from a plan, as before in the room that was left. */
export function viewFromOutside(
  tour: Tour,
  { outlook }: HousePlace,
  outside: ViewNumbers,
  backTo: SceneRoute | null,
  { heading, view }: Scene,
): View {
  const left = sceneOf(tour, backTo?.id ?? "") ?? null;
  const before = left?.heading == null || backTo?.yaw == null ? null : left.heading + backTo.yaw;
  const bearing = outlook === "plan" ? before : -(outside["yaw"] ?? 0);
  if (heading === null || bearing === null) return view;
  return { yaw: normalYaw(bearing - heading), pitch: 0, hfov: view.hfov };
}
