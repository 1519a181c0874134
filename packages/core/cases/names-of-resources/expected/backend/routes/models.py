"""The routes of models."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.model import Model
from backend.models.table import Table
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.model import (
    ModelCreate,
    ModelPage,
    ModelQuery,
    ModelReplace,
    ModelResponse,
    ModelUpdate,
)

router = APIRouter(
    prefix="/models",
    tags=["models"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=ModelPage, responses=responses(BadRequest))
async def list_models(
    query: Annotated[ModelQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Model]:
    """List your models, a page at a time."""
    return await list_owned(db, Model, query, cursors=cursors, owner_id=current_user_id)


@router.post(
    "",
    response_model=ModelResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_model(
    body: ModelCreate, response: Response, current_user_id: CurrentUserId, db: DbSession
) -> Model:
    """Create a model. It belongs to you."""
    await check_reference(
        db, Table, body.table_id, field="table_id", owner_id=current_user_id
    )
    created = await create_owned(db, Model, body.model_dump(), owner_id=current_user_id)
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get("/{model_id}", response_model=ModelResponse, responses=responses(NotFound))
async def get_model(
    model_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Model:
    """Get one of your models."""
    return await get_owned(db, Model, model_id, owner_id=current_user_id)


@router.put(
    "/{model_id}",
    response_model=ModelResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_model(
    model_id: PathId, body: ModelReplace, current_user_id: CurrentUserId, db: DbSession
) -> Model:
    """Replace one of your models.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Table, body.table_id, field="table_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(db, Model, model_id, changes, owner_id=current_user_id)


@router.patch(
    "/{model_id}",
    response_model=ModelResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_model(
    model_id: PathId, body: ModelUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Model:
    """Change some fields of one of your models."""
    await check_reference(
        db, Table, body.table_id, field="table_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Model, model_id, changes, owner_id=current_user_id)


@router.delete(
    "/{model_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_model(
    model_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your models."""
    await delete_owned(db, Model, model_id, owner_id=current_user_id)
