package io.xenotime.schema;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads text with some characters replaced one for one, so that offsets stay true: the digits of a
 * formula come down to the line (Nd₂Fe₁₄B is found as Nd2Fe14B), and a colon parts words (ASX:LYC).
 */
final class PlainCharacters extends FilterReader {

  PlainCharacters(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    return character < 0 ? character : plain((char) character);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] = plain(buffer[i]);
    }
    return read;
  }

  private static char plain(char character) {
    if (character == ':') {
      return ' ';
    }
    if (character >= '₀' && character <= '₉') {
      return (char) ('0' + (character - '₀'));
    }
    return character;
  }
}
