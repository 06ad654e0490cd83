/** How far a picture of the graph reaches: as it stands in the address and as the API takes it. */

import { address, listOf } from "./address.js";

export const MOST_ROOTS = 8;
export const TYPES = { FRAMEWORK: "Frameworks", STANDARD: "Standards", DATASTORE: "Datastores", KIND: "Kinds", RUNTIME: "Runtimes" };
const DEFAULT_TYPES = ["FRAMEWORK", "STANDARD", "DATASTORE"];
export const RELATIONS = {
  all: { label: "All relationships", kinds: null },
  made: { label: "What it is made of", kinds: ["BUILT_ON", "BUNDLES", "DEPENDS_ON", "FORK_OF", "NEEDS_ONE_OF"] },
  fits: { label: "What goes with it", kinds: ["EXTENDS", "INTEGRATES_WITH", "IMPLEMENTS", "SUPPORTS_BACKEND", "SERVABLE_BY", "TEMPLATE_FOR"] },
  instead: { label: "What there is instead", kinds: ["ALTERNATIVE_TO", "SUCCESSOR_OF", "INSPIRED_BY", "CONFLICTS_WITH", "FORK_OF"] },
};
export const SIZES = ["20", "40", "100", "200"];
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

/** As the API takes it. */
export function variablesOf(state) {
  const { kinds } = RELATIONS[state.relations];
  return {
    roots: state.roots,
    depth: Number(state.depth),
    nodeTypes: state.show,
    where: kinds && { relationship: { kind: { in: kinds } } },
    maxNodes: Number(state.most),
  };
}
