/** Why an API could not be attacked, and what to do about it. */
export class Obstacle extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "Obstacle";
    this.hint = hint;
  }
}
