@guide:no-beds
Feature: No beds
  Somebody should be in hospital and there is no bed. These cases say what ends when, who must find the bed,
  and that a missing bed never makes, lengthens or widens a police power.

  @cites:MHA-140 @cites:KF-09 @cites:MHA-136-2 @cites:MHA-13
  Rule: NB-F1 to NB-F6 When a bed is wanted and missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then it follows that <follows>
      And row "<row>" <does>

      Examples: the line
        | case                                           | told                                                                              | follows                                        | row   | does          |
        | assessed, no bed anywhere                      | the assessment is finished with admission wanted but no bed                       | a bed is wanted and missing                    | NB-F1 | holds         |
        | a bed has come up since                        | the assessment is finished with admission wanted but no bed; a bed is ready       | no bed is missing                              | NB-F1 | does not hold |
        | stage not known, bed not asked                 | the stage of the assessment is not known                                          | it is open whether a bed is wanted and missing | NB-F1 | does not hold |
        | a bed for tomorrow only                        | the assessment is finished with admission wanted and a bed found; no bed is ready | a bed is wanted and missing                    | NB-F2 | holds         |
        | not seen yet, and told there is no bed         | the assessment is unstarted; no bed is ready                                      | a bed is wanted and missing                    | NB-F2 | holds         |
        | no bed, and nobody is to be admitted           | the assessment is finished without admission; no bed is ready                     | no bed is missing                              | NB-F2 | does not hold |
        | seventeen hours in A&E for a bed               | the hospital care is at the wait for a bed                                        | a bed is wanted and missing                    | NB-F3 | holds         |
        | waited, and now there is a bed                 | the hospital care is at the wait for a bed; a bed is ready                        | no bed is missing                              | NB-F3 | does not hold |
        | stage of care not known                        | the stage of the hospital care is not known                                       | it is open whether a bed is wanted and missing | NB-F3 | does not hold |
        | doctor and AMHP decide against admission       | the assessment is finished without admission                                      | no bed is missing                              | NB-F4 | holds         |
        | admission wanted                               | the assessment is finished with admission wanted but no bed                       | a bed is wanted and missing                    | NB-F4 | does not hold |
        | nobody knows the result                        | the stage of the assessment is not known                                          | it is open whether a bed is wanted and missing | NB-F4 | does not hold |
        | bed at the trust next door                     | a bed is ready                                                                    | no bed is missing                              | NB-F5 | holds         |
        | bed not known                                  | the readiness of a bed is not known                                               | it is open whether a bed is wanted and missing | NB-F5 | does not hold |
        | bed found, papers under way                    | the assessment is finished with admission wanted and a bed found                  | no bed is missing                              | NB-F6 | holds         |
        | assessment under way, beds not spoken of       | the assessment is under way                                                       | no bed is missing                              | NB-F6 | holds         |
        | assessment under way, and told there is no bed | the assessment is under way; no bed is ready                                      | a bed is wanted and missing                    | NB-F6 | does not hold |
        | stage not asked                                | the person's legal status is assessed with no application made                    | it is open whether a bed is wanted and missing | NB-F6 | is open       |

  @cites:MHA-6 @cites:MHA-135-1 @cites:ECHR-5 @cites:MHA-136-1A @cites:MHA-140 @cites:MHA-135-3 @cites:MHA-18-1
  Rule: NB-F10 to NB-F14 Waiting at home with nobody holding the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then it follows that <follows>
      And row "<row>" <does>

      Examples: the line
        | case                                        | told                                                                                                                                                                                                     | follows                                                                | row    | does          |
        | at home, assessed, no bed                   | the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed                                                 | the person waits in a home with nobody holding them                    | NB-F10 | holds         |
        | at home, status not known                   | the place is their own home; the assessment is finished with admission wanted but no bed; the legal status is not known                                                                                  | the person waits in a home with nobody holding them                    | NB-F10 | holds         |
        | in the street                               | the place is a street or other open place; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed                                   | the person does not wait in a home unheld                              | NB-F11 | holds         |
        | in a hostel room, not known who lives there | the place is a hotel, hostel or holiday let room; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed                            | the person waits in a home with nobody holding them                    | NB-F10 | holds         |
        | in a hotel room that nobody lives in        | the place is a hotel, hostel or holiday let room; nobody lives at the place; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed | the person does not wait in a home unheld                              | NB-F11 | holds         |
        | place not known                             | the place is not known; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed                                                      | it is open whether the person waits in a home with nobody holding them | NB-F11 | does not hold |
        | at home, no admission                       | the place is their own home; the assessment is finished without admission                                                                                                                                | the person does not wait in a home unheld                              | NB-F12 | holds         |
        | at home, bed not known                      | the place is their own home; the person's legal status is assessed with no application made; the readiness of a bed is not known                                                                         | it is open whether the person waits in a home with nobody holding them | NB-F12 | is open       |
        | warrant carried out, officers inside        | the place is their own home; the assessment is finished with admission wanted but no bed; there is a section 135(1) warrant; the officers are inside under a warrant                                     | the person does not wait in a home unheld                              | NB-F13 | holds         |
        | no warrant                                  | the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; there is no warrant                            | the person waits in a home with nobody holding them                    | NB-F13 | does not hold |
        | application signed                          | the place is their own home; the assessment is finished with admission wanted but no bed; the application is complete and signed                                                                         | the person does not wait in a home unheld                              | NB-F14 | holds         |
        | detained patient at home on no leave        | the place is their own home; the assessment is finished with admission wanted but no bed; the person's legal status is section 3                                                                         | the person does not wait in a home unheld                              | NB-F14 | holds         |
        | application not known                       | the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; the completion of the application is not known | the person waits in a home with nobody holding them                    | NB-F14 | does not hold |

  @cites:MHA-136-2 @cites:MHA-135-3 @cites:PSR-2017-2
  Rule: NB-F20 and NB-F21 Held for an assessment, with a clock that ends

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then it follows that <follows>
      And row "<row>" <does>

      Examples: the line
        | case                              | told                                                                                                           | follows                                                 | row    | does          |
        | held under section 136            | the person's legal status is section 136                                                                       | the person is held for an assessment                    | NB-F20 | holds         |
        | held in custody under section 136 | the person's legal status is that of a person under arrest; as to custody the person is held under section 136 | the person is held for an assessment                    | NB-F20 | holds         |
        | assessed, no application          | the person's legal status is assessed with no application made                                                 | the person is not held for an assessment                | NB-F21 | holds         |
        | status not known                  | the legal status is not known                                                                                  | it is open whether the person is held for an assessment | NB-F21 | does not hold |

  @cites:MHA-136-EXPIRY @cites:CL-NECESSITY @cites:ECHR-2 @cites:MHA-140
  Rule: NB-30 The time is over and danger goes on: the NHS or council go to court first, and the duty inspector knows now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-30" <does>
      And the answer is "<answer>"

      Examples: danger after the end
        | case                                      | told                                                                                                                                               | does          | answer                                  |
        | hour 25 in the cell, would attack again   | the place is a police station; the power to retake and hold has run out; anyone faces serious harm now                                             | holds         | Send police now                         |
        | hour 25, threats nobody can assess        | the place is a police station; the power to retake and hold has run out; weapons and violence is not known                                         | governs       | Speak to tactical advisor or supervisor |
        | hour 25, no danger                        | the place is a police station; the power to retake and hold has run out                                                                            | does not hold | Speak to tactical advisor or supervisor |
        | hour 23, danger                           | the place is a police station; the power to retake and hold still runs; anyone faces serious harm now                                              | does not hold | Send police now                         |
        | nobody knows whether the time has run out | the place is a police station; the running of the power to retake is not known; weapons and violence is not known                                  | does not hold | Ask this first                          |
        | application signed                        | the place is a police station; the power to retake and hold has run out; the application is complete and signed; weapons and violence is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: the court, the NHS and the council, and no power of necessity
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the place is a health-based place of safety; the power to retake and hold has run out; anyone faces serious harm now; a court order is being sought
      When advice is asked under the guide "no-beds"
      Then the actions include "Ask the court"
      And the actions include "Ask force legal services"
      And the actions include "Escalate to the NHS on-call executive"
      And the answer names "Court"
      And it follows that a common-law power of necessity is not available; holding under section 136 is not available

  @cites:MHA-135-3 @cites:MHA-136-EXPIRY @cites:ECHR-8
  Rule: NB-33 The time is over in a home: officers stop holding and leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 135(1); the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-33" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                  | told                                                                                                                                          | does          | answer                                  |
        | kept at home, hour 26 | the place is their own home; there is a section 135(1) warrant; the time on the detention clock is 26                                         | governs       | Speak to tactical advisor or supervisor |
        | kept at home, hour 3  | the place is their own home; there is a section 135(1) warrant; the officers are inside under a warrant; the time on the detention clock is 3 | does not hold | Police stay                             |
        | hour 26 in a suite    | the place is a health-based place of safety; the time on the detention clock is 26                                                            | does not hold | Speak to tactical advisor or supervisor |
        | hours not known       | the place is their own home; there is a section 135(1) warrant; the time on the detention clock has not been asked                            | is open       | Police stay                             |

  @cites:MHA-136-EXPIRY @cites:MHA-140 @cites:CASE-WEBLEY
  Rule: NB-32 The time is over and the hospital has taken over: it uses its own powers, and police do not hold

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed; what is asked of police is to go on holding the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-32" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                          | told                                                                                                                                                                                   | does          | answer                                  |
        | the hospital has the person, no officer there | the place is an emergency department; the power to retake and hold has run out; someone able to keep the person safe has taken over knowing the risks; no constable is with the person | governs       | Do not send police                      |
        | nobody has taken over                         | the place is an emergency department; the power to retake and hold has run out; nobody able to keep the person safe has taken over knowing the risks                                   | does not hold | Speak to tactical advisor or supervisor |
        | handover not known                            | the place is an emergency department; the power to retake and hold has run out; the handover is not known                                                                              | does not hold | Speak to tactical advisor or supervisor |
        | officers still there                          | the place is an emergency department; the power to retake and hold has run out; someone able to keep the person safe has taken over knowing the risks; a constable is with the person  | does not hold | Police leave after handover             |
        | the time still runs                           | the place is an emergency department; the power to retake and hold still runs; someone able to keep the person safe has taken over knowing the risks; no constable is with the person  | does not hold | Do not send police                      |

  @cites:MHA-136-EXPIRY @cites:ECHR-5 @cites:CASE-MS-UK
  Rule: NB-31 The time is over anywhere else: nobody is held, and the duty inspector settles it with the NHS

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-31" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                    | told                                                                                                                                                                                                         | does          | answer                                  |
        | in the cell, hour 25, no danger         | the place is a police station; the power to retake and hold has run out; as to custody the person is held under section 136                                                                                  | governs       | Speak to tactical advisor or supervisor |
        | officer asks for advice in A&E, hour 25 | the place is an emergency department; what is asked of police is advice only; the power to retake and hold has run out; a constable is with the person                                                       | governs       | Speak to tactical advisor or supervisor |
        | asked to go on holding in A&E: HO-12    | the place is an emergency department; what is asked of police is to go on holding the person; the power to retake and hold has run out; nobody able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |
        | the time still runs                     | the place is an emergency department; what is asked of police is advice only; the power to retake and hold still runs; a constable is with the person                                                        | does not hold | Police stay                             |
        | nobody knows whether it runs            | the place is an emergency department; what is asked of police is advice only; the running of the power to retake is not known; a constable is with the person                                                | does not hold | Police stay                             |

  @cites:MHA-5-2 @cites:MHA-5-4 @cites:MHA-4 @cites:NPA-T
  Rule: NB-35 A hospital's own hold has run out: police do not hold in its place

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a mental health or learning disability ward; no bed is ready
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-35" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                  | told                                                                                                                                              | does          | answer             |
        | the nurse's six hours are over        | the person's legal status is section 5(4); the power to retake and hold has run out; what is asked of police is to stop the person leaving        | governs       | Do not send police |
        | the doctor's hold is over, danger now | the person's legal status is section 5(2); the power to retake and hold has run out; anyone faces serious harm now                                | does not hold | Send police now    |
        | the doctor's hold still runs          | the person's legal status is section 5(2); the power to retake and hold still runs; what is asked of police is to stop the person leaving         | does not hold | Do not send police |
        | nobody knows whether it runs          | the person's legal status is section 5(2); the running of the power to retake is not known; what is asked of police is to stop the person leaving | does not hold | Do not send police |

  @cites:PACE-46ZA @cites:MHC-2018-01-27 @cites:MHA-136-EXPIRY @cites:MHA-140 @cites:MHC-2023-02-26
  Rule: CU-42 With no PACE ground left nobody is held in custody for an assessment or a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a police station; what is asked of police is to go on holding the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "CU-42" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                     | told                                                                                                                                                                               | does          | answer                                  |
        | assessed, no bed, no ground left                         | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground is exhausted                                         | governs       | Speak to tactical advisor or supervisor |
        | waiting for the AMHP, no ground left                     | as to custody the person is held for an offence; the assessment is unstarted; the PACE ground is exhausted                                                                         | governs       | Speak to tactical advisor or supervisor |
        | bed found, nothing signed, no ground left                | as to custody the person is held for an offence; the assessment is finished with admission wanted and a bed found; the PACE ground is exhausted                                    | governs       | Speak to tactical advisor or supervisor |
        | charging decision still to come                          | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground is to decide on a charge                             | does not hold | Police stay                             |
        | ground not asked                                         | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed                                                                       | is open       | Ask this first                          |
        | ground not known                                         | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground for holding the person now is not known              | does not hold | Speak to tactical advisor or supervisor |
        | application signed: no longer held for the offence alone | as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground is exhausted; the application is complete and signed | does not hold | Speak to tactical advisor or supervisor |

    Scenario: custody, three days, no charge
      Given a quiet call
      And it is told that the place is a police station; what is asked of police is to go on holding the person; as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed; the PACE ground is exhausted
      When advice is asked under the guide "no-beds"
      Then the actions include "Power has ended: free to go"
      And the actions include "Risk assessment before release"
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Ask force legal services"
      And it follows that custody under PACE is not available

  @cites:CL-BOP @cites:CASE-WILLIAMSON @cites:CL-BOP-ART5
  Rule: CU-45 A breach of the peace holds nobody once it has passed, and never for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a police station; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "CU-45" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                         | told                                                                                         | does          | answer                                  |
        | breach of the peace, no bed  | as to custody the person is held for a breach of the peace                                   | governs       | Speak to tactical advisor or supervisor |
        | offence, no bed              | as to custody the person is held for an offence; the PACE ground is to get and keep evidence | does not hold | Police stay                             |
        | reason for custody not known | the reason for custody is not known                                                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-46ZA @cites:MHC-2018-01-27 @cites:CASE-MS-UK
  Rule: CU-41 While a PACE ground lasts the person is held on that ground alone, and never for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a police station; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "CU-41" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                     | told                                                                                                      | does          | answer                                  |
        | evidence still to be got | as to custody the person is held for an offence; the PACE ground is to get and keep evidence              | governs       | Police stay                             |
        | charged, bail refused    | as to custody the person is held on a court warrant; the PACE ground is that bail is refused after charge | governs       | Police stay                             |
        | no ground left           | as to custody the person is held for an offence; the PACE ground is exhausted                             | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows the ground  | as to custody the person is held for an offence; the PACE ground for holding the person now is not known  | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-46ZA @cites:ECHR-5
  Rule: CU-43 and CU-44 A ground not asked is asked, a ground nobody knows goes to the duty inspector

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a police station; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                  | told                                                                                                     | row   | does          | answer                                  |
        | never asked                           | as to custody the person is held for an offence                                                          | CU-43 | governs       | Ask this first                          |
        | asked and told                        | as to custody the person is held for an offence; the PACE ground is to decide on a charge                | CU-43 | does not hold | Police stay                             |
        | asked, nobody knows                   | as to custody the person is held for an offence; the PACE ground for holding the person now is not known | CU-43 | does not hold | Speak to tactical advisor or supervisor |
        | asked, nobody knows, so the inspector | as to custody the person is held for an offence; the PACE ground for holding the person now is not known | CU-44 | governs       | Speak to tactical advisor or supervisor |
        | section 136 in the cell               | as to custody the person is held under section 136                                                       | CU-44 | does not hold | Speak to tactical advisor or supervisor |
        | reason for custody not known          | the reason for custody is not known                                                                      | CU-44 | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-46ZA @cites:ECHR-5
  Rule: CU-46 and CU-47 Why the person is in custody comes before how long

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a police station; the assessment is finished with admission wanted but no bed; the person's legal status is that of a person under arrest
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                   | told                                                                                                      | row   | does          | answer                                  |
        | custody rings, no reason given         | the caller is from police custody                                                                         | CU-46 | governs       | Ask this first                          |
        | held for an offence                    | as to custody the person is held for an offence; the PACE ground is to decide on a charge                 | CU-46 | does not hold | Police stay                             |
        | nobody can say why                     | the reason for custody is not known                                                                       | CU-46 | does not hold | Speak to tactical advisor or supervisor |
        | nobody can say why: the duty inspector | the reason for custody is not known                                                                       | CU-47 | governs       | Speak to tactical advisor or supervisor |
        | held on a court warrant                | as to custody the person is held on a court warrant; the PACE ground is that bail is refused after charge | CU-47 | does not hold | Police stay                             |

  @cites:PSR-2017-2 @cites:MHA-136A-1 @cites:COP-16
  Rule: NB-45 A missing bed is no reason for a police station

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is an emergency department; the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-45" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                  | told                                                                                                                                                                                                                           | does          | answer                                  |
        | suite and wards full, a cell proposed | the assessment is finished with admission wanted but no bed; what is asked of police is to use a police station as a place of safety                                                                                           | governs       | Speak to tactical advisor or supervisor |
        | the same for a boy of 17              | the assessment is finished with admission wanted but no bed; the person is 16 or 17; the destination is a police station                                                                                                       | governs       | Speak to tactical advisor or supervisor |
        | no cell proposed                      | the assessment is finished with admission wanted but no bed; what is asked of police is to stay with the person; nobody able to keep the person safe has taken over knowing the risks; the power to retake and hold still runs | does not hold | Police stay                             |
        | a cell proposed, beds not known       | the readiness of a bed is not known; what is asked of police is to use a police station as a place of safety                                                                                                                   | does not hold | Ask this first                          |

  @cites:MHA-136-2 @cites:MHA-140 @cites:MHA-136-HANDOVER @cites:RCEM-136 @cites:CASE-WEBLEY
  Rule: NB-40 and NB-41 Who has taken the person over holds them, and the NHS finds the bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the power to retake and hold still runs; what is asked of police is advice only; no constable is with the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                | told                                                                                                                                                 | row   | does          | answer             |
        | suite has the person, hour 22       | the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks                                   | NB-40 | governs       | Do not send police |
        | suite has not taken the person over | the place is a health-based place of safety; nobody able to keep the person safe has taken over knowing the risks                                    | NB-40 | does not hold | Ask this first     |
        | handover not asked                  | the place is a health-based place of safety                                                                                                          | NB-40 | does not hold | Ask this first     |
        | joint risk high                     | the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is high | NB-40 | does not hold | Ask this first     |
        | A&E has the person                  | the place is an emergency department; someone able to keep the person safe has taken over knowing the risks                                          | NB-41 | governs       | Do not send police |
        | A&E has not                         | the place is an emergency department; nobody able to keep the person safe has taken over knowing the risks                                           | NB-41 | does not hold | Ask this first     |
        | A&E, handover not known             | the place is an emergency department; the handover is not known                                                                                      | NB-41 | does not hold | Ask this first     |

  @cites:MHA-136-HANDOVER @cites:MHA-136-2 @cites:CL-NEGLIGENCE
  Rule: NB-42 and NB-43 Officers stay until somebody has taken over; who has the person is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the power to retake and hold still runs; what is asked of police is advice only
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                    | told                                                                                                                                               | row   | does          | answer             |
        | officer in A&E, nobody has taken over                   | the place is an emergency department; a constable is with the person; nobody able to keep the person safe has taken over knowing the risks         | NB-42 | governs       | Police stay        |
        | officer in the suite, handover not asked                | the place is a health-based place of safety; a constable is with the person                                                                        | NB-42 | governs       | Police stay        |
        | the suite has taken over                                | the place is a health-based place of safety; a constable is with the person; someone able to keep the person safe has taken over knowing the risks | NB-42 | does not hold | Ask this first     |
        | suite rings, officers not spoken of                     | the place is a health-based place of safety                                                                                                        | NB-43 | governs       | Ask this first     |
        | suite rings, handover known                             | the place is a health-based place of safety; someone able to keep the person safe has taken over knowing the risks                                 | NB-43 | does not hold | Do not send police |
        | suite rings, handover not known, officers not spoken of | the place is a health-based place of safety; the handover is not known                                                                             | NB-43 | governs       | Ask this first     |
        | suite rings, handover not known, no officer there       | the place is a health-based place of safety; the handover is not known; no constable is with the person                                            | NB-43 | does not hold | Ask this first     |

  @cites:KF-16 @cites:KF-09 @cites:MHA-131 @cites:NPA-T @cites:RCEM-2013 @cites:MHC-2015-08-08 @cites:MOU-2017 @cites:MHA-140
  Rule: NB-50, NB-51 and NB-53 A patient who waits for a bed in hospital is the hospital's patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is advice only
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                     | told                                                                                                                                                                                                                                                        | row   | does          | answer                      |
        | A&E, seventeen hours, not held           | the place is an emergency department; the person's legal status is that of somebody under no section; the hospital care is at the wait for a bed                                                                                                            | NB-50 | governs       | Do not send police          |
        | A&E, danger now                          | the place is an emergency department; the person's legal status is that of somebody under no section; the hospital care is at the wait for a bed; anyone faces serious harm now                                                                             | NB-50 | does not hold | Send police now             |
        | A&E, stage of care not known             | the place is an emergency department; the person's legal status is that of somebody under no section; the stage of the hospital care is not known                                                                                                           | NB-50 | does not hold | Ask this first              |
        | A&E, held under section 136              | the place is an emergency department; the person's legal status is section 136; the power to retake and hold still runs; the assessment is finished with admission wanted but no bed; someone able to keep the person safe has taken over knowing the risks | NB-50 | does not hold | Do not send police          |
        | ward without an intensive care bed       | the place is a mental health or learning disability ward; the person's legal status is section 3; no bed is ready                                                                                                                                           | NB-51 | governs       | Do not send police          |
        | ward, bed ready                          | the place is a mental health or learning disability ward; the person's legal status is section 3; a bed is ready                                                                                                                                            | NB-51 | does not hold | Ask this first              |
        | ward, bed not known                      | the place is a mental health or learning disability ward; the person's legal status is section 3; the readiness of a bed is not known                                                                                                                       | NB-51 | does not hold | Ask this first              |
        | officers brought a willing patient       | the place is an emergency department; the person's legal status is that of somebody under no section; the assessment is finished with admission wanted but no bed; a constable is with the person                                                           | NB-53 | governs       | Police leave after handover |
        | no officer there                         | the place is an emergency department; the person's legal status is that of somebody under no section; the assessment is finished with admission wanted but no bed; no constable is with the person                                                          | NB-53 | does not hold | Do not send police          |
        | nobody knows whether an officer is there | the place is an emergency department; the person's legal status is that of somebody under no section; the assessment is finished with admission wanted but no bed; the presence of a constable is not known                                                 | NB-53 | does not hold | Do not send police          |

  @cites:MHA-6 @cites:MHA-140 @cites:FORUM-3395
  Rule: NB-13 A signed application is authority for the journey to the hospital it names, not for waiting without a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-13" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                              | told                                                                                          | does          | answer                                  |
        | signed, but the bed is gone       | the application is complete and signed                                                        | governs       | Speak to tactical advisor or supervisor |
        | not signed                        | the person's legal status is assessed with no application made; the application is incomplete | does not hold | Do not send police                      |
        | nobody knows whether it is signed | the completion of the application is not known                                                | does not hold | Do not send police                      |

  @cites:MHA-6 @cites:MHA-131 @cites:MHA-11 @cites:ECHR-5 @cites:MHA-6-3
  Rule: NB-10 to NB-12 A bed found moves nobody against their will until the application is signed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted and a bed found
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                     | told                                                                                                                                                     | row   | does          | answer                      |
        | officers there, nothing signed                           | a constable is with the person; the application is incomplete                                                                                            | NB-10 | governs       | Police leave after handover |
        | officers there, signed                                   | a constable is with the person; the application is complete and signed                                                                                   | NB-10 | does not hold | Ask this first              |
        | officers there, nobody knows whether it is signed        | a constable is with the person; the completion of the application is not known                                                                           | NB-10 | does not hold | Ask this first              |
        | AMHP wants police to bring the person in, nothing signed | what is asked of police is to convey the person; the application is incomplete                                                                           | NB-11 | governs       | Do not send police          |
        | the same, danger now                                     | what is asked of police is to convey the person; the application is incomplete; anyone faces serious harm now                                            | NB-11 | does not hold | Send police now             |
        | held under section 136, nothing signed                   | the person's legal status is section 136; the application is incomplete                                                                                  | NB-11 | does not hold | Ask this first              |
        | application not asked                                    | what is asked of police is to convey the person                                                                                                          | NB-12 | governs       | Ask this first              |
        | signed, no resistance                                    | the application is complete and signed; the person's legal status is an application complete before arrival in the hospital named; there is no RAVE risk | NB-12 | does not hold | Do not send police          |
        | nobody knows whether it is signed                        | the completion of the application is not known; the person's legal status is assessed with no application made                                           | NB-12 | does not hold | Ask this first              |

    Scenario: signed, bed ready, violence today: an escort, in a health vehicle
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted and a bed found; a bed is ready; the application is complete and signed; the person's legal status is an application complete before arrival in the hospital named; the power to retake and hold still runs; the RAVE risk includes violence
      When advice is asked under the guide "no-beds"
      Then row "CV-42" governs
      And the answer is "Send police with conditions"
      And it follows that conveyance under section 6 is available

  @cites:CASE-MCLEOD @cites:ECHR-8 @cites:MHA-135-1
  Rule: NB-29 Officers with no right to be inside leave, bed or no bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-29" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                             | told                                                                                                              | does          | answer                                  |
        | asked to leave, nobody in danger | the officers are inside but asked to leave with no other right; life or limb is not believed to be at risk inside | governs       | Speak to tactical advisor or supervisor |
        | asked to leave, life at risk     | the officers are inside but asked to leave with no other right; life or limb is believed to be at risk inside     | does not hold | Police stay                             |
        | invited in                       | the officers are inside by invitation                                                                             | does not hold | Police leave after handover             |
        | right to be inside not known     | the officers' right to be inside is not known                                                                     | does not hold | Do not send police                      |

  @cites:ECHR-2 @cites:PACE-17-1-e @cites:MHA-4 @cites:MHA-140 @cites:CL-NECESSITY @cites:NPA-T @cites:MHA-13
  Rule: NB-20 and NB-21 Danger in the home is answered as danger, and never as a wait for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                         | told                                                                                              | row   | does          | answer                                  |
        | officers inside, immediate need              | the officers are inside by invitation; the need for care or control is immediate                  | NB-20 | governs       | Police stay                             |
        | officers inside, somebody about to be hurt   | the officers are inside by invitation; anyone faces serious harm now                              | NB-20 | holds         | Send police now                         |
        | officers inside, need for later today        | the officers are inside by invitation; the need for care or control is for later today            | NB-20 | does not hold | Police leave after handover             |
        | officers inside, need not known              | the officers are inside by invitation; the need for care or control is not known                  | NB-20 | does not hold | Police leave after handover             |
        | AMHP rings, immediate need, no officer there | the caller is an AMHP; no constable is with the person; the need for care or control is immediate | NB-21 | governs       | Speak to tactical advisor or supervisor |
        | AMHP rings, no immediate need                | the caller is an AMHP; no constable is with the person; the need for care or control is absent    | NB-21 | does not hold | Do not send police                      |
        | AMHP rings, need not known                   | the caller is an AMHP; no constable is with the person; the need for care or control is not known | NB-21 | does not hold | Do not send police                      |

  @cites:NPA-T @cites:ECHR-2 @cites:PFD-2023-0071 @cites:KF-09
  Rule: NB-19 Found to need hospital, and suicide, means or a clinician's warning in question: no routine answer, the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-19" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                   | told                                                                                                                               | does          | answer                                  |
        | says she will do it if sent away again | what the person has said about ending their life is for later or on a condition                                                    | governs       | Speak to tactical advisor or supervisor |
        | tablets hoarded                        | the person has a means of self-harm                                                                                                | governs       | Speak to tactical advisor or supervisor |
        | overdose last week                     | earlier self-harm is in recent days or weeks                                                                                       | governs       | Speak to tactical advisor or supervisor |
        | doctor expects death soon              | a clinician predicts death or serious harm soon                                                                                    | governs       | Speak to tactical advisor or supervisor |
        | none of these                          | the person has no means of self-harm; earlier self-harm is unknown of and denied; no clinician predicts death or serious harm soon | does not hold | Do not send police                      |
        | means not known                        | the means of self-harm is not known                                                                                                | does not hold | Do not send police                      |

  @cites:ECHR-2 @cites:PFD-2025-0517 @cites:IOPC-4043
  Rule: NB-24 Before officers leave a home the danger is asked about

    Scenario Outline: <case>
      Given it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-24" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                 | told                                                                                                                                                                                                                       | does          | answer                                  |
        | nothing asked yet    | the caller is an AMHP                                                                                                                                                                                                      | governs       | Ask this first                          |
        | all asked            | nobody's life is in danger now; nobody faces serious harm now; there is no weapon, violence or threat; there is no crime reported; there is no self-harm now; what the person has said about ending their life is nothing  | does not hold | Police leave after handover             |
        | one asked, not known | danger to life now is not known; nobody faces serious harm now; there is no weapon, violence or threat; there is no crime reported; there is no self-harm now; what the person has said about ending their life is nothing | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-NEGLIGENCE @cites:IOPC-LTL-43 @cites:NPA-T
  Rule: NB-22 No plan with an owner, nobody to take over, or danger not known: a supervisor settles it before officers leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-22" <does>
      And the answer is "<answer>"

      Examples: the line
        | case               | told                                                                 | does          | answer                                  |
        | no plan            | no plan with a named owner is in place                               | governs       | Speak to tactical advisor or supervisor |
        | nobody takes over  | nobody able to keep the person safe has taken over knowing the risks | governs       | Speak to tactical advisor or supervisor |
        | violence not known | weapons and violence is not known                                    | governs       | Speak to tactical advisor or supervisor |
        | plan with an owner | a plan with a named owner is in place                                | does not hold | Police leave after handover             |
        | plan not known     | the plan until the next step is not known                            | does not hold | Police leave after handover             |

  @cites:MHA-6 @cites:MHA-140 @cites:ECHR-5 @cites:CL-NECESSITY
  Rule: NB-23 No warrant, no application, no danger: officers do not stay for a bed, and hand over to whoever holds the plan

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-23" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                           | told                                                                                                                           | does          | answer                      |
        | asked to stay until a bed is found             | what is asked of police is to stay with the person                                                                             | governs       | Police leave after handover |
        | officers let in, AMHP asks them to keep him in | what is asked of police is to stop the person leaving; the officers are inside by invitation                                   | governs       | Police leave after handover |
        | no officer there                               | what is asked of police is to stop the person leaving; no constable is with the person                                         | does not hold | Do not send police          |
        | nobody knows whether officers are there        | what is asked of police is to stop the person leaving; the presence of a constable is not known                                | does not hold | Do not send police          |
        | warrant in use                                 | what is asked of police is to stay with the person; there is a section 135(1) warrant; the officers are inside under a warrant | does not hold | Police stay                 |

    Scenario: nobody can be stopped from leaving home for want of a bed
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; what is asked of police is to stay with the person; the application is incomplete
      When advice is asked under the guide "no-beds"
      Then the actions include "Escalate to the NHS on-call executive"
      And the actions include "Say what officers cannot do"
      And the answer names "Council AMHP service"
      And the answer names "Integrated care board on-call"
      And it follows that conveyance under section 6 is not available; section 136 is not available; a common-law power of necessity is not available

  @cites:NPA-T @cites:MHA-13 @cites:MHA-140 @cites:ECHR-5
  Rule: NB-25 and NB-26 Police do not go to a home to wait for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                       | told                                                                                                                                             | row   | does          | answer                                  |
        | mother of a grown son, upset, bed tomorrow | the caller is family or a friend; what is asked of police is to arrest or detain in another way; no breach of the peace is happening or imminent | NB-25 | governs       | Do not send police                      |
        | the same, he hits out                      | the caller is family or a friend; the violence reported includes violence happening now                                                          | NB-25 | does not hold | Send police now                         |
        | an AMHP calls                              | the caller is an AMHP                                                                                                                            | NB-25 | does not hold | Do not send police                      |
        | caller not known                           | the caller's role is not known                                                                                                                   | NB-25 | does not hold | Do not send police                      |
        | AMHP asks for officers to wait in the home | the caller is an AMHP                                                                                                                            | NB-26 | governs       | Do not send police                      |
        | AMHP, officers there                       | the caller is an AMHP; a constable is with the person                                                                                            | NB-26 | does not hold | Police leave after handover             |
        | AMHP, threats nobody can rule out          | the caller is an AMHP; weapons and violence is not known                                                                                         | NB-26 | governs       | Speak to tactical advisor or supervisor |

    Scenario: a boy of 15 left with his parents until tomorrow
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; the person is under 16; the caller is family or a friend; what is asked of police is to arrest or detain in another way; no breach of the peace is happening or imminent
      When advice is asked under the guide "no-beds"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the answer names "Mental health trust"
      And the answer names "Council children's social care"
      And the actions include "Ask for an AMHP"
      And it follows that detention for a breach of the peace is not available; section 136 is not available

    Scenario: a suicidal mother with a blade, bed in three days
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; the caller is family or a friend; the self-harm now includes cutting or stabbing
      When advice is asked under the guide "no-beds"
      Then the answer is "Send police now"
      And the actions include "Call an ambulance"

    Scenario: an hour 3 warrant: removal is still open while a bed is sought
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is section 135(1); the assessment is finished with admission wanted but no bed; there is a section 135(1) warrant; the warrant is valid and unused; the officers are inside under a warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the time on the detention clock is 3; what is asked of police is to convey the person
      When advice is asked under the guide "no-beds"
      Then row "S135-53" governs
      And the answer is "Police stay"
      And it follows that the section 135(1) warrant is available; holding after a section 135(1) warrant is available
      And the actions include "Start and show the clock"

  @cites:MHA-135-1 @cites:MHA-135-3
  Rule: NB-28 Held under section 135(1) in a home: the warrant and the first entry are asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is section 135(1); the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-28" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                          | told                                                                                                                           | does          | answer         |
        | warrant not spoken of         | what is asked of police is to stay with the person                                                                             | governs       | Ask this first |
        | nobody knows which warrant    | what is asked of police is to stay with the person; the kind of warrant is not known                                           | governs       | Ask this first |
        | warrant held, officers inside | what is asked of police is to stay with the person; there is a section 135(1) warrant; the officers are inside under a warrant | does not hold | Police stay    |

  @cites:MHA-6 @cites:MHA-18-1 @cites:MHC-2024-12-18
  Rule: NB-27 Said to be on a section, and in a home: the papers are read before anybody acts

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted but no bed; what is asked of police is to stay with the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-27" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                           | told                                                           | does          | answer                                  |
        | "he has been put on a section" | the person's legal status is detained under a section not said | governs       | Speak to tactical advisor or supervisor |
        | assessed, nothing signed       | the person's legal status is assessed with no application made | does not hold | Police leave after handover             |
        | status not known               | the legal status is not known                                  | does not hold | Police leave after handover             |

  @cites:MHA-135-7a @cites:MHA-136-2 @cites:MHA-136-2A
  Rule: NB-44 Held under section 136 in a home that is agreed: officers stay for the time that is left, and the AMHP says where next

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-44" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                    | told                                                                                                   | does          | answer                                  |
        | kept with her sister, all agree, hour 6 | those who must agree accept the home as a place of safety; the time on the detention clock is 6        | governs       | Police stay                             |
        | the sister withdraws                    | those who must agree do not accept the home as a place of safety; the time on the detention clock is 6 | does not hold | Ask this first                          |
        | agreement not known                     | the agreement to the home as a place of safety is not known; the time on the detention clock is 6      | does not hold | Ask this first                          |
        | hour 25                                 | those who must agree accept the home as a place of safety; the time on the detention clock is 25       | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-18-1 @cites:MHA-17E @cites:MHC-2012-05-16 @cites:NPA-T
  Rule: NB-54 The hospital that detains or recalls fetches its patient when it has the bed, and police do not hold meanwhile

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; no bed is ready; what is asked of police is to convey the person
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-54" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                | told                                                                                                                               | does          | answer             |
        | recalled in writing, no bed yet     | the person's legal status is a community treatment order with recall; the written recall is served                                 | governs       | Do not send police |
        | the same, officers with the patient | the person's legal status is a community treatment order with recall; the written recall is served; a constable is with the person | does not hold | Police stay        |
        | community order, not recalled       | the person's legal status is a community treatment order without recall                                                            | does not hold | Do not send police |
        | status not known                    | the legal status is not known                                                                                                      | does not hold | Do not send police |
        | recalled, violence shown            | the person's legal status is a community treatment order with recall; the RAVE risk includes violence                              | does not hold | Ask this first     |

  @cites:MHA-18-1 @cites:MHA-137 @cites:COP-28 @cites:MHA-140
  Rule: NB-52 A detained patient whom police have is taken back by the hospital that detains them, bed or no bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a vehicle; the person's legal status is section 3; the number of days absent is 2
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-52" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                       | told                                                                                                                   | does          | answer             |
        | found, and the ward has given the bed away | no bed is ready; a constable is with the person                                                                        | governs       | Police stay        |
        | the hospital has the patient               | no bed is ready; a constable is with the person; someone able to keep the person safe has taken over knowing the risks | does not hold | Ask this first     |
        | no officer with the patient                | no bed is ready; no constable is with the person                                                                       | does not hold | Do not send police |
        | bed not known                              | the readiness of a bed is not known; a constable is with the person                                                    | does not hold | Ask this first     |

  @cites:MHA-136-1 @cites:MHA-136-1A @cites:COP-16
  Rule: NB-60 Outside a home section 136 is judged on its own test, and a bed is no part of it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-60" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                         | told                                                                                                                                                                                                                                                                                                                                                        | does          | answer                      |
        | walks into traffic, consulted, will not come | a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will | governs       | Police stay                 |
        | agrees to come                               | a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person agrees of their own free will         | does not hold | Police leave after handover |
        | agreement not known                          | a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person's agreement is not known              | does not hold | Ask this first              |

    Scenario: at home the same facts give no section 136
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed; a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      When advice is asked under the guide "no-beds"
      Then row "NB-60" does not hold
      And it follows that section 136 is not available

  @cites:MHA-136-1 @cites:MHA-13 @cites:ECHR-5 @cites:NPA-T @cites:MHA-140 @cites:MHA-136-CONSTABLE
  Rule: NB-61 to NB-63 Outside a home a need that can wait is for the trust

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                 | told                                                                            | row   | does          | answer                      |
        | officers there, need for later today | a constable is with the person; the need for care or control is for later today | NB-61 | governs       | Police leave after handover |
        | officers there, need not known       | a constable is with the person; the need for care or control is not known       | NB-61 | does not hold | Ask this first              |
        | no officer there, need absent        | no constable is with the person; the need for care or control is absent         | NB-62 | governs       | Do not send police          |
        | no officer there, agrees             | no constable is with the person; the person agrees of their own free will       | NB-62 | governs       | Do not send police          |
        | no officer there, need not known     | no constable is with the person; the need for care or control is not known      | NB-62 | does not hold | Ask this first              |
        | need not asked                       | no constable is with the person                                                 | NB-63 | governs       | Ask this first              |
        | need known                           | no constable is with the person; the need for care or control is immediate      | NB-63 | does not hold | Ask this first              |

  @cites:MHA-137 @cites:MHA-136-2 @cites:PACE-46ZA @cites:BP-46 @cites:MHA-140
  Rule: NB-80 and NB-90 What is not asked is asked, and the rest is for the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is advice only
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                     | told                                                                                                                                                     | row   | does          | answer             |
        | place not asked                          | the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed                              | NB-80 | governs       | Ask this first     |
        | status not asked                         | the place is a street or other open place; the assessment is finished with admission wanted but no bed                                                   | NB-80 | governs       | Ask this first     |
        | all asked, nothing known                 | the place is not known; the legal status is not known; the stage of the assessment is not known                                                          | NB-80 | does not hold | Ask this first     |
        | all asked, nothing known, so the advisor | the place is not known; the legal status is not known; the stage of the assessment is not known                                                          | NB-90 | governs       | Ask this first     |
        | at home, known                           | the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed | NB-90 | holds         | Do not send police |

    Scenario: a caller who has only said hello
      Given it is told that the caller is an AMHP
      When advice is asked under the guide "no-beds"
      Then row "NB-80" governs
      And the answer is "Ask this first"
      And the first question is about danger to life now

  @cites:MHA-140 @cites:MHA-136-EXPIRY @cites:KF-09
  Rule: HO-60+ Admission wanted and no bed goes to the NHS on-call executive while there is time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-60+" <does>

      Examples: no bed
        | case                            | told                                                                                                                                        | does          |
        | section 136, hour three, no bed | the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the time on the detention clock is 3 | holds         |
        | at home, no bed                 | the place is their own home; the assessment is finished with admission wanted but no bed                                                    | holds         |
        | bed found                       | the person's legal status is section 136; the assessment is finished with admission wanted and a bed found                                  | does not hold |
        | stage not asked                 | the person's legal status is section 136                                                                                                    | is open       |
        | stage not known                 | the person's legal status is section 136; the stage of the assessment is not known                                                          | does not hold |

    Scenario: the executive and the trust are told
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "no-beds"
      Then the actions include "Escalate to the NHS on-call executive"
      And the answer names "Mental health trust"
      And the answer names "Integrated care board on-call"

  @cites:MHA-136-EXPIRY @cites:MHA-140 @cites:CL-NECESSITY
  Rule: HO-61+ At the end of the period a missing bed gives no power, and the hospital uses its own

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-61+" <does>

      Examples: no bed at the end
        | case                                     | told                                                                             | does          |
        | the time has run out                     | the power to retake and hold has run out                                         | holds         |
        | the time has run out, application signed | the power to retake and hold has run out; the application is complete and signed | does not hold |
        | the time still runs                      | the power to retake and hold still runs                                          | does not hold |
        | nobody knows whether it runs             | the running of the power to retake is not known                                  | does not hold |
        | not asked whether it runs                | the place is a health-based place of safety                                      | is open       |

  @cites:MHA-136-EXPIRY @cites:CL-NECESSITY @cites:ECHR-2
  Rule: HO-64+ Danger that outlasts every power is for the court, the NHS or council first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-64+" <does>

      Examples: danger after the end
        | case                              | told                                                                                                            | does          |
        | run out, serious harm now         | the power to retake and hold has run out; anyone faces serious harm now                                         | holds         |
        | run out, danger to life not known | the power to retake and hold has run out; danger to life now is not known                                       | holds         |
        | run out, no danger                | the power to retake and hold has run out                                                                        | does not hold |
        | still runs, serious harm now      | the power to retake and hold still runs; anyone faces serious harm now                                          | does not hold |
        | application signed                | the power to retake and hold has run out; anyone faces serious harm now; the application is complete and signed | does not hold |

    Scenario: the court, the NHS or council first
      Given a quiet call
      And it is told that the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the power to retake and hold has run out; anyone faces serious harm now
      When advice is asked under the guide "no-beds"
      Then the actions include "Ask the court"
      And the actions include "Ask force legal services"
      And the answer names "Court"

  @cites:MHA-136B @cites:MHC-2023-05-07
  Rule: HO-62+ An extension by the examining doctor for the person's condition moves the end of the period

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-62+" <does>

      Examples: extension
        | case                                             | told                                                                                                                                                                                                                                  | does          |
        | hour 20, too sedated to be seen, doctor gives 12 | the person's legal status is section 136; the place is an emergency department; the extension is authorised by the doctor because of the condition; the time on the detention clock is 20; the number of hours of the extension is 12 | holds         |
        | asked for want of a bed                          | the person's legal status is section 136; the place is an emergency department; the extension is sought for another reason                                                                                                            | does not hold |
        | after the end                                    | the person's legal status is section 136; the place is an emergency department; the power to retake and hold has run out; the extension is authorised by the doctor because of the condition                                          | does not hold |
        | nobody knows                                     | the person's legal status is section 136; the place is an emergency department; the extension of the 24 hours is not known                                                                                                            | does not hold |
        | not asked                                        | the person's legal status is section 136; the place is an emergency department                                                                                                                                                        | is open       |

    Scenario: before 11 December 2017 nobody could extend the time
      Given a quiet call
      And the date is 2016-05-01
      And it is told that the person's legal status is section 136; the place is an emergency department; the extension is authorised by the doctor because of the condition
      When advice is asked under the guide "no-beds"
      Then row "HO-62+" does not hold

  @cites:MHA-136B @cites:MHC-2023-05-07
  Rule: HO-65+ Want of a bed, staff or transport does not move the end of the period

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-65+" <does>

      Examples: extension for want of something
        | case              | told                                                                              | does          |
        | hour 22, no bed   | the extension is sought for another reason; the time on the detention clock is 22 | holds         |
        | for the condition | the extension is authorised by the doctor because of the condition                | does not hold |
        | not yet asked for | the extension is still unrequested                                                | does not hold |
        | nobody knows      | the extension of the 24 hours is not known                                        | does not hold |

  @cites:MHA-6 @cites:NW-CONVEYANCE
  Rule: HO-63+ A bed found means a journey under the application, by health transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "HO-63+" <does>

      Examples: bed found
        | case            | told                                                             | does          |
        | bed found       | the assessment is finished with admission wanted and a bed found | holds         |
        | no bed          | the assessment is finished with admission wanted but no bed      | does not hold |
        | stage not known | the stage of the assessment is not known                         | does not hold |
        | stage not asked | the place is a health-based place of safety                      | is open       |

  @cites:MHA-140 @cites:KF-09
  Rule: NB-70+ and NB-71+ The NHS executive on call is told, and keeps the search

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "<row>" <does>

      Examples: the line
        | case                                   | told                                                                             | row    | does          |
        | AMHP, executive not spoken of          | the caller is an AMHP                                                            | NB-70+ | holds         |
        | AMHP, executive not told               | the caller is an AMHP; the NHS on-call executive has not been told about the bed | NB-70+ | holds         |
        | AMHP, executive told                   | the caller is an AMHP; the NHS on-call executive has been told about the bed     | NB-70+ | does not hold |
        | AMHP, nobody knows                     | the caller is an AMHP; the report to the NHS on-call executive is not known      | NB-70+ | holds         |
        | a mother is not asked about executives | the caller is family or a friend                                                 | NB-70+ | does not hold |
        | told and still no bed                  | the NHS on-call executive has been told about the bed                            | NB-71+ | holds         |
        | not told                               | the NHS on-call executive has not been told about the bed                        | NB-71+ | does not hold |
        | not known whether told                 | the report to the NHS on-call executive is not known                             | NB-71+ | does not hold |

  @cites:MHA-140 @cites:CA89-46 @cites:ECHR-3
  Rule: NB-72+ A bed for somebody who is or may be under 18: the list for under-18s, and children's social care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-72+" <does>

      Examples: the line
        | case                  | told                                                                                       | does          |
        | girl of 14, no bed    | the assessment is finished with admission wanted but no bed; the person is under 16        | holds         |
        | age not known         | the assessment is finished with admission wanted but no bed; the person's age is not known | holds         |
        | adult                 | the assessment is finished with admission wanted but no bed                                | does not hold |
        | girl of 14, bed found | the assessment is finished with admission wanted and a bed found; the person is under 16   | does not hold |

  @cites:MHA-136-2A @cites:MHA-136-EXPIRY @cites:MHA-140
  Rule: NB-73+ In the last hours of the detention the end is planned, not waited for

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-73+" <does>

      Examples: the line
        | case                        | told                                                                                                                                                  | does          |
        | hour 22                     | the time on the detention clock is 22                                                                                                                 | holds         |
        | hour 21                     | the time on the detention clock is 21                                                                                                                 | does not hold |
        | hour 22, doctor extended    | the time on the detention clock is 22; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12 | holds         |
        | hour 25                     | the time on the detention clock is 25                                                                                                                 | does not hold |
        | hour 22, application signed | the time on the detention clock is 22; the application is complete and signed                                                                         | does not hold |
        | hours not asked             | someone able to keep the person safe has taken over knowing the risks                                                                                 | is open       |

  @cites:MHA-136-2A @cites:MHA-135-3
  Rule: NB-74+ Without a start nobody can say when the power ends

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-74+" <does>

      Examples: the line
        | case                 | told                                                                  | does          |
        | start not known      | the running of the power to retake is not known                       | holds         |
        | start not asked      | someone able to keep the person safe has taken over knowing the risks | holds         |
        | hour 3               | the time on the detention clock is 3                                  | does not hold |
        | told that it is over | the power to retake and hold has run out                              | does not hold |

  @cites:MHA-136-EXPIRY @cites:MHA-136-2A
  Rule: NB-76+ A bed that comes after the longest period of detention is no bed for this detention

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-76+" <does>

      Examples: the line
        | case             | told                                                                  | does          |
        | bed in two days  | the hours until a bed is expected is 48                               | holds         |
        | bed in six hours | the hours until a bed is expected is 6                                | does not hold |
        | not asked when   | someone able to keep the person safe has taken over knowing the risks | is open       |

  @cites:MHA-6 @cites:MHA-11 @cites:MHA-12 @cites:MHC-2018-01-27
  Rule: NB-75+ Recommendations are no application, and nobody is detained on them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-75+" <does>

      Examples: the line
        | case                                | told                                                                                                                              | does          |
        | two recommendations, no application | the person's legal status is assessed with no application made                                                                    | holds         |
        | "he is on a section"                | the person's legal status is detained under a section not said                                                                    | holds         |
        | application signed                  | the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed | does not hold |
        | nobody knows                        | the legal status is not known; the completion of the application is not known                                                     | does not hold |

  @cites:MHA-136-EXPIRY @cites:COP-16
  Rule: NB-77+ A second detention is no way to gain time for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is an emergency department; the person's legal status is section 136; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-77+" <does>

      Examples: the line
        | case                                     | told                                                               | does          |
        | a second section 136 proposed at the end | this would start a second section 136 straight after the first     | holds         |
        | a new crisis after the person was free   | this would not start a second section 136 straight after the first | does not hold |
        | not known                                | the start of a second section 136 is not known                     | does not hold |

  @cites:NPA-T @cites:ECHR-2 @cites:KF-09
  Rule: NB-78+ A wait for a bed has a plan with an owner, whoever waits

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-78+" <does>

      Examples: the line
        | case               | told                                      | does          |
        | no plan            | no plan with a named owner is in place    | holds         |
        | plan not asked     | the caller is an AMHP                     | holds         |
        | plan not known     | the plan until the next step is not known | holds         |
        | plan with an owner | a plan with a named owner is in place     | does not hold |

  @cites:MCA-4A @cites:MCA-4B @cites:CL-NECESSITY
  Rule: NB-79+ A court order in force is read before anybody acts on it; one being sought is no authority

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a health-based place of safety; the person's legal status is section 136; the assessment is finished with admission wanted but no bed; the power to retake and hold has run out
      And it is told that <told>
      When advice is asked under the guide "no-beds"
      Then row "NB-79+" <does>

      Examples: the line
        | case           | told                                     | does          |
        | order in force | a court order is in force                | holds         |
        | being sought   | a court order is being sought            | holds         |
        | none sought    | a court order is neither made nor sought | does not hold |
        | not known      | the authority of a court is not known    | does not hold |
