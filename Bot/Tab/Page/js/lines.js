import { make } from "./dom.js";
import { say } from "./words.js";

const isWeb = (address) => /^https?:/i.test(address);

/** A link out of the tab. */
export const outside = (address, text, attributes = {}) => make(
  "a", { href: address, target: "_blank", rel: "noopener noreferrer", ...attributes }, text, make("span", { class: "unseen" }, ` ${say("newWindow")}`));

/** The lines of a card, as paragraphs. */
export const lines = (all, heading = "h3") => all.map(({ runs, isHeading }) => make(isHeading ? heading : "p", { class: "line" }, runs.map(run)));

function run({ text, style, link, isMark }) {
  if (link && isWeb(link)) return outside(link, text, { class: style });
  return make("span", { class: style || null, "aria-hidden": isMark ? "true" : null }, text);
}

/** A heading that takes the focus when its view is opened, and what stands beside it. */
export const title = (text, ...beside) => make("header", { class: "title" }, make("h1", { tabindex: "-1" }, text), ...beside);
