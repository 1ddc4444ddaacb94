@guide:s136-place-of-safety
Feature: Section 136 and place of safety: may I detain, a police station, where to
  May I detain, whom did I ask, may it be a police station, and where to?
  Handover and crisis in a home are in the feature of their own.

  @cites:MHA-136-1A
  Rule: 136-P Section 136 reaches every place but a home and what belongs to one home

    Scenario Outline: the place decides - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                                   | told                                                                                                        | rule   | does          | so                                               |
        | on the pavement                                        | the place is a street or other open place                                                                   | 136-P1 | holds         | section 136 reaches the place                    |
        | on the landing of a block of flats                     | the place is the shared stairs, hall or landing of a block                                                  | 136-P1 | holds         | section 136 reaches the place                    |
        | on a bridge                                            | the place is a roof, bridge or railway                                                                      | 136-P1 | holds         | section 136 reaches the place                    |
        | in an ambulance                                        | the place is a vehicle                                                                                      | 136-P1 | holds         | section 136 reaches the place                    |
        | in the lounge of a care home                           | the place is a shared part of a care home                                                                   | 136-P1 | holds         | section 136 reaches the place                    |
        | in A&E                                                 | the place is an emergency department                                                                        | 136-P1 | holds         | section 136 reaches the place                    |
        | at the custody desk                                    | the place is a police station                                                                               | 136-P1 | holds         | section 136 reaches the place                    |
        | in a kitchen                                           | the place is their own home                                                                                 | 136-P1 | does not hold | section 136 does not reach the place             |
        | nobody can say where                                   | the place is not known                                                                                      | 136-P1 | does not hold | it is open whether section 136 reaches the place |
        | place not asked                                        | the place has not been asked                                                                                | 136-P1 | is open       | it is open whether section 136 reaches the place |
        | in an office                                           | the place is a building that is not lived in                                                                | 136-P2 | holds         | section 136 reaches the place                    |
        | in an office, nobody knows whether anybody lives there | the place is a building that is not lived in; the use of the place as a home is not known                   | 136-P2 | holds         | section 136 reaches the place                    |
        | in a squat                                             | the place is a building that is not lived in; somebody lives at the place                                   | 136-P2 | does not hold | it is open whether section 136 reaches the place |
        | in a hotel room for one night                          | the place is a hotel, hostel or holiday let room; nobody lives at the place                                 | 136-P3 | holds         | section 136 reaches the place                    |
        | in a hostel room that is home                          | the place is a hotel, hostel or holiday let room; somebody lives at the place                               | 136-P3 | does not hold | it is open whether section 136 reaches the place |
        | in the tent he lives in                                | the place is a tent, boat or caravan; somebody lives at the place                                           | 136-P3 | does not hold | it is open whether section 136 reaches the place |
        | in a caravan, nobody knows who lives there             | the place is a tent, boat or caravan; the use of the place as a home is not known                           | 136-P3 | does not hold | it is open whether section 136 reaches the place |
        | in a caravan, not asked                                | the place is a tent, boat or caravan                                                                        | 136-P3 | is open       | it is open whether section 136 reaches the place |
        | in the garden of four flats                            | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | 136-P4 | holds         | section 136 reaches the place                    |
        | in the garden of one house                             | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | 136-P4 | does not hold | section 136 does not reach the place             |
        | in a garden, sharing not known                         | the place is a garden, yard, garage or outhouse of a home; the sharing of the outside area is not known     | 136-P4 | does not hold | it is open whether section 136 reaches the place |
        | in the home of a friend                                | the place is somebody else's home                                                                           | 136-P5 | holds         | section 136 does not reach the place             |
        | outside the home                                       | the place is a street or other open place                                                                   | 136-P5 | does not hold | section 136 reaches the place                    |
        | home or not, nobody knows                              | the place is not known                                                                                      | 136-P5 | does not hold | it is open whether section 136 reaches the place |
        | in the garage of one house                             | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | 136-P6 | holds         | section 136 does not reach the place             |
        | in a shared garage                                     | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | 136-P6 | does not hold | section 136 reaches the place                    |
        | in a shed, not asked who uses it                       | the place is a garden, yard, garage or outhouse of a home                                                   | 136-P6 | is open       | it is open whether section 136 reaches the place |

  @cites:MHA-136-1 @cites:MHA-136-1C @cites:MHA-136-CONSTABLE
  Rule: 136-1 Section 136 is open when every element is met, and only then

    Scenario Outline: element by element - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "136-1" <does>
      And it follows that <so>

      Examples:
        | case                                      | told                                                                    | does          | so                           |
        | everything told                           | the person is an adult                                                  | holds         | section 136 is available     |
        | a child of twelve                         | the person is under 16                                                  | holds         | section 136 is available     |
        | to protect others                         | acting now is necessary for the protection of others                    | holds         | section 136 is available     |
        | for both                                  | acting now is necessary for the person and others alike                 | holds         | section 136 is available     |
        | a patient on leave                        | the person's legal status is section 17 leave that is still valid       | holds         | section 136 is available     |
        | a community patient, not recalled         | the person's legal status is a community treatment order without recall | holds         | section 136 is available     |
        | drunk and disordered                      | the person is severely intoxicated                                      | holds         | section 136 is available     |
        | against the advice of the nurse           | the advice given is against detention                                   | holds         | section 136 is available     |
        | a PCSO and no constable                   | no constable is with the person                                         | does not hold | section 136 is not available |
        | nobody knows whether a constable is there | the presence of a constable is not known                                | does not hold | section 136 is not known     |
        | constable not asked                       | the presence of a constable has not been asked                          | is open       | section 136 is not known     |
        | no disorder                               | the person appears to be without mental disorder                        | does not hold | section 136 is not available |
        | upset only                                | the person appears to be only distressed                                | does not hold | section 136 is not available |
        | drunk only                                | the person appears to be only intoxicated                               | does not hold | section 136 is not available |
        | disorder not known                        | any sign of mental disorder is not known                                | does not hold | section 136 is not known     |
        | need later today                          | the need for care or control is for later today                         | does not hold | section 136 is not available |
        | no need                                   | the need for care or control is absent                                  | does not hold | section 136 is not available |
        | need not known                            | the need for care or control is not known                               | does not hold | section 136 is not known     |
        | necessary for nobody                      | acting now is necessary for nobody                                      | does not hold | section 136 is not available |
        | necessity not known                       | the person for whose sake it is necessary is not known                  | does not hold | section 136 is not known     |
        | at home                                   | the place is their own home                                             | does not hold | section 136 is not available |
        | place not known                           | the place is not known                                                  | does not hold | section 136 is not known     |
        | in a tent somebody lives in               | the place is a tent, boat or caravan; somebody lives at the place       | does not hold | section 136 is not known     |
        | brought out by police                     | the person came to this place by being brought out by police            | does not hold | section 136 is not available |
        | invited out by police                     | the person came to this place on being invited out by police            | does not hold | section 136 is not known     |
        | way out not known                         | the way the person came to this place is not known                      | does not hold | section 136 is not known     |
        | nobody answered                           | the consultation is tried without answer                                | holds         | section 136 is available     |
        | no time to ask                            | the consultation is impracticable in the danger                         | holds         | section 136 is available     |
        | time to ask and not tried                 | the consultation is practicable but untried                             | does not hold | section 136 is not known     |
        | a support worker was asked                | the consultation is done with another role only                         | does not hold | section 136 is not known     |
        | consulting not known                      | the consultation before deciding is not known                           | does not hold | section 136 is not known     |
        | consulting not asked                      | the consultation before deciding has not been asked                     | is open       | section 136 is not known     |
        | the person agrees                         | the person agrees of their own free will                                | does not hold | section 136 is not needed    |
        | agreement not known                       | the person's agreement is not known                                     | does not hold | section 136 is not known     |

    Scenario Outline: how the person came here, and whom we asked - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                               | told                                                         | rule   | does          | so                                                                |
        | walked out alone                   | the person came to this place of their own accord            | 136-C1 | holds         | the person was not brought here to be detained                    |
        | invited out                        | the person came to this place on being invited out by police | 136-C1 | does not hold | it is open whether the person was not brought here to be detained |
        | not known                          | the way the person came to this place is not known           | 136-C1 | does not hold | it is open whether the person was not brought here to be detained |
        | arrested inside, released outside  | the person came to this place by being brought out by police | 136-C2 | holds         | the person was brought here to be detained                        |
        | walked out and then met            | the person came to this place of their own accord            | 136-C2 | does not hold | the person was not brought here to be detained                    |
        | not asked                          | the way the person came to this place has not been asked     | 136-C2 | is open       | it is open whether the person was not brought here to be detained |
        | a triage nurse                     | the consultation is done with one of the five professions    | 136-K1 | holds         | the duty to consult is met                                        |
        | a call-taker without registration  | the consultation is done with another role only              | 136-K1 | does not hold | it is open whether the duty to consult is met                     |
        | not known whom                     | the consultation before deciding is not known                | 136-K1 | does not hold | it is open whether the duty to consult is met                     |
        | rang, no answer                    | the consultation is tried without answer                     | 136-K2 | holds         | the duty to consult is met                                        |
        | he was over the rail               | the consultation is impracticable in the danger              | 136-K2 | holds         | the duty to consult is met                                        |
        | forty minutes of talk, nobody rung | the consultation is practicable but untried                  | 136-K2 | does not hold | it is open whether the duty to consult is met                     |
        | trying not known                   | the consultation before deciding is not known                | 136-K2 | does not hold | it is open whether the duty to consult is met                     |

    Scenario Outline: agreement - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                             | told                                                                     | rule   | does          | so                                                         |
        | she says no                      | the person does not agree of their own free will                         | 136-A1 | holds         | agreement will not keep the person safe                    |
        | she says yes                     | the person agrees of their own free will                                 | 136-A1 | does not hold | it is open whether agreement will not keep the person safe |
        | she does not answer              | the person's agreement is not known                                      | 136-A1 | does not hold | it is open whether agreement will not keep the person safe |
        | he climbs the rail, nobody asked | anyone's life is in danger now                                           | 136-A2 | holds         | agreement will not keep the person safe                    |
        | he climbs the rail, no answer    | anyone's life is in danger now; the person's agreement is not known      | 136-A2 | holds         | agreement will not keep the person safe                    |
        | in danger, and agrees to come    | anyone's life is in danger now; the person agrees of their own free will | 136-A2 | does not hold | it is open whether agreement will not keep the person safe |
        | safe, nobody asked               | nobody's life is in danger now                                           | 136-A2 | does not hold | it is open whether agreement will not keep the person safe |
        | danger not known                 | danger to life now is not known                                          | 136-A2 | does not hold | it is open whether agreement will not keep the person safe |

    Scenario Outline: what bars it - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                             | told                                                                                                                                                   | rule   | does          | so                                                                       |
        | held under section 136, time runs                | the person's legal status is section 136; the power to retake and hold still runs                                                                      | 136-B1 | holds         | a bar to section 136 stands; section 136 is not available                |
        | held under section 135(1), time not known        | the person's legal status is section 135(1); the running of the power to retake is not known                                                           | 136-B1 | holds         | a bar to section 136 stands; section 136 is not available                |
        | a section 3 patient on leave                     | the person's legal status is section 17 leave that is still valid                                                                                      | 136-B1 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | status not known                                 | the legal status is not known                                                                                                                          | 136-B1 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | time has run out, nothing said of a second       | the person's legal status is section 136; the power to retake and hold has run out                                                                     | 136-B2 | holds         | a bar to section 136 stands; section 136 is not available                |
        | time has run out, a second not known to be apart | the person's legal status is section 136; the power to retake and hold has run out; the start of a second section 136 is not known                     | 136-B2 | holds         | a bar to section 136 stands; section 136 is not available                |
        | time has run out, a new crisis days later        | the person's legal status is section 136; the power to retake and hold has run out; this would not start a second section 136 straight after the first | 136-B2 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | a second to gain time                            | this would start a second section 136 straight after the first                                                                                         | 136-B3 | holds         | a bar to section 136 stands; section 136 is not available                |
        | no second                                        | this would not start a second section 136 straight after the first                                                                                     | 136-B3 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | second or not, not known                         | the start of a second section 136 is not known                                                                                                         | 136-B3 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | told to detain, does not believe it              | the officer does not believe that the test is met                                                                                                      | 136-B4 | holds         | a bar to section 136 stands; section 136 is not available                |
        | believes it                                      | the officer believes that the test is met                                                                                                              | 136-B4 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |
        | belief not known                                 | the officer's own belief about the test is not known                                                                                                   | 136-B4 | does not hold | nothing shows that a bar to section 136 stands; section 136 is available |

    Scenario Outline: bar, agreement and entry - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                | told                                                                  | rule  | does          | so                                       |
        | a bar               | this would start a second section 136 straight after the first        | 136-2 | holds         | section 136 is not available             |
        | no bar              | the person is an adult                                                | 136-2 | does not hold | section 136 is available                 |
        | bar not known       | the start of a second section 136 is not known                        | 136-2 | does not hold | section 136 is available                 |
        | agrees              | the person agrees of their own free will                              | 136-3 | holds         | section 136 is not needed                |
        | agrees, but at home | the person agrees of their own free will; the place is their own home | 136-3 | holds         | section 136 is not available             |
        | refuses             | the person does not agree of their own free will                      | 136-3 | does not hold | section 136 is available                 |
        | no answer           | the person's agreement is not known                                   | 136-3 | does not hold | section 136 is not known                 |
        | shut in a shop      | the place is a building that is not lived in                          | 136-4 | holds         | entry under section 136 is available     |
        | shut in at home     | the place is their own home                                           | 136-4 | does not hold | entry under section 136 is not available |
        | place not known     | the place is not known                                                | 136-4 | does not hold | entry under section 136 is not known     |
        | agrees to open      | the person agrees of their own free will                              | 136-5 | holds         | entry under section 136 is not needed    |
        | will not open       | the person does not agree of their own free will                      | 136-5 | does not hold | entry under section 136 is available     |
        | not asked to open   | the person's agreement has not been asked                             | 136-5 | is open       | entry under section 136 is not known     |

  @cites:MHA-136-TWOSTEP @cites:CASE-SEAL
  Rule: 136-T Nobody is brought out of a home to be detained

    Scenario Outline: out of the home - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                    | told                                                         | rule   | does          | so                                                                   |
        | arrested for breach of the peace inside | the person came to this place by being brought out by police | 136-T1 | holds         | section 136 after bringing the person out of a home is not available |
        | walked out                              | the person came to this place of their own accord            | 136-T1 | does not hold | section 136 after bringing the person out of a home is not known     |
        | not known                               | the way the person came to this place is not known           | 136-T1 | does not hold | section 136 after bringing the person out of a home is not known     |
        | asked to step outside                   | the person came to this place on being invited out by police | 136-T2 | holds         | section 136 after bringing the person out of a home is not known     |
        | carried out                             | the person came to this place by being brought out by police | 136-T2 | does not hold | section 136 after bringing the person out of a home is not available |
        | way out not asked                       | the way the person came to this place has not been asked     | 136-T2 | is open       | section 136 after bringing the person out of a home is not known     |

  @cites:MHA-136-2 @cites:MHA-136-2A @cites:MHA-136-EXPIRY
  Rule: 136-H Holding lasts as long as its time and its purpose

    Scenario Outline: holding - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                              | told                                                                                                                                                                       | rule   | does          | so                                         |
        | hour three                        | the person's legal status is section 136; the power to retake and hold still runs                                                                                          | 136-H1 | holds         | holding under section 136 is available     |
        | time has run out                  | the person's legal status is section 136; the power to retake and hold has run out                                                                                         | 136-H1 | does not hold | holding under section 136 is not available |
        | time not known                    | the person's legal status is section 136; the running of the power to retake is not known                                                                                  | 136-H1 | does not hold | holding under section 136 is not known     |
        | not held at all                   | the person's legal status is that of somebody under no section                                                                                                             | 136-H1 | does not hold | holding under section 136 is not available |
        | status not asked                  | the power to retake and hold still runs                                                                                                                                    | 136-H1 | is open       | holding under section 136 is not known     |
        | bed wanted, none found, time runs | the person's legal status is section 136; the power to retake and hold still runs; the assessment is finished with admission wanted but no bed                             | 136-H1 | holds         | holding under section 136 is available     |
        | no admission and a plan           | the person's legal status is section 136; the power to retake and hold still runs; the assessment is finished without admission; a plan with a named owner is in place     | 136-H2 | holds         | holding under section 136 is not available |
        | no admission, plan being made     | the person's legal status is section 136; the power to retake and hold still runs; the assessment is finished without admission; no plan with a named owner is in place    | 136-H2 | does not hold | holding under section 136 is available     |
        | no admission, plan not known      | the person's legal status is section 136; the power to retake and hold still runs; the assessment is finished without admission; the plan until the next step is not known | 136-H2 | does not hold | holding under section 136 is available     |
        | one doctor sees no disorder       | the person's legal status is section 136; the power to retake and hold still runs; the assessment is with one doctor who sees no disorder, before any AMHP                 | 136-H3 | holds         | holding under section 136 is not known     |
        | doctor and AMHP at work           | the person's legal status is section 136; the power to retake and hold still runs; the assessment is under way                                                             | 136-H3 | does not hold | holding under section 136 is available     |
        | stage not known                   | the person's legal status is section 136; the power to retake and hold still runs; the stage of the assessment is not known                                                | 136-H3 | does not hold | holding under section 136 is available     |

  @cites:MHA-136B @cites:MHA-136B-3
  Rule: 136-E Only the doctor extends the time, and only for the condition of the person

    Scenario Outline: extension - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                  | told                                                                                                                                                                                                                                     | rule   | does          | so                                                                                                       |
        | still sedated in A&E                  | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is an emergency department                                              | 136-E1 | holds         | the rank needed for the extension has agreed; the extension of detention is available                    |
        | at the station                        | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station                                                     | 136-E1 | does not hold | it is open whether the rank needed for the extension has agreed; the extension of detention is not known |
        | place not known                       | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is not known                                                            | 136-E1 | does not hold | it is open whether the rank needed for the extension has agreed; the extension of detention is not known |
        | at the station, superintendent agrees | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station; authorisation comes from a superintendent at least | 136-E2 | holds         | the rank needed for the extension has agreed; the extension of detention is available                    |
        | at the station, rank not known        | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station; the rank that has authorised it is not known       | 136-E2 | does not hold | it is open whether the rank needed for the extension has agreed; the extension of detention is not known |
        | at the station, inspector only        | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station; authorisation comes from an inspector              | 136-E3 | holds         | the rank needed for the extension has not agreed; the extension of detention is not available            |
        | at the station, superintendent        | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station; authorisation comes from a superintendent at least | 136-E3 | does not hold | the rank needed for the extension has agreed; the extension of detention is available                    |
        | at the station, rank not asked        | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a police station                                                     | 136-E3 | is open       | it is open whether the rank needed for the extension has agreed; the extension of detention is not known |
        | for the condition                     | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a health-based place of safety                                       | 136-E4 | holds         | the extension of detention is available                                                                  |
        | for want of a bed                     | the person's legal status is section 136; the power to retake and hold still runs; the place is a health-based place of safety; the extension is sought for another reason                                                               | 136-E4 | does not hold | the extension of detention is not available                                                              |
        | not asked for yet                     | the person's legal status is section 136; the power to retake and hold still runs; the place is a health-based place of safety; the extension is still unrequested                                                                       | 136-E4 | does not hold | the extension of detention is not available                                                              |
        | extension not known                   | the person's legal status is section 136; the power to retake and hold still runs; the place is a health-based place of safety; the extension of the 24 hours is not known                                                               | 136-E4 | does not hold | the extension of detention is not known                                                                  |
        | after the time has run out            | the person's legal status is section 136; the place is a health-based place of safety; the power to retake and hold has run out; the extension is authorised by the doctor because of the condition                                      | 136-E5 | holds         | the extension of detention is not available                                                              |
        | before it has                         | the person's legal status is section 136; the power to retake and hold still runs; the extension is authorised by the doctor because of the condition; the place is a health-based place of safety                                       | 136-E5 | does not hold | the extension of detention is available                                                                  |
        | end not known                         | the person's legal status is section 136; the running of the power to retake is not known; the place is a health-based place of safety; the extension is authorised by the doctor because of the condition                               | 136-E5 | does not hold | the extension of detention is available                                                                  |

  @cites:MHA-136-3 @cites:MHA-135-6 @cites:MHA-135-7a
  Rule: 136-N A held person may be moved on inside the same time

    Scenario Outline: arrived or not - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                  | told                                                                                         | rule   | does          | so                                                    |
        | in A&E                                | the place is an emergency department                                                         | 136-L1 | holds         | the person is at a place of safety                    |
        | in the street                         | the place is a street or other open place                                                    | 136-L1 | does not hold | the person is on the way or not yet moved             |
        | nobody knows                          | the place is not known                                                                       | 136-L1 | does not hold | it is open whether the person is at a place of safety |
        | in the van, no arrival yet            | the place is a vehicle                                                                       | 136-L2 | holds         | the person is on the way or not yet moved             |
        | in an ambulance between two hospitals | the place is a vehicle; the time of arrival at the first place of safety is 2026-03-01T10:00 | 136-L2 | does not hold | it is open whether the person is at a place of safety |
        | place not asked                       | the person is an adult                                                                       | 136-L2 | does not hold | it is open whether the person is at a place of safety |

    Scenario Outline: where to next - <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the power to retake and hold still runs; the place is an emergency department
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                         | told                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | rule   | does          | so                                                                                                          |
        | A&E to the suite             | the destination is a health-based place of safety                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | 136-N1 | holds         | the destination can be a place of safety; transfer between places of safety is available                    |
        | to a home                    | the destination is a home                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | 136-N1 | does not hold | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | destination not known        | the kind of destination is not known                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | 136-N1 | does not hold | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | home, all agree              | the destination is a home; those who must agree accept the home as a place of safety                                                                                                                                                                                                                                                                                                                                                                                                                               | 136-N2 | holds         | the destination can be a place of safety; transfer between places of safety is available                    |
        | home, mother says no         | the destination is a home; those who must agree do not accept the home as a place of safety                                                                                                                                                                                                                                                                                                                                                                                                                        | 136-N2 | does not hold | the destination cannot be a place of safety; transfer between places of safety is not available             |
        | home, not known who agrees   | the destination is a home; the agreement to the home as a place of safety is not known                                                                                                                                                                                                                                                                                                                                                                                                                             | 136-N2 | does not hold | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | home against the mother      | the destination is a home; those who must agree do not accept the home as a place of safety                                                                                                                                                                                                                                                                                                                                                                                                                        | 136-N3 | holds         | the destination cannot be a place of safety; transfer between places of safety is not available             |
        | home with her agreement      | the destination is a home; those who must agree accept the home as a place of safety                                                                                                                                                                                                                                                                                                                                                                                                                               | 136-N3 | does not hold | the destination can be a place of safety; transfer between places of safety is available                    |
        | home, not asked              | the destination is a home                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | 136-N3 | is open       | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | station, every condition met | what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the destination is a police station                                                                            | 136-N4 | holds         | the destination can be a place of safety; transfer between places of safety is available                    |
        | station, no threat           | what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the destination is a police station; the person's behaviour does not threaten imminent death or serious injury | 136-N4 | does not hold | the destination cannot be a place of safety; transfer between places of safety is not available             |
        | station, threat not known    | what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the destination is a police station; the imminent threat from the person's behaviour is not known              | 136-N4 | does not hold | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | station for a child          | the destination is a police station; the person is 16 or 17                                                                                                                                                                                                                                                                                                                                                                                                                                                        | 136-N5 | holds         | the destination cannot be a place of safety; transfer between places of safety is not available             |
        | station, all met             | what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the destination is a police station                                                                            | 136-N5 | does not hold | the destination can be a place of safety; transfer between places of safety is available                    |
        | station, nothing asked       | the destination is a police station                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | 136-N5 | is open       | it is open whether the destination can be a place of safety; transfer between places of safety is not known |
        | inside the time              | the destination is a health-based place of safety                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | 136-N6 | holds         | transfer between places of safety is available                                                              |
        | time has run out             | the destination is a health-based place of safety; the power to retake and hold has run out                                                                                                                                                                                                                                                                                                                                                                                                                        | 136-N6 | does not hold | transfer between places of safety is not available                                                          |
        | time not known               | the destination is a health-based place of safety; the running of the power to retake is not known                                                                                                                                                                                                                                                                                                                                                                                                                 | 136-N6 | does not hold | transfer between places of safety is not known                                                              |
        | not yet moved                | the destination is a health-based place of safety; the place is a street or other open place                                                                                                                                                                                                                                                                                                                                                                                                                       | 136-N6 | does not hold | transfer between places of safety is not available                                                          |

  @cites:MHA-136C-3 @cites:PACE-32
  Rule: 136-S A search needs its own grounds, and arrival decides under which power

    Scenario Outline: search - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person's legal status is section 136; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                            | told                                                                                                                                                                                                                | rule   | does          | so                                                                                                                                    |
        | in the suite, a blade suspected | the place is a health-based place of safety; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                               | 136-S1 | holds         | the search under section 136 is available; the search of an arrested person is not available                                          |
        | in the suite, no grounds        | the place is a health-based place of safety; there are no reasonable grounds to believe the person may be a danger and hides something that could injure                                                            | 136-S1 | does not hold | the search under section 136 is not available                                                                                         |
        | in the suite, grounds not known | the place is a health-based place of safety; the grounds for a protective search is not known                                                                                                                       | 136-S1 | does not hold | the search under section 136 is not known                                                                                             |
        | in the street before arrival    | the place is a street or other open place; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                                 | 136-S1 | does not hold | the search under section 136 is not available; the search of an arrested person is available                                          |
        | arrested in the street          | the person's legal status is that of a person under arrest; the place is a street or other open place; there are reasonable grounds to believe the person may be a danger and hides something that could injure     | 136-S2 | holds         | the person was taken away from a police station and has not arrived; the search of an arrested person is available                    |
        | arrested, now in custody        | the person's legal status is that of a person under arrest; the place is a police station; there are reasonable grounds to believe the person may be a danger and hides something that could injure                 | 136-S2 | does not hold | the person is not under arrest on the way; the search of an arrested person is not available                                          |
        | arrested, place not known       | the person's legal status is that of a person under arrest; the place is not known; there are reasonable grounds to believe the person may be a danger and hides something that could injure                        | 136-S2 | does not hold | it is open whether the person was taken away from a police station and has not arrived; the search of an arrested person is not known |
        | on the way under section 136    | the place is a vehicle; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                                                    | 136-S3 | holds         | the person was taken away from a police station and has not arrived; the search of an arrested person is available                    |
        | arrived                         | the place is an emergency department; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                                      | 136-S3 | does not hold | the person is not under arrest on the way; the search of an arrested person is not available                                          |
        | place not asked                 | there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                                                                            | 136-S3 | does not hold | it is open whether the person was taken away from a police station and has not arrived; the search of an arrested person is not known |
        | at the station                  | the place is a police station                                                                                                                                                                                       | 136-S4 | holds         | the person is not under arrest on the way                                                                                             |
        | not at the station              | the place is a street or other open place                                                                                                                                                                           | 136-S4 | does not hold | the person was taken away from a police station and has not arrived                                                                   |
        | station or not, not known       | the place is not known                                                                                                                                                                                              | 136-S4 | does not hold | it is open whether the person was taken away from a police station and has not arrived                                                |
        | neither arrested nor held       | the person's legal status is that of somebody under no section; the place is a street or other open place; there are reasonable grounds to believe the person may be a danger and hides something that could injure | 136-S5 | holds         | the person is not under arrest on the way; the search of an arrested person is not available                                          |
        | held under section 136          | the place is a street or other open place                                                                                                                                                                           | 136-S5 | does not hold | the person was taken away from a police station and has not arrived                                                                   |
        | status not known                | the legal status is not known; the place is a street or other open place; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                  | 136-S5 | does not hold | it is open whether the person was taken away from a police station and has not arrived; the search of an arrested person is not known |
        | held and in A&E                 | the place is an emergency department                                                                                                                                                                                | 136-S6 | holds         | the person is not under arrest on the way                                                                                             |
        | held and in the street          | the place is a street or other open place                                                                                                                                                                           | 136-S6 | does not hold | the person was taken away from a police station and has not arrived                                                                   |
        | held, place not known           | the place is not known                                                                                                                                                                                              | 136-S6 | does not hold | it is open whether the person was taken away from a police station and has not arrived                                                |
        | own test met on the way         | the place is a vehicle; there are reasonable grounds to believe the person may be a danger and hides something that could injure                                                                                    | 136-S7 | holds         | the search of an arrested person is available                                                                                         |
        | own test not met                | the place is a vehicle; there are no reasonable grounds to believe the person may be a danger and hides something that could injure                                                                                 | 136-S7 | does not hold | the search of an arrested person is not available                                                                                     |
        | own test not asked              | the place is a vehicle                                                                                                                                                                                              | 136-S7 | does not hold | the search of an arrested person is not known                                                                                         |

  @cites:PSR-2017-2 @cites:MHA-136A-1 @cites:MHA-136A-2
  Rule: 136-R A police station only for an adult, with every condition of the Regulations

    Scenario Outline: condition by condition - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "136-R3" <does>
      And it follows that <so>

      Examples:
        | case                                 | told                                                                      | does          | so                                                            |
        | every condition met                  | the person is an adult                                                    | holds         | use of a police station as a place of safety is available     |
        | superintendent authorises            | authorisation comes from a superintendent at least                        | holds         | use of a police station as a place of safety is available     |
        | nobody answered the call             | the consultation is tried without answer                                  | holds         | use of a police station as a place of safety is available     |
        | seventeen, a day before the birthday | the person is 16 or 17                                                    | does not hold | use of a police station as a place of safety is not available |
        | under eighteen, exact age not known  | the person is under 18 without an exact age                               | does not hold | use of a police station as a place of safety is not available |
        | age not asked                        | the person's age has not been asked                                       | is open       | use of a police station as a place of safety is not known     |
        | no imminent threat                   | the person's behaviour does not threaten imminent death or serious injury | does not hold | use of a police station as a place of safety is not available |
        | threat not known                     | the imminent threat from the person's behaviour is not known              | does not hold | use of a police station as a place of safety is not known     |
        | another place could hold             | that threat does not rule out every other place of safety                 | does not hold | use of a police station as a place of safety is not available |
        | other places not known               | the reason other places of safety cannot hold the person is not known     | does not hold | use of a police station as a place of safety is not known     |
        | no health professional               | no health professional will be at the station throughout                  | does not hold | use of a police station as a place of safety is not available |
        | health professional not known        | the health professional at the station is not known                       | does not hold | use of a police station as a place of safety is not known     |
        | a sergeant only                      | authorisation comes from a sergeant                                       | does not hold | use of a police station as a place of safety is not available |
        | nobody has authorised it             | authorisation comes from nobody above the officer                         | does not hold | use of a police station as a place of safety is not available |
        | rank not known                       | the rank that has authorised it is not known                              | does not hold | use of a police station as a place of safety is not known     |
        | consulting not tried                 | the consultation is practicable but untried                               | does not hold | use of a police station as a place of safety is not known     |

    Scenario Outline: age not known, a refusal, and who asks - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                  | told                                                                                                                       | rule   | does          | so                                                            |
        | age not known                         | the person's age is not known                                                                                              | 136-R4 | holds         | use of a police station as a place of safety is not available |
        | an adult                              | the person is an adult                                                                                                     | 136-R4 | does not hold | use of a police station as a place of safety is available     |
        | age not asked                         | the person's age has not been asked                                                                                        | 136-R4 | is open       | use of a police station as a place of safety is not known     |
        | suite full, no threat told            | the destination has reported itself full; the reason other places of safety cannot hold the person has not been asked      | 136-R5 | holds         | use of a police station as a place of safety is not available |
        | suite refuses drink, threat not known | the destination has refused because of intoxication; the reason other places of safety cannot hold the person is not known | 136-R5 | holds         | use of a police station as a place of safety is not available |
        | suite refuses because of the threat   | the destination has refused for another reason                                                                             | 136-R5 | does not hold | use of a police station as a place of safety is available     |
        | answer of the suite not known         | the destination's answer is not known                                                                                      | 136-R5 | does not hold | use of a police station as a place of safety is available     |

    Scenario Outline: law of today - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                           | told                   | rule   | does          | so                                                                                                                       |
        | 2017 Regulations               | the person is an adult | 136-R1 | holds         | the law lets a police station be a place of safety for adults; use of a police station as a place of safety is available |
        | section 48 is not in force yet | the person is an adult | 136-R2 | does not hold | the law lets a police station be a place of safety for adults                                                            |

    Scenario Outline: law not checked for the day - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      And the date is 2026-10-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                          | told                   | rule   | does          | so                                                                                                                                          |
        | an adult, every condition met | the person is an adult | 136-R1 | does not hold | it is open whether the law lets a police station be a place of safety for adults; use of a police station as a place of safety is not known |
        | section 48, nobody knows      | the person is an adult | 136-R2 | does not hold | it is open whether the law lets a police station be a place of safety for adults; use of a police station as a place of safety is not known |
        | a child                       | the person is under 16 | 136-R3 | does not hold | use of a police station as a place of safety is not available                                                                               |

    Scenario Outline: is a police station in question? - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                 | told                                                                                                                                          | rule   | does          | so                                                                      |
        | officers ask for a cell              | what is asked of police is to use a police station as a place of safety                                                                       | 136-Q1 | holds         | a police station is in question as a place of safety                    |
        | officers ask to stay                 | what is asked of police is to stay with the person                                                                                            | 136-Q1 | does not hold | it is open whether a police station is in question as a place of safety |
        | request not known                    | what is asked of police is not known                                                                                                          | 136-Q1 | does not hold | it is open whether a police station is in question as a place of safety |
        | a held person on the way to a cell   | the person's legal status is section 136; the power to retake and hold still runs; the destination is a police station                        | 136-Q2 | holds         | a police station is in question as a place of safety                    |
        | a held person on the way to a suite  | the person's legal status is section 136; the power to retake and hold still runs; the destination is a health-based place of safety          | 136-Q2 | does not hold | it is open whether a police station is in question as a place of safety |
        | a held person, destination not known | the person's legal status is section 136; the power to retake and hold still runs; the kind of destination is not known                       | 136-Q2 | does not hold | it is open whether a police station is in question as a place of safety |
        | held in custody under section 136    | as to custody the person is held under section 136                                                                                            | 136-Q3 | holds         | a police station is in question as a place of safety                    |
        | held in custody for an offence       | as to custody the person is held for an offence                                                                                               | 136-Q3 | does not hold | it is open whether a police station is in question as a place of safety |
        | why held, not known                  | the reason for custody is not known                                                                                                           | 136-Q3 | does not hold | it is open whether a police station is in question as a place of safety |
        | nothing to do with a station         | what is asked of police is to stay with the person; the destination is a health-based place of safety; as to custody the person is outside it | 136-Q4 | holds         | no police station is in question as a place of safety                   |
        | destination not asked                | what is asked of police is to stay with the person; as to custody the person is outside it                                                    | 136-Q4 | is open       | it is open whether a police station is in question as a place of safety |

    Scenario Outline: is a place of safety needed? - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                          | told                                                                                        | rule   | does          | so                                             |
        | held under section 136        | the person's legal status is section 136                                                    | 136-W1 | holds         | a place of safety is needed                    |
        | under no section              | the person's legal status is that of somebody under no section                              | 136-W1 | does not hold | a place of safety is needed                    |
        | status not known              | the legal status is not known                                                               | 136-W1 | does not hold | a place of safety is needed                    |
        | may be detained               | the person is an adult                                                                      | 136-W2 | holds         | a place of safety is needed                    |
        | agrees                        | the person agrees of their own free will                                                    | 136-W2 | does not hold | it is open whether a place of safety is needed |
        | agreement not known           | the person's agreement is not known                                                         | 136-W2 | does not hold | it is open whether a place of safety is needed |
        | no power and under no section | the person's legal status is that of somebody under no section; the place is their own home | 136-W3 | holds         | no place of safety is needed                   |
        | power there                   | the person's legal status is that of somebody under no section                              | 136-W3 | does not hold | a place of safety is needed                    |
        | no power, status not asked    | the place is their own home                                                                 | 136-W3 | is open       | it is open whether a place of safety is needed |

  @cites:PACE-46ZA
  Rule: 136-D PACE holds only while a ground of its own lasts

    Scenario Outline: custody - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "136-D1" <does>
      And it follows that <so>

      Examples:
        | case                   | told                                                                                                     | does          | so                                  |
        | to decide on a charge  | as to custody the person is held for an offence; the PACE ground is to decide on a charge                | holds         | custody under PACE is available     |
        | waiting for a bed only | as to custody the person is held for an offence; the PACE ground is exhausted                            | does not hold | custody under PACE is not available |
        | ground not known       | as to custody the person is held for an offence; the PACE ground for holding the person now is not known | does not hold | custody under PACE is not known     |
        | held under section 136 | as to custody the person is held under section 136; the PACE ground is exhausted                         | does not hold | custody under PACE is not available |
        | nothing asked          | the person is an adult                                                                                   | is open       | custody under PACE is not known     |

  @cites:MHA-5-2 @cites:MHA-5-4
  Rule: 136-I The holding powers of the hospital are for in-patients, never for A&E

    Scenario Outline: section 5 - <case>
      Given a quiet call
      And it is told that the place is a mental health or learning disability ward; the person's legal status is that of an informal patient; the hospital has a power of its own to use now
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                      | told                                                                    | rule   | does          | so                                                                                                                                                          |
        | voluntary patient wants to leave the ward | the person is an adult                                                  | 136-I1 | holds         | the person is an in-patient treated for mental disorder                                                                                                     |
        | on a general ward                         | the place is another hospital ward                                      | 136-I1 | does not hold | it is open whether the person is an in-patient treated for mental disorder                                                                                  |
        | place not known                           | the place is not known                                                  | 136-I1 | does not hold | it is open whether the person is an in-patient treated for mental disorder                                                                                  |
        | waiting in A&E                            | the place is an emergency department                                    | 136-I2 | holds         | the person is no in-patient treated for mental disorder; the doctor's holding power is not available; the nurse's holding power is not available            |
        | on the ward                               | the person is an adult                                                  | 136-I2 | does not hold | the person is an in-patient treated for mental disorder                                                                                                     |
        | place not asked                           | the place has not been asked                                            | 136-I2 | is open       | it is open whether the person is an in-patient treated for mental disorder; the doctor's holding power is not known; the nurse's holding power is not known |
        | voluntary                                 | the person's legal status is that of an informal patient                | 136-I3 | holds         | the patient is not yet liable to be detained                                                                                                                |
        | already on section 3                      | the person's legal status is section 3                                  | 136-I3 | does not hold | the patient is already liable to be detained                                                                                                                |
        | status not known                          | the legal status is not known                                           | 136-I3 | does not hold | it is open whether the patient is not yet liable to be detained; the doctor's holding power is not known                                                    |
        | on section 2                              | the person's legal status is section 2                                  | 136-I4 | holds         | the patient is already liable to be detained; the doctor's holding power is not available; the nurse's holding power is not available                       |
        | not on a section                          | the person's legal status is that of an informal patient                | 136-I4 | does not hold | the patient is not yet liable to be detained                                                                                                                |
        | status not asked                          | the legal status has not been asked                                     | 136-I4 | is open       | it is open whether the patient is not yet liable to be detained                                                                                             |
        | community patient back on the ward        | the person's legal status is a community treatment order without recall | 136-I8 | holds         | the patient is already liable to be detained; the doctor's holding power is not available                                                                   |
        | held by a nurse                           | the person's legal status is section 5(4)                               | 136-I8 | does not hold | the patient is not yet liable to be detained                                                                                                                |
        | leave or not, not known                   | the legal status is not known                                           | 136-I8 | does not hold | it is open whether the patient is not yet liable to be detained                                                                                             |
        | doctor may act                            | the person is an adult                                                  | 136-I5 | holds         | the doctor's holding power is available                                                                                                                     |
        | doctor, general ward                      | the place is another hospital ward                                      | 136-I5 | holds         | the doctor's holding power is available                                                                                                                     |
        | hospital says it has no power             | the hospital has no power of its own to use now                         | 136-I5 | does not hold | the doctor's holding power is not available                                                                                                                 |
        | hospital power not known                  | the hospital's own power is not known                                   | 136-I5 | does not hold | the doctor's holding power is not known                                                                                                                     |
        | nurse may act                             | the person is an adult                                                  | 136-I6 | holds         | the nurse's holding power is available                                                                                                                      |
        | patient has gone out of the gate          | the place is a street or other open place                               | 136-I6 | does not hold | the nurse's holding power is not available                                                                                                                  |
        | nurse, general ward                       | the place is another hospital ward                                      | 136-I6 | does not hold | the nurse's holding power is not known                                                                                                                      |
        | nurse holds already                       | the person's legal status is section 5(4)                               | 136-I7 | holds         | the nurse's holding power is not available; the doctor's holding power is available                                                                         |
        | nurse holds not                           | the person's legal status is that of an informal patient                | 136-I7 | does not hold | the nurse's holding power is available                                                                                                                      |
        | nurse, status not known                   | the legal status is not known                                           | 136-I7 | does not hold | the nurse's holding power is not known                                                                                                                      |

  @cites:OLD-B-136 @cites:OLD-B-PS
  Rule: 136-O Before 11 December 2017 the place had to be open to the public

    Scenario Outline: earlier law - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      And the date is 2016-05-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                | told                                                                                                        | rule   | does          | so                                                                                                  |
        | in the street                       | the place is a street or other open place                                                                   | 136-O1 | holds         | the public have access to the place; section 136 of the earlier law is available                    |
        | in an ambulance                     | the place is a vehicle                                                                                      | 136-O1 | does not hold | it is open whether the public have access to the place; section 136 of the earlier law is not known |
        | place not known                     | the place is not known                                                                                      | 136-O1 | does not hold | it is open whether the public have access to the place; section 136 of the earlier law is not known |
        | in a hotel room                     | the place is a hotel, hostel or holiday let room                                                            | 136-O2 | holds         | the public have no access to the place; section 136 of the earlier law is not available             |
        | in an office                        | the place is a building that is not lived in                                                                | 136-O2 | does not hold | it is open whether the public have access to the place; section 136 of the earlier law is not known |
        | closed or not, not known            | the place is not known                                                                                      | 136-O2 | does not hold | it is open whether the public have access to the place                                              |
        | in the garden of one house          | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | 136-O3 | holds         | the public have no access to the place; section 136 of the earlier law is not available             |
        | in a shared garden                  | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | 136-O3 | does not hold | it is open whether the public have access to the place; section 136 of the earlier law is not known |
        | garden, sharing not known           | the place is a garden, yard, garage or outhouse of a home; the sharing of the outside area is not known     | 136-O3 | does not hold | it is open whether the public have access to the place                                              |
        | nobody consulted: there was no duty | the consultation is practicable but untried                                                                 | 136-O4 | holds         | section 136 of the earlier law is available                                                         |
        | need later                          | the need for care or control is for later today                                                             | 136-O4 | does not hold | section 136 of the earlier law is not available                                                     |
        | need not known                      | the need for care or control is not known                                                                   | 136-O4 | does not hold | section 136 of the earlier law is not known                                                         |
        | a second one to gain time           | this would start a second section 136 straight after the first                                              | 136-O5 | holds         | section 136 of the earlier law is not available                                                     |
        | no second one                       | this would not start a second section 136 straight after the first                                          | 136-O5 | does not hold | section 136 of the earlier law is available                                                         |
        | second one not known                | the start of a second section 136 is not known                                                              | 136-O5 | does not hold | section 136 of the earlier law is available                                                         |
        | agreed                              | the person agrees of their own free will                                                                    | 136-O6 | holds         | section 136 of the earlier law is not needed                                                        |
        | refused                             | the person does not agree of their own free will                                                            | 136-O6 | does not hold | section 136 of the earlier law is available                                                         |
        | agreement not known                 | the person's agreement is not known                                                                         | 136-O6 | does not hold | section 136 of the earlier law is not known                                                         |
        | a cell for a held child             | the person's legal status is section 136; the person is under 16                                            | 136-O7 | holds         | use of a police station under the earlier law is available                                          |
        | a cell for somebody not held        | the person's legal status is that of somebody under no section                                              | 136-O7 | does not hold | use of a police station under the earlier law is not available                                      |
        | held or not, not known              | the legal status is not known                                                                               | 136-O7 | does not hold | use of a police station under the earlier law is not known                                          |
        | somebody to be detained             | the person is an adult                                                                                      | 136-W4 | holds         | a place of safety is needed                                                                         |
        | somebody who agreed                 | the person agrees of their own free will                                                                    | 136-W4 | does not hold | it is open whether a place of safety is needed                                                      |
        | agreement of somebody not known     | the person's agreement is not known                                                                         | 136-W4 | does not hold | it is open whether a place of safety is needed                                                      |
        | nobody to take anywhere             | the person's legal status is that of somebody under no section; the place is their own home                 | 136-W5 | holds         | no place of safety is needed                                                                        |
        | a held person                       | the person's legal status is section 136; the place is their own home                                       | 136-W5 | does not hold | a place of safety is needed                                                                         |
        | no power, status not known          | the legal status is not known; the place is their own home                                                  | 136-W5 | does not hold | it is open whether a place of safety is needed                                                      |

    Scenario Outline: today the earlier law is gone - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case          | told                   | rule   | does          | so                                                                    |
        | in the street | the person is an adult | 136-O4 | does not hold | section 136 of the earlier law is not known; section 136 is available |

  @cites:MHA-136-1C @cites:PSR-2017-8
  Rule: TR Whom did you ask, and what is the answer worth?

    Scenario Outline: the duty - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the actions include "<action>"

      Examples:
        | case                                   | told                                                                                     | rule  | does          | action                       |
        | nobody answered in ten minutes         | the consultation is tried without answer                                                 | TR-22 | governs       | Write down the reasons       |
        | nobody tried                           | the consultation is practicable but untried                                              | TR-22 | does not hold | Write down the reasons       |
        | whether anybody answered is not known  | the consultation before deciding is not known                                            | TR-22 | does not hold | Write down the reasons       |
        | a support worker                       | the consultation is done with another role only                                          | TR-21 | governs       | Consult first if practicable |
        | a nurse                                | the consultation is done with one of the five professions                                | TR-21 | does not hold | Write down the reasons       |
        | role not known                         | the consultation before deciding is not known                                            | TR-21 | does not hold | Write down the reasons       |
        | forty minutes of talk, nobody rung     | the consultation is practicable but untried                                              | TR-23 | governs       | Consult first if practicable |
        | he ran for the rail                    | the consultation is impracticable in the danger                                          | TR-23 | does not hold | Write down the reasons       |
        | time to ask not known                  | the consultation before deciding is not known                                            | TR-23 | does not hold | Write down the reasons       |
        | triage car in the kitchen              | the place is their own home                                                              | TR-40 | governs       | Ask for an AMHP              |
        | triage car in the street               | the place is a street or other open place                                                | TR-40 | does not hold | Write down the reasons       |
        | place not known                        | the place is not known                                                                   | TR-40 | does not hold | Write down the reasons       |
        | the nurse says no, he is over the rail | the advice given is against detention                                                    | TR-30 | governs       | Write down the reasons       |
        | the nurse says no, the officer agrees  | the advice given is against detention; the officer does not believe that the test is met | TR-30 | does not hold | Write down the reasons       |
        | advice not known                       | the advice of the professional consulted is not known                                    | TR-30 | does not hold | Write down the reasons       |
        | told to detain, does not see it        | the advice given is to detain; the officer does not believe that the test is met         | TR-31 | governs       | Say what officers cannot do  |
        | told to detain, sees it too            | the advice given is to detain; the officer believes that the test is met                 | TR-31 | does not hold | Write down the reasons       |
        | told to detain, belief not known       | the advice given is to detain; the officer's own belief about the test is not known      | TR-31 | does not hold | Write down the reasons       |
        | leave at home with a plan              | the advice given is to leave the person with a plan                                      | TR-41 | governs       | Name one owner               |
        | advice of another kind                 | the advice given is of another kind                                                      | TR-41 | does not hold | Write down the reasons       |
        | plan or not, not known                 | the advice of the professional consulted is not known                                    | TR-41 | does not hold | Write down the reasons       |
        | my plan is this, yes?                  | what is asked of police is to agree with a plan                                          | TR-60 | governs       | Write down the reasons       |
        | may I detain?                          | what is asked of police is to detain under section 136                                   | TR-60 | does not hold | Write down the reasons       |
        | question not known                     | what is asked of police is not known                                                     | TR-60 | does not hold | Write down the reasons       |
        | a paramedic on scene                   | the person is an adult                                                                   | TR-20 | governs       | Write down the reasons       |
        | a relative was asked                   | the consultation is done with another role only                                          | TR-20 | does not hold | Write down the reasons       |
        | asked or not, not known                | the consultation before deciding is not known                                            | TR-20 | does not hold | Write down the reasons       |

  @cites:MHA-136-EXPIRY @cites:MHA-136-CONSTABLE
  Rule: S136-12 to S136-17 Who is held already, and who is not a constable

    Scenario Outline: held already - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the answer is "<answer>"

      Examples:
        | case                                      | told                                                                                                                                                   | rule    | does          | answer                                  |
        | a second one because no bed was found     | this would start a second section 136 straight after the first                                                                                         | S136-12 | governs       | Speak to tactical advisor or supervisor |
        | a first one                               | this would not start a second section 136 straight after the first                                                                                     | S136-12 | does not hold | Police stay                             |
        | second or first, not known                | the start of a second section 136 is not known                                                                                                         | S136-12 | does not hold | Police stay                             |
        | time has run out, asked for again         | the person's legal status is section 136; the power to retake and hold has run out                                                                     | S136-14 | governs       | Ask this first                          |
        | time has run out, not known whether apart | the person's legal status is section 136; the power to retake and hold has run out; the start of a second section 136 is not known                     | S136-14 | governs       | Ask this first                          |
        | time has run out, a new crisis            | the person's legal status is section 136; the power to retake and hold has run out; this would not start a second section 136 straight after the first | S136-14 | does not hold | Police stay                             |

    Scenario Outline: still held - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                            | told                                                                                      | rule    | does          | so                           |
        | escaped, found in the street    | the person's legal status is section 136; the power to retake and hold still runs         | S136-13 | governs       | section 136 is not available |
        | held, end of the time not known | the person's legal status is section 136; the running of the power to retake is not known | S136-13 | governs       | section 136 is not available |
        | time has run out                | the person's legal status is section 136; the power to retake and hold has run out        | S136-13 | does not hold | section 136 is not available |
        | held under nothing              | the person's legal status is that of somebody under no section                            | S136-13 | does not hold | section 136 is available     |
        | status not known                | the legal status is not known                                                             | S136-13 | does not hold | section 136 is available     |

    Scenario Outline: no constable there - <case>
      Given a quiet call
      And it is told that what is asked of police is to detain under section 136; the place is an emergency department; no constable is with the person
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                                      | rule    | does          | answer                                  |
        | A&E rings, nobody in danger        | the caller is from an emergency department                                                                                | S136-15 | governs       | Do not send police                      |
        | A&E rings, a constable is there    | the caller is from an emergency department; a constable is with the person                                                | S136-15 | does not hold | Ask this first                          |
        | A&E rings, constable not known     | the caller is from an emergency department; the presence of a constable is not known                                      | S136-15 | does not hold | Ask this first                          |
        | A&E rings, the person has vanished | the caller is from an emergency department; the place has not been asked; the person is unlocated                         | S136-15 | does not hold | Speak to tactical advisor or supervisor |
        | A&E rings, life in danger          | the caller is from an emergency department; anyone's life is in danger now                                                | S136-15 | does not hold | Send police now                         |
        | an AMHP rings from the day centre  | the caller is an AMHP; the place is a building that is not lived in                                                       | S136-16 | governs       | Do not send police                      |
        | an AMHP rings, need this minute    | the caller is an AMHP; the place is a building that is not lived in; the need for care or control is immediate            | S136-16 | does not hold | Speak to tactical advisor or supervisor |
        | an AMHP rings, need not known      | the caller is an AMHP; the place is a building that is not lived in; the need for care or control is not known            | S136-16 | governs       | Do not send police                      |
        | caller not known                   | the caller's role is not known; the place is a building that is not lived in                                              | S136-16 | does not hold | Speak to tactical advisor or supervisor |
        | a passer-by rings                  | the caller is a member of the public; the place is a street or other open place                                           | S136-17 | governs       | Speak to tactical advisor or supervisor |
        | an officer is with her             | the caller is an officer at the scene; the place is a street or other open place; a constable is with the person          | S136-17 | does not hold | Ask this first                          |
        | constable or not, not known        | the caller is a member of the public; the place is a street or other open place; the presence of a constable is not known | S136-17 | does not hold | Ask this first                          |

    Scenario: A&E rings before anything about danger was asked
      Given it is told that the caller is from an emergency department; no constable is with the person; the place is an emergency department
      And it is told that what is asked of police is to detain under section 136
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-15" governs
      And the answer is "Ask this first"
      And so far the answer is "Do not send police"
      And the answer names "Hospital (A&E or ward)"
      And the actions include "Ask the hospital to use its own powers"
      And it is asked about danger to life now

    Scenario: A bare request from A&E to officers there is asked for facts
      Given it is told that the caller is from an emergency department; a constable is with the person; the place is an emergency department
      And it is told that what is asked of police is to detain under section 136; the risk is not backed by dated facts
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-31" governs
      And the answer is "Ask this first"
      And it follows that section 136 is not known
      And the answer names "Hospital (A&E or ward)"
      And the actions include "Ask the hospital to use its own powers"

  @cites:MHA-136-1A @cites:MHA-136-TWOSTEP
  Rule: S136-20 to S136-27 The place, and how the person came to it

    Scenario Outline: the place - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                              | told                                                                                                        | rule    | does          | so                           |
        | in the bedroom at home            | the place is their own home                                                                                 | S136-20 | governs       | section 136 is not available |
        | on the landing                    | the place is the shared stairs, hall or landing of a block                                                  | S136-20 | does not hold | section 136 is available     |
        | home or not, not known            | the place is not known                                                                                      | S136-20 | does not hold | section 136 is not known     |
        | fenced garden of one house        | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | S136-21 | governs       | section 136 is not available |
        | garden of four flats              | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | S136-21 | does not hold | section 136 is available     |
        | garden, not known who uses it     | the place is a garden, yard, garage or outhouse of a home; the sharing of the outside area is not known     | S136-21 | does not hold | section 136 is not known     |
        | garden, not known, so ask         | the place is a garden, yard, garage or outhouse of a home; the sharing of the outside area is not known     | S136-23 | governs       | section 136 is not known     |
        | garden, nobody asked              | the place is a garden, yard, garage or outhouse of a home                                                   | S136-23 | governs       | section 136 is not known     |
        | garden, shared                    | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | S136-23 | does not hold | section 136 is available     |
        | tent he lives in                  | the place is a tent, boat or caravan; somebody lives at the place                                           | S136-22 | governs       | section 136 is not known     |
        | own room in a care home           | the place is their own room in a care home or supported living; somebody lives at the place                 | S136-22 | governs       | section 136 is not known     |
        | hotel, not known who lives there  | the place is a hotel, hostel or holiday let room; the use of the place as a home is not known               | S136-22 | governs       | section 136 is not known     |
        | squat                             | the place is a building that is not lived in; somebody lives at the place                                   | S136-22 | governs       | section 136 is not known     |
        | hotel room for a night            | the place is a hotel, hostel or holiday let room; nobody lives at the place                                 | S136-22 | does not hold | section 136 is available     |
        | hotel, nobody asked               | the place is a hotel, hostel or holiday let room                                                            | S136-24 | governs       | section 136 is not known     |
        | hotel, somebody lives there       | the place is a hotel, hostel or holiday let room; somebody lives at the place                               | S136-24 | does not hold | section 136 is not known     |
        | hotel, asked and not known        | the place is a hotel, hostel or holiday let room; the use of the place as a home is not known               | S136-24 | does not hold | section 136 is not known     |
        | arrested inside, switched outside | the person came to this place by being brought out by police                                                | S136-25 | governs       | section 136 is not available |
        | walked out alone                  | the person came to this place of their own accord                                                           | S136-25 | does not hold | section 136 is available     |
        | way out not known                 | the way the person came to this place is not known                                                          | S136-25 | does not hold | section 136 is not known     |
        | talked out by officers            | the person came to this place on being invited out by police                                                | S136-26 | governs       | section 136 is not known     |
        | walked out to smoke               | the person came to this place of their own accord                                                           | S136-26 | does not hold | section 136 is available     |
        | invited or not, not known         | the way the person came to this place is not known                                                          | S136-26 | does not hold | section 136 is not known     |

    Scenario Outline: what is done about the place - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "<answer>"

      Examples:
        | case              | told                                                              | answer                                  |
        | tent              | the place is a tent, boat or caravan; somebody lives at the place | Speak to tactical advisor or supervisor |
        | hotel, not asked  | the place is a hotel, hostel or holiday let room                  | Ask this first                          |
        | garden, not asked | the place is a garden, yard, garage or outhouse of a home         | Ask this first                          |
        | brought out       | the person came to this place by being brought out by police      | Speak to tactical advisor or supervisor |
        | invited out       | the person came to this place on being invited out by police      | Speak to tactical advisor or supervisor |

    Scenario Outline: before 11 December 2017 - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      And the date is 2016-05-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                            | told                                             | rule    | does          | so                                              |
        | in a hotel room                 | the place is a hotel, hostel or holiday let room | S136-27 | governs       | section 136 of the earlier law is not available |
        | in the street                   | the place is a street or other open place        | S136-27 | does not hold | section 136 of the earlier law is available     |
        | in an ambulance                 | the place is a vehicle                           | S136-27 | does not hold | section 136 of the earlier law is not known     |
        | in the street, all elements met | the place is a street or other open place        | S136-51 | governs       | section 136 of the earlier law is available     |
        | in a private office             | the place is a building that is not lived in     | S136-51 | does not hold | section 136 of the earlier law is not known     |
        | place not known                 | the place is not known                           | S136-51 | does not hold | section 136 of the earlier law is not known     |

  @cites:MHA-136-1 @cites:MHA-131
  Rule: S136-29 to S136-44 Disorder, need, agreement, belief: each has its answer

    Scenario Outline: no detention, or ask - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                         | rule    | does          | answer                                  |
        | is an officer there? not asked | the presence of a constable has not been asked                               | S136-29 | governs       | Ask this first                          |
        | is an officer there? not known | the presence of a constable is not known                                     | S136-29 | governs       | Ask this first                          |
        | an officer is there            | a constable is with the person                                               | S136-29 | does not hold | Police stay                             |
        | no disorder                    | the person appears to be without mental disorder                             | S136-30 | governs       | Police leave after handover             |
        | tearful and calm               | the person appears to be only distressed                                     | S136-30 | governs       | Police leave after handover             |
        | hearing voices                 | the person appears to be suffering from mental disorder                      | S136-30 | does not hold | Police stay                             |
        | disorder not known             | any sign of mental disorder is not known                                     | S136-30 | does not hold | Ask this first                          |
        | disorder not known, so ask     | any sign of mental disorder is not known                                     | S136-31 | governs       | Ask this first                          |
        | disorder not asked             | any sign of mental disorder has not been asked                               | S136-31 | governs       | Ask this first                          |
        | disorder seen                  | the person appears to be suffering from mental disorder                      | S136-31 | does not hold | Police stay                             |
        | drunk only                     | the person appears to be only intoxicated                                    | IA-30   | governs       | Police leave after handover             |
        | drunk and hearing voices       | the person is severely intoxicated                                           | IA-30   | does not hold | Police stay                             |
        | drunk, disorder not known      | the person is severely intoxicated; any sign of mental disorder is not known | IA-30   | does not hold | Ask this first                          |
        | can wait until the evening     | the need for care or control is for later today                              | S136-35 | governs       | Police leave after handover             |
        | no need                        | the need for care or control is absent                                       | S136-35 | governs       | Police leave after handover             |
        | need this minute               | the need for care or control is immediate                                    | S136-35 | does not hold | Police stay                             |
        | need not known                 | the need for care or control is not known                                    | S136-35 | does not hold | Ask this first                          |
        | need not known, so ask         | the need for care or control is not known                                    | S136-36 | governs       | Ask this first                          |
        | need not asked                 | the need for care or control has not been asked                              | S136-36 | governs       | Ask this first                          |
        | need told                      | the need for care or control is immediate                                    | S136-36 | does not hold | Police stay                             |
        | will come along                | the person agrees of their own free will                                     | S136-40 | governs       | Police leave after handover             |
        | will not                       | the person does not agree of their own free will                             | S136-40 | does not hold | Police stay                             |
        | will or will not, not known    | the person's agreement is not known                                          | S136-40 | does not hold | Ask this first                          |
        | not asked and safe             | the person's agreement has not been asked                                    | S136-41 | governs       | Ask this first                          |
        | no answer and safe             | the person's agreement is not known                                          | S136-41 | governs       | Ask this first                          |
        | no answer and over the rail    | the person's agreement is not known; anyone's life is in danger now          | S136-41 | does not hold | Send police now                         |
        | refuses                        | the person does not agree of their own free will                             | S136-41 | does not hold | Police stay                             |
        | does not believe it            | the officer does not believe that the test is met                            | S136-42 | governs       | Police leave after handover             |
        | believes it                    | the officer believes that the test is met                                    | S136-42 | does not hold | Police stay                             |
        | belief not known               | the officer's own belief about the test is not known                         | S136-42 | does not hold | Police stay                             |
        | necessary for nobody           | acting now is necessary for nobody                                           | S136-43 | governs       | Police leave after handover             |
        | necessary for the neighbours   | acting now is necessary for the protection of others                         | S136-43 | does not hold | Police stay                             |
        | necessity not known            | the person for whose sake it is necessary is not known                       | S136-43 | does not hold | Ask this first                          |
        | necessity not asked            | the person for whose sake it is necessary has not been asked                 | S136-44 | governs       | Ask this first                          |
        | place not asked                | the place has not been asked                                                 | S136-44 | governs       | Ask this first                          |
        | way there not asked            | the way the person came to this place has not been asked                     | S136-44 | governs       | Ask this first                          |
        | all asked                      | the person is an adult                                                       | S136-44 | does not hold | Police stay                             |
        | asked, not known               | the place is not known                                                       | S136-44 | does not hold | Speak to tactical advisor or supervisor |
        | place not known                | the place is not known                                                       | S136-49 | governs       | Speak to tactical advisor or supervisor |
        | way there not known            | the way the person came to this place is not known                           | S136-49 | governs       | Speak to tactical advisor or supervisor |
        | place and way known            | the person is an adult                                                       | S136-49 | does not hold | Police stay                             |
        | place not asked                | the place has not been asked                                                 | S136-49 | does not hold | Ask this first                          |

  @cites:MHA-136-1C @cites:MHA-136-1
  Rule: S136-45 to S136-90 Consult, decide, and what is left

    Scenario Outline: consult, then decide - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the answer is "<answer>"
      And it follows that <so>

      Examples:
        | case                               | told                                                                                   | rule    | does          | answer                                  | so                           |
        | safe, nobody asked yet             | the consultation is practicable but untried                                            | S136-45 | governs       | Police stay                             | section 136 is not known     |
        | safe, only a support worker        | the consultation is done with another role only                                        | S136-45 | governs       | Police stay                             | section 136 is not known     |
        | safe, consulting not told          | the consultation before deciding has not been asked                                    | S136-45 | governs       | Police stay                             | section 136 is not known     |
        | safe, consulting not known         | the consultation before deciding is not known                                          | S136-45 | governs       | Police stay                             | section 136 is not known     |
        | a nurse was asked                  | the consultation is done with one of the five professions                              | S136-45 | does not hold | Police stay                             | section 136 is available     |
        | over the rail, not told            | the consultation before deciding has not been asked; anyone's life is in danger now    | S136-45 | does not hold | Send police now                         | section 136 is not known     |
        | need not known                     | the consultation is practicable but untried; the need for care or control is not known | S136-45 | does not hold | Ask this first                          | section 136 is not known     |
        | no answer in ten minutes           | the consultation is tried without answer                                               | S136-46 | governs       | Police stay                             | section 136 is available     |
        | no time                            | the consultation is impracticable in the danger                                        | S136-46 | governs       | Police stay                             | section 136 is available     |
        | asked                              | the consultation is done with one of the five professions                              | S136-46 | does not hold | Police stay                             | section 136 is available     |
        | consulting not known               | the consultation before deciding is not known                                          | S136-46 | does not hold | Police stay                             | section 136 is not known     |
        | over the rail, consulting not told | the consultation before deciding has not been asked; anyone's life is in danger now    | S136-47 | holds         | Send police now                         | section 136 is not known     |
        | over the rail, no time             | the consultation is impracticable in the danger; anyone's life is in danger now        | S136-47 | does not hold | Send police now                         | section 136 is available     |
        | danger not known                   | the consultation before deciding has not been asked; danger to life now is not known   | S136-47 | does not hold | Police stay                             | section 136 is not known     |
        | every element met                  | the person is an adult                                                                 | S136-50 | governs       | Police stay                             | section 136 is available     |
        | in a home                          | the place is their own home                                                            | S136-50 | does not hold | Ask this first                          | section 136 is not available |
        | place not known                    | the place is not known                                                                 | S136-50 | does not hold | Speak to tactical advisor or supervisor | section 136 is not known     |
        | for whose sake, nobody knows       | the person for whose sake it is necessary is not known                                 | S136-90 | governs       | Ask this first                          | section 136 is not known     |
        | all is told                        | the person is an adult                                                                 | S136-90 | holds         | Police stay                             | section 136 is available     |

    Scenario: What goes with the power
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-50" governs
      And it follows that section 136 is available; entry under section 136 is available
      And the actions include "Call an ambulance"
      And the actions include "Write down the reasons"
      And the actions include "Confirm the destination"
      And the answer names "Police"

  @cites:MHA-136A-1 @cites:PSR-2017-2
  Rule: S136-B40 to S136-B47 and CU A police station is never for a child and rarely for an adult

    Scenario Outline: a station proposed - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                                       | told                                                                                                                          | rule     | does          | so                                                            |
        | seventeen and very violent                 | the person is 16 or 17                                                                                                        | S136-B40 | governs       | use of a police station as a place of safety is not available |
        | age not known                              | the person's age is not known                                                                                                 | S136-B40 | governs       | use of a police station as a place of safety is not available |
        | an adult                                   | the person is an adult                                                                                                        | S136-B40 | does not hold | use of a police station as a place of safety is available     |
        | age not asked                              | the person's age has not been asked                                                                                           | S136-B40 | does not hold | use of a police station as a place of safety is not known     |
        | suite full, no threat told                 | the destination has reported itself full; the reason other places of safety cannot hold the person has not been asked         | S136-B43 | governs       | use of a police station as a place of safety is not available |
        | suite refuses drink                        | the destination has refused because of intoxication; that threat does not rule out every other place of safety                | S136-B43 | governs       | use of a police station as a place of safety is not available |
        | suite refuses because of the threat        | the destination has refused for another reason                                                                                | S136-B43 | does not hold | use of a police station as a place of safety is available     |
        | answer of the suite not known              | the destination's answer is not known                                                                                         | S136-B43 | does not hold | use of a police station as a place of safety is available     |
        | every condition met                        | the person is an adult                                                                                                        | S136-B42 | governs       | use of a police station as a place of safety is available     |
        | a sergeant authorised it                   | authorisation comes from a sergeant                                                                                           | S136-B42 | does not hold | use of a police station as a place of safety is not available |
        | a sergeant authorised it, all else met     | authorisation comes from a sergeant                                                                                           | S136-B48 | governs       | use of a police station as a place of safety is not available |
        | nobody authorised it, all else met         | authorisation comes from nobody above the officer                                                                             | S136-B48 | governs       | use of a police station as a place of safety is not available |
        | a sergeant, and no threat                  | authorisation comes from a sergeant; the person's behaviour does not threaten imminent death or serious injury                | S136-B48 | does not hold | use of a police station as a place of safety is not available |
        | all else met, rank not known               | the rank that has authorised it is not known                                                                                  | S136-B48 | does not hold | use of a police station as a place of safety is not known     |
        | rank not known                             | the rank that has authorised it is not known                                                                                  | S136-B42 | does not hold | use of a police station as a place of safety is not known     |
        | rank not asked, so ask                     | the rank that has authorised it has not been asked                                                                            | S136-B45 | governs       | use of a police station as a place of safety is not known     |
        | threat not known, so ask                   | the imminent threat from the person's behaviour is not known                                                                  | S136-B45 | governs       | use of a police station as a place of safety is not known     |
        | all known                                  | the person is an adult                                                                                                        | S136-B45 | does not hold | use of a police station as a place of safety is available     |
        | no threat                                  | the person's behaviour does not threaten imminent death or serious injury                                                     | S136-B46 | governs       | use of a police station as a place of safety is not available |
        | threat                                     | the person is an adult                                                                                                        | S136-B46 | does not hold | use of a police station as a place of safety is available     |
        | threat not asked                           | the imminent threat from the person's behaviour has not been asked                                                            | S136-B46 | does not hold | use of a police station as a place of safety is not known     |
        | held there, all met                        | as to custody the person is held under section 136                                                                            | CU-21    | governs       | use of a police station as a place of safety is available     |
        | not there yet                              | the person is an adult                                                                                                        | CU-21    | does not hold | use of a police station as a place of safety is available     |
        | held there, threat not known               | as to custody the person is held under section 136; the imminent threat from the person's behaviour is not known              | CU-21    | does not hold | use of a police station as a place of safety is not known     |
        | held there, no threat                      | as to custody the person is held under section 136; the person's behaviour does not threaten imminent death or serious injury | CU-20    | governs       | use of a police station as a place of safety is not available |
        | held there, all conditions met             | as to custody the person is held under section 136                                                                            | CU-20    | does not hold | use of a police station as a place of safety is available     |
        | held there, health professional not known  | as to custody the person is held under section 136; the health professional at the station is not known                       | CU-20    | does not hold | use of a police station as a place of safety is not known     |
        | held there, find out and get ready to move | as to custody the person is held under section 136; the health professional at the station is not known                       | CU-22    | governs       | use of a police station as a place of safety is not known     |
        | held there, no health professional         | as to custody the person is held under section 136; no health professional will be at the station throughout                  | CU-22    | does not hold | use of a police station as a place of safety is not available |
        | held there, nobody asked                   | as to custody the person is held under section 136; the health professional at the station has not been asked                 | CU-22    | governs       | use of a police station as a place of safety is not known     |

    Scenario Outline: no station in question - <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>

      Examples:
        | case                                   | told                                                                                                                                                         | rule     | does          |
        | a child on the way to the suite        | the person's legal status is section 136; the power to retake and hold still runs; the person is under 16; the destination is a health-based place of safety | S136-B40 | does not hold |
        | suite full, nobody speaks of a station | the person's legal status is section 136; the power to retake and hold still runs; the destination has reported itself full                                  | S136-B43 | does not hold |
        | nothing asked                          | the person is an adult                                                                                                                                       | S136-B42 | is open       |
        | request not known                      | what is asked of police is not known                                                                                                                         | S136-B45 | does not hold |

    Scenario Outline: law not checked, or not yet in force - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      And the date is 2026-10-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                     | told                   | rule     | does          | so                                                            |
        | an adult in October 2026 | the person is an adult | S136-B44 | governs       | use of a police station as a place of safety is not known     |
        | a child in October 2026  | the person is under 16 | S136-B44 | holds         | use of a police station as a place of safety is not available |
        | section 48, not known    | the person is an adult | S136-B41 | does not hold | use of a police station as a place of safety is not known     |

    Scenario Outline: law of the Regulations - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And it follows that <so>

      Examples:
        | case                         | told                   | rule     | does          | so                                                        |
        | an adult in March 2026       | the person is an adult | S136-B44 | does not hold | use of a police station as a place of safety is available |
        | section 48 has no start date | the person is an adult | S136-B41 | does not hold | use of a police station as a place of safety is available |

    Scenario Outline: before 11 December 2017 - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety
      And it is told that <told>
      And the date is 2016-05-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>

      Examples:
        | case                   | told                                                           | rule     | does          |
        | a held adult           | the person's legal status is section 136                       | S136-B47 | governs       |
        | somebody not held      | the person's legal status is that of somebody under no section | S136-B47 | does not hold |
        | held or not, not known | the legal status is not known                                  | S136-B47 | does not hold |

    Scenario Outline: what the station answers lead to - <case>
      Given a quiet call
      And it is told that what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "<answer>"
      And the actions include "<action>"
      And the answer names "<agency>"

      Examples:
        | case                          | told                                                                                                                                        | answer                                  | action                                | agency              |
        | held there, a condition fails | as to custody the person is held under section 136; the place is a police station; no health professional will be at the station throughout | Speak to tactical advisor or supervisor | Health transport, not police          | Mental health trust |
        | held there, all met           | as to custody the person is held under section 136; the place is a police station                                                           | Police stay                             | Police station timers                 | Police              |
        | held there, not known         | as to custody the person is held under section 136; the place is a police station; the health professional at the station is not known      | Speak to tactical advisor or supervisor | Confirm the destination               | Mental health trust |
        | a child held there            | the person is under 16; as to custody the person is held under section 136; the place is a police station                                   | Speak to tactical advisor or supervisor | Escalate to the NHS on-call executive | Mental health trust |

  @cites:RED-FLAGS @cites:COP-16 @cites:MHA-135-6
  Rule: S136-B10 to S136-B50 A&E for a red flag, then the place that has said yes

    Scenario Outline: where to - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the actions include "<action>"

      Examples:
        | case                                    | told                                                                                                    | rule     | does          | action                                |
        | head injury, sober                      | the red flags include a head injury; the person is sober                                                | S136-B10 | governs       | Call an ambulance                     |
        | head injury, drink not asked            | the red flags include a head injury                                                                     | S136-B10 | governs       | Call an ambulance                     |
        | no red flag                             | there are no medical red flags; the destination has been left unasked                                   | S136-B10 | does not hold | Confirm the destination               |
        | red flags not known                     | medical red flags is not known; the destination has been left unasked                                   | S136-B10 | does not hold | Confirm the destination               |
        | head injury, in A&E already             | the red flags include a head injury; the place is an emergency department                               | S136-B10 | does not hold | Treat as a medical emergency          |
        | drunk with a head injury                | the red flags include a head injury; the person is severely intoxicated                                 | IA-10    | governs       | Watch all the time                    |
        | drunk, no red flag                      | the person is severely intoxicated; the destination has been left unasked                               | IA-10    | does not hold | Confirm the destination               |
        | head injury, drink not known            | the red flags include a head injury; drink or drugs is not known                                        | IA-10    | does not hold | Call an ambulance                     |
        | hot and fighting everything             | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | IA-20    | governs       | Stop or ease restraint                |
        | one sign                                | the signs of disturbance include heat or sweating                                                       | IA-20    | does not hold | Watch all the time                    |
        | signs not known                         | signs of disturbance is not known; the destination has been left unasked                                | IA-20    | does not hold | Confirm the destination               |
        | the suite says yes                      | the destination is a health-based place of safety; the destination has accepted the person              | S136-B20 | governs       | Give a full handover                  |
        | the suite is not asked                  | the destination is a health-based place of safety; the destination has been left unasked                | S136-B20 | does not hold | Confirm the destination               |
        | the suite, answer not known             | the destination is a health-based place of safety; the destination's answer is not known                | S136-B20 | does not hold | Confirm the destination               |
        | a crisis house says yes                 | the destination is another place whose manager agrees; the destination has accepted the person          | S136-B21 | governs       | Give a full handover                  |
        | a crisis house is full                  | the destination is another place whose manager agrees; the destination has reported itself full         | S136-B21 | does not hold | Confirm the destination               |
        | some place says yes, which is not known | the kind of destination is not known; the destination has accepted the person                           | S136-B21 | does not hold | Call an ambulance                     |
        | the suite is full                       | the destination has reported itself full                                                                | S136-B30 | governs       | Escalate to the NHS on-call executive |
        | the suite refuses a child               | the person is under 16; the destination has refused for another reason                                  | S136-B30 | governs       | Escalate to the NHS on-call executive |
        | the suite has room                      | the destination has accepted the person; the destination is a health-based place of safety              | S136-B30 | does not hold | Give a full handover                  |
        | room not known                          | the destination's answer is not known                                                                   | S136-B30 | does not hold | Confirm the destination               |
        | full, executive told, nothing found     | the destination has reported itself full; the NHS on-call executive has been told about the bed         | S136-B50 | governs       | Escalate to the NHS on-call executive |
        | full, executive not told                | the destination has reported itself full; the NHS on-call executive has not been told about the bed     | S136-B50 | does not hold | Escalate to the NHS on-call executive |
        | full, executive not known               | the destination has reported itself full; the report to the NHS on-call executive is not known          | S136-B50 | does not hold | Escalate to the NHS on-call executive |
        | home, all agree                         | the destination is a home; those who must agree accept the home as a place of safety                    | S136-B35 | governs       | Health transport, not police          |
        | home, mother says no                    | the destination is a home; those who must agree do not accept the home as a place of safety             | S136-B35 | does not hold | Confirm the destination               |
        | home, agreement not known               | the destination is a home; the agreement to the home as a place of safety is not known                  | S136-B35 | does not hold | Confirm the destination               |
        | home against the mother                 | the destination is a home; those who must agree do not accept the home as a place of safety             | S136-B36 | governs       | Confirm the destination               |
        | home with the mother                    | the destination is a home; those who must agree accept the home as a place of safety                    | S136-B36 | does not hold | Health transport, not police          |
        | home, mother not asked                  | the destination is a home                                                                               | S136-B36 | does not hold | Confirm the destination               |
        | home, so ask                            | the destination is a home                                                                               | S136-B37 | governs       | Confirm the destination               |
        | home, asked and not known               | the destination is a home; the agreement to the home as a place of safety is not known                  | S136-B37 | governs       | Confirm the destination               |
        | suite, not a home                       | the destination is a health-based place of safety; the destination has accepted the person              | S136-B37 | does not hold | Give a full handover                  |
        | nowhere asked yet                       | the destination has been left unasked                                                                   | S136-B25 | governs       | Confirm the destination               |
        | nothing told of a place                 | the person is an adult                                                                                  | S136-B25 | governs       | Confirm the destination               |
        | answer not known                        | the destination's answer is not known                                                                   | S136-B25 | governs       | Confirm the destination               |
        | at the suite already                    | the place is a health-based place of safety                                                             | S136-B25 | does not hold | Start and show the clock              |

    Scenario Outline: where to for a person held already - <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the power to retake and hold still runs; the place is a vehicle
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "<answer>"

      Examples:
        | case                   | told                                                                                            | answer                                  |
        | the suite says yes     | the destination is a health-based place of safety; the destination has accepted the person      | Police stay                             |
        | the suite is full      | the destination has reported itself full                                                        | Police stay                             |
        | nothing found          | the destination has reported itself full; the NHS on-call executive has been told about the bed | Speak to tactical advisor or supervisor |
        | nowhere asked          | the destination has been left unasked                                                           | Ask this first                          |
        | home, mother says no   | the destination is a home; those who must agree do not accept the home as a place of safety     | Police stay                             |
        | home, mother not asked | the destination is a home; the destination has been left unasked                                | Ask this first                          |
        | head injury            | the red flags include a head injury                                                             | Police stay                             |

  @cites:RED-FLAGS @cites:MHA-136-1C @cites:MHA-136-1
  Rule: Riders Added to whatever governs

    Scenario Outline: what is added - <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<rule>" <does>
      And the actions include "<action>"

      Examples:
        | case                                | told                                                                                                                                        | rule     | does          | action                                 |
        | triage asked about a head injury    | the red flags include a head injury                                                                                                         | TR-50    | holds         | Call an ambulance                      |
        | triage asked, no red flag           | there are no medical red flags                                                                                                              | TR-50    | does not hold | Write down the reasons                 |
        | triage asked, red flags not known   | medical red flags is not known                                                                                                              | TR-50    | does not hold | Write down the reasons                 |
        | over the rail, nobody asked         | anyone's life is in danger now; the consultation is practicable but untried                                                                 | TR-10    | holds         | Consult first if practicable           |
        | over the rail, consulting not known | anyone's life is in danger now; the consultation before deciding is not known                                                               | TR-10    | holds         | Write down the reasons                 |
        | safe, nobody asked                  | the consultation is practicable but untried                                                                                                 | TR-10    | does not hold | Consult first if practicable           |
        | danger not known                    | danger to life now is not known; the consultation is practicable but untried                                                                | TR-10    | does not hold | Consult first if practicable           |
        | drunk and hearing voices            | the person is severely intoxicated                                                                                                          | IA-31    | holds         | Confirm the destination                |
        | sober and hearing voices            | the person is sober                                                                                                                         | IA-31    | does not hold | Confirm the destination                |
        | drink not known                     | drink or drugs is not known                                                                                                                 | IA-31    | does not hold | Confirm the destination                |
        | taking clothes off                  | the signs of disturbance include taking clothes off                                                                                         | IA-21    | holds         | Watch all the time                     |
        | two signs                           | the signs of disturbance include taking clothes off; the signs of disturbance include making no sense                                       | IA-21    | does not hold | Treat as a medical emergency           |
        | signs not known                     | signs of disturbance is not known                                                                                                           | IA-21    | does not hold | Write down the reasons                 |
        | overdose                            | the red flags include an overdose or poison                                                                                                 | S136-10+ | holds         | Treat as a medical emergency           |
        | none                                | there are no medical red flags                                                                                                              | S136-10+ | does not hold | Write down the reasons                 |
        | red flags not known                 | medical red flags is not known                                                                                                              | S136-10+ | does not hold | Write down the reasons                 |
        | a stranger was hurt                 | the offence is one with a victim                                                                                                            | S136-55+ | holds         | Supervisor must agree                  |
        | a broken window                     | the offence is minor and without a victim                                                                                                   | S136-55+ | does not hold | Write down the reasons                 |
        | offence not known                   | the seriousness of the offence is not known                                                                                                 | S136-55+ | does not hold | Write down the reasons                 |
        | a stranger was hurt, but at home    | the offence is one with a victim; the place is their own home                                                                               | S136-55+ | does not hold | Ask for an AMHP                        |
        | in A&E                              | the place is an emergency department                                                                                                        | S136-60+ | holds         | Ask the hospital to use its own powers |
        | in A&E, held already                | the person's legal status is section 136; the power to retake and hold still runs; the place is an emergency department                     | S136-60+ | does not hold | Have the papers read                   |
        | in A&E, status not known            | the place is an emergency department; the legal status is not known                                                                         | S136-60+ | holds         | Ask the hospital to use its own powers |
        | in the street                       | the place is a street or other open place                                                                                                   | S136-60+ | does not hold | Write down the reasons                 |
        | on a mental health ward             | the place is a mental health or learning disability ward                                                                                    | S136-61+ | holds         | Ask the hospital to use its own powers |
        | on a ward, held already             | the person's legal status is section 136; the power to retake and hold still runs; the place is a mental health or learning disability ward | S136-61+ | does not hold | Have the papers read                   |
        | ward or not, not known              | the place is not known                                                                                                                      | S136-61+ | does not hold | Write down the reasons                 |
        | the doctor says detain              | the advice given is to detain                                                                                                               | S136-65+ | holds         | Write down the reasons                 |
        | the doctor says leave               | the advice given is against detention                                                                                                       | S136-65+ | does not hold | Write down the reasons                 |
        | advice not known                    | the advice of the professional consulted is not known                                                                                       | S136-65+ | does not hold | Write down the reasons                 |
        | a blade suspected                   | there are reasonable grounds to believe the person may be a danger and hides something that could injure                                    | S136-66+ | holds         | Write down the reasons                 |
        | nothing suspected                   | there are no reasonable grounds to believe the person may be a danger and hides something that could injure                                 | S136-66+ | does not hold | Write down the reasons                 |
        | hidden or not, not known            | the grounds for a protective search is not known                                                                                            | S136-66+ | does not hold | Write down the reasons                 |
        | the suite wants a breath test       | the destination has refused because of intoxication                                                                                         | IA-40+   | holds         | Escalate to the NHS on-call executive  |
        | the suite is full                   | the destination has reported itself full                                                                                                    | IA-40+   | does not hold | Escalate to the NHS on-call executive  |
        | answer not known                    | the destination's answer is not known                                                                                                       | IA-40+   | does not hold | Confirm the destination                |
        | held, too drunk to be seen          | the person's legal status is section 136; the power to retake and hold still runs; the person is severely intoxicated                       | IA-50+   | holds         | Start and show the clock               |
        | held and sober                      | the person's legal status is section 136; the power to retake and hold still runs; the person is sober                                      | IA-50+   | does not hold | Have the papers read                   |
        | held, drink not known               | the person's legal status is section 136; the power to retake and hold still runs; drink or drugs is not known                              | IA-50+   | does not hold | Have the papers read                   |

    Scenario: A crime under way beside section 136
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the place is a street or other open place; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that there is a crime happening now
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-55+" holds
      And the actions include "Supervisor must agree"
      And the actions include "Record and investigate the crime"

  # ---- Added after review

  @cites:PACE-46ZA @cites:MHC-2018-01-27
  Rule: S136-11 Going on holding somebody in custody is no question of section 136

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a police station
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-11" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                   | told                                                                                                                                       | does          | answer                                  |
        | in custody for theft, a bed is awaited | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground is exhausted | holds         | Speak to tactical advisor or supervisor |
        | held under section 136                 | as to custody the person is held under section 136; the person's legal status is section 136                                               | does not hold | Speak to tactical advisor or supervisor |
        | reason for custody not known           | the reason for custody is not known                                                                                                        | does not hold | Ask this first                          |

  @cites:PACE-46ZA @cites:MHC-2018-01-27 @cites:MHA-136-EXPIRY @cites:MHA-140
  Rule: CU-42 and CU-41 in this guide: custody needs a ground of its own, and a bed is none

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a police station; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "CU-42" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                                          | told                                                                                                     | does          | answer                                  | action                                |
        | assessed, no bed, nothing left to investigate | as to custody the person is held for an offence; the PACE ground is exhausted                            | governs       | Speak to tactical advisor or supervisor | Power has ended: free to go           |
        | charging decision still to come               | as to custody the person is held for an offence; the PACE ground is to decide on a charge                | does not hold | Police stay                             | Escalate to the NHS on-call executive |
        | ground not asked                              | as to custody the person is held for an offence                                                          | does not hold | Ask this first                          | Escalate to the NHS on-call executive |
        | ground not known                              | as to custody the person is held for an offence; the PACE ground for holding the person now is not known | does not hold | Speak to tactical advisor or supervisor | Ask force legal services              |

  @cites:PACE-46ZA
  Rule: CU-41 to CU-44 in this guide: what is left of custody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to go on holding the person; the place is a police station
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the line
        | case                                  | told                                                                                                         | row   | does          | follows                             |
        | evidence still to be got              | as to custody the person is held for an offence; the PACE ground is to get and keep evidence                 | CU-41 | governs       | custody under PACE is available     |
        | nothing left                          | as to custody the person is held for an offence; the PACE ground is exhausted                                | CU-41 | does not hold | custody under PACE is not available |
        | not known what is left                | as to custody the person is held for an offence; the PACE ground for holding the person now is not known     | CU-41 | does not hold | custody under PACE is not known     |
        | never asked                           | as to custody the person is held on a court warrant                                                          | CU-43 | governs       | custody under PACE is not known     |
        | asked and told                        | as to custody the person is held on a court warrant; the PACE ground is that bail is refused after charge    | CU-43 | does not hold | custody under PACE is available     |
        | asked, nobody knows                   | as to custody the person is held on a court warrant; the PACE ground for holding the person now is not known | CU-43 | does not hold | custody under PACE is not known     |
        | asked, nobody knows, so the inspector | as to custody the person is held on a court warrant; the PACE ground for holding the person now is not known | CU-44 | governs       | custody under PACE is not known     |
        | section 136 in the cell               | as to custody the person is held under section 136                                                           | CU-44 | does not hold | custody under PACE is not available |

  @cites:MHA-136-TWOSTEP @cites:PACE-46ZA
  Rule: 136-C3 Arrested for an offence is not brought out for section 136

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions; the person came to this place by being brought out by police
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the line
        | case                               | told                                                                                      | row    | does          | follows                                                                  |
        | arrested for burglary, in the cell | the place is a police station; as to custody the person is held for an offence            | 136-C3 | holds         | the person was not brought here to be detained; section 136 is available |
        | breach of the peace, in the cell   | the place is a police station; as to custody the person is held for a breach of the peace | 136-C3 | does not hold | the person was brought here to be detained; section 136 is not available |
        | on the pavement                    | the place is a street or other open place                                                 | 136-C3 | does not hold | the person was brought here to be detained; section 136 is not available |
        | reason for custody not known       | the place is a police station; the reason for custody is not known                        | 136-C3 | does not hold | the person was brought here to be detained; section 136 is not available |

  @cites:MHA-136-1 @cites:PACE-46ZA @cites:MHA-136-EXPIRY @cites:MHC-2018-01-27
  Rule: S136-48 In custody, after an assessment or for a grave offence, section 136 goes to the advisor first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions; the place is a police station; the person came to this place of their own accord
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-48" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                   | told                                                                                                    | does          | answer                                  |
        | assessed, no bed, bailed               | as to custody the person is being released; the assessment is finished with admission wanted but no bed | governs       | Speak to tactical advisor or supervisor |
        | arrested for wounding                  | as to custody the person is held for an offence; the offence is serious                                 | governs       | Speak to tactical advisor or supervisor |
        | bailed, says he will go to the railway | as to custody the person is being released                                                              | does not hold | Police stay                             |
        | stage of the assessment not known      | as to custody the person is being released; the stage of the assessment is not known                    | does not hold | Police stay                             |

  @cites:AACE-136 @cites:KENT-O18G @cites:MHA-136-1
  Rule: S136-67+ Away from a hospital or suite the ambulance is called

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions; the person came to this place of their own accord
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-67+" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                       | told                                      | does          | answer                                  |
        | in the park                | the place is a street or other open place | holds         | Police stay                             |
        | in the waiting room of A&E | the place is an emergency department      | does not hold | Police stay                             |
        | place not known            | the place is not known                    | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-2A @cites:MHA-136-1
  Rule: S136-68+ Kept at a hospital or suite the time runs from the decision

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the consultation is done with one of the five professions; the person came to this place of their own accord
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-68+" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                       | told                                      | does          | answer                                  | action                   |
        | in the waiting room of A&E | the place is an emergency department      | holds         | Police stay                             | Start and show the clock |
        | in the park                | the place is a street or other open place | does not hold | Police stay                             | Call an ambulance        |
        | place not known            | the place is not known                    | does not hold | Speak to tactical advisor or supervisor | Write down the reasons   |

  @cites:RED-FLAGS @cites:AACE-136
  Rule: IA-32+ Severe drink or drugs are for the ambulance

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the place is a street or other open place; the person appears to be only intoxicated
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "IA-32+" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                  | told                                                  | does          | answer                      |
        | cannot stand or speak | the person is severely intoxicated                    | holds         | Police stay                 |
        | walks and answers     | the person is intoxicated but able to walk and answer | does not hold | Police leave after handover |
        | not known how much    | drink or drugs is not known                           | does not hold | Police leave after handover |

  @cites:PSR-2017-2 @cites:MHC-2012-01-28
  Rule: S136-B25 and S136-B30 give way where a police station is asked for

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the power to retake and hold still runs; the place is a vehicle; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-B30" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                   | told                                                                                                                                                                            | does          | answer                                  |
        | suite refuses a drunk adult, officers ask for the cell | the destination is a health-based place of safety; the destination has refused because of intoxication; what is asked of police is to use a police station as a place of safety | does not hold | Speak to tactical advisor or supervisor |
        | suite refuses a drunk adult, no cell asked for         | the destination is a health-based place of safety; the destination has refused because of intoxication; what is asked of police is advice only                                  | governs       | Police stay                             |
        | cell asked for, no place asked yet                     | what is asked of police is to use a police station as a place of safety; the person's age is not known                                                                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-CONSTABLE
  Rule: S136-29 An officer at the scene is asked about the person first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-29" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                            | told                                              | does          | answer         |
        | a nurse rings                   | the caller is from a community mental health team | governs       | Ask this first |
        | the officer on the bridge rings | the caller is an officer at the scene             | does not hold | Ask this first |
        | caller not known                | the caller's role is not known                    | governs       | Ask this first |

  @cites:OLD-B-136
  Rule: S136-28 Before 11 December 2017 public access to such a place is for the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person does not agree of their own free will; the person came to this place of their own accord
      And it is told that <told>
      And the date is 2016-05-01
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-28" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                     | told                                                       | does          | answer                                  |
        | on the stairs of a block | the place is the shared stairs, hall or landing of a block | governs       | Speak to tactical advisor or supervisor |
        | on the pavement          | the place is a street or other open place                  | does not hold | Police stay                             |
        | place not known          | the place is not known                                     | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-1C @cites:PSR-2017-8 @cites:BP-4
  Rule: TR-24 Triage off duty does not end the duty to ask: any of the five professions counts

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "TR-24" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                             | told                                                                                                             | does          | answer      |
        | one of ours, four in the morning | the triage area is one of ours; triage for the area is off duty now; the consultation is practicable but untried | governs       | Police stay |
        | off duty, asking not spoken of   | triage for the area is off duty now                                                                              | governs       | Police stay |
        | on duty                          | triage for the area is on duty now; the consultation is practicable but untried                                  | does not hold | Police stay |
        | off duty, a paramedic was asked  | triage for the area is off duty now; the consultation is done with one of the five professions                   | does not hold | Police stay |
        | duty hours not known             | the duty hours of triage is not known; the consultation is practicable but untried                               | does not hold | Police stay |

    Scenario: off duty is not "not practicable": the power is not known until somebody was asked
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the person does not agree of their own free will; triage for the area is off duty now; the consultation is practicable but untried
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is not known
      And the actions include "Consult first if practicable"
      And the answer names "Council AMHP service"

  @cites:KF-15 @cites:MHA-136-1C @cites:IOPC-4043 @cites:CL-NEGLIGENCE @cites:IOPC-LTL-43 @cites:MHC-2016-02-24
  Rule: TR-42+ to TR-44+ What a plan to leave the person is worth

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the consultation is done with one of the five professions
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>

      Examples: the line
        | case                                        | told                                                                                                                                      | row    | does          |
        | nurse in the kitchen: leave her with a plan | the place is their own home; the advice given is to leave the person with a plan                                                          | TR-42+ | holds         |
        | nurse in the kitchen: other advice          | the place is their own home; the advice given is of another kind                                                                          | TR-42+ | does not hold |
        | advice not known                            | the place is their own home; the advice of the professional consulted is not known                                                        | TR-42+ | does not hold |
        | in the street row TR-41 says it             | the place is a street or other open place; the advice given is to leave the person with a plan                                            | TR-42+ | does not hold |
        | nobody owns the plan                        | the place is their own home; the advice given is to leave the person with a plan; no plan with a named owner is in place                  | TR-43+ | holds         |
        | owner not known                             | the place is their own home; the advice given is to leave the person with a plan; the plan until the next step is not known               | TR-43+ | holds         |
        | the crisis team owns it                     | the place is their own home; the advice given is to leave the person with a plan; a plan with a named owner is in place                   | TR-43+ | does not hold |
        | plan not asked about                        | the place is their own home; the advice given is to leave the person with a plan                                                          | TR-43+ | is open       |
        | nurse read the records                      | the place is their own home; the advice given is to leave the person with a plan; the advice rests on records and the account of officers | TR-44+ | holds         |
        | how she knows is not known                  | the place is their own home; the advice given is against detention; the basis of the advice is not known                                  | TR-44+ | holds         |
        | nurse saw her                               | the place is their own home; the advice given is to leave the person with a plan; the advice rests on seeing the person                   | TR-44+ | does not hold |

    Scenario: the plan of a nurse in the home needs an owner although row TR-40 governs
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the consultation is done with one of the five professions; the place is their own home; the officers are inside by invitation; what is asked of police is to leave; the advice given is to leave the person with a plan; no plan with a named owner is in place; the need for care or control is for later today
      When advice is asked under the guide "s136-place-of-safety"
      Then row "TR-40" governs
      And the actions include "Name one owner"
      And the actions include "Call back by a set time"
      And the actions include "Supervisor must agree"

  @cites:BP-4 @cites:MHA-136-1C
  Rule: TR-45+, TR-46+ Whom to ring: the area, its hours and its line

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>

      Examples: the line
        | case                            | told                                                                                                             | row    | does          |
        | time to ask, area not asked     | the consultation is practicable but untried                                                                      | TR-45+ | holds         |
        | area and hours told             | the consultation is practicable but untried; the triage area is one of ours; triage for the area is on duty now  | TR-45+ | does not hold |
        | area not known, hours not known | the consultation is practicable but untried; the triage area is not known; the duty hours of triage is not known | TR-45+ | does not hold |
        | ours                            | the triage area is one of ours; the consultation is practicable but untried                                      | TR-46+ | holds         |
        | ours, already asked             | the triage area is one of ours; the consultation is done with one of the five professions                        | TR-46+ | does not hold |
        | area not known                  | the triage area is not known; the consultation is practicable but untried                                        | TR-46+ | does not hold |
        | elsewhere                       | the triage area is none of ours; the consultation is practicable but untried                                     | TR-46+ | does not hold |

  @cites:KF-02 @cites:KF-03 @cites:ABD-2016 @cites:RED-FLAGS @cites:PSR-2017-2
  Rule: S136-B39, 136-R6 and 136-R7 A medical emergency is never for a police station

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the person's legal status is section 136; the power to retake and hold still runs; what is asked of police is to use a police station as a place of safety; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>
      And the answer is "Police stay"
      And it follows that use of a police station as a place of safety is <verdict>

      Examples: every condition of the Regulations told as met
        | case                                | told                                                                                                    | row      | does          | verdict    |
        | burning hot, fights everything      | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | S136-B39 | governs       | not needed |
        | held, then gone quiet               | the restraint includes going quiet, limp or breathless                                                  | S136-B39 | governs       | not needed |
        | head injury                         | the red flags include a head injury                                                                     | 136-R6   | holds         | not needed |
        | no red flag, no sign                | there are no signs of disturbance                                                                       | S136-B39 | does not hold | available  |
        | no red flag, no sign, so not barred | there are no signs of disturbance                                                                       | 136-R6   | does not hold | available  |
        | no red flag, no sign, both known    | there are no signs of disturbance                                                                       | 136-R7   | does not hold | available  |
        | signs not asked                     | the person is an adult                                                                                  | S136-B39 | is open       | available  |

    Scenario: signs not known: the station waits
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the person's legal status is section 136; the power to retake and hold still runs; what is asked of police is to use a police station as a place of safety; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the place is a street or other open place; signs of disturbance is not known
      When advice is asked under the guide "s136-place-of-safety"
      Then row "136-R7" holds
      And it follows that use of a police station as a place of safety is not known
      And row "S136-B39" does not hold

    Scenario: disturbance in the cell: A&E, not timers
      Given a quiet call
      And it is told that as to custody the person is held under section 136; the place is a police station; what is asked of police is to go on holding the person; the caller is from police custody; police are holding the person, now or before; the person's legal status is section 136; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-B39" governs
      And row "CU-21" does not hold
      And row "IA-20" governs
      And the actions include "Call an ambulance"

  @cites:ABD-2016 @cites:RED-FLAGS @cites:KF-05
  Rule: IA-20 with drink or drugs: a disturbance is answered as a disturbance, IA-10 as the rest

    Scenario Outline: <case>
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person is intoxicated but able to walk and answer
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>

      Examples: the line
        | case                                                           | told                                                                                                    | row   | does          |
        | cocaine, burning hot, fights everything                        | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | IA-20 | governs       |
        | cocaine, burning hot, fights everything: not the row for drink | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | IA-10 | does not hold |
        | drunk with a head injury                                       | the red flags include a head injury; there are no signs of disturbance                                  | IA-10 | governs       |
        | drunk, signs not known                                         | signs of disturbance is not known                                                                       | IA-20 | does not hold |

    Scenario: drink is no bar to section 136
      Given a quiet call
      And it is told that a constable is with the person; the caller is an officer at the scene; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the person does not agree of their own free will; the person is severely intoxicated; the consultation is done with one of the five professions; there are no signs of disturbance
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is available
      And row "IA-31" holds
      And row "IA-32+" holds
      And the actions include "Call an ambulance"

  @cites:IOPC-WILTSHIRE-2017-02 @cites:IOPC-NYORKS-2023-08 @cites:CL-NEGLIGENCE @cites:ECHR-2
  Rule: S136-32 Too drunk or drugged to look after themselves: officers stay until somebody able has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; the person appears to be only intoxicated
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-32" <does>
      And the answer is "<answer>"

      Examples: on a winter night
        | case                                 | told                                                                                                      | does          | answer                      |
        | cannot stand, a crew has left        | the person is severely intoxicated; nobody able to keep the person safe has taken over knowing the risks  | governs       | Police stay                 |
        | cannot stand, handover not asked     | the person is severely intoxicated                                                                        | governs       | Police stay                 |
        | cannot stand, handover not known     | the person is severely intoxicated; the handover is not known                                             | governs       | Police stay                 |
        | cannot stand, taken in by A&E: IA-30 | the person is severely intoxicated; someone able to keep the person safe has taken over knowing the risks | does not hold | Police leave after handover |
        | cannot stand, in A&E already: IA-30  | the person is severely intoxicated; the place is an emergency department                                  | does not hold | Police leave after handover |
        | merry, walks and answers: IA-30      | the person is intoxicated but able to walk and answer                                                     | does not hold | Police leave after handover |
        | how drunk is not known: IA-30        | drink or drugs is not known                                                                               | does not hold | Police leave after handover |

  @cites:MHA-18-1
  Rule: S136-69+ Gone from a ward under a section nobody has named: the hospital reads the papers while section 136 is judged by itself

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "S136-69+" <does>

      Examples: found by officers
        | case                               | told                                                                                                    | does          |
        | gone from a ward, section not said | the person's legal status is detained under a section not said; the absence is by leaving the ward      | holds         |
        | gone from a ward, status not known | the legal status is not known; the absence is by leaving the ward                                       | holds         |
        | gone from a ward under section 3   | the person's legal status is section 3; the absence is by leaving the ward                              | does not hold |
        | how they went is not known         | the person's legal status is detained under a section not said; the way the person went absent is not known | does not hold |
