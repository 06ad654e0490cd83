// What does the catalog know under these words? A union of five types, a page at a time.
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import type { SearchBoxQuery } from "../__generated__/SearchBoxQuery.graphql";
import type { SearchBoxPaginationQuery } from "../__generated__/SearchBoxPaginationQuery.graphql";
import type { SearchBox_query$key } from "../__generated__/SearchBox_query.graphql";

export function SearchBox({ text }: { text: string }) {
  const data = useLazyLoadQuery<SearchBoxQuery>(
    graphql`
      query SearchBoxQuery($text: String!, $types: [SearchType!]) {
        ...SearchBox_query @arguments(text: $text, types: $types)
      }
    `,
    { text, types: ["FRAMEWORK", "FEATURE", "ORGANIZATION"] },
  );
  return <Hits query={data} />;
}

function Hits({ query }: { query: SearchBox_query$key }) {
  const { data, loadNext } = usePaginationFragment<SearchBoxPaginationQuery, SearchBox_query$key>(
    graphql`
      fragment SearchBox_query on Query
      @refetchable(queryName: "SearchBoxPaginationQuery")
      @argumentDefinitions(
        text: { type: "String!" }
        types: { type: "[SearchType!]" }
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      ) {
        search(text: $text, types: $types, first: $count, after: $cursor)
        @connection(key: "SearchBox_search", filters: ["text", "types"]) {
          totalCount
          edges {
            node {
              score
              matchedFields
              item {
                __typename
                ... on Node {
                  id
                }
                ... on Framework {
                  slug
                  name
                }
                ... on Feature {
                  key
                  countsIf
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <ol onClick={() => loadNext(10)}>
      {data.search.edges.map(({ node: { item, score } }) => (
        <li key={item.id} value={score}>
          {item.__typename === "Framework" ? item.slug : item.__typename === "Feature" ? item.key : item.__typename}
        </li>
      ))}
    </ol>
  );
}
