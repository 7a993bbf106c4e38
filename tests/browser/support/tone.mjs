// Sounds to be heard or measured.

const RATE = 8000;

/** A tone that fades, as a WAV; a swing of 127 is as loud as it may be at first. */
export function fadingTone({ swing, seconds = 0.5 }) {
  const samples = Uint8Array.from({ length: seconds * RATE }, (_, at) => 128 + swing * Math.exp(-at / 800) * Math.sin(at / 3));
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22); // one channel
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
