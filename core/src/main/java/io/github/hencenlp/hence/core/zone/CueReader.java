package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.core.data.DataFile;
import io.github.hencenlp.hence.core.data.DataFile.Line;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file of cues. Its grammar is documented in {@code cues.txt}. */
final class CueReader {
  private static final String FIELDS = "zone, weight, place, opens, when, told or kept";

  private final DataFile file;
  private final Lexicon lexicon;
  private final Set<String> ids = new HashSet<>();
  private final ImmutableList.Builder<Cue> cues = ImmutableList.builder();

  private CueReader(DataFile file, Lexicon lexicon) {
    this.file = file;
    this.lexicon = lexicon;
  }

  /**
   * Reads the cues.
   *
   * @throws RuleFileException if an entry cannot be read
   */
  static ImmutableList<Cue> read(DataFile file, Lexicon lexicon) {
    CueReader reader = new CueReader(file, lexicon);
    List<Line> lines = file.lines();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlank()) {
        reader.readEntry(lines.subList(start, i));
        start = i;
      }
    }
    return reader.cues.build();
  }

  private void readEntry(List<Line> lines) {
    Entry entry = new Entry(lines.get(0));
    for (Line line : lines) {
      int space = line.text().indexOf(' ');
      if (space <= 0 || line.text().substring(space).isBlank()) {
        throw file.broken(
            line, 1, "expected a field and its value, but found \"" + line.text() + "\"");
      }
      entry.put(
          line, line.text().substring(0, space), line.text().substring(space).strip(), space + 2);
    }
    cues.add(entry.build());
  }

  /** An entry while it is read. */
  private final class Entry {
    private final Line head;
    private String id = "";
    private Set<Zone.Type> zone = EnumSet.noneOf(Zone.Type.class);
    private double weight;
    private ImmutableSet<Place> places = Sets.immutableEnumSet(EnumSet.allOf(Place.class));
    private boolean opensList;
    private final ImmutableList.Builder<CuePattern> patterns = ImmutableList.builder();
    private final ImmutableList.Builder<String> told = ImmutableList.builder();
    private final ImmutableList.Builder<String> kept = ImmutableList.builder();

    Entry(Line head) {
      this.head = head;
    }

    void put(Line line, String field, String value, int column) {
      if (id.isEmpty() != field.equals("cue")) {
        throw file.broken(line, 1, "expected an entry to begin with its one field cue");
      }
      try {
        put(field, value);
      } catch (IllegalArgumentException e) {
        throw new RuleFileException(
            file.name(),
            line.number(),
            field.isEmpty() ? 1 : column,
            String.valueOf(e.getMessage()),
            e);
      }
    }

    private void put(String field, String value) {
      switch (field) {
        case "cue" -> {
          id = value;
          if (!ids.add(id)) {
            throw new IllegalArgumentException("the cue " + id + " stands in the file twice");
          }
        }
        case "zone" -> zone = EnumSet.of(Zone.Type.valueOf(value));
        case "weight" -> weight = Double.parseDouble(value);
        case "place" -> places = places(value);
        case "opens" -> opensList = opensList(value);
        case "when" -> patterns.add(CuePattern.compile(value, lexicon));
        case "told" -> told.add(value);
        case "kept" -> kept.add(value);
        default ->
            throw new IllegalArgumentException(
                "expected " + FIELDS + ", but found \"" + field + "\"");
      }
    }

    private ImmutableSet<Place> places(String value) {
      return switch (value) {
        case "top" -> Sets.immutableEnumSet(Place.FRONT, Place.TITLE, Place.TOP);
        case "foot" -> Sets.immutableEnumSet(Place.FOOT);
        case "edge" -> Sets.immutableEnumSet(Place.FRONT, Place.TITLE, Place.TOP, Place.FOOT);
        default ->
            throw new IllegalArgumentException(
                "expected top, foot or edge, but found \"" + value + "\"");
      };
    }

    private boolean opensList(String value) {
      if (!value.equals("list")) {
        throw new IllegalArgumentException("expected list, but found \"" + value + "\"");
      }
      return true;
    }

    Cue build() {
      Cue cue =
          new Cue(
              id,
              zone.stream().findAny().orElseThrow(() -> missing("zone")),
              weight,
              places,
              opensList,
              patterns.build(),
              told.build(),
              kept.build());
      if (weight <= 0) {
        throw missing("weight above 0");
      }
      if (cue.patterns().isEmpty()) {
        throw missing("when");
      }
      if (cue.told().isEmpty() || cue.kept().isEmpty()) {
        throw missing(cue.told().isEmpty() ? "told" : "kept");
      }
      return cue;
    }

    private RuleFileException missing(String what) {
      return file.broken(head, 1, "the cue " + id + " needs a " + what);
    }
  }
}
