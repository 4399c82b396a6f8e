package io.xenotime.posts;

/**
 * A post that the public may not read; an index that holds it lets it go. Immutable.
 *
 * @param origin where it stands
 * @param id the post's number, above 0
 * @param reason why, to be read after the origin: {@code has the status draft}
 */
public record Withdrawn(Origin origin, long id, String reason) implements Extraction {}
