"""The routes of customers."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.customer import Customer
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.customer import (
    CustomerCreate,
    CustomerPage,
    CustomerQuery,
    CustomerReplace,
    CustomerResponse,
    CustomerUpdate,
)

router = APIRouter(
    prefix="/customers",
    tags=["customers"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=CustomerPage, responses=responses(BadRequest))
async def list_customers(
    query: Annotated[CustomerQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Customer]:
    """List your customers, a page at a time."""
    return await list_owned(
        db, Customer, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=CustomerResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_customer(
    body: CustomerCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Customer:
    """Create a customer. It belongs to you."""
    created = await create_owned(
        db, Customer, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{customer_id}", response_model=CustomerResponse, responses=responses(NotFound)
)
async def get_customer(
    customer_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Customer:
    """Get one of your customers."""
    return await get_owned(db, Customer, customer_id, owner_id=current_user_id)


@router.put(
    "/{customer_id}",
    response_model=CustomerResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_customer(
    customer_id: PathId,
    body: CustomerReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Customer:
    """Replace one of your customers.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db, Customer, customer_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{customer_id}",
    response_model=CustomerResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_customer(
    customer_id: PathId,
    body: CustomerUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Customer:
    """Change some fields of one of your customers."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Customer, customer_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{customer_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_customer(
    customer_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your customers."""
    await delete_owned(db, Customer, customer_id, owner_id=current_user_id)
