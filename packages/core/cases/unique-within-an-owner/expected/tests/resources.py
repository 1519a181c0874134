"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

CATEGORIES = Resource(
    model=models.Category,
    path="/categories",
    bodies=[
        {"name": "First category", "code": "A10"},
        {"name": "Second category", "code": "B20"},
        {"name": "Third category", "code": "C30"},
    ],
    defaults={"code": None},
    wrong={
        "name": [None, 5, "a\x00b", "x" * 81, ""],
        "code": [5, "a\x00b", "x" * 4, ""],
    },
    uniques=[["name"], ["code"]],
)

INVOICES = Resource(
    model=models.Invoice,
    path="/invoices",
    bodies=[
        {"year": 2026, "number": 1, "is_draft": True, "title": "First invoice"},
        {"year": 2025, "number": 2, "is_draft": False, "title": "Second invoice"},
        {"year": 2000, "number": 3, "is_draft": True, "title": "Third invoice"},
    ],
    references=[Reference("category_id", CATEGORIES)],
    defaults={"is_draft": False},
    wrong={
        "year": [None, 10**30, True, "1", 1.5, 1999, 2101],
        "number": [None, 10**30, True, "1", 1.5, 0, 9223372036854775808],
        "is_draft": [None, 1, "yes"],
        "category_id": [None, "x", -1],
        "title": [None, 5, "a\x00b", "x" * 201, ""],
    },
    uniques=[["year", "number"], ["category_id", "title"], ["title", "is_draft"]],
)

TASKS = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {"title": "Buy milk"},
        {"title": "Call the plumber"},
        {"title": "Plan the trip"},
    ],
    references=[
        Reference("parent_id", nullable=True),
        Reference("category_id", CATEGORIES),
        Reference("other_category_id", CATEGORIES, nullable=True),
    ],
    defaults={"parent_id": None, "other_category_id": None},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "parent_id": ["x", -1],
        "category_id": [None, "x", -1],
        "other_category_id": ["x", -1],
    },
    uniques=[["parent_id", "title"]],
    filters=["parent_id", "category_id", "other_category_id"],
)

resources = [
    CATEGORIES,
    INVOICES,
    TASKS,
]
