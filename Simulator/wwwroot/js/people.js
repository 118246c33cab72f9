import { byId, make } from "./dom.js";
import * as format from "./format.js";

/** The left rail: who one can be, and the channels. */
export function drawPeople(office, chosen, go) {
  byId("team").textContent = office.team;
  byId("bot-status").textContent = office.bot.installed ? `${office.bot.name} พร้อมใช้งาน` : `รอ ${office.bot.name} เริ่มทำงาน…`;
  byId("people").replaceChildren(...office.people.map((person) => entry({
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
  byId("channels").replaceChildren(...office.channels.map((channel) => entry({
    testid: `channel-${channel.id}`,
    current: chosen.channel === channel.id,
    unread: me?.unreadIn[channel.id] ?? 0,
    avatar: make("span", { class: "avatar channel", style: `--hue:${format.hue(channel.id)}`, "aria-hidden": "true" }, "#"),
    name: channel.name,
    role: me ? `ในฐานะ ${me.name}` : "",
    go: () => go({ person: me.id, channel: channel.id }),
  })));
}

function entry({ testid, current, absent, unread, avatar, name, role, go }) {
  return make("li", { class: `${unread ? "unread" : ""} ${absent ? "absent" : ""}` }, make(
    "button", { type: "button", "data-testid": testid, "aria-current": current ? "true" : "false", onclick: go },
    avatar,
    make("span", { class: "who" }, make("span", { class: "name" }, name), make("span", { class: "role" }, role)),
    unread ? make("span", { class: "badge", "data-testid": `unread-${testid}`, "aria-label": `${unread} ข้อความที่ยังไม่ได้อ่าน` }, String(unread)) : null));
}
