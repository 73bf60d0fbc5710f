package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.hencenlp.hence.Zone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The traits of a page's blocks and sentences, weighed. A block's traits are shared out among its
 * sentences.
 */
final class Traits {
  private static final int FEW_WORDS_OF_A_BIOGRAPHY = 60;

  private static final int FEW_WORDS_OF_A_BYLINE = 20;

  private final List<Map<Zone.Type, Double>> weights = new ArrayList<>();

  private Traits() {}

  static Traits of(List<Unit> units, List<ImmutableList<Cue>> cues, Optional<String> title) {
    Traits traits = new Traits();
    List<Shape> shapes = shapes(units);
    List<Set<Trait>> blocks = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      blocks.add(BlockTraits.of(shapes, i, title));
    }
    List<Set<Zone.Type>> lists = lists(units, cues, shapes);
    ImmutableSetMultimap<String, Integer> authors = authors(shapes);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Map<Zone.Type, Double> sums = new EnumMap<>(Zone.Type.class);
      blocks
          .get(unit.index())
          .forEach(t -> add(sums, t, unit.share(), EnumSet.allOf(Zone.Type.class)));
      if (!lists.get(unit.index()).isEmpty()) {
        Set<Zone.Type> concerned =
            EnumSet.complementOf(EnumSet.of(Zone.Type.BYLINE, Zone.Type.BOILERPLATE));
        concerned.addAll(lists.get(unit.index()));
        add(sums, Trait.UNDER_LIST, unit.share(), concerned);
      }
      sentenceTraits(units, i, shapes, authors)
          .forEach(t -> add(sums, t, 1, EnumSet.allOf(Zone.Type.class)));
      traits.weights.add(sums);
    }
    return traits;
  }

  double weight(int unit, Zone.Type zone) {
    return weights.get(unit).getOrDefault(zone, 0.0);
  }

  private static void add(
      Map<Zone.Type, Double> sums, Trait trait, double share, Set<Zone.Type> zones) {
    for (Zone.Type zone : zones) {
      sums.merge(zone, share * Weights.bundled().of(trait, zone), Double::sum);
    }
  }

  private static List<Shape> shapes(List<Unit> units) {
    List<Shape> shapes = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= units.size(); i++) {
      if (i == units.size() || units.get(i).first()) {
        shapes.add(Shape.of(units.subList(start, i)));
        start = i;
      }
    }
    return shapes;
  }

  /** Returns, block by block, the zones of the list that a short line goes on. */
  private static List<Set<Zone.Type>> lists(
      List<Unit> units, List<ImmutableList<Cue>> cues, List<Shape> shapes) {
    List<Set<Zone.Type>> opened = new ArrayList<>();
    shapes.forEach(s -> opened.add(EnumSet.noneOf(Zone.Type.class)));
    for (int i = 0; i < units.size(); i++) {
      opened.get(units.get(i).index()).addAll(Evidence.listsOpened(cues.get(i)));
    }
    List<Set<Zone.Type>> lists = new ArrayList<>();
    Set<Zone.Type> running = Set.of();
    for (int i = 0; i < shapes.size(); i++) {
      running = shapes.get(i).mayBeLink() ? running : Set.of();
      lists.add(running);
      if (!opened.get(i).isEmpty() && !shapes.get(i).isProse()) {
        running = opened.get(i);
      }
    }
    return lists;
  }

  /**
   * Returns the names in lines between the title and the body, and in lines with "by", each with
   * its block's place.
   */
  private static ImmutableSetMultimap<String, Integer> authors(List<Shape> shapes) {
    ImmutableSetMultimap.Builder<String, Integer> names = ImmutableSetMultimap.builder();
    boolean prose = false;
    for (int i = 0; i < shapes.size(); i++) {
      Shape shape = shapes.get(i);
      prose |= shape.isProse();
      int place = i;
      if (!shape.isProse() && shape.words().count() <= FEW_WORDS_OF_A_BYLINE) {
        if (!prose && i > 0 && !shape.isRunningText()) {
          Names.opening(shape.words()).ifPresent(n -> names.put(n, place));
        }
        Names.afterBy(shape.words()).ifPresent(n -> names.put(n, place));
      }
    }
    return names.build();
  }

  private static Set<Trait> sentenceTraits(
      List<Unit> units, int i, List<Shape> shapes, ImmutableSetMultimap<String, Integer> authors) {
    Unit unit = units.get(i);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    Shape shape = shapes.get(unit.index());
    if (unit.words().isEmpty() || shape.words().count() > FEW_WORDS_OF_A_BIOGRAPHY) {
      return traits;
    }
    Optional<String> name = Names.opening(unit.words());
    String opening = name.orElse(Names.plain(unit.words().lower().get(0)));
    boolean isAuthor =
        authors.entries().stream()
            .filter(a -> a.getValue() != unit.index())
            .anyMatch(a -> a.getKey().equals(opening) || a.getKey().endsWith(" " + opening));
    if (isAuthor) {
      traits.add(Trait.AUTHOR);
    } else if (name.isPresent()
        && unit.first()
        && i > units.size() / 2
        && isNew(opening, units.subList(0, i))) {
      traits.add(Trait.NEWCOMER);
    }
    return traits;
  }

  private static boolean isNew(String name, List<Unit> before) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    ImmutableSet<String> forms = ImmutableSet.of(last, last + "'s");
    return before.stream().noneMatch(u -> u.words().lower().stream().anyMatch(forms::contains));
  }
}
