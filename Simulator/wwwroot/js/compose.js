import * as api from "./api.js";
import { showing, update } from "./chat.js";
import { byId, make, toast } from "./dom.js";

const box = byId("compose");
let waiting = [];
let thread = null;

export function start() {
  byId("compose-form").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  // Enter sends, as in Teams; but not the Enter that ends a composition of an input method.
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
  });
  box.addEventListener("input", grow);
  byId("attach").addEventListener("click", () => byId("files").click());
  byId("files").addEventListener("change", (event) => { add(event.target.files); event.target.value = ""; });
  box.addEventListener("paste", paste);
  startDrop();
  byId("replying").addEventListener("click", () => replyTo(null));
}

export function reset(isChannel, botName) {
  waiting = [];
  replyTo(null);
  box.value = isChannel ? `@${botName} ` : "";
  byId("attach").hidden = isChannel;
  drawChips();
  grow();
}

export function replyTo(message) {
  thread = message?.id ?? null;
  const note = byId("replying");
  note.hidden = !message;
  if (message) {
    note.replaceChildren("ตอบกลับในเธรด ", make("button", { type: "button", class: "small" }, "ยกเลิก"));
    box.focus();
  }
}

async function send() {
  const shown = showing();
  const text = box.value.trim();
  if (!shown || (!text && waiting.length === 0)) return;
  const files = waiting;
  box.value = "";
  waiting = [];
  drawChips();
  grow();
  byId("send").disabled = true;
  try {
    const ids = [];
    const pictures = [];
    for (const file of files) (file.pasted ? pictures : ids).push((await api.upload(file)).id);
    await api.send(shown.person, { text, conversation: shown.conversation, thread, files: ids, pictures });
    replyTo(null);
  } catch (problem) {
    toast(problem.message);
  } finally {
    byId("send").disabled = false;
    box.focus();
    update();
  }
}

function add(files) {
  if (byId("attach").hidden) return toast("ส่งไฟล์ให้บอตได้เฉพาะในแชตส่วนตัว");
  waiting.push(...files);
  drawChips();
}

// As in Teams a picture that is pasted goes into the text, and is no attached file.
function paste(event) {
  const pictures = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
  if (pictures.length === 0) return;
  event.preventDefault();
  add(pictures.map((file) => Object.assign(file, { pasted: true })));
}

function drawChips() {
  byId("chips").replaceChildren(...waiting.map((file) => make(
    "li", { "data-testid": "chip" }, make("span", {}, file.name),
    make("button", { type: "button", "aria-label": `เอา ${file.name} ออก`, onclick: () => { waiting = waiting.filter((other) => other !== file); drawChips(); } }, "✕"))));
}

function grow() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}

function startDrop() {
  const area = document.querySelector("main");
  const sign = byId("drop");
  area.addEventListener("dragover", (event) => { event.preventDefault(); sign.hidden = false; });
  area.addEventListener("dragleave", (event) => { if (!area.contains(event.relatedTarget)) sign.hidden = true; });
  area.addEventListener("drop", (event) => { event.preventDefault(); sign.hidden = true; add(event.dataTransfer.files); });
}
