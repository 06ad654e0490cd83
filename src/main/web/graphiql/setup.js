// Runs before GraphiQL: tells it where the API is, under whatever prefix this page was found, and seeds the first visit.
(function () {
  "use strict";

  const prefix = location.pathname.replace(/\/graphiql\/[^/]*$/, "");

  window.VERTX_GRAPHIQL_CONFIG = {
    httpEnabled: true,
    graphQLUri: prefix + "/graphql",
    graphQLWSEnabled: false,
    headers: {},
    parameters: {},
  };

  const workers = { editorWorkerService: "editor.worker", json: "json.worker", graphql: "graphql.worker." };
  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (moduleId, label) => "./monacoeditorwork/" + workers[label] + ".bundle.js",
  };

  const linked = new URLSearchParams(location.search).get("query");
  const firstVisit = localStorage.getItem("graphiql:tabState") === null;
  if (!firstVisit && linked === null) {
    return;
  }
  const queries = linked === null ? window.FRAMEWORK_GRAPH_EXAMPLES : [{ title: "Linked query", query: linked }];
  const tabs = queries.map((example, index) => ({
    id: "example-" + index,
    hash: [example.query, "", ""].join("|"),
    title: example.title,
    query: example.query,
    variables: "",
    headers: "",
    operationName: null,
    response: null,
  }));
  localStorage.setItem("graphiql:tabState", JSON.stringify({ activeTabIndex: 0, tabs: tabs }));
  localStorage.setItem("graphiql:query", tabs[0].query);
  if (firstVisit) {
    localStorage.setItem("graphiql:visiblePlugin", "Documentation Explorer");
  }
})();
