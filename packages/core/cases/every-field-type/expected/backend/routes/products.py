"""The routes of products."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.product import Product
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.product import (
    ProductCreate,
    ProductPage,
    ProductQuery,
    ProductReplace,
    ProductResponse,
    ProductUpdate,
)

router = APIRouter(
    prefix="/products",
    tags=["products"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=ProductPage, responses=responses(BadRequest))
async def list_products(
    query: Annotated[ProductQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Product]:
    """List your products, a page at a time."""
    return await list_owned(
        db, Product, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=ProductResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_product(
    body: ProductCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Product:
    """Create a product. It belongs to you."""
    created = await create_owned(
        db, Product, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{product_id}", response_model=ProductResponse, responses=responses(NotFound)
)
async def get_product(
    product_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Product:
    """Get one of your products."""
    return await get_owned(db, Product, product_id, owner_id=current_user_id)


@router.put(
    "/{product_id}",
    response_model=ProductResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_product(
    product_id: PathId,
    body: ProductReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Product:
    """Replace one of your products.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Product, product_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{product_id}",
    response_model=ProductResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_product(
    product_id: PathId,
    body: ProductUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Product:
    """Change some fields of one of your products."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Product, product_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{product_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_product(
    product_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your products."""
    await delete_owned(db, Product, product_id, owner_id=current_user_id)
