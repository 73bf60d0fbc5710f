package io.github.hencenlp.hence.core.attribution;

import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the text ascribes, and to whom.
 *
 * @param sources the sources, by first mention
 * @param attributions what is said or thought, in text order
 * @param attitudes attitudes and plans, whose content is no proposition, in text order; no other
 *     stage asks for them
 */
public record Attributions(
    List<Source> sources, List<Attribution> attributions, List<Attribution> attitudes) {

  /** None at all. */
  public static final Attributions NONE = new Attributions(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Attributions {
    sources = List.copyOf(sources);
    attributions = List.copyOf(attributions);
    attitudes = List.copyOf(attitudes);
  }

  /** Returns what is said or thought, and attitudes, in text order. */
  public List<Attribution> withAttitudes() {
    return Stream.concat(attributions.stream(), attitudes.stream())
        .sorted(Comparator.comparingInt(a -> a.cue().orElse(a.content()).start()))
        .toList();
  }

  /** Tells whether the attribution of that id is the author's own. */
  public boolean isAuthor(String attributionId) {
    return attributions.stream()
        .filter(a -> a.id().equals(attributionId))
        .flatMap(a -> a.sourceId().stream())
        .anyMatch(
            id ->
                sources.stream()
                    .anyMatch(s -> s.id().equals(id) && s.type() == Source.Type.AUTHOR));
  }

  /** Returns the innermost attribution in whose content most of the given span lies. */
  public Optional<Attribution> innermost(Span span) {
    return attributions.stream()
        .filter(a -> 2 * a.content().overlap(span) > span.length())
        .min(Comparator.comparingInt(a -> a.content().length()));
  }
}
