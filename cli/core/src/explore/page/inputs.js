// Inputs for single values. An empty input is no value: the parameter or member is not sent.

import { button, el, fill, newId, prose } from "./dom.js";
import { asText, faultOf, isDocument, isSame, parsed } from "./values.js";

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
    set: (value) => {
      input.value = asText(value);
      // A document is no text, even if it is written like one.
      const isWhole = !isDocument(value) && !Array.isArray(value);
      return isWhole && isShown(value, input.value === "" ? undefined : toValue(input.value));
    },
    at: () => undefined,
    focus: () => input.focus(),
  };
}

/**
 * Returns whether an input shows a value whole. It cannot show an empty text, which is a value of its own.
 * @param {Json | undefined} value
 * @param {Json | undefined} shown
 */
function isShown(value, shown) {
  return value === undefined || value === null || (value !== "" && isSame(value, shown));
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
 * Creates an editor of a text. One with several lines has an input with several lines.
 * @param {Context} context
 * @returns {Editor}
 */
export function text(context) {
  const element = el("div", {});
  /** @type {Editor} */
  let editor;

  /** @param {boolean} hasLines */
  function begin(hasLines) {
    const input = hasLines
      ? el("textarea", { rows: 3, spellcheck: "false", "aria-label": context.label })
      : null;
    editor = input ? single(input, context, (typed) => typed) : line(context, {});
    fill(element, editor.element);
  }

  element.addEventListener("paste", (event) => {
    const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
    if (!event.defaultPrevented && pasted.includes("\n") && editor.get() === undefined) {
      event.preventDefault();
      begin(true);
      editor.set(pasted);
      editor.focus();
      context.changed();
    }
  });
  begin(false);
  return {
    element,
    get: () => editor.get(),
    set: (value) => {
      const isLong = typeof value === "string" && /[\r\n]/.test(value);
      if (isLong !== editor.element instanceof HTMLTextAreaElement) {
        begin(isLong);
      }
      return editor.set(value);
    },
    at: () => undefined,
    focus: () => editor.focus(),
  };
}

/**
 * Creates an editor of a document. One that is sent in a string is sent as it was typed. Any other has to be JSON: the
 * form does not guess what was meant.
 * @param {Context} context
 * @param {boolean} isParsed
 */
export function documentText(context, isParsed) {
  const input = el("textarea", { rows: 4, spellcheck: "false", "aria-label": context.label, class: "code" });
  const fault = el("p", { class: "error", role: "status" });
  const check = () => {
    const reason = isParsed && input.value !== "" ? faultOf(input.value, false) : "";
    input.setCustomValidity(reason);
    fault.textContent = reason;
  };
  input.addEventListener("input", check);
  const editor = single(
    input,
    context,
    (typed) => (isParsed ? parsed(typed) : typed),
    el("div", {}, input, fault),
  );
  return {
    ...editor,
    /** @param {Json | undefined} value */
    set: (value) => {
      // A text in place of a document is shown with its quotes: it is one in JSON, too.
      input.value = isParsed && typeof value === "string" ? JSON.stringify(value) : asText(value);
      check();
      return isShown(value, editor.get());
    },
    isFaulty: () => input.validationMessage !== "",
    typed: () => input.value,
  };
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
  const take = (/** @type {string} */ value) => {
    select.value = value;
    context.changed();
  };
  const editor = single(select, context, toValue, el("div", {}, select, meanings(documented, take)));
  return {
    ...editor,
    /** @param {Json | undefined} value */
    set: (value) => {
      const text = asText(value);
      // A value that is none of them is shown, and reported.
      const isKnown = [...select.options].some((option) => option.value === text);
      if (!isKnown) {
        select.append(el("option", { value: text }, text));
      }
      select.value = text;
      return isShown(value, text === "" ? undefined : toValue(text));
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
  return el(
    "details",
    { class: "meanings" },
    el("summary", {}, `${values.length} ${values.length === 1 ? "value" : "values"}`),
    ...rows,
  );
}
