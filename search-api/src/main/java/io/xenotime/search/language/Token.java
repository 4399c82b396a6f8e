package io.xenotime.search.language;

/** What the parser reads, one after the other. */
sealed interface Token
    permits Operator, Token.Sign, Token.Named, Token.Typed, Token.Quoted, Token.Suffix {

  /** A sign that means something where it stands. */
  enum Sign implements Token {
    OPEN,
    CLOSE,
    MINUS
  }

  /** A field's name with its colon, before what it is the field of. */
  record Named(Field field) implements Token {}

  /** A word, with what else was typed around and in it. */
  record Typed(String text) implements Token {}

  /** What stands between quotation marks. */
  record Quoted(String text) implements Token {}

  /** What stands directly behind something and says more of it. */
  sealed interface Suffix extends Token {}

  /** A number of places behind a phrase. */
  record Slop(int places) implements Suffix {}

  /** A factor behind a word, phrase or bracket. */
  record Boost(float factor) implements Suffix {}
}
