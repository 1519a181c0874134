"""What the tests know of a resource: its rows, and what its routes promise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from backend.models.owned_row import OwnedRow

Body = dict[str, Any]


@dataclass(frozen=True)
class Reference:
    """A field that leads to a row of the same owner."""

    name: str
    # What it leads to; None where it leads to another row of its own resource.
    target: "Resource | None" = None
    # Whether it may lead nowhere.
    nullable: bool = False
    # What becomes of the row when the other is deleted: restrict, cascade or set_null.
    on_delete: str = "restrict"

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Resource:
    """A resource under test. Its fields go by the names that they have in JSON."""

    model: type[OwnedRow]
    # Where its routes are: `/tasks`.
    path: str
    # Three bodies without references. They differ in every field that has values
    # enough, and in every set of fields that is unique.
    bodies: Sequence[Body]
    references: Sequence[Reference] = ()
    # What the fields become that a body may leave out.
    defaults: Body = field(default_factory=dict)
    # For each field the values that it refuses.
    wrong: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    # Whether several rows can be created in one request.
    bulk: bool = False
    # Sets of fields that are unique for each owner.
    uniques: Sequence[Sequence[str]] = ()
    # The fields that a list can be sorted by, beside `created_at`.
    sorts: Sequence[str] = ()
    # The fields that a list can be filtered by.
    filters: Sequence[str] = ()
    # The fields that a search looks at, each with a beginning of its value in the first
    # body, in which upper and lower case have changed places.
    searches: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.path.removeprefix("/")

    @property
    def owner(self) -> str:
        """The field that says whose a row is."""
        return "user_id"

    @property
    def self_references(self) -> list[str]:
        """The fields that lead to another row of the same resource."""
        return [each.name for each in self.references if each.target is None]
