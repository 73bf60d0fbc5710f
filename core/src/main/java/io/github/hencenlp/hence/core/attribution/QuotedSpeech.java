package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.core.analysis.Analysis;
import java.util.List;

final class QuotedSpeech {
  static QuotedSpeech in(Analysis analysis) {
    return new QuotedSpeech();
  }

  List<Saying> settle(List<Saying> sayings) {
    return sayings;
  }
}
