package io.xenotime.search.lucene;

import io.xenotime.search.Expansion;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.language.TextQuery;
import java.util.List;

/**
 * What a text was understood to ask for, before articles were looked for. Immutable.
 *
 * @param query what articles must match
 * @param wantsNew whether newer articles are asked for in words
 * @param corrected words that were spelled otherwise
 * @param expanded words that stand for more than themselves
 * @param suggestions searches that may be meant instead
 * @param warnings what could not be read as meant, a sentence each
 */
record Understood(
    TextQuery query,
    boolean wantsNew,
    List<Correction> corrected,
    List<Expansion> expanded,
    List<String> suggestions,
    List<String> warnings) {}
