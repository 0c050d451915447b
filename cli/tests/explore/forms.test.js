// The forms of all operations, and what the page weighs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { explore, launch, open } from "./browser.js";

/** @type {Awaited<ReturnType<typeof explore>>} */
let program;
/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  program = await explore(["--local"]);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

test("the forms of all operations open, and their examples have no problem", async () => {
  const { page, faults } = await open(browser, program.url);
  const links = page.getByRole("navigation").locator("a[data-operation]");
  await links.first().waitFor({ state: "attached" });
  const operations = await links.evaluateAll((links) => links.map((link) => link.getAttribute("data-operation") ?? ""));
  assert.equal(operations.length, 400);
  /** @type {string[]} */
  const wrong = [];
  for (const operation of operations) {
    const preview = () => page.waitForResponse((response) => response.url().endsWith("/api/preview") && response.request().postDataJSON().operation === operation);
    const [first] = await Promise.all([preview(), page.evaluate((operation) => (location.hash = `#/${operation}`), operation)]);
    assert.equal(first.status(), 200, operation);
    await page.getByRole("heading", { name: operation, exact: true }).waitFor();
    const fill = page.getByRole("button", { name: "Fill with examples" });
    if ((await fill.count()) === 0) {
      continue;
    }
    const [filled] = await Promise.all([preview(), fill.click()]);
    /** @type {import("../../core/src/explore/page/types.d.ts").Preview} */
    const { problems, samples } = await filled.json();
    const errors = problems.filter(({ level }) => level === "error");
    const missing = Object.entries(samples).filter(([name, sample]) => "problem" in sample && name !== "policy").map(([name]) => name);
    if (errors.length > 0 || missing.length > 0) {
      wrong.push(`${operation}: ${JSON.stringify(errors)} ${missing.join(", ")}`);
    }
    // What the form sends is what it was filled with.
    const sent = filled.request().postDataJSON().parameters;
    const opened = await page.evaluate(
      async ([operation, token]) => {
        const headers = { "content-type": "application/json", "x-explore-token": token ?? "" };
        const response = await fetch("/api/open", { method: "POST", headers, body: JSON.stringify({ link: operation }) });
        return (await response.json()).example;
      },
      [operation, program.token],
    );
    const lost = Object.keys(opened).filter((name) => !(name in sent) && opened[name] !== null);
    if (lost.length > 0) {
      wrong.push(`${operation}: the form has lost ${lost.join(", ")}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(faults, []);
});

test("the page is light, and paints before it has loaded data", async () => {
  const { page, faults } = await open(browser, program.url);
  await page.getByRole("navigation").locator("a[data-operation]").first().waitFor({ state: "attached" });
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType("resource"), ...performance.getEntriesByType("navigation")].map((entry) => {
      const { name, encodedBodySize } = /** @type {PerformanceResourceTiming} */ (entry);
      return { name: new URL(name).pathname, bytes: encodedBodySize };
    }),
  );
  const bytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  assert.ok(loaded.length > 10 && bytes > 50_000, JSON.stringify(loaded));
  assert.ok(bytes < 300_000, `${bytes} bytes: ${JSON.stringify(loaded)}`);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  console.log(`the page weighs ${Math.round(bytes / 1000)} kB with the list of operations; first paint after ${Math.round(paint)} ms`);
  assert.deepEqual(faults, []);
});
