// The open operation: its documentation, its form, its samples and its response.

import { post, reason } from "./api.js";
import { documentation } from "./documentation.js";
import { copyButton, el, released } from "./dom.js";
import { form } from "./form.js";
import { responseView } from "./response.js";
import { samples } from "./samples.js";
import { sender } from "./send.js";

/** @import { Filled, Opened, Preview, Session } from "./types" */

/** How long a pause in typing is before the form is checked. */
const PAUSE = 120;

/**
 * Creates the view of an operation.
 * @param {Opened} opened
 * @param {Filled} begun What the form begins with.
 * @param {Session} session
 * @param {{ called: () => void, linked: (link: string) => void }} parts What is done after a call, and when the link to
 *   the form has changed.
 */
export function operationView(opened, begun, session, { called, linked }) {
  const { name } = opened.operation;
  const views = samples(session);
  const response = responseView((id, all) => void sending.nextPage(id, all));
  const parameters = form(opened, begun, changed);
  const sending = sender(opened, session, { request: ready, sink: response, changed, ended: called });
  // What is missing is no mistake before one has begun.
  let isTouched = "text" in begun || Object.keys(begun.parameters).length > 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let checking;
  /** @type {Preview | undefined} */
  let preview;
  let link = name;

  /** @param {boolean} [isWhole] */
  function changed(isWhole = false) {
    isTouched = true;
    clearTimeout(timer);
    timer = setTimeout(() => void check(), isWhole ? 0 : PAUSE);
  }

  /** Checks the form. Returns how many problems it has. */
  async function check() {
    clearTimeout(timer);
    checking?.abort();
    const controller = new AbortController();
    checking = controller;
    preview = undefined;
    const faults = parameters.faults();
    try {
      const body = { operation: name, ...parameters.get(), ...sending.options() };
      /** @type {Preview | undefined} */
      const received = faults > 0 ? undefined : await post("preview", body, controller.signal);
      // Problems that come or go move what is below them.
      await released();
      controller.signal.throwIfAborted();
      if (!received) {
        return problems(faults);
      }
      preview = received;
      const errors = received.problems.filter(({ level }) => level === "error").length;
      parameters.showProblems(isTouched ? received.problems : []);
      link = received.link;
      linked(link);
      return problems(errors);
    } catch (error) {
      if (!controller.signal.aborted) {
        parameters.showProblems([{ path: "", level: "error", message: reason(error) }]);
        return problems(1);
      }
    }
    return 0;
  }

  /** @param {number} count */
  function problems(count) {
    sending.showProblems(isTouched ? count : 0, parameters.focusProblem);
    views.show(preview, count);
    return count;
  }

  /** Returns what is sent; or nothing, and goes to what is wrong. */
  async function ready() {
    isTouched = true;
    if ((await check()) > 0 || !preview) {
      parameters.focusProblem();
      return undefined;
    }
    const { samples } = preview;
    const shown = "text" in samples.json ? samples.json.text : "";
    return { body: { operation: name, ...parameters.get(), ...sending.options() }, shown };
  }

  const share = copyButton(
    "Copy link",
    () => `${location.origin}/#/${link}`,
    `Open it with: ${session.program} explore 'LINK'`,
  );
  share.title = "The operation and its parameters, without secrets and without the token";
  void check();
  return {
    main: [
      documentation(opened, session.program),
      parameters.element,
      el("div", { class: "actions" }, sending.element, share),
    ],
    aside: [response.element, views.element],
    name,
    filled: parameters.get,
    send: sending.send,
    add: response.add,
    /** Stops what is running, before another operation is shown. */
    leave: () => {
      clearTimeout(timer);
      checking?.abort();
      sending.stop();
    },
  };
}
