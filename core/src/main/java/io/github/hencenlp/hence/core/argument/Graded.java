package io.github.hencenlp.hence.core.argument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * A quantity as a feature: its name, and the grade that a value has reached. Beside a step within a
 * paragraph and one across paragraphs it is another feature. Immutable.
 */
final class Graded {

  /** Grades of a share, 0 to 1. */
  static final ImmutableDoubleArray SHARE =
      ImmutableDoubleArray.of(0.02, 0.05, 0.1, 0.2, 0.35, 0.55, 0.8);

  /** Grades of how many units are to be expected. */
  static final ImmutableDoubleArray COUNT =
      ImmutableDoubleArray.of(0.1, 0.25, 0.5, 0.8, 1.2, 1.8, 2.6);

  /** Grades of a place in a ranking, from 0. */
  static final ImmutableDoubleArray RANK = ImmutableDoubleArray.of(1, 2, 3, 4);

  private final ImmutableDoubleArray grades;
  private final ImmutableList<String> plain;
  private final ImmutableList<String> near;
  private final ImmutableList<String> far;

  /**
   * @param name what is measured
   * @param grades the grades, rising
   */
  Graded(String name, ImmutableDoubleArray grades) {
    this.grades = grades;
    this.plain = names(name);
    this.near = names("near " + name);
    this.far = names("far " + name);
  }

  private ImmutableList<String> names(String name) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add(name + " least");
    grades.forEach(grade -> names.add(name + " " + grade + "+"));
    return names.build();
  }

  /** Returns the feature of a value beside a step. */
  String of(double value, boolean acrossParagraphs) {
    return (acrossParagraphs ? far : near).get(reached(value));
  }

  /** Returns the feature of a value that belongs to no step. */
  String of(double value) {
    return plain.get(reached(value));
  }

  private int reached(double value) {
    int reached = 0;
    while (reached < grades.length() && value >= grades.get(reached)) {
      reached++;
    }
    return reached;
  }
}
