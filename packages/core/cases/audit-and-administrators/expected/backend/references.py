"""References in a request: they lead to rows of the same owner, or nowhere."""

from sqlmodel.ext.asyncio.session import AsyncSession

from backend.errors import Mistake, Unprocessable
from backend.ids import Id
from backend.ownership import Row, find_owned


async def check_reference(
    db: AsyncSession,
    model: type[Row],
    row_id: Id | None,
    *,
    field: str,
    owner_id: Id,
) -> None:
    """Refuse a reference to a row that is not the owner's, or not there at all."""
    if row_id is None:
        return
    if await find_owned(db, model, row_id, owner_id=owner_id) is None:
        mistake = Mistake(
            pointer=f"/body/{field}", code="reference", detail="There is no such row."
        )
        raise Unprocessable("The request has mistakes.", [mistake])
