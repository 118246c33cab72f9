// Checks a manifest against the schema of its version. In: files of manifests. Out: a line for each problem.
// The validator is the one of Tests/Cards/render.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../Cards/render/package.json", import.meta.url));
const Ajv = require("ajv");
const schema = JSON.parse(readFileSync(new URL("teams-manifest-1.30.schema.json", import.meta.url), "utf8"));
delete schema.$schema; // draft-04, which this validator has forgotten; the schema uses nothing that has changed since
const matches = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
for (const file of process.argv.slice(2))
  if (!matches(JSON.parse(readFileSync(file, "utf8"))))
    for (const e of matches.errors) console.log(`${file}: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
