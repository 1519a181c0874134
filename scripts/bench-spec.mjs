/**
 * Makes a spec of so many resources: fields of the usual kinds, and from the second on a reference to the one before.
 *
 * @param {number} count At most 4900.
 * @returns {string} YAML.
 */
export function spec(count) {
  const resources = Array.from({ length: count }, (_, index) => resource(index));
  return `freehold: 1\nservice: Bench API\nresources:\n${resources.join("")}`;
}

/** @param {number} index */
function resource(index) {
  const reference = index === 0 ? "" : `      previous: ref(${name(index - 1)})?\n`;
  return `  ${name(index)}:
    fields:
      title: string(1..200)
      description: text?
      is_completed: boolean = false
      status: enum(todo, doing, done) = todo
      due_on: date?
${reference}    filter: [is_completed, status]
    sort: [due_on, title]
    search: [title, description]
`;
}

const syllables = [..."bdfgklmnprstvz"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));

/**
 * `BabaItem`, `BabeItem` and so on: no two alike, not even in the plural.
 *
 * @param {number} index
 */
function name(index) {
  const letters = `${syllables[Math.floor(index / syllables.length)]}${syllables[index % syllables.length]}`;
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}Item`;
}
