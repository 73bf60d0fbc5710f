package io.github.hencenlp.hence.core.zone;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.Iterator;
import java.util.List;

/** How strongly each trait speaks for or against each zone. See {@code weights.txt}. */
record Weights(ImmutableTable<Trait, Zone.Type, Double> table) {
  private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();

  static Weights bundled() {
    return Bundled.WEIGHTS;
  }

  /**
   * Reads the table.
   *
   * @throws RuleFileException if a row or the head cannot be read, or a trait has no row
   */
  static Weights read(DataFile file) {
    ImmutableTable.Builder<Trait, Zone.Type, Double> table = ImmutableTable.builder();
    Iterator<Line> lines = file.lines().iterator();
    List<String> head = CELLS.splitToList(lines.next().text());
    while (lines.hasNext()) {
      Line line = lines.next();
      List<String> cells = CELLS.splitToList(line.text());
      if (cells.size() != head.size()) {
        throw file.broken(line, 1, "expected " + head.size() + " cells, but found " + cells.size());
      }
      for (int i = 1; i < cells.size(); i++) {
        try {
          table.put(
              Trait.valueOf(cells.get(0)),
              Zone.Type.valueOf(head.get(i)),
              Double.valueOf(cells.get(i)));
        } catch (IllegalArgumentException e) {
          int column = line.text().indexOf(cells.get(i), line.text().indexOf(' ')) + 1;
          throw new RuleFileException(
              file.name(), line.number(), column, String.valueOf(e.getMessage()), e);
        }
      }
    }
    Weights weights = new Weights(table.build());
    for (Trait trait : Trait.values()) {
      if (!weights.table.containsRow(trait)) {
        throw new RuleFileException(file.name(), 0, 0, "no row for the trait " + trait);
      }
    }
    return weights;
  }

  double of(Trait trait, Zone.Type zone) {
    return table.row(trait).getOrDefault(zone, 0.0);
  }

  private static final class Bundled {
    static final Weights WEIGHTS = Weights.read(DataFile.bundled(Weights.class, "weights.txt"));
  }
}
