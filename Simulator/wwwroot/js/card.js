import * as api from "./api.js";
import { make, toast } from "./dom.js";
import { hostConfig } from "./hostconfig.js";
import { words } from "./locale.js";
import * as markdown from "./markdown.js";
import { searchable } from "./picker.js";

const { AdaptiveCard, HostConfig } = window.AdaptiveCards;

// The renderer's hook is one for all cards; this is who is mentioned in the card being drawn.
let mentioned = [];
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.card(text, mentioned);
  result.didProcess = true;
};

/** A card, drawn by Microsoft's renderer; its buttons go to the simulator, which plays Teams's client. */
export function drawCard(json, person, messageId) {
  const holder = make("div", { class: "card ac", "data-testid": "card" });
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(document.documentElement.dataset.theme));
  // The renderer's own search takes one choice only; picker.js adds one that takes several, as in Teams. The configuration's JSON
  // cannot turn it off: version 3.0.6 reads false as not given.
  card.hostConfig.inputs.allowDynamicallyFilteredChoiceSet = false;
  // A form is drawn when it opens.
  card.onInlineCardExpanded = (action) => { nameParts(action.card); searchable(action.card, json, person, messageId); };
  card.onExecuteAction = (action) => execute(action, card, holder, person, messageId);
  card.parse(json);
  mentioned = (json.msteams?.entities ?? []).map((entity) => /^<at>(.*)<\/at>$/.exec(entity.text)?.[1]);
  const drawn = card.render();
  if (!drawn) {
    holder.append(make("p", { class: "card-note bad" }, words("แสดงการ์ดนี้ไม่ได้", "This card cannot be shown")));
    return holder;
  }
  nameParts(card);
  searchable(card, json, person, messageId);
  markdown.opensOutside(drawn);
  holder.append(drawn);
  return holder;
}

/** What a button sends or what form it opens, and an input's id, as attributes: tests find them by that, not by their captions. */
function nameParts(card) {
  for (const input of card.getAllInputs()) if (input.renderedElement) input.renderedElement.dataset.input = input.id;
  for (const action of card.getAllActions()) {
    const button = action.renderedElement; // None in an overflow menu, which is drawn when it opens.
    if (!button) continue;
    if (action.card) {
      button.dataset.opens = action.card.getAllActions().flatMap(names).join(" ");
    } else button.dataset.sends = names(action).join(" ");
  }
}

/** The verb, and the verb with each value of the data: "choose", "choose/signed". */
function names(action) {
  const { verb = action.verb, ...data } = action.data ?? {};
  return verb ? [verb, ...Object.values(data).map((value) => `${verb}/${encodeURIComponent(value)}`)] : [];
}

async function execute(action, card, holder, person, messageId) {
  const type = action.getJsonTypeName();
  if (type === "Action.OpenUrl") {
    if (/^https?:/i.test(action.url)) window.open(action.url, "_blank", "noopener");
    return;
  }
  // The renderer has already shown or hidden the elements; Teams sends nothing either.
  if (type === "Action.ToggleVisibility") return;
  const inputs = {};
  for (const input of card.getAllInputs())
    if (input.id && input.value !== undefined) inputs[input.id] = String(input.value);
  holder.classList.add("busy");
  holder.setAttribute("aria-busy", "true");
  try {
    const result = await api.press(person, messageId, action.id, inputs);
    if (result.outcome === "messageShown") note(holder, result.text, "good");
    else if (result.outcome === "error" || result.outcome === "noAnswer") note(holder, result.text, "bad");
    else if (result.outcome === "invalidInputs") note(holder, words("โปรดกรอกข้อมูลที่จำเป็น", "Please fill in the required fields"), "bad");
  } catch (problem) {
    toast(problem.message);
  } finally {
    holder.classList.remove("busy");
    holder.removeAttribute("aria-busy");
  }
}

function note(holder, text, kind) {
  holder.querySelector(".card-note")?.remove();
  const line = make("p", { class: `card-note ${kind}`, role: "status", "data-testid": "card-note" }, text ?? "");
  holder.append(line);
  line.scrollIntoView({ block: "nearest" });
}
