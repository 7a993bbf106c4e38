import { render } from "preact";
import { Announcer } from "../a11y/announcer";
import type { Phrase } from "../contract/Phrase";
import type { TextPack } from "../contract/TextPack";
import type { Place } from "../core/state";
import { placeTitle } from "../core/titles";
import { directionOf } from "../i18n/direction";
import { type Messages, interfaceLanguage } from "../i18n/messages";
import { App } from "./App";
import { MarkerLayer } from "./marker-layer";
import { Markers } from "./Markers";
import { Needle } from "./needle";
import type { Shown } from "./shown";
import { Spoken } from "./words";

/** The viewer's own piece of the page: the stage with its markers, the frame, and what only screen readers hear. */
export class Panels {
  /** What the visitor touches. */
  readonly surface = element("ev-stage");
  /** What the pictures lie in. */
  readonly scenery = element("ev-scenery");
  readonly layer = new MarkerLayer();
  readonly needle = new Needle();
  readonly announcer = new Announcer();
  private readonly markers = element("ev-marker-layer");
  private readonly frame = element("ev-frame");
  private readonly alt = element("ev-unseen");

  constructor(private readonly root: HTMLElement) {
    root.classList.add("ev-root");
    // A landmark, so that whoever moves by landmarks finds it and nothing in it lies outside one.
    root.setAttribute("role", "region");
    this.surface.tabIndex = 0;
    // Without this role screen readers keep the arrow keys for themselves.
    this.surface.setAttribute("role", "application");
    this.alt.id = "ev-alt";
    this.surface.setAttribute("aria-describedby", this.alt.id);
    this.surface.append(this.scenery, this.layer.areas, this.markers);
    root.replaceChildren(this.surface, this.frame, this.alt, this.announcer.element);
  }

  draw(shown: Shown): void {
    this.root.dataset["sheet"] = shown.state.sheet ?? "";
    this.root.toggleAttribute("data-withdrawn", shown.state.withdrawn);
    if (shown.state.kiosk !== null) this.root.dataset["kiosk"] = shown.state.kiosk.kind;
    this.root.setAttribute("aria-label", shown.state.words.title.text);
    this.describe(shown);
    const { lang } = shown.state.words;
    for (const part of [this.surface, this.markers, this.frame]) part.lang = interfaceLanguage(lang);
    this.scenery.lang = lang;
    render(
      <Spoken lang={lang}>
        <Markers shown={shown} layer={this.layer} />
      </Spoken>,
      this.markers,
    );
    render(
      <Spoken lang={lang}>
        <App shown={shown} needle={this.needle} />
      </Spoken>,
      this.frame,
    );
  }

  dispose(): void {
    render(null, this.markers);
    render(null, this.frame);
    this.root.replaceChildren();
    this.root.classList.remove("ev-root");
    this.root.removeAttribute("role");
    this.root.removeAttribute("aria-label");
  }

  /** Name and description of the picture, for those who do not see it. */
  private describe({ state: { place, words }, t }: Shown): void {
    if (place === null) return;
    this.surface.setAttribute("aria-label", pictureName(placeTitle(words, place).text, place, t));
    const alt = altOf(place, words);
    this.alt.textContent = alt?.text ?? "";
    this.alt.lang = alt?.lang ?? words.lang;
    this.alt.dir = directionOf(this.alt.lang);
  }
}

function pictureName(title: string, place: Place, t: Messages): string {
  if (place.kind === "house") return place.outlook === "plan" ? t.planOf(title) : t.houseOf(title);
  return place.kind === "scene" ? t.pictureOf(title) : t.relicOf(title);
}

function altOf(place: Place, words: TextPack): Phrase | null | undefined {
  if (place.kind === "house") return null;
  return place.kind === "scene"
    ? words.scenes[place.scene.id]?.alt
    : words.objects[place.object.id]?.media[place.medium.id]?.alt;
}

function element(className: string): HTMLDivElement {
  const made = document.createElement("div");
  made.className = className;
  return made;
}
