// A folder with one of everything that a page might want from a file beside it.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PNG } from "pngjs";
import { CSP } from "./csp.mjs";

/** Two pages: bare.html shows the browser's own rules, strict.html has the product's policy on top. */
export async function writeOfflineFolder(folder) {
  const red = redPng();
  const files = {
    "bare.html": page(""),
    "strict.html": page(
      `<meta http-equiv="Content-Security-Policy" content="${CSP}">`,
      `<script>window.inlineRan = true;</script><p id="styled" style="color: rgb(1, 2, 3)">x</p>`,
    ),
    "classic.js": "window.classicRan = true;",
    "probes.js": await readFile(new URL("probes.js", import.meta.url)),
    "module.js": "window.moduleRan = true; export const ran = true;",
    "data.js": `window.packed = "${red.toString("base64")}";`,
    "worker.js": "postMessage('ran');",
    "data.json": "{}",
    "red.png": red,
    "tone.wav": wav(),
    "captions.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n",
  };
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

function page(head, body = "") {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Offline</title>
<script defer src="classic.js"></script><script defer src="probes.js"></script>
<script type="module" src="module.js"></script></head>
<body><img id="picture" src="red.png" alt="">${body}</body></html>`;
}

function redPng() {
  const png = new PNG({ width: 2, height: 2 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([255, 0, 0, 255], at);
  return PNG.sync.write(png);
}

/** A second of silence: 8 kHz, 8 bit, mono (https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html). */
function wav() {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + rate, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(rate, 40);
  return Buffer.concat([head, Buffer.alloc(rate, 128)]);
}
