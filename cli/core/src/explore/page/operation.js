// The open operation: its documentation, its form, its samples and its response.

import { post, reason } from "./api.js";
import { documentation } from "./documentation.js";
import { copyButton, el } from "./dom.js";
import { form } from "./form.js";
import { responseView } from "./response.js";
import { samples } from "./samples.js";
import { sender } from "./send.js";

/** @import { Opened, Preview, Session } from "./types" */

/** How long a pause in typing is before the form is checked. */
const PAUSE = 120;

/**
 * Creates the view of an operation.
 * @param {Opened} opened
 * @param {Session} session
 * @param {{ called: () => void, linked: (link: string) => void }} parts What is done after a call, and when the link to
 *   the form has changed.
 */
export function operationView(opened, session, { called, linked }) {
  const { name } = opened.operation;
  const views = samples();
  const response = responseView((id, all) => void sending.nextPage(id, all));
  const parameters = form(opened, changed);
  const sending = sender(opened, session, { form: parameters.get, sink: response, changed, ended: called });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let checking;
  let link = name;

  /** @param {boolean} [isWhole] */
  function changed(isWhole = false) {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), isWhole ? 0 : PAUSE);
  }

  async function check() {
    checking?.abort();
    const controller = new AbortController();
    checking = controller;
    const body = { operation: name, parameters: parameters.get(), ...sending.options() };
    try {
      /** @type {Preview} */
      const preview = await post("preview", body, controller.signal);
      sending.showProblems(preview.problems.filter(({ level }) => level === "error").length);
      parameters.show(preview.problems);
      views.show(preview);
      link = preview.link;
      linked(link);
    } catch (error) {
      if (!controller.signal.aborted) {
        parameters.show([{ path: "", level: "error", message: reason(error) }]);
      }
    }
  }

  const share = copyButton("Copy link", () => `${location.origin}/#/${link}`);
  share.title = "The operation and its parameters, without secrets and without the token";
  void check();
  return {
    main: [
      documentation(opened, session.program),
      parameters.element,
      el("div", { class: "actions" }, sending.element, share),
    ],
    aside: [response.element, views.element],
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
