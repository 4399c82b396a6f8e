package io.xenotime.algolia;

import java.util.List;
import java.util.Set;

/** Parameters that are not read, and why. */
final class Parameters {

  /** They would choose or order hits by what articles do not have, or in ways there are none of. */
  static final List<String> REFUSED =
      List.of(
          "tagFilters",
          "optionalFilters",
          "optionalWords",
          "similarQuery",
          "aroundLatLng",
          "aroundLatLngViaIP",
          "insideBoundingBox",
          "insidePolygon",
          "offset",
          "length");

  /** They say what to note about the caller, or ask for what answers need not have. */
  static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "analytics",
          "analyticsTags",
          "clickAnalytics",
          "userToken",
          "enablePersonalization",
          "personalizationImpact",
          "enableABTest",
          "percentileComputation",
          "enableRules",
          "ruleContexts",
          "getRankingInfo",
          "responseFields",
          "facetingAfterDistinct",
          "replaceSynonymsInHighlight",
          "queryLanguages",
          "naturalLanguages",
          "indexName",
          "type",
          "facet",
          "facetName");

  private Parameters() {}
}
