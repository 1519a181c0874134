"""The routes by which administrators reach users."""

from typing import Annotated

from fastapi import APIRouter, Query

from backend.administration import get_any, list_any
from backend.database import DbSession
from backend.errors import ALWAYS, BadRequest, responses
from backend.filters import matching
from backend.ids import PathId
from backend.json_body import StrictRoute
from backend.models.user import User
from backend.pagination import CursorsOfService, Page
from backend.schemas.admin.user import (
    AdminUserPage,
    AdminUserQuery,
    AdminUserResponse,
)

router = APIRouter(
    prefix="/users", route_class=StrictRoute, responses=responses(*ALWAYS)
)


@router.get("", response_model=AdminUserPage, responses=responses(BadRequest))
async def admin_list_users(
    query: Annotated[AdminUserQuery, Query()], db: DbSession, cursors: CursorsOfService
) -> Page[User]:
    """List all users, and record that you saw them."""
    conditions = matching(User, email=query.email)
    return await list_any(db, User, query, conditions=conditions, cursors=cursors)


@router.get("/{user_id}", response_model=AdminUserResponse)
async def admin_get_user(user_id: PathId, db: DbSession) -> User:
    """Get a user, and record that you saw them."""
    return await get_any(db, User, user_id)
