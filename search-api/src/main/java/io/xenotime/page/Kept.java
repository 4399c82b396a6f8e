package io.xenotime.page;

import java.util.List;

/** A parameter that a form sends along unseen. Immutable. */
record Kept(String name, String value) {

  /** Returns those that make up a state, its page aside. */
  static List<Kept> of(PageState state) {
    return state.parameters().entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals(PageState.PAGE))
        .map(parameter -> new Kept(parameter.getKey(), String.join(",", parameter.getValue())))
        .toList();
  }
}
