/** Addresses of the views, under whatever prefix this page was found. */

/** The folder that holds the page, with its trailing slash. */
export const base = new URL("../", import.meta.url);

/** A path below the base with parameters; lists are joined by commas, and what is empty is left out. */
export function address(path = "", parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text) {
      query.set(name, text);
    }
  }
  const search = query.toString().replaceAll("%2C", ",");
  return base.pathname + path + (search && "?" + search);
}

export const frameworkAddress = (slug) => address("framework/" + encodeURIComponent(slug));

export const featureAddress = (key) => address("feature/" + encodeURIComponent(key));

/** Where a node of the graph can be looked at; null for what has no page. */
export function nodeAddress(node) {
  switch (node.__typename) {
    case "Framework":
      return frameworkAddress(node.slug);
    case "Feature":
      return featureAddress(node.key);
    case "Standard":
      return address("", { standard: node.slug });
    case "Datastore":
      return address("", { datastore: node.slug });
    case "Organization":
      return address("", { maintainer: node.slug });
    case "KindGroup":
      return address("", { kind: node.kind });
    default:
      return null;
  }
}

/** The items of a parameter that is a list, each once; at most as many as asked for. */
export function listOf(url, name, most = 30) {
  const items = (url.searchParams.get(name) ?? "").split(",").map((item) => item.trim());
  return [...new Set(items.filter(Boolean))].slice(0, most);
}
