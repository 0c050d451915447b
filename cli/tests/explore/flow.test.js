// The way of a user: find an operation, fill in its form, copy the samples, send the call.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { OUTPUT, ROOT, open, started } from "./browser.js";

mkdirSync(OUTPUT, { recursive: true });
const run = started();

/** The job in the examples of the documentation, which the local server has. */
const JOB = "df2ac80b481346daa1db6a7c40edc7f8";

test("an operation is found, filled in wrong, filled in right, copied and sent", async () => {
  const { page, faults } = await open(run.browser, run.program.url);

  await page.getByLabel("Search operations").fill("url upload info");
  const found = page.getByRole("navigation").getByRole("link");
  await found.filter({ hasText: "GetUrlUploadInfos" }).first().waitFor();
  assert.match((await found.first().textContent()) ?? "", /GetUrlUploadInfos/, "it is the first result");
  await found.first().click();
  await page.getByRole("heading", { name: "GetUrlUploadInfos" }).waitFor();

  // Wrong: nothing, then too many. It is no mistake before one has begun.
  const ids = page.locator('[data-field="JobIds"]').first();
  const item = page.getByLabel("JobIds, item 1", { exact: true });
  await item.waitFor();
  assert.equal(await page.locator(".problems .error").count(), 0);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await ids.getByText("one of JobIds and UploadURLs is required").waitFor();
  await page.getByRole("button", { name: "1 problem" }).click();
  assert.ok(await item.evaluate((item) => item === document.activeElement));
  await item.fill("a");
  for (let count = 2; count <= 11; count += 1) {
    await page.getByRole("button", { name: "Add an item" }).click();
    await page.getByLabel(`JobIds, item ${count}`, { exact: true }).fill("a");
  }
  await ids.getByText("has 11 items; the service accepts 1 to 10").waitFor();
  await page.screenshot({ path: `${OUTPUT}/problem.png` });

  // Right.
  await page.getByRole("button", { name: "Clear" }).click();
  await item.fill(JOB);
  const sample = page.locator(".sample");
  await sample
    .filter({ hasText: `GetUrlUploadInfosRequest::by_job_ids(["${JOB}"])` })
    .or(sample.filter({ hasText: JOB }))
    .waitFor();
  assert.equal(await ids.locator(".problems p").count(), 0, "no problem is left");
  assert.ok(page.url().endsWith(`#/GetUrlUploadInfos?JobIds=%5B%22${JOB}%22%5D`), page.url());

  // The sample compiles.
  await page.getByRole("button", { name: "Copy", exact: true }).last().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes("#[tokio::main]"), copied);
  compile(copied);

  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator(".status").filter({ hasText: "GetUrlUploadInfos: 200" }).waitFor();
  const response = page.getByRole("region", { name: "Response" });
  await response.getByText("SUCCESS").first().waitFor();
  await response.getByText(JOB).first().waitFor();
  await page.screenshot({ path: `${OUTPUT}/response.png` });
  await page.getByRole("tab", { name: "Typed" }).click();
  await response
    .locator("pre")
    .filter({ hasText: /^GetUrlUploadInfosResponse \{\s+url_upload_info_list: \[/ })
    .waitFor();
  await page.getByRole("tab", { name: "Text" }).click();
  assert.equal(
    JSON.parse((await response.locator("pre").textContent()) ?? "").URLUploadInfoList[0].JobId,
    JOB,
  );
  assert.deepEqual(faults, []);
});

test("every sample belongs to what is in the form", async () => {
  const { page, faults } = await open(
    run.browser,
    `${run.program.url}/GetUrlUploadInfos?JobIds=%5B%22${JOB}%22%5D`,
  );
  const sample = page.locator(".sample");
  for (const [tab, expected] of Object.entries({
    Command: `ice GetUrlUploadInfos --JobIds ${JOB}`,
    curl: "openssl",
    JSON: `"${JOB}"`,
    Policy: "ice:GetUrlUploadInfos",
    Request: "STRING TO SIGN\nACS3-HMAC-SHA256\n",
  })) {
    await page.getByRole("tab", { name: tab }).click();
    await sample.filter({ hasText: expected }).waitFor();
  }
  await page.getByLabel("JobIds, item 1", { exact: true }).fill("other");
  await page.getByRole("tab", { name: "Command" }).click();
  await sample.filter({ hasText: "--JobIds other" }).waitFor();
  await page.getByLabel("Wait until done").check();
  await sample.filter({ hasText: /--JobIds other [^]*--wait/ }).waitFor();
  assert.deepEqual(faults, []);
});

test("an upload by URL is confirmed, and waited for", async () => {
  const { page, faults } = await open(run.browser, `${run.program.url}/UploadMediaByURL`);
  assert.equal(
    await page.getByRole("link", { name: "RegisterMediaInfo" }).first().getAttribute("href"),
    "#/RegisterMediaInfo",
    "the names of operations are links",
  );
  await page.getByLabel("UploadURLs, item 1", { exact: true }).fill("https://example.com/a.mp4");
  await page.getByLabel("Wait until done").check();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("This changes something").waitFor();
  await page.screenshot({ path: `${OUTPUT}/confirm.png` });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("tab", { name: "Calls" }).click();
  assert.equal(
    await page.getByText("UploadMediaByURL", { exact: true }).and(page.locator(".history *")).count(),
    0,
  );

  await page.getByRole("button", { name: "Send", exact: true }).click();
  await dialog.getByRole("button", { name: "Send" }).click();
  const steps = page.locator(".steps");
  await steps.getByText("GetUrlUploadInfos looks it up").waitFor();
  await steps.locator(".job.running").first().waitFor();
  await steps.locator(".job.succeeded").first().waitFor();
  await page.locator(".status").filter({ hasText: "GetUrlUploadInfos: 200" }).waitFor();
  await page.screenshot({ path: `${OUTPUT}/waited.png` });

  // It is in the history, which opens it again.
  const call = page.locator(".history button").first();
  await call.getByText("UploadMediaByURL").waitFor();
  await page.evaluate(() => (location.hash = "#/ListMediaBasicInfos"));
  await page.getByRole("heading", { name: "ListMediaBasicInfos" }).waitFor();
  await call.click();
  await steps.getByText("GetUrlUploadInfos looks it up").waitFor();
  assert.equal(
    await page.getByLabel("UploadURLs, item 1", { exact: true }).inputValue(),
    "https://example.com/a.mp4",
  );

  // The export has both calls, as `ice policy --from` reads them.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export calls.jsonl" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "calls.jsonl");
  const path = `${OUTPUT}/calls.jsonl`;
  await download.saveAs(path);
  const lines = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual([...new Set(lines.slice(-3).map((line) => line.operation))].sort(), [
    "GetUrlUploadInfos",
    "UploadMediaByURL",
  ]);
  const policy = execFileSync(process.env["ICE"] ?? `${ROOT}target/debug/ice`, ["policy", "--from", path], {
    encoding: "utf8",
  });
  assert.deepEqual(JSON.parse(policy).Statement[0].Action, ["ice:GetUrlUploadInfos", "ice:UploadMediaByURL"]);
  assert.deepEqual(faults, []);
});

test("a listing goes on with its next page, and with all of them", async () => {
  const { page, faults } = await open(run.browser, `${run.program.url}/ListMediaBasicInfos?MaxResults=1`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("Page 1, 1 item").waitFor();
  await page.getByRole("button", { name: "Next page" }).click();
  await page.getByText("Page 2, 1 item").waitFor();
  await page
    .getByRole("button", { name: "All further pages" })
    .or(page.getByText("there are no more"))
    .first()
    .waitFor();
  await page.getByLabel("All pages").check();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText(/^All \d pages, \d+ items$/).waitFor();
  assert.deepEqual(faults, []);
});

test("a failed call shows what the service reports", async () => {
  const { page } = await open(run.browser, `${run.program.url}/GetMediaInfo?MediaId=unknown`);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response" });
  await response.getByRole("alert").filter({ hasText: "MediaNotFound" }).waitFor();
  await response.getByText("requestId", { exact: true }).waitFor();
  await page.screenshot({ path: `${OUTPUT}/failure.png` });
});

test("a link opens the same form, and has neither secrets nor the token", async () => {
  const { page, context } = await open(run.browser, `${run.program.url}/SubmitLiveTranscodeJob`);
  await page.getByRole("button", { name: "Fill with examples" }).click();
  await page.waitForURL(/StreamInput/);
  await page.getByRole("button", { name: "Copy link" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(
    !link.includes(run.program.token) && link.startsWith(`${run.program.origin}/#/SubmitLiveTranscodeJob?`),
    link,
  );
  // The other tab knows the token of the program.
  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole("heading", { name: "SubmitLiveTranscodeJob" }).waitFor();
  await other.getByRole("tab", { name: "JSON" }).click();
  await page.getByRole("tab", { name: "JSON" }).click();
  await other.locator(".sample").filter({ hasText: "{" }).waitFor();
  assert.equal(await other.locator(".sample").textContent(), await page.locator(".sample").textContent());
});

test("a secret is in no link, in no sample, and not in the history", async () => {
  const { page } = await open(run.browser, `${run.program.url}/SetEventCallback`);
  const secret = "s3cr3t-of-the-test";
  const field = page.locator('[data-field="AuthKey"] input');
  await field.fill(secret);
  await page
    .locator('[data-field="CallbackType"] input, [data-field="CallbackType"] select')
    .first()
    .waitFor();
  await page.waitForTimeout(400);
  assert.equal(await field.getAttribute("type"), "password");
  assert.ok(!page.url().includes(secret), page.url());
  for (const tab of ["Rust", "Command", "curl", "JSON", "Policy", "Request"]) {
    await page.getByRole("tab", { name: tab }).click();
    const text = `${await page.locator(".samples").textContent()}`;
    assert.ok(!text.includes(secret), `${tab}: ${text}`);
  }
});

/**
 * Compiles a copied program as a user does.
 * @param {string} program
 */
function compile(program) {
  const folder = `${OUTPUT}/sample`;
  mkdirSync(`${folder}/src`, { recursive: true });
  const features = /--features (default-https-client\S*)/.exec(program)?.[1]?.split(",") ?? [];
  assert.ok(features.includes("upload"), program);
  writeFileSync(
    `${folder}/Cargo.toml`,
    `[package]\nname = "sample"\nedition = "2024"\n\n[dependencies]\n` +
      `alicloud-ice = { path = "${ROOT}generated/ice", default-features = false, features = ${JSON.stringify(features)} }\n` +
      `tokio = { version = "1", features = ["macros", "rt-multi-thread"] }\n\n[workspace]\n`,
  );
  // The versions that the repository is compiled with.
  writeFileSync(`${folder}/Cargo.lock`, readFileSync(`${ROOT}Cargo.lock`));
  writeFileSync(`${folder}/src/main.rs`, program);
  execFileSync("cargo", ["check", "--quiet", "--offline"], {
    cwd: folder,
    env: { ...process.env, CARGO_TARGET_DIR: `${ROOT}target` },
    stdio: "inherit",
  });
}
