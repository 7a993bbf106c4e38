// Two rooms, a box and a picture, and a guide who moves the camera at known times.

import { boxGlb } from "./box.mjs";
import { signsPanorama } from "./signs.mjs";
import { fadingTone } from "./tone.mjs";

/** Seconds, by language: when each caption of the welcome begins. Moves set out at the second and the third. */
export const CUES = { en: [0, 4, 8], "zh-Hans": [0, 3, 6] };
export const LENGTHS = { en: 12, "zh-Hans": 9 };
const LINES = {
  en: ["Welcome to the red wall.", "Now look to the right.", "And now look back."],
  "zh-Hans": ["欢迎来到红墙前。", "现在请看右边。", "再看看身后。"],
};

/** What the guide says of the box, where nobody recorded it. */
export const BOX_SENTENCES = ["A box has six sides.", "One of them has a white patch!"];

const stamp = (seconds) => `00:${String(seconds).padStart(2, "0")}.000`;
const captions = (lang) =>
  `WEBVTT\n\n${CUES[lang].map((start, at) => `${stamp(start)} --> ${stamp(CUES[lang][at + 1] ?? LENGTHS[lang])}\n${LINES[lang][at]}\n`).join("\n")}`;

const scene = (title, yaw) => `---
title: {en: ${title[0]}, zh-Hans: ${title[1]}}
alt: ""
panorama: media/signs.jpg
view: {yaw: ${yaw}, pitch: 0, hfov: 90}
links: [{scene: ${title[0] === "Hall" ? "annex" : "hall"}, yaw: 120, pitch: 0}]
---
A room of six colours.
`;

const object = (title, media, annotation) => `---
title: {en: ${title[0]}, zh-Hans: ${title[1]}}
media: [${media}]
annotations: [${annotation}]
---
It is here to be looked at.

## The mark {#mark}

Here.
`;
const OBJECT_ZH = "放在这里供人观看。\n\n## 记号 {#mark}\n\n在这里。\n";

export const tourFiles = () => ({
  "site.yaml": "title: {en: Led, zh-Hans: 跟随}\nlanguages: [en, zh-Hans]\npublisher: {name: {en: Led, zh-Hans: 跟随}}\n",
  "led/exhibition.yaml":
    "title: {en: Led, zh-Hans: 跟随}\nsummary: {en: Behind a guide, zh-Hans: 跟着导览走}\nlanguages: [en, zh-Hans]\nstart: hall\nrights: CC0\n",
  "led/index.md": "Behind a guide.\n",
  "led/index.zh-Hans.md": "跟着导览走。\n",
  "led/media/signs.jpg": signsPanorama(1024),
  "led/media/sheet.jpg": signsPanorama(512),
  "led/media/box.glb": boxGlb({ half: [0.1, 0.2, 0.1], patch: [0.05, 0.1, 0], patchHalf: 0.02 }),
  ...Object.fromEntries(
    Object.keys(CUES).flatMap((lang) => [
      [`led/media/welcome.${lang}.wav`, fadingTone({ swing: 60, seconds: LENGTHS[lang] })],
      [`led/media/welcome.${lang}.vtt`, captions(lang)],
      [`led/media/welcome.${lang}.md`, `${LINES[lang].join(" ")}\n`],
    ]),
  ),
  "led/scenes/hall.md": scene(["Hall", "大厅"], 0),
  "led/scenes/hall.zh-Hans.md": "六种颜色的房间。\n",
  "led/scenes/annex.md": scene(["Annex", "侧厅"], 30),
  "led/scenes/annex.zh-Hans.md": "六种颜色的房间。\n",
  "led/objects/box.md": object(["Box", "盒子"], "{id: scan, model: media/box.glb, alt: \"\"}", "{id: mark, position: [0.05, 0.1, 0.1], normal: [0, 0, 1]}"),
  "led/objects/box.zh-Hans.md": OBJECT_ZH,
  "led/objects/sheet.md": object(["Sheet", "图纸"], "{id: page, image: media/sheet.jpg, alt: \"\"}", "{id: mark, region: [40, 30, 60, 60]}"),
  "led/objects/sheet.zh-Hans.md": OBJECT_ZH,
  "led/tours/walk.md": `---
title: A walk
stops:
  - id: welcome
    scene: hall
    view: {yaw: 0, pitch: 0, hfov: 90}
    narration: "media/welcome.{lang}.wav"
    moves:
      - {at: {en: 4 s, zh-Hans: 3 s}, over: 2 s, view: {yaw: 90, hfov: 70}}
      - {at: {en: 8 s, zh-Hans: 6 s}, view: {yaw: 180, pitch: 10}}
  - {id: box, object: box, dwell: 20 s, moves: [{at: 2 s, annotation: mark}, {at: 6 s, over: 4 s, view: {yaw: 90, pitch: 20}}]}
  - {id: sheet, object: sheet, dwell: 20 s, moves: [{at: 2 s, annotation: mark}]}
---
A walk.

## Welcome {#welcome}
Welcome.

## The box {#box}
${BOX_SENTENCES.join(" ")}

## The sheet {#sheet}
A sheet.
`,
  "led/tours/walk.zh-Hans.md": "---\ntitle: 走一走\n---\n走一走。\n\n## 欢迎 {#welcome}\n欢迎。\n\n## 盒子 {#box}\n盒子有六个面。其中一面有白色方块。\n\n## 图纸 {#sheet}\n一张图纸。\n",
  "led/tours/lobby.md": `---
title: In the lobby
stops:
  - {id: welcome, scene: hall, narration: "media/welcome.{lang}.wav"}
  - {id: annex, scene: annex, dwell: 0.5 s}
  - {id: hall, scene: hall, view: {yaw: 60}, dwell: 0.5 s}
---
In the lobby.

## Welcome {#welcome}
Welcome.

## The annex {#annex}
The annex.

## The hall {#hall}
The hall.
`,
  "led/tours/lobby.zh-Hans.md": "---\ntitle: 大堂\n---\n大堂。\n\n## 欢迎 {#welcome}\n欢迎。\n\n## 侧厅 {#annex}\n侧厅。\n\n## 大厅 {#hall}\n大厅。\n",
});
