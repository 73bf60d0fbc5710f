package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.examples.evaluation.score.Calibration;
import io.github.hencenlp.hence.examples.evaluation.score.MacroF1;
import io.github.hencenlp.hence.examples.evaluation.score.Score;
import io.github.hencenlp.hence.examples.evaluation.score.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures for people: a table a corpus. */
public final class Markdown {
  private Markdown() {}

  private static final String HEAD =
      """
      # Figures

      How well the extractor does on annotated texts, written by the program in this folder, so that a change in quality
      shows as a difference. [README.md](README.md) says how to run it; `CORPORA` is a folder with the corpora:

      ```sh
      %s
      ```

      P, R and F1 are micro-averaged: gold is how many people annotated, found how many the extractor found, matched how
      many of the one are matched, one to one, the best first, by the other. Two spans match where they share at least
      half of the characters that they cover together (IoU ≥ 0.5); a relation matches where cause and effect both do, so
      one found the wrong way round does not. The floor is what a list of connectives without any grammar scores, for
      arguments what the places of the statements alone do.
      """;

  /**
   * Returns the figures as a page.
   *
   * @param command how they were made, without a path of this machine
   */
  public static String of(Figures figures, String command) {
    StringBuilder page = new StringBuilder(HEAD.formatted(command));
    for (Section section : figures.sections()) {
      page.append("\n## ")
          .append(section.corpus())
          .append(" (")
          .append(section.part())
          .append(")\n");
      section.notes().forEach(note -> page.append('\n').append(note).append('\n'));
      if (!section.layers().isEmpty()) {
        page.append('\n').append(layers(section));
      }
      if (!section.shares().isEmpty()) {
        page.append('\n').append(shares(section));
      }
      if (!section.classifications().isEmpty()) {
        page.append('\n').append(classifications(section));
      }
    }
    page.append(calibration(figures));
    figures.speed().ifPresent(speed -> page.append(speed(speed)));
    if (!figures.absent().isEmpty()) {
      page.append("\nNot there, so left out: ")
          .append(String.join(", ", figures.absent()))
          .append(".\n");
    }
    return page.toString();
  }

  private static String layers(Section section) {
    Rows rows =
        new Rows(
            "layer", "P", "R", "F1", "gold", "found", "matched", "floor P", "floor R", "floor F1");
    for (Section.Layer layer : section.layers()) {
      Score score = layer.score();
      Score floor = layer.floor();
      boolean recallAlone = layer.name().endsWith("(recall)");
      rows.add(
          layer.name(),
          recallAlone ? "" : figure(score.precision()),
          figure(score.recall()),
          recallAlone ? "" : figure(score.f1()),
          String.valueOf(score.gold()),
          recallAlone ? "" : String.valueOf(score.predicted()),
          String.valueOf(score.matched()),
          recallAlone ? "" : figure(floor.precision()),
          figure(floor.recall()),
          recallAlone ? "" : figure(floor.f1()));
    }
    return rows.toString();
  }

  private static String shares(Section section) {
    Rows rows = new Rows("what is looked at", "right", "of", "share", "floor");
    for (Section.Accuracy accuracy : section.shares()) {
      Share share = accuracy.share();
      rows.add(
          accuracy.name(),
          String.valueOf(share.right()),
          String.valueOf(share.of()),
          figure(share.value()),
          figure(accuracy.floor().value()));
    }
    return rows.toString();
  }

  private static String classifications(Section section) {
    Rows rows =
        new Rows(
            "first or second class",
            "macro-F1",
            "first F1",
            "second F1",
            "first",
            "second",
            "floor macro-F1",
            "floor first F1",
            "floor second F1");
    for (Section.Classification classification : section.classifications()) {
      MacroF1 score = classification.score();
      MacroF1 floor = classification.floor();
      rows.add(
          classification.name(),
          figure(score.value()),
          figure(score.first().f1()),
          figure(score.second().f1()),
          String.valueOf(score.first().gold()),
          String.valueOf(score.second().gold()),
          figure(floor.value()),
          figure(floor.first().f1()),
          figure(floor.second().f1()));
    }
    return rows.toString();
  }

  private static String calibration(Figures figures) {
    Map<String, Calibration> calibrations = figures.calibrations();
    List<String> head = new ArrayList<>(List.of("confidence"));
    head.addAll(calibrations.keySet());
    Rows rows = new Rows(head.toArray(String[]::new));
    int bins = Calibration.BINS;
    for (int bin = 0; bin < bins; bin++) {
      List<String> row = new ArrayList<>();
      row.add(String.format(Locale.ROOT, "%.1f to %.1f", (double) bin / bins, (bin + 1.0) / bins));
      for (Calibration calibration : calibrations.values()) {
        Calibration.Bin cell = calibration.bins().get(bin);
        row.add(
            cell.share().of() == 0
                ? ""
                : String.format(
                    Locale.ROOT,
                    "%.2f → %.2f (%d)",
                    cell.confidence(),
                    cell.share().value(),
                    cell.share().of()));
      }
      rows.add(row.toArray(String[]::new));
    }
    List<String> error = new ArrayList<>(List.of("**expected calibration error**"));
    calibrations.values().forEach(c -> error.add("**" + figure(c.error()) + "**"));
    rows.add(error.toArray(String[]::new));
    return """

        ## Calibration of causal claims

        Of the claims found with so much confidence: the mean of their confidences → the share that is right (how many
        there are). Right is what matches by the strict measure above; of gum those that its tables count, of because
        those that are not conditional. "All" pools texts that were trained on with others, whose errors go opposite ways: read
        it with the columns of those that were not.

        """
        + rows;
  }

  private static String speed(Speed speed) {
    Rows rows = new Rows("time", "");
    rows.add(
        "the whole extraction",
        String.format(
            Locale.ROOT,
            "%,d characters/s, %,d tokens/s",
            rounded(speed.characters() / speed.extraction()),
            rounded(speed.tokens() / speed.extraction())));
    rows.add(
        "CoreNLP's tokens, tags, lemmas and dependencies alone",
        String.format(Locale.ROOT, "%,d tokens/s", rounded(speed.tokens() / speed.analysis())));
    rows.add(
        "share of everything else in the extraction",
        String.format(Locale.ROOT, "%.0f %%", 100 * speed.stages()));
    return """

        ## Time

        """
        + String.format(
            Locale.ROOT,
            """
            %d op-eds of %,d characters, %,d tokens of body; warm, median of %d rounds, by the time that the
            one thread that reads spends on a processor. Everything else has in it CoreNLP's named entities, which
            attributions ask for, a sentence at a time. These figures depend on the machine.

            """,
            speed.texts(),
            speed.characters(),
            speed.tokens(),
            speed.rounds())
        + rows;
  }

  private static long rounded(double perSecond) {
    return Math.round(perSecond / 100) * 100;
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** A table; all columns but the first are set to the right. */
  private static final class Rows {
    private final StringBuilder lines = new StringBuilder();

    Rows(String... head) {
      add(head);
      lines.append("| --- |").append(" ---: |".repeat(head.length - 1)).append('\n');
    }

    void add(String... cells) {
      lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
      return lines.toString();
    }
  }
}
