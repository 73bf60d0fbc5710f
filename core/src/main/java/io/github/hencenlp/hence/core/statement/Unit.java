package io.github.hencenlp.hence.core.statement;

import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Sentence;

/**
 * An argumentative discourse unit before its roles are known.
 *
 * @param id its id
 * @param span its words, connectives at the edges left out
 * @param sentence the sentence it stands in; where a host's own unit has several, the first
 * @param head the head word of its clause in that sentence
 */
public record Unit(String id, Span span, Sentence sentence, int head) {}
