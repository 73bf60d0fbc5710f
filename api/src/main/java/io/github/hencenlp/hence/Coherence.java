package io.github.hencenlp.hence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the parts of an argument structure. */
final class Coherence {
  private Coherence() {}

  static void check(
      Document document,
      List<Zone> zones,
      List<Source> sources,
      List<Attribution> attributions,
      List<Statement> statements,
      List<CausalClaim> claims,
      List<Inference> inferences) {
    checkZones(zones, document.text().length());
    checkSpans(document.text().length(), attributions, statements, claims, inferences);
    checkWords(document, statements);
    checkReferences(sources, attributions, statements, claims, inferences);
  }

  private static void checkZones(List<Zone> zones, int length) {
    int end = 0;
    for (Zone zone : zones) {
      if (zone.start() != end) {
        throw new IllegalArgumentException(
            "zones must cover the text in order, but after " + end + " comes " + zone);
      }
      end = zone.end();
    }
    if (end != length) {
      throw new IllegalArgumentException(
          "zones must cover the text up to " + length + ", but end at " + end);
    }
  }

  private static void checkSpans(
      int length,
      List<Attribution> attributions,
      List<Statement> statements,
      List<CausalClaim> claims,
      List<Inference> inferences) {
    Stream.of(
            attributions.stream()
                .flatMap(
                    a ->
                        Stream.concat(
                            Stream.of(a.content()),
                            Stream.concat(a.source().stream(), a.cue().stream()))),
            statements.stream().map(Statement::span),
            claims.stream().flatMap(Coherence::spans),
            inferences.stream().flatMap(i -> i.indicator().stream()))
        .flatMap(s -> s)
        .filter(s -> s.end() > length)
        .findFirst()
        .ifPresent(
            s -> {
              throw new IllegalArgumentException(
                  "spans must lie within 0 to " + length + ", but one is " + s);
            });
  }

  private static Stream<Span> spans(CausalClaim claim) {
    return Stream.of(
            Stream.of(claim.cause(), claim.effect()),
            claim.signal().stream(),
            claim.causeAntecedent().stream(),
            claim.effectAntecedent().stream())
        .flatMap(s -> s);
  }

  private static void checkWords(Document document, List<Statement> statements) {
    for (Statement statement : statements) {
      String words = statement.span().in(document.text());
      if (!words.equals(statement.text())) {
        throw new IllegalArgumentException(
            "a statement's text must be the words at its span, but "
                + statement.id()
                + " says \""
                + statement.text()
                + "\" for \""
                + words
                + "\"");
      }
    }
  }

  private static void checkReferences(
      List<Source> sources,
      List<Attribution> attributions,
      List<Statement> statements,
      List<CausalClaim> claims,
      List<Inference> inferences) {
    Set<String> all = new HashSet<>();
    Set<String> sourceIds = ids(all, sources.stream().map(Source::id));
    Set<String> attributionIds = ids(all, attributions.stream().map(Attribution::id));
    Set<String> statementIds = ids(all, statements.stream().map(Statement::id));
    ids(all, claims.stream().map(CausalClaim::id));
    ids(all, inferences.stream().map(Inference::id));
    require(sourceIds, "source", attributions.stream().flatMap(a -> a.sourceId().stream()));
    require(
        attributionIds, "attribution", statements.stream().flatMap(s -> s.attribution().stream()));
    require(attributionIds, "attribution", claims.stream().flatMap(c -> c.attribution().stream()));
    require(statementIds, "statement", claims.stream().flatMap(c -> c.statements().stream()));
    require(statementIds, "statement", inferences.stream().flatMap(i -> i.premises().stream()));
    require(statementIds, "statement", inferences.stream().map(Inference::conclusion));
  }

  private static Set<String> ids(Set<String> all, Stream<String> ids) {
    return ids.peek(
            id -> {
              if (!all.add(id)) {
                throw new IllegalArgumentException(
                    "ids must be unique, but \"" + id + "\" stands twice");
              }
            })
        .collect(Collectors.toSet());
  }

  private static void require(Set<String> known, String kind, Stream<String> references) {
    references
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("no " + kind + " has the id \"" + id + "\"");
            });
  }
}
