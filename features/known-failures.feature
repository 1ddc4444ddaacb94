Feature: Known failures, put again
  Deaths and harm that inquests, watchdogs, inspections and courts have looked into, with the facts as they were known. No row says that another answer
  would have changed what happened. The tag `@hazard:` leads to `hazards.yaml`, which has the finding, its source and what rules cannot do.

  @hazard:HZ-01 @cites:PFD-2023-0013
  Rule: HZ-01 Left A&E at risk, not called missing, and a later call handled apart

    Scenario: A&E rings: he left, staff recorded a risk, nobody has asked anything else
      Given it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include danger such as suicide and self-harm; staff recorded a risk of self-harm or suicide
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "O-4" holds
      And row "WO-4c" holds
      And row "WO-22+" holds
      And the answer is "Send police now"
      And the actions include "Open a missing person report"

    Scenario: hours later a relative rings about bleach, and the grade was low
      Given a quiet call
      And it is told that the caller is family or a friend; the absence is by walking out while never detained; the person is unlocated; staff recorded a risk of self-harm or suicide; the person has a means of self-harm; the number of earlier calls is 1; this contact is a report of new facts or changed risk; the police grade is low
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-12b" holds
      And row "O-10" holds
      And row "O-12b" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"

    Scenario: the same call under the welfare guide
      Given it is told that the caller is family or a friend; the person is unlocated; the person has a means of self-harm; the number of earlier calls is 1
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-4" holds
      And row "O-10" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"

  @hazard:HZ-02 @cites:PFD-2023-0013
  Rule: HZ-02 No protocol for voluntary patients who leave A&E

    Scenario: the hospital has no protocol, and that refuses nobody
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person's legal status is that of an informal patient; the person is unlocated; staff recorded a risk of self-harm or suicide
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-24+" holds
      And row "O-4" holds
      And the answer is "Send police now"

  @hazard:HZ-03 @cites:PFD-2023-0193
  Rule: HZ-03 Ran from an escort, and each service left it to the other

    Scenario: staff follow and cannot hold her
      Given it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 3; the person is unlocated; a member of staff is with or following the person now; staff cannot safely keep or return the person; a clinician predicts death or serious harm soon
      When advice is asked under the guide "awol"
      Then row "AW-5" holds
      And row "O-4" holds
      And row "O-14" holds
      And the answer is "Send police now"

    Scenario: staff did not follow, and a clinician fears for her life
      Given it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 2; no member of staff is with or following the person now; the person is unlocated; a clinician predicts death or serious harm soon
      When advice is asked under the guide "awol"
      Then row "AW-9" holds
      And row "O-4" holds
      And row "O-8b" holds
      And the answer is "Send police now"
      And the actions include "Open a missing person report"
      And the answer names "Mental health trust"

    Scenario: nobody says that she is at risk
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 2; no member of staff is with or following the person now; the person is unlocated
      When advice is asked under the guide "awol"
      Then row "O-9c" holds
      And it is asked about the person's usual behaviour

  @hazard:HZ-04 @cites:PFD-2025-0517
  Rule: HZ-04 Risk to life never asked about

    Scenario: nothing has been asked yet: danger to life is the first question
      Given it is told that the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the first question is about danger to life now

    Scenario: nobody can say whether life is in danger
      Given a quiet call
      And it is told that the caller is family or a friend; danger to life now is not known; the place is their own home; the person is believed inside an address without contact; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-1" holds
      And row "O-9" holds
      And the answer is "Send police now"
      And the actions include "Call an ambulance"
      And it is asked about life or limb inside

    Scenario: an ambulance in two hours is no answer
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; what is asked of police is a welfare check; responsibility lies with the ambulance service; the wait for the service is 120
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" holds
      And row "O-11b" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Name one owner"

  @hazard:HZ-05 @cites:PFD-2025-0246
  Rule: HZ-05 Four calls in a day, each refused

    Scenario: the fourth call, the meeting missed, no answer, and nobody knows of earlier self-harm
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; the history of self-harm is not known; contact with the person is unanswered; the number of earlier calls is 3
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3d" holds
      And row "O-10" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"

    Scenario: the same, with earlier self-harm told
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; earlier self-harm is in the past; contact with the person is unanswered; the number of earlier calls is 3
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3b" holds
      And the answer is "Send police now"

    Scenario: the first call of the day is no refusal either
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; contact with the person is unanswered
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: the same under the guide on missed appointments
      Given a quiet call
      And it is told that the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; the history of self-harm is not known; contact with the person is unanswered; the number of earlier calls is 3
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-3c" holds
      And the answer is "Send police now"

  @hazard:HZ-06 @cites:PFD-2025-0244
  Rule: HZ-06 Passed between services, hung up, nobody rang back

    Scenario: the ambulance service sent him to us and the line goes dead
      Given it is told that the caller is the person concerned; another emergency service passed the caller on; contact with the person is cut off
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-14" holds
      And row "O-13" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Put the caller through and stay on"
      And the actions include "Call back by a set time"

    Scenario: he had spoken of suicide for later, and nobody knows where he is
      Given a quiet call
      And it is told that the caller is the person concerned; what the person has said about ending their life is for later or on a condition; another emergency service passed the caller on; contact with the person is cut off; the person is unlocated
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-4" holds
      And row "O-13" holds
      And the answer is "Send police now"
      And the actions include "Get a named acceptance"

  @hazard:HZ-07 @cites:PFD-2024-0652
  Rule: HZ-07 A relative sent on to a slow ambulance

    Scenario: ill at home, and the crew is nine hours away
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is at a confirmed location; the red flags include another urgent illness or injury; responsibility lies with the ambulance service; the wait for the service is 578
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-6" holds
      And row "O-11b" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Put the caller through and stay on"
      And it is asked about the service's arrival in time

    Scenario: no answer any more, and the crew will be too late
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the red flags include another urgent illness or injury; responsibility lies with the ambulance service; the service will not arrive soon enough for the risk
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1d" holds
      And row "O-11" holds
      And the answer is "Send police now"

  @hazard:HZ-08 @cites:PFD-2024-0524
  Rule: HZ-08 Log closed before anybody went

    Scenario: to be closed: silent, recent self-harm, and no service asked
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; earlier self-harm is in recent days or weeks; this contact is a proposal to lower, reverse or close; the service asked has had no request yet
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-13" holds
      And row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Get a named acceptance"
      And the actions include "Keep the log open"
      And the actions include "Supervisor must agree"

    Scenario: to be closed: the team said yes, but no name
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; this contact is a proposal to lower, reverse or close; the service asked has accepted without a name
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-12" holds
      And row "O-12" holds
      And row "F-101" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Get a named acceptance"

  @hazard:HZ-09 @cites:MHC-2024-05-15
  Rule: HZ-09 Known delay of the ambulance did not change the answer

    Scenario: overdose, and the crew comes too late
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; the red flags include an overdose or poison; responsibility lies with the ambulance service; the wait for the service is 120; the service will not arrive soon enough for the risk; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-6" holds
      And row "O-11" holds
      And row "SG-22" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Name one owner"

    Scenario: silent as well
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the red flags include an overdose or poison; the service will not arrive soon enough for the risk; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1b" holds
      And the answer is "Send police now"

    Scenario: silent, nothing taken that is known of
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the service will not arrive soon enough for the risk; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-19" holds
      And row "O-11" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-10 @cites:IOPC-11654
  Rule: HZ-10 A threat on a live stream and a GP's forecast left to the ambulance

    Scenario: the live stream alone, nothing asked yet
      Given it is told that the caller is a member of the public; what the person has said about ending their life is for now, today or tonight
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1" holds
      And row "CW-3" holds
      And the answer is "Send police now"
      And the actions include "Call an ambulance"

    Scenario: the GP forecasts death and she does not answer
      Given a quiet call
      And it is told that the caller is a doctor; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; a clinician predicts death or serious harm soon; responsibility lies with the ambulance service; the service asked has accepted without a name
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1g" holds
      And row "O-8b" holds
      And the answer is "Send police now"
      And the actions include "Call an ambulance"

    Scenario: the GP forecasts death, and nobody has tried to reach her
      Given a quiet call
      And it is told that the caller is a doctor; the place is their own home; the person is believed inside an address without contact; a clinician predicts death or serious harm soon; responsibility lies with the ambulance service
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-16" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Get a named acceptance"

    Scenario: the ambulance accepted by name, in time, door open: still a supervisor
      Given a quiet call
      And it is told that the caller is a doctor; the place is their own home; the person is at a confirmed location; what the person has said about ending their life is for now, today or tonight; a clinician predicts death or serious harm soon; responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the way in is open with no door in question
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1b" holds
      And the actions include "Write down the reasons"

  @hazard:HZ-11 @cites:IOPC-SUSSEX-2023-11
  Rule: HZ-11 A promise reversed and nobody told

    Scenario: police have promised
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; police are bound by a promise to act
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-5" holds
      And the answer is "Send police now"

    Scenario: and now want to reverse it
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; police are bound by a promise to act; this contact is a proposal to lower, reverse or close
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-5b" holds
      And row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Tell everyone of the change"
      And the actions include "Supervisor must agree"

  @hazard:HZ-12 @cites:IOPC-4199
  Rule: HZ-12 The caller believed that police were coming

    Scenario: in contact, no danger, and she has not been told
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; what is asked of police is a welfare check; the caller has not been told plainly whether police are coming
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-5" holds
      And row "O-15" holds
      And the answer is "Do not send police"
      And the actions include "Tell the caller police will not come"

    Scenario: she asks why nobody comes: a dispute is heard
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; what is asked of police is a welfare check; the agencies or the facts disagree
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-17" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-13 @cites:IOPC-4051
  Rule: HZ-13 Nobody owned telling the landlord

    Scenario: a neighbour has heard nothing for weeks
      Given a quiet call
      And it is told that the caller is a member of the public; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the time since last contact is 400; responsibility lies with the landlord
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-9" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the answer names "Landlord or housing provider"
      And the actions include "Get a named acceptance"

    Scenario: silent, neglecting herself, and open to a service
      Given a quiet call
      And it is told that the caller is a member of the public; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; responsibility lies with the landlord; the vulnerabilities include self-neglect or hoarding; the person is open to a service
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-22+" holds
      And row "SW-23+" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the answer names "Council adult social care"

  @hazard:HZ-14 @cites:IOPC-WMP-2022-10
  Rule: HZ-14 A second call about a mother and baby logged apart

    Scenario: harm to the child is feared
      Given it is told that the caller is family or a friend; there is a child or dependant at risk of harm; the number of earlier calls is 1; this contact is a report of new facts or changed risk
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-3" holds
      And row "O-10" holds
      And row "O-12b" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"
      And the actions include "Make a safeguarding referral"

    Scenario: the baby is there and no harm is feared: no refusal without a supervisor
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; there is a child or dependant present with no harm feared; the number of earlier calls is 1
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-10" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Link the logs"

  @hazard:HZ-15 @cites:PFD-WMP-2020-01
  Rule: HZ-15 Accepted, then no action for 18 hours

    Scenario: the family rings again: police had said that they would come
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; police are bound by a promise to act; this contact is a repeat call; the number of earlier calls is 1
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-5" holds
      And row "O-10" holds
      And the answer is "Send police now"

  @hazard:HZ-16 @cites:IOPC-WMP-2018-11
  Rule: HZ-16 Officers diverted and not sent back

    Scenario: diverted, and police had promised
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this contact is a report that officers were diverted; police are bound by a promise to act
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-5" holds
      And row "O-12" holds
      And the answer is "Send police now"
      And the actions include "Tell everyone of the change"

    Scenario: diverted, nothing promised: judged again, never simply closed
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this contact is a report that officers were diverted
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-17" holds
      And row "O-12" holds
      And the answer is "Ask this first"
      And the actions include "Supervisor must agree"
      And the actions include "Keep the log open"

  @hazard:HZ-17 @cites:PFD-2023-0154
  Rule: HZ-17 Ward said high, police did not

    Scenario: ward high, police medium
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by staying out after leave; the person's legal status is that of an informal patient; the person is unlocated; the hospital's risk grade is high; the police grade is medium
      When advice is asked under the guide "inpatient-units"
      Then row "O-4" holds
      And row "MI-3" holds
      And row "AW-31" holds
      And the answer is "Send police now"
      And the actions include "Tell the ward"

    Scenario: the same with a detained patient
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by staying out after leave; the person's legal status is section 2; the person is unlocated; the hospital's risk grade is high; the police grade is low
      When advice is asked under the guide "awol"
      Then row "AW-9" holds
      And row "AW-31" holds
      And the answer is "Send police now"
      And the actions include "Tell the ward"

  @hazard:HZ-18 @cites:PFD-2023-0071
  Rule: HZ-18 A rope not passed on, and no grounds at the door

    Scenario: the other force passes it on: no answer at the address
      Given a quiet call
      And it is told that the caller is from another police force; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the person has a means of self-harm; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1g" holds
      And the answer is "Send police now"
      And the actions include "Call an ambulance"
      And it is asked about life or limb inside

    Scenario: the officer at the door knows of the rope
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the person has a means of self-harm; what is asked of police is to force a door or enter; the way in is locked with no answer
      When advice is asked under the guide "s136-place-of-safety"
      Then row "O-1h" holds
      And the answer is "Police stay"
      And the actions include "Supervisor must agree"
      And it is asked about life or limb inside

    Scenario: and believes that life is at risk
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the person has a means of self-harm; what is asked of police is to force a door or enter; life or limb is believed to be at risk inside; the officers are outside
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-20" holds
      And the answer is "Send police now"
      And it follows that entry to save life or limb is available

    Scenario: and does not believe it: the advisor before anybody leaves
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the person has a means of self-harm; what is asked of police is to leave; life or limb is not believed to be at risk inside
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-57" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: no rope was told: the door alone gives no grounds
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; what is asked of police is to force a door or enter; the way in is locked with no answer
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-50" holds
      And the answer is "Police leave after handover"

  @hazard:HZ-19 @cites:PFD-2023-0268
  Rule: HZ-19 Stale health information lowered a grade

    Scenario: detained, ward grade out of date, police medium
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; the hospital's risk grade is out of date; the police grade is medium
      When advice is asked under the guide "awol"
      Then row "O-4" holds
      And row "AW-9d" holds
      And the answer is "Send police now"
      And the actions include "Tell the ward"

    Scenario: voluntary, ward grade out of date, police low
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the person is unlocated; the hospital's risk grade is out of date; the police grade is low
      When advice is asked under the guide "inpatient-units"
      Then row "MI-18" holds
      And the answer is "Send police now"

    Scenario: no ward grade at all, police low
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the person is unlocated; the hospital's risk grade is missing; the police grade is low
      When advice is asked under the guide "inpatient-units"
      Then row "MI-19" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-20 @cites:PFD-2024-0059
  Rule: HZ-20 Missing lowered to a concern, family not told

    Scenario: to be lowered: discharged days ago, no answer
      Given a quiet call
      And it is told that the caller is family or a friend; the person is unlocated; the vulnerabilities include a discharge within days; contact with the person is unanswered; this contact is a proposal to lower, reverse or close
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" holds
      And row "O-12" holds
      And row "O-9c" holds
      And row "SW-F7" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Tell everyone of the change"
      And the actions include "Supervisor must agree"

    Scenario: and this is unlike her: missing, whatever the proposal
      Given it is told that the caller is family or a friend; the person is unlocated; the vulnerabilities include a discharge within days; this contact is a proposal to lower, reverse or close; this is unlike the person
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-4" holds
      And row "CW-2" holds
      And the answer is "Send police now"
      And the actions include "Tell everyone of the change"

    Scenario: the ward proposes it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the person is unlocated; the vulnerabilities include a discharge within days; this contact is a proposal to lower, reverse or close; the police grade is low
      When advice is asked under the guide "inpatient-units"
      Then row "MI-15" holds
      And row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Open a missing person report"

  @hazard:HZ-21 @cites:PFD-2024-0109
  Rule: HZ-21 Addiction and a police record outweighed the family's word

    Scenario: drinks, was violent once, and this is unlike him: nobody knows where he is
      Given a quiet call
      And it is told that the caller is family or a friend; the person is unlocated; contact with the person is unanswered; this is unlike the person; the person is intoxicated but able to walk and answer; the violence reported includes earlier violence with nothing now
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-4" holds
      And row "CW-2" holds
      And the answer is "Send police now"

    Scenario: the same, believed at home
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is unlike the person; the violence reported includes earlier violence with nothing now
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" holds
      And row "SW-F9" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: nobody has asked the family
      Given a quiet call
      And it is told that the caller is family or a friend; the person is unlocated; contact with the person is unanswered
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-9c" holds
      And it is asked about the person's usual behaviour

  @hazard:HZ-22 @cites:IOPC-KENT-2018-03
  Rule: HZ-22 A concern that never became a missing person

    Scenario: called a welfare check, and in substance missing
      Given a quiet call
      And it is told that the caller is family or a friend; the person is unlocated; this is unlike the person; what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-4" holds
      And row "CW-2" holds
      And the answer is "Send police now"
      And the actions include "Open a missing person report"

    Scenario: the police appointment was missed
      Given a quiet call
      And it is told that the caller is family or a friend; the absence is by missing an appointment; what was missed is a police appointment or bail; the person is unlocated; this is unlike the person
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2" holds
      And row "O-4" holds
      And the answer is "Send police now"

    Scenario: where the person is has not been told
      Given a quiet call
      And it is told that the caller is from police custody; the absence is by missing an appointment; what was missed is a police appointment or bail
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-11" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-23 @cites:IOPC-4221
  Rule: HZ-23 Warning markers unread

    Scenario: before a refusal the checks are still to be made
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; police systems, markers and earlier logs have not been checked
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-16" holds
      And the answer is "Do not send police"
      And the actions include "Check systems and identity"

    Scenario: nobody has asked whether they were made
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-20+" holds
      And the answer is "Do not send police"
      And the actions include "Check systems and identity"
      And it is asked about the check of police systems

  @hazard:HZ-24 @cites:HMICFRS-NORFOLK
  Rule: HZ-24 Few questions, patchy checks, lowering without oversight

    Scenario: a bare request for a welfare check is no refusal, and danger is asked first
      Given it is told that what is asked of police is a welfare check
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-98" holds
      And the answer is "Ask this first"
      And the first question is about danger to life now

    Scenario: nobody is told no while it is not known whether somebody is in danger
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; serious harm now is not known
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-9" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: lowering needs a supervisor
      Given a quiet call
      And it is told that the caller is from council social care; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; this contact is a proposal to lower, reverse or close
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Supervisor must agree"

  @hazard:HZ-25 @cites:IOPC-4216
  Rule: HZ-25 Declined because it was mental health's job

    Scenario: raised by the mental health team, silent, recent self-harm, to be closed
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; responsibility lies with the mental health trust; earlier self-harm is in recent days or weeks; this contact is a proposal to lower, reverse or close
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-13" holds
      And row "O-12" holds
      And row "O-14" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Supervisor must agree"

    Scenario: danger to life is danger to life, whoever raised it
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; anyone's life is in danger now; responsibility lies with the mental health trust
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1" holds
      And row "SW-26+" holds
      And the answer is "Send police now"

  @hazard:HZ-26 @cites:IOPC-LTL-43
  Rule: HZ-26 No reason recorded for not going in

    Scenario: a service asks for the door, a means is held, nobody answers
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; what is asked of police is to force a door or enter; the person has a means of self-harm
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1g" holds
      And the answer is "Send police now"
      And it is asked about life or limb inside

    Scenario: silent, and more than usual reason to worry
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; what is asked of police is to force a door or enter; earlier self-harm is in recent days or weeks
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-13" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And it is asked about life or limb inside

    Scenario: officers say no: the reasons are written down
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; a clinician predicts death or serious harm soon; life or limb is not believed to be at risk inside; what is asked of police is to leave
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-57" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Write down the reasons"

  @hazard:HZ-27 @cites:IOPC-3671
  Rule: HZ-27 No answer logged as all in order

    Scenario: to be lowered: psychosis and no answer
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this contact is a proposal to lower, reverse or close; the vulnerabilities include psychosis
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-13" holds
      And row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: officers at the door: no reply, and they would close it
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply; this contact is a proposal to lower, reverse or close
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-20" holds
      And row "SW-25+" holds
      And row "O-12" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Keep the log open"

    Scenario: officers cannot get into the block
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is the shared stairs, hall or landing of a block; the person is believed inside an address without contact; contact with the person is unanswered; the way in is locked with no answer
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-20" holds
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: somebody who did not attend, visited in vain
      Given a quiet call
      And it is told that the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply; contact with the person is unanswered
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-14" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-28 @cites:MHC-2024-06-16
  Rule: HZ-28 "Passed on" meant something else to each service

    Scenario: passed on to us, and the other service has accepted without a name
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact; another emergency service passed the caller on; the service asked has accepted without a name; contact with the person is unanswered; the vulnerabilities include psychosis
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-13" holds
      And row "CW-13" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Put the caller through and stay on"
      And the actions include "Get a named acceptance"

  @hazard:HZ-29 @cites:IOPC-GMP-2018-02
  Rule: HZ-29 Medicine not collected, and a second worried call

    Scenario: not collected, unlike him, no answer, second call
      Given a quiet call
      And it is told that the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; this is unlike the person; contact with the person is unanswered; the number of earlier calls is 1
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7e" holds
      And row "O-10" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"

    Scenario: and nobody knows where he is
      Given a quiet call
      And it is told that the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the person is unlocated; this is unlike the person; this contact is a repeat call
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2" holds
      And row "DN-21+" holds
      And the answer is "Send police now"

  @hazard:HZ-30 @cites:PFD-2024-0060
  Rule: HZ-30 A&E not given what the officers knew

    Scenario: officers want to leave a willing patient at risk in A&E
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is an emergency department; a constable is with the person; the person's legal status is that of somebody under no section; the person came to the hospital with police and willingly; the person has a means of self-harm; what is asked of police is to leave
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-47" holds
      And row "HO-16+" holds
      And the answer is "Police leave after handover"
      And the actions include "Give a full handover"
      And the actions include "Get a named acceptance"

    Scenario: he has left: what officers knew goes to the hospital and to the search
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the person came to the hospital with police and willingly; the reasons for coming to hospital include danger such as suicide and self-harm
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-23+" holds
      And row "O-4" holds
      And the answer is "Send police now"
      And the actions include "Give a full handover"

  @hazard:HZ-31 @cites:PFD-2024-0296
  Rule: HZ-31 A detained patient absent from a ward in Birmingham

    Scenario: especially vulnerable
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; the grounds for an immediate report include especial vulnerability
      When advice is asked under the guide "awol"
      Then row "AW-4" holds
      And row "O-14" holds
      And the answer is "Send police now"
      And the actions include "Open a missing person report"

    Scenario: at risk, and the ward has looked nowhere yet
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; earlier self-harm is in recent days or weeks; there have been no enquiries
      When advice is asked under the guide "awol"
      Then row "AW-9" holds
      And row "O-4" holds
      And row "O-14" holds
      And the answer is "Send police now"

  @hazard:HZ-32 @cites:PFD-2024-0589
  Rule: HZ-32 Treated twice, left A&E, and services argued

    Scenario: gone, distressed, capacity not judged, a cold night
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed; the vulnerabilities include being out in bad weather; what is asked of police is a welfare check; the agencies or the facts disagree
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-10" holds
      And row "O-17" holds
      And row "O-4" holds
      And the answer is "Send police now"

    Scenario: a mild night
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed; what is asked of police is a welfare check
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-10" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Clinician stays in charge"

    Scenario: the second call of the night
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed; what is asked of police is a welfare check; this contact is a repeat call
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "O-10" holds
      And row "WO-12" holds
      And the actions include "Link the logs"

  @hazard:HZ-33 @cites:IOPC-3439
  Rule: HZ-33 Graded absent instead of missing

    Scenario: section 136 over, psychosis, waiting for a bed, no apparent risk said
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out; the person is unlocated; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; the police grade is no apparent risk
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4" holds
      And the answer is "Send police now"
      And it follows that retaking under section 138 is not available

    Scenario: no risk known, every enquiry done: a supervisor with a time to look again
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; this is usual for the person; capacity is not assessed by anybody; the enquiries done include all reasonable steps by the service
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-9b" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-34 @cites:IOPC-WMP-2018-05
  Rule: HZ-34 The hospital did not say why he was there

    Scenario: reason and risk not told: asked before anything is refused
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-19" holds
      And the answer is "Ask this first"
      And the first question is about the reasons for coming to hospital
      And it is asked about the risk recorded by staff

    Scenario: nobody at the hospital can say
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the reasons for coming to hospital include a minor injury; the hospital care is at the wait for a mental health assessment; the risk recorded by staff is not known
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-19c" holds
      And the answer is "Speak to tactical advisor or supervisor"

  @hazard:HZ-35 @cites:INQ-2020-COURTYARD
  Rule: HZ-35 Over a courtyard fence, graded medium

    Scenario: the ward rings again with new facts: the medium grade no longer holds the search back
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the hospital's risk grade is medium; this contact is a report of new facts or changed risk
      When advice is asked under the guide "awol"
      Then row "O-4" holds
      And row "AW-9" holds
      And row "O-12b" holds
      And the answer is "Send police now"
      And the actions include "Link the logs"

    Scenario: the same under the guide for wards
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the hospital's risk grade is medium; this contact is a report of new facts or changed risk
      When advice is asked under the guide "inpatient-units"
      Then row "O-4" holds
      And the answer is "Send police now"

    Scenario: the first report: police search, and each side hears the grade of the other
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the hospital's risk grade is medium
      When advice is asked under the guide "awol"
      Then row "O-4b" holds
      And row "AW-9c" holds
      And row "O-4c" holds
      And the answer is "Send police at an agreed time"
      And the actions include "Tell the ward"
      And the actions include "Supervisor must agree"
      And it is asked about the police missing person grade

    Scenario: dangerous, or nobody can rule it out
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the hospital's risk grade is medium; the grounds for an immediate report include dangerousness
      When advice is asked under the guide "awol"
      Then row "AW-4" holds
      And the actions include "Open a missing person report"

  @hazard:HZ-36 @cites:MHC-2024-11-22
  Rule: HZ-36 Reported high risk, and nobody knew who should knock

    Scenario: reported by A&E, believed at home, no answer
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; the reasons for coming to hospital include danger such as suicide and self-harm; contact with the person is unanswered; the number of earlier calls is 1
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4b" holds
      And row "O-10" holds
      And the answer is "Send police now"
      And the actions include "Name one owner"

    Scenario: the same under the welfare guide
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; the reasons for coming to hospital include poisoning such as overdose; contact with the person is unanswered
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3c" holds
      And the answer is "Send police now"
      And the actions include "Name one owner"

  @hazard:HZ-37 @cites:IOPC-WYP-2023-06
  Rule: HZ-37 Refused because the hospital had failed

    Scenario: no search, no enquiries, psychosis: police go all the same
      Given a quiet call
      And it is told that the caller is from another hospital ward; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; there have been no enquiries; the agencies or the facts disagree
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "O-14" holds
      And row "O-4" holds
      And the answer is "Send police now"
      And the actions include "Open a missing person report"

    Scenario: no risk told yet: a supervisor grades it now
      Given a quiet call
      And it is told that the caller is from another hospital ward; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; there have been no enquiries; the agencies or the facts disagree
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4e" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Open a missing person report"

  @hazard:HZ-39 @cites:MHC-2022-03-28
  Rule: HZ-39 Ran from escorted leave, and neither side had the means to return him

    Scenario: found and quiet, and staff cannot bring him
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 3; the person is at a confirmed location; the place is a street or other open place; staff cannot safely keep or return the person; the power to retake and hold still runs; what is asked of police is to take the person back; there is no RAVE risk
      When advice is asked under the guide "awol"
      Then row "AW-11g" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Name one owner"
      And the actions include "Get a named acceptance"

    Scenario: found, and no ward is named to receive him
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 3; the person is at a confirmed location; the place is a street or other open place; no contact to receive the person is given; the power to retake and hold still runs; what is asked of police is to take the person back; there is no RAVE risk
      When advice is asked under the guide "awol"
      Then row "AW-11g" holds
      And row "AW-30" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Confirm the destination"

    Scenario: not found, and dangerous
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by running from an escort; the person's legal status is section 3; the person is unlocated; the grounds for an immediate report include dangerousness
      When advice is asked under the guide "awol"
      Then row "AW-4" holds
      And the answer is "Send police now"

  @hazard:HZ-40 @cites:KF-01
  Rule: HZ-40 Face covered, then left face down while breathing fell

    Scenario: held face down with the head covered
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a mental health or learning disability ward; the restraint includes a face down hold or a covered mouth, nose or head; a constable is with the person
      When advice is asked under the guide "inpatient-units"
      Then row "SG-07" holds
      And row "SG-11" holds
      And row "WD-71" holds
      And row "WD-63+" holds
      And the answer is "Police stay"
      And the actions include "Stop or ease restraint"
      And the actions include "Watch all the time"
      And the actions include "Clinician stays in charge"

    Scenario: quiet after the hold, and officers want to leave
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a mental health or learning disability ward; the restraint includes a hold that ended within the hour; the restraint includes going quiet, limp or breathless; what is asked of police is to leave; a constable is with the person
      When advice is asked under the guide "inpatient-units"
      Then row "SG-02" holds
      And row "WD-10" holds
      And the answer is "Police stay"
      And the actions include "Call an ambulance"

  @hazard:HZ-41 @cites:KF-02
  Rule: HZ-41 Restraint not seen as an emergency, and taken to a station

    Scenario: fighting, making no sense, face down: no station
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; the person's legal status is section 136; police are holding the person, now or before; the restraint includes a face down hold or a covered mouth, nose or head; the signs of disturbance include making no sense; the signs of disturbance include fighting everything; what is asked of police is to use a police station as a place of safety; a constable is with the person
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-03" holds
      And row "SG-07" holds
      And row "O-1f" holds
      And row "S136-B39" holds
      And row "SG-20" holds
      And the answer is "Police stay"
      And the actions include "Call an ambulance"
      And the actions include "Treat as a medical emergency"

    Scenario: held for thirteen minutes
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; the restraint includes a face down hold or a covered mouth, nose or head; the minutes of holding or struggling is 13; a constable is with the person
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-19" holds
      And the actions include "Supervisor must agree"
      And the actions include "Stop or ease restraint"

    Scenario: brought to custody after a hold, signs not known
      Given a quiet call
      And it is told that the caller is from police custody; as to custody the person is held for an offence; the restraint includes a hold that ended within the hour; signs of disturbance is not known; the place is a police station
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-12" holds
      And row "SG-21" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Custody health professional now"
      And the actions include "Call an ambulance"

  @hazard:HZ-42 @cites:KF-03
  Rule: HZ-42 Six missed chances

    Scenario: third contact in a day, held, making no sense
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the restraint includes a hold in another position; the signs of disturbance include making no sense; the signs of disturbance include bizarre behaviour; a constable is with the person; the number of earlier calls is 2
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-03" holds
      And row "O-1f" holds
      And row "O-10" holds
      And the answer is "Police stay"
      And the actions include "Stop or ease restraint"
      And the actions include "Link the logs"

    Scenario: no response in the vehicle
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a vehicle; the person's legal status is section 136; police are holding the person, now or before; the red flags include no response or not breathing normally; what is asked of police is to convey the person; a constable is with the person
      When advice is asked under the guide "conveyance"
      Then row "SG-01" holds
      And row "SG-13" holds
      And row "CV-11" holds
      And the answer is "Police stay"
      And the actions include "Call an ambulance"

  @hazard:HZ-43 @cites:KF-04
  Rule: HZ-43 Restrained by police on a ward

    Scenario: the ward asks for restraint for treatment
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment
      When advice is asked under the guide "inpatient-units"
      Then row "WD-30" holds
      And row "O-28" holds
      And the answer is "Do not send police"
      And the actions include "Say what officers cannot do"

    Scenario: officers hold somebody for a clinical task, no clinician in charge, no camera
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a mental health or learning disability ward; the ward incident includes a clinical task; the restraint includes a hold in another position; no named clinician is in charge and staying; the officers do not wear working cameras; a constable is with the person
      When advice is asked under the guide "inpatient-units"
      Then row "WD-71" holds
      And row "WD-60+" holds
      And row "WD-61+" holds
      And row "WD-62+" holds
      And the answer is "Police stay"
      And the actions include "Clinician stays in charge"
      And the actions include "Wear and run cameras"

  @hazard:HZ-44 @cites:KF-05
  Rule: HZ-44 No joint protocol, and the emergency after handcuffing missed

    Scenario: the public see somebody undress and make no sense
      Given it is told that the caller is a member of the public; the place is a street or other open place; the signs of disturbance include taking clothes off; the signs of disturbance include making no sense
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SG-03" holds
      And row "O-1e" holds
      And the answer is "Send police now"
      And the actions include "Treat as a medical emergency"
      And the actions include "Call an ambulance"

    Scenario: held, hot, fighting, and the crew refuses
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; the restraint includes a hold in another position; the minutes of holding or struggling is 10; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; the service asked has refused; a constable is with the person
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-03" holds
      And row "SG-19" holds
      And row "SG-22" holds
      And row "IA-20" holds
      And the answer is "Police stay"
      And the actions include "Name one owner"

  @hazard:HZ-45 @cites:PFD-2025-0098
  Rule: HZ-45 Two weeks for a section 135(2) warrant

    Scenario: door refused, no warrant: the hospital applies now
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person's legal status is section 3; the place is their own home; the person is at a confirmed location; the absence is by staying out after leave; the way in is refused; there is no warrant; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then row "S135B-50" holds
      And row "AW-24" holds
      And the answer is "Send police with conditions"
      And the actions include "Section 135(2) warrant first"

    Scenario: warrant in hand: a time is agreed
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to carry out a section 135 warrant; there is a section 135(2) warrant; the warrant is valid and unused; the person's legal status is section 3; the place is their own home
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-60" holds
      And the answer is "Send police at an agreed time"

  @hazard:HZ-46 @cites:KF-07
  Rule: HZ-46 No warrant asked for because it takes two weeks

    Scenario: the assessment cannot wait, the door will be refused, nobody has applied
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is likely to be refused; there is no warrant; the assessment must happen now; the warrant applicant is nobody yet; there is no RAVE risk
      When advice is asked under the guide "mha-assessments"
      Then row "S135-42" holds
      And the actions include "Section 135(1) warrant first"

  @hazard:HZ-47 @cites:KF-08
  Rule: HZ-47 Unclear who applies for the warrant

    Scenario: the community team asks, and nobody has applied
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is refused; there is no warrant; the warrant applicant is nobody yet
      When advice is asked under the guide "mha-assessments"
      Then row "S135-42+" holds
      And row "S135-43+" holds
      And the actions include "Ask for an AMHP"
      And the answer names "Council AMHP service"

  @hazard:HZ-48 @cites:KF-09
  Rule: HZ-48 No bed, and the person left A&E after 17 hours

    Scenario: waiting in A&E for a bed, under no section
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; the assessment is finished with admission wanted but no bed; the hospital care is at the wait for a bed; the person's legal status is that of somebody under no section; no bed is ready; what is asked of police is to stay with the person
      When advice is asked under the guide "no-beds"
      Then row "HO-40" holds
      And row "HO-60+" holds
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Name one owner"

    Scenario: has left while waiting
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4e" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Open a missing person report"

  @hazard:HZ-49 @cites:KF-10
  Rule: HZ-49 Discharged from section 136 by one doctor alone

    Scenario: one doctor sees no disorder, no AMHP yet
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a health-based place of safety; the person's legal status is section 136; police are holding the person, now or before; the assessment is with one doctor who sees no disorder, before any AMHP; what is asked of police is to leave; the time on the detention clock is 3; a constable is with the person
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-45" holds
      And row "HO-71+" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Ask for an AMHP"

  @hazard:HZ-50 @cites:IOPC-4043
  Rule: HZ-50 Risk record before release too thin

    Scenario: release, and the risk not assessed
      Given a quiet call
      And it is told that the caller is from police custody; as to custody the person is being released; the risk on release is still unassessed; the place is a police station
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-58" holds
      And row "CU-50+" holds
      And the answer is "Ask this first"
      And the actions include "Risk assessment before release"

    Scenario: officers in a home want to leave, and danger was not asked
      Given it is told that the caller is an officer at the scene; the place is their own home; a constable is with the person; what is asked of police is to leave; the person is at a confirmed location
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-48" holds
      And the answer is "Ask this first"
      And the first question is about danger to life now

    Scenario: half out of a window
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; a constable is with the person; the self-harm now includes being at a height; life or limb is believed to be at risk inside
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-14" holds

  @hazard:HZ-51 @cites:CASE-WEBLEY
  Rule: HZ-51 Escaped a hospital that had been warned

    Scenario: nobody has taken over: police stay
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is an emergency department; the person's legal status is section 136; police are holding the person, now or before; a constable is with the person; nobody able to keep the person safe has taken over knowing the risks; what is asked of police is to leave; the time on the detention clock is 2
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-31" holds
      And the answer is "Police stay"
      And the actions include "Give a full handover"

    Scenario: the hospital says that it cannot keep him safe
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is an emergency department; the person's legal status is section 136; police are holding the person, now or before; a constable is with the person; the unit cannot keep the person safe with its own staff; someone able to keep the person safe has taken over knowing the risks; what is asked of police is to leave; the time on the detention clock is 2
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-26" holds

  @hazard:HZ-52 @cites:CASE-ZH
  Rule: HZ-52 Hands on before hearing the carers

    Scenario: officers with an autistic person, carers not asked
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a building that is not lived in; a constable is with the person; the vulnerabilities include autism; those who know the person have not been asked what works
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-10" holds
      And the actions include "Ask carers what works"

    Scenario: the public ask for somebody autistic to be held
      Given a quiet call
      And it is told that the caller is a member of the public; what is asked of police is to restrain the person; the vulnerabilities include autism; those who know the person have not been asked what works; capacity is lacking
      When advice is asked under the guide "mental-capacity-act"
      Then row "SG-10" holds
      And row "MC-83+" holds
      And the answer is "Ask this first"
      And the actions include "Ask carers what works"

  @hazard:HZ-53 @cites:CASE-SESSAY
  Rule: HZ-53 Removed from home under the Capacity Act

    Scenario: an AMHP asks for it without a warrant
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to take the person for a mental health assessment; the place is their own home; capacity is lacking; the decision is about a mental health assessment; there is no warrant
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20" holds
      And row "MC-21+" holds
      And row "O-26" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Section 135(1) warrant first"
      And the actions include "Say what officers cannot do"

  @hazard:HZ-54 @cites:KF-15
  Rule: HZ-54 Disturbance and advice by telephone

    Scenario: advice from records: a plan that nobody owns
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; a constable is with the person; the consultation is done with one of the five professions; the advice given is to leave the person with a plan; no plan with a named owner is in place; the advice rests on records and the account of officers
      When advice is asked under the guide "s136-place-of-safety"
      Then row "TR-40" holds
      And row "TR-42+" holds
      And row "TR-43+" holds
      And row "TR-44+" holds
      And the actions include "Name one owner"
      And the actions include "Supervisor must agree"

    Scenario: two signs of disturbance in the street
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; a constable is with the person; the signs of disturbance include heat or sweating; the signs of disturbance include unusual strength or no tiring
      When advice is asked under the guide "s136-place-of-safety"
      Then row "SG-03" holds
      And row "IA-20" holds
      And the answer is "Police stay"
      And the actions include "Call an ambulance"

  @hazard:HZ-55 @cites:KF-16
  Rule: HZ-55 Allowed to leave A&E while awaiting assessment

    Scenario: still there and at risk: A&E asks for advice
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; the hospital care is at the wait for a mental health assessment; staff recorded a risk of self-harm or suicide; the person came to the hospital by ambulance; what is asked of police is advice only
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21c" holds
      And the answer is "Speak to tactical advisor or supervisor"
      And the answer names "Council AMHP service"

    Scenario: gone
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a mental health assessment; the person came to the hospital by ambulance; staff recorded a risk of self-harm or suicide
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4" holds
      And row "WO-22+" holds
      And the answer is "Send police now"
      And the actions include "Name one owner"

  @hazard:HZ-56 @cites:HMICFRS-2018
  Rule: HZ-56 Police fill the gaps of others, late in the day

    Scenario: worried since yesterday, in contact, rung in at closing time
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; what is asked of police is a welfare check; the hours since the worry arose is 30
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-12" holds
      And row "DN-12" holds
      And the answer is "Do not send police"
      And the answer names "Mental health trust"

    Scenario: no answer, and the team has not been
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; what is asked of police is a welfare check; the hours since the worry arose is 30
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-5" holds
      And row "DN-12" holds
      And the answer is "Do not send police"
      And the actions include "Ask the service to finish its enquiries"
