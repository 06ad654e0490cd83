/** Asks the API beside this page, by GET where it fits, so that the browser keeps answers and only asks whether they still hold. */

import { address } from "./address.js";
import { link } from "./dom.js";

const MOST_CHARACTERS_OF_AN_ADDRESS = 6000;
const MOST_REMEMBERED = 60;
/** For the way back; after that the server is asked whether the answer still holds. */
const REMEMBERED_MILLIS = 60_000;
const remembered = new Map();

/** What went wrong in words for people, and what to do about it. */
export class Problem extends Error {
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

/** The data of an answer; throws a Problem, or what `fetch` throws when the signal aborts. */
export async function ask(query, variables, signal) {
  const parameters = new URLSearchParams({ query: plain(query), variables: JSON.stringify(variables) });
  const key = parameters.toString();
  const known = remembered.get(key);
  if (known && performance.now() - known.since < REMEMBERED_MILLIS) {
    return known.data;
  }
  const data = await read(await send(key, parameters, signal));
  remembered.delete(key);
  remembered.set(key, { data, since: performance.now() });
  if (remembered.size > MOST_REMEMBERED) {
    remembered.delete(remembered.keys().next().value);
  }
  return data;
}

async function send(key, parameters, signal) {
  const headers = { accept: "application/graphql-response+json" };
  const url = address("graphql");
  try {
    if (key.length < MOST_CHARACTERS_OF_AN_ADDRESS) {
      return await fetch(url + "?" + key, { headers, signal });
    }
    const body = JSON.stringify({ query: parameters.get("query"), variables: JSON.parse(parameters.get("variables")) });
    return await fetch(url, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body, signal });
  } catch (failure) {
    if (signal?.aborted) {
      throw failure;
    }
    throw new Problem("The server does not answer.", "See whether it runs and whether you are online, then try again.");
  }
}

async function read(response) {
  const answer = await response.json().catch(() => ({}));
  const error = answer.errors?.[0];
  if (answer.data && !error) {
    return answer.data;
  }
  const message = error?.message ?? `The server answered with status ${response.status}.`;
  throw new Problem(message, advice(error?.extensions?.code, response.status));
}

function advice(code, status) {
  if (code === "LIMIT_EXCEEDED" || code === "TIMEOUT") {
    return "Ask for less at once, or have the operator raise the limit.";
  }
  if (code === "DOCUMENT_NOT_TRUSTED") {
    return "This server answers trusted documents only; its operator can start it without --trusted-only.";
  }
  if (status === 503 || status === 429) {
    return "It has much to do. Try again in a moment.";
  }
  return "Try again, or go back and ask otherwise.";
}

/** All pages of a connection, one after another; `pick` finds the connection in the data. */
export async function askAll(query, variables, pick, signal, mostPages = 5) {
  const nodes = [];
  let connection;
  do {
    const data = await ask(query, { ...variables, after: connection?.pageInfo.endCursor ?? null }, signal);
    connection = pick(data);
    nodes.push(...(connection?.nodes ?? []));
    mostPages--;
  } while (connection?.pageInfo.hasNextPage && mostPages > 0);
  return nodes;
}

/** A link that opens a query with its variables in GraphiQL. */
export function asGraphQl(query, variables, text = "Open as GraphQL") {
  const shown = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== undefined));
  const parameters = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(shown) });
  return link(address("graphiql/") + "?" + parameters, text, { class: "as-graphql" });
}

/** Without the white space that only people need. */
function plain(query) {
  return query.replace(/\s+/g, " ").trim();
}
