/** What a search or a filter found: things of other types as links, frameworks as rows, and the way to further pages. */

import { address, frameworkAddress, nodeAddress } from "./address.js";
import { element, link, list } from "./dom.js";
import { words } from "./words.js";

export function others(items) {
  if (items.length === 0) {
    return null;
  }
  const groups = { Feature: "Features", Standard: "Standards", Datastore: "Datastores", Organization: "Organizations" };
  return element(
    "div",
    { class: "others" },
    Object.entries(groups).map(([type, title]) => {
      const members = items.filter((item) => item.__typename === type);
      const links = members.map((item) => link(nodeAddress(item), item.name, { title: item.summary ?? item.category?.name ?? null }));
      return members.length > 0 && element("section", {}, element("h2", {}, title), list("flow", links));
    }),
  );
}

export function row(framework) {
  const facts = [words(framework.kind), framework.languages.map(words).join(", ")];
  const { known, applicable } = framework.coverage;
  return element(
    "article",
    {},
    element(
      "h3",
      {},
      link(frameworkAddress(framework.slug), framework.name),
      framework.status !== "ACTIVE" && element("span", { class: "badge" }, words(framework.status)),
    ),
    element("p", {}, framework.summary),
    element(
      "p",
      { class: "quiet small facts-line" },
      facts.map((fact) => element("span", {}, fact)),
      framework.latestRelease && element("span", {}, `${framework.latestRelease.version}, ${framework.latestRelease.releasedOn}`),
      applicable > 0 && element("span", {}, `${known} of ${applicable} features known`),
    ),
  );
}

export function nothing(text, filtered, state) {
  return element(
    "p",
    { class: "empty" },
    "No framework ",
    text ? `matches “${text}”` : "is of this sort",
    filtered ? [" with these filters. ", link(address("", { q: state.q }), "Take the filters away")] : [". Try fewer or other words, or ", link(address(), "browse all")],
    ".",
  );
}

export function pages(info, state) {
  if (!info.hasNextPage && !info.hasPreviousPage) {
    return null;
  }
  return element(
    "nav",
    { class: "pages", "aria-label": "Pages" },
    info.hasPreviousPage && link(address("", { ...state, before: info.startCursor }), "← Previous", { rel: "prev" }),
    info.hasNextPage && link(address("", { ...state, after: info.endCursor }), "Next →", { rel: "next" }),
  );
}
