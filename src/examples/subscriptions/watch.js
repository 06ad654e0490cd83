// Prints each event of Subscription.catalogChanged as a line of JSON, until it is stopped.
//
//   node watch.js URL [ws|sse] [QUERY]
//
// URL is that of the API, such as http://127.0.0.1:8080/graphql. Both clients connect again when the server goes away, and are
// told the state that they then find.
import { createClient as createSocketClient } from "graphql-ws";
import { createClient as createStreamClient } from "graphql-sse";
import WebSocket from "ws";

const [url, transport = "ws", query = "subscription { catalogChanged { previous catalog { revision } } }"] =
  process.argv.slice(2);
if (!url || !["ws", "sse"].includes(transport)) {
  console.error("usage: node watch.js URL [ws|sse] [QUERY]");
  process.exit(2);
}

const retryAttempts = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
const client =
  transport === "ws"
    ? createSocketClient({
        url: url.replace(/^http/, "ws"),
        webSocketImpl: WebSocket, // Node 22 and browsers have one
        shouldRetry: () => true, // also when the server is not there
        retryAttempts,
        retryWait: pause,
      })
    : createStreamClient({ url, retryAttempts, retry: pause });

try {
  for await (const result of client.iterate({ query })) {
    console.log(JSON.stringify(result));
  }
  console.log("complete");
} catch (refusal) {
  console.error(JSON.stringify(refusal));
  process.exitCode = 1;
}
await client.dispose();
