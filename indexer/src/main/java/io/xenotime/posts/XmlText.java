package io.xenotime.posts;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of elements, and passes those that nobody wants. One thread. */
final class XmlText {

  private final XMLStreamReader xml;

  XmlText(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Returns the text of the element that began, cut behind so many characters; goes to its end. */
  String read(int maxChars) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          int room = Math.min(maxChars - text.length(), xml.getTextLength());
          text.append(xml.getTextCharacters(), xml.getTextStart(), room);
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** Goes to the end of the element that began. */
  void pass() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Returns the vocabulary of the element at hand. */
  XmlNames names() {
    String address = xml.getNamespaceURI();
    return XmlNames.of(address == null ? "" : address);
  }

  /** Returns an attribute without a vocabulary; empty if there is none. */
  String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
