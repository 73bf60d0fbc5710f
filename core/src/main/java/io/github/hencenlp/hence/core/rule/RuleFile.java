package io.github.hencenlp.hence.core.rule;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.hencenlp.hence.RuleFileException;
import io.github.hencenlp.hence.core.data.DataFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rule files; their grammar stands in the package's documentation. */
public final class RuleFile {

  private static final Set<String> FORM_KEYS = Set.of("note", "set", "yes", "no");
  private static final Set<String> RULE_KEYS = Sets.union(FORM_KEYS, Set.of("match", "not"));

  private final String file;
  private final Vocabulary vocabulary;
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private RuleFile(String file, Vocabulary vocabulary) {
    this.file = file;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a bundled file.
   *
   * @param beside the class beside which the file stands
   * @throws RuleFileException if the file is missing or broken
   */
  public static List<Rule> read(Class<?> beside, String name, Vocabulary vocabulary) {
    return parse(DataFile.bundled(beside, name), vocabulary);
  }

  /**
   * Reads the word lists of a bundled file that has no rules.
   *
   * @throws RuleFileException if the file is missing or broken
   */
  public static WordLists words(Class<?> beside, String name) {
    RuleFile file = new RuleFile(name, new Vocabulary(Set.of(), Set.of(), Map.of()));
    file.blocks(DataFile.bundled(beside, name)).forEach(file::readBlock);
    return new WordLists(name, file.lists);
  }

  /**
   * Reads a host's own file.
   *
   * @throws RuleFileException if the file is missing or broken
   */
  public static List<Rule> read(Path path, Vocabulary vocabulary) {
    return parse(DataFile.of(path), vocabulary);
  }

  /**
   * Reads the words of a file.
   *
   * @throws RuleFileException if something in it is not understood
   */
  static List<Rule> parse(DataFile data, Vocabulary vocabulary) {
    RuleFile file = new RuleFile(data.name(), vocabulary);
    file.blocks(data).forEach(file::readBlock);
    return List.copyOf(file.rules);
  }

  /** A line of a block: its number from 1, and the column from 1 at which its text begins. */
  record Line(int number, int column, String text) {}

  private List<List<Line>> blocks(DataFile data) {
    List<List<Line>> blocks = new ArrayList<>();
    for (DataFile.Line read : data.lines()) {
      int indent = read.text().length() - read.text().stripLeading().length();
      Line line = new Line(read.number(), indent + 1, read.text().strip());
      if (indent == 0) {
        blocks.add(new ArrayList<>(List.of(line)));
      } else if (blocks.isEmpty()) {
        throw error(
            line,
            0,
            "expected \"words\" or \"rule\" at the beginning of a line before this indented one");
      } else {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }

  private void readBlock(List<Line> block) {
    Line first = block.get(0);
    String keyword = firstWord(first.text());
    switch (keyword) {
      case "words" -> readWords(block);
      case "rule" -> readRule(block, RULE_KEYS);
      case "form" -> {
        if (!vocabulary.hasForms()) {
          throw error(first, 0, "expected \"words\" or \"rule\": a form is recognised by code");
        }
        readRule(block, FORM_KEYS);
      }
      default ->
          throw error(first, 0, "expected \"words\" or \"rule\" but found \"" + keyword + "\"");
    }
  }

  private void readWords(List<Line> block) {
    Line first = block.get(0);
    int equals = first.text().indexOf('=');
    if (equals < 0) {
      throw error(first, first.text().length(), "expected \"words NAME = …\"");
    }
    String name = first.text().substring("words".length(), equals).strip();
    if (lists.containsKey(name)) {
      throw error(first, 0, "a word list \"" + name + "\" is there already");
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.addAll(new PatternParser(this, first, equals + 1).words());
    block
        .subList(1, block.size())
        .forEach(line -> words.addAll(new PatternParser(this, line, 0).words()));
    ImmutableList<String> read = words.build();
    if (read.isEmpty()) {
      throw error(first, first.text().length(), "expected a word");
    }
    lists.put(name, read);
  }

  private void readRule(List<Line> block, Set<String> keys) {
    Line first = block.get(0);
    String keyword = firstWord(first.text());
    String id = first.text().substring(keyword.length()).strip();
    if (!id.matches("[a-z0-9-]+")) {
      throw error(
          first,
          keyword.length() + 1,
          "expected an id of a-z, 0-9 and hyphens, but found \"" + id + "\"");
    }
    ListMultimap<String, Line> lines = ArrayListMultimap.create();
    for (Line line : block.subList(1, block.size())) {
      String key = firstWord(line.text());
      if (!keys.contains(key)) {
        throw error(
            line,
            0,
            "expected one of " + keys.stream().sorted().toList() + " but found \"" + key + "\"");
      }
      lines.put(key, after(line, key.length()));
    }
    for (String needed : List.of("note", "match", "yes", "no")) {
      if (keys.contains(needed) && !lines.containsKey(needed)) {
        throw error(first, 0, keyword + " \"" + id + "\" needs a line \"" + needed + "\"");
      }
    }
    Map<String, String> settings = readSettings(lines.get("set"));
    List<Pattern> patterns =
        lines.get("match").stream().map(l -> readPattern(l, settings.keySet())).toList();
    rules.add(
        new Rule(
            id,
            lines.get("note").stream().map(Line::text).collect(Collectors.joining(" ")),
            patterns,
            lines.get("not").stream().map(l -> readExclusion(l, patterns)).toList(),
            settings,
            lines.get("yes").stream().map(this::readExample).toList(),
            lines.get("no").stream().map(this::readExample).toList(),
            new Rule.Place(file, first.number())));
  }

  private Pattern readPattern(Line line, Set<String> set) {
    Pattern pattern = new PatternParser(this, line, 0).pattern();
    Set<String> bound = pattern.required().map(Match::role).collect(Collectors.toUnmodifiableSet());
    vocabulary.needed().stream()
        .sorted()
        .filter(role -> vocabulary.needs(role, set) && !bound.contains(role))
        .findFirst()
        .ifPresent(
            role -> {
              throw error(line, 0, "expected a node \"" + role + "\" outside of optional chains");
            });
    return pattern;
  }

  /** An exclusion that is about nothing of the match would hold always or never. */
  private Pattern readExclusion(Line line, List<Pattern> patterns) {
    Pattern exclusion = new PatternParser(this, line, 0).exclusion();
    if (patterns.stream().noneMatch(exclusion::sharesNodeWith)) {
      throw error(line, 0, "expected a node that a match line names too");
    }
    return exclusion;
  }

  private Map<String, String> readSettings(List<Line> lines) {
    Map<String, String> read = new LinkedHashMap<>();
    for (Line line : lines) {
      String key = firstWord(line.text());
      Line value = after(line, key.length());
      Setting setting = vocabulary.settings().get(key);
      if (setting == null) {
        throw error(
            line,
            0,
            "expected one of "
                + vocabulary.settings().keySet().stream().sorted().toList()
                + " but found \""
                + key
                + "\"");
      }
      if (!setting.allows().test(value.text())) {
        throw error(
            value, 0, "expected " + setting.expected() + " but found \"" + value.text() + "\"");
      }
      read.put(key, value.text());
    }
    return read;
  }

  private Example readExample(Line line) {
    Example example;
    try {
      example = Example.parse(line.text());
    } catch (IllegalArgumentException e) {
      throw error(line, 0, String.valueOf(e.getMessage()), e);
    }
    for (String role : example.roles().keySet()) {
      if (!vocabulary.roles().contains(role)) {
        throw error(
            line,
            0,
            "expected one of the roles "
                + vocabulary.roles().stream().sorted().toList()
                + " but found \""
                + role
                + "\"");
      }
    }
    return example;
  }

  List<String> list(String name, Line line, int offset) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw error(
          line,
          offset,
          "no word list \""
              + name
              + "\" stands above; there are "
              + lists.keySet().stream().sorted().toList());
    }
    return words;
  }

  RuleFileException error(Line line, int offset, String problem) {
    return new RuleFileException(file, line.number(), line.column() + offset, problem);
  }

  RuleFileException error(Line line, int offset, String problem, Throwable cause) {
    return new RuleFileException(file, line.number(), line.column() + offset, problem, cause);
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static Line after(Line line, int length) {
    String rest = line.text().substring(length);
    int blanks = rest.length() - rest.stripLeading().length();
    return new Line(line.number(), line.column() + length + blanks, rest.strip());
  }
}
