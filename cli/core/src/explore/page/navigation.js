// The list of operations, and the search in it.

import { post, reason } from "./api.js";
import { el, fill } from "./dom.js";

/** @import { Found, Group, Summary } from "./types" */

/** How long a pause in typing is. */
const PAUSE = 60;

/**
 * Creates the list of all operations, which a search replaces with what it finds.
 * @param {Group[]} groups
 */
export function navigation(groups) {
  const search = el("input", {
    type: "search",
    id: "search",
    placeholder: "Search (press /)",
    maxlength: 200,
    "aria-label": "Search operations",
    autocomplete: "off",
    spellcheck: "false",
    on: { input: later, keydown: typed },
  });
  const status = el("p", { class: "notes", role: "status" });
  const list = el("div", { class: "operations", on: { keydown: move } });
  /** @type {AbortController | undefined} */
  let running;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let current = "";
  /** Whether the list is what the search has found. */
  let isCurrent = true;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => void find(), PAUSE);
    isCurrent = false;
  }

  async function find() {
    clearTimeout(timer);
    running?.abort();
    const words = search.value.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) {
      showAll();
      return;
    }
    const controller = new AbortController();
    running = controller;
    try {
      /** @type {Found} */
      const { operations, count, hint } = await post("search", { words }, controller.signal);
      const isAll = operations.length === count;
      status.textContent =
        hint ?? (isAll ? `${count} found` : `${count} found, the best ${operations.length}:`);
      fill(list, el("ul", {}, ...operations.map(entry)));
      isCurrent = true;
      mark();
    } catch (error) {
      if (!controller.signal.aborted) {
        status.textContent = reason(error);
      }
    }
  }

  function showAll() {
    isCurrent = true;
    status.textContent = "";
    fill(
      list,
      ...groups.map((group) =>
        el(
          "details",
          { "data-group": group.name },
          el(
            "summary",
            { title: group.description },
            group.name.replaceAll("_", " "),
            el("span", { class: "count" }, String(group.operations.length)),
          ),
          el("ul", {}, ...group.operations.map(entry)),
        ),
      ),
    );
    mark();
  }

  /** Marks the operation that is open. */
  function mark() {
    for (const link of list.querySelectorAll("a")) {
      const isCurrent = link.dataset["operation"] === current;
      link.toggleAttribute("aria-current", isCurrent);
      if (isCurrent) {
        link.closest("details")?.setAttribute("open", "");
        link.scrollIntoView({ block: "nearest" });
      }
    }
  }

  /** @param {KeyboardEvent} event */
  async function typed(event) {
    const isDown = event.key === "ArrowDown";
    if (isDown || (event.key === "Enter" && search.value.trim() !== "")) {
      event.preventDefault();
      // Who types fast means what was typed last.
      if (!isCurrent) {
        await find();
      }
      isDown ? visible()[0]?.focus() : list.querySelector("a")?.click();
    } else if (event.key === "Escape" && search.value !== "") {
      event.preventDefault();
      search.value = "";
      showAll();
    }
  }

  /** Returns what the arrow keys go through. */
  function visible() {
    const all = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("a, summary"));
    return [...all].filter((element) => element.offsetParent !== null);
  }

  /** @param {KeyboardEvent} event */
  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const all = visible();
    const next = all.findIndex((element) => element === document.activeElement) + step;
    (next < 0 ? search : all[next])?.focus();
  }

  showAll();
  return {
    element: el("nav", { "aria-label": "Operations", class: "navigation" }, search, status, list),
    focus: () => search.select(),
    /** @param {string} operation */
    open: (operation) => {
      current = operation;
      mark();
    },
  };
}

/** @param {Summary} operation */
function entry({ name, summary, readOnly, isDeletion, deprecated, group }) {
  const marks = [
    group?.replaceAll("_", " "),
    readOnly ? "" : isDeletion ? "deletes" : "changes",
    deprecated ? "deprecated" : "",
  ].filter(Boolean);
  return el(
    "li",
    {},
    el(
      "a",
      { href: `#/${name}`, "data-operation": name },
      el("strong", {}, name),
      el("span", { class: "summary" }, summary),
      marks.length > 0 ? el("span", { class: "notes" }, marks.join(" · ")) : null,
    ),
  );
}
