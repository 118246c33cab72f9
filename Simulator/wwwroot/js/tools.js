import * as api from "./api.js";
import { byId, make, toast } from "./dom.js";
import * as format from "./format.js";

const most = 300;
let offset = 0;

/** The right panel: clock, person, faults. */
export function start({ current, onTheme }) {
  for (const button of document.querySelectorAll("[data-advance]"))
    button.addEventListener("click", () => api.advance(Number(button.dataset.advance)).catch((problem) => toast(problem.message)));
  byId("installed").addEventListener("change", (event) => api.changePerson(current().person, { installed: event.target.checked }));
  byId("old-client").addEventListener("change", (event) => api.changePerson(current().person, { oldClient: event.target.checked }));
  byId("locale").addEventListener("change", (event) => api.changePerson(current().person, { locale: event.target.value }));
  byId("log-clear").addEventListener("click", api.clearLog);
  byId("theme").addEventListener("click", onTheme);
  startFaults(current);
  setInterval(drawClock, 1000);
}

export function setNow(now) {
  offset = new Date(now).getTime() - Date.now();
  drawClock();
}

export function drawPerson(person) {
  byId("person-tools").hidden = !person;
  if (!person) return;
  byId("installed").checked = person.installed;
  byId("old-client").checked = person.oldClient;
  byId("locale").value = person.locale.startsWith("en") ? "en-US" : "th-TH";
}

export function drawFaults(faults) {
  const lines = faults.waiting.map((fault) => `${fault.count} × ${fault.kind}${fault.conversation ? " (การสนทนาเดียว)" : ""}${fault.person ? ` (${fault.person})` : ""}`);
  if (faults.downloads) lines.push(`${faults.downloads} × ดาวน์โหลดขัดข้อง`);
  if (faults.downUntil) lines.push(`ล่มถึง ${format.time(new Date(faults.downUntil))}`);
  if (faults.rateLimit) lines.push("จำกัดความถี่ 7 ครั้งต่อวินาที");
  byId("fault-list").replaceChildren(...lines.map((line) => make("li", {}, line)));
  byId("fault-count").hidden = lines.length === 0;
  byId("fault-count").textContent = String(lines.length);
}

export function drawLog(entries) {
  byId("log").replaceChildren(...entries.slice(-most).reverse().map(logLine));
}

export function addLog(entry) {
  byId("log").prepend(logLine(entry));
  while (byId("log").children.length > most) byId("log").lastElementChild.remove();
}

function logLine(entry) {
  const toBot = entry.direction === "toBot";
  const what = toBot
    ? [entry.request?.type, entry.request?.name, entry.request?.value?.action?.verb, entry.request?.from?.name].filter(Boolean).join(" · ")
    : [entry.method, entry.request?.type, entry.path.replace(/^\/v3\/conversations\/?/, "")].filter(Boolean).join(" ");
  const bad = entry.status === 0 || entry.status >= 400;
  const details = make("details", {}, make(
    "summary", {},
    make("span", { class: toBot ? "to" : "from", title: toBot ? "ถึงบอต" : "จากบอต" }, toBot ? "→" : "←"),
    make("span", { class: "what", title: what }, what),
    make("span", { class: `status${bad ? " bad" : ""}` }, entry.note ?? String(entry.status)),
    make("span", { class: "quiet" }, `${Math.round(entry.milliseconds)} ms · ${format.logTime(new Date(entry.at))}`)));
  // Written only when it is looked at: a long log stays light.
  details.addEventListener("toggle", () => {
    if (!details.open || details.querySelector("pre")) return;
    for (const part of [entry.request, entry.response]) if (part) details.append(make("pre", {}, JSON.stringify(part, null, 2)));
  });
  return make("li", { "data-testid": "log-entry", "data-status": entry.status, "data-direction": entry.direction }, details);
}

function drawClock() {
  const now = new Date(Date.now() + offset);
  byId("clock").textContent = `${format.longDate(now)} ${format.exactTime(now)} น.`;
  byId("rail-clock").textContent = `${format.date(now)} ${format.time(now)} น.`;
}

function startFaults(current) {
  const add = (fault) => api.addFault(fault).then(drawFaults).catch((problem) => toast(problem.message));
  byId("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    add({ kind: byId("fault-kind").value, count: Number(byId("fault-count-input").value), conversation: byId("fault-here").checked ? current().conversation : null });
  });
  for (const button of document.querySelectorAll("[data-fault]"))
    button.addEventListener("click", () => add(JSON.parse(button.dataset.fault)));
  byId("fault-clear").addEventListener("click", async () => {
    await api.clearFaults();
    drawFaults({ waiting: [] });
  });
}
