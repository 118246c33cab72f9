// The values that the manifest leaves open: what each is, and what it must look like.

const guid = {
  th: "เป็น GUID เช่น 3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b",
  en: "a GUID",
  read: text => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) && /[1-9a-f]/i.test(text) ? text.toLowerCase() : null),
};
const host = {
  th: "เป็นชื่อโดเมนล้วน ไม่มี https:// หรือ / เช่น bot.example.org",
  en: "a bare host name",
  read: text => (/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i.test(text) ? text.toLowerCase() : null),
};
const page = {
  th: "เป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://",
  en: "an https address",
  read: text => {
    if (!URL.canParse(text)) return null;
    const url = new URL(text);
    return url.protocol === "https:" && !url.username && host.read(url.hostname) ? url.href : null;
  },
};

export const open = {
  TEAMS_APP_ID: { ...guid, is: "รหัสของแอปใน Teams", called: "id of the app in Teams" },
  BOT_ID: { ...guid, is: "client id ของ managed identity ของบอต", called: "client id of the bot's managed identity" },
  TAB_APP_ID: { ...guid, is: "client id ของแอปที่ใช้ลงชื่อเข้าใช้แท็บ", called: "client id of the app registration that people sign in to the tab with" },
  BOT_DOMAIN: { ...host, is: "โดเมนของบอต", called: "host name of the bot" },
  WEBSITE_URL: { ...page, is: "เว็บไซต์ของสำนักงาน", called: "the office's website" },
  PRIVACY_URL: { ...page, is: "หน้านโยบายความเป็นส่วนตัว", called: "page on privacy" },
  TERMS_URL: { ...page, is: "หน้าข้อกำหนดการใช้งาน", called: "terms of use" },
};

/** @returns what was given, each in one form, and a sentence for each thing wrong with it: Thai first, English second. */
export function read(given) {
  const values = {}, wrong = [];
  for (const [name, { is, called, th, en, read }] of Object.entries(open)) {
    const text = given[name]?.trim() ?? "";
    if (text === "") wrong.push(`ยังไม่ได้ระบุ ${name} ซึ่งคือ${is} (${name} is missing: ${called})`);
    else if ((values[name] = read(text)) === null) wrong.push(`${name} ไม่ถูกต้อง “${text}” ต้อง${th} (${name} must be ${en})`);
  }
  return { values, wrong };
}
