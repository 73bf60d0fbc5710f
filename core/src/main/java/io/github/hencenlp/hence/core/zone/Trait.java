package io.github.hencenlp.hence.core.zone;

/**
 * What a block or sentence is like, apart from the cues in its words. What each trait speaks for,
 * and how strongly, stands in {@code weights.txt}. The lengths are mutually exclusive, from {@link
 * #LINE} to {@link #PROSE}.
 */
enum Trait {
  /** Up to fourteen words without final punctuation. */
  LINE,
  /** More words without final punctuation, but no paragraph. */
  LONG_LINE,
  /** Up to seven words and a full stop. */
  REMARK,
  /** Up to seven words and an exclamation mark. */
  EXCLAMATION,
  /** Up to five words and a question mark. */
  SHORT_QUESTION,
  /** Six to eight words and a question mark. */
  QUESTION,
  /** A sentence or two, with final punctuation. */
  SENTENCE,
  /** A paragraph. */
  PROSE,
  /** The first block of the page. */
  FIRST,
  /** The headline that the host gave. */
  KNOWN_TITLE,
  /** All capitals. */
  SHOUTED,
  /** Prose or a sentence comes next. */
  BEFORE_PROSE,
  /** Neither prose nor a sentence comes next. */
  BEFORE_NO_PROSE,
  /** A sentence with a full stop, and another comes next: hardly a title. */
  BEFORE_ITS_LIKE,
  /**
   * Stands apart from what is above, but not from the paragraph below, on a page that keeps its
   * paragraphs apart.
   */
  ON_TOP_OF_PARAGRAPH,
  /** The page has other blocks that look like headings. */
  AMONG_HEADINGS,
  /** An item of a list. */
  LISTED,
  /**
   * Closed by punctuation but no paragraph, and none comes after it or right before it: a closing
   * line mostly follows a paragraph.
   */
  TRAILING,
  /** Marked up as a heading. */
  MARKED,
  /** A line that opens with the label of a link or a source and a colon, as "Watch: …". */
  LABELLED,
  /** The first block, a few words in capitals above another line: a subject rather than a title. */
  SUBJECT,
  /** Parts set off by "|", "·", "»" and the like. */
  PARTED,
  /** Nothing but a name. */
  NAME,
  /** A line that opens with a name. */
  NAME_FIRST,
  /** A short line right below a name or a "by". */
  BELOW_NAME,
  /** A short line under a cue that opens a list, such as "Read next"; of that cue's zone. */
  UNDER_LIST,
  /** A sentence that opens with the name of the author as another block gives it. */
  AUTHOR,
  /** A sentence near the foot that opens with a name that the page has not mentioned before. */
  NEWCOMER
}
