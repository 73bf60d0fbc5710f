package io.github.hencenlp.hence.examples.evaluation.corpus;

/**
 * A text whose argument is marked in its prose. Immutable.
 *
 * @param id its name, unique in its folder
 * @param title its headline, or the question that it answers
 * @param prose what it says
 */
public record MarkedArgument(String id, String title, MarkedProse prose) {}
