import * as api from "./api.js";
import { byId, make, toast } from "./dom.js";
import * as format from "./format.js";
import { closeLeftOver } from "./menus.js";
import { drawMessage } from "./message.js";

const list = byId("messages");
// What is drawn, by message id: an unchanged message keeps its element, and with it what is being typed in its card.
let drawn = new Map();
// What this module put into the list, days included: it takes away nothing else.
let placed = [];
let shown = null;
let loading = 0;
let atEnd = true;

// A picture has its height only when it has loaded: what stands below must not be pushed out of sight by it.
list.addEventListener("load", () => { if (atEnd) list.scrollTop = list.scrollHeight; }, { capture: true });

export const showing = () => shown;

/** Opens a conversation as a person: drawn at once as it stands, and again with what the refreshes brought. */
export async function open(office, person, conversation, onReply) {
  shown = { office, person, conversation, onReply };
  drawn = new Map();
  list.replaceChildren();
  const mine = ++loading;
  draw(await api.messages(person, conversation), mine, true);
  draw(await api.view(person, conversation, true), mine, true);
}

/** Something changed in the open conversation; `again` refreshes its cards too. */
export async function update(again = false) {
  if (!shown) return;
  const mine = ++loading;
  try {
    draw(await api.view(shown.person, shown.conversation, again), mine);
  } catch (problem) {
    toast(problem.message);
  }
}

export function redraw(again = false) {
  drawn = new Map();
  return update(again);
}

function draw(messages, mine, toEnd = false) {
  if (mine !== loading) return;
  atEnd = toEnd || list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const next = new Map();
  const elements = [];
  let day = "";
  for (const message of threaded(messages)) {
    const today = format.longDate(new Date(message.at));
    if (today !== day && !message.thread) elements.push(make("p", { class: "day" }, day = today));
    // When a card refreshes shows nowhere: a card that comes back with another mark keeps what is being typed on it.
    const key = JSON.stringify(message, (name, value) => name === "refresh" ? undefined : value);
    const before = drawn.get(message.id);
    const element = before?.key === key ? before.element : drawMessage(message, shown.office, shown.person, shown.onReply);
    next.set(message.id, { key, element });
    elements.push(element);
  }
  if (messages.length === 0) elements.push(make("p", { class: "empty" }, "ยังไม่มีข้อความ ลองพิมพ์ “ช่วยเหลือ”"));
  place(elements);
  drawn = next;
  closeLeftOver();
  suggest(messages.at(-1));
  if (atEnd) list.scrollTop = list.scrollHeight;
}

// Moves nothing that is already in its place: a moved element would lose the focus and the scroll.
function place(elements) {
  const wanted = new Set(elements);
  for (const child of placed) if (!wanted.has(child)) child.remove();
  placed = elements;
  elements.forEach((element, i) => { if (list.children[i] !== element) list.insertBefore(element, list.children[i] ?? null); });
}

// In a channel the replies follow their post.
function threaded(messages) {
  const posts = messages.filter((message) => !message.thread || !messages.some((other) => other.id === message.thread));
  return posts.flatMap((post) => [post, ...messages.filter((message) => message.thread === post.id)]);
}

function suggest(last) {
  // Teams offers them in personal chats only.
  const buttons = (shown.onReply ? [] : last?.suggestions ?? []).map((title) =>
    make("button", { type: "button", onclick: () => api.send(shown.person, { text: title, conversation: shown.conversation }) }, title));
  byId("suggestions").replaceChildren(...buttons);
}
