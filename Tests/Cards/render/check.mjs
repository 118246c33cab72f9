// Checks cards as Microsoft's own tools see them. In: a file with {"name": card, …}.
// Out: {"name": {"problems": [...], "markdown": [...], "links": [...], "text": "..."}, …} on stdout.
//   problems  what the Adaptive Card 1.5 schema or the parser of the "adaptivecards" package has to say against it
//   markdown  every text that the renderer would read as Markdown
//   links     every address that the rendered card leads to
//   text      all that is shown
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import { JSDOM } from "jsdom";

const dom = new JSDOM("<!doctype html><html><body></body></html>", { url: "https://cards.invalid/" });
globalThis.window = dom.window;
for (const name of Object.getOwnPropertyNames(dom.window))
  if (!(name in globalThis)) globalThis[name] = dom.window[name];
// jsdom lays nothing out and so has no innerText; here there is nothing hidden that would make it differ.
Object.defineProperty(dom.window.HTMLElement.prototype, "innerText", {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});
const require = createRequire(import.meta.url);
const AdaptiveCards = require("adaptivecards/dist/adaptivecards.js");
const here = new URL(".", import.meta.url);
const read = path => JSON.parse(readFileSync(new URL(path, here), "utf8"));

const schema = read("../adaptive-card-1.5.schema.json");
delete schema.id; // draft-04's word in a draft-06 schema; newer validators refuse it
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
const matches = ajv.compile(schema);
const hostConfig = new AdaptiveCards.HostConfig(read("host-config.json"));

// Teams lets a choice set ask the bot for choices, in cards of version 1.5 too; the schema knows that only from 1.6 on, and clients
// that do not know it leave it out.
const withoutQueries = card => JSON.parse(JSON.stringify(card, (key, value) => (key === "choices.data" ? undefined : value)));

function check(whole) {
  const json = withoutQueries(whole);
  const problems = [];
  const markdown = [];
  if (!matches(json))
    for (const e of matches.errors.slice(0, 12)) problems.push(`schema: ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);

  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    markdown.push(text);
    result.didProcess = false;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig;
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  // adaptivecards 3.0.6 keeps this pattern's position from one card to the next, and refuses every other "th".
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) problems.push(`parse: ${context.getEventAt(i).message}`);
  for (const e of card.validateProperties().validationEvents) problems.push(`parse: ${e.message}`);

  const rendered = card.render();
  if (!rendered) return { problems: [...problems, "render: nothing came out"], markdown, links: [], text: "" };
  // Forms behind a button are rendered when they are opened: open them all.
  for (let i = 0; i < card.getActionCount(); i++) {
    const action = card.getActionAt(i);
    if (action instanceof AdaptiveCards.ShowCardAction) rendered.append(action.card.render());
  }
  return {
    problems, markdown,
    links: [...rendered.querySelectorAll("a[href]")].map(a => a.getAttribute("href")),
    text: rendered.textContent,
  };
}

const cards = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify(Object.fromEntries(Object.entries(cards).map(([name, card]) => [name, check(card)]))));
