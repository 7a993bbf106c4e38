// Relics for comparing the build's pictures with the viewer's: each asks for one thing that both must do alike.

import { PNG } from "pngjs";
import { glb } from "./box.mjs";

const FLOAT = 5126;
const SHORT = 5123;

/** By name; each is the bytes of a GLB. */
export const RELICS = {
  textured: () => relic({ material: { pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0, roughnessFactor: 0.6 } }, texture: tiles }),
  metal: () =>
    relic({
      material: {
        pbrMetallicRoughness: { baseColorFactor: [0.9, 0.6, 0.25, 1], metallicFactor: 1, roughnessFactor: 0.35 },
        normalTexture: { index: 0, scale: 0.8 },
      },
      texture: bumps,
    }),
  mask: () => relic({ material: { pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0 }, alphaMode: "MASK", doubleSided: true }, texture: holes }),
  veil: () => relic({ material: { pbrMetallicRoughness: { baseColorFactor: [0.2, 0.5, 0.9, 0.45], metallicFactor: 0, roughnessFactor: 0.3 }, alphaMode: "BLEND", doubleSided: true } }),
  colours: () => relic({ material: { pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.8 } }, colours: true }),
  skinned: () => relic({ material: { pbrMetallicRoughness: { baseColorFactor: [0.6, 0.5, 0.4, 1], metallicFactor: 0.2 } }, skinned: true }),
  mirrored: () => relic({ material: { pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0 } }, texture: tiles, node: { scale: [-1.4, 1, 0.7], rotation: [0, 0.3826834, 0, 0.9238795] } }),
  flat: () => relic({ material: { pbrMetallicRoughness: { baseColorFactor: [0.7, 0.3, 0.3, 1], metallicFactor: 0 } }, flat: true }),
};

const [COLUMNS, ROWS] = [48, 32];

/** A vase turned on a wheel, its coordinates twice around. */
function relic({ material, texture, colours = false, skinned = false, flat = false, node = {} }) {
  const corners = [];
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      corners.push(corner((2 * Math.PI * column) / COLUMNS, row / ROWS));
    }
  }
  const triangles = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const at = row * (COLUMNS + 1) + column;
      triangles.push(at, at + 1, at + COLUMNS + 2, at, at + COLUMNS + 2, at + COLUMNS + 1);
    }
  }
  const parts = [];
  const json = {
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, ...node }],
    meshes: [{ primitives: [{ attributes: {}, material: 0 }] }],
    materials: [material],
    accessors: [],
    bufferViews: [],
    buffers: [],
  };
  let length = 0;
  const view = (bytes) => {
    json.bufferViews.push({ buffer: 0, byteOffset: length, byteLength: bytes.length });
    parts.push(bytes, Buffer.alloc(-bytes.length & 3));
    length += bytes.length + (-bytes.length & 3);
    return json.bufferViews.length - 1;
  };
  const accessor = (array, componentType, type, count, more = {}) =>
    json.accessors.push({ bufferView: view(Buffer.from(array.buffer)), componentType, type, count, ...more }) - 1;
  const floats = (key, type, more) => accessor(new Float32Array(corners.flatMap((one) => one[key])), FLOAT, type, corners.length, more);
  const [primitive] = json.meshes[0].primitives;
  const bounds = (pick) => [0, 1, 2].map((axis) => pick(...corners.map(({ place }) => place[axis])));
  primitive.attributes.POSITION = floats("place", "VEC3", { min: bounds(Math.min), max: bounds(Math.max) });
  if (!flat) primitive.attributes.NORMAL = floats("normal", "VEC3");
  primitive.attributes.TEXCOORD_0 = floats("coordinates", "VEC2");
  if (colours) primitive.attributes.COLOR_0 = floats("colour", "VEC4");
  primitive.indices = accessor(new Uint16Array(triangles), SHORT, "SCALAR", triangles.length);
  if (skinned) {
    primitive.attributes.JOINTS_0 = accessor(new Uint16Array(corners.flatMap(() => [0, 1, 0, 0])), SHORT, "VEC4", corners.length);
    primitive.attributes.WEIGHTS_0 = floats("weights", "VEC4");
    const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
    const bound = accessor(new Float32Array([...identity, ...identity]), FLOAT, "MAT4", 2);
    json.nodes[0].skin = 0;
    // The upper joint leans to one side.
    json.nodes.push({ children: [2] }, { rotation: [0, 0, 0.2588190, 0.9659258] });
    json.scenes[0].nodes.push(1);
    json.skins = [{ joints: [1, 2], inverseBindMatrices: bound }];
  }
  if (texture !== undefined) {
    json.images = [{ bufferView: view(picture(texture)), mimeType: "image/png" }];
    json.textures = [{ source: 0 }];
  }
  json.buffers.push({ byteLength: length });
  return glb(json, Buffer.concat(parts));
}

/** `up`: 0 at the foot, 1 at the rim. */
function corner(around, up) {
  const radius = (at) => 0.45 + 0.3 * Math.sin(at * 4.2) + 0.1 * at;
  const slope = (radius(up + 1e-4) - radius(up - 1e-4)) / 2e-4 / 2;
  const [sin, cos] = [Math.sin(around), Math.cos(around)];
  const long = Math.hypot(1, slope);
  return {
    place: [radius(up) * sin, 2 * up - 1, radius(up) * cos],
    normal: [sin / long, -slope / long, cos / long],
    coordinates: [(2 * around) / (2 * Math.PI), 2 - 2 * up],
    colour: [0.5 + 0.5 * sin, up, 0.5 + 0.5 * cos, 1],
    weights: [1 - up, up, 0, 0],
  };
}

function picture(pixel) {
  const png = new PNG({ width: 128, height: 128 });
  for (let y = 0; y < 128; y += 1) {
    for (let x = 0; x < 128; x += 1) png.data.set(pixel(x / 128, y / 128), (y * 128 + x) * 4);
  }
  return PNG.sync.write(png);
}

const tiles = (u, v) => ((Math.floor(u * 4) + Math.floor(v * 4)) % 2 === 0 ? [200, 60 + 120 * v, 40, 255] : [235, 225, 200, 255]);
const holes = (u, v) => [190, 150, 90, Math.hypot((u * 4) % 1 - 0.5, (v * 4) % 1 - 0.5) < 0.3 ? 0 : 255];
/** Rounded bumps, as a normal map tells them. */
function bumps(u, v) {
  const [x, y] = [Math.cos(u * 8 * Math.PI), Math.cos(v * 8 * Math.PI)].map((slope) => 0.6 * slope);
  const long = Math.hypot(x, y, 1);
  return [x / long, y / long, 1 / long].map((axis) => 127.5 + 127.5 * axis).concat(255);
}
