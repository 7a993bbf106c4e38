/** Entry of pick.js, which the preview adds to its pages and no built site carries. */

import "./pick.css";
import type { Enfilade } from "../boot/registry";
import { Picker } from "./picker";

declare global {
  interface Window {
    /** The viewer, on pages that have one. */
    readonly enfilade?: Enfilade;
  }
}

const STYLES = ["/__enfilade/preview.css", "/__enfilade/pick.css"];

function stylesheet(href: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return link;
}

// Beside `body`, since the viewer makes everything in it inert, and outside `head`, which live reload looks after.
const host = document.createElement("enfilade-pick");
const layer = host.attachShadow({ mode: "open" });
layer.append(...STYLES.map(stylesheet));
document.documentElement.append(host, stylesheet("/__enfilade/pick.css"));
new Picker(layer);
