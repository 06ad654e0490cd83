// The page as a browser runs it, against a server that is there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";

const api = process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql";

async function open() {
  const { window } = await JSDOM.fromFile(new URL("index.html", import.meta.url).pathname, {
    url: `http://localhost/?api=${encodeURIComponent(api)}`,
    runScripts: "dangerously",
    beforeParse: (window) => Object.assign(window, { fetch }),
  });
  return window.document;
}

/** Waits for what the page says, which must be something else than before. */
async function told(document, before = "") {
  const status = document.querySelector("[role=status]");
  for (let tries = 0; tries < 100 && status.textContent === before; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return status.textContent;
}

function find(document, text) {
  document.querySelector("input").value = text;
  document.querySelector("button").click();
}

test("lists what the text finds", async () => {
  const document = await open();
  const before = await told(document);
  assert.match(before, /^\d+ found$/);

  find(document, "celery");
  assert.match(await told(document, before), /^\d+ found$/);
  const link = document.querySelector("ol a");
  assert.equal(link.textContent, "Celery");
  assert.match(link.href, /^https:/);
});

test("tells what the server refuses", async () => {
  const document = await open();
  const before = await told(document);
  find(document, "x".repeat(201));
  assert.match(await told(document, before), /^LIMIT_EXCEEDED: .* 200 characters/);
});
