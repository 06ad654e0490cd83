/** The table of a comparison; on a narrow screen its cells stand below each other, hence the roles. */

import { frameworkAddress } from "./address.js";
import { ask } from "./api.js";
import { element, link } from "./dom.js";
import { evidence } from "./evidence.js";
import { level, since, words } from "./words.js";

export const COMPARISON_QUERY = `query Compare($frameworks: [String!]!, $differencesOnly: Boolean!) {
  compare(frameworks: $frameworks, differencesOnly: $differencesOnly) {
    ... on Comparison {
      summary { rows differing same mayDiffer allUnknown notApplicable }
      columns {
        framework { slug name kind status languages licenses latestRelease { version releasedOn } coverage { applicable known } }
        levels { level count }
      }
      groups {
        category { key name }
        rows {
          differs
          feature { key name }
          cells { inherited claim { level completeness since { version atMost } } }
        }
      }
    }
    ... on UnknownNames { names { name suggestions } }
  }
}`;

const ROW_QUERY = `query Row($frameworks: [String!]!, $feature: FeatureRef!, $key: String!) {
  feature(by: { key: $key }) { countsIf }
  frameworks(where: { slug: { in: $frameworks } }, first: 5) {
    nodes {
      slug
      support(feature: $feature) {
        note via { slug name } inheritedFrom { slug name } evidence { url locator shows accessedAt }
      }
    }
  }
}`;

/** How many features differ, in a sentence. */
export function told(summary) {
  const parts = [
    `${summary.differing} of ${summary.rows} features differ`,
    `${summary.same} are alike`,
    summary.mayDiffer > 0 && `${summary.mayDiffer} may differ, as something is unknown`,
    summary.allUnknown > 0 && `${summary.allUnknown} unknown of all`,
  ].filter(Boolean);
  return parts.join("; ") + ".";
}

/** The table; what differs is marked unless nothing else is shown. */
export function comparison({ columns, groups }, differencesOnly) {
  const frameworks = columns.map((column) => column.framework);
  if (groups.length === 0) {
    return element("p", { class: "empty" }, "No feature differs as far as is known. Take the tick of “Differences only” away to see all.");
  }
  return element(
    "table",
    { class: "sides", role: "table" },
    element("caption", { class: "unseen" }, "What each framework does about each feature"),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, element("th", { scope: "col", role: "columnheader" }, "Feature"), frameworks.map(columnHead))),
    element("tbody", { role: "rowgroup", class: "overview" }, overview(frameworks)),
    groups.map((group) => element("tbody", { role: "rowgroup" }, groupHead(group, frameworks), group.rows.map((row) => featureRow(row, frameworks, row.differs && !differencesOnly)))),
  );
}

function columnHead(framework) {
  return element("th", { scope: "col", role: "columnheader" }, link(frameworkAddress(framework.slug), framework.name));
}

function overview(frameworks) {
  const line = (title, value) => element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, title),
    frameworks.map((framework) => cell(framework, value(framework))),
  );
  return [
    line("Kind", (framework) => words(framework.kind)),
    line("Status", (framework) => words(framework.status)),
    line("Languages", (framework) => framework.languages.map(words).join(", ")),
    line("Licence", (framework) => framework.licenses.join(" or ")),
    line("Latest release", ({ latestRelease }) => (latestRelease ? `${latestRelease.version}, ${latestRelease.releasedOn}` : "–")),
    line("Features known", ({ coverage }) => `${coverage.known} of ${coverage.applicable}`),
  ];
}

function cell(framework, ...content) {
  return element("td", { role: "cell" }, element("span", { class: "of", "aria-hidden": "true" }, framework.name), content);
}

function groupHead(group, frameworks) {
  return element("tr", { role: "row", class: "group" }, element("th", { scope: "rowgroup", role: "rowheader", colspan: frameworks.length + 1 }, group.category.name));
}

function featureRow(row, frameworks, marked) {
  const mark = marked && element("span", { class: "mark", title: "Differs" }, element("span", { "aria-hidden": "true" }, " ≠"), element("span", { class: "unseen" }, ", differs"));
  const button = element("button", { type: "button", id: "row-" + row.feature.key, "aria-expanded": "false" }, row.feature.name, mark);
  const made = element(
    "tr",
    { role: "row" },
    element("th", { scope: "row", role: "rowheader" }, button),
    row.cells.map(({ claim }, index) => cell(
      frameworks[index],
      element("span", { class: "hanging" }, level(claim), since(claim) && element("span", { class: "quiet small" }, " ", since(claim))),
    )),
  );
  button.addEventListener("click", () => toggle(button, made, row, frameworks));
  return made;
}

async function toggle(button, made, row, frameworks) {
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  if (open) {
    made.nextElementSibling.remove();
    return;
  }
  const detail = element("tr", { role: "row", class: "detail" }, element("td", { role: "cell", colspan: frameworks.length + 1 }, "Loading …"));
  made.after(detail);
  try {
    const { key } = row.feature;
    const data = await ask(ROW_QUERY, { frameworks: frameworks.map((framework) => framework.slug), feature: key, key });
    detail.replaceChildren(...detailCells(data, row, frameworks));
  } catch (failure) {
    detail.firstChild.textContent = `${failure.message} ${failure.advice ?? ""}`;
  }
}

function detailCells(data, row, frameworks) {
  const claims = new Map(data.frameworks.nodes.map(({ slug, support }) => [slug, support]));
  const cells = frameworks.map((framework, index) => {
    const claim = claims.get(framework.slug);
    return cell(
      framework,
      element(
        "div",
        { class: "small" },
        claim.note && element("p", {}, claim.note),
        claim.via.length > 0 && element("p", {}, "By ", claim.via.map((project, at) => [at > 0 && ", ", link(frameworkAddress(project.slug), project.name)])),
        claim.inheritedFrom && element("p", {}, "A part of ", link(frameworkAddress(claim.inheritedFrom.slug), claim.inheritedFrom.name)),
        evidence(claim.evidence),
        row.cells[index].claim.level === "UNKNOWN" && element("p", { class: "quiet" }, "Nobody has looked yet."),
      ),
    );
  });
  return [element("td", { role: "cell", class: "quiet small" }, "Counts if: ", data.feature.countsIf, "."), ...cells];
}
