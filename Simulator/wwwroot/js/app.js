import * as api from "./api.js";
import * as chat from "./chat.js";
import * as compose from "./compose.js";
import { byId, toast } from "./dom.js";
import * as finder from "./finder.js";
import * as locale from "./locale.js";
import { drawPeople } from "./people.js";
import * as tab from "./tab.js";
import * as tools from "./tools.js";

let office;
let chosen = {};
let typing;

// Where the page stands is in the address: #person=malee&channel=general&tools=1
const fromHash = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
const go = (change) => {
  const kept = Object.fromEntries(["tools", "tab"].filter((name) => chosen[name]).map((name) => [name, chosen[name]]));
  location.hash = new URLSearchParams({ ...kept, ...change });
};

const conversationOf = ({ person, channel }) => channel
  ? office.channels.find((other) => other.id === channel)?.conversation
  : office.people.find((other) => other.id === person)?.conversation;

function drawOffice() {
  const me = office.people.find((person) => person.id === chosen.person);
  // As Teams starts again in another language, its cards are refreshed.
  if (me && locale.use(me.locale) && chat.showing()?.person === me.id) chat.redraw(true);
  drawPeople(office, chosen, go);
  tools.drawPerson(office.people.find((person) => person.id === chosen.person));
  tools.drawFaults(office.faults);
  const absent = !chosen.channel && office.people.some((person) => person.id === chosen.person && !person.installed);
  byId("absent-note").hidden = !absent;
  byId("compose-form").hidden = absent;
  drawTab(me, absent);
}

function drawTab(me, absent) {
  const inTab = Boolean(chosen.tab && office.tab && me);
  for (const [id, pressed] of [["view-chat", !inTab], ["view-tab", inTab]]) {
    byId(id).hidden = !office.tab;
    byId(id).setAttribute("aria-pressed", String(pressed));
  }
  document.body.dataset.view = inTab ? "tab" : "chat";
  tab.show(office.tab, inTab && !absent ? { person: me.id, locale: me.locale, isChannel: Boolean(chosen.channel) } : null);
}

async function show() {
  const before = chosen;
  chosen = fromHash();
  const narrow = matchMedia("(max-width: 720px)").matches;
  document.body.dataset.pane = chosen.person ? "chat" : "list";
  if (!chosen.person && !narrow && office.people.length > 0) chosen.person = office.people[0].id;
  byId("tools").hidden = !chosen.tools;
  byId("tools-toggle").setAttribute("aria-expanded", String(Boolean(chosen.tools)));
  drawOffice();
  const conversation = chosen.person && conversationOf(chosen);
  if (!conversation || (before.person === chosen.person && before.channel === chosen.channel)) return;
  const me = office.people.find((person) => person.id === chosen.person);
  const channel = office.channels.find((other) => other.id === chosen.channel);
  byId("chat-name").textContent = channel ? channel.name : office.bot.name;
  byId("chat-who").textContent = `คุณคือ ${me.name} · ${me.role}`;
  byId("chat-avatar").textContent = channel ? "#" : "สม";
  finder.close();
  compose.reset(Boolean(channel), office.bot.name);
  await chat.open(office, chosen.person, conversation, channel ? compose.replyTo : null).catch((problem) => toast(problem.message));
}

let refreshing;
// Many things happen at once; the rail is drawn once for all of them.
function officeChanged() {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => { office = await api.state(); drawOffice(); }, 60);
}

function changed({ conversation, person }) {
  officeChanged();
  const shown = chat.showing();
  if (shown?.conversation !== conversation || (person && person !== shown.person)) return;
  byId("typing").hidden = true;
  chat.update();
}

function showTyping({ conversation }) {
  if (chat.showing()?.conversation !== conversation) return;
  byId("typing").hidden = false;
  clearTimeout(typing);
  typing = setTimeout(() => { byId("typing").hidden = true; }, 4000);
}

const themes = ["light", "dark", "contrast"];

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("theme", theme);
  tab.setTheme(theme);
}

async function start() {
  setTheme(localStorage.getItem("theme") ?? "light");
  office = await api.state();
  compose.start();
  finder.start();
  tools.start({
    current: () => ({ person: chosen.person, conversation: conversationOf(chosen) }),
    onTheme: () => { setTheme(themes[(themes.indexOf(document.documentElement.dataset.theme) + 1) % themes.length]); chat.redraw(); },
  });
  tools.setNow(office.now);
  // The address holds where the page stands, so this link may not go there.
  document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); byId("compose").focus(); });
  byId("back").addEventListener("click", () => { location.hash = ""; });
  const here = () => ({ person: chosen.person ?? "", ...(chosen.channel ? { channel: chosen.channel } : {}) });
  const toggleTools = () => go({ ...here(), tools: chosen.tools ? "" : "1" });
  byId("view-chat").addEventListener("click", () => go({ ...here(), tab: "" }));
  byId("view-tab").addEventListener("click", () => go({ ...here(), tab: "1" }));
  byId("tools-toggle").addEventListener("click", toggleTools);
  byId("tools-close").addEventListener("click", toggleTools);
  addEventListener("hashchange", show);
  api.listen({
    hello: async () => { officeChanged(); tools.drawLog(await api.log()); chat.update(); },
    conversation: changed,
    view: changed,
    read: officeChanged,
    people: () => { officeChanged(); chat.update(); },
    typing: showTyping,
    log: tools.addLog,
    "log-cleared": () => tools.drawLog([]),
    clock: ({ now }) => { tools.setNow(now); officeChanged(); },
  });
  await show();
}

start();
