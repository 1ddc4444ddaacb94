package org.guideonapage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "org.guideonapage", importOptions = DoNotIncludeTests.class)
class RoomsTest {
  @Test
  void each_room_uses_only_the_rooms_it_declares() {
    ApplicationModules rooms = ApplicationModules.of(GuidanceApplication.class);

    assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
        .contains(
            "incident",
            "decision",
            "rulebook",
            "guidance",
            "proof",
            "privacy",
            "record",
            "people",
            "authoring",
            "advice",
            "api",
            "web",
            "oversight",
            "cli");
    rooms.verify();
  }

  @ArchTest
  static final ArchRule only_the_engine_room_knows_drools =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.guideonapage.guidance.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule only_the_proof_room_knows_the_solver =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.guideonapage.proof..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.logicng..");

  @ArchTest
  static final ArchRule only_the_rooms_that_keep_something_know_databases =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.guideonapage.record..", "org.guideonapage.people..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "org.springframework.jdbc..",
              "org.sqlite..",
              "org.postgresql..",
              "org.flywaydb..",
              "com.zaxxer..");

  @ArchTest
  static final ArchRule only_the_people_room_knows_who_signed_in =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.guideonapage.people..")
          .and()
          .doNotHaveFullyQualifiedName("org.guideonapage.api.ProblemHandler")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.security..");

  @ArchTest
  static final ArchRule facts_and_decisions_know_no_framework =
      noClasses()
          .that()
          .resideInAnyPackage("org.guideonapage.incident..", "org.guideonapage.decision..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "tools.jackson..", "com.fasterxml..");

  @ArchTest
  static final ArchRule rules_are_decided_without_the_web =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.guideonapage.rulebook..",
              "org.guideonapage.guidance..",
              "org.guideonapage.proof..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta.servlet..");
}
