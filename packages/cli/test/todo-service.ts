import { place, temporaryFolder } from "./folder.ts";
import { freehold } from "./recording-host.ts";

/** A small spec. */
export const todoSpec = `freehold: 1
service: Todo API
resources:
  Todo:
    fields:
      title: string(1..200)
`;

/** The same, with a field more; it changes `backend/models/todo.py`. */
export const grownTodoSpec = `${todoSpec}      note: text?\n`;

/** Makes a service from `todoSpec` in a folder that is gone when the test is over. */
export async function todoService(): Promise<string> {
  const folder = temporaryFolder();
  place(folder, { "freehold.yaml": todoSpec });
  const { exit, errors } = await freehold(folder, ["generate"]);
  if (exit !== 0) throw new Error(errors);
  return folder;
}
