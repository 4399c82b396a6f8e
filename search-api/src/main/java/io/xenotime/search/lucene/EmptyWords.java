package io.xenotime.search.lucene;

import java.util.Set;

/**
 * Words that two articles may share without having a thing in common: those that hold sentences
 * together, and those for times and amounts. As stems.
 */
final class EmptyWords {

  private static final Set<String> GLUE =
      Set.of(
          "across", "actual", "again", "against", "almost", "along", "alreadi", "although", "alwai", "among",
          "anoth", "anyth", "ask", "around", "awai", "back", "becam", "becaus", "becom", "befor", "behind",
          "below", "besid", "best", "better", "between", "both", "came", "can", "come", "did",
          "down", "dure", "each", "end", "either", "els", "enough", "even", "everi", "everyth", "far",
          "few", "find", "found", "full", "gave", "get", "give", "given", "go", "goe", "good",
          "got", "had", "half", "hand", "held", "here", "him", "hold", "howev", "inde", "instead", "keep", "kept",
          "larg", "last", "late", "least", "leav", "left", "less", "like", "littl", "long", "lost",
          "made", "make", "mani", "mean", "meanwhil", "meet", "mere", "much", "must", "name",
          "near", "nearli", "need", "neither", "never", "next", "non", "nor", "noth", "now", "off",
          "often", "old", "onc", "onli", "order", "other", "otherwis", "our", "ourselv", "out", "outsid", "over", "own",
          "part", "per", "perhap", "piec", "put", "rather", "readi", "rest", "roughli", "run",
          "said", "sai", "same", "see", "seen", "sever", "shall", "short", "should", "so", "show", "simpli", "sinc",
          "small", "someth", "soon", "still", "take", "taken", "tell", "than", "that", "their", "them", "these", "thei", "themselv", "thing",
          "those", "though", "through", "togeth", "too", "took", "toward", "under", "unless",
          "until", "unusu", "up", "upon", "us", "usual", "veri", "wai", "want", "well", "went",
          "whatev", "where", "wherea", "whether", "why", "while", "whole", "whose", "within", "without", "word", "world",
          "would", "yet", "todai", "yesterdai", "tomorrow");

  private static final Set<String> TIMES_AND_AMOUNTS =
      Set.of(
          "januari", "februari", "march", "april", "june", "juli", "august", "septemb", "octob",
          "novemb", "decemb", "mondai", "tuesdai", "wednesdai", "thursdai", "fridai", "saturdai",
          "sundai", "dai", "week", "month", "year", "quarter", "decad", "earli", "earlier", "later",
          "first", "second", "third", "fourth", "fifth", "tenth", "one", "two", "three", "four",
          "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelv", "dozen", "hundr",
          "thousand", "million", "billion", "percent", "cent", "kg", "km");

  private EmptyWords() {}

  /** Returns whether the word says nothing of what an article is about; numbers do not either. */
  static boolean contains(String stem) {
    return stem.length() < 2
        || stem.chars().noneMatch(Character::isLetter)
        || GLUE.contains(stem)
        || TIMES_AND_AMOUNTS.contains(stem);
  }
}
