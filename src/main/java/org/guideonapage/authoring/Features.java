package org.guideonapage.authoring;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.ParameterInfo;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.StepDefinition;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.guideonapage.guidance.Guidance;
import org.jspecify.annotations.Nullable;

/**
 * Runs feature files with Cucumber. The steps are sentences of the rules, so a policy author needs
 * no glue code for a new one.
 */
public final class Features {

  /**
   * How one scenario came out.
   *
   * @param failure what went wrong, or null
   */
  public record Result(String feature, String scenario, int line, @Nullable String failure) {
    /** Whether it passed. */
    public boolean passes() {
      return failure == null;
    }
  }

  /** A case as it is written, run or not: an outline gives one for each row of its table. */
  public record Case(
      String feature, int line, String scenario, List<String> tags, List<String> steps) {
    /** File and line. */
    public String where() {
      return feature + ":" + line;
    }
  }

  private final Guidance guidance;

  /** Features against this guidance. */
  public Features(Guidance guidance) {
    this.guidance = guidance;
  }

  /** The feature files of a folder, sorted. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".feature")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the features cannot be listed in " + folder, e);
    }
  }

  /** The cases of one feature file in their order, without running them. */
  public static List<Case> cases(Path file) {
    return cases(String.valueOf(file.getFileName()), new FeatureFile(file));
  }

  /**
   * The cases of a feature that is not in a file.
   *
   * @throws RuntimeException when it is not Gherkin
   */
  public static List<Case> cases(String name, String text) {
    return cases(name, new FeatureText(name, text));
  }

  private static List<Case> cases(String name, Resource resource) {
    return new FeatureParser(UUID::randomUUID)
        .parseResource(resource).stream()
            .flatMap(feature -> feature.getPickles().stream())
            .map(
                pickle ->
                    new Case(
                        name,
                        pickle.getLocation().getLine(),
                        pickle.getName(),
                        List.copyOf(pickle.getTags()),
                        pickle.getSteps().stream().map(step -> step.getText()).toList()))
            .toList();
  }

  private record FeatureFile(Path file) implements Resource {
    @Override
    public URI getUri() {
      return file.toUri();
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return Files.newInputStream(file);
    }
  }

  private record FeatureText(String name, String text) implements Resource {
    @Override
    public URI getUri() {
      return URI.create("text:" + name);
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Runs one feature file: a result for each scenario, outline rows each by itself. */
  public List<Result> run(Path file) {
    Listener listener = new Listener(String.valueOf(file.getFileName()));
    RuntimeOptionsBuilder options =
        new RuntimeOptionsBuilder()
            .addFeature(FeatureWithLines.create(file.toUri(), List.of()))
            .setPublishQuiet(true);
    Runtime.builder()
        .withRuntimeOptions(options.build())
        .withBackendSupplier(() -> List.of(new SentenceBackend(guidance)))
        .withAdditionalPlugins(listener)
        .build()
        .run();
    return listener.results;
  }

  /** Gives Cucumber the steps. */
  private static final class SentenceBackend implements Backend {
    private final Guidance guidance;
    private @Nullable FeatureWorld world;

    SentenceBackend(Guidance guidance) {
      this.guidance = guidance;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> gluePaths) {
      none(glue, "^a quiet call$", FeatureWorld::quietCall);
      one(glue, "^the (?:date|time) is (\\S+)$", FeatureWorld::date);
      one(glue, "^it is told that (.*)$", FeatureWorld::tell);
      one(glue, "^advice is asked under the guide \"([^\"]+)\"$", FeatureWorld::ask);
      none(glue, "^advice is asked$", w -> w.ask(null));
      one(glue, "^later it is told that (.*)$", (w, told) -> w.later(null, told));
      add(glue, "^later, at (\\S+), it is told that (.*)$", 2, (w, a) -> w.later(a[0], a[1]));
      none(glue, "^a supervisor agrees$", FeatureWorld::supervisorAgrees);
      none(glue, "^the answer is lowered$", w -> w.lowered(true));
      none(glue, "^the answer is not lowered$", w -> w.lowered(false));
      one(glue, "^the answer that stands is \"([^\"]+)\"$", FeatureWorld::stands);
      one(glue, "^what moved it is (.+)$", FeatureWorld::moved);
      add(glue, "^the power \"([^\"]+)\" is \"([^\"]+)\"$", 2, (w, a) -> w.verdict(a[0], a[1]));
      add(
          glue,
          "^row \"([^\"]+)\" (governs|holds|does not hold|is open)$",
          2,
          (w, a) -> w.rule(a[0], a[1]));
      one(glue, "^the answer is \"([^\"]+)\"$", (w, label) -> w.answer(label, false));
      one(glue, "^so far the answer is \"([^\"]+)\"$", (w, label) -> w.answer(label, true));
      one(glue, "^the guide that opens is \"([^\"]+)\"$", FeatureWorld::guide);
      one(glue, "^the guides read are \"([^\"]+)\"$", FeatureWorld::guides);
      one(glue, "^the guide that answers is \"([^\"]+)\"$", FeatureWorld::answeringGuide);
      one(glue, "^the answer is that of row \"([^\"]+)\"$", FeatureWorld::answeringRow);
      one(glue, "^the power \"([^\"]+)\" is shown$", (w, power) -> w.power(power, true));
      one(glue, "^the caller is not told \"([^\"]+)\"$", FeatureWorld::notSaid);
      one(glue, "^it follows that (.+)$", FeatureWorld::follows);
      one(glue, "^the actions include \"([^\"]+)\"$", FeatureWorld::action);
      one(glue, "^the answer names \"([^\"]+)\"$", FeatureWorld::agency);
      one(glue, "^the first question is about (.+)$", (w, topic) -> w.question(topic, true));
      one(glue, "^it is asked about (.+)$", (w, topic) -> w.question(topic, false));
    }

    private void none(Glue glue, String pattern, java.util.function.Consumer<FeatureWorld> step) {
      add(glue, pattern, 0, (w, a) -> step.accept(w));
    }

    private void one(Glue glue, String pattern, BiConsumer<FeatureWorld, String> step) {
      add(glue, pattern, 1, (w, a) -> step.accept(w, a[0]));
    }

    private void add(
        Glue glue, String pattern, int parameters, BiConsumer<FeatureWorld, String[]> step) {
      glue.addStepDefinition(
          new SentenceStep(pattern, parameters, arguments -> step.accept(world(), arguments)));
    }

    private FeatureWorld world() {
      return java.util.Objects.requireNonNull(world);
    }

    @Override
    public void buildWorld() {
      world = new FeatureWorld(guidance);
    }

    @Override
    public void disposeWorld() {
      world = null;
    }

    @Override
    public @Nullable Snippet getSnippet() {
      return null;
    }
  }

  private record SentenceStep(
      String pattern, int parameters, java.util.function.Consumer<String[]> step)
      implements StepDefinition {
    @Override
    public void execute(Object[] arguments) {
      String[] texts = new String[arguments.length];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = String.valueOf(arguments[i]);
      }
      step.accept(texts);
    }

    @Override
    public List<ParameterInfo> parameterInfos() {
      List<ParameterInfo> infos = new ArrayList<>();
      for (int i = 0; i < parameters; i++) {
        infos.add(new Text());
      }
      return infos;
    }

    @Override
    public String getPattern() {
      return pattern;
    }

    @Override
    public boolean isDefinedAt(StackTraceElement element) {
      return element.getClassName().startsWith("org.guideonapage.");
    }

    @Override
    public String getLocation() {
      return "sentence " + pattern;
    }
  }

  private static final class Text implements ParameterInfo {
    @Override
    public Type getType() {
      return String.class;
    }

    @Override
    public boolean isTransposed() {
      return false;
    }

    @Override
    public io.cucumber.core.backend.TypeResolver getTypeResolver() {
      return () -> String.class;
    }
  }

  private static final class Listener implements ConcurrentEventListener {
    private final String feature;
    private final List<Result> results = new ArrayList<>();
    private final Map<Object, String> failures = new HashMap<>();

    Listener(String feature) {
      this.feature = feature;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(
          TestStepFinished.class,
          event -> {
            if (event.getResult().getStatus() != Status.PASSED
                && event.getTestStep() instanceof PickleStepTestStep step) {
              Throwable error = event.getResult().getError();
              String text =
                  step.getStep().getText()
                      + ": "
                      + (error == null ? event.getResult().getStatus() : error.getMessage());
              failures.putIfAbsent(event.getTestCase().getId(), text);
            }
          });
      publisher.registerHandlerFor(
          TestCaseFinished.class,
          event ->
              results.add(
                  new Result(
                      feature,
                      event.getTestCase().getName(),
                      event.getTestCase().getLocation().getLine(),
                      event.getResult().getStatus() == Status.PASSED
                          ? null
                          : failures.getOrDefault(
                              event.getTestCase().getId(),
                              String.valueOf(event.getResult().getStatus())))));
    }
  }
}
