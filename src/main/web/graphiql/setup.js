// Runs before GraphiQL: tells it where the API is, under whatever prefix this page was found, and seeds the first visit.
(function () {
  "use strict";

  const prefix = location.pathname.replace(/\/graphiql\/[^/]*$/, "");

  window.VERTX_GRAPHIQL_CONFIG = {
    httpEnabled: true,
    graphQLUri: prefix + "/graphql",
    graphQLWSEnabled: true,
    graphQLWSUri: (prefix + "/graphql").slice(1), // GraphiQL puts the origin with a slash before it
    headers: {},
    parameters: {},
  };

  const workers = { editorWorkerService: "editor.worker", json: "json.worker", graphql: "graphql.worker." };
  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (moduleId, label) => "./monacoeditorwork/" + workers[label] + ".bundle.js",
  };

  const address = new URLSearchParams(location.search);
  const linked = address.get("query");
  if (linked !== null) {
    // GraphiQL reads the address too, and takes a plus sign for what it is.
    history.replaceState(null, "", "?" + [...address].map((pair) => pair.map(encodeURIComponent).join("=")).join("&"));
  }
  const firstVisit = localStorage.getItem("graphiql:tabState") === null;
  if (!firstVisit && linked === null) {
    return;
  }
  const link = { title: "Linked query", query: linked, variables: inLines(address.get("variables")) };
  const queries = linked === null ? window.FRAMEWORK_GRAPH_EXAMPLES : [link];
  const tabs = queries.map((example, index) => ({
    id: "example-" + index,
    hash: [example.query, example.variables ?? "", ""].join("|"),
    title: example.title,
    query: example.query,
    variables: example.variables ?? "",
    headers: "",
    operationName: null,
    response: null,
  }));
  localStorage.setItem("graphiql:tabState", JSON.stringify({ activeTabIndex: 0, tabs: tabs }));
  localStorage.setItem("graphiql:query", tabs[0].query);
  localStorage.setItem("graphiql:variables", tabs[0].variables);
  if (firstVisit) {
    localStorage.setItem("graphiql:visiblePlugin", "Documentation Explorer");
  }

  /** Variables as a person would write them; as they came where they are no JSON. */
  function inLines(variables) {
    try {
      return variables === null ? "" : JSON.stringify(JSON.parse(variables), null, 2);
    } catch {
      return variables;
    }
  }
})();
