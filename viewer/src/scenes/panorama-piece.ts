import { BufferGeometry, DoubleSide, Float32BufferAttribute, Mesh, ShaderMaterial, type Texture } from "three";
import { type FaceIndex, worldFromFace } from "../engine/cube";
import type { TileArea } from "../engine/tile-grid";

/** Passes the picture's values on untouched: no lights, no tone mapping, no colour conversion. */
const VERTEX = `
varying vec2 at;
void main() {
  at = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;
const FRAGMENT = `
uniform sampler2D picture;
varying vec2 at;
void main() {
  gl_FragColor = vec4(texture2D(picture, at).rgb, 1.0);
}`;

export const WHOLE_FACE: TileArea = { left: -1, top: -1, right: 1, bottom: 1 };

/** A flat piece of the cube around the visitor, with its texture. */
export class Piece {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;

  /** Pieces of higher `order` cover those of lower. */
  constructor(
    face: FaceIndex,
    area: TileArea,
    private readonly texture: Texture,
    order: number,
  ) {
    this.mesh = new Mesh(squareOf(face, area), materialOf(texture));
    this.mesh.renderOrder = order;
    // Where it lies is worked out once for all pieces, before they are drawn.
    this.mesh.frustumCulled = false;
  }

  dispose(): void {
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.texture.dispose();
  }
}


function materialOf(picture: Texture): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { picture: { value: picture } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: DoubleSide,
    depthTest: false,
    depthWrite: false,
  });
}

function squareOf(face: FaceIndex, { left, top, right, bottom }: TileArea): BufferGeometry {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new Float32BufferAttribute(
      corners.flatMap(([u, v]) => worldFromFace(face, u, v)),
      3,
    ),
  );
  geometry.setAttribute("uv", new Float32BufferAttribute([0, 0, 1, 0, 1, 1, 0, 1], 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}
