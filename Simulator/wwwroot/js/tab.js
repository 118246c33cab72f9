import * as api from "./api.js";
import { byId } from "./dom.js";

// The bot's tab, framed as Teams frames it: the page asks for the client's context and for a token of whoever sits before it.
let shown = null;
let theme = "light";

const frame = () => byId("tab");
const themeOf = () => (theme === "light" ? "default" : theme);

/** Shows the tab as this person sees it, or hides it. */
export function show(address, as) {
  const wanted = as && address ? JSON.stringify({ address, ...as }) : null;
  frame().hidden = !wanted;
  if (wanted === shown?.key) return;
  shown = wanted ? { key: wanted, address, ...as } : null;
  // A new frame: the page begins anew for another person.
  const next = frame().cloneNode();
  if (shown) next.src = address;
  else next.removeAttribute("src");
  frame().replaceWith(next);
}

export function setTheme(name) {
  theme = name;
  if (shown) answer({ kind: "theme", theme: themeOf() });
}

const answer = (message) => frame().contentWindow?.postMessage(message, new URL(shown.address).origin);

addEventListener("message", async ({ source, origin, data }) => {
  if (!shown || source !== frame().contentWindow || origin !== new URL(shown.address).origin) return;
  if (data.kind === "hello") answer({ kind: "context", context: { locale: shown.locale, theme: themeOf(), place: "", isChannel: shown.isChannel } });
  if (data.kind !== "token") return;
  const got = await api.token(shown.person).catch((problem) => ({ error: problem.message }));
  answer({ kind: "token", id: data.id, ...got });
});
