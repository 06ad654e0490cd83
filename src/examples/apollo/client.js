import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

/** A client whose cache keeps everything that has a global id once, and finds it there however it is asked for. */
export function createClient({ uri, fetch, possibleTypes, embeddedTypes }) {
  const embedded = embeddedTypes.map((name) => [name, { keyFields: false, merge: true }]);
  const cache = new InMemoryCache({
    possibleTypes,
    typePolicies: {
      ...Object.fromEntries(embedded),
      Query: {
        fields: {
          frameworks: relayStylePagination(["search", "where", "orderBy"]),
          framework: { read: readFramework },
          node: { read: readNode },
        },
      },
    },
  });

  function readFramework(known, { args: { by }, toReference }) {
    const id = by.id ?? idOfFramework(by.slug);
    return known === undefined && id ? toReference({ __typename: "Framework", id }) : known;
  }

  function idOfFramework(slug) {
    const records = Object.values(cache.extract());
    return records.find((record) => record.__typename === "Framework" && record.slug === slug)?.id;
  }

  function readNode(known, { args: { id }, canRead, toReference }) {
    const candidates = possibleTypes.Node.map((__typename) => toReference({ __typename, id }));
    return known ?? candidates.find(canRead);
  }

  return new ApolloClient({ cache, link: new HttpLink({ uri, fetch }) });
}
