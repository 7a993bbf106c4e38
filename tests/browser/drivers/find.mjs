// Where the machine keeps its browsers.

import { accessSync, constants, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these commands on PATH. */
export function command(...names) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  throw new Error(`found none of ${names.join(", ")} on PATH: \`cargo xtask test\` installs what it needs on Debian`);
}

/** WebKitGTK's test browser lives in a folder named after the machine's architecture. */
export function miniBrowser() {
  const libraries = "/usr/lib";
  for (const folder of ["", ...readdirSync(libraries)]) {
    const file = join(libraries, folder, "webkit2gtk-4.1", "MiniBrowser");
    if (isExecutable(file)) return file;
  }
  throw new Error("found no MiniBrowser of webkit2gtk-4.1: `apt-get install webkit2gtk-driver`");
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
