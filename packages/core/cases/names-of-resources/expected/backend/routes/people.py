"""The routes of people."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.person import Person
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.person import (
    PersonCreate,
    PersonPage,
    PersonQuery,
    PersonReplace,
    PersonResponse,
    PersonUpdate,
)

router = APIRouter(
    prefix="/people",
    tags=["people"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=PersonPage, responses=responses(BadRequest))
async def list_people(
    query: Annotated[PersonQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Person]:
    """List your people, a page at a time."""
    return await list_owned(
        db, Person, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=PersonResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_person(
    body: PersonCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Person:
    """Create a person. It belongs to you."""
    created = await create_owned(
        db, Person, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{person_id}", response_model=PersonResponse, responses=responses(NotFound)
)
async def get_person(
    person_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Person:
    """Get one of your people."""
    return await get_owned(db, Person, person_id, owner_id=current_user_id)


@router.put(
    "/{person_id}",
    response_model=PersonResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_person(
    person_id: PathId,
    body: PersonReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Person:
    """Replace one of your people.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(db, Person, person_id, changes, owner_id=current_user_id)


@router.patch(
    "/{person_id}",
    response_model=PersonResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_person(
    person_id: PathId, body: PersonUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Person:
    """Change some fields of one of your people."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Person, person_id, changes, owner_id=current_user_id)


@router.delete(
    "/{person_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_person(
    person_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your people."""
    await delete_owned(db, Person, person_id, owner_id=current_user_id)
