"""What clients send and receive to share rows."""

import datetime as dt
from typing import Generic, Literal, TypeVar

from pydantic import Field

from backend.ids import Id
from backend.pagination import PageQuery, PageResponse
from backend.schemas.auth import Login
from backend.schemas.base import Input, Output

Access = Literal["read", "write"]
RowResponse = TypeVar("RowResponse", bound=Output)


class ShareBody(Input):
    """Whom a row is shared with."""

    email: Login = Field(description="The address that the other user signs in with.")
    access: Access


class ShareResponse(Output):
    """Whom a row is shared with, as its owner sees it."""

    id: Id
    email: str
    access: Access
    created_at: dt.datetime


class SharePage(PageResponse[ShareResponse]):
    """Some of those with whom a row is shared."""


class ShareQuery(PageQuery):
    """What a list of shares can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"


class SharedRow(Output, Generic[RowResponse]):
    """A row of somebody else, and what a user may do with it."""

    access: Access
    shared_at: dt.datetime
    row: RowResponse
