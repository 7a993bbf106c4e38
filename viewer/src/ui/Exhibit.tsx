import type { ComponentChildren } from "preact";
import type { Code } from "../contract/Code";
import type { HotspotTarget } from "../contract/HotspotTarget";
import type { HotspotText } from "../contract/HotspotText";
import type { MediumText } from "../contract/MediumText";
import type { Picture as Sizes } from "../contract/Picture";
import { Comparison, lieOnEachOther } from "./Comparison";
import { Icon } from "./Icon";
import { ImageOf } from "./ImageOf";
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
      return lieOnEachOther(target.before, target.after) ? (
        <Comparison
          before={{ picture: target.before, text: first }}
          after={{ picture: target.after, text: second }}
          shown={shown}
        />
      ) : (
        <>
          <Picture of={target.before} text={first} base={config.base} />
          <Picture of={target.after} text={second} base={config.base} />
        </>
      );
    case "audio":
    case "video":
      return text.recording === null ? null : (
        // A recording in another language is another player.
        <Player key={text.recording.file} kind={target.kind} of={text.recording} name={text.title} shown={shown} />
      );
    case "document":
      return (
        <p>
          <a class="ev-textbutton" href={config.base + target.file} target="_blank" download>
            <Icon name="document" />
            {t.openDocument}
          </a>{" "}
          <Detail>
            <bdi>{`${target.format} · ${target.size}`}</bdi>
          </Detail>
        </p>
      );
    default:
      return null;
  }
}

function Address({ target, shown: { t } }: { target: Extract<HotspotTarget, { kind: "url" }>; shown: Shown }) {
  const { address, linked, code } = target;
  return (
    <>
      {code !== null && <ScanCode of={code} />}
      <p>
        {linked ? (
          <a class="ev-textbutton ev-address" dir="ltr" href={address} target="_blank" rel="noopener external">
            <Icon name="outward" />
            {address}
          </a>
        ) : (
          <span class="ev-address" dir="ltr">{address}</span>
        )}{" "}
        <Detail>{t.needsInternet}</Detail>
      </p>
    </>
  );
}

/** Dark on light in both schemes, as cameras want it. The address stands beside it for everyone else. */
export function ScanCode({ of: { side, path } }: { of: Code }) {
  return (
    <svg class="code" viewBox={`0 0 ${side} ${side}`} shape-rendering="crispEdges" aria-hidden="true" focusable="false">
      <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}

const Detail = ({ children }: { children: ComponentChildren }) => <span class="ev-entry-detail">{children}</span>;

function Picture({ of, text, base }: { of: Sizes; text: MediumText | undefined; base: string }) {
  const caption = text?.caption ?? null;
  return (
    <figure class="ev-figure">
      <ImageOf picture={of} text={text} base={base} />
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
