import * as api from "./api.js";
import { drawCard } from "./card.js";
import { icon, make, toast } from "./dom.js";
import * as format from "./format.js";
import * as markdown from "./markdown.js";

/** One message as an element. `office` knows the names, `viewer` is the person who looks. */
export function drawMessage(message, office, viewer, onReply) {
  const own = message.from === viewer;
  const name = message.fromBot ? office.bot.name : office.people.find((person) => person.id === message.from)?.name ?? message.from;
  const body = make("div", { class: "body" });
  body.append(meta(message, own ? null : name));
  if (message.text) body.append(bubble(message));
  for (const card of message.cards) body.append(drawCard(card, viewer, message.id));
  for (const file of message.files) body.append(fileLink(file));
  for (const image of message.images) body.append(make("img", { class: "inline", src: image, alt: "" }));
  if (message.consent) body.append(consent(message, viewer));
  if (message.undelivered) body.append(make("p", { class: "failed", "data-testid": "undelivered" }, "⚠ ส่งไม่ถึงบอต"));
  if (onReply && !message.thread)
    body.append(make("button", { class: "reply-to", type: "button", onclick: () => onReply(message) }, "ตอบกลับ"));
  if (message.cards.length > 0) body.classList.add("wide");
  return make(
    "article",
    { class: `message${own ? " own" : ""}${message.thread ? " reply" : ""}`, "data-testid": "message", "data-message-id": message.id, "data-from": message.from, "data-version": message.version, "aria-label": `${name} ${format.time(new Date(message.at))}` },
    avatar(message, name), body);
}

function avatar(message, name) {
  return message.fromBot
    ? make("span", { class: "avatar bot", "aria-hidden": "true" }, "สม")
    : make("span", { class: "avatar", style: `--hue:${format.hue(message.from)}`, "aria-hidden": "true" }, format.initials(name));
}

function meta(message, name) {
  const when = new Date(message.at);
  const parts = [name && make("b", {}, name), name && " ", make("time", { datetime: message.at, title: format.longDate(when) }, format.time(when))];
  if (message.editedAt) parts.push(" · แก้ไขแล้ว");
  return make("p", { class: "meta" }, ...parts);
}

function bubble(message) {
  const element = make("div", { class: "bubble", "data-testid": "text" });
  // Both functions escape whatever is not Markdown; see markdown.js.
  element.innerHTML = message.fromBot && message.textFormat !== "plain" ? markdown.message(message.text) : markdown.plain(message.text);
  markdown.opensOutside(element);
  return element;
}

function fileLink(file) {
  return make(
    "a", { class: "file", href: `${new URL(file.downloadUrl).pathname}?page`, download: file.name, "data-testid": "file" },
    icon("M5 2.5h6l4 4v11H5zM11 2.5v4h4M7.5 10.5h5M7.5 13.5h5"),
    make("span", {}, make("span", { class: "file-name" }, file.name), make("span", { class: "quiet" }, format.size(file.size))));
}

function consent(message, viewer) {
  const answer = (accept) => api.consent(viewer, message.id, accept).catch((problem) => toast(problem.message));
  const offer = message.consent;
  return make(
    "div", { class: "consent", "data-testid": "consent" },
    make("b", {}, offer.name), make("p", { class: "quiet" }, offer.description ?? "", offer.size ? ` · ${format.size(offer.size)}` : ""),
    offer.answered
      ? make("p", { class: "quiet" }, "ตอบแล้ว")
      : make("div", { class: "row" },
        make("button", { type: "button", onclick: () => answer(true), "data-testid": "consent-accept" }, "รับไฟล์"),
        make("button", { type: "button", onclick: () => answer(false), "data-testid": "consent-decline" }, "ไม่รับ")));
}
