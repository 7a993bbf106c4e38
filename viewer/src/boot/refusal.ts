import { parseRoute } from "../core/route";
import type { Messages } from "../i18n/messages";

/** A sentence in place of a viewer that cannot start. The introduction and its readable pages still work. */
export function refuse(root: HTMLElement, sentence: string, { toIntroduction }: Messages): void {
  const card = document.createElement("div");
  card.className = "ev-trouble";
  card.setAttribute("role", "alert");
  const said = document.createElement("p");
  said.textContent = sentence;
  const way = document.createElement("a");
  way.className = "ev-textbutton";
  way.href = "#";
  way.textContent = toIntroduction;
  card.append(said, way);
  root.classList.add("ev-root");
  root.replaceChildren(card);
  const follow = (): void => {
    root.hidden = parseRoute(location.hash).kind === "introduction";
  };
  window.addEventListener("hashchange", follow);
  follow();
}
