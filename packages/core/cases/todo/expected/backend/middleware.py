"""What happens around every request, as plain ASGI, which costs next to nothing."""

import logging
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend.errors import ContentTooLarge, InternalError, problem_response
from backend.logging_config import request_id

logger = logging.getLogger(__name__)

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class RequestGuard:
    """Names each request, limits its body, and lets no exception out."""

    def __init__(self, app: ASGIApp, max_body_bytes: int) -> None:
        self.app = app
        self.max_body_bytes = max_body_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id.set(str(uuid4()))
        answer = Answer(send, without_body=scope["method"] == "HEAD")
        if answer.without_body:
            scope = {**scope, "method": "GET"}
        try:
            await self.app(scope, self.limited(scope, receive), answer)
        except Exception:
            logger.exception("unhandled error")
            if answer.started:
                raise
            detail = f"Something went wrong. Please quote {request_id.get()}."
            await problem_response(InternalError(detail))(scope, receive, answer)

    def limited(self, scope: Scope, receive: Receive) -> Receive:
        """Return a `receive` that stops at the limit, whatever the headers claim."""
        left = self.max_body_bytes
        claimed = Headers(scope=scope).get("content-length", "0")
        limit = f"A body may have at most {self.max_body_bytes} bytes."

        async def receive_within_limit() -> Message:
            nonlocal left
            if claimed.isdecimal() and int(claimed) > self.max_body_bytes:
                raise ContentTooLarge(limit)
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise ContentTooLarge(limit)
            return message

        return receive_within_limit


class Answer:
    """A `send` that adds the headers of the service."""

    def __init__(self, send: Send, *, without_body: bool) -> None:
        self.send = send
        self.without_body = without_body
        self.started = False

    async def __call__(self, message: Message) -> None:
        """Send one part of the response."""
        if message["type"] == "http.response.start":
            self.started = True
            add_headers(MutableHeaders(scope=message))
        elif self.without_body:
            message = {**message, "body": b""}
        await self.send(message)


def add_headers(headers: MutableHeaders) -> None:
    """Set what a response lacks; the docs page runs scripts, so it goes unbound."""
    headers["X-Request-ID"] = request_id.get() or ""
    for name, value in HEADERS.items():
        headers.setdefault(name, value)
    if headers.get("content-type", "").startswith("text/html"):
        del headers["Content-Security-Policy"]
