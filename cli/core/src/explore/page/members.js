// The parameters of an operation and the members of a structure, each with its value.

import { el, fill, newId, prose } from "./dom.js";
import { alternatives, fieldView } from "./field.js";

/** @import { Context } from "./editors.js" */
/** @import { Field, FieldView, Values } from "./types" */

/**
 * A parameter or member, or a choice between several. It takes the values that belong to it.
 * @typedef {{
 *   element: HTMLElement,
 *   get: () => Values,
 *   set: (values: Values) => boolean,
 *   at: (steps: string[]) => FieldView | undefined,
 *   focus: () => void,
 * }} MemberView
 */

/** @typedef {Omit<Context, "describedBy" | "label"> & { label?: string }} Around */

/**
 * @param {Field} field
 * @param {Around} context
 * @returns {MemberView}
 */
export function member(field, context) {
  const fields = alternatives(field, context.types);
  return fields.includes(field) ? single(field, context) : choice(field, fields, context);
}

/**
 * Returns the values of all views by their names.
 * @param {MemberView[]} views
 * @returns {Values}
 */
export function valuesOf(views) {
  return Object.fromEntries(views.flatMap((view) => Object.entries(view.get())));
}

/**
 * Returns the field at a path.
 * @param {MemberView[]} views
 * @param {string[]} steps
 */
export function viewAt(views, steps) {
  return views.map((view) => view.at(steps)).find((view) => view);
}

/**
 * @param {Field} field
 * @param {Around} context
 * @returns {MemberView}
 */
function single(field, context) {
  const view = fieldView(field, context);
  return {
    element: view.element,
    get: () => {
      const value = view.get();
      return value === undefined ? {} : { [field.name]: value };
    },
    set: (values) => {
      const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
      delete values[field.name];
      return view.set(value);
    },
    at: ([step, ...rest]) => (step === field.name ? (view.at(rest) ?? view) : undefined),
    focus: view.focus,
  };
}

/**
 * Creates a choice: the field that is chosen is the one that is sent.
 * @param {Field} field
 * @param {Field[]} fields
 * @param {Around} context
 * @returns {MemberView}
 */
function choice(field, fields, context) {
  const group = newId();
  // What is missing, or given several times, is reported with the names of all.
  const names = fields.map(({ name }) => name);
  const ownSteps = [...names, names.join(" or ")];
  const parts = fields.map((alternative, index) => {
    const radio = el("input", {
      type: "radio",
      name: group,
      value: alternative.name,
      id: newId(),
      on: { change: () => choose(index, true) },
    });
    const label = el("label", { for: radio.id }, alternative.name);
    return { alternative, radio, label, view: single(alternative, context) };
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

  choose(0, false);

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
    // What is missing is one of them, so the one that is shown has the problem.
    at: ([step = "", ...rest]) =>
      ownSteps.includes(step) ? parts[chosen]?.view.at([names[chosen] ?? "", ...rest]) : undefined,
    focus: () => parts[chosen]?.radio.focus(),
  };
}
