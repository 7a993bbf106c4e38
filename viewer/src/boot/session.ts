import { aheadSentence, arrivalSentence, guideSentence } from "../a11y/announcements";
import { keepFocus } from "../a11y/focus";
import { watchForKeys } from "../a11y/modality";
import type { LoadFailure } from "../assets/source";
import type { TextPack } from "../contract/TextPack";
import { type Config, introductionUrl } from "../core/config";
import { houseOf } from "../core/house";
import { isKept, keepLanguage, keptNumber, keptSettings } from "../core/kept";
import type { Kiosk } from "../core/kiosk";
import { Lifetime } from "../core/lifetime";
import { targetOf } from "../core/marker-target";
import { objectRoute } from "../core/route";
import { KEPT_AT_FIRST } from "../core/settings";
import { type State, stateAtFirst } from "../core/state";
import { Store } from "../core/store";
import { pageOf, titleOf } from "../core/titles";
import { hallsOf, scenesAround, wayAhead } from "../core/ways";
import { Visit } from "../core/visit";
import { savesBytes } from "../engine/preferences";
import { Ambient } from "../guides/ambient";
import { Narration } from "../guides/narration";
import type { NarrationPlayer } from "../guides/narration-player";
import { Reader } from "../guides/reader";
import { TourGuide } from "../guides/tour";
import { type Messages, interfaceIn, interfaceLanguage } from "../i18n/messages";
import { shortcutOf } from "../input/shortcuts";
import type { MarkerKey } from "../scenes/display";
import { MapPictures } from "../scenes/map-pictures";
import { Stage } from "../scenes/stage";
import { FULLSCREEN_EVENTS, fillsScreen } from "../ui/fullscreen";
import { Panels } from "../ui/panels";
import type { Actions } from "../ui/shown";
import { watchForQuiet } from "../ui/withdrawal";
import { keepWhatIsSet, wearSettings } from "./comforts";
import { type Inspection, inspectionOf } from "./inspection";
import { actionsOf } from "./actions";
import { speak, wordsIn } from "./languages";
import { Keeper } from "./keeper";
import { directionOf, foldsMapAtFirst } from "./map";
import { obey } from "./obey";
import type { Registry } from "./registry";
import { type Sight, sightOf } from "./sight";
import { DeviceLook } from "./device-look";
import { Surroundings } from "./surroundings";

/** One visit to one exhibition: puts the parts together and passes on what each tells the others. */
export class Viewer {
  private readonly life = new Lifetime();
  private readonly store: Store<State>;
  private readonly panels: Panels;
  private readonly surroundings: Surroundings;
  private readonly stage: Stage;
  private readonly maps: MapPictures;
  private readonly narration: Narration;
  private readonly ambient: Ambient;
  private readonly guide: TourGuide;
  private readonly visit: Visit;
  private readonly actions: Actions;
  private readonly deviceLook: DeviceLook;
  /** Null but in a lobby. */
  private readonly keeper: Keeper | null;
  private keepFocus: () => void = () => undefined;
  private willDraw = false;

  /** `tell` hears the state of the picture: "loading", "ready" or "error". */
  constructor(
    private readonly root: HTMLElement,
    private readonly config: Config,
    words: TextPack,
    private readonly registry: Registry,
    private readonly tell: (status: State["status"]) => void,
    /** From the introduction; else an address named the place. */
    enters: boolean,
    private readonly voice: NarrationPlayer,
    kiosk: Kiosk | null,
  ) {
    const { tour } = config;
    this.store = new Store<State>({
      ...stateAtFirst(words),
      ...(kiosk === null ? keptSettings(tour) : KEPT_AT_FIRST),
      mapFolded: foldsMapAtFirst(tour),
      stripOpen: kiosk === null && isKept(tour, "stripOpen"),
      kiosk: kiosk && { kind: "visited" },
    });
    wearSettings(root, this.store, this.life, () => this.stage?.lent.wake());
    if (kiosk === null) keepWhatIsSet(tour, this.store, this.life);
    this.panels = new Panels(root);
    this.surroundings = new Surroundings(root, this.panels.surface);
    this.surroundings.enter();
    this.stage = new Stage(this.panels.surface, this.panels.scenery, config.source, config.base, {
      drawn: (marks, outlines) => {
        this.panels.layer.place(marks, outlines, this.stage.viewport);
        this.panels.needle.point(directionOf(this.store.get().place, this.stage));
      },
      status: (status) => this.store.set({ status }),
      awaited: (awaited) => this.store.set({ awaited }),
      offered: (offer) => this.store.set({ offer, moving: false, motion: 0, variant: 0 }),
      touched: () => this.guide.touched(),
      settled: () => this.settled(),
      // What was tapped on the picture that goes is no marker of the one that comes.
      picked: (marker) => this.stage.loads || this.choose(marker),
      tapped: () => {
        // Quicker than a frame, it moved nothing.
        this.guide.touched();
        this.panels.surface.focus({ preventScroll: true });
      },
      failed: (failure) => this.failed(failure),
      reported: (failure) => this.reported(failure),
    });
    this.maps = new MapPictures(this.stage, () => this.redraw());
    const heard = {
      changed: (now: Partial<State>) => {
        this.store.set(now);
        this.guide.heard();
      },
      ended: () => this.guide.ended(),
      failed: (file: string) => console.error(`${file}: the browser cannot play it`),
    };
    this.narration = new Narration(config.base, heard, voice.player);
    const reader = new Reader({
      changed: (sentence) => this.store.set({ sentence }),
      ended: () => this.guide.ended(),
      voices: () => this.guide.voicesChanged(),
    });
    this.ambient = new Ambient(config.base);
    this.visit = new Visit(config, this.store, this.stage, {
      entering: () => this.surroundings.enter(),
      arrived: () => this.arrived(),
      left: () => this.left(),
    });
    this.guide = new TourGuide({
      store: this.store,
      narration: this.narration,
      reader,
      camera: this.stage,
      tours: () => config.tour.tours,
      go: (route) => void this.visit.lead(route),
      tell: (news) => this.say(guideSentence(this.store.get(), news)),
    });
    if (kiosk === null) this.guide.setSpeed(keptNumber(config.tour, "speed") ?? 1);
    this.deviceLook = new DeviceLook(this.store, this.stage);
    this.actions = actionsOf({
      root,
      tour,
      store: this.store,
      visit: this.visit,
      guide: this.guide,
      stage: this.stage,
      surface: this.panels.surface,
      deviceLook: this.deviceLook,
      isLobby: kiosk !== null,
      close: () => this.close(),
      choose: (marker) => this.choose(marker),
      walkAhead: () => this.walkAhead(),
      closeSheet: () => this.closeSheet(),
      setLanguage: (tag) => void this.setLanguage(tag),
      attend: (listening) => this.attend(listening),
    });
    this.keeper = kiosk && new Keeper(kiosk, root, config, this.store, this.guide, this.visit, this.stage, {
      speak: (tag) => this.setLanguage(tag),
      rest: () => {
        this.deviceLook.off();
        this.guide.setSpeed(1);
      },
    });
    document.documentElement.dataset["webgl"] = this.stage.screen === null ? "none" : "2";
    this.listen();
    speak(root, words);
    tell("loading");
    if (this.keeper !== null) void this.keeper.begin();
    else void (enters ? this.visit.enter() : this.visit.followAddress());
  }

  inspect(): Inspection {
    return inspectionOf(this.store.get(), this.stage, this.panels.surface, this.voice.unlocked);
  }

  /** The language that is spoken now. */
  get language(): string {
    return this.store.get().words.lang;
  }

  /** The tour is another than it was, and so are its words: shown where the visitor is. */
  async renew(words: TextPack): Promise<void> {
    speak(this.root, words);
    this.maps.forget();
    await this.visit.renew(words);
    this.sound();
  }

  sight(): Sight {
    return sightOf(this.config.tour, this.store.get(), this.stage, this.panels.surface);
  }

  dispose(): void {
    this.life.dispose();
    this.keeper?.dispose();
    this.deviceLook.dispose();
    this.visit.dispose();
    this.guide.dispose();
    this.narration.dispose();
    this.ambient.dispose();
    this.maps.dispose();
    this.stage.dispose();
    this.surroundings.leave();
    this.panels.dispose();
  }

  private listen(): void {
    const { life, root, store } = this;
    life.add(store.watch((now, before) => this.changed(now, before)));
    life.listen(window, "keydown", (event) => this.pressed(event as KeyboardEvent));
    watchForKeys(root, life);
    this.keepFocus = keepFocus(root, this.panels.surface, life);
    // Whoever came by an address has not pressed "Enter".
    for (const type of ["click", "keydown"]) life.listen(root, type, () => this.voice.unlock(store.get().words), { capture: true });
    // Keys end the opening flight too, where they are heard.
    for (const type of ["pointerdown", "wheel"])
      life.listen(root, type, () => this.visit.endOpening(), { capture: true, passive: true });
    for (const type of FULLSCREEN_EVENTS) life.listen(document, type, () => store.set({ fullscreen: fillsScreen() }));
    const mayWithdraw = (): boolean => {
      const { sheet, status, guide } = store.get();
      return sheet === null && status === "ready" && (guide === null || guide.rest === null);
    };
    const stir = watchForQuiet(root, mayWithdraw, (withdrawn) => store.set({ withdrawn }), life);
    // Whoever waited long for a picture has still not seen the frame.
    const becameReady = (now: State, before: State): boolean => now.status === "ready" && before.status !== "ready";
    life.add(store.watch((now, before) => becameReady(now, before) && stir()));
  }

  private attend(listening: boolean): void {
    if (listening) this.guide.pause();
    this.ambient.duck(listening || isVoiced(this.store.get()));
    this.keeper?.attend(listening);
  }

  private changed(now: State, before: State): void {
    if (now.status !== before.status) this.tell(now.status);
    if (now.status === "ready" && before.status !== "ready") this.prepare();
    if (isVoiced(now) !== isVoiced(before)) this.ambient.duck(isVoiced(now));
    if (now.ambientOn !== before.ambientOn) this.ambient.setOn(now.ambientOn);
    if (now.status === "ready") this.drawMap(now);
    this.redraw();
  }

  /** The map of where the visitor is, once the room itself stands. */
  private drawMap({ place, mapFolded }: State): void {
    if (place?.kind !== "scene" || place.scene.position === null || mapFolded) return;
    void this.maps.want(houseOf(this.config.tour), place.scene.floor);
  }

  private redraw(): void {
    if (this.willDraw) return;
    this.willDraw = true;
    queueMicrotask(() => this.draw());
  }

  private draw(): void {
    this.willDraw = false;
    const state = this.store.get();
    if (state.place !== null) this.surroundings.name(titleOf(state).text);
    this.panels.draw({
      config: this.config,
      state,
      actions: this.actions,
      t: this.messages,
      hearing: this.narration,
      mapPicture: state.place?.kind === "scene" ? this.maps.of(state.place.scene.floor) : null,
      hasWebgl: this.stage.screen !== null,
    });
    this.keepFocus();
  }

  private get messages(): Messages {
    return interfaceIn(this.store.get().words.lang).messages;
  }

  private choose(marker: MarkerKey): void {
    this.guide.touched();
    const target = targetOf(this.store.get().place, marker);
    switch (target.kind) {
      case "scene":
        // The marker goes with its scene, and the keys would be nowhere.
        if (this.panels.surface.contains(document.activeElement)) this.panels.surface.focus({ preventScroll: true });
        void this.visit.walk(target.scene, target.arrive);
        return;
      case "object":
        void this.visit.go(objectRoute(target.object));
        return;
      case "note":
        this.visit.choose(marker);
        return;
    }
  }

  private walkAhead(): void {
    const { place, words } = this.store.get();
    const { yaw } = this.stage.current?.view() ?? {};
    if (place?.kind !== "scene" || yaw === undefined) return;
    const way = wayAhead(place.scene, yaw);
    if (way === null) this.say(interfaceIn(words.lang).messages.noWayAhead);
    else this.choose(way);
  }

  /** The picture stands: now there is time to fetch what may be asked for next. */
  private prepare(): void {
    const { place } = this.store.get();
    if (place?.kind !== "scene" || savesBytes()) return;
    const around = scenesAround(this.config.tour, place.scene);
    const halls = hallsOf(this.config.tour, [place.scene, ...around]);
    this.stage.prepare(
      around.map(({ panorama }) => panorama),
      halls,
    );
  }

  private arrived(): void {
    this.sound();
    this.say(arrivalSentence(this.store.get()));
  }

  /** Puts on what is heard at this place. */
  private sound(): void {
    const { place } = this.store.get();
    this.guide.arrived();
    this.ambient.setSound(place?.kind === "scene" ? place.scene.ambient : null);
  }

  private settled(): void {
    this.visit.noteView();
    // While a guide leads, he says what is to be seen.
    if (this.store.get().guide?.playing !== true) this.say(aheadSentence(this.store.get(), this.panels.layer.marks));
  }

  private say(sentence: string | null): void {
    if (sentence !== null) this.panels.announcer.say(sentence, interfaceLanguage(this.store.get().words.lang));
  }

  private failed(failure: LoadFailure): void {
    console.error(String(failure));
    const { place } = this.store.get();
    if (place !== null) this.store.set({ problem: { kind: "notLoaded", page: pageOf(place) } });
  }

  private reported(failure: LoadFailure): void {
    console.error(String(failure));
    this.store.set({ notice: "incomplete" });
  }

  private left(): void {
    this.guide.left();
    this.ambient.setSound(null);
    if (this.keeper !== null) this.keeper.stay();
    else this.surroundings.leave();
  }

  /** Back to the introduction, in the language that is spoken now. */
  private close(): void {
    if (this.keeper !== null) return;
    const { words } = this.store.get();
    if (words.lang === this.config.pageLanguage) void this.visit.go({ kind: "introduction" });
    else location.assign(introductionUrl(this.config, words.lang));
  }

  private closeSheet(): void {
    this.visit.leaveNote();
    this.store.set({ sheet: null });
  }

  private async setLanguage(tag: string): Promise<void> {
    try {
      const words = await wordsIn(this.config, this.registry, tag);
      speak(this.root, words);
      // In the settings one looks for more than a language.
      const { sheet } = this.store.get();
      this.store.set({ words, notice: null, sheet: sheet === "settings" ? sheet : null });
      keepLanguage(this.config.tour, words.lang);
      this.guide.translated();
    } catch (error) {
      console.error(error);
      this.store.set({ notice: "noSuchLanguage", sheet: null });
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (this.root.hidden) return;
    if (this.store.get().opening) {
      this.visit.endOpening();
      return;
    }
    const { activeElement } = document;
    const onPicture = this.panels.surface.contains(activeElement);
    const shortcut = shortcutOf(event, onPicture, this.store.get().settings.shortcuts);
    if (shortcut !== null && obey(shortcut, this.actions, this.store.get())) event.preventDefault();
  }
}

/** Somebody speaks, recorded or not. */
const isVoiced = ({ speaking, sentence }: State): boolean => speaking || sentence !== null;
