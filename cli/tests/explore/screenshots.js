// Writes the pictures of the README.

import { fileURLToPath } from "node:url";
import { ROOT, explore, launch, open } from "./browser.js";

const IMAGES = fileURLToPath(new URL("docs/images/", `file://${ROOT}`));
const viewport = { width: 1500, height: 860 };

const program = await explore(["--local"]);
const browser = await launch();
try {
  const light = await open(browser, `${program.url}/GetUrlUploadInfos`, { viewport, colorScheme: "light" });
  await light.page.getByLabel("Search operations").fill("url upload");
  await light.page.getByText(/found$/).waitFor();
  await light.page.getByRole("button", { name: "Fill with examples" }).click();
  await light.page.waitForURL(/JobIds/);
  await light.page.getByRole("button", { name: "Send", exact: true }).click();
  await light.page.locator(".status").first().waitFor();
  await light.page.mouse.move(0, 0);
  await light.page.screenshot({ path: `${IMAGES}explore.png` });

  const dark = await open(browser, `${program.url}/UploadMediaByURL`, { viewport, colorScheme: "dark" });
  await dark.page.getByLabel("UploadURLs, item 1", { exact: true }).fill("https://example.com/a.mp4");
  await dark.page.getByLabel("Wait until done").check();
  await dark.page.getByRole("tab", { name: "Request" }).click();
  await dark.page.getByRole("button", { name: "Send", exact: true }).click();
  await dark.page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await dark.page.locator(".job.succeeded").waitFor();
  await dark.page.getByRole("tab", { name: "Typed" }).click();
  await dark.page.mouse.move(0, 0);
  await dark.page.locator("main").evaluate((main) => main.scrollTo(0, 0));
  await dark.page.screenshot({ path: `${IMAGES}explore-dark.png` });
} finally {
  await browser.close();
  await program.stop();
}
