"""Cases to test: each thing of a kind that a resource has is a case."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

from tests.resource import Resource
from tests.resources import resources

Thing = TypeVar("Thing")

# The resources whose rows not everybody may read.
private = [resource for resource in resources if not resource.is_public]


def for_each(
    argument: str,
    things_of: Callable[[Resource], Iterable[Thing]],
    name_of: Callable[[Thing], str] = str,
) -> pytest.MarkDecorator:
    """Run a test for each thing of each resource; it is called `tasks-due_on`, say."""
    return pytest.mark.parametrize(
        ("resource", argument),
        [
            pytest.param(resource, thing, id=f"{resource}-{name_of(thing)}")
            for resource in resources
            for thing in things_of(resource)
        ],
    )


def one_of_each_owner() -> pytest.MarkDecorator:
    """Run a test for one private resource of those that belong to the same kind."""
    firsts: dict[str, Resource] = {}
    for resource in private:
        firsts.setdefault(resource.owner, resource)
    return pytest.mark.parametrize("resource", firsts.values(), ids=str)


def each_private() -> pytest.MarkDecorator:
    """Run a test for each private resource."""
    return pytest.mark.parametrize("resource", private, ids=str)
