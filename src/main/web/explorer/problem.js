/** Pages for what went wrong, each saying what to do. */

import { address } from "./address.js";
import { element, link } from "./dom.js";

/** A request that failed, with a way to try again. */
export function problemPage(failure, retry) {
  console.debug(failure);
  const content = element(
    "div",
    { class: "narrow", role: "alert" },
    element("h1", {}, "This did not work"),
    element("p", { class: "lead" }, failure.advice ? failure.message : "The page could not be shown."),
    element("p", {}, failure.advice ?? "Load the page anew; if that does not help, tell the operator of this server."),
    element("p", {}, element("button", { type: "button", onclick: retry }, "Try again")),
  );
  return { title: "This did not work", content };
}

/** An address that leads nowhere. */
export function unknownPage() {
  const content = element(
    "div",
    { class: "narrow" },
    element("h1", {}, "Nothing is here"),
    element("p", { class: "lead" }, "The address leads to no page of this server."),
    element("p", {}, link(address(), "Browse all frameworks")),
  );
  return { title: "Nothing is here", content };
}

/** A name that the catalog does not have, with what was probably meant: pairs of address and words. */
export function missingPage(what, name, suggestions) {
  const content = element(
    "div",
    { class: "narrow" },
    element("h1", {}, `No ${what} “${name}”`),
    suggestions.length > 0
      ? element("p", { class: "lead" }, "Did you mean ", suggestions.map(([to, text], index) => [index > 0 && " or ", link(to, text)]), "?")
      : element("p", { class: "lead" }, `The catalog of this server has no ${what} of that name.`),
    element("p", {}, link(address("", { q: name }), `Search for “${name}”`), " or ", link(address(), "browse everything"), "."),
  );
  return { title: `No ${what} “${name}”`, content };
}
