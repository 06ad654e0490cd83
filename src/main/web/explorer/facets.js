/** Filters of the front page, each value with how many frameworks it leaves. */

import { address } from "./address.js";
import { element, link, list } from "./dom.js";
import { words } from "./words.js";

/** Filters by the name that they have in the API and in the address. */
export const FILTERS = {
  kind: "Kind",
  language: "Language",
  status: "Status",
  datastore: "Datastore",
  standard: "Standard",
  maintainer: "Maintained by",
};
const SHOWN_AT_FIRST = 7;

/** All filters; folded on a narrow screen until something is chosen. */
export function facets(found, chosen, state) {
  const bucketsByName = new Map(found.map((facet) => [facet.name, facet.buckets]));
  const wide = matchMedia("(min-width: 52rem)").matches;
  const active = Object.values(chosen).flat().length;
  return element(
    "details",
    { class: "facets", open: wide || active > 0 },
    element("summary", {}, "Filters", active > 0 && ` (${active})`),
    Object.entries(FILTERS).map(([name, title]) => facet(name, title, bucketsByName.get(name) ?? [], chosen[name], state)),
    active > 0 && element("p", {}, link(address("", { q: state.q, sort: state.sort }), "Take all filters away")),
  );
}

function facet(name, title, buckets, chosen, state) {
  const missing = chosen.filter((value) => !buckets.some((bucket) => bucket.value === value));
  const all = [...missing.map((value) => ({ value, label: label(value), count: null })), ...buckets];
  if (all.length === 0) {
    return null;
  }
  const first = all.filter((bucket, index) => index < SHOWN_AT_FIRST || chosen.includes(bucket.value));
  const rest = all.filter((bucket) => !first.includes(bucket));
  const entry = (bucket) => value(name, bucket, chosen, state);
  return element(
    "section",
    { "aria-label": title },
    element("h2", {}, title),
    list("values", first.map(entry)),
    rest.length > 0 && element("details", {}, element("summary", {}, `${rest.length} more`), list("values", rest.map(entry))),
  );
}

function value(name, bucket, chosen, state) {
  const on = chosen.includes(bucket.value);
  const values = on ? chosen.filter((other) => other !== bucket.value) : [...chosen, bucket.value];
  return link(
    address("", { ...state, [name]: values }),
    [
      element("span", { class: "box", "aria-hidden": "true" }, on ? "✓" : ""),
      element("span", {}, bucket.label, on && element("span", { class: "unseen" }, " (chosen; take away)")),
      bucket.count !== null && element("span", { class: "quiet" }, String(bucket.count)),
    ],
    { id: `${name}-${bucket.value}`, class: on ? "on" : null },
  );
}

const label = (value) => (/^[A-Z_]+$/.test(value) ? words(value) : value);
