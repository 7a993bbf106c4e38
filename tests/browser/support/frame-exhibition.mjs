// Rooms that are told apart by the colour that each is first seen in, one of which hums, with a spoken tour;
// and beside them rooms without a tour. Published, so that its address is known on a stick too.

import { fadingTone } from "./tone.mjs";
import { signsPanorama } from "./signs.mjs";

export const BASE_URL = "https://example.org/museum";

/** By id: titles, the yaw first looked at, and the colour that is seen there. */
export const ROOMS = {
  gate: { titles: ["Gate", "大门"], yaw: 0, sees: "front" },
  court: { titles: ["Court", "庭院"], yaw: 90, sees: "right" },
  attic: { titles: ["Attic", "阁楼"], yaw: 180, sees: "back" },
};

/** Twenty seconds: nobody has to hurry to hear the voice speak. */
/** Seconds. */
const LONG = 20;

const room = (id, to, ambient = "") => `---
title: {en: ${ROOMS[id].titles[0]}, zh-Hans: ${ROOMS[id].titles[1]}}
alt: {en: Six coloured walls, zh-Hans: 六面彩墙}
panorama: media/signs-${id}.jpg
view: {yaw: ${ROOMS[id].yaw}, pitch: 0, hfov: 70}
${ambient}links: [${to.map(([scene, yaw]) => `{scene: ${scene}, yaw: ${yaw}, pitch: -8}`).join(", ")}]
---
A room. [The makers](https://example.org/makers).
`;

const rooms = (folder) => ({
  ...Object.fromEntries(Object.keys(ROOMS).map((id, at) => [`${folder}/media/signs-${id}.jpg`, signsPanorama(512 + 128 * at)])),
  ...Object.fromEntries(Object.keys(ROOMS).map((id) => [`${folder}/scenes/${id}.zh-Hans.md`, "一间。\n"])),
  [`${folder}/media/hum.wav`]: fadingTone({ swing: 10 }),
  [`${folder}/scenes/gate.md`]: room("gate", [["court", 100]], "ambient: media/hum.wav\n"),
  [`${folder}/scenes/court.md`]: room("court", [["gate", -90], ["attic", 10]]),
  [`${folder}/scenes/attic.md`]: room("attic", [["court", 90]]),
  [`${folder}/index.md`]: "Rooms.\n",
  [`${folder}/index.zh-Hans.md`]: "房间。\n",
});

const exhibition = (en, zh) => `title: {en: ${en}, zh-Hans: ${zh}}
summary: {en: Some rooms, zh-Hans: 几间房}
languages: [en, zh-Hans]
start: gate
rights: CC0
`;

export const frameFiles = () => ({
  "site.yaml": `title: {en: House, zh-Hans: 房屋}\nlanguages: [en, zh-Hans]\npublisher: {name: {en: House, zh-Hans: 房屋}}\nbase_url: ${BASE_URL}\n`,
  "guided/exhibition.yaml": exhibition("Guided", "有导览"),
  ...rooms("guided"),
  "guided/media/court.en.wav": fadingTone({ swing: 60, seconds: LONG }),
  "guided/media/court.en.vtt": "WEBVTT\n\n00:00.000 --> 00:20.000\nThe court is green.\n",
  "guided/media/court.en.md": "The court is green.\n",
  "guided/media/court.zh-Hans.wav": fadingTone({ swing: 50, seconds: LONG }),
  "guided/media/court.zh-Hans.vtt": "WEBVTT\n\n00:00.000 --> 00:20.000\n庭院是绿色的。\n",
  "guided/media/court.zh-Hans.md": "庭院是绿色的。\n",
  "guided/tours/all.md": `---
title: {en: All rooms, zh-Hans: 所有房间}
stops:
  - {id: in, scene: gate, view: {yaw: 20, pitch: 0, hfov: 70}, dwell: 1 s}
  - {id: through, scene: court, narration: "media/court.{lang}.wav"}
  - {id: out, scene: attic, dwell: 1 s}
---
A way.

## In {#in}
In.

## Through {#through}
Through.

## Out {#out}
Out.
`,
  "guided/tours/all.zh-Hans.md": "路线。\n\n## 进 {#in}\n进。\n\n## 过 {#through}\n过。\n\n## 出 {#out}\n出。\n",
  "free/exhibition.yaml": exhibition("Free", "自由"),
  ...rooms("free"),
});
