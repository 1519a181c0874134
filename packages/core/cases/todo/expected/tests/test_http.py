"""What the service promises as a server of HTTP, on every path that it has."""

from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient
from starlette.types import Message, Scope

from tests.answers import SECURITY_HEADERS, assert_problem, what_is_seen

METHODS = {"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE", "FOO"}


@pytest.fixture(scope="session")
def paths(app: FastAPI) -> dict[str, set[str]]:
    """Give every path that is documented, and the methods it has."""
    return {
        path: {method.upper() for method in operations}
        for path, operations in app.openapi()["paths"].items()
    }


async def exchange(app: FastAPI, scope: Scope, *received: str) -> list[Message]:
    """Return all that the application sends, with no client that tidies it up."""
    incoming = iter(received)
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": next(incoming)}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    return sent


async def test_the_server_can_start_and_stop_the_service(app: FastAPI) -> None:
    sent = await exchange(
        app, {"type": "lifespan"}, "lifespan.startup", "lifespan.shutdown"
    )

    assert [message["type"] for message in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


@pytest.mark.parametrize("path", ["/nothing", "/", "//health", "/health%2f", "/%00"])
async def test_an_unknown_path_is_a_problem(nobody: AsyncClient, path: str) -> None:
    assert_problem(await nobody.get(path), 404)


async def test_a_slash_at_the_end_makes_another_path(
    nobody: AsyncClient, paths: dict[str, set[str]]
) -> None:
    for path in paths:
        assert_problem(await nobody.get(f"{path}/"), 404)


async def test_a_method_that_a_path_lacks_is_answered_with_those_it_has(
    nobody: AsyncClient, paths: dict[str, set[str]]
) -> None:
    for path, documented in paths.items():
        allowed = documented | ({"HEAD"} if "GET" in documented else set())
        for method in METHODS - allowed - {"HEAD"}:
            response = await nobody.request(method, path)

            assert_problem(response, 405)
            assert set(response.headers["Allow"].split(", ")) == allowed


@pytest.mark.parametrize("path", ["/health", "/auth/me", "/auth/signup", "/nothing"])
async def test_head_is_get_without_the_body(
    app: FastAPI, nobody: AsyncClient, path: str
) -> None:
    http = {"type": "http", "path": path, "query_string": b"", "headers": []}

    get = await nobody.get(path)
    head = await nobody.head(path)
    sent = await exchange(app, {**http, "method": "HEAD"}, "http.request")

    assert what_is_seen(head) == (*what_is_seen(get)[:2], b"")
    assert b"".join(message.get("body", b"") for message in sent) == b""


@pytest.mark.parametrize(
    "name", ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"]
)
async def test_a_header_does_not_change_the_method(
    nobody: AsyncClient, name: str
) -> None:
    assert_problem(await nobody.post("/health", headers={name: "GET"}), 405)


@pytest.mark.parametrize("path", ["/health", "/openapi.json", "/nothing", "/auth/me"])
async def test_every_response_is_kept_out_of_caches_and_frames(
    nobody: AsyncClient, path: str
) -> None:
    headers = (await nobody.get(path)).headers

    assert headers.items() >= SECURITY_HEADERS.items()


@pytest.mark.parametrize("path", ["/health", "/nothing"])
async def test_no_response_tells_what_the_service_is_made_of(
    nobody: AsyncClient, path: str
) -> None:
    headers = (await nobody.get(path)).headers

    assert headers.keys().isdisjoint({"server", "x-powered-by", "via"})


async def test_every_request_gets_an_id_of_its_own(nobody: AsyncClient) -> None:
    mine = {"X-Request-ID": "00000000-0000-4000-8000-000000000000"}

    ids = {
        (await nobody.get(path, headers=mine)).headers["X-Request-ID"]
        for path in ("/health", "/health", "/nothing")
    }

    assert len({UUID(each) for each in ids} - {UUID(mine["X-Request-ID"])}) == 3


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
async def test_no_other_site_may_use_the_service(
    nobody: AsyncClient, origin: str
) -> None:
    asked = {"Origin": origin, "Access-Control-Request-Method": "DELETE"}

    simple = await nobody.get("/health", headers={"Origin": origin})
    preflight = await nobody.options("/health", headers=asked)

    assert_problem(preflight, 405)
    for response in (simple, preflight):
        assert not any(name.startswith("access-control") for name in response.headers)
