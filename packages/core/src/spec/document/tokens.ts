import { CST, Lexer } from "yaml";

/** A token of a YAML text. */
export interface YamlToken {
  /** In the words of the `yaml` package; null for the text of a scalar without quotes. */
  readonly type: CST.TokenType | null;
  /** As the lexer of the package gives it, and its parser takes it. */
  readonly lexeme: string;
  /** The text that it stands for. */
  readonly source: string;
  /** Offsets and columns count from 0. */
  readonly offset: number;
  readonly column: number;
}

/** What the lexer puts between tokens to say which follows. It stands for no text. */
const MARKERS = new Set<CST.TokenType | null>(["doc-mode", "flow-error-end", "scalar"]);

/** Tokens that hold no value and open none. */
const BLANK = new Set<CST.TokenType | null>(["byte-order-mark", "comment", "doc-mode", "newline", "scalar", "space"]);

/** Cuts a YAML text into tokens, one at a time, without building anything of them. */
export function* tokensOf(text: string): Generator<YamlToken> {
  let offset = 0;
  let lineStart = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: YamlToken["type"] = inScalar ? null : CST.tokenType(lexeme);
    inScalar = type === "scalar";
    const source = MARKERS.has(type) ? "" : lexeme;
    yield { type, lexeme, source, offset, column: offset - lineStart };
    const lastBreak = source.lastIndexOf("\n");
    if (lastBreak >= 0) lineStart = offset + lastBreak + 1;
    offset += source.length;
  }
}

/** Whether a token is only space between others. */
export function isBlank(token: YamlToken): boolean {
  return BLANK.has(token.type);
}
