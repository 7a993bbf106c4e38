import { PerspectiveCamera, Scene as ThreeScene } from "three";
import { LoadFailure, isAbort } from "../assets/source";
import type { Bytes } from "../contract/Bytes";
import type { Scene } from "../contract/Scene";
import type { View } from "../contract/View";
import { angleBetween, anglesFromWorld, radians, worldFromAngles, type Angles } from "../engine/angles";
import { FACES, type FaceIndex, facesInSight } from "../engine/cube";
import {
  type Point,
  aspectOf,
  isInside,
  screenFromWorld,
  screenOutline,
  vfovFromHfov,
  worldFromScreen,
} from "../engine/projection";
import type { Screen } from "../engine/screen";
import { decode, fitted, sliceOf, textureOf } from "../engine/textures";
import type { InputFrame } from "../input/frame";
import type { Display, Located, MarkerKey, Outline, StageContext, ViewNumbers } from "./display";
import { PanoramaCamera } from "./panorama-camera";
import { PanoramaFaces } from "./panorama-faces";

/** Two faces at a time: a third only delays the one in the middle. */
const FACES_AT_A_TIME = 2;
/** How much closer a double tap comes. */
const FOCUS_HFOV_FACTOR = 0.6;
const OUT_OF_SIGHT: Located = { at: [0, 0], inSight: false, behind: false, offCentre: 180 };

interface Mark {
  readonly key: MarkerKey;
  readonly at: Angles;
  readonly area: ReadonlyArray<readonly [number, number]> | null;
}

/** A standpoint: six faces around the visitor, coarse at once and then sharp, those in sight first. */
export class PanoramaDisplay implements Display {
  private readonly faces = new PanoramaFaces();
  private readonly stage = new ThreeScene();
  private readonly eye = new PerspectiveCamera();
  private readonly camera: PanoramaCamera;
  private readonly marks: readonly Mark[];
  private readonly sharp = new Set<FaceIndex>();
  private readonly asked = new Set<FaceIndex>();
  private readonly gone = new AbortController();

  constructor(
    private readonly scene: Scene,
    private readonly screen: Screen,
    private readonly context: StageContext,
    view: ViewNumbers,
  ) {
    this.camera = new PanoramaCamera({ ...scene.view, ...view }, scene.panorama.coverage);
    this.stage.add(this.faces.group);
    this.eye.rotation.order = "YXZ";
    this.eye.near = 0.1;
    this.eye.far = 10;
    this.marks = [
      ...scene.links.map(({ id, yaw, pitch }) => ({ key: `link:${id}` as const, at: { yaw, pitch }, area: null })),
      ...scene.hotspots.map(({ id, yaw, pitch, area }) => ({
        key: `hotspot:${id}` as const,
        at: { yaw, pitch },
        area,
      })),
    ];
  }

  async load(signal: AbortSignal): Promise<void> {
    const strip = await this.picture(this.scene.panorama.low, signal);
    const slices = await Promise.all(FACES.map((face) => sliceOf(strip, face)));
    strip.close();
    signal.throwIfAborted();
    slices.forEach((slice, index) => this.faces.setTexture(index as FaceIndex, textureOf(slice)));
  }

  enter(): void {
    for (let worker = 0; worker < FACES_AT_A_TIME; worker++) void this.sharpen();
  }

  update(frame: InputFrame): boolean {
    return this.camera.update(frame, this.context.viewport());
  }

  draw(): void {
    const viewport = this.context.viewport();
    const view = this.shown();
    const { width, height, inset } = viewport;
    this.eye.rotation.set(radians(view.pitch), -radians(view.yaw), 0);
    this.eye.fov = vfovFromHfov(view.hfov, aspectOf(viewport));
    this.eye.aspect = aspectOf(viewport);
    this.eye.setViewOffset(width, height, inset.right / 2, inset.bottom / 2, width, height);
    this.screen.renderer.render(this.stage, this.eye);
  }

  get complete(): boolean {
    const inSight = facesInSight(this.shown(), this.context.viewport());
    return !this.camera.gliding && inSight.every((face) => this.sharp.has(face));
  }

  locate(): ReadonlyMap<MarkerKey, Located> {
    const viewport = this.context.viewport();
    const view = this.shown();
    return new Map(
      this.marks.map(({ key, at }) => {
        const point = screenFromWorld(view, viewport, worldFromAngles(at));
        if (point === null) return [key, OUT_OF_SIGHT];
        const [x, y] = point;
        const inSight = x >= 0 && y >= 0 && x <= viewport.width && y <= viewport.height;
        return [key, { at: point, inSight, behind: false, offCentre: angleBetween(view, at) }];
      }),
    );
  }

  outlines(): readonly Outline[] {
    const viewport = this.context.viewport();
    const view = this.shown();
    return this.marks.flatMap(({ key, area }) => {
      if (area === null) return [];
      const corners = area.map(([yaw, pitch]) => worldFromAngles({ yaw, pitch }));
      return [{ key, points: screenOutline(view, viewport, corners) }];
    });
  }

  pick(at: Point): MarkerKey | null {
    return this.outlines().find(({ points }) => isInside(at, points))?.key ?? null;
  }

  focusOn(at: Point): void {
    const view = this.shown();
    const target = anglesFromWorld(worldFromScreen(view, this.context.viewport(), at));
    this.glideTo({ ...target, hfov: view.hfov * FOCUS_HFOV_FACTOR });
  }

  face(marker: MarkerKey): void {
    const mark = this.marks.find(({ key }) => key === marker);
    if (mark !== undefined) this.glideTo({ ...mark.at, hfov: this.shown().hfov });
  }

  view(): ViewNumbers {
    const { yaw, pitch, hfov } = this.shown();
    return { yaw, pitch, hfov };
  }

  setView(view: ViewNumbers, manner: "cut" | "glide"): void {
    const whole = { ...this.scene.view, ...view };
    if (manner === "glide") this.camera.glideTo(whole, this.context.viewport());
    else this.camera.set(whole);
    this.context.wake();
  }

  dispose(): void {
    this.gone.abort();
    this.faces.dispose();
  }

  private shown(): View {
    return this.camera.shown(this.context.viewport());
  }

  private glideTo(view: View): void {
    this.camera.glideTo(view, this.context.viewport());
    this.context.wake();
  }

  /** One of the workers: takes faces until none is left, each time the one that is most in sight. */
  private async sharpen(): Promise<void> {
    const { signal } = this.gone;
    for (let face = this.nextFace(); face !== undefined; face = this.nextFace()) {
      this.asked.add(face);
      try {
        const picture = await this.picture(this.scene.panorama.faces[face], signal);
        signal.throwIfAborted();
        const { renderer } = this.screen;
        const texture = textureOf(fitted(picture, renderer.capabilities.maxTextureSize));
        // Otherwise three uploads a face in the frame in which it comes into sight, and the turn stutters.
        renderer.initTexture(texture);
        this.faces.setTexture(face, texture);
        this.sharp.add(face);
        this.context.wake();
      } catch (error) {
        if (isAbort(error)) return;
        this.context.report(error instanceof LoadFailure ? error : new LoadFailure(this.scene.id, String(error)));
      }
    }
  }

  private nextFace(): FaceIndex | undefined {
    const inOrder = [...facesInSight(this.shown(), this.context.viewport()), ...FACES];
    return inOrder.find((face) => !this.asked.has(face));
  }

  private async picture(file: Bytes, signal: AbortSignal): Promise<ImageBitmap> {
    const bytes = await this.context.source.bytes(file, signal);
    try {
      return await decode(bytes, file.mime);
    } catch (error) {
      throw new LoadFailure(file.file, `not a picture that this browser reads (${String(error)})`);
    }
  }
}
