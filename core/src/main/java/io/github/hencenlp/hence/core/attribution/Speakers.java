package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import java.util.List;
import java.util.Optional;

final class Speakers {
  Speakers(Analysis analysis, Analyzer analyzer) {}

  Optional<String> idOf(Saying saying) {
    return Optional.empty();
  }

  List<Source> sources() {
    return List.of();
  }
}
