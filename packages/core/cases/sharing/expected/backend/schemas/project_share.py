"""What clients send and receive to share projects."""

from typing import Literal

from backend.pagination import PageResponse
from backend.schemas.project import ProjectResponse
from backend.schemas.share import ShareBody, SharedRow


class ProjectShareCreate(ShareBody):
    """The body that shares a project."""

    access: Literal["read"]


class ProjectShareResponse(SharedRow[ProjectResponse]):
    """A project of somebody else that is shared with you."""


class ProjectSharePage(PageResponse[ProjectShareResponse]):
    """Some of the projects that are shared with you."""
