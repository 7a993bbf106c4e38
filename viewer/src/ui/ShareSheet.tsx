import { useRef, useState } from "preact/hooks";
import { introductionUrl } from "../core/config";
import { hashOf } from "../core/route";
import { pageAddress, publicAddress } from "../core/share";
import { titleOf } from "../core/titles";
import { type Copied, copy } from "./clipboard";
import { ScanCode } from "./Exhibit";
import { codeOf } from "./qr";
import { Sheet } from "./Sheet";
import type { Shown } from "./shown";

/** A link to exactly what is seen, to copy, to send, and to scan. */
export function ShareSheet({ shown }: { shown: Shown }) {
  const { config, state, actions, t } = shown;
  const { route, words } = state;
  const address = publicAddress(pageAddress(), introductionUrl(config, words.lang), hashOf(route));
  return (
    <Sheet title={t.share} closeLabel={t.closePanel} actions={actions}>
      {address === null ? (
        <p>{t.shareNowhere}</p>
      ) : (
        <>
          <Link address={address} title={titleOf(state).text} shown={shown} key={address} />
          <p class="ev-caption-line">{t.scanLink}</p>
          <ScanCode of={codeOf(address)} />
        </>
      )}
    </Sheet>
  );
}

function Link({ address, title, shown: { t } }: { address: string; title: string; shown: Shown }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copyLink = async (): Promise<void> => {
    if (field.current !== null) setCopied(await copy(address, field.current));
  };
  return (
    <div class="ev-share">
      <label class="ev-subtitle" for="ev-share-link">
        {t.shareLink}
      </label>
      <textarea
        id="ev-share-link"
        class="ev-field"
        dir="ltr"
        rows={3}
        readOnly
        spellcheck={false}
        value={address}
        ref={field}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p class="ev-share-ways">
        <button type="button" class="ev-textbutton" onClick={() => void copyLink()}>
          {t.copyLink}
        </button>
        {typeof navigator.share === "function" && (
          <button type="button" class="ev-textbutton" onClick={() => send(address, title)}>
            {t.sendLink}
          </button>
        )}
      </p>
      <p class="ev-caption-line" role="status">
        {copied === null ? "" : copied === "copied" ? t.linkCopied : t.linkSelected}
      </p>
    </div>
  );
}

/** Whoever closes the browser's own dialogue sends nothing, and that is no fault. */
const send = (url: string, title: string): void => void navigator.share({ url, title }).catch(() => undefined);
