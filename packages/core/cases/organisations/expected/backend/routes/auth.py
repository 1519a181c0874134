"""Sign up, sign in, see who you are, and leave."""

import logging
from typing import Annotated

from fastapi import APIRouter, Form, Request, status
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from backend.database import DbSession
from backend.dependencies.auth import CurrentCaller, CurrentUserId
from backend.errors import (
    WITH_BODY,
    Conflict,
    Forbidden,
    InternalError,
    InvalidToken,
    Mistake,
    Unauthorized,
    Unavailable,
    Unprocessable,
    responses,
)
from backend.ids import Id
from backend.json_body import StrictRoute
from backend.logging_config import log_on_commit, log_security_event
from backend.models.user import User
from backend.organisations import (
    found_organisation,
    leave_organisations,
    oldest_organisation_id,
)
from backend.passwords import hash_password, verify_password
from backend.row_security import act_as
from backend.schemas.auth import (
    AccountDeletion,
    MeResponse,
    SignIn,
    SignUp,
    Token,
    UserResponse,
)
from backend.tokens import create_access_token

router = APIRouter(
    prefix="/auth",
    tags=["auth"],
    route_class=StrictRoute,
    responses=responses(InternalError, Unavailable),
)


@router.post(
    "/signup",
    response_model=UserResponse,
    status_code=status.HTTP_201_CREATED,
    responses=responses(*WITH_BODY, Conflict, Unprocessable),
)
async def sign_up(body: SignUp, request: Request, db: DbSession) -> User:
    """Make an account, and an organisation of its own.

    Then sign in with the same e-mail address and password.
    """
    minimum = request.app.state.settings.password_min_length
    if len(body.password) < minimum:
        detail = f"String should have at least {minimum} characters"
        mistake = Mistake(
            pointer="/body/password", code="string_too_short", detail=detail
        )
        raise Unprocessable("The request has mistakes.", [mistake])
    user = User(email=body.email, password_hash=await hash_password(body.password))
    db.add(user)
    try:
        await db.flush()
    except IntegrityError as error:
        raise Conflict("There is an account with this e-mail address.") from error
    await act_as(db, user.id)
    await found_organisation(db, body.organisation, user_id=user.id)
    log_on_commit(db, "signed_up", user_id=user.id)
    return user


@router.post("/token", responses=responses(*WITH_BODY, Unauthorized, Unprocessable))
async def sign_in(form: Annotated[SignIn, Form()], request: Request) -> Token:
    """Change an e-mail address and a password for an access token.

    It acts for the organisation that you joined first.
    """
    statement = select(User).where(col(User.email) == form.username)
    # A session of its own, closed before the hash is checked: that takes a while.
    async with request.app.state.sessions() as db:
        user = (await db.exec(statement)).one_or_none()
    password_hash = user.password_hash if user else None
    if not await verify_password(form.password, password_hash) or user is None:
        log_security_event(
            "sign_in_failed", logging.WARNING, user_id=user.id if user else None
        )
        raise Unauthorized("The e-mail address or the password is wrong.")
    async with request.app.state.sessions.begin() as db:
        # The account may have ended meanwhile.
        if not await act_as(db, user.id):
            raise Unauthorized("The e-mail address or the password is wrong.")
        organisation_id = await oldest_organisation_id(db, user_id=user.id)
    log_security_event("signed_in", user_id=user.id)
    settings = request.app.state.settings
    return Token(
        access_token=create_access_token(settings, user.id, organisation_id),
        expires_in=60 * settings.access_token_minutes,
    )


@router.get("/me", responses=responses(Unauthorized))
async def get_me(caller: CurrentCaller, db: DbSession) -> MeResponse:
    """Tell who you are, and for which organisation you act."""
    user = await get_user(db, caller.user_id)
    return MeResponse(
        **user.model_dump(),
        organisation_id=caller.member.organisation_id if caller.member else None,
        role=caller.member.role if caller.member else None,
    )


@router.delete(
    "/me",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=responses(*WITH_BODY, Unauthorized, Forbidden, Conflict, Unprocessable),
)
async def delete_me(
    body: AccountDeletion, current_user_id: CurrentUserId, db: DbSession
) -> None:
    """Delete your account, and all that is yours. No access token works any more."""
    user = await get_user(db, current_user_id)
    if not await verify_password(body.password, user.password_hash):
        log_security_event("deletion_denied", logging.WARNING, user_id=current_user_id)
        raise Forbidden("The password is wrong.")
    await leave_organisations(db, user_id=current_user_id)
    deleted = await db.exec(delete(User).where(col(User.id) == current_user_id))
    if deleted.rowcount == 0:
        raise InvalidToken("The token is not valid, or no longer.")
    log_on_commit(db, "account_deleted", user_id=current_user_id)


async def get_user(db: AsyncSession, user_id: Id) -> User:
    """Return a user who has signed in, unless the account has just been deleted."""
    user = (await db.exec(select(User).where(col(User.id) == user_id))).one_or_none()
    if user is None:
        raise InvalidToken("The token is not valid, or no longer.")
    return user
