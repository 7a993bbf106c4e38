// A building of two floors with known walls and poses, a house without walls, and one of which nothing is known.

import { quadsGlb, roomQuads } from "./box.mjs";
import { writeJpeg } from "./pixels.mjs";
import { signsPanorama } from "./signs.mjs";

/** What each room's floor looks like, and what no floor does. */
export const FLOORS = { west: [200, 40, 40], east: [40, 150, 40], upper: [40, 60, 200] };
const WALL = { "+x": [150, 150, 150], "-x": [130, 130, 130], "+z": [170, 170, 170], "-z": [110, 110, 110] };
const CEILING = [190, 50, 190];
/** All colours that a picture of the building may show. */
export const COLOURS = { ...FLOORS, ceiling: CEILING, wall: [140, 140, 140], ground: [60, 56, 52] };
/** The drawing of the upper floor. */
export const PAPER = { north: [240, 220, 120], south: [60, 190, 190] };

/** Middle and half sizes of each hall, in metres. */
const HALLS = {
  west: [[-3, 1.5, 0], [3, 1.5, 4]],
  east: [[3, 1.5, 0], [3, 1.5, 4]],
  upper: [[0, 4.9, 0], [6, 1.5, 4]],
};

/** Where visitors stand, and their headings. */
export const POSES = {
  west: { position: [-3, 1.6, 1], heading: 0, floor: "ground", title: "West room" },
  east: { position: [3, 1.6, -1], heading: 90, floor: "ground", title: "East room" },
  upper: { position: [1, 5, -2], heading: 180, floor: "first", title: "Upper room" },
  gallery: { position: [-4, 5, 2], heading: 0, floor: "first", title: "Gallery" },
};

/** Metres that the drawing is wide, and where its north-west corner lies. */
export const DRAWING = { width: 12, depth: 8, origin: [-6, -4] };

export const houseFiles = () => ({
  "site.yaml": "title: Houses\nlanguages: [en, zh-Hans]\npublisher: {name: Houses}\n",
  ...exhibition("house", `
floors:
  - {id: first, title: {en: First floor, zh-Hans: 二层}, level: 1, plan: {image: media/plan.jpg, width_m: ${DRAWING.width}, origin: [${DRAWING.origin.join(", ")}]}}
  - {id: ground, title: {en: Ground floor, zh-Hans: 一层}, level: 0}
halls:
  - {id: west, title: {en: West, zh-Hans: 西}, floor: ground, mesh: media/west.glb}
  - {id: east, title: {en: East, zh-Hans: 东}, floor: ground, mesh: media/east.glb}
  - {id: upper, title: {en: Upper, zh-Hans: 上}, floor: first, mesh: media/upper.glb}
opening: {flight: dollhouse}
`, (id) => `pose: {position: [${POSES[id].position.join(", ")}], heading: ${POSES[id].heading}}\nfloor: ${POSES[id].floor}\n`),
  ...exhibition("poses", "", (id) => `pose: {position: [${POSES[id].position.join(", ")}], heading: ${POSES[id].heading}}\n`),
  ...exhibition("nothing", "", () => ""),
  "house/media/plan.jpg": drawing(),
  ...Object.fromEntries(
    Object.entries(HALLS).map(([id, [middle, half]]) => [
      `house/media/${id}.glb`,
      quadsGlb(roomQuads(middle, half, { ...WALL, "-y": FLOORS[id], "+y": CEILING }), id),
    ]),
  ),
});

function exhibition(id, building, pose) {
  const panorama = signsPanorama(512);
  const links = { west: "east", east: "upper", upper: "gallery", gallery: "west" };
  return {
    [`${id}/exhibition.yaml`]: `title: {en: House, zh-Hans: 房子}\nsummary: {en: A building, zh-Hans: 一座房子}\nlanguages: [en, zh-Hans]\nstart: west\nrights: CC0\n${building}`,
    [`${id}/index.md`]: "A building.\n",
    [`${id}/index.zh-Hans.md`]: "一座房子。\n",
    [`${id}/media/signs.jpg`]: panorama,
    ...Object.fromEntries(
      Object.entries(POSES).flatMap(([scene, { title }]) => [
        [
          `${id}/scenes/${scene}.md`,
          `---\ntitle: ${title}\nalt: Six coloured walls\npanorama: media/signs.jpg\n${pose(scene)}view: {yaw: 0, pitch: 0, hfov: 90}\nlinks:\n  - {scene: ${links[scene]}, yaw: 90, pitch: 0}\n---\nA room.\n`,
        ],
        [`${id}/scenes/${scene}.zh-Hans.md`, `---\ntitle: ${title} 室\nalt: 六面彩墙\n---\n一个房间。\n`],
      ]),
    ),
  };
}

/** Its northern half in one colour, its southern in another. */
function drawing() {
  const [width, height] = [480, 320];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1) {
    data.set(at < (width * height) / 2 ? PAPER.north : PAPER.south, at * 4);
  }
  return writeJpeg({ width, height, data });
}
