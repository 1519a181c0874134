"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

CLIENTS = Resource(
    model=models.Client,
    path="/clients",
    bodies=[
        {"name": "Ada Lovelace"},
        {"name": "Grace Hopper"},
        {"name": "Alan Turing"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""]},
)

TAGS = Resource(
    model=models.Tag,
    path="/tags",
    bodies=[
        {"name": "First tag"},
        {"name": "Second tag"},
        {"name": "Third tag"},
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 41, ""]},
    uniques=[["name"]],
)

PROJECTS = Resource(
    model=models.Project,
    path="/projects",
    bodies=[
        {"name": "First project"},
        {"name": "Second project"},
        {"name": "Third project"},
    ],
    references=[
        Reference(
            "client_id", CLIENTS, on_delete="cascade", nested="/clients/{}/projects"
        ),
    ],
    wrong={"name": [None, 5, "a\x00b", "x" * 121, ""], "client_id": [None, "x", -1]},
)

TASKS: Resource = Resource(
    model=models.Task,
    path="/tasks",
    bodies=[
        {"title": "Buy milk"},
        {"title": "Call the plumber"},
        {"title": "Plan the trip"},
    ],
    references=[
        Reference(
            "project_id",
            PROJECTS,
            nullable=True,
            on_delete="set_null",
            nested="/projects/{}/tasks",
        ),
        Reference("client_id", CLIENTS, nullable=True),
        Reference("parent_id", nullable=True, on_delete="cascade"),
    ],
    links=[
        Link(
            "tag_ids",
            model=models.TaskTag,
            target=lambda: TAGS,
            filter="tag_id",
            max=100,
        ),
        Link(
            "blocker_ids",
            model=models.TaskBlocker,
            target=lambda: TASKS,
            filter="blocker_id",
            max=20,
        ),
    ],
    defaults={
        "project_id": None,
        "client_id": None,
        "parent_id": None,
        "tag_ids": [],
        "blocker_ids": [],
    },
    wrong={
        "title": [None, 5, "a\x00b", "x" * 201, ""],
        "project_id": ["x", -1],
        "client_id": ["x", -1],
        "parent_id": ["x", -1],
        "tag_ids": [None, "x", ["x"], [-1]],
        "blocker_ids": [None, "x", ["x"], [-1]],
    },
)

resources = [
    CLIENTS,
    TAGS,
    PROJECTS,
    TASKS,
]
