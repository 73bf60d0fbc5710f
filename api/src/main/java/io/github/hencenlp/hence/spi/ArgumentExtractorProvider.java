package io.github.hencenlp.hence.spi;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ExtractorOptions;

/**
 * What an implementation of hence-api offers, found by {@link java.util.ServiceLoader}. Hosts call
 * {@link ArgumentExtractor#create()} instead. Implementations have a public constructor without
 * arguments and are safe to share between threads.
 */
public interface ArgumentExtractorProvider {

  /**
   * Creates an extractor.
   *
   * @throws io.github.hencenlp.hence.ExtractorUnavailableException if its models are not on the
   *     class path
   * @throws io.github.hencenlp.hence.RuleFileException if one of the host's own rule files cannot
   *     be understood
   */
  ArgumentExtractor create(ExtractorOptions options);
}
