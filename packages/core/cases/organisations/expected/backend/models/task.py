"""The table of tasks."""

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from backend.models.owned_row import OrganisationRow


class Task(OrganisationRow, table=True):
    """A row of tasks. It belongs to an organisation."""

    __tablename__ = "tasks"
    __table_args__ = (
        UniqueConstraint("organisation_id", "id"),
        Index(
            "ix_tasks_organisation_id_created_at_id",
            "organisation_id",
            "created_at",
            "id",
        ),
    )

    title: str = Field(sa_type=String(200))
    is_done: bool
