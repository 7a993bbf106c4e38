import arrowDown from "lucide-static/icons/arrow-down.svg";
import again from "lucide-static/icons/rotate-ccw.svg";
import arrowLeft from "lucide-static/icons/arrow-left.svg";
import arrowRight from "lucide-static/icons/arrow-right.svg";
import arrowUp from "lucide-static/icons/arrow-up.svg";
import box from "lucide-static/icons/box.svg";
import captions from "lucide-static/icons/captions.svg";
import captionsOff from "lucide-static/icons/captions-off.svg";
import compare from "lucide-static/icons/square-split-horizontal.svg";
import document from "lucide-static/icons/file-text.svg";
import fullscreen from "lucide-static/icons/maximize.svg";
import gyroscope from "lucide-static/icons/rotate-3d.svg";
import help from "lucide-static/icons/circle-question-mark.svg";
import image from "lucide-static/icons/image.svg";
import info from "lucide-static/icons/info.svg";
import languages from "lucide-static/icons/languages.svg";
import leaveFullscreen from "lucide-static/icons/minimize.svg";
import list from "lucide-static/icons/layout-list.svg";
import landmark from "lucide-static/icons/landmark.svg";
import listen from "lucide-static/icons/headphones.svg";
import map from "lucide-static/icons/map.svg";
import mapPin from "lucide-static/icons/map-pinned.svg";
import minus from "lucide-static/icons/minus.svg";
import more from "lucide-static/icons/ellipsis.svg";
import music from "lucide-static/icons/music.svg";
import next from "lucide-static/icons/chevron-right.svg";
import outward from "lucide-static/icons/external-link.svg";
import page from "lucide-static/icons/book-open.svg";
import pause from "lucide-static/icons/pause.svg";
import play from "lucide-static/icons/play.svg";
import plus from "lucide-static/icons/plus.svg";
import previous from "lucide-static/icons/chevron-left.svg";
import readAloud from "lucide-static/icons/speech.svg";
import route from "lucide-static/icons/route.svg";
import settings from "lucide-static/icons/settings-2.svg";
import share from "lucide-static/icons/share-2.svg";
import soundOff from "lucide-static/icons/volume-x.svg";
import soundOn from "lucide-static/icons/volume-2.svg";
import strip from "lucide-static/icons/gallery-thumbnails.svg";
import video from "lucide-static/icons/video.svg";
import x from "lucide-static/icons/x.svg";

/** Kept in the script: an external `<use href>` fails from `file://`. */
const ICONS = {
  arrowDown,
  again,
  arrowLeft,
  arrowRight,
  arrowUp,
  box,
  captions,
  captionsOff,
  compare,
  document,
  fullscreen,
  gyroscope,
  help,
  image,
  info,
  landmark,
  languages,
  leaveFullscreen,
  list,
  listen,
  map,
  mapPin,
  minus,
  more,
  music,
  next,
  outward,
  page,
  pause,
  play,
  plus,
  previous,
  readAloud,
  route,
  settings,
  share,
  soundOff,
  soundOn,
  strip,
  video,
  x,
};

export type IconName = keyof typeof ICONS;

/**
 * What points along the line that one reads points the other way where that runs from the right; a question
 * mark does in Arabic script, but not in Hebrew.
 */
const TURNS: Partial<Record<IconName, "rtl" | "arab">> = {
  arrowLeft: "rtl",
  help: "arab",
  list: "rtl",
  next: "rtl",
  outward: "rtl",
  previous: "rtl",
};

/** Always beside a name: the icon itself says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <span
      class="ev-icon"
      data-turns={TURNS[name]}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  );
}
