"""JSON bodies, read to the letter (RFC 8259): what is ambiguous is refused."""

import json
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.params import Form
from fastapi.routing import APIRoute

from backend.errors import BadRequest, UnsupportedMediaType
from backend.types.decimal import JsonNumber

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

# No schema has so many, and to list them all as mistakes takes long.
MAX_KEYS = 1000


def unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that names a key twice: which value counts is anyone's guess."""
    if len(pairs) > MAX_KEYS:
        raise BadRequest(f"The body has an object with over {MAX_KEYS} keys.")
    value = dict(pairs)
    if len(value) != len(pairs):
        raise BadRequest("The body names a key twice.")
    return value


def refuse_constant(name: str) -> None:
    """Refuse NaN and Infinity, which JSON does not have."""
    raise BadRequest(f"The body holds {name}, which is not JSON.")


class StrictRequest(Request):
    """A request whose JSON body is UTF-8 and has one meaning."""

    async def json(self) -> Any:
        """Return the body as Python values."""
        try:
            text = (await self.body()).decode()
            return json.loads(
                text,
                object_pairs_hook=unique_keys,
                parse_constant=refuse_constant,
                parse_float=JsonNumber,
            )
        except (ValueError, RecursionError) as error:
            raise BadRequest("The body is not JSON in UTF-8.") from error


class StrictRoute(APIRoute):
    """A route that reads one media type, and JSON strictly."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Wrap the handler of FastAPI."""
        handle = super().get_route_handler()
        expected = self.expected_media_type()

        async def handle_strictly(request: Request) -> Response:
            if expected:
                check_media_type(request, expected)
            return await handle(StrictRequest(request.scope, request.receive))

        return handle_strictly

    def expected_media_type(self) -> str | None:
        """Tell what the body of this route must be, if it has one."""
        if self.body_field is None:
            return None
        return FORM if isinstance(self.body_field.field_info, Form) else JSON


def check_media_type(request: Request, expected: str) -> None:
    """Refuse another media type, another charset, and a body that is compressed."""
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.replace(" ", "").replace('"', "").lower()
    if media_type.strip().lower() != expected or charset not in {"", "charset=utf-8"}:
        raise UnsupportedMediaType(f"Send the body as {expected} in UTF-8.")
    if "content-encoding" in request.headers:
        raise UnsupportedMediaType("Send the body as it is, not compressed.")
