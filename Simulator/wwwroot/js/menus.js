import { words } from "./locale.js";

// What the renderer's menus lack: words in the person's language, the space bar, and that they go when the page goes on without them.
const { Strings } = window.AdaptiveCards;
const label = () => words("ตัวเลือกเพิ่มเติม", "More options");
Strings.defaults.overflowButtonTooltip = label;

// The renderer closes its menu when the overlay takes the focus.
const close = () => document.querySelector(".ac-ctrl-overlay")?.focus();

/** Closes a menu whose card was drawn again: its button is not on the screen any more. */
export function closeLeftOver() {
  if (!document.querySelector(`#messages button[aria-label="${label()}"][aria-expanded=true]`)) close();
}

addEventListener("hashchange", close);
addEventListener("keydown", (event) => {
  const item = event.key === " " && event.target.closest(".ac-ctrl-popup-container [role=menuitem]");
  if (!item) return;
  event.preventDefault();
  item.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
});
