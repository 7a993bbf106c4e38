// Exhibitions as a curator makes them and as a visitor gets them.

import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { AWKWARD_NAME, cacheFor, generator, temporaryFolder } from "./places.mjs";
import { serve } from "./server.mjs";

const run = promisify(execFile);

/** Writes a folder of sources: paths to text or bytes. */
export async function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Runs the generator on `root` and puts both editions where visitors find them: the usb zip
 * unpacked into a folder with an awkward name, the web site behind a server's sub-path. A package
 * is refused for what is missing in it, unless `allowed` names the code.
 */
export async function openMuseum(root, allowed = []) {
  const place = await temporaryFolder();
  const cache = cacheFor(place.folder);
  const web = join(place.folder, "web");
  const zip = join(place.folder, "museum.zip");
  const unpacked = join(place.folder, AWKWARD_NAME);
  await generate("build", root, "-o", web, "--cache", cache);
  await generate("package", root, "--edition", "usb", "-o", zip, "--cache", cache, ...allowed.flatMap((code) => ["--allow", code]));
  await run("unzip", ["-q", zip, "-d", unpacked]);
  // One folder holds everything, so that unpacking onto a crowded desktop makes no mess.
  const [only, ...more] = await readdir(unpacked);
  if (more.length > 0) throw new Error(`the zip has more than one entry at its top: ${[only, ...more].join(", ")}`);
  const usb = join(unpacked, only);
  const server = await serve(web);
  return {
    usb,
    /** The web edition's folder, which only a server makes work. */
    web,
    /** The ways in: by double-click, and over http. */
    editions: [
      { name: "file://", base: `${pathToFileURL(usb).href}/` },
      { name: "http://", base: server.url(""), log: server.log },
    ],
    exhibitions: await exhibitionsIn(usb),
    async close() {
      await server.close();
      await place.remove();
    },
  };
}

/** A museum of sources that a test writes, which go with it. */
export async function writeMuseum(files, allowed) {
  const sources = await temporaryFolder();
  await writeFiles(sources.folder, files);
  const museum = await openMuseum(sources.folder, allowed);
  return {
    ...museum,
    async close() {
      await museum.close();
      await sources.remove();
    },
  };
}

async function generate(...args) {
  try {
    await run(generator(), args, { maxBuffer: 1 << 26 });
  } catch (error) {
    throw new Error(`\`enfilade ${args.join(" ")}\` failed:\n${error.stdout}${error.stderr}`);
  }
}

/** Every exhibition of a site with its structure, read from its own data scripts. */
async function exhibitionsIn(site) {
  const found = [];
  for (const folder of await readdir(site, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const files = await readdir(join(site, folder.name));
    const script = files.find((name) => /^tour\.[^.]+\.js$/.test(name));
    if (script === undefined) continue;
    found.push({ id: folder.name, script: join(folder.name, script), tour: await readTour(join(site, folder.name, script)) });
  }
  return found;
}

async function readTour(file) {
  let tour;
  const context = createContext({ enfilade: { tour: (given) => (tour = given) } });
  runInContext(await readFile(file, "utf8"), context);
  return JSON.parse(JSON.stringify(tour)); // of this realm, for deepEqual
}

/** Every route that an exhibition has, with words for a test's name. */
export function routesOf({ scenes, objects, tours }) {
  return [
    ...scenes.map(({ id }) => `#/scene/${id}`),
    ...objects.flatMap(({ id, media, annotations }) => [
      `#/object/${id}`,
      ...media.slice(1).map((medium) => `#/object/${id}?media=${medium.id}`),
      ...annotations.map((annotation) => `#/object/${id}?annotation=${annotation.id}`),
    ]),
    ...tours.flatMap(({ id, stops }) => stops.map((stop) => `#/tour/${id}/${stop.id}`)),
  ];
}
