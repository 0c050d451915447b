// Calls of the program. Each has the token, without which the program serves nothing but the files of this page.

/** @import { Event } from "./types" */

/** Other programs have other ports, and thus other origins. A token of an ended program is of no use. */
const STORED = "explore-token";

let token = "";

/** The program rejects a call. */
class Rejected extends Error {
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
 * Returns why something has failed.
 * @param {unknown} error
 */
export function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Reads from the program.
 * @template T
 * @param {Promise<T>} reading
 * @param {AbortSignal} [signal]
 * @returns {Promise<T>}
 */
async function fromProgram(reading, signal) {
  try {
    return await reading;
  } catch (error) {
    throw signal?.aborted ? error : new Rejected(0, "The program does not respond. Has it ended?");
  }
}

/**
 * Takes the token out of the address, so that the address can be shared, and keeps it for other tabs once it is known to
 * be valid: any page can open this one with a wrong token.
 * @param {string} address The address, or its fragment.
 * @returns {Promise<any>} What the program reports of the session.
 */
export async function enter(address) {
  const [, kind, secret = "", rest = ""] = /#(token|code)=([0-9a-f]*)(.*)$/.exec(address) ?? [];
  if (kind) {
    history.replaceState(null, "", `#${rest || "/"}`);
  }
  const stored = localStorage.getItem(STORED) ?? "";
  token = kind === "code" ? (await post("enter", { code: secret })).token : secret || stored;
  const session = await get("session").catch((error) => {
    if (!(error instanceof Rejected) || token === stored || stored === "") {
      throw error;
    }
    token = stored;
    return get("session");
  });
  localStorage.setItem(STORED, token);
  return session;
}

/**
 * @param {string} path
 * @param {unknown} [body]
 * @param {AbortSignal} [signal]
 */
async function request(path, body, signal) {
  const sent = fetch(`/api/${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", "x-explore-token": token },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const response = await fromProgram(sent, signal);
  if (!response.ok) {
    const { message } = await response.json().catch(() => ({ message: response.statusText }));
    throw new Rejected(response.status, message);
  }
  return response;
}

/** @param {string} path */
export async function get(path) {
  return JSON.parse(await text(path));
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
  return JSON.parse(await (await request(path, body, signal)).text());
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
    const { done, value } = await fromProgram(reader.read(), signal);
    if (done) {
      return;
    }
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield JSON.parse(line);
    }
  }
}
