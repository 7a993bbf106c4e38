import type { Sight } from "../boot/sight";
import type { Tour } from "../contract/Tour";
import type { Copied } from "../ui/clipboard";
import { type Home, type Pick, type Target, homeOf, slug, yamlOf } from "./picks";
import type { Tool } from "./place";
import type { Words } from "./words";

export interface Shown {
  readonly words: Words;
  readonly tools: readonly Tool[];
  readonly tool: Tool;
  readonly sentence: string;
  readonly keys: string;
  /** Rooms to go to, while a link waits for its other end. */
  readonly rooms: ReadonlyArray<readonly [id: string, title: string]> | null;
  readonly pick: Pick | null;
  readonly sight: Sight | null;
}

export interface CardEvents {
  leave(): void;
  choose(tool: Tool): void;
  travel(scene: string): void;
  rename(id: string): void;
  retarget(target: Target | null): void;
  copy(): void;
  /** The line was copied by the browser's own keys. */
  copied(): void;
  /** Back to the picture. */
  done(): void;
}

/** Somewhat fewer than fit, since words wrap early. */
const CHARACTERS_A_ROW = 32;

/** The toolbar, what to do next, and the line to paste. */
export class Card {
  readonly element = element("section", "card");
  readonly line = element("textarea", "line");
  private readonly title = element("h2");
  private readonly close = element("button", "close");
  private readonly tools = element("div", "tools");
  private readonly step = element("p", "step");
  private readonly rooms = element("select");
  private readonly roomsLabel = element("span");
  private readonly travel = labelled(this.roomsLabel, this.rooms);
  private readonly result = element("div", "result");
  private readonly where = element("p", "where");
  private readonly id = element("input", "id");
  private readonly idLabel = element("span");
  private readonly idField = labelled(this.idLabel, this.id);
  private readonly target = element("select", "target");
  private readonly targetLabel = element("span");
  private readonly targetField = labelled(this.targetLabel, this.target);
  private readonly copyButton = element("button", "copy");
  private readonly section = element("p", "section");
  private readonly status = element("p", "status");
  private readonly keys = element("p", "keys");
  private shownId = "";

  constructor(private readonly events: CardEvents) {
    for (const button of [this.close, this.copyButton]) button.type = "button";
    this.close.textContent = "×";
    this.close.onclick = events.leave;
    this.copyButton.onclick = events.copy;
    this.tools.setAttribute("role", "group");
    for (const said of [this.step, this.status]) said.setAttribute("role", "status");
    this.line.readOnly = true;
    this.line.spellcheck = false;
    this.line.onfocus = () => this.line.select();
    // Copied by hand: once the browser has it, the picture takes the keys again.
    this.line.oncopy = () => setTimeout(events.copied);
    this.id.spellcheck = false;
    this.id.autocomplete = "off";
    this.rooms.onchange = () => events.travel(this.rooms.value);
    this.target.onchange = () => events.retarget(targetFrom(this.target.value));
    this.id.oninput = () => this.rename(slug(this.id.value));
    this.id.onchange = () => this.tidyId();
    this.id.onkeydown = (event) => this.pressedInId(event);
    const copying = element("div", "copying");
    copying.append(this.copyButton, this.status);
    this.result.append(this.where, this.line, copying, this.idField, this.targetField, this.section);
    const head = element("header");
    head.append(this.title, this.close);
    this.element.append(head, this.tools, this.step, this.travel, this.result, this.keys);
  }

  show(shown: Shown): void {
    const { words, pick, rooms } = shown;
    // The page beneath may be in another language, and run the other way.
    this.element.lang = words.lang;
    this.element.dir = "ltr";
    this.title.textContent = words.title;
    this.element.setAttribute("aria-label", words.title);
    this.tools.setAttribute("aria-label", words.title);
    this.close.title = words.leave;
    this.close.setAttribute("aria-label", words.leave);
    this.copyButton.textContent = words.copy;
    say(this.step, shown.sentence);
    this.keys.textContent = shown.keys;
    this.tools.replaceChildren(...shown.tools.map((tool, index) => this.toolButton(shown, tool, index)));
    this.tools.hidden = shown.tools.length === 0;
    this.travel.hidden = rooms === null;
    this.roomsLabel.textContent = words.room;
    if (rooms !== null) this.rooms.replaceChildren(option("", words.chooseRoom), ...rooms.map(([id, title]) => option(id, title)));
    this.result.hidden = pick === null;
    if (pick !== null) this.showPick(shown, pick);
  }

  tell(copied: Copied | null, words: Words): void {
    this.element.dataset["copied"] = copied ?? "";
    say(this.status, copied === null ? "" : words[copied]);
  }

  private toolButton({ words, tool: chosen }: Shown, tool: Tool, index: number): HTMLButtonElement {
    const button = element("button", `tool tool-${tool}`);
    button.type = "button";
    button.setAttribute("aria-pressed", String(tool === chosen));
    const number = element("kbd");
    number.textContent = String(index + 1);
    button.append(words.tools[tool], number);
    button.onclick = () => this.events.choose(tool);
    return button;
  }

  private showPick(shown: Shown, pick: Pick): void {
    const { words, sight } = shown;
    const line = yamlOf(pick);
    this.line.value = line;
    this.line.rows = Math.max(2, Math.ceil(line.length / CHARACTERS_A_ROW));
    const { file, ...home } = homeOf(pick);
    this.where.replaceChildren(codeOf(file), " ", placeIn(home, pick, sight?.tour ?? null, words));
    this.idField.hidden = !("id" in pick);
    this.idLabel.textContent = words.id;
    // Whoever types is not interrupted.
    const isTyping = this.id.matches(":focus");
    if ("id" in pick) this.shownId = pick.id;
    if (!isTyping) this.id.value = this.shownId;
    this.targetField.hidden = !("target" in pick);
    this.targetLabel.textContent = words.leadsTo;
    if ("target" in pick && sight !== null) {
      this.target.replaceChildren(...targetsOf(sight, words));
      this.target.value = pick.target === null ? "" : `${pick.target.kind}:${pick.target.id}`;
    }
    const hasWords = "id" in pick && !("target" in pick && pick.target !== null);
    this.section.hidden = !hasWords;
    const [before, after] = words.section;
    if (hasWords) this.section.replaceChildren(before, codeOf(words.heading(pick.id)), after);
  }

  private rename(id: string): void {
    if (id === "" || id === this.shownId) return;
    this.shownId = id;
    this.events.rename(id);
  }

  /** Once it is typed: the field shows the id that the line has. */
  private tidyId(): void {
    this.rename(this.shownId.replace(/-$/, ""));
    this.id.value = this.shownId;
  }

  private pressedInId(event: KeyboardEvent): void {
    if ((event.key !== "Enter" && event.key !== "Escape") || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.tidyId();
    if (event.key === "Enter") this.events.copy();
    else this.events.done();
  }
}

function placeIn({ key, medium }: Omit<Home, "file">, pick: Pick, tour: Tour | null, words: Words): string {
  if (medium !== null) return words.inMedium(key, medium);
  if (key === "view") return words.instead(key);
  const { place } = pick;
  const room = place.kind === "scene" ? tour?.scenes.find(({ id }) => id === place.scene) : undefined;
  const isThere = pick.kind === "link" && room?.links.some(({ scene }) => scene === pick.to) === true;
  return isThere ? words.insteadOfLink(pick.to) : words.under(key);
}

function targetsOf({ tour, words: texts }: Sight, words: Words): HTMLElement[] {
  const group = (label: string, options: HTMLOptionElement[]): HTMLElement[] => {
    if (options.length === 0) return [];
    const made = element("optgroup");
    made.label = label;
    made.append(...options);
    return [made];
  };
  return [
    option("", words.note),
    ...group(words.relics, tour.objects.map(({ id }) => option(`object:${id}`, texts.objects[id]?.title.text ?? id))),
    ...group(words.rooms, tour.scenes.map(({ id }) => option(`scene:${id}`, texts.scenes[id]?.title.text ?? id))),
  ];
}

function targetFrom(value: string): Target | null {
  const [kind, id] = value.split(":");
  return (kind === "object" || kind === "scene") && id !== undefined ? { kind, id } : null;
}

/** Said again only when it is another sentence. */
function say(place: HTMLElement, sentence: string): void {
  if (place.textContent !== sentence) place.textContent = sentence;
}

function codeOf(text: string): HTMLElement {
  const made = element("code");
  made.textContent = text;
  return made;
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element("option");
  made.value = value;
  made.textContent = text;
  return made;
}

function labelled(text: HTMLElement, field: HTMLElement): HTMLLabelElement {
  const label = element("label");
  label.append(text, field);
  return label;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, className?: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  return made;
}
