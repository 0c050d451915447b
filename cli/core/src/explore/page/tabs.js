// Tabs, as the practices of ARIA describe them: one is in the order of the Tab key, the arrow keys go to the others.

import { el, fill, newId } from "./dom.js";

/**
 * @typedef {{ name: string, label: string, panel: () => HTMLElement }} Tab
 */

/**
 * Creates tabs. A panel is made when it is shown.
 * @param {string} label What the tabs are about.
 * @param {Tab[]} tabs
 * @param {string} [chosen] The name of the tab that is shown first.
 * @param {(name: string) => void} [onChoice]
 */
export function tabs(label, tabs, chosen, onChoice = () => {}) {
  const panel = el("div", {
    role: "tabpanel",
    class: "panel",
    id: newId(),
    tabindex: "0",
  });
  const list = el("div", {
    role: "tablist",
    "aria-label": label,
    class: "tabs",
  });
  const buttons = tabs.map((tab) =>
    el(
      "button",
      {
        type: "button",
        role: "tab",
        id: newId(),
        "aria-controls": panel.id,
        "data-tab": tab.name,
        on: { click: () => choose(tab.name), keydown: move },
      },
      tab.label,
    ),
  );
  list.append(...buttons);

  /** @param {string} name */
  function choose(name) {
    tabs.forEach((tab, index) => {
      const isChosen = tab.name === name;
      buttons[index]?.setAttribute("aria-selected", String(isChosen));
      buttons[index]?.setAttribute("tabindex", isChosen ? "0" : "-1");
      if (isChosen) {
        panel.setAttribute("aria-labelledby", buttons[index]?.id ?? "");
        fill(panel, tab.panel());
      }
    });
    onChoice(name);
  }

  /** @param {KeyboardEvent} event */
  function move(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const current = buttons.findIndex((button) => button === event.target);
    if (step !== undefined && current >= 0) {
      const next = buttons[(current + step + buttons.length) % buttons.length];
      next?.focus();
      next?.click();
      event.preventDefault();
    }
  }

  choose(tabs.some((tab) => tab.name === chosen) ? /** @type {string} */ (chosen) : (tabs[0]?.name ?? ""));
  return { element: el("div", { class: "tabbed" }, list, panel), choose };
}
