/**
 * Who says what: quotations, reported speech and thought, and the sources behind them.
 *
 * <p>{@link io.github.hencenlp.hence.core.attribution.AttributionFinder} goes the whole way. Rules
 * over the tree find cues with their sources ({@code SayingRules}); how far each content reaches is
 * read along the line, since parsers lose their way in it ({@code Reach} names the ways, {@code
 * ReportedClause}, {@code ClauseEnd}, {@code Aside} and {@code Naming} go them). What stands in
 * quotation marks ({@code QuotationFinder}) is then brought together with these sayings or gets its
 * cue from the words around it ({@code QuotedSpeech}, {@code Introduction}, {@code SpeakerLabel}).
 * Last, mentions of one person or body become one source ({@code Speakers}, {@code PronounSearch}),
 * and each cue tells how far its content holds ({@code CueModality}).
 */
@NullMarked
package io.github.hencenlp.hence.core.attribution;

import org.jspecify.annotations.NullMarked;
