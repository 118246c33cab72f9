// The client around the page. On a developer's machine it may be the simulator, which says so in the address; everywhere else it is
// Teams or Microsoft 365. A client has: locale, theme, place (where a link into the tab leads), isChannel, onTheme, token, ready and
// configure.
const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(location.hostname) && new URLSearchParams(location.search).get("host") === "local";
const isFramed = window.parent !== window || "nativeInterface" in window;
const patience = 15_000;

/** @returns the client, or null if there is none or it does not answer. */
export async function connect() {
  if (!isFramed) return null;
  const client = isLocal ? await import("./local.js") : await import("./teams.js");
  const tooLong = new Promise((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([client.connect().catch(() => null), tooLong]);
}

/** Follows the client's theme. Teams calls them default, dark and contrast; Microsoft 365 has more light and dark ones. */
export function follow(client) {
  const set = (theme) => { document.documentElement.dataset.theme = /contrast/i.test(theme) ? "contrast" : /dark/i.test(theme) ? "dark" : "default"; };
  set(client.theme);
  client.onTheme(set);
}
