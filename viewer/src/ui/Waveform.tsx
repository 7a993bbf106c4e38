import { useEffect, useState } from "preact/hooks";
import { waveformPath } from "./bars";

interface Props {
  readonly bars: readonly number[];
  readonly media: { readonly current: HTMLMediaElement | null };
}

/**
 * Where somebody speaks, and how far one has listened; a press goes there. The player's own controls
 * below it say and do the same for those who do not see it or use no mouse.
 */
export function Waveform({ bars, media }: Props) {
  const [heard, setHeard] = useState(0);

  useEffect(() => {
    const element = media.current;
    if (element === null) return;
    const follow = (): void => setHeard(element.duration > 0 ? element.currentTime / element.duration : 0);
    for (const type of ["timeupdate", "seeked"]) element.addEventListener(type, follow);
    return () => {
      for (const type of ["timeupdate", "seeked"]) element.removeEventListener(type, follow);
    };
  }, []);

  const goTo = (press: MouseEvent): void => {
    const element = media.current;
    const { left, width } = (press.currentTarget as Element).getBoundingClientRect();
    if (element === null || !(element.duration > 0) || width === 0) return;
    element.currentTime = Math.min(1, Math.max(0, (press.clientX - left) / width)) * element.duration;
  };

  const path = waveformPath(bars);
  const box = (width: number): string => `0 0 ${width} 1`;
  return (
    <svg
      class="ev-waveform"
      viewBox={box(bars.length)}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      onClick={goTo}
    >
      <path d={path} />
      <svg width={bars.length * heard} height="1" viewBox={box(bars.length * heard)}>
        <path class="ev-heard" d={path} />
      </svg>
    </svg>
  );
}
