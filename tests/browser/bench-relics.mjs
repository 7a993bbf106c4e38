// For `cargo xtask bench --only relics`: node bench-relics.mjs FILE writes a stone of four million triangles.

import { writeFile } from "node:fs/promises";
import { stoneGlb } from "./support/stone.mjs";

await writeFile(process.argv[2], stoneGlb({ columns: 1416, rows: 1416 }));
