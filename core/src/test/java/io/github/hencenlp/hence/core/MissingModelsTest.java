package io.github.hencenlp.hence.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.hencenlp.hence.ArgumentExtractor;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host sees that has the library on its class path but not what it needs. */
class MissingModelsTest {

  @Test
  void withoutTheModelsTheirArtifactIsNamed() throws Exception {
    assertNamed("-models.jar", "models");
  }

  @Test
  void withoutCoreNlpItsArtifactIsNamed() throws Exception {
    assertNamed("stanford-corenlp-", "CoreNLP");
  }

  private static void assertNamed(String missing, String words) throws Exception {
    try (URLClassLoader without =
        new URLClassLoader(classPathWithout(missing), ClassLoader.getPlatformClassLoader())) {
      Class<?> extractor = without.loadClass(ArgumentExtractor.class.getName());
      Method create = extractor.getMethod("create");
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(without);
      try {
        assertThatThrownBy(() -> create.invoke(null))
            .isInstanceOf(InvocationTargetException.class)
            .satisfies(
                e ->
                    assertThat(e.getCause().getClass().getSimpleName())
                        .isEqualTo("ExtractorUnavailableException"))
            .cause()
            .hasMessageContaining("edu.stanford.nlp:stanford-corenlp")
            .hasMessageContaining(words);
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  private static URL[] classPathWithout(String missing) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry :
        Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
      if (!entry.contains(missing)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }
}
