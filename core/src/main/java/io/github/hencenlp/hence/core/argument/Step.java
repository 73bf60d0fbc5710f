package io.github.hencenlp.hence.core.argument;

/**
 * A step that the text takes from one unit to another.
 *
 * @param premise the unit that supports or attacks, or joins another premise
 * @param conclusion the unit that it supports or attacks, or the premise that it joins
 * @param relation which of these
 * @param probability how likely it is that the text takes this step, 0 to 1
 */
record Step(Profile premise, Profile conclusion, Relation relation, double probability) {}
