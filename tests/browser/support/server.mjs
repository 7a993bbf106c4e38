// A plain static server on this machine, under a sub-path as on a school's or a museum's host.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css",
  ".glb": "model/gltf-binary",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt",
  ".webp": "image/webp",
};

/**
 * Serves `folder` below `prefix` and nothing else. `log` holds [status, path] of every request;
 * browsers' own wish for /favicon.ico is answered but not held against the page. A path for which `hold` gives a
 * promise is answered when that is fulfilled.
 */
export async function serve(folder, prefix = "/museums/spring term/", hold = () => undefined) {
  const log = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    await hold(path);
    const status = await answer(folder, prefix, path, request, response);
    if (path !== "/favicon.ico") log.push([status, path]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: (path) => `http://127.0.0.1:${server.address().port}${encodeURI(prefix)}${path}`,
    log,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answer(folder, prefix, path, request, response) {
  const refuse = (status) => {
    response.writeHead(status).end();
    return status;
  };
  if (!path.startsWith(prefix)) return refuse(404);
  let file = normalize(join(folder, path.slice(prefix.length)));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return refuse(404);
  if (path.endsWith("/")) file = join(file, "index.html");

  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(404);

  const head = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "accept-ranges": "bytes" };
  // WebKit plays no sound from a server that does not answer ranges.
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  if (range === null) {
    response.writeHead(200, { ...head, "content-length": found.size });
    createReadStream(file).pipe(response);
    return 200;
  }
  const start = Number(range[1]);
  const end = range[2] === "" ? found.size - 1 : Math.min(Number(range[2]), found.size - 1);
  if (start > end) return refuse(416);
  response.writeHead(206, {
    ...head,
    "content-length": end - start + 1,
    "content-range": `bytes ${start}-${end}/${found.size}`,
  });
  createReadStream(file, { start, end }).pipe(response);
  return 206;
}
