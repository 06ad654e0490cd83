/** A short list of frameworks that can be added to by name and taken from. */

import { ask } from "./api.js";
import { calmly, element, list } from "./dom.js";

const QUERY = `query Names($text: String!) {
  frameworks(search: $text, first: 8) { nodes { slug name } }
}`;
const PAUSE_MILLIS = 120;

/** `changed` is called with the slugs once something was added or taken away. */
export function picker(label, slugs, namesBySlug, most, changed) {
  const suggestions = element("datalist", { id: "suggestions" });
  const input = element("input", { id: "picker", type: "text", list: "suggestions", autocomplete: "off", placeholder: "Add a framework", maxlength: 100 });
  const suggest = calmly(PAUSE_MILLIS, async () => {
    const text = input.value.trim();
    const data = text ? await ask(QUERY, { text }).catch(() => null) : null;
    suggestions.replaceChildren(...(data?.frameworks.nodes ?? []).map(({ slug, name }) => element("option", { value: slug }, name)));
  });
  const add = () => {
    const name = input.value.trim();
    if (name && !slugs.includes(name)) {
      changed([...slugs, name]);
    }
  };
  input.addEventListener("input", (event) => (event.inputType === undefined || event.inputType === "insertReplacementText" ? add() : suggest()));
  const form = element(
    "form",
    { class: "picker", onsubmit: (event) => (event.preventDefault(), add()) },
    slugs.length > 0 && list("chips", slugs.map((slug) => element(
      "button",
      { type: "button", id: "take-" + slug, "aria-label": `Take ${namesBySlug.get(slug) ?? slug} away`, onclick: () => changed(slugs.filter((other) => other !== slug)) },
      namesBySlug.get(slug) ?? slug,
      element("span", { "aria-hidden": "true" }, "×"),
    ))),
    slugs.length < most && [element("label", { for: "picker", class: "unseen" }, label), input, suggestions, element("button", { type: "submit" }, "Add")],
  );
  return form;
}
