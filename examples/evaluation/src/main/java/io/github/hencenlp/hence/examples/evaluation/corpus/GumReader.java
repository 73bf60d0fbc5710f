package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GUM's discourse relations in the manner of the Penn Discourse Treebank (GDTB): a folder {@code
 * text} with texts, a folder {@code gdtb} with a file of the same name for each, a relation a line,
 * its fields parted by bars. Explicit and implicit relations are read, the others passed over, and
 * so are the few without a span for their connective or an argument.
 */
public final class GumReader {
  private static final int KIND = 0;
  private static final int CONNECTIVE = 1;
  private static final int SENSE = 8;
  private static final int ARG1 = 14;
  private static final int ARG2 = 20;

  private GumReader() {}

  /**
   * Reads a part ("dev") of the corpus.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<GumText> read(Path part) {
    List<GumText> texts = new ArrayList<>();
    for (Path file : CorpusFiles.ending(part.resolve("gdtb"), "")) {
      String name = CorpusFiles.name(file, "");
      if (!name.contains("_")) {
        throw new CorpusException(file + " has no genre in its name");
      }
      String text = CorpusFiles.text(part.resolve("text").resolve(name));
      texts.add(GumText.of(name, Document.body(text).withId(name), relations(file, text)));
    }
    return texts;
  }

  private static List<DiscourseRelation> relations(Path file, String text) {
    CodePoints offsets = CodePoints.of(text);
    List<DiscourseRelation> relations = new ArrayList<>();
    for (String line : CorpusFiles.text(file).lines().toList()) {
      String[] fields = line.split("\\|", -1);
      try {
        boolean explicit = fields[KIND].equals("Explicit");
        if (explicit || fields[KIND].equals("Implicit")) {
          Optional<Span> connective = span(fields[CONNECTIVE], offsets);
          Optional<Span> arg1 = span(fields[ARG1], offsets);
          Optional<Span> arg2 = span(fields[ARG2], offsets);
          if (connective.isPresent() == explicit && arg1.isPresent() && arg2.isPresent()) {
            relations.add(
                new DiscourseRelation(explicit, connective, fields[SENSE], arg1.get(), arg2.get()));
          }
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new CorpusException(file + " has a line that is no relation: " + line, e);
      }
    }
    return relations;
  }

  /** Reads {@code 0..4;9..12}; nothing is no span. */
  private static Optional<Span> span(String field, CodePoints offsets) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<Span.Piece> pieces = new ArrayList<>();
    for (String piece : field.split(";", -1)) {
      int dots = piece.indexOf("..");
      pieces.add(
          offsets.piece(
              Integer.parseInt(piece.substring(0, dots)),
              Integer.parseInt(piece.substring(dots + 2))));
    }
    return Optional.of(Span.covering(pieces));
  }
}
