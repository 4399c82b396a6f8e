package io.xenotime.page;

/** A link to another state of the page. Immutable. */
record PageLink(String words, PageState state) {}
