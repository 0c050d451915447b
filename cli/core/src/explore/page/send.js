// Sending the call of the form.

import { events, reason } from "./api.js";
import { button, el } from "./dom.js";

/** @import { Event, Opened, Session, Values } from "./types" */

/**
 * @typedef {{ add: (event: Event) => void, clear: () => void, element: HTMLElement }} Sink
 */

/**
 * Creates the button that sends, and what it depends on.
 * @param {Opened} opened
 * @param {Session} session
 * @param {{ form: () => Values, sink: Sink, changed: (isWhole: boolean) => void, ended: () => void }} parts
 */
export function sender({ operation, isDeletion }, session, { form, sink, changed, ended }) {
  const canWait = Boolean(operation.waiter) || (operation.lookups ?? []).length > 0;
  const wait = el("input", {
    type: "checkbox",
    id: "wait",
    on: { change: () => changed(true) },
  });
  const all = el("input", {
    type: "checkbox",
    id: "all",
    on: { change: () => changed(true) },
  });
  const isRefused = session.readOnly && !operation.read_only;
  const sendButton = button("Send", () => void send(), {
    class: "primary",
    title: "Ctrl+Enter",
    disabled: isRefused,
  });
  const stopButton = button("Stop", () => running?.abort(), { hidden: true });
  /** @type {AbortController | undefined} */
  let running;

  const problems = el("span", { class: "error", role: "status" });

  const element = el(
    "div",
    { class: "send bar" },
    sendButton,
    stopButton,
    problems,
    canWait ? el("label", {}, wait, "Wait until done") : null,
    operation.pagination ? el("label", {}, all, "All pages") : null,
    isRefused
      ? el("span", { class: "notes" }, `${session.readOnlyVariable} is set: nothing can be changed`)
      : null,
  );

  async function send() {
    if (sendButton.disabled) {
      return;
    }
    // With problems as well: the program rejects the call with its reason, which is more than a button that does nothing.
    if (operation.read_only || (await confirmed())) {
      await run("send", {
        operation: operation.name,
        parameters: form(),
        ...options(),
        confirmed: true,
      });
    }
  }

  /** Asks before something is changed. */
  function confirmed() {
    const words = isDeletion ? "This deletes something." : "This changes something, and may cost money.";
    const where = session.local ? "It is sent to the local server." : `It is sent to ${session.endpoint}.`;
    return new Promise((resolve) => {
      const dialog = el(
        "dialog",
        {
          "aria-labelledby": "question",
          on: {
            close: () => (dialog.remove(), resolve(dialog.returnValue === "send")),
          },
        },
        el("h3", { id: "question" }, `Send ${operation.name}?`),
        el("p", {}, operation.summary),
        el("p", {}, `${words} ${where}`),
        el(
          "div",
          { class: "bar" },
          button("Send", () => dialog.close("send"), {
            class: isDeletion ? "danger" : "primary",
          }),
          button("Cancel", () => dialog.close("cancel"), {
            autofocus: isDeletion,
          }),
        ),
      );
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  async function run(path, body) {
    running?.abort();
    const controller = new AbortController();
    running = controller;
    sendButton.disabled = true;
    stopButton.hidden = false;
    sink.clear();
    sink.element.scrollIntoView({ block: "nearest" });
    try {
      for await (const event of events(path, body, controller.signal)) {
        sink.add(event);
      }
    } catch (error) {
      const isStopped = controller.signal.aborted;
      const mayHaveExecuted = isStopped && !operation.read_only ? "; the operation may have executed" : "";
      const message = isStopped ? `stopped${mayHaveExecuted}` : reason(error);
      sink.add({ kind: "failure", message });
    } finally {
      if (running === controller) {
        sendButton.disabled = isRefused;
        stopButton.hidden = true;
      }
      ended();
    }
  }

  function options() {
    return { wait: canWait && wait.checked, all: all.checked };
  }

  return {
    element,
    send,
    options,
    /** @param {number} count How many values the SDK would reject. */
    showProblems: (count) => {
      problems.textContent = count === 0 ? "" : count === 1 ? "1 problem" : `${count} problems`;
    },
    /**
     * @param {number} id
     * @param {boolean} all
     */
    nextPage: (id, all) => run("pages", { id, all }),
    stop: () => running?.abort(),
  };
}
