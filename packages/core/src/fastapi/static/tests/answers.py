"""What a client can tell two answers apart by."""

from httpx2 import Response


def what_is_seen(response: Response) -> tuple[int, dict[str, str], bytes]:
    """Return the status, the headers and the body, without the id of the request."""
    headers = dict(response.headers)
    headers.pop("x-request-id")
    return response.status_code, headers, response.content
