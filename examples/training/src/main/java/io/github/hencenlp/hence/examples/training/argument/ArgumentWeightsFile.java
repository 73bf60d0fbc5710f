package io.github.hencenlp.hence.examples.training.argument;

import io.github.hencenlp.hence.core.argument.ArgumentModel.Block;
import io.github.hencenlp.hence.core.argument.Discourse;
import io.github.hencenlp.hence.core.data.LinearModel;
import java.util.Locale;
import java.util.Map;

/** The resource in which the extractor finds what was learned of arguments in texts of a kind. */
final class ArgumentWeightsFile {

  private static final String HEADER =
      """
      # What was learned about arguments in texts of the kind KIND: how much each feature speaks for (above 0) or against (below 0).
      #
      #   model NAME        ARGUES: the text argues, instead of only reporting (logistic)
      #                     MAIN: a unit is what the whole piece argues (softmax over the units)
      #                     SUPPORT, ATTACK, JOINT: a step leads from a premise to a conclusion; NONE: no step leads
      #                     from a unit (softmax over all steps from it, and none); with _AGAIN the same at the second
      #                     look, beside what the first leads to expect
      #   FEATURE = WEIGHT
      #
      # What the features mean stands in TextFeatures.java, PartFeatures.java, StepFeatures.java and Expectation.java.
      # Written by the program examples/training:
      #   java -jar examples/training/target/training.jar arguments CORPORA --weights FOLDER
      # Learned from, and no sentence of these is in here, only how much single words and forms count:
      #   24 op-eds of our own, and the texts of examples/training/own-opeds, own-arguments, own-debates and own-reports
      #   (CC0).
      """;

  private ArgumentWeightsFile() {}

  /** Returns the text of the file. */
  static String of(Discourse.Kind kind, Map<Block, LinearModel> models) {
    StringBuilder text = new StringBuilder(HEADER.replace("KIND", kind.name()));
    models.forEach(
        (block, model) -> {
          text.append("\nmodel ").append(block).append('\n');
          model
              .weights()
              .forEach(
                  (feature, weight) ->
                      text.append(String.format(Locale.ROOT, "  %s = %s%n", feature, weight)));
        });
    return text.toString();
  }
}
