/** Entry of viewer.js: one classic script, since from `file://` no browser loads a module. */

import "../style/viewer.css";
import { httpSource } from "../assets/http";
import { watchForLeaving } from "../assets/leaving";
import { runScript, scriptSource } from "../assets/scripts";
import type { TextPack } from "../contract/TextPack";
import type { Config } from "../core/config";
import { keepLanguage, keptLanguage } from "../core/kept";
import { kioskIn } from "../core/kiosk";
import { hashOf, parseRoute } from "../core/route";
import { openingOf } from "../guides/attraction";
import { NarrationPlayer } from "../guides/narration-player";
import { interfaceIn } from "../i18n/messages";
import { NOTHING_SHOWN } from "./inspection";
import { wordsIn } from "./languages";
import { refuse } from "./refusal";
import { Registry, publish } from "./registry";
import { Viewer } from "./session";

/** The contract's format that this viewer reads. */
const FORMAT = 2;

const registry = new Registry();
let config: Config | null = null;
let viewer: Viewer | null = null;
const voice = new NarrationPlayer();
publish(registry, {
  inspect: () => viewer?.inspect() ?? NOTHING_SHOWN,
  sight: () => viewer?.sight() ?? null,
  renew,
});

const tell = (status: string): void => {
  document.documentElement.dataset["enfilade"] = status;
};

function boot(root: HTMLElement): void {
  const language = root.dataset["language"] ?? document.documentElement.lang;
  const { tour } = registry;
  const words = registry.texts.get(language);
  const { messages } = interfaceIn(language);
  if (tour === null || words === undefined) {
    tell("error");
    refuse(root, messages.unfinishedSite, messages);
    return;
  }
  if (tour.format !== FORMAT) {
    tell("error");
    refuse(root, messages.otherFormat, messages);
    return;
  }
  const base = root.dataset["base"] || "./";
  const fromScripts = registry.edition?.bytes === "scripts";
  if (!fromScripts && location.protocol === "file:") {
    // No browser lets a script fetch its neighbours from a disk; the readable pages still work.
    tell("error");
    refuse(root, messages.needsServer, messages);
    return;
  }
  const source = fromScripts ? scriptSource(base, registry.deliveries) : httpSource(base);
  config = { tour, base, pageLanguage: language, source };
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-route]")) {
    link.href = link.dataset["route"] ?? link.href;
    link.addEventListener("click", (event) => enter(root, words, event));
  }
  openOnFirstRoute(root, config, words);
}

/** "Enter", by mouse, finger or key: later there is no press at which the browser would let a voice sound. */
function enter(root: HTMLElement, words: TextPack, { detail }: MouseEvent): void {
  voice.unlock(words);
  const byKey = detail === 0;
  root.toggleAttribute("data-keys", byKey);
}

/** A visitor who only reads the introduction pays for no WebGL. */
function openOnFirstRoute(root: HTMLElement, config: Config, words: TextPack): void {
  const isRoute = (): boolean => parseRoute(location.hash).kind !== "introduction";
  const kiosk = kioskIn(location.search);
  // In a lobby nobody needs to be let in.
  if (kiosk !== null && !isRoute()) history.replaceState(null, "", hashOf(openingOf(config.tour)));
  const enters = !isRoute();
  const begin = (spoken: TextPack): void => {
    viewer = new Viewer(root, config, spoken, registry, tell, enters, voice, kiosk);
  };
  const open = (): void => {
    if (!isRoute()) return;
    window.removeEventListener("hashchange", open);
    const own = registry.texts.get(config.pageLanguage) ?? words;
    const wanted = kiosk === null && !enters && isReloaded() ? keptLanguage(config.tour) : null;
    keepLanguage(config.tour, wanted ?? own.lang);
    if (wanted === null || wanted === own.lang) begin(own);
    else void wordsIn(config, registry, wanted).then(begin, () => begin(own));
  };
  if (!isRoute()) tell("ready");
  window.addEventListener("hashchange", open);
  open();
}

/** An address speaks its page's language; only whoever loads the page again means to go on as before. */
function isReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

async function renew(tourFile: string): Promise<void> {
  if (config === null) throw new Error("the viewer has not begun");
  await runScript(config.base + tourFile);
  config.tour = registry.tour ?? config.tour;
  // The newer tour names newer words.
  registry.texts.clear();
  const words = await wordsIn(config, registry, viewer?.language ?? config.pageLanguage);
  await viewer?.renew(words);
}

/** Deferred scripts, and so the data scripts behind this one, have run by then. */
function whenAllScriptsHaveRun(then: () => void): void {
  if (document.readyState === "complete") then();
  else document.addEventListener("DOMContentLoaded", then, { once: true });
}

tell("loading");
watchForLeaving();
whenAllScriptsHaveRun(() => {
  const root = document.getElementById("viewer");
  if (root !== null) boot(root);
});
