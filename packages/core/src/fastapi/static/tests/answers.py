"""What the answers of the service have in common, and what a client can see of one."""

from httpx2 import AsyncClient, Response

SECURITY_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def what_is_seen(response: Response) -> tuple[int, dict[str, str], bytes]:
    """Return the status, the headers and the body, without the id of the request."""
    headers = dict(response.headers)
    headers.pop("x-request-id")
    return response.status_code, headers, response.content


def assert_problem(response: Response, status: int) -> None:
    """Check that an answer is a problem document (RFC 9457) of a status."""
    assert response.status_code == status, response.text
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers.items() >= SECURITY_HEADERS.items()
    problem = response.json()
    assert problem.keys() - {"errors"} == {"type", "title", "status", "detail"}
    assert problem["status"] == status


def assert_refused(response: Response, place: str) -> None:
    """Check that an answer names a mistake in one place, and in no other."""
    assert_problem(response, 422)
    pointers = [f"{error['pointer']}/" for error in response.json()["errors"]]
    assert pointers
    assert all(pointer.startswith(f"{place}/") for pointer in pointers), pointers


async def assert_token_refused(client: AsyncClient, token: str) -> None:
    """Check that a token opens nothing."""
    bearer = f"Bearer {token}".encode("latin-1")
    response = await client.get("/auth/me", headers={b"Authorization": bearer})
    assert_problem(response, 401)
    assert response.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'
