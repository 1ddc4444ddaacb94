package org.guideonapage.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.guideonapage.TheRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.decision.Deployment;
import org.guideonapage.people.People;
import org.guideonapage.people.Scope;
import org.guideonapage.people.Tokens;
import org.guideonapage.record.By;
import org.guideonapage.record.DecisionRecord;
import org.guideonapage.record.Entry;
import org.guideonapage.record.Event;
import org.guideonapage.record.Kind;
import org.guideonapage.record.Question;
import org.guideonapage.record.Upkeep;
import org.guideonapage.rulebook.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What supervisors, auditors and the policy owner see, over HTTP as they see it. */
@ExtendWith(OutputCaptureExtension.class)
class OversightTest extends BrowserTest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");
  private static String formToken = "";
  private static final By HANDLER = new By("handler-4711", "HANDLER");
  private static final String INCIDENT = "ZZ-99417";

  @Autowired private DecisionRecord record;
  @Autowired private Tokens tokens;
  @Autowired private ApplicationContext context;

  @BeforeEach
  void signIn() {
    get("/sign-in");
    post("/sign-in", "sign-in-name", "overseer", "sign-in-password", PASSWORD);
    get("/help");
  }

  @Test
  void the_log_finds_shows_and_keeps_that_somebody_looked() {
    String first = keep(Cases.answered(Deployment.DEPLOY_NOW), INCIDENT);
    String second = keep(Cases.refused(), INCIDENT);
    record.decided(
        second, HANDLER, Event.Decided.differed(Event.Reason.OTHER, "Unit was passing by"));
    record.told(second, HANDLER, new Event.Told(false, null));

    assertThat(get("/log").body()).contains(first, second, "Did something else: other");
    assertThat(get("/log?choice=DIFFERED&told=NO&outcome=DO_NOT_DEPLOY").body())
        .contains(second, "Do not send police - Mental health trust should go")
        .doesNotContain(first);
    assertThat(get("/log?from=2026-13-99").body()).contains("There is a problem", "Write the day");
    assertThat(post("/log/find", "sought", second.toLowerCase(java.util.Locale.ROOT)))
        .satisfies(found -> assertThat(location(found)).isEqualTo("/log/" + second));
    assertThat(post("/log/find", "sought", INCIDENT).body()).contains(first, second);
    assertThat(post("/log/find", "sought", "9434765919").body())
        .contains("Remove details about a person");

    String page = get("/log/" + second).body();
    assertThat(page)
        .contains("Unit was passing by", "Caller not told", "handler-4711", INCIDENT, first)
        .contains("/decisions/" + second);
    get("/log/" + second);
    assertThat(record.find(second).orElseThrow().later())
        .filteredOn(entry -> entry.kind() == Kind.ACCESSED)
        .as("once for a person, a decision and an hour")
        .hasSize(1);
    assertThat(record.entries(Kind.ACCESSED, Long.MAX_VALUE, 1000))
        .filteredOn(entry -> entry.about() == null)
        .isNotEmpty();
    assertThat(get("/log/D-99999999-A").statusCode()).isEqualTo(404);
  }

  @Test
  void a_reviewer_marks_and_holds_and_writes_nothing_about_a_person() {
    String reference = keep(Cases.refused(), null);

    assertThat(post("/log/" + reference + "/review", "finding", "LEARNING", "words", "Ask age"))
        .satisfies(done -> assertThat(done.statusCode()).isEqualTo(302));
    HttpResponse<String> refused =
        post("/log/" + reference + "/review", "finding", "CONCERN", "words", "Mrs Jones rang");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Remove details about a person");
    assertThat(post("/log/" + reference + "/hold", "words", "").body())
        .contains("A reason is needed");
    post("/log/" + reference + "/hold", "words", "Inquest opened");

    assertThat(record.keeping().isHeld(reference)).isTrue();
    assertThat(record.find(reference).orElseThrow().last(Event.Reviewed.class))
        .hasValue(new Event.Reviewed(Event.Finding.LEARNING, "Ask age"));
    assertThat(get("/log/" + reference).body()).contains("End the hold", "Reviewed: Learning");
    post("/log/" + reference + "/hold", "action", "release", "words", "Inquest closed");
    assertThat(record.keeping().isHeld(reference)).isFalse();

    String drawn = location(get("/log/sample?draw=yes&size=3"));
    assertThat(drawn).matches("/log/sample\\?.*seed=\\d+.*");
    assertThat(references(get(drawn).body())).isNotEmpty().isEqualTo(references(get(drawn).body()));
  }

  @Test
  void the_record_is_verified_in_words_and_a_fault_stands_on_every_page() throws Exception {
    String reference = keep(Cases.refused(), null);

    assertThat(post("/log/verify").statusCode()).isEqualTo(302);
    long end = System.nanoTime() + 20_000_000_000L;
    while (get("/log/verify").body().contains("Running since") && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(get("/log/verify").body()).contains("The record holds.", "Last entry: ");

    record.upkeep().note(Upkeep.What.VERIFIED, false, "The record was changed.\nFault: entry 3.");
    try {
      assertThat(get("/log").body()).contains("The record was changed.");
      assertThat(get("/log/verify").body()).contains("THE RECORD DOES NOT HOLD", "Fault: entry 3.");
      assertThat(text(bundle("reference", reference, "words", "Inquest"), "HOW-TO-VERIFY.txt"))
          .contains("THE RECORD DOES NOT HOLD");
    } finally {
      record.upkeep().note(Upkeep.What.VERIFIED, true, "All entries hold.");
    }
  }

  @Test
  void a_bundle_can_be_checked_and_says_in_the_record_that_it_was_written() throws Exception {
    String reference = keep(Cases.refused(), null);

    HttpResponse<String> without = post("/log/bundle", "reference", reference, "words", "");
    assertThat(without.statusCode()).isEqualTo(422);
    Map<String, byte[]> files = bundle("reference", reference, "words", "Coroner asked");

    for (String line : text(files, "SHA256SUMS").lines().toList()) {
      String[] parts = line.split(" {2}", 2);
      assertThat(sha256(files.get(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
    }
    assertThat(text(files, reference + "/answer.json"))
        .isEqualTo(record.find(reference).orElseThrow().answer());
    assertThat(files.get(reference + "/guide.pdf"))
        .as("a bundle written again has the same page")
        .isEqualTo(
            bundle("reference", reference, "words", "Coroner asked again")
                .get(reference + "/guide.pdf"));
    assertThat(text(files, reference + "/decision.txt")).contains("DO NOT SEND POLICE");
    assertThat(record.find(reference).orElseThrow().last(Event.Accessed.class))
        .hasValue(new Event.Accessed(Event.Access.BUNDLED, "Coroner asked again"));
    assertThat(files.values())
        .noneSatisfy(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("handler-4711"));
  }

  @Test
  void demand_is_counted_shown_and_taken_away_without_small_numbers() {
    String reference = keep(Cases.refused(), null);
    record.decided(
        reference, HANDLER, Event.Decided.differed(Event.Reason.RESOURCE_NOT_AVAILABLE, null));

    for (String span : List.of("24h", "28d", "12m")) {
      assertThat(get("/analytics?span=" + span).body())
          .contains("What guidance said", "Do not send police", "Who called", "<svg")
          .contains("Why people did something else", "resource not available");
    }
    assertThat(get("/analytics?span=days&from=2020-01-01&to=2020-01-31").body())
        .contains("Nothing in this period.");
    assertThat(get("/analytics?span=days&from=x&to=y").body()).contains("Write both days");
    HttpResponse<String> csv = get("/analytics/guides.csv?span=28d");
    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body()).startsWith("\"Guide\",\"Number\"\r\n").contains("\"Total\"");
    for (String file : List.of("guides", "outcomes", "week", "checks", "reasons", "go-live")) {
      assertThat(get("/analytics/" + file + ".csv?span=12m").body())
          .as(file)
          .doesNotContainPattern("\"[0-4]\"");
    }
    assertThat(get("/analytics/none.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void feedback_reaches_the_authors_with_its_reference() {
    String reference = keep(Cases.refused(), null);
    String address = "/decisions/" + reference + "/feedback";

    assertThat(post(address, "from", "OFFICER").body()).contains("Choose whether the guide");
    assertThat(post(address, "complaint", "WRONG", "from", "OFFICER", "rule", "nonsense").body())
        .contains("There is no such rule");
    assertThat(
            post(address, "complaint", "WRONG", "from", "OFFICER", "words", "Ring 07700 900123")
                .body())
        .contains("Remove details about a person");
    assertThat(
            post(
                address,
                "complaint",
                "UNCLEAR",
                "from",
                "PARTNER",
                "rule",
                "SW-4",
                "words",
                "=Who rings back?"))
        .satisfies(done -> assertThat(location(done)).isEqualTo(address + "/sent"));

    assertThat(get("/feedback").body())
        .contains(reference, "SW-4", "unclear", "partner", "=Who rings back?");
    assertThat(get("/feedback.csv").body())
        .contains("\"" + reference + "\"", "\"1 Crisis welfare checks\"", "\"'=Who rings back?\"");
    assertThat(get("/feedback?guide=awol").body()).doesNotContain(reference);
  }

  @Test
  void whoever_looks_is_led_to_the_pages_they_may_open_and_no_others() {
    assertThat(ways(get("/log").body())).contains("/log/verify", "/admin/switch");
    post("/sign-in", "sign-in-name", "auditor", "sign-in-password", PASSWORD);

    Set<String> ways = ways(get("/log").body());

    assertThat(ways).contains("/log/verify", "/admin/health").doesNotContain("/admin/switch");
    assertThat(ways).allSatisfy(way -> assertThat(get(way).statusCode()).isEqualTo(200));
    post("/sign-in", "sign-in-name", "author", "sign-in-password", PASSWORD);
    assertThat(ways(get("/feedback").body())).containsExactly("/feedback");
  }

  @Test
  void whoever_only_oversees_reads_an_answer_and_does_nothing_with_it() {
    String reference = keep(Cases.refused(), null);
    String address = "/decisions/" + reference;
    post("/sign-in", "sign-in-name", "auditor", "sign-in-password", PASSWORD);

    assertThat(get(address).body())
        .contains("Do not send police")
        .doesNotContain("Record this", "Ask the advisor<", "New information");
    assertThat(post(address, "decision", "FOLLOW"))
        .satisfies(page -> assertThat(page.statusCode()).isEqualTo(403))
        .satisfies(page -> assertThat(page.body()).contains("for another role", "call handler"));
    assertThat(post(address + "/advice").statusCode()).isEqualTo(403);
    assertThat(post(address + "/log").statusCode()).isEqualTo(403);
    assertThat(get("/log/" + reference).body()).doesNotContain("Followed");
  }

  private static Set<String> ways(String page) {
    String nav = page.replaceAll("(?s).*aria-label=\"Oversight\">(.*?)</nav>.*", "$1");
    return Pattern.compile("href=\"([^\"]+)\"")
        .matcher(nav)
        .results()
        .map(way -> way.group(1))
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  @Test
  void turned_off_nobody_is_answered_and_the_guides_are_there() {
    assertThat(post("/admin/switch", "turn", "off", "words", "").body())
        .contains("A reason is needed");
    post("/admin/switch", "turn", "off", "words", "Guide 1 gives a wrong answer");
    try {
      HttpResponse<String> api = api("{\"facts\": {}}");
      assertThat(api.statusCode()).isEqualTo(503);
      assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(api.body()).contains("Guide 1 gives a wrong answer", "/guides");
      assertThat(api("/api/v1/advice/workings", "{\"facts\": {}}").statusCode()).isEqualTo(503);
      for (HttpResponse<String> page :
          List.of(get("/ask"), post("/ask"), post("/answer", "f.lifeRiskNow", "YES"))) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
            .contains("Answers are turned off since", "Guide 1 gives a wrong answer")
            .contains("/guides/crisis-welfare-checks", "/guides/form");
      }
      assertThat(get("/guides/crisis-welfare-checks").statusCode()).isEqualTo(200);
      assertThat(get("/guides").body()).contains("Answers are turned off since");
      assertThat(get("/admin/health").body()).contains("Turned off since");
      assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(get("/actuator/prometheus").body()).contains("guidance_answering 0.0");
    } finally {
      post("/admin/switch", "turn", "on", "words", "Guide 1 is right again");
    }
    assertThat(get("/ask").statusCode()).isEqualTo(200);
    assertThat(record.entries(Kind.SWITCHED, Long.MAX_VALUE, 2))
        .extracting(Entry::event)
        .containsExactly(
            new Event.Switched(true, "Guide 1 is right again"),
            new Event.Switched(false, "Guide 1 gives a wrong answer"));
  }

  @Test
  void turned_off_every_address_is_shut_but_those_that_give_no_answer() {
    Set<String> always = refusing();
    post("/admin/switch", "turn", "off", "words", "Guide 1 gives a wrong answer");
    Set<String> shut = refusing();
    post("/admin/switch", "turn", "on", "words", "Guide 1 is right again");
    shut.removeAll(always);

    assertThat(shut)
        .as("a new address is shut; put it here, or name it in OffGate when it gives no answer")
        .containsExactlyInAnyOrder(
            "GET /ask",
            "POST /ask",
            "GET /answer",
            "POST /answer",
            "GET /advisor",
            "POST /advisor",
            "POST /advisor/advice",
            "GET /advisor/queue",
            "GET /advisor/rules/{rule}",
            "GET /advisor/maps",
            "GET /advisor/maps/{guide}",
            "POST /advisor/maps/{guide}",
            "GET /advisor/scenarios",
            "POST /advisor/scenarios",
            "POST /advisor/scenarios/import",
            "POST /advisor/scenarios/remove",
            "GET /advisor/scenarios/{which}.{ending}",
            "POST /advisor/runs",
            "GET /advisor/runs/{id}",
            "POST /advisor/runs/{id}/cancel",
            "POST /api/v1/decisions",
            "POST /api/v1/comparisons",
            "POST /api/v1/courses",
            "POST /api/v1/advice/workings",
            "POST /api/v1/advice/comparisons",
            "POST /api/v1/advice/ways",
            "POST /api/v1/advice/fragility",
            "GET /api/v1/advice/scenarios",
            "POST /api/v1/advice/scenarios",
            "POST /api/v1/advice/runs",
            "GET /api/v1/advice/runs/{run}",
            "DELETE /api/v1/advice/runs/{run}",
            "GET /api/v1/advice/maps/{id}");
  }

  /** Every mapped address of the service whose gates let nobody through now. */
  private Set<String> refusing() {
    Set<String> refusing = new TreeSet<>();
    for (RequestMappingInfoHandlerMapping mapping :
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String address : info.getPatternValues()) {
          for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
            if (!letsThrough(mapping, method, address)) {
              refusing.add(method + " " + address);
            }
          }
        }
      }
    }
    assertThat(refusing).hasSizeLessThan(60);
    return refusing;
  }

  private static boolean letsThrough(
      RequestMappingInfoHandlerMapping mapping, RequestMethod method, String address) {
    MockHttpServletRequest request =
        new MockHttpServletRequest(method.name(), address.replaceAll("\\{[^}]*}", "x"));
    if (method == RequestMethod.POST && address.startsWith("/api/")) {
      request.setContentType("application/json");
    }
    ServletRequestPathUtils.parseAndCache(request);
    try {
      HandlerExecutionChain chain = Objects.requireNonNull(mapping.getHandler(request), address);
      for (HandlerInterceptor gate : chain.getInterceptorList()) {
        if (!gate.preHandle(request, new MockHttpServletResponse(), chain.getHandler())) {
          return false;
        }
      }
      return true;
    } catch (Exception e) {
      return false;
    }
  }

  @Test
  void health_metrics_and_logs_say_what_is_so_and_nothing_about_a_call(CapturedOutput output) {
    assertThat(get("/admin/health").body())
        .contains("Rules are loaded, and answer", "Law checked to", "Can be written");
    String health = get("/actuator/health").body();
    assertThat(health).contains("\"answers\"", "\"law\"", "\"record\"", "\"rules\"");
    assertThat(get("/actuator/health/readiness").body())
        .contains("\"answers\"", "\"readinessState\"")
        .doesNotContain("\"record\"");

    String body =
        """
        {"facts": {"lifeRiskNow": "NO", "crime": "NOT_KNOWN", "callerRole": "MENTAL_HEALTH_WARD"},
         "record": true, "incident": "%s"}"""
            .formatted(INCIDENT);
    String answer = api(body).body();
    String reference = answer.replaceAll("(?s)^\\{\"reference\":\"(D-[^\"]*)\".*", "$1");
    keep(Cases.refused(), INCIDENT);
    post("/answer", "f.lifeRiskNow", "YES", "f.callerRole", "MENTAL_HEALTH_WARD");
    get("/log/" + reference);
    post("/log/find", "sought", INCIDENT);
    post("/log/" + reference + "/review", "finding", "AGREE", "words", "Well reasoned by all");
    api("{\"facts\": {\"lifeRiskNow\": \"PERHAPS\"}}");
    String metrics = get("/actuator/prometheus").body();

    assertThat(metrics)
        .contains("guidance_decisions_total{guide=\"crisis-welfare-checks\"")
        .contains("guidance_not_recorded_total", "guidance_rules_refused_total")
        .contains("guidance_rules_age_seconds", "guidance_law_age_days");
    assertThat(output.toString()).contains("Recorded " + reference);
    for (String said : List.of(output.toString(), metrics)) {
      assertThat(said)
          .doesNotContain(
              INCIDENT,
              "handler-4711",
              "MENTAL_HEALTH_WARD",
              "PERHAPS",
              "Well reasoned",
              "f.lifeRiskNow");
      TheRules.rulebook().facts().keySet().stream()
          .filter(fact -> fact.matches(".*[A-Z].*")) // the others are words of every day
          .forEach(fact -> assertThat(said).doesNotContainPattern("\\b" + fact + "\\b[=:\" ]"));
    }
    assertThat(metrics).doesNotContain(reference);
  }

  @Test
  void as_json_the_line_of_a_decision_has_reference_and_outcome_and_no_fact() {
    Logger logger = (Logger) LoggerFactory.getLogger("org.guideonapage.decisions");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    logger.addAppender(lines);
    String reference = keep(Cases.refused(), INCIDENT);
    logger.detachAppender(lines);
    logger.getLoggerContext().putObject(Environment.class.getName(), context.getEnvironment());
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(logger.getLoggerContext());
    encoder.setFormat("ecs");
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.start();

    String json = new String(encoder.encode(lines.list.get(0)), StandardCharsets.UTF_8);

    assertThat(lines.list).hasSize(1);
    assertThat(json.strip().lines()).hasSize(1);
    JsonNode line = JsonMapper.shared().readTree(json);
    assertThat(line.get("reference").asString()).isEqualTo(reference);
    assertThat(line.get("outcome").asString()).isEqualTo("DO_NOT_DEPLOY");
    assertThat(line.get("message").asString())
        .isEqualTo("Recorded " + reference + " DO_NOT_DEPLOY");
    assertThat(json).doesNotContain(INCIDENT, "handler-4711", "MENTAL_HEALTH");
    Cases.refused().keySet().forEach(fact -> assertThat(json).doesNotContain("\"" + fact + "\""));
  }

  private String keep(Map<String, Object> facts, String incident) {
    var at = LondonTime.midday(TheRules.CHECKED_DAY);
    Decision answer = Cases.decide(facts);
    Question question =
        Question.of(TheRules.incident(facts), at, null, null, List.of(), at.toInstant())
            .about(incident);
    return record.keep(HANDLER, question, answer, TheRules.rulebook()).reference();
  }

  private static List<String> references(String page) {
    return java.util.regex.Pattern.compile("D-\\d{8}-[A-Z]")
        .matcher(page)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  private Map<String, byte[]> bundle(String... fields) throws IOException {
    HttpResponse<byte[]> response =
        send(form("/log/bundle", fields), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/zip");
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(URI::create)
        .map(to -> to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery()))
        .orElse("");
  }

  private HttpResponse<String> get(String path) {
    HttpRequest.Builder request = request(path).header("Accept", "text/html, */*;q=0.1");
    if (path.startsWith("/actuator/prometheus")) {
      request.header("Authorization", bearer(Scope.METRICS));
    }
    HttpResponse<String> response = send(request, HttpResponse.BodyHandlers.ofString());
    Matcher found = FORM_TOKEN.matcher(response.body());
    if (found.find()) {
      formToken = found.group(1);
    }
    return response;
  }

  private String bearer(Scope... scopes) {
    return "Bearer " + tokens.make("the tests", Set.of(scopes), 1, People.OPERATOR).text();
  }

  private HttpResponse<String> api(String body) {
    return api("/api/v1/decisions", body);
  }

  private HttpResponse<String> api(String path, String body) {
    return send(
        request(path)
            .header("Authorization", bearer(Scope.DECIDE, Scope.RECORD_WRITE))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String... fields) {
    return send(form(path, fields), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder form(String path, String... fields) {
    StringBuilder body = new StringBuilder("_csrf=").append(formToken).append('&');
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return request(path)
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path));
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request.build(), handler);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
