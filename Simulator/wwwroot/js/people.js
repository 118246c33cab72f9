import { byId, make } from "./dom.js";
import * as format from "./format.js";

/** The left rail: who one can be, and the channels. */
export function drawPeople(office, chosen, go) {
  byId("team").textContent = office.team;
  byId("bot-status").textContent = office.bot.installed ? `${office.bot.name} พร้อมใช้งาน` : `รอ ${office.bot.name} เริ่มทำงาน…`;
  draw("people", office.people.map((person) => ({
    testid: `person-${person.id}`,
    current: chosen.person === person.id && !chosen.channel,
    absent: !person.installed,
    unread: person.unread,
    avatar: make("span", { class: "avatar", style: `--hue:${format.hue(person.id)}`, "aria-hidden": "true" }, format.initials(person.name)),
    name: person.name,
    role: person.installed ? person.role : `${person.role} · ยังไม่ติดตั้งแอป`,
    go: () => go({ person: person.id }),
  })));
  const me = office.people.find((person) => person.id === chosen.person) ?? office.people[0];
  draw("channels", office.channels.map((channel) => ({
    testid: `channel-${channel.id}`,
    current: chosen.channel === channel.id,
    unread: me?.unreadIn[channel.id] ?? 0,
    avatar: make("span", { class: "avatar channel", style: `--hue:${format.hue(channel.id)}`, "aria-hidden": "true" }, "#"),
    name: channel.name,
    role: me ? `ในฐานะ ${me.name}` : "",
    go: () => go({ person: me.id, channel: channel.id }),
  })));
}

// The buttons stay while what they show changes: one that is replaced between press and release loses the click.
function draw(list, entries) {
  const items = new Map([...byId(list).children].map((item) => [item.firstChild.dataset.testid, item]));
  const drawn = entries.map((entry) => fill(items.get(entry.testid) ?? make("li", {}, make("button", { type: "button", "data-testid": entry.testid })), entry));
  if (drawn.length !== items.size || drawn.some((item) => !item.parentNode)) byId(list).replaceChildren(...drawn);
}

function fill(item, { testid, current, absent, unread, avatar, name, role, go }) {
  item.className = `${unread ? "unread" : ""} ${absent ? "absent" : ""}`;
  const button = item.firstChild;
  button.setAttribute("aria-current", current ? "true" : "false");
  button.onclick = go;
  button.replaceChildren(...[
    avatar,
    make("span", { class: "who" }, make("span", { class: "name" }, name), make("span", { class: "role" }, role)),
    unread ? make("span", { class: "badge", "data-testid": `unread-${testid}`, "aria-label": `${format.count(unread)} ข้อความที่ยังไม่ได้อ่าน` }, format.count(unread)) : null,
  ].filter(Boolean));
  return item;
}
