/** Of a bar's place, the width of a bar; the rest parts it from the next. */
const WIDTH = 0.6;
/** Silence is seen as a dot. */
const LEAST = 0.03;

/** Bars about a middle line, as `d` of a path in a box of `bars.length` × 1. */
export function waveformPath(bars: readonly number[]): string {
  const left = (1 - WIDTH) / 2;
  return bars
    .map((swing, at) => {
      const height = Math.max(LEAST, swing / 255);
      return `M${round(at + left)} ${round((1 - height) / 2)}h${WIDTH}v${round(height)}h${-WIDTH}z`;
    })
    .join("");
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
