// What is sent is what was typed, and what cannot be sent stays where it was typed.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { test } from "node:test";
import { explore, open, started } from "./browser.js";

/** @import { Page } from "playwright-core" */

const run = started();

/**
 * Opens the form of a link.
 * @param {string} link
 */
async function form(link) {
  const opened = await open(run.browser, `${run.program.url}/${link}`);
  await opened.page.getByRole("heading", { level: 2 }).waitFor();
  return opened;
}

/**
 * Does something, and returns what the form then has for the program, once it is at rest: a check of what was there
 * before may still be under way.
 * @param {Page} page
 * @param {() => Promise<unknown>} action
 */
async function filled(page, action) {
  let body = "";
  let since = 0;
  const note = (/** @type {import("playwright-core").Request} */ request) => {
    if (request.url().endsWith("/api/preview")) {
      [body, since] = [request.postData() ?? "", Date.now()];
    }
  };
  page.on("request", note);
  await action();
  for (let waited = 0; waited < 300 && (body === "" || Date.now() - since < 700); waited += 1) {
    await page.waitForTimeout(100);
  }
  page.off("request", note);
  const { parameters, text } = JSON.parse(body);
  return { parameters, text, body };
}

/** @param {string[]} values */
const encoded = (...values) => values.map(encodeURIComponent).join("&");

test("of two alternatives in a link, none is sent in place of the other", async () => {
  const { page } = await form("GetMediaInfo?MediaId=m&InputURL=https://old/");
  await page.getByText("give only one of").first().waitFor();
  const text = page.getByLabel("All parameters as JSON");
  const { text: sent } = await filled(page, () => text.fill('{"InputURL": "https://typed/"}'));
  assert.equal(sent, '{"InputURL": "https://typed/"}');
  const { parameters } = await filled(page, () => page.getByRole("button", { name: "Edit as form" }).click());
  assert.deepEqual(parameters, { InputURL: "https://typed/" });
  assert.ok(await page.getByRole("radio", { name: "InputURL" }).isChecked());
});

test("a text that is no JSON is neither sent nor lost", async () => {
  const { page, faults } = await form("ListMediaBasicInfos");
  await page.getByRole("button", { name: "Edit as JSON" }).click();
  const text = page.getByLabel("All parameters as JSON");
  const typed = '{"MaxResults": 1, "BusinessType": "x"';
  await text.fill(typed);
  await page.getByText("This is not JSON").waitFor();
  await page.getByRole("button", { name: "1 problem" }).waitFor();
  assert.equal(await page.locator(".sample").textContent(), "", "a sample of something else would be copied");
  await page.getByRole("button", { name: "Edit as form" }).click();
  await page.getByText("The form cannot show these parameters").waitFor();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".steps li").count(), 0, "nothing was sent");
  assert.equal(await text.inputValue(), typed);
  await page.evaluate(() => (location.hash = "#/GetMediaInfo"));
  await page.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
  await page.evaluate(() => (location.hash = "#/ListMediaBasicInfos"));
  await page.getByRole("heading", { name: "ListMediaBasicInfos" }).waitFor();
  assert.equal(await text.inputValue(), typed, "it is still there after another operation");
  assert.deepEqual(faults, []);
});

test("a nested text that is no JSON is neither sent nor lost", async () => {
  const { page } = await form("UploadMediaByURL");
  await page.getByLabel("UploadURLs, item 1", { exact: true }).fill("https://example.com/a.mp4");
  await page.getByRole("button", { name: "Add UploadTargetConfig" }).click();
  const field = page.locator('[data-field="UploadTargetConfig"]');
  await field.getByRole("button", { name: "Edit as JSON" }).click();
  const typed = '{"StorageType": "oss"';
  await field.getByRole("textbox").fill(typed);
  await field.getByText("This is not JSON").waitFor();
  await field.getByRole("button", { name: "Edit as form" }).click();
  await field.getByText("The form cannot show this").waitFor();
  assert.equal(await field.getByRole("textbox").inputValue(), typed);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.waitForTimeout(300);
  assert.equal(await page.getByRole("dialog").count(), 0);
});

for (const [name, link, expected] of /** @type {[string, string, unknown][]} */ ([
  [
    "a boolean of another spelling",
    "ListMediaBasicInfos?IncludeFileBasicInfo=TRUE",
    { IncludeFileBasicInfo: "TRUE" },
  ],
  ["a boolean", "ListMediaBasicInfos?IncludeFileBasicInfo=true", { IncludeFileBasicInfo: true }],
  [
    "several lines",
    `CreateEditingProject?${encoded("Title")}=a&Description=l1%0Al2`,
    { Title: "a", Description: "l1\nl2" },
  ],
  ["a list with commas", "GetUrlUploadInfos?JobIds=a,b", { JobIds: ["a", "b"] }],
])) {
  test(`a link is not changed by its form: ${name}`, async () => {
    const { page } = await form(link);
    const { parameters } = await filled(page, () => page.reload());
    assert.deepEqual(parameters, expected);
  });
}

test("numbers keep their digits", async () => {
  const { page } = await form("SubmitMediaProducingJob");
  const edit = (/** @type {string} */ kind) =>
    page.locator(".form > .bar").getByRole("button", { name: `Edit as ${kind}` });
  await filled(page, () => edit("JSON").click());
  const typed =
    '{"UserData": {"big": 9007199254740993, "one": 1.0, "10": 1, "2": 2}, "Timeline": "{\\"a\\": 9007199254740993}"}';
  const { text } = await filled(page, () => page.getByLabel("All parameters as JSON").fill(typed));
  assert.equal(text, typed, "a text is sent as it was typed");
  const { body } = await filled(page, () => edit("form").click());
  assert.match(body, /9007199254740993/);
  assert.doesNotMatch(body, /9007199254740992|"9007199254740993"/);
});

test("what is no number is not made one", async () => {
  const { page } = await form("GenerateAIAgentCall");
  const edit = (/** @type {string} */ kind) =>
    page.locator(".form > .bar").getByRole("button", { name: `Edit as ${kind}` });
  for (const value of ['" "', '"0x10"', '"abc"', "123456789012345678901", "0.5", "1e400"]) {
    await filled(page, () => edit("JSON").click());
    const typed = `{"AgentConfig": {"AsrConfig": {"VadLevel": ${value}}}, "ExpireTime": ${value}}`;
    await filled(page, () => page.getByLabel("All parameters as JSON").fill(typed));
    const { body } = await filled(page, () => edit("form").click());
    const sent = /"ExpireTime":\s*("[^"]*"|[^,}]*)/.exec(body.replaceAll('\\"', '"'))?.[1];
    assert.equal(sent, value, body);
    if (await edit("form").isVisible()) {
      await page.getByRole("button", { name: "Clear" }).click();
    }
  }
});

test("a list that the form cannot show whole stays text", async () => {
  const { page } = await form("GetUrlUploadInfos");
  await page.getByRole("button", { name: "Edit as JSON" }).click();
  const text = page.getByLabel("All parameters as JSON");
  for (const items of ['["a", "", "b"]', '["a", null]', '[{"x": 1}]', '["a", ["b"]]']) {
    await text.fill(`{"JobIds": ${items}}`);
    await page.getByRole("button", { name: "Edit as form" }).click();
    await page.getByText("The form cannot show these parameters").waitFor();
    assert.equal(await text.inputValue(), `{"JobIds": ${items}}`);
  }
});

test("pasted lines become items at their place, and items have their numbers", async () => {
  const { page } = await form("GetUrlUploadInfos?JobIds=a,last");
  const item = (/** @type {number} */ number) => page.getByLabel(`JobIds, item ${number}`, { exact: true });
  await item(1).fill("");
  const paste = (/** @type {string} */ text) =>
    item(1).evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste("Hello, world");
  assert.equal(await item(3).count(), 0, "a sentence is no list");
  const { parameters } = await filled(page, () => paste("x\ny\nz"));
  assert.deepEqual(parameters, { JobIds: ["x", "y", "z", "last"] });
  await page.getByRole("button", { name: "Remove JobIds, item 2" }).click();
  await page.getByRole("button", { name: "Add an item" }).click();
  assert.equal(await item(4).count(), 1);
  assert.equal(await item(3).inputValue(), "last");
});

test("an object in a list is added with one click, and removed with one", async () => {
  const { page } = await form("UploadMediaByURL");
  const field = page.locator('[data-field="MediaMetaData"]');
  await field.getByRole("button", { name: "Add an item to MediaMetaData" }).click();
  await field.getByRole("textbox", { name: "MediaMetaData, item 1, Title" }).fill("A title");
  await field.getByText("is documented as required").waitFor();
  assert.equal(await field.getByRole("button", { name: /^Remove/ }).count(), 1);
});

test("the question is about one operation, and goes with it", async () => {
  const { page } = await form("GetMediaInfo");
  await page.evaluate(() => (location.hash = "#/DeleteMediaInfos?MediaIds=x"));
  await page.getByRole("heading", { name: "DeleteMediaInfos" }).waitFor();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText('"MediaIds"').waitFor();
  assert.ok(
    await dialog.getByRole("button", { name: "Cancel" }).evaluate((one) => one === document.activeElement),
  );
  await page.goBack();
  await page.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
  assert.equal(await dialog.count(), 0);
});

test("a wrong token in a link locks nobody out", async () => {
  const { page, context } = await form("GetMediaInfo");
  const other = await context.newPage();
  await other.goto(`${run.program.origin}/#token=00000000/GetMediaInfo`);
  await other.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
});

test("a page that fails leaves the page before it", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    const [status, body] =
      requests === 1
        ? [200, { RequestId: "r1", MediaInfos: [{ MediaId: "first" }], NextToken: "t" }]
        : [400, { RequestId: "r2", Code: "InvalidParameter", Message: "no" }];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const other = await explore(["--endpoint", `http://127.0.0.1:${port}`], {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "secret",
  });
  try {
    const { page } = await open(run.browser, `${other.url}/ListMediaBasicInfos`);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.locator(".tree").getByText("first").waitFor();
    await page.getByRole("button", { name: "Next page" }).click();
    await page.getByRole("alert").filter({ hasText: "InvalidParameter" }).waitFor();
    assert.equal(await page.locator(".tree").getByText("first").count(), 1);
  } finally {
    await other.stop();
    server.close();
  }
});

test("a password in a URL is in no link and no sample", async () => {
  for (const [operation, parameters] of /** @type {[string, object][]} */ ([
    ["SetEventCallback", { CallbackURL: "http://user:hunter2pw@example.com/" }],
    ["GetMediaInfo", { InputURL: "http://user:hunter2pw@example.com/" }],
    [
      "SubmitMediaProducingJob",
      { Timeline: { VideoTracks: [{ MediaURL: "https://u:hunter2pw@h/a" }] }, OutputMediaConfig: {} },
    ],
    ["SubmitMediaProducingJob", { Timeline: '{"u":"https:\\/\\/u:hunter2pw@h/a"}', OutputMediaConfig: {} }],
    ["SetEventCallback", { authKey: "hunter2pw" }],
    ["CreateMediaLiveInput", { InputSettings: [{ srtPassphrase: "hunter2pw" }] }],
  ])) {
    const { page } = await form(operation);
    const text = await page.evaluate(
      async ([operation, parameters, token]) => {
        const headers = { "content-type": "application/json", "x-explore-token": String(token) };
        const body = JSON.stringify({ operation, parameters });
        return (await fetch("/api/preview", { method: "POST", headers, body })).text();
      },
      [operation, parameters, run.program.token],
    );
    assert.ok(text.includes('"samples"') && !text.includes("hunter2pw"), `${operation}: ${text}`);
    await page.close();
  }
});

test("a tab without a token asks for the address that was printed", async () => {
  const context = await run.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${run.program.origin}/#/GetMediaInfo?MediaId=a`);
  await page.getByRole("heading", { name: "This page needs the token" }).waitFor();
  await page.getByText("explore 'GetMediaInfo?MediaId=a'").waitFor();
  await page.getByLabel("The address that the program printed").fill(run.program.url);
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByRole("navigation").waitFor();

  const other = await explore(["--local", "GetMediaInfo"]);
  try {
    const wrong = await (await run.browser.newContext()).newPage();
    await wrong.goto(`${run.program.origin}/`);
    await wrong.getByLabel("The address that the program printed").fill(other.url);
    await wrong.getByRole("button", { name: "Open" }).click();
    await wrong.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
    assert.equal(new URL(wrong.url()).origin, other.origin);
  } finally {
    await other.stop();
  }
});

test("a button that is pressed while the form is checked keeps its place until it is released", async () => {
  const { page } = await form("GetUrlUploadInfos");
  const add = page.getByRole("button", { name: "Add an item to JobIds" });
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const problem = page.getByText("one of JobIds and UploadURLs is required");
  await problem.waitFor();

  // The check begins after the press here, so that it cannot end before it.
  await add.hover();
  await page.mouse.down();
  const checked = page.waitForResponse((response) => response.url().endsWith("/api/preview"));
  await page.getByLabel("JobIds, item 1", { exact: true }).fill("a");
  await checked;
  await page.waitForTimeout(300);
  assert.equal(await problem.count(), 1, "what is shown moves under the pointer");
  await page.mouse.up();
  await page.getByLabel("JobIds, item 2", { exact: true }).waitFor();
  await problem.waitFor({ state: "detached" });
});
