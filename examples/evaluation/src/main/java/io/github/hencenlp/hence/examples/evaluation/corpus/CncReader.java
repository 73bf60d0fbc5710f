package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Causal News Corpus, version 2 (Tan et al. 2022): sentences of news, tokens parted by spaces.
 * {@code train_subtask1.csv} says of each whether it is causal, {@code train_subtask2.csv} has a
 * relation a row.
 *
 * <p><b>Documents.</b> The corpus names none. An index {@code train_03_173_1691}, and the {@code
 * doc_id} {@code train_03_173} of the same sentence, hold a batch, the number of the sentence in
 * it, and a number that is shuffled. Read in the order of batch and number, the sentences follow
 * the articles that they were taken from, one after the other, also from the end of a batch to the
 * beginning of the next. So what must not be parted is a run of them: a new document begins here
 * where a sentence carries the line that stands above an article, with the hour it was published
 * ("00:00 IST", "04:48 AM", "PUBLISHED :"), or the mark that a file begins with. Articles without
 * one stay with the article before; a document is one article or several, never a part of one.
 */
public final class CncReader {
  private static final Pattern INDEX = Pattern.compile("(.+)_(\\d+)_(\\d+)");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "^\uFEFF|\\b\\d\\d? ?: ?\\d\\d ?(IST|AM|PM|hrs)\\b|\\bPUBLISHED :|\\bPosted :|- Indian"
              + " Express\\b");

  private CncReader() {}

  /**
   * Reads every sentence, in the order of the articles.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<CncSentence> read(Path folder) {
    Path labels = folder.resolve("train_subtask1.csv");
    Path marks = folder.resolve("train_subtask2.csv");
    Map<String, List<GoldClaim>> relations = new HashMap<>();
    for (Map<String, String> row : Csv.read(marks)) {
      relations
          .computeIfAbsent(field(row, "text", marks), text -> new ArrayList<>())
          .add(relation(row, marks));
    }
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> row : Csv.read(labels)) {
      rows.add(
          Row.of(
              field(row, "index", labels),
              field(row, "text", labels),
              field(row, "label", labels).equals("1"),
              labels));
    }
    rows.sort(Comparator.comparing(Row::place).thenComparing(Row::index));
    NavigableMap<Place, String> documents = documents(rows);
    return rows.stream()
        .map(
            row ->
                new CncSentence(
                    documents.floorEntry(row.place()).getValue(),
                    new Text(
                        "cnc",
                        Document.body(WindowsLetters.restored(row.text())).withId(row.index()),
                        relations.getOrDefault(row.text(), List.of())),
                    row.causal()))
        .toList();
  }

  /** Returns the id of each document by the place where it begins. */
  private static NavigableMap<Place, String> documents(List<Row> rows) {
    NavigableMap<Place, String> documents = new TreeMap<>();
    for (Row row : rows) {
      if (documents.isEmpty() || HEADLINE.matcher(row.text()).find()) {
        documents.put(row.place(), row.place().batch() + "_" + row.place().number());
      }
    }
    return documents;
  }

  private static GoldClaim relation(Map<String, String> row, Path file) {
    try {
      MarkedSentence sentence = MarkedSentence.of(field(row, "text_w_pairs", file));
      if (!sentence.text().equals(row.get("text"))) {
        throw new IllegalArgumentException("the marked text is another: " + sentence.text());
      }
      return sentence.relation();
    } catch (IllegalArgumentException e) {
      throw new CorpusException(file + ": " + e.getMessage(), e);
    }
  }

  private static String field(Map<String, String> row, String column, Path file) {
    String field = row.get(column);
    if (field == null) {
      throw new CorpusException(file + " has no column " + column);
    }
    return field;
  }

  /** Where a sentence stands; two that were one sentence once share a place. */
  private record Place(String batch, int number) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::batch).thenComparing(Place::number).compare(this, other);
    }
  }

  private record Row(Place place, String index, String text, boolean causal) {
    static Row of(String index, String text, boolean causal, Path file) {
      Matcher parts = INDEX.matcher(index);
      if (!parts.matches()) {
        throw new CorpusException(file + " has the index " + index);
      }
      return new Row(
          new Place(parts.group(1), Integer.parseInt(parts.group(2))), index, text, causal);
    }
  }
}
