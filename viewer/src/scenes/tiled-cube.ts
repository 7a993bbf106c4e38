import { type CubeCamera, PerspectiveCamera, Scene as ThreeScene } from "three";
import { tileFile } from "../assets/tiles";
import type { Panorama } from "../contract/Panorama";
import type { View } from "../contract/View";
import { clamp, turnBetween } from "../engine/angles";
import { FACES } from "../engine/cube";
import type { Viewport } from "../engine/projection";
import { type Screen, mostTileBytes } from "../engine/screen";
import { fitted, textureOf, tileTextureOf } from "../engine/textures";
import { aim } from "./aim";
import type { StageContext } from "./display";
import { closeFaces, decoded, lowFaces } from "./low-faces";
import type { Painter } from "./painter";
import { Piece, WHOLE_FACE } from "./panorama-piece";
import { PanoramaTiles } from "./panorama-tiles";

/** Below every tile. */
const LOW_ORDER = -1;
/** Frames that a movement is thought to go on for when tiles are fetched ahead of it. */
const FRAMES_AHEAD = 20;

/** With WebGL: coarse at once and then sharp, what is in sight first. */
export class TiledCube implements Painter {
  private readonly low: Piece[] = [];
  private readonly tiles: PanoramaTiles | null;
  private readonly stage = new ThreeScene();
  private readonly eye = new PerspectiveCamera();
  private lastDrawn: View | null = null;
  private arrivals = 0;

  constructor(
    private readonly panorama: Panorama,
    private readonly screen: Screen,
    private readonly context: StageContext,
  ) {
    this.tiles = this.makeTiles();
    this.eye.rotation.order = "YXZ";
    this.eye.near = 0.1;
    this.eye.far = 10;
  }

  async load(signal: AbortSignal): Promise<void> {
    const { source, ahead } = this.context;
    const faces = await (ahead.lows.take(this.panorama.low.file) ?? lowFaces(source, this.panorama, signal));
    if (signal.aborted) closeFaces(faces);
    signal.throwIfAborted();
    faces.forEach((face, index) => {
      const picture = fitted(face, this.screen.renderer.capabilities.maxTextureSize);
      const piece = new Piece(FACES[index] ?? 0, WHOLE_FACE, textureOf(picture), LOW_ORDER);
      this.low.push(piece);
      this.stage.add(piece.mesh);
    });
  }

  enter(): void {
    if (this.tiles !== null) this.stage.add(this.tiles.group);
  }

  draw(view: View, viewport: Viewport): void {
    this.look(view, viewport);
    aim(this.eye, view, viewport);
    this.screen.renderer.render(this.stage, this.eye);
  }

  /** Sends for the tiles that a view needs. */
  look(view: View, viewport: Viewport): void {
    this.tiles?.look(view, this.ahead(view), viewport, this.screen.tileRatio);
  }

  /** All that is there of the panorama, as it is seen in every direction. */
  copyTo(camera: CubeCamera): void {
    camera.update(this.screen.renderer, this.stage);
  }

  /** Counts up with each tile that comes. */
  get tilesDrawn(): number {
    return this.arrivals;
  }

  get complete(): boolean {
    return this.tiles?.complete ?? true;
  }

  dispose(): void {
    this.tiles?.dispose();
    for (const piece of this.low) piece.dispose();
  }

  private makeTiles(): PanoramaTiles | null {
    const { tiles } = this.panorama;
    if (tiles === null) return null;
    return new PanoramaTiles(tiles, mostTileBytes(), {
      texture: async (at, signal) => {
        const bytes = await this.context.source.tile(tiles, at, signal);
        const texture = tileTextureOf(await decoded(bytes, tiles.mime, tileFile(tiles, at)));
        // Otherwise the upload comes in the frame that first shows it, and the turn stutters.
        this.screen.renderer.initTexture(texture);
        return texture;
      },
      arrived: () => {
        this.arrivals++;
        this.context.wake();
      },
      failed: (failure) => this.context.report(failure),
    });
  }

  /** Where the movement since the last frame leads to. */
  private ahead(view: View): View {
    const last = this.lastDrawn ?? view;
    this.lastDrawn = view;
    return {
      yaw: view.yaw + turnBetween(last.yaw, view.yaw) * FRAMES_AHEAD,
      pitch: clamp(view.pitch + (view.pitch - last.pitch) * FRAMES_AHEAD, -90, 90),
      hfov: view.hfov,
    };
  }
}
