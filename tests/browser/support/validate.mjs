// What an editor says of a file: YAML as the editors' YAML extension reads it, judged by ajv.
// Takes { schemas: {name: schema}, files: [{schema: name, text}] } and gives each file's errors.

import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";

const { schemas, files } = JSON.parse(readFileSync(0, "utf8"));
// Strict: a keyword that draft 7 does not know is an error of the schema.
const ajv = new Ajv({ strictSchema: true, strictTypes: false, allErrors: true });
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

const errors = files.map(({ schema, text }) => {
  const validate = ajv.getSchema(schema);
  return validate(parse(text)) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
});
process.stdout.write(JSON.stringify(errors));
