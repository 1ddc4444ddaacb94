package org.guideonapage.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.guideonapage.guidance.Guidance;
import org.guideonapage.incident.Told;
import org.guideonapage.people.Acting;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Kept;
import org.guideonapage.record.NotRecorded;
import org.guideonapage.record.Question;
import org.guideonapage.record.Recorded;
import org.guideonapage.record.Reference;
import org.guideonapage.rulebook.RulebookReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the answers of forms, and finds the rules of those that were kept. */
@Component
class Recording {
  /** After so long the same form sent again is a new question: hours left have moved. */
  private static final Duration AGAIN = Duration.ofMinutes(5);

  private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");
  private static final int OLD_RULES = 2;
  private static final int DIGITS = 16;

  private final DecisionRecord record;
  private final Acting acting;
  private final Clock clock;
  private final Map<String, Guidance> oldRules =
      new LinkedHashMap<>(OLD_RULES + 1, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guidance> eldest) {
          return size() > OLD_RULES;
        }
      };

  Recording(DecisionRecord record, Acting acting, Clock clock) {
    this.record = record;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Keeps an answer; the same form sent twice is kept once.
   *
   * @throws NotRecorded when it is not kept
   */
  Kept keep(Form form, Answering.Answered answered) {
    Question question = question(form, answered);
    Kept kept = keep(question.once(once(form, "")), answered);
    Instant asked = OffsetDateTime.parse(kept.decision().asAt()).toInstant();
    Duration since = Duration.between(asked, clock.instant());
    return since.compareTo(AGAIN) < 0
        ? kept
        : keep(question.once(once(form, "-" + since.toMinutes())), answered);
  }

  private Kept keep(Question question, Answering.Answered answered) {
    return record.keep(acting.by(), question, answered.decision(), answered.guidance().rulebook());
  }

  private Question question(Form form, Answering.Answered answered) {
    Instant now = clock.instant();
    String replaces = replaced(form);
    Map<String, Question.Asked> before = replaces == null ? Map.of() : asked(replaces);
    List<Question.Asked> facts = new ArrayList<>();
    for (String fact : form.shown()) {
      if (!form.answers(fact)) {
        facts.add(sinceBefore(Question.blank(fact, now), before));
      }
    }
    for (String fact : form.sent().keySet()) {
      Told told = form.incident().told(fact).orElse(Told.NOT_KNOWN);
      facts.add(sinceBefore(Question.asked(fact, told, now), before));
    }
    return new Question(
        facts,
        answered.ask().asAt().toOffsetDateTime().toString(),
        answered.ask().guide(),
        answered.ask().plan(),
        form.notes(),
        form.other("incidentNumber"),
        replaces,
        null);
  }

  /** An answer that did not change keeps the time at which it was first given. */
  private static Question.Asked sinceBefore(
      Question.Asked asked, Map<String, Question.Asked> before) {
    Question.Asked earlier = before.get(asked.fact());
    return earlier != null
            && earlier.state() == asked.state()
            && java.util.Objects.equals(earlier.value(), asked.value())
        ? earlier
        : asked;
  }

  /**
   * The answer that this one is a new version of: the one named, or an earlier one of this form.
   */
  private @Nullable String replaced(Form form) {
    String replaces = form.other("replaces");
    if (replaces != null && Reference.isOne(replaces) && record.find(replaces).isPresent()) {
      return replaces;
    }
    String token = token(form);
    return token == null ? null : record.newestOfForm(token).orElse(null);
  }

  private Map<String, Question.Asked> asked(String reference) {
    Map<String, Question.Asked> asked = new LinkedHashMap<>();
    find(reference)
        .ifPresent(
            recorded -> recorded.question().facts().forEach(fact -> asked.put(fact.fact(), fact)));
    return asked;
  }

  private static @Nullable String token(Form form) {
    String token = form.other("token");
    return token != null && TOKEN.matcher(token).matches() ? token : null;
  }

  /** The token of a form with a checksum of what it says: changed answers are another question. */
  private static @Nullable String once(Form form, String again) {
    String token = token(form);
    if (token == null) {
      return null;
    }
    Map<String, Object> said = new TreeMap<>(form.sent());
    form.other().forEach((name, value) -> said.put("." + name, value));
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest((said + again).getBytes(StandardCharsets.UTF_8));
      return token + "-" + HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * A recorded answer.
   *
   * @throws NotRecorded when the record cannot be read
   */
  Optional<Recorded> find(String reference) {
    return Reference.isOne(reference) ? record.find(reference) : Optional.empty();
  }

  /** The rules that a recorded answer was given by; empty when they cannot be read any more. */
  Optional<Guidance> rulesOf(Recorded recorded, Guidance now) {
    if (recorded.rulesVersion().equals(now.rulebook().version())) {
      return Optional.of(now);
    }
    synchronized (oldRules) {
      Guidance old = oldRules.get(recorded.rulesVersion());
      if (old == null) {
        Optional<Guidance> read =
            record
                .rules(recorded.rulesVersion())
                .map(folder -> new Guidance(RulebookReader.read(folder)));
        read.ifPresent(guidance -> oldRules.put(recorded.rulesVersion(), guidance));
        return read;
      }
      return Optional.of(old);
    }
  }
}
