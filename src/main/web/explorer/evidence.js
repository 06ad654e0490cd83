/** What a claim or a relationship rests on, as links to the sources. */

import { element, list, outside } from "./dom.js";

/** Every piece with what a reader finds there; null where there is none. */
export function evidence(pieces) {
  if (pieces.length === 0) {
    return null;
  }
  return list("evidence", pieces.map((piece) => [
    element("span", {}, piece.shows, " "),
    outside(piece.url, hostOf(piece.url) + (piece.locator ? `, ${piece.locator}` : ""), { class: "source" }),
    piece.accessedAt && element("span", { class: "quiet" }, ` opened ${piece.accessedAt}`),
  ]));
}

/** One sign that opens the first source; what it shows is its name. */
export function sourceSign(pieces, of) {
  const first = pieces[0];
  return first ? outside(first.url, "↗", { class: "source-sign", title: first.shows ?? null, "aria-label": `Source for ${of}: ${first.shows}` }) : null;
}

function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
