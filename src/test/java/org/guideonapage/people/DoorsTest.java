package org.guideonapage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guideonapage.api.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The table of addresses against the service as it is. */
class DoorsTest extends ServiceTest {
  @Autowired private ApplicationContext context;
  @Autowired private People people;
  @Autowired private PeopleStore store;

  @Test
  void every_address_that_is_answered_has_a_door() {
    assertThat(addresses()).hasSizeGreaterThan(25);
    assertThat(addresses())
        .allSatisfy(
            address ->
                assertThat(List.of(HttpMethod.GET, HttpMethod.POST))
                    .as(address + " stands in no row of Doors")
                    .allMatch(method -> Doors.at(method, address).isPresent()));
  }

  @Test
  void no_door_stands_behind_another_that_is_always_taken_first() {
    assertThat(Doors.ALL)
        .allSatisfy(
            door -> assertThat(Doors.at(asked(door), inside(door))).as(path(door)).contains(door));
  }

  @Test
  void an_answer_is_acted_on_by_those_who_act_on_calls_and_read_by_the_auditor_too() {
    Set<Role> act = Set.of(Role.HANDLER, Role.SUPERVISOR, Role.ADVISOR);
    Set<Role> read = Set.of(Role.HANDLER, Role.SUPERVISOR, Role.ADVISOR, Role.AUDITOR);

    assertThat(Doors.at(HttpMethod.GET, "/decisions/x").orElseThrow().roles()).isEqualTo(read);
    assertThat(
            posts().stream()
                .filter(address -> address.startsWith("/decisions/"))
                .filter(address -> !address.endsWith("/feedback")))
        .containsExactly("/decisions/x", "/decisions/x/advice", "/decisions/x/log")
        .allSatisfy(
            address ->
                assertThat(Doors.at(HttpMethod.POST, address).orElseThrow().roles())
                    .as(address)
                    .isEqualTo(act));
  }

  @Test
  void what_is_open_to_everybody_is_this_and_no_more() {
    assertThat(
            Doors.ALL.stream().filter(door -> door.kind() == Door.Kind.OPEN).map(DoorsTest::path))
        .containsExactly(
            "/",
            "/guides/**",
            "/help",
            "/about/**",
            "/hazards",
            "/assets/**",
            "/theme",
            "/error",
            "/sign-in",
            "/signed-out",
            "/oauth2/**",
            "/login/oauth2/**",
            "/actuator/health/**");
  }

  @ParameterizedTest
  @EnumSource
  void each_role_comes_in_where_the_table_says_and_nowhere_else(Role role) {
    Visitor visitor = Visitor.signedIn(port, account(role));

    for (Door door : ofRoles()) {
      HttpResponse<String> page = comes(visitor, door);

      if (door.roles().contains(role)) {
        assertThat(page.statusCode()).as(path(door)).isNotIn(401, 403);
      } else {
        assertThat(page.statusCode()).as(path(door)).isEqualTo(403);
        assertThat(page.body())
            .contains("This page is for another role", "href=\"/guides/", "ask an administrator")
            .contains(door.roles().stream().map(Role::label).toList())
            .contains("Role: " + role.label());
      }
    }
    Stream.of("/help", "/guides", "/hazards", "/about")
        .forEach(open -> assertThat(visitor.get(open).statusCode()).as(open).isEqualTo(200));
  }

  @Test
  void nobody_comes_in_without_a_role_and_the_sign_in_page_stands_in_its_place() {
    for (Door door : ofRoles()) {
      HttpResponse<String> page = comes(Visitor.nobody(port), door);

      assertThat(page.statusCode()).as(path(door)).isEqualTo(401);
      assertThat(page.body()).contains("id=\"sign-in-password\"", "href=\"/guides\"");
    }
    Visitor nobody = Visitor.nobody(port);
    Stream.of("/help", "/guides", "/guides/form", "/hazards", "/about", "/actuator/health")
        .forEach(open -> assertThat(nobody.get(open).statusCode()).as(open).isEqualTo(200));
    assertThat(nobody.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(nobody.cookie("session")).isEmpty();
  }

  @Test
  void systems_are_asked_for_the_scope_of_the_door_and_no_other_serves() {
    List<Door> doors = Doors.ALL.stream().filter(door -> door.kind() == Door.Kind.TOKEN).toList();
    assertThat(doors).isNotEmpty();

    for (Door door : doors) {
      assertThat(problem(get(inside(door)), 401).get("detail").asString()).contains("Bearer");
      for (Scope scope : Scope.values()) {
        int status =
            send(request(inside(door)).header("Authorization", bearer(scope)).GET()).statusCode();
        if (scope == door.scope()) {
          assertThat(status).as(path(door)).isNotIn(401, 403);
        } else {
          assertThat(status).as(path(door) + " with " + scope).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void nobody_is_given_both_the_role_of_author_and_of_approver() {
    Set<Role> both = Set.of(Role.AUTHOR, Role.APPROVER);

    assertThatThrownBy(() -> people.add("both.refused", both, People.OPERATOR))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Nobody both writes and approves");
    assertThatThrownBy(() -> people.give("S-AUTHOR", both, People.OPERATOR))
        .isInstanceOf(Refusal.class);
    assertThat(people.named("author").orElseThrow().account().roles()).containsExactly(Role.AUTHOR);
  }

  @Test
  void who_has_come_to_hold_both_can_use_neither() {
    people.addKnown(
        new PeopleSettings.FirstAccount(
            null, "both", Set.of(Role.AUTHOR), people.named("author").orElseThrow().password()));
    store.write(
        client ->
            client.sql("UPDATE person SET roles = 'AUTHOR,APPROVER' WHERE name = 'both'").update());
    Visitor both = Visitor.signedIn(port, "both");

    for (Door door : ofRoles().stream().filter(Door::isOfAuthoring).toList()) {
      HttpResponse<String> page = comes(both, door);
      assertThat(page.statusCode()).as(path(door)).isEqualTo(403);
      assertThat(page.body()).contains("Nobody both writes and approves guidance");
    }
  }

  @Test
  void no_form_is_taken_without_the_token_of_its_page() {
    Visitor admin = Visitor.signedIn(port, "admin");
    int before = people.all().size();

    List<String> posts = posts();
    assertThat(posts).contains("/theme", "/ask", "/answer", "/admin/people", "/admin/tokens");
    for (String address : posts) {
      HttpResponse<String> answer =
          admin.postWithoutToken(
              address,
              Map.of("name", "x.y", "role", "AUDITOR", "id", "S-HANDLER", "theme", "dark"));
      boolean mine = Doors.at(HttpMethod.POST, address).orElseThrow().roles().contains(Role.ADMIN);
      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("theme=");
      if (mine) {
        assertThat(answer.body()).as(address).contains("have not been sent yet");
      } else {
        assertThat(answer.body()).as(address).doesNotContain("class=\"gp-band");
      }
    }
    assertThat(people.all()).hasSize(before);
    assertThat(people.named("handler").orElseThrow().account().locked()).isFalse();
  }

  @Test
  void every_form_carries_the_token() {
    Visitor admin = Visitor.signedIn(port, "admin");
    Visitor handler = Visitor.signedIn(port, "handler");
    for (String page :
        List.of(
            handler.get("/ask").body(),
            handler.get("/help").body(),
            admin.get("/admin/people").body(),
            admin.get("/admin/tokens").body(),
            Visitor.nobody(port).get("/sign-in").body(),
            Visitor.nobody(port).get("/about").body())) {
      assertThat(page.split("<form ", -1)).hasSizeGreaterThan(1);
      assertThat(page.split("name=\"_csrf\"", -1)).hasSameSizeAs(page.split("<form ", -1));
    }
  }

  private List<String> addresses() {
    return mappings()
        .flatMap(info -> info.getPatternValues().stream())
        .map(DoorsTest::filled)
        .distinct()
        .sorted()
        .toList();
  }

  /** Addresses of pages that take a form. */
  private List<String> posts() {
    return mappings()
        .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(info -> info.getPatternValues().stream())
        .filter(address -> !address.startsWith("/api/"))
        .map(DoorsTest::filled)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<RequestMappingInfo> mappings() {
    return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream());
  }

  private static List<Door> ofRoles() {
    return Doors.ALL.stream().filter(door -> door.kind() == Door.Kind.ROLES).toList();
  }

  /** Looks, or sends an empty form where the door is for forms alone. */
  static HttpResponse<String> comes(Visitor visitor, Door door) {
    return asked(door).equals(HttpMethod.POST)
        ? visitor.post(inside(door), Map.of())
        : visitor.get(inside(door));
  }

  private static HttpMethod asked(Door door) {
    return door.method() == null ? HttpMethod.GET : door.method();
  }

  private static String path(Door door) {
    return door.path().getPatternString();
  }

  private static String inside(Door door) {
    return filled(path(door).replace("/**", ""));
  }

  private static String filled(String address) {
    return address.replaceAll("\\{[^}]*}", "x").replace("**", "x");
  }

  private static String account(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
