// Fills in what the manifest leaves open and packs it with its languages and icons. Called by ./pack.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { open, read } from "./values.mjs";
import { zip } from "./zip.mjs";

const usage = `manifest/pack ${Object.keys(open).map(n => `${n}=…`).join(" ")} [--to FILE]`;
const given = Object.fromEntries(Object.keys(open).map(name => [name, process.env[name]]));
let to = fileURLToPath(new URL("build/onesqabot.zip", import.meta.url));

function refuse(sentences) {
  console.error([...sentences, usage].join("\n"));
  process.exit(1);
}

const said = process.argv.slice(2);
while (said.length > 0) {
  const word = said.shift();
  const [name, ...value] = word.split("=");
  if (word === "--to" && said.length > 0) to = said.shift();
  else if (Object.hasOwn(open, name) && value.length > 0) given[name] = value.join("=");
  else refuse([`ไม่รู้จัก “${word}” (“${word}” is not known)`]);
}

const { values, wrong } = read(given);
if (wrong.length > 0) refuse(wrong);

const file = name => readFileSync(new URL(name, import.meta.url));
const filled = file("manifest.json").toString("utf8").replace(/\$\{\{(\w+)\}\}/g, (_, name) => values[name]);
const manifest = JSON.parse(filled);
const others = [manifest.icons.color, manifest.icons.outline, ...manifest.localizationInfo.additionalLanguages.map(l => l.file)];

mkdirSync(dirname(to), { recursive: true });
writeFileSync(to, zip([["manifest.json", Buffer.from(filled, "utf8")], ...others.map(name => [name, file(name)])]));
console.log(`สร้าง ${to} แล้ว: OnesqaBot รุ่น ${manifest.version} (made, version ${manifest.version})`);
