package io.xenotime.browser;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a script of ours imports: lines that end with {@code from "./name.js";}. */
final class ModuleImports {

  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)(^import .* from |^\\} from )\"\\./(?:assets/)?([a-z-]+\\.js)(\\?[^\"]*)?\";$");

  private ModuleImports() {}

  /** Returns the names of the modules, in the order of the script. */
  static List<String> names(String script) {
    return IMPORT.matcher(script).results().map(found -> found.group(2)).toList();
  }

  /** Returns the script with other addresses of the modules. */
  static String rewrite(String script, UnaryOperator<String> address) {
    return IMPORT
        .matcher(script)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1) + "\"" + address.apply(found.group(2)) + "\";"));
  }
}
