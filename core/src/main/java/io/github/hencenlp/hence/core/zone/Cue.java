package io.github.hencenlp.hence.core.zone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.hencenlp.hence.Zone;

/**
 * Words that speak for a zone.
 *
 * @param id its name in the file
 * @param zone the zone that it speaks for
 * @param weight how strongly: the body of a long paragraph speaks with about 4
 * @param places where it counts
 * @param opensList whether the short lines below it belong to it, as under "Read next"
 * @param patterns any of these is the cue
 * @param told sentences that are to be told as the zone
 * @param kept sentences of a body that are not
 */
record Cue(
    String id,
    Zone.Type zone,
    double weight,
    ImmutableSet<Place> places,
    boolean opensList,
    ImmutableList<CuePattern> patterns,
    ImmutableList<String> told,
    ImmutableList<String> kept) {

  boolean matches(Words words) {
    return patterns.stream().anyMatch(p -> p.matches(words));
  }
}
