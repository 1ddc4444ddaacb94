package org.guideonapage.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guideonapage.decision.Deployment.ASK_FIRST;
import static org.guideonapage.decision.Deployment.DEPLOY_NOW;
import static org.guideonapage.decision.Deployment.DEPLOY_PLANNED;
import static org.guideonapage.decision.Deployment.DO_NOT_DEPLOY;
import static org.guideonapage.decision.Deployment.REMAIN;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("small")
class StandingTest {
  private static Standing.Step step(Deployment outcome) {
    return new Standing.Step(outcome, false);
  }

  private static Standing.Step agreed(Deployment outcome) {
    return new Standing.Step(outcome, true);
  }

  @Test
  void nothing_stands_before_the_first_step() {
    assertThat(Standing.after(List.of())).isEmpty();
  }

  @Test
  void the_first_answer_stands_and_lowers_nothing() {
    assertThat(Standing.after(List.of(step(DO_NOT_DEPLOY))))
        .containsExactly(new Standing(false, 0));
  }

  @Test
  void a_raised_answer_stands_at_once() {
    assertThat(Standing.after(List.of(step(DO_NOT_DEPLOY), step(DEPLOY_NOW))))
        .containsExactly(new Standing(false, 0), new Standing(false, 1));
  }

  @Test
  void a_lowered_answer_stands_only_with_a_supervisor() {
    assertThat(Standing.after(List.of(step(DEPLOY_NOW), step(DO_NOT_DEPLOY))))
        .containsExactly(new Standing(false, 0), new Standing(true, 0));
    assertThat(Standing.after(List.of(step(DEPLOY_NOW), agreed(DO_NOT_DEPLOY))))
        .containsExactly(new Standing(false, 0), new Standing(true, 1));
  }

  @Test
  void what_nobody_agreed_to_cannot_be_lowered_in_two_small_steps() {
    assertThat(Standing.after(List.of(step(DEPLOY_NOW), step(ASK_FIRST), step(DO_NOT_DEPLOY))))
        .containsExactly(new Standing(false, 0), new Standing(true, 0), new Standing(true, 0));
  }

  @Test
  void once_agreed_the_next_step_is_held_against_it() {
    assertThat(
            Standing.after(
                List.of(
                    step(DEPLOY_NOW), agreed(DEPLOY_PLANNED), step(REMAIN), step(DO_NOT_DEPLOY))))
        .containsExactly(
            new Standing(false, 0),
            new Standing(true, 1),
            new Standing(false, 2),
            new Standing(true, 2));
  }

  @Test
  void a_supervisor_is_awaited_while_a_lowered_answer_does_not_stand() {
    List<Standing> after =
        Standing.after(
            List.of(step(DEPLOY_NOW), step(DO_NOT_DEPLOY), agreed(ASK_FIRST), step(DEPLOY_NOW)));
    assertThat(after.get(0).awaitsSupervisor(0)).isFalse();
    assertThat(after.get(1).awaitsSupervisor(1)).isTrue();
    assertThat(after.get(2).awaitsSupervisor(2)).isFalse();
    assertThat(after.get(3).awaitsSupervisor(3)).isFalse();
  }
}
