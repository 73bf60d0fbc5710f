package io.github.hencenlp.hence.examples.evaluation.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.examples.evaluation.TinyCorpora;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MicrotextReaderTest {
  @TempDir Path folder;

  @BeforeEach
  void writeCorpus() {
    TinyCorpora.microtexts(folder);
  }

  @Test
  void unitsAreTheWordsThatStandInTheText() {
    assertThat(read()).extracting(Microtext::id).containsExactly("bridge", "well");
    assertThat(well().units())
        .containsExactly(
            "The well ran dry twice,", "once in May alone.", "The mill stood still then.");
  }

  @Test
  void theCentralClaimIsWhatNothingFollowsFrom() {
    assertThat(bridge().gold().centralClaim()).as("said twice").containsExactlyInAnyOrder(0, 5);
    assertThat(well().gold().centralClaim()).as("left unsaid").isEmpty();
  }

  @Test
  void anEdgeOnAnEdgeAttachesToTheSourceOfThatEdge() {
    assertThat(bridge().gold().nodes())
        .extracting(Node::targets)
        .containsExactly(
            Set.of(), Set.of(0, 5), Set.of(1), Set.of(0, 5), Set.of(3), Set.of(), Set.of());
  }

  @Test
  void anUndercutIsAnAttackAndAFurtherPremiseASupport() {
    assertThat(bridge().gold().nodes())
        .extracting(Node::function)
        .containsExactly(
            Optional.empty(),
            Optional.of(Inference.Type.SUPPORT),
            Optional.of(Inference.Type.SUPPORT),
            Optional.of(Inference.Type.ATTACK),
            Optional.of(Inference.Type.ATTACK),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void aUnitHasTheRoleOfWhatItIsAPartOf() {
    assertThat(bridge().gold().nodes())
        .extracting(Node::role)
        .startsWith(Optional.of(Role.PRO))
        .endsWith(Optional.of(Role.PRO), Optional.empty());
    assertThat(bridge().gold().nodes().get(3).role()).contains(Role.OPP);
    assertThat(well().gold().nodes().get(2).role()).as("not given").isEmpty();
  }

  @Test
  void unitsOfOneStatementHaveItsRelationsEach() {
    assertThat(well().gold().nodes())
        .containsExactly(
            new Node(Optional.of(Role.PRO), Optional.of(Inference.Type.SUPPORT), Set.of()),
            new Node(Optional.of(Role.PRO), Optional.of(Inference.Type.SUPPORT), Set.of()),
            new Node(Optional.empty(), Optional.of(Inference.Type.SUPPORT), Set.of(0, 1)));
  }

  @Test
  void aDocumentTypeIsNotFetched() throws Exception {
    Path file = folder.resolve("microtexts/well.xml");
    TinyCorpora.write(
        file, "<!DOCTYPE arggraph SYSTEM \"nowhere.dtd\">\n" + Files.readString(file));
    assertThat(well().units()).hasSize(3);
  }

  @Test
  void whatIsNoGraphIsNamed() {
    assertBroken("bridge", "well.xml", "no argumentation graph");
    assertBroken("<arggraph><edu id='e1'>Dig!</arggraph>", "well.xml", "no argumentation graph");
    assertBroken("<graph/>", "well.xml", "its root is graph");
  }

  @Test
  void whatHasNoWordsIsNamed() {
    assertBroken("<arggraph><adu id='a1'/></arggraph>", "units with words");
    assertBroken("<arggraph><edu id='e1'> </edu><adu id='a1'/></arggraph>", "units with words");
  }

  @Test
  void anIdThatStandsTwiceOrNowhereIsNamed() {
    assertBroken(graph("<adu id='a1'/>"), "once", "adu", "\"a1\"");
    assertBroken(graph("<joint/>"), "given", "joint", "\"\"");
    assertBroken(graph(edge("c1", "a2", "a9", "sup")), "trg of the edge c1", "\"a9\"");
    assertBroken(graph(edge("c1", "e9", "a1", "seg")), "src of the edge c1", "\"e9\"");
  }

  @Test
  void aTypeThatIsNoneIsNamed() {
    assertBroken(graph("<adu id='a3' type='neutral'/>"), "the type of a3 is \"neutral\"");
    assertBroken(graph(edge("c1", "a2", "a1", "SUP")), "the type of c1 is \"SUP\"");
    assertBroken(graph(edge("c1", "a2", "a1", "")), "the type of c1 is \"\"");
  }

  @Test
  void edgesLeadWhereTheyCan() {
    assertBroken(graph(edge("c1", "e1", "a1", "sup")), "c1 leads from e1 to a1");
    assertBroken(graph(edge("c1", "a2", "e1", "sup")), "c1 leads from a2 to e1");
    assertBroken(
        graph(edge("c1", "a2", "c2", "und") + edge("c2", "e1", "a1", "seg")),
        "c1 leads from a2 to c2");
    assertBroken(
        graph("<joint id='j1'/>" + edge("c1", "e1", "j1", "seg")),
        "e1 must be a part of an ADU, but is one of j1");
    assertBroken(
        graph(edge("c1", "e1", "a1", "seg") + edge("c2", "e1", "a2", "seg")),
        "e1 is a part of two");
  }

  @Test
  void thereIsOneCentralClaimAndOneWayToIt() {
    assertBroken(graph(""), "central claim", "there are 2");
    assertBroken(
        graph(edge("c1", "a1", "a2", "sup") + edge("c2", "a2", "a1", "sup")), "there are 0");
    assertBroken(
        graph(edge("c1", "a2", "a1", "sup") + edge("c2", "a2", "a1", "reb")),
        "one relation at most");
    assertBroken(
        graph(edge("c1", "e1", "a2", "seg") + edge("c2", "a2", "c2", "und")), "its own target");
  }

  private List<Microtext> read() {
    return MicrotextReader.read(folder.resolve("microtexts"));
  }

  private Microtext bridge() {
    return read().get(0);
  }

  private Microtext well() {
    return read().get(1);
  }

  private void assertBroken(String xml, String... message) {
    TinyCorpora.write(folder.resolve("microtexts/well.xml"), xml);
    assertThatThrownBy(this::read)
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("well.xml")
        .hasMessageContainingAll(message);
  }

  /** Returns a graph of an EDU, two ADUs and more. */
  private static String graph(String more) {
    return "<arggraph><edu id='e1'>Dig!</edu><adu id='a1'/><adu id='a2'/>" + more + "</arggraph>";
  }

  private static String edge(String id, String source, String target, String type) {
    return "<edge id='%s' src='%s' trg='%s' type='%s'/>".formatted(id, source, target, type);
  }
}
