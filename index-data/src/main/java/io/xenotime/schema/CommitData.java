package io.xenotime.schema;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a commit says about itself in its user data. Immutable.
 *
 * @param stamp what the index was built with
 * @param committedAt when the commit was made
 * @param position what the writer wants to find again with exactly this content, by name; possibly
 *     nothing
 */
public record CommitData(IndexStamp stamp, Instant committedAt, Map<String, String> position) {

  private static final String COMMITTED_AT_KEY = "xenotime.committed_at";
  private static final String POSITION_PREFIX = "xenotime.position.";

  public CommitData {
    position = Map.copyOf(position);
  }

  /** Says nothing of a position. */
  public CommitData(IndexStamp stamp, Instant committedAt) {
    this(stamp, committedAt, Map.of());
  }

  /** Returns this as a commit's user data. */
  public Map<String, String> toUserData() {
    Map<String, String> userData = stamp.toUserData();
    userData.put(COMMITTED_AT_KEY, committedAt.toString());
    position.forEach((name, text) -> userData.put(POSITION_PREFIX + name, text));
    return userData;
  }

  /**
   * Returns what a commit's user data says.
   *
   * @throws ForeignIndexException if this build cannot read the index
   */
  public static CommitData readable(Map<String, String> userData) throws ForeignIndexException {
    IndexStamp stamp = IndexStamp.readable(userData);
    return new CommitData(stamp, Instant.parse(userData.get(COMMITTED_AT_KEY)), position(userData));
  }

  /** Returns the position that a commit's user data carries; possibly nothing. */
  public static Map<String, String> position(Map<String, String> userData) {
    Map<String, String> position = new TreeMap<>();
    userData.forEach((key, text) -> {
      if (key.startsWith(POSITION_PREFIX)) {
        position.put(key.substring(POSITION_PREFIX.length()), text);
      }
    });
    return position;
  }
}
