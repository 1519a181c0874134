"""The routes of findings."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.links import add_links, linked_to, set_links, without_links
from backend.models.finding import Finding
from backend.models.finding_evidence import FindingEvidence
from backend.models.site import Site
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
from backend.schemas.finding import (
    FindingCreate,
    FindingPage,
    FindingQuery,
    FindingReplace,
    FindingResponse,
    FindingUpdate,
)
from backend.views.finding import view_findings

router = APIRouter(
    prefix="/findings",
    tags=["findings"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=FindingPage, responses=responses(BadRequest))
async def list_findings(
    query: Annotated[FindingQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[RowView[Finding]]:
    """List your findings, a page at a time."""
    conditions = [
        *linked_to(
            Finding, FindingEvidence, query.evidence_id, owner_id=current_user_id
        ),
    ]
    page = await list_owned(
        db,
        Finding,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )
    views = await view_findings(db, page.items, owner_id=current_user_id)
    return page.showing(views)


@router.post(
    "",
    response_model=FindingResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_finding(
    body: FindingCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Finding]:
    """Create a finding. It belongs to you."""
    await check_reference(
        db, Site, body.site_id, field="site_id", owner_id=current_user_id
    )
    await check_links(
        db, Finding, body.evidence_ids, field="evidence_ids", owner_id=current_user_id
    )
    created = await create_owned(
        db, Finding, body.model_dump(exclude={"evidence_ids"}), owner_id=current_user_id
    )
    await add_links(
        db, FindingEvidence, [created], [body.evidence_ids], owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    [view] = await view_findings(db, [created], owner_id=current_user_id)
    return view


@router.get(
    "/{finding_id}", response_model=FindingResponse, responses=responses(NotFound)
)
async def get_finding(
    finding_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> RowView[Finding]:
    """Get one of your findings."""
    row = await get_owned(db, Finding, finding_id, owner_id=current_user_id)
    [view] = await view_findings(db, [row], owner_id=current_user_id)
    return view


@router.put(
    "/{finding_id}",
    response_model=FindingResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_finding(
    finding_id: PathId,
    body: FindingReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Finding]:
    """Replace one of your findings.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Site, body.site_id, field="site_id", owner_id=current_user_id
    )
    await check_links(
        db, Finding, body.evidence_ids, field="evidence_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(), "evidence_ids")
    row = await update_owned(db, Finding, finding_id, changes, owner_id=current_user_id)
    await set_links(
        db, FindingEvidence, row, body.evidence_ids, owner_id=current_user_id
    )
    [view] = await view_findings(db, [row], owner_id=current_user_id)
    return view


@router.patch(
    "/{finding_id}",
    response_model=FindingResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_finding(
    finding_id: PathId,
    body: FindingUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> RowView[Finding]:
    """Change some fields of one of your findings."""
    await check_reference(
        db, Site, body.site_id, field="site_id", owner_id=current_user_id
    )
    await check_links(
        db, Finding, body.evidence_ids, field="evidence_ids", owner_id=current_user_id
    )
    changes = without_links(body.model_dump(exclude_unset=True), "evidence_ids")
    row = await update_owned(db, Finding, finding_id, changes, owner_id=current_user_id)
    await set_links(
        db, FindingEvidence, row, body.evidence_ids, owner_id=current_user_id
    )
    [view] = await view_findings(db, [row], owner_id=current_user_id)
    return view


@router.delete(
    "/{finding_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_finding(
    finding_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your findings."""
    await delete_owned(db, Finding, finding_id, owner_id=current_user_id)
