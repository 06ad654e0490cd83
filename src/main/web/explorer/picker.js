/** A short list of frameworks, or of other things with names, that can be added to and taken from. */

import { ask } from "./api.js";
import { calmly, element, list } from "./dom.js";

const QUERY = `query Names($text: String!) {
  frameworks(search: $text, first: 8) { nodes { slug name } }
}`;
const PAUSE_MILLIS = 120;

/** Pairs of slug and name for the beginning of a name. */
async function frameworks(text) {
  const data = await ask(QUERY, { text });
  return data.frameworks.nodes.map(({ slug, name }) => [slug, name]);
}

/**
 * `changed` is called with the slugs once something was added or taken away. Pickers on one page differ in `id`; `find` gives pairs of slug and
 * name for a text.
 */
export function picker(label, slugs, namesBySlug, most, changed, { id = "picker", hint = "Add a framework", find = frameworks } = {}) {
  const suggestions = element("datalist", { id: `${id}-suggestions` });
  const input = element("input", { id, type: "text", list: suggestions.id, autocomplete: "off", placeholder: hint, maxlength: 100 });
  const suggest = calmly(PAUSE_MILLIS, async () => {
    const text = input.value.trim();
    const found = text ? await find(text).catch(() => []) : [];
    suggestions.replaceChildren(...found.map(([slug, name]) => element("option", { value: slug }, name)));
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
    slugs.length < most && [element("label", { for: id, class: "unseen" }, label), input, suggestions, element("button", { type: "submit" }, "Add")],
  );
  return form;
}
