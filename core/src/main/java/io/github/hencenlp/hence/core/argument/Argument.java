package io.github.hencenlp.hence.core.argument;

import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Statement;
import java.util.List;

/**
 * The statements of a text with their roles, and the steps between them.
 *
 * @param statements in text order
 * @param inferences by their conclusion, then by their first premise, in text order
 */
public record Argument(List<Statement> statements, List<Inference> inferences) {

  /** Copies the lists. */
  public Argument {
    statements = List.copyOf(statements);
    inferences = List.copyOf(inferences);
  }
}
