package org.guideonapage.api;

import static java.util.Map.entry;

import java.util.Map;

/** What the keys of answers mean, for the description of the service. */
final class Descriptions {
  static final Map<String, String> ALL =
      Map.ofEntries(
          entry("Decision", "One answer, whole. Every key is always there."),
          entry("Decision.reference", "Null unless the decision was recorded"),
          entry("Decision.asAt", "The moment judged, ISO date-time with its offset"),
          entry("Decision.lawVerifiedTo", "The last date to which somebody checked the law"),
          entry("Decision.rulesVersion", "Checksum of the rule text"),
          entry("Decision.force", "Id of the force whose values were laid over the shared rules"),
          entry("Decision.guide", "Id of the guide that answered"),
          entry(
              "Decision.settled",
              "True when deployment, agency and every power come out the same whatever the blank"
                  + " facts turn out to be"),
          entry("Decision.agencies", "Everyone the answer names"),
          entry(
              "Decision.contacts",
              "How the force reaches those agencies, of those that may answer at that moment"),
          entry(
              "Decision.tests",
              "timely, necessary, proportionate, lawful, rightAgency, competence"),
          entry("Decision.aims", "AIM-1 to AIM-6"),
          entry("Decision.conditions", "What has to be so for the deployment"),
          entry("Decision.duties", "What has to be done"),
          entry("Decision.notLawful", "What must not be done, and powers that are not available"),
          entry("Decision.say", "Words to say to the caller"),
          entry(
              "Decision.recordThis",
              "What to write in the log, and how times were read where the clocks change"),
          entry("Decision.deadlines", "Soonest first"),
          entry("Decision.review", "When to look again"),
          entry("Decision.because", "Rules that hold, the governing one first"),
          entry("Decision.overruled", "Rows that held and gave way"),
          entry("Decision.whyNot", "Rows that did not hold, and on which facts"),
          entry(
              "Decision.nextQuestions",
              "Blank facts that can still change the answer, safety first"),
          entry("Decision.whatWouldChange", "The smallest changes of facts that move the answer"),
          entry("Decision.planCheck", "Null unless a plan was given"),
          entry(
              "Decision.qualifier",
              "The national qualifier proposed for the incident; null where the rules have none"),
          entry("Qualifier.code", "Its code, NONE, or NOT_KNOWN while the facts leave it open"),
          entry("Qualifier.closingCodes", "Codes of the force to close the incident under"),
          entry("ClosingCode.code", "Null while to be set by the force"),
          entry("Contact.lastChecked", "When the force's entry was last checked"),
          entry("ForceView.incidentNumber", "A: a capital letter, 9: a figure; null while not set"),
          entry("Setting.standing", "SET by the force, the shared PROPOSAL, or TO_BE_SET"),
          entry("Decision.logText", "The answer as text for the log"),
          entry("Deploy", "What police do"),
          entry("Deploy.code", "What to do now"),
          entry("Deploy.soFar", "What the governing row says on what is known"),
          entry("Deploy.referTo", "Who hears it when the code is REFER, else null"),
          entry("Deploy.agency", "Who goes"),
          entry("Deploy.row", "Id of the governing row"),
          entry("Deploy.settled", "False while an answer not given yet can change it"),
          entry("Power", "A legal power and whether it is open on the facts told"),
          entry("Power.provision", "Id of the provision in the list of sources"),
          entry("AgencyRole.role", "POLICE, INSTEAD, LEADS, HELPS or TOLD"),
          entry("Deadline.from", "The start it was worked out from"),
          entry(
              "Deadline.hoursLeft", "Whole hours left, rounded down; negative when it has passed"),
          entry("Reason.facts", "The facts it rested on"),
          entry("Reason.cites", "Ids in the list of sources"),
          entry("Question.canLeadTo", "Deployments and powers that an answer can lead to"),
          entry("PlanCheck.verdict", "AGREES, DOES_NOT_AGREE, NO_POWER or NOT_KNOWN"),
          entry("PlanCheck.better", "What the guidance would rather see, null where it agrees"),
          entry("Stage.changed", "How it differs from the step before; null for the first"),
          entry("Stage.lowered", "Whether it takes back what stood before it"),
          entry("Stage.awaitsSupervisor", "Whether it stands only once a supervisor agreed"),
          entry("Stage.stands", "Number of the step whose answer stands now; the first is 0"),
          entry(
              "Difference.because",
              "Changed facts that lead to the new deployment by themselves: one, two, or as many as are"
                  + " needed together"),
          entry("Difference.byTime", "True when time alone moved the deployment"),
          entry("FactChange.was", "Null while blank"),
          entry("FactChange.now", "Null when taken back"),
          entry("Handled.choice", "Null while nobody decided"),
          entry("Handled.told", "Null while nobody said"),
          entry("Differences.same", "True when nothing below differs"),
          entry("Differences.powers", "Powers whose verdict differs; null where one is not shown"),
          entry("Differences.actionsAdded", "Steps only the right one has"),
          entry("Differences.actionsRemoved", "Steps only the left one has"),
          entry("RulebookView.fresh", "Whether the folder's present text is what answers"),
          entry(
              "RulebookView.faults",
              "Why the folder's present text does not answer; empty when fresh"),
          entry("RuleView.when", "Conditions, one sentence each; none when it always holds"),
          entry("RuleView.then", "Conclusions, one sentence each"),
          entry("Problem", "What went wrong with a request (RFC 9457)"),
          entry("Problem.errors", "One entry for each fault of the request"),
          entry("Problem.faults", "Faults of the rules folder, after a reload that did not pass"),
          entry(
              "Entry.pointer",
              "JSON pointer into the body; empty for the whole of it, or for what is not in the"
                  + " body"),
          entry("Entry.sent", "What was sent, at most 60 characters"),
          entry("Entry.nearest", "Known names near to what was sent"));

  private Descriptions() {}
}
