"""What an answer gives away."""

from collections.abc import Iterator, Sequence
from typing import Any

from httpx2 import Response

from tests.resource import Body, Resource


def objects_in(value: Any) -> Iterator[Body]:
    """Yield each object in a JSON document."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from objects_in(part)


def received(resource: Resource, answer: Response, rows: Sequence[Body]) -> list[Body]:
    """Return what an answer gives away of some rows."""
    if "json" not in answer.headers.get("Content-Type", ""):
        return []
    names = ("id", resource.owner)
    secrets = [[row[name] for name in names] for row in rows]
    found = objects_in(answer.json())
    return [each for each in found if [each.get(name) for name in names] in secrets]
