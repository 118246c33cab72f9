import { make } from "./dom.js";
import { lines, outside, title } from "./lines.js";
import { say } from "./words.js";

/** One case with its history and documents. */
export async function caseView(api, { rest, previous }) {
  const found = await api.get(`cases/${encodeURIComponent(rest)}`);
  const back = make("p", { class: "back" }, make("a", { href: previous }, say("back")));
  if (found === null) return { title: rest, said: say("noSuchCase"), content: [back, title(rest), make("p", { class: "notice" }, say("noSuchCase"))] };
  const { number, procedure, subject, round, isOpen, status, steps, documents, history, leftOut, folder } = found;
  return {
    title: `${number} ${subject}`,
    content: [
      back,
      title(subject, make("p", { class: "quiet" }, [number, procedure, round].filter(Boolean).join(" · "))),
      section("status", ...lines(status), isOpen ? make("p", { class: "quiet" }, say("actInChat")) : null),
      section("documents",
        documents.length === 0 ? make("p", { class: "quiet" }, say("noDocuments")) : make("ul", { class: "documents" }, documents.map((line) => make("li", {}, lines([line])))),
        folder && /^https?:/i.test(folder) ? make("p", {}, outside(folder, say("openFolder"))) : null),
      section("steps", make("div", { class: "steps" }, lines(steps))),
      section("history", leftOut ? make("p", { class: "quiet" }, leftOut) : null, make("ol", { class: "history" }, history.map(entry))),
    ],
  };
}

const section = (key, ...content) => make("section", { "aria-labelledby": `about-${key}`, class: "box" }, make("h2", { id: `about-${key}` }, say(key)), ...content);

const entry = ({ mark, what, about, when, who, notes }) => make(
  "li", {},
  make("p", { class: "line" }, make("span", { "aria-hidden": "true" }, `${mark} `), make("span", { class: "strong" }, what), about ? ` ${about}` : null),
  make("p", { class: "line quiet" }, `${when} · ${who}`),
  notes.map((note) => make("p", { class: "line quiet" }, note)));
