"""What responses show of findings beside their columns."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.ids import Id
from backend.links import show_links
from backend.models.finding import Finding
from backend.models.finding_evidence import FindingEvidence
from backend.row_view import RowView


async def view_findings(
    db: AsyncSession, rows: Sequence[Finding], *, owner_id: Id
) -> list[RowView[Finding]]:
    """Return findings as responses show them, in the same order."""
    views = [RowView(row) for row in rows]
    await show_links(db, views, FindingEvidence, owner_id=owner_id)
    return views
