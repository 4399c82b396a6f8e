package io.xenotime.posts;

/**
 * One post as it came, cut out but not parsed. Whoever takes it owns its bytes.
 *
 * @param origin where it stands
 * @param id the post's number as seen while cutting; 0 when not seen, as in documents of test
 *     collections. Posts of one number have one value here, so that they can be sent one way
 * @param json the bytes of one JSON object
 */
public record PostFrame(Origin origin, long id, byte[] json) implements PostReading {}
