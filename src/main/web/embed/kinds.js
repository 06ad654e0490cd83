/** What can be embedded: what each takes, where it is found, and how it is written into a page. */

import { address, base } from "../explorer/address.js";

const whole = (path) => new URL(path, base).href;
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const NEEDS = ["must", "should", "nice", "not", "kind", "language", "runtime", "license", "status", "datastore", "standard"];
export const THEMES = { "": "As the reader prefers", light: "Light", dark: "Dark" };

const needsOf = (state) => Object.fromEntries(NEEDS.map((name) => [name, state[name]]));

/**
 * By name in the address: `takes` are the fields of the form, `at` the path and parameters of what is embedded, `page` those of the view that it leads
 * to, `view` the name that the custom element knows it by.
 */
export const KINDS = {
  card: {
    label: "Framework, as a picture", form: "picture", takes: ["framework", "theme"], view: "", own: ["framework", "theme"],
    at: ({ framework, theme }) => [`card/framework/${encodeURIComponent(framework)}.svg`, { theme }],
    page: ({ framework }) => [`framework/${encodeURIComponent(framework)}`],
  },
  framework: {
    label: "Framework, as a frame", form: "frame", height: 460, takes: ["framework", "features-shown", "theme"], view: "framework", own: ["framework", "show", "theme"],
    at: ({ framework, show, theme }) => [`embed/framework/${encodeURIComponent(framework)}`, { show: show === "features" && show, theme }],
    page: ({ framework }) => [`framework/${encodeURIComponent(framework)}`],
  },
  comparison: {
    label: "Comparison, as a frame", form: "frame", height: 640, takes: ["frameworks", "differences", "theme"], most: 5, view: "compare", own: ["frameworks", "show", "theme"],
    at: ({ frameworks, show, theme }) => ["embed/compare", { frameworks, show: show === "differences" && show, theme }],
    page: ({ frameworks }) => ["compare", { frameworks }],
  },
  differences: {
    label: "Comparison, as a picture", form: "picture", takes: ["frameworks", "rows", "theme"], most: 5, view: "comparison", own: ["frameworks", "rows", "theme"],
    at: ({ frameworks, rows, theme }) => ["card/compare.svg", { frameworks, rows, theme }],
    page: ({ frameworks }) => ["compare", { frameworks, show: "differences" }],
  },
  matrix: {
    label: "Support matrix, as a picture", form: "picture", takes: ["frameworks", "features", "theme"], most: 8, view: "matrix", own: ["frameworks", "features", "theme"],
    at: ({ frameworks, features, theme }) => ["card/matrix.svg", { frameworks, features, theme }],
    page: ({ frameworks }) => ["compare", { frameworks: frameworks.slice(0, 5) }],
  },
  graph: {
    label: "Neighbourhood, as a frame", form: "frame", height: 620, takes: ["frameworks", "theme"], most: 8, view: "graph", own: ["roots", "theme"],
    at: ({ frameworks, theme }) => ["embed/graph", { roots: frameworks, theme }],
    page: ({ frameworks }) => ["graph", { roots: frameworks }],
  },
  stack: {
    label: "Stack for needs, as a picture", form: "picture", takes: ["must", "should", "theme"], view: "stack", own: [...NEEDS, "theme"],
    at: (state) => ["card/stack.svg", { ...needsOf(state), theme: state.theme }],
    page: (state) => ["choose", { ...needsOf(state), for: "stack" }],
  },
  badge: {
    label: "Badge", form: "badge", takes: ["framework", "feature", "label"],
    at: ({ framework, feature, label }) => [`badge/${[framework, ...feature].map(encodeURIComponent).join("/")}.svg`, { label }],
    page: ({ framework, feature }) => [`framework/${encodeURIComponent(framework)}${feature.length > 0 ? "#" + feature[0] : ""}`],
  },
};

/** What a reader who does not see it is told. */
export const titleOf = (kind, state) => `${kind.label.split(",")[0]}: ${(kind.takes.includes("framework") ? [state.framework] : kind.takes.includes("frameworks") ? state.frameworks : [...state.must, ...state.should]).join(", ")}`;

/** Pairs of what a snippet is for and its text. */
export function snippets(kind, state) {
  const source = whole(address(...kind.at(state)));
  const page = whole(address(...kind.page(state)));
  const title = titleOf(kind, state);
  if (kind.form === "frame") {
    const frame = `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="${kind.height}" loading="lazy" style="border:0"></iframe>`;
    return [["HTML", frame], ["Custom element, as high as what is in it", customElement(kind, state, title)], ["Address, for sites that know oEmbed", page]];
  }
  const picture = [
    ["HTML", `<a href="${escaped(page)}"><img src="${escaped(source)}" alt="${escaped(title)}"></a>`],
    ["Markdown", `[![${title.replace(/[[\]\\]/g, "")}](${source})](${page})`],
  ];
  if (kind.form === "picture") {
    return [...picture, ["Custom element", customElement(kind, state, title)]];
  }
  return [...picture, ["Endpoint for shields.io", source.replace(".svg", ".json")]];
}

function customElement({ view, own }, state, title) {
  const values = { ...state, roots: state.frameworks };
  const attributes = own.map((name) => [name, [values[name]].flat().join(",")]).filter(([, value]) => value);
  const all = [...(view ? [["view", view]] : []), ...attributes, ...(view ? [["title", title]] : [])];
  const written = all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  return `<script async src="${escaped(whole(address("embed/framework-graph.js")))}"></script>\n<framework-graph-card${written}></framework-graph-card>`;
}
