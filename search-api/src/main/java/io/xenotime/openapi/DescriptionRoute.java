package io.xenotime.openapi;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Answers with the description of the index in service, and keeps it as long as that stays. Without
 * an index there is none: it would lack the filters and look whole. Safe for many threads.
 */
final class DescriptionRoute implements Handler {

  static final String PATH = "/v1/openapi.json";

  private final Door door;
  private volatile Optional<Filled> last = Optional.empty();

  /** The description of one state of the index. */
  private record Filled(IndexVersion index, String json) {}

  DescriptionRoute(Door door) {
    this.door = door;
  }

  @Override
  public void handle(Context ctx) {
    Filled description = description();
    // Another release says other things of the same index.
    EntityTag tag =
        EntityTag.of(
            description.index(),
            Asked.of(door.engine(), PATH + " " + description.json().hashCode()));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    Answering.revalidate(ctx, tag);
    Answering.json(ctx, description.json().getBytes(StandardCharsets.UTF_8));
  }

  private Filled description() {
    EngineStatus status = door.engine().status();
    IndexVersion now = Answering.index(status);
    return known(now).orElseGet(() -> fill(status, now));
  }

  private Optional<Filled> known(IndexVersion version) {
    return last.filter(filled -> filled.index().equals(version));
  }

  /** One at a time: the others want the same. */
  private synchronized Filled fill(EngineStatus status, IndexVersion now) {
    Optional<Filled> meanwhile = known(now);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    IndexNames names = IndexNames.of(door, status);
    Filled filled = new Filled(names.index(), names.filling().fill(Parts.together()).toString());
    last = Optional.of(filled);
    return filled;
  }
}
