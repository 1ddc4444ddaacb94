package org.guideonapage.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
}
