"""The routes of records."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.record import Record
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.record import (
    RecordCreate,
    RecordPage,
    RecordQuery,
    RecordReplace,
    RecordResponse,
    RecordUpdate,
)

router = APIRouter(
    prefix="/records",
    tags=["records"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=RecordPage, responses=responses(BadRequest))
async def list_records(
    query: Annotated[RecordQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Record]:
    """List your records, a page at a time."""
    conditions = [
        *matching(
            Record,
            class_=query.class_,
            from_=query.from_,
            model=query.model,
            date=query.date,
            str_=query.str_,
            int_=query.int_,
            type_=query.type_,
            self=query.self,
            name=query.name,
        ),
        *containing(query.search, Record.class_, Record.model, Record.str_),
    ]
    return await list_owned(
        db,
        Record,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=RecordResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_record(
    body: RecordCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Record:
    """Create a record. It belongs to you."""
    created = await create_owned(
        db, Record, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{record_id}", response_model=RecordResponse, responses=responses(NotFound)
)
async def get_record(
    record_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Record:
    """Get one of your records."""
    return await get_owned(db, Record, record_id, owner_id=current_user_id)


@router.put(
    "/{record_id}",
    response_model=RecordResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_record(
    record_id: PathId,
    body: RecordReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Record:
    """Replace one of your records.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Record, record_id, changes, owner_id=current_user_id)


@router.patch(
    "/{record_id}",
    response_model=RecordResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_record(
    record_id: PathId, body: RecordUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Record:
    """Change some fields of one of your records."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Record, record_id, changes, owner_id=current_user_id)


@router.delete(
    "/{record_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_record(
    record_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your records."""
    await delete_owned(db, Record, record_id, owner_id=current_user_id)
