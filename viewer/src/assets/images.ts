/** Ordinary pictures: photographs, sides of rooms, plans. */

import { whileHere } from "./leaving";
import { LoadFailure } from "./source";

/** Resolves when the picture is there and decoded; rejects with a `LoadFailure`. */
export async function loadInto(image: HTMLImageElement, base: string, file: string): Promise<void> {
  try {
    await whileHere(() => {
      image.src = base + file;
      return image.decode();
    });
  } catch (error) {
    throw new LoadFailure(file, String(error));
  }
}
