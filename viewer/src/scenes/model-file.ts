import { Group, Mesh, type Material, Texture, type Object3D } from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { LoadFailure } from "../assets/source";
import type { Model } from "../contract/Model";
import { radians } from "../engine/angles";
import { lightByStudio } from "../engine/studio";

/** The relic as the contract places it: scaled to metres, then turned. */
export async function parseModel(model: Model, bytes: Uint8Array<ArrayBuffer>): Promise<Group> {
  const loader = new GLTFLoader();
  loader.setMeshoptDecoder(MeshoptDecoder);
  try {
    const { scene } = await loader.parseAsync(bytes.buffer, "");
    forEachMaterial(scene, lightByStudio);
    const scaled = new Group();
    scaled.scale.setScalar(model.scale);
    scaled.add(scene);
    const turned = new Group();
    // About X first, then Y, then Z: as a product of matrices that is Z·Y·X, three's order "ZYX".
    const [x, y, z] = model.rotate;
    turned.rotation.set(radians(x), radians(y), radians(z), "ZYX");
    turned.add(scaled);
    return turned;
  } catch (error) {
    throw new LoadFailure(model.glb.file, `not a model that this viewer reads (${String(error)})`);
  }
}

/** Gives back everything that the model holds on the graphics card. */
export function disposeModel(root: Object3D): void {
  forEachMaterial(root, (material) => {
    for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
    material.dispose();
  });
  root.traverse((node) => {
    if (node instanceof Mesh) node.geometry.dispose();
  });
}

function forEachMaterial(root: Object3D, act: (material: Material) => void): void {
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const materials: Material[] = Array.isArray(node.material) ? node.material : [node.material];
    materials.forEach(act);
  });
}
