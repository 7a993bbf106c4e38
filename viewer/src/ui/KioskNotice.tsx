import type { Shown } from "./shown";

/** In a lobby: that nobody else is there, or that a visit will soon be forgotten. Any touch ends both. */
export function KioskNotice({ shown: { state, t } }: { shown: Shown }) {
  const { kiosk } = state;
  if (kiosk === null || kiosk.kind === "visited") return null;
  if (kiosk.kind === "alone") return <p class="ev-kiosk ev-kiosk-invite">{t.kioskInvite}</p>;
  return (
    <p class="ev-kiosk" role="timer">
      <span class="ev-kiosk-count">{t.kioskLeaving(kiosk.seconds)}</span>
      <span>{t.kioskStay}</span>
    </p>
  );
}
