/** Emits `alembic.ini`. */
export function emitAlembicIni(): string {
  return `[alembic]
script_location = %(here)s/migrations
prepend_sys_path = .
path_separator = os
file_template = %%(rev)s_%%(slug)s
`;
}
