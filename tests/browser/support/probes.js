// What a page from file:// may do, one question a function, as a classic script of that very page:
// what a driver evaluates may have more rights than the page (WebKit's may import files).
// Each answers with what it found, and throws (or rejects) when the browser refuses.

const classicScript = () => window.classicRan === true;
const moduleScript = () => window.moduleRan === true;
const importFile = () => import("./module.js").then(() => true);
const importBlob = async () => {
  const url = URL.createObjectURL(new Blob(["export default 7"], { type: "text/javascript" }));
  return (await import(url)).default === 7;
};

const fetchFile = () => fetch("data.json").then((response) => response.text());
const xhrFile = () =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve(request.responseText);
    request.onerror = () => reject(new Error("refused"));
    request.open("GET", "data.json");
    request.send();
  });

const pictureOnPage = () => document.querySelector("#picture").decode().then(() => true);
const pictureToTexture = () => {
  const gl = document.createElement("canvas").getContext("webgl2");
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, document.querySelector("#picture"));
  if (gl.getError() !== gl.NO_ERROR) throw new Error("no texture");
  return true;
};
const pictureReadBack = () => {
  const paper = document.createElement("canvas").getContext("2d");
  paper.drawImage(document.querySelector("#picture"), 0, 0);
  return [...paper.getImageData(0, 0, 1, 1).data];
};

/** The way every scan takes: base64 in a classic script, Blob, ImageBitmap, texture, and a pixel drawn from it. */
const dataScriptToPixel = async () => {
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "data.js";
    script.onload = resolve;
    script.onerror = () => reject(new Error("the data script was refused"));
    document.head.append(script);
  });
  const bytes = Uint8Array.from(atob(window.packed), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));

  const gl = document.createElement("canvas").getContext("webgl2");
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, bitmap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, "#version 300 es\nvoid main() { gl_Position = vec4(0, 0, 0, 1); gl_PointSize = 64.0; }"],
    [
      gl.FRAGMENT_SHADER,
      "#version 300 es\nprecision mediump float; uniform sampler2D t; out vec4 c; void main() { c = texture(t, vec2(0.5)); }",
    ],
  ]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.drawArrays(gl.POINTS, 0, 1);
  const pixel = new Uint8Array(4);
  gl.readPixels(gl.drawingBufferWidth / 2, gl.drawingBufferHeight / 2, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return [...pixel];
};

const workerAnswers = (url) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(url);
    worker.onmessage = () => resolve(true);
    worker.onerror = () => reject(new Error("the worker did not start"));
  });
const workerFile = () => workerAnswers("worker.js");
const workerBlob = () =>
  workerAnswers(URL.createObjectURL(new Blob(["postMessage('ran')"], { type: "text/javascript" })));

/** The smallest module there is: its magic and its version. */
const wasmFromBytes = () => WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true);

const audioSeeks = () =>
  new Promise((resolve, reject) => {
    const audio = new Audio("tone.wav");
    audio.onerror = () => reject(new Error("no sound"));
    audio.onloadeddata = () => {
      audio.onseeked = () => resolve(audio.currentTime);
      audio.currentTime = 0.5;
    };
    audio.preload = "auto";
    audio.load();
  });
const captionsMadeByCode = () => {
  const track = document.createElement("video").addTextTrack("captions");
  track.mode = "showing";
  track.addCue(new VTTCue(0, 1, "Hello"));
  return track.cues.length === 1;
};
const captionsFile = () =>
  new Promise((resolve, reject) => {
    const video = document.createElement("video");
    const track = document.createElement("track");
    track.onload = () => resolve(true);
    track.onerror = () => reject(new Error("refused"));
    track.src = "captions.vtt";
    track.default = true;
    video.append(track);
    document.body.append(video);
    track.track.mode = "showing";
  });

const storage = () => {
  localStorage.setItem("offline", "kept");
  return localStorage.getItem("offline") === "kept";
};
const hashHistory = () => {
  history.pushState(null, "", "#/scene/hall");
  return location.hash === "#/scene/hall";
};

/** A picture from elsewhere is wished for; answers once the browser has given it up. */
const pictureFrom = (url) =>
  new Promise((resolve, reject) => {
    let directive = null;
    addEventListener("securitypolicyviolation", (event) => (directive = event.effectiveDirective), { once: true });
    const picture = document.createElement("img");
    picture.onload = () => reject(new Error("it was loaded"));
    // The violation is told a task after the error in some engines.
    picture.onerror = () => setTimeout(() => resolve(directive), 100);
    picture.src = url;
    document.body.append(picture);
  });

window.probes = {
  classicScript,
  moduleScript,
  importFile,
  importBlob,
  fetchFile,
  xhrFile,
  pictureOnPage,
  pictureToTexture,
  pictureReadBack,
  dataScriptToPixel,
  workerFile,
  workerBlob,
  wasmFromBytes,
  audioSeeks,
  captionsMadeByCode,
  captionsFile,
  storage,
  hashHistory,
  pictureFrom,
};
