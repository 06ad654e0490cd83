/** Claims of a framework by category, each with its evidence one click away; what is unknown is said to be so. */

import { featureAddress, frameworkAddress } from "./address.js";
import { element, link } from "./dom.js";
import { evidence } from "./evidence.js";
import { level, levels, levelWords, since } from "./words.js";

export const CLAIMS_QUERY = `query Claims($slug: String!, $after: String) {
  framework(by: { slug: $slug }) {
    features(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        feature { key name countsIf category { key name } }
        level completeness stability since { version atMost } until requires note stale verifiedAgainst
        inheritedFrom { slug name }
        via { slug name }
        evidence { url locator kind shows accessedAt }
      }
    }
  }
}`;

/** A filter by level, then the claims; those that are unknown are only named. */
export function claims(framework, all) {
  if (all.length === 0) {
    return element("p", { class: "empty" }, "No feature of the taxonomy concerns this kind of framework.");
  }
  const body = element("div", {}, categories(all));
  const choose = (chosen) => body.replaceChildren(...categories(chosen ? all.filter((claim) => claim.level === chosen) : all));
  return [tallies(all, choose), body];
}

function tallies(all, choose) {
  const present = levels.filter((name) => all.some((claim) => claim.level === name));
  const pressed = (event, name) => {
    const on = event.currentTarget.getAttribute("aria-pressed") === "false";
    for (const button of event.currentTarget.parentNode.children) {
      button.setAttribute("aria-pressed", String(on && button === event.currentTarget));
    }
    choose(on ? name : null);
  };
  return element(
    "div",
    { class: "tallies", role: "group", "aria-label": "Show only" },
    present.map((name) => element(
      "button",
      { type: "button", "aria-pressed": "false", onclick: (event) => pressed(event, name) },
      element("span", { class: "sign", "data-level": name, "aria-hidden": "true" }),
      levelWords(name),
      element("b", {}, String(all.filter((claim) => claim.level === name).length)),
    )),
  );
}

function categories(all) {
  const groups = new Map();
  for (const claim of all) {
    const { key } = claim.feature.category;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map(category);
}

function category(members) {
  const decided = members.filter((claim) => claim.level !== "UNKNOWN");
  const unknown = members.filter((claim) => claim.level === "UNKNOWN");
  return element(
    "section",
    { class: "category" },
    element("h3", {}, members[0].feature.category.name),
    decided.map(claimRow),
    unknown.length > 0 && element(
      "p",
      { class: "unknown" },
      element("span", { class: "sign", "data-level": "UNKNOWN", "aria-hidden": "true" }),
      "Nobody has looked yet: ",
      unknown.map((claim, index) => [index > 0 && ", ", link(featureAddress(claim.feature.key), claim.feature.name, { id: claim.feature.key })]),
      ".",
    ),
  );
}

function claimRow(claim) {
  return element(
    "details",
    { class: "claim", id: claim.feature.key },
    element(
      "summary",
      {},
      element("span", { class: "name" }, claim.feature.name),
      level(claim),
      element("span", { class: "quiet small" }, [by(claim), since(claim), claim.stale && "stale"].filter(Boolean).join(", ")),
    ),
    element(
      "div",
      { class: "proof" },
      claim.note && element("p", {}, claim.note),
      claim.via.length > 0 && element("p", {}, "By ", names(claim.via), "."),
      claim.inheritedFrom && element("p", {}, "A documented part of ", names([claim.inheritedFrom]), "."),
      claim.requires.length > 0 && element("p", {}, "Needs ", claim.requires.join(", "), "."),
      claim.until && element("p", {}, `Until ${claim.until}.`),
      claim.stability && claim.stability !== "STABLE" && element("p", {}, `The project calls it ${claim.stability.toLowerCase()}.`),
      evidence(claim.evidence),
      element("p", { class: "quiet small" }, "Counts if: ", claim.feature.countsIf, ". ", link(featureAddress(claim.feature.key), "Who else has it?")),
    ),
  );
}

function by(claim) {
  if (claim.via.length > 0) {
    return `by ${claim.via.slice(0, 2).map((project) => project.name).join(", ")}${claim.via.length > 2 ? " …" : ""}`;
  }
  return claim.inheritedFrom && `of ${claim.inheritedFrom.name}`;
}

const names = (projects) => projects.map((project, index) => [index > 0 && ", ", link(frameworkAddress(project.slug), project.name)]);
