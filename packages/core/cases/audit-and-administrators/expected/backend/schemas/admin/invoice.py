"""What administrators send and receive for invoices."""

from typing import Literal

from backend.ids import PathId
from backend.pagination import PageQuery, PageResponse
from backend.schemas.base import Input, omitted
from backend.schemas.invoice import InvoiceResponse, Reason, Status
from backend.types.date import Date


class AdminInvoicePage(PageResponse[InvoiceResponse]):
    """Some of the invoices of all owners."""


class AdminInvoiceQuery(PageQuery):
    """What a list of the invoices of all owners can be asked for."""

    sort: Literal["-created_at", "created_at"] = "-created_at"
    user_id: PathId | None = None
    due_on: Date | None = None
    customer_id: PathId | None = None


class AdminInvoiceUpdate(Input):
    """The fields of an invoice that administrators set.

    What it leaves out stays as it is.
    """

    status: Status = omitted()
    reason: Reason = omitted()
