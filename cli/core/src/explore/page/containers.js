// Editors of values that have other values in them: structures, maps and lists.

import { button, el, fill } from "./dom.js";
import { editorOf } from "./editors.js";
import { fieldView } from "./field.js";
import { documentText, parsed } from "./inputs.js";

/** @import { Context } from "./editors.js" */
/** @import { Editor, Field, FieldView, Json, Shape, Structure, Values } from "./types" */

/**
 * Creates an editor that can be changed to text, for a document that is at hand.
 * @param {Context} context
 * @param {() => Editor} form
 * @returns {Editor}
 */
export function orText(context, form) {
  /** @type {Editor | undefined} */
  let editor;
  let isText = false;
  const body = el("div", { class: "members" });
  const open = button("Add", () => begin(true), {
    class: "add",
    "aria-label": `Add ${context.label}`,
    "aria-describedby": context.describedBy,
  });
  const toggle = button("As text", () => change(), {});
  const remove = button("Remove", () => (set(undefined), context.changed(), open.focus()), {
    "aria-label": `Remove ${context.label}`,
  });
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
export function object(structure, context) {
  const views = structure.fields.map((field) => ({
    field,
    view: fieldView(field, context),
  }));
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
export function map(shape, field, context) {
  /** @type {{ name: HTMLInputElement, editor: Editor, row: HTMLElement }[]} */
  let rows = [];
  const body = el("div", {});
  const add = button("Add a member", () => (append("").name.focus(), context.changed()));

  /** @param {string} text */
  function append(text) {
    const name = el("input", {
      type: "text",
      value: text,
      "aria-label": `Name of a member of ${context.label}`,
      on: { input: context.changed },
    });
    const editor = editorOf(
      shape,
      { name: field.name },
      { ...context, label: `Value of a member of ${context.label}` },
    );
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
export function list(shape, field, context) {
  /** @type {{ view: FieldView, row: HTMLElement }[]} */
  let rows = [];
  const isText = typeof shape === "string";
  const body = el("div", {});
  const count = el("span", { class: "count" });
  const add = button(
    "Add an item",
    () => {
      append().view.focus();
      context.changed();
    },
    { "aria-describedby": context.describedBy },
  );

  /** @returns {{ view: FieldView, row: HTMLElement }} */
  function append() {
    const position = rows.length + 1;
    const item = { name: "", shape };
    const view = fieldView(item, {
      ...context,
      label: `${context.label}, item ${position}`,
    });
    const remove = button(
      "Remove",
      () => {
        rows = rows.filter((other) => other.row !== row);
        row.remove();
        context.changed();
        add.focus();
      },
      { "aria-label": `Remove item ${position} of ${context.label}` },
    );
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
      if (
        event.key === "Enter" &&
        !event.ctrlKey &&
        !event.metaKey &&
        event.target instanceof HTMLInputElement
      ) {
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
    const items = text
      .split(/[\n,]+/)
      .map((item) => item.trim())
      .filter((item) => item !== "");
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
      count.textContent =
        bounds && items.length > 0 ? `${items.length} of at most ${bounds[1] ?? "any number"}` : "";
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
