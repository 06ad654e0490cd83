/** Answers that are no answer: names that lead nowhere, and needs that exclude each other. */

import { element, list } from "./dom.js";

export function refusal(result) {
  if (result.contradictions) {
    return {
      told: "These needs exclude each other.",
      content: list("plain-list", result.contradictions.map((contradiction) => contradiction.explanation)),
    };
  }
  return {
    told: "The catalog does not know everything that is asked for.",
    content: list("plain-list", result.names.map(({ name, suggestions }) => [
      element("b", {}, name),
      suggestions.length > 0 ? `: did you mean ${suggestions.join(" or ")}?` : " leads nowhere; take it away.",
    ])),
  };
}
