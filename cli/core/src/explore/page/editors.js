// Inputs for values of every shape. An empty input is no value: the parameter or member is not sent.

import { button, el, fill, newId, parseJson, prose } from "./dom.js";
import { fieldView } from "./form.js";

/** @import { Editor, EnumValue, Field, FieldView, Json, Shape, Structure, Type, Values } from "./types" */

/**
 * What an editor needs to know.
 * @typedef {{
 *   types: { [path: string]: Type },
 *   changed: () => void,
 *   label: string,
 *   describedBy: string,
 *   depth: number,
 * }} Context
 */

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
    return list(shape.list, field, context);
  }
  if ("map" in shape) {
    return orText(context, () => map(shape.map, field, context));
  }
  const type = context.types[shape.named] ?? {};
  const structure = type.structure;
  if (structure) {
    return orText(context, () => object(structure, context));
  }
  if (type.closed_enum) {
    return choiceOf(type.closed_enum.map(({ value }) => value), type.closed_enum, context);
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
      return choiceOf(["true", "false"], [], context, (text) => text === "true");
    case "int32":
    case "int64":
      return line(context, { inputmode: "numeric" }, (text) => {
        const number = Number(text);
        return /^[-+]?\d+$/.test(text) && Number.isSafeInteger(number) ? number : text;
      });
    case "number":
      return line(context, { inputmode: "decimal" }, (text) => (Number.isFinite(Number(text)) ? Number(text) : text));
    case "timestamp":
      return line(context, { placeholder: "2026-01-31T12:00:00Z" });
    case "secret":
      return line(context, { type: "password", autocomplete: "new-password" });
    case "any":
      return documentText(context, true);
    default:
      return line(context, {});
  }
}

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
function line(context, attributes, toValue = (text) => text) {
  const input = el("input", { type: "text", autocomplete: "off", spellcheck: "false", "aria-label": context.label, ...attributes });
  return single(input, context, toValue);
}

/**
 * Creates an editor of a document. One that is sent in a string is sent as it was typed.
 * @param {Context} context
 * @param {boolean} isParsed
 */
function documentText(context, isParsed) {
  const input = el("textarea", { rows: 4, spellcheck: "false", "aria-label": context.label, class: "code" });
  return single(input, context, (text) => (isParsed ? parsed(text) : text));
}

/**
 * Returns the value of JSON, or a text that is none as it is: the program reports what is wrong with it.
 * @param {string} text
 * @returns {Json}
 */
function parsed(text) {
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
function choiceOf(values, documented, context, toValue = (text) => text) {
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
      if (text !== "" && !values.includes(text) && ![...select.options].some((option) => option.value === text)) {
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
function suggested(values, context) {
  const suggestions = el("datalist", { id: newId() }, ...values.map(({ value }) => el("option", { value })));
  const input = el("input", { list: suggestions.id, autocomplete: "off", spellcheck: "false", "aria-label": context.label });
  const element = el("div", {}, input, suggestions, meanings(values, (value) => {
    input.value = value;
    input.focus();
    context.changed();
  }));
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
    el("div", { class: "meaning" }, button(value, () => take(value), { class: "value" }), el("span", {}, ...prose(description))),
  );
  return el("details", { class: "meanings" }, el("summary", {}, `${values.length} values`), ...rows);
}

/**
 * Creates an editor that can be changed to text, for a document that is at hand.
 * @param {Context} context
 * @param {() => Editor} form
 * @returns {Editor}
 */
function orText(context, form) {
  /** @type {Editor | undefined} */
  let editor;
  let isText = false;
  const body = el("div", { class: "members" });
  const open = button("Add", () => begin(true), { class: "add", "aria-label": `Add ${context.label}`, "aria-describedby": context.describedBy });
  const toggle = button("As text", () => change(), {});
  const remove = button("Remove", () => (set(undefined), context.changed(), open.focus()), { "aria-label": `Remove ${context.label}` });
  const bar = el("div", { class: "bar" }, open);
  const element = el("div", { class: "object", role: "group", "aria-label": context.label }, bar, body);

  /** @param {boolean} byUser */
  function begin(byUser) {
    editor = isText ? documentText(context, true) : form();
    toggle.textContent = isText ? "As form" : "As text";
    fill(bar, toggle, remove);
    fill(body, editor.element);
    if (byUser) {
      editor.focus();
      context.changed();
    }
  }

  function change() {
    const value = editor?.get();
    isText = !isText;
    begin(false);
    editor?.set(value);
    editor?.focus();
    context.changed();
  }

  /** @param {Json | undefined} value */
  function set(value) {
    if (value === undefined || value === null) {
      editor = undefined;
      fill(bar, open);
      fill(body);
      return;
    }
    // A document in a string has a form, too.
    const content = typeof value === "string" ? parsed(value) : value;
    isText = content === null || typeof content !== "object" || Array.isArray(content);
    begin(false);
    editor?.set(isText ? value : content);
  }

  return {
    element,
    get: () => {
      const value = editor?.get();
      return editor && value === undefined && !isText ? {} : value;
    },
    set,
    at: (steps) => editor?.at(steps),
    focus: () => (editor ? editor.focus() : open.focus()),
  };
}

/**
 * Creates an editor of a structure.
 * @param {Structure} structure
 * @param {Context} context
 * @returns {Editor}
 */
function object(structure, context) {
  const views = structure.fields.map((field) => ({ field, view: fieldView(field, { ...context, depth: context.depth + 1 }) }));
  // Members that are not described stay as they were given.
  /** @type {Values} */
  let others = {};
  return {
    element: el("div", {}, ...views.map(({ view }) => view.element)),
    get: () => {
      /** @type {Values} */
      const members = {};
      for (const { field, view } of views) {
        const value = view.get();
        if (value !== undefined) {
          members[field.name] = value;
        }
      }
      return { ...members, ...others };
    },
    set: (value) => {
      const members = /** @type {Values} */ (value && typeof value === "object" ? { ...value } : {});
      for (const { field, view } of views) {
        view.set(members[field.name]);
        delete members[field.name];
      }
      others = members;
    },
    at: ([step, ...rest]) => {
      const found = views.find(({ field }) => field.name === step);
      return found && (found.view.at(rest) ?? found.view);
    },
    focus: () => views[0]?.view.focus(),
  };
}

/**
 * Creates an editor of values by name.
 * @param {Shape} shape
 * @param {Field} field
 * @param {Context} context
 * @returns {Editor}
 */
function map(shape, field, context) {
  /** @type {{ name: HTMLInputElement, editor: Editor, row: HTMLElement }[]} */
  let rows = [];
  const body = el("div", {});
  const add = button("Add a member", () => (append("").name.focus(), context.changed()));

  /** @param {string} text */
  function append(text) {
    const name = el("input", { type: "text", value: text, "aria-label": `Name of a member of ${context.label}`, on: { input: context.changed } });
    const editor = editorOf(shape, { name: field.name }, { ...context, label: `Value of a member of ${context.label}` });
    const remove = button("Remove", () => {
      rows = rows.filter((other) => other.row !== row);
      row.remove();
      context.changed();
    });
    const row = el("div", { class: "item" }, name, editor.element, remove);
    const added = { name, editor, row };
    rows.push(added);
    body.append(row);
    return added;
  }

  return {
    element: el("div", {}, body, add),
    get: () => Object.fromEntries(rows.map(({ name, editor }) => [name.value, editor.get() ?? ""])),
    set: (value) => {
      rows = [];
      fill(body);
      for (const [name, member] of Object.entries(value && typeof value === "object" ? value : {})) {
        append(name).editor.set(member);
      }
    },
    at: ([step, ...rest]) => rows.find(({ name }) => name.value === step)?.editor.at(rest),
    focus: () => add.focus(),
  };
}

/**
 * Creates an editor of a list.
 * @param {Shape} shape
 * @param {Field} field
 * @param {Context} context
 * @returns {Editor}
 */
function list(shape, field, context) {
  /** @type {{ view: FieldView, row: HTMLElement }[]} */
  let rows = [];
  const isText = typeof shape === "string";
  const body = el("div", {});
  const count = el("span", { class: "count" });
  const add = button("Add an item", () => {
    append().view.focus();
    context.changed();
  }, { "aria-describedby": context.describedBy });

  /** @returns {{ view: FieldView, row: HTMLElement }} */
  function append() {
    const position = rows.length + 1;
    const item = { name: "", shape };
    const view = fieldView(item, { ...context, label: `${context.label}, item ${position}`, depth: context.depth + 1 });
    const remove = button("Remove", () => {
      rows = rows.filter((other) => other.row !== row);
      row.remove();
      context.changed();
      add.focus();
    }, { "aria-label": `Remove item ${position} of ${context.label}` });
    const row = el("div", { class: "item", on: { keydown: next, paste: spread } }, view.element, remove);
    const added = { view, row };
    rows.push(added);
    body.append(row);
    return added;

    /**
     * Goes on with the next item, as in a list that is typed.
     * @param {KeyboardEvent} event
     */
    function next(event) {
      if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        const following = rows[rows.indexOf(added) + 1] ?? append();
        following.view.focus();
      }
    }
  }

  /**
   * Spreads several lines, or values with commas, over items.
   * @param {ClipboardEvent} event
   */
  function spread(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const items = text.split(/[\n,]+/).map((item) => item.trim()).filter((item) => item !== "");
    const isUrl = /** @param {string} item */ (item) => /^[a-z]+:\/\//.test(item);
    const isList = items.length > 1 && (text.includes("\n") || items.every(isUrl) || !items.some(isUrl));
    if (isList && event.target instanceof HTMLInputElement && event.target.value === "" && isText) {
      event.preventDefault();
      const given = rows.map(({ view }) => view.get()).filter((value) => value !== undefined);
      set([...given, ...items]);
      context.changed();
    }
  }

  /** @param {Json | undefined} value */
  function set(value) {
    rows = [];
    fill(body);
    // A text with commas is a list for the program, too.
    const items = typeof value === "string" ? asList(value) : value;
    for (const item of Array.isArray(items) ? items : items === undefined || items === null ? [] : [items]) {
      append().view.set(item);
    }
    // One can type at once.
    if (rows.length === 0 && isText) {
      append();
    }
  }

  /**
   * @param {string} text
   * @returns {Json}
   */
  function asList(text) {
    const list = parsed(text);
    return Array.isArray(list) ? list : text.split(",");
  }

  set(undefined);
  return {
    element: el("div", { class: "list" }, body, el("div", { class: "bar" }, add, count)),
    get: () => {
      const items = rows.map(({ view }) => view.get()).filter((value) => value !== undefined);
      const bounds = field.limit && "items" in field.limit ? field.limit.items : null;
      count.textContent = bounds && items.length > 0 ? `${items.length} of at most ${bounds[1] ?? "any number"}` : "";
      return items.length === 0 ? undefined : items;
    },
    set,
    at: ([step, ...rest]) => {
      // The items that are given are numbered, and empty inputs are none.
      const given = rows.filter(({ view }) => view.get() !== undefined);
      const row = given[Number(step)];
      return row && (row.view.at(rest) ?? row.view);
    },
    focus: () => (rows[0] ? rows[0].view.focus() : add.focus()),
  };
}
