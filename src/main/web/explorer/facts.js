/** What is to be known of a framework at a glance, and how much is known. */

import { address, frameworkAddress } from "./address.js";
import { element, link, outside } from "./dom.js";
import { day, words } from "./words.js";

/** What `facts` needs of a framework. */
export const FACTS_FRAGMENT = `fragment Facts on Framework {
  aliases purposes status languages licenses packages
  homepage repository documentation firstReleasedOn
  latestRelease { version releasedOn runtimeRange }
  maintainers { slug name }
  designGoals { quality statement evidence { url } }
  scope { kind rule }
  coverage { applicable known stale }
  components { slug name summary }
}`;

/** The facts as a list of terms; what the catalog does not have is left out, but for coverage. */
export function facts(framework) {
  const release = framework.latestRelease;
  return element(
    "aside",
    { class: "facts", "aria-label": "Facts" },
    element(
      "dl",
      {},
      fact("Latest release", release && [release.version, " ", element("span", { class: "quiet" }, day(release.releasedOn))]),
      fact("Runs on", release?.runtimeRange && `${framework.languages.map(words).join(", ")} ${release.runtimeRange}`),
      fact("First release", framework.firstReleasedOn && day(framework.firstReleasedOn)),
      fact("Status", words(framework.status)),
      fact("Languages", framework.languages.map((language) => link(address("", { language }), words(language)))),
      fact("Licence", framework.licenses.join(" or ")),
      fact("Maintained by", framework.maintainers.map((one) => link(address("", { maintainer: one.slug }), one.name))),
      fact("Also for", framework.purposes.map(words).join(", ")),
      fact("Also called", framework.aliases.join(", ")),
      fact("Scope", framework.scope && [words(framework.scope.kind), element("p", { class: "quiet small" }, framework.scope.rule)]),
      fact("Parts", framework.components.map((part) => link(frameworkAddress(part.slug), part.name, { title: part.summary }))),
      fact("Packages", framework.packages.map((name) => element("code", {}, name))),
      fact("Links", [
        framework.homepage && outside(framework.homepage, "Home page"),
        framework.documentation && outside(framework.documentation, "Documentation"),
        framework.repository && outside(framework.repository, "Source"),
      ]),
      fact("Its makers aim at", framework.designGoals.map(goal)),
      fact("Known here", coverage(framework.coverage)),
    ),
  );
}

function fact(term, value) {
  const values = [value].flat().filter(Boolean);
  if (values.length === 0) {
    return null;
  }
  const several = Array.isArray(value) && value.every((item) => item instanceof Node);
  return element("div", {}, element("dt", {}, term), several ? values.map((item) => element("dd", {}, item)) : element("dd", {}, values));
}

function goal(goal) {
  const source = goal.evidence[0];
  const text = words(goal.quality);
  return element("span", { title: goal.statement }, source ? outside(source.url, text) : text);
}

function coverage({ applicable, known, stale }) {
  if (applicable === 0) {
    return "No feature of the taxonomy concerns this kind.";
  }
  return [
    element("meter", { min: 0, max: applicable, value: known, "aria-label": "Features decided" }),
    `${known} of ${applicable} features decided`,
    known < applicable && element("p", { class: "quiet small" }, `Nobody has looked at the other ${applicable - known} yet.`),
    stale > 0 && element("p", { class: "quiet small" }, `${stale} checked against an older release.`),
  ];
}
