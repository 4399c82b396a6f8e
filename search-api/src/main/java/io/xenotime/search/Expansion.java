package io.xenotime.search;

import java.util.List;

/**
 * Words of a query that stand for more than themselves. Immutable.
 *
 * @param typed the words as typed
 * @param forms what articles may have in their place, as many as are worth telling
 */
public record Expansion(String typed, List<String> forms) {

  public Expansion {
    forms = List.copyOf(forms);
  }
}
