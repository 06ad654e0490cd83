import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "./client.ts";
import { graphql } from "./graphql.ts";

const LIST = graphql(`
  query List($where: FrameworkWhere!) {
    frameworks(where: $where, orderBy: { field: KNOWN, direction: DESC }, first: 10) {
      totalCount
      nodes {
        id
        slug
        name
      }
    }
  }
`);

const BY_SLUG = graphql(`
  query BySlug($slug: String!) {
    framework(by: { slug: $slug }) {
      id
      name
    }
  }
`);

const BY_ID = graphql(`
  query ById($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Framework {
        slug
      }
      ... on Feature {
        key
      }
    }
  }
`);

const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, types: [FEATURE], first: 3) {
      nodes {
        item {
          __typename
          ... on Feature {
            id
            key
          }
        }
      }
    }
  }
`);

function start() {
  let requests = 0;
  const client = createClient(process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql", (...request) => {
    requests++;
    return fetch(...request);
  });
  return { client, requests: () => requests };
}

test("what a list brought is found by slug and by id, without asking again", async () => {
  const { client, requests } = start();
  const list = await client.query(LIST, { where: { language: { eq: "PYTHON" } } });
  const flask = list.data?.frameworks.nodes.find(({ slug }) => slug === "flask");
  assert.ok(flask);

  const bySlug = await client.query(BY_SLUG, { slug: "flask" });
  const byId = await client.query(BY_ID, { id: flask.id });

  assert.equal(bySlug.data?.framework?.name, "Flask");
  assert.equal(byId.data?.node?.__typename, "Framework");
  assert.equal(requests(), 1);
});

test("so is what a search brought, whatever its type", async () => {
  const { client, requests } = start();
  const { data } = await client.query(SEARCH, { text: "openapi" });
  const feature = data?.search.nodes.map(({ item }) => item).find((item) => item.__typename === "Feature");
  assert.ok(feature);

  const { data: found } = await client.query(BY_ID, { id: feature.id });
  assert.deepEqual(found?.node, feature);
  assert.equal(requests(), 1);
});

test("what is not there is asked for", async () => {
  const { client, requests } = start();
  assert.equal((await client.query(BY_SLUG, { slug: "django" })).data?.framework?.name, "Django");
  assert.equal((await client.query(BY_SLUG, { slug: "no-such" })).data?.framework, null);
  assert.equal(requests(), 2);
  // @ts-expect-error an order that the schema does not know: no type here is `any`
  await client.query(LIST, { where: { language: { eq: "LATIN" } } });
});
