package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import io.github.hencenlp.hence.core.attribution.Attributions;
import io.github.hencenlp.hence.core.statement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts of sentences made by hand, a unit each. */
final class Sketches {

  static final String OUGHT =
      "Towns/town/NNS/3/nsubj should/should/MD/3/aux plant/plant/VB/0/root trees/tree/NNS/3/obj";
  static final String FACT = "Trees/tree/NNS/2/nsubj cool/cool/VBP/0/root streets/street/NNS/2/obj";
  static final String PAST = "Rain/rain/NN/2/nsubj fell/fall/VBD/0/root";

  private Sketches() {}

  /** Returns units of sentences; those of one list are a paragraph. */
  @SafeVarargs
  static List<Unit> units(List<String>... paragraphs) {
    List<Unit> units = new ArrayList<>();
    int offset = 0;
    for (int paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      for (String words : paragraphs[paragraph]) {
        Sentence s = Trees.sentence(units.size(), paragraph, offset, words);
        units.add(
            new Unit(
                "u" + (units.size() + 1),
                Span.of(s.begin(), s.end()),
                Trees.text(s),
                paragraph,
                s,
                s.root(),
                List.of(),
                Optional.empty()));
        offset = s.end() + 1;
      }
    }
    return units;
  }

  static ArgumentFeatures features(boolean ordered, List<Unit> units) {
    return ArgumentFeatures.of(units, Attributions.NONE, List.of(), Optional.empty(), ordered);
  }
}
