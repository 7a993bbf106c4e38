import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MediumText } from "../contract/MediumText";
import type { Phrase } from "../contract/Phrase";
import type { Picture } from "../contract/Picture";
import { ImageOf } from "./ImageOf";
import type { Shown } from "./shown";
import { Text } from "./words";

/** One side of a comparison. */
export interface Side {
  readonly picture: Picture;
  readonly text: MediumText | undefined;
}

interface Props {
  readonly before: Side;
  readonly after: Side;
  readonly shown: Shown;
}

/** Pictures whose proportions differ by more than this do not lie on each other. */
const LIKE_SHARE = 0.02;

export const lieOnEachOther = (a: Picture, b: Picture): boolean =>
  Math.abs((a.width * b.height) / (b.width * a.height) - 1) <= LIKE_SHARE;

/**
 * Two pictures of one thing on each other. The line between them is drawn, moved by keys and by a press, or sent to
 * one of its ends by a button. Left is left in every language.
 */
export function Comparison({ before, after, shown: { config, t } }: Props) {
  const [percent, setPercent] = useState(50);
  const box = useRef<HTMLDivElement>(null);
  // The build names both sides where the author does not.
  const [nameBefore, nameAfter] = [before.text?.caption ?? NAMELESS, after.text?.caption ?? NAMELESS];
  useLayoutEffect(() => box.current?.style.setProperty("--ev-share", `${percent}%`), [percent]);

  return (
    <figure class="ev-comparison">
      <div class="ev-compared" dir="ltr" ref={box} onPointerDown={(event) => follow(event, setPercent)}>
        <ImageOf picture={before.picture} text={before.text} base={config.base} kind="ev-compared-before" />
        <ImageOf picture={after.picture} text={after.text} base={config.base} />
        <span class="ev-compared-line" />
      </div>
      <input
        class="ev-compared-slider"
        dir="ltr"
        type="range"
        min="0"
        max="100"
        step="1"
        value={percent}
        aria-label={t.compare}
        aria-valuetext={t.shareShown(nameBefore.text, percent)}
        onInput={({ currentTarget }) => setPercent(Number(currentTarget.value))}
      />
      <figcaption class="ev-compared-names" dir="ltr">
        <End name={nameBefore} isReached={percent === 100} onPress={() => setPercent(100)} />
        <End name={nameAfter} isReached={percent === 0} onPress={() => setPercent(0)} />
      </figcaption>
    </figure>
  );
}

/** All of one picture, and none of the other. */
const End = ({ name, isReached, onPress }: { name: Phrase; isReached: boolean; onPress: () => void }) => (
  <button type="button" class="ev-textbutton" aria-pressed={isReached} onClick={onPress}>
    <Text of={name} />
  </button>
);

const NAMELESS: Phrase = { text: "", lang: null };

/** Until the finger is lifted the line stays under it; a finger that moves up or down scrolls as ever. */
function follow(event: PointerEvent, tell: (percent: number) => void): void {
  const box = event.currentTarget;
  if (!(box instanceof HTMLElement) || event.button !== 0) return;
  const move = ({ clientX }: PointerEvent): void => {
    const { left, width } = box.getBoundingClientRect();
    tell(Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * 100));
  };
  const end = (): void => {
    box.removeEventListener("pointermove", move);
    box.removeEventListener("lostpointercapture", end);
  };
  box.addEventListener("pointermove", move);
  box.addEventListener("lostpointercapture", end);
  box.setPointerCapture(event.pointerId);
  move(event);
}
