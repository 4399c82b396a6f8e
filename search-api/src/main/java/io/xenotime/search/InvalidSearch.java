package io.xenotime.search;

import java.util.List;
import java.util.stream.Collectors;

/** The caller asked for what is not allowed; says what, and what is. */
public final class InvalidSearch extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * One thing that is wrong.
   *
   * @param parameter the request's parameter
   * @param reason the rule, then what came
   * @param allowed what may stand there, in words or as a list
   */
  public record Problem(String parameter, String reason, String allowed) {}

  public InvalidSearch(List<Problem> problems) {
    super(problems.stream().map(Problem::reason).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public InvalidSearch(String parameter, String reason, String allowed) {
    this(List.of(new Problem(parameter, reason, allowed)));
  }

  /** Returns everything that is wrong with the request, at least one thing. */
  public List<Problem> problems() {
    return problems;
  }
}
