package org.guideonapage.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.guideonapage.authoring.AnswerSwitch;
import org.guideonapage.record.Event;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.rulebook.LondonTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Turns answers off or on; that is recorded. */
@Command(
    name = "switch",
    description = "Turn answers off, so that the printed guides are shown instead, or on again.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.LOCAL)
final class SwitchCommand extends CommandGroup {
  /** Where the switch is. */
  static final class SwitchOption {
    @Option(
        names = "--switch",
        paramLabel = "FILE",
        description = "The file of the switch (default: $GUIDANCE_SWITCH or ${DEFAULT-VALUE}).",
        defaultValue = "${env:GUIDANCE_SWITCH:-" + AnswerSwitch.DEFAULT_FILE + "}")
    private Path file = Path.of(AnswerSwitch.DEFAULT_FILE);

    AnswerSwitch answers() {
      return new AnswerSwitch(file, Clock.system(LondonTime.LONDON));
    }
  }

  @Command(name = "off", description = "Turn answers off.", mixinStandardHelpOptions = true)
  int off(
      @Mixin SwitchOption where,
      @Mixin RecordOption option,
      @Option(
              names = "--reason",
              paramLabel = "WORDS",
              required = true,
              description = "Why; shown on every page, at most 120 characters.")
          String reason) {
    Event.Switched switched = switched(false, reason);
    where.answers().turnOff(switched.words());
    return recorded(option, switched, "answers are off");
  }

  @Command(name = "on", description = "Turn answers on.", mixinStandardHelpOptions = true)
  int on(
      @Mixin SwitchOption where,
      @Mixin RecordOption option,
      @Option(
              names = "--reason",
              paramLabel = "WORDS",
              description = "Why; kept in the record (default: ${DEFAULT-VALUE}).",
              defaultValue = "Answers are right again")
          String reason) {
    Event.Switched switched = switched(true, reason);
    where.answers().turnOn();
    return recorded(option, switched, "answers are on");
  }

  private static Event.Switched switched(boolean on, String reason) {
    try {
      return new Event.Switched(on, reason);
    } catch (IllegalArgumentException e) {
      throw new Commands.BadInput("--reason: " + e.getMessage());
    }
  }

  /** The switch itself never waits for the record. */
  private int recorded(RecordOption option, Event.Switched switched, String said) {
    out().println(said);
    out().flush();
    try {
      option.with(
          record -> {
            record.switched(option.by(), switched);
            return true;
          });
      return Commands.WELL;
    } catch (NotRecorded e) {
      err().println("that could not be recorded: " + e.getMessage());
      err().flush();
      return Commands.FOUND;
    }
  }
}
