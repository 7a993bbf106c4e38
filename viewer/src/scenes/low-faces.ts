import { type ByteSource, LoadFailure } from "../assets/source";
import type { Panorama } from "../contract/Panorama";
import { FACES } from "../engine/cube";
import { decode, sliceOf } from "../engine/textures";

/** What is seen first of a panorama: its six faces, small, in the contract's order. */
export type LowFaces = readonly ImageBitmap[];

export async function lowFaces(source: ByteSource, { low }: Panorama, signal: AbortSignal): Promise<LowFaces> {
  const strip = await decoded(await source.bytes(low, signal), low.mime, low.file);
  const faces = await Promise.all(FACES.map((face) => sliceOf(strip, face)));
  strip.close();
  return faces;
}

export const closeFaces = (faces: LowFaces): void => faces.forEach((face) => face.close());

export async function decoded(bytes: Uint8Array<ArrayBuffer>, mime: string, file: string): Promise<ImageBitmap> {
  try {
    return await decode(bytes, mime);
  } catch (error) {
    throw new LoadFailure(file, `not a picture that this browser reads (${String(error)})`);
  }
}
