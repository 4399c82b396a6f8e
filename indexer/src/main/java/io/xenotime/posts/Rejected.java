package io.xenotime.posts;

/**
 * A post or an input that can't be used. Immutable.
 *
 * @param origin where it stands
 * @param id the post's number; 0 when not known
 * @param reason why, to be read after the origin: {@code has no date}
 */
public record Rejected(Origin origin, long id, String reason) implements PostReading, Extraction {}
