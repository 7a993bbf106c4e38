/** Safari 15.6 knows these only under a prefix; an iPhone has none of them. */
interface PrefixedElement extends HTMLElement {
  webkitRequestFullscreen?(): void;
}
interface PrefixedDocument extends Document {
  readonly webkitFullscreenEnabled?: boolean;
  readonly webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
}

const page = (): PrefixedDocument => document;

export const FULLSCREEN_EVENTS = ["fullscreenchange", "webkitfullscreenchange"] as const;

export const canFillScreen = (): boolean => page().fullscreenEnabled || page().webkitFullscreenEnabled === true;

export const fillsScreen = (): boolean => (page().fullscreenElement ?? page().webkitFullscreenElement ?? null) !== null;

export function toggleFullscreen(element: PrefixedElement): void {
  if (fillsScreen()) {
    if (page().exitFullscreen !== undefined) void document.exitFullscreen();
    else page().webkitExitFullscreen?.();
  } else if (element.requestFullscreen !== undefined) {
    // Refused inside a frame that does not allow it: then the window stays as it is.
    element.requestFullscreen().catch(() => undefined);
  } else {
    element.webkitRequestFullscreen?.();
  }
}
