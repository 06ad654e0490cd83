/** One framework in a frame: what it is, its facts, and, with `show=features`, its claims. */

import { frameworkAddress } from "../explorer/address.js";
import { ask, askAll } from "../explorer/api.js";
import { claims, CLAIMS_QUERY } from "../explorer/claims.js";
import { element, link, stylesheet } from "../explorer/dom.js";
import { facts, FACTS_FRAGMENT } from "../explorer/facts.js";
import { words } from "../explorer/words.js";

const QUERY = `query FrameworkFrame($slug: String!) {
  framework(by: { slug: $slug }) { slug name kind summary ...Facts }
}
${FACTS_FRAGMENT}`;

export async function show(url, slug) {
  const withClaims = url.searchParams.get("show") === "features";
  const [data, claimed] = await Promise.all([
    ask(QUERY, { slug }),
    withClaims ? askAll(CLAIMS_QUERY, { slug }, (answer) => answer.framework?.features) : [],
    stylesheet("framework.css"),
  ]);
  const framework = data.framework;
  if (framework === null) {
    return { title: slug, content: element("h1", {}, `No framework “${slug}”`) };
  }
  const content = element(
    "article",
    { class: "framework" },
    element("p", { class: "eyebrow" }, words(framework.kind)),
    element(
      "h1",
      {},
      link(frameworkAddress(framework.slug), framework.name),
      framework.status !== "ACTIVE" && element("span", { class: "badge" }, words(framework.status)),
    ),
    element("p", { class: "lead" }, framework.summary),
    facts(framework),
    withClaims && element("section", { class: "claims", "aria-labelledby": "claims-title" }, element("h2", { id: "claims-title" }, "Features"), claims(framework, claimed)),
  );
  return { title: framework.name, content };
}
