// A round stone, of 180 000 triangles unless more are wanted, with a texture and a normal map: more than a visitor needs at first.

import { writeJpeg } from "./pixels.mjs";

const TEXTURE_PX = 2048;

/** Half a metre high: radius by direction, bumpy in three sizes. */
const radius = (theta, phi) =>
  0.25 + 0.01 * Math.sin(5 * theta) * Math.sin(4 * phi) + 0.003 * Math.sin(31 * theta) * Math.sin(29 * phi) + 0.0005 * Math.sin(140 * theta + 90 * phi);

/** Twice as many triangles as `columns` × `rows`. */
export function stoneGlb({ columns, rows } = { columns: 300, rows: 300 }) {
  const positions = new Float32Array((columns + 1) * (rows + 1) * 3);
  const normals = new Float32Array(positions.length);
  const coordinates = new Float32Array((columns + 1) * (rows + 1) * 2);
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const [u, v] = [column / columns, row / rows];
      const [theta, phi] = [2 * Math.PI * u, Math.PI * v];
      const direction = [Math.sin(phi) * Math.cos(theta), Math.cos(phi), Math.sin(phi) * Math.sin(theta)];
      const at = row * (columns + 1) + column;
      positions.set(direction.map((axis) => axis * radius(theta, phi)), 3 * at);
      normals.set(direction, 3 * at);
      coordinates.set([u, v], 2 * at);
    }
  }
  const indices = new Uint32Array(columns * rows * 6);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const a = row * (columns + 1) + column;
      const b = a + columns + 1;
      indices.set([a, a + 1, b, b, a + 1, b + 1], (row * columns + column) * 6);
    }
  }
  return glb([positions, normals, coordinates, indices], [marble(), bumps()]);
}

function glb(arrays, pictures) {
  const parts = [...arrays.map(({ buffer }) => Buffer.from(buffer)), ...pictures];
  let length = 0;
  const bufferViews = parts.map((bytes) => {
    const view = { buffer: 0, byteOffset: length, byteLength: bytes.length };
    length += bytes.length + (-bytes.length & 3);
    return view;
  });
  const [positions] = arrays;
  const bound = (pick) => [0, 1, 2].map((axis) => positions.reduce((best, value, at) => (at % 3 === axis ? pick(best, value) : best), axis && positions[axis]));
  const count = positions.length / 3;
  const json = {
    asset: { version: "2.0", copyright: "The tests" },
    extensionsUsed: ["KHR_materials_variants"],
    extensions: { KHR_materials_variants: { variants: [{ name: "Found" }, { name: "Painted" }] } },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, name: "stone" }],
    meshes: [{
      primitives: [{
        attributes: { POSITION: 0, NORMAL: 1, TEXCOORD_0: 2 },
        indices: 3,
        material: 0,
        extensions: { KHR_materials_variants: { mappings: [{ material: 0, variants: [0] }, { material: 1, variants: [1] }] } },
      }],
    }],
    animations: [{
      name: "turn",
      channels: [{ sampler: 0, target: { node: 0, path: "rotation" } }],
      samplers: [{ input: 4, output: 5 }],
    }, {
      name: "fall",
      channels: [{ sampler: 0, target: { node: 0, path: "translation" } }],
      samplers: [{ input: 4, output: 6 }],
    }],
    materials: [
      { pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0 }, normalTexture: { index: 1 } },
      { pbrMetallicRoughness: { baseColorFactor: [1, 0, 0, 1], metallicFactor: 0 } },
    ],
    textures: [{ source: 0 }, { source: 1 }],
    images: [{ bufferView: 4, mimeType: "image/jpeg" }, { bufferView: 5, mimeType: "image/jpeg" }],
    accessors: [
      { bufferView: 0, componentType: 5126, count, type: "VEC3", min: bound(Math.min), max: bound(Math.max) },
      { bufferView: 1, componentType: 5126, count, type: "VEC3" },
      { bufferView: 2, componentType: 5126, count, type: "VEC2" },
      { bufferView: 3, componentType: 5125, count: arrays[3].length, type: "SCALAR" },
      { bufferView: 6, componentType: 5126, count: 2, type: "SCALAR", min: [0], max: [4] },
      { bufferView: 7, componentType: 5126, count: 2, type: "VEC4" },
      { bufferView: 8, componentType: 5126, count: 2, type: "VEC3" },
    ],
    bufferViews,
    buffers: [{ byteLength: 0 }],
  };
  for (const floats of [[0, 4], [0, 0, 0, 1, 0, 1, 0, 0], [0, 0, 0, 0, -40, 0]]) {
    const bytes = Buffer.from(new Float32Array(floats).buffer);
    bufferViews.push({ buffer: 0, byteOffset: length, byteLength: bytes.length });
    parts.push(bytes);
    length += bytes.length;
  }
  json.buffers[0].byteLength = length;
  const bin = Buffer.concat(parts.flatMap((bytes) => [bytes, Buffer.alloc(-bytes.length & 3)]));
  const text = Buffer.from(JSON.stringify(json));
  const padded = Buffer.concat([text, Buffer.alloc(-text.length & 3, 0x20)]);
  const header = (...words) => Buffer.from(new Uint32Array(words).buffer);
  return Buffer.concat([
    header(0x46546c67, 2, 28 + padded.length + bin.length, padded.length, 0x4e4f534a), padded,
    header(bin.length, 0x004e4942), bin,
  ]);
}

function picture(colour) {
  const data = Buffer.alloc(TEXTURE_PX * TEXTURE_PX * 4, 255);
  for (let y = 0; y < TEXTURE_PX; y += 1) {
    for (let x = 0; x < TEXTURE_PX; x += 1) data.set(colour(x, y), (y * TEXTURE_PX + x) * 4);
  }
  return writeJpeg({ width: TEXTURE_PX, height: TEXTURE_PX, data });
}

const marble = () =>
  picture((x, y) => {
    const vein = Math.sin(x / 40 + 6 * Math.sin(y / 90)) * Math.sin(y / 3) * 0.5 + 0.5;
    return [150 + 80 * vein, 140 + 60 * vein, 110 + 50 * vein];
  });

const bumps = () => picture((x, y) => [128 + 20 * Math.sin(x / 5), 128 + 20 * Math.sin(y / 5), 250]);
