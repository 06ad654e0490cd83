/** How a framework or a stack does on one requirement, as a line. */

import { frameworkAddress } from "./address.js";
import { element, link } from "./dom.js";
import { sourceSign } from "./evidence.js";
import { spelt } from "./words.js";

const OUTCOMES = { MET: "met", UNMET: "not met", UNKNOWN: "nobody has looked" };

/** A sign and a word for the outcome, what was needed, and why; with what fills it where that is given. */
export function reasonLine({ outcome, explanation, requirement, evidence }, fillers = []) {
  const avoided = requirement.importance === "MUST_NOT";
  const good = avoided ? outcome === "UNMET" : outcome === "MET";
  const word = avoided && outcome !== "UNKNOWN" ? (good ? "not there" : "there") : OUTCOMES[outcome];
  return element(
    "div",
    {},
    element("span", { class: "outcome", "data-outcome": outcome === "UNKNOWN" ? "unknown" : good ? "good" : "bad", role: "img", "aria-label": word }),
    element("b", {}, spelt(requirement.label)),
    " ",
    element("span", { class: "quiet" }, spelt(explanation)),
    sourceSign(evidence, requirement.label),
    fillers.length > 0 && element("span", { class: "fillers" }, " Filled by ", fillerNames(fillers), "."),
  );
}

export const fillerNames = (fillers) => fillers.map(({ framework }, index) => [index > 0 && ", ", link(frameworkAddress(framework.slug), framework.name)]);
