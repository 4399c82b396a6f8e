package io.xenotime.schema;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** The one implementation; Lucene finds it by its name. */
public final class SpokenOfImpl extends AttributeImpl implements SpokenOf {

  private Optional<Set<String>> keys = Optional.empty();

  @Override
  public void set(Set<String> keys) {
    this.keys = Optional.of(keys);
  }

  @Override
  public void setAll() {
    keys = Optional.empty();
  }

  @Override
  public boolean contains(String key) {
    return keys.isEmpty() || keys.get().contains(key);
  }

  /** Is called for every word, of which this says nothing. */
  @Override
  public void clear() {}

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(SpokenOf.class, "keys", keys);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((SpokenOfImpl) target).keys = keys;
  }
}
