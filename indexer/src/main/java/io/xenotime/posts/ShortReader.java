package io.xenotime.posts;

import java.io.FilterReader;
import java.io.IOException;

/** XML that fails where there is more of it than a tree of it may take. One thread. */
final class ShortReader extends FilterReader {

  private final CleanXml xml;
  private final long maxChars;
  private final long maxTokens;
  private long read;

  ShortReader(CleanXml xml, long maxChars, long maxTokens) {
    super(xml);
    this.xml = xml;
    this.maxChars = maxChars;
    this.maxTokens = maxTokens;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int count = xml.read(chars, offset, length);
    read += Math.max(count, 0);
    if (read > maxChars) {
      throw new IOException("may have " + maxChars + " characters, has more");
    }
    if (xml.tokens() > maxTokens) {
      throw new IOException("may have " + maxTokens + " tags and attributes, has more");
    }
    return count;
  }
}
