import { ContentsSheet } from "./ContentsSheet";
import { Frame } from "./Frame";
import { HelpSheet } from "./HelpSheet";
import { KioskNotice } from "./KioskNotice";
import { LanguageSheet } from "./LanguageSheet";
import { Minimap } from "./Minimap";
import { MoreSheet } from "./MoreSheet";
import type { Needle } from "./needle";
import { SettingsSheet } from "./SettingsSheet";
import { ShareSheet } from "./ShareSheet";
import type { Shown } from "./shown";
import { TextSheet } from "./TextSheet";
import { Notice, Trouble } from "./Trouble";

const SHEETS = {
  text: TextSheet,
  contents: ContentsSheet,
  languages: LanguageSheet,
  help: HelpSheet,
  settings: SettingsSheet,
  share: ShareSheet,
  more: MoreSheet,
} as const;

/** Everything around the picture. */
export function App({ shown, needle }: { shown: Shown; needle: Needle }) {
  const { sheet, awaited } = shown.state;
  const OpenSheet = sheet === null ? null : SHEETS[sheet];
  return (
    <>
      <Frame shown={shown} />
      <Minimap shown={shown} needle={needle} />
      {awaited && <p class="ev-loading">{shown.t.loading}</p>}
      <Notice shown={shown} />
      <Trouble shown={shown} />
      <KioskNotice shown={shown} />
      {OpenSheet !== null && <OpenSheet shown={shown} key={sheet} />}
    </>
  );
}
