package io.github.hencenlp.hence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Offers services to the current thread alone, as a container does, until closed. */
public final class ServicesOnThread implements AutoCloseable {
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final URLClassLoader loader;

  /** Offers these implementations of that service; the folder is for its files. */
  public ServicesOnThread(Path folder, Class<?> service, List<Class<?>> implementations) {
    try {
      Path file = folder.resolve("META-INF/services").resolve(service.getName());
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, implementations.stream().map(Class::getName).collect(Collectors.joining("\n")));
      loader =
          new URLClassLoader(
              new URL[] {folder.toUri().toURL()}, ServicesOnThread.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.currentThread().setContextClassLoader(loader);
  }

  @Override
  public void close() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }
}
