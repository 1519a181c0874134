"""What the tests know of a resource: its rows, and what its routes promise."""

# <links>
from collections.abc import Callable, Mapping, Sequence
# </links>
# <not links>
from collections.abc import Mapping, Sequence
# </not links>
from dataclasses import dataclass, field
from typing import Any

# <links>
from backend.models.owned_link import OwnedLink
# </links>
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
    # <expansion>
    # What a response calls the other row when it shows it.
    expand: str = ""
    # </expansion>
    # <nesting>
    # The path of the rows below the other, with `{}` for its id.
    nested: str = ""
    # </nesting>

    def __str__(self) -> str:
        return self.name
    # <nesting>

    def below(self, parent: Body) -> str:
        """Return where the rows below the other are."""
        return self.nested.format(parent["id"])
    # </nesting>


# <links>
@dataclass(frozen=True)
class Link:
    """References to many rows of the same owner."""

    name: str
    # The table between the two sides.
    model: type[OwnedLink]
    # What they lead to, which may stand further down.
    target: Callable[[], "Resource"]
    # What a list is filtered by.
    filter: str
    # How many rows one row can refer to.
    max: int

    def __str__(self) -> str:
        return self.name


# </links>
@dataclass(frozen=True)
class Resource:
    """A resource under test. Its fields go by the names that they have in JSON."""

    model: type[OwnedRow]
    # Where its routes are: `/tasks`.
    path: str
    # Three bodies without references. They differ in every field that has values
    # enough, and in every set of fields that is unique.
    bodies: Sequence[Body]
    # <public_read>
    # Whether everybody may read its rows.
    is_public: bool = False
    # </public_read>
    references: Sequence[Reference] = ()
    # <links>
    links: Sequence[Link] = ()
    # </links>
    # What the fields become that a body may leave out.
    defaults: Body = field(default_factory=dict)
    # For each field the values that it refuses.
    wrong: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    # <read_only>
    # The fields that no user sets, each with a value that it could have.
    read_only: Mapping[str, Any] = field(default_factory=dict)
    # </read_only>
    # <administrator_fields>
    # Of these the ones that administrators set.
    by_administrator: Sequence[str] = ()
    # </administrator_fields>
    # <write_only>
    # The fields that are written and never returned.
    write_only: Sequence[str] = ()
    # </write_only>
    # <sharing>
    # What an owner can let others do with a row.
    share: Sequence[str] = ()
    # The fields that only the owner sets, and those among them that nobody sees.
    owners_fields: Sequence[str] = ()
    unseen_fields: Sequence[str] = ()
    # </sharing>
    # <bulk>
    # Whether several rows can be created in one request.
    bulk: bool = False
    # </bulk>
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
        # <organisations>
        return self.model.owner_field
        # </organisations>
        # <not organisations>
        return "user_id"
        # </not organisations>

    @property
    def self_references(self) -> list[str]:
        """The fields that lead to another row of the same resource."""
        return [each.name for each in self.references if each.target is None]
