"""What clients send and receive to share todos."""

from typing import Literal

from backend.pagination import PageResponse
from backend.schemas.share import ShareBody, SharedRow
from backend.schemas.todo import TodoResponse


class TodoShareCreate(ShareBody):
    """The body that shares a todo."""

    access: Literal["read", "write"]


class TodoShareResponse(SharedRow[TodoResponse]):
    """A todo of somebody else that is shared with you."""


class TodoSharePage(PageResponse[TodoShareResponse]):
    """Some of the todos that are shared with you."""
