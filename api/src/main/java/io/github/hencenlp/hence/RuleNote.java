package io.github.hencenlp.hence;

import java.util.List;
import java.util.Objects;

/**
 * What a rule that found something has to say for itself. Its {@link #id()} is that of {@link
 * CausalClaim#rule()} and of {@link Attribution#rule()}. Immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * CausalClaim claim = argument.causalClaims().get(0);
 * extractor.rule(claim.rule()).ifPresent(rule -> System.out.println(rule.note()));
 * }</pre>
 *
 * @param id its id
 * @param note why it is as it is
 * @param matches sentences that it matches, what it finds marked: {@code [cause: The rumour]
 *     [signal: sparked] [effect: a panic].}
 * @param nonMatches sentences that look alike and that it does not match
 * @param file the file in which it stands, by its name; a host's own as the host named it
 * @param line the line at which it begins there, counted from 1
 */
public record RuleNote(
    String id, String note, List<String> matches, List<String> nonMatches, String file, int line) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the id is blank or the line below 1
   */
  public RuleNote {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(note, "note");
    matches = List.copyOf(matches);
    nonMatches = List.copyOf(nonMatches);
    Objects.requireNonNull(file, "file");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a rule's id must not be blank");
    }
    if (line < 1) {
      throw new IllegalArgumentException("lines are counted from 1, but was " + line);
    }
  }
}
