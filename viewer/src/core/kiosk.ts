/** A viewer that stands in a lobby: `index.html?kiosk`, or `?kiosk=90` for one that begins anew after 90 seconds. */

export interface Kiosk {
  /** Seconds without a touch, after which nobody is there any more. */
  readonly idle: number;
}

const USUAL_IDLE = 120;
const LEAST_IDLE = 2;

/** Null for an ordinary visit. `search` is the part of the address from its `?` on. */
export function kioskIn(search: string): Kiosk | null {
  const asked = new URLSearchParams(search).get("kiosk");
  if (asked === null) return null;
  const idle = Number(asked);
  return { idle: asked.trim() !== "" && idle >= LEAST_IDLE && Number.isFinite(idle) ? idle : USUAL_IDLE };
}
