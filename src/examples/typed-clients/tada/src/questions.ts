// Search, one framework with what its features rest on, and frameworks by what they support, typed without generated documents.
import { graphql, readFragment } from "./graphql";
import type { FragmentOf, ResultOf, VariablesOf } from "./graphql";

export const claimFragment = graphql(`
  fragment Claim on FeatureSupport {
    level
    confidence
    verifiedOn
    since {
      version
      atMost
    }
    feature {
      key
      name
    }
    evidence {
      url
      kind
      shows
      accessedAt
    }
  }
`);

export const searchQuery = graphql(`
  query Find($text: String!, $types: [SearchType!], $first: Int, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        score
        matchedFields
        item {
          __typename
          ... on Framework {
            slug
          }
          ... on Feature {
            key
          }
        }
      }
    }
  }
`);

export const frameworkQuery = graphql(
  `
    query FrameworkClaims($by: FrameworkBy!, $levels: [SupportLevel!]) {
      framework(by: $by) {
        name
        licenses
        latestRelease {
          version
          releasedOn
        }
        features(where: { level: { in: $levels } }, orderBy: [{ field: LEVEL }], first: 50) {
          totalCount
          nodes {
            ...Claim
          }
        }
      }
    }
  `,
  [claimFragment],
);

export const supportingQuery = graphql(`
  query Supporting($where: FrameworkWhere!, $feature: FeatureRef!) {
    frameworks(where: $where, orderBy: [{ field: COVERAGE, direction: DESC }], first: 20) {
      totalCount
      nodes {
        slug
        support(feature: $feature) {
          level
        }
      }
    }
  }
`);

export function hits(data: ResultOf<typeof searchQuery>): string[] {
  return data.search.nodes.map(({ item, score }) => {
    switch (item.__typename) {
      case "Framework":
        return `${item.slug} ${score}`;
      case "Feature":
        return `${item.key} ${score}`;
      case "Standard":
      case "Datastore":
      case "Organization":
        return item.__typename;
    }
  });
}

export function lines(data: ResultOf<typeof frameworkQuery>): string[] {
  const released: string | undefined = data.framework?.latestRelease?.releasedOn;
  return (data.framework?.features.nodes ?? []).map((node) => `${released}: ${line(node)}`);
}

function line(node: FragmentOf<typeof claimFragment>): string {
  const claim = readFragment(claimFragment, node);
  const day: string | null = claim.verifiedOn;
  return `${claim.feature.name}: ${claim.level} since ${claim.since?.version} (${day}) ${claim.evidence[0]?.url ?? ""}`;
}

export const variables = {
  search: { text: "graphql", types: ["FRAMEWORK", "FEATURE"] } satisfies VariablesOf<typeof searchQuery>,
  framework: { by: { slug: "flask" }, levels: ["BUILT_IN"] } satisfies VariablesOf<typeof frameworkQuery>,
  supporting: {
    feature: "api.openapi",
    where: { supports: [{ feature: "api.openapi", minLevel: "BUILT_IN" }], relatedTo: [{ kind: "BUILT_ON" }] },
  } satisfies VariablesOf<typeof supportingQuery>,
};

// @ts-expect-error `by` is a @oneOf input: no key is refused (two keys are not: gql.tada makes a plain union of it)
export const noKey: VariablesOf<typeof frameworkQuery> = { by: {} };
// @ts-expect-error nor is null a value of a key
export const nullKey: VariablesOf<typeof frameworkQuery> = { by: { slug: null } };
// @ts-expect-error a level that the schema does not know
export const badLevel: VariablesOf<typeof frameworkQuery> = { by: { slug: "flask" }, levels: ["MAYBE"] };
// @ts-expect-error a feature is named by a string
export const badFeature: VariablesOf<typeof supportingQuery> = { where: {}, feature: 7 };
