import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gql } from "@apollo/client";
import { createClient } from "./client.js";

const LIST = gql`
  query List($after: String) {
    frameworks(where: { language: { eq: PYTHON } }, orderBy: { field: KNOWN, direction: DESC }, first: 10, after: $after) {
      edges {
        node {
          id
          slug
          name
          coverage {
            known
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const BY_SLUG = gql`
  query BySlug($slug: String!) {
    framework(by: { slug: $slug }) {
      id
      name
    }
  }
`;

const BY_ID = gql`
  query ById($id: ID!) {
    node(id: $id) {
      id
      ... on Framework {
        slug
        coverage {
          known
        }
      }
    }
  }
`;

const COVERAGE = gql`
  query Coverage($slug: String!) {
    framework(by: { slug: $slug }) {
      id
      coverage {
        applicable
      }
    }
  }
`;

function start() {
  const requests = [];
  const client = createClient({
    uri: process.env.FRAMEWORK_GRAPH_URL ?? "http://127.0.0.1:8080/graphql",
    fetch: (...request) => (requests.push(request), fetch(...request)),
    ...JSON.parse(readFileSync(new URL("schema-facts.json", import.meta.url))),
  });
  return { client, requests };
}

test("what a list brought is found by slug and by id, without asking again", async () => {
  const { client, requests } = start();
  const { data } = await client.query({ query: LIST });
  const flask = data.frameworks.edges.map(({ node }) => node).find(({ slug }) => slug === "flask");

  const bySlug = await client.query({ query: BY_SLUG, variables: { slug: "flask" } });
  const byId = await client.query({ query: BY_ID, variables: { id: flask.id } });

  assert.equal(bySlug.data.framework.name, "Flask");
  assert.equal(byId.data.node.slug, "flask");
  assert.equal(byId.data.node.coverage.known, flask.coverage.known);
  assert.equal(requests.length, 1);
});

test("what is not there is asked for, and joins what is", async () => {
  const { client, requests } = start();
  await client.query({ query: LIST });
  await client.query({ query: COVERAGE, variables: { slug: "flask" } });
  assert.equal(requests.length, 2);

  const { id } = (await client.query({ query: BY_SLUG, variables: { slug: "flask" } })).data.framework;
  const { coverage } = client.cache.extract()[`Framework:${id}`];
  assert.deepEqual(Object.keys(coverage), ["__typename", "known", "applicable"]);
  assert.equal(requests.length, 2);
});

test("pages become one list", async () => {
  const { client } = start();
  const { data } = await client.query({ query: LIST });
  const list = client.watchQuery({ query: LIST });
  const watching = list.subscribe({});
  await list.fetchMore({ variables: { after: data.frameworks.pageInfo.endCursor } });
  watching.unsubscribe();
  assert.equal(list.getCurrentResult().data.frameworks.edges.length, 20);
});
