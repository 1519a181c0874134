"""The routes by which administrators reach customers."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.customer import Customer
from backend.pagination import CursorsOfService, Page
from backend.schemas.admin.customer import AdminCustomerPage, AdminCustomerQuery
from backend.schemas.customer import CustomerResponse

router = APIRouter(
    prefix="/customers", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminCustomerPage, responses=responses(BadRequest))
async def admin_list_customers(
    query: Annotated[AdminCustomerQuery, Query()],
    db: DbSession,
    cursors: CursorsOfService,
) -> Page[Customer]:
    """List the customers of all owners, and record that you saw them."""
    conditions = [
        *matching(Customer, user_id=query.user_id),
    ]
    return await list_any(db, Customer, query, conditions=conditions, cursors=cursors)


@router.get("/{customer_id}", response_model=CustomerResponse)
async def admin_get_customer(customer_id: PathId, db: DbSession) -> Customer:
    """Get a customer of any owner, and record that you saw it."""
    return await get_any(db, Customer, customer_id)
