/** Draws nodes and edges with Cytoscape, in the colours of the page; the list beside it is for those who do not see it. */

import cytoscape from "./cytoscape.js";
import { element } from "./dom.js";

const SHAPES = { FRAMEWORK: "ellipse", STANDARD: "round-rectangle", DATASTORE: "barrel", KIND: "diamond", RUNTIME: "hexagon", FEATURE: "tag" };

const NAME_PIXELS = 13;
/** Few nodes need not fill the frame. */
const MOST_ZOOM = 1.25;
/** More edges with their words upon them could not be read. */
const MOST_NAMED = 20;

/** Fills the frame; `point` of what it returns lights up a node with its neighbours, or everything for null. */
export function draw(frame, nodes, edges) {
  // Without a mouse a finger scrolls the page over the picture; two of them zoom, and then one moves it.
  const mouse = matchMedia("(pointer: fine)").matches;
  const graph = cytoscape({
    container: frame,
    elements: [
      ...nodes.map(({ id, title, kind, depth }) => ({ data: { id, title, kind, depth } })),
      ...edges.map(({ id, source, target, label, derived }) => ({ data: { id: "edge " + id, source, target, label, derived: String(derived) } })),
    ],
    style: style(edges.length),
    layout: layout(nodes.length),
    minZoom: 0.2,
    maxZoom: 3,
    userZoomingEnabled: !mouse,
    userPanningEnabled: mouse,
  });
  stretch(graph);
  const whole = graph.zoom();
  graph.on("zoom", () => graph.userPanningEnabled(mouse || graph.zoom() > whole));
  const point = (id) => {
    const all = graph.elements();
    all.removeClass("far near");
    graph.nodes().removeStyle("font-size");
    if (id !== null) {
      const near = graph.getElementById(id).closedNeighborhood();
      near.addClass("near");
      near.nodes().style("font-size", Math.max(NAME_PIXELS, NAME_PIXELS / graph.zoom()));
      all.difference(near).addClass("far");
    }
  };
  graph.on("tap", "node", (event) => {
    point(event.target.id());
    const item = document.querySelector(`[data-node="${CSS.escape(event.target.id())}"]`);
    item?.scrollIntoView({ block: "nearest" });
  });
  graph.on("tap", (event) => event.target === graph && point(null));
  for (const scheme of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(scheme).addEventListener("change", () => graph.style(style(edges.length)));
  }
  frame.after(buttons(graph));
  return { point };
}

/** From the root outwards and the same each time; many nodes are set further apart. */
function layout(size) {
  return {
    name: "cose",
    animate: false,
    randomize: false,
    padding: 24,
    nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 60 + size / 2,
    nodeRepulsion: () => 12000,
    numIter: 600,
  };
}

/** Takes the shape of the frame, which is wider than high where there is room; labels need the width. */
function stretch(graph) {
  const box = graph.nodes().boundingBox({ includeLabels: false });
  const factor = (graph.width() / graph.height()) / (box.w / box.h);
  if (box.w > 0 && box.h > 0 && factor > 1) {
    graph.nodes().positions((node) => ({ x: node.position("x") * factor, y: node.position("y") }));
  }
  graph.fit(undefined, 24);
  if (graph.zoom() > MOST_ZOOM) {
    graph.zoom(MOST_ZOOM).center();
  }
}

function style(edges) {
  const of = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const fills = { FRAMEWORK: of("--accent"), STANDARD: of("--extension"), DATASTORE: of("--third"), KIND: of("--quiet"), RUNTIME: of("--quiet"), FEATURE: of("--quiet") };
  return [
    {
      selector: "node",
      style: {
        label: "data(title)", "font-family": "system-ui, sans-serif", "font-size": NAME_PIXELS, color: of("--text"),
        "min-zoomed-font-size": 7, "text-valign": "bottom", "text-margin-y": 4, "text-outline-color": of("--page"), "text-outline-width": 2,
        width: 16, height: 16, shape: (node) => SHAPES[node.data("kind")], "background-color": (node) => fills[node.data("kind")],
      },
    },
    { selector: "node[depth = 0]", style: { width: 30, height: 30, "font-size": 17, "font-weight": 600 } },
    {
      selector: "edge",
      style: {
        width: 1, "line-color": of("--edge"), "target-arrow-color": of("--edge"), "line-opacity": 0.45, "target-arrow-shape": "triangle", "arrow-scale": 0.7,
        "curve-style": "bezier", "font-size": 11, color: of("--quiet"), "text-outline-color": of("--page"), "text-outline-width": 2, "text-rotation": "autorotate",
      },
    },
    { selector: 'edge[derived = "true"]', style: { "line-style": "dashed" } },
    { selector: "edge", style: edges > MOST_NAMED ? {} : { label: "data(label)" } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: "edge.near", style: { label: "data(label)", width: 2, "line-color": of("--accent"), "target-arrow-color": of("--accent") } },
  ];
}

function buttons(graph) {
  const zoom = (factor) => graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
  const button = (sign, name, onclick) => element("button", { type: "button", "aria-label": name, title: name, onclick }, sign);
  return element(
    "div",
    { class: "zoom" },
    button("+", "Nearer", () => zoom(1.3)),
    button("−", "Further away", () => zoom(1 / 1.3)),
    button("⤢", "All of it", () => graph.fit(undefined, 24)),
  );
}
