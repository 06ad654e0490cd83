/** Edges of a framework, grouped by what they mean and which way they point. */

import { nodeAddress } from "./address.js";
import { element, link, list } from "./dom.js";
import { sourceSign } from "./evidence.js";
import { wordsWithin } from "./words.js";

export const RELATIONSHIPS_QUERY = `query Relationships($slug: String!, $after: String) {
  framework(by: { slug: $slug }) {
    relationships(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        kind label inverseLabel derived rule scope extra versionRange role note
        source { __typename slug name }
        target {
          __typename
          ... on Framework { slug name }
          ... on Standard { slug name }
          ... on Datastore { slug name }
          ... on Runtime { slug name }
          ... on KindGroup { kind }
        }
        evidence { url shows }
      }
    }
  }
}`;
const SHOWN_AT_FIRST = 12;

/** What points away from the framework first, else in the order in which the server names it; long groups are folded. */
export function relationships(framework, edges) {
  if (edges.length === 0) {
    return element("p", { class: "empty" }, "No relationship is recorded.");
  }
  const groups = new Map();
  for (const edge of edges) {
    const outgoing = edge.source.slug === framework.slug;
    const label = outgoing ? edge.label : edge.inverseLabel;
    const group = groups.get(label) ?? { label, outgoing, derived: edge.derived, rule: edge.rule, ends: [] };
    group.ends.push({ edge, node: outgoing ? edge.target : edge.source });
    groups.set(label, group);
  }
  const ordered = [...groups.values()].sort((one, other) => Number(other.outgoing) - Number(one.outgoing));
  return element("dl", { class: "relationships" }, ordered.map(group));
}

function group({ label, derived, rule, ends }) {
  const first = ends.slice(0, SHOWN_AT_FIRST);
  const rest = ends.slice(SHOWN_AT_FIRST);
  return element(
    "div",
    {},
    element("dt", {}, label, element("span", { class: "quiet small" }, ` ${ends.length}`), derived && element("span", { class: "quiet small", title: rule }, " by rule")),
    element(
      "dd",
      {},
      list("flow", first.map(end)),
      rest.length > 0 && element("details", {}, element("summary", {}, `${rest.length} more`), list("flow", rest.map(end))),
    ),
  );
}

function end({ edge, node }) {
  const name = node.name ?? `any ${wordsWithin(node.kind)}`;
  const to = nodeAddress(node);
  const detail = [edge.versionRange, edge.extra && `with extra ${edge.extra}`, edge.role && `as ${wordsWithin(edge.role)}`].filter(Boolean).join(", ");
  return element(
    "span",
    { title: edge.note },
    to ? link(to, name) : name,
    detail && element("span", { class: "quiet small" }, " ", detail),
    sourceSign(edge.evidence, name),
  );
}
