// The office's pages in Debian's Chromium. Starts the office with invented people
// (examples/fake.rs), walks it by keyboard, looks at it with axe-core, at several widths, in English
// and Arabic, with and without script, and takes pictures into pictures/.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
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
const WIDTHS = [1280, 640, 390, 320];
let office, fake, browser, accounts;

// --- The office and its browser -------------------------------------------------------------------

function start() {
  const command = process.env.ONDERWEG_FAKE_OFFICE;
  const cargo = ["run", "--quiet", "--locked", "-p", "onderweg-office", "--example", "fake"];
  fake = command ? spawn(command) : spawn("cargo", cargo, { cwd: join(HERE, "../..") });
  fake.stderr.pipe(process.stderr);
  return new Promise((ready, failed) => {
    let text = "";
    fake.on("exit", (code) => failed(new Error(`the office ended with ${code}`)));
    fake.stdout.on("data", (part) => {
      text += part;
      if (text.includes("\n")) ready(JSON.parse(text.split("\n")[0]));
    });
  });
}

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const said = await start();
  office = said.office;
  accounts = Object.fromEntries(said.accounts.map((one) => [one.address.split("@")[0], one]));
  browser = await chromium.launch({
    executablePath: process.env.ONDERWEG_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
});

after(async () => {
  await browser?.close();
  fake?.removeAllListeners("exit");
  fake?.kill();
});

function code({ uri }) {
  const letters = new URL(uri).searchParams.get("secret");
  let bits = "";
  for (const letter of letters) bits += "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const hash = createHmac("sha1", secret).update(step).digest();
  const value = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(value % 1000000).padStart(6, "0");
}

/** A window. Whatever the page complains about (a broken policy, a script) fails the test. */
async function open(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    const expected = /status of (4\d\d|503)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !expected) page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}

const signedIn = {};
/** A window in which somebody is signed in; each account signs in once and the cookies are kept. */
async function as(name, options = {}) {
  if (!signedIn[name]) {
    const page = await open();
    await page.goto(`${office}/sign-in`);
    await page.fill("[name=address]", accounts[name].address);
    await page.fill("[name=password]", accounts[name].password);
    await page.press("[name=password]", "Enter");
    await page.waitForURL("**/code**");
    await page.fill("[name=code]", code(accounts[name]));
    await page.press("[name=code]", "Enter");
    await page.waitForURL(office);
    signedIn[name] = await page.context().storageState();
    await page.context().close();
  }
  return open({ storageState: signedIn[name], ...options });
}

async function language(page, tag) {
  await page.goto(office);
  if ((await page.getAttribute("html", "lang")) === tag) return;
  await page.evaluate(() => (document.querySelector(".menu").open = true));
  await page.click(`button[value=${tag}]`);
  await page.waitForSelector(`html[lang=${tag}]`);
}

async function axe(page, what) {
  // The policy of the page forbids a script element; the debugger may run one.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  const told = violations.map((one) => `${one.id}: ${one.help}\n  ${one.nodes.map((node) => node.html).join("\n  ")}`);
  assert.deepEqual(told, [], `${what}: axe`);
}

async function noSidewaysScroll(page, what) {
  const over = await page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const names = [...document.querySelectorAll("body *")]
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < 0 || right > document.documentElement.clientWidth;
      })
      .map((one) => `${one.tagName}.${one.getAttribute("class")} ${one.textContent.slice(0, 30)}`);
    return wide > 0 ? `${wide}px: ${names.slice(0, 5)}` : "";
  });
  assert.equal(over, "", `${what} scrolls sideways`);
}

const picture = (page, name) => page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });

// --- What is looked at ----------------------------------------------------------------------------

const PERSON = "/people/101"; // of Lien, the first account
const pages = {
  monday: async (page) => page.goto(office),
  "monday-nobody": async (page) => page.goto(`${office}?q=zzz`),
  person: async (page) => page.goto(office + PERSON),
  "person-looks": async (page) => {
    await page.goto(office + PERSON);
    await page.click(".strip details summary");
    await page.click(".card > footer summary");
  },
  "person-error": async (page) => {
    await page.goto(office + PERSON);
    await page.click("#appointments details summary");
    await page.fill("[name=title]", "VDAB, help with the form");
    await page.fill("[name=day]", "26/11/2026");
    await page.fill("[name=from]", "25:00");
    await page.fill("[name=place]", "VDAB, Copernicuslaan");
    await page.click("#appointments .btn.go");
    await page.waitForSelector("[aria-invalid]");
  },
  "person-errors": async (page) => {
    await page.goto(office + PERSON);
    await page.click("#appointments details summary");
    await page.fill("[name=day]", "31/02/2026");
    await page.click("#appointments .btn.go");
    await page.waitForSelector("#summary");
  },
  "person-lost": async (page) => {
    await page.goto(office + PERSON);
    await page.click("details:has(form[action$='/account']) summary");
  },
  "person-account": async (page) => {
    await page.goto(office + PERSON);
    await page.click("details:has(form[action$='/account']) summary");
    await page.click("form[action$='/account'] button");
    await page.waitForSelector("code[dir=ltr], .code[dir=ltr]");
  },
  "person-waiting": async (page) => page.goto(`${office}/people/129`),
  "person-closed": async (page) => page.goto(`${office}/people/130`),
  "new-person": async (page) => page.goto(`${office}/people/new`),
  card: async (page) => {
    await page.goto(`${office}/people/new`);
    await page.fill("[name=name]", "Zahra Ahmadi");
    await page.click("main .btn.go");
    await page.waitForSelector(".qr");
  },
  "not-open": async (page) => page.goto(`${office}/people/999`),
};
const door = {
  "sign-in": async (page) => page.goto(`${office}/sign-in`),
  "sign-in-wrong": async (page) => {
    await page.goto(`${office}/sign-in`);
    await page.fill("[name=address]", "nobody@office.example");
    await page.fill("[name=password]", "not the password");
    await page.click(".btn.go");
    await page.waitForSelector("[aria-invalid]");
  },
};

for (const tag of ["en", "ar", "nl"]) {
  test(`every page in ${tag}: axe at 1280 and 390, no sideways scroll down to 320`, async () => {
    const page = await as("lien");
    await language(page, tag);
    await looked(page, tag, pages);
    await page.context().close();
    const stranger = await open({ locale: tag });
    const twice = tag === "en" ? door : { "sign-in": door["sign-in"] };
    await looked(stranger, tag, twice);
    await stranger.context().close();
    const empty = await as("bram");
    await language(empty, tag);
    await looked(empty, tag, { "monday-empty": (page) => page.goto(office) });
    await empty.context().close();
  });
}

async function looked(page, tag, all) {
  for (const [name, go] of Object.entries(all)) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page);
    assert.equal(await page.getAttribute("html", "lang"), tag);
    assert.equal(await page.getAttribute("html", "dir"), tag === "ar" ? "rtl" : "ltr");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await noSidewaysScroll(page, `${name} ${tag} ${width}`);
      if (width !== 1280 && width !== 390) continue;
      await axe(page, `${name} ${tag} ${width}`);
      await picture(page, `${name}-${tag}-${width}`);
    }
  }
  assert.deepEqual(page.complaints, []);
}

test("the second proof, with a wrong code", async () => {
  const page = await open();
  await page.goto(`${office}/sign-in`);
  await page.fill("[name=address]", accounts.two.address);
  await page.fill("[name=password]", accounts.two.password);
  await page.press("[name=password]", "Enter");
  await page.waitForURL("**/code**");
  await axe(page, "code");
  await page.fill("[name=code]", "12345x");
  await page.press("[name=code]", "Enter");
  await page.waitForSelector("[aria-invalid]");
  assert.equal(await page.evaluate(() => document.activeElement.id), "code");
  await axe(page, "code, wrong");
  await picture(page, "code-wrong-en-1280");
  await page.context().close();
});

// --- By keyboard alone ----------------------------------------------------------------------------

/** Presses Tab until what has the focus matches, and says what was passed. */
async function tabTo(page, selector, most = 120) {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate((selector) => {
      const now = document.activeElement;
      const ring = now === document.body || getComputedStyle(now).outlineStyle !== "none";
      return { at: now.matches(selector), ring, name: now.outerHTML.slice(0, 120) };
    }, selector);
    assert.ok(there.ring, `no focus ring on ${there.name}`);
    if (there.at) return;
  }
  assert.fail(`Tab does not come to ${selector}`);
}

test("keyboard alone: sign in, Monday, person, appointment, answer, sign out", async () => {
  const page = await open();
  const { address, password } = accounts.three;
  await page.goto(`${office}/sign-in`);
  const focus = () => page.evaluate(() => document.activeElement.name ?? document.activeElement.id);
  assert.equal(await focus(), "address");
  await page.keyboard.type(address);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/code**");
  assert.equal(await focus(), "code");
  await page.keyboard.type(code(accounts.three));
  await page.keyboard.press("Enter");
  await page.waitForURL(office);

  // The first Tab is the way past the menu.
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  await tabTo(page, "table a.name");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/people/**");
  const person = page.url();

  await tabTo(page, "#appointments summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[name=title]");
  await page.keyboard.type("VDAB, help with the form");
  await tabTo(page, "[name=day]");
  await page.keyboard.type("26/11/2026");
  await tabTo(page, "[name=from]");
  await page.keyboard.type("25:00");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[aria-invalid]");
  assert.equal(await page.evaluate(() => document.activeElement.id), "f-from");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("09:30");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=status]");
  assert.match(page.url(), /#a-[0-9a-f]{32}$/);
  assert.match(await page.textContent("[role=status]"), /appointment is added/);
  assert.match(await page.textContent("li:target"), /09:30\u2069 VDAB, help with the form/);
  assert.match(await page.textContent("li:target"), /not yet on the phone/);
  await picture(page, "person-added-en-1280");

  await page.goto(person);
  await tabTo(page, "textarea");
  await page.keyboard.type("The blue one.");
  await tabTo(page, "button.go");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=status]");
  assert.match(await page.textContent("[role=status]"), /answer is written down/);

  await tabTo(page, ".menu:last-of-type > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "form[action='/office/sign-out'] button");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.keyboard.press("Enter");
  await tabTo(page, "form[action='/office/sign-out'] button");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sign-in");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

/** The page of somebody on the list of whoever is signed in. */
async function personOf(page, name) {
  await page.goto(office);
  const links = await page.$$eval("a.name", (all) => all.map((link) => [link.textContent.trim(), link.href]));
  await page.goto(links.find(([words]) => words.startsWith(name))[1]);
}

test("a step is sent back with a word, by keyboard", async () => {
  const page = await as("six");
  await personOf(page, "Samira");
  const step = `#${await page.getAttribute("li.ask", "id")}`;
  await picture(page, "person-steps-en-1280");
  await tabTo(page, `${step} details summary`);
  await page.keyboard.press("Enter");
  await tabTo(page, `${step} textarea`);
  await page.keyboard.type(" ");
  await tabTo(page, `${step} details button`);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[aria-invalid]");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "TEXTAREA");
  await axe(page, "a step sent back without a word");
  await page.keyboard.type("Which bank?");
  await tabTo(page, `${step} details button`);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=status]");
  assert.match(await page.textContent(step), /Which bank\?/);
  assert.equal(await page.$("li.ask"), null);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("a step is confirmed by one key", async () => {
  const page = await as("five");
  await personOf(page, "Samira");
  await tabTo(page, "li.ask button.go");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=status]");
  assert.equal(await page.$("li.ask"), null);
  await picture(page, "person-steps-done-en-1280");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

// --- With and without a script --------------------------------------------------------------------

test("filters swap the list alone, keep the focus, and go into the address", async () => {
  const page = await as("lien");
  await language(page, "en");
  let loads = 0;
  page.on("request", (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  await page.focus("#show-silent");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 3);
  assert.equal(new URL(page.url()).search, "?show=silent");
  assert.equal(await page.evaluate(() => document.activeElement.id), "show-silent");
  await page.fill("#q", "haile");
  await page.press("#q", "Enter");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 1);
  assert.equal(new URL(page.url()).search, "?show=silent&q=haile");
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 3);
  assert.ok(loads <= 1, "no page was loaded for a filter");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("without a script everything can be read, filtered and sent", async () => {
  const page = await as("four", { javaScriptEnabled: false });
  await page.goto(office);
  assert.equal(await page.locator("tbody tr").count(), 30);
  assert.equal(await page.locator("button[data-print]").isVisible(), false);
  await page.click("#show-changed");
  assert.equal(await page.locator("tbody tr").count(), 13);
  await page.fill("#q", "samira");
  await page.click(".filters button");
  assert.equal(await page.locator("tbody tr").count(), 1);
  await page.click("a.name");
  await page.locator(".strip details summary", { hasText: "The whole list" }).click();
  assert.ok(await page.locator(".fig").isVisible());
  await page.fill("textarea", "The blue one.");
  await page.click(".card .btn.go");
  assert.match(await page.textContent("[role=status]"), /answer is written down/);
  await page.context().close();
});

test("on paper: no bars and forms, and the card on one page", async () => {
  const page = await as("lien");
  await language(page, "en");
  for (const [name, go] of Object.entries({ monday: pages.monday, person: pages.person, card: pages.card })) {
    await go(page);
    await page.emulateMedia({ media: "print" });
    for (const gone of [".top", ".foot", ".filters", "main form"]) {
      const shown = await page.locator(gone).evaluateAll((all) => all.filter((one) => one.offsetParent).length);
      assert.equal(shown, 0, `${name}: ${gone}`);
    }
    const pdf = await page.pdf({ path: join(PICTURES, `${name}-print.pdf`), preferCSSPageSize: true });
    if (name === "card") {
      assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length, 1, "the card is one page");
    }
    await page.emulateMedia({ media: null });
  }
  await page.context().close();
});
