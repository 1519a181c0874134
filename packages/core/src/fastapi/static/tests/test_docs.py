"""What the pages of documentation promise."""

import pytest
from httpx2 import AsyncClient

from backend.settings import Settings
from tests.answers import assert_problem
from tests.clients import client_of, started


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
async def test_a_developer_can_read_the_docs(nobody: AsyncClient, path: str) -> None:
    page = await nobody.get(path)

    assert page.status_code == 200
    assert "/openapi.json" in page.text
    assert "Content-Security-Policy" not in page.headers


@pytest.mark.parametrize(
    "path", ["/docs", "/redoc", "/openapi.json", "/docs/oauth2-redirect"]
)
async def test_in_production_there_are_no_docs(settings: Settings, path: str) -> None:
    production = settings.model_copy(update={"environment": "production"})

    async with started(production) as app, client_of(app) as client:
        assert_problem(await client.get(path), 404)
