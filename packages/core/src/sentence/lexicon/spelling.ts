/** Words that people write with a hyphen, or apart, and that this lexicon keeps as one. */
export const joinedWords: ReadonlyMap<string, string> = new Map([
  ["to-do", "todo"],
  ["to-dos", "todos"],
  ["e-mail", "email"],
  ["e-mails", "emails"],
  ["web-site", "website"],
  ["web-sites", "websites"],
  ["sub-task", "subtask"],
  ["sub-tasks", "subtasks"],
  ["zip-code", "zipcode"],
  ["post-code", "postcode"],
  ["book-mark", "bookmark"],
  ["book-marks", "bookmarks"],
  ["wish-list", "wishlist"],
  ["watch-list", "watchlist"],
]);
