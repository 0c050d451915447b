// Sending the call of the form.

import { events, reason } from "./api.js";
import { button, el } from "./dom.js";

/** @import { Event, Opened, Session } from "./types" */

/**
 * @typedef {{ add: (event: Event) => void, begin: (isNextPage: boolean) => void, element: HTMLElement }} Sink
 * @typedef {{ body: object, shown: string }} Request What is sent, and how it is shown.
 */

/**
 * Creates the button that sends, and what it depends on.
 * @param {Opened} opened
 * @param {Session} session
 * @param {{
 *   request: () => Promise<Request | undefined>,
 *   sink: Sink,
 *   changed: (isWhole: boolean) => void,
 *   ended: () => void,
 * }} parts
 */
export function sender({ operation, isDeletion }, session, { request, sink, changed, ended }) {
  const canWait = Boolean(operation.waiter) || (operation.lookups ?? []).length > 0;
  const wait = el("input", { type: "checkbox", on: { change: () => changed(true) } });
  const all = el("input", { type: "checkbox", on: { change: () => changed(true) } });
  const isRefused = session.readOnly && !operation.read_only;
  const sendButton = button("Send", () => void send(), {
    class: "primary",
    title: "Ctrl+Enter",
    disabled: isRefused,
  });
  const stopButton = button("Stop", () => running?.abort(), { hidden: true });
  const problems = button("", () => focusProblem(), { class: "link error", hidden: true });
  let focusProblem = () => {};
  /** @type {AbortController | undefined} */
  let running;
  /** @type {HTMLDialogElement | undefined} */
  let dialog;

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
    if (sendButton.disabled || dialog) {
      return;
    }
    const ready = await request();
    if (ready && (operation.read_only || (await confirmed(ready)))) {
      await run("send", { ...ready.body, confirmed: true });
    }
  }

  /**
   * Asks before something is changed.
   * @param {Request} request
   * @returns {Promise<boolean>}
   */
  function confirmed({ shown }) {
    const words = isDeletion ? "This deletes something." : "This changes something.";
    const where = session.local
      ? "It is sent to the local server."
      : `It is sent to ${session.endpoint}, and may be billed.`;
    return new Promise((resolve) => {
      const opened = el(
        "dialog",
        { "aria-labelledby": "question" },
        el("h3", { id: "question" }, `Send ${operation.name}?`),
        el("p", {}, operation.summary),
        el("p", {}, `${words} ${where}`),
        el("pre", { tabindex: "0", "aria-label": "Parameters" }, shown.trim()),
        el(
          "div",
          { class: "bar" },
          button(isDeletion ? "Delete" : "Send", () => opened.close("send"), {
            class: isDeletion ? "danger" : "primary",
            autofocus: !isDeletion,
          }),
          button("Cancel", () => opened.close("cancel"), { autofocus: isDeletion }),
        ),
      );
      opened.addEventListener("close", () => {
        opened.remove();
        dialog = undefined;
        sendButton.focus();
        resolve(opened.returnValue === "send");
      });
      dialog = opened;
      document.body.append(opened);
      opened.showModal();
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
    let isFirst = true;
    sink.begin(path === "pages");
    try {
      for await (const event of events(path, body, controller.signal)) {
        sink.add(event);
        if (isFirst) {
          // On a small screen, the response is below the form.
          sink.element.scrollIntoView({ block: "nearest" });
        }
        isFirst = false;
      }
    } catch (error) {
      const isStopped = controller.signal.aborted;
      const mayHaveExecuted = isStopped && !operation.read_only ? "; what was sent may have executed" : "";
      sink.add({ kind: "failure", message: isStopped ? `stopped${mayHaveExecuted}` : reason(error) });
    } finally {
      if (running === controller) {
        sendButton.disabled = isRefused;
        stopButton.hidden = true;
      }
      ended();
      if (controller.signal.aborted) {
        // The program notices it a moment later.
        setTimeout(ended, 300);
      }
    }
  }

  /** @returns {{ wait: boolean, all: boolean }} */
  function options() {
    return { wait: canWait && wait.checked, all: all.checked };
  }

  return {
    element,
    send,
    options,
    /**
     * @param {number} count How many values the SDK would reject.
     * @param {() => void} focus Goes to the first of them.
     */
    showProblems: (count, focus) => {
      problems.hidden = count === 0;
      problems.textContent = count === 1 ? "1 problem" : `${count} problems`;
      focusProblem = focus;
    },
    /**
     * @param {number} id
     * @param {boolean} all
     */
    nextPage: (id, all) => run("pages", { id, all }),
    /** Stops a call, and the question before one. */
    stop: () => {
      dialog?.close("cancel");
      running?.abort();
    },
  };
}
