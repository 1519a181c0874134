"""What clients send and receive to sign up and to sign in."""

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field

from backend.ids import Id
from backend.schemas.base import Input, Output
from backend.types.email import Email

# Two people are not told apart by the case of their addresses.
Login = Annotated[Email, AfterValidator(str.lower)]
Password = Annotated[str, Field(max_length=256)]


class SignUp(Input):
    """The body of `POST /auth/signup`."""

    email: Login
    password: Password


class SignIn(BaseModel):
    """The form of `POST /auth/token` (RFC 6749, section 4.3)."""

    username: Login
    password: Password


class AccountDeletion(Input):
    """The body of `DELETE /auth/me`: who deletes an account knows its password."""

    password: Password


class Token(BaseModel):
    """An access token (RFC 6749, section 5.1)."""

    access_token: str
    token_type: str = "bearer"
    expires_in: int


class UserResponse(Output):
    """A user, as the user sees it."""

    id: Id
    email: str
    created_at: dt.datetime
