import type { Config } from "../core/config";
import type { Outlook } from "../core/house";
import type { Inset } from "../engine/projection";
import type { Route } from "../core/route";
import type { Settings } from "../core/settings";
import type { SheetName, State } from "../core/state";
import type { Hearing } from "../guides/narration";
import type { Messages } from "../i18n/messages";
import type { Way } from "../input/ways";
import type { MarkerKey } from "../scenes/display";

/** What panels may ask for. */
export interface Actions {
  go(route: Route): void;
  close(): void;
  choose(marker: MarkerKey): void;
  /** Turns to a marker that has the focus but is out of sight. */
  face(marker: MarkerKey): void;
  /** To the next scene in the direction in which one looks. */
  walkAhead(): void;
  /** The view as the author set it. */
  goHome(): void;
  leaveNote(): void;
  toggleSheet(sheet: SheetName): void;
  closeSheet(): void;
  /** Pixels that the open sheet covers. */
  cover(inset: Inset): void;
  /** Outside or above, or inside again. */
  toggleHouse(outlook: Outlook): void;
  showFloor(floor: string | null): void;
  toggleMap(): void;
  /** Moves the picture that way while it is held; a short press by a step. */
  steer(way: Way, held: boolean): void;
  /** The pictures of all rooms. */
  toggleStrip(): void;
  /** To another standpoint, as if there were a door to it. */
  walkTo(scene: string): void;
  /** Ends the flight that begins a visit. */
  endOpening(): void;
  step(by: 1 | -1): void;
  /** From its first stop, by itself. */
  takeTour(id: string): void;
  togglePlay(): void;
  /** A relic's own words, or no longer. */
  listen(): void;
  /** The computer's voice on a tour, wherever nothing is recorded. */
  toggleReading(): void;
  /** To a second of what is heard here. */
  seek(seconds: number): void;
  setSpeed(speed: number): void;
  endTour(): void;
  setLanguage(tag: string): void;
  toggleAmbient(): void;
  toggleMotion(): void;
  setMotion(motion: number): void;
  setVariant(variant: number): void;
  /** Something in a panel is heard, or no longer: other voices keep silent meanwhile. */
  attend(listening: boolean): void;
  toggleCaptions(): void;
  toggleFullscreen(): void;
  /** Looking around by moving the device. */
  toggleGyroscope(): void;
  set(change: Partial<Settings>): void;
  /** Everything as it was before anybody set anything. */
  setUsual(): void;
  retry(): void;
}

/** Everything that a panel is made from. */
export interface Shown {
  readonly config: Config;
  readonly state: State;
  readonly actions: Actions;
  readonly t: Messages;
  /** What is heard here, and how far. */
  readonly hearing: Hearing;
  /** Of the floor that the visitor is on, as its walls show it from above. */
  readonly mapPicture: HTMLCanvasElement | null;
  /** False without WebGL. */
  readonly hasWebgl: boolean;
}
