// One room with a hotspot of every kind that opens a sheet, in a circle round the visitor.

import { signsPanorama } from "./signs.mjs";

/** By id: what is written, and the yaw at which it stands. */
export const KINDS = {
  plan: { yaw: -40, front: 'image: media/signs.jpg, alt: "Six coloured walls", caption: The plan' },
  cleaned: {
    yaw: -20,
    front:
      'compare: {before: {image: media/signs.jpg, alt: "With soot"}, after: {image: media/small.jpg, alt: "Without soot", caption: In 1931}}',
  },
  bell: { yaw: 0, front: "audio: media/bell.wav" },
  casting: { yaw: 20, front: "video: media/film.webm" },
  worksheet: { yaw: 40, front: "document: media/worksheet.pdf" },
  dig: { yaw: 60, front: 'url: "https://example.org/dig"' },
};

/** The titles that the sections give, by id. */
export const TITLES = {
  plan: "The plan of the house",
  cleaned: "Cleaned",
  bell: "The bell",
  casting: "Casting",
  worksheet: "A worksheet",
  dig: "The excavation",
};

const hotspots = Object.entries(KINDS).map(([id, { yaw, front }]) => `  - {id: ${id}, yaw: ${yaw}, pitch: 0, ${front}}`);
const sections = Object.entries(TITLES).map(([id, title]) => `## ${title} {#${id}}\nWords about ${id}.`);

/** `film` is a WebM file. */
export const hotspotsFiles = (film) => ({
  "site.yaml": "title: Kinds\nlanguages: [en]\npublisher: {name: Kinds}\n",
  "kinds/exhibition.yaml": "title: Kinds\nsummary: One of each\nlanguages: [en]\nstart: room\nrights: CC0\n",
  "kinds/index.md": "One of each.\n",
  "kinds/media/signs.jpg": signsPanorama(1024),
  "kinds/media/small.jpg": signsPanorama(512),
  "kinds/media/bell.wav": bell(),
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
pose: {position: [0, 1.6, 0], heading: 0}
view: {yaw: 0, pitch: 0, hfov: 120}
hotspots:
${hotspots.join("\n")}
---
A room.

${sections.join("\n\n")}
`,
});

/** Half a second of a tone that fades, as a WAV of 8000 samples a second. */
function bell() {
  const samples = Uint8Array.from({ length: 4000 }, (_, at) => 128 + 100 * Math.exp(-at / 800) * Math.sin(at / 3));
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22); // one channel
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
