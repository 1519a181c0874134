"""Decimals that nothing rounds, from the request to the database and back."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer
from sqlalchemy import BigInteger, Dialect, Numeric
from sqlalchemy.types import TypeDecorator, TypeEngine


class JsonNumber(float):
    """A number that keeps its digits, of which a float holds 17 at most."""

    def __init__(self, digits: str) -> None:
        """Take the number as the body writes it."""
        self.digits = digits


def to_the_digit(value: object) -> object:
    """Take a number as it is written; true and false are numbers in Python alone."""
    if isinstance(value, bool):
        raise ValueError("must be a number")
    return value.digits if isinstance(value, JsonNumber) else value


ToTheDigit = BeforeValidator(to_the_digit)


def with_places(places: int) -> AfterValidator:
    """Give a decimal all its places, as the database does: 1.5 becomes 1.50."""
    return AfterValidator(lambda value: value.quantize(Decimal(1).scaleb(-places)))


def in_full(value: Decimal) -> str:
    """Write every digit, where `str` would write 1E-8."""
    return f"{value:f}"


PlainDecimal = Annotated[Decimal, PlainSerializer(in_full, when_used="json")]


class ExactDecimal(TypeDecorator[Decimal]):
    """NUMERIC, and on SQLite, which would round it, a scaled integer."""

    impl = Numeric
    cache_ok = True

    def __init__(self, precision: int, scale: int) -> None:
        super().__init__(precision, scale)
        self.scale = scale

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the type of the column."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(BigInteger())
        return dialect.type_descriptor(self.impl_instance)

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Turn a decimal into what the column holds."""
        if value is None or dialect.name != "sqlite":
            return value
        return int(value.scaleb(self.scale))

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Turn what the column holds into a decimal."""
        if value is None or dialect.name != "sqlite":
            return value  # type: ignore[no-any-return]
        return Decimal(value).scaleb(-self.scale)
