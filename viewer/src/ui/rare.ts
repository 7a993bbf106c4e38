import { canFillScreen } from "./fullscreen";
import type { IconName } from "./Icon";
import type { Shown } from "./shown";

/** A control that few need often: at the end of the bar on a desk, behind "More" on a phone. */
export interface Rare {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  press(): void;
}

export function rareControls({ state, actions, t }: Shown): Rare[] {
  const { place, sheet, ambientOn, gyroscope, fullscreen, kiosk } = state;
  const found: Array<Rare | false> = [
    place?.kind === "scene" &&
      place.scene.ambient !== null && {
        id: "sound",
        icon: ambientOn ? "soundOn" : "soundOff",
        label: ambientOn ? t.soundOff : t.soundOn,
        press: actions.toggleAmbient,
      },
    place?.kind === "scene" &&
      gyroscope !== null && {
        id: "gyroscope",
        icon: "gyroscope",
        label: t.gyroscope,
        pressed: gyroscope === "on",
        press: actions.toggleGyroscope,
      },
    {
      id: "settings",
      icon: "settings",
      label: t.settings,
      pressed: sheet === "settings",
      press: () => actions.toggleSheet("settings"),
    },
    kiosk === null && {
      id: "share",
      icon: "share",
      label: t.share,
      pressed: sheet === "share",
      press: () => actions.toggleSheet("share"),
    },
    kiosk === null &&
      canFillScreen() && {
        id: "fullscreen",
        icon: fullscreen ? "leaveFullscreen" : "fullscreen",
        label: fullscreen ? t.leaveFullscreen : t.fullscreen,
        press: actions.toggleFullscreen,
      },
    {
      id: "help",
      icon: "help",
      label: t.help,
      pressed: sheet === "help",
      press: () => actions.toggleSheet("help"),
    },
  ];
  return found.filter((one) => one !== false);
}
