// axe-core, run in the page under test.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** It finds nothing to complain about. */
export async function assertAccessible(browser, what) {
  // Half a megabyte, and once is enough for a page.
  if (await browser.evaluate("window.axe === undefined")) await browser.evaluate(axe);
  const violations = await browser.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join("\n  ")}`);
  });
  assert.deepEqual(violations, [], what);
}
