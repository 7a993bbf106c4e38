import type { View } from "../contract/View";
import type { Viewport } from "../engine/projection";

/** Draws the six faces of a room as they are seen from its middle. */
export interface Painter {
  /** Fetches what a first picture needs; rejects with a `LoadFailure` or an AbortError. */
  load(signal: AbortSignal): Promise<void>;
  enter(): void;
  draw(view: View, viewport: Viewport): void;
  /** Whether all that the view asks for is drawn. */
  readonly complete: boolean;
  dispose(): void;
}
