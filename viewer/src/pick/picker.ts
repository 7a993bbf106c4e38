import type { Sight } from "../boot/sight";
import { sceneRoute, hashOf } from "../core/route";
import type { Point } from "../engine/projection";
import { Card } from "./card";
import { copy } from "../ui/clipboard";
import {
  type Draft,
  EMPTY,
  LEAST_CORNERS,
  type Look,
  type Step,
  amended,
  choose,
  closed,
  entered,
  pressed,
  retargeted,
  stepOf,
  undone,
} from "./draft";
import { keep, kept } from "./kept";
import { type Keys, watchKeys } from "./keys";
import { Marks } from "./marks";
import { type Pick, type Target, yamlOf } from "./picks";
import { type Tool, nameOf, placeOf, toolsIn } from "./place";
import { type Presses, watchPresses } from "./presses";
import { type Words, wordsIn } from "./words";

/** This near the first corner a click means it. */
const NEAR_PIXELS = 14;

/** A place that the viewer shows, and what is under way there. */
interface Now {
  readonly sight: Sight;
  readonly draft: Draft;
  readonly look: Look;
  readonly step: Step;
}

/** Pick mode: hears presses and keys, draws marks, and shows the line to paste. */
export class Picker implements Keys, Presses {
  private readonly marks = new Marks();
  private readonly card: Card;
  /** Null while pick mode is off. */
  private draft: Draft | null = kept();
  private box: readonly [Point, Point] | null = null;
  private trouble: string | null = null;
  private shown = "";

  /** `layer` lies over the page. */
  constructor(private readonly layer: ShadowRoot) {
    this.card = new Card({
      leave: () => this.leave(),
      choose: (tool) => this.choose(tool),
      travel: (scene) => travel(scene),
      rename: (id) => this.amend((pick) => ("id" in pick && id !== "" ? { ...pick, id } : pick)),
      retarget: (target) => this.retarget(target),
      copy: () => void this.copy(),
      copied: () => this.wasCopied(),
      done: focusPicture,
    });
    watchKeys(this);
    watchPresses(this);
    if (this.draft !== null) this.open();
  }

  isOn(): boolean {
    return this.draft !== null;
  }

  toggle(): void {
    if (this.draft !== null) {
      this.leave();
      return;
    }
    this.become(EMPTY);
    this.open();
    focusPicture();
  }

  leave(): void {
    this.draft = null;
    this.box = null;
    this.shown = "";
    keep(null);
    this.card.element.remove();
    this.marks.element.remove();
    delete document.documentElement.dataset["pick"];
    focusPicture();
  }

  chooseTool(number: number): void {
    const now = this.now();
    const tool = now && toolsIn(now.look.place)[number - 1];
    if (tool) this.choose(tool);
  }

  pickMiddle(): void {
    const middle = this.now()?.sight.middle;
    if (middle) this.click(middle);
  }

  finish(): void {
    const now = this.now();
    if (now?.step === "corner") this.close(now);
    else this.pickMiddle();
  }

  undo(): void {
    if (this.draft === null) return;
    this.become(undone(this.draft));
    this.card.tell(null, this.words());
  }

  wanted(): boolean {
    const now = this.now();
    return now !== null && aims(now);
  }

  drawsBoxes(): boolean {
    return this.now()?.draft.tool === "region";
  }

  boxing(corners: readonly [Point, Point] | null): void {
    this.box = corners;
  }

  boxed(a: Point, b: Point): void {
    // A corner that was clicked before is none of this box's.
    if (this.now()?.step === "secondCorner") this.undo();
    this.click(a);
    this.click(b);
  }

  click(at: Point): void {
    const now = this.now();
    if (now === null) return;
    if (meansFirstCorner(at, now)) this.close(now);
    else this.follow(now, pressed(now.draft, now.look, now.sight.hit(at)), this.words().missed);
  }

  private close(now: Now): void {
    this.follow(now, closed(now.draft, now.look), this.words().tooFew);
  }

  /** On to the next draft, or says why there is none. */
  private follow({ draft }: Now, next: Draft | null, why: string): void {
    if (next === null) {
      this.trouble = why;
      this.shown = "";
      return;
    }
    this.become(next);
    if (next.picks.length > draft.picks.length) void this.copy();
  }

  private become(draft: Draft): void {
    this.draft = draft;
    this.trouble = null;
    this.shown = "";
    keep(draft);
  }

  private choose(tool: Tool): void {
    if (this.draft === null) return;
    this.become(choose(this.draft, tool));
    focusPicture();
  }

  private amend(change: (pick: Pick) => Pick): void {
    if (this.draft === null) return;
    this.become(amended(this.draft, change));
    this.card.tell(null, this.words());
  }

  private retarget(target: Target | null): void {
    const { draft } = this;
    const tour = this.now()?.look.tour;
    if (draft === null || tour === undefined) return;
    this.become(retargeted(draft, tour, target));
    void this.copy();
  }

  private async copy(): Promise<void> {
    const pick = this.draft?.picks.at(-1);
    if (pick === undefined) return;
    // The field must hold the line before the browser is asked to copy from it.
    this.show();
    this.card.tell(null, this.words());
    this.card.tell(await copy(yamlOf(pick), this.card.line), this.words());
  }

  private wasCopied(): void {
    this.card.tell("copied", this.words());
    focusPicture();
  }

  private now(): Now | null {
    const sight = window.enfilade?.sight?.() ?? null;
    const place = sight && placeOf(sight);
    if (this.draft === null || sight === null || place === null) return null;
    const draft = entered(this.draft, place);
    const look = { place, tour: sight.tour, view: sight.view ?? {} };
    return { sight, draft, look, step: stepOf(draft, place) };
  }

  private words(): Words {
    return wordsIn(document.documentElement.lang);
  }

  private open(): void {
    this.layer.append(this.marks.element, this.card.element);
    this.frame();
  }

  /** As long as it is on: the picture moves without telling us. */
  private frame(): void {
    if (this.draft === null) return;
    const now = this.now();
    this.marks.draw(now?.sight ?? null, now?.look.place ?? null, now?.draft ?? EMPTY, this.box);
    const about = `${now === null ? "" : nameOf(now.look.place)} ${document.documentElement.lang}`;
    if (about !== this.shown) {
      if (this.shown !== "") this.trouble = null;
      this.shown = about;
      this.show();
    }
    requestAnimationFrame(() => this.frame());
  }

  private show(): void {
    const words = this.words();
    const now = this.now();
    document.documentElement.dataset["pick"] = now !== null && aims(now) ? "aim" : "rest";
    this.card.show({
      words,
      tools: now === null ? [] : toolsIn(now.look.place),
      tool: now?.draft.tool ?? EMPTY.tool,
      sentence: this.trouble ?? sentenceOf(now, words),
      keys: now?.draft.tool === "region" ? words.keysForRegions : words.keys,
      rooms: now?.step === "travel" ? roomsBeside(now) : null,
      pick: this.draft?.picks.at(-1) ?? null,
      sight: now?.sight ?? null,
    });
  }
}

const aims = ({ step, look }: Now): boolean => step !== "travel" && toolsIn(look.place).length > 0;

/** With too few corners a click there is one more corner. */
function meansFirstCorner([x, y]: Point, { step, draft: { corners }, sight }: Now): boolean {
  const [first] = corners;
  const at = first === undefined ? null : sight.project(first);
  return step === "corner" && corners.length >= LEAST_CORNERS && at !== null && Math.hypot(at[0] - x, at[1] - y) < NEAR_PIXELS;
}

function sentenceOf(now: Now | null, words: Words): string {
  if (now === null) return words.nowhere;
  const { step, draft, look } = now;
  if (toolsIn(look.place).length === 0) return words.nothingToPick;
  const corners = draft.corners.length;
  if (step !== "corner" || corners === 0) return words.steps[step];
  return corners < LEAST_CORNERS ? words.nextCorner(corners) : words.closeArea(corners);
}

function roomsBeside({ sight: { tour, words }, draft: { door } }: Now): Array<[id: string, title: string]> {
  const here = door?.place.kind === "scene" ? door.place.scene : null;
  return tour.scenes.filter(({ id }) => id !== here).map(({ id }) => [id, words.scenes[id]?.title.text ?? id]);
}

function travel(scene: string): void {
  if (scene === "") return;
  location.hash = hashOf(sceneRoute(scene));
  focusPicture();
}

function focusPicture(): void {
  document.querySelector<HTMLElement>(".ev-stage")?.focus({ preventScroll: true });
}
