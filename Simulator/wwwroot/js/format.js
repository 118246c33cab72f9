// Times as the office reads them: Thai, Buddhist era, Bangkok, 24 hours.
const zone = { timeZone: "Asia/Bangkok" };
const locale = "th-TH-u-ca-buddhist-nu-thai";
const day = new Intl.DateTimeFormat(locale, { ...zone, day: "numeric", month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat(locale, { ...zone, weekday: "long" });
const hour = new Intl.DateTimeFormat("th-TH-u-nu-thai", { ...zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const second = new Intl.DateTimeFormat("th-TH-u-nu-thai", { ...zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

// From its parts: browsers differ in whether they add the era's name.
export const date = (when) => day.formatToParts(when)
  .filter((part) => ["day", "month", "year"].includes(part.type)).map((part) => part.value).join(" ");
export const longDate = (when) => `${weekday.format(when)}ที่ ${date(when)}`.replace("วันวัน", "วัน");
export const time = (when) => hour.format(when);
// For the log, which developers read.
const stamp = new Intl.DateTimeFormat("en-GB", { ...zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
export const logTime = (when) => stamp.format(when);
export const exactTime = (when) => second.format(when);

// The page is in Thai, and so are its digits, as on the cards.
const number = new Intl.NumberFormat("th-TH-u-nu-thai", { maximumFractionDigits: 1, useGrouping: false });
export const count = (items) => number.format(items);
export function size(bytes) {
  if (bytes < 1024) return `${number.format(bytes)} ไบต์`;
  if (bytes < 1024 * 1024 - 512) return `${number.format(Math.round(bytes / 1024))} กิโลไบต์`;
  return `${number.format(bytes / 1024 / 1024)} เมกะไบต์`;
}

// Thai names begin their initials with a consonant; vowels written before it are passed over.
const title = /^(นางสาว|นาง|นาย|น\.ส\.|ว่าที่\s*ร\.[ตทอ]\.|(รศ|ผศ|ศ)\.|ดร\.)\s*/;
export const initials = (name) => name.replace(title, "").replace(title, "").split(/\s+/).slice(0, 2)
  .map((word) => [...word].find((letter) => !/[เแโใไ]/.test(letter)) ?? "").join("");

export function hue(id) {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return sum;
}
