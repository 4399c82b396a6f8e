package io.xenotime.search;

import io.xenotime.search.Collapse.Group;
import java.util.Map;

/**
 * Which articles belong together, by id the id of the group's first. Immutable.
 *
 * @param duplicates of articles with nearly the same text
 * @param stories of articles that tell of one event
 */
public record ScanGroups(Map<Long, Long> duplicates, Map<Long, Long> stories) {

  /** Every article for itself. */
  public static final ScanGroups NONE = new ScanGroups(Map.of(), Map.of());

  public ScanGroups {
    duplicates = Map.copyOf(duplicates);
    stories = Map.copyOf(stories);
  }

  /**
   * Returns a number that an article shares with those of its group; one below 0 when it is alone.
   */
  long of(long id, Group group) {
    return switch (group) {
      case NONE -> -id;
      case DUPLICATES -> duplicates.getOrDefault(id, -id);
      case STORY -> stories.getOrDefault(id, -id);
    };
  }
}
