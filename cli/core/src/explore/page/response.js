// What happens during a call, and its response.

import { button, copyButton, el, fill } from "./dom.js";
import { tabs } from "./tabs.js";
import { tree } from "./tree.js";

/** @import { Attempt, Event, Failed, Job, Received } from "./types" */

/**
 * Creates the place of a response.
 * @param {(listing: number, all: boolean) => void} onNextPage
 */
export function responseView(onNextPage) {
  const steps = el("ol", {
    class: "steps",
    "aria-live": "polite",
    "aria-label": "Attempts and states",
  });
  const body = el("div", {});
  const pages = el("div", { class: "bar" });
  const element = el(
    "section",
    { class: "response", "aria-label": "Response" },
    el("h3", {}, "Response"),
    steps,
    body,
    pages,
  );
  let chosen = "tree";
  let states = "";
  /** @type {Received | undefined} */
  let last;

  /** @param {boolean} isNextPage Whether what was received stays until there is more. */
  function begin(isNextPage) {
    fill(steps);
    states = "";
    last = undefined;
    if (!isNextPage) {
      fill(body);
      fill(pages);
    }
  }

  /** @param {Event} event */
  function add(event) {
    switch (event.kind) {
      case "attempt":
        steps.append(step(event));
        return;
      case "started":
        steps.append(
          el(
            "li",
            {},
            `started ${event.ids.join(", ")}; ${event.operation} looks ${event.ids.length === 1 ? "it" : "them"} up`,
          ),
        );
        return;
      case "jobs": {
        // Only what is new.
        const now = event.jobs.map(state).join(", ") || "no jobs yet";
        if (now !== states) {
          states = now;
          steps.append(el("li", { class: "jobs" }, `${seconds(event.milliseconds)} `, ...jobs(event.jobs)));
        }
        return;
      }
      case "response":
        // That of the operation which has started the jobs is still of interest.
        fill(body, last ? earlier(last) : null, received(event));
        last = event;
        return;
      case "failure":
        failed(event);
        return;
      case "pages":
        fill(pages, `${event.pages} pages, ${event.items} items so far`);
        return;
      case "page": {
        const { first, page, next } = event;
        const isAll = first === 1 && next === null && page > 1;
        const range = isAll
          ? `All ${page} pages`
          : first === page
            ? `Page ${page}`
            : `Pages ${first} to ${page}`;
        const label = `${range}, ${event.items} ${event.items === 1 ? "item" : "items"}`;
        fill(
          pages,
          el("span", { class: "notes" }, next === null && !isAll ? `${label}; there are no more` : label),
          next === null ? null : button("Next page", () => onNextPage(next, false)),
          next === null ? null : button("All further pages", () => onNextPage(next, true)),
        );
        return;
      }
      default:
        fill(pages, el("span", { class: "notes" }, "There are no more pages."));
    }
  }

  /** @param {Received} event */
  function earlier(event) {
    return el(
      "details",
      { class: "earlier" },
      el("summary", {}, `${event.operation}: ${event.status}`),
      tree(event.text),
    );
  }

  /** @param {Received} event */
  function received(event) {
    const { status, attempts, milliseconds, source, text, typed, idempotencyToken: token } = event;
    const facts = [
      `${event.operation}: ${status}`,
      `${milliseconds} ms`,
      attempts.length > 1
        ? `${attempts.length} attempts (${attempts.map((one) => `${one} ms`).join(", ")})`
        : "",
      token ? `token ${token}` : "",
    ];
    const views = [
      { name: "tree", label: "Tree", panel: () => tree(text) },
      {
        name: "text",
        label: "Text",
        panel: () => el("pre", { tabindex: "0" }, text),
      },
      ...(typed === null
        ? []
        : [
            {
              name: "typed",
              label: "Typed",
              panel: () => el("pre", { tabindex: "0" }, typed),
            },
          ]),
    ];
    return el(
      "div",
      {},
      el(
        "div",
        { class: "bar" },
        el("p", { class: "status ok", role: "status" }, facts.filter((fact) => fact !== "").join(" · ")),
        copyButton("Copy", () => text),
      ),
      source === "sample"
        ? el(
            "p",
            { class: "notes" },
            "The local server has no state for this operation: all values are examples.",
          )
        : source
          ? el(
              "p",
              { class: "notes" },
              "From the local server. Members that no request has set are examples.",
            )
          : null,
      tabs("Views of the response", views, chosen, (name) => (chosen = name)).element,
    );
  }

  /** @param {Failed} event */
  function failed({ message, report = {}, text }) {
    const isSent = report["attempts"] !== 0;
    const hidden = ["message", "error", "operation", ...(isSent ? [] : ["attempts", "mayHaveExecuted"])];
    const facts = Object.entries(report).filter(([name]) => !hidden.includes(name));
    body.append(
      el(
        "div",
        { class: "failure" },
        el("p", { class: "status error", role: "alert" }, message),
        isSent ? null : el("p", { class: "notes" }, "Nothing was sent."),
        el(
          "dl",
          { class: "facts" },
          ...facts.flatMap(([name, value]) => [
            el("dt", {}, name),
            el("dd", {}, typeof value === "string" ? value : JSON.stringify(value)),
          ]),
        ),
        text ? el("details", {}, el("summary", {}, "The response"), tree(text)) : null,
      ),
    );
  }

  return { element, add, begin };
}

/** @param {Attempt} attempt */
function step({ operation, attempt, status, milliseconds, requestId, error }) {
  const result = status === null ? "no response" : String(status);
  return el(
    "li",
    { class: error ? "error" : "" },
    `${operation}, attempt ${attempt}: ${result} in ${milliseconds} ms`,
    requestId ? el("span", { class: "notes" }, ` request ${requestId}`) : null,
    error ? ` ${error}` : null,
  );
}

/** @param {Job} job */
function state({ id, state, phase }) {
  return `${id ?? ""} ${state ?? phase}`;
}

/** @param {Job[]} all */
function jobs(all) {
  return all.map(({ id, state, phase, code, message }) =>
    el(
      "span",
      { class: `job ${phase}` },
      `${id ?? "job"}: ${state ?? phase}${code ? ` (${code}: ${message ?? ""})` : ""} `,
    ),
  );
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
