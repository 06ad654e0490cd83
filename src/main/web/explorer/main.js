/** Starts the explorer: the search box of every view, its keys, and the first view. */

import { address } from "./address.js";
import { calmly } from "./dom.js";
import { go, start } from "./router.js";

/** Links of the page are relative to where it was found; they have to mean the same once the address has changed. */
for (const anchor of document.querySelectorAll("a[href^='.'], link[rel='icon']")) {
  anchor.setAttribute("href", anchor.href);
}

const search = document.getElementById("search");
const PAUSE_MILLIS = 120;

function searchFor() {
  const here = new URL(location.href);
  const browsing = here.pathname === new URL(address(), here).pathname;
  const parameters = browsing ? Object.fromEntries(here.searchParams) : {};
  delete parameters.after;
  delete parameters.before;
  const target = address("", { ...parameters, q: search.value.trim() });
  if (target !== here.pathname + here.search) {
    go(target, browsing && Boolean(parameters.q));
  }
}

const searchSoon = calmly(PAUSE_MILLIS, searchFor);

function showSearched() {
  search.value = new URL(location.href).searchParams.get("q") ?? "";
}

search.addEventListener("input", searchSoon);
search.form.addEventListener("submit", (event) => {
  event.preventDefault();
  searchFor();
});
search.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") {
    event.preventDefault();
    document.querySelector("#content .others a, #content .rows a")?.focus();
  }
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
document.addEventListener("shown", () => document.activeElement === search || showSearched());
addEventListener("popstate", showSearched);

showSearched();
start();
