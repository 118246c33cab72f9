import * as api from "./api.js";
import { showing } from "./chat.js";
import { byId, make, toast } from "./dom.js";

const pause = 250; // A person types several letters before Teams asks the bot.
const box = byId("finder-text");
const list = byId("finder-list");
let latest = 0;
let found = 0;

/** The app's search in the compose box: what is picked is sent as the person's message. */
export function start() {
  byId("find").addEventListener("click", () => (byId("finder").hidden ? open() : close()));
  box.addEventListener("input", () => { const asked = ++latest; setTimeout(() => { if (asked === latest) search(0); }, pause); });
  byId("finder-more").addEventListener("click", () => search(found));
  byId("finder").addEventListener("keydown", (event) => { if (event.key === "Escape") { close(); byId("find").focus(); } });
}

function open() {
  byId("finder").hidden = false;
  byId("find").setAttribute("aria-expanded", "true");
  box.value = "";
  box.focus();
  search(0);
}

export function close() {
  latest++;
  byId("finder").hidden = true;
  byId("find").setAttribute("aria-expanded", "false");
  list.replaceChildren();
}

async function search(skip) {
  const shown = showing();
  if (!shown) return;
  const asked = ++latest;
  const text = box.value.trim();
  const answer = await api.composeSearch(shown.person, { text: text || null, conversation: shown.conversation, skip }).catch((problem) => ({ message: problem.message, choices: [] }));
  if (asked !== latest) return;
  const rows = answer.choices.map((choice) => make(
    "li", {}, make("button", { type: "button", "data-testid": "found", onclick: () => share(shown, choice) }, make("b", {}, choice.title), make("span", { class: "quiet" }, choice.text))));
  if (skip === 0) list.replaceChildren();
  list.append(...rows);
  found = skip + rows.length;
  byId("finder-note").textContent = answer.message ?? (answer.status === 200 ? "" : "ค้นหาไม่สำเร็จ โปรดลองอีกครั้ง");
  byId("finder-more").hidden = rows.length < 25;
}

async function share(shown, choice) {
  await api.share(shown.person, { conversation: shown.conversation, attachment: choice.attachment }).catch((problem) => toast(problem.message));
  close();
  byId("compose").focus();
}
