package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.Inference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An argumentation graph as the argumentative microtext corpus draws it (Peldszus and Stede 2013):
 * elementary discourse units (EDUs) make up argumentative discourse units (ADUs), some of them by
 * way of a joint; relations lead from ADUs to ADUs or to other relations. Immutable.
 *
 * @param edus the EDUs, in text order
 * @param adus the role of each ADU, by its id; empty where none is given
 * @param segments what each EDU and each joint is a part of, by their ids; an EDU that is a part of
 *     nothing plays none in the argument
 * @param relations the relations, by their ids
 */
record ArgumentGraph(
    List<Edu> edus,
    Map<String, Optional<ArgumentDiagram.Role>> adus,
    Map<String, String> segments,
    Map<String, Relation> relations) {

  /**
   * An elementary discourse unit.
   *
   * @param id its id
   * @param text its words
   * @param implicit whether they stand in no text, but are what its annotators read into it
   */
  record Edu(String id, String text, boolean implicit) {}

  /**
   * A relation.
   *
   * @param source the ADU that it leads from
   * @param target the ADU or the relation that it leads to
   * @param type its type
   */
  record Relation(String source, String target, Type type) {}

  /** The types of relations. */
  enum Type {
    /** A reason. */
    SUP(Inference.Type.SUPPORT),
    /** An example. */
    EXA(Inference.Type.SUPPORT),
    /** A further premise, which joins a relation. */
    ADD(Inference.Type.SUPPORT),
    /** An objection to a statement: it rebuts. */
    REB(Inference.Type.ATTACK),
    /** An objection to a relation: it undercuts. */
    UND(Inference.Type.ATTACK);

    private final Inference.Type function;

    Type(Inference.Type function) {
      this.function = function;
    }

    /** Returns whether the source supports or attacks. */
    Inference.Type function() {
      return function;
    }
  }

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if a part leads to something that it cannot, two relations
   *     lead from one ADU, or the central claim is not one: the ADU that none leads from
   */
  ArgumentGraph {
    edus = List.copyOf(edus);
    adus = Map.copyOf(adus);
    segments = Map.copyOf(segments);
    relations = Map.copyOf(relations);
    requireAdus(edus, adus.keySet(), segments);
    requireRelations(adus.keySet(), relations);
  }

  /** Returns the ADU that an EDU is a part of, if any. */
  Optional<String> aduOf(Edu edu) {
    return aduOf(edu, adus.keySet(), segments);
  }

  /** Returns the relation that leads from an ADU; none leads from the central claim. */
  Optional<Relation> relationFrom(String adu) {
    return relations.values().stream().filter(r -> r.source().equals(adu)).findFirst();
  }

  /**
   * Returns the ADU that a relation attaches its source to. Where it leads to another relation that
   * is the other's source, as Peldszus and Stede (2015) read it: an undercut attaches to what it
   * takes the force from, a further premise to the premise that it joins.
   */
  String attachment(Relation relation) {
    return Optional.ofNullable(relations.get(relation.target()))
        .map(Relation::source)
        .orElse(relation.target());
  }

  private static Optional<String> aduOf(Edu edu, Set<String> adus, Map<String, String> segments) {
    Optional<String> whole = Optional.ofNullable(segments.get(edu.id()));
    return whole.filter(adus::contains).or(() -> whole.map(segments::get));
  }

  private static void requireAdus(List<Edu> edus, Set<String> adus, Map<String, String> segments) {
    for (Edu edu : edus) {
      if (segments.containsKey(edu.id())
          && aduOf(edu, adus, segments).filter(adus::contains).isEmpty()) {
        throw new IllegalArgumentException(
            edu.id() + " must be a part of an ADU, but is one of " + segments.get(edu.id()));
      }
    }
  }

  private static void requireRelations(Set<String> adus, Map<String, Relation> relations) {
    relations.forEach(
        (id, relation) -> {
          boolean known =
              adus.contains(relation.target()) || relations.containsKey(relation.target());
          if (!adus.contains(relation.source()) || !known) {
            throw new IllegalArgumentException(
                "a relation must lead from an ADU to an ADU or a relation, but %s leads from %s to %s"
                    .formatted(id, relation.source(), relation.target()));
          }
        });
    Set<String> sources =
        relations.values().stream().map(Relation::source).collect(Collectors.toSet());
    if (sources.size() < relations.size()) {
      throw new IllegalArgumentException("one relation at most may lead from an ADU");
    }
    if (sources.size() != adus.size() - 1) {
      throw new IllegalArgumentException(
          "one ADU must be the central claim, which no relation leads from, but there are "
              + (adus.size() - sources.size()));
    }
  }
}
