/** Stacks that cover needs together, with what each member is there for and what the stack costs. */

import { address, frameworkAddress } from "./address.js";
import { element, link, list } from "./dom.js";
import { reasonLine } from "./reason.js";
import { refusal } from "./refusal.js";
import { count, spelt, wordsWithin } from "./words.js";

const PLAN = `
      rank setApart cost
      costItems { points reason }
      members {
        role
        framework { slug name kind }
        covers { label }
        broughtBy { name }
        fills { source { name } }
      }`;

export const STACK_QUERY = `query Stack($requirements: [RequirementInput!]!) {
  composeStack(requirements: $requirements) {
    __typename
    ... on StackPlans {
      optimality
      plans {${PLAN}
        coverage { outcome explanation requirement { label importance } evidence { url shows } }
        runtimes { name }
        notProven
      }
    }
    ... on UnsatisfiableStack {
      conflict { label requirement { label } }
      relaxations { change condition { label requirement { label } } plan { cost members { role framework { slug name } } } }
    }
    ... on UndecidedStack { steps }
    ... on ContradictoryRequirements { contradictions { explanation } }
    ... on UnknownNames { names { name suggestions } }
  }
}`;
const CHANGES = { DROP: "without", ALLOW_PARTIAL: "with partial support for", LOWER_LEVEL: "with any level of support for" };

/** What to show, and one sentence that tells it. */
export function stacks(result) {
  switch (result.__typename) {
    case "StackPlans":
      return {
        told: `${count(result.plans.length, "stack")}${result.optimality === "PROVEN" ? ", proven to be the cheapest of their sort." : "; cheaper ones may exist."}`,
        content: element("ol", { class: "ranking" }, result.plans.map((plan) => element("li", {}, planBody(plan)))),
      };
    case "UnsatisfiableStack":
      return { told: "No stack in the catalog meets all of this.", content: conflict(result) };
    case "UndecidedStack":
      return { told: "The search was cut short; ask for less.", content: [] };
    default:
      return refusal(result);
  }
}

function planBody(plan) {
  const slugs = plan.members.filter((member) => member.role !== "DEPENDENCY").map((member) => member.framework.slug);
  return [
    element(
      "div",
      { class: "toolbar" },
      element("h3", {}, plan.members.filter(({ role }) => role === "BASE" || role === "ADD_ON" || role === "PINNED").map(({ framework }) => framework.name).join(" + ")),
      element("span", { class: "score" }, `${plan.cost} points`),
    ),
    element("p", { class: "quiet small" }, plan.setApart),
    list("members", plan.members.map(memberLine)),
    list("reasons", plan.coverage.map((reason) => reasonLine(reason))),
    element(
      "details",
      {},
      element("summary", {}, "Where the cost comes from"),
      list("plain-list", plan.costItems.map((item) => `${item.points}: ${spelt(item.reason)}`)),
      plan.runtimes.length > 0 && element("p", { class: "small" }, "Every member runs on ", plan.runtimes.map((runtime) => runtime.name).join(", "), "."),
      plan.notProven.length > 0 && [element("p", { class: "small" }, "Taken for granted without knowing:"), list("plain-list", plan.notProven)],
    ),
    element(
      "p",
      { class: "small flow" },
      link(address("graph", { roots: slugs.slice(0, 8), depth: "0" }), "See how they hang together"),
      plan.rank === 1 && link(address("embed") + "?what=stack&" + new URL(location.href).searchParams, "Embed"),
    ),
  ];
}

function memberLine({ role, framework, covers, broughtBy, fills }) {
  const reasons = [
    covers.length > 0 && covers.map((requirement) => spelt(requirement.label)).join(", "),
    fills.length > 0 && `needed by ${[...new Set(fills.map((fill) => fill.source.name))].join(", ")}`,
    broughtBy.length > 0 && `comes with ${broughtBy.map((one) => one.name).join(", ")}`,
  ].filter(Boolean);
  return element(
    "div",
    { class: role === "DEPENDENCY" || role === "PART_OF_BASE" ? "minor" : null },
    link(frameworkAddress(framework.slug), framework.name),
    element("span", { class: "quiet small" }, " ", role === "BASE" ? "base" : wordsWithin(framework.kind), reasons.length > 0 && `: ${reasons.join("; ")}`),
  );
}

const wordsOf = (condition) => spelt(condition.requirement?.label ?? condition.label);

function conflict({ conflict: conditions, relaxations }) {
  return [
    conditions.length > 0 && [element("p", {}, "These cannot hold together:"), list("plain-list", conditions.map(wordsOf))],
    relaxations.length > 0 && [
      element("p", {}, "There is a stack"),
      list("plain-list", relaxations.map(({ change, condition, plan }) => [
        `${CHANGES[change]} ${wordsOf(condition)}: `,
        plan.members.filter(({ role }) => role === "BASE" || role === "ADD_ON").map(({ framework }, index) => [index > 0 && " + ", link(frameworkAddress(framework.slug), framework.name)]),
      ])),
    ],
  ];
}
