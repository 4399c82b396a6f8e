package io.xenotime.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document of a grade is worth to who searches. */
public enum Gain {
  /** 2 to the grade, less 1: one best document outweighs two that are good. */
  EXPONENTIAL("2^grade - 1") {
    @Override
    double of(int grade) {
      return grade <= 0 ? 0 : Math.pow(2, grade) - 1;
    }
  },
  /** The grade itself, as trec_eval has it. */
  LINEAR("grade") {
    @Override
    double of(int grade) {
      return Math.max(0, grade);
    }
  };

  private final String formula;

  Gain(String formula) {
    this.formula = formula;
  }

  abstract double of(int grade);

  /** Returns the gain of this name in lower case. */
  public static Optional<Gain> named(String name) {
    return Arrays.stream(values()).filter(gain -> gain.word().equals(name)).findFirst();
  }

  /** Returns its name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String formula() {
    return formula;
  }
}
