import {
  BackSide,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  SphereGeometry,
  type WebGLRenderTarget,
  type WebGLRenderer,
} from "three";

/** Small: reflections in it are soft anyway, and software WebGL filters each pixel of it. */
const ENVIRONMENT_PX = 128;

/** Brightness of the walls, from floor to ceiling, and of the lamps (white is 1). */
const FLOOR = 0.45;
const CEILING = 1.15;
const LAMPS = [
  { x: 3.2, y: 3.4, z: 3.2, size: 2.6, brightness: 7 },
  { x: -4, y: 1.6, z: 2.4, size: 2.2, brightness: 2.6 },
  { x: -1.5, y: 3, z: -4, size: 2.4, brightness: 4 },
] as const;

const DOME_VERTEX = `
varying float height;
void main() {
  height = normalize(position).y * 0.5 + 0.5;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;
const DOME_FRAGMENT = `
varying float height;
uniform float least;
uniform float most;
void main() {
  gl_FragColor = vec4(vec3(mix(least, most, smoothstep(0.15, 0.95, height))), 1.0);
}`;

/** A photographer's neutral studio, as light: a pale dome with a key, a fill and a rim lamp. */
export function studioLight(renderer: WebGLRenderer): WebGLRenderTarget {
  const room = new Scene();
  const dome = new Mesh(
    new SphereGeometry(8, 24, 16),
    new ShaderMaterial({
      uniforms: { least: { value: FLOOR }, most: { value: CEILING } },
      vertexShader: DOME_VERTEX,
      fragmentShader: DOME_FRAGMENT,
      side: BackSide,
    }),
  );
  room.add(dome);
  const lamps = LAMPS.map(({ x, y, z, size, brightness }) => {
    const material = new MeshBasicMaterial({ color: new Color().setScalar(brightness), side: DoubleSide });
    const lamp = new Mesh(new PlaneGeometry(size, size), material);
    lamp.position.set(x, y, z);
    lamp.lookAt(0, 0, 0);
    room.add(lamp);
    return lamp;
  });
  const generator = new PMREMGenerator(renderer);
  const light = generator.fromScene(room, 0.03, 0.1, 20, { size: ENVIRONMENT_PX });
  generator.dispose();
  for (const { geometry, material } of [dome, ...lamps]) {
    geometry.dispose();
    material.dispose();
  }
  return light;
}
