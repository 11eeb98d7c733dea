// What a stranger sees: the demonstration on a terminal, then the office it leaves open, signed in
// with what it printed. Takes pictures of both.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

// The packages lie where test.sh put them, never in the checkout.
const require = createRequire(join(process.env.ONDERWEG_BROWSER_PACKAGES ?? import.meta.dirname, "node_modules", "x.js"));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const HERE = dirname(fileURLToPath(import.meta.url));
const PICTURES = process.env.ONDERWEG_PICTURES ?? join(HERE, "pictures");
const PROGRAM = process.env.ONDERWEG_PROGRAM ?? join(HERE, "../../target/release/onderweg");
const ENGLISH = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" };
let demo, browser, counted;

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.ONDERWEG_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  demo = spawn(PROGRAM, ["demo", "--json"], { env: ENGLISH });
  demo.stderr.pipe(process.stderr);
  counted = await new Promise((ready, failed) => {
    let text = "";
    demo.on("exit", (code) => failed(new Error(`the demonstration ended with ${code}`)));
    demo.stdout.on("data", (part) => {
      text += part;
      if (text.includes("\n")) ready(JSON.parse(text.split("\n")[0]));
    });
  });
});

after(async () => {
  await browser?.close();
  demo?.removeAllListeners("exit");
  demo?.kill("SIGINT");
});

async function shoot(page, name) {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

test("the office that it leaves open is the one of the week", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(counted.office);
  await page.fill("input[name=address]", counted.address);
  await page.fill("input[name=password]", counted.password);
  await page.keyboard.press("Enter");
  await page.waitForSelector("input[name=code]");
  await page.fill("input[name=code]", counted.code);
  await page.keyboard.press("Enter");
  await page.waitForSelector("table");
  assert.match(await page.textContent("main"), /Samira/);
  await shoot(page, "demo-monday");

  await page.click("table a:has-text('Samira')");
  await page.waitForSelector("h1:has-text('Samira')");
  const file = await page.textContent("main");
  assert.match(file, /mutualiteit/, "the question that was passed on");
  assert.match(file, /Gesprek op kantoor/, "the appointment");
  assert.match(file, /[Oo]n the phone/, "which has arrived");
  assert.doesNotMatch(file, /fietsenberging|رسالة/, "nothing of the house, nothing private");
  await shoot(page, "demo-person");
  await page.addScriptTag({ content: AXE }).catch(() => page.evaluate(AXE));
  const found = await page.evaluate(() => window.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag22aa"] }));
  assert.deepEqual(found.violations.map((one) => one.id), []);
  await page.close();
});

test("on a terminal it is told day by day", async () => {
  const ran = spawnSync(PROGRAM, ["demo", "--once"], { env: ENGLISH, encoding: "utf8" });
  assert.equal(ran.status, 0, ran.stderr);
  assert.match(ran.stdout, /byte for byte/);
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 }, deviceScaleFactor: 1.25 });
  const safe = (row) => row.replace(/[&<]/g, (sign) => ({ "&": "&amp;", "<": "&lt;" })[sign]);
  // As a terminal does it: each line runs as its first strong character says.
  const row = (text) => `<div dir="auto" ${/^\S/.test(text) ? 'class="head"' : ""}>${safe(text) || " "}</div>`;
  const rows = ran.stdout.split("\n");
  const middle = rows.findIndex((text) => /^What \W?Samira/.test(text));
  const column = (part) => `<div class="column">${part.map(row).join("")}</div>`;
  await page.setContent(`<style>
    body { margin: 0; background: #11191b; color: #dbe6e6; display: grid; grid-template-columns: auto auto; gap: 40px;
      padding: 24px 28px; width: fit-content; font: 14px/1.5 "DejaVu Sans Mono", "Noto Sans Mono", monospace }
    .column div { white-space: pre } .head { color: #5cc4bf; font-weight: 600 } .typed { color: #9db2b5 }
  </style>${column(rows.slice(0, middle))}${column(rows.slice(middle))}`);
  await page.evaluate(() => {
    const typed = document.createElement("div");
    typed.className = "typed";
    typed.textContent = "$ cargo run --release -- demo";
    document.querySelector(".column").prepend(typed);
  });
  const size = await page.evaluate(() => ({ width: document.body.scrollWidth, height: document.body.scrollHeight }));
  await page.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
  await shoot(page, "demo-terminal");
  await page.close();
});
