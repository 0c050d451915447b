// Values as JSON. A number of JavaScript has not all digits of a number in JSON, so some are kept as they were written.

/** @import { Json } from "./types" */

/** What newer browsers have for JSON, and the types do not. */
const raw =
  /** @type {{
   *   parse: (text: string, reviver: (name: string, value: any, context?: { source?: string }) => any) => any,
   *   rawJSON?: (text: string) => any,
   *   isRawJSON?: (value: unknown) => boolean,
   * }} */ (/** @type {unknown} */ (JSON));

/**
 * Parses JSON. A number that JavaScript would change stays as it is.
 * @param {string} text
 * @returns {any}
 */
export function parseJson(text) {
  return raw.parse(text, (_, value, context) =>
    typeof value === "number" && context?.source !== undefined && String(value) !== context.source
      ? numberOf(context.source)
      : value,
  );
}

/**
 * Returns a number as it is written, or its digits as text in an older browser: the program accepts them as well.
 * @param {string} digits A number in JSON.
 * @returns {Json}
 */
export function numberOf(digits) {
  return String(Number(digits)) === digits ? Number(digits) : raw.rawJSON ? raw.rawJSON(digits) : digits;
}

/**
 * Returns the digits of a number that JavaScript would change.
 * @param {unknown} value
 * @returns {string | undefined}
 */
function digitsOf(value) {
  return raw.isRawJSON?.(value) ? /** @type {{ rawJSON: string }} */ (value).rawJSON : undefined;
}

/**
 * Returns a value as an input shows it.
 * @param {Json | undefined} value
 */
export function asText(value) {
  if (value === undefined || value === null) {
    return "";
  }
  return digitsOf(value) ?? (typeof value === "object" ? JSON.stringify(value, null, 2) : String(value));
}

/**
 * Returns the value of JSON, or a text that is none as it is: the program reports what is wrong with it.
 * @param {string} text
 * @returns {Json}
 */
export function parsed(text) {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/**
 * Returns why a text is not the JSON of a document; nothing if it is.
 * @param {string} text
 * @param {boolean} isObject Whether it has to be an object.
 */
export function faultOf(text, isObject) {
  try {
    const value = parseJson(text);
    return isObject && !isDocument(value) ? "This is not a JSON object." : "";
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * Returns whether a value is an object.
 * @param {unknown} value
 */
export function isDocument(value) {
  return (
    value !== null && typeof value === "object" && !Array.isArray(value) && digitsOf(value) === undefined
  );
}

/**
 * Returns whether the program reads two values as the same one: a number may be its digits as text, and a document may
 * be in a string.
 * @param {Json | undefined} one
 * @param {Json | undefined} other
 */
export function isSame(one, other) {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

/**
 * @param {Json | undefined} value
 * @returns {unknown}
 */
function comparable(value) {
  if (typeof value === "string") {
    const document = /^\s*[[{]/.test(value) ? parsed(value) : value;
    return typeof document === "string" ? document : comparable(document);
  }
  if (value === null || typeof value !== "object") {
    return value === null || value === undefined ? null : String(value);
  }
  if (Array.isArray(value)) {
    return value.map(comparable);
  }
  const digits = digitsOf(value);
  if (digits !== undefined) {
    return digits;
  }
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return members.map(([name, member]) => [name, comparable(member)]).sort();
}
