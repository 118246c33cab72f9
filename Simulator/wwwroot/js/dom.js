export const byId = (id) => document.getElementById(id);

// An element with attributes and children. Text is always text: nothing here takes HTML.
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

const svg = "http://www.w3.org/2000/svg";

// A drawn sign: not every machine has the fonts of pictographs.
export function icon(lines) {
  const element = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  for (const [name, value] of Object.entries({ viewBox: "0 0 20 20", fill: "none", stroke: "currentColor", "stroke-width": "1.3", "aria-hidden": "true" }))
    element.setAttribute(name, value);
  path.setAttribute("d", lines);
  element.append(path);
  return element;
}

let hiding;
export function toast(text) {
  const element = byId("toast");
  element.textContent = text;
  element.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { element.hidden = true; }, 5000);
}
