import { ContentsSheet } from "./ContentsSheet";
import { Frame } from "./Frame";
import { HelpSheet } from "./HelpSheet";
import { LanguageSheet } from "./LanguageSheet";
import type { Shown } from "./shown";
import { TextSheet } from "./TextSheet";
import { Notice, Trouble } from "./Trouble";

const SHEETS = { text: TextSheet, contents: ContentsSheet, languages: LanguageSheet, help: HelpSheet } as const;

/** Everything around the picture. */
export function App({ shown }: { shown: Shown }) {
  const { sheet, awaited } = shown.state;
  const OpenSheet = sheet === null ? null : SHEETS[sheet];
  return (
    <>
      <Frame shown={shown} />
      {awaited && <p class="ev-loading">{shown.t.loading}</p>}
      <Notice shown={shown} />
      <Trouble shown={shown} />
      {OpenSheet !== null && <OpenSheet shown={shown} key={sheet} />}
    </>
  );
}
