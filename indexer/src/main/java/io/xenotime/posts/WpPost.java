package io.xenotime.posts;

import io.xenotime.article.Term;
import java.util.List;
import java.util.Map;

/**
 * What is read of a post, as it came. Immutable.
 *
 * @param id above 0
 * @param type its post type; this and every other string is empty where the post has none
 * @param status such as {@code publish}
 * @param isProtected whether reading it takes a password
 * @param title HTML, like content and excerpt
 * @param author the number of its author; 0 when unknown
 * @param dates by name, {@code date} to {@code modified_gmt}
 * @param terms by property, such as {@code regions}: what it lists, as far as it is known there
 * @param embedded by taxonomy, the terms the site sent along
 * @param classes the classes of its element on the site; possibly none
 */
record WpPost(
    long id,
    String type,
    String status,
    boolean isProtected,
    String slug,
    String link,
    String guid,
    String title,
    String content,
    String excerpt,
    long author,
    Map<String, String> dates,
    Map<String, List<TermRef>> terms,
    Map<String, List<Term>> embedded,
    List<String> classes) {

  /**
   * A term as a post lists it.
   *
   * @param id 0 when the post gives only a slug
   * @param slug empty when the post gives only an id
   * @param name empty when unknown
   */
  record TermRef(long id, String slug, String name) {}
}
