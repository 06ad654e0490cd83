/** The front page: search results by type, and all frameworks by kind, language and more. */

import { address, listOf } from "./address.js";
import { ask, asGraphQl } from "./api.js";
import { element, list, stylesheet } from "./dom.js";
import { facets, FILTERS } from "./facets.js";
import { nothing, others, pages, row } from "./results.js";
import { go } from "./router.js";
import { count } from "./words.js";

const PAGE = 24;
const ORDERS = {
  known: { label: "Best known first", orderBy: [{ field: "KNOWN", direction: "DESC" }] },
  name: { label: "By name", orderBy: [{ field: "NAME" }] },
  released: { label: "Latest release first", orderBy: [{ field: "LATEST_RELEASED_ON", direction: "DESC" }] },
};
const QUERY = `query Catalog(
  $text: String, $where: FrameworkWhere, $orderBy: [FrameworkOrder!],
  $first: Int, $after: String, $last: Int, $before: String,
  $searching: Boolean! = false, $words: String! = ""
) {
  frameworks(search: $text, where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    facets(by: [KIND, LANGUAGE, STATUS, DATASTORE, STANDARD]) { name buckets { value label count } }
    nodes {
      slug name kind status summary languages
      latestRelease { version releasedOn }
      coverage { applicable known }
    }
  }
  others: search(text: $words, types: [FEATURE, STANDARD, DATASTORE, ORGANIZATION], first: 9) @include(if: $searching) {
    nodes {
      item {
        __typename
        ... on Feature { key name category { name } }
        ... on Standard { slug name summary }
        ... on Datastore { slug name summary }
        ... on Organization { slug name }
      }
    }
  }
  catalog { revision checkedOn counts { frameworks features claims relationships } }
}`;

export async function show(url, signal) {
  const text = (url.searchParams.get("q") ?? "").trim();
  const chosen = Object.fromEntries(Object.keys(FILTERS).map((name) => [name, listOf(url, name)]));
  const order = url.searchParams.get("sort") ?? (text ? "match" : "known");
  const after = url.searchParams.get("after");
  const before = url.searchParams.get("before");
  const variables = {
    text: text || null,
    where: whereOf(chosen),
    orderBy: ORDERS[order]?.orderBy ?? null,
    ...(before ? { last: PAGE, before } : { first: PAGE, after }),
    ...(text && { searching: true, words: text }),
  };
  const [data] = await Promise.all([ask(QUERY, variables, signal), stylesheet("catalog.css")]);
  const filtered = Object.values(chosen).some((values) => values.length > 0);
  const front = !text && !filtered && !after && !before;
  const found = data.frameworks;
  const state = { q: text, ...chosen, sort: url.searchParams.get("sort") };
  const content = element(
    "div",
    {},
    front ? welcome(data.catalog) : heading(text, found.totalCount),
    text && others(data.others.nodes.map((hit) => hit.item)),
    element(
      "div",
      { class: "catalog" },
      facets(found.facets, chosen, state),
      element(
        "section",
        { class: "results", "aria-label": "Frameworks" },
        toolbar(found.totalCount, order, text, state, asGraphQl(QUERY, variables)),
        found.totalCount === 0 ? nothing(text, filtered, state) : list("rows", found.nodes.map(row)),
        pages(found.pageInfo, state),
      ),
    ),
  );
  const title = text ? `“${text}”` : filtered ? "Frameworks" : null;
  return { title, content, announcement: front ? "" : count(found.totalCount, "framework") };
}

function whereOf(chosen) {
  const where = {};
  for (const [name, values] of Object.entries(chosen)) {
    if (values.length > 0) {
      where[name] = { in: values };
    }
  }
  return Object.keys(where).length > 0 ? where : null;
}

function welcome(catalog) {
  const { counts } = catalog;
  return element(
    "div",
    { class: "welcome" },
    element("h1", {}, "Which framework fits, and why?"),
    element(
      "p",
      { class: "lead" },
      `${count(counts.frameworks, "framework")}, ${count(counts.features, "feature")} and ${count(counts.claims, "checked claim")}, each of which opens at its source.`,
    ),
    list("doors", [
      door("choose", "What do you need?", "Tick what matters; frameworks are ranked as you go, with reasons and gaps, and a stack is put together."),
      door("compare", "Side by side", "Two to five frameworks, feature by feature, down to the evidence."),
      door("graph", "What goes with what", "What a framework is built on, works with, or could be replaced by, as a picture."),
    ]),
    element("p", { class: "quiet small" }, `Catalog ${catalog.revision.slice(0, 12)}, checked on ${catalog.checkedOn}.`),
  );
}

function door(path, title, text) {
  return element("a", { href: address(path), class: "door" }, element("strong", {}, title), element("span", {}, text));
}

function heading(text, total) {
  return element("h1", { class: "found" }, text ? `“${text}”` : "Frameworks", element("span", { class: "quiet" }, " ", count(total, "framework")));
}

function toolbar(total, order, text, state, graphQl) {
  const names = text ? ["match", ...Object.keys(ORDERS)] : Object.keys(ORDERS);
  const choice = element(
    "select",
    { id: "sort", onchange: (event) => go(address("", { ...state, sort: event.target.value })) },
    names.map((name) => element("option", { value: name, selected: name === order }, ORDERS[name]?.label ?? "Best match first")),
  );
  return element(
    "div",
    { class: "toolbar" },
    element("h2", {}, text ? "Frameworks" : count(total, "framework")),
    element("label", {}, element("span", { class: "unseen" }, "Order"), choice),
    graphQl,
  );
}
