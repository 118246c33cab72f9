// Pictures of cards, drawn by Microsoft's renderer in chromium.
//   node pictures.mjs <folder of card JSON> <folder for the PNGs> [path of chromium]
// Each card at 360 px (a phone) and 600 px (a desktop), and with its forms opened where it has any.
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [from, to, executablePath = "/usr/bin/chromium"] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const script = require.resolve("adaptivecards/dist/adaptivecards.js");
const style = script.replace(/\.js$/, ".css");
const hostConfig = JSON.parse(readFileSync(new URL("host-config.json", import.meta.url), "utf8"));
const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 8px; background: #F5F5F5; font-family: 'Segoe UI', 'Noto Sans Thai', 'Noto Sans', 'Noto Color Emoji', sans-serif; }
  #card { background: #fff; border: 1px solid #E1DFDD; border-radius: 8px; overflow: hidden; }
  .ac-pushButton { border: 1px solid #D1D1D1; border-radius: 4px; background: #fff; padding: 6px 12px; font: 600 14px 'Segoe UI','Noto Sans Thai','Noto Sans',sans-serif; color: #242424; margin-bottom: 6px; }
  .ac-pushButton.style-positive { background: #5B5FC7; color: #fff; border-color: #5B5FC7; }
  .ac-pushButton.style-destructive { background: #C4314B; color: #fff; border-color: #C4314B; }
  .ac-actionSet { flex-wrap: wrap; }
  input, textarea { font: 14px 'Segoe UI','Noto Sans Thai','Noto Sans',sans-serif; padding: 6px; border: 1px solid #D1D1D1; border-radius: 4px; box-sizing: border-box; }
  a { color: #5B5FC7; }
</style><div id="card"></div>`;

mkdirSync(to, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const tab = await browser.newPage({ deviceScaleFactor: 1.5 });
await tab.setContent(page);
await tab.addStyleTag({ path: style });
await tab.addScriptTag({ path: script });
for (const file of readdirSync(from).filter(f => f.endsWith(".json")).sort()) {
  const card = JSON.parse(readFileSync(join(from, file), "utf8"));
  for (const width of [360, 600]) {
    await tab.setViewportSize({ width, height: 400 });
    const forms = await tab.evaluate(([json, config]) => {
      const card = new AdaptiveCards.AdaptiveCard();
      card.hostConfig = new AdaptiveCards.HostConfig(config);
      card.parse(json);
      document.getElementById("card").replaceChildren(card.render());
      return Array.from({ length: card.getActionCount() }, (_, i) => card.getActionAt(i))
        .filter(a => a instanceof AdaptiveCards.ShowCardAction).map(a => a.title);
    }, [card, hostConfig]);
    await tab.screenshot({ path: join(to, `${basename(file, ".json")}-${width}.png`), fullPage: true });
    for (const [i, title] of forms.entries()) {
      await tab.getByRole("button", { name: title, exact: true }).click();
      await tab.screenshot({ path: join(to, `${basename(file, ".json")}-form${i + 1}-${width}.png`), fullPage: true });
    }
  }
}
await browser.close();
