/**
 * From WordPress posts to articles. May import article, Jackson, jsoup, Rome with JDOM, the JDK's
 * StAX.
 *
 * <p>One thread reads, any number extract:
 *
 * <pre>{@code
 * PostInputs inputs = PostInputs.find(paths, termsPaths, standardInput);
 * var extractor = new ArticleExtractor(facets, inputs.readTerms(), zone, limits);
 * try (PostReader posts = inputs.open(limits)) {
 *   while (posts.hasNext()) {
 *     switch (posts.next()) {
 *       case PostFrame frame -> work(extractor.extract(frame));
 *       case Rejected rejected -> report(rejected);
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>{@link io.xenotime.posts.PostReader} cuts its inputs into posts by their brackets alone, so
 * that a broken post costs no other; {@link io.xenotime.posts.ArticleExtractor} parses one post and
 * decides what of it a reader reads. Items of WordPress exports and entries of feeds come out of
 * their readers in the REST API's shape, so that all goes the same way from there. The documents of
 * test collections in BEIR's layout come the same way, so that rankings can be measured on them
 * ({@link io.xenotime.posts.BeirDocuments}), and so do articles that were exported, as {@link
 * io.xenotime.posts.ArticleLines} writes them. Nothing in here throws for what stands in a post.
 */
package io.xenotime.posts;
