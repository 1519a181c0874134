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

    def may_manage(self, role: Role) -> bool:
        """Tell whether this member may give a role, and take it away."""
        return self.role in OWNERS or (self.role in MANAGERS and role not in MANAGERS)
