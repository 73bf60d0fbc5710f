package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import java.nio.file.Path;
import java.util.List;

/** Texts as they stand on a page, a file each, without any annotation. */
public final class PageReader {
  private PageReader() {}

  /**
   * Reads the pages of a folder, by name; the name of its file is a page's id.
   *
   * @param begin with what the names of the files begin
   * @param end with what they end
   * @throws CorpusException if a file cannot be read
   */
  public static List<Document> read(Path folder, String begin, String end) {
    return CorpusFiles.ending(folder, end).stream()
        .filter(file -> CorpusFiles.name(file, "").startsWith(begin))
        .map(file -> Document.of(CorpusFiles.text(file)).withId(CorpusFiles.name(file, end)))
        .toList();
  }
}
