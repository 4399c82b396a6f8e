package io.xenotime.page;

import java.util.List;

/**
 * Why there is no page of what was asked for. Immutable.
 *
 * @param status of HTTP
 * @param title in a few words
 * @param reasons a sentence each
 */
record Problem(int status, String title, List<String> reasons) {

  Problem {
    reasons = List.copyOf(reasons);
  }
}
