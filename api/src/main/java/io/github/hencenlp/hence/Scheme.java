package io.github.hencenlp.hence;

import java.util.List;

/**
 * Argumentation schemes: the stereotyped ways from premises to a conclusion, each with the critical
 * questions that tell a good argument of its kind from a poor one. Names and forms follow Walton,
 * Reed and Macagno, <i>Argumentation Schemes</i> (2008); the questions are worded anew. All but
 * {@link #AD_HOMINEM} may support as well as attack.
 */
public enum Scheme {
  /**
   * From a cause to what it will bring about.
   *
   * <ul>
   *   <li>Premise: where A occurs, B generally occurs because of it.
   *   <li>Premise: A occurs, or will.
   *   <li>Conclusion: B will occur.
   * </ul>
   */
  CAUSE_TO_EFFECT(
      "argument from cause to effect",
      "How firm is the link: does the effect follow always, mostly, or only now and then?",
      "What shows that the one brings the other about, and that they do not merely come together?",
      "Is it certain that the cause is there, or will be?",
      "Is there anything here that could stop the effect or weaken it?",
      "Would the effect come about anyway, for another reason?"),

  /**
   * From what an action leads to, where the words do not tell whether that is good or bad; else
   * {@link #POSITIVE_CONSEQUENCES} or {@link #NEGATIVE_CONSEQUENCES}.
   *
   * <ul>
   *   <li>Premise: if A is done, B will follow, which is good (or bad).
   *   <li>Conclusion: A should (or should not) be done.
   * </ul>
   */
  CONSEQUENCES(
      "argument from consequences",
      "How likely is it that this follows from the action?",
      "What evidence links the one to the other?",
      "Is what follows good or bad, and for whom?",
      "What else would follow, and does it weigh more?"),

  /**
   * From the good that an action leads to.
   *
   * <ul>
   *   <li>Premise: if A is done, something good will follow.
   *   <li>Conclusion: A should be done.
   * </ul>
   */
  POSITIVE_CONSEQUENCES(
      "argument from positive consequences",
      "How likely is it that the promised good comes about?",
      "What evidence shows that the action would lead to it?",
      "What harm would the action do as well, and does the good outweigh it?",
      "Who has the good of it, and who pays for it?",
      "Could the same good be had in another way, at less cost?"),

  /**
   * From the harm that an action leads to.
   *
   * <ul>
   *   <li>Premise: if A is done, something bad will follow.
   *   <li>Conclusion: A should not be done.
   * </ul>
   */
  NEGATIVE_CONSEQUENCES(
      "argument from negative consequences",
      "How likely is it that the harm comes about?",
      "What evidence shows that the action would lead to it?",
      "Could the harm be prevented or made good without giving up the action?",
      "What good would the action do as well, and does the harm outweigh it?",
      "What harm would come of leaving it undone?"),

  /**
   * From what an expert says.
   *
   * <ul>
   *   <li>Premise: E is an expert in the field to which A belongs.
   *   <li>Premise: E says that A is so.
   *   <li>Conclusion: A is so.
   * </ul>
   */
  EXPERT_OPINION(
      "argument from expert opinion",
      "Does the person really know this field as an expert?",
      "Does the statement belong to that field, or does the expert speak outside it?",
      "Is this what the expert said, without anything left out that would change it?",
      "What do other experts in the field say?",
      "What evidence does the expert rely on?",
      "Has the expert anything to gain from its being believed?"),

  /**
   * From what somebody says who has access to the facts: a witness, an insider, those concerned.
   *
   * <ul>
   *   <li>Premise: S is in a position to know whether A is so.
   *   <li>Premise: S says that A is so.
   *   <li>Conclusion: A is so.
   * </ul>
   */
  POSITION_TO_KNOW(
      "argument from position to know",
      "How would the source come to know this?",
      "Does the source have a reason to hide or colour what it knows?",
      "Did the source say just this?",
      "Do others who would know say the same?"),

  /**
   * From what most people believe.
   *
   * <ul>
   *   <li>Premise: A is generally taken to be so.
   *   <li>Premise: that it is taken to be so is a reason to think that it is.
   *   <li>Conclusion: A is so.
   * </ul>
   */
  POPULAR_OPINION(
      "argument from popular opinion",
      "What shows that so many believe it: a survey, or the writer's impression?",
      "Can those who believe it judge it, or do they only repeat it?",
      "What reasons are there to doubt it even though many believe it?"),

  /**
   * From a case to what holds in general; the way back is {@link #GENERALIZATION}.
   *
   * <ul>
   *   <li>Premise: in this case what is F is also G.
   *   <li>Conclusion: what is F is generally G.
   * </ul>
   */
  EXAMPLE(
      "argument from example",
      "Did it happen as it is told?",
      "Does the case show what it is meant to show?",
      "Is it typical of the cases that it stands for?",
      "Are there cases that show the opposite, and how many?",
      "Did something special to this case make it turn out as it did?"),

  /**
   * From a sign to what it is a sign of.
   *
   * <ul>
   *   <li>Premise: A is found here.
   *   <li>Premise: A is generally a sign of B.
   *   <li>Conclusion: B is so here.
   * </ul>
   */
  SIGN(
      "argument from sign",
      "How often does the sign go with what it is taken for?",
      "What else could account for the sign?",
      "Was the sign really there?",
      "Are there signs of the contrary?"),

  /**
   * From a case to another that is like it.
   *
   * <ul>
   *   <li>Premise: A is like B.
   *   <li>Premise: something holds of A.
   *   <li>Conclusion: it holds of B.
   * </ul>
   */
  ANALOGY(
      "argument from analogy",
      "Are the two alike in what matters here?",
      "Which differences between them would undo the comparison?",
      "Is it true of the first what is then said of the second?",
      "Is there a third case, just as like, of which it does not hold?"),

  /**
   * From a goal to a means.
   *
   * <ul>
   *   <li>Premise: the goal is G.
   *   <li>Premise: A is a means to reach G.
   *   <li>Conclusion: A ought to be done.
   * </ul>
   */
  PRACTICAL_REASONING(
      "argument from practical reasoning",
      "Would the action really bring the goal about?",
      "Which other ways lead to the goal, and is one of them better?",
      "What side effects would the action have, and can they be borne?",
      "Can it be done at all, with the means, the powers and the time at hand?",
      "Does the goal stand in the way of others that matter as much?",
      "Is the goal worth reaching?"),

  /**
   * From what is ruled out to what is left.
   *
   * <ul>
   *   <li>Premise: it is either A or B.
   *   <li>Premise: it is not A.
   *   <li>Conclusion: it is B.
   * </ul>
   */
  ALTERNATIVES(
      "argument from alternatives",
      "Are these all the alternatives?",
      "Is the one that is ruled out really out of the question?",
      "Could both be true, or be done?",
      "Is what is left acceptable in itself, or only better than the rest?"),

  /**
   * From an established rule, or from what holds in general, to a case; the way back is {@link
   * #EXAMPLE}.
   *
   * <ul>
   *   <li>Premise: what is F is generally G, or is to be treated as G.
   *   <li>Premise: A is F.
   *   <li>Conclusion: A is G, or is to be treated as G.
   * </ul>
   */
  GENERALIZATION(
      "argument from generalization",
      "Does the rule hold, and what does it rest on?",
      "Does the case fall under it?",
      "Is there a reason to make an exception of this case?",
      "Does another rule apply here that says otherwise?"),

  /**
   * From how a like case was decided; an exception once made to a rule is such a case.
   *
   * <ul>
   *   <li>Premise: A was decided in a certain way.
   *   <li>Premise: B is like A in what the decision turned on.
   *   <li>Conclusion: B should be decided in the same way.
   * </ul>
   */
  PRECEDENT(
      "argument from precedent",
      "Is the earlier case like this one in what the decision turned on?",
      "Was it decided as is said here?",
      "Was the decision right, and does it still stand?",
      "Have things changed since in a way that matters?",
      "Were other cases like this one decided otherwise?"),

  /**
   * Against the person. A scheme of attack: it is directed at what somebody says by way of who says
   * it.
   *
   * <ul>
   *   <li>Premise: S, who says that A is so, is of bad character, is partial, or does not live by
   *       it.
   *   <li>Conclusion: that S says so is no reason to accept A.
   * </ul>
   */
  AD_HOMINEM(
      "ad hominem argument",
      "Is what is held against the person true?",
      "Does it bear on whether the person can be believed in this matter?",
      "Does what the person says rest on their word, or on reasons that stand without it?",
      "Does it show that the statement is false, or only that it needs better support?"),

  /**
   * From a value to what it speaks for.
   *
   * <ul>
   *   <li>Premise: V is a value, or its contrary.
   *   <li>Premise: A serves V (or goes against it).
   *   <li>Conclusion: A is to be accepted (or rejected).
   * </ul>
   */
  VALUES(
      "argument from values",
      "Does it in fact serve the value, or go against it, as is said?",
      "Do those whom the argument addresses hold the value?",
      "Which other values speak against it, and do they weigh more?",
      "Does the value apply to things of this kind?");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
  private final List<String> criticalQuestions;

  Scheme(String title, String... criticalQuestions) {
    this.title = title;
    this.criticalQuestions = List.of(criticalQuestions);
  }

  /** Returns what the scheme is called, as in a sentence: "argument from expert opinion". */
  public String title() {
    return title;
  }

  /**
   * Returns what a reader should ask of an argument of this scheme, the most important first: three
   * to six complete questions. One that cannot be answered well is a weakness of the argument.
   */
  public List<String> criticalQuestions() {
    return criticalQuestions;
  }
}
