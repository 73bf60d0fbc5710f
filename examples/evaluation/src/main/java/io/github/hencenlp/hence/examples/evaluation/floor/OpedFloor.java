package io.github.hencenlp.hence.examples.evaluation.floor;

import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.examples.evaluation.corpus.Layers;
import io.github.hencenlp.hence.examples.evaluation.score.Prediction;
import io.github.hencenlp.hence.examples.evaluation.score.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every layer of an op-ed by the shape of the page: the first paragraph is the title and the rest
 * body; the first sentence of a paragraph is what the paragraph argues, its other sentences are the
 * premises, one by one; the last sentence of all is what the piece argues, the conclusions of the
 * paragraphs its premises. A verb of saying makes an attribution: the source is the words before it
 * in the sentence, the content those after it. Claims are those of {@link ConnectiveFloor}.
 * Immutable and safe to share between threads.
 */
public final class OpedFloor implements Predictor {
  private static final Pattern SAYING =
      Pattern.compile("\\b(says?|said|argues?|argued|claims?|claimed|believes?|warned|warns?)\\b");

  private final ConnectiveFloor connectives = ConnectiveFloor.ofConnectives();

  @Override
  public Prediction predict(Document document) {
    Sentences sentences = Sentences.of(document);
    List<Layers.Stretch> zones =
        sentences.title().stream().map(t -> new Layers.Stretch(Zone.Type.TITLE, t)).toList();
    List<Layers.Conclusion> conclusions = new ArrayList<>();
    List<Layers.Step> steps = new ArrayList<>();
    addArguments(sentences, conclusions, steps);
    return new Prediction(
        connectives.claims(document, sentences),
        new Layers(
            zones, ascriptions(document.text(), sentences), sentences.all(), conclusions, steps));
  }

  private static void addArguments(
      Sentences sentences, List<Layers.Conclusion> conclusions, List<Layers.Step> steps) {
    List<Span> all = sentences.all();
    if (all.isEmpty()) {
      return;
    }
    Span main = all.get(all.size() - 1);
    for (List<Span> paragraph : sentences.paragraphs()) {
      List<Span> others = paragraph.stream().filter(s -> !s.equals(main)).toList();
      if (!others.isEmpty()) {
        Span first = others.get(0);
        steps.add(support(first, main));
        others.stream().skip(1).forEach(other -> steps.add(support(other, first)));
        if (others.size() > 1) {
          conclusions.add(new Layers.Conclusion(first, false));
        }
      }
    }
    conclusions.add(new Layers.Conclusion(main, true));
  }

  private static Layers.Step support(Span premise, Span conclusion) {
    return new Layers.Step(List.of(premise), conclusion, Inference.Type.SUPPORT);
  }

  private static List<Layers.Ascription> ascriptions(String text, Sentences sentences) {
    List<Layers.Ascription> ascriptions = new ArrayList<>();
    for (Span sentence : sentences.all()) {
      Matcher saying = SAYING.matcher(text).region(sentence.start(), sentence.end());
      if (saying.find()) {
        Optional<Span> source = Words.trimmed(text, sentence.start(), saying.start());
        Words.trimmed(text, saying.end(), sentence.end())
            .ifPresent(
                content ->
                    ascriptions.add(
                        new Layers.Ascription(
                            source, Optional.of(Span.of(saying.start(), saying.end())), content)));
      }
    }
    return ascriptions;
  }
}
