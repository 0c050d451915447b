// The documentation of an operation.

import { el, outside, prose } from "./dom.js";
import { alternatives, limit, notation } from "./field.js";

/** @import { Field, Opened, Operation, Shape } from "./types" */

/**
 * @param {Opened} opened
 * @param {string} program
 * @returns {HTMLElement}
 */
export function documentation({ operation, isDeletion }, program) {
  const badges = [
    operation.read_only
      ? badge("reads only", "safe")
      : isDeletion
        ? badge("deletes", "danger")
        : badge("changes something", "warn"),
    operation.deprecated ? badge("deprecated by the service", "warn") : null,
    operation.anonymous ? badge("no credentials", "") : null,
  ];
  return el(
    "section",
    { class: "documentation", "aria-labelledby": "operation" },
    el("h2", { id: "operation", tabindex: "-1" }, operation.name),
    el("p", { class: "summary" }, operation.summary),
    el("p", { class: "badges" }, ...badges),
    operation.description ? el("div", { class: "description" }, ...prose(operation.description)) : null,
    facts(operation, program),
    errors(operation),
    response(operation),
  );
}

/**
 * @param {string} text
 * @param {string} kind
 */
function badge(text, kind) {
  return el("span", { class: `badge ${kind}` }, text);
}

/**
 * @param {Operation} operation
 * @param {string} program
 */
function facts(operation, program) {
  const {
    permission,
    pagination,
    waiter,
    lookups = [],
    idempotency_token: token,
    documentation: page,
  } = operation;
  /** @type {[string, (HTMLElement | string)[]][]} */
  const rows = [];
  if (permission) {
    const on = permission.resources?.length ? ` on ${permission.resources.join(", ")}` : "";
    const access = permission.access ? ` (access level: ${permission.access})` : "";
    rows.push(["Permission", [el("code", {}, permission.action), access + on]]);
  }
  if (pagination) {
    rows.push(["Pages", ["items in ", el("code", {}, pagination.items)]]);
  }
  if (waiter) {
    const states = `${waiter.success.join(" or ")}; it fails with ${waiter.failure.join(" or ") || "no state"}`;
    rows.push(["Jobs", ["looked up until ", el("code", {}, waiter.state), ` is ${states}`]]);
  }
  if (waiter?.started_by?.length) {
    rows.push(["Started by", separated(waiter.started_by.map((jobs) => link(jobs.operation)))]);
  }
  if (lookups.length > 0) {
    rows.push([
      "Starts jobs",
      ["follow them with ", ...separated(lookups.map((jobs) => link(jobs.operation)))],
    ]);
  }
  if (token) {
    rows.push([
      "Repetition",
      [
        "a request with the same ",
        el("code", {}, token),
        ` is executed once; if you leave it empty, ${program} sets it`,
      ],
    ]);
  }
  if (page) {
    rows.push(["Official page", [outside(page, page)]]);
  }
  rows.push(["Command line", [el("code", {}, `${program} help ${operation.name}`)]]);
  return el(
    "dl",
    { class: "facts" },
    ...rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, ...value)]),
  );
}

/** @param {HTMLElement[]} elements */
function separated(elements) {
  return elements.flatMap((element, index) => (index === 0 ? [element] : [", ", element]));
}

/** @param {string} operation */
function link(operation) {
  return el("a", { href: `#/${operation}` }, operation);
}

/** @param {Operation} operation */
function errors({ errors = [] }) {
  if (errors.length === 0) {
    return null;
  }
  const rows = errors.map(({ code, status, description }) =>
    el(
      "tr",
      {},
      el("td", {}, el("code", {}, code)),
      el("td", {}, status ? String(status) : ""),
      el("td", {}, ...prose(description)),
    ),
  );
  const head = el(
    "thead",
    {},
    el("tr", {}, ...["Code", "Status", "Meaning"].map((name) => el("th", { scope: "col" }, name))),
  );
  return el(
    "details",
    {},
    el("summary", {}, `Error codes (${errors.length})`),
    el(
      "div",
      {
        class: "scroll",
        tabindex: "0",
        role: "region",
        "aria-label": "Error codes",
      },
      el("table", {}, head, el("tbody", {}, ...rows)),
    ),
  );
}

/** @param {Operation} operation */
function response(operation) {
  const fields = operation.response ?? [];
  if (fields.length === 0) {
    return null;
  }
  return el("details", {}, el("summary", {}, "Members of the response"), members(operation, fields, []));
}

/**
 * Lists members. Those of a structure are made when they are opened, because a structure may contain itself.
 * @param {Operation} operation
 * @param {Field[]} fields
 * @param {string[]} above The structures around them.
 * @returns {HTMLElement}
 */
function members(operation, fields, above) {
  const types = operation.types ?? {};
  const all = fields.flatMap((field) => {
    const of = alternatives(field, types);
    const choice = of.includes(field) ? "" : `one of ${of.map(({ name }) => name).join(", ")}`;
    return of.map((field) => ({ field, choice }));
  });
  const items = all.map(({ field, choice }) => {
    const shape = field.shape ?? "string";
    const notes = [notation(shape, types), limit(field), choice].filter((note) => note !== "").join(" · ");
    const path = structurePath(shape);
    const type = path === null || above.includes(path) ? undefined : types[path];
    const values = type?.open_enum ?? type?.closed_enum ?? [];
    return el(
      "li",
      {},
      el("strong", { class: "name" }, field.name),
      " ",
      el("span", { class: "notes" }, notes),
      ...(field.description ? [el("div", { class: "description" }, ...prose(field.description))] : []),
      values.length > 0 ? el("p", { class: "notes" }, values.map(({ value }) => value).join(", ")) : null,
      type?.structure
        ? lazily(() => members(operation, type.structure?.fields ?? [], [...above, path ?? ""]))
        : null,
    );
  });
  return el("ul", { class: "members" }, ...items);
}

/** @param {() => HTMLElement} content */
function lazily(content) {
  const details = el("details", {}, el("summary", {}, "Members"));
  details.addEventListener("toggle", () => details.append(content()), {
    once: true,
  });
  return details;
}

/**
 * @param {Shape} shape
 * @returns {string | null}
 */
function structurePath(shape) {
  if (typeof shape === "string") {
    return null;
  }
  if ("named" in shape) {
    return shape.named;
  }
  return structurePath("list" in shape ? shape.list : "map" in shape ? shape.map : shape.in_string);
}
