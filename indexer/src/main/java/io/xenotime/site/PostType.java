package io.xenotime.site;

/**
 * A kind of post that a site lists, such as {@code news-archive}. Immutable.
 *
 * @param name the type's name, as posts carry it
 * @param namespace the part of the API that lists it, mostly {@code wp/v2}
 * @param restBase what the list is called there
 * @param label what editors call it
 */
public record PostType(String name, String namespace, String restBase, String label) {

  String route() {
    return namespace + "/" + restBase;
  }
}
