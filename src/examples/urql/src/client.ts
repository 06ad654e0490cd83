import { Client, fetchExchange } from "@urql/core";
import { cacheExchange, type Cache, type DataField, type FieldArgs, type Resolver } from "@urql/exchange-graphcache";
import { introspection } from "./graphql-env.ts";

// Only a Node has an id that means it alone, everywhere and for good; everything else stays within what it is part of.
const types = introspection.__schema.types;
const objects = types.filter((type) => type.kind === "OBJECT");
const nodes = objects.filter((type) => type.interfaces.some(({ name }) => name === "Node")).map((type) => type.name as string);
const embedded = objects.map((type) => type.name as string).filter((name) => !nodes.includes(name));

const node: Resolver = (_parent, args, cache) =>
  nodes
    .map((__typename) => cache.keyOfEntity({ __typename, id: args.id as string }))
    .find((key) => cache.resolve(key, "id")) ?? asked(cache, "node", args);

const framework: Resolver = (_parent, args, cache) => {
  const { id, slug } = args.by as { id?: string; slug?: string };
  return id ? { __typename: "Framework", id } : (listed(cache, slug) ?? asked(cache, "framework", args));
};

/** The framework of that slug in any list that was asked for. */
function listed(cache: Cache, slug?: string) {
  return cache
    .inspectFields("Query")
    .filter(({ fieldName }) => fieldName === "frameworks")
    .flatMap(({ fieldKey }) => cache.resolve(cache.resolve("Query", fieldKey) as string, "nodes") as string[])
    .find((key) => cache.resolve(key, "slug") === slug);
}

/** What the server said to the same question; undefined has it asked. */
function asked(cache: Cache, field: string, args: FieldArgs) {
  return cache.resolve("Query", field, args) as DataField;
}

/** A client whose cache keeps everything that has a global id once, and finds it there however it is asked for. */
export function createClient(url: string, fetch = globalThis.fetch): Client {
  const cache = cacheExchange({
    schema: introspection,
    keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
    resolvers: { Query: { node, framework } },
  });
  return new Client({ url, fetch, exchanges: [cache, fetchExchange], preferGetMethod: true });
}
