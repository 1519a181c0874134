"""Access tokens: short-lived, signed with one algorithm (RFC 8725, RFC 9068)."""

# <organisations>
from dataclasses import dataclass
# </organisations>
from datetime import timedelta
from uuid import uuid4

import jwt
from pydantic import TypeAdapter

from backend.database import utc_now
from backend.errors import InvalidToken
from backend.ids import Id
from backend.settings import Settings

ALGORITHM = "HS256"
TYPE = "at+jwt"
MAX_LENGTH = 4096

# <organisations>
id_adapter: TypeAdapter[Id] = TypeAdapter(Id)


@dataclass(frozen=True)
class Claims:
    """Whom a token names: a user, and an organisation to act for, if there is one."""

    user_id: Id
    organisation_id: Id | None


def create_access_token(
    settings: Settings, user_id: Id, organisation_id: Id | None = None
) -> str:
    """Sign a token that names a user, and an organisation, until it expires."""
    # </organisations>
# <not organisations>
user_id_adapter: TypeAdapter[Id] = TypeAdapter(Id)


def create_access_token(settings: Settings, user_id: Id) -> str:
    """Sign a token that names a user until it expires."""
    # </not organisations>
    now = utc_now()
    claims = {
        "iss": settings.token_issuer,
        "aud": settings.token_audience,
        "sub": str(user_id),
        "iat": now,
        "exp": now + timedelta(minutes=settings.access_token_minutes),
        "jti": str(uuid4()),
    }
    # <organisations>
    if organisation_id is not None:
        claims["org"] = str(organisation_id)
    # </organisations>
    key = settings.secret_key.get_secret_value()
    return jwt.encode(claims, key, ALGORITHM, headers={"typ": TYPE})


# <organisations>
def read_access_token(settings: Settings, token: str) -> Claims:
    """Return whom a token names, if this service signed it and it is alive."""
    # </organisations>
# <not organisations>
def read_access_token(settings: Settings, token: str) -> Id:
    """Return the user whom a token names, if this service signed it and it is alive."""
    # </not organisations>
    if len(token) > MAX_LENGTH:
        raise InvalidToken("The token is too long.")
    try:
        decoded = jwt.decode_complete(
            token,
            settings.secret_key.get_secret_value(),
            algorithms=[ALGORITHM],
            issuer=settings.token_issuer,
            audience=settings.token_audience,
            options={
                # The two above are required as soon as they are named.
                "require": ["sub", "iat", "exp", "jti"],
                "strict_aud": True,
                "enforce_minimum_key_length": True,
            },
        )
        if decoded["header"].get("typ") != TYPE:
            raise InvalidToken("The token is not an access token.")
        # <organisations>
        payload = decoded["payload"]
        organisation = payload.get("org")
        return Claims(
            id_adapter.validate_python(payload["sub"]),
            None if organisation is None else id_adapter.validate_python(organisation),
        )
        # </organisations>
        # <not organisations>
        return user_id_adapter.validate_python(decoded["payload"]["sub"])
        # </not organisations>
    except (jwt.PyJWTError, ValueError) as error:
        raise InvalidToken("The token is not valid, or no longer.") from error
