import { Deliveries } from "../assets/scripts";
import type { TextPack } from "../contract/TextPack";
import type { Tour } from "../contract/Tour";
import type { Inspection } from "./inspection";
import type { Sight } from "./sight";

/** How bytes come to scripts: as files from a web server, or as data scripts from a disk. */
export interface Edition {
  readonly bytes: "files" | "scripts";
}

/** What data scripts of this page have said so far. */
export class Registry {
  edition: Edition | null = null;
  tour: Tour | null = null;
  readonly texts = new Map<string, TextPack>();
  readonly deliveries = new Deliveries();
}

/** `window.enfilade`, the only name that the viewer adds to the page. */
export interface Enfilade {
  edition(edition: Edition): void;
  tour(tour: Tour): void;
  text(language: string, pack: TextPack): void;
  pack(file: string, base64: string): void;
  /** Shows a newer tour in the place of this one, for the preview; rejects when it cannot. */
  renew(tourFile: string): Promise<void>;
  /** What is shown, for tests. */
  inspect(): Inspection;
  /** Null before the viewer has opened anything. */
  sight(): Sight | null;
}

export function publish(
  registry: Registry,
  { inspect, renew, sight }: Pick<Enfilade, "inspect" | "renew" | "sight">,
): void {
  const enfilade: Enfilade = {
    edition: (edition) => {
      registry.edition = edition;
    },
    tour: (tour) => {
      registry.tour = tour;
    },
    text: (language, pack) => {
      registry.texts.set(language, pack);
    },
    pack: (file, base64) => registry.deliveries.deliver(file, base64),
    renew,
    inspect,
    sight,
  };
  Object.defineProperty(window, "enfilade", { value: enfilade });
}
