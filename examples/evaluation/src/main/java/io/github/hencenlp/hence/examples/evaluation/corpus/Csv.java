package io.github.hencenlp.hence.examples.evaluation.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma-separated values with a header, as RFC 4180 has them: a quoted field may hold commas, line
 * ends and, doubled, quotes.
 */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * Reads the rows of a file, each by the names of its columns.
   *
   * @throws CorpusException if a row has not as many fields as the header, or a quote is not closed
   */
  static List<Map<String, String>> read(Path file) {
    Csv csv = new Csv(CorpusFiles.text(file));
    List<Map<String, String>> rows = new ArrayList<>();
    try {
      List<String> header = csv.row();
      while (csv.at < csv.text.length()) {
        List<String> fields = csv.row();
        if (fields.size() != header.size()) {
          throw new IllegalArgumentException(
              header.size() + " columns, but a row has " + fields.size() + ": " + fields);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
          row.put(header.get(i), fields.get(i));
        }
        rows.add(row);
      }
    } catch (IllegalArgumentException e) {
      throw new CorpusException(file + ": " + e.getMessage(), e);
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    do {
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
    } while (skip(','));
    boolean returned = skip('\r');
    if (!skip('\n') && !returned && at < text.length()) {
      throw new IllegalArgumentException("a quoted field goes on after its quote: " + fields);
    }
    return fields;
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException("a quote is not closed");
      }
      field.append(text, at, quote);
      at = quote + 1;
      if (!skip('"')) {
        return field.toString();
      }
      field.append('"');
    }
  }
}
