"""Tells whether the service can serve."""

from fastapi import APIRouter
from sqlalchemy import literal
from sqlmodel import select

from backend.database import DbSession
from backend.errors import InternalError, Unavailable, responses

router = APIRouter(tags=["health"])


@router.get("/health", responses=responses(InternalError, Unavailable))
async def get_health(db: DbSession) -> dict[str, str]:
    """Answer `ok` when the database answers."""
    await db.exec(select(literal(1)))
    return {"status": "ok"}
