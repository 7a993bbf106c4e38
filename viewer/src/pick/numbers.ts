/** As few digits as tell what was pointed at. */
export function rounded(value: number, decimals: number): number {
  const short = Number(value.toFixed(decimals));
  return short === 0 ? 0 : short;
}

/** Beyond six a number would be written with an exponent. */
const MOST_DECIMALS = 6;

/** How many decimals keep a rounding below this step. */
export const decimalsFor = (step: number): number =>
  Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
