// What does a framework do about its features, and what does every answer rest on?
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { graphql, useFragment } from "../generated/documents";
import type { FragmentType } from "../generated/documents";
import type { ClaimFragment } from "../generated/documents/graphql";

const Claim = graphql(`
  fragment Claim on FeatureSupport {
    level
    completeness
    confidence
    stale
    note
    since {
      version
      atMost
    }
    feature {
      key
      name
      category {
        name
      }
    }
    via {
      slug
    }
    evidence {
      url
      locator
      kind
      shows
      accessedAt
    }
  }
`);

const FrameworkClaims = graphql(`
  query FrameworkClaims($by: FrameworkBy!, $where: FeatureSupportWhere, $after: String) {
    framework(by: $by) {
      slug
      name
      licenses
      packages
      latestRelease {
        version
        releasedOn
        runtimeRange
      }
      coverage {
        known
        applicable
        ratio
      }
      features(where: $where, orderBy: [{ field: LEVEL }], first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        facets(by: [LEVEL]) {
          buckets {
            label
            count
          }
        }
        nodes {
          id
          ...Claim
        }
      }
    }
  }
`);

/** Stands for any client that understands typed documents. */
type Execute = <TResult, TVariables>(
  document: TypedDocumentNode<TResult, TVariables>,
  variables: TVariables,
) => Promise<TResult>;

export async function claims(execute: Execute, slug: string): Promise<string[]> {
  const { framework } = await execute(FrameworkClaims, {
    by: { slug },
    where: { level: { in: ["BUILT_IN", "OFFICIAL_EXTENSION"] }, verifiedOn: { gte: "2026-01-01" } },
  });
  if (framework == null) {
    return [];
  }
  const released: string | undefined = framework.latestRelease?.releasedOn;
  const cursor: string | null | undefined = framework.features.pageInfo.endCursor;
  void [released, cursor];
  return framework.features.nodes.map(line);
}

function line(node: FragmentType<typeof Claim>): string {
  const claim: ClaimFragment = useFragment(Claim, node);
  const sources = claim.evidence.map((evidence) => `${evidence.url} (${evidence.accessedAt})`);
  return `${claim.feature.name}: ${claim.level} since ${claim.since?.version ?? "?"}, ${sources.join(", ")}`;
}

export async function refused(execute: Execute): Promise<void> {
  // @ts-expect-error `by` is a @oneOf input: two keys at once are refused
  await execute(FrameworkClaims, { by: { slug: "flask", id: "x" } });
  // @ts-expect-error a level that the schema does not know
  await execute(FrameworkClaims, { by: { slug: "flask" }, where: { level: { eq: "MAYBE" } } });
  // @ts-expect-error a version is a string
  await execute(FrameworkClaims, { by: { slug: "flask" }, where: { verifiedOn: { gte: 2026 } } });
}
