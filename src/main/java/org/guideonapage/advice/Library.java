package org.guideonapage.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guideonapage.authoring.Scenario;
import org.guideonapage.authoring.Scenarios;
import org.guideonapage.privacy.PersonalDataFound;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The scenarios at hand: the public ones, which nobody changes here, and the force's own, each in a
 * file of its own. Safe for many threads; a file is there whole or not at all.
 */
public final class Library {
  /** Who looks after the public scenarios. */
  public static final String SHIPPED = "Public sources";

  private static final String LAW_DATE = "2026-03-01T12:00";
  private static final String ENDING = ".json";
  private static final long MOST_BYTES = 64 * 1024L;
  private static final int MOST = 20_000;
  private static final int LONGEST_NAME = 100;

  /** The scenarios found, and what could not be read. */
  public record Found(List<SavedScenario> scenarios, List<String> faults) {}

  private final Path folder;
  private final Path features;
  private final LastRuns lastRuns;
  private @Nullable List<SavedScenario> shipped;
  private @Nullable Map<String, Published> published;

  /**
   * A library.
   *
   * @param folder of the force's own scenarios; made when the first is kept
   * @param features folder with the public ones, which need not be there
   */
  public Library(Path folder, Path features) {
    this.folder = folder;
    this.features = features;
    this.lastRuns = new LastRuns(folder);
  }

  /** How the scenarios came out last. */
  public Map<String, LastRuns.Last> lastRuns() {
    return lastRuns.all();
  }

  /** Keeps how scenarios of this library came out. */
  public void ran(BulkRun run) {
    lastRuns.keep(
        run.results(), run.began(), run.order().rules().rulebook().version(), run.order().day());
  }

  /** The public scenarios, with what their answers assume; empty where they are not here. */
  public synchronized List<SavedScenario> shipped() {
    if (shipped == null) {
      Path file = features.resolve("scenarios").resolve("public.yaml");
      List<Scenario> read = Files.isRegularFile(file) ? Scenarios.read(file) : List.of();
      shipped = read.stream().map(Library::saved).toList();
      published =
          read.stream().collect(Collectors.toUnmodifiableMap(Library::id, Library::published));
    }
    return shipped;
  }

  /** What was published with a public scenario. */
  public synchronized Optional<Published> published(String id) {
    shipped();
    return Optional.ofNullable(java.util.Objects.requireNonNull(published).get(id));
  }

  private static String id(Scenario scenario) {
    return scenario.id().toLowerCase(java.util.Locale.ROOT);
  }

  private static Published published(Scenario scenario) {
    Scenario.Expected expected = scenario.expected();
    return new Published(
        scenario.narrative(),
        scenario.question(),
        scenario.source(),
        scenario.origin(),
        scenario.asAt(),
        scenario.assumed() == null ? Set.of() : scenario.assumed().keySet(),
        SavedScenario.list(expected.referTo()),
        expected.basis(),
        expected.keyPoints() == null ? List.of() : expected.keyPoints(),
        scenario.answerStrength(),
        scenario.contestedWhy(),
        scenario.currentLawNote(),
        scenario.verified(),
        scenario.confidence());
  }

  private static SavedScenario saved(Scenario scenario) {
    Map<String, Object> facts = new LinkedHashMap<>(scenario.facts());
    facts.putAll(scenario.assumed() == null ? Map.of() : scenario.assumed());
    Scenario.Expected expected = scenario.expected();
    Map<String, List<String>> powers = new LinkedHashMap<>();
    if (expected.powers() != null) {
      expected.powers().forEach((id, verdict) -> powers.put(id, SavedScenario.list(verdict)));
    }
    boolean asks = SavedScenario.list(expected.deployment()).stream().anyMatch("ASK_FIRST"::equals);
    return new SavedScenario(
        id(scenario),
        shortened(scenario.narrative()),
        scenario.theme(),
        SHIPPED,
        scenario.guide(),
        LAW_DATE,
        null,
        facts,
        new SavedScenario.Expected(
            SavedScenario.list(expected.deployment()),
            null,
            null,
            powers,
            asks
                ? List.of()
                : SavedScenario.list(expected.agency()).stream()
                    .filter(agency -> expected.deployment() != null && !agency.equals("NONE"))
                    .toList(),
            expected.actions()),
        scenario.contested() ? Boolean.TRUE : null);
  }

  /** As much of a story as makes a name. */
  private static String shortened(String story) {
    String words = story.strip().replaceAll("\\s+", " ");
    if (words.length() <= LONGEST_NAME) {
      return words;
    }
    return words.substring(0, words.lastIndexOf(' ', LONGEST_NAME - 3)) + "...";
  }

  /** The force's own scenarios, by id. */
  public Found own() {
    List<SavedScenario> scenarios = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> isOfAScenario(String.valueOf(file.getFileName())))
            .sorted()
            .limit(MOST)
            .forEach(file -> read(file, scenarios, faults));
      } catch (IOException e) {
        throw new UncheckedIOException("the scenarios cannot be listed", e);
      }
    }
    return new Found(List.copyOf(scenarios), List.copyOf(faults));
  }

  private static boolean isOfAScenario(String name) {
    return name.endsWith(ENDING) && !name.startsWith(".");
  }

  private static void read(Path file, List<SavedScenario> scenarios, List<String> faults) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        faults.add(name + " has more than " + MOST_BYTES + " bytes");
        return;
      }
      SavedScenario one = ScenarioFiles.one(Files.readString(file));
      if (name.equals(one.id() + ENDING)) {
        scenarios.add(one);
      } else {
        faults.add(name + " is not named after its id");
      }
    } catch (IOException | JacksonException | IllegalArgumentException | PersonalDataFound e) {
      faults.add(name + " cannot be read");
    }
  }

  /** The scenario of an id, own or public. */
  public Optional<SavedScenario> find(String id) {
    return ofOwn(id).or(() -> shipped().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private Optional<SavedScenario> ofOwn(String id) {
    List<SavedScenario> found = new ArrayList<>();
    if (SavedScenario.isId(id) && Files.isRegularFile(folder.resolve(id + ENDING))) {
      read(folder.resolve(id + ENDING), found, new ArrayList<>());
    }
    return found.stream().findFirst();
  }

  /**
   * Keeps a scenario as a new one; where its id is taken, by the public ones too, under the next
   * that is free.
   *
   * @return as it was kept
   */
  public synchronized SavedScenario keep(SavedScenario scenario) {
    try {
      Files.createDirectories(folder);
      SavedScenario named = scenario;
      int next = 2;
      while (isTaken(named.id())) {
        named = scenario.withId(scenario.id() + "-" + next++);
      }
      Path written = Files.createTempFile(folder, ".scenario", ".part");
      Files.writeString(written, ScenarioFiles.json(named), StandardCharsets.UTF_8);
      Files.move(written, folder.resolve(named.id() + ENDING), StandardCopyOption.ATOMIC_MOVE);
      return named;
    } catch (FileAlreadyExistsException e) {
      return keep(scenario);
    } catch (IOException e) {
      throw new UncheckedIOException("the scenario cannot be kept", e);
    }
  }

  private boolean isTaken(String id) {
    return Files.exists(folder.resolve(id + ENDING))
        || shipped().stream().anyMatch(one -> one.id().equals(id));
  }

  /** Removes one of the force's own; whether it was there. */
  public boolean remove(String id) {
    try {
      boolean removed = ofOwn(id).isPresent() && Files.deleteIfExists(folder.resolve(id + ENDING));
      if (removed) {
        lastRuns.forget(id);
      }
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException("the scenario cannot be removed", e);
    }
  }
}
