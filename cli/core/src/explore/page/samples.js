// The call of the form in other notations.

import { copyButton, el, fill } from "./dom.js";
import { tabs } from "./tabs.js";

/** @import { Preview, Sample, SampleName, Session } from "./types" */

/** @type {{ name: SampleName, label: string, note: string }[]} */
const SAMPLES = [
  { name: "rust", label: "Rust", note: "A whole program. Secrets are read from environment variables." },
  { name: "line", label: "Command", note: "The same call in a shell. Secrets are read from files." },
  {
    name: "curl",
    label: "curl",
    note: "A script for Bash. It signs with the access key in the environment.",
  },
  { name: "json", label: "JSON", note: "The parameters, for --input. Secrets are masked." },
  {
    name: "policy",
    label: "Policy",
    note: "The RAM policy that permits the call, and its lookups if it waits.",
  },
  {
    name: "request",
    label: "Request",
    note: "What is sent, and what of it is signed, with a made-up access key.",
  },
];

/** The samples that are run with an access key. */
const RUN = ["rust", "line", "curl"];

/**
 * Creates the samples.
 * @param {Session} session
 */
export function samples(session) {
  /** @type {Preview | undefined} */
  let current;
  let problems = 0;
  /** @type {SampleName} */
  let chosen = "rust";
  const code = el("pre", { tabindex: "0", class: "sample" });
  const problem = el("p", { class: "problems", role: "status" });
  const note = el("p", { class: "notes" });
  const copy = copyButton("Copy", () => code.textContent ?? "");
  const wrap = el("input", {
    type: "checkbox",
    on: { change: () => code.classList.toggle("wrapped", wrap.checked) },
  });
  const content = el(
    "div",
    {},
    note,
    el("div", { class: "bar" }, copy, el("label", {}, wrap, "Wrap lines")),
    problem,
    code,
  );

  function update() {
    const { label = "", note: text = "" } = SAMPLES.find(({ name }) => name === chosen) ?? {};
    const isLocal = session.local && RUN.includes(chosen);
    note.textContent = isLocal
      ? `${text} The local server takes the access key ID local with the secret local.`
      : text;
    code.setAttribute("aria-label", label);
    const sample = current?.samples[chosen];
    const isShown = sample && "text" in sample;
    code.textContent = isShown ? sample.text : "";
    copy.disabled = !isShown;
    fill(problem, isShown ? null : el("span", { class: "notes" }, reasonOf(sample)));
  }

  /** @param {Sample | undefined} sample */
  function reasonOf(sample) {
    if (problems > 0) {
      return "It is here when the form has no problem.";
    }
    return sample && "problem" in sample ? sample.problem : "";
  }

  const all = SAMPLES.map(({ name, label }) => ({ name, label, panel: () => content }));
  const tabbed = tabs("Samples", all, chosen, (name) => {
    chosen = /** @type {SampleName} */ (name);
    update();
  });
  return {
    element: el(
      "section",
      { class: "samples", "aria-label": "Samples" },
      el("h3", {}, "Samples"),
      tabbed.element,
    ),
    /**
     * @param {Preview | undefined} preview
     * @param {number} count How many problems the form has.
     */
    show: (preview, count) => {
      current = preview;
      problems = count;
      update();
    },
  };
}
