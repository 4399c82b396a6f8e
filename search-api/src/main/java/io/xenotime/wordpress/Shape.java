package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What of the objects is answered, and how. Immutable.
 *
 * @param context which of the two sets of fields
 * @param fields which of those
 * @param terms whether the terms of posts come along
 * @param enveloped whether status and headers are told in the document
 */
record Shape(Context context, Fields fields, boolean terms, boolean enveloped) {

  private static final String EMBED = "_embed";

  /** The sets of fields that everybody may see. */
  enum Context {
    VIEW,
    EMBED
  }

  Shape {
    requireNonNull(context, "context");
    requireNonNull(fields, "fields");
  }

  /**
   * Returns the shape that is asked for.
   *
   * @param editing what is said to who asks for the fields of editors; such errors come alone
   */
  static Shape read(RestParams params, RestError editing) {
    String context = params.choice("context", "view", List.of("view", "embed", "edit"));
    if (context.equals("edit")) {
      throw editing;
    }
    return read(params, context);
  }

  /** Returns the shape that is asked for where there is nothing to edit. */
  static Shape read(RestParams params) {
    return read(params, params.choice("context", "view", List.of("view", "embed")));
  }

  private static Shape read(RestParams params, String context) {
    // Clients send these two to the WordPress that they come from.
    params.know("_locale");
    params.know("_wpnonce");
    params.cannotServe("_jsonp");
    boolean envelope = params.isGiven("_envelope");
    return new Shape(
        context.equals("embed") ? Context.EMBED : Context.VIEW,
        Fields.read(params),
        embeds(params),
        envelope);
  }

  /** {@code _embed} alone brings everything along, with names only what they name. */
  private static boolean embeds(RestParams params) {
    boolean given = params.isGiven(EMBED);
    List<String> names = params.values(EMBED);
    boolean everything = names.isEmpty() || names.contains("1") || names.contains("true");
    return given && (everything || names.contains(PostJson.TERMS_LINK));
  }
}
