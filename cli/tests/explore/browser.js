// A program that serves the page, and a browser that opens it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

/** @import { Browser, BrowserContextOptions } from "playwright-core" */

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The program `ice`, as CI has built it. */
const ICE = process.env["ICE"] ?? `${root}target/debug/ice`;

/** Where screenshots and samples are written. */
export const OUTPUT = `${root}target/explore`;

/** The root of the repository. */
export const ROOT = root;

/**
 * Starts the program.
 * @param {string[]} options
 * @param {{ [name: string]: string }} [environment]
 */
export async function explore(options, environment = {}) {
  const child = spawn(ICE, ["explore", "-o", "json", ...options], {
    // No credentials of the machine.
    env: {
      PATH: process.env["PATH"],
      HOME: "/nonexistent",
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: "true",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  for await (const part of child.stdout) {
    printed += part;
    if (printed.includes("\n")) {
      break;
    }
  }
  /** @type {{ url: string }} */
  const { url } = JSON.parse(printed);
  const token = /token=([0-9a-f]+)/.exec(url)?.[1] ?? "";
  return {
    url,
    token,
    origin: new URL(url).origin,
    port: Number(new URL(url).port),
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** @returns {Promise<Browser>} */
export function launch(/** @type {string[]} */ ...args) {
  const path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
  assert.ok(path, "Chromium is not installed");
  // The tests may run as root, which has no sandbox. They load this page only.
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", ...args] });
}

/**
 * Starts a program with a local server, and a browser, for the tests of a file.
 * @param {...string} args Arguments of the browser.
 */
export function started(...args) {
  const parts = /** @type {{ program: Awaited<ReturnType<typeof explore>>, browser: Browser }} */ ({});
  before(async () => {
    parts.program = await explore(["--local"]);
    parts.browser = await launch(...args);
  });
  after(async () => {
    await parts.browser?.close();
    await parts.program?.stop();
  });
  return parts;
}

/**
 * Opens a page whose errors, and whose requests to other origins, are noted.
 * @param {Browser} browser
 * @param {string} url
 * @param {BrowserContextOptions} [options]
 */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
  const page = await context.newPage();
  // Other programs may use the machine, too.
  page.setDefaultTimeout(30_000);
  /** @type {string[]} */
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      faults.push(message.text());
    }
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith("blob:")) {
      faults.push(`a request to ${request.url()}`);
    }
  });
  await page.goto(url);
  return { page, faults, context };
}
