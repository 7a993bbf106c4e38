import type { State } from "../core/state";
import type { Shortcut } from "../input/shortcuts";
import type { Actions } from "../ui/shown";

/** Does what a key asks for; false when the key is left to the browser. */
export function obey(shortcut: Shortcut, actions: Actions, { sheet, guide, recording, readable }: State): boolean {
  switch (shortcut) {
    case "help":
    case "text":
    case "contents":
    case "settings":
      actions.toggleSheet(shortcut);
      return true;
    case "dollhouse":
    case "plan":
      actions.toggleHouse(shortcut);
      return true;
    case "strip":
      actions.toggleStrip();
      return true;
    case "map":
      actions.toggleMap();
      return true;
    case "language":
      actions.toggleSheet("languages");
      return true;
    case "fullscreen":
      actions.toggleFullscreen();
      return true;
    case "sound":
      actions.toggleAmbient();
      return true;
    case "captions":
      actions.toggleCaptions();
      return true;
    case "play":
      if (guide !== null || recording !== null || readable) actions.togglePlay();
      return true;
    case "previousStop":
      actions.step(-1);
      return true;
    case "nextStop":
      actions.step(1);
      return true;
    case "home":
      actions.goHome();
      return true;
    case "walk":
      actions.walkAhead();
      return true;
    case "escape":
      // Without a sheet Escape is the browser's, which leaves full screen by it.
      if (sheet === null) return false;
      actions.closeSheet();
      return true;
  }
}
