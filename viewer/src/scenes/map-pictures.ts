import { NeutralToneMapping, OrthographicCamera, Scene as ThreeScene } from "three";
import { type House, storeyOf } from "../core/house";
import { type Box, boundsOf, drawingOf } from "../core/house-bounds";
import type { Screen } from "../engine/screen";
import { HouseWalls } from "./house-walls";
import type { Stage } from "./stage";

/** Pixels of a map's longer side: sharp on a telephone too. */
const LONGER_SIDE_PX = 512;

/** Floors seen from above, each drawn once from its walls and then kept as an ordinary picture. */
export class MapPictures {
  private readonly pictures = new Map<string, HTMLCanvasElement | null>();
  private readonly life = new AbortController();

  constructor(
    private readonly stage: Stage,
    private readonly changed: () => void,
  ) {}

  /** Null where there is none, or not yet. */
  of(floor: string | null): HTMLCanvasElement | null {
    return this.pictures.get(floor ?? "") ?? null;
  }

  /** Draws the map of a floor that has walls, and no drawing of a curator's. */
  async want(house: House, floor: string | null): Promise<void> {
    const name = floor ?? "";
    const storey = storeyOf(house, floor);
    if (this.pictures.has(name) || storey.halls.length === 0 || storey.floors.flatMap(drawingOf).length > 0) return;
    if (this.stage.screen?.usable !== true) return;
    this.pictures.set(name, null);
    // Without walls the map still has its dots: nothing that a visitor must be told.
    const walls = new HouseWalls(storey.halls, { ...this.stage.lent, report: () => undefined }, () => undefined);
    try {
      await walls.load(this.life.signal);
      this.stage.aside((screen) => this.pictures.set(name, drawnFromAbove(walls, boundsOf(storey, "plan"), screen)));
    } catch {
      // The visit is over.
    } finally {
      walls.dispose();
    }
    // A card that was lost meanwhile has drawn nothing.
    if (this.pictures.get(name) === null) this.pictures.delete(name);
    else this.changed();
  }

  /** Another tour may have other walls. */
  forget(): void {
    this.pictures.clear();
  }

  dispose(): void {
    this.life.abort();
    this.forget();
  }
}

function drawnFromAbove(walls: HouseWalls, { centre, half }: Box, screen: Screen): HTMLCanvasElement {
  const { canvas, renderer } = screen;
  const perMetre = Math.min(canvas.width / half[0], canvas.height / half[2], LONGER_SIDE_PX / Math.max(half[0], half[2])) / 2;
  const [right, top] = [canvas.width / perMetre / 2, canvas.height / perMetre / 2];
  const camera = new OrthographicCamera(-right, right, top, -top, 0, 2 * half[1] + 2);
  camera.position.set(centre[0], centre[1] + half[1] + 1, centre[2]);
  camera.rotation.x = -Math.PI / 2;
  camera.updateMatrixWorld();
  const scene = new ThreeScene();
  scene.add(walls.group);
  renderer.toneMapping = NeutralToneMapping;
  renderer.render(scene, camera);
  const picture = document.createElement("canvas");
  picture.width = Math.max(1, Math.round(2 * half[0] * perMetre));
  picture.height = Math.max(1, Math.round(2 * half[2] * perMetre));
  const [x, y] = [(canvas.width - picture.width) / 2, (canvas.height - picture.height) / 2];
  picture.getContext("2d")?.drawImage(canvas, x, y, picture.width, picture.height, 0, 0, picture.width, picture.height);
  return picture;
}
