package io.github.hencenlp.hence.examples.evaluation.floor;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.List;

/**
 * The argument of ready-made statements by their position alone: the first is what the text argues,
 * each of the others supports it. Safe to share between threads.
 */
public final class FirstStatementFloor implements Predictor {
  @Override
  public Prediction predict(Document document) {
    List<Span> statements = document.statements();
    Span first = statements.get(0);
    List<Layers.Step> steps =
        statements.stream()
            .skip(1)
            .map(other -> new Layers.Step(List.of(other), first, Inference.Type.SUPPORT))
            .toList();
    return new Prediction(
        List.of(),
        new Layers(
            List.of(), List.of(), statements, List.of(new Layers.Conclusion(first, true)), steps));
  }
}
