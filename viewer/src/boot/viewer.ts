/** Entry of viewer.js: one classic script, since from `file://` no browser loads a module. */

import "../style/viewer.css";
import { httpSource } from "../assets/http";
import { scriptSource } from "../assets/scripts";
import type { TextPack } from "../contract/TextPack";
import type { Config } from "../core/config";
import { parseRoute } from "../core/route";
import { interfaceIn } from "../i18n/messages";
import { NOTHING_SHOWN } from "./inspection";
import { refuse } from "./refusal";
import { Registry, publish } from "./registry";
import { Viewer } from "./session";

/** The contract's format that this viewer reads. */
const FORMAT = 1;

const registry = new Registry();
let viewer: Viewer | null = null;
publish(registry, () => viewer?.inspect() ?? NOTHING_SHOWN);

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
  const config: Config = { tour, base, pageLanguage: language, source };
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-route]")) {
    link.href = link.dataset["route"] ?? link.href;
  }
  openOnFirstRoute(root, config, words);
}

/** A visitor who only reads the introduction pays for no WebGL. */
function openOnFirstRoute(root: HTMLElement, config: Config, words: TextPack): void {
  const isRoute = (): boolean => parseRoute(location.hash).kind !== "introduction";
  const open = (): void => {
    if (!isRoute()) return;
    window.removeEventListener("hashchange", open);
    viewer = new Viewer(root, config, words, registry, tell);
  };
  if (!isRoute()) tell("ready");
  window.addEventListener("hashchange", open);
  open();
}

/** Deferred scripts, and so the data scripts behind this one, have run by then. */
function whenAllScriptsHaveRun(then: () => void): void {
  if (document.readyState === "complete") then();
  else document.addEventListener("DOMContentLoaded", then, { once: true });
}

tell("loading");
whenAllScriptsHaveRun(() => {
  const root = document.getElementById("viewer");
  if (root !== null) boot(root);
});
