package io.xenotime.wordpress;

import io.xenotime.http.Answering;
import io.xenotime.http.Door;
import io.xenotime.search.IndexVersion;
import java.util.Optional;

/** Keeps the site of the state of the index that is in service. Safe for many threads. */
final class SiteMemory {

  private final Door door;
  private volatile Optional<Site> last = Optional.empty();

  SiteMemory(Door door) {
    this.door = door;
  }

  /**
   * Returns the site as the index has it now.
   *
   * @throws io.xenotime.search.EngineUnavailable if there is no index, or too much going on
   */
  Site site() {
    IndexVersion now = Answering.index(door.engine().status());
    return known(now).orElseGet(() -> look(now));
  }

  private Optional<Site> known(IndexVersion version) {
    return last.filter(site -> site.index().equals(version));
  }

  /** One at a time: the others want to know the same. */
  private synchronized Site look(IndexVersion now) {
    Optional<Site> meanwhile = known(now);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    Site site = Site.of(door.gate().pass(() -> door.engine().contents()));
    last = Optional.of(site);
    return site;
  }
}
