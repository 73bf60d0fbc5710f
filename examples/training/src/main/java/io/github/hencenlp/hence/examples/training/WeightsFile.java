package io.github.hencenlp.hence.examples.training;

import io.github.hencenlp.hence.core.causal.ClaimModels;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.Locale;

/** The resource in which the extractor finds what was learned. */
final class WeightsFile {

  private static final String HEADER =
      """
      # What was learned about causal claims: how much each feature speaks for (above 0) or against (below 0).
      #
      #   model NAME        BEGINS, ENDS: a place is where an argument begins, or ends (softmax over the places)
      #                     CLAIM: which of the proposals for a signal is right, or none, which scores 0 (softmax)
      #   FEATURE = WEIGHT
      #
      # What the features mean stands in Features.java and EdgeFeatures.java. Written by the program examples/training:
      #   java -jar examples/training/target/training.jar claims CORPORA --weights FILE
      # Learned from, and no sentence of these is in here, only how much single words and forms count:
      #   24 op-eds of our own, and those of examples/training/own-opeds (CC0); the Causal News Corpus, version 2 (Tan et
      #   al. 2022, CC0) without one fold in five; BECAUSE 2.1, the hearings (Dunietz, Levin and Carbonell 2017, MIT); GUM
      #   (Zeldes 2017), train, the genres academic, bio, court, interview, news and voyage (CC BY and, bio and voyage,
      #   CC BY-SA; the annotations CC BY).
      """;

  private WeightsFile() {}

  /** Returns the text of the file. */
  static String of(ClaimModels models) {
    StringBuilder text = new StringBuilder(HEADER);
    append(text, "BEGINS", models.begins());
    append(text, "ENDS", models.ends());
    append(text, "CLAIM", models.claim());
    return text.toString();
  }

  private static void append(StringBuilder text, String name, LinearModel model) {
    text.append("\nmodel ").append(name).append('\n');
    model
        .weights()
        .forEach(
            (feature, weight) ->
                text.append(String.format(Locale.ROOT, "  %s = %s%n", feature, weight)));
  }
}
