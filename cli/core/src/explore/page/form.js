// The form of an operation.

import { button, el, fill } from "./dom.js";
import { member, valuesOf, viewAt } from "./members.js";
import { faultOf, parseJson } from "./values.js";

/** @import { FieldView, Filled, Opened, Problem, Values } from "./types" */

/**
 * Creates the form of an operation. It is one of inputs, or one text with all parameters.
 * @param {Opened} opened
 * @param {Filled} begun What it begins with.
 * @param {(isWhole?: boolean) => void} changed Is called with `true` if the user does not go on typing.
 */
export function form(opened, begun, changed) {
  const types = opened.operation.types ?? {};
  const context = { types, changed: () => changed() };
  const fields = opened.operation.parameters ?? [];
  const views = fields.map((field) => member(field, context));
  /** Values without an input. @type {Values} */
  let others = {};
  let isText = false;
  const summary = el("div", { class: "problems summary", role: "status" });
  const note = el("p", { class: "notes", role: "status" });
  const text = el("textarea", {
    rows: 16,
    class: "code",
    spellcheck: "false",
    "aria-label": "All parameters as JSON",
    on: { input: () => (check(), changed()) },
  });
  const fault = el("p", { class: "error", role: "status" });
  const body = el("div", {});
  const toggle = button("Edit as JSON", change);
  const element = el(
    "form",
    {
      class: "form",
      autocomplete: "off",
      "aria-label": "Parameters",
      novalidate: true,
      on: { submit: (/** @type {Event} */ event) => event.preventDefault() },
    },
    el(
      "div",
      { class: "bar" },
      el("h3", {}, "Parameters"),
      ...(fields.length === 0
        ? []
        : [
            button("Fill with examples", () => reset(parseJson(opened.example))),
            button("Fill required only", () => reset(parseJson(opened.required))),
            button("Clear", () => reset({})),
            toggle,
          ]),
    ),
    note,
    summary,
    body,
  );

  /** Checks the text, which the form does not send unless it is an object. */
  function check() {
    const reason = isText && text.value.trim() !== "" ? faultOf(text.value, true) : "";
    text.setCustomValidity(reason);
    fault.textContent = reason;
  }

  function change() {
    note.textContent = "";
    if (!isText) {
      showText(JSON.stringify(values(), null, 2));
    } else if (text.validationMessage !== "" || !show(parseJson(text.value.trim() || "{}"))) {
      note.textContent = "The form cannot show these parameters, so they stay text.";
    }
    changed(true);
  }

  /** @param {string} typed */
  function showText(typed) {
    isText = true;
    toggle.textContent = "Edit as form";
    text.value = typed;
    fill(body, text, fault);
    check();
  }

  /**
   * Shows parameters in the inputs. Returns whether they show all of it; if not, nothing is shown.
   * @param {Values} given
   */
  function show(given) {
    const left = { ...given };
    if (!views.map((view) => view.set(left)).every(Boolean)) {
      return false;
    }
    others = left;
    isText = false;
    toggle.textContent = "Edit as JSON";
    check();
    const none =
      fields.length === 0 ? el("p", { class: "notes" }, "The operation takes no parameters.") : null;
    fill(body, none, ...views.map((view) => view.element));
    return true;
  }

  /** @param {Values} given */
  function begin(given) {
    note.textContent = "";
    if (!show(given)) {
      note.textContent = "The form cannot show these parameters, so they are text.";
      showText(JSON.stringify(given, null, 2));
    }
  }

  /** @param {Values} given */
  function reset(given) {
    begin(given);
    changed(true);
  }

  /** @returns {Values} */
  function values() {
    return { ...valuesOf(views), ...others };
  }

  /** @type {FieldView[]} */
  const shown = [];

  /** @param {Problem[]} problems */
  function showProblems(problems) {
    shown.splice(0).forEach((view) => view.show([]));
    /** @type {Map<FieldView, Problem[]>} */
    const byView = new Map();
    const elsewhere = [];
    for (const problem of problems) {
      const steps = problem.path.split(/[.[\]]+/).filter((step) => step !== "");
      // A value that has no input is shown above the others.
      const hasInput = !isText && !Object.hasOwn(others, steps[0] ?? "");
      const found = hasInput ? viewAt(views, steps) : undefined;
      if (found) {
        byView.set(found, [...(byView.get(found) ?? []), problem]);
      } else {
        elsewhere.push(problem);
      }
    }
    for (const [view, found] of byView) {
      view.show(found);
      shown.push(view);
    }
    fill(
      summary,
      ...elsewhere.map(({ path, level, message }) => {
        const canBeRemoved = !isText && Object.hasOwn(others, path);
        const remove = canBeRemoved
          ? button(`Remove ${path}`, () => (delete others[path], changed(true)))
          : null;
        return el("p", { class: level }, path ? `${path}: ` : "", message, " ", remove);
      }),
    );
  }

  if ("text" in begun) {
    showText(begun.text);
  } else {
    begin(begun.parameters);
  }
  return {
    element,
    showProblems,
    /** Returns what is filled in, for the program. @returns {Filled} */
    get: () => (isText ? { text: text.value.trim() || "{}" } : { parameters: values() }),
    /** Returns how many texts are no JSON. They cannot be sent. */
    faults: () => element.querySelectorAll("textarea:invalid").length,
    /** Goes to the first value that is wrong. */
    focusProblem: () => {
      const wrong = element.querySelector(".wrong, textarea:invalid, .summary .error");
      const input = wrong?.matches("textarea")
        ? wrong
        : wrong?.querySelector("input, select, textarea, button:not(.link)");
      wrong?.scrollIntoView({ block: "center" });
      /** @type {HTMLElement | undefined} */ (input ?? undefined)?.focus({ preventScroll: true });
    },
  };
}
