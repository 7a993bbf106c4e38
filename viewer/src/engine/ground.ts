import { Mesh, PlaneGeometry, ShaderMaterial } from "three";

/**
 * Warm charcoal, lighter behind the relic. Drawn in the scene and not in CSS, since eight bits of
 * a dark gradient show rings: the noise hides them.
 */
const BACKDROP_VERTEX = `
varying vec2 at;
void main() {
  at = position.xy;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}`;
const BACKDROP_FRAGMENT = `
varying vec2 at;
uniform float aspect;
float noise(vec2 p) { return fract(sin(dot(p, vec2(12.9898, 78.233))) * 43758.5453); }
void main() {
  float away = length((at - vec2(0.0, 0.08)) * vec2(min(aspect, 1.4), 1.0));
  vec3 colour = mix(vec3(0.285, 0.270, 0.250), vec3(0.105, 0.096, 0.088), smoothstep(0.0, 1.35, away));
  gl_FragColor = vec4(colour + (noise(gl_FragCoord.xy) - 0.5) / 128.0, 1.0);
}`;

/** The wall behind a relic. */
export function backdrop(): Mesh<PlaneGeometry, ShaderMaterial> {
  const mesh = new Mesh(
    new PlaneGeometry(2, 2),
    new ShaderMaterial({
      uniforms: { aspect: { value: 1 } },
      vertexShader: BACKDROP_VERTEX,
      fragmentShader: BACKDROP_FRAGMENT,
      depthTest: false,
      depthWrite: false,
    }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = -2;
  return mesh;
}

const SHADOW_VERTEX = `
varying vec2 at;
void main() {
  at = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;
const SHADOW_FRAGMENT = `
varying vec2 at;
void main() {
  float away = min(1.0, length(at));
  gl_FragColor = vec4(0.0, 0.0, 0.0, 0.42 * pow(1.0 - away, 1.8));
}`;

/** How far beyond the relic its shadow reaches. */
const SHADOW_SPREAD = 1.7;

/** A soft shadow on the table, seen only from above. */
export function contactShadow(halfX: number, halfZ: number): Mesh<PlaneGeometry, ShaderMaterial> {
  const mesh = new Mesh(
    new PlaneGeometry(2 * halfX * SHADOW_SPREAD, 2 * halfZ * SHADOW_SPREAD),
    new ShaderMaterial({
      vertexShader: SHADOW_VERTEX,
      fragmentShader: SHADOW_FRAGMENT,
      transparent: true,
      depthWrite: false,
    }),
  );
  mesh.rotation.x = -Math.PI / 2;
  mesh.renderOrder = -1;
  return mesh;
}
