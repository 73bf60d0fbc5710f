package io.github.hencenlp.hence.examples.cli;

import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.Attribution;
import io.github.hencenlp.hence.CausalClaim;
import io.github.hencenlp.hence.Inference;
import io.github.hencenlp.hence.Scheme;
import io.github.hencenlp.hence.Source;
import io.github.hencenlp.hence.Span;
import io.github.hencenlp.hence.Statement;
import io.github.hencenlp.hence.examples.cli.Page.Style;
import io.github.hencenlp.hence.examples.cli.Page.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An argument for people: the main conclusion, what supports and what attacks it, the other
 * conclusions likewise, then the causal claims, with who says it where that is not the author. What
 * stands in several places is told in full at the first. A pure function of the structure.
 */
final class Outline {
  private static final int STEP = 4;
  private static final Text NO_LABEL = new Text("", Style.PLAIN);

  private final int width;
  private final boolean colour;

  /** Creates outlines of that width in columns, with colours or without. */
  Outline(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Returns the outline of that argument; each of its lines ends with a line feed. */
  String of(ArgumentStructure argument) {
    return new Telling(argument, new Page(width, colour)).whole();
  }

  /** The telling of one argument. */
  private static final class Telling {
    private final ArgumentStructure argument;
    private final Page page;
    private final Set<Statement> told = new HashSet<>();

    Telling(ArgumentStructure argument, Page page) {
      this.argument = argument;
      this.page = page;
    }

    String whole() {
      argument.title().ifPresent(title -> page.paragraph(0, NO_LABEL, List.of(strong(title))));
      List<Statement> main = argument.mainConclusions();
      if (main.isEmpty()) {
        heading("No main conclusion was found");
      } else {
        heading(main.size() == 1 ? "Main conclusion" : "Main conclusions");
        main.forEach(this::root);
      }
      others();
      causes();
      return page.toString();
    }

    /** Conclusions that serve no other come first, so that those that do stand below them. */
    private void others() {
      List<Statement> last =
          argument.conclusions().stream()
              .filter(s -> argument.conclusionsFrom(s).isEmpty())
              .toList();
      List<Statement> order = new ArrayList<>(last);
      order.addAll(argument.conclusions());
      boolean headed = false;
      for (Statement conclusion : order) {
        if (!told.contains(conclusion)) {
          if (!headed) {
            heading("Other conclusions");
            headed = true;
          }
          root(conclusion);
        }
      }
    }

    private void root(Statement conclusion) {
      page.paragraph(
          0, new Text("* ", Style.STRONG), said(conclusion, Optional.empty(), Style.STRONG));
      below(conclusion, STEP / 2);
    }

    private void below(Statement conclusion, int indent) {
      told.add(conclusion);
      List<Inference> inferences = argument.inferencesTo(conclusion);
      inferences.stream()
          .filter(i -> i.type() == Inference.Type.SUPPORT)
          .forEach(i -> premises(i, new Text("because ", Style.FOR), indent));
      inferences.stream()
          .filter(i -> i.type() == Inference.Type.ATTACK)
          .forEach(i -> premises(i, new Text("but     ", Style.AGAINST), indent));
    }

    private void premises(Inference inference, Text label, int indent) {
      Text next = label;
      Optional<Scheme> scheme = inference.scheme();
      for (String id : inference.premises()) {
        Statement premise = argument.statement(id);
        boolean again = told.contains(premise);
        List<Text> words = new ArrayList<>(said(premise, scheme, Style.PLAIN));
        if (again && !argument.inferencesTo(premise).isEmpty()) {
          words.add(new Text("(see above)", Style.NOTE));
        }
        page.paragraph(indent, next, words);
        if (!again) {
          below(premise, indent + STEP);
        }
        next = new Text("and     ", label.style());
        scheme = Optional.empty();
      }
    }

    private void causes() {
      if (argument.causalClaims().isEmpty()) {
        return;
      }
      heading("Causal claims");
      for (CausalClaim claim : argument.causalClaims()) {
        boolean inhibits = claim.polarity() == CausalClaim.Polarity.INHIBITS;
        List<Text> words = new ArrayList<>();
        words.addAll(side(claim.cause(), claim.causeAntecedent()));
        words.add(inhibits ? new Text("⊣", Style.AGAINST) : new Text("→", Style.FOR));
        words.addAll(side(claim.effect(), claim.effectAntecedent()));
        List<String> notes = new ArrayList<>();
        claim.signal().ifPresent(signal -> notes.add("“" + argument.words(signal) + "”"));
        if (inhibits) {
          notes.add("inhibits");
        }
        if (claim.type() != CausalClaim.Type.CONSEQUENCE) {
          notes.add(name(claim.type()));
        }
        if (claim.modality() != CausalClaim.Modality.ASSERTED) {
          notes.add(name(claim.modality()));
        }
        claim.attribution().ifPresent(id -> notes.add(saidBy(id)));
        words.addAll(note(notes));
        page.paragraph(0, new Text("* ", Style.PLAIN), words);
      }
    }

    private List<Text> side(Span written, Optional<Span> antecedent) {
      List<Text> side = new ArrayList<>(List.of(new Text(argument.words(written), Style.PLAIN)));
      antecedent.ifPresent(
          span -> side.add(new Text("[" + argument.words(span) + "]", Style.NOTE)));
      return side;
    }

    private List<Text> said(Statement statement, Optional<Scheme> scheme, Style style) {
      List<String> notes = new ArrayList<>();
      statement
          .evidence()
          .filter(kind -> kind != Statement.Evidence.ASSUMPTION)
          .ifPresent(kind -> notes.add(name(kind)));
      statement.attribution().ifPresent(id -> notes.add(saidBy(id)));
      scheme.ifPresent(step -> notes.add(step.title()));
      List<Text> said = new ArrayList<>(List.of(new Text(statement.text(), style)));
      said.addAll(note(notes));
      return said;
    }

    private static List<Text> note(List<String> notes) {
      return notes.isEmpty()
          ? List.of()
          : List.of(
              new Text(notes.stream().collect(Collectors.joining("; ", "(", ")")), Style.NOTE));
    }

    private String saidBy(String attributionId) {
      boolean isDenied =
          argument.attribution(attributionId).modality() == Attribution.Modality.DENYING;
      String name =
          argument
              .sourceOf(attributionId)
              .map(source -> source.type() == Source.Type.AUTHOR ? "the author" : source.name())
              .orElse("somebody unnamed");
      return (isDenied ? "denied by " : "says ") + name;
    }

    private void heading(String words) {
      page.gap();
      page.paragraph(0, NO_LABEL, List.of(new Text(words.toUpperCase(Locale.ROOT), Style.HEADING)));
    }

    private static Text strong(String words) {
      return new Text(words, Style.STRONG);
    }

    private static String name(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
