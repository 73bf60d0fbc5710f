/** The extractor behind the Hence API; found by its service, it exports nothing. */
// CoreNLP is no named module, only its manifest gives it a name.
@SuppressWarnings("requires-automatic")
module io.github.hencenlp.hence.core {
  requires com.google.common;
  requires com.google.gson;
  requires edu.stanford.nlp.corenlp;
  requires io.github.hencenlp.hence;
  // Annotations only: needed to compile, not to run.
  requires static org.jspecify;

  provides io.github.hencenlp.hence.spi.ArgumentExtractorProvider with
      io.github.hencenlp.hence.core.CoreProvider;
  provides io.github.hencenlp.hence.format.ArgumentFormat with
      io.github.hencenlp.hence.core.json.JsonFormat;
}
