"""The routes by which administrators reach invoices."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any, update_any
from backend.database import DbSession
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.invoice import Invoice
from backend.pagination import CursorsOfService, Page
from backend.row_view import RowView
from backend.schemas.admin.invoice import (
    AdminInvoicePage,
    AdminInvoiceQuery,
    AdminInvoiceUpdate,
)
from backend.schemas.invoice import InvoiceResponse
from backend.views.invoice import admin_view_invoices

router = APIRouter(
    prefix="/invoices", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminInvoicePage, responses=responses(BadRequest))
async def admin_list_invoices(
    query: Annotated[AdminInvoiceQuery, Query()],
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Invoice]]:
    """List the invoices of all owners, and record that you saw them."""
    conditions = [
        *matching(
            Invoice,
            user_id=query.user_id,
            due_on=query.due_on,
            customer_id=query.customer_id,
        ),
    ]
    page = await list_any(db, Invoice, query, conditions=conditions, cursors=cursors)
    return page.showing(await admin_view_invoices(db, page.items))


@router.get("/{invoice_id}", response_model=InvoiceResponse)
async def admin_get_invoice(invoice_id: PathId, db: DbSession) -> RowView[Invoice]:
    """Get an invoice of any owner, and record that you saw it."""
    row = await get_any(db, Invoice, invoice_id)
    [view] = await admin_view_invoices(db, [row])
    return view


@router.patch(
    "/{invoice_id}",
    response_model=InvoiceResponse,
    responses=responses(*WITH_BODY, Conflict),
)
async def admin_update_invoice(
    invoice_id: PathId, body: AdminInvoiceUpdate, db: DbSession
) -> RowView[Invoice]:
    """Change what administrators set in an invoice of any owner."""
    changes = body.model_dump(exclude_unset=True)
    row = await update_any(db, Invoice, invoice_id, changes)
    [view] = await admin_view_invoices(db, [row])
    return view
