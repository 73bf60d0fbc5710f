package io.github.hencenlp.hence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An argument structure drawn by hand, for tests. Spans are given by their words, which must stand
 * in the text; roles follow from the inferences. Unless zones are drawn, all of the text is body.
 *
 * <pre>{@code
 * ArgumentStructure argument =
 *     Sketch.of("Rain fell. So the match was off.")
 *         .statement("u1", "Rain fell")
 *         .statement("u2", "the match was off")
 *         .support("i1", "u2", "u1")
 *         .main("u2")
 *         .structure();
 * }</pre>
 */
public final class Sketch {
  private final Document document;
  private final List<Zone> zones = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final Map<String, Span> statements = new HashMap<>();
  private final List<String> statementIds = new ArrayList<>();
  private final Map<String, String> attributionOf = new HashMap<>();
  private final Map<String, Statement.Evidence> evidence = new HashMap<>();
  private final Map<String, Double> confidence = new HashMap<>();
  private final Map<String, Scheme> schemes = new HashMap<>();
  private final Set<String> main = new HashSet<>();
  private final List<CausalClaim> claims = new ArrayList<>();
  private final List<Inference> inferences = new ArrayList<>();

  private Sketch(Document document) {
    this.document = document;
  }

  /** Begins a sketch of that text. */
  public static Sketch of(String text) {
    return new Sketch(Document.of(text));
  }

  /** Begins a sketch of that document. */
  public static Sketch of(Document document) {
    return new Sketch(document);
  }

  /** Draws the next zone, up to that offset. */
  public Sketch zone(Zone.Type type, int end) {
    int start = zones.isEmpty() ? 0 : zones.get(zones.size() - 1).end();
    zones.add(new Zone(type, start, end));
    return this;
  }

  /** Draws a source. */
  public Sketch source(String id, String name, Source.Type type) {
    sources.add(new Source(id, name, type));
    return this;
  }

  /** Draws an attribution to a source whose name is the source's mention. */
  public Sketch attribution(String id, String sourceId, String cue, String content) {
    return attribution(id, sourceId, cue, content, Attribution.Modality.NEUTRAL);
  }

  /** Draws one whose cue is not neutral. */
  public Sketch attribution(
      String id, String sourceId, String cue, String content, Attribution.Modality modality) {
    String name =
        sources.stream().filter(s -> s.id().equals(sourceId)).findFirst().orElseThrow().name();
    attributions.add(
        new Attribution(
            id,
            Optional.of(span(name)),
            Optional.of(span(cue)),
            span(content),
            Optional.of(sourceId),
            modality,
            0.9,
            "drawn"));
    return this;
  }

  /** Draws an attribution to nobody in particular. */
  public Sketch unnamed(String id, String cue, String content) {
    attributions.add(
        new Attribution(
            id,
            Optional.empty(),
            Optional.of(span(cue)),
            span(content),
            Optional.empty(),
            Attribution.Modality.NEUTRAL,
            0.9,
            "drawn"));
    return this;
  }

  /** Draws a statement in the author's own voice. */
  public Sketch statement(String id, String words) {
    statements.put(id, span(words));
    statementIds.add(id);
    return this;
  }

  /** Draws a statement within an attribution. */
  public Sketch statement(String id, String words, String attributionId) {
    attributionOf.put(id, attributionId);
    return statement(id, words);
  }

  /** Says what kind of reason a statement is; otherwise an assumption. */
  public Sketch evidence(String id, Statement.Evidence kind) {
    evidence.put(id, kind);
    return this;
  }

  /** Says how sure a statement is; otherwise 0.8. */
  public Sketch confidence(String id, double sure) {
    confidence.put(id, sure);
    return this;
  }

  /** Makes a statement a main conclusion. */
  public Sketch main(String id) {
    main.add(id);
    return this;
  }

  /** Says which scheme the inference of that id, drawn next, follows; otherwise none. */
  public Sketch scheme(String inferenceId, Scheme scheme) {
    schemes.put(inferenceId, scheme);
    return this;
  }

  /** Draws a support of linked premises. */
  public Sketch support(String id, String conclusion, String... premises) {
    return inference(id, Inference.Type.SUPPORT, conclusion, premises);
  }

  /** Draws an attack. */
  public Sketch attack(String id, String conclusion, String... premises) {
    return inference(id, Inference.Type.ATTACK, conclusion, premises);
  }

  /** Draws an asserted claim of consequence in the author's own voice. */
  public Sketch claim(String id, String cause, String signal, String effect) {
    return claim(
        claim(
            id,
            span(cause),
            span(effect),
            Optional.of(span(signal)),
            CausalClaim.Modality.ASSERTED));
  }

  /** Draws a claim between spans, without a signal. */
  public Sketch claim(String id, Span cause, Span effect) {
    return claim(claim(id, cause, effect, Optional.empty(), CausalClaim.Modality.ASSERTED));
  }

  /** Draws a claim. */
  public Sketch claim(CausalClaim claim) {
    claims.add(claim);
    return this;
  }

  /** Returns the span of the first place where those words stand. */
  public Span span(String words) {
    int start = document.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in the text");
    }
    return Span.of(start, start + words.length());
  }

  /** Returns the structure drawn. */
  public ArgumentStructure structure() {
    List<Zone> all =
        zones.isEmpty() ? List.of(new Zone(Zone.Type.BODY, 0, document.text().length())) : zones;
    return new ArgumentStructure(
        document,
        all,
        sources,
        attributions,
        statementIds.stream().map(this::statement).toList(),
        claims,
        inferences);
  }

  private Statement statement(String id) {
    Set<Statement.Role> roles = EnumSet.noneOf(Statement.Role.class);
    if (inferences.stream().anyMatch(i -> i.premises().contains(id))) {
      roles.add(Statement.Role.PREMISE);
    }
    if (main.contains(id)
        || inferences.stream()
            .anyMatch(i -> i.conclusion().equals(id) && i.type() == Inference.Type.SUPPORT)) {
      roles.add(Statement.Role.CONCLUSION);
    }
    Span span = statements.get(id);
    return new Statement(
        id,
        span,
        span.in(document.text()),
        roles,
        roles.contains(Statement.Role.CONCLUSION)
            ? Optional.of(main.contains(id) ? Statement.Scope.MAIN : Statement.Scope.INTERMEDIATE)
            : Optional.empty(),
        roles.contains(Statement.Role.PREMISE)
            ? Optional.of(evidence.getOrDefault(id, Statement.Evidence.ASSUMPTION))
            : Optional.empty(),
        Optional.ofNullable(attributionOf.get(id)),
        confidence.getOrDefault(id, 0.8));
  }

  private Sketch inference(String id, Inference.Type type, String conclusion, String... premises) {
    inferences.add(
        new Inference(
            id,
            List.of(premises),
            conclusion,
            type,
            Optional.ofNullable(schemes.get(id)),
            Optional.empty(),
            0.7,
            "drawn"));
    return this;
  }

  private static CausalClaim claim(
      String id, Span cause, Span effect, Optional<Span> signal, CausalClaim.Modality modality) {
    return new CausalClaim(
        id,
        List.of(),
        cause,
        effect,
        signal,
        CausalClaim.Type.CONSEQUENCE,
        CausalClaim.Polarity.PROMOTES,
        modality,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        "drawn");
  }
}
