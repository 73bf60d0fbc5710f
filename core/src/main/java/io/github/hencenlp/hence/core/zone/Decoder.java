package io.github.hencenlp.hence.core.zone;

import io.github.hencenlp.hence.Zone;
import io.github.hencenlp.hence.Zone.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the sequence of zones that the evidence speaks for most among those that a page can have: a
 * front, a title, a top, a body and a foot in this order, each of which may be missing (Viterbi
 * 1967).
 */
@SuppressWarnings("EnumOrdinal") // States number the rows and columns of its tables.
final class Decoder {
  /**
   * What it costs to change the zone in the middle of a block, as from a biography to a disclaimer.
   */
  private static final double SPLIT = 1.5;

  /** What it costs where one of the two is the body. */
  private static final double SPLIT_FROM_BODY = 3;

  /** What it costs to leave the body for a notice, which mostly stands at an edge. */
  private static final double INTERRUPT = 1;

  /** What it costs to have a byline in the body. */
  private static final double BYLINE_WITHIN = 2;

  /** What it costs to have a byline before the title. */
  private static final double BYLINE_ABOVE_TITLE = 2;

  /** What it costs to have a sentence that argues above the byline. */
  private static final double STANDFIRST = 1.2;

  /** What it costs to go on to the byline without a title. */
  private static final double UNTITLED = 1.5;

  /** What it costs to open the body with a heading. */
  private static final double HEADING_FIRST = 1.5;

  /** What it costs to have a paragraph at the foot that nothing marks as what it would be there. */
  private static final double UNCLAIMED = 3;

  /** What it costs to change the zone at the foot between lines that no blank line parts. */
  private static final double BROKEN_COLUMN = 0.7;

  /** What it costs to have no body. */
  private static final double NO_BODY = 6;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private Decoder() {}

  static List<Zone.Type> decode(Evidence evidence) {
    State[] states = State.values();
    int size = evidence.size();
    if (size == 0) {
      return List.of();
    }
    double[] best = new double[states.length];
    int[][] from = new int[size][states.length];
    for (State state : states) {
      best[state.ordinal()] =
          (state.opens ? -state.cost() : NEVER) + evidence.of(0, state.place, state.type);
    }
    for (int unit = 1; unit < size; unit++) {
      double[] next = new double[states.length];
      Arrays.fill(next, NEVER);
      for (State to : states) {
        double own = own(evidence, unit, to);
        for (State before : states) {
          double sum = best[before.ordinal()] + step(before, to, evidence, unit) + own;
          if (sum > next[to.ordinal()]) {
            next[to.ordinal()] = sum;
            from[unit][to.ordinal()] = before.ordinal();
          }
        }
      }
      best = next;
    }
    return trace(states, best, from);
  }

  private static List<Zone.Type> trace(State[] states, double[] best, int[][] from) {
    int last = 0;
    for (State state : states) {
      if (end(best, state) > end(best, states[last])) {
        last = state.ordinal();
      }
    }
    List<Zone.Type> types = new ArrayList<>();
    for (int unit = from.length - 1; unit >= 0; unit--) {
      types.add(states[last].type);
      last = from[unit][last];
    }
    Collections.reverse(types);
    return types;
  }

  private static double end(double[] best, State state) {
    return best[state.ordinal()] - (state.place.compareTo(Place.BODY) < 0 ? NO_BODY : 0);
  }

  private static double own(Evidence evidence, int unit, State state) {
    boolean unclaimed =
        state.place == Place.FOOT && evidence.isUnclaimed(unit, state.place, state.type);
    return evidence.of(unit, state.place, state.type)
        - (unclaimed ? UNCLAIMED * evidence.share(unit) : 0);
  }

  private static double step(State from, State to, Evidence evidence, int unit) {
    boolean withinBlock = evidence.goesOn(unit);
    int forward = to.place.compareTo(from.place);
    boolean secondTitle = to == State.TITLE && from == State.TITLE && !withinBlock;
    boolean footWithoutBody = to.place == Place.FOOT && from.place.compareTo(Place.BODY) < 0;
    if (forward < 0 || secondTitle || footWithoutBody) {
      return NEVER;
    }
    double cost = 0;
    if (withinBlock && from.type != to.type) {
      cost += from.type == Type.BODY || to.type == Type.BODY ? SPLIT_FROM_BODY : SPLIT;
    }
    if (from.place == Place.FOOT && from.type != to.type && evidence.standsClose(unit)) {
      cost += BROKEN_COLUMN;
    }
    cost += to.cost();
    if (to.place == Place.TOP && from.place == Place.FRONT) {
      cost += UNTITLED;
    }
    if (to == State.BODY_HEADING && from.place != Place.BODY) {
      cost += HEADING_FIRST;
    }
    if (to.place == Place.BODY
        && from.type != to.type
        && to.type != Type.BODY
        && to.type != Type.HEADING) {
      cost += INTERRUPT;
    }
    return -cost;
  }

  /** A place, and a zone that it can have. */
  private enum State {
    FRONT_BOILERPLATE(Place.FRONT, Type.BOILERPLATE, true),
    FRONT_DISCLAIMER(Place.FRONT, Type.DISCLAIMER, true),
    FRONT_BYLINE(Place.FRONT, Type.BYLINE, true),
    TITLE(Place.TITLE, Type.TITLE, true),
    TOP_BYLINE(Place.TOP, Type.BYLINE, true),
    TOP_STANDFIRST(Place.TOP, Type.BODY, false),
    TOP_DISCLAIMER(Place.TOP, Type.DISCLAIMER, true),
    TOP_BOILERPLATE(Place.TOP, Type.BOILERPLATE, true),
    BODY(Place.BODY, Type.BODY, true),
    BODY_HEADING(Place.BODY, Type.HEADING, true),
    BODY_BOILERPLATE(Place.BODY, Type.BOILERPLATE, false),
    BODY_DISCLAIMER(Place.BODY, Type.DISCLAIMER, false),
    BODY_BYLINE(Place.BODY, Type.BYLINE, false),
    FOOT_BYLINE(Place.FOOT, Type.BYLINE, false),
    FOOT_DISCLAIMER(Place.FOOT, Type.DISCLAIMER, false),
    FOOT_BOILERPLATE(Place.FOOT, Type.BOILERPLATE, false);

    private final Place place;
    private final Type type;
    private final boolean opens;

    State(Place place, Type type, boolean opens) {
      this.place = place;
      this.type = type;
      this.opens = opens;
    }

    /** Returns what it costs to be in this state at all. */
    private double cost() {
      return switch (this) {
        case FRONT_BYLINE -> BYLINE_ABOVE_TITLE;
        case TOP_STANDFIRST -> STANDFIRST;
        case BODY_BYLINE -> BYLINE_WITHIN;
        default -> 0;
      };
    }
  }
}
