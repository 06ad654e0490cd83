/** A view within a page of others: chooses it by the address, in the theme asked for, and tells that page how high it is. */

import { address, base } from "../explorer/address.js";
import { element } from "../explorer/dom.js";
import { changeMedia } from "./media.js";

const VIEWS = {
  framework: () => import("./framework-frame.js"),
  compare: () => import("./comparison-frame.js"),
  graph: () => import("./graph-frame.js"),
};
const DARK = "(prefers-color-scheme: dark)";
const main = document.getElementById("content");
const url = new URL(location.href);
const [name, argument] = url.pathname.slice(base.pathname.length).split("/").slice(1);

/** Has the rules for dark surroundings hold always or never. */
function force(theme) {
  changeMedia(DARK, theme === "dark" ? "all" : "not all");
  document.documentElement.style.colorScheme = theme;
}

function tellHeight() {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) {
      told = height;
      parent.postMessage({ type: "framework-graph:height", height }, "*");
    }
  }).observe(document.body);
}

async function show() {
  try {
    const view = await VIEWS[name]();
    const { content, title, placed } = await view.show(url, argument && decodeURIComponent(argument));
    main.replaceChildren(content);
    document.title = `${title} · Framework Graph`;
    placed?.();
  } catch (failure) {
    console.debug(failure);
    main.replaceChildren(element("p", { role: "alert" }, `${failure.message} ${failure.advice ?? ""}`));
  }
}

const theme = url.searchParams.get("theme");
if (theme === "light" || theme === "dark") {
  force(theme);
}
const whole = new URLSearchParams(url.searchParams);
whole.delete("theme");
document.getElementById("whole").href = address(url.pathname.slice((base.pathname + "embed/").length)) + (whole.size > 0 ? "?" + whole : "");
tellHeight();
show();
