// The page without a pointer, on small screens, and in both colour schemes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { OUTPUT, open, started } from "./browser.js";

const run = started();

test("a call is found, filled in and sent with the keyboard alone", async () => {
  const { page, faults } = await open(run.browser, run.program.url);
  await page.getByRole("navigation").waitFor();
  const keys = page.keyboard;
  await keys.press("/");
  await keys.type("url upload info");
  await page.getByText(/found$/).waitFor();
  await keys.press("ArrowDown");
  await keys.press("Enter");
  await page.getByRole("heading", { name: "GetUrlUploadInfos" }).waitFor();
  /** Goes on with Tab until something has the focus. @param {string} name */
  async function tabTo(name) {
    for (let steps = 0; steps < 80; steps += 1) {
      await keys.press("Tab");
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
      if (label.trim() === name) {
        return;
      }
    }
    assert.fail(`Tab does not reach ${name}`);
  }
  await tabTo("JobIds, item 1");
  await keys.type("df2ac80b481346daa1db6a7c40edc7f8");
  await keys.press("Enter");
  await keys.type("unknown");
  await page.waitForURL(/unknown/);
  await keys.press("Control+Enter");
  await page.locator(".status").filter({ hasText: "GetUrlUploadInfos: 200" }).waitFor();
  await tabTo("Tree");
  await keys.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Text");
  await page
    .getByRole("region", { name: "Response" })
    .locator("pre")
    .filter({ hasText: '"NonExists"' })
    .waitFor();

  // A change is asked about, and the question has the focus.
  await keys.press("/");
  await keys.type("UploadMediaByURL");
  await page.getByText(/found$/).waitFor();
  await keys.press("Enter");
  await page.getByRole("heading", { name: "UploadMediaByURL" }).waitFor();
  await tabTo("UploadURLs, item 1");
  await keys.type("https://example.com/a.mp4");
  await page.waitForURL(/example\.com/);
  await keys.press("Control+Enter");
  await page.getByRole("dialog").waitFor();
  assert.ok(await page.evaluate(() => document.querySelector("dialog")?.contains(document.activeElement)));
  await keys.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(await page.locator(".steps li").count(), 0, "nothing was sent");
  assert.deepEqual(faults, []);
});

const AXE = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`the rules of accessibility hold with ${colorScheme} colours`, async () => {
    const { page } = await open(run.browser, `${run.program.url}/SubmitMediaProducingJob`, { colorScheme });
    await page.getByRole("button", { name: "Fill with examples" }).click();
    await page.waitForURL(/OutputMediaConfig/);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
    await page.locator(".status").first().waitFor();
    await page.screenshot({ path: `${OUTPUT}/${colorScheme}.png` });
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = /** @type {any} */ (globalThis)["axe"];
      const { violations } = await axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
      });
      return violations.map(
        (/** @type {any} */ one) =>
          `${one.id}: ${one.nodes
            .slice(0, 3)
            .map((/** @type {any} */ node) => node.html)
            .join(" | ")}`,
      );
    });
    assert.deepEqual(violations, []);
  });
}

for (const [name, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  "200 percent": { width: 720, height: 450 },
})) {
  test(`nothing is cut off: ${name}`, async () => {
    const { page } = await open(run.browser, `${run.program.url}/GetUrlUploadInfos`, { viewport });
    await page.getByRole("button", { name: "Fill with examples" }).click();
    await page.waitForURL(/JobIds/);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.locator(".status").first().waitFor();
    const heading = page.getByRole("heading", { name: "Response", exact: true });
    const top = await heading.evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < viewport.height, `the response is in sight: ${top}`);
    await page.screenshot({ path: `${OUTPUT}/${name.replace(" ", "-")}.png`, fullPage: true });
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.equal(widths[0], widths[1], "the page does not scroll sideways");
    if (name === "phone") {
      await page.getByRole("button", { name: "Operations" }).click();
      await page.getByLabel("Search operations").fill("media info");
      await page.getByRole("navigation").getByRole("link").first().click();
      await page.getByRole("heading", { level: 2 }).filter({ hasText: "Media" }).waitFor();
      assert.ok(
        !(await page.getByLabel("Search operations").isVisible()),
        "the list makes room for the operation",
      );
    }
  });
}
