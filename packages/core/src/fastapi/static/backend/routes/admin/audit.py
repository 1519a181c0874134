"""The route by which administrators reach the audit trail."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import list_any_entries
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.json_body import StrictRoute
from backend.models.audit_entry import AuditEntry
from backend.pagination import CursorsOfService, Page
from backend.schemas.audit import AdminAuditQuery, AuditEntryPage

router = APIRouter(
    prefix="/audit", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AuditEntryPage, responses=responses(BadRequest))
async def admin_list_audit_entries(
    query: Annotated[AdminAuditQuery, Query()], db: DbSession, cursors: CursorsOfService
) -> Page[AuditEntry]:
    """List what was done to the rows of all owners, and record that you saw it."""
    return await list_any_entries(db, query, cursors=cursors)
