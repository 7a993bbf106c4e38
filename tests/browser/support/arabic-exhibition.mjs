// An exhibition in Arabic that shows one of everything, and whose translation is not complete: the
// annex and one relic have words in English alone, and the English pages stand in with Arabic ones.

import { quadsGlb, roomQuads } from "./box.mjs";
import { hotspotsFiles } from "./hotspots-exhibition.mjs";
import { signsPanorama } from "./signs.mjs";

/** What a package of it must allow. */
export const GAPS = ["missing-translation"];

const both = (ar, en) => `{ar: ${JSON.stringify(ar)}, en: ${JSON.stringify(en)}}`;

/** By id: the titles of sections, and what is written of the hotspot. */
const HOTSPOTS = {
  plan: ["مخطط الدار", "The plan of the house", `yaw: -40, image: media/signs.jpg, alt: ${both("ستة جدران ملوّنة", "Six coloured walls")}, caption: ${both("المخطط", "The plan")}`],
  cleaned: [
    "بعد التنظيف",
    "Cleaned",
    `yaw: -20, compare: {before: {image: media/signs.jpg, alt: ${both("مع السخام", "With soot")}}, after: {image: media/small.jpg, alt: ${both("بلا سخام", "Without soot")}}}`,
  ],
  bell: ["الجرس", "The bell", "yaw: 0, audio: media/bell.ar.wav"],
  casting: ["السَّبك", "Casting", "yaw: 20, video: media/film.ar.webm"],
  worksheet: ["ورقة عمل", "A worksheet", "yaw: 40, document: media/worksheet.pdf"],
  dig: ["موقع التنقيب", "The excavation", 'yaw: 60, url: "https://example.org/dig?year=1931"'],
  crack: ["شقّ", "A crack", "yaw: 10"],
};

const hotspots = Object.entries(HOTSPOTS).map(([id, [, , front]]) => `  - {id: ${id}, pitch: ${id === "crack" ? -15 : 0}, ${front}}`);
const sections = (title, words) => Object.entries(HOTSPOTS).map(([id, titles]) => `## ${titles[title]} {#${id}}\n${words}`).join("\n\n");

const WALLS = { "+x": [150, 150, 150], "-x": [130, 130, 130], "+z": [170, 170, 170], "-z": [110, 110, 110], "-y": [90, 80, 70], "+y": [190, 180, 170] };

export function arabicFiles() {
  const made = hotspotsFiles(Buffer.from("\x1a\x45\xdf\xa3\x93\x42\x82\x84webm", "latin1"));
  const own = (name) => made[`kinds/media/${name}`];
  return {
    "site.yaml": `title: ${both("متاحف الوادي", "Museums of the valley")}
summary: ${both("متاحف صغيرة مفتوحة لكل صف مدرسي.", "Small museums, open to every classroom.")}
languages: [ar, en]
publisher: {name: ${both("مؤسسة الوادي", "The Valley Trust")}, url: "https://example.org/trust"}
links: qr
`,
    "museums/house.md": `---
title: ${both("دار الوادي", "The House of the Valley")}
place: ${both("على ضفة النهر", "On the river")}
url: https://example.org/house
---
تحفظ الدار قطعًا من الوادي كله.
`,
    "nile/exhibition.yaml": `title: ${both("برونز وطين", "Bronze and clay")}
summary: ${both("أوانٍ من الوادي، وما يُروى عن صانعيها.", "Vessels of the valley, and what is told of their makers.")}
languages: [ar, en]
museum: house
start: hall
rights: CC0
credits:
  - {name: ${both("سلمى حدّاد", "Salma Haddad")}, role: ${both("المسح", "Scans")}}
floors:
  - {id: first, title: {en: First floor}, level: 1}
  - {id: ground, title: ${both("الطابق الأرضي", "Ground floor")}, level: 0}
halls:
  - {id: east, title: ${both("القاعة الشرقية", "East hall")}, floor: ground, mesh: media/east.glb}
periods:
  - {id: late, title: ${both("العصر المتأخر", "Late period")}, from: "-0663", to: "-0331"}
`,
    "nile/index.md": `كان **البرونز** مادة الآلهة، وكان الطين مادة البيوت؛ ومن كليهما وصلت إلينا أوانٍ *كاملة*.[^1]

## كيف صُنعت

- سُبك البرونز في قوالب من طين.
- وشُكّل الطين على عجلة، كما تروي [حكاية الموقع](https://example.org/story).

> من كل إناء نسمع صوت صانعه.

| السنة | ما عُثر عليه |
|---|---|
| 1931 | 12 |
| 1952 | 107 |

[^1]: أغلبها في قبور.
`,
    "nile/media/signs.jpg": own("signs.jpg"),
    "nile/media/small.jpg": signsPanorama(512),
    "nile/media/worksheet.pdf": own("worksheet.pdf"),
    "nile/media/east.glb": quadsGlb(roomQuads([2, 1.5, 0], [5, 1.5, 4], WALLS), "east"),
    "nile/media/block.glb": quadsGlb(roomQuads([0, 0.2, 0], [0.3, 0.2, 0.2], WALLS), "block"),
    "nile/media/bell.ar.wav": own("bell.wav"),
    "nile/media/bell.ar.vtt": "WEBVTT\n\n00:00.000 --> 00:00.400\nيدقّ الجرس.\n",
    "nile/media/bell.ar.md": "يدقّ الجرس *مرة واحدة*.\n",
    "nile/media/film.ar.webm": own("film.webm"),
    "nile/media/film.ar.vtt": "WEBVTT\n\n00:00.000 --> 00:10.000\nيُصبّ البرونز.\n",
    "nile/media/film.ar.md": "يُصبّ البرونز في القالب.\n",
    "nile/scenes/hall.md": `---
title: ${both("قاعة البرونز", "The bronze hall")}
alt: ${both("ستة جدران ملوّنة", "Six coloured walls")}
panorama: media/signs.jpg
hall: east
pose: {position: [0, 1.6, 0], heading: 0}
view: {yaw: 0, pitch: 0, hfov: 100}
hotspots:
${hotspots.join("\n")}
  - {id: pot, object: pot, yaw: 120, pitch: 0}
  - {id: block, object: block, yaw: 150, pitch: 0}
links: [{scene: annex, yaw: 90}]
---
قاعة تدلّ جدرانها على الجهة التي تنظر إليها، وفيها جرس Big Ben صغير.

${sections(0, "ما هو، ولماذا هو هنا، وإلى ماذا ننظر.")}
`,
    "nile/scenes/hall.en.md": `A hall whose walls say which way one looks.\n\n${sections(1, "What it is, and what to look for.")}\n`,
    "nile/scenes/annex.md": `---
title: {en: The annex}
alt: {en: "Six coloured walls, smaller"}
panorama: media/small.jpg
hall: east
pose: {position: [4, 1.6, 0], heading: 0}
links: [{scene: hall, yaw: -90}]
---
`,
    "nile/scenes/annex.en.md": "Nothing stands here yet.\n",
    "nile/objects/pot.md": `---
title: ${both("إناء بمقبضين", "Vessel with two handles")}
identifier: "00107"
date: ${both("نحو 500 ق.م", "c. 500 BCE")}
period: late
material: [${both("طين", "clay")}, ${both("طلاء أحمر", "red paint")}]
dimensions: {height: 32.5 cm, mass: 5.1 kg}
credit: ${both("هدية من صديق، 1931", "Gift of a friend, 1931")}
museum: house
narration: media/bell.{lang}.wav
media:
  - {id: front, image: media/small.jpg, alt: ${both("جدران ملوّنة", "Coloured walls")}, caption: ${both("من الأمام", "From the front")}}
  - {id: back, image: media/signs.jpg, alt: {en: Walls again}, caption: {en: From behind}}
annotations:
  - {id: rim, media: front, region: [40, 40, 120, 80]}
---
إناء له حكاية طويلة تُروى في فقرة؛ انظر [موقع التنقيب](https://example.org/dig).

## الحافة {#rim}
مهترئة من جانب واحد.
`,
    "nile/objects/pot.en.md": "A vessel with a long story.\n\n## The rim {#rim}\nIt is worn on one side.\n",
    "nile/objects/block.md": `---
title: {en: Foundation block}
date: {en: Early dynastic}
date_edtf: "-2999/-2685"
media:
  - {id: scan, model: media/block.glb, alt: {en: A grey block}}
annotations:
  - {id: mark, media: scan, position: [0.3, 0.2, 0], view: {yaw: 40, pitch: 10, distance: 2}}
---
`,
    "nile/objects/block.en.md": "A block of stone.\n\n## The mason's mark {#mark}\nTwo strokes.\n",
    "nile/tours/round.md": `---
title: ${both("جولة قصيرة", "Once round")}
stops:
  - {id: hall, scene: hall, narration: "media/bell.{lang}.wav"}
  - {id: pot, object: pot}
---
محطتان.

## القاعة {#hall}
در مرة واحدة.

## الإناء {#pot}
انظر إلى مقبضيه.
`,
    "nile/tours/round.en.md": "Two stops.\n\n## The hall {#hall}\nTurn once.\n\n## The vessel {#pot}\nLook at its handles.\n",
  };
}
