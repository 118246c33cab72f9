import { make } from "./dom.js";
import { title } from "./lines.js";
import { say, sayNumber } from "./words.js";

const marks = { done: "✓", now: "▶", late: "!", ahead: "○", cancelled: "✕" };

/** A fiscal year: what is overdue, then month by month. */
export async function yearView(api, { rest, query, self, go }) {
  const year = Number(rest) || self.thisYear;
  const onlyMine = query.get("mine") === "1";
  const found = await api.get(`years/${year}`);
  if (found === null) return { title: rest, content: [title(rest), make("p", { class: "notice" }, say("noSuchPage"))] };
  const shown = found.months.map((month) => ({ ...month, entries: month.entries.filter((entry) => entry.isMine || !onlyMine) }));
  const late = shown.flatMap((month) => month.entries).filter((entry) => entry.look === "late");
  return {
    title: found.title,
    said: found.noRecords ?? found.counts,
    content: [
      title(found.title, make("p", { class: "quiet" }, found.counts)),
      make("div", { class: "leaf" },
        make("a", { href: `#year/${year - 1}` }, `← ${say("previousYear")}`),
        make("a", { href: `#year/${year + 1}` }, `${say("nextYear")} →`),
        make("label", {}, make("input", { type: "checkbox", id: "only-mine", checked: onlyMine, onchange: ({ target }) => go(`year/${year}`, { mine: target.checked ? "1" : "" }) }), ` ${say("onlyMine")}`)),
      found.noRecords ? make("p", { class: "notice" }, found.noRecords) : null,
      late.length === 0 ? null : make("section", { "aria-labelledby": "late" },
        make("h2", { id: "late" }, `${say("late")} · ${sayNumber("entryCount", late.length)}`), entries(late)),
      ...shown.map(month),
    ],
  };
}

function month({ title: name, isPresent, entries: all }) {
  const rest = all.filter((entry) => entry.look !== "late");
  return make(
    "details", { class: "month", open: isPresent },
    make("summary", {}, make("h2", {}, name), make("span", { class: "quiet" },
      [isPresent ? say("thisMonth") : null, all.length === 0 ? say("noEntries") : sayNumber("entryCount", all.length)].filter(Boolean).join(" · "))),
    rest.length === 0 ? make("p", { class: "quiet" }, say("noEntries")) : entries(rest));
}

const entries = (all) => make("ul", { class: "entries" }, all.map(({ date, look, state, procedure, what, round, number, subject, who }) => make(
  "li", { class: look, "data-testid": "entry" },
  make("p", { class: "line" }, make("span", { class: "date" }, date), make("span", { class: `state ${look}` }, make("span", { "aria-hidden": "true" }, `${marks[look]} `), state)),
  make("p", { class: "line strong" }, number ? make("a", { href: `#case/${number}` }, `${procedure} · ${number}`) : procedure),
  make("p", { class: "line" }, [what, round].filter(Boolean).join(" · ")),
  make("p", { class: "line quiet" }, [subject, who].filter(Boolean).join(" · ")))));
