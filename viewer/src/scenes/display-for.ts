import type { TextPack } from "../contract/TextPack";
import type { Place } from "../core/state";
import type { Display, MarkerKey, StageContext, ViewNumbers } from "./display";
import { ModelDisplay } from "./model";
import { PanoramaDisplay } from "./panorama";
import { PictureDisplay } from "./picture";
import { PlayerDisplay, StillDisplay } from "./resting";

/** Where the display of a place begins. */
export interface Beginning {
  readonly view: ViewNumbers;
  readonly chosen: MarkerKey | null;
}

/** The display for a place. A model without WebGL has none: `needsWebgl` tells before. */
export function displayFor(place: Place, words: TextPack, { view, chosen }: Beginning, context: StageContext): Display {
  const { screen } = context;
  if (place.kind === "scene") {
    const { scene } = place;
    if (screen !== null) return new PanoramaDisplay(scene, screen, context, view);
    const text = words.scenes[scene.id];
    return new StillDisplay(scene.panorama.still, text?.alt?.text ?? text?.title.text ?? "", context);
  }
  const { object, medium } = place;
  const { form } = medium;
  const text = words.objects[object.id];
  const annotations = object.annotations.filter((annotation) => annotation.medium === medium.id);
  const alt = text?.media[medium.id]?.alt?.text ?? "";
  switch (form.kind) {
    case "model":
      if (screen === null) throw new Error(`${object.id}: a model needs WebGL`);
      return new ModelDisplay(form, annotations, screen, context, view, chosen);
    case "image":
      return new PictureDisplay(form.picture, alt, annotations, context, chosen);
    case "audio":
    case "video":
      return new PlayerDisplay(form.kind, form.file, alt || (text?.title.text ?? ""), context);
  }
}

export const needsWebgl = (place: Place): boolean => place.kind === "object" && place.medium.form.kind === "model";
