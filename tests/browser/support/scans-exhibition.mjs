// Real scans made by others, written up as a curator would: three halls of the George Peabody
// Library with the links of its Pannellum tour, a plaster cast, a skull, and a voice.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SCANS } from "./places.mjs";

export const HALLS = ["library", "gallery", "6th-floor"];

/** Path of the source of a hall's panorama. */
export const panoramaOf = (hall) => join(SCANS, `panoramas/peabody-${hall}-8192.jpg`);

export async function scansFiles() {
  const tour = JSON.parse(await readFile(join(SCANS, "tours/pannellum/peabody.json"), "utf8"));
  const halls = {};
  for (const hall of HALLS) {
    halls[`peabody/media/${hall}.jpg`] = await readFile(panoramaOf(hall));
    halls[`peabody/scenes/${hall}.md`] = hallFile(hall, tour.scenes[hall]);
  }
  return {
    "site.yaml": "title: Peabody\nlanguages: [en]\npublisher: {name: Tests}\n",
    "peabody/exhibition.yaml":
      "title: The George Peabody Library\nsummary: Three halls and two casts\nlanguages: [en]\nstart: library\nrights: CC-BY-SA-4.0\n" +
      "credits: [{name: Matthew Petroff, role: panoramas}]\n",
    "peabody/index.md": "Three halls and two casts.\n",
    ...halls,
    "peabody/media/venus.glb": await readFile(join(SCANS, "gltf/venus.glb")),
    "peabody/media/whale.glb": await readFile(join(SCANS, "gltf/whale_cranium.glb")),
    "peabody/media/reading.en.ogg": await readFile(join(SCANS, "audio/198-209-0000.ogg")),
    "peabody/media/reading.en.vtt": "WEBVTT\n\n00:00.000 --> 00:06.000\nA voice reads.\n\n00:06.000 --> 00:13.000\nIt goes on.\n",
    "peabody/media/reading.en.md": "A voice reads from Sense and Sensibility. It goes on.\n",
    "peabody/objects/venus.md": relic("Venus de Milo", "media/venus.glb", "A plaster cast of a standing woman without arms"),
    "peabody/objects/whale.md": relic("Skull of a pilot whale", "media/whale.glb", "A long grey skull"),
    "peabody/tours/walk.md": WALK,
  };
}

const WALK = `---
title: A short walk
stops:
  - {id: hall, scene: library, view: {yaw: 50, pitch: 10, hfov: 100}, narration: "media/reading.{lang}.ogg"}
  - {id: above, scene: 6th-floor}
  - {id: cast, object: venus, dwell: 5 s}
  - {id: skull, object: whale}
---
A short walk.

## The hall {#hall}
Six tiers of iron.

## Above {#above}
Look down.

## A cast {#cast}
In plaster.

## A skull {#skull}
Of a pilot whale.
`;

const relic = (title, model, alt) =>
  `---\ntitle: ${title}\nrights: CC0\nmedia:\n  - {id: scan, model: ${model}, units: m, alt: ${alt}}\n---\n${title}.\n`;

/** Pannellum's north offset is the bearing of yaw 0, as our heading is. */
function hallFile(hall, { title, yaw = 0, pitch = 0, hfov = 100, northOffset, hotSpots }) {
  const links = hotSpots.filter(({ type }) => type === "scene");
  const notes = hotSpots.filter(({ type }) => type === "info");
  const lines = [
    "---",
    `title: ${title}`,
    `alt: ${title}, a hall with iron balconies`,
    `panorama: media/${hall}.jpg`,
    `pose: {position: [0, 1.6, 0], heading: ${northOffset}}`,
    `view: {yaw: ${yaw}, pitch: ${pitch}, hfov: ${hfov}}`,
    "links:",
    ...links.map(
      (link) =>
        `  - {scene: ${link.sceneId}, yaw: ${link.yaw}, pitch: ${link.pitch}` +
        `${link.targetYaw === undefined ? "" : `, arrive: {yaw: ${link.targetYaw}}`}}`,
    ),
    ...(notes.length === 0 ? [] : ["hotspots:"]),
    ...notes.map(({ yaw: at, pitch: up }, index) => `  - {id: note-${index + 1}, yaw: ${at}, pitch: ${up}}`),
    "---",
    `${title}.`,
    ...notes.map(({ text }, index) => `\n## Note ${index + 1} {#note-${index + 1}}\n${text}`),
  ];
  return `${lines.join("\n")}\n`;
}
