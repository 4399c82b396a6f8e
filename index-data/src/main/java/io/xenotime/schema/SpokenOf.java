package io.xenotime.schema;

import java.util.Set;
import org.apache.lucene.util.Attribute;

/**
 * Which entries of the thesaurus the article speaks of whose text is analysed: a setting of the
 * stream, which stays until it is set anew.
 */
public interface SpokenOf extends Attribute {

  /** Sets the keys of the entries. */
  void set(Set<String> keys);

  /** Lets every entry count, as is the case at first. */
  void setAll();

  /** Returns whether the entry with this key is among them. */
  boolean contains(String key);
}
