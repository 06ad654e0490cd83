// What does one framework do about every feature, and what does each answer rest on? Paged and refetched through `node(id:)`.
import { graphql, useLazyLoadQuery, usePaginationFragment, useRefetchableFragment } from "react-relay";
import type { FrameworkPageQuery } from "../__generated__/FrameworkPageQuery.graphql";
import type { FrameworkPageHeaderRefetchQuery } from "../__generated__/FrameworkPageHeaderRefetchQuery.graphql";
import type { FrameworkPageClaimsPaginationQuery } from "../__generated__/FrameworkPageClaimsPaginationQuery.graphql";
import type { FrameworkPageHeader_framework$key } from "../__generated__/FrameworkPageHeader_framework.graphql";
import type { FrameworkPageClaims_framework$key } from "../__generated__/FrameworkPageClaims_framework.graphql";

// @ts-expect-error `by` is a @oneOf input: two keys at once are refused
export const twoKeys: FrameworkPageQuery["variables"]["by"] = { slug: "flask", id: "x" };

// @ts-expect-error and so is none
export const noKey: FrameworkPageQuery["variables"]["by"] = {};

export function FrameworkPage({ slug }: { slug: string }) {
  const { framework } = useLazyLoadQuery<FrameworkPageQuery>(
    graphql`
      query FrameworkPageQuery($by: FrameworkBy!) {
        framework(by: $by) {
          ...FrameworkPageHeader_framework
          ...FrameworkPageClaims_framework
        }
      }
    `,
    { by: { slug } },
  );
  if (framework == null) {
    return <p>No such framework.</p>;
  }
  return (
    <>
      <Header framework={framework} />
      <Claims framework={framework} />
    </>
  );
}

function Header({ framework }: { framework: FrameworkPageHeader_framework$key }) {
  const [data, refetch] = useRefetchableFragment<FrameworkPageHeaderRefetchQuery, FrameworkPageHeader_framework$key>(
    graphql`
      fragment FrameworkPageHeader_framework on Framework
      @refetchable(queryName: "FrameworkPageHeaderRefetchQuery")
      @argumentDefinitions(asOf: { type: "Version" }) {
        id
        name
        summary
        packages
        openApi: support(feature: "api.openapi", asOfVersion: $asOf) {
          level
          note
        }
        relationships(kinds: [BUILT_ON, RUNS_ON, IMPLEMENTS], direction: OUTGOING, first: 20) {
          nodes {
            label
            versionRange
            target {
              __typename
              ... on Framework {
                slug
                name
              }
              ... on Standard {
                slug
                url
              }
              ... on Runtime {
                slug
              }
            }
          }
        }
      }
    `,
    framework,
  );
  return (
    <header>
      <h1>{data.name}</h1>
      <p>{data.summary}</p>
      <p>{data.openApi.level}</p>
      <ul>
        {data.relationships.nodes.map((edge) => {
          const target = edge.target;
          switch (target.__typename) {
            case "Framework":
              return <li key={target.slug}>{edge.label} {target.name}</li>;
            case "Standard":
              return <li key={target.slug}><a href={target.url}>{target.slug}</a></li>;
            case "Runtime":
              return <li key={target.slug}>{target.slug} {edge.versionRange}</li>;
            default:
              return null;
          }
        })}
      </ul>
      <button onClick={() => refetch({ asOf: "2.0" })}>As of 2.0</button>
    </header>
  );
}

function Claims({ framework }: { framework: FrameworkPageClaims_framework$key }) {
  const { data, loadNext, isLoadingNext } = usePaginationFragment<
    FrameworkPageClaimsPaginationQuery,
    FrameworkPageClaims_framework$key
  >(
    graphql`
      fragment FrameworkPageClaims_framework on Framework
      @refetchable(queryName: "FrameworkPageClaimsPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        features(first: $count, after: $cursor, where: { level: { ne: UNKNOWN } }, orderBy: [{ field: LEVEL }])
        @connection(key: "FrameworkPageClaims_features") {
          totalCount
          edges {
            node {
              id
              level
              confidence
              since {
                version
                atMost
              }
              verifiedOn
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
          }
        }
      }
    `,
    framework,
  );
  return (
    <ul aria-busy={isLoadingNext} onClick={() => loadNext(20)}>
      {data.features.edges.map(({ node }) => (
        <li key={node.id}>
          {node.feature.name}: {node.level} {node.since?.version}
          {node.evidence.map((evidence) => (
            <a key={evidence.url} href={evidence.url}>{evidence.shows} ({evidence.accessedAt})</a>
          ))}
        </li>
      ))}
    </ul>
  );
}
