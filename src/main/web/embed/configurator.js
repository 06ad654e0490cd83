/** What to embed, how it will look, and the lines to copy; all of it stands in the address. */

import { address, listOf } from "../explorer/address.js";
import { ask } from "../explorer/api.js";
import { element, link, stylesheet } from "../explorer/dom.js";
import { picker } from "../explorer/picker.js";
import { go } from "../explorer/router.js";
import { KINDS, snippets, THEMES, titleOf } from "./kinds.js";

const LISTS = ["frameworks", "features", "feature", "must", "should", "nice", "not", "kind", "language", "runtime", "license", "status", "datastore", "standard"];
const TEXTS = ["framework", "show", "rows", "label", "theme"];
const QUERY = `query Embed {
  frameworks(orderBy: [{ field: KNOWN, direction: DESC }], first: 2) { nodes { slug } }
  featureCategories { features { key name } }
}`;

export async function show(url, signal) {
  const [catalog] = await Promise.all([ask(QUERY, {}, signal), stylesheet("../embed/configurator.css")]);
  const features = catalog.featureCategories.flatMap((category) => category.features);
  const state = stateOf(url, catalog.frameworks.nodes.map(({ slug }) => slug), features);
  const kind = KINDS[state.what];
  const content = element(
    "div",
    { class: "embedding" },
    element("h1", {}, "Embed"),
    element("p", { class: "lead" }, "Show what the catalog knows on a page of yours: choose what, then copy the lines. It stays up to date by itself."),
    element(
      "div",
      { class: "halves" },
      form(state, kind, features),
      element(
        "div",
        {},
        element("section", { "aria-labelledby": "preview-title" }, element("h2", { id: "preview-title" }, "Preview"), preview(kind, state, signal)),
        element("section", { "aria-labelledby": "lines-title" }, element("h2", { id: "lines-title" }, "Lines to copy"), snippets(kind, state).map(snippet)),
      ),
    ),
  );
  return { title: "Embed", content, announcement: `Preview: ${titleOf(kind, state)}` };
}

/** What the address says; where it says nothing, something that there is. */
function stateOf(url, slugs, features) {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, url.searchParams.get(name) ?? ""]));
  const lists = Object.fromEntries(LISTS.map((name) => [name, listOf(url, name)]));
  const what = url.searchParams.get("what");
  const needs = LISTS.slice(3).some((name) => lists[name].length > 0);
  return {
    ...texts,
    ...lists,
    what: what in KINDS ? what : "card",
    framework: texts.framework || lists.frameworks[0] || slugs[0],
    frameworks: lists.frameworks.length > 0 ? lists.frameworks : texts.framework ? [texts.framework] : slugs,
    features: lists.features.length > 0 ? lists.features : features.slice(0, 5).map(({ key }) => key),
    must: needs ? lists.must : [features[0].key],
    theme: texts.theme in THEMES ? texts.theme : "",
  };
}

const addressOf = (state) => address("embed", Object.fromEntries(["what", ...TEXTS, ...LISTS].map((name) => [name, state[name]])));

function form(state, kind, features) {
  const change = (changes) => go(addressOf({ ...state, ...changes }), true);
  return element(
    "div",
    { class: "options", role: "group", "aria-label": "What to embed" },
    choice("what", "What", Object.entries(KINDS).map(([key, { label }]) => [key, label]), state.what, (what) => change({ what })),
    kind.takes.map((field) => FIELDS[field](state, change, { kind, features })),
  );
}

const FIELDS = {
  framework: (state, change) => picked("Framework", "framework", [state.framework].filter(Boolean), 1, (slugs) => change({ framework: slugs.at(-1) ?? "" }), { hint: "Another framework" }),
  frameworks: (state, change, { kind }) => picked("Frameworks", "frameworks", state.frameworks, kind.most, (frameworks) => change({ frameworks, framework: "" })),
  features: (state, change, { features }) => ofFeatures("Features", "features", state, change, features, 30),
  feature: (state, change, { features }) => ofFeatures("Feature, else the latest release", "feature", state, change, features, 1),
  must: (state, change, { features }) => ofFeatures("Must have", "must", state, change, features, 30),
  should: (state, change, { features }) => [
    ofFeatures("Should have", "should", state, change, features, 30),
    element("p", { class: "quiet small" }, "More needs can be ticked at ", link(address(...KINDS.stack.page(state)), "Choose"), ", which leads back here."),
  ],
  "features-shown": (state, change) => choice("show", "Shown", [["", "Facts"], ["features", "Facts and features"]], state.show, (show) => change({ show })),
  differences: (state, change) => choice("show", "Rows", [["", "All features"], ["differences", "Differences only"]], state.show, (show) => change({ show })),
  rows: (state, change) => choice("rows", "Rows", ["0", "6", "", "20", "40"].map((value) => [value, value || "12"]), state.rows, (rows) => change({ rows })),
  label: (state, change) => labelled("Words on the left", element("input", { id: "label", type: "text", maxlength: 60, value: state.label, placeholder: "As in the catalog", onchange: (event) => change({ label: event.target.value.trim() }) })),
  theme: (state, change) => choice("theme", "Colours", Object.entries(THEMES), state.theme, (theme) => change({ theme })),
};

const labelled = (title, field) => element("label", { class: "field" }, element("span", {}, title), field);

function choice(id, title, options, chosen, changed) {
  const select = element(
    "select",
    { id, onchange: (event) => changed(event.target.value) },
    options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)),
  );
  return labelled(title, select);
}

function picked(title, id, slugs, most, changed, options) {
  const room = most === 1 ? slugs.length + 1 : most;
  return element("div", { class: "field" }, element("span", {}, title), picker(title, slugs, new Map(), room, changed, { id, ...options }));
}

function ofFeatures(title, name, state, change, features, most) {
  const find = async (text) => features.filter(({ key, name: words }) => `${key} ${words}`.toLowerCase().includes(text.toLowerCase())).slice(0, 8).map(({ key, name: words }) => [key, words]);
  const changed = (keys) => change({ [name]: most === 1 ? keys.slice(-1) : keys });
  return picked(title, name, state[name], most, changed, { hint: "Add a feature", find });
}

function preview(kind, state, signal) {
  const source = address(...kind.at(state));
  const title = titleOf(kind, state);
  if (kind.form !== "frame") {
    return element("p", { class: "preview" }, element("img", { src: source, alt: title }));
  }
  const frame = element("iframe", { src: source, title, height: kind.height });
  addEventListener("message", ({ origin, source: sender, data }) => {
    if (origin === location.origin && sender === frame.contentWindow && data?.type === "framework-graph:height") {
      frame.height = data.height;
    }
  }, { signal });
  return element("p", { class: "preview" }, frame);
}

function snippet([title, text], index) {
  const code = element("pre", { tabindex: "0", "aria-label": title }, element("code", {}, text));
  const copy = element("button", { type: "button", id: `copy-${index}`, onclick: async () => {
    getSelection().selectAllChildren(code);
    await navigator.clipboard?.writeText(text).then(() => (copy.textContent = "Copied"), () => {});
  } }, "Copy");
  return element("div", { class: "snippet" }, element("div", { class: "toolbar" }, element("h3", {}, title), copy), code);
}
