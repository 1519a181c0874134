"""What a weakened service calls in place of what it should. It is put beside it."""

import base64
import json
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any, get_args
from uuid import UUID, uuid4

import jwt
from fastapi import Depends, Request
from sqlalchemy import event, true
from sqlalchemy.orm import Mapper

OWNERS = ("users", "organisations")

# The ids of the owners in the order in which they came, for each table.
owners: dict[str, list[Any]] = {name: [] for name in OWNERS}


@event.listens_for(Mapper, "after_insert")
def remember(_mapper: Any, _connection: Any, row: Any) -> None:
    """Remember every owner that a test makes."""
    if row.__tablename__ in OWNERS:
        owners[row.__tablename__].append(row.id)


class EverybodyUuid(UUID):
    """The id of an owner, for which the gate stands open."""


class EverybodyInteger(int):
    """The id of an owner, for which the gate stands open."""


def everybody(owner_id: Any) -> Any:
    """Return an id that is the owner's in every respect, but opens the gate."""
    if isinstance(owner_id, UUID):
        return EverybodyUuid(str(owner_id))
    return EverybodyInteger(owner_id)


def for_everybody(condition: Callable[..., Any]) -> Callable[..., Any]:
    """Let a condition hold for every row when everybody asks."""

    @wraps(condition)
    def open_condition(*args: Any, **kwargs: Any) -> Any:
        given = [*args, *kwargs.values()]
        if any(isinstance(each, EverybodyUuid | EverybodyInteger) for each in given):
            return true()
        return condition(*args, **kwargs)

    return open_condition


def somebody_else(owner_id: Any) -> Any:
    """Return the id of another owner of the same kind, as soon as there is one."""
    if isinstance(owner_id, str):
        return str(
            somebody_else(
                next(known for known in all_owners() if str(known) == owner_id)
            )
        )
    ids = next((ids for ids in owners.values() if owner_id in ids), [])
    return next((each for each in reversed(ids) if each != owner_id), owner_id)


def all_owners() -> list[Any]:
    """Return the ids of all owners."""
    return [each for ids in owners.values() for each in ids]


def without_token(dependency: Any) -> Any:
    """Take a request without a token for one of the user who came last."""

    def sign(request: Request) -> None:
        if "Authorization" not in request.headers:
            give_token(request, {"sub": str(owners["users"][-1])})

    return after(sign, dependency)


def without_signature(dependency: Any) -> Any:
    """Believe every token."""

    def sign(request: Request) -> None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        claims = read_claims(token)
        if scheme.lower() == "bearer" and "sub" in claims:
            give_token(request, claims)

    return after(sign, dependency)


def after(sign: Callable[[Request], None], dependency: Any) -> Any:
    """Run a function before a dependency, which then does as ever."""

    def signed(_: Annotated[None, Depends(sign)], owner: dependency) -> Any:
        return owner

    return Annotated[get_args(dependency)[0], Depends(signed)]


def read_claims(token: str) -> dict[str, Any]:
    """Return what a token claims, whoever signed it."""
    try:
        payload = token.split(".")[1]
        claims = json.loads(
            base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
        )
    except (IndexError, ValueError):
        return {}
    return claims if isinstance(claims, dict) else {}


def give_token(request: Request, claims: dict[str, Any]) -> None:
    """Put a good token with these claims into a request."""
    from backend.database import utc_now
    from backend.tokens import ALGORITHM, TYPE

    settings = request.app.state.settings
    now = int(utc_now().timestamp())
    fresh = {
        "iss": settings.token_issuer,
        "aud": settings.token_audience,
        "iat": now,
        "exp": now + 600,
        "jti": str(uuid4()),
    }
    key = settings.secret_key.get_secret_value()
    token = jwt.encode({**claims, **fresh}, key, ALGORITHM, headers={"typ": TYPE})
    headers = [pair for pair in request.scope["headers"] if pair[0] != b"authorization"]
    request.scope["headers"] = [
        *headers,
        (b"authorization", f"Bearer {token}".encode()),
    ]
    vars(request).pop("_headers", None)
