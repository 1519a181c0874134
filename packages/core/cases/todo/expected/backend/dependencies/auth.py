"""Who sends a request: the user whom its access token names."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordBearer

from backend.database import DbSession
from backend.errors import InvalidToken, Unauthorized
from backend.ids import Id
from backend.row_security import act_as
from backend.tokens import read_access_token

bearer_token = OAuth2PasswordBearer(tokenUrl="auth/token", auto_error=False)


async def get_current_user_id(
    request: Request,
    token: Annotated[str | None, Depends(bearer_token)],
    db: DbSession,
) -> Id:
    """Return the id of the user who sends the request."""
    if not token:
        raise Unauthorized("Sign in first: the request carries no access token.")
    user_id = read_access_token(request.app.state.settings, token)
    if not await act_as(db, user_id):
        raise InvalidToken("The token is not valid, or no longer.")
    return user_id


CurrentUserId = Annotated[Id, Depends(get_current_user_id)]
