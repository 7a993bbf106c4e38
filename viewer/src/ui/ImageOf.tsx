import type { MediumText } from "../contract/MediumText";
import type { Picture } from "../contract/Picture";
import { marked } from "./words";

/** Wide enough for the sheet on a desk, and for a phone's whole width. */
const SIZES = "(max-width: 700px) 100vw, 480px";

interface Props {
  readonly picture: Picture;
  readonly text: MediumText | undefined;
  readonly base: string;
  readonly kind?: string;
}

/** A picture in a sheet, in the size that fits there. */
export function ImageOf({ picture: { sources, width, height }, text, base, kind }: Props) {
  const largest = sources.at(-1);
  if (largest === undefined) return null;
  const alt = text?.alt ?? null;
  return (
    <img
      class={kind}
      src={base + largest.file}
      srcset={sources.map(({ file, width }) => `${base}${file} ${width}w`).join(", ")}
      sizes={SIZES}
      width={width}
      height={height}
      draggable={false}
      alt={alt?.text ?? ""}
      {...marked(alt?.lang ?? null)}
    />
  );
}
