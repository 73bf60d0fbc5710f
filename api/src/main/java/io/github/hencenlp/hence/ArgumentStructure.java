package io.github.hencenlp.hence;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The argument of one text: what it says, who says it, and how it hangs together, with the walks
 * that people need. Lists are in text order. Immutable and safe to share between threads.
 *
 * @param document the text that was read
 * @param zones the zones of the page; they cover the text, in order
 * @param sources whose words the text reports
 * @param attributions what it ascribes to whom
 * @param statements the argumentative discourse units of the body
 * @param causalClaims what the text says brings about what
 * @param inferences the steps from premises to conclusions; support may run in a {@linkplain
 *     #circularSupport() circle}
 */
public record ArgumentStructure(
    Document document,
    List<Zone> zones,
    List<Source> sources,
    List<Attribution> attributions,
    List<Statement> statements,
    List<CausalClaim> causalClaims,
    List<Inference> inferences) {

  /**
   * Checks that the parts fit together and copies the lists.
   *
   * @throws IllegalArgumentException if the zones do not cover the text in order, an id stands
   *     twice, a reference names an id that is not there, a span reaches beyond the text, or a
   *     statement's words are not those at its span
   */
  public ArgumentStructure {
    Objects.requireNonNull(document, "document");
    zones = List.copyOf(zones);
    sources = List.copyOf(sources);
    attributions = List.copyOf(attributions);
    statements = List.copyOf(statements);
    causalClaims = List.copyOf(causalClaims);
    inferences = List.copyOf(inferences);
    Coherence.check(document, zones, sources, attributions, statements, causalClaims, inferences);
  }

  /**
   * Returns the piece's headline: the one that the host gave with the document, else the words of
   * the first zone of type {@link Zone.Type#TITLE}, if any, white space at their edges left out.
   */
  public Optional<String> title() {
    return document
        .title()
        .or(
            () ->
                zones.stream()
                    .filter(zone -> zone.type() == Zone.Type.TITLE)
                    .findFirst()
                    .map(zone -> words(zone.span()).strip()));
  }

  /**
   * Returns what the piece argues: the first of its {@linkplain #mainConclusions() main
   * conclusions}, if any.
   */
  public Optional<Statement> mainConclusion() {
    return mainConclusions().stream().findFirst();
  }

  /**
   * Returns the conclusions of scope {@link Statement.Scope#MAIN}: one, rarely two; none where a
   * text only reports.
   */
  public List<Statement> mainConclusions() {
    return statements.stream()
        .filter(s -> s.scope().equals(Optional.of(Statement.Scope.MAIN)))
        .toList();
  }

  /** Returns all conclusions, main and intermediate. */
  public List<Statement> conclusions() {
    return statements.stream().filter(Statement::isConclusion).toList();
  }

  /** Returns the statements that support the given one directly. */
  public List<Statement> premisesOf(Statement conclusion) {
    return premises(conclusion, Inference.Type.SUPPORT);
  }

  /** Returns the statements that attack the given one directly. */
  public List<Statement> objectionsTo(Statement conclusion) {
    return premises(conclusion, Inference.Type.ATTACK);
  }

  /** Returns the statements that the given one supports directly. */
  public List<Statement> conclusionsFrom(Statement premise) {
    return inferences.stream()
        .filter(i -> i.type() == Inference.Type.SUPPORT && i.premises().contains(premise.id()))
        .map(i -> statement(i.conclusion()))
        .distinct()
        .sorted(Comparator.comparing(Statement::span))
        .toList();
  }

  /** Returns the inferences that lead to the given statement, of both types. */
  public List<Inference> inferencesTo(Statement conclusion) {
    return inferences.stream().filter(i -> i.conclusion().equals(conclusion.id())).toList();
  }

  /**
   * Returns every way from the given statement to a main conclusion, each as its inferences, the
   * first step first, the shortest way first; none where no way leads there. Support and attack
   * both count as a step: an objection leads to what it attacks. A way ends at the first main
   * conclusion that it comes to and comes to no statement twice.
   *
   * <p>Where support or attacks branch and meet again and again, ways may be exponentially many;
   * then 1,000 of them are returned, not always the shortest.
   */
  public List<List<Inference>> chainsToMain(Statement premise) {
    return ChainsToMain.from(premise, this);
  }

  /**
   * Returns how many steps the shortest of the {@linkplain #chainsToMain ways} from the given
   * statement to a main conclusion has: 0 for a main conclusion, 1 for what supports or attacks
   * one; empty where no way leads there.
   */
  public OptionalInt depthOf(Statement statement) {
    return Depths.in(this).of(statement);
  }

  /** Returns the main conclusions that no statement supports, attacked or not. */
  public List<Statement> unsupportedConclusions() {
    return mainConclusions().stream().filter(s -> premisesOf(s).isEmpty()).toList();
  }

  /**
   * Returns the statements that attack a conclusion, main or intermediate, and that no statement
   * attacks in turn: objections that the text leaves standing, which for a concession ("although
   * …") may be what it means to do.
   */
  public List<Statement> unansweredObjections() {
    return conclusions().stream()
        .flatMap(conclusion -> objectionsTo(conclusion).stream())
        .filter(objection -> objectionsTo(objection).isEmpty())
        .distinct()
        .sorted(Comparator.comparing(Statement::span))
        .toList();
  }

  /**
   * Returns the argument in at most that many statements, in text order. They are chosen in this
   * order: first the main conclusions, in text order; then what leads to one, by its {@linkplain
   * #depthOf depth}, the nearest first; of the same depth, what supports a statement nearer to the
   * main conclusion before what only attacks such statements; then those that more statements lead
   * to, directly or not; then those of higher confidence; then in text order. So no premise is
   * chosen before a statement that it leads to the main conclusion by.
   *
   * <p>What leads to no main conclusion is left out: a text that has none has no summary.
   *
   * @param statements how many at most; there are fewer where fewer lead to a main conclusion
   * @throws IllegalArgumentException if that is below 1
   */
  public List<Statement> summary(int statements) {
    return Summary.of(this, statements);
  }

  /**
   * Returns the circles of support, in which a conclusion is in the end a reason for itself, as
   * where a text begs the question. Each is the statements in the order of the steps, the first in
   * the text first: in {@code [A, B, C]}, A supports B, B supports C, and C supports A. Each circle
   * is there once, those that begin earlier in the text first, of these the shortest first.
   *
   * <p>The extractor makes none; structures from elsewhere may hold some. Where there are more than
   * 1,000, which only a tangle of support has, 1,000 of them are returned.
   */
  public List<List<Statement>> circularSupport() {
    return CircularSupport.in(this);
  }

  /**
   * Returns the causal chains, A → B → C: lists of two or more claims in which the effect of each
   * is the cause of the next, that is, they share at least half of the characters that they cover
   * together, an antecedent counting as the argument that it stands for.
   *
   * <p>Where such a link joins two claims it is in at least one chain. No claim stands twice in a
   * chain, no chain is part of a longer one, and a circle, A → B → A, is one chain that ends before
   * it would repeat. Where claims branch and meet again, these are not all the ways through them,
   * which may be too many to list, but some that together hold every link. Chains are in the order
   * of their first claims.
   */
  public List<List<CausalClaim>> causalChains() {
    return CausalChains.among(causalClaims);
  }

  /**
   * Returns the causal claims as one graph, for a picture or a query: what the text speaks of as
   * cause or effect are the nodes, what it says of how these bring each other about the edges.
   *
   * <p>The arguments of several claims are one node where
   *
   * <ul>
   *   <li>they stand in the same place: they share at least half of the characters that they cover
   *       together, an antecedent counting as the argument that it stands for, as in {@link
   *       #causalChains()};
   *   <li>or they say the same words, those of the antecedent where there is one, apart from
   *       articles, possessives (the determiners and "'s"), demonstratives, case, the ending of the
   *       plural, and punctuation at the edges of the whole; a pronoun alone says none;
   *   <li>or both are, these words left out, a capitalised name and the noun that it goes with,
   *       name and noun the same: "Rowe's plan", "the Rowe plan". In one of the two, one more word
   *       may stand between, where the name is a possessive: "Rowe's reckless plan".
   * </ul>
   *
   * <p>What is one node with a third is one node with each other. Nothing else is known to be the
   * same thing: no synonyms, no other wordings. Claims that are {@linkplain
   * CausalClaim.Modality#DENIED denied} are left out; those that are possible, conditional or
   * questioned are not, and the claims of an edge tell it.
   */
  public CausalMap causalMap() {
    return CausalMapping.of(this);
  }

  /** Returns the claims that the text ascribes to the given source. */
  public List<CausalClaim> causalClaimsBy(Source source) {
    return causalClaims.stream().filter(c -> isBy(c.attribution(), source)).toList();
  }

  /** Returns the statements that the text ascribes to the given source. */
  public List<Statement> statementsBy(Source source) {
    return statements.stream().filter(s -> isBy(s.attribution(), source)).toList();
  }

  /**
   * Returns all that the text ascribes to the given source: the attributions that name it,
   * {@linkplain #statementsBy its statements} and {@linkplain #causalClaimsBy its causal claims}.
   */
  public SourceView claimsOf(Source source) {
    return new SourceView(
        source,
        attributions.stream().filter(a -> isBy(Optional.of(a.id()), source)).toList(),
        statementsBy(source),
        causalClaimsBy(source));
  }

  /**
   * Returns who the attribution of that id names; empty where the source is unnamed.
   *
   * @throws IllegalArgumentException if there is no such attribution
   */
  public Optional<Source> sourceOf(String attributionId) {
    return attribution(attributionId).sourceId().map(this::source);
  }

  /**
   * Returns the attribution of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Attribution attribution(String id) {
    return find(attributions, Attribution::id, id, "attribution");
  }

  /**
   * Returns the statement of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Statement statement(String id) {
    return find(statements, Statement::id, id, "statement");
  }

  /**
   * Returns the source of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Source source(String id) {
    return find(sources, Source::id, id, "source");
  }

  /** Returns the words at a span, its pieces joined by {@code " … "}. */
  public String words(Span span) {
    return span.in(document.text());
  }

  private List<Statement> premises(Statement conclusion, Inference.Type type) {
    return inferencesTo(conclusion).stream()
        .filter(i -> i.type() == type)
        .flatMap(i -> i.premises().stream())
        .distinct()
        .map(this::statement)
        .sorted(Comparator.comparing(Statement::span))
        .toList();
  }

  private boolean isBy(Optional<String> attribution, Source source) {
    return attribution.flatMap(this::sourceOf).equals(Optional.of(source));
  }

  private static <T> T find(List<T> list, Function<T, String> id, String wanted, String kind) {
    return list.stream()
        .filter(t -> id.apply(t).equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + kind + " has the id \"" + wanted + "\""));
  }
}
