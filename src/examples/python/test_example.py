from collections.abc import Iterator
from datetime import date

import pytest

from example import URL, supporting
from framework_graph import FrameworkBy, FrameworkGraph, FrameworkStatus
from framework_graph.exceptions import GraphQLClientGraphQLMultiError


@pytest.fixture
def graph() -> Iterator[FrameworkGraph]:
    with FrameworkGraph(URL) as client:
        yield client


def test_all_pages_come_with_typed_values(graph: FrameworkGraph) -> None:
    found = list(supporting(graph, "routing.declarative"))
    names = [framework.name for framework in found]
    assert len(names) == len(set(names)) == graph.supporting("routing.declarative").frameworks.total_count > 10

    flask = next(framework for framework in found if framework.name == "Flask")
    assert flask.status is FrameworkStatus.ACTIVE
    assert flask.latest_release and flask.latest_release.released_on > date(2024, 1, 1)


def test_one_is_found_by_any_of_its_names(graph: FrameworkGraph) -> None:
    by_slug = graph.what_is(FrameworkBy(slug="sqlalchemy"))
    by_package = graph.what_is(FrameworkBy(package_url="pkg:pypi/sqlalchemy"))
    assert by_slug == by_package and by_slug.framework and by_slug.framework.licenses == ["MIT"]
    assert graph.what_is(FrameworkBy(slug="no-such-framework")).framework is None


def test_what_the_server_refuses_is_raised(graph: FrameworkGraph) -> None:
    with pytest.raises(GraphQLClientGraphQLMultiError, match="There is no feature") as refusal:
        graph.supporting("no.such-feature")
    assert refusal.value.errors[0].extensions == {"code": "BAD_USER_INPUT"}
