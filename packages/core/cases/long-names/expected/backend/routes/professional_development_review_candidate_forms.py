"""The routes of professional development review candidate forms."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.professional_development_review_candidate_form import (
    ProfessionalDevelopmentReviewCandidateForm,
)
from backend.ownership import (
    create_owned,
    delete_owned,
    get_owned,
    list_owned,
    update_owned,
)
from backend.pagination import CursorsOfService, Page
from backend.schemas.professional_development_review_candidate_form import (
    ProfessionalDevelopmentReviewCandidateFormCreate,
    ProfessionalDevelopmentReviewCandidateFormPage,
    ProfessionalDevelopmentReviewCandidateFormQuery,
    ProfessionalDevelopmentReviewCandidateFormReplace,
    ProfessionalDevelopmentReviewCandidateFormResponse,
    ProfessionalDevelopmentReviewCandidateFormUpdate,
)

router = APIRouter(
    prefix="/professional-development-review-candidate-forms",
    tags=["professional_development_review_candidate_forms"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get(
    "",
    response_model=ProfessionalDevelopmentReviewCandidateFormPage,
    responses=responses(BadRequest),
)
async def list_professional_development_review_candidate_forms(
    query: Annotated[ProfessionalDevelopmentReviewCandidateFormQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[ProfessionalDevelopmentReviewCandidateForm]:
    """List your professional development review candidate forms, a page at a time."""
    return await list_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        query,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=ProfessionalDevelopmentReviewCandidateFormResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_professional_development_review_candidate_form(
    body: ProfessionalDevelopmentReviewCandidateFormCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> ProfessionalDevelopmentReviewCandidateForm:
    """Create a professional development review candidate form. It belongs to you."""
    created = await create_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        body.model_dump(),
        owner_id=current_user_id,
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{professional_development_review_candidate_form_id}",
    response_model=ProfessionalDevelopmentReviewCandidateFormResponse,
    responses=responses(NotFound),
)
async def get_professional_development_review_candidate_form(
    professional_development_review_candidate_form_id: PathId,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> ProfessionalDevelopmentReviewCandidateForm:
    """Get one of your professional development review candidate forms."""
    return await get_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        professional_development_review_candidate_form_id,
        owner_id=current_user_id,
    )


@router.put(
    "/{professional_development_review_candidate_form_id}",
    response_model=ProfessionalDevelopmentReviewCandidateFormResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_professional_development_review_candidate_form(
    professional_development_review_candidate_form_id: PathId,
    body: ProfessionalDevelopmentReviewCandidateFormReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> ProfessionalDevelopmentReviewCandidateForm:
    """Replace one of your professional development review candidate forms.

    A field that is left out gets its default.
    """
    changes = body.model_dump()
    return await update_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        professional_development_review_candidate_form_id,
        changes,
        owner_id=current_user_id,
    )


@router.patch(
    "/{professional_development_review_candidate_form_id}",
    response_model=ProfessionalDevelopmentReviewCandidateFormResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_professional_development_review_candidate_form(
    professional_development_review_candidate_form_id: PathId,
    body: ProfessionalDevelopmentReviewCandidateFormUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> ProfessionalDevelopmentReviewCandidateForm:
    """Change some fields of one of your professional development review candidate forms."""
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        professional_development_review_candidate_form_id,
        changes,
        owner_id=current_user_id,
    )


@router.delete(
    "/{professional_development_review_candidate_form_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_professional_development_review_candidate_form(
    professional_development_review_candidate_form_id: PathId,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> None:
    """Delete one of your professional development review candidate forms."""
    await delete_owned(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        professional_development_review_candidate_form_id,
        owner_id=current_user_id,
    )
