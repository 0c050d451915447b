// The calls since the program was started.

import { get, text } from "./api.js";
import { button, el, fill } from "./dom.js";

/** @import { PastCall } from "./types" */

/**
 * Creates the list of calls.
 * @param {string} program
 * @param {(call: PastCall) => void} open
 */
export function historyView(program, open) {
  const list = el("ol", { class: "history", reversed: true });
  const element = el(
    "div",
    {},
    el("p", { class: "notes" }, "Kept in memory until the program ends. Secrets are left out."),
    el(
      "p",
      { class: "notes" },
      "A policy of these calls: ",
      el("code", {}, `${program} policy --from calls.jsonl`),
    ),
    el(
      "div",
      { class: "bar" },
      button("Export calls.jsonl", () => void save()),
    ),
    list,
  );

  async function update() {
    /** @type {PastCall[]} */
    const calls = await get("history");
    fill(
      list,
      ...calls.map((call) =>
        el(
          "li",
          {},
          button("", () => open(call), { class: "link" }),
        ),
      ),
    );
    list.querySelectorAll("button").forEach((item, index) => {
      const call = calls[index];
      if (call) {
        const time = new Date(call.time).toLocaleTimeString();
        const [, parameters = ""] = call.link.split("?");
        const text = decodeURIComponent(parameters.replaceAll("&", " "));
        fill(
          item,
          el("strong", {}, call.operation),
          el("span", { class: "notes" }, `${time} · ${call.outcome}`),
          text ? el("span", { class: "notes" }, text.length > 80 ? `${text.slice(0, 80)} …` : text) : null,
        );
      }
    });
    return calls.length;
  }

  async function save() {
    const blob = new Blob([await text("calls.jsonl")], {
      type: "application/x-ndjson",
    });
    const url = URL.createObjectURL(blob);
    el("a", { href: url, download: "calls.jsonl" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return { element, update };
}
