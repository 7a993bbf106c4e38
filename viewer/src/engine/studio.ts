import { type Material, MeshStandardMaterial } from "three";

/**
 * A photographer's neutral studio as a formula: a pale dome and three soft lamps, asked for their light
 * from any direction. three's own way, a blurred picture of a room, keeps a school PC with software
 * WebGL busy for ten seconds before it shows anything.
 *
 * Each lamp is a spherical Gaussian, brightness · e^(sharpness · (cos − 1)). Widening one by the
 * roughness of what it falls on keeps its energy, so that one function serves mirrors and clay.
 */
const STUDIO_LIGHT = `
vec3 studioLamp(vec3 direction, vec3 lamp, float brightness, float width, float blur) {
  float widened = width + blur;
  return vec3(brightness * width / widened * exp((dot(direction, lamp) - 1.0) / widened));
}

/* Light from a direction of the world, blurred as by a surface of this roughness. */
vec3 studioLight(vec3 direction, float roughness) {
  float blur = min(0.5, 2.0 * pow(roughness, 4.0));
  float dome = mix(smoothstep(-0.5, 0.7, direction.y), direction.y * 0.5 + 0.5, blur * 2.0);
  return vec3(mix(0.42, 1.05, dome))
    + studioLamp(direction, normalize(vec3(0.55, 0.6, 0.58)), 13.0, 0.045, blur)
    + studioLamp(direction, normalize(vec3(-0.8, 0.3, 0.52)), 5.0, 0.05, blur)
    + studioLamp(direction, normalize(vec3(-0.25, 0.55, -0.8)), 7.0, 0.05, blur);
}

vec3 studioWorldFromView(vec3 direction) {
  return normalize((vec4(direction, 0.0) * viewMatrix).xyz);
}

vec3 studioReflection(vec3 viewDirection, vec3 normal, float roughness) {
  vec3 reflected = reflect(-viewDirection, normal);
  return studioLight(studioWorldFromView(mix(reflected, normal, pow(roughness, 4.0))), roughness);
}
`;

const STUDIO_FALLS_IN = `
iblIrradiance += PI * studioLight(studioWorldFromView(geometryNormal), 1.0);
radiance += studioReflection(geometryViewDir, geometryNormal, material.roughness);
#ifdef USE_CLEARCOAT
  clearcoatRadiance += studioReflection(geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness);
#endif
`;

/** Puts a material into the studio. Unlit ones bring the light of their own scan, and stay as they are. */
export function lightByStudio(material: Material): void {
  if (material instanceof MeshStandardMaterial) material.onBeforeCompile = addStudio;
}

function addStudio(shader: { fragmentShader: string }): void {
  shader.fragmentShader = shader.fragmentShader
    .replace("void main() {", `${STUDIO_LIGHT}\nvoid main() {`)
    .replace("#include <lights_fragment_maps>", `#include <lights_fragment_maps>\n${STUDIO_FALLS_IN}`);
}
