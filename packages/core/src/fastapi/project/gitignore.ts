/** Emits `.gitignore`: secrets, databases, and what tools leave behind. */
export function emitGitignore(): string {
  return `.env
.env.*
!.env.example
.freehold/journal/
.venv/
*.db
*.db-shm
*.db-wal
__pycache__/
.mypy_cache/
.pytest_cache/
.ruff_cache/
`;
}
