package org.guideonapage.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guideonapage.advice.Fragility;
import org.guideonapage.advice.GuideMap;
import org.guideonapage.authoring.LiveRules;
import org.guideonapage.decision.Decision;
import org.guideonapage.guidance.Course;
import org.guideonapage.people.Scope;
import org.guideonapage.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes the service at {@code /v3/api-docs}: schemas from the records that are written and the
 * vocabulary that is read, examples that were asked of the rules that answer now. Made anew each
 * time, since rules change while the service runs.
 */
@Component
class ApiDocument implements OpenApiCustomizer {
  static final String REF = "#/components/schemas/";
  static final String ASK = "Ask";
  static final String TWO_ASKS = "TwoAsks";
  static final String STEPS = "Steps";
  static final String HANDLING = "Handling";
  static final String CASE = "Case";
  static final String TWO_CASES = "TwoCases";
  static final String WANTING = "Wanting";
  static final String RUN = "RunOrder";
  static final String SCENARIOS = "Scenarios";
  private static final String PROBLEM = "Problem";
  private static final String TOKEN = "token";
  private static final Map<String, String> PROBLEMS_OF_A_BODY =
      RecordSchemas.of(
              "400",
                  "The body is not one JSON object in UTF-8 with each name once, at most "
                      + Body.DEEPEST
                      + " levels deep; or the address has a query",
              "401", "A token is needed, or the one sent cannot be used",
              "403", "The token does not have the scope",
              "413", "The body is too large",
              "415", "The body is not application/json",
              "422",
                  "Unknown names, values, guides or plans, bad dates, or facts that do not fit"
                      + " together: all faults of the body at once",
              "429", "Too many wrong tokens from this address",
              "500",
                  "No answer can be given: use the printed guides and speak to the tactical"
                      + " advisor")
          .entrySet()
          .stream()
          .collect(
              LinkedHashMap::new,
              (map, entry) -> map.put(entry.getKey(), (String) entry.getValue()),
              Map::putAll);

  private final LiveRules rules;
  private final Desk desk;
  private final JsonMapper json;

  ApiDocument(LiveRules rules, Desk desk, JsonMapper json) {
    this.rules = rules;
    this.desk = desk;
    this.json = json;
  }

  @Override
  public void customise(OpenAPI api) {
    Rulebook rulebook = rules.guidance().rulebook();
    api.setInfo(
        new Info()
            .title("Guide on a Page")
            .version("v1")
            .description(
                "Decision support from police mental health guidance. The tool advises; a person"
                    + " decides. Rules "
                    + rulebook.version()
                    + "."));
    api.setServers(List.of());
    Components components = new Components();
    AskSchemas asks = new AskSchemas(rulebook);
    asks.byName().forEach((name, schema) -> components.addSchemas(name, parsed(schema)));
    new RecordSchemas(json, Descriptions.ALL)
        .with(Decision.class)
        .with(Comparison.class)
        .with(Course.class)
        .with(RecordedDesk.Handled.class)
        .with(GuideView.GuideList.class)
        .with(GuideView.class)
        .with(VocabularyView.class)
        .with(RulebookController.SourceList.class)
        .with(RulebookView.class)
        .with(AdviceView.WorkingsView.class)
        .with(AdviceView.DifferencesView.class)
        .with(AdviceView.WaysView.class)
        .with(Fragility.class)
        .with(AdviceView.ScenarioList.class)
        .with(AdviceView.Kept.class)
        .with(AdviceView.RunView.class)
        .with(GuideMap.class)
        .with(Problem.class)
        .byName()
        .forEach((name, schema) -> components.addSchemas(name, parsed(schema)));
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .description(
                "A token with scopes: "
                    + Arrays.stream(Scope.values())
                        .map(scope -> scope.code() + " (" + scope.label() + ")")
                        .collect(Collectors.joining(", "))
                    + ". Programs of this machine may ask without one unless people.api says"
                    + " otherwise."));
    api.setComponents(components);
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, operation) -> problems(path, method, operation)));
    examples(api, asks.example());
  }

  private static Schema<?> parsed(Map<String, Object> schema) {
    return Json31.mapper().convertValue(schema, Schema.class);
  }

  private static void problems(String path, PathItem.HttpMethod method, Operation operation) {
    ApiResponses responses = operation.getResponses();
    Scope.needed(HttpMethod.valueOf(method.name()), path)
        .ifPresent(
            scope ->
                operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, scope.code())));
    if (operation.getRequestBody() != null) {
      PROBLEMS_OF_A_BODY.forEach(
          (status, description) -> responses.addApiResponse(status, problem(description)));
    }
    if (path.contains("/runs/")) {
      responses.addApiResponse("404", problem("There is no such run"));
    } else if (path.contains("/guides/{") || path.endsWith("/map/{guide}")) {
      responses.addApiResponse("404", problem("There is no such guide"));
    }
    if (path.contains("/decisions/{")) {
      responses.addApiResponse("404", problem("The record holds no such decision"));
      responses.addApiResponse("503", problem("The record cannot be read or written now"));
    }
    if (path.endsWith("/reload")) {
      responses.addApiResponse(
          "409", problem("The folder does not pass; the old rules go on answering"));
    }
    responses.addApiResponse("default", problem("Any other problem"));
  }

  private static ApiResponse problem(String description) {
    MediaType media = new MediaType().schema(parsed(RecordSchemas.of("$ref", REF + PROBLEM)));
    return new ApiResponse()
        .description(description)
        .content(new Content().addMediaType(Problem.MEDIA_TYPE, media));
  }

  /** Examples are real: asked and answered now. Rules that refuse the example leave it out. */
  private void examples(OpenAPI api, Map<String, Object> ask) {
    Operation decide = post(api, "/api/v1/decisions");
    Operation compare = post(api, "/api/v1/comparisons");
    if (decide == null || compare == null) {
      return;
    }
    Map<String, Object> side = new LinkedHashMap<>(ask);
    side.remove(AskReader.RECORD);
    Map<String, Object> other = new LinkedHashMap<>(side);
    other.put(AskReader.FACTS, Map.of());
    Map<String, Object> two = RecordSchemas.of("left", side, "right", other);
    try {
      Object decision = plain(desk.decide(json.writeValueAsBytes(ask)));
      Object comparison = plain(desk.compare(json.writeValueAsBytes(two)));
      decide.getRequestBody().getContent().values().forEach(media -> media.setExample(ask));
      answered(decide, "200", decision);
      compare.getRequestBody().getContent().values().forEach(media -> media.setExample(two));
      answered(compare, "200", comparison);
    } catch (Refused e) {
      return;
    }
    try {
      desk.decide("{\"facts\":{\"noSuchFact\":\"YES\"}}".getBytes(StandardCharsets.UTF_8));
    } catch (Refused e) {
      Object problem = plain(e.problem());
      answered(decide, "422", problem);
    }
  }

  private static void answered(Operation operation, String status, Object example) {
    ApiResponse response = operation.getResponses().get(status);
    if (response != null) {
      response.getContent().values().forEach(media -> media.setExample(example));
    }
  }

  private static @Nullable Operation post(OpenAPI api, String path) {
    PathItem item = api.getPaths().get(path);
    return item == null ? null : item.getPost();
  }

  private Object plain(Object value) {
    return json.convertValue(value, new TypeReference<LinkedHashMap<String, Object>>() {});
  }
}
