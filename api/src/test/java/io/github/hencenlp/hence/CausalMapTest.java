package io.github.hencenlp.hence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Edges are told as "rain → floods", those that inhibit as "walls ⊣ floods". */
class CausalMapTest {

  @Test
  void claimsThatSpeakOfTheSameThingMeetInIt() {
    CausalMap map =
        map(
            Sketch.of("Rain brings floods. A flood ruins crops, and\nthe  loss of crops hurts.")
                .claim("c1", "Rain", "brings", "floods")
                .claim("c2", "A flood", "ruins", "crops")
                .claim("c3", "the  loss of crops", "hurts", "hurts"));
    assertThat(edges(map))
        .containsExactly("Rain → floods", "floods → crops", "the loss of crops → hurts");
    assertThat(map.nodes())
        .extracting(CausalMap.Node::id)
        .containsExactly("n1", "n2", "n3", "n4", "n5");
    assertThat(map.nodes().get(1).spans()).containsExactly(Span.of(12, 18), Span.of(20, 27));
  }

  @Test
  void spansThatShareHalfTheirCharactersAreOneNode() {
    assertThat(map(spans(Span.of(10, 20), Span.of(10, 30))).nodes()).hasSize(3);
    assertThat(map(spans(Span.of(10, 20), Span.of(10, 31))).nodes()).hasSize(4);
  }

  @Test
  void anAntecedentIsWhatItStandsFor() {
    Sketch sketch = Sketch.of("Rain fell. It brought floods. The rain stops play.");
    sketch.claim(
        claim(
            "c1",
            sketch.span("It"),
            sketch.span("floods"),
            Optional.of(sketch.span("Rain")),
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Modality.ASSERTED));
    CausalMap map = map(sketch.claim("c2", "The rain", "stops", "play"));
    assertThat(edges(map)).containsExactly("Rain → floods", "Rain → play");
    assertThat(map.roots().get(0).spans())
        .as("as written and what it stands for")
        .containsExactly(sketch.span("Rain"), sketch.span("It"), sketch.span("The rain"));
  }

  @Test
  void pronounsOfNothingKnownStandApart() {
    CausalMap map =
        map(
            Sketch.of("It brought floods. They fear it.")
                .claim("c1", "It", "brought", "floods")
                .claim("c2", "it", "fear", "They"));
    assertThat(edges(map)).containsExactly("It → floods", "it → They");
  }

  @Test
  void whatJoinsTwoThingsMakesThemOne() {
    // The first two meet only by way of the third, which has the words of one at the other's place.
    Sketch sketch = Sketch.of("Rain fell. This storm broke walls; rain drowned fields. Both cost.");
    sketch
        .claim("c1", sketch.span("Rain"), sketch.span("walls"))
        .claim("c2", sketch.span("This storm"), sketch.span("fields"));
    assertThat(map(sketch).nodes()).hasSize(4);
    sketch.claim(
        claim(
            "c3",
            sketch.span("This storm"),
            sketch.span("cost"),
            Optional.of(sketch.span("rain")),
            CausalClaim.Polarity.PROMOTES,
            CausalClaim.Modality.ASSERTED));
    assertThat(edges(map(sketch))).containsExactly("Rain → walls", "Rain → fields", "Rain → cost");
  }

  @Test
  void claimsOfTheSameCourseAreOneEdge() {
    Sketch sketch = Sketch.of("Walls stop floods. A wall may stop a flood. Walls cause floods.");
    Span walls = sketch.span("Walls");
    Span floods = sketch.span("floods");
    CausalMap map =
        map(
            sketch
                .claim(claim("c1", walls, floods, CausalClaim.Polarity.INHIBITS))
                .claim("c2", walls, floods)
                .claim(
                    claim(
                        "c3",
                        sketch.span("A wall"),
                        sketch.span("a flood"),
                        Optional.empty(),
                        CausalClaim.Polarity.INHIBITS,
                        CausalClaim.Modality.POSSIBLE)));
    assertThat(edges(map)).containsExactly("Walls ⊣ floods", "Walls → floods");
    assertThat(map.edges().get(0).claims())
        .extracting(CausalClaim::modality)
        .containsExactly(CausalClaim.Modality.ASSERTED, CausalClaim.Modality.POSSIBLE);
  }

  @Test
  void whatIsDeniedIsLeftOut() {
    Sketch sketch = Sketch.of("Rain did not bring floods.");
    CausalMap map =
        map(
            sketch.claim(
                claim(
                    "c1",
                    sketch.span("Rain"),
                    sketch.span("floods"),
                    Optional.empty(),
                    CausalClaim.Polarity.PROMOTES,
                    CausalClaim.Modality.DENIED)));
    assertThat(map.edges()).isEmpty();
    assertThat(map.nodes()).isEmpty();
  }

  @Test
  void whatIsOnlyAskedOrSupposedIsThere() {
    for (CausalClaim.Modality modality :
        List.of(
            CausalClaim.Modality.POSSIBLE,
            CausalClaim.Modality.CONDITIONAL,
            CausalClaim.Modality.QUESTIONED)) {
      Sketch sketch = Sketch.of("Rain brings floods.");
      sketch.claim(
          claim(
              "c1",
              sketch.span("Rain"),
              sketch.span("floods"),
              Optional.empty(),
              CausalClaim.Polarity.PROMOTES,
              modality));
      assertThat(edges(map(sketch))).as("%s", modality).containsExactly("Rain → floods");
    }
  }

  @Test
  void nodesKnowWhatActsOnThemAndWhatTheyActOn() {
    CausalMap map = letters("AB", "AC", "BD", "CD", "DE");
    assertThat(told(map.from(map.nodes().get(0)))).isEqualTo("AB AC");
    assertThat(told(map.to(map.nodes().get(3)))).isEqualTo("BD CD");
    assertThat(map.to(map.nodes().get(0))).isEmpty();
    assertThat(labels(map.roots())).isEqualTo("A");
    assertThat(labels(map.ends())).isEqualTo("E");
  }

  @Test
  void everyPathIsThereTheShortestFirst() {
    CausalMap map = letters("AB", "AC", "BD", "CD", "DA", "AD");
    assertThat(paths(map, 0, 3)).containsExactly("AD", "AB BD", "AC CD");
    assertThat(paths(map, 3, 2)).containsExactly("DA AC");
    assertThat(paths(map, 0, 0)).as("a node twice").isEmpty();
  }

  @Test
  void inACircleNothingIsFirstOrLast() {
    CausalMap map = letters("AB", "BA");
    assertThat(map.roots()).isEmpty();
    assertThat(map.ends()).isEmpty();
  }

  @Test
  void whatFeedsItselfIsAnEdgeOfOneNode() {
    CausalMap map = map(Sketch.of("Debt breeds debt.").claim("c1", "Debt", "breeds", "debt"));
    assertThat(edges(map)).containsExactly("Debt → Debt");
    assertThat(map.roots()).isEqualTo(map.ends()).hasSize(1);
  }

  @Test
  void aNodeNeedsASpan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CausalMap.Node("n1", "rain", List.of()))
        .withMessageContaining("n1 has none");
  }

  @Test
  void anEdgeNeedsClaimsOfItsPolarity() {
    CausalMap.Node node = new CausalMap.Node("n1", "rain", List.of(Span.of(0, 4)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CausalMap.Edge(node, node, List.of(), CausalClaim.Polarity.PROMOTES))
        .withMessageContaining("from n1 to n1");
    CausalClaim inhibits = claim("c1", Span.of(0, 4), Span.of(5, 9), CausalClaim.Polarity.INHIBITS);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CausalMap.Edge(node, node, List.of(inhibits), CausalClaim.Polarity.PROMOTES))
        .withMessageContaining("c1 has INHIBITS");
  }

  @Test
  void aMapHoldsWhatItsEdgesJoin() {
    CausalMap map = letters("AB");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CausalMap(map.nodes().subList(0, 1), map.edges()))
        .withMessageContaining("from n1 to n2");
    CausalMap.Node node = map.nodes().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CausalMap(List.of(node, node), List.of()))
        .withMessageContaining("\"n1\" stands twice");
  }

  private static CausalMap map(Sketch sketch) {
    return sketch.structure().causalMap();
  }

  /** Draws claims between the letters of a text. */
  private static CausalMap letters(String... claims) {
    Sketch sketch = Sketch.of("A B C D E");
    for (String claim : claims) {
      sketch.claim(claim, sketch.span(claim.substring(0, 1)), sketch.span(claim.substring(1)));
    }
    return map(sketch);
  }

  private static Sketch spans(Span effect, Span cause) {
    return Sketch.of("Rain x. " + "y".repeat(92) + ".")
        .claim("c1", Span.of(0, 4), effect)
        .claim("c2", cause, Span.of(90, 99));
  }

  private static List<String> edges(CausalMap map) {
    return map.edges().stream()
        .map(
            edge ->
                edge.from().label()
                    + (edge.polarity() == CausalClaim.Polarity.PROMOTES ? " → " : " ⊣ ")
                    + edge.to().label())
        .toList();
  }

  private static List<String> paths(CausalMap map, int from, int to) {
    return map.pathsBetween(map.nodes().get(from), map.nodes().get(to)).stream()
        .map(CausalMapTest::told)
        .toList();
  }

  private static String told(List<CausalMap.Edge> edges) {
    return edges.stream()
        .map(edge -> edge.from().label() + edge.to().label())
        .collect(Collectors.joining(" "));
  }

  private static String labels(List<CausalMap.Node> nodes) {
    return nodes.stream().map(CausalMap.Node::label).collect(Collectors.joining());
  }

  private static CausalClaim claim(
      String id, Span cause, Span effect, CausalClaim.Polarity polarity) {
    return claim(id, cause, effect, Optional.empty(), polarity, CausalClaim.Modality.ASSERTED);
  }

  private static CausalClaim claim(
      String id,
      Span cause,
      Span effect,
      Optional<Span> causeAntecedent,
      CausalClaim.Polarity polarity,
      CausalClaim.Modality modality) {
    return new CausalClaim(
        id,
        List.of(),
        cause,
        effect,
        Optional.empty(),
        CausalClaim.Type.CONSEQUENCE,
        polarity,
        modality,
        Optional.empty(),
        causeAntecedent,
        Optional.empty(),
        0.9,
        "drawn");
  }
}
