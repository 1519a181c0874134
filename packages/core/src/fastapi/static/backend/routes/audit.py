"""The route of the audit trail, which is read and never written."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.audit import list_entries
from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, BadRequest, responses
from backend.json_body import StrictRoute
from backend.models.audit_entry import AuditEntry
from backend.pagination import CursorsOfService, Page
from backend.schemas.audit import AuditEntryPage, AuditQuery

router = APIRouter(
    prefix="/audit",
    tags=["audit"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=AuditEntryPage, responses=responses(BadRequest))
async def list_audit_entries(
    query: Annotated[AuditQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[AuditEntry]:
    """List what was done to your rows, and by whom: the latest first."""
    return await list_entries(db, query, cursors=cursors, owner_id=current_user_id)
