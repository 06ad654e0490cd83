/** Shows the view that fits the address, and moves between views without loading the page anew. */

import { base } from "./address.js";
import { problemPage, unknownPage } from "./problem.js";

const ROUTES = [
  { name: "", pattern: /^$/, load: () => import("./catalog.js") },
  { name: "framework", pattern: /^framework\/([^/]+)$/, load: () => import("./framework.js") },
  { name: "feature", pattern: /^feature\/([^/]+)$/, load: () => import("./feature.js") },
  { name: "compare", pattern: /^compare$/, load: () => import("./compare.js") },
  { name: "choose", pattern: /^choose$/, load: () => import("./choose.js") },
  { name: "graph", pattern: /^graph$/, load: () => import("./graph.js") },
  { name: "embed", pattern: /^embed$/, load: () => import("../embed/configurator.js") },
];
const PATIENCE_MILLIS = 150;

const main = document.getElementById("content");
const announcement = document.getElementById("announcement");
const positions = new Map(Object.entries(JSON.parse(sessionStorage.getItem("positions") ?? "{}")));
let running = new AbortController();
let shown = { name: null, path: null };

function routeOf(url) {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    return null;
  }
  const path = url.pathname.slice(base.pathname.length).replace(/^index\.html$/, "");
  for (const route of ROUTES) {
    const match = route.pattern.exec(path);
    if (match) {
      return { name: route.name, load: route.load, argument: match[1] && decodeURIComponent(match[1]) };
    }
  }
  return null;
}

/** Goes to an address of this site; the document hears `shown` once it is there. `replace` keeps the one before out of the history. */
export function go(target, replace = false) {
  const url = new URL(target, location.href);
  if (replace) {
    history.replaceState(history.state, "", url);
  } else {
    history.pushState({ key: crypto.getRandomValues(new Uint32Array(1))[0] }, "", url);
  }
  return show(replace ? null : 0);
}

/** Writes the state of a view into the address without showing it anew. */
export function note(target) {
  history.replaceState(history.state, "", target);
  shown.path = location.pathname + location.search;
}

/** Shows what the address says; `position` is where to scroll, null to stay. */
async function show(position) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const url = new URL(location.href);
  const route = routeOf(url);
  const busy = setTimeout(() => main.setAttribute("aria-busy", "true"), PATIENCE_MILLIS);
  try {
    const view = await route?.load();
    const page = view ? await view.show(url, signal, route.argument) : unknownPage();
    if (!signal.aborted) {
      swap(page, route, position);
    }
  } catch (failure) {
    if (!signal.aborted) {
      swap(problemPage(failure, () => show(position)), route, position);
    }
  } finally {
    clearTimeout(busy);
    if (!signal.aborted) {
      main.removeAttribute("aria-busy");
    }
  }
}

function swap(page, route, position) {
  const focused = document.activeElement;
  const sameView = shown.name === route?.name;
  const first = shown.path === null;
  const focusedId = main.contains(focused) ? focused.id : "";
  main.replaceChildren(page.content);
  document.title = page.title ? `${page.title} · Framework Graph` : "Framework Graph";
  announcement.textContent = page.announcement ?? "";
  shown = { name: route?.name, path: location.pathname + location.search };
  markNavigation(route?.name);
  page.placed?.();
  const again = sameView && focusedId ? document.getElementById(focusedId) : null;
  if (again) {
    again.focus({ preventScroll: true });
  } else if (!first && focused.id !== "search") {
    const heading = main.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }
  scroll(position, first);
  document.dispatchEvent(new Event("shown"));
}

function scroll(position, first) {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target && (position === 0 || first)) {
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
    }
    target.scrollIntoView();
  } else if (position !== null) {
    window.scrollTo(0, position);
  }
}

function markNavigation(name) {
  for (const anchor of document.querySelectorAll("header.site nav a")) {
    const here = routeOf(new URL(anchor.href))?.name === name;
    here ? anchor.setAttribute("aria-current", "page") : anchor.removeAttribute("aria-current");
  }
}

function followed(event) {
  const anchor = event.target.closest?.("a[href]");
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || event.defaultPrevented || anchor.target || anchor.hasAttribute("download")) {
    return;
  }
  const url = new URL(anchor.href);
  const withinPage = url.pathname + url.search === location.pathname + location.search && url.hash;
  if (!withinPage && routeOf(url)) {
    event.preventDefault();
    go(url);
  }
}

const keyOf = (state) => String(state?.key ?? "start");

/** Shows the first view, and from then on follows links and the history. */
export function start() {
  history.scrollRestoration = "manual";
  document.addEventListener("click", followed);
  addEventListener("scroll", () => positions.set(keyOf(history.state), scrollY), { passive: true });
  addEventListener("pagehide", () => sessionStorage.setItem("positions", JSON.stringify(Object.fromEntries(positions))));
  addEventListener("popstate", () => {
    if (location.pathname + location.search !== shown.path) {
      show(positions.get(keyOf(history.state)) ?? 0);
    }
  });
  return show(positions.get(keyOf(history.state)) ?? 0);
}
