package io.xenotime.posts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** The default limits with one of them changed. */
final class Limits {

  private Limits() {}

  static PostLimits with(String name, int value) {
    RecordComponent[] limits = PostLimits.class.getRecordComponents();
    Object[] values = new Object[limits.length];
    boolean known = false;
    try {
      for (int i = 0; i < limits.length; i++) {
        boolean isMeant = limits[i].getName().equals(name);
        values[i] = isMeant ? value : limits[i].getAccessor().invoke(Posts.LIMITS);
        known |= isMeant;
      }
      if (!known) {
        throw new AssertionError("there is no limit " + name);
      }
      return (PostLimits) PostLimits.class.getDeclaredConstructors()[0].newInstance(values);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
