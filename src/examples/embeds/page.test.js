// The page in Chromium, served by another origin than the server whose facts it shows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";

const server = new URL(process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql").origin;
const html = readFileSync(new URL("index.html", import.meta.url), "utf8").replaceAll("http://127.0.0.1:8080", server);
const site = createServer((request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(request.url === "/" ? html : "");
});

let browser;
let page;
const complaints = [];

before(async () => {
  await new Promise((resolve) => site.listen(0, "127.0.0.1", resolve));
  browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${site.address().port}/`);
});

after(async () => {
  await browser?.close();
  site.close();
});

test("pictures are drawn", async () => {
  await page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
  assert.equal(await page.evaluate(() => document.images.length), 4);
});

test("the custom element shows facts from the API", async () => {
  const heading = await page.waitForSelector("framework-graph-card[framework] >>> h2");
  assert.equal(await heading.evaluate(({ textContent }) => textContent), "Flask");
});

// Chromium lets a frame of another origin rest until it comes into view.
test("frames show what they are about, and the page follows their height", async () => {
  const own = await page.waitForSelector("iframe");
  await own.scrollIntoView();
  const frame = await page.waitForFrame((frame) => frame.url().endsWith("/embed/framework/flask"));
  await frame.waitForFunction(() => document.body.textContent.includes("Flask"));
  await page.waitForFunction(({ height }) => height !== "460", {}, own);

  const compared = await page.waitForSelector("framework-graph-card[view] >>> iframe");
  await compared.scrollIntoView();
  await page.waitForFunction(({ style }) => style.height !== "640px", {}, compared);
});

test("nothing complains", () => assert.deepEqual(complaints, []));
