package io.xenotime.http;

import io.xenotime.search.Collapse;
import io.xenotime.search.Collapse.Group;
import io.xenotime.search.Collapse.Keep;

/** Reads which articles are folded into one. */
final class CollapseParams {

  private CollapseParams() {}

  static Collapse read(ParamReader reader) {
    Group group = reader.choice("collapse", Group.NONE);
    Keep keep = reader.choice("collapse_keep", Keep.BEST);
    return group == Group.NONE ? Collapse.NOTHING : new Collapse(group, keep);
  }
}
