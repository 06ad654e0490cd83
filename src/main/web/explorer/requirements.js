/** Needs as they stand in the address, in the form, and in the API. */

import { address, listOf } from "./address.js";

/** How much a need counts, as in the address, with its name in the API and for people. */
export const IMPORTANCES = [
  { key: "must", constant: "MUST", label: "Must" },
  { key: "should", constant: "SHOULD", label: "Should" },
  { key: "nice", constant: "NICE", label: "Nice to have" },
  { key: "not", constant: "MUST_NOT", label: "Must not" },
];

/** Needs other than features, by their name in the API and in the address; all of them are musts. */
export const OTHERS = ["kind", "language", "runtime", "license", "status", "datastore", "standard"];

/** The needs of an address: importance by feature key, and values by the name of the other needs. */
export function readRequirements(url) {
  const features = new Map();
  for (const { key } of IMPORTANCES) {
    for (const feature of listOf(url, key)) {
      features.set(feature, key);
    }
  }
  return { features, others: Object.fromEntries(OTHERS.map((name) => [name, listOf(url, name)])) };
}

export function addressOf({ features, others }, wanted) {
  const parameters = {};
  for (const { key } of IMPORTANCES) {
    parameters[key] = [...features].filter(([, importance]) => importance === key).map(([feature]) => feature);
  }
  return address("choose", { ...parameters, ...others, for: wanted === "stack" ? "stack" : "" });
}

/** As the API takes them. */
export function toInput({ features, others }) {
  const constants = Object.fromEntries(IMPORTANCES.map(({ key, constant }) => [key, constant]));
  const input = [...features].map(([feature, importance]) => ({ feature, importance: constants[importance] }));
  for (const name of OTHERS) {
    input.push(...others[name].map((value) => ({ [name]: value })));
  }
  return input;
}
