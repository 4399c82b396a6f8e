package io.xenotime.settings;

import java.util.List;

/** The settings cannot be used; says everything that is wrong. */
public final class InvalidConfig extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<String> mistakes;

  InvalidConfig(List<String> mistakes) {
    super(String.join("\n", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Returns a sentence for each mistake. */
  public List<String> mistakes() {
    return mistakes;
  }
}
