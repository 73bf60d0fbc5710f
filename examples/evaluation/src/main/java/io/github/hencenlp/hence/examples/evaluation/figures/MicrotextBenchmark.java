package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram;
import io.github.hencenlp.hence.examples.evaluation.corpus.Microtext;
import io.github.hencenlp.hence.examples.evaluation.corpus.MicrotextReader;
import io.github.hencenlp.hence.examples.evaluation.floor.FirstStatementFloor;
import io.github.hencenlp.hence.examples.evaluation.score.DiagramAgreement;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The argumentative microtexts: the argument of short texts, on the units of their annotators. */
public final class MicrotextBenchmark implements Benchmark {
  private static final int SHUFFLES = 5;

  private final List<Microtext> texts;

  private MicrotextBenchmark(List<Microtext> texts) {
    this.texts = texts;
  }

  /** Reads the corpus from its folder. */
  public static MicrotextBenchmark read(Path folder) {
    return new MicrotextBenchmark(MicrotextReader.read(folder));
  }

  @Override
  public String corpus() {
    return "microtexts";
  }

  @Override
  public String part() {
    return "all " + texts.size() + " texts";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Each text is given as ready-made statements, its annotators' units, without those that they"
            + " read into it. A macro-F1 is the mean of the F1 of two classes, so that the rare one"
            + " counts as much as the frequent one; all units of all texts are counted together.",
        "Central claim: the main conclusion, or not. Counted are the "
            + texts.stream().filter(text -> !text.gold().centralClaim().isEmpty()).count()
            + " texts that say it. Where one says it twice each place is right, and one that was not"
            + " named is not counted as missed. Order hidden: the same once more, the units shuffled,"
            + " always in the same ways: "
            + SHUFFLES
            + " shuffles of each text, counted together.",
        "Role: the proponent's (pro) at the main conclusion, kept over support, changed over attack"
            + " along the first inference that leads from a statement; the proponent's where none"
            + " leads to the main conclusion. Function: the type of the first inference that leads from"
            + " a statement, support where none does. Counted are, for roles, the units that have a part"
            + " in the argument, for functions, those that support or attack another unit of the text.",
        "Attachment: of all ordered pairs of units of a text, those of which the one supports or attacks"
            + " the other. Gold attaches an undercut to the premise whose step it undercuts, and a"
            + " further premise to the one that it joins (Peldszus and Stede 2015); of premises found"
            + " that share an inference the first is attached to the conclusion, the others to the"
            + " first. Where several units are one statement to the annotators, or repeat it, each of"
            + " them has all its attachments.",
        "The floor goes by position alone: the first unit is the central claim, each of the others"
            + " supports it.");
  }

  @Override
  public Predictor floor() {
    return new FirstStatementFloor();
  }

  @Override
  public Outcome score(Predictor predictor) {
    List<Arrangement> arrangements =
        Stream.concat(
                texts.stream().map(Arrangement::inOrder),
                texts.stream().flatMap(text -> Arrangement.shuffled(text).stream()))
            .toList();
    return Readings.score(
        arrangements, Arrangement::document, predictor, MicrotextBenchmark::score);
  }

  /**
   * A text as it is given to be read.
   *
   * @param order the number in the text of each unit, as they stand here
   * @param document the units in that order
   */
  private record Arrangement(
      Microtext text, List<Integer> order, boolean orderHidden, Document document) {

    static Arrangement inOrder(Microtext text) {
      return new Arrangement(text, numbers(text), false, Document.ofStatements(text.units()));
    }

    /** The seed is the text's own: it does not matter when, where and beside what it is read. */
    static List<Arrangement> shuffled(Microtext text) {
      Random random = new Random(text.units().hashCode());
      List<Arrangement> arrangements = new ArrayList<>();
      for (int i = 0; i < SHUFFLES; i++) {
        List<Integer> order = new ArrayList<>(numbers(text));
        Collections.shuffle(order, random);
        List<String> units = order.stream().map(text.units()::get).toList();
        arrangements.add(new Arrangement(text, order, true, withoutOrder(units)));
      }
      return arrangements;
    }

    private static List<Integer> numbers(Microtext text) {
      return IntStream.range(0, text.units().size()).boxed().toList();
    }

    private static Document withoutOrder(List<String> units) {
      return Document.ofStatements(units).withoutOrder();
    }
  }

  private static void score(Arrangement arrangement, Prediction prediction, Outcome outcome) {
    ArgumentDiagram found =
        MicrotextConventions.of(prediction.layers(), arrangement.document().statements());
    DiagramAgreement agreement =
        new DiagramAgreement(arrangement.text().gold(), found.renumbered(arrangement.order()));
    if (arrangement.orderHidden()) {
      outcome.add("central claim or not, order hidden", agreement.centralClaim());
    } else {
      outcome.add("central claim or not", agreement.centralClaim());
      outcome.add("role: pro or opp", agreement.roles());
      outcome.add("function: support or attack", agreement.functions());
      outcome.add("attached or not", agreement.attachments());
    }
  }
}
