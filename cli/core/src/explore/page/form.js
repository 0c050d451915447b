// The form of an operation.

import { button, el, fill, parseJson } from "./dom.js";
import { choice, parameter } from "./parameters.js";

/** @import { FieldView, Opened, Problem, Values } from "./types" */

/**
 * Creates the form of an operation. It is one of inputs, or one text with all parameters.
 * @param {Opened} opened
 * @param {(isWhole?: boolean) => void} changed Is called with `true` if the user does not go on typing.
 */
export function form(opened, changed) {
  const types = opened.operation.types ?? {};
  const context = { types, changed: () => changed() };
  const fields = opened.operation.parameters ?? [];
  const views = fields.map((field) => {
    const alternatives =
      typeof field.shape === "object" && "named" in field.shape
        ? types[field.shape.named]?.choice
        : undefined;
    return alternatives
      ? choice(
          field,
          alternatives.map((one) => one.field),
          context,
        )
      : parameter(field, context);
  });
  /** @type {Values} */
  let others = {};
  let isText = false;
  const summary = el("div", { class: "problems summary", role: "status" });
  const text = el("textarea", {
    rows: 16,
    class: "code",
    spellcheck: "false",
    "aria-label": "All parameters as JSON",
    on: { input: context.changed },
  });
  const body = el("div", {});
  const toggle = button("As text", () => setMode(!isText));
  const element = el(
    "form",
    {
      class: "form",
      autocomplete: "off",
      "aria-label": "Parameters",
      on: { submit: (/** @type {Event} */ event) => event.preventDefault() },
    },
    el(
      "div",
      { class: "bar" },
      el("h3", {}, "Parameters"),
      fields.length === 0 ? null : button("Fill with examples", () => reset(opened.example)),
      fields.length === 0 ? null : button("Fill required only", () => reset(opened.required)),
      fields.length === 0 ? null : button("Clear", () => reset({})),
      fields.length === 0 ? null : toggle,
    ),
    summary,
    body,
  );

  /** @param {boolean} asText */
  function setMode(asText) {
    const values = get();
    isText = asText;
    toggle.textContent = isText ? "As form" : "As text";
    set(values);
    changed();
  }

  /** @param {Values} values */
  function reset(values) {
    set(values);
    changed(true);
  }

  /** @returns {Values} */
  function get() {
    if (isText) {
      try {
        const values = parseJson(text.value || "{}");
        return values && typeof values === "object" && !Array.isArray(values) ? values : {};
      } catch {
        return {};
      }
    }
    return {
      ...Object.assign({}, ...views.map((view) => view.get())),
      ...others,
    };
  }

  /** @param {Values} values */
  function set(values) {
    if (isText) {
      text.value = JSON.stringify(values, null, 2);
      fill(body, text);
      return;
    }
    others = { ...values };
    for (const view of views) {
      view.set(others);
    }
    const none =
      fields.length === 0 ? el("p", { class: "notes" }, "The operation takes no parameters.") : null;
    fill(body, none, ...views.map((view) => view.element));
  }

  /** @param {Problem[]} problems */
  function show(problems) {
    /** @type {Map<FieldView, Problem[]>} */
    const byView = new Map();
    const elsewhere = [];
    for (const problem of problems) {
      const steps = problem.path.split(/[.[\]]+/).filter((step) => step !== "");
      // A value that has no input is shown above the others.
      const hasInput = !isText && !((steps[0] ?? "") in others);
      const found = hasInput ? views.map((view) => view.at(steps)).find((view) => view) : undefined;
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
      isText && !isObject(text.value) ? el("p", { class: "error" }, "This is not a JSON object.") : null,
      ...elsewhere.map(({ path, level, message }) => {
        const remove =
          path in others ? button(`Remove ${path}`, () => (delete others[path], changed())) : null;
        return el("p", { class: level }, path ? `${path}: ` : "", message, " ", remove);
      }),
    );
  }

  /** @type {FieldView[]} */
  const shown = [];
  set(opened.parameters);
  return {
    element,
    get,
    /** @param {Problem[]} problems */
    show: (problems) => {
      shown.splice(0).forEach((view) => view.show([]));
      show(problems);
    },
    focus: () => views[0]?.focus(),
  };
}

/** @param {string} text */
function isObject(text) {
  try {
    const value = parseJson(text || "{}");
    return value !== null && typeof value === "object" && !Array.isArray(value);
  } catch {
    return false;
  }
}
