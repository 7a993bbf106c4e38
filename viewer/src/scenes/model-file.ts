import { type AnimationClip, Group, Mesh, type Material, Texture, type Object3D } from "three";
import { type GLTF, GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import { LoadFailure } from "../assets/source";
import type { Bytes } from "../contract/Bytes";
import type { Model } from "../contract/Model";
import { radians } from "../engine/angles";
import { lightByStudio } from "../engine/studio";

/** A relic as it comes out of its file. */
export interface Relic {
  /** As the contract places it: scaled to metres, then turned. */
  readonly root: Group;
  /** What its animations move. */
  readonly scene: Group;
  readonly clips: readonly AnimationClip[];
  readonly variants: Variants;
}

/** `KHR_materials_variants`: one form in several finishes. */
export interface Variants {
  readonly names: readonly string[];
  show(variant: number): void;
  /** Of all variants, also of those that are not shown. */
  readonly materials: ReadonlySet<Material>;
}

const VARIANTS = "KHR_materials_variants";

/** What of a model says how its file is to stand. */
export type Placing = Pick<Model, "scale" | "rotate">;

/** A GLB as the generator writes it. */
export function parseGlb(bytes: Uint8Array<ArrayBuffer>): Promise<GLTF> {
  const loader = new GLTFLoader();
  loader.setMeshoptDecoder(MeshoptDecoder);
  return loader.parseAsync(bytes.buffer, "");
}

export async function parseModel(model: Placing, glb: Bytes, bytes: Uint8Array<ArrayBuffer>): Promise<Relic> {
  try {
    const file = await parseGlb(bytes);
    const { scene, animations } = file;
    const variants = await variantsOf(file);
    forEachMaterial(scene, lightByStudio);
    variants.materials.forEach(lightByStudio);
    const scaled = new Group();
    scaled.scale.setScalar(model.scale);
    scaled.add(scene);
    const root = new Group();
    // About X first, then Y, then Z: as a product of matrices that is Z·Y·X, three's order "ZYX".
    const [x, y, z] = model.rotate;
    root.rotation.set(radians(x), radians(y), radians(z), "ZYX");
    root.add(scaled);
    return { root, scene, clips: animations, variants };
  } catch (error) {
    throw new LoadFailure(glb.file, `not a model that this viewer reads (${String(error)})`);
  }
}

interface Mapping {
  readonly material: number;
  readonly variants: readonly number[];
}

/** What three leaves of an extension that it does not know. */
function extensionOf<T>({ userData }: { userData: Record<string, unknown> }): T | undefined {
  const all = userData["gltfExtensions"] as Readonly<Record<string, T | undefined>> | undefined;
  return all?.[VARIANTS];
}

async function variantsOf({ scene, parser, userData }: GLTF): Promise<Variants> {
  const names = extensionOf<{ variants?: ReadonlyArray<{ name?: string }> }>({ userData })?.variants ?? [];
  const finishes = new Map<Mesh, { readonly own: Mesh["material"]; readonly byVariant: Map<number, Material> }>();
  const materials = new Set<Material>();
  const meshes: Mesh[] = [];
  if (names.length > 0) scene.traverse((node) => node instanceof Mesh && meshes.push(node));
  for (const mesh of meshes) {
    const mappings = extensionOf<{ mappings?: readonly Mapping[] }>(mesh)?.mappings ?? [];
    const own = mesh.material;
    const byVariant = new Map<number, Material>();
    for (const { material: index, variants } of mappings) {
      // three fits a material to what it is put on (vertex colours, flat faces), on the mesh alone.
      mesh.material = (await parser.getDependency("material", index)) as Material;
      parser.assignFinalMaterial(mesh);
      for (const variant of variants) byVariant.set(variant, mesh.material as Material);
      materials.add(mesh.material as Material);
    }
    mesh.material = own;
    finishes.set(mesh, { own, byVariant });
  }
  return {
    names: names.map(({ name }, index) => name ?? String(index + 1)),
    materials,
    show(variant) {
      finishes.forEach(({ own, byVariant }, mesh) => (mesh.material = byVariant.get(variant) ?? own));
    },
  };
}

/** Gives back everything that the model holds on the graphics card. */
export function disposeModel({ root, variants }: Relic): void {
  const dispose = (material: Material): void => {
    for (const value of Object.values(material)) if (value instanceof Texture) value.dispose();
    material.dispose();
  };
  forEachMaterial(root, dispose);
  variants.materials.forEach(dispose);
  root.traverse((node) => {
    if (node instanceof Mesh) node.geometry.dispose();
  });
}

export function forEachMaterial(root: Object3D, act: (material: Material) => void): void {
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return;
    const materials: Material[] = Array.isArray(node.material) ? node.material : [node.material];
    materials.forEach(act);
  });
}
