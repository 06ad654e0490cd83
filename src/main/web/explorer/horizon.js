/** How far a picture of the graph reaches: as it stands in the address, and as one can change it. */

import { address, listOf } from "./address.js";
import { element } from "./dom.js";
import { go } from "./router.js";

export const MOST_ROOTS = 8;
const TYPES = { FRAMEWORK: "Frameworks", STANDARD: "Standards", DATASTORE: "Datastores", KIND: "Kinds", RUNTIME: "Runtimes" };
const DEFAULT_TYPES = ["FRAMEWORK", "STANDARD", "DATASTORE"];
const RELATIONS = {
  all: { label: "All relationships", kinds: null },
  made: { label: "What it is made of", kinds: ["BUILT_ON", "BUNDLES", "DEPENDS_ON", "FORK_OF", "NEEDS_ONE_OF"] },
  fits: { label: "What goes with it", kinds: ["EXTENDS", "INTEGRATES_WITH", "IMPLEMENTS", "SUPPORTS_BACKEND", "SERVABLE_BY", "TEMPLATE_FOR"] },
  instead: { label: "What there is instead", kinds: ["ALTERNATIVE_TO", "SUCCESSOR_OF", "INSPIRED_BY", "CONFLICTS_WITH", "FORK_OF"] },
};
const SIZES = ["20", "40", "100", "200"];
/** A phone has no room for more. */
const DEFAULT_SIZE = matchMedia("(max-width: 40rem)").matches ? "20" : "40";

/** What the address says; what it says wrongly counts as left out. */
export function stateOf(url) {
  const of = (name, values, otherwise) => (values.includes(url.searchParams.get(name)) ? url.searchParams.get(name) : otherwise);
  const show = listOf(url, "show").filter((type) => type in TYPES);
  return {
    roots: listOf(url, "roots", MOST_ROOTS),
    depth: of("depth", ["0", "1", "2"], "1"),
    relations: of("relations", Object.keys(RELATIONS), "all"),
    most: of("most", SIZES, DEFAULT_SIZE),
    show: show.length > 0 ? show : DEFAULT_TYPES,
  };
}

/** The address of a state; what is as by default is left out. */
export function addressOf(state) {
  return address("graph", {
    roots: state.roots,
    depth: state.depth === "1" ? "" : state.depth,
    relations: state.relations === "all" ? "" : state.relations,
    most: state.most === DEFAULT_SIZE ? "" : state.most,
    show: state.show.join() === DEFAULT_TYPES.join() ? "" : state.show,
  });
}

/** The kinds of relationships that are shown; null for all. */
export const kindsOf = (state) => RELATIONS[state.relations].kinds;

export function controls(state, graphQl) {
  const choice = (name, title, options) => element(
    "label",
    {},
    element("span", {}, title),
    element(
      "select",
      { id: "graph-" + name, onchange: (event) => go(addressOf({ ...state, [name]: event.target.value })) },
      options.map(([value, label]) => element("option", { value, selected: value === state[name] }, label)),
    ),
  );
  const tick = ([type, title]) => element(
    "label",
    { class: "check" },
    element("input", {
      type: "checkbox", id: "show-" + type, checked: state.show.includes(type),
      onchange: (event) => go(addressOf({ ...state, show: event.target.checked ? [...state.show, type] : state.show.filter((other) => other !== type) })),
    }),
    element("span", { class: "shape", "data-kind": type, "aria-hidden": "true" }),
    title,
  );
  return element(
    "div",
    { class: "controls" },
    choice("relations", "Relationships", Object.entries(RELATIONS).map(([key, { label }]) => [key, label])),
    choice("depth", "Steps", [["0", "Only these"], ["1", "One step"], ["2", "Two steps"]]),
    choice("most", "At most", SIZES.map((size) => [size, `${size} nodes`])),
    element("fieldset", {}, element("legend", { class: "unseen" }, "Shown beside"), Object.entries(TYPES).map(tick)),
    graphQl,
  );
}
