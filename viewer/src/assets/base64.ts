/** Not in Chromium 109 or Firefox 115, and ten times faster where it is. */
interface FromBase64 {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as FromBase64).fromBase64;
  if (native !== undefined) return native.call(Uint8Array, text);
  return bytesFromBase64ByHand(text);
}

export function bytesFromBase64ByHand(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
