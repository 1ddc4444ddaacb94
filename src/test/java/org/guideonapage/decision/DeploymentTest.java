package org.guideonapage.decision;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("small")
class DeploymentTest {
  @Test
  void police_are_sent_at_once_by_appointment_or_with_conditions_and_by_nothing_else() {
    assertThat(Arrays.stream(Deployment.values()).filter(Deployment::sendsPolice))
        .containsExactly(
            Deployment.DEPLOY_WITH_CONDITIONS, Deployment.DEPLOY_PLANNED, Deployment.DEPLOY_NOW);
  }

  @Test
  void police_also_act_where_they_are_there_already_and_stay_or_hand_over() {
    assertThat(Arrays.stream(Deployment.values()).filter(Deployment::policeAct))
        .containsExactly(
            Deployment.WITHDRAW_AFTER_HANDOVER,
            Deployment.REMAIN,
            Deployment.DEPLOY_WITH_CONDITIONS,
            Deployment.DEPLOY_PLANNED,
            Deployment.DEPLOY_NOW);
  }

  @Test
  void the_order_is_that_of_urgency() {
    assertThat(Deployment.values())
        .isSorted()
        .startsWith(Deployment.DO_NOT_DEPLOY)
        .endsWith(Deployment.DEPLOY_NOW);
    assertThat(Deployment.REFER).isGreaterThan(Deployment.ASK_FIRST);
    assertThat(Deployment.REMAIN).isGreaterThan(Deployment.REFER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // earlier | all later answers that take it back
        "DEPLOY_NOW | DEPLOY_PLANNED DEPLOY_WITH_CONDITIONS REFER ASK_FIRST DO_NOT_DEPLOY",
        "DEPLOY_PLANNED | DEPLOY_WITH_CONDITIONS REFER ASK_FIRST DO_NOT_DEPLOY",
        "DEPLOY_WITH_CONDITIONS | REFER ASK_FIRST DO_NOT_DEPLOY",
        "REMAIN | REFER ASK_FIRST DO_NOT_DEPLOY",
        "REFER | DO_NOT_DEPLOY",
        "ASK_FIRST | -",
        "WITHDRAW_AFTER_HANDOVER | -",
        "DO_NOT_DEPLOY | -"
      })
  void an_answer_is_lowered_by_those_that_take_back_its_promise_and_no_other(
      Deployment earlier, @Nullable String lowering) {
    Set<Deployment> expected =
        lowering == null
            ? Set.of()
            : Arrays.stream(lowering.split(" ")).map(Deployment::valueOf).collect(toSet());
    assertThat(Arrays.stream(Deployment.values()).filter(earlier::isLoweredBy))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
