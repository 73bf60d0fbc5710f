/** The public face of Hence: what a host compiles against. */
module io.github.hencenlp.hence {
  // Annotations only: needed to compile, not to run.
  requires static org.jspecify;

  exports io.github.hencenlp.hence;
  exports io.github.hencenlp.hence.format;
  exports io.github.hencenlp.hence.spi;

  uses io.github.hencenlp.hence.spi.ArgumentExtractorProvider;
  uses io.github.hencenlp.hence.format.ArgumentFormat;
}
