package io.github.hencenlp.hence.core.argument;

import java.util.function.DoubleUnaryOperator;

/**
 * A number for each relation: a weight, a score or a probability.
 *
 * @param support the number for {@link Relation#SUPPORT}
 * @param attack the number for {@link Relation#ATTACK}
 * @param joint the number for {@link Relation#JOINT}
 */
record ByRelation(double support, double attack, double joint) {

  static final ByRelation ZERO = new ByRelation(0, 0, 0);

  ByRelation plus(ByRelation other) {
    return new ByRelation(support + other.support, attack + other.attack, joint + other.joint);
  }

  ByRelation map(DoubleUnaryOperator function) {
    return new ByRelation(
        function.applyAsDouble(support),
        function.applyAsDouble(attack),
        function.applyAsDouble(joint));
  }

  ByRelation withoutJoint() {
    return new ByRelation(support, attack, 0);
  }

  double sum() {
    return support + attack + joint;
  }

  double highest() {
    return Math.max(support, Math.max(attack, joint));
  }

  /** Returns the relation with the highest number, of equal ones the first. */
  Relation best() {
    if (support == highest()) {
      return Relation.SUPPORT;
    }
    return attack == highest() ? Relation.ATTACK : Relation.JOINT;
  }
}
