package io.xenotime.sync;

import java.io.IOException;
import java.util.Locale;

/**
 * Guards an index against a site that suddenly shows much less: a wrong address, a broken plugin, a
 * restored backup. Immutable.
 *
 * @param percent how much of an index may go at once, 0 to 100
 */
public record MassRemoval(int percent) {

  /** Refuses nothing. */
  public static final MassRemoval ALLOWED = new MassRemoval(100);

  public MassRemoval {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent must be between 0 and 100, got " + percent);
    }
  }

  /** What would go is more than may go. */
  public static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private Refused(String message) {
      super(message);
    }
  }

  /**
   * Checks that so many articles may go.
   *
   * @throws Refused if they may not
   */
  void check(long vanished, long articles) throws Refused {
    if (vanished * 100 > articles * percent) {
      throw new Refused(
          String.format(
              Locale.ROOT,
              "at most %d %% of an index may vanish at once, the site no longer shows %,d of %,d"
                  + " articles; nothing was changed. If that is right, say --allow-mass-removal;"
                  + " if the index is another site's, give another --index or --rebuild",
              percent,
              vanished,
              articles));
    }
  }
}
