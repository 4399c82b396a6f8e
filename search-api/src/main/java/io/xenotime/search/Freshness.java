package io.xenotime.search;

/** How much newer articles count more than older ones. */
public sealed interface Freshness {

  /** Age says nothing. */
  record Off() implements Freshness {}

  /** As the engine does unless told otherwise. */
  record Usual() implements Freshness {}

  /**
   * Newer articles count more.
   *
   * @param age after which what an article gets for being new is half as much
   */
  record HalfLife(Age age) implements Freshness {}
}
