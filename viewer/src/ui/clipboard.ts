/** "selected": the browser refused, and the text is ready for the keys that copy. */
export type Copied = "copied" | "selected";

export async function copy(text: string, field: HTMLTextAreaElement): Promise<Copied> {
  const focused = focusBeside(field);
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Refused by the browser or its user, or no such thing here.
    // Whoever has gone on to another field meanwhile is not called back.
    if (focusBeside(field) !== focused) return "selected";
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand("copy") ? "copied" : "selected";
  }
}

const focusBeside = (field: HTMLElement): Element | null => (field.getRootNode() as Document | ShadowRoot).activeElement;
