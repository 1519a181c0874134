/** Words about the program and not about its data: understood, and without effect. */
export const noise: readonly string[] = [
  "api|apis|crud|rest|restful|http|json|web|www|backend|backends|server|app|apps|application|applications|program",
  "software|platform|tool|website|site|system|solution|prototype|mvp|demo|microservice|service|interface",
  "back end",
  "route|routes|router|routers|endpoint|endpoints|resource|resources|entity|entities|table|model|schema|schemas",
  "database [tables]",
  "fastapi|python|sqlmodel|sqlalchemy|pydantic|alembic|postgres|postgresql|sqlite|sql|docker|swagger|openapi|uvicorn",
  "jwt|jwts|oauth|oauth2|bearer|token|tokens|auth|authentication|authenticated|authorization|authorisation|authorized",
  "login|logins|signup|ownership|security|isolation|encryption|https",
  "sign in|up|on",
  "log in",
  "user management|accounts|registration|ownership|isolation|authentication|login|logins",
  "user|owner owned|scoped|specific|level|based",
  "multi user|users",
  "access control|rights",
  "row level security",
  "password protected",
  "pagination|paging|filtering|sorting|searching|validation|error|errors|logging|tests|documentation|docs|migrations",
  "best practices|practice",
  "production ready|grade",
  "functionality|feature|features|operation|operations|functions|support for",
  "generate|generates|generating|build|builds|scaffold|scaffolding|design|develop|developing|implement",
  "implementing|prepare|provide|provides|providing|offer|offers|expose|exposing|setup|bootstrap|implements",
  "set up",
  "want|wants|wanted|need|like|likes|please|thanks|hello|hi|hey|ok|okay|let|lets|let's|allow|allows|allowing|enable",
  "enables|help|helps|give|gives|use|uses|using|used|get|try|trying|going|gonna|looking|able|there|here|also|then",
  "too|well|very|really|maybe|perhaps|basically|actually|currently|always|now|later|soon|easily|quickly|today|etc",
  "etcetera|me|us|again|only",
  "i|we|you|i'd|we'd|i'm|we're|i've|we've|i'll|we'll|you'd|it's|he|she|one|ones|someone|themselves|himself|herself",
  "something|anything|everything|thing|things|stuff|sort|way|ways|works|based|together",
  "keep|keeping|keeps track|record|note|tabs of|on",
  "take|taking|takes care|notes of|on",
  "i|we|you|they need|want|wish|like|have to",
  "i|we|you need|want|wish|have",
  "would like|love [to]",
  "i'm|we're a|an *",
  "i|we am|are a|an *",
  "[that|which] i|we|they|you have|had|already read|watched|seen|visited|bought|played|tried|cooked|made|eaten|heard",
  "make|makes|give|gives|get me|us",
  "as a|an user|users|developer|owner|customer|person [,]",
  "create , read|list|get|retrieve|show , update|edit [,] and|or|& delete|remove",
  "create , read , update , delete [,] [and] [list]",
  "create , list , get|read|retrieve|show , update|edit [,] and|or|& delete|remove",
  "list , create , get|read , update [,] and|& delete",
  "[that|which|and|,|.] only|solely [by|to] [the|their|its|his|her] [respective] " +
    "owner|owners|author|authors|creator|creators|user|users [can|may|should|could|must] [be] [able] [to] " +
    "read|see|view|access|edit|change|update|modify|delete|manage|seen|edited|changed [them|it]",
  "[is|are] [only] visible|accessible|available|readable|editable [only] to|by|for the|their|its|his|her|each " +
    "owner|owners|author|authors|creator|creators|user|users",
  "[is|are|be] scoped|limited|restricted|private|isolated|visible|belonging to the|each|their|its|a|every " +
    "[current|signed-in|respective] user|users|owner|owners|creator",
  "[is|are] owned by [the|a|an|each|their|its|one] [current|signed-in] user|users|owner|creator|author",
  "[each|every|all] user|users [can|may|should|must] [only] sees|see|access|accesses|edit|edits|have|has " +
    "[access] [to] [only] their|his|her own ones|data|items|rows|records|stuff|things",
  "[be] sortable|searchable|filterable|sorted|filtered by",
  "sortable|searchable|filterable",
  "table|tables|resource|resources|entity|entities|model called|named",
  "per user|owner",
  "for each|every user",
];

/** What people do with rows. */
export const verbs: readonly string[] = [
  "keep|keeps|keeping|kept|manage|manages|managing|managed|maintain|maintains|maintaining|handle|handles|organise",
  "organises|organising|organize|organizes|organizing|collect|collects|collecting|tracking|storing|saving|logging",
  "add|adds|adding|edit|edits|editing|create|creates|creating|update|updating|delete|deletes|deleting|remove",
  "removes|removing|browse|browsing|view|viewing|see|sees|seeing|find|finding|write|writes|writing|remember",
  "remembers|remembering|administer|monitor|monitoring|cataloguing|cataloging|archiving|planning",
  "scheduling|making|enter|enters|entering|capture|captures|submit|submits|submitting|upload|uploads",
  "take|takes|taking|attend|attends|teach|teaches|publish|publishes|publishing|receive|receives|buy|sell|rent|borrow",
  "borrows|sells|buys|serves|grow|grows|do|does|doing|put|puts|putting|bring|brings|assign|assigns|produce",
  "produces|contribute|contributes",
];

/** Verbs that are nouns or names of fields as well; where they stand decides. */
export const verbalWords: ReadonlySet<string> = new Set(
  (
    "track list record log plan note save store order book review schedule watch rate post comment report visit " +
    "check read catalog archive document request file bookmark study cook play train measure budget register " +
    "invoice bill run make building recording listing place leave stores tracks records saves lists logs"
  ).split(" "),
);

/** Those of {@link verbalWords} that are verbs at the beginning of a sentence: `Track expenses`. */
export const verbsAtStart: ReadonlySet<string> = new Set(
  (
    "track list record log plan save store note schedule budget measure catalog archive make building recording " +
    "listing"
  ).split(" "),
);

/** Words of {@link noise} that are fields where fields are listed. */
export const fieldsInNoise: ReadonlySet<string> = new Set(
  "site website platform system tool program model token app schema table server service".split(" "),
);

/** Words of {@link noise} for things of a program that may as well be rows: `an error has a code and a message`. */
export const rowsInNoise: ReadonlySet<string> = new Set(
  (
    "route routes table model schema token tokens feature features docs tests functions router routers error " +
    "errors like likes"
  ).split(" "),
);

/** Words of {@link noise} that are taken at their word when a sentence names no other resource. */
export const nounsInNoise: ReadonlySet<string> = new Set([
  ...rowsInNoise,
  ..."server program platform tool website site system app apps".split(" "),
]);
