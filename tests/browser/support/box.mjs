// A box in glTF's binary form whose six sides have six colours, with a white patch on one of them.

/** Side by outward axis; unlit, so that a screenshot shows exactly these. */
export const SIDES = {
  "+x": [200, 30, 30],
  "-x": [30, 180, 190],
  "+y": [30, 160, 30],
  "-y": [190, 40, 190],
  "+z": [30, 60, 210],
  "-z": [215, 190, 30],
};
export const PATCH = [255, 255, 255];

const AXES = { x: 0, y: 1, z: 2 };

/**
 * Half sizes in the file's units; `patch` is the middle of a white square on the +Z side, `patchHalf` its half size.
 * Format: https://registry.khronos.org/glTF/specs/2.0/glTF-2.0.html#glb-file-format-specification
 */
export function boxGlb({ half, patch, patchHalf }) {
  const quads = [
    ...Object.entries(SIDES).map(([side, colour]) => ({ corners: sideCorners(side, half), normal: outward(side), colour })),
    { corners: patchCorners(patch, patchHalf, half[2]), normal: [0, 0, 1], colour: PATCH },
  ];
  return quadsGlb(quads, "box");
}

/** Flat four-cornered pieces, each of one colour; unlit. */
export function quadsGlb(quads, name) {
  const chunks = [];
  const json = {
    asset: { version: "2.0" },
    extensionsUsed: ["KHR_materials_unlit"],
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0, name }],
    meshes: [{ primitives: [] }],
    materials: [],
    accessors: [],
    bufferViews: [],
    buffers: [],
  };
  let length = 0;
  const addView = (array) => {
    const bytes = Buffer.from(array.buffer);
    json.bufferViews.push({ buffer: 0, byteOffset: length, byteLength: bytes.length });
    chunks.push(bytes, Buffer.alloc(-bytes.length & 3));
    length += bytes.length + (-bytes.length & 3);
    return json.bufferViews.length - 1;
  };
  const addAccessor = (accessor) => json.accessors.push(accessor) - 1;

  for (const { corners, normal, colour } of quads) {
    const least = [0, 1, 2].map((axis) => Math.min(...corners.map((corner) => corner[axis])));
    const most = [0, 1, 2].map((axis) => Math.max(...corners.map((corner) => corner[axis])));
    const positions = addView(new Float32Array(corners.flat()));
    const normals = addView(new Float32Array([normal, normal, normal, normal].flat()));
    const indices = addView(new Uint16Array([0, 1, 2, 0, 2, 3]));
    json.meshes[0].primitives.push({
      attributes: {
        POSITION: addAccessor({ bufferView: positions, componentType: 5126, count: 4, type: "VEC3", min: least, max: most }),
        NORMAL: addAccessor({ bufferView: normals, componentType: 5126, count: 4, type: "VEC3" }),
      },
      indices: addAccessor({ bufferView: indices, componentType: 5123, count: 6, type: "SCALAR" }),
      material: json.materials.length,
    });
    json.materials.push({
      pbrMetallicRoughness: { baseColorFactor: [...colour.map(linear), 1], metallicFactor: 0 },
      extensions: { KHR_materials_unlit: {} },
    });
  }
  json.buffers.push({ byteLength: length });
  return glb(json, Buffer.concat(chunks));
}

/** A document and its one buffer as a file. */
export function glb(json, binary) {
  const text = Buffer.from(JSON.stringify(json));
  const padded = Buffer.concat([text, Buffer.alloc(-text.length & 3, " ")]);
  const words = (...values) => Buffer.from(new Uint32Array(values).buffer);
  return Buffer.concat([
    words(0x46546c67, 2, 12 + 8 + padded.length + 8 + binary.length),
    words(padded.length, 0x4e4f534a),
    padded,
    words(binary.length, 0x004e4942),
    binary,
  ]);
}

/** A box of these half sizes about a middle, seen from within: `colours` by side as in `SIDES`. */
export function roomQuads(middle, half, colours) {
  return Object.entries(colours).map(([side, colour]) => ({
    corners: sideCorners(side, half)
      .reverse()
      .map((corner) => corner.map((value, axis) => value + middle[axis])),
    normal: outward(side).map((value) => 0 - value),
    colour,
  }));
}

/** Counter-clockwise seen from outside. */
function sideCorners(side, half) {
  const normal = outward(side);
  const axis = AXES[side[1]];
  const [a, b] = [(axis + 1) % 3, (axis + 2) % 3];
  const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([along, across]) => {
    const corner = [0, 0, 0];
    corner[axis] = normal[axis] * half[axis];
    corner[a] = along * half[a];
    corner[b] = across * half[b];
    return corner;
  });
  return side[0] === "+" ? corners : corners.reverse();
}

function patchCorners([x, y, z], size, side) {
  const above = Math.max(z, side * 1.002); // a hair before the side, else they fight for the pixel
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([along, upward]) => [x + along * size, y + upward * size, above]);
}

function outward(side) {
  const normal = [0, 0, 0];
  normal[AXES[side[1]]] = side[0] === "+" ? 1 : -1;
  return normal;
}

/** https://www.w3.org/TR/css-color-4/#color-conversion-code */
function linear(value) {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
