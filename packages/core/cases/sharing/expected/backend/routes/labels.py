"""The routes of labels."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.label import Label
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.label import (
    LabelCreate,
    LabelPage,
    LabelQuery,
    LabelReplace,
    LabelResponse,
    LabelUpdate,
)

router = APIRouter(
    prefix="/labels",
    tags=["labels"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=LabelPage, responses=responses(BadRequest))
async def list_labels(
    query: Annotated[LabelQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Label]:
    """List your labels, a page at a time."""
    return await list_owned(db, Label, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=LabelResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_label(
    body: LabelCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Label:
    """Create a label. It belongs to you."""
    created = await create_owned(db, Label, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{label_id}", response_model=LabelResponse, responses=responses(NotFound))
async def get_label(
    label_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Label:
    """Get one of your labels."""
    return await get_owned(db, Label, label_id, owner_id=current_user_id)


@router.put(
    "/{label_id}",
    response_model=LabelResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_label(
    label_id: PathId, body: LabelReplace, current_user_id: CurrentUserId, db: DbSession
) -> Label:
    """Replace one of your labels.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Label, label_id, changes, owner_id=current_user_id)


@router.patch(
    "/{label_id}",
    response_model=LabelResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_label(
    label_id: PathId, body: LabelUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Label:
    """Change some fields of one of your labels."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Label, label_id, changes, owner_id=current_user_id)


@router.delete(
    "/{label_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_label(
    label_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your labels."""
    await delete_owned(db, Label, label_id, owner_id=current_user_id)
