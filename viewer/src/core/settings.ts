/** What visitors set for themselves. It is kept in the browser, and whoever comes back finds it so. */

import { QUALITIES, type Quality } from "../engine/preferences";

export interface Settings {
  /** Percent of the usual size. */
  readonly textSize: number;
  readonly captionSize: number;
  readonly contrast: "system" | "more";
  readonly motion: "system" | "less";
  readonly quality: Quality;
  /** Buttons move the picture, for whoever does not drag. */
  readonly steering: boolean;
  /** Single letters do something while the picture has the focus. */
  readonly shortcuts: boolean;
}

export const TEXT_SIZE = { least: 100, most: 200, step: 25 } as const;
export const CAPTION_SIZES = [100, 150, 200] as const;
export const CONTRASTS = ["system", "more"] as const;
export const MOTIONS = ["system", "less"] as const;

export const USUAL: Settings = {
  textSize: 100,
  captionSize: 100,
  contrast: "system",
  motion: "system",
  quality: "auto",
  steering: false,
  shortcuts: true,
};

/** All that is kept of a visit for the next one. */
export interface Kept {
  readonly settings: Settings;
  /** Shown until someone does not want them: whether a machine's loudspeakers work nobody can tell. */
  readonly captionsOn: boolean;
}

export const KEPT_AT_FIRST: Kept = { settings: USUAL, captionsOn: true };

/** Whatever was written there, by an older viewer or by someone's hand: what is not understood is as usual. */
export function readKept(text: string | null): Kept {
  const kept = recordOf(text);
  const settings = typeof kept["settings"] === "object" && kept["settings"] !== null ? (kept["settings"] as Loose) : {};
  return {
    settings: {
      textSize: numberIn(settings["textSize"], TEXT_SIZE.least, TEXT_SIZE.most) ?? USUAL.textSize,
      captionSize: oneOf(CAPTION_SIZES, settings["captionSize"]) ?? USUAL.captionSize,
      contrast: oneOf(CONTRASTS, settings["contrast"]) ?? USUAL.contrast,
      motion: oneOf(MOTIONS, settings["motion"]) ?? USUAL.motion,
      quality: oneOf(QUALITIES, settings["quality"]) ?? USUAL.quality,
      steering: settings["steering"] === true,
      shortcuts: settings["shortcuts"] !== false,
    },
    captionsOn: kept["captionsOn"] !== false,
  };
}

export const writeKept = (kept: Kept): string => JSON.stringify(kept);

type Loose = Readonly<Record<string, unknown>>;

function recordOf(text: string | null): Loose {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? (value as Loose) : {};
  } catch {
    return {};
  }
}

const oneOf = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === "number" && value >= least && value <= most ? value : undefined;
