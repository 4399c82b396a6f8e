package io.xenotime.feeds;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML in UTF-8 with the few pieces that feeds consist of. One thread. */
final class Xml {

  private final XMLStreamWriter xml;

  Xml(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  /**
   * The name of an element.
   *
   * @param prefix empty for the document's own
   * @param namespace empty for none
   */
  record Name(String prefix, String namespace, String local) {

    static Name of(String local) {
      return new Name("", "", local);
    }
  }

  void start(Name name) throws IOException {
    try {
      xml.writeStartElement(name.prefix(), name.local(), name.namespace());
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  void start(String name) throws IOException {
    start(Name.of(name));
  }

  /** Declares the namespace of a name on the element just started. */
  void declare(Name name) throws IOException {
    try {
      if (name.prefix().isEmpty()) {
        xml.writeDefaultNamespace(name.namespace());
      } else {
        xml.writeNamespace(name.prefix(), name.namespace());
      }
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  void attribute(String name, String value) throws IOException {
    try {
      xml.writeAttribute(name, PlainText.of(value));
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  /** Ends the element on a line of its own. */
  void end() throws IOException {
    try {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  /** Writes an element that holds nothing but text. */
  void element(Name name, String text) throws IOException {
    start(name);
    text(text);
    end();
  }

  void element(String name, String text) throws IOException {
    element(Name.of(name), text);
  }

  void text(String text) throws IOException {
    try {
      xml.writeCharacters(PlainText.of(text));
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  /** Ends the document and hands on what was kept back. */
  void finish() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw failed(failure);
    }
  }

  private static IOException failed(XMLStreamException failure) {
    Throwable cause = failure.getNestedException();
    return cause instanceof IOException io ? io : new IOException("cannot write XML", failure);
  }
}
