package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.wordpress.Site.Taxonomy;
import java.util.List;

/** Answers with terms. */
final class TermsRoutes {

  private TermsRoutes() {}

  /** Answers with those terms that the request asks for; past their end with none. */
  static Reply list(RestCall call, Taxonomy taxonomy) {
    TermsParams params = TermsParams.read(call.params());
    List<FacetValue> terms = new TermList(params).of(taxonomy, call.door().engine());
    TermJson json = json(call, taxonomy, params.shape());
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    terms.stream()
        .skip(params.paging().offset())
        .limit(params.paging().size())
        .forEach(
            value -> page.add(params.shape().fields().of(json.of(value.term(), value.direct()))));
    return Reply.page(
            page,
            params.shape(),
            params.paging(),
            terms.size(),
            params.paging().links(call.addresses().of(taxonomy.name()), call.given(), terms.size()))
        .warning(call.params().warnings());
  }

  /** Answers with the term of this number. */
  static Reply one(RestCall call, Taxonomy taxonomy, long number) {
    Shape shape = TermsParams.shape(call.params());
    call.params().finish();
    FacetValue value =
        taxonomy
            .term(number)
            .orElseThrow(() -> new RestError(404, "rest_term_invalid", "Term does not exist."));
    return Reply.of(
            shape.fields().of(json(call, taxonomy, shape).of(value.term(), value.direct())), shape)
        .warning(call.params().warnings());
  }

  private static TermJson json(RestCall call, Taxonomy taxonomy, Shape shape) {
    return new TermJson(call.site(), call.addresses(), taxonomy, shape.context());
  }
}
