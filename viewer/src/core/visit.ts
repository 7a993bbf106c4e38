import type { Arrive } from "../contract/Arrive";
import type { TextPack } from "../contract/TextPack";
import type { View } from "../contract/View";
import type { Standpoint } from "../engine/eye";
import { aspectOf } from "../engine/projection";
import type { MarkerKey, ViewNumbers } from "../scenes/display";
import { type Beginning, displayFor, needsWebgl } from "../scenes/display-for";
import { HouseDisplay } from "../scenes/house";
import type { MakeDisplay, Stage, Transition } from "../scenes/stage";
import { viewOnArrival } from "./arrive";
import type { Config } from "./config";
import { Lifetime } from "./lifetime";
import { type Outlook, floorShown, houseOf, offers } from "./house";
import { idOf } from "./marker-target";
import { openingHouse } from "./opening";
import { standpointOf, viewFromOutside } from "./standpoint";
import { chosenIn, guideIn, routeHere } from "./renewal";
import { type Destination, destinationOf } from "./resolve";
import { type Route, type SceneRoute, hashOf, houseRoute, objectRoute, parseRoute, sceneRoute } from "./route";
import { type Guide, type HousePlace, type Place, type State, isSamePlace } from "./state";
import type { Store } from "./store";
import { pageOf } from "./titles";
import { sceneOf, wayBetween } from "./ways";

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
  /** The address as it was last followed or written here. */
  private known = location.hash;

  constructor(
    private readonly config: Config,
    private readonly store: Store<State>,
    private readonly stage: Stage,
    private readonly events: VisitEvents,
  ) {
    this.life.listen(window, "hashchange", () => void this.followAddress());
  }

  /** Follows the address that the page was opened with, or that a link or the history led to. */
  followAddress(): Promise<void> {
    this.known = location.hash;
    return this.follow(parseRoute(location.hash), "cut");
  }

  async go(route: Route, transition: Transition = "fade"): Promise<void> {
    this.noteView();
    this.write(route, "pushState");
    await this.follow(route, transition);
  }

  /** Through a door or over the floor: where one looks then depends on where one looked before. */
  async walk(target: string, arrive: Arrive): Promise<void> {
    const { place, backTo } = this.store.get();
    const to = sceneOf(this.config.tour, target);
    const { current } = this.stage;
    if (to !== undefined && place?.kind === "house" && current instanceof HouseDisplay)
      return this.go(sceneRoute(target, viewFromOutside(this.config.tour, place, current.view(), backTo, to)));
    if (place?.kind !== "scene" || to === undefined) return this.go(sceneRoute(target));
    const view = viewOnArrival(arrive, place.scene, this.panoramaView() ?? place.scene.view, to);
    await this.go(sceneRoute(target, view), wayBetween(this.config.tour, place.scene, to) ?? "fade");
  }

  /** To a stop of a guided tour: through a hall as one walks there. */
  async lead(route: Route): Promise<void> {
    const { place } = this.store.get();
    const to = destinationOf(this.config.tour, route)?.place;
    const way = place?.kind === "scene" && to?.kind === "scene" ? wayBetween(this.config.tour, place.scene, to.scene) : null;
    await this.go(route, way ?? "fade");
  }

  /** Outside or above, or, from there, inside again. */
  async toggleHouse(outlook: Outlook): Promise<void> {
    const { place, backTo } = this.store.get();
    if (place?.kind === "house" && place.outlook === outlook) {
      const inside = backTo?.id ?? this.config.tour.start ?? place.house.sweeps[0]?.id;
      if (inside !== undefined) await this.go(backTo ?? sceneRoute(inside));
      return;
    }
    const house = houseOf(this.config.tour);
    if (!offers(house, outlook, this.stage.screen !== null)) return;
    await this.go(houseRoute(outlook, { floor: floorShown(house, outlook, null, this.floorNow()) }));
  }

  /** One floor alone, or all of them, seen as before. */
  async showFloor(floor: string | null): Promise<void> {
    const { place } = this.store.get();
    if (place?.kind === "house") await this.go(houseRoute(place.outlook, { floor }));
  }

  /** Enters the exhibition: from outside where the author wants it so, else as any address is followed. */
  async enter(): Promise<void> {
    this.known = location.hash;
    const route = parseRoute(location.hash);
    const house = openingHouse(this.config.tour, route, this.stage.screen !== null);
    if (house === null) return this.follow(route, "cut");
    const step = this.steps;
    const place: HousePlace = { kind: "house", house, outlook: "dollhouse", floor: null };
    this.events.entering();
    this.store.set({ route, place, opening: true });
    await this.stage.show(this.displayOf(place, { view: {}, chosen: null }), "cut");
    if (step === this.steps) await this.follow(route, "fade");
    this.store.set({ opening: false });
  }

  /** Whoever does not wait for the end of the opening flight is there at once. */
  endOpening(): void {
    const { current } = this.stage;
    if (!this.store.get().opening) return;
    this.store.set({ opening: false });
    if (current instanceof HouseDisplay) current.land();
    else void this.follow(this.store.get().route, "cut");
  }

  /** Opens the note of a hotspot or an annotation, and turns to it. */
  choose(marker: MarkerKey): void {
    const { place } = this.store.get();
    this.store.set({ chosen: marker, sheet: "text" });
    this.stage.face(marker);
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
    const isUnderWay = this.stage.loads;
    // While another picture is on its way, this is still the view of the one before.
    if (view === undefined || place === null || isUnderWay) return;
    if (place.kind === "house" && route.kind === place.outlook)
      this.replace(houseRoute(place.outlook, { floor: place.floor, ...view }));
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

  /** Where the visitor is, as the newest tour has it: the same stop, the same view, the same sheet. */
  async renew(words: TextPack): Promise<void> {
    const { tour } = this.config;
    const before = this.store.get();
    this.store.set({ words, guide: guideIn(tour, before.guide) });
    if (before.route.kind === "introduction") return;
    const route = routeHere(before);
    const destination = destinationOf(tour, route);
    const place = destination && this.showable(destination.place, route);
    const stands = before.problem === null && !before.awaited;
    if (!stands || place === null || before.place === null || pageOf(place) !== pageOf(before.place))
      return this.follow(route, "cut");
    this.store.set({ place, chosen: chosenIn(place, before.chosen) });
    if (JSON.stringify(place) !== JSON.stringify(before.place))
      await this.stage.exchange(this.displayOf(place, { view: {}, chosen: null }));
    if (route.kind === "tour") this.replace(route);
    else this.noteView();
  }

  dispose(): void {
    this.life.dispose();
  }

  /** A link that was followed stands in the address before its event comes: it must not be written over. */
  private replace(route: Route): void {
    if (location.hash !== this.known) return;
    this.store.set({ route });
    this.write(route, "replaceState");
  }

  private write(route: Route, manner: "pushState" | "replaceState"): void {
    if (hashOf(route) !== location.hash) history[manner](null, "", hashOf(route));
    this.known = location.hash;
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
      guide: guideOnArrival(before.guide, destination.guide),
      sheet: sheetOnArrival(before, destination),
    });
    if (stays) this.look(place, destination, transition);
    else await this.show(place, destination, transition, before);
    if (step === this.steps) this.events.arrived();
  }

  private look(place: Place, { view, chosen }: Destination, transition: Transition): void {
    const { stage } = this;
    const manner = transition === "cut" ? "cut" : "glide";
    if (place.kind === "house" && stage.current instanceof HouseDisplay) {
      stage.current.turnTo(place, manner);
      if (Object.keys(view).length === 0) return;
    }
    if (chosen !== null) stage.face(chosen);
    if (chosen === null || Object.keys(view).length > 0)
      stage.setView(view, manner);
  }

  private async show(place: Place, { view, chosen }: Destination, transition: Transition, before: State): Promise<void> {
    const { stage, store } = this;
    if (needsWebgl(place) && stage.screen === null) {
      stage.clear();
      store.set({ problem: { kind: "needsWebgl", page: pageOf(place) }, status: "ready" });
      return;
    }
    const from = transition === "cut" ? null : this.standpoint(before.place, this.panoramaView());
    const landed = transition === "cut" ? undefined : this.flight(place, view, before.opening);
    await stage.show(this.displayOf(place, { view, chosen, from }), transition, landed);
  }

  /** Made once more later, after a loss of WebGL, it is that of where the visitor is by then. */
  private displayOf(place: Place, beginning: Beginning): MakeDisplay {
    const { words } = this.store.get();
    let from = beginning.from ?? null;
    return (context) => {
      const now = this.store.get().place;
      const display = displayFor(isSamePlace(now, place) ? (now ?? place) : place, { words, tour: this.config.tour }, { ...beginning, from }, context);
      from = null;
      return display;
    };
  }

  /** Down from outside to where a room is seen from; nothing where that is unknown. */
  private flight(place: Place, view: ViewNumbers, isOpening: boolean): Promise<void> | undefined {
    const { current } = this.stage;
    if (!(current instanceof HouseDisplay) || current.empty || place.kind !== "scene") return undefined;
    const to = this.standpoint(place, { ...place.scene.view, ...view });
    if (to === null) return undefined;
    return isOpening ? current.open(to) : current.approach(to);
  }

  private standpoint(place: Place | null, view: View | null): Standpoint | null {
    if (place?.kind !== "scene" || view === null) return null;
    return standpointOf(place.scene, view, aspectOf(this.stage.viewport));
  }

  private floorNow(): string | null {
    const { place, backTo } = this.store.get();
    if (place?.kind === "house") return place.floor ?? sceneOf(this.config.tour, backTo?.id ?? "")?.floor ?? null;
    const scene = place?.kind === "scene" ? place.scene : sceneOf(this.config.tour, backTo?.id ?? "");
    return scene?.floor ?? null;
  }

  /** Without WebGL a relic's first picture stands in for its model, unless the route asks for the model. */
  private showable(place: Place, route: Route): Place {
    if (place.kind === "house" && !offers(place.house, place.outlook, this.stage.screen !== null))
      return { ...place, outlook: "plan", floor: floorShown(place.house, "plan", place.floor, null) };
    if (this.stage.screen !== null || place.kind !== "object" || place.medium.form.kind !== "model") return place;
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

  /** A relic remembers the room from which it was opened, and so does the building. */
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

/** The tour that was on waits; another one, or another stop of it, goes on as it went. */
function guideOnArrival(before: Guide | null, led: Destination["guide"]): Guide | null {
  if (led === null) return before;
  return { playing: before?.playing ?? false, repeats: before?.repeats ?? false, rest: null, ...led };
}

/** A note that a route names is opened; on a tour the voice speaks instead, and the picture stays free. */
function sheetOnArrival({ sheet }: State, { place, chosen, guide }: Destination): State["sheet"] {
  if (place.kind === "house") return null;
  if (chosen !== null && guide === null) return "text";
  return sheet === "text" && guide === null ? "text" : null;
}
