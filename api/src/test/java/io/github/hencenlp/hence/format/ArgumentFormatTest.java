package io.github.hencenlp.hence.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hencenlp.hence.ArgumentStructure;
import io.github.hencenlp.hence.ServicesOnThread;
import io.github.hencenlp.hence.Sketch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentFormatTest {

  /** Writes the text. */
  public static final class TextFormat implements ArgumentFormat {
    @Override
    public String name() {
      return "text";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public void write(ArgumentStructure argument, Appendable out) throws IOException {
      out.append(argument.document().text()).append('\n');
    }
  }

  /** Writes how long the text is. */
  public static final class LengthFormat implements ArgumentFormat {
    @Override
    public String name() {
      return "length";
    }

    @Override
    public String extension() {
      return "len";
    }

    @Override
    public void write(ArgumentStructure argument, Appendable out) throws IOException {
      out.append(argument.document().text().length() + "\n");
    }
  }

  @Test
  void aFormatIsFoundByItsName(@TempDir Path folder) throws IOException {
    try (var services = offer(folder)) {
      assertThat(services).isNotNull();
      ArgumentStructure argument = Sketch.of("Rain fell.").structure();
      assertThat(ArgumentFormat.named("text").toString(argument)).isEqualTo("Rain fell.\n");
      assertThat(ArgumentFormat.named("length").toString(argument)).isEqualTo("10\n");
    }
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThatAreKnown(@TempDir Path folder) throws IOException {
    try (var services = offer(folder)) {
      assertThat(services).isNotNull();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ArgumentFormat.named("Text"))
          .withMessage("no format is named \"Text\"; there are: length, text");
    }
  }

  @Test
  void withoutFormatsTheArtifactToAddIsNamed() {
    assertThat(ArgumentFormat.all()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArgumentFormat.named("json"))
        .withMessageContaining("io.github.hencenlp:hence-core");
  }

  private static ServicesOnThread offer(Path folder) {
    return new ServicesOnThread(
        folder, ArgumentFormat.class, List.of(TextFormat.class, LengthFormat.class));
  }
}
