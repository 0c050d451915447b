// The parameters of an operation, each with the value that it sends.

import { el, fill, newId, prose } from "./dom.js";
import { fieldView } from "./field.js";

/** @import { Context } from "./editors.js" */
/** @import { Field, FieldView, Values } from "./types" */

/**
 * A parameter, or a choice between several. It takes the values that belong to it.
 * @typedef {{
 *   element: HTMLElement,
 *   get: () => Values,
 *   set: (values: Values) => boolean,
 *   at: (steps: string[]) => FieldView | undefined,
 * }} ParameterView
 */

/**
 * @param {Field} field
 * @param {Omit<Context, "describedBy" | "label">} context
 * @returns {ParameterView}
 */
export function parameter(field, context) {
  const view = fieldView(field, context);
  return {
    element: view.element,
    get: () => {
      const value = view.get();
      return value === undefined ? {} : { [field.name]: value };
    },
    set: (values) => {
      const value = values[field.name];
      delete values[field.name];
      return view.set(value);
    },
    at: ([step, ...rest]) => (step === field.name ? (view.at(rest) ?? view) : undefined),
  };
}

/**
 * Creates a choice: the parameter that is chosen is the one that is sent.
 * @param {Field} field
 * @param {Field[]} alternatives
 * @param {Omit<Context, "describedBy" | "label">} context
 * @returns {ParameterView}
 */
export function choice(field, alternatives, context) {
  const group = newId();
  const parts = alternatives.map((alternative, index) => {
    const radio = el("input", {
      type: "radio",
      name: group,
      value: alternative.name,
      id: newId(),
      on: { change: () => choose(index, true) },
    });
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

  /** Returns whether several are given. The service would ignore all but one. */
  function isAmbiguous() {
    return parts.filter(({ view }) => Object.keys(view.get()).length > 0).length > 1;
  }

  return {
    element,
    get: () => parts[chosen]?.view.get() ?? {},
    set: (values) => {
      const given = parts.findIndex(
        ({ alternative }) => values[alternative.name] !== undefined && values[alternative.name] !== null,
      );
      choose(given < 0 ? chosen : given, false);
      // Which of several was meant is for the user to decide, in the text.
      return parts.map(({ view }) => view.set(values)).every(Boolean) && !isAmbiguous();
    },
    at: (steps) => {
      const index = parts.findIndex(({ alternative }) => alternative.name === steps[0]);
      // What is missing is one of them, so the one that is shown has the problem.
      return index < 0
        ? undefined
        : parts[chosen]?.view.at([parts[chosen]?.alternative.name ?? "", ...steps.slice(1)]);
    },
  };
}
