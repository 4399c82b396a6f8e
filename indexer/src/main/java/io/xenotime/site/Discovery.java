package io.xenotime.site;

import io.xenotime.site.SiteFailure.Kind;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Finds a site's API. For one search. */
final class Discovery {

  /** What is only guessed at is not asked for again and again. */
  private static final int TRIES = 2;

  private final PoliteClient client;
  private final StringJoiner tried = new StringJoiner("; ");
  private final Set<ApiRoot> seen = new LinkedHashSet<>();
  private Optional<SiteFailure> moved = Optional.empty();

  Discovery(PoliteClient client) {
    this.client = client;
  }

  record Found(ApiRoot root, SiteIndex index) {}

  /** Returns the API of the site at an address, which may be the API's own. */
  Found find(URI asked) throws SiteFailure {
    Optional<Found> found = tryOut(Candidates.inside(asked));
    if (found.isPresent()) {
      return found.get();
    }
    URI front = Candidates.front(asked);
    Optional<Answer> page = page(front);
    found = tryOut(page.flatMap(ApiLinks::of).map(ApiRoot::at));
    for (ApiRoot usual : Candidates.usual(asked, page.map(Answer::address).orElse(front))) {
      found = found.isPresent() ? found : tryOut(Optional.of(usual));
    }
    return found.orElseThrow(this::nothing);
  }

  private SiteFailure nothing() {
    return moved.orElseGet(
        () -> new SiteFailure(Kind.MISSING, "site must have WordPress's REST API, tried " + tried));
  }

  private Optional<Answer> page(URI front) throws SiteFailure {
    try {
      Answer page = client.page(front, TRIES);
      if (ApiLinks.of(page).isEmpty()) {
        tried.add(Addresses.shown(front) + " (names no API)");
      }
      return Optional.of(page);
    } catch (SiteFailure failure) {
      // the API may be open although the pages are not, or send on to elsewhere
      if (failure.kind() == Kind.REFUSED) {
        tried.add(failure.getMessage());
        return Optional.empty();
      }
      note(failure);
      return Optional.empty();
    }
  }

  private Optional<Found> tryOut(Optional<ApiRoot> candidate) throws SiteFailure {
    if (candidate.isEmpty() || !seen.add(candidate.get())) {
      return Optional.empty();
    }
    ApiRoot root = candidate.get();
    URI address = root.address("", SiteIndex.FIELDS);
    try {
      Answer answer = client.json(address, TRIES);
      Optional<SiteIndex> index = SiteIndex.of(Json.tree(answer.body()));
      if (index.isEmpty()) {
        tried.add(Addresses.shown(address) + " (has no namespace wp/v2)");
      }
      return index.map(of -> new Found(ofAnswer(root, answer), of));
    } catch (SiteFailure failure) {
      note(failure);
      return Optional.empty();
    }
  }

  /** The root where it answered: asking through a redirect each time would double all requests. */
  private static ApiRoot ofAnswer(ApiRoot asked, Answer answer) {
    URI at = answer.address();
    return at.equals(asked.address("", SiteIndex.FIELDS)) ? asked : ApiRoot.at(at);
  }

  /** Keeps what speaks against one place only; what holds for the site ends the search. */
  private void note(SiteFailure failure) throws SiteFailure {
    switch (failure.kind()) {
      case MISSING, BROKEN, TOO_LARGE -> tried.add(failure.getMessage());
      case MOVED -> moved = moved.or(() -> Optional.of(failure));
      case UNREACHABLE, REFUSED, BUSY, STOPPED -> throw failure;
    }
  }
}
