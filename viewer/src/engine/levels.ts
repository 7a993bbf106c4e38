/**
 * The coarsest level that nobody can tell from the scan where a pixel is so large; the finest where all are told.
 * Levels come coarsest first, each with its distance from the scan in metres.
 */
export function wantedLevel(levels: ReadonlyArray<{ readonly error: number }>, metresPerPixel: number): number {
  const good = levels.findIndex(({ error }) => error <= metresPerPixel);
  return good === -1 ? levels.length - 1 : good;
}
