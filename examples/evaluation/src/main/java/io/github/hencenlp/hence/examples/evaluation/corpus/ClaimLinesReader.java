package io.github.hencenlp.hence.examples.evaluation.corpus;

import com.google.common.base.Splitter;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prose with its causal claims written out below each paragraph, as people can write and read it:
 *
 * <pre>{@code
 * The council shut the pool because the roof leaked.
 * + the roof leaked | because | The council shut the pool | CONSEQUENCE PROMOTES ASSERTED
 * }</pre>
 *
 * <p>A line is a paragraph, or a claim of the paragraph above when it begins with {@code +}: cause,
 * signal, effect, and its type, polarity and modality. A span is written as it stands in the
 * paragraph, with {@code …} between its pieces; the signal may be left empty. Where words occur
 * twice, those are meant that lie nearest to the rest of the claim.
 */
public final class ClaimLinesReader {

  private static final String TXT = ".txt";
  private static final String TITLE = "# ";
  private static final String CLAIM = "+";
  private static final String PARAGRAPHS = "\n\n";
  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter PIECES = Splitter.on(" … ").trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private ClaimLinesReader() {}

  /**
   * Reads every text of a folder, which gives the corpus its name.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<Text> read(Path folder) {
    return CorpusFiles.ending(folder, TXT).stream()
        .map(file -> text(folder.getFileName().toString(), file))
        .toList();
  }

  private static Text text(String corpus, Path file) {
    List<String> lines =
        CorpusFiles.text(file)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(TITLE))
            .toList();
    StringBuilder text = new StringBuilder();
    List<GoldClaim> claims = new ArrayList<>();
    int paragraph = 0;
    for (String line : lines) {
      if (line.startsWith(CLAIM)) {
        try {
          claims.add(claim(line, text.substring(paragraph), paragraph));
        } catch (IllegalArgumentException e) {
          throw new CorpusException(file + ": " + e.getMessage() + ": " + line, e);
        }
      } else {
        text.append(text.isEmpty() ? "" : PARAGRAPHS);
        paragraph = text.length();
        text.append(MarkedProse.unmarked(line));
      }
    }
    Document document = Document.body(text.toString()).withId(CorpusFiles.name(file, TXT));
    return new Text(corpus, document, claims);
  }

  private static GoldClaim claim(String line, String paragraph, int offset) {
    List<String> fields = FIELDS.splitToList(line.substring(CLAIM.length()));
    if (fields.size() != 4) {
      throw new IllegalArgumentException(
          "a claim has cause | signal | effect | labels, not " + fields.size() + " fields");
    }
    List<List<String>> spans = fields.subList(0, 3).stream().map(PIECES::splitToList).toList();
    List<Span.Piece> pieces =
        NearestWords.in(paragraph, spans.stream().flatMap(List::stream).toList()).stream()
            .map(p -> new Span.Piece(p.start() + offset, p.end() + offset))
            .toList();
    int signal = spans.get(0).size();
    int effect = signal + spans.get(1).size();
    List<String> labels = WORDS.splitToList(fields.get(3));
    if (labels.size() != 3) {
      throw new IllegalArgumentException("a claim has type, polarity and modality");
    }
    return new GoldClaim(
        Span.covering(pieces.subList(0, signal)),
        Span.covering(pieces.subList(effect, pieces.size())),
        signal == effect
            ? Optional.empty()
            : Optional.of(Span.covering(pieces.subList(signal, effect))),
        Optional.of(CausalClaim.Type.valueOf(labels.get(0))),
        Optional.of(CausalClaim.Polarity.valueOf(labels.get(1))),
        Optional.of(CausalClaim.Modality.valueOf(labels.get(2))));
  }
}
