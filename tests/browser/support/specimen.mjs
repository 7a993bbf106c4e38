// An exhibition that holds one of everything a page can show: for eyes, for axe, and for whoever
// checks what is said of pages to machines. It knows its address, and its links are codes.

import { hotspotsFiles } from "./hotspots-exhibition.mjs";
import { signsPanorama } from "./signs.mjs";

export const BASE_URL = "https://example.org/museums/";

const both = (en, zh) => `{en: ${JSON.stringify(en)}, zh-Hans: ${JSON.stringify(zh)}}`;

/** By id: titles, and what is written of the hotspot. */
const HOTSPOTS = {
  plan: ["The plan of the house", "馆舍平面图", `yaw: -40, image: media/signs.jpg, alt: ${both("Six coloured walls", "六面彩墙")}, caption: ${both("The plan", "平面图")}`],
  cleaned: [
    "Cleaned",
    "清洗前后",
    `yaw: -20, compare: {before: {image: media/signs.jpg, alt: ${both("With soot", "有烟垢")}}, after: {image: media/small.jpg, alt: ${both("Without soot", "已清洗")}}}`,
  ],
  bell: ["The bell", "钟声", "yaw: 0, audio: \"media/bell.{lang}.wav\""],
  casting: ["Casting", "浇铸", "yaw: 20, video: \"media/film.{lang}.webm\""],
  worksheet: ["A worksheet", "学习单", "yaw: 40, document: media/worksheet.pdf"],
  dig: ["The excavation", "发掘现场", 'yaw: 60, url: "https://example.org/dig"'],
  crack: ["A crack", "一道裂缝", "yaw: 80"],
};

const hotspots = Object.entries(HOTSPOTS).map(([id, [, , front]]) => `  - {id: ${id}, pitch: 0, ${front}}`);
const sections = (title, words) => Object.entries(HOTSPOTS).map(([id, titles]) => `## ${titles[title]} {#${id}}\n${words}`).join("\n\n");

const PLAN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 300">
  <g fill="none" stroke="#1c1a17" stroke-width="4"><path d="M10 10h400v280H10zM210 10v110m0 60v110"/></g>
  <circle cx="110" cy="150" r="14" fill="#7a5c2e"/>
</svg>
`;

const relic = (number, [en, zh], period) => ({
  [`kinds/objects/relic-${number}.md`]: `---
title: ${both(en, zh)}
identifier: "${String(number).padStart(5, "0")}"
date: ${both("c. 1100 BCE", "约公元前1100年")}
period: ${period}
material: [{en: bronze, zh-Hans: 青铜}]
dimensions: {height: 32.5 cm, mass: 5.1 kg}
credit: ${both("Gift of a friend, 1931", "友人捐赠，1931年")}
museum: house
media:
  - {id: front, image: media/small.jpg, alt: ${both("Coloured walls", "彩色墙面")}, caption: ${both("From the front", "正面")}}
annotations:
  - {id: rim, media: front, region: [40, 40, 120, 80]}
---
A vessel with a long “story”, told in one paragraph; see [the dig](https://example.org/dig).

## The rim {#rim}
It is worn on one side.
`,
  [`kinds/objects/relic-${number}.zh-Hans.md`]: `一件有“故事”的器物，见[发掘现场](https://example.org/dig)。

## 口沿 {#rim}
一侧磨损。
`,
});

/** `film` is a WebM file; without one, the first bytes of a film that nobody plays. */
export function specimenFiles(film = Buffer.from("\x1a\x45\xdf\xa3\x93\x42\x82\x84webm", "latin1")) {
  const made = hotspotsFiles(film);
  const own = (name) => made[`kinds/media/${name}`];
  return {
    "site.yaml": `title: ${both("Specimens", "样张")}
summary: ${both("One of everything that a page can show.", "页面所能呈现的一切，各备一件。")}
languages: [en, zh-Hans]
publisher: {name: ${both("The Plain Trust", "平原基金会")}, url: "https://example.org/trust"}
base_url: ${BASE_URL}
links: qr
`,
    "museums/house.md": `---
title: ${both("The House of Specimens", "样张之家")}
place: ${both("No town in particular", "某地")}
url: https://example.org/house
---
It keeps one of everything, and writes about it at length: see [its history](https://example.org/history).
`,
    "museums/house.zh-Hans.md": "样样俱全，各有长文：见[馆史](https://example.org/history)。\n",
    "kinds/exhibition.yaml": `title: ${both("One of each", "各备一件")}
summary: ${both("Pictures, sounds, films, documents and addresses in one room.", "一室之中，有图、有声、有影、有文、有址。")}
languages: [en, zh-Hans]
museum: house
start: room
rights: CC0
required_statement: ${both("Please name the House of Specimens.", "请注明样张之家。")}
credits:
  - {name: ${both("A draughtsman", "一位绘图员")}, role: ${both("Walls", "墙面")}}
  - {name: ${both("A bell-founder", "一位铸钟匠")}, role: ${both("Bell", "钟")}}
floors:
  - {id: ground, title: ${both("Ground floor", "一层")}, level: 0, plan: {image: media/plan.svg, width_m: 42}}
halls:
  - {id: east, title: ${both("East", "东厅")}, floor: ground}
periods:
  - {id: shang, title: ${both("Shang", "商")}, from: "-1599", to: "-1045"}
  - {id: western-zhou, title: ${both("Western Zhou", "西周")}, from: "-1045", to: "-0770"}
`,
    "kinds/index.md": `A text with *emphasis*, **weight** and a note.[^1]

## A heading

- one thing
- another

1. first
2. second

> Vessels came in sets, and the numbers of a set told of rank.

| Year | Found |
|---|---|
| 1931 | 12 |
| 1952 | 107 |

The plan, by an address: <https://example.org/plan>.

[^1]: Notes stand below.
`,
    "kinds/index.zh-Hans.md": `有*着重*、有**加粗**、有注释。[^1]

## 标题

- 其一
- 其二

> 礼器成组使用，数目之多寡标示身份之高下。

图纸见 <https://example.org/plan>——“样张”之一……

[^1]: 注释在此。
`,
    "kinds/media/plan.svg": PLAN,
    "kinds/media/signs.jpg": own("signs.jpg"),
    "kinds/media/small.jpg": signsPanorama(512),
    "kinds/media/worksheet.pdf": own("worksheet.pdf"),
    ...Object.fromEntries(
      ["en", "zh-Hans"].flatMap((lang) => [
        [`kinds/media/bell.${lang}.wav`, own("bell.wav")],
        [`kinds/media/bell.${lang}.vtt`, own("bell.vtt")],
        [`kinds/media/bell.${lang}.md`, own("bell.md")],
        [`kinds/media/film.${lang}.webm`, own("film.webm")],
        [`kinds/media/film.${lang}.vtt`, own("film.vtt")],
        [`kinds/media/film.${lang}.md`, own("film.md")],
      ]),
    ),
    "kinds/scenes/room.md": `---
title: The room
alt: Six coloured walls
panorama: media/signs.jpg
hall: east
pose: {position: [0, 1.6, 0], heading: 0}
view: {yaw: 0, pitch: 0, hfov: 100}
hotspots:
${hotspots.join("\n")}
  - {id: relic-1, object: relic-1, yaw: 120, pitch: 0}
links: [{scene: annex, yaw: 90}]
---
A room whose walls say which way one looks.

${sections(0, "What it is, why it is here, and what to look for.")}
`,
    "kinds/scenes/room.zh-Hans.md": `---
title: 展室
alt: 六面彩墙
---
墙面标明所望的方向。

${sections(1, "它是什么，为何在此，宜看何处。")}
`,
    "kinds/scenes/annex.md": `---
title: The annex
alt: Six coloured walls, smaller
panorama: media/small.jpg
hall: east
pose: {position: [4, 1.6, 0], heading: 0}
links: [{scene: room, yaw: -90}]
---
Nothing stands here yet.
`,
    "kinds/scenes/annex.zh-Hans.md": "---\ntitle: 附室\nalt: 较小的六面彩墙\n---\n此处尚无陈列。\n",
    "kinds/tours/round.md": `---
title: Once round
stops:
  - {id: room, scene: room}
  - {id: relic, object: relic-2}
---
Two stops.

## The room {#room}
Turn once.

## The vessel {#relic}
Look at its handle.
`,
    "kinds/tours/round.zh-Hans.md": "---\ntitle: 走一圈\n---\n两站。\n\n## 展室 {#room}\n环视一周。\n\n## 酒器 {#relic}\n看它的提梁。\n",
    ...relic(1, ["Ritual tripod", "兽面纹鼎"], "shang"),
    ...relic(2, ["Wine vessel", "提梁卣"], "shang"),
    ...relic(3, ["Bell", "甬钟"], "western-zhou"),
  };
}

