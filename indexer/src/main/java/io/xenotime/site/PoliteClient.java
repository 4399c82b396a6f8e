package io.xenotime.site;

import io.xenotime.site.Retry.Reach;
import java.io.Closeable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks a site without burdening it: two requests at once, again only after a while, not while it
 * wants to be left alone, and as slowly as it wants. Safe for many threads.
 */
final class PoliteClient implements Closeable {

  /** More would be felt by the readers of a small site. */
  static final int AT_ONCE = 2;

  /** The head of a page, with its link to the API, is in there. */
  private static final int PAGE_BYTES = 256 << 10;

  private static final String HTML = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5";
  private static final String JSON = "application/json";

  private final SiteSettings settings;
  private final Remarks remarks;
  private final Wire wire;
  private final Redirects redirects;
  private final Pace pace;
  private final Semaphore atOnce = new Semaphore(AT_ONCE, true);

  PoliteClient(SiteSettings settings, Pause pause, InstantSource clock, Remarks remarks) {
    this.settings = settings;
    this.remarks = remarks;
    this.wire = new Wire(settings);
    this.redirects = new Redirects(wire, settings);
    this.pace = new Pace(pause, clock);
  }

  Traffic traffic() {
    return wire.traffic();
  }

  /** Returns an answer that is JSON, cleaned. */
  Answer json(URI address) throws SiteFailure {
    return json(address, Retry.TRIES);
  }

  /** Returns an answer that is JSON, cleaned, after at most so many tries. */
  Answer json(URI address, int maxTries) throws SiteFailure {
    return repeated(maxTries, () -> jsonOnce(address));
  }

  /** Returns the start of a page for people, whatever its status. */
  Answer page(URI address, int maxTries) throws SiteFailure {
    return document(address, HTML, PAGE_BYTES, maxTries);
  }

  /** Returns a whole answer of the kinds wanted, whatever stands in it. */
  Answer document(URI address, String accept) throws SiteFailure {
    return document(address, accept, 0, Retry.TRIES);
  }

  private Answer document(URI address, String accept, int startOnly, int maxTries)
      throws SiteFailure {
    return repeated(
        maxTries,
        () -> {
          Answer answer = redirects.get(address, accept, startOnly);
          return answer.isGood() ? new Good(answer) : new Bad(ofStatus(answer));
        });
  }

  private sealed interface Outcome {}

  private record Good(Answer answer) implements Outcome {}

  private record Bad(Retry retry) implements Outcome {}

  @FunctionalInterface
  private interface Try {
    Outcome once() throws SiteFailure;
  }

  private Answer repeated(int maxTries, Try request) throws SiteFailure {
    for (int tries = 1; ; tries++) {
      switch (outcome(request)) {
        case Good(Answer answer) -> {
          return answer;
        }
        case Bad(Retry retry) -> {
          int done = tries < maxTries ? tries : Integer.MAX_VALUE;
          Duration wait = retry.waitAfter(done, settings.patience(), ThreadLocalRandom.current());
          switch (retry.reach()) {
            case THIS_REQUEST -> pace.pause(wait);
            case ALL_FOR_A_WHILE, ALL_FROM_NOW_ON -> pace.beQuiet(wait);
          }
        }
      }
    }
  }

  /** Waits inside of the permit: who comes next must hear that the site wants to be left alone. */
  private Outcome outcome(Try request) throws SiteFailure {
    atOnce.acquireUninterruptibly();
    try {
      Instant began = pace.await();
      Outcome outcome = request.once();
      switch (outcome) {
        case Good _ -> pace.answered();
        case Bad(Retry retry) when retry.reach() == Reach.ALL_FROM_NOW_ON -> pace.slowDown(began);
        case Bad _ -> {}
      }
      return outcome;
    } catch (SiteFailure failure) {
      return new Bad(Retry.ofFailure(failure));
    } finally {
      atOnce.release();
    }
  }

  private Outcome jsonOnce(URI address) throws SiteFailure {
    Answer answer = redirects.get(address, JSON, 0);
    if (!answer.isGood()) {
      return new Bad(ofStatus(answer));
    }
    Optional<CleanJson> clean = CleanJson.of(answer.body());
    if (clean.isEmpty()) {
      return new Bad(Retry.ofUnreadable(ErrorAnswers.notJson(answer)));
    }
    remark(clean.get());
    return new Good(answer.withBody(clean.get().json()));
  }

  private void remark(CleanJson clean) {
    if (clean.hasOnlyMark()) {
      remarks.add("mark", "site puts a byte-order mark before its JSON");
    } else if (!clean.before().isEmpty()) {
      remarks.add(
          "before",
          "site puts "
              + clean.before().length()
              + " characters of other text before its JSON: "
              + Said.plain(clean.before()));
    }
  }

  private Retry ofStatus(Answer answer) {
    return Retry.ofStatus(answer, settings.mayShowCredentials(answer.address()), pace.now());
  }

  /** Breaks off what is under way; it and all later requests fail as stopped. */
  @Override
  public void close() {
    wire.close();
  }
}
