package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * Which of the articles that match are folded into one. Immutable.
 *
 * @param group what belongs together
 * @param keep which article of a group stays
 */
public record Collapse(Group group, Keep keep) {

  /** Every article for itself. */
  public static final Collapse NOTHING = new Collapse(Group.NONE, Keep.BEST);

  /** What belongs together. */
  public enum Group {
    NONE,
    /** Articles whose texts are nearly the same. */
    DUPLICATES,
    /** Articles that tell of one event. */
    STORY;

    /** Returns what the address of an article's group ends with; empty for none. */
    public Optional<String> path() {
      return this == NONE ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
  }

  /** Which matching article stands for its group. */
  public enum Keep {
    /** The one that comes first in the order asked for. */
    BEST,
    /** The one published first, of several the one with the lowest id. */
    EARLIEST
  }

  public Collapse {
    requireNonNull(group, "group");
    requireNonNull(keep, "keep");
  }
}
