package io.xenotime.schema;

import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms that are made of symbols of elements and nothing else, such as NdPr: whoever looks for
 * neodymium wants them too. Immutable.
 *
 * @param byElement by the key of an element, the acronyms that name it
 */
record Mixtures(Map<String, List<Entry>> byElement) {

  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?");

  static Mixtures in(Thesaurus thesaurus) {
    Map<String, Entry> symbols = symbols(thesaurus);
    Map<String, List<Entry>> byElement = new HashMap<>();
    for (Entry acronym : thesaurus.entries()) {
      if (acronym.kind() == Kind.ACRONYM) {
        for (Entry element : elements(acronym.name(), symbols)) {
          byElement.computeIfAbsent(element.key(), none -> new ArrayList<>()).add(acronym);
        }
      }
    }
    return new Mixtures(byElement);
  }

  private static Map<String, Entry> symbols(Thesaurus thesaurus) {
    Map<String, Entry> symbols = new HashMap<>();
    for (Entry entry : thesaurus.entries()) {
      if (entry.kind() == Kind.ELEMENT) {
        entry.forms().stream()
            .filter(form -> form.writing() == Writing.AS_WRITTEN)
            .map(Form::text)
            .forEach(symbol -> symbols.put(symbol, entry));
      }
    }
    return symbols;
  }

  /** The elements of an acronym; none if anything else is in it. */
  private static List<Entry> elements(String acronym, Map<String, Entry> symbols) {
    List<Entry> elements = new ArrayList<>();
    Matcher symbol = SYMBOL.matcher(acronym);
    int end = 0;
    while (symbol.find() && symbol.start() == end && symbols.containsKey(symbol.group())) {
      elements.add(symbols.get(symbol.group()));
      end = symbol.end();
    }
    return end == acronym.length() && elements.size() > 1 ? elements : List.of();
  }
}
