/** One framework: facts, claims by category, relationships, releases, and what is like it. */

import { address, frameworkAddress } from "./address.js";
import { ask, askAll, asGraphQl } from "./api.js";
import { claims, CLAIMS_QUERY } from "./claims.js";
import { element, link, list, stylesheet } from "./dom.js";
import { facts, FACTS_FRAGMENT } from "./facts.js";
import { missingPage } from "./problem.js";
import { relationships, RELATIONSHIPS_QUERY } from "./relationships.js";
import { count, day, words } from "./words.js";

const QUERY = `query Framework($slug: String!) {
  framework(by: { slug: $slug }) {
    slug name kind summary
    ...Facts
    releases(first: 12) { totalCount nodes { version releasedOn runtimeRange } }
    parent { slug name }
    alternatives(first: 8) { derived framework { slug name summary } similarity { measure } relationship { evidence { url shows } } }
    similar(first: 6) { framework { slug name kind } similarity { measure compared } }
  }
}
${FACTS_FRAGMENT}`;
const SUGGESTIONS = `query Meant($slug: String!) {
  compare(frameworks: [$slug], features: []) { ... on UnknownNames { names { suggestions } } }
}`;

export async function show(url, signal, slug) {
  const variables = { slug };
  const [data, claimed, related] = await Promise.all([
    ask(QUERY, variables, signal),
    askAll(CLAIMS_QUERY, variables, (answer) => answer.framework?.features, signal),
    askAll(RELATIONSHIPS_QUERY, variables, (answer) => answer.framework?.relationships, signal),
    stylesheet("framework.css"),
  ]);
  const framework = data.framework;
  if (framework === null) {
    const meant = await ask(SUGGESTIONS, variables, signal);
    const names = meant.compare.names?.flatMap((name) => name.suggestions) ?? [];
    return missingPage("framework", slug, names.map((name) => [frameworkAddress(name), name]));
  }
  const content = element(
    "article",
    { class: "framework" },
    head(framework, asGraphQl(QUERY, variables)),
    facts(framework),
    element(
      "div",
      { class: "body" },
      contents(framework),
      section("features", "Features", asGraphQl(CLAIMS_QUERY, variables, "Features as GraphQL"), claims(framework, claimed)),
      section("relationships", "Relationships", asGraphQl(RELATIONSHIPS_QUERY, variables, "Relationships as GraphQL"), relationships(framework, related)),
      framework.releases.totalCount > 0 && section("releases", "Releases", null, releases(framework.releases)),
      section("alternatives", "Alternatives", null, alternatives(framework)),
    ),
  );
  return { title: framework.name, content };
}

function head(framework, graphQl) {
  const first = framework.alternatives[0]?.framework.slug;
  const rivals = [framework.slug, ...framework.alternatives.slice(0, 2).map((alternative) => alternative.framework.slug)];
  return element(
    "header",
    { class: "head" },
    element(
      "p",
      { class: "eyebrow" },
      link(address("", { kind: framework.kind }), words(framework.kind)),
      framework.parent && [" · part of ", link(frameworkAddress(framework.parent.slug), framework.parent.name)],
    ),
    element("h1", {}, framework.name, framework.status !== "ACTIVE" && element("span", { class: "badge" }, words(framework.status))),
    element("p", { class: "lead" }, framework.summary),
    element(
      "p",
      { class: "actions" },
      link(address("compare", { frameworks: rivals }), first ? "Compare with its alternatives" : "Compare with others"),
      link(address("graph", { roots: framework.slug }), "See its neighbourhood"),
      link(address("embed", { framework: framework.slug }), "Embed"),
      graphQl,
    ),
  );
}

function contents(framework) {
  const entries = [["features", "Features"], ["relationships", "Relationships"]];
  if (framework.releases.totalCount > 0) {
    entries.push(["releases", "Releases"]);
  }
  entries.push(["alternatives", "Alternatives"]);
  return element("nav", { class: "contents", "aria-label": "On this page" }, entries.map(([id, title]) => element("a", { href: "#" + id }, title)));
}

function section(id, title, graphQl, ...children) {
  return element("section", { id, "aria-labelledby": id + "-title" }, element("div", { class: "toolbar" }, element("h2", { id: id + "-title" }, title), graphQl), children);
}

function releases(connection) {
  const more = connection.totalCount - connection.nodes.length;
  return [
    element(
      "table",
      { class: "plain" },
      element("thead", {}, element("tr", {}, ["Version", "Released", "Runs on"].map((title) => element("th", { scope: "col" }, title)))),
      element("tbody", {}, connection.nodes.map((release) => element(
        "tr",
        {},
        element("th", { scope: "row" }, release.version),
        element("td", {}, day(release.releasedOn)),
        element("td", {}, release.runtimeRange ?? element("span", { class: "quiet" }, "not declared")),
      ))),
    ),
    more > 0 && element("p", { class: "quiet small" }, `and ${count(more, "earlier release")}`),
  ];
}

function alternatives(framework) {
  const chosen = framework.alternatives;
  const near = framework.similar.filter((other) => !chosen.some((alternative) => alternative.framework.slug === other.framework.slug));
  return [
    chosen.length === 0 && element("p", { class: "empty" }, "No alternative is recorded, and no rule finds one."),
    list("rows", chosen.map((alternative) => element(
      "div",
      {},
      element("strong", {}, link(frameworkAddress(alternative.framework.slug), alternative.framework.name)),
      element("span", { class: "quiet small" }, alternative.derived ? " found by likeness" : " named by a source", likeness(alternative.similarity)),
      element("p", {}, alternative.framework.summary),
      link(address("compare", { frameworks: [framework.slug, alternative.framework.slug] }), `Compare with ${alternative.framework.name}`, { class: "small" }),
    ))),
    near.length > 0 && [
      element("h3", {}, "Alike by what they have built in"),
      list("flow", near.map((other) => [link(frameworkAddress(other.framework.slug), other.framework.name), element("span", { class: "quiet" }, likeness(other.similarity))])),
    ],
  ];
}

const likeness = (similarity) => similarity && ` ${Math.round(similarity.measure * 100)} % alike`;
