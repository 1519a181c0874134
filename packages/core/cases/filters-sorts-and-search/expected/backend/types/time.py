"""Times of day as input, without a zone."""

import datetime as dt
from typing import Annotated

from backend.types.text import written_as

Time = Annotated[dt.time, written_as(r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?", "09:30:00")]
