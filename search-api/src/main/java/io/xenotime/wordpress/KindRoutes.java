package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers with post types and taxonomies. */
final class KindRoutes {

  private static final RestError EDITING_POSTS =
      new RestError(
          401, "rest_cannot_view", "Sorry, you are not allowed to edit posts in this post type.");
  private static final RestError MANAGING_TERMS =
      new RestError(
          401, "rest_cannot_view", "Sorry, you are not allowed to manage terms in this taxonomy.");

  private KindRoutes() {}

  static Reply types(RestCall call) {
    Shape shape = shape(call, EDITING_POSTS);
    KindJson json = json(call);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    call.site().types().forEach(type -> all.set(type, shape.fields().of(json.type(type))));
    return reply(call, all, shape);
  }

  static Reply type(RestCall call) {
    Shape shape = shape(call, EDITING_POSTS);
    String type = call.path("type");
    if (!call.site().types().contains(type)) {
      throw new RestError(404, "rest_type_invalid", "Invalid post type.");
    }
    return reply(call, shape.fields().of(json(call).type(type)), shape);
  }

  /** Answers with all taxonomies, or with those of one post type: each type has all. */
  static Reply taxonomies(RestCall call) {
    boolean hasSome =
        !call.params().isGiven("type")
            || call.params()
                .query()
                .single("type")
                .filter(call.site().types()::contains)
                .isPresent();
    Shape shape = shape(call, MANAGING_TERMS);
    KindJson json = json(call);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    if (hasSome) {
      call.site()
          .taxonomies()
          .forEach(one -> all.set(one.name(), shape.fields().of(json.taxonomy(one))));
    }
    return reply(call, all, shape);
  }

  static Reply taxonomy(RestCall call) {
    Shape shape = shape(call, MANAGING_TERMS);
    ObjectNode taxonomy =
        call.site()
            .taxonomy(call.path("taxonomy"))
            .map(json(call)::taxonomy)
            .orElseThrow(() -> new RestError(404, "rest_taxonomy_invalid", "Invalid taxonomy."));
    return reply(call, shape.fields().of(taxonomy), shape);
  }

  private static Shape shape(RestCall call, RestError editing) {
    Shape shape = Shape.read(call.params(), editing);
    call.params().finish();
    return shape;
  }

  private static KindJson json(RestCall call) {
    return new KindJson(call.site(), call.addresses());
  }

  private static Reply reply(RestCall call, ObjectNode document, Shape shape) {
    return Reply.of(document, shape).warning(call.params().warnings());
  }
}
