package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Near;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chain of operands with NEAR between them, as it is read. One thread, one chain. */
final class Nearness {

  private final Warnings warnings;
  private final List<TextQuery> operands = new ArrayList<>();
  private final List<Integer> distances = new ArrayList<>();

  Nearness(Warnings warnings, Optional<TextQuery> first) {
    this.warnings = warnings;
    first.map(this::plain).ifPresent(operands::add);
  }

  void add(int within, Optional<TextQuery> operand) {
    distances.add(within);
    operand.map(this::plain).ifPresent(operands::add);
  }

  /** What is near is a place: it has no factor of its own, and its words stand together. */
  private TextQuery plain(TextQuery operand) {
    return switch (operand) {
      case Boosted(TextQuery query, _) -> {
        warnings.add("a boost counts for all of a NEAR in brackets, that of a part was left out");
        yield plain(query);
      }
      case Phrase(var scope, var text, int slop) when slop > 0 -> {
        warnings.add("a phrase beside NEAR must be exact, so its ~ was left out");
        yield new Phrase(scope, text);
      }
      default -> operand;
    };
  }

  /** Returns the chain, or its operands as wanted all when they cannot be near each other. */
  Optional<TextQuery> query() {
    List<Wording> wordings =
        operands.stream().filter(Wording.class::isInstance).map(Wording.class::cast).toList();
    boolean oneScope = wordings.stream().map(Wording::scope).distinct().count() == 1;
    if (oneScope && wordings.size() == operands.size() && wordings.size() == distances.size() + 1) {
      return Optional.of(new Near(wordings, distances));
    }
    warnings.add("NEAR must stand between words or phrases of one field, so it was read as AND");
    return Joining.and(operands);
  }
}
