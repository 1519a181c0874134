"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

LABELS = Resource(
    model=models.Label,
    path="/labels",
    bodies=[
        {"name": "First label"},
        {"name": "Second label"},
        {"name": "Third label"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 41, ""]},
)

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    links=[
        Link(
            "label_ids",
            model=models.ProjectLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={"label_ids": []},
    wrong={
        "name": [None, 5, "a\x00b", "x" * 121, ""],
        "label_ids": [None, "x", ["x"], [-1]],
    },
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
    references=[
        Reference("project_id", PROJECTS, expand="project"),
        Reference("parent_id", nullable=True, expand="parent"),
    ],
    links=[
        Link(
            "label_ids",
            model=models.TaskLabel,
            target=lambda: LABELS,
            filter="label_id",
            max=100,
        ),
    ],
    defaults={"parent_id": None, "label_ids": []},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "project_id": [None, "x", -1],
        "parent_id": ["x", -1],
        "label_ids": [None, "x", ["x"], [-1]],
    },
)

resources = [
    LABELS,
    PROJECTS,
    TASKS,
]
