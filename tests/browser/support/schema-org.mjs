// schema.org's vocabulary as `schema-dts` carries it, to hold pages' JSON-LD against.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";

const typings = readFileSync(join(dirname(createRequire(import.meta.url).resolve("schema-dts/package.json")), "dist/schema.d.ts"), "utf8");

/** Interface → what it extends, its properties and what they expect. */
const interfaces = new Map();
/** `@type` → the interface of its leaf. */
const leaves = new Map();
let open;
for (const line of typings.split("\n")) {
  const start = line.match(/^(?:export )?interface (\w+)(?: extends (.+?))? \{/);
  if (start) {
    open = { parents: start[2]?.split(", ") ?? [], properties: new Map() };
    interfaces.set(start[1], open);
  }
  const kind = line.match(/^ {4}"@type": "([^"]+)"/);
  if (kind && open) leaves.set(kind[1], open);
  const property = line.match(/^ {4}"([^"]+)"\?: SchemaValue<(.+), "/);
  if (property && open) open.properties.set(property[1], property[2].split(" | "));
}
if (leaves.size < 500) throw new Error(`schema-dts writes its typings in another way now: ${leaves.size} types read`);

/** An interface and everything it inherits from. */
function* lineage(one) {
  yield one;
  for (const parent of one.parents) if (interfaces.has(parent)) yield* lineage(interfaces.get(parent));
}

const interfaceOf = (name) => interfaces.get(`${name}Base`) ?? interfaces.get(`${name}Leaf`);

const DATES = new Set(["Date", "DateTime", "Time"]);
const NUMBERS = new Set(["Number", "Integer", "Float"]);
const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** What is wrong with a node, in words; nothing if schema.org knows all of it. */
export function strangers(node, path = "$") {
  const leaf = leaves.get(node["@type"]);
  if (leaf === undefined) return [`${path}: there is no type ${JSON.stringify(node["@type"])}`];
  const found = [];
  const family = [...lineage(leaf)];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("@")) continue;
    const expected = family.map((one) => one.properties.get(key)).find((types) => types !== undefined);
    if (expected === undefined) found.push(`${path}: ${node["@type"]} has no property ${key}`);
    else for (const one of [value].flat()) found.push(...misfits(one, expected, `${path}.${key}`));
  }
  return found;
}

function misfits(value, expected, path) {
  if (typeof value === "object" && value !== null && "@value" in value) return misfits(value["@value"], expected, path);
  if (typeof value === "object" && value !== null) {
    const leaf = leaves.get(value["@type"]);
    const wanted = expected.map(interfaceOf).filter((one) => one !== undefined);
    const fits = leaf !== undefined && [...lineage(leaf)].some((one) => wanted.includes(one));
    return [...(fits || leaf === undefined ? [] : [`${path}: ${value["@type"]} is none of ${expected.join(", ")}`]), ...strangers(value, path)];
  }
  // Where a thing is expected its name will do: https://schema.org/docs/gs.html#schemaorg_expected
  if (typeof value === "string" && value !== "") {
    const strict = expected.filter((type) => type !== "IdReference");
    const bad = strict.every((type) => DATES.has(type) || NUMBERS.has(type)) && !(strict.some((type) => DATES.has(type)) && ISO_DATE.test(value));
    return bad ? [`${path}: ${JSON.stringify(value)} is no ${strict.join(" or ")}`] : [];
  }
  return [`${path}: ${JSON.stringify(value)} says nothing`];
}
