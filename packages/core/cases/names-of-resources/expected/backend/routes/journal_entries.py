"""The routes of journal entries."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.journal_entry import JournalEntry
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.journal_entry import (
    JournalEntryCreate,
    JournalEntryPage,
    JournalEntryQuery,
    JournalEntryReplace,
    JournalEntryResponse,
    JournalEntryUpdate,
)

router = APIRouter(
    prefix="/journal-entries",
    tags=["journal_entries"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=JournalEntryPage, responses=responses(BadRequest))
async def list_journal_entries(
    query: Annotated[JournalEntryQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[JournalEntry]:
    """List your journal entries, a page at a time."""
    return await list_owned(
        db, JournalEntry, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=JournalEntryResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_journal_entry(
    body: JournalEntryCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> JournalEntry:
    """Create a journal entry. It belongs to you."""
    created = await create_owned(
        db, JournalEntry, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{journal_entry_id}",
    response_model=JournalEntryResponse,
    responses=responses(NotFound),
)
async def get_journal_entry(
    journal_entry_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> JournalEntry:
    """Get one of your journal entries."""
    return await get_owned(db, JournalEntry, journal_entry_id, owner_id=current_user_id)


@router.put(
    "/{journal_entry_id}",
    response_model=JournalEntryResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_journal_entry(
    journal_entry_id: PathId,
    body: JournalEntryReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> JournalEntry:
    """Replace one of your journal entries.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, JournalEntry, journal_entry_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{journal_entry_id}",
    response_model=JournalEntryResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_journal_entry(
    journal_entry_id: PathId,
    body: JournalEntryUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> JournalEntry:
    """Change some fields of one of your journal entries."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, JournalEntry, journal_entry_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{journal_entry_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_journal_entry(
    journal_entry_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your journal entries."""
    await delete_owned(db, JournalEntry, journal_entry_id, owner_id=current_user_id)
