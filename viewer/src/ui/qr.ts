import { encode } from "uqr";
import type { Code } from "../contract/Code";

/** Light modules around a code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code in the form in which the build draws them: lines of dark modules, a unit wide. */
export function codeOf(text: string): Code {
  const { size, data } = encode(text, { ecc: "M", border: QUIET });
  return { side: size, path: data.flatMap(darkLines).join("") };
}

function darkLines(row: readonly boolean[], y: number): string[] {
  const lines: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x++;
    lines.push(`M${start} ${y + 0.5}h${x - start + 1}`);
  }
  return lines;
}
