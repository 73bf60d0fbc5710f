package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the result records refuse, each alone. */
class RecordsTest {
  private static final Span SPAN = Span.of(0, 4);
  private static final CausalMap.Node NODE = new CausalMap.Node("n1", "rain", List.of(SPAN));

  static Stream<Record> records() {
    return Stream.of(
        new Zone(Zone.Type.BODY, 0, 4),
        new Source("s1", "Ada", Source.Type.PERSON),
        attribution(0.5),
        statement(
            Set.of(Statement.Role.PREMISE),
            Optional.empty(),
            Optional.of(Statement.Evidence.EXAMPLE),
            0.5),
        claim(0.5),
        inference(List.of("u1"), "u2", 0.5),
        new SourceView(
            new Source("s1", "Ada", Source.Type.PERSON), List.of(), List.of(), List.of()),
        NODE,
        new CausalMap.Edge(NODE, NODE, List.of(claim(0.5)), CausalClaim.Polarity.PROMOTES),
        new CausalMap(List.of(NODE), List.of()),
        Document.of("Rain."),
        new ExtractorOptions(List.of(), List.of(), true, false, false),
        SPAN);
  }

  @ParameterizedTest
  @MethodSource("records")
  void noPartMayBeNull(Record whole) throws ReflectiveOperationException {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(component.getAccessor().invoke(whole));
    }
    for (int i = 0; i < components.length; i++) {
      if (!types[i].isPrimitive()) {
        Object[] withNull = parts.toArray();
        withNull[i] = null;
        assertThatNullPointerException()
            .as("%s without %s", whole, components[i].getName())
            .isThrownBy(() -> create(constructor, withNull));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 3", "4, 3"})
  void aZoneNeedsAStartBelowItsEnd(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Zone(Zone.Type.BODY, start, end))
        .withMessageContaining("[" + start + ", " + end + ")");
  }

  @Test
  void aZoneIsASpan() {
    assertThat(new Zone(Zone.Type.TITLE, 3, 9).span()).isEqualTo(Span.of(3, 9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aConfidenceLiesWithinZeroAndOne(double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attribution(wrong))
        .withMessageContaining("was " + wrong);
    assertThatIllegalArgumentException().isThrownBy(() -> claim(wrong));
    assertThatIllegalArgumentException().isThrownBy(() -> inference(List.of("u1"), "u2", wrong));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> statement(Set.of(), Optional.empty(), Optional.empty(), wrong));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void theEndsOfConfidenceAreAllowed(double edge) {
    assertThat(claim(edge).confidence()).isEqualTo(edge);
  }

  @Test
  void aScopeGoesWithAConclusion() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> statement(Set.of(), Optional.of(Statement.Scope.MAIN), Optional.empty(), 0.5))
        .withMessageContaining("CONCLUSION")
        .withMessageContaining("u1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                statement(
                    Set.of(Statement.Role.CONCLUSION), Optional.empty(), Optional.empty(), 0.5));
  }

  @Test
  void evidenceGoesWithAPremise() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                statement(Set.of(), Optional.empty(), Optional.of(Statement.Evidence.EXAMPLE), 0.5))
        .withMessageContaining("PREMISE")
        .withMessageContaining("u1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                statement(Set.of(Statement.Role.PREMISE), Optional.empty(), Optional.empty(), 0.5));
  }

  @Test
  void rolesAreCopiedAndTold() {
    Set<Statement.Role> roles = EnumSet.of(Statement.Role.CONCLUSION, Statement.Role.PREMISE);
    Statement both =
        statement(
            roles,
            Optional.of(Statement.Scope.INTERMEDIATE),
            Optional.of(Statement.Evidence.ASSUMPTION),
            0.5);
    roles.clear();
    assertThat(both.roles())
        .containsExactly(Statement.Role.PREMISE, Statement.Role.CONCLUSION)
        .isUnmodifiable();
    assertThat(both.isPremise()).isTrue();
    assertThat(both.isConclusion()).isTrue();
    Statement none = statement(Set.of(), Optional.empty(), Optional.empty(), 0.5);
    assertThat(none.isPremise()).isFalse();
    assertThat(none.isConclusion()).isFalse();
  }

  @Test
  void anInferenceNeedsAPremise() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inference(List.of(), "u2", 0.5))
        .withMessageContaining("i1 has none");
  }

  @Test
  void noStatementIsAReasonForItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inference(List.of("u1", "u2"), "u2", 0.5))
        .withMessageContaining("from u2 to itself");
  }

  @Test
  void listsAreCopied() {
    List<String> premises = new ArrayList<>(List.of("u1"));
    Inference inference = inference(premises, "u2", 0.5);
    premises.clear();
    assertThat(inference.premises()).containsExactly("u1").isUnmodifiable();
  }

  @Test
  void aRuleFileExceptionBeginsWithThePlace() {
    Exception cause = new IllegalStateException("x");
    RuleFileException e = new RuleFileException("my.rules", 3, 14, "\"=\" was expected", cause);
    assertThat(e).hasMessage("my.rules:3:14: \"=\" was expected").hasCause(cause);
    assertThat(e.file()).isEqualTo("my.rules");
    assertThat(e.line()).isEqualTo(3);
    assertThat(e.column()).isEqualTo(14);
    assertThat(new RuleFileException("my.rules", 0, 0, "it is not there"))
        .hasMessage("my.rules:0:0: it is not there")
        .hasNoCause();
  }

  private static Attribution attribution(double confidence) {
    return new Attribution(
        "a1",
        Optional.of(SPAN),
        Optional.of(SPAN),
        SPAN,
        Optional.of("s1"),
        Attribution.Modality.NEUTRAL,
        confidence,
        "r");
  }

  private static Statement statement(
      Set<Statement.Role> roles,
      Optional<Statement.Scope> scope,
      Optional<Statement.Evidence> evidence,
      double confidence) {
    return new Statement("u1", SPAN, "Rain", roles, scope, evidence, Optional.empty(), confidence);
  }

  private static CausalClaim claim(double confidence) {
    return new CausalClaim(
        "c1",
        List.of("u1"),
        SPAN,
        SPAN,
        Optional.of(SPAN),
        CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Polarity.PROMOTES,
        CausalClaim.Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        confidence,
        "r");
  }

  private static Inference inference(List<String> premises, String conclusion, double confidence) {
    return new Inference(
        "i1",
        premises,
        conclusion,
        Inference.Type.SUPPORT,
        Optional.of(Scheme.SIGN),
        Optional.of(SPAN),
        confidence,
        "r");
  }

  private static void create(Constructor<?> constructor, Object... parts) throws Throwable {
    try {
      constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
