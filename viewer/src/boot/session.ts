import { aheadSentence, arrivalSentence } from "../a11y/announcements";
import { watchForKeys } from "../a11y/modality";
import type { LoadFailure } from "../assets/source";
import type { TextPack } from "../contract/TextPack";
import { type Config, introductionUrl } from "../core/config";
import { Lifetime } from "../core/lifetime";
import { targetOf } from "../core/marker-target";
import { objectRoute } from "../core/route";
import { type State, stateAtFirst } from "../core/state";
import { Store } from "../core/store";
import { pageOf, titleOf } from "../core/titles";
import { Visit } from "../core/visit";
import { Ambient } from "../guides/ambient";
import { Narration } from "../guides/narration";
import { TourGuide } from "../guides/tour";
import { interfaceIn } from "../i18n/messages";
import { shortcutOf } from "../input/shortcuts";
import type { MarkerKey } from "../scenes/display";
import { Stage } from "../scenes/stage";
import { FULLSCREEN_EVENTS, fillsScreen, toggleFullscreen } from "../ui/fullscreen";
import { Panels } from "../ui/panels";
import type { Actions } from "../ui/shown";
import { watchForQuiet } from "../ui/withdrawal";
import { type Inspection, inspectionOf } from "./inspection";
import { speak, wordsIn } from "./languages";
import { obey } from "./obey";
import type { Registry } from "./registry";
import { Surroundings } from "./surroundings";

/** One visit to one exhibition: puts the parts together and passes on what each tells the others. */
export class Viewer {
  private readonly life = new Lifetime();
  private readonly store: Store<State>;
  private readonly panels: Panels;
  private readonly surroundings: Surroundings;
  private readonly stage: Stage;
  private readonly narration: Narration;
  private readonly ambient: Ambient;
  private readonly guide: TourGuide;
  private readonly visit: Visit;
  private readonly actions: Actions;
  private willDraw = false;

  /** `tell` hears the state of the picture: "loading", "ready" or "error". */
  constructor(
    private readonly root: HTMLElement,
    private readonly config: Config,
    words: TextPack,
    private readonly registry: Registry,
    private readonly tell: (status: State["status"]) => void,
  ) {
    this.store = new Store(stateAtFirst(words));
    this.panels = new Panels(root);
    this.surroundings = new Surroundings(root, this.panels.surface);
    this.surroundings.enter();
    this.stage = new Stage(this.panels.surface, this.panels.scenery, config.source, config.base, {
      drawn: (marks, outlines) => this.panels.layer.place(marks, outlines, this.stage.viewport),
      status: (status) => this.store.set({ status }),
      awaited: (awaited) => this.store.set({ awaited }),
      touched: () => this.guide.touched(),
      settled: () => this.settled(),
      picked: (marker) => this.choose(marker),
      tapped: () => this.panels.surface.focus({ preventScroll: true }),
      failed: (failure) => this.failed(failure),
      reported: (failure) => this.reported(failure),
    });
    this.narration = new Narration(config.base, {
      changed: (now) => this.store.set(now),
      ended: () => this.guide.ended(),
    });
    this.ambient = new Ambient(config.base);
    this.visit = new Visit(config, this.store, this.stage, {
      entering: () => this.surroundings.enter(),
      arrived: () => this.arrived(),
      left: () => this.left(),
    });
    this.guide = new TourGuide(this.store, this.narration, (route) => void this.visit.go(route));
    this.actions = this.makeActions();
    document.documentElement.dataset["webgl"] = this.stage.screen === null ? "none" : "2";
    this.listen();
    speak(root, words);
    tell("loading");
    void this.visit.start();
  }

  inspect(): Inspection {
    return inspectionOf(this.store.get(), this.stage, this.panels.surface);
  }

  dispose(): void {
    this.life.dispose();
    this.visit.dispose();
    this.guide.dispose();
    this.narration.dispose();
    this.ambient.dispose();
    this.stage.dispose();
    this.surroundings.leave();
    this.panels.dispose();
  }

  private listen(): void {
    const { life, root, store } = this;
    life.add(store.watch((now, before) => this.changed(now, before)));
    life.listen(window, "keydown", (event) => this.pressed(event as KeyboardEvent));
    watchForKeys(root, life);
    for (const type of FULLSCREEN_EVENTS) life.listen(document, type, () => store.set({ fullscreen: fillsScreen() }));
    const mayWithdraw = (): boolean => store.get().sheet === null && store.get().status === "ready";
    const stir = watchForQuiet(root, mayWithdraw, (withdrawn) => store.set({ withdrawn }), life);
    // Whoever waited long for a picture has still not seen the frame.
    const becameReady = (now: State, before: State): boolean => now.status === "ready" && before.status !== "ready";
    life.add(store.watch((now, before) => becameReady(now, before) && stir()));
  }

  private makeActions(): Actions {
    const { store, visit, guide } = this;
    return {
      go: (route) => void visit.go(route),
      close: () => this.close(),
      choose: (marker) => this.choose(marker),
      face: (marker) => this.stage.current?.face(marker),
      goHome: () => this.stage.current?.setView({}, "glide"),
      leaveNote: () => visit.leaveNote(),
      toggleSheet: (sheet) => (store.get().sheet === sheet ? this.closeSheet() : store.set({ sheet })),
      closeSheet: () => this.closeSheet(),
      cover: (inset) => this.stage.setInset(inset),
      step: (by) => void guide.step(by),
      togglePlay: () => void guide.toggle(),
      endTour: () => guide.end(),
      setLanguage: (tag) => void this.setLanguage(tag),
      toggleAmbient: () => store.set({ ambientOn: !store.get().ambientOn }),
      attend: (listening) => this.attend(listening),
      toggleCaptions: () => store.set({ captionsOn: !store.get().captionsOn }),
      toggleFullscreen: () => toggleFullscreen(this.root),
      retry: () => void visit.retry(),
    };
  }

  private attend(listening: boolean): void {
    if (listening) this.narration.pause();
    this.ambient.duck(listening || this.store.get().speaking);
  }

  private changed(now: State, before: State): void {
    if (now.status !== before.status) this.tell(now.status);
    if (now.speaking !== before.speaking) this.ambient.duck(now.speaking);
    if (now.ambientOn !== before.ambientOn) this.ambient.setOn(now.ambientOn);
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
      t: interfaceIn(state.words.lang).messages,
      inTheRound: this.stage.screen !== null,
    });
  }

  private choose(marker: MarkerKey): void {
    this.guide.touched();
    const target = targetOf(this.store.get().place, marker);
    switch (target.kind) {
      case "scene":
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

  private arrived(): void {
    const { place } = this.store.get();
    this.guide.arrived();
    this.ambient.setFile(place?.kind === "scene" ? place.scene.ambient : null);
    this.say(arrivalSentence(this.store.get()));
  }

  private settled(): void {
    this.visit.noteView();
    this.say(aheadSentence(this.store.get(), this.panels.layer.marks));
  }

  private say(sentence: string | null): void {
    if (sentence !== null) this.panels.announcer.say(sentence, this.store.get().words.lang);
  }

  private failed(failure: LoadFailure): void {
    console.error(failure);
    const { place } = this.store.get();
    if (place !== null) this.store.set({ problem: { kind: "notLoaded", page: pageOf(place) } });
  }

  private reported(failure: LoadFailure): void {
    console.error(failure);
    this.store.set({ notice: "incomplete" });
  }

  private left(): void {
    this.narration.load(null);
    this.ambient.setFile(null);
    this.surroundings.leave();
  }

  /** Back to the introduction, in the language that is spoken now. */
  private close(): void {
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
      this.store.set({ words, notice: null, sheet: null });
      this.guide.translated();
    } catch (error) {
      console.error(error);
      this.store.set({ notice: "noSuchLanguage", sheet: null });
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (this.root.hidden) return;
    const { activeElement } = document;
    const onPicture = activeElement === document.body || this.panels.surface.contains(activeElement);
    const shortcut = shortcutOf(event, onPicture);
    if (shortcut !== null && obey(shortcut, this.actions, this.store.get())) event.preventDefault();
  }
}
