import { make } from "./dom.js";
import { title } from "./lines.js";
import { rows } from "./list.js";
import { say } from "./words.js";

const first = 25, step = 50;
const states = [["open", "open"], ["closed", "closed"], ["cancelled", "cancelled"]];

/** The office's cases with filters. What is asked for stands in the address, so that going back shows it again. */
export async function cases(api, { query, self, go }) {
  const asked = Object.fromEntries(query);
  const state = query.has("state") ? asked.state : "open";
  const most = Number(asked.most) || first;
  const wanted = new URLSearchParams({ most: String(most) });
  for (const [name, value] of Object.entries({ words: asked.words, procedure: asked.procedure, year: asked.year, state })) if (value) wanted.set(name, value);
  const found = await api.get(`cases?${wanted}`);
  const change = (more) => go("cases", { words: asked.words, procedure: asked.procedure, year: asked.year, state, ...more });
  return {
    title: say("cases"),
    said: found.count,
    content: [
      title(say("cases"), make("p", { class: "quiet" }, found.count)),
      form({ ...asked, state }, self, change),
      ...rows(found),
      found.hasMore ? make("button", { type: "button", class: "more", onclick: () => change({ most: most + step }) }, say(found.rows.length < most ? "older" : "more")) : null,
    ],
  };
}

function form(asked, self, change) {
  const words = make("input", { type: "search", id: "words", name: "words", maxlength: "200", value: asked.words ?? "", autocomplete: "off", enterkeyhint: "search" });
  const fields = {
    procedure: select("procedure", "procedure", "allProcedures", self.procedures.map(({ value, title: text }) => [value, text]), asked.procedure),
    year: select("year", "year", "allYears", self.years.map(({ value, title: text }) => [value, text]), asked.year),
    state: select("state", "state", "anyState", states.map(([value, key]) => [value, say(key)]), asked.state),
  };
  const send = () => change({ words: words.value.trim(), ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value])) });
  for (const field of Object.values(fields)) field.addEventListener("change", send);
  return make(
    "form", { class: "filters", role: "search", onsubmit: (event) => { event.preventDefault(); send(); } },
    labelled("words", say("words"), words, "wide"),
    labelled("procedure", say("procedure"), fields.procedure, "wide"),
    labelled("year", say("year"), fields.year),
    labelled("state", say("state"), fields.state),
    make("button", { type: "submit", class: "primary" }, say("search")));
}

const labelled = (id, text, field, size = "") => make("p", { class: `field ${size}` }, make("label", { for: id }, text), field);

const select = (id, name, all, options, chosen) => make(
  "select", { id, name },
  make("option", { value: "" }, say(all)),
  options.map(([value, text]) => make("option", { value, selected: value === chosen }, text)));
