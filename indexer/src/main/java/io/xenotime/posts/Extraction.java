package io.xenotime.posts;

/** What became of a post: an article, nothing any more, or a reason. */
public sealed interface Extraction permits Extracted, Withdrawn, Rejected {}
