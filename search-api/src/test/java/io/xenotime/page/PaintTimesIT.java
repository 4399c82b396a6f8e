package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures how long after an answer's last byte its results are drawn. Run it with {@code
 * -Dpaint.rounds=40}, the machine doing nothing else; it prints what it saw and judges nothing.
 */
@EnabledIfSystemProperty(
    named = "paint.rounds",
    matches = "[1-9][0-9]*",
    disabledReason = "measured when asked for: -Dpaint.rounds=40 runs it")
class PaintTimesIT extends PageCase {

  private static final String SEARCH = "/?q=dysprosium";

  /** The paint entry comes after the frame, so it is waited for. */
  private static final String FIRST_PAINT =
      """
      () => new Promise(resolve => new PerformanceObserver((list, observer) => {
        const paint = list.getEntriesByName("first-contentful-paint")[0];
        if (paint) {
          observer.disconnect();
          resolve(paint.startTime - performance.getEntriesByType("navigation")[0].responseEnd);
        }
      }).observe({type: "paint", buffered: true}))
      """;

  /** A task that is queued in a frame's callback runs when that frame is drawn. */
  private static final String PAINT_IN_PLACE =
      """
      words => new Promise(resolve => {
        const page = document.querySelector("#page");
        new MutationObserver((changes, observer) => {
          if (changes.some(change => change.type === "childList")) {
            observer.disconnect();
            const answer = performance.getEntriesByType("resource")
                .filter(entry => entry.initiatorType === "fetch" && entry.name.includes("/?q="))
                .at(-1);
            requestAnimationFrame(() => setTimeout(
                () => resolve(performance.now() - answer.responseEnd)));
          }
        }).observe(page, {childList: true});
        performance.clearResourceTimings();
        const box = document.querySelector("#q");
        box.value = words;
        box.dispatchEvent(new InputEvent("input", {bubbles: true}));
      })
      """;

  private static final String[] TYPED = {"terbium", "lynas", "magnet", "china", "yttrium", "oxide"};

  @Test
  void resultsAreDrawnAfterTheirAnswer() {
    int rounds = Integer.getInteger("paint.rounds");
    report("first visit, new context", rounds, () -> firstVisit(SEARCH));
    report("first visit, help page", rounds, () -> firstVisit("/help"));
    Tab tab = open("/help");
    report("page after page", rounds, () -> firstPaint(tab, SEARCH));
    tab.go(address() + SEARCH);
    int[] round = {0};
    report(
        "in place, while typing",
        rounds,
        () -> {
          // so that no answer is the one before
          String words =
              TYPED[round[0] % TYPED.length] + (round[0]++ < TYPED.length ? "" : " mine");
          return ((Number) tab.page().evaluate(PAINT_IN_PLACE, words)).doubleValue();
        });
  }

  private double firstVisit(String path) {
    Tab tab = open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    double millis = firstPaint(tab, path);
    tab.page().context().close();
    return millis;
  }

  private static double firstPaint(Tab tab, String path) {
    tab.go(address() + path);
    return ((Number) tab.page().evaluate(FIRST_PAINT)).doubleValue();
  }

  private static void report(String what, int rounds, DoubleSupplier millis) {
    double[] seen = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      seen[round] = millis.getAsDouble();
    }
    Arrays.sort(seen);
    assertThat(seen[0]).as(what).isPositive();
    System.out.printf(
        Locale.ROOT,
        "%-26s min %.0f, median %.0f, p90 %.0f, max %.0f ms%n",
        what,
        seen[0],
        seen[rounds / 2],
        seen[rounds * 9 / 10],
        seen[rounds - 1]);
  }
}
