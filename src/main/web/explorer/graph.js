/** What surrounds some frameworks: a picture, and beside it a list that says the same. */

import { address } from "./address.js";
import { ask, asGraphQl } from "./api.js";
import { controls } from "./controls.js";
import { element, link, list, stylesheet } from "./dom.js";
import { addressOf, MOST_ROOTS, stateOf, variablesOf } from "./horizon.js";
import { neighbours, NEIGHBOURHOOD_QUERY } from "./neighbours.js";
import { picker } from "./picker.js";
import { go } from "./router.js";

const STARTERS_QUERY = `query Starters {
  frameworks(orderBy: [{ field: KNOWN, direction: DESC }], first: 6) { nodes { slug name } }
}`;

export async function show(url, signal) {
  const state = stateOf(url);
  const sheet = stylesheet("graph.css", "__________cytoscape_stylesheet");
  if (state.roots.length === 0) {
    const [starters] = await Promise.all([ask(STARTERS_QUERY, {}, signal), sheet]);
    return { title: "Graph", content: invitation(starters.frameworks.nodes) };
  }
  const variables = variablesOf(state);
  const [data] = await Promise.all([ask(NEIGHBOURHOOD_QUERY, variables, signal), sheet]);
  const { nodes, edges, truncated, unknownNames } = data.graph;
  const roots = nodes.filter((node) => node.depth === 0);
  const picture = element("div", { class: "picture", "aria-hidden": "true" });
  let drawing = null;
  const beside = neighbours(nodes, edges, (id) => drawing?.point(id));
  const content = element(
    "div",
    { class: "graph" },
    element("h1", {}, "What goes with ", roots.map((root) => root.title).join(", ") || "nothing"),
    picker("Framework to add", state.roots, namesOf(roots), MOST_ROOTS, (others) => go(addressOf({ ...state, roots: others }))),
    unknownNames.map((unknown) => missing(unknown, state)),
    controls(state, asGraphQl(NEIGHBOURHOOD_QUERY, variables)),
    truncated && element("p", { class: "quiet small" }, `Only the nearest ${nodes.length} are shown; there are more.`),
    element("div", { class: "halves" }, element("div", { class: "frame" }, picture), beside),
  );
  const placed = async () => {
    try {
      const { draw } = await import("./drawing.js");
      drawing = picture.isConnected ? draw(picture, nodes, edges) : null;
    } catch (failure) {
      console.debug(failure);
      picture.replaceChildren(element("p", { class: "quiet" }, "The picture could not be drawn; the list says the same."));
    }
  };
  return { title: roots.map((root) => root.title).join(", "), content, placed, announcement: `${nodes.length} nodes` };
}

const namesOf = (roots) => new Map(roots.map((root) => [root.node.slug, root.title]));

function missing({ name, suggestions }, state) {
  const others = (other) => state.roots.map((root) => (root === name ? other : root));
  return element(
    "p",
    { role: "alert" },
    `Nothing is called “${name}”. `,
    suggestions.length > 0 && ["Did you mean ", suggestions.map((other, index) => [index > 0 && " or ", link(addressOf({ ...state, roots: others(other) }), other)]), "?"],
  );
}

function invitation(starters) {
  return element(
    "div",
    { class: "narrow" },
    element("h1", {}, "What goes with what"),
    element("p", { class: "lead" }, "Name a framework to see what it is built on, what works with it, and what there is instead."),
    picker("Framework to begin with", [], new Map(), MOST_ROOTS, (roots) => go(address("graph", { roots }))),
    element("h2", {}, "Or begin with"),
    list("starters", starters.map(({ slug, name }) => link(address("graph", { roots: slug }), name))),
  );
}
