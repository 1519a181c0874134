"""The routes of samples."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.sample import Sample
from backend.models.shelf import Shelf
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.references import check_reference
from backend.schemas.sample import (
    SampleCreate,
    SamplePage,
    SampleQuery,
    SampleReplace,
    SampleResponse,
    SampleUpdate,
)

router = APIRouter(
    prefix="/samples",
    tags=["samples"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get("", response_model=SamplePage, responses=responses(BadRequest))
async def list_samples(
    query: Annotated[SampleQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Sample]:
    """List your samples, a page at a time."""
    return await list_owned(
        db, Sample, query, cursors=cursors, owner_id=current_user_id
    )


@router.post(
    "",
    response_model=SampleResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_sample(
    body: SampleCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Sample:
    """Create a sample. It belongs to you."""
    await check_reference(
        db, Shelf, body.a_ref_id, field="a_ref_id", owner_id=current_user_id
    )
    created = await create_owned(
        db, Sample, body.model_dump(), owner_id=current_user_id
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{sample_id}", response_model=SampleResponse, responses=responses(NotFound)
)
async def get_sample(
    sample_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> Sample:
    """Get one of your samples."""
    return await get_owned(db, Sample, sample_id, owner_id=current_user_id)


@router.put(
    "/{sample_id}",
    response_model=SampleResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_sample(
    sample_id: PathId,
    body: SampleReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> Sample:
    """Replace one of your samples.

    A field that is left out gets its default.
    """
    await check_reference(
        db, Shelf, body.a_ref_id, field="a_ref_id", owner_id=current_user_id
    )
    changes = body.model_dump()
    return await update_owned(db, Sample, sample_id, changes, owner_id=current_user_id)


@router.patch(
    "/{sample_id}",
    response_model=SampleResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_sample(
    sample_id: PathId, body: SampleUpdate, current_user_id: CurrentUserId, db: DbSession
) -> Sample:
    """Change some fields of one of your samples."""
    await check_reference(
        db, Shelf, body.a_ref_id, field="a_ref_id", owner_id=current_user_id
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(db, Sample, sample_id, changes, owner_id=current_user_id)


@router.delete(
    "/{sample_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_sample(
    sample_id: PathId, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete one of your samples."""
    await delete_owned(db, Sample, sample_id, owner_id=current_user_id)
