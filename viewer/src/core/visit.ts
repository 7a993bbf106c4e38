import type { Arrive } from "../contract/Arrive";
import type { View } from "../contract/View";
import type { MarkerKey } from "../scenes/display";
import { displayFor, needsWebgl } from "../scenes/display-for";
import type { Stage, Transition } from "../scenes/stage";
import { viewOnArrival } from "./arrive";
import type { Config } from "./config";
import { Lifetime } from "./lifetime";
import { idOf } from "./marker-target";
import { type Destination, destinationOf, sceneOf } from "./resolve";
import { type Route, type SceneRoute, hashOf, objectRoute, parseRoute, sceneRoute } from "./route";
import { type Place, type State, isSamePlace } from "./state";
import type { Store } from "./store";
import { pageOf } from "./titles";

export interface VisitEvents {
  /** A place is about to be shown. */
  entering(): void;
  /** The picture of a place stands, or has failed. */
  arrived(): void;
  /** The introduction is shown again. */
  left(): void;
}

/** Goes where routes lead. New places are new entries of the browser's history; views replace them. */
export class Visit {
  private readonly life = new Lifetime();
  private steps = 0;

  constructor(
    private readonly config: Config,
    private readonly store: Store<State>,
    private readonly stage: Stage,
    private readonly events: VisitEvents,
  ) {
    this.life.listen(window, "hashchange", () => void this.follow(parseRoute(location.hash), "cut"));
  }

  /** Follows the address that the page was opened with. */
  start(): Promise<void> {
    return this.follow(parseRoute(location.hash), "cut");
  }

  async go(route: Route): Promise<void> {
    this.noteView();
    if (hashOf(route) !== location.hash) history.pushState(null, "", hashOf(route));
    await this.follow(route, "fade");
  }

  /** Through a door: where one looks then depends on where one looked before. */
  async walk(target: string, arrive: Arrive): Promise<void> {
    const { place } = this.store.get();
    const to = sceneOf(this.config.tour, target);
    if (place?.kind !== "scene" || to === undefined) return this.go(sceneRoute(target));
    const view = viewOnArrival(arrive, place.scene, this.panoramaView() ?? place.scene.view, to);
    await this.go(sceneRoute(target, view));
  }

  /** Opens the note of a hotspot or an annotation, and turns to it. */
  choose(marker: MarkerKey): void {
    const { place } = this.store.get();
    this.store.set({ chosen: marker, sheet: "text" });
    this.stage.current?.face(marker);
    if (place?.kind !== "object" || !marker.startsWith("annotation:")) return;
    this.replace(objectRoute(place.object.id, { media: mediaOf(place), annotation: idOf(marker) }));
  }

  leaveNote(): void {
    const { place, chosen } = this.store.get();
    if (chosen === null) return;
    this.store.set({ chosen: null });
    if (place?.kind === "object") this.noteView();
  }

  /** Writes the view into the address, once it rests. */
  noteView(): void {
    const { route, place, chosen } = this.store.get();
    const view = this.stage.current?.view();
    if (view === undefined || place === null) return;
    if (route.kind === "scene") this.replace({ ...route, ...view });
    if (route.kind === "object" && place.kind === "object") {
      const annotation = chosen?.startsWith("annotation:") === true ? idOf(chosen) : null;
      this.replace(objectRoute(place.object.id, { media: mediaOf(place), annotation, ...view }));
    }
  }

  /** Once more, after a failure. */
  async retry(): Promise<void> {
    this.store.set({ problem: null, notice: null });
    if (this.stage.current === null) await this.follow(this.store.get().route, "cut");
    else await this.stage.reload();
  }

  dispose(): void {
    this.life.dispose();
  }

  private replace(route: Route): void {
    this.store.set({ route });
    if (hashOf(route) !== location.hash) history.replaceState(null, "", hashOf(route));
  }

  private async follow(route: Route, transition: Transition): Promise<void> {
    const step = ++this.steps;
    if (route.kind === "introduction") {
      this.leave(route);
      return;
    }
    this.events.entering();
    const destination = destinationOf(this.config.tour, route);
    if (destination === null) {
      this.stage.clear();
      this.store.set({ route, place: null, chosen: null, problem: { kind: "unknownRoute" }, status: "error" });
      return;
    }
    const before = this.store.get();
    const place = this.showable(destination.place, route);
    const stays = isSamePlace(before.place, place) && this.stage.current !== null;
    const backTo = this.wayBack(before, place);
    this.store.set({
      route,
      place,
      backTo,
      chosen: destination.chosen,
      problem: null,
      notice: stays ? before.notice : null,
      guide: destination.guide === null ? before.guide : { playing: false, ...before.guide, ...destination.guide },
      sheet: sheetOnArrival(before, destination),
    });
    if (stays) this.look(destination, transition);
    else await this.show(place, destination, transition);
    if (step === this.steps) this.events.arrived();
  }

  private look({ view, chosen }: Destination, transition: Transition): void {
    const { current } = this.stage;
    if (chosen !== null) current?.face(chosen);
    if (chosen === null || Object.keys(view).length > 0)
      current?.setView(view, transition === "fade" ? "glide" : "cut");
  }

  private async show(place: Place, { view, chosen }: Destination, transition: Transition): Promise<void> {
    const { stage, store } = this;
    if (needsWebgl(place) && stage.screen === null) {
      stage.clear();
      store.set({ problem: { kind: "needsWebgl", page: pageOf(place) }, status: "ready" });
      return;
    }
    const { words } = store.get();
    await stage.show((context) => displayFor(place, words, { view, chosen }, context), transition);
  }

  /** Without WebGL a relic's first picture stands in for its model, unless the route asks for the model. */
  private showable(place: Place, route: Route): Place {
    if (!needsWebgl(place) || this.stage.screen !== null || place.kind !== "object") return place;
    const asked = route.kind === "object" && route.media !== null;
    const picture = place.object.media.find(({ form }) => form.kind === "image");
    return asked || picture === undefined ? place : { ...place, medium: picture };
  }

  private leave(route: Route): void {
    this.stage.clear();
    this.store.set({
      route,
      place: null,
      chosen: null,
      guide: null,
      sheet: null,
      problem: null,
      notice: null,
      backTo: null,
      status: "ready",
    });
    this.events.left();
  }

  /** A relic remembers the room from which it was opened. */
  private wayBack(before: State, place: Place): SceneRoute | null {
    if (place.kind === "scene") return null;
    if (before.place?.kind !== "scene") return before.backTo;
    return sceneRoute(before.place.scene.id, this.panoramaView() ?? undefined);
  }

  private panoramaView(): View | null {
    const { yaw, pitch, hfov } = this.stage.current?.view() ?? {};
    return yaw === undefined || pitch === undefined || hfov === undefined ? null : { yaw, pitch, hfov };
  }
}

/** Named in a route only where the first medium would not do. */
const mediaOf = (place: Extract<Place, { kind: "object" }>): string | null =>
  place.object.media[0] === place.medium ? null : place.medium.id;

/** A note that a route names is opened; on a tour the voice speaks instead, and the picture stays free. */
function sheetOnArrival({ sheet }: State, { chosen, guide }: Destination): State["sheet"] {
  if (chosen !== null && guide === null) return "text";
  return sheet === "text" && guide === null ? "text" : null;
}
