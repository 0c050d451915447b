// A field: the name of a value, its documentation, its problems, and its editor.

import { button, el, fill, newId, prose } from "./dom.js";
import { editorOf } from "./editors.js";
import { asText } from "./values.js";

/** @import { Context } from "./editors.js" */
/** @import { Bounds, Editor, Field, FieldView, Shape, Type } from "./types" */

/**
 * Creates an input with its name, its documentation and its problems.
 * @param {Field} field A field without a name is an item of a list.
 * @param {Omit<Context, "describedBy" | "label"> & { label?: string }} context
 * @returns {FieldView}
 */
export function fieldView(field, context) {
  const problems = el("div", { class: "problems", id: newId() });
  const label = [context.label, field.name].filter(Boolean).join(", ");
  const shape = field.shape ?? "string";
  const editor = editorOf(shape, field, {
    ...context,
    label,
    describedBy: problems.id,
  });
  const isLong = (field.description ?? []).length > 1;
  const description = field.description && el("div", { class: "description" }, ...prose(field.description));
  const element = el(
    "div",
    { class: field.name ? "field" : "field bare", "data-field": field.name || label },
    field.name ? heading(field, shape, label, context, editor) : null,
    description && isLong
      ? el(
          "details",
          { class: "long" },
          el("summary", {}, el("span", {}, ...prose(field.description?.slice(0, 1)))),
          ...prose(field.description?.slice(1)),
        )
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
      element.classList.toggle(
        "wrong",
        found.some(({ level }) => level === "error"),
      );
      for (const input of editor.element.matches("input, select, textarea")
        ? [editor.element]
        : editor.element.querySelectorAll(":scope > input, :scope > select, :scope > textarea")) {
        input.setAttribute("aria-invalid", String(found.some(({ level }) => level === "error")));
      }
    },
  };
}

/**
 * @param {Field} field
 * @param {Shape} shape
 * @param {string} label
 * @param {Omit<Context, "describedBy" | "label">} context
 * @param {Editor} editor
 */
function heading(field, shape, label, context, editor) {
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
      : button("example", take, {
          class: "link",
          "aria-label": `Fill ${label} with its example`,
          title: asText(example),
        }),
  );
}

/**
 * Returns the fields of which one is given: the alternatives of a choice, or the field itself.
 * @param {Field} field
 * @param {{ [path: string]: Type }} types
 * @returns {Field[]}
 */
export function alternatives(field, types) {
  const { shape } = field;
  const type = typeof shape === "object" && "named" in shape ? types[shape.named] : undefined;
  return type?.choice?.map((alternative) => alternative.field) ?? [field];
}

/**
 * Returns the name of a shape, as the help of the command line has it.
 * @param {Shape} shape
 * @param {{ [path: string]: Type }} types
 * @returns {string}
 */
export function notation(shape, types) {
  if (typeof shape === "string") {
    return (
      { int32: "integer", int64: "integer", timestamp: "time", any: "JSON" }[/** @type {string} */ (shape)] ??
      shape
    );
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
  const { structure, open_enum: open, closed_enum: closed } = types[shape.named] ?? {};
  const count = open?.length ?? closed?.length ?? 0;
  return structure ? "object" : `one of ${count}${open ? " known" : ""} values`;
}

/** @param {Field} field */
export function limit(field) {
  const [[kind, bounds] = ["", null]] = /** @type {[string, Bounds | null][]} */ (
    Object.entries(field.limit ?? {})
  );
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
