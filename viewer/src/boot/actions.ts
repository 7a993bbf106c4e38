import type { Tour } from "../contract/Tour";
import { keep } from "../core/kept";
import { KEPT_AT_FIRST } from "../core/settings";
import type { State } from "../core/state";
import type { Store } from "../core/store";
import type { Visit } from "../core/visit";
import type { TourGuide } from "../guides/tour";
import type { Stage } from "../scenes/stage";
import { toggleFullscreen } from "../ui/fullscreen";
import type { Actions } from "../ui/shown";
import type { DeviceLook } from "./device-look";

/** Whom buttons and keys ask. What takes several of them at once is the session's. */
export interface ActionParts
  extends Pick<Actions, "close" | "choose" | "walkAhead" | "closeSheet" | "setLanguage" | "attend"> {
  readonly root: HTMLElement;
  readonly tour: Tour;
  readonly store: Store<State>;
  readonly visit: Visit;
  readonly guide: TourGuide;
  readonly stage: Stage;
  /** What has the focus while nothing else has. */
  readonly surface: HTMLElement;
  readonly deviceLook: DeviceLook;
  /** The next visitor of a lobby begins anew: nothing is kept. */
  readonly isLobby: boolean;
}

/** What buttons and keys do. */
export function actionsOf(parts: ActionParts): Actions {
  const { root, tour, store, visit, guide, stage, surface, deviceLook, isLobby } = parts;
  const toggle = (name: "mapFolded" | "stripOpen"): void => {
    const answer = !store.get()[name];
    store.set({ [name]: answer });
    if (!isLobby) keep(tour, name, answer);
  };
  return {
    go: (route) => void visit.go(route),
    close: parts.close,
    choose: parts.choose,
    face: (marker) => {
      guide.touched();
      stage.face(marker);
    },
    walkAhead: parts.walkAhead,
    goHome: () => {
      guide.touched();
      stage.setView({}, "glide");
    },
    leaveNote: () => visit.leaveNote(),
    toggleSheet: (sheet) => {
      // What is shared is the view as it is now.
      if (sheet === "share") visit.noteView();
      if (store.get().sheet === sheet) parts.closeSheet();
      else store.set({ sheet });
    },
    closeSheet: parts.closeSheet,
    cover: (inset) => stage.setInset(inset),
    toggleHouse: (outlook) => void visit.toggleHouse(outlook),
    showFloor: (floor) => void visit.showFloor(floor),
    toggleMap: () => toggle("mapFolded"),
    steer: (way, held) => stage.steer(way, held),
    toggleStrip: () => toggle("stripOpen"),
    walkTo: (scene) => void visit.walk(scene, { kind: "bearing" }),
    endOpening: () => visit.endOpening(),
    step: (by) => void guide.step(by),
    takeTour: (id) => {
      // The button that was pressed goes, and the keys would be nowhere.
      surface.focus({ preventScroll: true });
      guide.run(id);
    },
    togglePlay: () => void guide.toggle(),
    listen: () => void guide.listen(),
    toggleReading: () => guide.toggleReading(),
    seek: (seconds) => guide.seek(seconds),
    setSpeed: (speed) => {
      guide.setSpeed(speed);
      if (!isLobby) keep(tour, "speed", speed);
    },
    endTour: () => guide.end(),
    setLanguage: parts.setLanguage,
    toggleAmbient: () => store.set({ ambientOn: !store.get().ambientOn }),
    toggleMotion: () => {
      const moving = !store.get().moving;
      store.set({ moving });
      stage.current?.setMoving?.(moving);
    },
    setMotion: (motion) => {
      store.set({ motion, moving: true });
      stage.current?.setMotion?.(motion);
    },
    setVariant: (variant) => {
      store.set({ variant });
      stage.current?.setVariant?.(variant);
    },
    attend: parts.attend,
    toggleCaptions: () => store.set({ captionsOn: !store.get().captionsOn }),
    toggleFullscreen: () => {
      if (!isLobby) toggleFullscreen(root);
    },
    toggleGyroscope: () => void deviceLook.toggle(),
    set: (change) => store.set({ settings: { ...store.get().settings, ...change } }),
    setUsual: () => store.set(KEPT_AT_FIRST),
    retry: () => void visit.retry(),
  };
}
