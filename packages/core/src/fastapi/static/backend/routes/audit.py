"""The route of the audit trail, which is read and never written."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.audit import list_entries
from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
# <not organisations>
from backend.errors import ALWAYS, BadRequest, responses
# </not organisations>
# <organisations>
from backend.dependencies.organisation import ActingManager
from backend.errors import ALWAYS, BadRequest, Forbidden, NotFound, responses
# </organisations>
from backend.json_body import StrictRoute
from backend.models.audit_entry import AuditEntry
from backend.pagination import CursorsOfService, Page
from backend.schemas.audit import AuditEntryPage, AuditQuery

router = APIRouter(
    # <not organisations>
    prefix="/audit",
    # </not organisations>
    tags=["audit"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


# <not organisations>
@router.get("", response_model=AuditEntryPage, responses=responses(BadRequest))
# </not organisations>
# <organisations>
@router.get("/audit", response_model=AuditEntryPage, responses=responses(BadRequest))
# </organisations>
async def list_audit_entries(
    query: Annotated[AuditQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[AuditEntry]:
    """List what was done to your rows, and by whom: the latest first."""
    # <not organisations>
    return await list_entries(db, query, cursors=cursors, owner_id=current_user_id)
    # </not organisations>
    # <organisations>
    return await list_entries(
        db, query, cursors=cursors, owner_field="user_id", owner_id=current_user_id
    )


@router.get(
    "/organisations/{organisation_id}/audit",
    response_model=AuditEntryPage,
    responses=responses(BadRequest, Forbidden, NotFound),
)
async def list_organisation_audit_entries(
    query: Annotated[AuditQuery, Query()],
    manager: ActingManager,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[AuditEntry]:
    """List what was done to the rows of an organisation, and by whom.

    It takes an admin or an owner.
    """
    return await list_entries(
        db,
        query,
        cursors=cursors,
        owner_field="organisation_id",
        owner_id=manager.organisation_id,
    )
    # </organisations>
