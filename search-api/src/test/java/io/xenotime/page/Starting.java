package io.xenotime.page;

import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import io.xenotime.server.SampleServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts a browser and a server for the first test that wants them; they close after the last. */
final class Starting implements ExecutionCondition, BeforeAllCallback {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.missing()
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("there is a browser"));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Started started =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(Started.class, first -> start(), Started.class);
    PageCase.use(started);
  }

  private static Started start() {
    try {
      Chromium chromium = Chromium.here();
      SampleServer server =
          SampleServer.of(
              LuceneEngine.open(
                  SampleIndex.shared(), SearchLimits.DEFAULT, FacetTreesReader.builtIn()),
              List.of());
      return new Started(chromium, server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
