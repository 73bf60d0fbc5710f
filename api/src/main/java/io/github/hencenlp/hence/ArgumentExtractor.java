package io.github.hencenlp.hence;

import io.github.hencenlp.hence.spi.ArgumentExtractorProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads texts and returns the structure of their argument.
 *
 * <pre>{@code
 * try (ArgumentExtractor extractor = ArgumentExtractor.create()) {
 *   ArgumentStructure argument = extractor.extract(text);
 *   argument.mainConclusion().ifPresent(c -> System.out.println(c.text()));
 * }
 * }</pre>
 *
 * <p>Creating one loads language models, which takes seconds and some hundred megabytes; create one
 * and use it for every text. An extractor may be shared by any number of threads. The same text
 * gives the same result, always.
 */
public interface ArgumentExtractor extends AutoCloseable {

  /**
   * Creates an extractor with the {@linkplain ExtractorOptions#defaults() default options}.
   *
   * @throws ExtractorUnavailableException if no implementation, or no language models, are on the
   *     class path
   */
  static ArgumentExtractor create() {
    return create(ExtractorOptions.defaults());
  }

  /**
   * Creates an extractor.
   *
   * @throws ExtractorUnavailableException if no implementation, or no language models, are on the
   *     class path
   * @throws RuleFileException if one of the host's own rule files cannot be read or understood
   */
  static ArgumentExtractor create(ExtractorOptions options) {
    Objects.requireNonNull(options, "options");
    // The thread's loader sees what a container adds to it; some threads, those of a common pool,
    // have none of use.
    return ServiceLoader.load(ArgumentExtractorProvider.class)
        .findFirst()
        .or(
            () ->
                ServiceLoader.load(
                        ArgumentExtractorProvider.class, ArgumentExtractor.class.getClassLoader())
                    .findFirst())
        .orElseThrow(
            () ->
                new ExtractorUnavailableException(
                    "no implementation of hence-api is on the class path: add"
                        + " io.github.hencenlp:hence-core"))
        .create(options);
  }

  /**
   * Reads a document.
   *
   * @return its argument structure; empty but for its zones where nothing in it argues
   * @throws IllegalStateException if this extractor has been closed
   */
  ArgumentStructure extract(Document document);

  /**
   * Reads a page; the same as {@code extract(Document.of(text))}.
   *
   * @throws IllegalArgumentException if the text is blank or binary
   * @throws IllegalStateException if this extractor has been closed
   */
  default ArgumentStructure extract(String text) {
    return extract(Document.of(text));
  }

  /**
   * Returns what each rule of causal claims and of attributions has to say for itself, the host's
   * own among them, in the order of their files. May be called after {@link #close()}.
   */
  List<RuleNote> rules();

  /**
   * Returns what the rule that found a claim or an attribution has to say for itself; empty where
   * there is no rule of that id among {@link #rules()}, as for inferences, which are weighed.
   */
  default Optional<RuleNote> rule(String id) {
    Objects.requireNonNull(id, "id");
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Lets the models go. Extractions under way end normally; later ones fail. Closing twice does
   * nothing.
   */
  @Override
  void close();
}
