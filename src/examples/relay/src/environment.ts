import { Environment, Network, RecordSource, Store, type FetchFunction } from "relay-runtime";

const api = import.meta.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql";

/** Sends the id under which the compiler put the query into persisted-queries.json; the text is not in the page. */
const ask: FetchFunction = async ({ id }, variables) => {
  const response = await fetch(api, {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json" },
    body: JSON.stringify({ documentId: id, variables }),
  });
  return response.json();
};

export function createEnvironment(): Environment {
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}
