package io.github.hencenlp.hence.core;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.ExtractorOptions;
import io.github.hencenlp.hence.ExtractorUnavailableException;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.corenlp.CoreNlpAnalyzer;
import io.github.hencenlp.hence.spi.ArgumentExtractorProvider;

/** Makes extractors that analyse texts with Stanford CoreNLP. */
public final class CoreProvider implements ArgumentExtractorProvider {

  /** Creates the provider; {@link java.util.ServiceLoader} does. */
  public CoreProvider() {}

  @Override
  public ArgumentExtractor create(ExtractorOptions options) {
    // The rules first: a broken file of the host's is told at once, not after the seconds that the
    // models take.
    Stages stages = Stages.create(options);
    return new PipelineExtractor(analyzer(options), stages);
  }

  private static Analyzer analyzer(ExtractorOptions options) {
    try {
      return CoreNlpAnalyzer.load(options.namedEntities(), options.coreference());
    } catch (NoClassDefFoundError e) {
      throw new ExtractorUnavailableException(
          "Stanford CoreNLP is not on the class path: add edu.stanford.nlp:stanford-corenlp", e);
    }
  }
}
