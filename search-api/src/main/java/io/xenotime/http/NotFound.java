package io.xenotime.http;

import io.xenotime.search.InvalidSearch.Problem;

/** The address names something that is not there; says what is. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * @param name of the part of the address
   * @param reason a sentence
   * @param allowed what is there
   */
  public NotFound(String name, String reason, String allowed) {
    super(reason);
    this.problem = new Problem(name, reason, allowed);
  }

  /** Returns what was asked for and what there is. */
  public Problem problem() {
    return problem;
  }
}
