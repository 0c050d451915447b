// Calls of the program. Each has the token, without which the program serves nothing but the files of this page.

import { parseJson } from "./dom.js";

/** @import { Event } from "./types" */

/** Other programs have other ports, and thus other origins. A token of an ended program is of no use. */
const STORED = "explore-token";

let token = "";

/** The program rejects a call. */
export class Rejected extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Returns why a call has failed.
 * @param {unknown} error
 */
export function reason(error) {
  return error instanceof Rejected ? error.message : "The program does not respond. Has it ended?";
}

/**
 * Takes the token out of the address, so that the address can be shared, and keeps it for other tabs.
 * @param {string} address The address, or its fragment.
 */
export async function enter(address) {
  const [, kind, secret = "", rest = ""] = /#(token|code)=([0-9a-f]*)(.*)$/.exec(address) ?? [];
  if (kind) {
    history.replaceState(null, "", `#${rest || "/"}`);
  }
  if (kind === "code") {
    const { token: exchanged } = await post("enter", { code: secret });
    token = exchanged;
  } else {
    token = secret || localStorage.getItem(STORED) || "";
  }
  localStorage.setItem(STORED, token);
}

/**
 * @param {string} path
 * @param {unknown} [body]
 * @param {AbortSignal} [signal]
 */
async function request(path, body, signal) {
  const response = await fetch(`/api/${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", "x-explore-token": token },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) {
    const { message } = await response.json().catch(() => ({ message: response.statusText }));
    throw new Rejected(response.status, message);
  }
  return response;
}

/** @param {string} path */
export async function get(path) {
  return parseJson(await text(path));
}

/** @param {string} path */
export async function text(path) {
  return (await request(path)).text();
}

/**
 * @param {string} path
 * @param {unknown} body
 * @param {AbortSignal} [signal]
 */
export async function post(path, body, signal) {
  return parseJson(await (await request(path, body, signal)).text());
}

/**
 * Returns what happens during a call, as it happens.
 * @param {string} path
 * @param {unknown} body
 * @param {AbortSignal} [signal]
 * @returns {AsyncGenerator<Event>}
 */
export async function* events(path, body, signal) {
  const response = await request(path, body, signal);
  if (!response.body) {
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield parseJson(line);
    }
  }
}
