/** A neighbourhood in a frame: the picture, with the list that says the same below it. */

import { ask } from "../explorer/api.js";
import { element, stylesheet } from "../explorer/dom.js";
import { stateOf, variablesOf } from "../explorer/horizon.js";
import { neighbours, NEIGHBOURHOOD_QUERY } from "../explorer/neighbours.js";

export async function show(url) {
  const state = stateOf(url);
  const [data] = await Promise.all([
    ask(NEIGHBOURHOOD_QUERY, variablesOf(state)),
    stylesheet("graph.css", "__________cytoscape_stylesheet"),
  ]);
  const { nodes, edges } = data.graph;
  const title = nodes.filter((node) => node.depth === 0).map((root) => root.title).join(", ") || "nothing";
  const picture = element("div", { class: "picture", "aria-hidden": "true" });
  let drawing = null;
  const content = element(
    "div",
    { class: "graph" },
    element("h1", {}, `What goes with ${title}`),
    element("div", { class: "frame" }, picture),
    element("details", {}, element("summary", {}, "The picture as a list"), neighbours(nodes, edges, (id) => drawing?.point(id))),
  );
  const placed = async () => {
    const { draw } = await import("../explorer/drawing.js");
    drawing = draw(picture, nodes, edges);
  };
  return { title, content, placed };
}
