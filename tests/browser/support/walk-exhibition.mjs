// A hall of known size with squares painted at known places on its walls, photographed from known
// poses, and the same hall as a mesh: so it can be said where each square must appear.

import { glb } from "./box.mjs";
import { writeJpeg } from "./pixels.mjs";

const RADIANS = Math.PI / 180;

/** Metres: x from west to east, y upward, z from north to south. */
export const HALL = { least: [-6, 0, -4], most: [6, 3.2, 4] };

export const SQUARE_HALF = 0.2;
/** Middles of squares, each on the wall that has one of its coordinates. */
export const SQUARES = {
  red: { at: [6, 1.6, -1.5], colour: [225, 30, 30] },
  green: { at: [6, 0.9, 1.6], colour: [20, 175, 40] },
  blue: { at: [6, 2.5, 0.4], colour: [30, 50, 230] },
  yellow: { at: [3.2, 1.2, 4], colour: [235, 220, 20] },
  magenta: { at: [3.8, 0, 1.4], colour: [225, 30, 220] },
  cyan: { at: [4.2, 1.5, -4], colour: [20, 215, 225] },
  white: { at: [-6, 1.5, 0.5], colour: [250, 250, 250] },
};

/** Of the six walls; no two that meet are alike, and none is near a square's colour. */
const WALLS = [
  [95, 88, 80],
  [120, 112, 100],
  [70, 62, 56],
  [150, 145, 135],
  [105, 98, 92],
  [130, 122, 112],
];

/** The eye is not equally high everywhere: the floor is to be found, not assumed. */
export const POSES = {
  west: { position: [-3, 1.6, 0], heading: 20 },
  middle: { position: [0, 1.6, 1], heading: 110 },
  east: { position: [3, 1.3, -0.5], heading: -60 },
  // Beyond the east wall.
  outside: { position: [8, 1.6, 0], heading: 0 },
  // A hall without a mesh.
  porch: { position: [20, 1.6, 0], heading: 0 },
  garden: { position: [22.5, 1.6, 0], heading: 90 },
};

const TITLES = {
  west: ["West end", "西端"],
  middle: ["Middle of the hall", "大厅中央"],
  east: ["East end", "东端"],
  outside: ["Behind the wall", "墙后"],
  porch: ["Porch", "门廊"],
  garden: ["Garden", "花园"],
};

const scene = (id, hall, links = "") => `---
title: {en: ${TITLES[id][0]}, zh-Hans: ${TITLES[id][1]}}
alt: ""
panorama: media/${id}.jpg
hall: ${hall}
pose: {position: [${POSES[id].position.join(", ")}], heading: ${POSES[id].heading}}
view: {yaw: 0, pitch: -10, hfov: 90}
${links}---
A place in the hall.
`;

export const walkFiles = () => ({
  "site.yaml": "title: {en: Walk, zh-Hans: 漫步}\nlanguages: [en, zh-Hans]\npublisher: {name: {en: Walk, zh-Hans: 漫步}}\n",
  "walk/exhibition.yaml": `title: {en: Walk, zh-Hans: 漫步}
summary: {en: From place to place, zh-Hans: 从一处到一处}
languages: [en, zh-Hans]
start: west
rights: CC0
halls:
  - {id: great, title: {en: Great hall, zh-Hans: 大厅}, mesh: media/hall.glb}
  - {id: annex, title: {en: Annex, zh-Hans: 侧厅}}
`,
  "walk/index.md": "From place to place.\n",
  "walk/index.zh-Hans.md": "从一处到一处。\n",
  "walk/media/hall.glb": hallGlb(),
  ...Object.fromEntries(Object.entries(POSES).map(([id, pose]) => [`walk/media/${id}.jpg`, photograph(pose)])),
  ...Object.fromEntries(Object.keys(POSES).map((id) => [`walk/scenes/${id}.zh-Hans.md`, "厅中一处。\n"])),
  "walk/scenes/west.md": scene("west", "great", "links: [{scene: porch, yaw: 150, pitch: 0}]\n"),
  "walk/scenes/middle.md": scene("middle", "great"),
  "walk/scenes/east.md": scene("east", "great"),
  "walk/scenes/outside.md": scene("outside", "great", "links: [{scene: west, yaw: -90, pitch: 0}]\n"),
  "walk/scenes/porch.md": scene("porch", "annex", "links: [{scene: west, yaw: -90, pitch: 0}]\n"),
  "walk/scenes/garden.md": scene("garden", "annex"),
});

/** Where a square's corners lie. */
export function cornersOf({ at }) {
  const axis = [0, 1, 2].find((each) => at[each] === HALL.least[each] || at[each] === HALL.most[each]);
  const [a, b] = [(axis + 1) % 3, (axis + 2) % 3];
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([along, across]) => {
    const corner = [...at];
    corner[a] += along * SQUARE_HALF;
    corner[b] += across * SQUARE_HALF;
    return corner;
  });
}

/** Bearing b looks along (sin b, 0, −cos b): CONTENT, "Space". */
export function photograph({ position, heading }, width = 2048) {
  const height = width / 2;
  const data = Buffer.alloc(width * height * 4, 255);
  for (let row = 0; row < height; row += 1) {
    const pitch = (0.5 - (row + 0.5) / height) * Math.PI;
    for (let column = 0; column < width; column += 1) {
      const bearing = ((column + 0.5) / width - 0.5) * 2 * Math.PI + heading * RADIANS;
      const way = [Math.sin(bearing) * Math.cos(pitch), Math.sin(pitch), -Math.cos(bearing) * Math.cos(pitch)];
      data.set(seen(position, way), (row * width + column) * 4);
    }
  }
  return writeJpeg({ width, height, data });
}

function seen(eye, way) {
  let nearest = { length: Infinity, wall: 0 };
  for (let axis = 0; axis < 3; axis += 1) {
    for (const [side, limit] of [HALL.least[axis], HALL.most[axis]].entries()) {
      const length = (limit - eye[axis]) / way[axis];
      if (length > 1e-9 && length < nearest.length && within(eye, way, length, axis)) nearest = { length, wall: axis * 2 + side };
    }
  }
  if (nearest.length === Infinity) return way[1] < 0 ? [60, 80, 50] : [140, 160, 185];
  const point = [0, 1, 2].map((axis) => eye[axis] + way[axis] * nearest.length);
  const square = Object.values(SQUARES).find(({ at }) => at.every((value, axis) => Math.abs(point[axis] - value) < SQUARE_HALF));
  return square?.colour ?? WALLS[nearest.wall];
}

const within = (eye, way, length, but) =>
  [0, 1, 2].every((axis) => {
    const value = eye[axis] + way[axis] * length;
    return axis === but || (value >= HALL.least[axis] && value <= HALL.most[axis]);
  });

function hallGlb() {
  const { least, most } = HALL;
  const corner = (at) => [0, 1, 2].map((axis) => [least, most][(at >> axis) & 1][axis]);
  const sides = [[0, 1, 3, 2], [4, 5, 7, 6], [0, 1, 5, 4], [2, 3, 7, 6], [0, 2, 6, 4], [1, 3, 7, 5]];
  const corners = sides.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]).flatMap(corner);
  const binary = Buffer.from(new Float32Array(corners).buffer);
  return glb(
    {
      asset: { version: "2.0" },
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
      accessors: [{ bufferView: 0, componentType: 5126, count: 36, type: "VEC3", min: least, max: most }],
      bufferViews: [{ buffer: 0, byteLength: binary.length }],
      buffers: [{ byteLength: binary.length }],
    },
    binary,
  );
}

/** Pixels where a point of the hall appears to a camera; null behind it. The view's yaw is a bearing. */
export function appears(point, { position, yaw, pitch, hfov }, [width, height]) {
  const [sb, cb, sp, cp] = [Math.sin(yaw * RADIANS), Math.cos(yaw * RADIANS), Math.sin(pitch * RADIANS), Math.cos(pitch * RADIANS)];
  const [x, y, z] = point.map((value, axis) => value - position[axis]);
  const along = x * sb * cp + y * sp - z * cb * cp;
  if (along < 0.05) return null;
  const right = x * cb + z * sb;
  const up = -x * sb * sp + y * cp + z * cb * sp;
  const scale = width / 2 / Math.tan((hfov / 2) * RADIANS);
  return [width / 2 + (right / along) * scale, height / 2 - (up / along) * scale];
}

/** The middle of the area that a square takes; null unless all of it is in the picture. */
export function middleOf(square, camera, size) {
  const corners = cornersOf(square).map((corner) => appears(corner, camera, size));
  const inside = (at) => at !== null && at.every((value, axis) => value > 3 && value < size[axis] - 3);
  if (!corners.every(inside)) return null;
  let [area, x, y] = [0, 0, 0];
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length];
    const part = ax * by - bx * ay;
    area += part;
    x += (ax + bx) * part;
    y += (ay + by) * part;
  });
  return [x / (3 * area), y / (3 * area)];
}
