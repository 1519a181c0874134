"""Errors: every one leaves the service as a problem document (RFC 9457)."""

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, ClassVar

from fastapi import FastAPI, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException as StarletteHTTPException
from starlette.routing import Match

from backend.logging_config import log_security_event

logger = logging.getLogger(__name__)

# What the databases say, as SQLSTATE (PostgreSQL) or as the name of the code (SQLite).
CONFLICTS = {
    "23503",
    "23505",
    "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "SQLITE_CONSTRAINT_UNIQUE",
}
OUT_OF_RANGE = "22"
# Among them 42501: what a user may do has changed while the request waited.
AWAY = (
    *("08", "28", "3D", "40", "42501", "53", "55", "57"),
    *("SQLITE_BUSY", "SQLITE_CANTOPEN", "SQLITE_FULL", "SQLITE_IOERR"),
    *("SQLITE_LOCKED", "SQLITE_READONLY"),
)

METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")

# An answer stays small, however many mistakes a body has, and however long its keys.
MAX_MISTAKES = 100
MAX_KEY_LENGTH = 100


class Mistake(BaseModel):
    """One mistake in a request: where it stands, and what is wrong there."""

    pointer: str
    code: str
    detail: str


class Problem(BaseModel):
    """The body of every error response."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    errors: list[Mistake] | None = None


class ApiError(HTTPException):
    """An error that the client may see. A subclass fixes the status."""

    status: ClassVar[HTTPStatus]
    fixed_headers: ClassVar[Mapping[str, str]] = {}

    def __init__(self, detail: str, mistakes: list[Mistake] | None = None) -> None:
        super().__init__(self.status, detail, self.fixed_headers)
        self.mistakes = mistakes


class BadRequest(ApiError):
    """The request cannot be read."""

    status = HTTPStatus.BAD_REQUEST


class Unauthorized(ApiError):
    """The request does not tell, or does not prove, who sends it."""

    status = HTTPStatus.UNAUTHORIZED
    fixed_headers: ClassVar = {"WWW-Authenticate": "Bearer"}


class InvalidToken(Unauthorized):
    """The token was not made here, has expired, or names nobody (RFC 6750)."""

    fixed_headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}


class Forbidden(ApiError):
    """The user is known, and not allowed to do this."""

    status = HTTPStatus.FORBIDDEN


class NotFound(ApiError):
    """The row does not exist, or belongs to somebody else: the two look the same."""

    status = HTTPStatus.NOT_FOUND


class Conflict(ApiError):
    """The change contradicts what is stored."""

    status = HTTPStatus.CONFLICT


class ContentTooLarge(ApiError):
    """The body is larger than the service reads."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


class UnsupportedMediaType(ApiError):
    """The body is not in the format that the route reads."""

    status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE


class Unprocessable(ApiError):
    """The request can be read, but a value in it is wrong."""

    status = HTTPStatus.UNPROCESSABLE_ENTITY


class InternalError(ApiError):
    """The service made a mistake; its log tells more under the id of the request."""

    status = HTTPStatus.INTERNAL_SERVER_ERROR


class Unavailable(ApiError):
    """The database is away or too busy."""

    status = HTTPStatus.SERVICE_UNAVAILABLE
    fixed_headers: ClassVar = {"Retry-After": "5"}


# What any route can answer, and any route that reads a body.
ALWAYS = (Unauthorized, Unprocessable, InternalError, Unavailable)
# <public_read>
FOR_EVERYBODY = (Unprocessable, InternalError, Unavailable)
# </public_read>
WITH_BODY = (BadRequest, ContentTooLarge, UnsupportedMediaType)


def responses(*errors: type[ApiError]) -> dict[int | str, dict[str, Any]]:
    """Document the errors of a route in its OpenAPI entry."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        int(error.status): {
            "description": error.__doc__,
            "content": {"application/problem+json": {"schema": schema}},
        }
        for error in errors
    }


def problem_schemas() -> dict[str, Any]:
    """Return the schemas that the entries made by `responses` point to."""
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**schema.pop("$defs"), "Problem": schema}


def problem_response(error: StarletteHTTPException) -> JSONResponse:
    """Turn an error into the response that tells of it."""
    status = HTTPStatus(error.status_code)
    problem = Problem(
        title=status.phrase,
        status=status,
        detail=str(error.detail),
        errors=error.mistakes if isinstance(error, ApiError) else None,
    )
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=status,
        headers=dict(error.headers or {}),
        media_type="application/problem+json",
    )


def handle_http_exception(request: Request, error: Exception) -> JSONResponse:
    """Answer with an error that the service or the framework raised."""
    assert isinstance(error, StarletteHTTPException)
    if isinstance(error, InvalidToken):
        log_security_event("token_refused", logging.WARNING)
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        error.headers = {"Allow": ", ".join(allowed_methods(request))}
    return problem_response(error)


def allowed_methods(request: Request) -> list[str]:
    """Return the methods that the path of a request has (RFC 9110, section 15.5.6)."""
    routes = request.app.router.routes
    methods = [
        method
        for method in METHODS
        for route in routes
        if route.matches({**request.scope, "method": method})[0] is Match.FULL
    ]
    return [*methods, "HEAD"] if "GET" in methods else methods


def handle_validation_error(_request: Request, error: Exception) -> JSONResponse:
    """List the mistakes of a request, and never repeat the values that it sent."""
    assert isinstance(error, RequestValidationError)
    mistakes = [
        Mistake(
            pointer=pointer_to(mistake["loc"]),
            code=mistake["type"],
            detail=mistake["msg"].removeprefix("Value error, "),
        )
        for mistake in error.errors()[:MAX_MISTAKES]
    ]
    return problem_response(Unprocessable("The request has mistakes.", mistakes))


def pointer_to(place: Sequence[int | str]) -> str:
    """Return where a mistake stands, as a JSON pointer (RFC 6901)."""
    keys = (str(key)[:MAX_KEY_LENGTH] for key in place)
    return "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in keys)


def handle_database_error(_request: Request, error: Exception) -> JSONResponse:
    """Tell what the client did from a database that is away; the rest is a mistake."""
    code = database_code(error)
    if code in CONFLICTS:
        return problem_response(
            Conflict("A unique value is taken, or a row is in use.")
        )
    if code.startswith(OUT_OF_RANGE):
        return problem_response(Unprocessable("A value is out of range."))
    if is_away(error, code):
        logger.error("database unavailable", exc_info=error)
        return problem_response(Unavailable("The database does not answer. Try again."))
    raise error


def database_code(error: Exception) -> str:
    """Return the SQLSTATE that PostgreSQL gives an error, or the name in SQLite."""
    cause = getattr(error, "orig", None)
    code = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None)
    return code or ""


def is_away(error: Exception, code: str) -> bool:
    """Tell whether the database could not be reached, or was too busy."""
    if isinstance(error, DBAPIError) and not error.connection_invalidated:
        return code.startswith(AWAY)
    return True


def add_error_handlers(app: FastAPI) -> None:
    """Make every error of the service a problem document."""
    app.add_exception_handler(StarletteHTTPException, handle_http_exception)
    app.add_exception_handler(RequestValidationError, handle_validation_error)
    app.add_exception_handler(DBAPIError, handle_database_error)
    app.add_exception_handler(PoolTimeoutError, handle_database_error)
    app.add_exception_handler(TimeoutError, handle_database_error)
