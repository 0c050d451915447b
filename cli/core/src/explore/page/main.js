// The page: which operation is open, and how its parts work together.

import { enter, events, get, post, reason } from "./api.js";
import { el, fill, linkOperations } from "./dom.js";
import { historyView } from "./history.js";
import { navigation } from "./navigation.js";
import { operationView } from "./operation.js";
import { tabs } from "./tabs.js";
import { parseJson } from "./values.js";

/** @import { Filled, Group, Opened, PastCall, Session } from "./types" */

const main = find("main");
const aside = find("aside");
const header = find("session");

/** The link of the open form, to know which changes of the address are its own. */
let currentLink = "";
/** @type {ReturnType<typeof operationView> | undefined} */
let current;
/** What was filled in before the page went on to another operation. @type {Map<string, Filled>} */
const drafts = new Map();

/** @param {string} id */
function find(id) {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`the page has no element #${id}`);
  }
  return element;
}

async function start() {
  try {
    /** @type {Session} */
    const session = await enter(location.href);
    run(session, await get("operations"));
  } catch (error) {
    const link = location.hash.replace(/^#\/?/, "");
    fill(
      main,
      el("h2", {}, "This page needs the token of your own program"),
      el("p", { role: "alert" }, reason(error)),
      link
        ? el(
            "p",
            {},
            "A link that someone has sent you opens with ",
            el("code", {}, `explore '${link}'`),
            " of the program.",
          )
        : null,
      askForAddress(),
    );
  }
}

/** Asks for the address that the program printed, for a tab that was opened without it. */
function askForAddress() {
  const input = el("input", {
    type: "text",
    id: "address",
    autocomplete: "off",
    spellcheck: "false",
  });
  return el(
    "form",
    {
      on: {
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          const typed = input.value.trim();
          // That of another program has another port.
          if (/^http:\/\/(127\.0\.0\.1|localhost):\d+\//.test(typed)) {
            const isHere = new URL(typed).origin === location.origin;
            location.assign(typed);
            if (isHere) {
              location.reload();
            }
          }
        },
      },
    },
    el("label", { for: "address" }, "The address that the program printed, with its token: "),
    el("div", { class: "bar" }, input, el("button", { type: "submit", class: "primary" }, "Open")),
  );
}

/**
 * @param {Session} session
 * @param {Group[]} groups
 */
function run(session, groups) {
  document.title = `${session.product} explorer`;
  linkOperations(groups.flatMap((group) => group.operations.map(({ name }) => name)));
  const operations = navigation(groups);
  const past = historyView(session.program, (call) => void replay(call));
  const side = tabs("Lists", [
    {
      name: "operations",
      label: "Operations",
      panel: () => operations.element,
    },
    {
      name: "history",
      label: "Calls",
      panel: () => (void past.update(), past.element),
    },
  ]);
  fill(find("lists"), side.element);
  fill(
    header,
    el("strong", {}, `${session.product} ${session.apiVersion}`),
    el("span", { class: "endpoint" }, session.endpoint ?? "no endpoint"),
    session.profile ? el("span", { class: "badge" }, `profile ${session.profile}`) : null,
    session.local ? el("span", { class: "badge safe" }, "local server") : null,
    session.readOnly ? el("span", { class: "badge safe" }, "read-only") : null,
    ...session.notes.map((note) => el("span", { class: "badge warn" }, note)),
  );

  window.addEventListener("hashchange", () => void route());
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const isTyping = target.matches("input, textarea, select");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      showLists(true);
      side.choose("operations");
      operations.focus();
    } else if (
      event.key === "Enter" &&
      (event.ctrlKey || event.metaKey) &&
      !document.querySelector("dialog")
    ) {
      event.preventDefault();
      void current?.send();
    }
  });
  void route();

  async function route() {
    const link = location.hash.replace(/^#\/?/, "");
    if (link === currentLink && link !== "") {
      return;
    }
    await open(link);
  }

  /** @param {string} link */
  async function open(link) {
    if (current) {
      drafts.set(current.name, current.filled());
      current.leave();
    }
    current = undefined;
    currentLink = link;
    if (link === "") {
      welcome(session);
      operations.open("");
      return;
    }
    try {
      /** @type {Opened} */
      const opened = await post("open", { link });
      // Another one may have been opened in the meantime.
      if (currentLink === link) {
        operations.open(opened.operation.name);
        showLists(false);
        const draft = link.includes("?") ? undefined : drafts.get(opened.operation.name);
        show(opened, draft ?? { parameters: parseJson(opened.parameters) });
      }
    } catch (error) {
      fill(aside);
      fill(main, el("h2", {}, "Not found"), el("p", { role: "alert" }, reason(error)));
    }
  }

  /**
   * @param {Opened} opened
   * @param {Filled} begun
   */
  function show(opened, begun) {
    document.title = `${opened.operation.name} · ${session.product} explorer`;
    current = operationView(opened, begun, session, {
      called: () => void past.update(),
      linked: (link) => {
        currentLink = link;
        history.replaceState(null, "", `#/${link}`);
      },
    });
    fill(main, ...current.main);
    fill(aside, ...current.aside);
    main.scrollTop = 0;
    window.scrollTo({ top: 0 });
    find("operation").focus({ preventScroll: true });
  }

  /**
   * Opens the form of a call, and shows what happened then.
   * @param {PastCall} call
   */
  async function replay(call) {
    history.pushState(null, "", `#/${call.link}`);
    await open(call.link);
    const shown = current;
    try {
      for await (const event of events("history", { id: call.id })) {
        // The listing has gone on.
        shown?.add(event.kind === "page" ? { ...event, next: null } : event);
      }
    } catch (error) {
      shown?.add({ kind: "failure", message: reason(error) });
    }
  }
}

/** @param {Session} session */
function welcome(session) {
  document.title = `${session.product} explorer`;
  const keys = [
    ["/", "search operations"],
    ["↑ ↓ Enter", "choose one of them"],
    ["Ctrl+Enter", "send the call"],
    ["← →", "go to the next tab"],
  ];
  fill(
    main,
    el("h2", {}, `${session.product} on your machine`),
    el("p", {}, "Choose an operation. Its form is checked while you type, by the same checks as in the SDK."),
    el(
      "p",
      {},
      session.local
        ? "Calls go to a local server in this program. It contains one example of each kind of resource, with the IDs that the forms have as examples."
        : "Calls are made by the program that serves this page, with the credentials that it finds. They never reach this page.",
    ),
    el(
      "dl",
      { class: "facts" },
      ...keys.flatMap(([key = "", meaning = ""]) => [
        el("dt", {}, el("kbd", {}, key)),
        el("dd", {}, meaning),
      ]),
    ),
  );
  fill(aside);
}

/** @param {boolean} isShown */
function showLists(isShown) {
  document.body.classList.toggle("lists-open", isShown);
  find("toggle").setAttribute("aria-expanded", String(isShown));
}

find("toggle").addEventListener("click", () => showLists(!document.body.classList.contains("lists-open")));
void start();
