// The page's own words, in the reader's language.
let words = {};
let english = false;

/** @param locale of the client or of the browser; Thai unless it is English. */
export async function use(locale) {
  const wanted = /^en/i.test(locale ?? "");
  if (wanted === english && Object.keys(words).length > 0) return;
  english = wanted;
  document.documentElement.lang = english ? "en" : "th";
  words = await (await fetch(new URL(`../words.${english ? "en" : "th"}.json`, import.meta.url))).json();
}

export const say = (key) => words[key] ?? key;

/** A text with a number in the reader's digits. */
export const sayNumber = (key, number) => say(key).replace("{0}", english ? String(number) : String(number).replace(/\d/g, (d) => "๐๑๒๓๔๕๖๗๘๙"[d]));
