/**
 * One WordPress site over HTTP, asked politely. May import posts, article, Jackson, Apache
 * HttpClient.
 *
 * <p>{@link io.xenotime.site.Site} finds the site's API and says what there is; below it {@code
 * PoliteClient} waits, repeats, follows redirects and checks that answers are JSON, and {@code
 * Wire} makes one request. Whatever goes wrong with the site is a {@link
 * io.xenotime.site.SiteFailure}.
 */
package io.xenotime.site;
