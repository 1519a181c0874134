"""What the OpenAPI document promises: every operation, and every answer it gives."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import AsyncClient

from tests.resource import Body, Resource
from tests.rows import body_of, url_of

PUBLIC = {"sign_up", "sign_in", "get_health"}


@pytest.fixture(scope="session")
def document(app: FastAPI) -> dict[str, Any]:
    """Give the OpenAPI document."""
    return app.openapi()


@pytest.fixture(scope="session")
def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Give every operation under its id."""
    return {
        operation["operationId"]: operation
        for path in document["paths"].values()
        for operation in path.values()
    }


def references(value: Any) -> Iterator[str]:
    """Yield every `$ref` within a part of the document."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for inner in value.values():
            yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def resolve(document: dict[str, Any], reference: str) -> Any:
    """Return what a `$ref` points to."""
    value = document
    for key in reference.removeprefix("#/").split("/"):
        value = value[key]
    return value


def example_of(document: dict[str, Any], operation: dict[str, Any]) -> Body:
    """Return the example that an operation has of its body."""
    [content] = operation["requestBody"]["content"].values()
    [example] = resolve(document, content["schema"]["$ref"])["examples"]
    body: Body = example
    return body


async def test_the_document_is_served(
    nobody: AsyncClient, document: dict[str, Any]
) -> None:
    assert (await nobody.get("/openapi.json")).json() == document


async def test_every_operation_has_a_short_name_of_its_own(
    document: dict[str, Any],
) -> None:
    names = [
        operation["operationId"]
        for path in document["paths"].values()
        for operation in path.values()
    ]

    assert len(set(names)) == len(names)
    assert set(names) > PUBLIC
    assert not any("__" in name for name in names)


async def test_every_operation_is_described(
    operations: dict[str, dict[str, Any]],
) -> None:
    for name, operation in operations.items():
        assert operation["summary"], name
        assert operation["description"], name
        assert operation["tags"], name


async def test_every_example_of_a_body_is_accepted(
    resource: Resource,
    alice: AsyncClient,
    document: dict[str, Any],
    operations: dict[str, dict[str, Any]],
) -> None:
    one = resource.model.__module__.rpartition(".")[2]
    own = await body_of(resource, alice)
    names = [each.name for each in resource.references]

    def example(verb: str) -> Body:
        body = example_of(document, operations[f"{verb}_{one}"])
        return body | {name: own[name] for name in names if name in body}

    created = await alice.post(resource.path, json=example("create"))
    url = url_of(resource, created.json())
    replaced = await alice.put(url, json=example("replace"))
    updated = await alice.patch(url, json=example("update"))

    statuses = [each.status_code for each in (created, replaced, updated)]
    assert statuses == [201, 200, 200], [created.text, replaced.text, updated.text]


async def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    found = set(references(document))

    assert "#/components/schemas/Problem" in found
    for reference in found:
        assert resolve(document, reference) is not None


async def test_the_document_tells_what_a_problem_looks_like(
    document: dict[str, Any],
) -> None:
    schemas = document["components"]["schemas"]

    assert schemas["Problem"]["required"] == ["title", "status", "detail"]
    assert schemas["Mistake"]["required"] == ["pointer", "code", "detail"]
    assert "HTTPValidationError" not in schemas


async def test_every_error_is_a_problem(operations: dict[str, dict[str, Any]]) -> None:
    problem = {"schema": {"$ref": "#/components/schemas/Problem"}}

    for name, operation in operations.items():
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                content = response["content"]
                assert content == {"application/problem+json": problem}, (name, status)


async def test_everything_but_signing_in_and_health_needs_a_token(
    operations: dict[str, dict[str, Any]],
) -> None:
    protected = {name for name, each in operations.items() if each.get("security")}

    assert protected == operations.keys() - PUBLIC
    for name in protected:
        assert "401" in operations[name]["responses"], name
        assert operations[name]["security"] == [{"OAuth2PasswordBearer": []}], name


async def test_every_operation_tells_how_it_can_fail(
    operations: dict[str, dict[str, Any]],
) -> None:
    for name, operation in operations.items():
        expected = {"500", "503"}
        if operation.get("parameters"):
            expected |= {"422"}
        if "requestBody" in operation:
            expected |= {"400", "413", "415", "422"}

        assert operation["responses"].keys() >= expected, name


async def test_every_operation_on_one_row_can_miss_it(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for operation in operations.values():
            # Whoever is no administrator finds none of their routes.
            can_miss = "{" in path or path.startswith("/admin/")
            assert ("404" in operation["responses"]) == can_miss
