"""The routes of invoices."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.customer import Customer
from backend.models.invoice import Invoice
from backend.models.invoice_correction import InvoiceCorrection
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_links, check_reference
from backend.row_view import RowView
from backend.schemas.invoice import (
    InvoiceCreate,
    InvoicePage,
    InvoiceQuery,
    InvoiceReplace,
    InvoiceResponse,
    InvoiceUpdate,
)
from backend.views.invoice import view_invoices

router = APIRouter(
    prefix="/invoices",
    tags=["invoices"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=InvoicePage, responses=responses(BadRequest))
async def list_invoices(
    query: Annotated[InvoiceQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Invoice]]:
    """List your invoices, a page at a time."""
    conditions = [
        *matching(Invoice, due_on=query.due_on, customer_id=query.customer_id),
        *linked_to(
            Invoice, InvoiceCorrection, query.correction_id, owner_id=current_user_id
        ),
    ]
    page = await list_owned(
        db,
        Invoice,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )
    views = await view_invoices(db, page.items, owner_id=current_user_id)
    return page.showing(views)


@router.post(
    "",
    response_model=InvoiceResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_invoice(
    body: InvoiceCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Invoice]:
    """Create an invoice. It belongs to you."""
    await check_reference(
        db, Customer, body.customer_id, field="customer_id", owner_id=current_user_id
    )
    await check_links(
        db,
        Invoice,
        body.correction_ids,
        field="correction_ids",
        owner_id=current_user_id,
    )
    created = await create_owned(
        db,
        Invoice,
        body.model_dump(exclude={"correction_ids"}),
        owner_id=current_user_id,
    )
    await add_links(
        db,
        InvoiceCorrection,
        [created],
        [body.correction_ids],
        owner_id=current_user_id,
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_invoices(db, [created], owner_id=current_user_id)
    return view


@router.get(
    "/{invoice_id}", response_model=InvoiceResponse, responses=responses(NotFound)
)
async def get_invoice(
    invoice_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Invoice]:
    """Get one of your invoices."""
    row = await get_owned(db, Invoice, invoice_id, owner_id=current_user_id)
    [view] = await view_invoices(db, [row], owner_id=current_user_id)
    return view


@router.put(
    "/{invoice_id}",
    response_model=InvoiceResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_invoice(
    invoice_id: PathId,
    body: InvoiceReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Invoice]:
    """Replace one of your invoices.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Customer, body.customer_id, field="customer_id", owner_id=current_user_id
    )
    await check_links(
        db,
        Invoice,
        body.correction_ids,
        field="correction_ids",
        owner_id=current_user_id,
    )
    changes = without_links(body.model_dump(), "correction_ids")
    row = await update_owned(db, Invoice, invoice_id, changes, owner_id=current_user_id)
    await set_links(
        db, InvoiceCorrection, row, body.correction_ids, owner_id=current_user_id
    )
    [view] = await view_invoices(db, [row], owner_id=current_user_id)
    return view


@router.patch(
    "/{invoice_id}",
    response_model=InvoiceResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_invoice(
    invoice_id: PathId,
    body: InvoiceUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Invoice]:
    """Change some fields of one of your invoices."""
    await check_reference(
        db, Customer, body.customer_id, field="customer_id", owner_id=current_user_id
    )
    await check_links(
        db,
        Invoice,
        body.correction_ids,
        field="correction_ids",
        owner_id=current_user_id,
    )
    changes = without_links(body.model_dump(exclude_unset=True), "correction_ids")
    row = await update_owned(db, Invoice, invoice_id, changes, owner_id=current_user_id)
    await set_links(
        db, InvoiceCorrection, row, body.correction_ids, owner_id=current_user_id
    )
    [view] = await view_invoices(db, [row], owner_id=current_user_id)
    return view


@router.delete(
    "/{invoice_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_invoice(
    invoice_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your invoices."""
    await delete_owned(db, Invoice, invoice_id, owner_id=current_user_id)
