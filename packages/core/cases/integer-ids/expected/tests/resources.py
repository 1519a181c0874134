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
)

TASKS = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {"title": "Buy milk"},
        {"title": "Call the plumber"},
        {"title": "Plan the trip"},
    ],
    bulk=True,
    references=[Reference("project_id", PROJECTS, nullable=True)],
    defaults={"project_id": None},
    wrong={"title": [None, 5, "a\x00b", "x" * 201, ""], "project_id": ["x", -1]},
    filters=["project_id"],
)

resources = [
    PROJECTS,
    TASKS,
]
