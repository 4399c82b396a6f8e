package io.xenotime.posts;

import io.xenotime.article.Article;

/** A post that is an article. */
public record Extracted(Article article) implements Extraction {}
