// The language of the Teams client of the person whose place is taken.
let english = false;

/** @returns whether the language changed. */
export function use(locale) {
  const before = english;
  english = locale.startsWith("en");
  return before !== english;
}

/** The client's own words. */
export const words = (thai, inEnglish) => (english ? inEnglish : thai);
