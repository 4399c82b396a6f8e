package io.xenotime.search.language;

import io.xenotime.search.language.Token.Sign;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out brackets that no parser should see. */
final class Brackets {

  /** Deeper brackets are no question anybody asks, and each costs some stack. */
  private static final int MAX_DEEP = 20;

  private Brackets() {}

  /** Returns the tokens without brackets that have no partner. */
  static List<Token> paired(List<Token> tokens, Warnings warnings) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> alone = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) == Sign.OPEN) {
        open.push(i);
      } else if (tokens.get(i) == Sign.CLOSE && open.poll() == null) {
        alone.add(i);
      }
    }
    alone.addAll(open);
    if (alone.isEmpty()) {
      return tokens;
    }
    warnings.add("a bracket has no partner and was left out");
    List<Token> paired = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!alone.contains(i)) {
        paired.add(tokens.get(i));
      }
    }
    return paired;
  }

  /** Returns whether brackets of these tokens are deeper than allowed, and warns then. */
  static boolean tooDeep(List<Token> tokens, Warnings warnings) {
    int depth = 0;
    int deepest = 0;
    for (Token token : tokens) {
      if (token == Sign.OPEN) {
        depth++;
      } else if (token == Sign.CLOSE) {
        depth--;
      }
      deepest = Math.max(deepest, depth);
    }
    if (deepest > MAX_DEEP) {
      warnings.add(
          "brackets must be at most "
              + MAX_DEEP
              + " deep, got "
              + deepest
              + ", so all brackets were left out");
    }
    return deepest > MAX_DEEP;
  }

  /** Returns the tokens without any bracket. */
  static List<Token> without(List<Token> tokens) {
    return tokens.stream().filter(token -> token != Sign.OPEN && token != Sign.CLOSE).toList();
  }
}
