"""Roles in an organisation, and what each may do there."""

from dataclasses import dataclass
from typing import Literal

from backend.ids import Id

Role = Literal["guest", "member", "admin", "owner"]

WRITERS: frozenset[Role] = frozenset({"member", "admin", "owner"})
MANAGERS: frozenset[Role] = frozenset({"admin", "owner"})
OWNERS: frozenset[Role] = frozenset({"owner"})


@dataclass(frozen=True)
class Member:
    """A user who acts for an organisation."""

    user_id: Id
    organisation_id: Id
    role: Role


def may_manage(role: Role, other: Role) -> bool:
    """Tell whether who has a role may give another one, and take it away."""
    return role in OWNERS or (role in MANAGERS and other not in MANAGERS)
