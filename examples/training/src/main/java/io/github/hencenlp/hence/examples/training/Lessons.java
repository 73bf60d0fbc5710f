package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.zone.Zoner;
import io.github.hencenlp.hence.examples.evaluation.corpus.BecauseReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.ClaimLinesReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.CncReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.DiscourseRelation;
import io.github.hencenlp.hence.examples.evaluation.corpus.Folds;
import io.github.hencenlp.hence.examples.evaluation.corpus.GumReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.GumText;
import io.github.hencenlp.hence.examples.evaluation.corpus.OpedReader;
import io.github.hencenlp.hence.examples.evaluation.corpus.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the texts that weights may be learned from, and no others: our own op-eds for training,
 * those of the corpora and those of this program; BECAUSE; CNC without the fold that figures are
 * measured on; of GUM the genres whose licences allow it.
 */
final class Lessons {

  /** The convention of the texts that the library is made for: the annotation guide's. */
  static final String GUIDE = "guide";

  private static final Set<String> GENRES =
      Set.of("academic", "bio", "court", "interview", "news", "voyage");

  private final Analyzer analyzer;
  private final Path corpora;
  private final Path own;

  /**
   * @param analyzer what analyses the texts
   * @param corpora the folder with a folder for each corpus
   * @param own the folder of the op-eds that were written to be learned from
   */
  Lessons(Analyzer analyzer, Path corpora, Path own) {
    this.analyzer = analyzer;
    this.corpora = corpora;
    this.own = own;
  }

  /** Reads and analyses all of them, which takes minutes. */
  List<Lesson> all() {
    return Stream.of(opeds("opeds-train"), own(), because(), cnc(), gum()).flatMap(s -> s).toList();
  }

  /** Reads op-eds of a folder; those for development are to be measured on alone. */
  Stream<Lesson> opeds(String folder) {
    return OpedReader.read(corpora.resolve(folder)).stream()
        .map(oped -> lesson(GUIDE, oped.text().id(), oped.text(), Optional.empty()));
  }

  private Stream<Lesson> own() {
    return ClaimLinesReader.read(own).stream()
        .map(text -> lesson(GUIDE, text.id(), text, Optional.empty()));
  }

  private Stream<Lesson> because() {
    return BecauseReader.read(corpora.resolve("because")).stream()
        .map(text -> lesson("because", text.id(), text, Optional.empty()));
  }

  private Stream<Lesson> cnc() {
    return CncReader.read(corpora.resolve("cnc")).stream()
        .filter(sentence -> !Folds.isHeldOut(sentence.document()))
        .map(sentence -> lesson("cnc", sentence.document(), sentence.text(), Optional.empty()));
  }

  private Stream<Lesson> gum() {
    return GumReader.read(corpora.resolve("gum").resolve("train")).stream()
        .filter(text -> GENRES.contains(text.genre()))
        .map(text -> lesson("gum", text.text().id(), text.text(), Optional.of(connectives(text))));
  }

  private static List<Span> connectives(GumText text) {
    return text.relations().stream()
        .filter(DiscourseRelation::explicit)
        .flatMap(relation -> relation.connective().stream())
        .toList();
  }

  private Lesson lesson(
      String convention, String document, Text text, Optional<List<Span>> connectives) {
    return new Lesson(
        text.corpus(),
        convention,
        document,
        analyzer.analyze(text.document().text(), Zoner.zone(text.document()).paragraphs()),
        text.claims(),
        connectives);
  }
}
