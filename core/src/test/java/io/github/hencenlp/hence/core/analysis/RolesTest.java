package io.github.hencenlp.hence.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {

  @Test
  void theSubjectOfACleftIsWhatItBringsOut() {
    Sentence s =
        Trees.sentence(
            "It/it/PRP/4/nsubj was/be/VBD/4/cop the/the/DT/4/det frost/frost/NN/0/root"
                + " that/that/DT/6/nsubj spoilt/spoil/VBD/4/ccomp it/it/PRP/6/obj");

    assertThat(Roles.subject(s, 5)).hasValue(3);
  }

  @Test
  void evenWhereThePronounHangsBesideTheVerb() {
    Sentence s =
        Trees.sentence(
            "It/it/PRP/3/nsubj was/be/VBD/3/cop frost/frost/NN/0/root"
                + " that/that/WDT/3/dep had/have/VBD/6/aux spoilt/spoil/VBN/3/dep"
                + " it/it/PRP/6/obj");

    assertThat(Roles.subject(s, 5)).hasValue(2);
  }

  @Test
  void anInfinitiveTakenForAClauseHasTheSubjectOfTheVerbAbove() {
    Sentence s =
        Trees.sentence(
            "Bakers/baker/NNS/2/nsubj have/have/VBP/0/root to/to/TO/4/mark raise/raise/VB/2/ccomp"
                + " prices/price/NNS/4/obj");

    assertThat(Roles.subject(s, 3)).hasValue(0);
  }

  @Test
  void aClauseBehindAnotherItIsNoCleft() {
    Sentence s =
        Trees.sentence(
            "It/it/PRP/2/nsubj told/tell/VBD/0/root farmers/farmer/NNS/2/obj"
                + " that/that/DT/5/nsubj spoilt/spoil/VBD/2/ccomp it/it/PRP/5/obj");

    assertThat(Roles.subject(s, 4)).hasValue(3);
  }

  @Test
  void aVerbMayHangOnItsSubjectWhereThatWasTakenForTheWholeSentence() {
    Sentence s =
        Trees.sentence(
            "Bills/bill/NNS/0/root before/before/IN/3/case us/we/PRP/1/nmod"
                + " would/would/MD/5/aux raise/raise/VB/1/dep rents/rent/NNS/5/obj");

    assertThat(Roles.subject(s, 4)).hasValue(0);
  }

  @Test
  void theFocusOfACleftIsTheSubjectOfItsClauseCommaOrNoComma() {
    Sentence s =
        Trees.sentence(
            "It/it/PRP/4/nsubj was/be/VBD/4/cop the/the/DT/4/det flood/flood/NN/0/root ,/,/,/4/punct"
                + " not/not/RB/8/advmod the/the/DT/8/det fire/fire/NN/4/conj ,/,/,/4/punct"
                + " that/that/DT/11/nsubj ruined/ruin/VBD/4/parataxis them/they/PRP/11/obj");

    assertThat(Roles.subject(s, 10)).hasValue(3);
  }

  @Test
  void aDemonstrativeElsewhereStandsForItself() {
    Sentence s =
        Trees.sentence(
            "The/the/DT/2/det flood/flood/NN/3/nsubj came/come/VBD/0/root ;/;/:/3/punct"
                + " that/that/DT/6/nsubj ruined/ruin/VBD/3/parataxis them/they/PRP/6/obj");

    assertThat(Roles.subject(s, 5)).hasValue(4);
  }
}
