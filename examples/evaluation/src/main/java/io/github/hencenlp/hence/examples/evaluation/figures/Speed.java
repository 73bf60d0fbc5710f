package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.ArgumentExtractor;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.zone.Zoner;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * How long reading takes, warm, the median of several rounds over the same texts. Seconds are those
 * that the one thread that reads spends on a processor: on a quiet machine as long as by the clock,
 * on a busy one still the same.
 *
 * @param texts how many texts were read in a round
 * @param characters how many characters they have
 * @param tokens how many tokens their bodies have
 * @param rounds how many rounds were timed, after one that was not
 * @param extraction seconds for the whole extraction
 * @param analysis seconds for CoreNLP's tokens, tags, lemmas and dependencies alone
 */
public record Speed(
    int texts, int characters, int tokens, int rounds, double extraction, double analysis) {
  private static final double NANOS = 1e9;

  /** Reads the documents again and again, whole and with CoreNLP alone by turns. */
  public static Speed measure(
      List<Document> documents, ArgumentExtractor extractor, Analyzer analyzer, int rounds) {
    double[] extraction = new double[rounds];
    double[] analysis = new double[rounds];
    int tokens = analyze(documents, analyzer);
    extract(documents, extractor);
    for (int round = 0; round < rounds; round++) {
      long begin = processorTime();
      extract(documents, extractor);
      long middle = processorTime();
      analyze(documents, analyzer);
      extraction[round] = (middle - begin) / NANOS;
      analysis[round] = (processorTime() - middle) / NANOS;
    }
    return new Speed(
        documents.size(),
        documents.stream().mapToInt(document -> document.text().length()).sum(),
        tokens,
        rounds,
        median(extraction),
        median(analysis));
  }

  /** Returns the share of the extraction that is not CoreNLP's analysis. */
  public double stages() {
    return Math.max(0, extraction - analysis) / extraction;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void extract(List<Document> documents, ArgumentExtractor extractor) {
    documents.forEach(extractor::extract);
  }

  private static int analyze(List<Document> documents, Analyzer analyzer) {
    int tokens = 0;
    for (Document document : documents) {
      Analysis analysis = analyzer.analyze(document.text(), Zoner.zone(document).paragraphs());
      tokens += analysis.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    }
    return tokens;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
