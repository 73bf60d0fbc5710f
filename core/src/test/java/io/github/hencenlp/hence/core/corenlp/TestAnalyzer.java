package io.github.hencenlp.hence.core.corenlp;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import java.util.List;

/** One analyzer with its models for all the tests that need them. */
public final class TestAnalyzer {

  private TestAnalyzer() {}

  /** Returns the analyzer, with named entities; the first call loads it. */
  public static Analyzer shared() {
    return Holder.ANALYZER;
  }

  /** Analyses a text of one paragraph. */
  public static Analysis analyze(String text) {
    return shared().analyze(text, List.of(new Span.Piece(0, text.length())));
  }

  private static final class Holder {
    static final Analyzer ANALYZER = CoreNlpAnalyzer.load(true);
  }
}
