import {
  BoxGeometry,
  type BufferGeometry,
  CubeCamera,
  DoubleSide,
  LinearFilter,
  Matrix3,
  Mesh,
  PerspectiveCamera,
  Scene as ThreeScene,
  ShaderMaterial,
  Vector3,
  WebGLCubeRenderTarget,
} from "three";
import type { View } from "../contract/View";
import { radians } from "../engine/angles";
import { type Path, type Standpoint, flightSeconds, momentOf } from "../engine/flight-path";
import type { Viewport } from "../engine/projection";
import { type Screen, bakedFacePx } from "../engine/screen";
import { aim } from "./aim";
import type { HallWalls } from "./hall-walls";
import type { TiledCube } from "./tiled-cube";

/** The panorama ahead is taken over anew when tiles have come, but not more often than this. */
const SECONDS_BETWEEN_BAKES = 0.2;

/** Each panorama is thrown on the walls from where it was taken; behind all walls it lies at no distance. */
const VERTEX = `
uniform vec3 eyes[2];
uniform mat3 turns[2];
varying vec3 ways[2];
void main() {
#ifdef BEHIND_ALL
  ways[0] = turns[0] * position;
  ways[1] = turns[1] * position;
  gl_Position = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.0);
#else
  vec4 place = modelMatrix * vec4(position, 1.0);
  ways[0] = turns[0] * (place.xyz - eyes[0]);
  ways[1] = turns[1] * (place.xyz - eyes[1]);
  gl_Position = projectionMatrix * viewMatrix * place;
#endif
}`;
const FRAGMENT = `
uniform samplerCube behind;
uniform samplerCube ahead;
uniform float share;
varying vec3 ways[2];
void main() {
  gl_FragColor = vec4(mix(textureCube(behind, ways[0]).rgb, textureCube(ahead, ways[1]).rgb, share), 1.0);
}`;

/**
 * The camera on its way through a hall, from one panorama to the next. Both are copied into cubes, so that
 * the one that is left can be let go at once.
 */
export class Flight {
  private readonly stage = new ThreeScene();
  private readonly eye = new PerspectiveCamera();
  private readonly behind: WebGLCubeRenderTarget;
  private readonly ahead: WebGLCubeRenderTarget;
  private readonly copier: CubeCamera;
  private readonly uniforms;
  private readonly materials: readonly ShaderMaterial[];
  private readonly sky = new BoxGeometry(2, 2, 2);
  private elapsed: number | null = null;
  private bakedAt = 0;
  private bakedTiles: number;

  constructor(
    private readonly screen: Screen,
    private readonly path: Path,
    private readonly walls: readonly HallWalls[],
    left: TiledCube,
    private readonly leaving: View,
    private readonly entered: TiledCube,
    viewport: Viewport,
  ) {
    const px = bakedFacePx(viewport, leaving, screen.fullRatio);
    this.behind = cubeTarget(px);
    this.ahead = cubeTarget(px);
    left.copyTo(new CubeCamera(0.1, 10, this.behind));
    this.copier = new CubeCamera(0.1, 10, this.ahead);
    entered.copyTo(this.copier);
    this.bakedTiles = entered.tilesDrawn;
    this.uniforms = {
      behind: { value: this.behind.texture },
      ahead: { value: this.ahead.texture },
      share: { value: 0 },
      eyes: { value: [path.from, path.to].map(({ position: [x, y, z] }) => new Vector3(x, y, z)) },
      turns: { value: [path.from, path.to].map(turnOf) },
    };
    this.materials = [this.material(true), this.material(false)];
    this.eye.rotation.order = "YXZ";
    this.eye.near = 0.05;
    this.eye.far = 2000;
    this.furnish();
  }

  /** The first frame shows where it begins, however long ago the last one was. */
  step(seconds: number): void {
    this.elapsed = this.elapsed === null ? 0 : this.elapsed + seconds;
  }

  get done(): boolean {
    return (this.elapsed ?? 0) >= flightSeconds(this.path);
  }

  /** `arriving` is where the visitor will look then, which may change on the way. */
  draw(arriving: View, viewport: Viewport): void {
    this.entered.look(arriving, viewport);
    this.copyNewTiles();
    const time = (this.elapsed ?? 0) / flightSeconds(this.path);
    const { position, view, share } = momentOf(this.path, this.leaving, arriving, time);
    this.uniforms.share.value = share;
    this.eye.position.set(...position);
    aim(this.eye, view, viewport);
    this.screen.renderer.render(this.stage, this.eye);
  }

  dispose(): void {
    this.behind.dispose();
    this.ahead.dispose();
    this.sky.dispose();
    for (const material of this.materials) material.dispose();
    // The walls stay in memory for the next walk, but not on the graphics card.
    for (const walls of this.walls) walls.dispose();
  }

  private furnish(): void {
    const [sky, solid] = this.materials;
    const put = (geometry: BufferGeometry, material: ShaderMaterial | undefined, order: number): void => {
      const mesh = new Mesh(geometry, material);
      mesh.renderOrder = order;
      mesh.frustumCulled = false;
      this.stage.add(mesh);
    };
    put(this.sky, sky, 0);
    for (const { geometry } of this.walls) put(geometry, solid, 1);
  }

  private material(isSky: boolean): ShaderMaterial {
    return new ShaderMaterial({
      uniforms: this.uniforms,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      depthTest: !isSky,
      depthWrite: !isSky,
      defines: isSky ? { BEHIND_ALL: "" } : {},
      // Not every mesh has its fronts where they belong.
      side: DoubleSide,
    });
  }

  private copyNewTiles(): void {
    const { tilesDrawn } = this.entered;
    const now = this.elapsed ?? 0;
    if (tilesDrawn === this.bakedTiles || now - this.bakedAt < SECONDS_BETWEEN_BAKES) return;
    this.bakedTiles = tilesDrawn;
    this.bakedAt = now;
    this.entered.copyTo(this.copier);
  }
}

const cubeTarget = (px: number): WebGLCubeRenderTarget =>
  new WebGLCubeRenderTarget(px, { depthBuffer: false, minFilter: LinearFilter, magFilter: LinearFilter });

/** From the exhibition's directions to those of a panorama. */
function turnOf({ heading }: Standpoint): Matrix3 {
  const [sin, cos] = [Math.sin(radians(heading)), Math.cos(radians(heading))];
  return new Matrix3(cos, 0, sin, 0, 1, 0, -sin, 0, cos);
}
