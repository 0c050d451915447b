// Elements. No text is ever parsed as HTML: strings become text nodes.

/** @import { Node as MarkdownNode } from "./types" */

/**
 * @typedef {{
 *   class?: string,
 *   on?: { [event: string]: (event: any) => void },
 *   [attribute: string]: unknown,
 * }} Attributes
 * @typedef {Node | string | null | undefined | false} Child
 */

/**
 * Creates an element. An attribute that is `true` has no value, and one that is `false`, `null` or `undefined` is left
 * out.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, ...others } = attributes;
  for (const [name, value] of Object.entries(others)) {
    if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  for (const [event, listener] of Object.entries(on)) {
    element.addEventListener(event, listener);
  }
  element.append(...present(children));
  return element;
}

/**
 * Replaces the children of an element.
 * @param {Element} element
 * @param {...Child} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
}

/** @param {Child[]} children */
function present(children) {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}

/**
 * Creates a button that does something.
 * @param {string} label
 * @param {(event: MouseEvent) => void} click
 * @param {Attributes} [attributes]
 */
export function button(label, click, attributes = {}) {
  return el("button", { type: "button", ...attributes, on: { click } }, label);
}

/** Resolves when the pressed button is released. @type {Promise<void>} */
let releasing = Promise.resolve();

addEventListener("pointerdown", ({ button, target }) => {
  if (button === 0 && target instanceof Element && target.closest("button, a, summary, label")) {
    releasing = new Promise((resolve) => {
      // The click follows the release.
      const release = () => setTimeout(resolve);
      addEventListener("pointerup", release, { once: true });
      addEventListener("pointercancel", release, { once: true });
    });
  }
});

/** Waits until the pressed button is released. A button that moves away under the pointer gets no click. */
export function released() {
  return releasing;
}

/** The elements that descriptions are made of. */
const TAGS = /** @type {const} */ ([
  "blockquote",
  "br",
  "code",
  "em",
  "h4",
  "hr",
  "li",
  "ol",
  "p",
  "pre",
  "strong",
  "ul",
]);

/** The operations, whose names in descriptions are links. @type {Set<string>} */
const operations = new Set();

/**
 * Makes the names of operations in descriptions links.
 * @param {string[]} names
 */
export function linkOperations(names) {
  names.forEach((name) => operations.add(name));
}

/**
 * Creates the elements of a description.
 * @param {MarkdownNode[] | undefined} nodes
 * @returns {(HTMLElement | string)[]}
 */
export function prose(nodes = []) {
  return nodes.map((node) => {
    if (typeof node === "string") {
      return node;
    }
    const [tag, ...rest] = node;
    if (tag === "a") {
      const [url, ...text] = rest;
      return outside(String(url), ...prose(text));
    }
    const [code] = rest;
    if (tag === "code" && typeof code === "string" && operations.has(code)) {
      return el("a", { href: `#/${code}` }, el("code", {}, code));
    }
    const known = TAGS.find((known) => known === tag);
    return el(known ?? "span", {}, ...prose(rest));
  });
}

/**
 * Creates a link to another site. Any other scheme than that of the web stays text.
 * @param {string} url
 * @param {...Child} children
 */
export function outside(url, ...children) {
  return /^https?:\/\//.test(url)
    ? el("a", { href: url, target: "_blank", rel: "noreferrer noopener" }, ...children)
    : el("span", {}, ...children);
}

let lastId = 0;

/** Returns an ID that no other element has. */
export function newId() {
  lastId += 1;
  return `e${lastId}`;
}

/**
 * Creates a button that copies a text, and says so.
 * @param {string} label
 * @param {() => string} text
 * @param {string} [hint] What to do with the copy.
 */
export function copyButton(label, text, hint) {
  const copy = button(label, async () => {
    try {
      await navigator.clipboard.writeText(text());
      copy.textContent = hint ?? "Copied";
    } catch {
      copy.textContent = "Not copied: the browser refuses it";
    }
    setTimeout(() => (copy.textContent = label), hint ? 6000 : 1500);
  });
  copy.setAttribute("aria-live", "polite");
  return copy;
}
