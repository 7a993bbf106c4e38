import type { TextPack } from "../contract/TextPack";
import type { Tour } from "../contract/Tour";
import type { Place } from "../core/state";
import { hallsOf } from "../core/ways";
import type { Standpoint } from "../engine/eye";
import { onStill } from "../engine/still";
import { CssCube } from "./css-cube";
import type { Display, MarkerKey, StageContext, ViewNumbers } from "./display";
import { HouseDisplay } from "./house";
import { ModelDisplay } from "./model";
import { PanoramaDisplay } from "./panorama";
import { PictureDisplay } from "./picture";
import { PlayerDisplay } from "./resting";
import { TiledCube } from "./tiled-cube";

/** Where the display of a place begins. */
export interface Beginning {
  readonly view: ViewNumbers;
  readonly chosen: MarkerKey | null;
  /** Where the visitor stands who leaves for the outside. */
  readonly from?: Standpoint | null;
}

/** The display for a place. A model without WebGL and without a still has none: `needsWebgl` tells before. */
export function displayFor(
  place: Place,
  { words, tour }: { readonly words: TextPack; readonly tour: Tour },
  beginning: Beginning,
  context: StageContext,
): Display {
  const { screen } = context;
  const { view, chosen, from = null } = beginning;
  if (place.kind === "house") return new HouseDisplay(place, context, view, from);
  if (place.kind === "scene") {
    const { scene } = place;
    const text = words.scenes[scene.id];
    const alt = text?.alt?.text ?? text?.title.text ?? "";
    const { panorama } = scene;
    const painter = screen === null ? new CssCube(panorama, alt, context) : new TiledCube(panorama, screen, context);
    return new PanoramaDisplay(scene, painter, context, view, hallsOf(tour, [scene])[0] ?? null);
  }
  const { object, medium } = place;
  const { form } = medium;
  const text = words.objects[object.id];
  const annotations = object.annotations.filter((annotation) => annotation.medium === medium.id);
  const alt = text?.media[medium.id]?.alt?.text ?? "";
  switch (form.kind) {
    case "model":
      if (screen !== null) return new ModelDisplay(form, annotations, screen, context, view, chosen);
      if (form.still === null) throw new Error(`${object.id}: a model without a still needs WebGL`);
      return new PictureDisplay(
        { kind: "image", picture: form.still, tiles: null },
        alt,
        onStill(form, annotations),
        context,
        chosen,
      );
    case "image":
      return new PictureDisplay(form, alt, annotations, context, chosen);
    case "audio":
      return new PlayerDisplay("audio", form.file, form.gain, alt || (text?.title.text ?? ""), context);
    case "video":
      return new PlayerDisplay("video", form.file, 1, alt || (text?.title.text ?? ""), context);
  }
}

export function needsWebgl(place: Place): boolean {
  if (place.kind === "house") return place.house.sweeps.length === 0;
  return place.kind === "object" && place.medium.form.kind === "model" && place.medium.form.still === null;
}
