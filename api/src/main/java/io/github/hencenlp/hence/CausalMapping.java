package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The making of a causal map: which arguments are one node, and which claims one edge. */
final class CausalMapping {

  /** What the claims of an edge have in common. */
  private record Course(CausalMap.Node from, CausalMap.Node to, CausalClaim.Polarity polarity) {
    CausalMap.Edge edge(List<CausalClaim> claims) {
      return new CausalMap.Edge(from, to, claims, polarity);
    }
  }

  private final ArgumentStructure argument;
  private final Map<CausalArgument, Wording> wordings = new HashMap<>();
  private final Map<CausalArgument, CausalMap.Node> nodes = new LinkedHashMap<>();

  private CausalMapping(ArgumentStructure argument) {
    this.argument = argument;
  }

  /** Returns the map of that argument's causal claims. */
  static CausalMap of(ArgumentStructure argument) {
    return new CausalMapping(argument)
        .map(
            argument.causalClaims().stream()
                .filter(claim -> claim.modality() != CausalClaim.Modality.DENIED)
                .toList());
  }

  private CausalMap map(List<CausalClaim> claims) {
    int count = 0;
    for (Set<CausalArgument> thing : things(claims)) {
      CausalMap.Node node = node("n" + ++count, thing);
      thing.forEach(mention -> nodes.put(mention, node));
    }
    Map<Course, List<CausalClaim>> claimsOfCourse =
        claims.stream()
            .collect(Collectors.groupingBy(this::course, LinkedHashMap::new, Collectors.toList()));
    List<CausalMap.Edge> edges = new ArrayList<>();
    claimsOfCourse.forEach((course, itsClaims) -> edges.add(course.edge(itsClaims)));
    return new CausalMap(nodes.values().stream().distinct().toList(), edges);
  }

  /** Gathers the arguments that are the same thing; the things are in text order. */
  private List<Set<CausalArgument>> things(List<CausalClaim> claims) {
    List<Set<CausalArgument>> things = new ArrayList<>();
    for (CausalClaim claim : claims) {
      gather(CausalArgument.causeOf(claim), things);
      gather(CausalArgument.effectOf(claim), things);
    }
    things.sort(Comparator.comparing(thing -> spans(thing).get(0)));
    return things;
  }

  /** Joins an argument and all that it is the same thing as. */
  private void gather(CausalArgument mention, List<Set<CausalArgument>> things) {
    List<Set<CausalArgument>> same =
        things.stream()
            .filter(thing -> thing.stream().anyMatch(other -> isSame(mention, other)))
            .toList();
    things.removeAll(same);
    Set<CausalArgument> joined = new LinkedHashSet<>(Set.of(mention));
    same.forEach(joined::addAll);
    things.add(joined);
  }

  private boolean isSame(CausalArgument one, CausalArgument other) {
    return one.coincidesWith(other) || wording(one).isSameAs(wording(other));
  }

  private CausalMap.Node node(String id, Set<CausalArgument> thing) {
    return new CausalMap.Node(id, label(thing), spans(thing));
  }

  private String label(Set<CausalArgument> thing) {
    Comparator<CausalArgument> namesFirst =
        Comparator.comparing(mention -> wording(mention).isEmpty());
    CausalArgument first =
        thing.stream().min(namesFirst.thenComparing(CausalArgument::meant)).orElseThrow();
    return argument.words(first.meant()).strip().replaceAll("\\s+", " ");
  }

  private static List<Span> spans(Set<CausalArgument> thing) {
    return thing.stream().flatMap(CausalArgument::spans).distinct().sorted().toList();
  }

  private Wording wording(CausalArgument mention) {
    return wordings.computeIfAbsent(mention, m -> Wording.of(argument.words(m.meant())));
  }

  private Course course(CausalClaim claim) {
    return new Course(
        node(CausalArgument.causeOf(claim)),
        node(CausalArgument.effectOf(claim)),
        claim.polarity());
  }

  private CausalMap.Node node(CausalArgument mention) {
    return Objects.requireNonNull(nodes.get(mention));
  }
}
