package io.xenotime.posts;

/** What comes next of an input: a post, or why there is none. */
public sealed interface PostReading permits PostFrame, Rejected {}
