/** The graph as a list: every node with the edges that join it to what was named before it. */

import { address, nodeAddress } from "./address.js";
import { element, link } from "./dom.js";

export const NEIGHBOURHOOD_QUERY = `query Graph($roots: [String!]!, $depth: Int!, $nodeTypes: [PathNodeType!]!, $where: GraphWhere, $maxNodes: Int!) {
  graph(roots: $roots, depth: $depth, nodeTypes: $nodeTypes, where: $where, maxNodes: $maxNodes) {
    truncated
    unknownNames { name suggestions }
    nodes {
      id title subtitle kind depth
      node {
        __typename
        ... on Framework { slug }
        ... on Standard { slug }
        ... on Datastore { slug }
        ... on KindGroup { kind }
      }
    }
    edges { id source target label derived }
  }
}`;

/** `point` is called with the id of a node while it is looked at, and with null afterwards. */
export function neighbours(nodes, edges, point) {
  const places = new Map(nodes.map((node, index) => [node.id, index]));
  const edgesByNode = new Map(nodes.map((node) => [node.id, []]));
  for (const edge of edges) {
    const later = places.get(edge.source) > places.get(edge.target) ? edge.source : edge.target;
    edgesByNode.get(later).push(edge);
  }
  const titles = new Map(nodes.map((node) => [node.id, node.title]));
  const item = (node) => element(
    "li",
    { "data-node": node.id, onmouseenter: () => point(node.id), onmouseleave: () => point(null), onfocusin: () => point(node.id), onfocusout: () => point(null) },
    element("span", { class: "shape", "data-kind": node.kind, "aria-hidden": "true" }),
    element(
      "div",
      {},
      name(node),
      element("span", { class: "quiet small" }, " ", node.subtitle),
      node.depth > 0 && node.kind === "FRAMEWORK" && link(address("graph", { roots: node.node.slug }), "around it", { class: "small around", "aria-label": `What goes with ${node.title}` }),
      element("ul", { role: "list" }, edgesByNode.get(node.id).map((edge) => element(
        "li",
        { class: "small" },
        titles.get(edge.source), " ", element("span", { class: "quiet" }, edge.label), " ", titles.get(edge.target),
        edge.derived && element("span", { class: "quiet" }, ", by rule"),
      ))),
    ),
  );
  return element("section", { class: "neighbours", "aria-label": "The picture as a list" }, element("ol", { role: "list" }, nodes.map(item)));
}

function name(node) {
  const to = nodeAddress(node.node);
  return to ? link(to, node.title) : element("b", {}, node.title);
}
