import { reader, Refusal } from "./api.js";
import { caseView } from "./case.js";
import { cases } from "./cases.js";
import { make } from "./dom.js";
import { connect, follow } from "./host.js";
import { title } from "./lines.js";
import { list } from "./list.js";
import { say, use } from "./words.js";
import { yearView } from "./year.js";

const views = {
  work: { label: "myWork", show: list("work", "myWork") },
  waiting: { label: "waitingShort", show: list("waiting", "waiting") },
  cases: { label: "cases", show: cases },
  year: { label: "year", show: yearView },
  case: { show: caseView },
};
// How old what is shown may be when the tab comes into view again.
const fresh = 60_000;

const main = make("main", { id: "main" });
const said = make("p", { class: "unseen", role: "status" });
let api, self, start, shownAt;
let turn = 0;
let lastList = "#work";

// Where the page stands is in the address: #case/2570-MOU-001, #cases?state=open. Who reads it is not.
function place() {
  const [path, query] = location.hash.slice(1).split("?");
  const [name, ...rest] = path.split("/");
  return Object.hasOwn(views, name) ? { name, rest: decodeURIComponent(rest.join("/")), query: new URLSearchParams(query) } : { name: start, rest: "", query: new URLSearchParams() };
}

function go(path, query = {}) {
  const wanted = new URLSearchParams(Object.entries(query).filter(([name, value]) => value || name === "state").map(([name, value]) => [name, value ?? ""]));
  location.hash = wanted.size > 0 ? `${path}?${wanted}` : path;
}

async function show(byPerson) {
  const mine = ++turn;
  const { name, rest, query } = place();
  if (name !== "case") lastList = location.hash || `#${start}`;
  drawNavigation(name);
  main.setAttribute("aria-busy", "true");
  const loading = setTimeout(() => { if (mine === turn) said.textContent = say("loading"); }, 500);
  const drawn = await draw(name, { rest, query });
  clearTimeout(loading);
  // Another view was asked for while this one was on its way.
  if (mine !== turn) return;
  shownAt = Date.now();
  const focused = document.activeElement?.id;
  main.replaceChildren(...drawn.content.filter(Boolean));
  main.removeAttribute("aria-busy");
  document.title = `${drawn.title} · OnesqaBot`;
  said.textContent = drawn.said ?? "";
  if (!byPerson) return;
  // A filter keeps the focus that it had; a new view begins at its heading.
  const again = focused && name !== "case" ? document.getElementById(focused) : null;
  (again && main.contains(again) ? again : main.querySelector("h1")).focus();
  if (!again) scrollTo(0, 0);
}

async function draw(name, where) {
  try {
    self ??= await api.get("self");
    await use(self.language);
    drawNavigation(name);
    return await views[name].show(api, { ...where, self, go, previous: lastList });
  } catch (problem) {
    const refusal = problem instanceof Refusal ? problem : new Refusal("unavailable");
    if (refusal !== problem) console.error(problem);
    const text = refusal.text ?? say(refusal.kind);
    return {
      title: "OnesqaBot",
      said: text,
      content: [title("OnesqaBot"), make("p", { class: "notice" }, text), make("button", { type: "button", class: "primary", onclick: () => show(true) }, say("tryAgain"))],
    };
  }
}

const navigation = make("nav", { class: "navigation" });
const skip = make("a", { class: "skip", href: "#main", onclick: (event) => { event.preventDefault(); main.querySelector("h1")?.focus(); } });

function drawNavigation(current) {
  skip.textContent = say("skip");
  navigation.setAttribute("aria-label", say("navigation"));
  const links = Object.entries(views).filter(([, view]) => view.label);
  if (navigation.childElementCount === 0) navigation.append(make("ul", {}, links.map(([name]) => make("li", {}, make("a", { href: `#${name}`, "data-testid": `to-${name}` })))));
  for (const [index, [name, view]] of links.entries()) {
    const link = navigation.querySelectorAll("a")[index];
    link.textContent = say(view.label);
    if (name === current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

async function begin() {
  const client = await connect();
  await use(client?.locale ?? navigator.language);
  if (!client) {
    document.body.append(make("main", {}, title("OnesqaBot"), make("p", { class: "notice" }, say("openInTeams"))));
    return;
  }
  follow(client);
  api = reader(client);
  start = client.isChannel ? "cases" : "work";
  document.body.append(skip, make("header", {}, navigation), main, said);
  if (!location.hash && client.place) location.hash = client.place;
  addEventListener("hashchange", () => show(true));
  document.addEventListener("visibilitychange", () => { if (!document.hidden && Date.now() - shownAt > fresh) show(false); });
  await show(false);
  client.ready();
}

begin();
