// A JSON document as a tree. Members are made when they are opened, because a response may be large.

import { button, el, fill, outside } from "./dom.js";
import { asText, isDocument, parseJson } from "./values.js";

/** @import { Json, Values } from "./types" */

/** How many items of a list are shown at first, and with each further step. */
const STEP = 100;

/** Values up to this depth are open. */
const OPEN_DEPTH = 3;

/**
 * Creates the tree of a document; what is no JSON is shown as text.
 * @param {string} text
 * @returns {HTMLElement}
 */
export function tree(text) {
  try {
    return el("div", { class: "tree" }, node(null, parseJson(text), 0));
  } catch {
    return el("pre", { tabindex: "0" }, text);
  }
}

/**
 * @param {string | null} name
 * @param {Json} value
 * @param {number} depth
 * @returns {HTMLElement}
 */
function node(name, value, depth) {
  const label = name === null ? null : el("span", { class: "name" }, name, ": ");
  if (!isDocument(value) && !Array.isArray(value)) {
    return el("div", { class: "leaf" }, label, leaf(value));
  }
  const isList = Array.isArray(value);
  /** @type {[string, Json][]} */
  const members = isList
    ? value.map((item, index) => [String(index), item])
    : Object.entries(/** @type {Values} */ (value));
  const [one, several] = isList ? ["item", "items"] : ["member", "members"];
  const count = `${members.length} ${members.length === 1 ? one : several}`;
  if (members.length === 0) {
    return el("div", { class: "leaf" }, label, el("span", { class: "count" }, isList ? "[]" : "{}"));
  }
  const inside = el("div", { class: "members" });
  const details = el(
    "details",
    {},
    el("summary", {}, label ?? "", el("span", { class: "count" }, count)),
    inside,
  );
  const open = () => details.open && inside.childElementCount === 0 && more(inside, members, depth);
  details.addEventListener("toggle", open);
  details.open = depth < OPEN_DEPTH;
  open();
  return details;
}

/**
 * @param {HTMLElement} inside
 * @param {[string, Json][]} members
 * @param {number} depth
 */
function more(inside, members, depth) {
  const shown = members.slice(0, STEP).map(([name, value]) => node(name, value, depth + 1));
  inside.append(...shown);
  const rest = members.slice(STEP);
  if (rest.length > 0) {
    const next = button(`Show ${Math.min(STEP, rest.length)} of ${rest.length} more`, () => {
      next.remove();
      more(inside, rest, depth);
    });
    inside.append(next);
  }
}

/** @param {Json} value */
function leaf(value) {
  if (typeof value !== "string") {
    const kind = typeof value === "boolean" ? "boolean" : value === null ? "null" : "number";
    return el("span", { class: `value ${kind}` }, value === null ? "null" : asText(value));
  }
  const text = el("span", { class: "value string" });
  fill(text, /^https?:\/\/\S+$/.test(value) ? outside(value, value) : value);
  return text;
}
