// Teams's subset of Markdown. HTML is never let through: markdown-it escapes it.
const inCards = window.markdownit("zero").enable(["emphasis", "link", "list", "escape", "entity", "newline"]);
const inText = window.markdownit({ html: false, breaks: true }).disable(["image", "table"]);

// Unknown to HTML, and so left as text, except the mention that Teams itself writes.
const mentions = (html) => html.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">@$1</span>');

// In a card only those count whom the card itself lists in msteams.entities.
export const card = (text, names = []) => inCards.render(text).replace(
  /&lt;at&gt;(.*?)&lt;\/at&gt;/g, (whole, name) => names.includes(name) ? `<span class="mention">${name}</span>` : whole);
export const message = (text) => mentions(inText.render(text));
export function plain(text) {
  const holder = document.createElement("div");
  holder.textContent = text;
  return mentions(holder.innerHTML);
}
export function opensOutside(element) {
  for (const link of element.querySelectorAll("a[href]")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}
