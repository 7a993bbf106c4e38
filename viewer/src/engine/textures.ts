import { ClampToEdgeWrapping, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, Texture } from "three";

/**
 * A decoded picture. `none`: the generator's files are sRGB without a profile, and Firefox would
 * otherwise convert them to the monitor's colours before WebGL sees them.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, mime: string): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes], { type: mime }), { colorSpaceConversion: "none" });
}

/**
 * One square out of a strip of squares, counted from the top. It is drawn anew: a bitmap that is cut out of
 * another Firefox refuses to put into a texture that has its place already, and leaves it black.
 */
export function sliceOf(strip: ImageBitmap, index: number): Promise<ImageBitmap> {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = strip.width;
  canvas.getContext("2d")?.drawImage(strip, 0, -index * strip.width);
  return createImageBitmap(canvas, { colorSpaceConversion: "none" });
}

/** A picture no larger than the graphics card takes. */
export function fitted(picture: ImageBitmap, mostPixels: number): ImageBitmap | HTMLCanvasElement {
  const factor = mostPixels / Math.max(picture.width, picture.height);
  if (factor >= 1) return picture;
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(picture.width * factor);
  canvas.height = Math.floor(picture.height * factor);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

/**
 * A texture that keeps the picture's own values: no flip (WebGL ignores it for ImageBitmaps anyway),
 * no conversion. The decoded picture is let go as soon as the graphics card has it.
 */
export function textureOf(picture: ImageBitmap | HTMLCanvasElement): Texture {
  const texture = tileTextureOf(picture);
  texture.generateMipmaps = true;
  texture.minFilter = LinearMipmapLinearFilter;
  return texture;
}

/** For a tile of a level that fits the screen: never shown so small that it would shimmer. */
export function tileTextureOf(picture: ImageBitmap | HTMLCanvasElement): Texture {
  const texture = new Texture(picture);
  texture.colorSpace = NoColorSpace;
  texture.flipY = false;
  texture.generateMipmaps = false;
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
  texture.onUpdate = () => {
    if (picture instanceof ImageBitmap) picture.close();
    texture.onUpdate = null;
  };
  texture.needsUpdate = true;
  return texture;
}
