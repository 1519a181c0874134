"""The routes of cuisines."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import (
    FOR_EVERYBODY,
    WITH_BODY,
    BadRequest,
    Conflict,
    NotFound,
    Unauthorized,
    responses,
)
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.cuisine import Cuisine
from backend.ownership import (
    create_each_owned,
    create_owned,
    delete_owned,
    get_public,
    list_public,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.cuisine import (
    CuisineBulkCreate,
    CuisineBulkResponse,
    CuisineCreate,
    CuisinePage,
    CuisineQuery,
    CuisineReplace,
    CuisineResponse,
    CuisineUpdate,
)

router = APIRouter(
    prefix="/cuisines",
    tags=["cuisines"],
    route_class=StrictRoute,
    responses=responses(*FOR_EVERYBODY),
)


@router.get(
    "",
    response_model=CuisinePage,
    description=(
        "Everybody may read the cuisines of all owners, signed in or not: Cuisines "
        "stand above the recipes that everybody reads."
    ),
    responses=responses(BadRequest),
)
async def list_cuisines(
    query: Annotated[CuisineQuery, Query()], db: DbSession, cursors: CursorsOfService
) -> Page[Cuisine]:
    """List the cuisines of all owners, a page at a time."""
    conditions = [
        *matching(Cuisine, user_id=query.user_id),
    ]
    return await list_public(db, Cuisine, query, conditions=conditions, cursors=cursors)


@router.post(
    "",
    response_model=CuisineResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Unauthorized, Conflict),
)
async def create_cuisine(
    body: CuisineCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Cuisine:
    """Create a cuisine. It belongs to you."""
    created = await create_owned(
        db, Cuisine, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.post(
    "/bulk",
    response_model=CuisineBulkResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Unauthorized, Conflict),
)
async def create_cuisines(
    body: CuisineBulkCreate, current_user_id: CurrentUserId, db: DbSession
) -> dict[str, list[Cuisine]]:
    """Create several cuisines, all of them or none. They belong to you."""
    values = [item.model_dump() for item in body.items]
    created = await create_each_owned(db, Cuisine, values, owner_id=current_user_id)
    return {"items": created}


@router.get(
    "/{cuisine_id:row}",
    response_model=CuisineResponse,
    description=(
        "Everybody may read the cuisines of all owners, signed in or not: Cuisines "
        "stand above the recipes that everybody reads."
    ),
    responses=responses(NotFound),
)
async def get_cuisine(cuisine_id: PathId, db: DbSession) -> Cuisine:
    """Get a cuisine of any owner."""
    return await get_public(db, Cuisine, cuisine_id)


@router.put(
    "/{cuisine_id:row}",
    response_model=CuisineResponse,
    responses=responses(*WITH_BODY, Unauthorized, NotFound, Conflict),
)
async def replace_cuisine(
    cuisine_id: PathId,
    body: CuisineReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Cuisine:
    """Replace one of your cuisines.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Cuisine, cuisine_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{cuisine_id:row}",
    response_model=CuisineResponse,
    responses=responses(*WITH_BODY, Unauthorized, NotFound, Conflict),
)
async def update_cuisine(
    cuisine_id: PathId,
    body: CuisineUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Cuisine:
    """Change some fields of one of your cuisines."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Cuisine, cuisine_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{cuisine_id:row}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(Unauthorized, NotFound, Conflict),
)
async def delete_cuisine(
    cuisine_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your cuisines."""
    await delete_owned(db, Cuisine, cuisine_id, owner_id=current_user_id)
