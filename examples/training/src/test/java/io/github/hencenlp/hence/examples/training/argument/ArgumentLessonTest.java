package io.github.hencenlp.hence.examples.training.argument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hencenlp.hence.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentLessonTest {

  private static final List<Span> UNITS = List.of(Span.of(0, 10), Span.of(12, 40));

  @Test
  void anAnnotatedStatementIsTheUnitThatItSharesMostWith() {
    assertThat(ArgumentLesson.unit(UNITS, Span.of(1, 11))).hasValue(0);
    assertThat(ArgumentLesson.unit(UNITS, Span.of(8, 40))).hasValue(1);
  }

  @Test
  void aUnitThatHoldsAStatementStandsForIt() {
    assertThat(ArgumentLesson.unit(UNITS, Span.of(14, 19))).hasValue(1);
  }

  @Test
  void whatSharesTooLittleIsNoUnit() {
    assertThat(ArgumentLesson.unit(UNITS, Span.of(9, 60))).hasValue(1);
    assertThat(ArgumentLesson.unit(UNITS, Span.of(38, 90))).isEmpty();
  }
}
