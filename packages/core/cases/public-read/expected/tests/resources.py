"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Link, Reference, Resource

CUISINES = Resource(
    model=models.Cuisine,
    path="/cuisines",
    bodies=[
        {"name": "First cuisine"},
        {"name": "Second cuisine"},
        {"name": "Third cuisine"},
    ],
    is_public=True,
    bulk=True,
    wrong={"name": [None, 5, "a\x00b", "x" * 41, ""]},
)

DRAFTS = Resource(
    model=models.Draft,
    path="/drafts",
    bodies=[
        {"text": "Two litres, and some bread if there is any left."},
        {"text": "Ask for the price first.\nThen decide."},
        {"text": "It can wait until Monday."},
    ],
    wrong={"text": [None, 5, "a\x00b", "x" * 10001]},
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
)

RECIPES = Resource(
    model=models.Recipe,
    path="/recipes",
    bodies=[
        {"title": "First recipe", "minutes": 30, "is_vegan": True},
        {"title": "Second recipe", "minutes": 45, "is_vegan": False},
        {"title": "Third recipe", "minutes": 90, "is_vegan": True},
    ],
    is_public=True,
    references=[
        Reference("cuisine_id", CUISINES, expand="cuisine"),
        Reference("draft_id", DRAFTS, nullable=True),
    ],
    links=[
        Link(
            "tag_ids",
            model=models.RecipeTag,
            target=lambda: TAGS,
            filter="tag_id",
            max=100,
        ),
    ],
    defaults={"is_vegan": False, "draft_id": None, "tag_ids": []},
    wrong={
        "title": [None, 5, "a\x00b", "x" * 121, ""],
        "minutes": [None, 10**30, True, "1", 1.5, 0, 601],
        "is_vegan": [None, 1, "yes"],
        "cuisine_id": [None, "x", -1],
        "draft_id": ["x", -1],
        "tag_ids": [None, "x", ["x"], [-1]],
    },
    sorts=["minutes"],
    filters=["is_vegan", "draft_id"],
    searches={"title": "fIRST RECIPE"},
)

resources = [
    CUISINES,
    DRAFTS,
    TAGS,
    RECIPES,
]
