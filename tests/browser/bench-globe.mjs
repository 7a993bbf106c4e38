// A bumpy globe of a million triangles with a texture and a normal map, the same bytes every time: `node bench-globe.mjs FILE`.

import { writeFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { glb } from "./support/box.mjs";

const SIDE = 708;
const TEXTURE_PX = 2048;

const file = process.argv[2];
if (file === undefined) throw new Error("name the file to write");

const corners = (SIDE + 1) ** 2;
const [places, normals, coordinates] = [3, 3, 2].map((width) => new Float32Array(corners * width));
for (let at = 0; at < corners; at += 1) {
  const [across, down] = [(at % (SIDE + 1)) / SIDE, Math.floor(at / (SIDE + 1)) / SIDE];
  const [yaw, fall] = [2 * Math.PI * across, Math.PI * down];
  const outward = [Math.sin(fall) * Math.cos(yaw), Math.cos(fall), -Math.sin(fall) * Math.sin(yaw)];
  const radius = 1 + 0.05 * Math.sin(40 * yaw) * Math.sin(30 * fall);
  places.set(outward.map((axis) => axis * radius), 3 * at);
  normals.set(outward, 3 * at);
  coordinates.set([across, down], 2 * at);
}
const triangles = new Uint32Array(6 * SIDE * SIDE);
for (let row = 0, at = 0; row < SIDE; row += 1) {
  for (let column = 0; column < SIDE; column += 1, at += 6) {
    const a = row * (SIDE + 1) + column;
    triangles.set([a, a + SIDE + 1, a + 1, a + 1, a + SIDE + 1, a + SIDE + 2], at);
  }
}

const parts = [places, normals, coordinates, triangles].map(({ buffer }) => Buffer.from(buffer));
parts.push(picture((x, y) => [120 + ((x * 7) ^ (y * 3)) % 120, 90 + ((x >> 4) * 13) % 80, 60 + (y >> 5), 255]));
parts.push(picture((x, y) => [128 + 40 * Math.sin(x / 3), 128 + 40 * Math.cos(y / 3), 240, 255]));
let length = 0;
const bufferViews = parts.map((part) => {
  const view = { buffer: 0, byteOffset: length, byteLength: part.length };
  length += part.length + (-part.length & 3);
  return view;
});
const bounds = { min: [-1.05, -1.05, -1.05], max: [1.05, 1.05, 1.05] };
const json = {
  asset: { version: "2.0" },
  scene: 0,
  scenes: [{ nodes: [0] }],
  nodes: [{ mesh: 0 }],
  meshes: [{ primitives: [{ attributes: { POSITION: 0, NORMAL: 1, TEXCOORD_0: 2 }, indices: 3, material: 0 }] }],
  materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 }, metallicFactor: 0.1, roughnessFactor: 0.6 }, normalTexture: { index: 1 } }],
  textures: [{ source: 0 }, { source: 1 }],
  images: [4, 5].map((bufferView) => ({ bufferView, mimeType: "image/png" })),
  accessors: [
    { bufferView: 0, componentType: 5126, type: "VEC3", count: corners, ...bounds },
    { bufferView: 1, componentType: 5126, type: "VEC3", count: corners },
    { bufferView: 2, componentType: 5126, type: "VEC2", count: corners },
    { bufferView: 3, componentType: 5125, type: "SCALAR", count: triangles.length },
  ],
  bufferViews,
  buffers: [{ byteLength: length }],
};
await writeFile(file, glb(json, Buffer.concat(parts.flatMap((part) => [part, Buffer.alloc(-part.length & 3)]))));

function picture(pixel) {
  const png = new PNG({ width: TEXTURE_PX, height: TEXTURE_PX });
  for (let y = 0; y < TEXTURE_PX; y += 1) {
    for (let x = 0; x < TEXTURE_PX; x += 1) png.data.set(pixel(x, y), (y * TEXTURE_PX + x) * 4);
  }
  return PNG.sync.write(png, { deflateLevel: 6 });
}
