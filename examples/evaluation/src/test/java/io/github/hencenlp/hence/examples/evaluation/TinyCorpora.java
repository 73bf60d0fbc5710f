package io.github.hencenlp.hence.examples.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small corpora in the formats of the real ones, their texts made up. */
public final class TinyCorpora {
  /** A text with a character beyond the basic plane, so that code points and offsets part. */
  public static final String HEARING =
      "The 🚢 ferry was late because the fog came down. Mr. Pell wrote a note to calm the"
          + " passengers, for it was cold.";

  /** A text with a reason, a condition, a purpose and a contrast. */
  public static final String DIALOGUE =
      "The mill stopped because the river froze . If the ice melts , the wheel will turn . But the"
          + " miller sleeps . He oils the wheel in order to save it . The lamp is out . It fell .";

  /** A piece of news. */
  public static final String NEWS =
      "“The mill will open,” the mayor said, “before the autumn.” It is feared that rain will come."
          + " Ada Pell doubts it.";

  /** An op-ed. */
  public static final String OPED =
      """
      Mend the Clock

      The town should mend the clock. Shops open late because nobody knows the hour.

      Jane Arden says the tower is sound. The council wastes money on flags.
      """;

  private TinyCorpora() {}

  /** Writes all of them into folders of that one. */
  public static Path in(Path folder) {
    because(folder);
    gum(folder);
    cnc(folder);
    polnear(folder);
    opeds(folder, "opeds");
    microtexts(folder);
    return folder;
  }

  /** Writes one article: three attributions, one in two pieces, one without a source. */
  public static Path polnear(Path folder) {
    Standoff ann = new Standoff(NEWS);
    ann.event(
        "Attribution",
        "said",
        "Source",
        "the mayor",
        "Cue",
        "said",
        "Content",
        "“The mill will open,”",
        "Content2",
        "“before the autumn.”");
    ann.event("Attribution-no-source", "feared", "Cue", "feared", "Content", "that rain will come");
    ann.event("Attribution", "doubts", "Source", "Ada Pell", "Cue", "doubts", "Content", "it.");
    write(folder.resolve("polnear/dev/news.txt"), NEWS);
    write(folder.resolve("polnear/dev/news.ann"), ann.toString());
    return folder.resolve("polnear");
  }

  /** Writes one hearing: three claims, an event without a cause, and one that is no claim. */
  public static Path because(Path folder) {
    Standoff ann = new Standoff(HEARING);
    ann.event(
        "Consequence", "because", "Cause", "the fog came down", "Effect", "The 🚢 ferry was late");
    ann.attribute("Degree", "Facilitate");
    ann.event("Purpose", "to", "Cause", "calm the passengers", "Effect", "Mr. Pell wrote a note");
    ann.event("Motivation", "for", "Effect", "wrote a note");
    ann.event("NonCausal", "down", "Arg0", "it was cold");
    ann.split("Consequence", "fog … down", "Cause", "it was cold", "Effect", "the passengers");
    ann.attribute("Degree", "Inhibit");
    write(folder.resolve("because/hearing.txt"), HEARING);
    write(folder.resolve("because/hearing.ann"), ann.toString());
    return folder.resolve("because");
  }

  /** Writes one text of gum, in dev. */
  public static Path gum(Path folder) {
    List<String> lines =
        List.of(
            relation(
                "Explicit",
                "because",
                "Contingency.Cause.Reason",
                "The mill stopped",
                "the river froze"),
            relation(
                "Explicit",
                "If",
                "Contingency.Condition.Arg2-as-cond",
                "the wheel will turn",
                "the ice melts"),
            relation(
                "Explicit",
                "in order",
                "Contingency.Purpose.Arg2-as-goal",
                "He oils the wheel",
                "to save it"),
            relation(
                "Explicit",
                "But",
                "Comparison.Contrast",
                "the wheel will turn",
                "the miller sleeps"),
            relation("Implicit", "", "Contingency.Cause.Reason", "The lamp is out", "It fell"),
            relation("EntRel", "", "EntRel", "He", "It"));
    write(folder.resolve("gum/dev/text/GUM_news_mill"), DIALOGUE);
    write(folder.resolve("gum/dev/gdtb/GUM_news_mill"), String.join("\n", lines) + "\n");
    return folder.resolve("gum");
  }

  /** Writes sentences of many articles, a relation in one of three. */
  public static Path cnc(Path folder) {
    StringBuilder labels = new StringBuilder("index,text,label\r\n");
    StringBuilder relations = new StringBuilder("corpus,doc_id,sent_id,text,text_w_pairs\r\n");
    for (int article = 0; article < 40; article++) {
      String first =
          "May " + (article + 1) + " , 2001 00:00 IST Bakers of lane " + article + " met .";
      String causal =
          "Ovens " + article + " went cold , said \"\"Old Tom\"\" , because coal ran short .";
      String marked =
          "<ARG1>Ovens "
              + article
              + " went cold</ARG1> , said \"\"Old Tom\"\" , <SIG0>because</SIG0>"
              + " <ARG0>coal ran short</ARG0> .";
      String last = "They will meet again in week " + article + " .";
      int at = 3 * article;
      labels.append("train_01_%d_%d,\"%s\",0\r\n".formatted(at, 900 - at, first));
      labels.append("train_01_%d_%d,\"%s\",1\r\n".formatted(at + 1, 300 + at, causal));
      labels.append("train_01_%d_%d,\"%s\",0\r\n".formatted(at + 2, 500 + at, last));
      relations.append(
          "cnc,train_01_%d,%d,\"%s\",\"%s\"\r\n".formatted(at + 1, 300 + at, causal, marked));
    }
    write(folder.resolve("cnc/train_subtask1.csv"), labels.toString());
    write(folder.resolve("cnc/train_subtask2.csv"), relations.toString());
    return folder.resolve("cnc");
  }

  /** Writes one op-ed. */
  public static Path opeds(Path folder, String name) {
    write(folder.resolve(name + "/clock.txt"), OPED);
    write(
        folder.resolve(name + "/clock.gold.json"),
        """
        {"doc": "clock",
         "zones": [{"type": "TITLE", "span": %s}],
         "attributions": [{"source": %s, "cue": %s, "content": %s}],
         "causal": [{"cause": %s, "effect": %s, "signal": %s, "type": "MOTIVATION",
                     "polarity": "PROMOTES", "modality": "ASSERTED"}],
         "conclusions": [{"span": %s, "scope": "MAIN"}],
         "inferences": [{"premises": [%s, %s], "conclusion": %s, "type": "SUPPORT", "indicator": null,
                         "evidence": ["ASSUMPTION", "TESTIMONY"]},
                        {"premises": [%s], "conclusion": %s, "type": "ATTACK", "indicator": null,
                         "evidence": ["ASSUMPTION"]}]}
        """
            .formatted(
                pieces("Mend the Clock"),
                pieces("Jane Arden"),
                pieces("says"),
                pieces("the tower is sound"),
                pieces("nobody knows the hour"),
                pieces("Shops open late"),
                pieces("because"),
                pieces("The town should mend the clock"),
                pieces("Shops open late"),
                pieces("the tower is sound"),
                pieces("The town should mend the clock"),
                pieces("The council wastes money on flags"),
                pieces("The town should mend the clock")));
    return folder.resolve(name);
  }

  /**
   * Writes two microtexts. One states its central claim twice, has a further premise, an undercut
   * and a unit without a part in the argument; the other leaves its central claim unsaid, and two
   * of its units are one statement.
   */
  public static Path microtexts(Path folder) {
    write(
        folder.resolve("microtexts/bridge.xml"),
        """
        <?xml version='1.0' encoding='UTF-8'?>
        <arggraph id="bridge" topic_id="bridge" stance="pro">
          <edu id="e1"><![CDATA[The town needs the bridge.]]></edu>
          <edu id="e2"><![CDATA[It saves every carter an hour,]]></edu>
          <edu id="e3"><![CDATA[since the ford lies far upstream.]]></edu>
          <edu id="e4"><![CDATA[It will cost a fortune,]]></edu>
          <edu id="e5"><![CDATA[but the toll pays that back.]]></edu>
          <edu id="e6"><![CDATA[Build it!]]></edu>
          <edu id="e7"><![CDATA[The council meets at noon.]]></edu>
          <adu type="pro" id="a1"/>
          <adu type="pro" id="a2"/>
          <adu type="pro" id="a3"/>
          <adu type="opp" id="a4"/>
          <adu type="pro" id="a5"/>
          <edge type="seg" src="e1" trg="a1" id="c5"/>
          <edge type="seg" src="e2" trg="a2" id="c6"/>
          <edge type="seg" src="e3" trg="a3" id="c7"/>
          <edge type="seg" src="e4" trg="a4" id="c8"/>
          <edge type="seg" src="e5" trg="a5" id="c9"/>
          <edge type="seg" src="e6" trg="a1" id="c10"/>
          <edge type="sup" src="a2" trg="a1" id="c1"/>
          <edge type="add" src="a3" trg="c1" id="c2"/>
          <edge type="reb" src="a4" trg="a1" id="c3"/>
          <edge type="und" src="a5" trg="c3" id="c4"/>
        </arggraph>
        """);
    write(
        folder.resolve("microtexts/well.xml"),
        """
        <arggraph id="well">
          <edu id="e1">The well ran dry twice,</edu>
          <edu id="e2">once in May alone.</edu>
          <edu id="e3" implicit="true">Dig another well.</edu>
          <edu id="e4">The mill stood still then.</edu>
          <joint id="j1"/>
          <adu type="pro" id="a1"/>
          <adu type="pro" id="a2"/>
          <adu id="a3"/>
          <edge type="seg" src="e1" trg="j1" id="c1"/>
          <edge type="seg" src="e2" trg="j1" id="c2"/>
          <edge type="seg" src="j1" trg="a1" id="c3"/>
          <edge type="seg" src="e3" trg="a2" id="c4"/>
          <edge type="seg" src="e4" trg="a3" id="c5"/>
          <edge type="sup" src="a1" trg="a2" id="c6"/>
          <edge type="exa" src="a3" trg="a1" id="c7"/>
        </arggraph>
        """);
    return folder.resolve("microtexts");
  }

  /** Writes a file and the folders above it. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pieces(String words) {
    int start = at(OPED, words);
    return "[[" + start + ", " + (start + words.length()) + "]]";
  }

  private static String relation(
      String kind, String connective, String sense, String arg1, String arg2) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      fields.add("");
    }
    fields.set(0, kind);
    fields.set(1, connective.isEmpty() ? "" : dots(connective));
    fields.set(7, connective);
    fields.set(8, sense);
    fields.set(14, dots(arg1));
    fields.set(20, dots(arg2));
    return String.join("|", fields);
  }

  private static String dots(String words) {
    int start = at(DIALOGUE, words);
    return start + ".." + (start + words.length());
  }

  private static int at(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in the text");
    }
    return start;
  }

  /** Lines of brat, its offsets in code points. */
  private static final class Standoff {
    private final String text;
    private final StringBuilder lines = new StringBuilder();
    private int spans;
    private int events;

    Standoff(String text) {
      this.text = text;
    }

    /** An event before its words, which brat allows. */
    void event(String type, String trigger, String... roles) {
      add(type, range(trigger), trigger, roles);
    }

    void split(String type, String trigger, String... roles) {
      String[] words = trigger.split(" … ", -1);
      add(type, range(words[0]) + ";" + range(words[1]), words[0] + " " + words[1], roles);
    }

    void attribute(String name, String value) {
      lines.append("A%d\t%s E%d %s\n".formatted(events, name, events, value));
    }

    private void add(String type, String range, String trigger, String... roles) {
      int id = ++spans;
      StringBuilder event = new StringBuilder("E%d\t%s:T%d".formatted(++events, type, id));
      StringBuilder words =
          new StringBuilder("T%d\t%s %s\t%s\n".formatted(id, type, range, trigger));
      for (int i = 0; i < roles.length; i += 2) {
        event.append(" %s:T%d".formatted(roles[i], ++spans));
        words.append("T%d\tArgument %s\t%s\n".formatted(spans, range(roles[i + 1]), roles[i + 1]));
      }
      lines.append(event).append('\n').append(words);
    }

    private String range(String words) {
      int start = at(text, words);
      int from = text.codePointCount(0, start);
      return from + " " + (from + words.codePointCount(0, words.length()));
    }

    @Override
    public String toString() {
      return lines + "#1\tAnnotatorNotes E1\ta note\nR1\tCoref Arg1:T1 Arg2:T2\n";
    }
  }
}
