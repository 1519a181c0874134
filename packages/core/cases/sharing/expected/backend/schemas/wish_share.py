"""What clients send and receive to share wishes."""

from typing import Literal

from backend.pagination import PageResponse
from backend.schemas.share import ShareBody, SharedRow
from backend.schemas.wish import WishResponse


class WishShareCreate(ShareBody):
    """The body that shares a wish."""

    access: Literal["write"]


class WishShareResponse(SharedRow[WishResponse]):
    """A wish of somebody else that is shared with you."""


class WishSharePage(PageResponse[WishShareResponse]):
    """Some of the wishes that are shared with you."""
