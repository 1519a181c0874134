"""The routes of categories."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.category import Category
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.category import (
    CategoryCreate,
    CategoryPage,
    CategoryQuery,
    CategoryReplace,
    CategoryResponse,
    CategoryUpdate,
)

router = APIRouter(
    prefix="/categories",
    tags=["categories"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=CategoryPage, responses=responses(BadRequest))
async def list_categories(
    query: Annotated[CategoryQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Category]:
    """List your categories, a page at a time."""
    return await list_owned(
        db, Category, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=CategoryResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_category(
    body: CategoryCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Category:
    """Create a category. It belongs to you."""
    created = await create_owned(
        db, Category, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{category_id}", response_model=CategoryResponse, responses=responses(NotFound)
)
async def get_category(
    category_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Category:
    """Get one of your categories."""
    return await get_owned(db, Category, category_id, owner_id=current_user_id)


@router.put(
    "/{category_id}",
    response_model=CategoryResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_category(
    category_id: PathId,
    body: CategoryReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Category:
    """Replace one of your categories.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Category, category_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{category_id}",
    response_model=CategoryResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_category(
    category_id: PathId,
    body: CategoryUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Category:
    """Change some fields of one of your categories."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Category, category_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{category_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_category(
    category_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your categories."""
    await delete_owned(db, Category, category_id, owner_id=current_user_id)
