package io.github.hencenlp.hence.core.zone;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the traits of a block among its neighbours. */
final class BlockTraits {
  private static final int FEW_WORDS_OF_A_SUBJECT = 3;

  private final List<Shape> page;
  private final int index;
  private final Shape shape;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

  private BlockTraits(List<Shape> page, int index) {
    this.page = page;
    this.index = index;
    this.shape = page.get(index);
  }

  static Set<Trait> of(List<Shape> page, int index, Optional<String> title) {
    BlockTraits block = new BlockTraits(page, index);
    if (block.shape.block().hasWords()) {
      block.outline(title);
      block.neighbours();
    }
    return block.traits;
  }

  private void outline(Optional<String> title) {
    traits.add(shape.length());
    addIf(Trait.FIRST, index == 0);
    addIf(
        Trait.KNOWN_TITLE,
        title.map(Words::of).filter(w -> w.lower().equals(shape.words().lower())).isPresent());
    addIf(Trait.SHOUTED, shape.isShouted());
    addIf(Trait.MARKED, shape.isMarked());
    addIf(Trait.LABELLED, shape.isLabelled());
    addIf(Trait.PARTED, shape.isParted() && !shape.isProse());
    addIf(Trait.NAME, shape.isName());
    addIf(
        Trait.NAME_FIRST, shape.length() == Trait.LINE && Names.opening(shape.words()).isPresent());
  }

  private void neighbours() {
    boolean textNext = index + 1 < page.size() && page.get(index + 1).isRunningText();
    traits.add(textNext ? Trait.BEFORE_PROSE : Trait.BEFORE_NO_PROSE);
    boolean statement = shape.length() == Trait.SENTENCE || shape.length() == Trait.REMARK;
    addIf(Trait.BEFORE_ITS_LIKE, statement && textNext);
    addIf(Trait.ON_TOP_OF_PARAGRAPH, isOnTopOfParagraph());
    addIf(Trait.AMONG_HEADINGS, hasOtherHeadings());
    addIf(
        Trait.LISTED,
        shape.isListed()
            && (neighbour(-1).isListed()
                || neighbour(1).isListed()
                || !textNext && !shape.isMarked()));
    addIf(Trait.TRAILING, shape.isRunningText() && !shape.isProse() && isAfterLastParagraph());
    addIf(Trait.SUBJECT, index == 0 && isSubject());
    Shape above = neighbour(-1);
    addIf(
        Trait.BELOW_NAME,
        index > 0
            && !shape.block().roomBefore()
            && !shape.isRunningText()
            && !above.isRunningText()
            && (Names.opening(above.words()).isPresent()
                || Names.afterBy(above.words()).isPresent()));
  }

  private void addIf(Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  /** Returns the block that many places on, or one without words. */
  private Shape neighbour(int step) {
    int at = index + step;
    return at >= 0 && at < page.size() ? page.get(at) : Shape.NONE;
  }

  private boolean isAfterLastParagraph() {
    return !neighbour(-1).isProse()
        && page.subList(0, index).stream().anyMatch(Shape::isProse)
        && page.subList(index, page.size()).stream().noneMatch(Shape::isProse);
  }

  private boolean isSubject() {
    Shape below = neighbour(1);
    return shape.length() == Trait.LINE
        && shape.words().count() <= FEW_WORDS_OF_A_SUBJECT
        && shape.isShouted()
        && !below.isShouted()
        && below.isHeadline();
  }

  private boolean isOnTopOfParagraph() {
    Block block = shape.block();
    long apart = page.stream().filter(s -> s.block().roomAfter()).count();
    return block.roomBefore()
        && !block.roomAfter()
        && shape.words().count() <= 10
        && neighbour(1).isProse()
        && apart * 2 > page.size();
  }

  private boolean hasOtherHeadings() {
    for (int i = 1; i + 1 < page.size(); i++) {
      if (i != index
          && page.get(i).length() == Trait.LINE
          && page.get(i - 1).isProse()
          && page.get(i + 1).isProse()) {
        return true;
      }
    }
    return false;
  }
}
