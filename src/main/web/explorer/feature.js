/** One feature: what counts as it, and what every framework concerned does about it. */

import { address, featureAddress, frameworkAddress } from "./address.js";
import { ask, askAll, asGraphQl } from "./api.js";
import { element, link, list, stylesheet } from "./dom.js";
import { evidence } from "./evidence.js";
import { missingPage } from "./problem.js";
import { count, level, levels, levelWords, since, words } from "./words.js";

const QUERY = `query Feature($key: String!) {
  feature(by: { key: $key }) {
    key name countsIf boundary synonyms appliesTo
    category { name }
    relatedStandards { slug name }
  }
}`;
const SUPPORTS_QUERY = `query Supports($key: String!, $after: String) {
  feature(by: { key: $key }) {
    supports(orderBy: [{ field: LEVEL }], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        framework { slug name kind }
        level completeness since { version atMost } note
        via { slug name }
        evidence { url locator shows }
      }
    }
  }
}`;
const NEAR_QUERY = `query Near($text: String!) {
  search(text: $text, types: [FEATURE], first: 3) { nodes { item { ... on Feature { key name } } } }
}`;

export async function show(url, signal, key) {
  const variables = { key };
  const [data, supports] = await Promise.all([
    ask(QUERY, variables, signal),
    askAll(SUPPORTS_QUERY, variables, (answer) => answer.feature?.supports, signal),
    stylesheet("framework.css"),
  ]);
  const feature = data.feature;
  if (feature === null) {
    const near = await ask(NEAR_QUERY, { text: key.replace(/[^\p{L}\p{N}]+/gu, " ") }, signal);
    return missingPage("feature", key, near.search.nodes.map(({ item }) => [featureAddress(item.key), item.name]));
  }
  const content = element(
    "article",
    { class: "narrow" },
    element("p", { class: "eyebrow" }, feature.category.name),
    element("h1", {}, feature.name),
    element(
      "dl",
      { class: "meaning" },
      element("dt", {}, "Counts if"),
      element("dd", {}, feature.countsIf, "."),
      element("dt", {}, "Does not count"),
      element("dd", {}, feature.boundary, "."),
      feature.synonyms.length > 0 && [element("dt", {}, "Also called"), element("dd", {}, feature.synonyms.join(", "))],
      element("dt", {}, "Asked of"),
      element("dd", {}, feature.appliesTo.map((kind, index) => [index > 0 && ", ", link(address("", { kind }), words(kind))])),
      feature.relatedStandards.length > 0 && [
        element("dt", {}, "Standards"),
        element("dd", {}, feature.relatedStandards.map((standard, index) => [index > 0 && ", ", link(address("", { standard: standard.slug }), standard.name)])),
      ],
    ),
    element("p", { class: "actions" }, link(address("choose", { must: feature.key }), "Who fits if I need it?"), asGraphQl(SUPPORTS_QUERY, variables)),
    levels.map((name) => group(name, supports.filter((claim) => claim.level === name))),
  );
  return { title: feature.name, content };
}

function group(name, claims) {
  if (claims.length === 0 || name === "NOT_APPLICABLE") {
    return null;
  }
  const unknown = name === "UNKNOWN";
  return element(
    "section",
    { class: "category" },
    element("h2", {}, unknown ? "Nobody has looked yet" : levelWords(name), element("span", { class: "quiet small" }, " ", count(claims.length, "framework"))),
    unknown
      ? folded(list("flow", claims.map(({ framework }) => link(frameworkAddress(framework.slug), framework.name))), claims.length)
      : claims.map(claimRow),
  );
}

const folded = (content, size) => (size > 30 ? element("details", {}, element("summary", {}, "Show them"), content) : content);

function claimRow(claim) {
  const { framework } = claim;
  return element(
    "details",
    { class: "claim" },
    element(
      "summary",
      {},
      element("span", { class: "name" }, framework.name),
      level(claim),
      element("span", { class: "quiet small" }, [claim.via.length > 0 && `by ${claim.via.map((project) => project.name).join(", ")}`, since(claim)].filter(Boolean).join(", ")),
    ),
    element(
      "div",
      { class: "proof" },
      claim.note && element("p", {}, claim.note),
      evidence(claim.evidence),
      element("p", { class: "small" }, link(frameworkAddress(framework.slug), `More on ${framework.name}`)),
    ),
  );
}
