@guide:s136-place-of-safety
Feature: Handover, and a crisis in a home
  When officers may leave a hospital or place of safety, when they stay and for what, what ends when; and what police can
  and cannot do for a person in crisis in a home, where section 136 does not reach.

  @cites:CASE-WEBLEY @cites:MHA-136-2 @cites:MHA-136-HANDOVER
  Rule: HO-F1, HO-F2, HO-F3, HO-F4 Staying or leaving is in question where police are asked to stay, leave, stop or hold at a hospital or place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                                | told                                                                                         | follows                                              |
        | officers want to leave the unit     | what is asked of police is to leave; the place is a health-based place of safety             | staying or leaving is in question                    |
        | A&E wants officers to go on holding | what is asked of police is to go on holding the person; the place is an emergency department | staying or leaving is in question                    |
        | A&E asks for section 136            | what is asked of police is to detain under section 136; the place is an emergency department | staying or leaving is not in question                |
        | officers want to leave a street     | what is asked of police is to leave; the place is a street or other open place               | staying or leaving is not in question                |
        | custody asks to go on holding       | what is asked of police is to go on holding the person; the place is a police station        | staying or leaving is not in question                |
        | go on holding, nobody said where    | what is asked of police is to go on holding the person                                       | it is open whether staying or leaving is in question |
        | at the unit, nobody said what for   | the place is a health-based place of safety                                                  | it is open whether staying or leaving is in question |
        | nobody knows what is asked          | what is asked of police is not known; the place is a health-based place of safety            | it is open whether staying or leaving is in question |

  @cites:MHA-136-HANDOVER @cites:MHC-2020-12-12 @cites:MHC-2024-10-24 @cites:NPA-T @cites:RCEM-136 @cites:RCPSYCH-136
  Rule: HO-F5, HO-F6, HO-F7, HO-F8 What is beyond the unit

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                                                | told                                                                                                                                         | follows                                        |
        | jointly graded high                                 | the agreed handover risk is high                                                                                                             | the risk is beyond the unit                    |
        | high and the unit says it copes                     | the agreed handover risk is high; the unit can keep the person safe with its own staff                                                       | the risk is beyond the unit                    |
        | fighting and the unit cannot cope                   | the RAVE risk includes violence; the unit cannot keep the person safe with its own staff                                                     | the risk is beyond the unit                    |
        | fighting and nobody knows whether the unit can cope | the RAVE risk includes violence; the unit's ability to keep the person safe is not known                                                     | it is open whether the risk is beyond the unit |
        | quiet and the unit short of staff                   | there is no RAVE risk; the unit cannot keep the person safe with its own staff                                                               | it is open whether the risk is beyond the unit |
        | violence now, unit not asked                        | the violence reported includes violence happening now                                                                                        | the risk is beyond the unit                    |
        | violence now, unit copes, graded low                | the violence reported includes violence happening now; the unit can keep the person safe with its own staff; the agreed handover risk is low | the unit can meet the risk                     |
        | graded medium and the unit copes                    | the agreed handover risk is medium; the unit can keep the person safe with its own staff                                                     | the unit can meet the risk                     |
        | graded low, unit not asked                          | the agreed handover risk is low                                                                                                              | it is open whether the risk is beyond the unit |
        | nobody knows the grade                              | the risk level at handover is not known; the unit can keep the person safe with its own staff                                                | it is open whether the risk is beyond the unit |

  @cites:CL-DUTY @cites:MHA-135-1 @cites:MHA-135-7a @cites:MHA-136-1A @cites:MHA-136-2 @cites:MHC-2023-02-20
  Rule: PH-F1, PH-F2, PH-F3, PH-F4 What a crisis in a home is

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                                      | told                                                                                                      | follows                                              |
        | in the bedroom, police asked to take them | the place is their own home; what is asked of police is to take the person for a mental health assessment | a crisis in a home is in question                    |
        | at a friend's, nobody said what is asked  | the place is somebody else's home                                                                         | a crisis in a home is in question                    |
        | nobody knows what is asked                | the place is their own home; what is asked of police is not known                                         | a crisis in a home is in question                    |
        | garden of one home                        | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only      | a crisis in a home is in question                    |
        | garden, not said whether shared           | the place is a garden, yard, garage or outhouse of a home                                                 | it is open whether a crisis in a home is in question |
        | shared stairs                             | the place is the shared stairs, hall or landing of a block                                                | no crisis in a home is in question                   |
        | at home, warrant to be carried out        | the place is their own home; what is asked of police is to carry out a section 135 warrant                | no crisis in a home is in question                   |
        | at home, held under section 136           | the place is their own home; the person's legal status is section 136                                     | no crisis in a home is in question                   |
        | nobody knows where                        | the place is not known                                                                                    | it is open whether a crisis in a home is in question |

  @cites:CL-NEGLIGENCE
  Rule: PH-F5, PH-F6, PH-F7, PH-F8 Whether officers are there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                                         | told                                                                   | follows                                         |
        | a constable is with them                     | a constable is with the person                                         | officers are with the person                    |
        | an officer rings from the scene              | the caller is an officer at the scene                                  | officers are with the person                    |
        | let in by the family                         | the officers are inside by invitation                                  | officers are with the person                    |
        | inside under section 17                      | the officers are inside under section 17 PACE                          | officers are with the person                    |
        | asked to stay                                | what is asked of police is to stay with the person                     | officers are with the person                    |
        | no constable, family rings                   | no constable is with the person; the caller is family or a friend      | no officer is with the person                   |
        | no constable with them, officers in the hall | no constable is with the person; the officers are inside by invitation | officers are with the person                    |
        | family rings, nothing said of officers       | the caller is family or a friend                                       | it is open whether officers are with the person |
        | nobody knows                                 | the presence of a constable is not known                               | it is open whether officers are with the person |

  @cites:CASE-BAKER @cites:CASE-MCLEOD @cites:CASE-ROSSO @cites:CASE-SYED @cites:CL-BOP-ENTRY @cites:ECHR-8 @cites:MHA-135-1 @cites:PACE-17-1-e
  Rule: PH-F9, PH-F10, PH-F11 By what right officers are inside

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                                   | told                                                                                                              | follows                                                   |
        | let in                                 | the officers are inside by invitation                                                                             | the officers have a right to be inside                    |
        | on a warrant                           | the officers are inside under a warrant                                                                           | the officers have a right to be inside                    |
        | asked to leave, life at risk           | the officers are inside but asked to leave with no other right; life or limb is believed to be at risk inside     | the officers have a right to be inside                    |
        | asked to leave, no life at risk        | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside | the officers have no right to be inside                   |
        | no right, life or limb not asked       | the officers are inside without consent and without power                                                         | it is open whether the officers have a right to be inside |
        | no right, nobody knows of life or limb | the officers are inside without consent and without power; life or limb inside is not known                       | it is open whether the officers have a right to be inside |
        | outside                                | the officers are outside                                                                                          | it is open whether the officers have a right to be inside |

  @cites:ECHR-2 @cites:MHA-136-1 @cites:NPA-T
  Rule: PH-F12, PH-F13, PH-F14 Whether the danger goes on this minute

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that <follows>

      Examples: what follows
        | case                          | told                                                                    | follows                                           |
        | life in danger                | anyone's life is in danger now                                          | the danger goes on this minute                    |
        | care needed at once           | the need for care or control is immediate                               | the danger goes on this minute                    |
        | nothing now, care later today | the need for care or control is for later today                         | no danger goes on this minute                     |
        | nothing now, care not asked   | the place is their own home                                             | it is open whether the danger goes on this minute |
        | nobody knows about life       | danger to life now is not known; the need for care or control is absent | it is open whether the danger goes on this minute |

  @cites:RED-FLAGS @cites:MHA-136-HANDOVER @cites:AACE-136
  Rule: HO-10 A medical emergency at the hospital is cared for first, and officers stay until the hospital has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person; the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-10" <does>
      And the answer is "<answer>"

      Examples: red flags at the hospital
        | case                               | told                                                                                                                                                                          | does          | answer                                  |
        | overdose at A&E, not taken over    | the place is an emergency department; the red flags include an overdose or poison                                                                                             | governs       | Police stay                             |
        | confusion on a general ward        | the place is another hospital ward; the red flags include sudden confusion, fever, diabetes or epilepsy; nobody able to keep the person safe has taken over knowing the risks | governs       | Police stay                             |
        | A&E has taken over                 | the place is an emergency department; the red flags include an overdose or poison; someone able to keep the person safe has taken over knowing the risks                      | does not hold | Police leave after handover             |
        | no red flag, not taken over        | the place is an emergency department; nobody able to keep the person safe has taken over knowing the risks                                                                    | does not hold | Police stay                             |
        | voluntary patient with an overdose | the place is an emergency department; the red flags include an overdose or poison; the person's legal status is that of somebody under no section                             | does not hold | Speak to tactical advisor or supervisor |
        | red flags not known                | the place is an emergency department; medical red flags is not known; someone able to keep the person safe has taken over knowing the risks                                   | does not hold | Police leave after handover             |

  @cites:RED-FLAGS @cites:AACE-136
  Rule: HO-11 A medical emergency at a unit goes to A&E by ambulance, and officers stay until somebody has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-11" <does>
      And the answer is "<answer>"

      Examples: red flags at the unit
        | case                            | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | head injury at the unit         | the place is a health-based place of safety; the red flags include a head injury                                                                                                                                                               | governs       | Police stay                             |
        | the same, a crew has taken over | the place is a health-based place of safety; the red flags include a head injury; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff | does not hold | Police leave after handover             |
        | no red flag at the unit         | the place is a health-based place of safety; nobody able to keep the person safe has taken over knowing the risks                                                                                                                              | does not hold | Speak to tactical advisor or supervisor |
        | red flags not known             | the place is a health-based place of safety; medical red flags is not known; nobody able to keep the person safe has taken over knowing the risks                                                                                              | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-EXPIRY @cites:ECHR-5 @cites:MHC-2018-01-27
  Rule: HO-12 After the power has ended nobody is held, and the duty inspector decides with the NHS

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-12" <does>
      And the answer is "<answer>"

      Examples: after the end
        | case                                | told                                                                                                                                                                                                                                             | does          | answer                                  |
        | hour 25, no bed, told to hold       | the person's legal status is section 136; the power to retake and hold has run out; nobody able to keep the person safe has taken over knowing the risks                                                                                         | governs       | Speak to tactical advisor or supervisor |
        | papers for the journey have run out | the person's legal status is an application complete before arrival in the hospital named; the power to retake and hold has run out; nobody able to keep the person safe has taken over knowing the risks                                        | governs       | Speak to tactical advisor or supervisor |
        | the time still runs                 | the person's legal status is section 136; the power to retake and hold still runs; nobody able to keep the person safe has taken over knowing the risks                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows whether it runs        | the person's legal status is section 136; the running of the power to retake is not known; nobody able to keep the person safe has taken over knowing the risks                                                                                  | does not hold | Speak to tactical advisor or supervisor |
        | ended, but the unit has taken over  | the person's legal status is section 136; the power to retake and hold has run out; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff | does not hold | Police leave after handover             |
        | ended, handover not asked           | the person's legal status is section 136; the power to retake and hold has run out                                                                                                                                                               | governs       | Speak to tactical advisor or supervisor |

    Scenario: at the end the NHS is told and the person is told
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the power to retake and hold has run out
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Power has ended: free to go"
      And the actions include "Escalate to the NHS on-call executive"
      And the answer names "Mental health trust"

  @cites:COP-16 @cites:MHC-2012-01-28 @cites:MHC-2019-01-13
  Rule: HO-22 A place of safety that refuses the person at its door is escalated, and officers stay with the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-22" <does>
      And the answer is "<answer>"

      Examples: refused at the door
        | case                     | told                                                                                                                                                                                                         | does          | answer                                  |
        | refused because of drink | the destination has refused because of intoxication                                                                                                                                                          | governs       | Speak to tactical advisor or supervisor |
        | refused because of age   | the destination has refused for another reason; nobody able to keep the person safe has taken over knowing the risks                                                                                         | governs       | Speak to tactical advisor or supervisor |
        | full, not refused        | the destination has reported itself full; nobody able to keep the person safe has taken over knowing the risks                                                                                               | does not hold | Speak to tactical advisor or supervisor |
        | refused, then taken over | the destination has refused for another reason; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff | does not hold | Police leave after handover             |
        | nobody knows the answer  | the destination's answer is not known; nobody able to keep the person safe has taken over knowing the risks                                                                                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:RCPSYCH-136 @cites:FORUM-1407 @cites:MHC-2020-12-12
  Rule: HO-21 Officers stay, for a named time, where the risk is beyond the unit

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-21" <does>
      And the answer is "<answer>"

      Examples: risk beyond the unit
        | case                               | told                                                                                                                                                                      | does          | answer                                  |
        | graded high                        | the agreed handover risk is high; nobody able to keep the person safe has taken over knowing the risks                                                                    | governs       | Police stay                             |
        | graded high, accepted all the same | the agreed handover risk is high; someone able to keep the person safe has taken over knowing the risks; the unit can keep the person safe with its own staff             | governs       | Police stay                             |
        | resisting and too few staff        | the RAVE risk includes physical resistance; the unit cannot keep the person safe with its own staff; nobody able to keep the person safe has taken over knowing the risks | governs       | Police stay                             |
        | quiet and too few staff            | there is no RAVE risk; the unit cannot keep the person safe with its own staff; nobody able to keep the person safe has taken over knowing the risks                      | does not hold | Speak to tactical advisor or supervisor |
        | resisting and staff not asked      | the RAVE risk includes physical resistance; nobody able to keep the person safe has taken over knowing the risks                                                          | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows the grade             | the risk level at handover is not known; someone able to keep the person safe has taken over knowing the risks; the unit can keep the person safe with its own staff      | does not hold | Police stay                             |

  @cites:MHA-136-2 @cites:KF-10 @cites:IOPC-3439
  Rule: HO-29 When doctor and AMHP have finished and no admission follows, officers leave once a safe way home is arranged

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person; the place is an emergency department
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-29" <does>
      And the answer is "<answer>"

      Examples: assessment finished, no admission
        | case                                  | told                                                                                                                                                                             | does          | answer                      |
        | section 136, doctor and AMHP finished | the person's legal status is section 136; the assessment is finished without admission                                                                                           | governs       | Police leave after handover |
        | section 135(1), the same              | the person's legal status is section 135(1); the assessment is finished without admission; nobody able to keep the person safe has taken over knowing the risks                  | governs       | Police leave after handover |
        | admission wanted                      | the person's legal status is section 136; the assessment is finished with admission wanted and a bed found; nobody able to keep the person safe has taken over knowing the risks | does not hold | Police stay                 |
        | voluntary patient, no admission       | the person's legal status is that of somebody under no section; the assessment is finished without admission                                                                     | does not hold | Do not send police          |
        | nobody knows the stage                | the person's legal status is section 136; the stage of the assessment is not known; nobody able to keep the person safe has taken over knowing the risks                         | does not hold | Police stay                 |

  @cites:CASE-WEBLEY @cites:MHA-136-HANDOVER
  Rule: HO-26 An acceptance by a unit that cannot keep the person safe is no handover

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-26" <does>
      And the answer is "<answer>"

      Examples: accepted by a unit that cannot
        | case                 | told                                                                                                                                  | does          | answer                                  |
        | unit without staff   | the place is a health-based place of safety; the agreed handover risk is low; the unit cannot keep the person safe with its own staff | governs       | Speak to tactical advisor or supervisor |
        | A&E without security | the place is an emergency department; the unit cannot keep the person safe with its own staff                                         | governs       | Speak to tactical advisor or supervisor |
        | A&E, nobody knows    | the place is an emergency department; the unit's ability to keep the person safe is not known                                         | governs       | Speak to tactical advisor or supervisor |
        | unit that can        | the place is a health-based place of safety; the agreed handover risk is low; the unit can keep the person safe with its own staff    | does not hold | Police leave after handover             |
        | A&E, not asked       | the place is an emergency department                                                                                                  | does not hold | Police leave after handover             |

  @cites:RCPSYCH-136 @cites:MHA-136-HANDOVER
  Rule: HO-23 Officers stay until the risk has been assessed together

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks; the unit can keep the person safe with its own staff
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-23" <does>
      And the answer is "<answer>"

      Examples: no joint assessment
        | case                             | told                                                       | does          | answer                      |
        | accepted, nobody has graded      | the agreed handover risk is still without joint assessment | governs       | Police stay                 |
        | accepted, nobody knows the grade | the risk level at handover is not known                    | governs       | Police stay                 |
        | accepted and graded low          | the agreed handover risk is low                            | does not hold | Police leave after handover |
        | accepted, grade not asked        | the person's legal status is section 136                   | does not hold | Ask this first              |

  @cites:NHSE-RCRP @cites:RCPSYCH-136 @cites:MHA-136-HANDOVER @cites:MHC-2024-11-13
  Rule: HO-20 Officers leave a place of safety when it has accepted a risk that it can meet

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-20" <does>
      And the answer is "<answer>"

      Examples: leaving the unit
        | case                        | told                                                                                                                                                                                                                      | does          | answer                                  |
        | accepted, low, staff enough | the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff                 | governs       | Police leave after handover             |
        | accepted, medium, on a ward | the place is a mental health or learning disability ward; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is medium; the unit can keep the person safe with its own staff | governs       | Police leave after handover             |
        | accepted, high              | the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is high; the unit can keep the person safe with its own staff                | does not hold | Police stay                             |
        | not accepted, low           | the place is a health-based place of safety; nobody able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff                  | does not hold | Speak to tactical advisor or supervisor |
        | acceptance not known        | the place is a health-based place of safety; the handover is not known; the agreed handover risk is low; the unit can keep the person safe with its own staff                                                             | does not hold | Speak to tactical advisor or supervisor |
        | acceptance not asked        | the place is a health-based place of safety; the agreed handover risk is low; the unit can keep the person safe with its own staff                                                                                        | is open       | Ask this first                          |
        | A&E instead of a unit       | the place is an emergency department; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff                        | does not hold | Police leave after handover             |

    Scenario: the unit gets the whole handover
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Give a full handover"
      And the answer names "Mental health trust"

  @cites:MHA-136-HANDOVER @cites:RCEM-136 @cites:CL-NEGLIGENCE @cites:MHC-2024-11-13
  Rule: HO-31 Officers stay at A&E while the hospital has not taken over a person who is held

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the place is an emergency department
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-31" <does>
      And the answer is "<answer>"

      Examples: A&E has not taken over
        | case                         | told                                                                                                                                                            | does          | answer                                  |
        | section 136, A&E says no     | the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks                                                  | governs       | Police stay                             |
        | section 135(1), nobody knows | the person's legal status is section 135(1); the handover is not known                                                                                          | governs       | Police stay                             |
        | on the way with papers       | the person's legal status is an application complete before arrival in the hospital named; nobody able to keep the person safe has taken over knowing the risks | governs       | Police stay                             |
        | A&E has taken over           | the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks                                                 | does not hold | Police leave after handover             |
        | the power has ended          | the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks; the power to retake and hold has run out        | does not hold | Speak to tactical advisor or supervisor |
        | voluntary patient            | the person's legal status is that of somebody under no section; nobody able to keep the person safe has taken over knowing the risks                            | does not hold | Police leave after handover             |
        | not asked whether taken over | the person's legal status is section 136                                                                                                                        | is open       | Ask this first                          |
        | status not known             | the legal status is not known; nobody able to keep the person safe has taken over knowing the risks                                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:CASE-WEBLEY @cites:RCEM-136 @cites:MHC-2024-02-27
  Rule: HO-30 Officers leave A&E when the hospital has taken over, knowing the risks

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; someone able to keep the person safe has taken over knowing the risks
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-30" <does>
      And the answer is "<answer>"

      Examples: A&E has taken over
        | case                                             | told                                                                                                                                                           | does          | answer                                  |
        | section 136, security named                      | the place is an emergency department; the person's legal status is section 136; the unit can keep the person safe with its own staff                           | governs       | Police leave after handover             |
        | papers complete, likely to run, guards took over | the place is an emergency department; the person's legal status is an application complete before arrival in the hospital named; the RAVE risk includes escape | governs       | Police leave after handover             |
        | on a general ward under section 135(1)           | the place is another hospital ward; the person's legal status is section 135(1)                                                                                | governs       | Police leave after handover             |
        | hospital says it cannot keep them safe           | the place is an emergency department; the person's legal status is section 136; the unit cannot keep the person safe with its own staff                        | does not hold | Speak to tactical advisor or supervisor |
        | under arrest                                     | the place is an emergency department; the person's legal status is that of a person under arrest                                                               | does not hold | Speak to tactical advisor or supervisor |
        | status not known                                 | the place is an emergency department; the legal status is not known                                                                                            | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-2 @cites:KF-10
  Rule: HO-45 One doctor who sees no disorder does not end the detention before an AMHP is heard

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-45" <does>
      And the answer is "<answer>"

      Examples: one doctor alone
        | case                                   | told                                                                                                                                                                                                          | does          | answer                                  |
        | doctor rings: no disorder, let them go | the person's legal status is section 136; the assessment is with one doctor who sees no disorder, before any AMHP; nobody able to keep the person safe has taken over knowing the risks                       | governs       | Speak to tactical advisor or supervisor |
        | under way with both                    | the person's legal status is section 136; the assessment is under way; nobody able to keep the person safe has taken over knowing the risks                                                                   | does not hold | Speak to tactical advisor or supervisor |
        | doctor and AMHP finished               | the person's legal status is section 136; the assessment is finished without admission; nobody able to keep the person safe has taken over knowing the risks                                                  | does not hold | Police leave after handover             |
        | nobody knows the stage                 | the person's legal status is section 136; the stage of the assessment is not known; nobody able to keep the person safe has taken over knowing the risks                                                      | does not hold | Speak to tactical advisor or supervisor |
        | voluntary                              | the person's legal status is that of somebody under no section; the assessment is with one doctor who sees no disorder, before any AMHP; nobody able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |

    Scenario: the AMHP and legal services are brought in
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the assessment is with one doctor who sees no disorder, before any AMHP; nobody able to keep the person safe has taken over knowing the risks
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Ask for an AMHP"
      And the actions include "Ask force legal services"

  @cites:MHC-2012-01-25 @cites:MHC-2015-08-08 @cites:MHA-136-CONSTABLE
  Rule: HO-39 A hospital that asks for section 136 is asked for facts and for its own powers first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to detain under section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-39" <does>
      And the answer is "<answer>"

      Examples: A&E asks for section 136
        | case                                    | told                                                                             | does          | answer         |
        | staff want the patient detained         | the place is an emergency department; the caller is from an emergency department | governs       | Ask this first |
        | general ward wants the patient detained | the place is another hospital ward; the caller is from another hospital ward     | governs       | Ask this first |
        | officer at A&E asks for themselves      | the place is an emergency department; the caller is an officer at the scene      | does not hold | Ask this first |
        | asked in the street                     | the place is a street or other open place; the caller is a member of the public  | does not hold | Ask this first |
        | caller not known                        | the place is an emergency department; the caller's role is not known             | governs       | Ask this first |

    Scenario: the hospital is asked for its own powers and for facts
      Given a quiet call
      And it is told that what is asked of police is to detain under section 136; the place is an emergency department; the caller is from an emergency department
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Ask the hospital to use its own powers"
      And the answer names "Hospital (A&E or ward)"
      And it is asked about the factual basis for the risk

  @cites:MHA-131 @cites:MHA-AWOL-135-136 @cites:ECHR-5
  Rule: HO-41 Police do not stop a voluntary patient from leaving hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stop the person leaving
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-41" <does>
      And the answer is "<answer>"

      Examples: stopping somebody who may leave
        | case                              | told                                                                                                                                                 | does          | answer                                  |
        | voluntary patient in A&E          | the place is an emergency department; the person's legal status is that of somebody under no section                                                 | governs       | Do not send police                      |
        | informal patient at the ward door | the place is a mental health or learning disability ward; the person's legal status is that of an informal patient                                   | governs       | Do not send police                      |
        | held under section 136            | the place is an emergency department; the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks | does not hold | Police stay                             |
        | life in danger                    | the place is an emergency department; the person's legal status is that of somebody under no section; anyone's life is in danger now                 | does not hold | Send police now                         |
        | status not asked                  | the place is an emergency department                                                                                                                 | is open       | Ask this first                          |
        | status not known                  | the place is an emergency department; the legal status is not known; nobody able to keep the person safe has taken over knowing the risks            | does not hold | Speak to tactical advisor or supervisor |

    Scenario: nobody is refused while the danger is unasked
      Given it is told that what is asked of police is to stop the person leaving; the place is an emergency department; the person's legal status is that of somebody under no section
      When advice is asked under the guide "s136-place-of-safety"
      Then so far the answer is "Do not send police"
      And the answer is "Ask this first"
      And the first question is about danger to life now

  @cites:MHA-137 @cites:MHC-2012-05-16 @cites:NPA-T
  Rule: HO-42 A hospital keeps its own detained patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-42" <does>
      And the answer is "<answer>"

      Examples: the hospital's own detained patient
        | case                                    | told                                                                                                                                                                                                                 | does          | answer                                  |
        | section 3 patient in A&E with one nurse | the place is an emergency department; the person's legal status is section 3                                                                                                                                         | governs       | Do not send police                      |
        | section 2 patient on the ward           | the place is a mental health or learning disability ward; the person's legal status is section 2                                                                                                                     | governs       | Do not send police                      |
        | brought back by police just now         | the place is a mental health or learning disability ward; the person's legal status is section 2; police are holding the person, now or before; nobody able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |
        | violence now                            | the place is an emergency department; the person's legal status is section 3; the violence reported includes violence happening now                                                                                  | does not hold | Send police now                         |
        | section not said                        | the place is an emergency department; the person's legal status is detained under a section not said; nobody able to keep the person safe has taken over knowing the risks                                           | does not hold | Speak to tactical advisor or supervisor |
        | status not known                        | the place is an emergency department; the legal status is not known; nobody able to keep the person safe has taken over knowing the risks                                                                            | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T @cites:MHA-131 @cites:KF-09 @cites:RCEM-2013
  Rule: HO-40 Police do not stay with a voluntary patient in hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-40" <does>
      And the answer is "<answer>"

      Examples: staying with a voluntary patient
        | case                                             | told                                                                                                                                                              | does          | answer             |
        | A&E wants police to sit with a voluntary patient | the place is an emergency department; the person's legal status is that of somebody under no section                                                              | governs       | Do not send police |
        | assessed, no bed, no application                 | the place is an emergency department; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed | governs       | Do not send police |
        | recalled community patient                       | the place is an emergency department; the person's legal status is a community treatment order with recall                                                        | does not hold | Do not send police |
        | held under section 136                           | the place is an emergency department; the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks              | does not hold | Police stay        |
        | serious harm now                                 | the place is an emergency department; the person's legal status is that of somebody under no section; anyone faces serious harm now                               | does not hold | Send police now    |
        | status not asked                                 | the place is an emergency department                                                                                                                              | is open       | Ask this first     |

    Scenario: the hospital keeps its patient and has its own powers
      Given a quiet call
      And it is told that what is asked of police is to stay with the person; the place is an emergency department; the person's legal status is that of somebody under no section
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Ask the hospital to use its own powers"
      And the actions include "Say what officers cannot do"
      And the answer names "Hospital (A&E or ward)"

  @cites:KF-16 @cites:PFD-2024-0060 @cites:CASE-WEBLEY
  Rule: HO-47 Officers who came with a voluntary patient tell the staff the risks before they go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-47" <does>
      And the answer is "<answer>"

      Examples: leaving a voluntary patient
        | case                               | told                                                                                                                                                  | does          | answer                      |
        | officers brought a willing patient | the place is an emergency department; the person's legal status is that of somebody under no section                                                  | governs       | Police leave after handover |
        | informal patient on a ward         | the place is a mental health or learning disability ward; the person's legal status is that of an informal patient                                    | governs       | Police leave after handover |
        | held under section 136             | the place is an emergency department; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks | does not hold | Police leave after handover |
        | life in danger                     | the place is an emergency department; the person's legal status is that of somebody under no section; anyone's life is in danger now                  | does not hold | Send police now             |
        | status not asked                   | the place is an emergency department                                                                                                                  | is open       | Ask this first              |

  @cites:MHA-137 @cites:MHA-131
  Rule: HO-43 Whether the person is held comes first at a hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-43" <does>
      And the answer is "<answer>"

      Examples: status not asked
        | case                         | told                                                                                                                                      | does          | answer                                  |
        | A&E, nothing said of status  | the place is an emergency department                                                                                                      | governs       | Ask this first                          |
        | ward, nothing said of status | the place is a mental health or learning disability ward                                                                                  | governs       | Ask this first                          |
        | unit, nothing said of status | the place is a health-based place of safety                                                                                               | does not hold | Ask this first                          |
        | voluntary                    | the place is an emergency department; the person's legal status is that of somebody under no section                                      | does not hold | Do not send police                      |
        | asked, nobody knows          | the place is an emergency department; the legal status is not known; nobody able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-HANDOVER @cites:CASE-WEBLEY
  Rule: HO-44 Whether somebody has taken over comes before staying or leaving

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-44" <does>
      And the answer is "<answer>"

      Examples: handover not asked
        | case                     | told                                                                                                                                                        | does          | answer                                  |
        | unit, handover not asked | the place is a health-based place of safety; the person's legal status is section 136                                                                       | governs       | Ask this first                          |
        | A&E, handover not asked  | the place is an emergency department; the person's legal status is section 136                                                                              | governs       | Ask this first                          |
        | not accepted             | the place is a health-based place of safety; the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |
        | asked, nobody knows      | the place is a health-based place of safety; the person's legal status is section 136; the handover is not known                                            | does not hold | Speak to tactical advisor or supervisor |

  @cites:RCPSYCH-136 @cites:MHA-136-HANDOVER
  Rule: HO-46 The grade of risk and the unit's means are asked before officers leave a place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-46" <does>
      And the answer is "<answer>"

      Examples: accepted, the rest not asked
        | case                     | told                                                                                                                                       | does          | answer                      |
        | grade not asked          | the place is a health-based place of safety; the unit can keep the person safe with its own staff                                          | governs       | Ask this first              |
        | unit not asked           | the place is a health-based place of safety; the agreed handover risk is low                                                               | governs       | Ask this first              |
        | both known               | the place is a health-based place of safety; the agreed handover risk is low; the unit can keep the person safe with its own staff         | does not hold | Police leave after handover |
        | A&E needs no joint grade | the place is an emergency department                                                                                                       | does not hold | Police leave after handover |
        | nobody knows the grade   | the place is a health-based place of safety; the risk level at handover is not known; the unit can keep the person safe with its own staff | does not hold | Police stay                 |

  @cites:MHA-136-HANDOVER @cites:FORUM-1407 @cites:RCEM-136
  Rule: HO-25 Without an accepted handover a supervisor settles it with the unit, and officers do not just go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to stay with the person; the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-25" <does>
      And the answer is "<answer>"

      Examples: no accepted handover
        | case                                                      | told                                                                                                                                                                                                   | does          | answer                                  |
        | quiet, all told, staff want police to wait for the doctor | the person's legal status is section 136; there is no RAVE risk; nobody able to keep the person safe has taken over knowing the risks                                                                  | governs       | Speak to tactical advisor or supervisor |
        | nobody knows whether anybody has taken over               | the person's legal status is section 136; the handover is not known                                                                                                                                    | governs       | Speak to tactical advisor or supervisor |
        | accepted                                                  | the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff | does not hold | Police leave after handover             |
        | graded high, and the supervisor is not the first word     | the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks; the agreed handover risk is high                                                       | holds         | Police stay                             |
        | handover not asked                                        | the person's legal status is section 136                                                                                                                                                               | is open       | Ask this first                          |

    Scenario: the unit is named and gets the handover
      Given a quiet call
      And it is told that what is asked of police is to stay with the person; the place is a health-based place of safety; the person's legal status is section 136; there is no RAVE risk; nobody able to keep the person safe has taken over knowing the risks
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Give a full handover"
      And the answer names "Mental health trust"

  @cites:MHA-136-HANDOVER @cites:BP-46
  Rule: HO-90 Otherwise the tactical advisor advises on staying or leaving

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-90" <does>
      And the answer is "<answer>"

      Examples: nothing above fits
        | case                                          | told                                                                                                                                                                    | does          | answer                                  |
        | arrested person whom A&E has accepted         | the place is an emergency department; the person's legal status is that of a person under arrest; someone able to keep the person safe has taken over knowing the risks | governs       | Speak to tactical advisor or supervisor |
        | accepted, status not known                    | the place is an emergency department; the legal status is not known; someone able to keep the person safe has taken over knowing the risks                              | governs       | Speak to tactical advisor or supervisor |
        | section 136, accepted, and a row above speaks | the place is an emergency department; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks                   | holds         | Police leave after handover             |
        | in a street                                   | the place is a street or other open place                                                                                                                               | does not hold | Ask this first                          |
        | nobody said where                             | the person's legal status is section 136                                                                                                                                | is open       | Ask this first                          |

  @cites:CL-NEGLIGENCE @cites:CASE-TINDALL @cites:IOPC-LTL-43
  Rule: HO-16+ Nobody at risk is left without a supervisor's agreement and a named person to take over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-16+" <does>

      Examples: leaving somebody at risk
        | case                                       | told                                                                                                                                                      | does          |
        | helpless with drink and cold in the street | the place is a street or other open place; the red flags include great cold or heat; nobody able to keep the person safe has taken over knowing the risks | holds         |
        | lacks capacity, handover not asked         | the place is a street or other open place; capacity is lacking                                                                                            | holds         |
        | at risk, and somebody has taken over       | the place is a street or other open place; capacity is lacking; someone able to keep the person safe has taken over knowing the risks                     | does not hold |
        | no risk shown                              | the place is a street or other open place; nobody able to keep the person safe has taken over knowing the risks                                           | does not hold |
        | capacity not known                         | the place is a street or other open place; capacity is not known; nobody able to keep the person safe has taken over knowing the risks                    | does not hold |

    Scenario: a supervisor has to agree
      Given a quiet call
      And it is told that what is asked of police is to leave; the place is a street or other open place; the red flags include great cold or heat; nobody able to keep the person safe has taken over knowing the risks
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Supervisor must agree"

  @cites:MHA-136-2 @cites:ECHR-5
  Rule: HO-51+ Going on holding a person under section 136 rests on that power alone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-51+" <does>

      Examples: holding under section 136
        | case                   | told                                                                                                               | does          |
        | asked to go on holding | what is asked of police is to go on holding the person; the person's legal status is section 136                   | holds         |
        | officers want to leave | what is asked of police is to leave; the person's legal status is section 136                                      | does not hold |
        | voluntary patient      | what is asked of police is to stay with the person; the person's legal status is that of somebody under no section | does not hold |
        | status not known       | what is asked of police is to stay with the person; the legal status is not known                                  | does not hold |
        | status not asked       | what is asked of police is to stay with the person                                                                 | is open       |

  @cites:MHA-135-3 @cites:ECHR-5
  Rule: HO-52+ Going on holding a person after a section 135(1) warrant rests on that power alone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-52+" <does>

      Examples: holding after a section 135(1) warrant
        | case                   | told                                                                                            | does          |
        | asked to stay          | what is asked of police is to stay with the person; the person's legal status is section 135(1) | holds         |
        | held under section 136 | what is asked of police is to stay with the person; the person's legal status is section 136    | does not hold |
        | status not asked       | what is asked of police is to stay with the person                                              | is open       |

  @cites:MHA-136-3 @cites:MHA-135-3A @cites:COP-16
  Rule: HO-32+ A move from A&E to a place of safety waits for its yes, and the clock runs on

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-32+" <does>

      Examples: moving on from A&E
        | case                        | told                                                                                                                             | does          |
        | fit to move to the unit     | the place is an emergency department; the destination is a health-based place of safety; the destination has accepted the person | holds         |
        | the unit has not been asked | the place is an emergency department; the destination is a health-based place of safety; the destination has been left unasked   | holds         |
        | going home                  | the place is an emergency department; the destination is a home                                                                  | does not hold |
        | from the street             | the place is a street or other open place; the destination is a health-based place of safety                                     | does not hold |
        | destination not asked       | the place is an emergency department                                                                                             | is open       |
        | destination not known       | the place is an emergency department; the kind of destination is not known                                                       | does not hold |

  @cites:MHA-136-2A @cites:OLD-B-136 @cites:HO-2017
  Rule: HO-33+ After removal the section 136 clock runs from arrival at the first place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-33+" <does>

      Examples: section 136, removed
        | case                                  | told                                                                                                                                                                                  | does          |
        | arrival time given                    | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00                                                                        | holds         |
        | arrived willingly, kept an hour later | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00; the time of the decision to keep the person there is 2026-03-01T09:00 | does not hold |
        | arrival not asked                     | the person's legal status is section 136                                                                                                                                              | does not hold |
        | voluntary patient                     | the person's legal status is that of somebody under no section; the time of arrival at the first place of safety is 2026-03-01T08:00                                                  | does not hold |

  @cites:MHA-136-2A
  Rule: HO-34+ For a person kept where found the section 136 clock runs from the decision to keep

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-34+" <does>

      Examples: section 136, kept where found
        | case                           | told                                                                                                            | does          |
        | kept in A&E at nine            | the person's legal status is section 136; the time of the decision to keep the person there is 2026-03-01T09:00 | holds         |
        | removed, not kept              | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00  | does not hold |
        | status not known               | the legal status is not known; the time of the decision to keep the person there is 2026-03-01T09:00            | does not hold |
        | time of the decision not asked | the person's legal status is section 136                                                                        | is open       |

  @cites:MHA-136-2A @cites:OLD-B-136
  Rule: HO-35+ Without a time the section 136 clock is counted back from the hours gone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-35+" <does>

      Examples: section 136, hours only
        | case                       | told                                                                                                           | does          |
        | told it is hour 22         | the person's legal status is section 136; the time on the detention clock is 22                                | holds         |
        | arrival time given as well | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00 | does not hold |
        | hours not asked            | the person's legal status is section 136                                                                       | does not hold |
        | under section 135(1)       | the person's legal status is section 135(1); the time on the detention clock is 22                             | does not hold |

    Scenario: the section 136 clock is shown
      Given a quiet call
      And it is told that the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Start and show the clock"

  @cites:MHA-135-3 @cites:OLD-B-135
  Rule: HO-36+ After removal on a section 135(1) warrant the clock runs from arrival at the place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-36+" <does>

      Examples: section 135(1), removed
        | case                                        | told                                                                                                                                                                               | does          |
        | arrival time given                          | the time of arrival at the first place of safety is 2026-03-01T08:00                                                                                                               | holds         |
        | kept at home by agreement, entry time given | the time of arrival at the first place of safety is 2026-03-01T08:00; the time of the first entry is 2026-03-01T08:00; those who must agree accept the home as a place of safety   | does not hold |
        | agreement, entry time not asked             | the time of arrival at the first place of safety is 2026-03-01T08:00; those who must agree accept the home as a place of safety                                                    | holds         |
        | agreement not known, entry time given       | the time of arrival at the first place of safety is 2026-03-01T08:00; the time of the first entry is 2026-03-01T07:00; the agreement to the home as a place of safety is not known | holds         |
        | arrival time not asked                      | the place is a health-based place of safety                                                                                                                                        | is open       |

  @cites:MHA-135-3 @cites:MHA-135-1A
  Rule: HO-37+ For a person kept at the warrant premises the clock runs from the first entry

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-37+" <does>

      Examples: section 135(1), kept at the premises
        | case                      | told                                                                                                                                                                             | does          |
        | only the entry time given | the time of the first entry is 2026-03-01T08:00                                                                                                                                  | holds         |
        | removed after entry       | the time of the first entry is 2026-03-01T08:00; the time of arrival at the first place of safety is 2026-03-01T09:00                                                            | does not hold |
        | kept at home by agreement | the time of the first entry is 2026-03-01T08:00; the time of arrival at the first place of safety is 2026-03-01T08:00; those who must agree accept the home as a place of safety | holds         |
        | entry time not asked      | the place is their own home                                                                                                                                                      | is open       |

  @cites:MHA-135-3 @cites:OLD-B-135
  Rule: HO-38+ Without a time the section 135(1) clock is counted back from the hours gone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-38+" <does>

      Examples: section 135(1), hours only
        | case                     | told                                                                                         | does          |
        | three hours in           | the person's legal status is section 135(1); the time on the detention clock is 3            | holds         |
        | entry time given as well | the person's legal status is section 135(1); the time of the first entry is 2026-03-01T09:00 | does not hold |
        | hours not asked          | the person's legal status is section 135(1)                                                  | does not hold |
        | under section 136        | the person's legal status is section 136; the time on the detention clock is 3               | does not hold |

    Scenario: the clock is shown
      Given a quiet call
      And it is told that the person's legal status is section 135(1); the time on the detention clock is 3
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Start and show the clock"

    Scenario: nobody was kept at the premises before 11 December 2017
      Given a quiet call
      And the date is 2016-05-01
      And it is told that the person's legal status is section 135(1); the time of the first entry is 2016-05-01T08:00
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-37+" does not hold

  @cites:RCPSYCH-136 @cites:MHA-136-2
  Rule: HO-50+ An assessment that has not started in time is taken up with the AMHP manager

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-50+" <does>

      Examples: assessment late
        | case                    | told                                                                           | does          |
        | hour three, not started | the assessment is unstarted; the time on the detention clock is 3              | holds         |
        | hour two, not started   | the assessment is unstarted; the time on the detention clock is 2              | does not hold |
        | hour four, under way    | the assessment is under way; the time on the detention clock is 4              | does not hold |
        | hour four, nobody knows | the stage of the assessment is not known; the time on the detention clock is 4 | holds         |
        | hours not asked         | the assessment is unstarted                                                    | is open       |

  @cites:MHA-140 @cites:MHA-136-EXPIRY @cites:MHA-136B @cites:MHA-6
  Rule: HO-60+ to HO-65+ in this guide: a bed, an extension or none of them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is an emergency department
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>

      Examples: borrowed from the page on beds
        | case                       | told                                                                                                                                                  | row    | does          |
        | no bed, hour three         | the assessment is finished with admission wanted but no bed; the time on the detention clock is 3                                                     | HO-60+ | holds         |
        | no bed, the time is over   | the assessment is finished with admission wanted but no bed; the power to retake and hold has run out                                                 | HO-61+ | holds         |
        | no bed, over, serious harm | the assessment is finished with admission wanted but no bed; the power to retake and hold has run out; anyone faces serious harm now                  | HO-64+ | holds         |
        | extended for the condition | the extension is authorised by the doctor because of the condition; the time on the detention clock is 20; the number of hours of the extension is 12 | HO-62+ | holds         |
        | extension asked for a bed  | the extension is sought for another reason                                                                                                            | HO-65+ | holds         |
        | bed found                  | the assessment is finished with admission wanted and a bed found                                                                                      | HO-63+ | holds         |
        | stage not known            | the stage of the assessment is not known                                                                                                              | HO-60+ | does not hold |

  @cites:MHA-136-2 @cites:KF-10 @cites:IOPC-4043
  Rule: HO-70+ Release follows the doctor and the AMHP, with a plan and a way home

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-70+" <does>

      Examples: release
        | case                            | told                                                                                                         | does          |
        | section 136, nobody admitted    | the person's legal status is section 136; the assessment is finished without admission                       | holds         |
        | section 135(1), nobody admitted | the person's legal status is section 135(1); the assessment is finished without admission                    | holds         |
        | assessment under way            | the person's legal status is section 136; the assessment is under way                                        | does not hold |
        | stage not known                 | the person's legal status is section 136; the stage of the assessment is not known                           | does not hold |
        | voluntary patient               | the person's legal status is that of somebody under no section; the assessment is finished without admission | does not hold |

  @cites:MHA-136-2 @cites:KF-10
  Rule: HO-71+ One doctor who sees no disorder is not enough to release

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-71+" <does>

      Examples: one doctor alone
        | case                     | told                                                                                                              | does          |
        | section 136, one doctor  | the person's legal status is section 136; the assessment is with one doctor who sees no disorder, before any AMHP | holds         |
        | doctor and AMHP finished | the person's legal status is section 136; the assessment is finished without admission                            | does not hold |
        | stage not asked          | the person's legal status is section 136                                                                          | is open       |

  @cites:MHA-136-2 @cites:KF-10
  Rule: HO-49 Advice asked after one doctor saw no disorder: nobody is released before an AMHP is heard

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety; what is asked of police is advice only
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-49" <does>

      Examples: one doctor alone
        | case                     | told                                                                                                                              | does          |
        | section 136, one doctor  | the person's legal status is section 136; the assessment is with one doctor who sees no disorder, before any AMHP                 | governs       |
        | doctor and AMHP finished | the person's legal status is section 136; the assessment is finished without admission                                            | does not hold |
        | stage not known          | the person's legal status is section 136; the stage of the assessment is not known                                                | does not hold |
        | a voluntary patient      | the person's legal status is that of an informal patient; the assessment is with one doctor who sees no disorder, before any AMHP | does not hold |

  @cites:MHA-136B-3
  Rule: HO-72+ At a police station the doctor's extension counts only with a superintendent's approval

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-72+" <does>

      Examples: the extension
        | case                    | told                                                                                                                                                                                            | does          |
        | an inspector agreed     | the person's legal status is section 136; the place is a police station; the extension is authorised by the doctor because of the condition; authorisation comes from an inspector              | holds         |
        | nobody asked            | the person's legal status is section 136; the place is a police station; the extension is authorised by the doctor because of the condition                                                     | holds         |
        | rank not known          | the person's legal status is section 136; the place is a police station; the extension is authorised by the doctor because of the condition; the rank that has authorised it is not known       | holds         |
        | a superintendent agreed | the person's legal status is section 136; the place is a police station; the extension is authorised by the doctor because of the condition; authorisation comes from a superintendent at least | does not hold |
        | at the suite            | the person's legal status is section 136; the place is a health-based place of safety; the extension is authorised by the doctor because of the condition                                       | does not hold |
        | for want of a bed       | the person's legal status is section 136; the place is a police station; the extension is sought for another reason                                                                             | does not hold |

  @cites:MHA-138-3 @cites:MHA-138-1 @cites:MHC-2019-03-30
  Rule: HO-80+ After an escape the time left to retake and the danger are checked at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-80+" <does>

      Examples: gone
        | case                       | told                                                                                                               | does          |
        | ran from the unit          | the person's legal status is section 136; the absence is by escape from a place of safety                          | holds         |
        | ran from the ambulance     | the person's legal status is section 136; the absence is by escape on the way                                      | holds         |
        | walked out, never detained | the person's legal status is that of somebody under no section; the absence is by walking out while never detained | does not hold |
        | nobody knows how           | the person's legal status is section 136; the way the person went absent is not known                              | does not hold |
        | not asked how              | the person's legal status is section 136                                                                           | is open       |

  @cites:MHA-138-3 @cites:OLD-B-138
  Rule: HO-81+ An escape on the way has a clock of its own

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-81+" <does>

      Examples: escape on the way
        | case            | told                                                                             | does          |
        | an hour ago     | the absence is by escape on the way; the hours since the escape is 1             | holds         |
        | after arrival   | the absence is by escape from a place of safety; the hours since the escape is 1 | does not hold |
        | hours not asked | the absence is by escape on the way                                              | is open       |

  @cites:MCA-5 @cites:MCA-6 @cites:MCA-4B @cites:PACE-17-1-e
  Rule: PH-10 Where capacity is lacking in a medical emergency at home, police go and the least that saves life is done

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-10" <does>
      And the answer is "<answer>"

      Examples: capacity lacking
        | case                                 | told                                                                                                               | does          | answer                                  |
        | overdose, cannot follow what is said | the red flags include an overdose or poison; capacity is lacking                                                   | governs       | Send police now                         |
        | overdose, capacity present           | the red flags include an overdose or poison; capacity is present; the person does not agree of their own free will | does not hold | Speak to tactical advisor or supervisor |
        | capacity lacking, nothing medical    | capacity is lacking; the caller is an officer at the scene                                                         | does not hold | Police leave after handover             |
        | capacity not known                   | the red flags include an overdose or poison; capacity is not known                                                 | does not hold | Speak to tactical advisor or supervisor |
        | in the street                        | the place is a street or other open place; the red flags include an overdose or poison; capacity is lacking        | does not hold | Ask this first                          |

  @cites:MCA-1 @cites:MHA-13
  Rule: PH-11 A capable refusal in a medical emergency is met with persuasion, not force

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the red flags include a deep wound, heavy bleeding or fracture
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-11" <does>
      And the answer is "<answer>"

      Examples: capable refusal
        | case                                  | told                                                                                                 | does          | answer                                  |
        | understands and says no               | capacity is present; the person does not agree of their own free will                                | governs       | Speak to tactical advisor or supervisor |
        | understands, agreement not asked      | capacity is present                                                                                  | governs       | Speak to tactical advisor or supervisor |
        | understands and will go with the crew | capacity is present; the person agrees of their own free will; the caller is an officer at the scene | does not hold | Police leave after handover             |
        | capacity lacking                      | capacity is lacking                                                                                  | does not hold | Send police now                         |
        | capacity not known                    | capacity is not known                                                                                | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-2 @cites:MCA-5
  Rule: PH-12 Capacity is asked about first in a medical emergency

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-12" <does>
      And the answer is "<answer>"

      Examples: capacity not asked
        | case                               | told                                                                                  | does          | answer                                  |
        | overdose, nothing said of capacity | the red flags include an overdose or poison                                           | governs       | Ask this first                          |
        | nothing medical                    | there are no medical red flags                                                        | does not hold | Police leave after handover             |
        | agrees to go                       | the red flags include an overdose or poison; the person agrees of their own free will | does not hold | Police leave after handover             |
        | asked, nobody knows                | the red flags include an overdose or poison; capacity is not known                    | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-2 @cites:MCA-POLICE-HELP
  Rule: PH-13 While nobody has judged capacity the ambulance clinician does, and the advisor hears of it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; the red flags include an overdose or poison
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-13" <does>
      And the answer is "<answer>"

      Examples: capacity not judged
        | case                   | told                                                          | does          | answer                                  |
        | nobody has assessed it | capacity is not assessed by anybody                           | governs       | Speak to tactical advisor or supervisor |
        | nobody knows           | capacity is not known                                         | governs       | Speak to tactical advisor or supervisor |
        | present                | capacity is present; the person agrees of their own free will | does not hold | Police leave after handover             |
        | not asked              | the person does not agree of their own free will              | does not hold | Ask this first                          |

    Scenario: the clinician stays in charge
      Given a quiet call
      And it is told that the place is their own home; the red flags include an overdose or poison; capacity is not assessed by anybody
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Clinician stays in charge"
      And the actions include "Call an ambulance"
      And the answer names "Ambulance service"

  @cites:PACE-17-1-e @cites:CASE-BAKER @cites:CASE-SYED
  Rule: PH-20 Police go in to save life or limb

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-20" <does>
      And the answer is "<answer>"

      Examples: life or limb inside
        | case                                           | told                                                                                                                                       | does          | answer                                  |
        | heard through the door: I am cutting my throat | the place is their own home; life or limb is believed to be at risk inside; the officers are outside                                       | governs       | Send police now                         |
        | nothing said of officers                       | the place is their own home; life or limb is believed to be at risk inside                                                                 | governs       | Send police now                         |
        | house not yet confirmed                        | life or limb is believed to be at risk inside                                                                                              | governs       | Send police now                         |
        | officers already let in                        | the place is their own home; life or limb is believed to be at risk inside; the officers are inside by invitation                          | does not hold | Police stay                             |
        | worry about welfare                            | the place is their own home; life or limb is not believed to be at risk inside; the officers are outside; the caller is family or a friend | does not hold | Do not send police                      |
        | nobody knows                                   | the place is their own home; life or limb inside is not known; the officers are outside; the caller is family or a friend                  | does not hold | Speak to tactical advisor or supervisor |

    Scenario: entry to save life is the power relied on
      Given a quiet call
      And it is told that the place is their own home; life or limb is believed to be at risk inside; the officers are outside
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that entry to save life or limb is available; section 136 is not available
      And the actions include "Write down the reasons"

  @cites:MHA-135-1 @cites:MHC-2024-10-24 @cites:AMHP-2023-12-17
  Rule: PH-25 Where a section 135(1) warrant is in use officers stay until the AMHP has decided

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-25" <does>
      And the answer is "<answer>"

      Examples: warrant in use
        | case                                             | told                                                                                                                                                                                                                                          | does          | answer                      |
        | inside on the warrant, needs the place of safety | there is a section 135(1) warrant; what is asked of police is to convey the person; the person's legal status is section 135(1); the officers are inside under a warrant; the assessment is finished with admission wanted but no bed         | governs       | Police stay                 |
        | AMHP asks officers to stay, no bed               | there is a section 135(1) warrant; what is asked of police is to stay with the person; the person's legal status is section 135(1); the assessment is finished with admission wanted but no bed; the AMHP does not agree that officers can go | governs       | Police stay                 |
        | AMHP lets officers go                            | there is a section 135(1) warrant; what is asked of police is to leave; the person's legal status is section 135(1); the officers are inside under a warrant; the AMHP agrees that officers can go                                            | does not hold | Police leave after handover |
        | finished without admission                       | there is a section 135(1) warrant; what is asked of police is to leave; the person's legal status is section 135(1); the officers are inside under a warrant; the assessment is finished without admission                                    | does not hold | Police leave after handover |
        | held under section 135(1), warrant not asked     | what is asked of police is to convey the person; the person's legal status is section 135(1)                                                                                                                                                  | governs       | Police stay                 |
        | no warrant                                       | there is no warrant; what is asked of police is to stay with the person; the officers are inside by invitation                                                                                                                                | does not hold | Police leave after handover |
        | warrant not known                                | the kind of warrant is not known; what is asked of police is to stay with the person; the officers are inside by invitation                                                                                                                   | does not hold | Police leave after handover |

  @cites:PACE-24 @cites:MHA-136-TWOSTEP
  Rule: PH-30 Arrest is for the offence, never a way to the place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; the officers are inside by invitation
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-30" <does>
      And the answer is "<answer>"

      Examples: an offence
        | case                          | told                                                                       | does          | answer                      |
        | assault, arrest necessary     | there is a past crime; arrest is necessary for a reason the law lists      | governs       | Send police with conditions |
        | assault, arrest not necessary | there is a past crime; arrest is necessary for no reason the law lists     | does not hold | Police leave after handover |
        | no crime                      | there is no crime reported; arrest is necessary for a reason the law lists | does not hold | Police leave after handover |
        | necessity not known           | there is a past crime; the necessity of arrest is not known                | does not hold | Police leave after handover |

  @cites:CL-BOP @cites:CL-BOP-ENTRY @cites:CASE-FRISWELL @cites:MHC-2024-09-07
  Rule: PH-31 Police deal with a breach of the peace while it lasts, and no longer

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; the officers are inside by invitation
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-31" <does>
      And the answer is "<answer>"

      Examples: breach of the peace
        | case                    | told                                                                                       | does          | answer          |
        | about to hit his father | a breach of the peace is happening or imminent                                             | governs       | Send police now |
        | hurting only himself    | no breach of the peace is happening or imminent; the need for care or control is immediate | does not hold | Police stay     |
        | nobody knows            | the breach of the peace is not known; the need for care or control is immediate            | does not hold | Police stay     |
        | not asked               | the need for care or control is immediate                                                  | does not hold | Police stay     |

  @cites:MCA-1 @cites:ECHR-8 @cites:MHC-2013-11-30
  Rule: PH-40 A person who accepts help needs no power, and officers leave once health care has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-40" <does>
      And the answer is "<answer>"

      Examples: agreement with officers there
        | case                                                 | told                                                                                                                          | does          | answer                      |
        | will go with the crew                                | the person agrees of their own free will                                                                                      | governs       | Police leave after handover |
        | refuses                                              | the person does not agree of their own free will                                                                              | does not hold | Police leave after handover |
        | nobody knows                                         | the person's agreement is not known                                                                                           | does not hold | Police leave after handover |
        | agrees, but wounded and lacking capacity: care first | the person agrees of their own free will; the red flags include a deep wound, heavy bleeding or fracture; capacity is lacking | holds         | Send police now             |

  @cites:NPA-T @cites:MCA-1
  Rule: PH-41 A person who accepts help is helped by health care, not police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-41" <does>
      And the answer is "<answer>"

      Examples: agreement with no officers there
        | case                                | told                                                                                                        | does          | answer                                  |
        | family rings, the person wants help | the caller is family or a friend; the person agrees of their own free will                                  | governs       | Do not send police                      |
        | officers are there                  | the caller is an officer at the scene; the person agrees of their own free will                             | does not hold | Police leave after handover             |
        | life in danger                      | the caller is family or a friend; the person agrees of their own free will; anyone's life is in danger now  | does not hold | Send police now                         |
        | danger to life not known            | the caller is family or a friend; the person agrees of their own free will; danger to life now is not known | governs       | Speak to tactical advisor or supervisor |
        | refuses                             | the caller is family or a friend; the person does not agree of their own free will                          | does not hold | Do not send police                      |

  @cites:MHA-13 @cites:MHA-4 @cites:MHA-6 @cites:CASE-ROSSO
  Rule: PH-51 Officers lawfully inside stay while the danger goes on, and AMHP and doctor come to the address

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-51" <does>
      And the answer is "<answer>"

      Examples: danger with officers lawfully inside
        | case                                                         | told                                                                                                                                                          | does          | answer                                  |
        | suicidal in the flat, officers let in, no offence, no injury | the officers are inside by invitation; the need for care or control is immediate                                                                              | governs       | Police stay                             |
        | asked to leave, life at risk                                 | the officers are inside but asked to leave with no other right; life or limb is believed to be at risk inside                                                 | governs       | Police stay                             |
        | asked to leave, no life at risk                              | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside; the need for care or control is immediate  | does not hold | Speak to tactical advisor or supervisor |
        | let in, no need for the next minutes                         | the officers are inside by invitation; the need for care or control is for later today                                                                        | does not hold | Police leave after handover             |
        | let in, need not known                                       | the officers are inside by invitation; the need for care or control is not known                                                                              | does not hold | Speak to tactical advisor or supervisor |
        | outside                                                      | the officers are outside; life or limb is not believed to be at risk inside; the need for care or control is immediate; the caller is an officer at the scene | does not hold | Speak to tactical advisor or supervisor |

    Scenario: AMHP and doctor to the address, and no section 136
      Given a quiet call
      And it is told that the place is their own home; the person does not agree of their own free will; the officers are inside by invitation; the need for care or control is immediate; a constable is with the person; the person appears to be suffering from mental disorder
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is not available
      And the actions include "Ask for an AMHP"
      And the actions include "Say what officers cannot do"
      And the answer names "Council AMHP service"

  @cites:CASE-MCLEOD @cites:PACE-17-5
  Rule: PH-46 The right by which officers are inside is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; the need for care or control is immediate
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-46" <does>
      And the answer is "<answer>"

      Examples: right to be inside not asked
        | case                           | told                                                                                             | does          | answer                                  |
        | officer rings, right not asked | the person does not agree of their own free will                                                 | governs       | Ask this first                          |
        | let in                         | the officers are inside by invitation                                                            | does not hold | Police stay                             |
        | nobody knows the right         | the officers' right to be inside is not known; life or limb is not believed to be at risk inside | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e @cites:CASE-SYED
  Rule: PH-47 Whether life or limb is at risk inside is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the need for care or control is immediate
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-47" <does>
      And the answer is "<answer>"

      Examples: life or limb not asked
        | case                                 | told                                                                                | does          | answer                                  |
        | outside, life or limb not asked      | the caller is an officer at the scene; the officers are outside                     | governs       | Ask this first                          |
        | family rings, life or limb not asked | the caller is family or a friend                                                    | governs       | Ask this first                          |
        | not at risk                          | the caller is family or a friend; life or limb is not believed to be at risk inside | does not hold | Speak to tactical advisor or supervisor |
        | at risk                              | the caller is family or a friend; life or limb is believed to be at risk inside     | does not hold | Send police now                         |
        | nobody knows                         | the caller is family or a friend; life or limb inside is not known                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2 @cites:PFD-2025-0517 @cites:IOPC-4043
  Rule: PH-48 Before officers leave a home the danger is asked about

    Scenario Outline: <case>
      Given it is told that the place is their own home; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-48" <does>
      And the answer is "<answer>"

      Examples: dangers not asked
        | case                               | told                                                                                                       | does          | answer          |
        | officer wants to go, nothing asked | what is asked of police is to leave                                                                        | governs       | Ask this first  |
        | only life and harm asked           | what is asked of police is to leave; nobody's life is in danger now; nobody faces serious harm now         | governs       | Ask this first  |
        | life in danger                     | what is asked of police is to leave; anyone's life is in danger now; the officers are inside by invitation | does not hold | Send police now |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-48" <does>
      And the answer is "<answer>"

      Examples: all asked
        | case                     | told                                                                 | does          | answer                                  |
        | all answered, no danger  | what is asked of police is to leave                                  | does not hold | Police leave after handover             |
        | danger to life not known | what is asked of police is to leave; danger to life now is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-13 @cites:MHA-135-1 @cites:CASE-SESSAY @cites:MHC-2011-12-04
  Rule: PH-50 Without danger this minute the AMHP takes the crisis on the same day, and officers leave with a plan

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-50" <does>
      And the answer is "<answer>"

      Examples: no danger, officers there
        | case                                            | told                                                                                                                                                                                                   | does          | answer                                  |
        | officer with a refusing person, all quiet       | the caller is an officer at the scene; the person does not agree of their own free will                                                                                                                | governs       | Police leave after handover             |
        | AMHP asks officers to stay until there is a bed | the caller is an AMHP; what is asked of police is to stay with the person; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed | governs       | Police leave after handover             |
        | care needed at once                             | the caller is an officer at the scene; the officers are inside by invitation; the need for care or control is immediate                                                                                | does not hold | Police stay                             |
        | serious harm not known                          | the caller is an officer at the scene; serious harm now is not known                                                                                                                                   | does not hold | Speak to tactical advisor or supervisor |
        | need for care not known                         | the caller is an officer at the scene; the need for care or control is not known                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |
        | need for care later today                       | the caller is an officer at the scene; the need for care or control is for later today                                                                                                                 | governs       | Police leave after handover             |
        | no officers there                               | the caller is family or a friend                                                                                                                                                                       | does not hold | Do not send police                      |

  @cites:NPA-T @cites:MHA-13 @cites:MHA-135-1
  Rule: PH-55 Without danger this minute the AMHP and health care go to the home, not police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-55" <does>
      And the answer is "<answer>"

      Examples: no danger, no officers there
        | case                                           | told                                                                                                                                                                                                           | does          | answer                                  |
        | parents ring, upset, nothing broken, no threat | the caller is family or a friend; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; no breach of the peace is happening or imminent | governs       | Do not send police                      |
        | care needed at once                            | the caller is family or a friend; the need for care or control is immediate; life or limb is not believed to be at risk inside                                                                                 | does not hold | Speak to tactical advisor or supervisor |
        | life in danger                                 | the caller is family or a friend; anyone's life is in danger now; life or limb is not believed to be at risk inside                                                                                            | does not hold | Send police now                         |
        | danger to life not known                       | the caller is family or a friend; danger to life now is not known                                                                                                                                              | governs       | Speak to tactical advisor or supervisor |
        | life or limb not known                         | the caller is family or a friend; life or limb inside is not known                                                                                                                                             | does not hold | Speak to tactical advisor or supervisor |
        | need for care not known                        | the caller is family or a friend; the need for care or control is not known                                                                                                                                    | does not hold | Speak to tactical advisor or supervisor |
        | officers there                                 | the caller is an officer at the scene                                                                                                                                                                          | does not hold | Police leave after handover             |

    Scenario: the AMHP is asked and the caller is told
      Given a quiet call
      And it is told that the place is their own home; the caller is family or a friend
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer names "Council AMHP service"
      And the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"
      And the actions include "Tell the caller police will not come"

  @cites:MHC-2017-08-11 @cites:CL-NECESSITY @cites:BP-46
  Rule: PH-90 When none of the powers fits, say so plainly and agree with the advisor who holds the risk

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-90" <does>
      And the answer is "<answer>"

      Examples: none of the powers fits
        | case                                                   | told                                                                                                                                                                                                | does          | answer                                  |
        | care needed at once, officers outside, no life at risk | the caller is an officer at the scene; the officers are outside; life or limb is not believed to be at risk inside; the need for care or control is immediate                                       | governs       | Speak to tactical advisor or supervisor |
        | asked to leave, care needed at once                    | the caller is an officer at the scene; the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside; the need for care or control is immediate | governs       | Speak to tactical advisor or supervisor |
        | harm not known, officers there                         | the caller is an officer at the scene; serious harm now is not known                                                                                                                                | governs       | Speak to tactical advisor or supervisor |
        | all quiet, and a row above speaks                      | the caller is an officer at the scene; the person does not agree of their own free will                                                                                                             | holds         | Police leave after handover             |
        | in a street                                            | the place is a street or other open place; the caller is an officer at the scene; the need for care or control is immediate                                                                         | does not hold | Ask this first                          |

  @cites:CASE-SYED @cites:PACE-17-1-e @cites:PACE-17-5
  Rule: PH-21+ Concern for welfare alone lets nobody in

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-21+" <does>

      Examples: worry about welfare
        | case                        | told                                                                                               | does          |
        | no answer, no fear for life | life or limb is not believed to be at risk inside; the way in is locked with no answer             | holds         |
        | officers outside, refused   | life or limb is not believed to be at risk inside; the officers are outside; the way in is refused | holds         |
        | let in by the owner         | life or limb is not believed to be at risk inside; the way in is agreed by someone with the right  | does not hold |
        | life at risk inside         | life or limb is believed to be at risk inside; the way in is locked with no answer                 | does not hold |
        | nobody knows                | life or limb inside is not known; the way in is locked with no answer                              | does not hold |
        | not asked                   | the way in is locked with no answer                                                                | is open       |

  @cites:MHA-13 @cites:MHA-4
  Rule: PH-52+ An AMHP who cannot come in time is for the AMHP manager, and the inspector reviews

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the officers are inside by invitation; the need for care or control is immediate
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-52+" <does>

      Examples: AMHP too late
        | case                           | told                                                 | does          |
        | AMHP cannot come in time       | the service will not arrive soon enough for the risk | holds         |
        | AMHP service cannot be reached | the service asked has been unreachable               | holds         |
        | AMHP on the way in time        | the service will arrive soon enough for the risk     | does not hold |
        | nobody knows                   | the service's arrival in time is not known           | does not hold |
        | not asked                      | the person does not agree of their own free will     | is open       |

  @cites:CASE-MCLEOD @cites:ECHR-8 @cites:MHA-135-1
  Rule: PH-60+ Officers with no right to be inside leave, and wait where they may lawfully be

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-60+" <does>

      Examples: asked to leave
        | case                                   | told                                                                                                                                                              | does          |
        | asked to leave, nothing else           | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside                                                 | holds         |
        | asked to leave, life at risk           | the officers are inside but asked to leave with no other right; life or limb is believed to be at risk inside                                                     | does not hold |
        | asked to leave, fight about to start   | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside; a breach of the peace is happening or imminent | does not hold |
        | asked to leave, life or limb not known | the officers are inside but asked to leave with no other right; life or limb inside is not known                                                                  | does not hold |
        | still welcome                          | the officers are inside by invitation; life or limb is not believed to be at risk inside                                                                          | does not hold |
        | asked to leave, life in danger         | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside; anyone's life is in danger now                 | does not hold |

    Scenario: officers leave and the AMHP gets a warrant
      Given a quiet call
      And it is told that the place is their own home; the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside
      When advice is asked under the guide "s136-place-of-safety"
      Then the actions include "Leave the premises"
      And the actions include "Section 135(1) warrant first"

  @cites:PACE-17-1-e @cites:CASE-BAKER @cites:CASE-OLOUGHLIN
  Rule: PH-61+ Officers asked to leave may stay under section 17 while life or limb is at risk

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the officers are inside but asked to leave with no other right
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-61+" <does>

      Examples: asked to leave while life is at risk
        | case            | told                                              | does          |
        | life at risk    | life or limb is believed to be at risk inside     | holds         |
        | no life at risk | life or limb is not believed to be at risk inside | does not hold |
        | nobody knows    | life or limb inside is not known                  | does not hold |

  @cites:MHA-136-EXPIRY @cites:MHA-6 @cites:CL-NECESSITY
  Rule: PH-63+ No bed gives no power to keep the person at home

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-63+" <does>

      Examples: no bed at home
        | case                     | told                                                                                                                                                              | does          |
        | assessed at home, no bed | the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed          | holds         |
        | warrant in use           | the place is their own home; the person's legal status is section 135(1); the assessment is finished with admission wanted but no bed                             | does not hold |
        | in A&E                   | the place is an emergency department; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed | does not hold |
        | stage not known          | the place is their own home; the person's legal status is assessed with no application made; the stage of the assessment is not known                             | does not hold |

  @cites:MHA-136-TWOSTEP @cites:CASE-SEAL @cites:MHC-2024-09-07
  Rule: PH-70+ A person who came out by their own choice is judged afresh outside

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-70+" <does>

      Examples: outside
        | case                             | told                                                                                                    | does          |
        | walked out to the road by choice | the place is a street or other open place; the person came to this place of their own accord            | holds         |
        | invited out by police            | the place is a street or other open place; the person came to this place on being invited out by police | does not hold |
        | brought out by police            | the place is a street or other open place; the person came to this place by being brought out by police | does not hold |
        | still inside                     | the place is their own home; the person came to this place of their own accord                          | does not hold |
        | nobody knows how they came out   | the place is a street or other open place; the way the person came to this place is not known           | does not hold |
        | not asked how they came out      | the place is a street or other open place                                                               | is open       |

  @cites:CA89-46 @cites:ECHR-3
  Rule: PH-80+ A child or dependant at risk in the home is protected apart from the adult

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-80+" <does>

      Examples: child in the home
        | case                                  | told                                                      | does          |
        | toddler alone with a parent in crisis | there is a child or dependant at risk of harm             | holds         |
        | child there, no harm feared           | there is a child or dependant present with no harm feared | does not hold |
        | nobody knows                          | children and dependants is not known                      | does not hold |
        | not asked                             | the person does not agree of their own free will          | is open       |

  @cites:MHA-136-1A @cites:MHA-136B @cites:MHA-136-TWOSTEP
  Rule: Cases agreed with partners

    Scenario: own flat, suicidal, no offence, no injury: no section 136, officers stay for the AMHP
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; the officers are inside by invitation; the person does not agree of their own free will; the need for care or control is immediate; what is asked of police is to detain under section 136; a constable is with the person; the person appears to be suffering from mental disorder
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is not available
      And row "PH-51" governs
      And the answer names "Council AMHP service"

    Scenario: arrested for a breach of the peace and brought out: no section 136
      Given a quiet call
      And it is told that the place is a street or other open place; a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions; what is asked of police is to detain under section 136; the caller is an officer at the scene; the person came to this place by being brought out by police
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is not available; section 136 after bringing the person out of a home is not available

    Scenario: no bed at 09:30 is no ground for more time
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; what is asked of police is to go on holding the person; the assessment is finished with admission wanted but no bed; the time of arrival at the first place of safety is 2026-02-28T13:00; the extension is sought for another reason
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that the extension of detention is not available
      And row "HO-65+" holds
      And the actions include "Start and show the clock"

    Scenario: too distressed to be assessed, six more hours by the doctor before the end
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; what is asked of police is to go on holding the person; the time of arrival at the first place of safety is 2026-02-28T13:00; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 6
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that the extension of detention is available
      And row "HO-62+" holds

    Scenario: A&E asks police to keep a voluntary patient
      Given a quiet call
      And it is told that the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is to stop the person leaving; the caller is from an emergency department
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-41" governs
      And the answer is "Do not send police"
      And the answer names "Hospital (A&E or ward)"

    Scenario: knife in his own kitchen, may hurt himself later, threatens nobody
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; what is asked of police is to arrest or detain in another way; the violence reported includes a weapon; what the person has said about ending their life is for later or on a condition; the person has a means of self-harm; no breach of the peace is happening or imminent; there is no crime reported
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that detention for a breach of the peace is not available; section 136 is not available
      And the actions include "Offer help by agreement first"
      And the actions include "Ask for an AMHP"

    Scenario: taken to A&E under the Capacity Act because he would not come out: no
      Given a quiet call
      And it is told that the place is their own home; the caller is an officer at the scene; what is asked of police is to take the person for a mental health assessment; the decision is about a mental health assessment; the person appears to be suffering from mental disorder; life or limb is not believed to be at risk inside
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that care under the Mental Capacity Act is not available; section 136 is not available
      And the answer names "Council AMHP service"

    Scenario: helpless with drink on a winter night, paramedics have gone, officers want to go
      Given a quiet call
      And it is told that the place is a street or other open place; the caller is an officer at the scene; what is asked of police is to leave; anyone's life is in danger now; the red flags include great cold or heat; the person is severely intoxicated; capacity is lacking; nobody able to keep the person safe has taken over knowing the risks
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Send police now"
      And the actions include "Supervisor must agree"
      And the actions include "Treat as a medical emergency"

  # ---- Added after review

  @cites:NPA-T @cites:ECHR-2 @cites:PFD-2023-0071
  Rule: PH-54 Suicidal words for later are refused only with no means and no recent attempt

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the caller is family or a friend; what the person has said about ending their life is for later or on a condition
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-54" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                     | told                                                                               | does          | answer                                  |
        | tablets in the drawer    | the person has a means of self-harm; earlier self-harm is in the past              | governs       | Speak to tactical advisor or supervisor |
        | overdose last week       | the person has no means of self-harm; earlier self-harm is in recent days or weeks | governs       | Speak to tactical advisor or supervisor |
        | means not known          | the means of self-harm is not known; earlier self-harm is in the past              | governs       | Speak to tactical advisor or supervisor |
        | no means, nothing recent | the person has no means of self-harm; earlier self-harm is in the past             | does not hold | Do not send police                      |
        | officers are there       | the person has a means of self-harm; a constable is with the person                | governs       | Speak to tactical advisor or supervisor |

  @cites:MHA-137 @cites:MHA-131 @cites:ECHR-5
  Rule: HO-48 A hospital that cannot say whether the person is held reads the papers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-48" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                             | told                                                           | does          | answer                                  | action                                 |
        | nobody knows whether she is held | the legal status is not known                                  | governs       | Speak to tactical advisor or supervisor | Have the papers read                   |
        | held under no section            | the person's legal status is that of somebody under no section | does not hold | Do not send police                      | Ask the hospital to use its own powers |
        | not asked yet                    | the legal status has not been asked                            | does not hold | Ask this first                          | Have the papers read                   |
        | an officer is with her           | the legal status is not known; a constable is with the person  | does not hold | Ask this first                          | Give a full handover                   |

  @cites:CASE-SYED @cites:IOPC-LTL-43
  Rule: PH-57 A means taken or death forecast, silence, and yet no belief that life or limb is at risk: the advisor before officers leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; the way in is locked with no answer
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-57" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                    | told                                                                                                                           | does          | answer                                  |
        | a rope, silence, and the officer does not fear for life | the person has a means of self-harm; contact with the person is unanswered; life or limb is not believed to be at risk inside  | governs       | Speak to tactical advisor or supervisor |
        | nothing taken, silence, no fear for life                | the person has no means of self-harm; contact with the person is unanswered; life or limb is not believed to be at risk inside | does not hold | Police leave after handover             |
        | a means not known, silence, no fear for life            | the means of self-harm is not known; contact with the person is unanswered; life or limb is not believed to be at risk inside  | does not hold | Police leave after handover             |

  @cites:MHA-136-HANDOVER
  Rule: HO-53+ HO-54+ HO-55+ Whoever runs the place of safety, and the ambulance for the journey, are part of every answer

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>

      Examples: the host and the journey
        | case                            | told                                                                                                               | row    | does          |
        | held at the suite               | the person's legal status is section 136; the place is a health-based place of safety                              | HO-53+ | holds         |
        | a visitor at the suite          | the person's legal status is that of somebody under no section; the place is a health-based place of safety        | HO-53+ | does not hold |
        | held, place not known           | the person's legal status is section 136; the place is not known                                                   | HO-53+ | does not hold |
        | held at A&E                     | the person's legal status is section 135(1); the place is an emergency department                                  | HO-54+ | holds         |
        | a patient at A&E, not held      | the person's legal status is that of somebody under no section; the place is an emergency department               | HO-54+ | does not hold |
        | at A&E, status not known        | the legal status is not known; the place is an emergency department                                                | HO-54+ | does not hold |
        | held, and to be moved           | the person's legal status is section 136; what is asked of police is to convey the person                          | HO-55+ | holds         |
        | held, and to stay               | the person's legal status is section 136; what is asked of police is to stay with the person                       | HO-55+ | does not hold |
        | to be moved, status not known   | the legal status is not known; what is asked of police is to convey the person                                     | HO-55+ | does not hold |

  @cites:MHA-135-1
  Rule: PH-25 Officers do not stay on a warrant where the person was not found

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; there is a section 135(1) warrant; the officers are inside under a warrant; <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-25" <does>

      Examples: where the assessment has got to
        | case                | told                                                         | does          |
        | under way           | the assessment is under way                                  | governs       |
        | nobody there        | the assessment is stopped because the person was not found   | does not hold |
        | nobody knows        | the stage of the assessment is not known                     | governs       |

  @cites:PACE-17-1-e
  Rule: PH-F20 Section 17 is a right to be inside until life and limb are said to be safe

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "PH-F20" <does>

      Examples: after the door was forced
        | case                       | told                                                                                              | does          |
        | still at risk              | the officers are inside under section 17 PACE; life or limb is believed to be at risk inside      | holds         |
        | not judged yet             | the officers are inside under section 17 PACE                                                     | holds         |
        | not known                  | the officers are inside under section 17 PACE; life or limb inside is not known                   | holds         |
        | found safe                 | the officers are inside under section 17 PACE; life or limb is not believed to be at risk inside  | does not hold |
        | right to be inside unknown | the officers' right to be inside is not known                                                     | does not hold |

  @cites:MHA-136-2 @cites:MHA-136-HANDOVER
  Rule: HO-57 Advice about somebody held at a hospital or suite: the advisor, and until then the power and its end stand as they are

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; the person's legal status is section 136; <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "HO-57" <does>

      Examples: a question at hour ten
        | case                        | told                                                                                                       | does          |
        | in A&E, a bed is ready      | what is asked of police is advice only; the place is an emergency department; a bed is ready               | governs       |
        | to stay, not advice         | what is asked of police is to stay with the person; the place is an emergency department                   | does not hold |
        | still in the street         | what is asked of police is advice only; the place is a street or other open place                          | does not hold |
        | place not known             | what is asked of police is advice only; the place is not known                                             | does not hold |
