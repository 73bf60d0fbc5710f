package io.github.hencenlp.hence.examples.evaluation.figures;

import io.github.hencenlp.hence.examples.evaluation.score.Calibration;
import io.github.hencenlp.hence.examples.evaluation.score.Judged;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one run measured. Immutable.
 *
 * @param sections the corpora
 * @param absent the corpora that were left out, since they are not there
 * @param speed how long it takes; empty where it was not measured
 */
public record Figures(List<Section> sections, List<String> absent, Optional<Speed> speed) {

  /** Copies the lists. */
  public Figures {
    sections = List.copyOf(sections);
    absent = List.copyOf(absent);
  }

  /** Returns the calibration of each corpus that has claims, and of all of them under "all". */
  public Map<String, Calibration> calibrations() {
    Map<String, Calibration> calibrations = new LinkedHashMap<>();
    for (Section section : sections) {
      List<Judged> judged = section.outcome().judged();
      if (!judged.isEmpty()) {
        calibrations.put(section.corpus(), Calibration.of(judged));
      }
    }
    List<Judged> all = sections.stream().flatMap(s -> s.outcome().judged().stream()).toList();
    calibrations.put("all", Calibration.of(all));
    return calibrations;
  }
}
