// What other pages, other names of this machine, and hostile texts can do: nothing.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { after, test } from "node:test";
import { tmpdir } from "node:os";
import { explore, open, started } from "./browser.js";

// A name that the attacker owns has the address of this machine, as after DNS rebinding.
const run = started("--host-resolver-rules=MAP attacker.example 127.0.0.1");

/** @type {import("node:http").Server[]} */
const servers = [];
after(() => servers.forEach((server) => server.close()));

/**
 * Serves responses on another port, and thus from another origin.
 * @param {string} type
 * @param {string} body
 */
async function serve(type, body) {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": type }).end(body));
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(address && typeof address === "object");
  return address.port;
}

/**
 * Sends a request that no browser changes.
 * @param {string} path
 * @param {{ [name: string]: string }} headers
 * @param {string} [body]
 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, text: string }>}
 */
function raw(path, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: run.program.port,
        path,
        method: body === undefined ? "GET" : "POST",
        headers,
      },
      (response) => {
        let text = "";
        response
          .on("data", (part) => (text += part))
          .on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on("error", reject).end(body);
  });
}

/** The number of calls that were made. */
async function calls() {
  const { text } = await raw("/api/history", { "x-explore-token": run.program.token });
  return JSON.parse(text).length;
}

const UPLOAD = JSON.stringify({
  operation: "UploadMediaByURL",
  parameters: { UploadURLs: ["https://example.com/a"] },
  confirmed: true,
});

test("a page of another origin can neither call nor read, even with the token", async () => {
  const port = await serve("text/html", "<title>attacker</title>");
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `attacker.example:${port}`]) {
    const page = await run.browser.newPage();
    await page.goto(`http://${host}/`);
    const results = await page.evaluate(
      async ([origin, token = "", body = ""]) => {
        const attempts = {
          read: () => fetch(`${origin}/api/session`, { headers: { "x-explore-token": token } }),
          simple: () =>
            fetch(`${origin}/api/send`, { method: "POST", body, headers: { "content-type": "text/plain" } }),
          opaque: () => fetch(`${origin}/api/send`, { method: "POST", body, mode: "no-cors" }),
          preflight: () =>
            fetch(`${origin}/api/send`, {
              method: "POST",
              body,
              headers: { "content-type": "application/json", "x-explore-token": token },
            }),
          module: () => import(`${origin}/main.js`),
        };
        /** @type {{ [name: string]: string }} */
        const results = {};
        for (const [name, attempt] of Object.entries(attempts)) {
          results[name] = await attempt().then(
            (value) => ("type" in value && value.type === "opaque" ? "opaque" : "read"),
            () => "failed",
          );
        }
        return results;
      },
      [run.program.origin, run.program.token, UPLOAD],
    );
    assert.deepEqual(
      results,
      { read: "failed", simple: "failed", opaque: results["opaque"], preflight: "failed", module: "failed" },
      host,
    );
    assert.notEqual(results["opaque"], "read");
    // A form needs no script.
    await page.setContent(
      `<form method="post" enctype="text/plain" action="${run.program.origin}/api/send"><input name='${UPLOAD.replaceAll("'", "")}'></form>`,
    );
    const [response] = await Promise.all([
      page.waitForResponse(`${run.program.origin}/api/send`),
      page.evaluate(() => document.querySelector("form")?.submit()),
    ]);
    assert.equal(response.status(), 403);
    await page.close();
  }
  assert.equal(await calls(), 0, "nothing was called");
});

test("the page is in no frame of another page", async () => {
  const port = await serve("text/html", `<iframe src="${run.program.url}"></iframe>`);
  const page = await run.browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForTimeout(500);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  for (const frame of frames) {
    assert.equal(
      await frame.evaluate(() => document.querySelector("main")?.textContent ?? null).catch(() => null),
      null,
    );
  }
});

test("another name of this machine is rejected", async () => {
  const page = await run.browser.newPage();
  const response = await page.goto(`http://attacker.example:${run.program.port}/`);
  assert.equal(response?.status(), 421);
  for (const path of ["/", "/main.js", "/api/session"]) {
    const { status } = await raw(path, {
      host: `attacker.example:${run.program.port}`,
      "x-explore-token": run.program.token,
    });
    assert.equal(status, 421, path);
  }
});

test("without the token there is no function of the program", async () => {
  const json = { "content-type": "application/json" };
  for (const path of ["session", "operations", "history", "calls.jsonl"]) {
    assert.equal((await raw(`/api/${path}`, {})).status, 401, path);
    assert.equal((await raw(`/api/${path}`, { "x-explore-token": "0".repeat(32) })).status, 401, path);
  }
  for (const path of ["search", "open", "preview", "send", "pages", "history"]) {
    assert.equal((await raw(`/api/${path}`, json, UPLOAD)).status, 401, path);
  }
  assert.equal(
    (await raw(`/api/send?token=${run.program.token}`, json, UPLOAD)).status,
    401,
    "not in the query",
  );
  assert.equal((await raw("/api/enter", json, '{"code":""}')).status, 400);
  assert.equal((await raw("/api/session", { "x-explore-token": run.program.token })).status, 200);
  assert.equal(await calls(), 0);
});

test("no response permits another origin", async () => {
  for (const [path, headers] of /** @type {[string, { [name: string]: string }][]} */ ([
    ["/", {}],
    ["/main.js", {}],
    ["/nothing", {}],
    ["/api/session", { "x-explore-token": run.program.token }],
    ["/api/session", {}],
    ["/api/session", { origin: "https://example.com", "x-explore-token": run.program.token }],
  ])) {
    const response = await raw(path, headers);
    const names = Object.keys(response.headers);
    assert.ok(!names.some((name) => name.startsWith("access-control")), `${path}: ${names}`);
    assert.match(
      String(response.headers["content-security-policy"]),
      /default-src 'none'.*frame-ancestors 'none'.*require-trusted-types-for 'script'/,
    );
    assert.equal(response.headers["x-content-type-options"], "nosniff");
    assert.equal(response.headers["cross-origin-resource-policy"], "same-origin");
    assert.equal(response.headers["cache-control"], "no-store");
  }
});

/** Texts that would be scripts if a page parsed them as HTML. */
const HOSTILE =
  "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script><svg onload=\"document.title='pwned'\">";

test("HTML in a response is text", async () => {
  const body = {
    RequestId: HOSTILE,
    MediaInfo: { MediaId: HOSTILE, [HOSTILE]: HOSTILE, URL: "javascript:document.title='pwned'" },
  };
  const port = await serve("application/json", JSON.stringify(body));
  const other = await explore(["--endpoint", `http://127.0.0.1:${port}`], {
    ALIBABA_CLOUD_ACCESS_KEY_ID: "id",
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: "the-secret-of-the-test",
  });
  try {
    const { page, faults } = await open(run.browser, `${other.url}/GetMediaInfo?MediaId=a`);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.locator(".status").filter({ hasText: "GetMediaInfo: 200" }).waitFor();
    for (const tab of ["Tree", "Text", "Typed"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.getByRole("region", { name: "Response" }).getByText("onerror").first().waitFor();
    }
    await page.getByRole("tab", { name: "Tree" }).click();
    assert.equal(
      await page.locator("main img, aside img, aside script, aside svg, a[href^='javascript']").count(),
      0,
    );
    assert.notEqual(await page.title(), "pwned");
    assert.deepEqual(faults, []);
    // The page never has what signs.
    assert.ok(!(await page.content()).includes("the-secret-of-the-test"));
  } finally {
    await other.stop();
  }
});

test("HTML in an error, and in a link, is text", async () => {
  const { page, faults } = await open(
    run.browser,
    `${run.program.url}/GetMediaInfo?MediaId=${encodeURIComponent(HOSTILE)}&${encodeURIComponent(HOSTILE)}=a`,
  );
  await page.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
  await page.locator(".problems.summary p").filter({ hasText: "onerror" }).waitFor();
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  await page.evaluate((hostile) => (location.hash = `#/${hostile}`), HOSTILE);
  await page.getByRole("alert").filter({ hasText: "unknown command or operation" }).waitFor();
  assert.equal(await page.locator("main img, main script, main svg").count(), 0);
  assert.notEqual(await page.title(), "pwned");
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("400 (Bad Request)")),
    [],
  );
});

test("HTML in a description is text, and only links to the web are links", async () => {
  const { page, faults } = await open(run.browser, run.program.url);
  await page.route("**/api/open", async (route) => {
    const response = await route.fetch();
    const opened = await response.json();
    opened.operation.summary = HOSTILE;
    opened.operation.description = [
      HOSTILE,
      [
        "p",
        HOSTILE,
        ["a", "javascript:document.title='pwned'", "click"],
        ["a", "https://example.com", "official"],
      ],
      ["script", "document.title='pwned'"],
      ["img", HOSTILE],
    ];
    opened.operation.parameters[0].description = [["iframe", HOSTILE]];
    await route.fulfill({ response, json: opened });
  });
  await page.evaluate(() => (location.hash = "#/GetMediaInfo"));
  const documentation = page.locator(".documentation");
  await documentation.getByText("click").click();
  assert.equal(
    await page.locator("main img, main script, main svg, main iframe, a[href^='javascript']").count(),
    0,
  );
  assert.equal(
    await documentation.getByRole("link", { name: "official" }).getAttribute("rel"),
    "noreferrer noopener",
  );
  assert.notEqual(await page.title(), "pwned");
  assert.deepEqual(faults, []);
});

test("the browser itself refuses a script that was injected nevertheless", async () => {
  const { page } = await open(run.browser, run.program.url);
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\"document.title='pwned'\">");
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(refused);
});

test("nothing changes in the read-only mode, and nothing without a confirmation", async () => {
  const json = { "content-type": "application/json", "x-explore-token": run.program.token };
  const unconfirmed = await raw("/api/send", json, UPLOAD.replace("true", "false"));
  assert.equal(unconfirmed.status, 400);
  assert.match(unconfirmed.text, /was not confirmed/);
  const readOnly = await explore(["--local"], { ICE_READ_ONLY: "1" });
  try {
    const { page } = await open(run.browser, `${readOnly.url}/UploadMediaByURL`);
    await page.getByText("ICE_READ_ONLY is set").waitFor();
    assert.ok(await page.getByRole("button", { name: "Send", exact: true }).isDisabled());
    const response = await page.evaluate(
      async ([token = "", body = ""]) => {
        const headers = { "content-type": "application/json", "x-explore-token": token };
        const response = await fetch("/api/send", { method: "POST", headers, body });
        return { status: response.status, text: await response.text() };
      },
      [readOnly.token, UPLOAD],
    );
    assert.equal(response.status, 400);
    assert.match(response.text, /ICE_READ_ONLY is set/);
  } finally {
    await readOnly.stop();
  }
});

test("the code of --open is of use once", async () => {
  // `--open` starts what BROWSER names with the address.
  const { execFileSync } = await import("node:child_process");
  const { mkdtempSync, writeFileSync, readFileSync, existsSync } = await import("node:fs");
  const folder = mkdtempSync(`${tmpdir()}/explore-`);
  writeFileSync(
    `${folder}/browser`,
    `#!/bin/sh\necho "$1" > ${folder}/url.tmp && mv ${folder}/url.tmp ${folder}/url\n`,
    { mode: 0o755 },
  );
  const opening = await explore(["--local", "--open", "GetMediaInfo"], { BROWSER: `${folder}/browser` });
  try {
    for (let waited = 0; waited < 100 && !existsSync(`${folder}/url`); waited += 1) {
      execFileSync("sleep", ["0.05"]);
    }
    const url = readFileSync(`${folder}/url`, "utf8").trim();
    assert.ok(!url.includes(opening.token) && url.includes("#code="), url);
    const { page } = await open(run.browser, url);
    await page.getByRole("heading", { name: "GetMediaInfo" }).waitFor();
    assert.ok(page.url().endsWith("/#/GetMediaInfo"), page.url());
    const second = await open(run.browser, url);
    await second.page.getByRole("alert").filter({ hasText: "was used before" }).waitFor();
  } finally {
    await opening.stop();
  }
});
