"""Logging: one JSON object per line, so that no value can forge a second line."""

import json
import logging
import logging.config
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event as database_event
from sqlalchemy.orm import Session
from sqlmodel.ext.asyncio.session import AsyncSession

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)

security = logging.getLogger("backend.security")


class JsonFormatter(logging.Formatter):
    """Write a record as one line of ASCII JSON, with the id of the request."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without its end."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": request_id.get(),
            **getattr(record, "event", {}),
        }
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)


def configure_logging(level: str) -> None:
    """Send every record to standard error, in one shape."""
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"json": {"()": JsonFormatter}},
            "handlers": {
                "stderr": {"class": "logging.StreamHandler", "formatter": "json"}
            },
            "root": {"level": level, "handlers": ["stderr"]},
            "loggers": {
                "uvicorn": {"handlers": [], "propagate": True},
                # It writes whole addresses, and with them what is searched for.
                "uvicorn.access": {
                    "handlers": [],
                    "level": "WARNING",
                    "propagate": True,
                },
                # Below this level it writes the values of every statement.
                "aiosqlite": {"level": "INFO"},
            },
        }
    )


def log_security_event(name: str, level: int = logging.INFO, **event: Any) -> None:
    """Record who did what to which row; never a token, a password or a body."""
    security.log(level, name, extra={"event": event})


def log_on_commit(db: AsyncSession, name: str, **event: Any) -> None:
    """Record a change once it is stored, and not when it is rolled back."""

    def log(_session: Session) -> None:
        log_security_event(name, **event)

    database_event.listen(db.sync_session, "after_commit", log, once=True)
