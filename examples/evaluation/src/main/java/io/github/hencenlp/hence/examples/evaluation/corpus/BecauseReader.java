package io.github.hencenlp.hence.examples.evaluation.corpus;

import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Document;
import io.github.hencenlp.hence.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * BECAUSE 2.1 (Dunietz et al. 2017): explicit causal language in running text, in brat's format.
 *
 * <p>A claim is an event Consequence, Motivation or Purpose that has both a Cause and an Effect.
 * Events that lack one (the other is left unsaid, or only a Means is given) are no relations and
 * left out; NonCausal events are no claims. Of a Purpose the goal is the Cause, as here. An event
 * with the attribute Inhibit hinders its effect; Hypothetical makes it no other claim.
 */
public final class BecauseReader {
  private static final Map<String, CausalClaim.Type> TYPES =
      Map.of(
          "Consequence", CausalClaim.Type.CONSEQUENCE,
          "Motivation", CausalClaim.Type.MOTIVATION,
          "Purpose", CausalClaim.Type.PURPOSE);

  private BecauseReader() {}

  /**
   * Reads every {@code NAME.txt} with its {@code NAME.ann}.
   *
   * @throws CorpusException if a file cannot be read or understood
   */
  public static List<Text> read(Path folder) {
    return BratFile.readAll(folder).stream()
        .map(
            brat ->
                new Text("because", Document.body(brat.text()).withId(brat.name()), claims(brat)))
        .toList();
  }

  private static List<GoldClaim> claims(BratFile brat) {
    List<GoldClaim> claims = new ArrayList<>();
    for (BratFile.Event event : brat.events()) {
      Optional<CausalClaim.Type> type = Optional.ofNullable(TYPES.get(event.type()));
      Optional<Span> cause = brat.argument(event, "Cause");
      Optional<Span> effect = brat.argument(event, "Effect");
      if (type.isPresent() && cause.isPresent() && effect.isPresent()) {
        claims.add(
            new GoldClaim(
                cause.get(),
                effect.get(),
                Optional.of(event.trigger()),
                type,
                Optional.of(polarity(brat.attributes().getOrDefault(event.id(), List.of()))),
                Optional.empty()));
      }
    }
    return claims;
  }

  private static CausalClaim.Polarity polarity(List<String> attributes) {
    return attributes.contains("Inhibit")
        ? CausalClaim.Polarity.INHIBITS
        : CausalClaim.Polarity.PROMOTES;
  }
}
