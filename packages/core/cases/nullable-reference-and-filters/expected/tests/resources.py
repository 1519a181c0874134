"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Reference, Resource

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
    uniques=[["name"]],
)

TODOS = Resource(
    model=models.Todo,
    path="/todos",
    bodies=[
        {
            "title": "Buy milk",
            "description": "Two litres, and some bread if there is any left.",
            "is_completed": True,
            "status": "doing",
            "due_on": "2026-01-15",
        },
        {
            "title": "Call the plumber",
            "description": "Ask for the price first.\nThen decide.",
            "is_completed": False,
            "status": "done",
            "due_on": "2026-02-28",
        },
        {
            "title": "Plan the trip",
            "description": "It can wait until Monday.",
            "is_completed": True,
            "status": "todo",
            "due_on": "2026-12-01",
        },
    ],
    references=[Reference("project_id", PROJECTS, nullable=True)],
    defaults={
        "description": None,
        "is_completed": False,
        "status": "todo",
        "due_on": None,
        "project_id": None,
    },
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "description": [5, "a\x00b", "x" * 10001],
        "is_completed": [None, 1, "yes"],
        "status": [None, 5, "todo "],
        "due_on": [0, "0", "2026-02-30", "2026-01-31T00:00:00Z"],
        "project_id": ["x", -1],
    },
    sorts=["due_on"],
    filters=["is_completed", "status", "due_on", "project_id"],
    searches={
        "title": "bUY MILK",
        "description": "tWO LITRES, AND SOME BREAD IF THERE IS A",
    },
)

resources = [
    PROJECTS,
    TODOS,
]
