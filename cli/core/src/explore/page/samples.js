// The call of the form in other notations.

import { copyButton, el, fill } from "./dom.js";
import { tabs } from "./tabs.js";

/** @import { Preview, SampleName } from "./types" */

/** @type {{ name: SampleName, label: string, note: string }[]} */
const SAMPLES = [
  {
    name: "rust",
    label: "Rust",
    note: "A whole program. Secrets are environment variables.",
  },
  {
    name: "line",
    label: "Command line",
    note: "The same call in a shell. Secrets are in files.",
  },
  {
    name: "curl",
    label: "curl",
    note: "A Bash script that signs the request with the access key in the environment.",
  },
  {
    name: "json",
    label: "JSON",
    note: "The parameters, as --input reads them. Secrets are masked.",
  },
  {
    name: "policy",
    label: "RAM policy",
    note: "The permission that the call needs.",
  },
  {
    name: "request",
    label: "Request",
    note: "What is sent, and what of it is signed, with a made-up access key.",
  },
];

/**
 * Creates the samples. They keep their last valid text while the form has problems.
 * @returns {{ element: HTMLElement, show: (preview: Preview) => void }}
 */
export function samples() {
  /** @type {Preview["samples"] | undefined} */
  let current;
  /** @type {SampleName} */
  let chosen = "rust";
  const code = el("pre", { class: "sample", tabindex: "0" });
  const problem = el("p", { class: "problems", role: "status" });
  const note = el("p", { class: "notes" });
  const copy = copyButton("Copy", () => code.textContent ?? "");
  const content = el("div", {}, el("div", { class: "bar" }, note, copy), problem, code);

  function update() {
    const sample = current?.[chosen];
    note.textContent = SAMPLES.find(({ name }) => name === chosen)?.note ?? "";
    code.setAttribute("aria-label", SAMPLES.find(({ name }) => name === chosen)?.label ?? "");
    if (sample && "text" in sample) {
      code.textContent = sample.text;
    } else {
      code.textContent = "";
    }
    fill(problem, sample && "problem" in sample ? el("span", { class: "error" }, sample.problem) : null);
    copy.disabled = !(sample && "text" in sample);
  }

  const all = SAMPLES.map(({ name, label }) => ({
    name,
    label,
    panel: () => content,
  }));
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
    show: (preview) => {
      current = preview.samples;
      update();
    },
  };
}
