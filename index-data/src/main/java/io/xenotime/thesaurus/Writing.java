package io.xenotime.thesaurus;

/** How a form must be written in a text to mean its entry. */
public enum Writing {
  /** In any mixture of large and small letters: cerium oxide, Nd2O3. */
  ANY_CASE,
  /** Words that begin with a capital must do so in the text: Mountain Pass is no mountain pass. */
  CAPITALISED,
  /** Letter by letter: Pr is no PR, ICE is no ice. */
  AS_WRITTEN;

  /**
   * Returns how a form is written that says nothing else: with capitals inside of it letter by
   * letter, unless it is a formula, which is one of a kind; with capitals at the start of words so;
   * else in any way.
   */
  static Writing of(String form) {
    boolean oneWord = form.chars().noneMatch(Character::isWhitespace);
    if (oneWord && form.chars().skip(1).anyMatch(Character::isUpperCase)) {
      boolean formula =
          form.chars().anyMatch(Character::isDigit)
              && form.chars().anyMatch(Character::isLowerCase);
      return formula ? ANY_CASE : AS_WRITTEN;
    }
    return form.chars().anyMatch(Character::isUpperCase) ? CAPITALISED : ANY_CASE;
  }
}
