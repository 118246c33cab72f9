// Draws the SVGs of this folder to the PNGs that the package holds.
//   node manifest/icons/draw.mjs [path of chromium]
// The browser's driver is the one of Tests/Cards/render: run `npm ci` there first.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(new URL("../../Tests/Cards/render/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const [executablePath = "/usr/bin/chromium"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [name, size] of [["color", 192], ["outline", 32]]) {
  const tab = await browser.newPage({ viewport: { width: size, height: size } });
  await tab.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(new URL(`${name}.svg`, import.meta.url), "utf8")}`);
  await tab.screenshot({ path: fileURLToPath(new URL(`../${name}.png`, import.meta.url)), omitBackground: true });
}
await browser.close();
