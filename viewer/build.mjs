// Makes dist/: the classic scripts of the site's pages with the viewer's stylesheet, the same for the preview's
// pick mode, and the licences of what is bundled.
// The same sources give the same bytes, so that CI can build into another folder, which it names, and compare.

import { build } from "esbuild";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const viewer = dirname(fileURLToPath(import.meta.url));
const dist = resolve(process.argv[2] ?? join(viewer, "dist"));
process.chdir(viewer);

const MAX_VIEWER_GZIP_BYTES = 300_000;

rmSync(dist, { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { viewer: "src/boot/viewer.ts", page: "src/boot/page.ts", pick: "src/pick/main.ts" },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  target: ["chrome109", "firefox115", "safari15.6"],
  loader: { ".svg": "text" },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

writeFileSync(join(dist, "third-party.txt"), thirdPartyNotices(Object.keys(metafile.inputs)));

const size = gzipSync(readFileSync(join(dist, "viewer.js")), { level: 9 }).length;
console.log(`viewer.js: ${size} bytes gzipped`);
if (size > MAX_VIEWER_GZIP_BYTES) {
  console.error(
    `viewer.js may have ${MAX_VIEWER_GZIP_BYTES} bytes gzipped: find what came in with "esbuild --analyze"`,
  );
  process.exitCode = 1;
}

/** Name, version and licence of every package that has a file in the bundle. */
function thirdPartyNotices(inputs) {
  const packages = new Set();
  for (const input of inputs) {
    const folder = input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
    if (folder !== undefined) packages.add(folder);
  }
  const notices = [...packages].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `${name} ${version}\n\n${licenceText(folder)}`;
  });
  // three carries this decoder as a copy in one file, whose licence is named only inside it.
  if (inputs.some((input) => input.endsWith("meshopt_decoder.module.js"))) {
    notices.push(`meshoptimizer, as bundled by three\n\n${licenceText("node_modules/meshoptimizer")}`);
  }
  return notices.join(`\n\n${"-".repeat(72)}\n\n`) + "\n";
}

function licenceText(folder) {
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`no licence file in ${folder}: name it in build.mjs`);
  return readFileSync(file, "utf8").trim();
}
