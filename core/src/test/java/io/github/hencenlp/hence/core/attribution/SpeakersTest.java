package io.github.hencenlp.hence.core.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.core.analysis.Analysis;
import io.github.hencenlp.hence.core.analysis.Analyzer;
import io.github.hencenlp.hence.core.analysis.Coreference;
import io.github.hencenlp.hence.core.analysis.Sentence;
import io.github.hencenlp.hence.core.analysis.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is whom, over trees made by hand: pronouns, names in several forms, and namesakes. */
class SpeakersTest {

  private static final String OLA_SAYS =
      "Ola/ola/NNP/2/compound Brekke/brekke/NNP/3/nsubj says/say/VBZ/0/root " + rains(3);
  private static final String PELL_LEADS =
      "Tor/tor/NNP/2/compound Pell/pell/NNP/3/nsubj leads/lead/VBZ/0/root the/the/DT/5/det choir/choir/NN/3/obj ./././3/punct";
  private static final String HE_ADDS = "He/he/PRP/2/nsubj adds/add/VBZ/0/root " + rains(2);
  private static final String SHE_ADDS = "She/she/PRP/2/nsubj adds/add/VBZ/0/root " + rains(2);

  @Test
  void aPronounStandsForTheSubjectBeforeItThoughOnlyAnotherHasSpoken() {
    assertThat(whoSay(OLA_SAYS, PELL_LEADS, HE_ADDS)).containsExactly("Ola Brekke", "Tor Pell");
  }

  @Test
  void aSubjectGoesBeforeWhoeverElseIsNamed() {
    String pellThanks =
        "Tor/tor/NNP/2/compound Pell/pell/NNP/3/nsubj thanks/thank/VBZ/0/root Ola/ola/NNP/5/compound Brekke/brekke/NNP/3/obj ./././3/punct";
    assertThat(whoSay(pellThanks, HE_ADDS)).containsExactly("Tor Pell");
  }

  @Test
  void aPersonOfTheOtherGenderIsPassedOver() {
    String sisterSings =
        "His/his/PRP$/2/nmod:poss sister/sister/NN/3/nsubj sings/sing/VBZ/0/root ./././3/punct";
    assertThat(whoSay(OLA_SAYS, PELL_LEADS, sisterSings, HE_ADDS))
        .containsExactly("Ola Brekke", "Tor Pell");
    assertThat(whoSay(PELL_LEADS, sisterSings, SHE_ADDS)).containsExactly("His sister");
  }

  @Test
  void aFirstNameTellsManFromWoman() {
    String helenRows =
        "Helen/helen/NNP/2/compound Pell/pell/NNP/3/nsubj rows/row/VBZ/0/root ./././3/punct";
    assertThat(whoSay(PELL_LEADS, helenRows, HE_ADDS)).containsExactly("Tor Pell");
  }

  @Test
  void earlierPronounsLeadOn() {
    String heSings = "He/he/PRP/2/nsubj sings/sing/VBZ/0/root ./././2/punct";
    assertThat(whoSay(OLA_SAYS, PELL_LEADS, heSings, heSings, heSings, HE_ADDS))
        .containsExactly("Ola Brekke", "Tor Pell");
  }

  @Test
  void aRoleIsEnoughOfAPerson() {
    String mayorWaits =
        "The/the/DT/2/det mayor/mayor/NN/3/nsubj waits/wait/VBZ/0/root ./././3/punct";
    assertThat(whoSay(OLA_SAYS, mayorWaits, HE_ADDS)).containsExactly("Ola Brekke", "The mayor");
  }

  @Test
  void whoeverIsSpokenOfIsNotTheSpeaker() {
    String pellSinksHeSays =
        "Tor/tor/NNP/2/compound Pell/pell/NNP/3/nsubj sinks/sink/VBZ/0/root ,/,/,/3/punct he/he/PRP/6/nsubj says/say/VBZ/3/parataxis ./././3/punct";
    assertThat(whoSay(OLA_SAYS, pellSinksHeSays)).containsExactly("Ola Brekke");
  }

  @Test
  void theyAreSeveralOrABody() {
    String growersMeet =
        "The/the/DT/2/det farmers/farmer/NNS/3/nsubj meet/meet/VBP/0/root ./././3/punct";
    String theySay = "They/they/PRP/2/nsubj say/say/VBP/0/root " + rains(2);
    assertThat(whoSay(OLA_SAYS, growersMeet, theySay)).containsExactly("Ola Brekke", "The farmers");
  }

  @Test
  void aBodyAndItsAcronymAreOne() {
    assertThat(
            whoSay(
                "The/the/DT/4/det World/world/NNP/4/compound Health/health/NNP/4/compound Organization/organization/NNP/5/nsubj says/say/VBZ/0/root "
                    + rains(5),
                "The/the/DT/2/det WHO/who/NNP/3/nsubj says/say/VBZ/0/root " + rains(3)))
        .containsExactly("The World Health Organization");
  }

  @Test
  void aRoleAndItsHolderAreOneInEitherOrder() {
    String minister =
        "The/the/DT/2/det minister/minister/NN/3/nsubj says/say/VBZ/0/root " + rains(3);
    String pell =
        "Tor/tor/NNP/2/compound Pell/pell/NNP/7/nsubj ,/,/,/2/punct the/the/DT/5/det minister/minister/NN/2/appos ,/,/,/2/punct says/say/VBZ/0/root "
            + rains(7);
    assertThat(whoSay(pell, minister)).containsExactly("Tor Pell");
    assertThat(whoSay(minister, pell)).containsExactly("Tor Pell");
  }

  @Test
  void namesakesAreTwoAndTheSurnameIsTheLastOnes() {
    String annRowe = "Ann/ann/NNP/2/compound Rowe/rowe/NNP/3/nsubj says/say/VBZ/0/root " + rains(3);
    String timRowe = "Tim/tim/NNP/2/compound Rowe/rowe/NNP/3/nsubj says/say/VBZ/0/root " + rains(3);
    String rowe = "Rowe/rowe/NNP/2/nsubj says/say/VBZ/0/root " + rains(2);
    Attributions found = find(annRowe, timRowe, rowe);
    assertThat(found.sources()).extracting(Source::name).containsExactly("Ann Rowe", "Tim Rowe");
    assertThat(found.attributions())
        .extracting(a -> a.sourceId().orElseThrow())
        .containsExactly("s1", "s2", "s2");
  }

  @Test
  void aNameThatOnlyBeginsAlikeIsNotTheFullerName() {
    String annaLeads =
        "Anna/anna/NNP/2/compound Rowe/rowe/NNP/3/nsubj leads/lead/VBZ/0/root ./././3/punct";
    String annRowe = "Ann/ann/NNP/2/compound Rowe/rowe/NNP/3/nsubj says/say/VBZ/0/root " + rains(3);
    assertThat(whoSay(annaLeads, annRowe)).containsExactly("Ann Rowe");
  }

  @Test
  void aFoundationIsNotThePersonWhoseNameItBears() {
    assertThat(
            find(
                    OLA_SAYS,
                    "The/the/DT/3/det Brekke/brekke/NNP/3/compound Foundation/foundation/NNP/4/nsubj says/say/VBZ/0/root "
                        + rains(4))
                .sources())
        .extracting(Source::name, Source::type)
        .containsExactly(
            tuple("Ola Brekke", Source.Type.PERSON),
            tuple("The Brekke Foundation", Source.Type.ORGANIZATION));
  }

  @Test
  void twoGovernmentsAreTwo() {
    assertThat(whoSay(government("Norse/norse/JJ/3/amod"), government("Danish/danish/JJ/3/amod")))
        .containsExactly("The Norse government", "The Danish government");
    assertThat(
            whoSay(
                government("Norse/norse/JJ/3/amod"),
                "The/the/DT/2/det government/government/NN/3/nsubj says/say/VBZ/0/root "
                    + rains(3)))
        .containsExactly("The Norse government");
  }

  @Test
  void aBodyIsNotSomeOfItsPeople() {
    assertThat(
            whoSay(
                "Several/several/JJ/3/amod guild/guild/NN/3/compound officials/official/NNS/4/nsubj say/say/VBP/0/root "
                    + rains(4),
                "The/the/DT/2/det guild/guild/NN/6/nsubj and/and/CC/5/cc its/its/PRP$/5/nmod:poss brewers/brewer/NNS/2/conj say/say/VBP/0/root "
                    + rains(6),
                "The/the/DT/2/det official/official/NN/3/nsubj says/say/VBZ/0/root " + rains(3)))
        .containsExactly("Several guild officials", "The guild and its brewers", "The official");
  }

  private static String government(String adjective) {
    return "The/the/DT/3/det "
        + adjective
        + " government/government/NN/4/nsubj says/say/VBZ/0/root "
        + rains(4);
  }

  /** Returns the names of the sources, by first mention. */
  private static List<String> whoSay(String... lines) {
    return find(lines).sources().stream().map(Source::name).toList();
  }

  private static Attributions find(String... lines) {
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (String line : lines) {
      Sentence sentence = Trees.sentence(sentences.size(), 0, offset, line);
      sentences.add(sentence);
      offset = sentence.end() + 1;
    }
    String text = sentences.stream().map(Trees::text).collect(Collectors.joining(" "));
    return AttributionFinder.create(List.of(), false)
        .find(new Analysis(text, sentences), new PersonsAlone());
  }

  @Test
  void fullCoreferenceGoesBeforeTheSearch() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(
        Trees.sentence(
            0, 0, 0, "Ann/ann/NNP/2/nsubj saw/see/VBD/0/root Eve/eve/NNP/2/obj ./././2/punct"));
    int next = sentences.get(0).end() + 1;
    sentences.add(
        Trees.sentence(1, 0, next, "She/she/PRP/2/nsubj said/say/VBD/0/root " + rains(2)));
    String text = sentences.stream().map(Trees::text).collect(Collectors.joining(" "));
    Analysis analysis = new Analysis(text, sentences);
    PersonsAlone sheIsEve =
        new PersonsAlone() {
          @Override
          public Coreference coreference(Analysis asked) {
            return pronoun ->
                pronoun == next ? OptionalInt.of(text.indexOf("Eve")) : OptionalInt.empty();
          }
        };
    AttributionFinder finder = AttributionFinder.create(List.of(), false);

    assertThat(finder.find(analysis, new PersonsAlone()).sources())
        .extracting(Source::name)
        .containsExactly("Ann");
    assertThat(finder.find(analysis, sheIsEve).sources())
        .extracting(Source::name)
        .containsExactly("Eve");
  }

  /** "it rains.", said by the verb before it, which is the word of the given number. */
  private static String rains(int verb) {
    return String.format(
        Locale.ROOT,
        "it/it/PRP/%d/nsubj rains/rain/VBZ/%d/ccomp ./././%d/punct",
        verb + 2,
        verb,
        verb);
  }

  /** Says of each capitalised word that it is of a person's name. */
  private static class PersonsAlone implements Analyzer {
    @Override
    public Analysis analyze(String text, List<Span.Piece> paragraphs) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Entity> entities(Sentence sentence) {
      return sentence.tokens().stream()
          .map(t -> t.tag().equals("NNP") ? Entity.PERSON : Entity.NONE)
          .toList();
    }
  }
}
