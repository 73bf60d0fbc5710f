package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentDiagram.Node;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentGraph.Edu;
import io.github.hencenlp.hence.examples.evaluation.corpus.ArgumentGraph.Relation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The argumentative microtext corpus, part 1 (Peldszus and Stede 2016) or part 2 (Skeppstedt,
 * Peldszus and Stede 2018): an {@linkplain ArgumentGraph argumentation graph} in XML for each text.
 *
 * <p>Units are the EDUs that stand in the text, not the implicit ones. Each has the role and the
 * relation of the ADU that it is a part of, alone or with others; a relation attaches it to every
 * unit of the ADU that it leads to.
 */
public final class MicrotextReader {
  private static final String XML = ".xml";

  private MicrotextReader() {}

  /**
   * Reads every {@code NAME.xml}.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<Microtext> read(Path folder) {
    List<Microtext> texts = new ArrayList<>();
    for (Path file : CorpusFiles.ending(folder, XML)) {
      ArgumentGraph graph = ArgumentGraphXml.read(file);
      List<Edu> units = graph.edus().stream().filter(edu -> !edu.implicit()).toList();
      try {
        texts.add(
            new Microtext(
                CorpusFiles.name(file, XML),
                units.stream().map(Edu::text).toList(),
                diagram(graph, units)));
      } catch (IllegalArgumentException e) {
        throw new CorpusException(file + ": " + e.getMessage(), e);
      }
    }
    return texts;
  }

  private static ArgumentDiagram diagram(ArgumentGraph graph, List<Edu> units) {
    Map<String, Set<Integer>> places = new TreeMap<>();
    Set<Integer> centralClaim = new TreeSet<>();
    for (int unit = 0; unit < units.size(); unit++) {
      Optional<String> adu = graph.aduOf(units.get(unit));
      if (adu.isPresent()) {
        places.computeIfAbsent(adu.get(), id -> new TreeSet<>()).add(unit);
        if (graph.relationFrom(adu.get()).isEmpty()) {
          centralClaim.add(unit);
        }
      }
    }
    return new ArgumentDiagram(
        centralClaim,
        units.stream()
            .map(unit -> graph.aduOf(unit).map(adu -> node(graph, adu, places)).orElse(Node.NONE))
            .toList());
  }

  private static Node node(ArgumentGraph graph, String adu, Map<String, Set<Integer>> places) {
    Optional<Relation> relation = graph.relationFrom(adu);
    return new Node(
        graph.adus().getOrDefault(adu, Optional.empty()),
        relation.map(r -> r.type().function()),
        relation.map(r -> places.getOrDefault(graph.attachment(r), Set.of())).orElse(Set.of()));
  }
}
