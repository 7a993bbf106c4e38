import type { Arrive } from "../contract/Arrive";
import type { Scene } from "../contract/Scene";
import type { View } from "../contract/View";
import { normalYaw } from "../engine/angles";

type Standpoint = Pick<Scene, "heading" | "view">;

/** Where one looks after going from one scene to another. */
export function viewOnArrival(arrive: Arrive, from: Standpoint, looking: View, to: Standpoint): View {
  switch (arrive.kind) {
    case "view":
      return to.view;
    case "at":
      return { yaw: arrive.yaw, pitch: arrive.pitch, hfov: looking.hfov };
    case "bearing":
      if (from.heading === null || to.heading === null) return to.view;
      return { yaw: normalYaw(looking.yaw + from.heading - to.heading), pitch: looking.pitch, hfov: looking.hfov };
  }
}
