package io.xenotime.metrics;

/** Who may read the metrics. */
public enum Audience {

  /** Nobody; then nothing is measured either. */
  OFF,

  /** Programs of this machine that ask without a proxy in between. */
  LOCAL,

  /** Whoever reaches the server. */
  ON
}
