// What `--format sarif` prints is SARIF to others: OASIS' schema of version 2.1.0, judged by ajv.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";

import { generator } from "./support/places.mjs";

const require = createRequire(import.meta.url);
const bundle = dirname(require.resolve("@microsoft/jest-sarif/package.json"));
// The schema is of draft 4, which the ajv that comes with it still reads.
const beside = createRequire(join(bundle, "package.json"));
const Ajv = beside("ajv");
const schema = JSON.parse(readFileSync(join(bundle, "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));

function validator() {
  const ajv = new Ajv({ allErrors: true, schemaId: "auto" });
  ajv.addMetaSchema(beside("ajv/lib/refs/json-schema-draft-04.json"));
  return ajv.compile(schema);
}

/** The log of an exhibition of these files. */
function sarifOf(files) {
  const folder = mkdtempSync(join(tmpdir(), "enfilade-sarif-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const run = spawnSync(generator(), ["check", "exhibitions", "--format", "sarif", "--cache", "cache"], { cwd: folder, encoding: "utf8" });
    assert.notEqual(run.status, 2, run.stderr);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const FAULTS = {
  "exhibitions/site.yaml": "title: The Plain\nlanguages: [en, zh-Hans]\n",
  "exhibitions/hall/exhibition.yaml": "title: Bronze\ntheme: {accent: \"#eeeeee\"}\nstart: nowhere\n",
  "exhibitions/hall/scenes/第 三.md": "---\ntitle: Three\n---\n",
  "exhibitions/hall/scenes/one.md": "---\ntitel: One\npanorama: media/no.jpg\nlinks: [{scene: two, yaw: x}]\n---\nWords.\n",
  "exhibitions/hall/objects/ding.md": Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc7, 0xe0, 0xcd, 0xad, 0x0a]),
  "exhibitions/hall/objects/gui.md": "---\ntitle: Gui\ndate: 3/4/1850\ndate_edtf: 1950S2\n---\n",
};

test("findings of every severity, with and without a line, are valid SARIF 2.1.0", () => {
  const log = sarifOf(FAULTS);
  const results = log.runs[0].results;
  assert.ok(results.length > 5, `${results.length} findings`);
  assert.ok(results.some((result) => result.locations[0].physicalLocation.region === undefined));
  const valid = validator();
  assert.ok(valid(log), JSON.stringify(valid.errors, null, 1));
});

test("no finding at all is valid SARIF 2.1.0", () => {
  const log = sarifOf({ "exhibitions/hall/exhibition.yaml": "title: Bronze\nlanguages: [en]\nrights: CC0\n" });
  const valid = validator();
  assert.ok(valid(log), JSON.stringify(valid.errors, null, 1));
});

test("the schema would say what is wrong", () => {
  const log = sarifOf(FAULTS);
  log.runs[0].results[0].level = "fatal";
  delete log.runs[0].tool.driver.name;
  const valid = validator();
  assert.equal(valid(log), false);
  const paths = valid.errors.map((error) => error.dataPath);
  assert.ok(paths.includes(".runs[0].tool.driver"), paths.join());
  assert.ok(paths.includes(".runs[0].results[0].level"), paths.join());
});
