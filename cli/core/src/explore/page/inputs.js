// Inputs for single values. An empty input is no value: the parameter or member is not sent.

import { button, el, newId, parseJson, prose } from "./dom.js";

/** @import { Context } from "./editors.js" */
/** @import { Editor, EnumValue, Json } from "./types" */

/**
 * Creates an editor of a single input.
 * @param {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} input
 * @param {Context} context
 * @param {(text: string) => Json} toValue
 * @param {HTMLElement} [element] What has the input in it.
 * @returns {Editor}
 */
function single(input, context, toValue, element = input) {
  input.setAttribute("aria-describedby", context.describedBy);
  input.addEventListener("input", context.changed);
  return {
    element,
    get: () => (input.value === "" ? undefined : toValue(input.value)),
    set: (value) => (input.value = asText(value)),
    at: () => undefined,
    focus: () => input.focus(),
  };
}

/** @param {Json | undefined} value */
function asText(value) {
  if (value === undefined || value === null) {
    return "";
  }
  return typeof value === "object" ? JSON.stringify(value, null, 2) : String(value);
}

/**
 * @param {Context} context
 * @param {import("./dom.js").Attributes} attributes
 * @param {(text: string) => Json} [toValue]
 */
export function line(context, attributes, toValue = (text) => text) {
  const input = el("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": context.label,
    ...attributes,
  });
  return single(input, context, toValue);
}

/**
 * Creates an editor of a document. One that is sent in a string is sent as it was typed.
 * @param {Context} context
 * @param {boolean} isParsed
 */
export function documentText(context, isParsed) {
  const input = el("textarea", {
    rows: 4,
    spellcheck: "false",
    "aria-label": context.label,
    class: "code",
  });
  return single(input, context, (text) => (isParsed ? parsed(text) : text));
}

/**
 * Returns the value of JSON, or a text that is none as it is: the program reports what is wrong with it.
 * @param {string} text
 * @returns {Json}
 */
export function parsed(text) {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/**
 * Creates a choice between values.
 * @param {string[]} values
 * @param {EnumValue[]} documented
 * @param {Context} context
 * @param {(text: string) => Json} [toValue]
 */
export function choiceOf(values, documented, context, toValue = (text) => text) {
  const select = el("select", { "aria-label": context.label }, el("option", { value: "" }, "not set"));
  select.append(...values.map((value) => el("option", { value }, value)));
  const editor = single(select, context, toValue, el("div", {}, select, meanings(documented, set)));
  /** @param {string} value */
  function set(value) {
    select.value = value;
    context.changed();
  }
  return {
    ...editor,
    /** @param {Json | undefined} value */
    set: (value) => {
      const text = asText(value);
      // A value that is none of them is shown, and reported.
      if (
        text !== "" &&
        !values.includes(text) &&
        ![...select.options].some((option) => option.value === text)
      ) {
        select.append(el("option", { value: text }, text));
      }
      select.value = text;
    },
  };
}

/**
 * Creates an input with suggestions: the service may know more values.
 * @param {EnumValue[]} values
 * @param {Context} context
 */
export function suggested(values, context) {
  const suggestions = el("datalist", { id: newId() }, ...values.map(({ value }) => el("option", { value })));
  const input = el("input", {
    list: suggestions.id,
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": context.label,
  });
  const element = el(
    "div",
    {},
    input,
    suggestions,
    meanings(values, (value) => {
      input.value = value;
      input.focus();
      context.changed();
    }),
  );
  return single(input, context, (text) => text, element);
}

/**
 * Shows the values of an enum with what they mean; a click takes one.
 * @param {EnumValue[]} values
 * @param {(value: string) => void} take
 */
function meanings(values, take) {
  if (values.length === 0) {
    return null;
  }
  const rows = values.map(({ value, description }) =>
    el(
      "div",
      { class: "meaning" },
      button(value, () => take(value), { class: "value" }),
      el("span", {}, ...prose(description)),
    ),
  );
  return el("details", { class: "meanings" }, el("summary", {}, `${values.length} values`), ...rows);
}
