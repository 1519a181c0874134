"""The routes of notes."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.client import Client
from backend.models.note import Note
from backend.models.task import Task
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.note import (
    NoteCreate,
    NotePage,
    NoteQuery,
    NoteReplace,
    NoteResponse,
    NoteUpdate,
)

router = APIRouter(
    prefix="/notes",
    tags=["notes"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=NotePage, responses=responses(BadRequest))
async def list_notes(
    query: Annotated[NoteQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Note]:
    """List your notes, a page at a time."""
    return await list_owned(db, Note, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=NoteResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_note(
    body: NoteCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Note:
    """Create a note. It belongs to you."""
    await check_reference(
        db, Task, body.task_id, field="task_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    created = await create_owned(db, Note, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{note_id}", response_model=NoteResponse, responses=responses(NotFound))
async def get_note(
    note_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Note:
    """Get one of your notes."""
    return await get_owned(db, Note, note_id, owner_id=current_user_id)


@router.put(
    "/{note_id}",
    response_model=NoteResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_note(
    note_id: PathId, body: NoteReplace, current_user_id: CurrentUserId, db: DbSession
) -> Note:
    """Replace one of your notes.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Task, body.task_id, field="task_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(db, Note, note_id, changes, owner_id=current_user_id)


@router.patch(
    "/{note_id}",
    response_model=NoteResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_note(
    note_id: PathId, body: NoteUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Note:
    """Change some fields of one of your notes."""
    await check_reference(
        db, Task, body.task_id, field="task_id", owner_id=current_user_id
    )
    await check_reference(
        db, Client, body.client_id, field="client_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Note, note_id, changes, owner_id=current_user_id)


@router.delete(
    "/{note_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_note(
    note_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your notes."""
    await delete_owned(db, Note, note_id, owner_id=current_user_id)
