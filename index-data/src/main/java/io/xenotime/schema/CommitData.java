package io.xenotime.schema;

import java.time.Instant;
import java.util.Map;

/**
 * What a commit says about itself in its user data. Immutable.
 *
 * @param stamp what the index was built with
 * @param committedAt when the commit was made
 */
public record CommitData(IndexStamp stamp, Instant committedAt) {

  private static final String COMMITTED_AT_KEY = "xenotime.committed_at";

  /** Returns this as a commit's user data. */
  public Map<String, String> toUserData() {
    Map<String, String> userData = stamp.toUserData();
    userData.put(COMMITTED_AT_KEY, committedAt.toString());
    return userData;
  }

  /**
   * Returns what a commit's user data says.
   *
   * @throws ForeignIndexException if this build cannot read the index
   */
  public static CommitData readable(Map<String, String> userData) throws ForeignIndexException {
    IndexStamp stamp = IndexStamp.readable(userData);
    return new CommitData(stamp, Instant.parse(userData.get(COMMITTED_AT_KEY)));
  }
}
