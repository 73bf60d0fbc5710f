package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts whose argument is marked in their prose, see {@link MarkedProse}. A text begins with
 * a line {@code # title}; each further line is a paragraph. A file may hold several texts. Lines
 * that begin with {@code +} are for others ({@link ClaimLinesReader}).
 */
public final class MarkedArgumentReader {
  private static final String TXT = ".txt";
  private static final String TITLE = "# ";
  private static final String CLAIM = "+";
  private static final String PARAGRAPHS = "\n\n";

  private MarkedArgumentReader() {}

  /**
   * Reads every text of a folder.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<MarkedArgument> read(Path folder) {
    return CorpusFiles.ending(folder, TXT).stream().flatMap(file -> texts(file).stream()).toList();
  }

  private static List<MarkedArgument> texts(Path file) {
    List<MarkedArgument> texts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<List<String>> paragraphs = new ArrayList<>();
    CorpusFiles.text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(CLAIM))
        .forEach(
            line -> {
              if (line.startsWith(TITLE)) {
                titles.add(line.substring(TITLE.length()).strip());
                paragraphs.add(new ArrayList<>());
              } else if (titles.isEmpty()) {
                throw new CorpusException(file + ": a text begins with a line \"# title\"");
              } else {
                paragraphs.get(paragraphs.size() - 1).add(line);
              }
            });
    for (int i = 0; i < titles.size(); i++) {
      String id = CorpusFiles.name(file, TXT) + (titles.size() == 1 ? "" : "-" + (i + 1));
      try {
        texts.add(
            new MarkedArgument(
                id, titles.get(i), MarkedProse.parse(String.join(PARAGRAPHS, paragraphs.get(i)))));
      } catch (IllegalArgumentException e) {
        throw new CorpusException(file + ", \"" + titles.get(i) + "\": " + e.getMessage(), e);
      }
    }
    return texts;
  }
}
