"""What every table of shares has in common."""

from typing import ClassVar

from sqlalchemy import String
from sqlmodel import Field

from backend.ids import Id, IdColumn
# <not organisations>
from backend.models.owned_row import OwnedRow
# </not organisations>
# <organisations>
from backend.models.owned_row import UserRow
# </organisations>


# <not organisations>
class Share(OwnedRow):
    # </not organisations>
# <organisations>
class Share(UserRow):
    # </organisations>
    """What the owner of a row lets another user do with it: `read` it, or `write`."""

    # The fields that only the owner sets, and those among them that nobody sees.
    owners_fields: ClassVar[frozenset[str]] = frozenset()
    unseen_fields: ClassVar[frozenset[str]] = frozenset()

    row_id: Id = Field(sa_type=IdColumn)
    grantee_id: Id = Field(sa_type=IdColumn, foreign_key="users.id", ondelete="CASCADE")
    access: str = Field(sa_type=String(5))
