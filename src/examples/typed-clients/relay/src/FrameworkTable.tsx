// Which frameworks support a feature? A page at a time, with facets, ordered by how much is known.
import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import type { FrameworkTableQuery } from "../__generated__/FrameworkTableQuery.graphql";
import type { FrameworkTablePaginationQuery } from "../__generated__/FrameworkTablePaginationQuery.graphql";
import type { FrameworkTable_query$key } from "../__generated__/FrameworkTable_query.graphql";
import type { FrameworkTableRow_framework$key } from "../__generated__/FrameworkTableRow_framework.graphql";

export function FrameworkTable({ feature }: { feature: string }) {
  const data = useLazyLoadQuery<FrameworkTableQuery>(
    graphql`
      query FrameworkTableQuery($where: FrameworkWhere!) {
        catalog {
          revision
          checkedOn
        }
        ...FrameworkTable_query @arguments(where: $where)
      }
    `,
    {
      where: {
        kind: { eq: "WEB_FRAMEWORK" },
        supports: [{ feature, minLevel: "OFFICIAL_EXTENSION" }],
        not: { status: { in: ["INACTIVE", "ARCHIVED"] } },
      },
    },
  );
  const day: string = data.catalog.checkedOn;
  return (
    <section>
      <p>Checked up to {day}</p>
      <Rows query={data} />
    </section>
  );
}

function Rows({ query }: { query: FrameworkTable_query$key }) {
  const { data, loadNext, hasNext, refetch } = usePaginationFragment<
    FrameworkTablePaginationQuery,
    FrameworkTable_query$key
  >(
    graphql`
      fragment FrameworkTable_query on Query
      @refetchable(queryName: "FrameworkTablePaginationQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
        where: { type: "FrameworkWhere" }
      ) {
        frameworks(
          first: $count
          after: $cursor
          where: $where
          orderBy: [{ field: COVERAGE, direction: DESC }, { field: NAME }]
        ) @connection(key: "FrameworkTable_frameworks", filters: ["where"]) {
          totalCount
          facets(by: [SCOPE, LICENSE]) {
            name
            buckets {
              value
              label
              count
            }
          }
          edges {
            cursor
            node {
              id
              ...FrameworkTableRow_framework
            }
          }
        }
      }
    `,
    query,
  );
  const total: number = data.frameworks.totalCount;
  return (
    <>
      <h1>{total} frameworks</h1>
      {data.frameworks.facets.map((facet) => (
        <p key={facet.name}>{facet.buckets.map((bucket) => `${bucket.label} (${bucket.count})`).join(", ")}</p>
      ))}
      <ul>
        {data.frameworks.edges.map(({ node }) => (
          <Row key={node.id} framework={node} />
        ))}
      </ul>
      <button disabled={!hasNext} onClick={() => loadNext(10)}>More</button>
      <button onClick={() => refetch({ where: { scope: { eq: "MICRO" } } })}>Micro only</button>
    </>
  );
}

function Row({ framework }: { framework: FrameworkTableRow_framework$key }) {
  const data = useFragment(
    graphql`
      fragment FrameworkTableRow_framework on Framework {
        slug
        name
        status
        licenses
        homepage
        scope {
          kind
        }
        latestRelease {
          version
          releasedOn
          runtimeRange
        }
      }
    `,
    framework,
  );
  const licenses: readonly string[] = data.licenses;
  const version: string | undefined = data.latestRelease?.version;
  // @ts-expect-error the status is an enum, not any string
  const wrong: "ALIVE" = data.status;
  void wrong;
  return (
    <li title={data.slug}>
      <a href={data.homepage ?? undefined}>{data.name}</a> {version} {licenses.join(" / ")} {data.scope?.kind}
    </li>
  );
}
