import type { Config } from "../core/config";
import type { Kiosk } from "../core/kiosk";
import { Lifetime } from "../core/lifetime";
import { KEPT_AT_FIRST } from "../core/settings";
import { type State, stateAtFirst } from "../core/state";
import type { Store } from "../core/store";
import type { Visit } from "../core/visit";
import { Attraction, openingOf } from "../guides/attraction";
import { Lobby } from "../guides/lobby";
import type { TourGuide } from "../guides/tour";
import type { Stage } from "../scenes/stage";
import { closeDoors } from "./doors";
import { foldsMapAtFirst } from "./map";

export interface KeeperTasks {
  /** Changes the language. */
  speak(tag: string): Promise<void>;
  /** Lets go of whatever moves the picture, and of the last visitor's pace. */
  rest(): void;
}

/** Looks after a viewer in a lobby: no way out, each visitor from the beginning, and something to see for who passes by. */
export class Keeper {
  private readonly life = new Lifetime();
  private readonly lobby: Lobby;
  private readonly attraction: Attraction;
  private listening = false;

  constructor(
    kiosk: Kiosk,
    root: HTMLElement,
    private readonly config: Config,
    private readonly store: Store<State>,
    guide: TourGuide,
    private readonly visit: Visit,
    stage: Stage,
    private readonly tasks: KeeperTasks,
  ) {
    const go = this.visit.go.bind(this.visit);
    this.attraction = new Attraction(() => config.tour, store, guide, go, (yaw) => stage.turn(yaw, 0));
    this.lobby = new Lobby(kiosk, {
      changed: (now) => store.set({ kiosk: now }),
      isHeld: () => this.listening || store.get().speaking || store.get().guide?.playing === true,
      alone: () => void this.startOver(),
      visited: () => this.attraction.end(),
    });
    closeDoors(root, this.life);
    this.life.add(() => this.attraction.dispose());
    this.life.add(() => this.lobby.dispose());
  }

  begin(): void {
    this.lobby.leave();
  }

  /** A film or a recording in a sheet is heard, or no longer. */
  attend(listening: boolean): void {
    this.listening = listening;
  }

  /** The browser's history has led to the introduction, which would be a way out. */
  stay(): void {
    void this.visit.go(openingOf(this.config.tour));
  }

  dispose(): void {
    this.life.dispose();
  }

  private async startOver(): Promise<void> {
    const { config, store } = this;
    const { words } = store.get();
    this.tasks.rest();
    const { sheet, chosen, guide, ambientOn, notice, backTo, stripOpen, readsAloud } = stateAtFirst(words);
    const mapFolded = foldsMapAtFirst(config.tour);
    store.set({ ...KEPT_AT_FIRST, sheet, chosen, guide, ambientOn, notice, backTo, stripOpen, readsAloud, mapFolded });
    if (words.lang !== config.pageLanguage) await this.tasks.speak(config.pageLanguage);
    await this.attraction.begin();
  }
}
