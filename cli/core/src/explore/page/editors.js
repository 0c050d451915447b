// Which editor a value has: that of its shape.

import { list, map, object, orText } from "./containers.js";
import { choiceOf, documentText, line, suggested, text } from "./inputs.js";
import { numberOf } from "./values.js";

/** @import { Editor, Field, Shape, Type } from "./types" */

/**
 * What an editor needs to know.
 * @typedef {{
 *   types: { [path: string]: Type },
 *   changed: () => void,
 *   label: string,
 *   describedBy: string,
 *   isItem?: boolean,
 * }} Context `isItem` is whether the value is an item of a list, which adds and removes it.
 */

/** A number in JSON. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;

/**
 * Creates an editor of a shape.
 * @param {Shape} shape
 * @param {Field} field What the value belongs to.
 * @param {Context} context
 * @returns {Editor}
 */
export function editorOf(shape, field, context) {
  if (typeof shape === "string") {
    return ofScalar(shape, context);
  }
  if ("in_string" in shape) {
    const inner = shape.in_string;
    return inner === "any" ? documentText(context, false) : editorOf(inner, field, context);
  }
  if ("list" in shape) {
    return list(shape.list, field, inside(context));
  }
  if ("map" in shape) {
    return orText(context, () => map(shape.map, field, inside(context)));
  }
  const type = context.types[shape.named] ?? {};
  const structure = type.structure;
  if (structure) {
    return orText(context, () => object(structure, inside(context)));
  }
  if (type.closed_enum) {
    return choiceOf(
      type.closed_enum.map(({ value }) => value),
      type.closed_enum,
      context,
    );
  }
  return suggested(type.open_enum ?? [], context);
}

/**
 * @param {string} scalar
 * @param {Context} context
 * @returns {Editor}
 */
function ofScalar(scalar, context) {
  switch (scalar) {
    case "boolean":
      // Another text is sent as it is, and reported.
      return choiceOf(["true", "false"], [], context, (text) =>
        text === "true" ? true : text === "false" ? false : text,
      );
    case "int32":
    case "int64":
      return line(context, { inputmode: "numeric" }, (text) =>
        /^-?(0|[1-9]\d*)$/.test(text) ? numberOf(text) : text,
      );
    case "number":
      return line(context, { inputmode: "decimal" }, (text) => (NUMBER.test(text) ? numberOf(text) : text));
    case "timestamp":
      return line(context, { placeholder: "2026-01-31T12:00:00Z" });
    case "secret":
      return line(context, { type: "password", autocomplete: "new-password" });
    case "any":
      return documentText(context, true);
    default:
      return text(context);
  }
}

/**
 * Returns the context of values in this one.
 * @param {Context} context
 */
function inside(context) {
  return { ...context, isItem: false };
}
