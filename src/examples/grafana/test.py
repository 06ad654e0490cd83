"""Asks every query of the dashboard as the Infinity data source does, and looks for each root and column: python3 test.py"""

import json
import os
import re
import unittest
import urllib.parse
import urllib.request
from pathlib import Path

SERVER = os.environ.get("FRAMEWORK_GRAPH_URL", "http://127.0.0.1:8080/graphql").removesuffix("/graphql")
PROVISIONING = Path(__file__).parent / "provisioning"
DASHBOARD = json.loads((PROVISIONING / "dashboards/framework-facts.json").read_text())
VARIABLES = {variable["name"]: variable for variable in DASHBOARD["templating"]["list"]}
ACCEPT = {"csv": "text/csv; charset=utf-8"}


def interpolate(text: str) -> str:
    """Grafana puts the values of the dashboard's variables into every text, queries included."""
    return re.sub(r"\$\{?(\w+)\}?", lambda found: VARIABLES[found[1]]["current"]["value"] if found[1] in VARIABLES else found[0], text)


def ask(target: dict) -> str:
    options = target["url_options"]
    parameters = urllib.parse.urlencode({pair["key"]: interpolate(pair["value"]) for pair in options.get("params", [])})
    accept = ACCEPT.get(target["type"], "application/json;q=0.9,text/plain")
    request = urllib.request.Request(f"{SERVER}{target['url']}?{parameters}", headers={"Accept": accept})
    if options["method"] == "POST":
        variables = json.loads(interpolate(options.get("body_graphql_variables", "{}")))
        request.data = json.dumps({"query": interpolate(options["body_graphql_query"]), "variables": variables}).encode()
        request.add_header("Content-Type", options["body_content_type"])
    with urllib.request.urlopen(request) as response:
        return response.read().decode()


def select(value, selector: str):
    """What a selector of names and positions leads to; None where something on the way is null."""
    for step in selector.split("."):
        if value is None:
            return None
        value = value[int(step)] if step.isdigit() else value[step]
    return value


class DashboardTest(unittest.TestCase):
    def check(self, target: dict) -> list:
        """The rows of an answer, after a look at every column."""
        answer = json.loads(ask(target))
        self.assertNotIn("errors", answer)
        root = select(answer, target["root_selector"]) if target["root_selector"] else answer
        rows = root if isinstance(root, list) else [root]
        self.assertTrue(rows)
        for column in target["columns"]:
            values = [value for value in (select(row, column["selector"]) for row in rows) if value is not None]
            self.assertTrue(values, column)
            expected = (int, float) if column["type"] == "number" else str
            self.assertTrue(all(isinstance(value, expected) for value in values), column)
        return rows

    def test_every_panel_gets_its_columns(self):
        for panel in DASHBOARD["panels"]:
            for target in panel["targets"]:
                if target["type"] == "graphql":
                    with self.subTest(panel=panel["title"]):
                        self.check(target)

    def test_edges_join_nodes_of_the_picture(self):
        nodes, edges = (self.check(target) for panel in DASHBOARD["panels"] if panel["type"] == "nodeGraph" for target in panel["targets"])
        ends = {edge[end] for edge in edges for end in ("source", "target")}
        self.assertLessEqual(ends, {node["id"] for node in nodes})

    def test_every_variable_offers_what_it_is_set_to(self):
        for name, variable in VARIABLES.items():
            query = variable["query"]["infinityQuery"]
            value = next(column["selector"] for column in query["columns"] if column["text"] == "__value")
            self.assertIn(variable["current"]["value"], [row[value] for row in self.check(query)], name)

    def test_documents_answer_as_tables_and_arrays(self):
        csv, array = (panel["targets"][0] for panel in DASHBOARD["panels"] if panel["targets"][0]["type"] != "graphql")
        header, *rows = ask(csv).splitlines()
        self.assertIn("name", header.split(","))
        self.assertGreater(len(rows), len(self.check(array)))

    def test_the_data_source_is_the_one_that_panels_name(self):
        text = (PROVISIONING / "datasources/framework-graph.yaml").read_text()
        uids = set(re.findall(r'"uid": "(framework-graph)"', json.dumps(DASHBOARD)))
        self.assertEqual(uids, set(re.findall(r"^    uid: (.+)$", text, re.MULTILINE)))


if __name__ == "__main__":
    unittest.main()
