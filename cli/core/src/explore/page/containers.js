// Editors of values that have other values in them: structures, maps and lists.

import { button, el, fill } from "./dom.js";
import { editorOf } from "./editors.js";
import { fieldView } from "./field.js";
import { documentText } from "./inputs.js";
import { member, valuesOf, viewAt } from "./members.js";
import { isDocument, parsed } from "./values.js";

/** @import { Context } from "./editors.js" */
/** @import { Editor, Field, FieldView, Json, Shape, Structure, Values } from "./types" */

/**
 * Creates an editor that can be changed to text, for a document that is at hand. It stays text if the form cannot show
 * it whole.
 * @param {Context} context
 * @param {() => Editor} form
 * @returns {Editor}
 */
export function orText(context, form) {
  /** @type {ReturnType<typeof documentText> | undefined} */
  let text;
  /** @type {Editor | undefined} */
  let editor;
  const body = el("div", { class: "members" });
  const open = button("Add", () => (begin(), editor?.focus(), context.changed()), {
    "aria-label": `Add ${context.label}`,
    "aria-describedby": context.describedBy,
  });
  const toggle = button("", change);
  const remove = button("Remove", () => (set(undefined), open.focus(), context.changed()), {
    "aria-label": `Remove ${context.label}`,
  });
  const note = el("span", { class: "notes", role: "status" });
  const bar = el("div", { class: "bar" }, open);
  const element = el("div", { class: "object", role: "group", "aria-label": context.label }, bar, body);

  function begin(isText = false) {
    text = isText ? documentText(context, true) : undefined;
    editor = text ?? form();
    toggle.textContent = isText ? "Edit as form" : "Edit as JSON";
    toggle.setAttribute("aria-label", `${toggle.textContent}: ${context.label}`);
    fill(note);
    // The list that has the item removes it.
    fill(bar, toggle, context.isItem ? null : remove, note);
    fill(body, editor.element);
  }

  function change() {
    if (!text) {
      const value = editor?.get();
      begin(true);
      editor?.set(value ?? {});
    } else if (text.isFaulty() || !show(text.typed() === "" ? {} : text.get())) {
      note.textContent = "The form cannot show this.";
    }
    editor?.focus();
    context.changed();
  }

  /**
   * Shows a value in the form. Returns whether the form shows it whole; if not, nothing has changed.
   * @param {Json | undefined} value
   */
  function show(value) {
    // A document in a string has a form, too.
    const content = typeof value === "string" ? parsed(value) : value;
    const shown = form();
    if (!isDocument(content) || !shown.set(content)) {
      return false;
    }
    begin();
    return editor?.set(content) ?? false;
  }

  /** @param {Json | undefined} value */
  function set(value) {
    if (value === undefined || value === null) {
      text = undefined;
      editor = undefined;
      fill(bar, open);
      fill(body);
    } else if (!show(value)) {
      begin(true);
      editor?.set(value);
    }
    return true;
  }

  return {
    element,
    get: () => (text ? text.get() : editor ? (editor.get() ?? {}) : undefined),
    set,
    at: (steps) => editor?.at(steps),
    focus: () => (editor ? editor.focus() : open.focus()),
    begin: () => begin(),
  };
}

/**
 * Creates an editor of a structure.
 * @param {Structure} structure
 * @param {Context} context
 * @returns {Editor}
 */
export function object(structure, context) {
  const views = structure.fields.map((field) => member(field, context));
  // Members that are not described stay as they were given.
  /** @type {Values} */
  let others = {};
  return {
    element: el("div", {}, ...views.map((view) => view.element)),
    get: () => ({ ...valuesOf(views), ...others }),
    set: (value) => {
      others = isDocument(value) ? { .../** @type {Values} */ (value) } : {};
      return views.map((view) => view.set(others)).every(Boolean);
    },
    at: (steps) => viewAt(views, steps),
    focus: () => views[0]?.focus(),
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
  const add = button("Add a member", () => (append("").name.focus(), context.changed()), {
    "aria-label": `Add a member to ${context.label}`,
  });

  /** @param {string} text */
  function append(text) {
    const name = el("input", {
      type: "text",
      value: text,
      "aria-label": `Name of a member of ${context.label}`,
      on: { input: context.changed },
    });
    const label = `Value of a member of ${context.label}`;
    const editor = editorOf(shape, { name: field.name }, { ...context, label });
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
      const members = Object.entries(isDocument(value) ? /** @type {Values} */ (value) : {});
      return members.map(([name, member]) => append(name).editor.set(member)).every(Boolean);
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
      const { view } = append();
      view.begin?.();
      view.focus();
      context.changed();
    },
    { "aria-label": `Add an item to ${context.label}`, "aria-describedby": context.describedBy },
  );

  /** @param {number} position */
  function nameOf(position) {
    return `${context.label}, item ${position}`;
  }

  /** @returns {{ view: FieldView, row: HTMLElement }} */
  function append() {
    const label = nameOf(rows.length + 1);
    const view = fieldView({ name: "", shape }, { ...context, label, isItem: true });
    const remove = button(
      "Remove",
      () => {
        rows = rows.filter((other) => other.row !== row);
        row.remove();
        rename();
        add.focus();
        context.changed();
      },
      { "aria-label": `Remove ${label}` },
    );
    const row = el("div", { class: "item", on: { keydown: next } }, view.element, remove);
    row.addEventListener("paste", (event) => spread(event, rows.indexOf(added)), { capture: true });
    const added = { view, row };
    rows.push(added);
    body.append(row);
    return added;

    /**
     * Goes on with the next item, as in a list that is typed.
     * @param {KeyboardEvent} event
     */
    function next(event) {
      const isPlain = event.key === "Enter" && !event.ctrlKey && !event.metaKey;
      if (isPlain && isText && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        const following = rows[rows.indexOf(added) + 1] ?? append();
        following.view.focus();
      }
    }
  }

  /** Numbers the items again after one was removed. */
  function rename() {
    rows.forEach(({ row }, index) => {
      for (const element of row.querySelectorAll("[aria-label]")) {
        const [before, after] = element.getAttribute("aria-label")?.split(`${context.label}, item `) ?? [];
        if (after !== undefined) {
          element.setAttribute("aria-label", `${before}${nameOf(index + 1)}${after.replace(/^\d+/, "")}`);
        }
      }
    });
  }

  /**
   * Spreads several lines, or values with commas, over items from one on.
   * @param {ClipboardEvent} event
   * @param {number} position
   */
  function spread(event, position) {
    const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
    const isList = /[\r\n]/.test(pasted) || /^[^\s,]+(,[^\s,]+)+$/.test(pasted);
    const input = event.target;
    if (isText && isList && input instanceof HTMLInputElement && input.value === "") {
      event.preventDefault();
      const items = pasted
        .split(/[\r\n,]+/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
      const given = rows.map(({ view }) => view.get());
      given.splice(position, 1, ...items);
      set(given.filter((value) => value !== undefined));
      context.changed();
    }
  }

  /** @param {Json | undefined} value */
  function set(value) {
    rows = [];
    fill(body);
    // A text with commas is a list for the program, too.
    const items = typeof value === "string" ? asList(value) : value;
    const all = Array.isArray(items) ? items : items === undefined || items === null ? [] : [items];
    const isWhole = all.map((item) => append().view.set(item));
    // One can type at once.
    if (rows.length === 0 && isText) {
      append();
    }
    const isGiven = Array.isArray(items) ? items.every((item) => item !== null) && items.length > 0 : true;
    return isWhole.every(Boolean) && isGiven;
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
