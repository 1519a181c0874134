"""The table of tracks."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index, Integer, String, Text, UniqueConstraint
from sqlmodel import Field
from sqlmodel.sql.sqltypes import UTCDateTime

from backend.models.owned_row import OwnedRow
from backend.types.decimal import ExactDecimal


class Track(OwnedRow, table=True):
    """A row of tracks. It belongs to a user."""

    __tablename__ = "tracks"
    __table_args__ = (
        UniqueConstraint("user_id", "id"),
        Index("ix_tracks_user_id_created_at_id", "user_id", "created_at", "id"),
        Index("ix_tracks_user_id_updated_at_id", "user_id", "updated_at", "id"),
        Index("ix_tracks_user_id_composer", "user_id", "composer"),
        Index("ix_tracks_user_id_genre_rating", "user_id", "genre", "rating"),
        Index("ix_tracks_user_id_title_id", "user_id", "title", "id"),
        Index("ix_tracks_user_id_rating_id", "user_id", "rating", "id"),
        Index("ix_tracks_user_id_tempo_id", "user_id", "tempo", "id"),
        Index("ix_tracks_user_id_price_id", "user_id", "price", "id"),
        Index("ix_tracks_user_id_is_live_id", "user_id", "is_live", "id"),
        Index("ix_tracks_user_id_recorded_on_id", "user_id", "recorded_on", "id"),
        Index("ix_tracks_user_id_played_at_id", "user_id", "played_at", "id"),
        Index("ix_tracks_user_id_starts_at_id", "user_id", "starts_at", "id"),
        Index("ix_tracks_user_id_serial_id", "user_id", "serial", "id"),
        Index("ix_tracks_user_id_contact_id", "user_id", "contact", "id"),
        Index("ix_tracks_user_id_page_id", "user_id", "page", "id"),
    )

    title: str = Field(sa_type=String(200))
    composer: str | None = Field(sa_type=String(100))
    lyrics: str | None = Field(sa_type=Text)
    rating: int | None = Field(sa_type=Integer)
    tempo: float | None
    price: Decimal | None = Field(sa_type=ExactDecimal(6, 2))
    is_live: bool | None
    recorded_on: dt.date | None
    played_at: dt.datetime | None = Field(sa_type=UTCDateTime)
    starts_at: dt.time | None
    serial: UUID | None
    contact: str | None = Field(sa_type=String(254))
    page: str | None = Field(sa_type=String(2083))
    genre: str | None = Field(sa_type=String(4))
