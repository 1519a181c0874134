import type { Hint } from "../hint.ts";
import type { Type } from "../type.ts";
import { line } from "../type.ts";
import { currencies, units } from "./units.ts";

/** A way to say something about a field: a pattern, and what its captures mean. */
export interface HintCue {
  readonly pattern: string;
  readonly hint: (captures: readonly string[]) => Hint;
}

const presence: readonly HintCue[] = [
  ...always({ kind: "optional" }, [
    "optional|optionally|nullable|voluntary",
    "[is|are] not required|mandatory|necessary|needed",
    "[that|which] can|may be empty|blank|null|missing|omitted",
    "can|may be left empty|out|blank",
    "if known|any|available|needed|given|present|applicable",
    "if there is|are one|any",
    "when known",
  ]),
  ...always({ kind: "required" }, [
    "required|mandatory|compulsory|obligatory",
    "[is|are] always required|given|set",
    "[is|are] not optional|nullable|null|empty|blank",
    "non empty|null|nullable|blank",
    "[that|which] cannot|can't|mustn't be empty|blank|null|missing|omitted",
    "[that|which] must|can|may|should not be empty|blank|null|missing",
    "never empty|blank|null|missing",
    "must be given|set|present|filled",
  ]),
  ...always({ kind: "unique" }, [
    "unique|distinct",
    "[must|should] [be] unique [per|for|by|to|within] [each|every|a|the] [user|owner]",
    "[that|which] must|can|may never|not repeat",
    "no duplicates|duplicate",
    "without duplicates",
    "no two|duplicate alike|allowed",
  ]),
  ...always({ kind: "repeatable" }, [
    "[that|which] [is|are] not|non|never [necessarily] [be] unique|distinct",
    "[that|which] need|must|should not|never be unique|distinct",
    "[that|which] isn't|aren't|needn't|mustn't [be] unique|distinct",
  ]),
];

const bounds: readonly HintCue[] = [
  between("[ranging] [on] [a] [scale] from|of # to|through|until|up #"),
  between("[from|of] # to # [stars|points|only]"),
  between("[is|are|lies] between # and|& #"),
  between("# -|–|—|..|...|to|/ #"),
  between("range # -|–|to|.. #"),
  atLeast("[of] [with] at least|minimum #"),
  atLeast("min|minimum|>= [of|is|:|=] #"),
  atLeast("not|never|no less|lower|smaller|fewer than #"),
  atLeast("not|never [be] below|under #"),
  atLeast("# or|and more|above|higher|greater|up|over"),
  atMost("[of] [with] at most|maximum #"),
  atMost("max|maximum|<= [of|is|:|=] #"),
  atMost("not|never|no more|higher|bigger|greater|over than #"),
  atMost("not|never [be] above|over #"),
  atMost("up to #"),
  atMost("# or|and less|fewer|below|lower|under"),
  { pattern: "greater|more|higher|bigger|larger than #", hint: ([above = ""]) => ({ kind: "range", above }) },
  { pattern: "above|over|> #", hint: ([above = ""]) => ({ kind: "range", above }) },
  { pattern: "less|lower|smaller|fewer than #", hint: ([below = ""]) => ({ kind: "range", below }) },
  { pattern: "below|under|< #", hint: ([below = ""]) => ({ kind: "range", below }) },
  { pattern: "out of #", hint: ([max = ""]) => ({ kind: "range", min: "1", max }) },
  ...always({ kind: "range", min: "0" }, [
    "[is|are] never|not negative|minus",
    "[that|which] must|can|may|should never|not be|become|get|go|fall|drop [below] negative|zero|minus|0",
    "[that|which] cannot|can't be|become|get|go|fall|drop [below|under] negative|zero|minus|0",
    "[that|which] never goes|gets|falls|drops|becomes|is [below|under] negative|zero|minus|0",
    "non negative",
    "nonnegative|unsigned",
    "zero|0 or|and more|above|greater|higher",
  ]),
  ...always({ kind: "range", above: "0" }, ["[always|must|strictly] [be] positive"]),
];

const characters = "characters|character|chars|char|letters|letter|symbols|signs|digits|digit";

const lengths: readonly HintCue[] = [
  length(`[of] [with] up to # ${characters} [long]`, ([max]) => ({ max })),
  length(`[of] [with] at most|maximum # ${characters} [long]`, ([max]) => ({ max })),
  length(`max|maximum|<= [of|length|:|=] [of|:|=] # ${characters} [long]`, ([max]) => ({ max })),
  length("max|maximum length|size [of|is|:|=] #", ([max]) => ({ max })),
  length(`not|never|no more|longer than # ${characters}`, ([max]) => ({ max })),
  length(`# ${characters} [or|at] max|maximum|most|less|fewer`, ([max]) => ({ max })),
  length(`[of] [with] at least|minimum # ${characters} [long]`, ([min]) => ({ min })),
  length(`min|minimum|>= [of|:|=] # ${characters} [long]`, ([min]) => ({ min })),
  length(`[of] [with] [exactly] # - ${characters} [code]`, ([exact]) => ({ min: exact, max: exact })),
  length(`[of] [with] [exactly] # ${characters} [long]`, ([exact]) => ({ min: exact, max: exact })),
  length(`[from|of] # to|-|–|.. # ${characters} [long]`, ([min, max]) => ({ min, max })),
  length(`[of|with] [between] # and|to # ${characters} [long]`, ([min, max]) => ({ min, max })),
];

const amounts: readonly HintCue[] = [
  places("[with|to|at|of] # decimal|decimals|fractional [places|digits|place|digit|points]"),
  places("[with] # digits|places|decimals after|behind the [decimal] point|comma"),
  { pattern: `in ${currencies}`, hint: () => ({ kind: "money" }) },
  { pattern: "€|$|£|¥", hint: () => ({ kind: "money" }) },
  { pattern: "%", hint: () => ({ kind: "unit", unit: "percent", whole: false }) },
  { pattern: "in|as [a] money|currency", hint: () => ({ kind: "money" }) },
  ...units.map(
    ({ pattern, unit, whole }): HintCue => ({
      pattern: `in|as ${pattern}`,
      hint: () => ({ kind: "unit", unit, whole }),
    }),
  ),
];

const initial: readonly HintCue[] = [
  value("[by|with|and] [a] [which|that] default|defaults|defaulting [value] [is|of|to|:|=] *"),
  value("[and] [by] default|initially|originally *"),
  value("starts|starting|start as|with *"),
  value("starts|starting|start at #"),
  value("= *"),
  value("* by default"),
];

const types: readonly HintCue[] = [
  ...typed({ kind: "boolean" }, [
    "or not",
    "boolean|bool|flag|toggle|checkbox [flag|field]",
    "yes|true|on / no|false|off [flag|field]",
    "yes|true|on or no|false|off",
    "whether|if [or] [not] it|they|he|she is|are|was|were [has|have] [been]",
    "whether it|they|he|she has|have been",
    "whether|if the|a|an * is|are|was|were [been]",
  ]),
  ...typed(line(200), [
    "string|strings|varchar|str",
    "as|is [a] [plain|short] text|word|words|string",
    "short|single-line text",
  ]),
  ...typed({ kind: "text" }, ["as|is|a long|longer|multiline|free text", "multi line text", "textarea|markdown|html"]),
  ...typed({ kind: "integer" }, ["integer|int|integers|bigint", "[as|is|a] whole number|numbers", "natural number"]),
  ...typed({ kind: "number" }, ["numeric|float|double", "as|is [a] number|numbers", "real|floating [point] number"]),
  ...typed({ kind: "decimal", places: 2 }, ["decimal|decimals [number]"]),
  ...typed({ kind: "date" }, ["as|is a|an date", "calendar date"]),
  ...typed({ kind: "datetime" }, ["datetime|timestamp|timestamptz", "date and time", "as|a date time"]),
  ...typed({ kind: "time" }, ["time of day", "as|is a|an time"]),
  ...typed({ kind: "email" }, ["as|is|a an email [address]"]),
  ...typed({ kind: "url" }, ["as|is a|an url|link|uri"]),
  ...typed({ kind: "uuid" }, ["uuid|guid"]),
  ...typed({ kind: "json" }, ["json [object]", "free form data"]),
  ...always({ kind: "list" }, [
    "[as] [a] list|array|set|lists|arrays of string|strings|text|texts|word|words|names|tags",
    "as a list|array",
    "comma separated [list]",
  ]),
];

/** Everything that can be said about a field, as patterns; of several that match, the longest counts. */
export const hintCues: readonly HintCue[] = [...presence, ...lengths, ...bounds, ...amounts, ...initial, ...types];

function always(hint: Hint, patterns: readonly string[]): readonly HintCue[] {
  return patterns.map((pattern) => ({ pattern, hint: () => hint }));
}

function typed(type: Type, patterns: readonly string[]): readonly HintCue[] {
  return always({ kind: "type", type }, patterns);
}

function between(pattern: string): HintCue {
  return { pattern, hint: ([min = "", max = ""]) => ({ kind: "range", min, max }) };
}

function atLeast(pattern: string): HintCue {
  return { pattern, hint: ([min = ""]) => ({ kind: "range", min }) };
}

function atMost(pattern: string): HintCue {
  return { pattern, hint: ([max = ""]) => ({ kind: "range", max }) };
}

function length(
  pattern: string,
  read: (captures: readonly string[]) => { readonly min?: string | undefined; readonly max?: string | undefined },
): HintCue {
  return {
    pattern,
    hint: (captures) => {
      const { min, max } = read(captures);
      return {
        kind: "length",
        ...(min !== undefined && { min: Number(min) }),
        ...(max !== undefined && { max: Number(max) }),
      };
    },
  };
}

function places(pattern: string): HintCue {
  return { pattern, hint: ([digits]) => ({ kind: "places", places: Number(digits) }) };
}

function value(pattern: string): HintCue {
  return { pattern, hint: ([word = ""]) => ({ kind: "default", value: word }) };
}
