// An X server without a screen: Firefox wants one for WebGL even when headless, WebKit always.

import { spawn } from "node:child_process";
import { command } from "./find.mjs";

/** A child process that does not outlive this one, however it ends. */
export function spawnTied(file, args, options) {
  const child = spawn(file, args, options);
  const end = () => child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

/** Starts one on a free display. */
export async function startXvfb() {
  const server = spawnTied(command("Xvfb"), ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise((resolve, reject) => {
    let answer = "";
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code} before it named its display`)));
    server.stdio[3].on("data", (chunk) => {
      answer += chunk;
      if (answer.includes("\n")) resolve(`:${answer.trim()}`);
    });
  });
  return { display, stop: () => stopProcess(server) };
}

/** Ends a child process and waits until it is gone. */
export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await gone;
}
