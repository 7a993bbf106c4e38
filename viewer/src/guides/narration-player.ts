import type { TextPack } from "../contract/TextPack";

/**
 * The player of a visit's voice. Safari lets a player sound by itself only if the same player has sounded at a press
 * before, so it is made before the visit begins, and the press on "Enter" unlocks it with a moment of silence. The
 * sound of rooms needs no such thing: it begins at a press of its own. (WebKitGTK hangs for good where two players
 * are unlocked at once, and now and then where a page is left while a player begins: so nothing sounds, not even
 * silence, where nobody has recorded anything.)
 */
export class NarrationPlayer {
  private made: HTMLAudioElement | null = null;
  /** The browser has let it sound. */
  unlocked = false;
  private silence: string | null = null;

  get player(): HTMLAudioElement {
    return (this.made ??= new Audio());
  }

  /** Must be called at a press. */
  unlock(words: TextPack): void {
    // What has something to say is unlocked by saying it.
    const needsNothing = this.unlocked || this.player.hasAttribute("src");
    if (!needsNothing && isSpoken(words)) void this.soundSilently();
  }

  private async soundSilently(): Promise<void> {
    const { player } = this;
    this.silence ??= URL.createObjectURL(silentSound());
    player.src = this.silence;
    try {
      await player.play();
      this.unlocked = true;
    } catch {
      // No press, or no sound on this machine: then "Play" asks again.
    }
    // By now words may have been put on.
    if (player.getAttribute("src") !== this.silence) return;
    player.pause();
    player.removeAttribute("src");
  }
}

/** Whether anything of an exhibition was recorded in this language. */
function isSpoken({ tours, objects }: TextPack): boolean {
  const texts = [...Object.values(objects), ...Object.values(tours).flatMap(({ stops }) => Object.values(stops))];
  return texts.some(({ narration }) => narration !== null);
}

const RATE = 8000;
const SAMPLES = RATE / 2;

/** Half a second: 8 bit, mono (https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html). */
function silentSound(): Blob {
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, letters: string): void =>
    [...letters].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  text(0, "RIFF");
  head.setUint32(4, 36 + SAMPLES, true);
  text(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, RATE, true);
  head.setUint32(28, RATE, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, "data");
  head.setUint32(40, SAMPLES, true);
  return new Blob([head, new Uint8Array(SAMPLES).fill(128)], { type: "audio/wav" });
}
