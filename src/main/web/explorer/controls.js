/** How far a picture of the graph reaches, as one can change it. */

import { element } from "./dom.js";
import { addressOf, RELATIONS, SIZES, TYPES } from "./horizon.js";
import { go } from "./router.js";

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
