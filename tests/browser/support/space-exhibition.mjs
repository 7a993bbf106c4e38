// Two scenes and four relics that pin every sign of CONTENT's "Space".

import { boxGlb } from "./box.mjs";
import { signsPanorama, WHITE_ON_FRONT } from "./signs.mjs";

/** Half sizes in centimetres: three different ones, so that no axis passes for another. */
export const HALF_CM = [10, 6, 4];
/** Middle of the white patch on the +Z side, in centimetres: to the right and above. */
export const PATCH_CM = [6, 3, 4];

const box = boxGlb({ half: HALF_CM, patch: PATCH_CM, patchHalf: 1.5 });

/** `rotate` by id. About X, then Y, then Z. */
export const TURNED = {
  "about-y": [0, 90, 0],
  "about-x": [90, 0, 0],
  "x-then-y": [90, 90, 0],
};

export const spaceFiles = () => ({
  "site.yaml": `title: Signs\nlanguages: [en]\npublisher: {name: Signs}\n`,
  "space/exhibition.yaml": `title: Signs\nsummary: Which way is which\nlanguages: [en]\nstart: north\nrights: CC0\n`,
  "space/index.md": "Which way is which.\n",
  "space/media/signs.jpg": signsPanorama(),
  "space/media/box.glb": box,
  // South faces the other way, so that keeping the yaw and keeping the bearing differ.
  "space/scenes/north.md": scene("North", 0, "south", `
  - {id: white, yaw: ${WHITE_ON_FRONT.yaw}, pitch: ${WHITE_ON_FRONT.pitch}}
  - {id: door, scene: south, yaw: -60, pitch: 0, arrive: {yaw: 90, pitch: 0}}`) + "\n## White square {#white}\nHere.\n\n## Side door {#door}\nThere.\n",
  "space/scenes/south.md": scene("South", 180, "north"),
  "space/objects/straight.md":
    relic("Straight", "") +
    `annotations:
  - {id: patch, position: [${PATCH_CM.join(", ")}], normal: [0, 0, 1], view: {yaw: 0, pitch: 0, distance: 0.5}}
---
A box.

## White patch {#patch}
Here.
`,
  ...Object.fromEntries(
    Object.entries(TURNED).map(([id, turn]) => [`space/objects/${id}.md`, relic(id, `, rotate: [${turn.join(", ")}]`) + "---\nA box.\n"]),
  ),
});

const scene = (title, heading, target, hotspots = "") => `---
title: ${title}
alt: Six coloured walls
panorama: media/signs.jpg
pose: {position: [${heading / 90}, 1.6, 0], heading: ${heading}}
view: {yaw: 0, pitch: 0, hfov: 90}
links:
  - {scene: ${target}, yaw: 100, pitch: 0}
${hotspots === "" ? "" : `hotspots:${hotspots}\n`}---
A room.
`;

const relic = (title, more) => `---
title: ${title}
media:
  - {id: box, model: media/box.glb, units: cm, alt: A box of six colours${more}, view: {yaw: 0, pitch: 0}}
`;
