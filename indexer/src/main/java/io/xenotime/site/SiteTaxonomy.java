package io.xenotime.site;

import io.xenotime.article.Facet;

/**
 * A taxonomy that posts of a site carry terms of. Immutable.
 *
 * @param facet the facet it is
 * @param restBase the list of its terms in the API, and the property of a post that has their ids
 * @param label what editors call it
 */
public record SiteTaxonomy(Facet facet, String restBase, String label) {}
