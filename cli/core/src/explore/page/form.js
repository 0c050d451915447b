// The form of an operation: its parameters, each with its documentation and its problems.

import { button, el, fill, newId, parseJson, prose } from "./dom.js";
import { editorOf } from "./editors.js";

/** @import { Context } from "./editors.js" */
/** @import { Bounds, Editor, Field, FieldView, Json, Opened, Problem, Shape, Type, Values } from "./types" */

/**
 * Creates an input with its name, its documentation and its problems.
 * @param {Field} field A field without a name is an item of a list.
 * @param {Omit<Context, "describedBy" | "label"> & { label?: string }} context
 * @returns {FieldView}
 */
export function fieldView(field, context) {
  const problems = el("div", { class: "problems", id: newId() });
  const label = field.name || context.label || "";
  const shape = field.shape ?? "string";
  const editor = editorOf(shape, field, { ...context, label, describedBy: problems.id });
  const isLong = (field.description ?? []).length > 1;
  const description = field.description && el("div", { class: "description" }, ...prose(field.description));
  const element = el(
    "div",
    { class: field.name ? "field" : "field bare", "data-field": label },
    field.name ? heading(field, shape, context, editor) : null,
    description && isLong
      ? el("details", { class: "long" }, el("summary", {}, el("span", {}, ...prose(field.description?.slice(0, 1)))), ...prose(field.description?.slice(1)))
      : description,
    // Above the input, where a long list does not push it out of sight.
    problems,
    editor.element,
  );
  return {
    ...editor,
    element,
    show: (found) => {
      fill(problems, ...found.map(({ level, message }) => el("p", { class: level }, message)));
      element.classList.toggle("wrong", found.some(({ level }) => level === "error"));
      for (const input of editor.element.matches("input, select, textarea") ? [editor.element] : editor.element.querySelectorAll(":scope > input, :scope > select, :scope > textarea")) {
        input.setAttribute("aria-invalid", String(found.some(({ level }) => level === "error")));
      }
    },
  };
}

/**
 * @param {Field} field
 * @param {Shape} shape
 * @param {Omit<Context, "describedBy" | "label">} context
 * @param {Editor} editor
 */
function heading(field, shape, context, editor) {
  const notes = [
    notation(shape, context.types),
    limit(field),
    field.default === undefined ? "" : `default ${asText(field.default)}`,
    field.pattern ? `matches ${field.pattern}` : "",
  ];
  const example = field.example;
  const take = () => {
    editor.set(example);
    context.changed();
  };
  return el(
    "div",
    { class: "heading" },
    el("strong", { class: "name" }, field.name),
    field.required ? el("span", { class: "required" }, "required") : null,
    field.deprecated ? el("span", { class: "badge warn" }, "deprecated") : null,
    el("span", { class: "notes" }, notes.filter((note) => note !== "").join(" · ")),
    example === undefined || (typeof example === "object" && !Array.isArray(example))
      ? null
      : button("example", take, { class: "link", "aria-label": `Fill ${field.name} with its example`, title: asText(example) }),
  );
}

/**
 * Returns the name of a shape, as the help of the command line has it.
 * @param {Shape} shape
 * @param {{ [path: string]: Type }} types
 * @returns {string}
 */
export function notation(shape, types) {
  if (typeof shape === "string") {
    return { int32: "integer", int64: "integer", timestamp: "time", any: "JSON" }[/** @type {string} */ (shape)] ?? shape;
  }
  if ("in_string" in shape) {
    return notation(shape.in_string, types);
  }
  if ("list" in shape) {
    return `list of ${notation(shape.list, types)}`;
  }
  if ("map" in shape) {
    return `map of ${notation(shape.map, types)}`;
  }
  return types[shape.named]?.structure ? "object" : "value";
}

/** @param {Field} field */
export function limit(field) {
  const [[kind, bounds] = ["", null]] = /** @type {[string, Bounds | null][]} */ (Object.entries(field.limit ?? {}));
  if (!bounds) {
    return "";
  }
  const [least, most] = bounds;
  const unit = { items: " items", length: " characters" }[kind] ?? "";
  // The largest value of the type is no limit that one has to know.
  const isOpen = most === null || (kind === "integer" && most >= 2 ** 31 - 1);
  if (isOpen) {
    return least === null ? "" : `at least ${least}${unit}`;
  }
  return least === null ? `at most ${most}${unit}` : `${least} to ${most}${unit}`;
}

/** @param {Json} value */
function asText(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Creates the form of an operation. It is one of inputs, or one text with all parameters.
 * @param {Opened} opened
 * @param {(isWhole?: boolean) => void} changed Is called with `true` if the user does not go on typing.
 */
export function form(opened, changed) {
  const types = opened.operation.types ?? {};
  const context = { types, changed: () => changed(), depth: 0 };
  const fields = opened.operation.parameters ?? [];
  const views = fields.map((field) => {
    const alternatives = typeof field.shape === "object" && "named" in field.shape ? types[field.shape.named]?.choice : undefined;
    return alternatives ? choice(field, alternatives.map((one) => one.field), context) : parameter(field, context);
  });
  /** @type {Values} */
  let others = {};
  let isText = false;
  const summary = el("div", { class: "problems summary", role: "status" });
  const text = el("textarea", { rows: 16, class: "code", spellcheck: "false", "aria-label": "All parameters as JSON", on: { input: context.changed } });
  const body = el("div", {});
  const toggle = button("As text", () => setMode(!isText));
  const element = el(
    "form",
    { class: "form", autocomplete: "off", "aria-label": "Parameters", on: { submit: (/** @type {Event} */ event) => event.preventDefault() } },
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
    return { ...Object.assign({}, ...views.map((view) => view.get())), ...others };
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
    const none = fields.length === 0 ? el("p", { class: "notes" }, "The operation takes no parameters.") : null;
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
        const remove = path in others ? button(`Remove ${path}`, () => (delete others[path], changed())) : null;
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

/**
 * A parameter, or a choice between several. It takes the values that belong to it.
 * @typedef {{
 *   element: HTMLElement,
 *   get: () => Values,
 *   set: (values: Values) => void,
 *   at: (steps: string[]) => FieldView | undefined,
 *   focus: () => void,
 * }} ParameterView
 */

/**
 * @param {Field} field
 * @param {Omit<Context, "describedBy" | "label">} context
 * @returns {ParameterView}
 */
function parameter(field, context) {
  const view = fieldView(field, context);
  return {
    element: view.element,
    get: () => {
      const value = view.get();
      return value === undefined ? {} : { [field.name]: value };
    },
    set: (values) => {
      view.set(values[field.name]);
      delete values[field.name];
    },
    at: ([step, ...rest]) => (step === field.name ? (view.at(rest) ?? view) : undefined),
    focus: () => view.focus(),
  };
}

/**
 * Creates a choice: the parameter that is chosen is the one that is sent.
 * @param {Field} field
 * @param {Field[]} alternatives
 * @param {Omit<Context, "describedBy" | "label">} context
 * @returns {ParameterView}
 */
function choice(field, alternatives, context) {
  const group = newId();
  const parts = alternatives.map((alternative, index) => {
    const radio = el("input", { type: "radio", name: group, value: alternative.name, id: newId(), on: { change: () => choose(index, true) } });
    const label = el("label", { for: radio.id }, alternative.name);
    return { alternative, radio, label, view: parameter(alternative, context) };
  });
  let chosen = 0;
  const body = el("div", {});
  const element = el(
    "fieldset",
    { class: "choice" },
    el("legend", {}, field.required ? "One of these is required" : "At most one of these"),
    el("div", { class: "bar" }, ...parts.flatMap(({ radio, label }) => [el("span", {}, radio, label)])),
    field.description ? el("div", { class: "description" }, ...prose(field.description)) : null,
    body,
  );

  /**
   * @param {number} index
   * @param {boolean} byUser
   */
  function choose(index, byUser) {
    chosen = index;
    parts.forEach(({ radio }, other) => (radio.checked = other === index));
    const part = parts[index];
    fill(body, part?.view.element);
    if (byUser) {
      context.changed();
    }
  }

  return {
    element,
    get: () => parts[chosen]?.view.get() ?? {},
    set: (values) => {
      const given = parts.findIndex(({ alternative }) => values[alternative.name] !== undefined && values[alternative.name] !== null);
      const index = given < 0 ? chosen : given;
      parts.forEach(({ view }, other) => view.set(other === index ? values : {}));
      choose(index, false);
    },
    at: (steps) => {
      const index = parts.findIndex(({ alternative }) => alternative.name === steps[0]);
      // What is missing is one of them, so the one that is shown has the problem.
      return index < 0 ? undefined : parts[chosen]?.view.at([parts[chosen]?.alternative.name ?? "", ...steps.slice(1)]);
    },
    focus: () => parts[chosen]?.radio.focus(),
  };
}
