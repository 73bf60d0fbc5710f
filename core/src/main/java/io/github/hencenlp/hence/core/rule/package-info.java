/**
 * The pattern engine: rules over dependency trees, read from resource files, each tried only where
 * its trigger word occurs.
 *
 * <h2>The grammar of a rule file</h2>
 *
 * A file is UTF-8. A line that begins with {@code #} is a comment. An indented line belongs to the
 * block above it.
 *
 * <pre>{@code
 * words NAME = lemma lemma "several words" @OTHER …   a word list; goes on over indented lines
 *
 * rule ID                                      ids are unique across files
 *   note   why the rule is as it is
 *   match  CHAIN, CHAIN, ? CHAIN …             what must hold in the tree; several match lines are alternatives;
 *                                              a chain after ? is bound where it can be
 *   not    CHAIN                               what must not hold; several lines exclude each on its own
 *   set    KEY VALUE                           what the stage that reads the file wants to know
 *   yes    words with [role: marked words]     must match, once at least with just these roles
 *   no     words                               this rule must not match
 *
 * form ID                                      what a stage's own code recognises: note, set, yes and no as above
 * }</pre>
 *
 * <pre>{@code
 * CHAIN    = NODE { ARROW NODE }
 * ARROW    = "-" RELATIONS "->"                 the left word governs the right one
 *          | "<-" RELATIONS "-"                 the right word governs the left one
 * RELATIONS= RELATION { "|" RELATION }
 * NODE     = NAME [ ":" WORDS ] [ "/" TAGS ]
 * WORDS    = WORD { "|" WORD }
 * WORD     = lemma | "several words" | @LIST
 * TAGS     = the beginning of a Penn tag { "|" the beginning of another }
 * }</pre>
 *
 * A relation is one of Universal Dependencies, as written there ({@code nsubj:pass}), or one that
 * {@link io.github.hencenlp.hence.core.analysis.Roles} supplies: {@code subject}, {@code
 * passive-subject}, {@code agent}; or one of the order of the words, which stands alone on its
 * arrow: {@code next}, the word or phrase right behind, and {@code later}, one anywhere behind. A
 * node name may end in digits: {@code effect2} adds to the role {@code effect}. A node named again
 * is the same word. Words in quotation marks are compared as written, in lower case, and stand for
 * the whole phrase. At least one node of each match line outside of optional chains has words: it
 * is the trigger.
 */
@NullMarked
package io.github.hencenlp.hence.core.rule;

import org.jspecify.annotations.NullMarked;
