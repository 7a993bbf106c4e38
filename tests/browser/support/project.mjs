// What a visitor must see of an equirectangular panorama, computed straight from the source
// picture and from CONTENT's words alone, so that generator and viewer cannot share its mistakes:
// yaw 0 is the centre column and grows to the right, pitch grows upward, the horizon is level.

const RADIANS = Math.PI / 180;

/** Samples a side for each pixel: at 90° over 800 px a pixel covers 3.3 columns of an 8192 px source. */
const SAMPLES = 4;

/** The rectilinear view of `source` at `yaw`, `pitch` and `hfov` degrees. */
export function project(source, { yaw, pitch, hfov, width, height }) {
  const { forward, right, up } = axes(yaw * RADIANS, pitch * RADIANS);
  const halfWidth = Math.tan((hfov / 2) * RADIANS);
  const pixel = (2 * halfWidth) / width;
  const data = new Uint8Array(width * height * 4);

  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const sum = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const across = (column + ((sample % SAMPLES) + 0.5) / SAMPLES - width / 2) * pixel;
        const upward = (height / 2 - row - (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * pixel;
        const x = forward[0] + across * right[0] + upward * up[0];
        const y = forward[1] + across * right[1] + upward * up[1];
        const z = forward[2] + across * right[2] + upward * up[2];
        const at = texel(source, x, y, z);
        for (let channel = 0; channel < 3; channel += 1) sum[channel] += source.data[at + channel];
      }
      const to = (row * width + column) * 4;
      for (let channel = 0; channel < 3; channel += 1) data[to + channel] = Math.round(sum[channel] / (SAMPLES * SAMPLES));
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Yaw 0 looks along −Z, yaw 90° along +X; `up` is what the top of the window points to. */
function axes(yaw, pitch) {
  const [sy, cy, sp, cp] = [Math.sin(yaw), Math.cos(yaw), Math.sin(pitch), Math.cos(pitch)];
  return { forward: [sy * cp, sp, -cy * cp], right: [cy, 0, sy], up: [-sy * sp, cp, cy * sp] };
}

/** Where the source shows a direction. */
function texel({ width, height }, x, y, z) {
  const longitude = Math.atan2(x, -z);
  const latitude = Math.atan2(y, Math.hypot(x, z));
  const column = Math.floor((longitude / (2 * Math.PI) + 0.5) * width);
  const row = Math.floor((0.5 - latitude / Math.PI) * height);
  return (Math.min(row, height - 1) * width + (column % width)) * 4;
}
