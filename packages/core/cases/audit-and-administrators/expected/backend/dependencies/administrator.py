"""Who may reach the rows of all owners: an administrator, as of this request."""

from fastapi import Depends

from backend.database import DbSession
from backend.dependencies.auth import CurrentUserId
from backend.errors import NotFound
from backend.row_security import act_as_administrator


async def require_administrator(current_user_id: CurrentUserId, db: DbSession) -> None:
    """Show the routes of administrators to nobody else."""
    if not await act_as_administrator(db, current_user_id):
        raise NotFound("Not Found")


administrators_only = Depends(require_administrator)
