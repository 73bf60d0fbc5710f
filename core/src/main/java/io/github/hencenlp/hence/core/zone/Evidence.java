package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What speaks for each zone, unit by unit: the sum of its cues' and traits' weights. */
final class Evidence {
  /**
   * What the cues of one sentence say together at most, unless one of them alone says more: several
   * that agree make a notice sure, but no number of them outweighs the paragraphs around it.
   */
  private static final double SURE = 5.5;

  private final List<Unit> units;
  private final List<ImmutableList<Cue>> cues;
  private final Traits traits;
  private final Map<Claim, double[]> blockSums = new HashMap<>();

  /** That something is of this zone at this place. */
  private record Claim(Place place, Zone.Type zone) {}

  private Evidence(List<Unit> units, List<ImmutableList<Cue>> cues, Traits traits) {
    this.units = units;
    this.cues = cues;
    this.traits = traits;
  }

  static Evidence of(List<Unit> units, Optional<String> title) {
    List<ImmutableList<Cue>> cues = new ArrayList<>();
    for (Unit unit : units) {
      cues.add(CueIndex.bundled().match(unit.words()));
    }
    return new Evidence(units, cues, Traits.of(units, cues, title));
  }

  int size() {
    return units.size();
  }

  /** Tells whether a unit goes on the block of the one before it. */
  boolean goesOn(int unit) {
    return !units.get(unit).first();
  }

  /** Returns what speaks for a unit's being of this zone at this place. */
  double of(int unit, Place place, Zone.Type zone) {
    double sum = 0;
    double strongest = 0;
    for (Cue cue : cues.get(unit)) {
      if (cue.zone() == zone && cue.places().contains(place)) {
        sum += cue.weight();
        strongest = Math.max(strongest, cue.weight());
      }
    }
    return Math.min(sum, Math.max(strongest, SURE)) + traits.weight(unit, zone);
  }

  /** Returns the part of a unit's block that it makes up. */
  double share(int unit) {
    return units.get(unit).share();
  }

  /** Tells whether a unit's block, all in all, speaks against this zone at this place. */
  boolean isUnclaimed(int unit, Place place, Zone.Type zone) {
    double[] sums = blockSums.computeIfAbsent(new Claim(place, zone), this::sumBlocks);
    return sums[units.get(unit).index()] < 0;
  }

  /** Returns, block by block, what speaks for the claim. */
  private double[] sumBlocks(Claim claim) {
    double[] sums = new double[units.get(size() - 1).index() + 1];
    for (int i = 0; i < size(); i++) {
      sums[units.get(i).index()] += of(i, claim.place(), claim.zone());
    }
    return sums;
  }

  /** Tells whether no blank line parts a unit from the one before it. */
  boolean standsClose(int unit) {
    return !units.get(unit).first() || !units.get(unit).block().roomBefore();
  }

  /** Returns the zones whose lists the cues open. */
  static ImmutableSet<Zone.Type> listsOpened(List<Cue> cues) {
    return cues.stream()
        .filter(Cue::opensList)
        .map(Cue::zone)
        .collect(ImmutableSet.toImmutableSet());
  }
}
