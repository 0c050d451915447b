// The forms of all operations, and what the page weighs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { open, started } from "./browser.js";

const run = started();

/** How many tabs share the operations. */
const TABS = 2;

test("the forms of all operations open, and their examples have no problem", async () => {
  const { page, faults } = await open(run.browser, run.program.url);
  const links = page.getByRole("navigation").locator("a[data-operation]");
  await links.first().waitFor({ state: "attached" });
  const operations = await links.evaluateAll((links) =>
    links.map((link) => link.getAttribute("data-operation") ?? ""),
  );
  assert.equal(operations.length, 400);
  const parts = Array.from({ length: TABS }, (_, tab) =>
    operations.filter((_, index) => index % TABS === tab),
  );
  const wrong = await Promise.all(parts.map((part) => openAll(part, faults)));
  assert.deepEqual(wrong.flat(), []);
  assert.deepEqual(faults, []);
});

/**
 * Opens forms in a tab, and fills them with their examples. Returns what is wrong.
 * @param {string[]} operations
 * @param {string[]} faults
 */
async function openAll(operations, faults) {
  const { page, faults: ofTab } = await open(run.browser, run.program.url, {
    viewport: { width: 800, height: 300 },
  });
  await page.getByRole("navigation").waitFor();
  /** @type {string[]} */
  const wrong = [];
  for (const operation of operations) {
    /** @param {string} name */
    const response = (name) =>
      page.waitForResponse((response) => {
        const { operation: of, link } = response.url().endsWith(`/api/${name}`)
          ? response.request().postDataJSON()
          : {};
        return of === operation || link === operation;
      });
    const [opened, first] = await Promise.all([
      response("open"),
      response("preview"),
      page.evaluate((operation) => (location.hash = `#/${operation}`), operation),
    ]);
    assert.equal(first.status(), 200, operation);
    // By its ID: a role is looked for in all elements, 400 times.
    assert.equal(await page.locator("#operation").textContent(), operation);
    const fill = page.locator(".form > .bar button", { hasText: "Fill with examples" });
    if ((await fill.count()) === 0) {
      continue;
    }
    const [filled] = await Promise.all([response("preview"), fill.click()]);
    /** @type {import("../../core/src/explore/page/types.d.ts").Preview} */
    const { problems, samples } = await filled.json();
    const errors = problems.filter(({ level }) => level === "error");
    const missing = Object.entries(samples)
      .filter(([name, sample]) => "problem" in sample && name !== "policy")
      .map(([name]) => name);
    if (errors.length > 0 || missing.length > 0) {
      wrong.push(`${operation}: ${JSON.stringify(errors)} ${missing.join(", ")}`);
    }
    // The form has what it was filled with.
    const example = JSON.parse((await opened.json()).example);
    const { parameters } = filled.request().postDataJSON();
    if (!isDeepStrictEqual(comparable(parameters), comparable(example))) {
      wrong.push(
        `${operation}: the form changes ${JSON.stringify(example)} to ${JSON.stringify(parameters)}`,
      );
    }
  }
  faults.push(...ofTab);
  return wrong;
}

/**
 * Returns a value without the differences that an input makes: a document in a string may be text, and an empty object
 * or list, or an empty text, may be left out.
 * @param {unknown} value
 * @returns {unknown}
 */
function comparable(value) {
  if (typeof value === "string" && /^[[{]/.test(value)) {
    try {
      return comparable(JSON.parse(value));
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) {
    return value.map(comparable).filter((item) => !isEmpty(item));
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, member]) => [name, comparable(member)])
        .filter(([, member]) => !isEmpty(member)),
    );
  }
  return value;
}

/** @param {unknown} value */
function isEmpty(value) {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (typeof value === "object" && Object.keys(value).length === 0)
  );
}

test("the page is light, and paints before it has loaded data", async () => {
  const { page, faults } = await open(run.browser, run.program.url);
  await page.getByRole("navigation").locator("a[data-operation]").first().waitFor({ state: "attached" });
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation")].map(
      (entry) => {
        const { name, encodedBodySize } = /** @type {PerformanceResourceTiming} */ (entry);
        return { name: new URL(name).pathname, bytes: encodedBodySize };
      },
    ),
  );
  const bytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  assert.ok(loaded.length > 10 && bytes > 50_000, JSON.stringify(loaded));
  assert.ok(bytes < 300_000, `${bytes} bytes: ${JSON.stringify(loaded)}`);
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  console.log(
    `the page weighs ${Math.round(bytes / 1000)} kB with the list of operations; first paint after ${Math.round(paint)} ms`,
  );
  assert.deepEqual(faults, []);
});
