/** Words for people, made from names for machines. */

import { element } from "./dom.js";

const SPELLINGS = {
  api: "API", auth: "authentication", cli: "command-line", cms: "CMS", cpp: "C++", csharp: "C#", di: "dependency injection",
  graphql: "GraphQL", http: "HTTP", javascript: "JavaScript", orm: "ORM", php: "PHP", typescript: "TypeScript",
};

const LEVELS = {
  BUILT_IN: "Built in",
  OFFICIAL_EXTENSION: "Official extension",
  THIRD_PARTY: "Third party",
  NONE: "None",
  UNKNOWN: "Unknown",
  NOT_APPLICABLE: "Not applicable",
};

export const levels = Object.keys(LEVELS);

/** `WEB_FRAMEWORK` as `Web framework`, as the server spells its facets. */
export function words(constant) {
  const text = wordsWithin(constant);
  return text[0].toUpperCase() + text.slice(1);
}

/** `WEB_FRAMEWORK` as `web framework`, for within a sentence. */
export function wordsWithin(constant) {
  return constant.toLowerCase().split("_").map((word) => SPELLINGS[word] ?? word).join(" ");
}

const CONSTANT_WITHIN = /(?<=\b(?:kind|language|status)(?: is)? )[A-Z][A-Z_]+\b/gi;

/** A sentence of the API with the kinds, languages and states in it spelt for people. */
export const spelt = (sentence) => sentence.replace(CONSTANT_WITHIN, (constant) => (constant === constant.toUpperCase() ? words(constant) : constant));

export const levelWords = (level) => LEVELS[level] ?? words(level);

/** `1 framework`, `1,234 frameworks`. */
export function count(number, noun, plural = noun + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** A level as a sign and a word; the sign differs in shape, not only in colour. */
export function level(claim) {
  const partial = claim.completeness === "PARTIAL";
  const sign = element("span", { class: "sign" + (partial ? " partial" : ""), "data-level": claim.level, "aria-hidden": "true" });
  return element("span", { class: "level" }, sign, levelWords(claim.level), partial && element("span", { class: "quiet" }, " in part"));
}

/** `since 1.10`, `since 1.10 or earlier`; null where nothing tells. */
export function since(claim) {
  if (!claim.since) {
    return null;
  }
  return `since ${claim.since.version}${claim.since.atMost ? " or earlier" : ""}`;
}

/** A day, as machines and people alike read it. */
export const day = (date) => element("time", { datetime: date }, date);
