"""Who sends a request: the user whom its access token names."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordBearer

from backend.database import DbSession
from backend.errors import InvalidToken, Unauthorized
from backend.ids import Id
from backend.roles import Member
from backend.row_security import act_as, act_for
from backend.tokens import read_access_token

bearer_token = OAuth2PasswordBearer(tokenUrl="auth/token", auto_error=False)


@dataclass(frozen=True)
class Caller:
    """Who sends a request, and as a member of which organisation, if of any."""

    user_id: Id
    member: Member | None


async def get_caller(
    request: Request,
    token: Annotated[str | None, Depends(bearer_token)],
    db: DbSession,
) -> Caller:
    """Return who sends the request. A token ends when its user leaves."""
    if not token:
        raise Unauthorized("Sign in first: the request carries no access token.")
    claims = read_access_token(request.app.state.settings, token)
    if claims.organisation_id is None:
        member, is_known = None, await act_as(db, claims.user_id)
    else:
        member = await act_for(db, claims.user_id, claims.organisation_id)
        is_known = member is not None
    if not is_known:
        raise InvalidToken("The token is not valid, or no longer.")
    return Caller(claims.user_id, member)


CurrentCaller = Annotated[Caller, Depends(get_caller)]


async def get_current_user_id(caller: CurrentCaller) -> Id:
    """Return the id of the user who sends the request."""
    return caller.user_id


CurrentUserId = Annotated[Id, Depends(get_current_user_id)]
