"""The resources of this service, as the tests know them."""

from backend import models
from tests.resource import Resource

PRODUCTS = Resource(
    model=models.Product,
    path="/products",
    bodies=[
        {
            "sku": "SKU-0001",
            "slug": "blue-kettle",
            "colour": "#abcdef",
            "note": 'A "quoted" note.',
            "price": "12.50",
            "weight": 0.5,
        },
        {
            "sku": "SKU-0002",
            "slug": "red-kettle",
            "colour": "#def123",
            "note": "Two litres, and some bread if there is any left.",
            "price": "9.90",
            "weight": 1.25,
        },
        {
            "sku": "SKU-0003",
            "slug": "green-kettle",
            "colour": "#123456",
            "note": "Ask for the price first.\nThen decide.",
            "price": "19.95",
            "weight": 72.5,
        },
    ],
    defaults={"colour": "#ffffff", "note": None, "weight": None},
    wrong={
        "sku": [None, 5, "a\x00b", "x" * 21],
        "slug": [None, 5, "a\x00b", "x" * 61, ""],
        "colour": [None, 5, "a\x00b", "x" * 8, ""],
        "note": [5, "a\x00b", "x" * 10001],
        "price": [None, True, "NaN", "1E+1000000", 10**8, "0.001"],
        "weight": [True, "1", "NaN"],
    },
    uniques=[["slug"]],
)

resources = [
    PRODUCTS,
]
