import { make } from "./dom.js";
import { lines, title } from "./lines.js";
import { say } from "./words.js";

/** The rows of a list of cases, or what is said if there are none. */
export function rows({ rows: all, whenEmpty, note }) {
  return [
    all.length === 0 ? make("p", { class: "notice" }, whenEmpty) : make("ul", { class: "rows" }, all.map(row)),
    note ? make("p", { class: "notice" }, note) : null,
  ];
}

function row({ number, title: name, lines: about, isLate }) {
  return make(
    "li", { class: `row${isLate ? " is-late" : ""}`, "data-testid": "row" },
    make("h2", {}, make("a", { href: `#case/${number}` }, name)),
    ...lines(about));
}

/** My work, or what waits for me. */
export const list = (path, heading) => async (api) => {
  const found = await api.get(path);
  return { title: say(heading), said: found.count, content: [title(say(heading), make("p", { class: "quiet" }, found.count)), ...rows(found)] };
};
