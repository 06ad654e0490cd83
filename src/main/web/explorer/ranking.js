/** Frameworks ranked for needs, with reasons, gaps, and the interval in which the score lies. */

import { frameworkAddress } from "./address.js";
import { element, link, list } from "./dom.js";
import { fillerNames, reasonLine } from "./reason.js";
import { refusal } from "./refusal.js";
import { count, spelt } from "./words.js";

export const RANKING_QUERY = `query Recommend($requirements: [RequirementInput!]!) {
  recommend(requirements: $requirements, first: 8) {
    __typename
    ... on Recommendations {
      eligible conditional
      exclusions { requirement { label importance } frameworks }
      results {
        rank verdict scoreMin scoreMax
        framework { slug name summary }
        reasons { outcome explanation requirement { label importance } evidence { url shows } }
        gaps { reason { explanation requirement { label } } fillers { framework { slug name } } }
      }
    }
    ... on NoCandidate {
      considered
      nearest { framework { slug name } broken { reason { outcome explanation requirement { label importance } evidence { url shows } } fillers { framework { slug name } } } }
    }
    ... on ContradictoryRequirements { contradictions { explanation } }
    ... on UnknownNames { names { name suggestions } }
  }
}`;

/** What to show, and one sentence that tells it. */
export function ranking(result) {
  if (result.__typename === "NoCandidate") {
    return { told: "No framework alone respects every must.", content: nearest(result) };
  }
  if (result.__typename !== "Recommendations") {
    return refusal(result);
  }
  const open = result.conditional > 0 ? `, ${count(result.conditional, "more", "more")} once something unknown is verified` : "";
  return {
    told: `${count(result.eligible, "framework")} ${result.eligible === 1 ? "fits" : "fit"}${open}.`,
    content: [element("ol", { class: "ranking" }, result.results.map((one) => element("li", {}, recommendation(one)))), exclusions(result.exclusions)],
  };
}

function recommendation({ verdict, scoreMin, scoreMax, framework, reasons, gaps }) {
  return [
    element(
      "div",
      { class: "toolbar" },
      element("h3", {}, link(frameworkAddress(framework.slug), framework.name), verdict === "CONDITIONAL" && element("span", { class: "badge" }, "to verify")),
      score(scoreMin, scoreMax),
    ),
    element("p", { class: "quiet small" }, framework.summary),
    list("reasons", reasons.map((reason) => reasonLine(reason))),
    gapsOf(gaps.filter((gap) => gap.fillers.length > 0)),
  ];
}

/** A bar from the least to the most that the framework can reach, with the same in figures. */
function score(least, most) {
  const percent = (value) => Math.round(value * 100);
  const bar = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  bar.setAttribute("viewBox", "0 0 100 8");
  bar.setAttribute("preserveAspectRatio", "none");
  bar.setAttribute("aria-hidden", "true");
  for (const [name, width] of [["all", 1], ["most", most], ["least", least]]) {
    const part = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    part.setAttribute("class", name);
    part.setAttribute("width", percent(width));
    part.setAttribute("height", 8);
    bar.append(part);
  }
  const figures = percent(least) === percent(most) ? percent(least) : `${percent(least)}–${percent(most)}`;
  return element("span", { class: "score" }, bar, element("span", {}, element("span", { class: "unseen" }, "Score "), `${figures} %`));
}

/** What the framework does not have by itself in full, with what fills it. */
function gapsOf(gaps) {
  if (gaps.length === 0) {
    return null;
  }
  return element(
    "details",
    {},
    element("summary", {}, "Gaps, and what fills them: ", gaps.map((gap) => spelt(gap.reason.requirement.label)).join(", ")),
    list("plain-list", gaps.map((gap) => [spelt(gap.reason.requirement.label), ": ", fillerNames(gap.fillers)])),
  );
}

function exclusions(all) {
  if (all.length === 0) {
    return null;
  }
  return element(
    "details",
    { class: "exclusions" },
    element("summary", {}, "What rules out the others"),
    list("plain-list", all.map(({ requirement, frameworks }) => `${spelt(requirement.label)}: ${count(frameworks, "framework")}`)),
  );
}

function nearest({ considered, nearest }) {
  return [
    element("p", {}, `None of ${count(considered, "framework")} does alone; a stack of several may. These come nearest:`),
    element("ol", { class: "ranking" }, nearest.map(({ framework, broken }) => element(
      "li",
      {},
      element("h3", {}, link(frameworkAddress(framework.slug), framework.name)),
      list("reasons", broken.map((gap) => reasonLine(gap.reason, gap.fillers))),
    ))),
  ];
}
