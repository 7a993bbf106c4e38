// For `cargo xtask bench --only relics`: node bench-relics.mjs FILE SIDE writes a stone of 2 · SIDE² triangles.

import { writeFile } from "node:fs/promises";
import { stoneGlb } from "./support/stone.mjs";

const [file, side] = process.argv.slice(2);
await writeFile(file, stoneGlb({ columns: Number(side), rows: Number(side) }));
