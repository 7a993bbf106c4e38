// Rooms that show what hotspots are: one of every kind that opens a sheet, in a circle round the visitor; one with
// walls before some of them; and rooms of one colour each, on which every marker must be seen.

import { quadsGlb, roomQuads } from "./box.mjs";
import { writeJpeg } from "./pixels.mjs";
import { signsPanorama } from "./signs.mjs";
import { fadingTone } from "./tone.mjs";

/** By id: what is written, and the yaw at which it stands. */
export const KINDS = {
  plan: { yaw: -40, front: 'image: media/signs.jpg, alt: "Six coloured walls", caption: The plan' },
  cleaned: {
    yaw: -20,
    front:
      'compare: {before: {image: media/signs.jpg, alt: "With soot"}, after: {image: media/clean.jpg, alt: "Without soot", caption: In 1931}}',
  },
  bell: { yaw: 0, front: "audio: media/bell.wav" },
  casting: { yaw: 20, front: "video: media/film.webm" },
  worksheet: { yaw: 40, front: "document: media/worksheet.pdf" },
  dig: { yaw: 60, front: 'url: "https://example.org/dig"' },
  sketch: { yaw: 80, front: "" },
};

/** The titles that the sections give, by id. */
export const TITLES = {
  plan: "The plan of the house",
  cleaned: "Cleaned",
  bell: "The bell",
  casting: "Casting",
  worksheet: "A worksheet",
  dig: "The excavation",
  sketch: "A sketch",
};

const hotspots = Object.entries(KINDS).map(([id, { yaw, front }]) => `  - {id: ${id}, yaw: ${yaw}, pitch: 0${front && ", "}${front}}`);
const sections = Object.entries(TITLES).map(
  ([id, title]) => `## ${title} {#${id}}\nWords about ${id}.${id === "sketch" ? " ![Pencil on paper](media/clean.jpg)" : ""}`,
);

/** What the picture after cleaning is, all over. */
export const CLEAN = [120, 125, 118];

/** `film` is a WebM file; `links` is the site's policy. */
export const hotspotsFiles = (film, links = "show") => ({
  "site.yaml": `title: Kinds\nlanguages: [en]\npublisher: {name: Kinds}\nlinks: ${links}\n`,
  "kinds/exhibition.yaml": "title: Kinds\nsummary: One of each\nlanguages: [en]\nstart: room\nrights: CC0\n",
  "kinds/index.md": "One of each.\n",
  "kinds/media/signs.jpg": signsPanorama(1024),
  "kinds/media/clean.jpg": plain(CLEAN, 512, 256),
  "kinds/media/bell.wav": fadingTone({ swing: 100 }),
  // A tenth of the bell: the room's own sound is what the bell is measured by.
  "kinds/media/hum.wav": fadingTone({ swing: 10 }),
  "kinds/media/bell.vtt": "WEBVTT\n\n00:00.000 --> 00:00.400\nA bell rings.\n",
  "kinds/media/bell.md": "A bell rings *once*.\n",
  "kinds/media/film.webm": film,
  "kinds/media/film.vtt": "WEBVTT\n\n00:00.000 --> 00:10.000\nSalt &amp; bronze\n",
  "kinds/media/film.md": "Bronze is poured.\n",
  "kinds/media/worksheet.pdf": "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n",
  "kinds/scenes/room.md": `---
title: The room
alt: Six coloured walls
panorama: media/signs.jpg
ambient: media/hum.wav
pose: {position: [0, 1.6, 0], heading: 0}
view: {yaw: 0, pitch: 0, hfov: 120}
hotspots:
${hotspots.join("\n")}
---
A room.

${sections.join("\n\n")}
`,
});

/** Rooms all of one colour: the brightest and the darkest that there are, between them, and the markers' own. */
export const GROUNDS = { white: [255, 255, 255], black: [0, 0, 0], grey: [119, 119, 119], cream: [255, 250, 240], red: [220, 20, 20] };

const [names, colours] = [Object.keys(GROUNDS), Object.values(GROUNDS)];

/** Beside the kinds, on the same site. */
export const groundsFiles = () => ({
  "grounds/exhibition.yaml": `title: Grounds\nsummary: On any pixel\nlanguages: [en]\nstart: ${names[0]}\nrights: CC0\n`,
  "grounds/index.md": "On any pixel.\n",
  ...Object.fromEntries(names.map((name, at) => [`grounds/media/${name}.jpg`, plain(colours[at], 512, 256)])),
  ...Object.fromEntries(names.map((name, at) => [`grounds/scenes/${name}.md`, ground(name, at)])),
});

// In a row a metre apart, so that discs lie on the floor as well.
const ground = (name, at) => `---
title: A ${name} room
alt: One colour
panorama: media/${name}.jpg
pose: {position: [${at * 3}, 1.6, 0], heading: 0}
view: {yaw: 0, pitch: 0, hfov: 90}
links:
  - {scene: ${names[(at + 1) % names.length]}, yaw: 25, pitch: 0}
hotspots:
  - {id: note, yaw: -25, pitch: 0}
  - {id: corner, area: [[-8, 14], [8, 14], [8, 24], [-8, 24]]}
  - {id: picture, image: media/${name}.jpg, alt: One colour, yaw: 0, pitch: -5}
---
A room.

## A note {#note}
Words.

## A corner {#corner}
Words.

## A picture {#picture}
Words.
`;

/** A hall with a niche behind its east wall, seen from its middle. */
export const wallsFiles = () => ({
  "walls/exhibition.yaml": "title: Walls\nsummary: What walls hide\nlanguages: [en]\nstart: hall\nrights: CC0\nhalls: [{id: hall, title: The hall, mesh: media/hall.glb}]\n",
  "walls/index.md": "What walls hide.\n",
  "walls/media/hall.glb": quadsGlb(
    roomQuads([0, 1.5, 0], [4, 1.5, 4], { "+x": [90, 90, 90], "-x": [90, 90, 90], "+y": [90, 90, 90], "-y": [90, 90, 90], "+z": [90, 90, 90], "-z": [90, 90, 90] }),
    "hall",
  ),
  "walls/media/hall.jpg": signsPanorama(512),
  "walls/scenes/hall.md": `---
title: The hall
alt: Six coloured walls
panorama: media/hall.jpg
hall: hall
pose: {position: [0, 1.6, 0], heading: 0}
view: {yaw: 90, pitch: 0, hfov: 80}
hotspots:
  - {id: near, position: [1.5, 1.6, -0.5]}
  - {id: far, position: [3.9, 1.6, 1]}
  - {id: behind, position: [7, 1.6, 0]}
  - {id: beyond, position: [-7, 1.6, 0.5]}
  - {id: glass, yaw: 80, pitch: 15}
---
A hall.

## Near {#near}
Words.

## Far {#far}
Words.

## Behind {#behind}
Words about what is behind.

## Beyond {#beyond}
Words.

## Glass {#glass}
Words.
`,
});

function plain(rgb, width, height) {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1) data.set(rgb, at * 4);
  return writeJpeg({ width, height, data });
}
