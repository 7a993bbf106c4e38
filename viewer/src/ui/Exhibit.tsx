import type { ComponentChildren } from "preact";
import type { HotspotTarget } from "../contract/HotspotTarget";
import type { HotspotText } from "../contract/HotspotText";
import type { MediumText } from "../contract/MediumText";
import type { Picture as Sizes } from "../contract/Picture";
import { Icon } from "./Icon";
import { Player } from "./Player";
import type { Shown } from "./shown";
import { Text } from "./words";

interface Props {
  readonly target: HotspotTarget;
  readonly text: HotspotText;
  readonly shown: Shown;
}

/** What a hotspot shows above its words: plainly, in the sheet. */
export function Exhibit({ target, text, shown }: Props) {
  switch (target.kind) {
    case "note":
    case "object":
    case "scene":
      return null;
    case "url":
      return <Address target={target} shown={shown} />;
    default:
      return (
        <div class="ev-exhibit">
          <Thing target={target} text={text} shown={shown} />
          <Lines text={text} />
        </div>
      );
  }
}

function Thing({ target, text, shown }: Props) {
  const { config, t } = shown;
  const [first, second] = text.pictures;
  switch (target.kind) {
    case "image":
      return <Picture of={target.picture} text={first} base={config.base} />;
    case "compare":
      return (
        <>
          <Picture of={target.before} text={first} base={config.base} />
          <Picture of={target.after} text={second} base={config.base} />
        </>
      );
    case "audio":
    case "video":
      return text.recording === null ? null : (
        // A recording in another language is another player.
        <Player key={text.recording.file} kind={target.kind} of={text.recording} name={text.title.text} shown={shown} />
      );
    case "document":
      return (
        <p>
          <a class="ev-textbutton" href={config.base + target.file} target="_blank" download>
            <Icon name="document" />
            {t.openDocument}
          </a>{" "}
          <Detail>{`${target.format} · ${target.size}`}</Detail>
        </p>
      );
    default:
      return null;
  }
}

function Address({ target, shown: { t } }: { target: Extract<HotspotTarget, { kind: "url" }>; shown: Shown }) {
  return (
    <p>
      {target.linked ? (
        <a class="ev-textbutton ev-address" href={target.address} target="_blank" rel="noopener external">
          <Icon name="outward" />
          {target.address}
        </a>
      ) : (
        <span class="ev-address">{target.address}</span>
      )}{" "}
      <Detail>{t.needsInternet}</Detail>
    </p>
  );
}

const Detail = ({ children }: { children: ComponentChildren }) => <span class="ev-entry-detail">{children}</span>;

/** Wide enough for the sheet on a desk, and for a phone's whole width. */
const SIZES = "(max-width: 700px) 100vw, 480px";

function Picture({ of, text, base }: { of: Sizes; text: MediumText | undefined; base: string }) {
  const largest = of.sources.at(-1);
  if (largest === undefined) return null;
  const { alt = null, caption = null } = text ?? {};
  return (
    <figure class="ev-figure">
      <img
        src={base + largest.file}
        srcset={of.sources.map(({ file, width }) => `${base}${file} ${width}w`).join(", ")}
        sizes={SIZES}
        width={of.width}
        height={of.height}
        alt={alt?.text ?? ""}
        {...(alt === null || alt.lang === null ? {} : { lang: alt.lang })}
      />
      {caption !== null && (
        <figcaption class="ev-caption-line">
          <Text of={caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Lines({ text: { caption, credit } }: { text: HotspotText }) {
  return (
    <>
      {caption !== null && (
        <p class="ev-caption-line">
          <Text of={caption} />
        </p>
      )}
      {credit !== null && (
        <p class="ev-credit">
          <Text of={credit} />
        </p>
      )}
    </>
  );
}
