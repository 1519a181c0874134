"""What clients send and receive to sign up and to sign in."""

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator, BaseModel, EmailStr, Field

from backend.ids import Id
from backend.schemas.base import Input, Output
from backend.types.text import NoNul

Email = Annotated[
    EmailStr, Field(max_length=254), NoNul, AfterValidator(lambda text: text.lower())
]
Password = Annotated[str, Field(min_length=8, max_length=256)]


class SignUp(Input):
    """The body of `POST /auth/signup`."""

    email: Email
    password: Password


class SignIn(BaseModel):
    """The form of `POST /auth/token` (RFC 6749, section 4.3)."""

    username: Annotated[str, Field(max_length=254), NoNul]
    password: Annotated[str, Field(max_length=256)]


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
