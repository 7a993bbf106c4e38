import { BufferGeometry, DoubleSide, Float32BufferAttribute, Group, Mesh, ShaderMaterial, type Texture } from "three";
import { FACES, type FaceIndex, worldFromFace } from "../engine/cube";

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

/** Six squares around the visitor, each with its own texture. */
export class PanoramaFaces {
  readonly group = new Group();
  private readonly meshes: ReadonlyArray<Mesh<BufferGeometry, ShaderMaterial>>;

  constructor() {
    this.meshes = FACES.map((face) => new Mesh(squareOf(face), pictureMaterial()));
    for (const mesh of this.meshes) {
      mesh.visible = false;
      this.group.add(mesh);
    }
  }

  setTexture(face: FaceIndex, texture: Texture): void {
    const mesh = this.meshes[face];
    const picture = mesh?.material.uniforms["picture"];
    if (mesh === undefined || picture === undefined) return;
    (picture.value as Texture | null)?.dispose();
    picture.value = texture;
    mesh.visible = true;
  }

  dispose(): void {
    for (const mesh of this.meshes) {
      (mesh.material.uniforms["picture"]?.value as Texture | null)?.dispose();
      mesh.material.dispose();
      mesh.geometry.dispose();
    }
  }
}

function pictureMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { picture: { value: null } },
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: DoubleSide,
    depthTest: false,
    depthWrite: false,
  });
}

function squareOf(face: FaceIndex): BufferGeometry {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new Float32BufferAttribute(
      corners.flatMap(([u, v]) => worldFromFace(face, u, v)),
      3,
    ),
  );
  geometry.setAttribute(
    "uv",
    new Float32BufferAttribute(
      corners.flatMap(([u, v]) => [(u + 1) / 2, (v + 1) / 2]),
      2,
    ),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}
