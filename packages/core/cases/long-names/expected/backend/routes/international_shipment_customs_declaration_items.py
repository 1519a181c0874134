"""The routes of international shipment customs declaration items."""

from typing import Annotated

from fastapi import APIRouter, Query, Response, status

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import ALWAYS, WITH_BODY, BadRequest, Conflict, NotFound, responses
from backend.filters import containing, matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.international_shipment_customs_declaration_item import (
    InternationalShipmentCustomsDeclarationItem,
)
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
from backend.references import check_reference
from backend.schemas.international_shipment_customs_declaration_item import (
    InternationalShipmentCustomsDeclarationItemCreate,
    InternationalShipmentCustomsDeclarationItemPage,
    InternationalShipmentCustomsDeclarationItemQuery,
    InternationalShipmentCustomsDeclarationItemReplace,
    InternationalShipmentCustomsDeclarationItemResponse,
    InternationalShipmentCustomsDeclarationItemUpdate,
)

router = APIRouter(
    prefix="/international-shipment-customs-declaration-items",
    tags=["international_shipment_customs_declaration_items"],
    route_class=StrictRoute,
    responses=responses(*ALWAYS),
)


@router.get(
    "",
    response_model=InternationalShipmentCustomsDeclarationItemPage,
    responses=responses(BadRequest),
)
async def list_international_shipment_customs_declaration_items(
    query: Annotated[InternationalShipmentCustomsDeclarationItemQuery, Query()],
    current_user_id: CurrentUserId,
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[InternationalShipmentCustomsDeclarationItem]:
    """List your international shipment customs declaration items, a page at a time."""
    conditions = [
        *matching(
            InternationalShipmentCustomsDeclarationItem,
            a_field_whose_name_is_as_long_as_it_may_be_here=query.a_field_whose_name_is_as_long_as_it_may_be_here,
            another_field_whose_name_is_as_long_as_possible=query.another_field_whose_name_is_as_long_as_possible,
            another_field_whose_name_is_as_long_as_allowed=query.another_field_whose_name_is_as_long_as_allowed,
            another_field_whose_name_is_as_long_as_can_be=query.another_field_whose_name_is_as_long_as_can_be,
            professional_development_review_candidate_form_a_id=query.professional_development_review_candidate_form_a_id,
        ),
        *containing(
            query.search,
            InternationalShipmentCustomsDeclarationItem.a_field_whose_name_is_as_long_as_it_may_be_here,
        ),
    ]
    return await list_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        query,
        conditions=conditions,
        cursors=cursors,
        owner_id=current_user_id,
    )


@router.post(
    "",
    response_model=InternationalShipmentCustomsDeclarationItemResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict),
)
async def create_international_shipment_customs_declaration_item(
    body: InternationalShipmentCustomsDeclarationItemCreate,
    response: Response,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> InternationalShipmentCustomsDeclarationItem:
    """Create an international shipment customs declaration item. It belongs to you."""
    await check_reference(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        body.professional_development_review_candidate_form_a_id,
        field="professional_development_review_candidate_form_a_id",
        owner_id=current_user_id,
    )
    await check_reference(
        db,
        InternationalShipmentCustomsDeclarationItem,
        body.international_shipment_customs_declaration_item_id,
        field="international_shipment_customs_declaration_item_id",
        owner_id=current_user_id,
    )
    created = await create_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        body.model_dump(),
        owner_id=current_user_id,
    )
    response.headers["Location"] = f"{router.prefix}/{created.id}"
    return created


@router.get(
    "/{international_shipment_customs_declaration_item_id}",
    response_model=InternationalShipmentCustomsDeclarationItemResponse,
    responses=responses(NotFound),
)
async def get_international_shipment_customs_declaration_item(
    international_shipment_customs_declaration_item_id: PathId,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> InternationalShipmentCustomsDeclarationItem:
    """Get one of your international shipment customs declaration items."""
    return await get_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        international_shipment_customs_declaration_item_id,
        owner_id=current_user_id,
    )


@router.put(
    "/{international_shipment_customs_declaration_item_id}",
    response_model=InternationalShipmentCustomsDeclarationItemResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def replace_international_shipment_customs_declaration_item(
    international_shipment_customs_declaration_item_id: PathId,
    body: InternationalShipmentCustomsDeclarationItemReplace,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> InternationalShipmentCustomsDeclarationItem:
    """Replace one of your international shipment customs declaration items.

    A field that is left out gets its default.
    """
    await check_reference(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        body.professional_development_review_candidate_form_a_id,
        field="professional_development_review_candidate_form_a_id",
        owner_id=current_user_id,
    )
    await check_reference(
        db,
        InternationalShipmentCustomsDeclarationItem,
        body.international_shipment_customs_declaration_item_id,
        field="international_shipment_customs_declaration_item_id",
        owner_id=current_user_id,
    )
    changes = body.model_dump()
    return await update_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        international_shipment_customs_declaration_item_id,
        changes,
        owner_id=current_user_id,
    )


@router.patch(
    "/{international_shipment_customs_declaration_item_id}",
    response_model=InternationalShipmentCustomsDeclarationItemResponse,
    responses=responses(*WITH_BODY, NotFound, Conflict),
)
async def update_international_shipment_customs_declaration_item(
    international_shipment_customs_declaration_item_id: PathId,
    body: InternationalShipmentCustomsDeclarationItemUpdate,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> InternationalShipmentCustomsDeclarationItem:
    """Change some fields of one of your international shipment customs declaration items."""
    await check_reference(
        db,
        ProfessionalDevelopmentReviewCandidateForm,
        body.professional_development_review_candidate_form_a_id,
        field="professional_development_review_candidate_form_a_id",
        owner_id=current_user_id,
    )
    await check_reference(
        db,
        InternationalShipmentCustomsDeclarationItem,
        body.international_shipment_customs_declaration_item_id,
        field="international_shipment_customs_declaration_item_id",
        owner_id=current_user_id,
    )
    changes = body.model_dump(exclude_unset=True)
    return await update_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        international_shipment_customs_declaration_item_id,
        changes,
        owner_id=current_user_id,
    )


@router.delete(
    "/{international_shipment_customs_declaration_item_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(NotFound, Conflict),
)
async def delete_international_shipment_customs_declaration_item(
    international_shipment_customs_declaration_item_id: PathId,
    current_user_id: CurrentUserId,
    db: DbSession,
) -> None:
    """Delete one of your international shipment customs declaration items."""
    await delete_owned(
        db,
        InternationalShipmentCustomsDeclarationItem,
        international_shipment_customs_declaration_item_id,
        owner_id=current_user_id,
    )
