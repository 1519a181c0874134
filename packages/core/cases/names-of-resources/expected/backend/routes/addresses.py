"""The routes of addresses."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.address import Address
from backend.models.person import Person
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.address import (
    AddressCreate,
    AddressPage,
    AddressQuery,
    AddressReplace,
    AddressResponse,
    AddressUpdate,
)

router = APIRouter(
    prefix="/addresses",
    tags=["addresses"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=AddressPage, responses=responses(BadRequest))
async def list_addresses(
    query: Annotated[AddressQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Address]:
    """List your addresses, a page at a time."""
    return await list_owned(
        db, Address, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=AddressResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_address(
    body: AddressCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Address:
    """Create an address. It belongs to you."""
    await check_reference(
        db, Person, body.person_id, field="person_id", owner_id=current_user_id
    )
    created = await create_owned(
        db, Address, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{address_id}", response_model=AddressResponse, responses=responses(NotFound)
)
async def get_address(
    address_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Address:
    """Get one of your addresses."""
    return await get_owned(db, Address, address_id, owner_id=current_user_id)


@router.put(
    "/{address_id}",
    response_model=AddressResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_address(
    address_id: PathId,
    body: AddressReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Address:
    """Replace one of your addresses.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Person, body.person_id, field="person_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(
        db, Address, address_id, changes, owner_id=current_user_id
    )


@router.patch(
    "/{address_id}",
    response_model=AddressResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_address(
    address_id: PathId,
    body: AddressUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Address:
    """Change some fields of one of your addresses."""
    await check_reference(
        db, Person, body.person_id, field="person_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db, Address, address_id, changes, owner_id=current_user_id
    )


@router.delete(
    "/{address_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_address(
    address_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your addresses."""
    await delete_owned(db, Address, address_id, owner_id=current_user_id)
