import type { TypedDocumentString } from "./gql/graphql";

const api = import.meta.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql";

/** Sends the hash of a document, never its text, and by GET: browsers and caches on the way may keep the answer. */
export async function execute<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const address = new URL(api);
  address.searchParams.set("documentId", String(document.__meta__?.["hash"]));
  address.searchParams.set("variables", JSON.stringify(variables));
  const response = await fetch(address, { headers: { accept: "application/graphql-response+json" } });
  const { data, errors } = (await response.json()) as { data?: TResult; errors?: { message: string }[] };
  if (errors || !data) {
    throw new Error(errors?.map((error) => error.message).join("; ") ?? `HTTP ${response.status}`);
  }
  return data;
}
