// Which frameworks support a feature, and what is there under these words? With nothing but `fetch`.
// The server refuses `extensions.persistedQuery`, so the hash of the manifest stays with the client: a gateway or a log can use it.
import { graphql } from "../generated/strings";
import type { TypedDocumentString } from "../generated/strings/graphql";

const Supporting = graphql(`
  query Supporting($feature: FeatureRef!, $where: FrameworkWhere!, $first: Int!, $after: String) {
    frameworks(where: $where, orderBy: [{ field: LATEST_RELEASED_ON, direction: DESC }], first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        name
        homepage
        support(feature: $feature) {
          level
          via {
            slug
          }
          evidence {
            url
            shows
          }
        }
      }
    }
  }
`);

const Find = graphql(`
  query Find($text: String!, $types: [SearchType!]) {
    search(text: $text, types: $types, first: 10) {
      nodes {
        score
        item {
          __typename
          ... on Framework {
            slug
            name
          }
          ... on Feature {
            key
            countsIf
          }
          ... on Organization {
            slug
          }
        }
      }
    }
  }
`);

/** The key of a document in `persisted-documents.json`. */
export const hashes: unknown[] = [Supporting, Find].map((document) => document.__meta__?.["hash"]);

async function post<TResult, TVariables>(
  endpoint: string,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: TResult; errors?: { message: string }[] };
  if (data == null) {
    throw new Error(errors?.map((error) => error.message).join("; ") ?? `HTTP ${response.status}`);
  }
  return data;
}

export async function supporting(endpoint: string, feature: string): Promise<string[]> {
  const { frameworks } = await post(endpoint, Supporting, {
    feature,
    where: { kind: { eq: "WEB_FRAMEWORK" }, supports: [{ feature, minLevel: "BUILT_IN" }], lacks: ["forms.html"] },
    first: 20,
  });
  return frameworks.nodes.map(({ slug, support }) => `${slug}: ${support.level} ${support.evidence[0]?.url ?? ""}`);
}

export async function find(endpoint: string, text: string): Promise<string[]> {
  const { search } = await post(endpoint, Find, { text, types: ["FRAMEWORK", "FEATURE"] });
  return search.nodes.map(({ item, score }) => {
    switch (item.__typename) {
      case "Framework":
        return `${item.slug} ${score}`;
      case "Feature":
        return `${item.key} ${score}`;
      case "Organization":
        return `${item.slug} ${score}`;
      default:
        return item.__typename;
    }
  });
}
