"""What responses show of invoices beside their columns."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.links import show_links, show_open_links
from backend.models.invoice import Invoice
from backend.models.invoice_correction import InvoiceCorrection
from backend.row_view import RowView


async def view_invoices(
    db: AsyncSession, rows: Sequence[Invoice], *, owner_id: Id
) -> list[RowView[Invoice]]:
    """Return invoices as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, InvoiceCorrection, owner_id=owner_id)
    return views


async def admin_view_invoices(
    db: AsyncSession, rows: Sequence[Invoice]
) -> list[RowView[Invoice]]:
    """Return invoices as administrators see them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_open_links(db, views, InvoiceCorrection, beyond_owner="administrators")
    return views
