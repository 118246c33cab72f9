import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const g of process.argv.slice(2)) {
  const [o, ...names] = g.split(" ");
  const p = await b.newPage({ viewport: { width: 345 * names.length, height: 400 } });
  const { writeFileSync } = await import("node:fs");
  writeFileSync("/tmp/m.html", `<body style="margin:0;background:#888;display:flex;align-items:flex-start">${names.map(n => `<img src="file:///tmp/kind-out/${n}.png" width=340 style="margin-right:5px">`).join("")}</body>`);
  await p.goto("file:///tmp/m.html"); await p.screenshot({ path: `/tmp/sheet-${o}.png`, fullPage: true }); await p.close();
}
await b.close();
