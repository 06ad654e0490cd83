"""Prints the web frameworks that have a feature built in: python example.py api.openapi"""

import os
import sys
from collections.abc import Iterator

from framework_graph import FrameworkGraph, SupportingFrameworksNodes

URL = os.environ.get("FRAMEWORK_GRAPH_URL", "http://127.0.0.1:8080/graphql")


def supporting(client: FrameworkGraph, feature: str) -> Iterator[SupportingFrameworksNodes]:
    """All of them, a page at a time."""
    after = None
    while True:
        page = client.supporting(feature=feature, after=after).frameworks
        yield from page.nodes
        if not page.page_info.has_next_page:
            return
        after = page.page_info.end_cursor


if __name__ == "__main__":
    with FrameworkGraph(URL) as graph:
        for framework in supporting(graph, sys.argv[1]):
            release = framework.latest_release
            print(f"{framework.name:24} {framework.status.value:12} {release and f'{release.version} of {release.released_on}'}")
