import * as api from "./api.js";
import { make } from "./dom.js";
import { words } from "./locale.js";

const { Choice } = window.AdaptiveCards;
const choices = ".ac-choiceSetInput-multiSelect, select.ac-choiceSetInput-compact";
const pause = 200; // A person types several letters before Teams asks the bot.

/** Lets a person type into choice sets that ask the bot for choices (choices.data), as Teams does. */
export function searchable(card, json, person, messageId) {
  for (const input of card.getAllInputs())
    if (input.renderedElement?.querySelector(choices) && !input.searched && asksTheBot(json, input.id)) addSearch(input, person, messageId);
}

function asksTheBot(node, id) {
  if (!node || typeof node !== "object") return false;
  return (node.id === id && node["choices.data"]) || Object.values(node).some((part) => asksTheBot(part, id));
}

function addSearch(input, person, messageId) {
  input.searched = true;
  const box = make("input", {
    type: "search", class: "ac-input ac-textInput picker-search", "data-testid": "picker-search", autocomplete: "off",
    placeholder: words("พิมพ์ชื่อเพื่อค้นหา", "Type a name to search"), "aria-label": `${input.label}: ${words("พิมพ์ชื่อเพื่อค้นหา", "type a name to search")}`,
  });
  let latest = 0;
  const list = () => input.renderedElement.querySelector(choices);
  // A list of one choice begins with a placeholder, which no choice stands for.
  const row = (choice, i) => list().tagName === "SELECT" ? [...list().options].find((option) => option.value === choice.value) : list().children[i];
  const place = () => (list().closest(".ac-input-container") ?? list()).before(box);
  const chosen = () => (input.value ?? "").split(",").filter(Boolean);

  // Shows what is chosen and what was found; everything while nothing is typed.
  const show = (found) => {
    const keep = new Set(found && [...chosen(), ...found]);
    input.choices.forEach((choice, i) => { row(choice, i).hidden = !!found && !keep.has(choice.value); });
  };

  // The renderer draws the choices once; those that the bot found are added by drawing them again.
  const add = (results) => {
    const known = new Set(input.choices.map((choice) => choice.value));
    const more = results.filter((result) => !known.has(result.value));
    if (more.length === 0) return;
    input.defaultValue = chosen().join(",");
    input.choices.push(...more.map((result) => new Choice(result.title, result.value)));
    const before = input.renderedElement;
    before.replaceWith(input.render());
    place();
    box.focus();
  };

  box.addEventListener("input", () => {
    const asked = ++latest;
    const text = box.value.trim();
    if (!text) return show(null);
    setTimeout(async () => {
      if (asked !== latest) return;
      const results = await api.choices(person, messageId, input.id, text);
      if (asked !== latest) return;
      add(results);
      show(results.map((result) => result.value));
    }, pause);
  });
  place();
}
