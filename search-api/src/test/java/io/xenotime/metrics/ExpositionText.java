package io.xenotime.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text format of Prometheus 0.0.4, or OpenMetrics 1.0, and takes nothing that the format
 * does not allow.
 */
final class ExpositionText {

  private static final Pattern COMMENT =
      Pattern.compile("# (HELP|TYPE|UNIT) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (NaN|[+-]Inf|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)");
  private static final Pattern LABEL =
      Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(?:,|$)");
  private static final Set<String> SUFFIXES =
      Set.of("", "_total", "_bucket", "_sum", "_count", "_max", "_created", "_info");

  private final Map<String, Double> samples = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private String family = "";

  private ExpositionText() {}

  /** Reads the text; fails where it is not of the format. */
  static ExpositionText read(String text, boolean openMetrics) {
    if (!text.endsWith("\n")) {
      throw new AssertionError("text must end with a line feed");
    }
    ExpositionText read = new ExpositionText();
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.removeLast();
    if (openMetrics && !lines.removeLast().equals("# EOF")) {
      throw new AssertionError("OpenMetrics must end with # EOF");
    }
    lines.forEach(read::line);
    read.types.forEach(read::checkFamily);
    return read;
  }

  /** Returns the value of a sample, written with its labels in the order they came. */
  double value(String sample) {
    if (!samples.containsKey(sample)) {
      throw new AssertionError("no sample " + sample + " in " + samples.keySet());
    }
    return samples.get(sample);
  }

  Set<String> names() {
    return samples.keySet();
  }

  Map<String, String> types() {
    return types;
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      comment(line);
      return;
    }
    Matcher sample = SAMPLE.matcher(line);
    if (!sample.matches()) {
      throw new AssertionError("not a sample: " + line);
    }
    String name = sample.group(1);
    if (!name.startsWith(family) || !SUFFIXES.contains(name.substring(family.length()))) {
      throw new AssertionError("sample outside of its family " + family + ": " + line);
    }
    checkLabels(sample.group(2), line);
    String key = line.substring(0, line.lastIndexOf(' '));
    if (samples.put(key, number(sample.group(3))) != null) {
      throw new AssertionError("sample came twice: " + key);
    }
  }

  private void comment(String line) {
    Matcher comment = COMMENT.matcher(line);
    if (!comment.matches()) {
      throw new AssertionError("not a comment: " + line);
    }
    String name = comment.group(2);
    if (!name.equals(family)) {
      if (!closed.add(name)) {
        throw new AssertionError("family came twice: " + name);
      }
      family = name;
    }
    if (comment.group(1).equals("TYPE") && types.put(name, comment.group(3)) != null) {
      throw new AssertionError("type came twice: " + name);
    }
  }

  private static void checkLabels(String labels, String line) {
    if (labels == null) {
      return;
    }
    Matcher label = LABEL.matcher(labels);
    Set<String> names = new HashSet<>();
    int end = 0;
    while (end < labels.length()) {
      if (!label.find() || label.start() != end || !names.add(label.group(1))) {
        throw new AssertionError("not labels: " + line);
      }
      end = label.end();
    }
  }

  /** A histogram counts up to +Inf, and that is its count. */
  private void checkFamily(String name, String type) {
    if (!type.equals("histogram")) {
      return;
    }
    samples.forEach((sample, value) -> {
      if (sample.startsWith(name + "_count")) {
        String labels = sample.substring((name + "_count").length());
        String inner = labels.isEmpty() ? "" : labels.substring(1, labels.length() - 1) + ",";
        double last = value(name + "_bucket{" + inner + "le=\"+Inf\"}");
        if (last != value) {
          throw new AssertionError(sample + " is " + value + " but +Inf has " + last);
        }
      }
    });
  }

  private static double number(String text) {
    return switch (text) {
      case "NaN" -> Double.NaN;
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}
