import arrowLeft from "lucide-static/icons/arrow-left.svg";
import arrowUp from "lucide-static/icons/arrow-up.svg";
import box from "lucide-static/icons/box.svg";
import captions from "lucide-static/icons/captions.svg";
import captionsOff from "lucide-static/icons/captions-off.svg";
import compare from "lucide-static/icons/square-split-horizontal.svg";
import document from "lucide-static/icons/file-text.svg";
import fullscreen from "lucide-static/icons/maximize.svg";
import help from "lucide-static/icons/circle-question-mark.svg";
import image from "lucide-static/icons/image.svg";
import info from "lucide-static/icons/info.svg";
import languages from "lucide-static/icons/languages.svg";
import leaveFullscreen from "lucide-static/icons/minimize.svg";
import list from "lucide-static/icons/layout-list.svg";
import listen from "lucide-static/icons/headphones.svg";
import music from "lucide-static/icons/music.svg";
import next from "lucide-static/icons/chevron-right.svg";
import outward from "lucide-static/icons/external-link.svg";
import page from "lucide-static/icons/book-open.svg";
import pause from "lucide-static/icons/pause.svg";
import play from "lucide-static/icons/play.svg";
import previous from "lucide-static/icons/chevron-left.svg";
import route from "lucide-static/icons/route.svg";
import soundOff from "lucide-static/icons/volume-x.svg";
import soundOn from "lucide-static/icons/volume-2.svg";
import video from "lucide-static/icons/video.svg";
import x from "lucide-static/icons/x.svg";

/** Kept in the script: an external `<use href>` fails from `file://`. */
const ICONS = {
  arrowLeft,
  arrowUp,
  box,
  captions,
  captionsOff,
  compare,
  document,
  fullscreen,
  help,
  image,
  info,
  languages,
  leaveFullscreen,
  list,
  listen,
  music,
  next,
  outward,
  page,
  pause,
  play,
  previous,
  route,
  soundOff,
  soundOn,
  video,
  x,
};

export type IconName = keyof typeof ICONS;

/** Always beside a name: the icon itself says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return <span class="ev-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[name] }} />;
}
