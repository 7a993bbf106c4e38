/** A small exhibition for unit tests. */

import type { Bytes } from "../contract/Bytes";
import type { HotspotText } from "../contract/HotspotText";
import type { Scene } from "../contract/Scene";
import type { TextPack } from "../contract/TextPack";
import type { Tour } from "../contract/Tour";

const bytes = (file: string): Bytes => ({ file, mime: "image/jpeg", length: 1, parts: 1 });

export function scene(id: string, changes: Partial<Scene> = {}): Scene {
  const face = bytes(`media/${id}.jpg`);
  return {
    id,
    page: `scenes/${id}.html`,
    panorama: {
      low: face,
      lowFacePx: 1,
      tiles: null,
      coverage: null,
      sides: ["", "", "", "", "", ""],
    },
    heading: null,
    position: null,
    view: { yaw: 0, pitch: 0, hfov: 90 },
    links: [],
    hotspots: [],
    ambient: null,
    hall: null,
    floor: null,
    neighbours: [],
    ...changes,
  };
}

const hotspotText = (title: string): HotspotText => ({
  title: { text: title, lang: null },
  words: null,
  pictures: [],
  recording: null,
  caption: null,
  credit: null,
});

export const tour: Tour = {
  format: 1,
  exhibition: "bronze",
  languages: [
    { tag: "en", name: "English", text: "text.en.1.js", page: "index.html" },
    { tag: "zh-Hans", name: "简体中文", text: "text.zh-hans.1.js", page: "../zh-hans/bronze/index.html" },
  ],
  start: "hall-1",
  scenes: [
    scene("hall-1", {
      links: [{ id: "east", scene: "hall-2", yaw: 88, pitch: 0, arrive: { kind: "bearing" } }],
      hotspots: [
        { id: "ding", yaw: -20, pitch: 0, area: null, hidden: false, target: { kind: "object", object: "ding" } },
        { id: "roof", yaw: 5, pitch: 40, area: null, hidden: false, target: { kind: "note" } },
        {
          id: "score",
          yaw: 120,
          pitch: 0,
          area: null,
          hidden: false,
          target: { kind: "document", file: "media/score.pdf", format: "PDF", size: "1.2 MB" },
        },
      ],
    }),
    scene("hall-2"),
  ],
  objects: [
    {
      id: "ding",
      page: "objects/ding.html",
      icon: null,
      media: [
        { id: "song", form: { kind: "audio", file: "media/song.mp3", gain: 1, waveform: [], seconds: null } },
        { id: "rubbing", form: { kind: "image", picture: { width: 4, height: 3, sources: [], placeholder: "" }, tiles: null } },
      ],
      annotations: [
        { id: "seal", medium: "rubbing", spot: { kind: "region", x: 0.4, y: 0.4, width: 0.2, height: 0.2 } },
      ],
      period: null,
    },
  ],
  tours: [
    {
      id: "highlights",
      page: "tours/highlights.html",
      stops: [
        {
          id: "welcome",
          target: { kind: "scene", scene: "hall-1", view: { yaw: 31, pitch: -8, hfov: 80 } },
          dwell: 8,
          moves: [{ aim: { kind: "view", view: { yaw: 60, pitch: 0, hfov: 70 } }, over: 3 }],
        },
        { id: "seal", target: { kind: "object", object: "ding", annotation: "seal" }, dwell: 12, moves: [] },
      ],
    },
  ],
  halls: [],
  floors: [],
  periods: [],
  opening: "none",
};

export const words: TextPack = {
  lang: "en",
  dir: "ltr",
  title: { text: "Bronze and Silence", lang: null },
  scenes: {
    "hall-1": {
      title: { text: "The Bronze Hall", lang: null },
      alt: null,
      words: null,
      hotspots: { roof: hotspotText("The roof"), score: hotspotText("The score") },
      links: {},
    },
    "hall-2": { title: { text: "The Library", lang: null }, alt: null, words: null, hotspots: {}, links: {} },
  },
  objects: {
    ding: {
      title: { text: "Ritual tripod", lang: null },
      words: null,
      facts: [],
      media: {},
      annotations: { seal: { title: { text: "The seal", lang: null }, words: null } },
      narration: { file: "media/ding.mp3", gain: 1, waveform: [], seconds: null, lang: null, cues: [], transcript: null },
      credit: null,
    },
  },
  tours: {
    highlights: {
      title: { text: "Highlights", lang: null },
      words: null,
      stops: {
        welcome: {
          title: { text: "Welcome", lang: null },
          words: null,
          narration: { file: "media/welcome.mp3", gain: 0.7, waveform: [], seconds: null, lang: null, cues: [], transcript: null },
          moves: [4],
        },
        seal: {
          title: { text: "A seal", lang: null },
          words: { html: "<p>Look closer.</p>", lang: null },
          narration: null,
          moves: [],
        },
      },
    },
  },
  halls: {},
  floors: {},
  periods: {},
};
