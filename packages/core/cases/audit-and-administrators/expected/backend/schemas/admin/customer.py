"""What administrators send and receive for customers."""

from typing import Literal

from backend.ids import PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.customer import CustomerResponse


class AdminCustomerPage(PageResponse[CustomerResponse]):
    """Some of the customers of all owners."""


class AdminCustomerQuery(PageQuery):
    """What a list of the customers of all owners can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    user_id: PathId | None = None
