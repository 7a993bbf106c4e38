import type { Config } from "../core/config";
import type { Route } from "../core/route";
import type { SheetName, State } from "../core/state";
import type { Messages } from "../i18n/messages";
import type { MarkerKey } from "../scenes/display";

/** What panels may ask for. */
export interface Actions {
  go(route: Route): void;
  close(): void;
  choose(marker: MarkerKey): void;
  /** Turns to a marker that has the focus but is out of sight. */
  face(marker: MarkerKey): void;
  /** The view as the author set it. */
  goHome(): void;
  leaveNote(): void;
  toggleSheet(sheet: SheetName): void;
  closeSheet(): void;
  /** Pixels that the open sheet covers. */
  cover(inset: { right: number; bottom: number }): void;
  step(by: 1 | -1): void;
  togglePlay(): void;
  endTour(): void;
  setLanguage(tag: string): void;
  toggleAmbient(): void;
  /** Something in a panel is heard, or no longer: other voices keep silent meanwhile. */
  attend(listening: boolean): void;
  toggleCaptions(): void;
  toggleFullscreen(): void;
  retry(): void;
}

/** Everything that a panel is made from. */
export interface Shown {
  readonly config: Config;
  readonly state: State;
  readonly actions: Actions;
  readonly t: Messages;
  /** False without WebGL. */
  readonly inTheRound: boolean;
}
