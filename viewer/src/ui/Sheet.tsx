import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type Inset, NO_INSET } from "../engine/projection";
import { Button } from "./Button";
import type { Actions } from "./shown";

interface Props {
  readonly title: ComponentChildren;
  /** Names what the sheet shows: another subject is read from its title again. */
  readonly subject?: string;
  readonly closeLabel: string;
  readonly actions: Pick<Actions, "closeSheet" | "cover">;
  readonly children: ComponentChildren;
}

/** A finger that drew the sheet down by this share of its height meant to close it. */
const CLOSING_SHARE = 0.25;

/** From where lines end on a wide screen, from below on a phone. The picture stays alive beside it. */
export function Sheet({ title, subject = "", closeLabel, actions, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  // At once, not after the next frame: whoever presses the next key by then must find the focus moved.
  useLayoutEffect(() => {
    const { activeElement } = document;
    // A note chosen within the sheet takes the focus, but the way back leads out of it.
    if (sheet.current?.contains(activeElement) === false) opener.current = activeElement;
    heading.current?.focus({ preventScroll: true });
  }, [subject]);

  useLayoutEffect(
    () => () => {
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
    },
    [],
  );

  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const sizes = new ResizeObserver(() => actions.cover(coveredBy(element)));
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      actions.cover(NO_INSET);
    };
  }, []);

  return (
    <section class="ev-sheet" role="dialog" aria-labelledby="ev-sheet-title" ref={sheet}>
      <header
        class="ev-sheet-head"
        onPointerDown={(event) => sheet.current && dragDown(event, sheet.current, actions.closeSheet)}
      >
        <h2 class="ev-sheet-title" id="ev-sheet-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button icon="x" label={closeLabel} onPress={actions.closeSheet} kind="ev-sheet-close" />
      </header>
      {/* Scrolls, so it takes the focus: a sheet of words alone has nothing else that would. */}
      <div class="ev-sheet-body" tabIndex={0} role="group" aria-labelledby="ev-sheet-title">
        {children}
      </div>
    </section>
  );
}

/** Pixels of the stage under the sheet, which lies along one of its edges. */
function coveredBy(sheet: HTMLElement): Inset {
  const fromBelow = sheet.offsetWidth >= (sheet.offsetParent?.clientWidth ?? innerWidth) * 0.9;
  if (fromBelow) return { ...NO_INSET, bottom: sheet.offsetHeight };
  const side = getComputedStyle(sheet).direction === "rtl" ? "left" : "right";
  return { ...NO_INSET, [side]: sheet.offsetWidth };
}

function dragDown(event: PointerEvent, sheet: HTMLElement, close: () => void): void {
  const fromBelow = coveredBy(sheet).bottom > 0;
  if (!fromBelow || !(event.currentTarget instanceof HTMLElement)) return;
  if (event.target instanceof Element && event.target.closest("button") !== null) return;
  const head = event.currentTarget;
  const start = event.clientY;
  head.setPointerCapture(event.pointerId);
  const down = ({ clientY }: PointerEvent): number => Math.max(0, clientY - start);
  const move = (moved: PointerEvent): void => {
    sheet.style.transform = `translateY(${down(moved)}px)`;
  };
  const end = (ended: PointerEvent): void => {
    head.removeEventListener("pointermove", move);
    head.removeEventListener("pointerup", end);
    head.removeEventListener("pointercancel", end);
    sheet.style.transform = "";
    if (ended.type === "pointerup" && down(ended) > sheet.offsetHeight * CLOSING_SHARE) close();
  };
  head.addEventListener("pointermove", move);
  head.addEventListener("pointerup", end);
  head.addEventListener("pointercancel", end);
}
