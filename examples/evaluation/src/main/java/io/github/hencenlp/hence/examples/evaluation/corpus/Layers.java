package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.Zone;
import java.util.List;
import java.util.Optional;

/**
 * All that is annotated of an op-ed but its causal claims, in the same shape for gold and for what
 * is found. Immutable.
 *
 * @param zones all zones but the body
 * @param ascriptions what the text ascribes to whom
 * @param statements the statements; of gold the premises and conclusions, since no others are
 *     annotated
 * @param conclusions the conclusions, the main ones among them
 * @param steps the steps from premises to conclusions
 */
public record Layers(
    List<Stretch> zones,
    List<Ascription> ascriptions,
    List<Span> statements,
    List<Conclusion> conclusions,
    List<Step> steps) {

  /** No layer at all. */
  public static final Layers NONE =
      new Layers(List.of(), List.of(), List.of(), List.of(), List.of());

  /** A zone. */
  public record Stretch(Zone.Type type, Span span) {}

  /**
   * An attribution; the source is empty where it is unnamed, the cue where no words of their own
   * ascribe.
   */
  public record Ascription(Optional<Span> source, Optional<Span> cue, Span content) {}

  /** A conclusion. */
  public record Conclusion(Span span, boolean main) {}

  /** An inference. */
  public record Step(List<Span> premises, Span conclusion, Inference.Type type) {
    /** Copies the list. */
    public Step {
      premises = List.copyOf(premises);
    }
  }

  /** Copies the lists. */
  public Layers {
    zones = List.copyOf(zones);
    ascriptions = List.copyOf(ascriptions);
    statements = List.copyOf(statements);
    conclusions = List.copyOf(conclusions);
    steps = List.copyOf(steps);
  }

  /** Returns the layers of what the extractor found. */
  public static Layers of(ArgumentStructure found) {
    return new Layers(
        found.zones().stream()
            .filter(zone -> zone.type() != Zone.Type.BODY)
            .map(zone -> new Stretch(zone.type(), zone.span()))
            .toList(),
        found.attributions().stream()
            .map(a -> new Ascription(a.source(), a.cue(), a.content()))
            .toList(),
        found.statements().stream().map(Statement::span).toList(),
        found.conclusions().stream()
            .map(s -> new Conclusion(s.span(), s.scope().equals(Optional.of(Statement.Scope.MAIN))))
            .toList(),
        found.inferences().stream()
            .map(
                i ->
                    new Step(
                        i.premises().stream().map(id -> found.statement(id).span()).toList(),
                        found.statement(i.conclusion()).span(),
                        i.type()))
            .toList());
  }
}
