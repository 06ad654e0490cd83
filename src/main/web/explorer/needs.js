/** The form of the needs: features by category, each with how much it counts, and what else can be asked for. */

import { element, list } from "./dom.js";
import { IMPORTANCES } from "./requirements.js";
import { words } from "./words.js";

export const NEEDS_QUERY = `query Needs {
  featureCategories { key name features { key name synonyms } }
  runtimes { slug name }
  datastores { slug name }
  standards { slug name }
  frameworks(first: 1) { facets(by: [KIND, LANGUAGE]) { name buckets { value label } } }
}`;

/** The form; `chosen` is changed in place, then `changed` is called. */
export function needs(catalog, chosen, changed) {
  const rows = new Map();
  const picked = element("div", { class: "picked" });
  const set = (key, importance) => {
    importance ? chosen.features.set(key, importance) : chosen.features.delete(key);
    rows.get(key)?.(importance);
    showPicked();
    changed();
  };
  const showPicked = () => picked.replaceChildren(pickedList(catalog, chosen, set));
  const filter = element("input", {
    id: "filter", type: "search", placeholder: "Filter the features", autocomplete: "off",
    oninput: (event) => narrow(groups, event.target.value.trim().toLowerCase()),
  });
  const groups = catalog.featureCategories.map((category) => group(category, chosen, rows, set));
  showPicked();
  return element(
    "form",
    { class: "needs", "aria-label": "Needs", onsubmit: (event) => event.preventDefault() },
    picked,
    general(catalog, chosen, changed),
    element("h2", {}, "Features"),
    element("label", { for: "filter", class: "unseen" }, "Filter the features"),
    filter,
    groups,
  );
}

function pickedList(catalog, chosen, set) {
  if (chosen.features.size === 0) {
    return element("p", { class: "quiet small" }, "No feature is ticked yet.");
  }
  const names = new Map(catalog.featureCategories.flatMap((category) => category.features).map(({ key, name }) => [key, name]));
  return list("wanted", [...chosen.features].map(([key, importance]) => {
    const name = names.get(key) ?? key;
    return [
      element("span", {}, name),
      element(
        "select",
        { "aria-label": `How much ${name} counts`, onchange: (event) => set(key, event.target.value) },
        IMPORTANCES.map((one) => element("option", { value: one.key, selected: one.key === importance }, one.label)),
      ),
      element("button", { type: "button", "aria-label": `Take ${name} away`, onclick: () => set(key, null) }, "×"),
    ];
  }));
}

function group(category, chosen, rows, set) {
  const open = category.features.some((feature) => chosen.features.has(feature.key));
  return element(
    "details",
    { class: "group", open },
    element("summary", {}, category.name, element("span", { class: "quiet small" }, ` ${category.features.length}`)),
    list("ticks", category.features.map((feature) => {
      const box = element("input", {
        type: "checkbox", id: "need-" + feature.key, checked: chosen.features.has(feature.key),
        onchange: (event) => set(feature.key, event.target.checked ? "must" : null),
      });
      rows.set(feature.key, (importance) => (box.checked = Boolean(importance)));
      return element("label", { "data-words": [feature.name, ...feature.synonyms].join(" ").toLowerCase() }, box, element("span", {}, feature.name));
    })),
  );
}

/** Shows only the features that have the text in their name or synonyms, and opens their groups. */
function narrow(groups, text) {
  for (const details of groups) {
    let found = 0;
    for (const label of details.querySelectorAll("label")) {
      const fits = label.dataset.words.includes(text);
      label.parentNode.hidden = !fits;
      found += fits ? 1 : 0;
    }
    details.hidden = found === 0;
    details.open = text !== "" ? found > 0 : details.querySelector(":checked") !== null;
  }
}

function general(catalog, chosen, changed) {
  const facet = (name) => catalog.frameworks.facets.find((one) => one.name === name).buckets.map(({ value, label }) => [value, label]);
  const named = (things) => things.map(({ slug, name }) => [slug, name]);
  const choice = (name, title, options) => {
    const select = element(
      "select",
      { id: "need-" + name, onchange: (event) => ((chosen.others[name] = [event.target.value].filter(Boolean)), changed()) },
      element("option", { value: "" }, "Any"),
      options.map(([value, label]) => element("option", { value, selected: chosen.others[name].includes(value) }, label)),
    );
    return element("label", {}, element("span", {}, title), select);
  };
  return element(
    "div",
    { class: "general" },
    choice("language", "Language", facet("language")),
    choice("kind", "Kind", facet("kind")),
    choice("datastore", "Datastore", named(catalog.datastores)),
    choice("runtime", "Runs on", named(catalog.runtimes)),
    choice("standard", "Standard", named(catalog.standards)),
    choice("license", "Licence", ["PERMISSIVE", "WEAK_COPYLEFT", "COPYLEFT"].map((value) => [value, words(value)])),
    choice("status", "Kept up", [["ACTIVE", "Active"], ["MAINTENANCE", "Maintenance or better"]]),
  );
}
