import { graphql, useFragment, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import type { FrameworksQuery } from "./__generated__/FrameworksQuery.graphql";
import type { FrameworksPageQuery } from "./__generated__/FrameworksPageQuery.graphql";
import type { Frameworks_query$key } from "./__generated__/Frameworks_query.graphql";
import type { Frameworks_item$key } from "./__generated__/Frameworks_item.graphql";

/** The Python web frameworks, best known first. */
export function Frameworks() {
  const query = useLazyLoadQuery<FrameworksQuery>(
    graphql`
      query FrameworksQuery($where: FrameworkWhere!) {
        ...Frameworks_query @arguments(where: $where)
      }
    `,
    { where: { kind: { eq: "WEB_FRAMEWORK" }, language: { eq: "PYTHON" } } },
  );
  return <List query={query} />;
}

function List(props: { query: Frameworks_query$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<FrameworksPageQuery, Frameworks_query$key>(
    graphql`
      fragment Frameworks_query on Query
      @refetchable(queryName: "FrameworksPageQuery")
      @argumentDefinitions(
        where: { type: "FrameworkWhere" }
        first: { type: "Int", defaultValue: 5 }
        after: { type: "String" }
      ) {
        frameworks(where: $where, first: $first, after: $after, orderBy: { field: KNOWN, direction: DESC })
          @connection(key: "Frameworks_frameworks", filters: ["where"]) {
          totalCount
          edges {
            node {
              id
              ...Frameworks_item
            }
          }
        }
      }
    `,
    props.query,
  );
  const { edges, totalCount } = data.frameworks;
  return (
    <>
      <p role="status">
        {edges.length} of {totalCount}
      </p>
      <ol>
        {edges.map(({ node }) => (
          <Item key={node.id} framework={node} />
        ))}
      </ol>
      <button disabled={!hasNext || isLoadingNext} onClick={() => loadNext(5)}>
        More
      </button>
    </>
  );
}

function Item(props: { framework: Frameworks_item$key }) {
  const { name, summary, coverage } = useFragment(
    graphql`
      fragment Frameworks_item on Framework {
        name
        summary
        coverage {
          known
          applicable
        }
      }
    `,
    props.framework,
  );
  return (
    <li>
      <b>{name}</b> {summary} ({coverage.known} of {coverage.applicable} features known)
    </li>
  );
}
