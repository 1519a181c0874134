/** Emits `.dockerignore`: a list of what may go into the image, and nothing beside it. */
export function emitDockerignore(): string {
  return `*
!alembic.ini
!backend
!migrations
!pyproject.toml
**/__pycache__
`;
}
