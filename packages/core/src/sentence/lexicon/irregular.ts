/** Words whose plural is formed with an `s` and whose singular the general rules miss. */
const plain =
  "cookie pie tie zombie selfie brownie smoothie hoodie calorie genie prairie rookie newbie foodie veggie birdie " +
  "budgie collie movie cache ache niche headache toothache avalanche moustache quiche shoe toe canoe horseshoe " +
  "valve sleeve nerve olive dive reserve slice cafe safe carafe axe geocache pizza quota schema agenda formula " +
  "enquete database base die lie";

/** Plurals and their singulars, before the general rules. */
export const irregular: ReadonlyMap<string, string> = new Map([
  ...plain.split(" ").map((word): [string, string] => [`${word}s`, word]),
  ["analyses", "analysis"],
  ["axes", "axe"],
  ["cacti", "cactus"],
  ["alumni", "alumnus"],
  ["bacteria", "bacterium"],
  ["bases", "base"],
  ["dice", "die"],
  ["fungi", "fungus"],
  ["gases", "gas"],
  ["heroes", "hero"],
  ["lenses", "lens"],
  ["oases", "oasis"],
  ["children", "child"],
  ["criteria", "criterion"],
  ["feet", "foot"],
  ["geese", "goose"],
  ["media", "medium"],
  ["men", "man"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["people", "person"],
  ["salesmen", "salesman"],
  ["teeth", "tooth"],
  ["women", "woman"],
  ["phenomena", "phenomenon"],
  ["radii", "radius"],
  ["stimuli", "stimulus"],
  ["syllabi", "syllabus"],
  ["todos", "todo"],
]);

/** Words that end like a plural and are none, or that are both. */
export const singularWords: ReadonlySet<string> = new Set(
  (
    "series species news address class bus gas lens atlas canvas campus census virus status bonus status " +
    "business glass process progress success dress mess boss loss pass press access analysis basis crisis axis " +
    "oasis diagnosis thesis hypothesis synopsis chassis tennis chess physics mathematics economics electronics " +
    "logistics politics sms gps crm css dns focus radius octopus cactus fungus alumnus stimulus syllabus " +
    "apparatus corpus surplus plus versus kudos always perhaps as is this its his was has does diabetes rabies " +
    "measles headquarters goods clothes pants scissors jeans earnings savings swiss express wireless fitness " +
    "wellness happiness illness witness less yes us lotus minus cross moss grass brass bass compass mattress " +
    "waitress actress princess canvas christmas texas alias iris tennis"
  ).split(" "),
);
