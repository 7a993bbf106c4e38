import { directionOf } from "../i18n/direction";

/** Says things to screen readers that sighted visitors see. */
export class Announcer {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "ev-unseen";
    this.element.setAttribute("aria-live", "polite");
  }

  say(text: string, language: string): void {
    this.element.lang = language;
    this.element.dir = directionOf(language);
    // The same sentence twice is no change, and would not be read again.
    this.element.textContent = this.element.textContent === text ? `${text}\u00a0` : text;
  }
}
