/** Two to five frameworks side by side, feature by feature, with notes and evidence of a row on demand. */

import { address, listOf } from "./address.js";
import { ask, asGraphQl } from "./api.js";
import { comparison, COMPARISON_QUERY, told } from "./comparison.js";
import { element, link, list, stylesheet } from "./dom.js";
import { picker } from "./picker.js";
import { go } from "./router.js";

const MOST = 5;
const STARTERS_QUERY = `query Starters {
  web: frameworks(where: { kind: { eq: WEB_FRAMEWORK } }, orderBy: [{ field: KNOWN, direction: DESC }], first: 3) { nodes { slug name } }
  orm: frameworks(where: { kind: { eq: ORM } }, orderBy: [{ field: KNOWN, direction: DESC }], first: 3) { nodes { slug name } }
}`;

export async function show(url, signal) {
  const slugs = listOf(url, "frameworks", MOST);
  const differencesOnly = url.searchParams.get("show") === "differences";
  const sheet = stylesheet("compare.css");
  if (slugs.length === 0) {
    const [starters] = await Promise.all([ask(STARTERS_QUERY, {}, signal), sheet]);
    return { title: "Compare", content: invitation(Object.values(starters).map((found) => found.nodes)) };
  }
  const variables = { frameworks: slugs, differencesOnly };
  const [data] = await Promise.all([ask(COMPARISON_QUERY, variables, signal), sheet]);
  const result = data.compare;
  const columns = result.columns ?? [];
  const names = new Map(columns.map((column, index) => [slugs[index], column.framework.name]));
  const changed = (others) => go(address("compare", { frameworks: others, show: differencesOnly && "differences" }));
  const content = element(
    "div",
    { class: "comparison" },
    element("h1", {}, "Side by side"),
    picker("Framework to add", slugs, names, MOST, changed),
    result.names
      ? unknown(result.names, slugs)
      : [toolbar(slugs, differencesOnly, result.summary, asGraphQl(COMPARISON_QUERY, variables)), comparison(result, differencesOnly)],
  );
  return { title: columns.map((column) => column.framework.name).join(", ") || "Compare", content };
}

function toolbar(slugs, differencesOnly, summary, graphQl) {
  const checkbox = element("input", {
    id: "differences",
    type: "checkbox",
    checked: differencesOnly,
    onchange: (event) => go(address("compare", { frameworks: slugs, show: event.target.checked && "differences" })),
  });
  return element(
    "div",
    { class: "toolbar" },
    element("label", { class: "check" }, checkbox, " Differences only"),
    element("p", { class: "quiet" }, told(summary)),
    link(address("embed", { what: "comparison", frameworks: slugs }), "Embed", { class: "small" }),
    graphQl,
  );
}

function unknown(names, slugs) {
  return element("div", { role: "alert" }, names.map(({ name, suggestions }) => element(
    "p",
    { class: "lead" },
    `No framework “${name}”. `,
    suggestions.length > 0 && [
      "Did you mean ",
      suggestions.map((other, index) => [index > 0 && " or ", link(address("compare", { frameworks: slugs.map((slug) => (slug === name ? other : slug)) }), other)]),
      "?",
    ],
  )));
}

function invitation(starters) {
  return element(
    "div",
    { class: "narrow" },
    element("h1", {}, "Side by side"),
    element("p", { class: "lead" }, "Name two to five frameworks to see, feature by feature, where they differ and what shows it."),
    picker("Framework to add", [], new Map(), MOST, (slugs) => go(address("compare", { frameworks: slugs }))),
    element("h2", {}, "Or begin with"),
    list("starters", starters.filter((some) => some.length > 1).map((some) => link(
      address("compare", { frameworks: some.map(({ slug }) => slug) }),
      some.map(({ name }) => name).join(", "),
    ))),
  );
}

