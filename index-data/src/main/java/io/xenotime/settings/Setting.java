package io.xenotime.settings;

import java.util.Arrays;
import java.util.List;

/** What can be set by environment, for either program: both start from the same environment. */
public enum Setting {
  INDEX,
  FACETS,
  THESAURUS,
  EXTEND_THESAURUS,
  FACET_TREES,
  ZONE,
  THREADS,
  SITE_USER,
  SITE_PASSWORD,
  SITE_PASSWORD_FILE,
  HOST,
  PORT,
  PUBLIC_URL,
  MAX_SEARCHES,
  MAX_WAITING,
  MAX_WAIT,
  MAX_SEARCH_TIME,
  MAX_STOP,
  ACCESS_LOG,
  ACCESS_LOG_ADDRESSES,
  METRICS,
  MAX_EXPORTS;

  static final String PREFIX = "XENOTIME_";

  /** Returns the name of the variable, such as {@code XENOTIME_PORT}. */
  public String variable() {
    return PREFIX + name();
  }

  static List<String> variables() {
    return Arrays.stream(values()).map(Setting::variable).toList();
  }
}
