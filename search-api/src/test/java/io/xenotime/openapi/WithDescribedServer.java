package io.xenotime.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the one server that all classes share; it closes after the last of them. */
final class WithDescribedServer implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DescribedServer.class;
  }

  @Override
  public DescribedServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(WithDescribedServer.class))
        .computeIfAbsent(DescribedServer.class, none -> start(), DescribedServer.class);
  }

  private static DescribedServer start() {
    try {
      return DescribedServer.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
