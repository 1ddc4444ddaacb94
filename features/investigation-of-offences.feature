@guide:investigation-of-offences
Feature: Investigation of offences, custody and the peace
  Offences by and against patients, fitness and grounds for custody, the custody clock, Liaison and Diversion, appropriate adults, release, arrest
  against section 136, and breach of the peace. Each table gives a case on each side of a rule's line and one where nobody knows.

  # ---- Fit to be in custody?

  @cites:RED-FLAGS @cites:ABD-2016 @cites:KF-02 @cites:KF-03 @cites:PACE-C-9
  Rule: CU-10 A medical emergency goes to hospital, never to a cell

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-10" <does>
      And the answer is "<answer>"

      Examples: care before custody, as in Luton 2013 and Somerset 2010
        | case                                            | told                                                                                                  | does          | answer                                  |
        | he will not wake to voice                       | the red flags include a fit or not waking to voice                                                    | governs       | Police stay                             |
        | two signs of disturbance on the way to the cell | the signs of disturbance include heat or sweating; the signs of disturbance include bizarre behaviour | governs       | Police stay                             |
        | a wrap was swallowed at the arrest              | the red flags include an overdose or poison                                                           | governs       | Police stay                             |
        | went quiet in the van after a long hold         | the restraint includes going quiet, limp or breathless                                                | governs       | Police stay                             |
        | drunk, and a bang to the head                   | the person is severely intoxicated; the red flags include a head injury                               | governs       | Police stay                             |
        | no red flag, plainly unwell in mind             | the person appears to be suffering from mental disorder                                               | does not hold | Police stay                             |
        | nobody can say how he is                        | medical red flags is not known                                                                        | does not hold | Speak to tactical advisor or supervisor |

    Scenario: An emergency in custody goes to hospital with the ambulance in the lead
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the red flags include a head injury
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Call an ambulance"
      And the actions include "Treat as a medical emergency"
      And the actions include "Watch all the time"
      And the answer names "Ambulance service"
      And the answer names "Hospital (A&E or ward)"

    Scenario: Under arrest on the way to the station counts as custody
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the place is a vehicle; the caller is an officer at the scene; the signs of disturbance include heat or sweating; the signs of disturbance include unusual strength or no tiring
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-10" governs
      And the actions include "Call an ambulance"
      And the actions include "Stop or ease restraint"

  @cites:PACE-C-9 @cites:PACE-C-3-16 @cites:KF-02
  Rule: CU-11 Whom a health professional finds unfit, or in need of hospital, is not kept in a cell

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-11" <does>
      And the answer is "<answer>"

      Examples: the health professional decides fitness
        | case                             | told                                                                                                              | does          | answer      |
        | the nurse says hospital          | the health professional's finding is a need for hospital                                                          | governs       | Police stay |
        | the nurse says not fit           | the health professional's finding is unfitness to be there                                                        | governs       | Police stay |
        | the nurse says fit               | the health professional's finding is fitness to be there; the person appears to be suffering from mental disorder | does not hold | Police stay |
        | not seen yet                     | the health professional's finding is still awaited; the person appears to be suffering from mental disorder       | does not hold | Police stay |
        | nobody knows what the nurse said | the fitness to be detained is not known; the person appears to be suffering from mental disorder                  | does not hold | Police stay |

    Scenario: Somebody decides about the offence before the hospital door
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the health professional's finding is a need for hospital
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Decide about the offence"
      And the actions include "Watch all the time"
      And the actions include "Call an ambulance"

  @cites:PACE-C-H @cites:RED-FLAGS @cites:KF-02
  Rule: CU-12 Red flags that nobody can rule out: a clinician looks before the person is accepted

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-12" <does>
      And the answer is "<answer>"

      Examples: not known is never no
        | case                                          | told                                                                                                                                              | does          | answer                                  |
        | nobody asked what he took and he will not say | medical red flags is not known                                                                                                                    | governs       | Speak to tactical advisor or supervisor |
        | nobody saw how he was in the van              | signs of disturbance is not known                                                                                                                 | governs       | Speak to tactical advisor or supervisor |
        | not known, but the nurse has found him fit    | medical red flags is not known; the health professional's finding is fitness to be there; the person appears to be suffering from mental disorder | does not hold | Police stay                             |
        | asked, none                                   | the person appears to be suffering from mental disorder                                                                                           | does not hold | Police stay                             |

  @cites:PACE-C-H @cites:PACE-C-9 @cites:RED-FLAGS
  Rule: CU-13 Too drunk to stand, speak or be understood: a clinician before a cell

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-13" <does>
      And the answer is "<answer>"

      Examples: drink may hide a head injury
        | case                             | told                                                                                                                                                  | does          | answer                                  |
        | cannot stand or speak            | the person is severely intoxicated                                                                                                                    | governs       | Speak to tactical advisor or supervisor |
        | the same, found fit by the nurse | the person is severely intoxicated; the health professional's finding is fitness to be there; the person appears to be suffering from mental disorder | does not hold | Police stay                             |
        | has had some, walks and answers  | the person is intoxicated but able to walk and answer; the person appears to be suffering from mental disorder                                        | does not hold | Police stay                             |
        | nobody knows whether he drank    | drink or drugs is not known; the person appears to be suffering from mental disorder                                                                  | does not hold | Police stay                             |

    Scenario: He is roused and checked
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person is severely intoxicated
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Rouse and check"
      And the actions include "Custody health professional now"

  @cites:KF-01 @cites:KF-02 @cites:APP-RESTRAINT @cites:PACE-C-9
  Rule: CU-14 Held, sprayed or Tasered on the way: a clinician sees the person before they are left

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-14" <does>
      And the answer is "<answer>"

      Examples: a hold is told, and the person watched
        | case                         | told                                                                                                                                                     | does          | answer                                  |
        | Taser on arrest              | the restraint includes spray or Taser                                                                                                                    | governs       | Speak to tactical advisor or supervisor |
        | held on the ground, over now | the restraint includes a hold that ended within the hour                                                                                                 | governs       | Speak to tactical advisor or supervisor |
        | nobody knows how he was held | restraint is not known                                                                                                                                   | governs       | Speak to tactical advisor or supervisor |
        | Taser, and seen by the nurse | the restraint includes spray or Taser; the health professional's finding is fitness to be there; the person appears to be suffering from mental disorder | does not hold | Police stay                             |
        | no hold at all               | there has been no restraint in the last hour; the person appears to be suffering from mental disorder                                                    | does not hold | Police stay                             |

    Scenario: Custody is told and somebody watches
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the restraint includes spray or Taser
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Custody health professional now"
      And the actions include "Watch all the time"
      And the actions include "Give a full handover"

  # ---- Does custody end?

  @cites:MHA-6 @cites:PACE-46ZA @cites:PACE-38 @cites:MHC-2023-02-26
  Rule: CU-39 A serious offence and a bed: inspector, prosecutor and AMHP settle which comes first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-39" <does>
      And the answer is "<answer>"

      Examples: a grave offence is not lost in an admission, nor the patient in the offence
        | case                           | told                                                                                                                             | does          | answer                                  |
        | a stabbing, a bed is found     | the assessment is finished with admission wanted and a bed found; the offence is serious                                         | governs       | Speak to tactical advisor or supervisor |
        | a stabbing, application signed | the application is complete and signed; the offence is serious                                                                   | governs       | Speak to tactical advisor or supervisor |
        | shoplifting, a bed is found    | the assessment is finished with admission wanted and a bed found; the offence is minor and without a victim                      | does not hold | Police leave after handover             |
        | nobody knows how serious       | the assessment is finished with admission wanted and a bed found; the seriousness of the offence is not known                    | does not hold | Police leave after handover             |
        | a stabbing, no bed             | the assessment is finished with admission wanted but no bed; the offence is serious; the PACE ground is to get and keep evidence | does not hold | Police stay                             |

  @cites:MHA-6 @cites:PACE-46ZA @cites:MHC-2018-01-27
  Rule: CU-38 A bed is found and the application unsigned: the PACE ground alone holds until the AMHP has signed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the assessment is finished with admission wanted and a bed found
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-38" <does>
      And the answer is "<answer>"

      Examples: meaning to apply is not applying
        | case                                        | told                                                                                        | does          | answer                                  |
        | evidence still sought, application unsigned | the application is incomplete; the PACE ground is to get and keep evidence                  | governs       | Police stay                             |
        | no ground left, application unsigned        | the application is incomplete; the PACE ground is exhausted                                 | does not hold | Speak to tactical advisor or supervisor |
        | ground not asked, application unsigned      | the application is incomplete                                                               | does not hold | Ask this first                          |
        | application signed                          | the application is complete and signed; the PACE ground is to get and keep evidence         | does not hold | Police leave after handover             |
        | nobody knows whether it is signed           | the completion of the application is not known; the PACE ground is to get and keep evidence | does not hold | Police leave after handover             |

  @cites:MHA-6 @cites:MHA-137 @cites:PACE-46ZA
  Rule: CU-40 Admission is agreed and a bed found: application, health transport, and a decision about the offence

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-40" <does>
      And the answer is "<answer>"

      Examples: application, health transport, and the offence decided
        | case                                                       | told                                                                                                                          | does          | answer                                  |
        | bed found, application signed                              | the assessment is finished with admission wanted and a bed found; the application is complete and signed                      | governs       | Police leave after handover             |
        | signed although every PACE ground has gone                 | the application is complete and signed; the PACE ground is exhausted                                                          | governs       | Police leave after handover             |
        | bed found, unsigned, no ground left                        | the assessment is finished with admission wanted and a bed found; the application is incomplete; the PACE ground is exhausted | does not hold | Speak to tactical advisor or supervisor |
        | bed found, nobody has asked whether signed, no ground left | the assessment is finished with admission wanted and a bed found; the PACE ground is exhausted                                | does not hold | Speak to tactical advisor or supervisor |
        | no bed                                                     | the assessment is finished with admission wanted but no bed; the PACE ground is to decide on a charge                         | does not hold | Police stay                             |
        | the stage is not known                                     | the stage of the assessment is not known; the person appears to be suffering from mental disorder                             | does not hold | Police stay                             |

    Scenario: The AMHP leads and the offence is decided
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the application is complete and signed
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Health transport, not police"
      And the actions include "Decide about the offence"
      And the actions include "Give a full handover"
      And the answer names "Council AMHP service"

  @cites:MHA-18-1 @cites:MHA-137 @cites:COP-28 @cites:MHA-135-3
  Rule: CU-66 An absent patient goes from custody back to where the Act returns them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the PACE ground is exhausted
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-66" <does>
      And the answer is "<answer>"

      Examples: not to the street
        | case                                             | told                                                                                                                                                                                                                     | does          | answer                                  |
        | a section 3 patient, ten days gone from the ward | the person's legal status is section 3; the absence is by leaving the ward; the number of days absent is 10; the power to retake and hold still runs                                                                     | governs       | Police leave after handover             |
        | a community patient recalled in writing          | the person's legal status is a community treatment order with recall; the absence is by staying away after recall; the written recall is served; the number of days absent is 3; the power to retake and hold still runs | governs       | Police leave after handover             |
        | section 2, and the 28 days are over              | the person's legal status is section 2; the absence is by leaving the ward; the power to retake and hold has run out                                                                                                     | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows how he came to be out               | the person's legal status is section 3; the way the person went absent is not known                                                                                                                                      | does not hold | Speak to tactical advisor or supervisor |
        | no section                                       | the person's legal status is that of somebody under no section                                                                                                                                                           | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The hospital fetches
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the PACE ground is exhausted; the person's legal status is section 3; the absence is by leaving the ward; the number of days absent is 10; the power to retake and hold still runs
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that retaking under section 18(1) is available; custody under PACE is not available
      And the actions include "Have the papers read"
      And the actions include "Health transport, not police"
      And the actions include "Decide about the offence"
      And the answer names "Mental health trust"

  @cites:MHA-18-1 @cites:MHA-18-2A @cites:MHA-42-3 @cites:ECHR-5
  Rule: CU-67 A patient under a section is neither told to go nor held before the papers are read

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the risk on release is low
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-67" <does>
      And the answer is "<answer>"

      Examples: the papers are read first
        | case                                              | told                                                                             | does          | answer                                  |
        | section 3, nobody has said how she came to be out | the person's legal status is section 3                                           | governs       | Speak to tactical advisor or supervisor |
        | a restricted patient                              | the person's legal status is that of a restricted patient                        | governs       | Speak to tactical advisor or supervisor |
        | detained, section not said                        | the person's legal status is detained under a section not said                   | governs       | Speak to tactical advisor or supervisor |
        | section 2, and it has run out                     | the person's legal status is section 2; the power to retake and hold has run out | does not hold | Police leave after handover             |
        | on leave that is still valid                      | the person's legal status is section 17 leave that is still valid                | does not hold | Police leave after handover             |
        | the status is not known                           | the legal status is not known                                                    | does not hold | Police leave after handover             |

    Scenario: Nobody is sent off before the hospital has answered
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the risk on release is low; the person's legal status is section 3
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Have the papers read"
      And the actions include "Risk assessment before release"
      And the answer names "Mental health trust"

  @cites:MHA-136-1 @cites:MHA-136-EXPIRY @cites:MHC-2023-02-26 @cites:MHC-2018-01-27
  Rule: CU-53 Section 136 after an assessment or for a grave offence goes to the tactical advisor first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-53" <does>
      And the answer is "<answer>"

      Examples: after an assessment, or for a grave offence, lawyers differ
        | case                         | told                                                        | does          | answer                                  |
        | assessed an hour ago, no bed | the assessment is finished with admission wanted but no bed | governs       | Speak to tactical advisor or supervisor |
        | assessed and not admitted    | the assessment is finished without admission                | governs       | Speak to tactical advisor or supervisor |
        | bailed for wounding          | the offence is serious                                      | governs       | Speak to tactical advisor or supervisor |
        | bailed for a minor theft     | the offence is minor and without a victim                   | does not hold | Police stay                             |
        | nobody knows how serious     | the seriousness of the offence is not known                 | does not hold | Police stay                             |

    Scenario: Legal services are asked
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that section 136 is available
      And the actions include "Ask force legal services"
      And the actions include "Confirm the destination"

  @cites:MHA-136-1 @cites:MHA-136A-2 @cites:FORUM-1123 @cites:MHC-2023-02-26
  Rule: CU-54 Section 136 is available: from the desk straight to a health-based place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-54" <does>
      And the answer is "<answer>"

      Examples: section 136 at the desk
        | case                                                   | told                                                                                                    | does          | answer                      |
        | he says at the desk that he will go to the railway now | what the person has said about ending their life is for later or on a condition                         | governs       | Police stay                 |
        | he now agrees to stay                                  | the person agrees of their own free will; the risk on release is medium to high with a plan made        | does not hold | Police leave after handover |
        | nobody knows whether he agrees                         | the person's agreement is not known; what is asked of police is to detain under section 136             | does not hold | Ask this first              |
        | still held for the offence, evidence sought            | as to custody the person is held for an offence; the PACE ground is to get and keep evidence            | does not hold | Police stay                 |
        | still held, ground not asked, section 136 asked for    | as to custody the person is held for an offence; what is asked of police is to detain under section 136 | does not hold | Ask this first              |
        | held for an offence, every ground gone                 | as to custody the person is held for an offence; the PACE ground is exhausted                           | governs       | Police stay                 |

    Scenario: Straight to a health-based place
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; the risk on release is medium to high without a plan
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-54" governs
      And it follows that section 136 is available
      And the actions include "Confirm the destination"
      And the actions include "Call an ambulance"
      And the answer names "Mental health trust"

  @cites:CL-BOP @cites:CL-BOP-ART5 @cites:CASE-HICKS @cites:CASE-WILLIAMSON
  Rule: CU-70 A breach of the peace that is over holds nobody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-70" <does>
      And the answer is "<answer>"

      Examples: the power ends with the threat
        | case                                           | told                                                                                                                                                             | does          | answer                                  |
        | the row is over and everybody has gone home    | no breach of the peace is happening or imminent                                                                                                                  | governs       | Speak to tactical advisor or supervisor |
        | over, but he is unwell and waits for an AMHP   | no breach of the peace is happening or imminent; the person appears to be suffering from mental disorder; what is asked of police is to go on holding the person | governs       | Speak to tactical advisor or supervisor |
        | held because she cuts herself, called a breach | a breach of the peace is happening or imminent; the self-harm now includes another method in use now                                                             | governs       | Send police now                         |
        | he says he will go back and finish it          | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others                                                     | does not hold | Police stay                             |
        | nobody can say                                 | the breach of the peace is not known                                                                                                                             | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The person is free to go, and help is offered
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace; no breach of the peace is happening or imminent
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Power has ended: free to go"
      And the actions include "Risk assessment before release"
      And the actions include "Offer help by agreement first"
      And the actions include "Say what officers cannot do"

  @cites:CL-BOP @cites:CL-BOP-ART5 @cites:CASE-HICKS
  Rule: CU-71 While a breach of the peace is still imminent the person is held for that alone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-71" <does>
      And the answer is "<answer>"

      Examples: held for the threat alone
        | case                                  | told                                                                                                         | does          | answer                                  |
        | he says he will go back and finish it | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others | governs       | Police stay                             |
        | it is over                            | no breach of the peace is happening or imminent                                                              | does not hold | Speak to tactical advisor or supervisor |
        | nobody can say                        | the breach of the peace is not known                                                                         | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-BOP @cites:CL-BOP-ART5
  Rule: CU-72 Whether the breach of the peace still threatens is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-72" <does>
      And the answer is "<answer>"

      Examples: the question that decides
        | case                    | told                                                    | does          | answer                                  |
        | not asked yet           | the person appears to be suffering from mental disorder | governs       | Ask this first                          |
        | asked, and over         | no breach of the peace is happening or imminent         | does not hold | Speak to tactical advisor or supervisor |
        | asked, and nobody knows | the breach of the peace is not known                    | does not hold | Speak to tactical advisor or supervisor |

    Scenario: It is asked first
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace; the person appears to be suffering from mental disorder
      When advice is asked under the guide "investigation-of-offences"
      Then the first question is about the breach of the peace

  @cites:CL-BOP @cites:CL-BOP-ART5 @cites:ECHR-5
  Rule: CU-73 A breach of the peace nobody can speak to is reviewed by the duty inspector

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for a breach of the peace
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-73" <does>
      And the answer is "<answer>"

      Examples: a power nobody can explain
        | case                             | told                                                                                                     | does          | answer                                  |
        | nobody can say                   | the breach of the peace is not known                                                                     | governs       | Speak to tactical advisor or supervisor |
        | not asked yet: it is asked first | the person appears to be suffering from mental disorder                                                  | holds         | Ask this first                          |
        | it is over: release              | no breach of the peace is happening or imminent                                                          | holds         | Speak to tactical advisor or supervisor |
        | held for an offence              | as to custody the person is held for an offence; the person appears to be suffering from mental disorder | does not hold | Police stay                             |

  @cites:PACE-41 @cites:PACE-42 @cites:PACE-34 @cites:PACE-46ZA
  Rule: CU-143 The time before charge is over: charge or release

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-143" <does>
      And the answer is "<answer>"

      Examples: charge or release
        | case                                            | told                                                                                                                                          | does          | answer                                  |
        | twenty-four hours, no extension                 | the hours since the PACE clock started is 24; the PACE ground is to get and keep evidence; authorisation comes from an inspector              | governs       | Speak to tactical advisor or supervisor |
        | thirty-six hours, only a superintendent         | the hours since the PACE clock started is 36; the PACE ground is to get and keep evidence; authorisation comes from a superintendent at least | governs       | Speak to tactical advisor or supervisor |
        | twenty-five hours, extended by a superintendent | the hours since the PACE clock started is 25; the PACE ground is to get and keep evidence; authorisation comes from a superintendent at least | does not hold | Police stay                             |
        | twenty-three hours                              | the hours since the PACE clock started is 23; the PACE ground is to get and keep evidence; authorisation comes from an inspector              | does not hold | Police stay                             |
        | charged, bail refused                           | the hours since the PACE clock started is 30; the PACE ground is that bail is refused after charge; authorisation comes from an inspector     | does not hold | Police stay                             |
        | twenty-five hours, nobody knows who extended    | the hours since the PACE clock started is 25; the PACE ground is to get and keep evidence; the rank that has authorised it is not known       | does not hold | Speak to tactical advisor or supervisor |

    Scenario: Nobody waits for a bed in a cell
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the hours since the PACE clock started is 24; the PACE ground is to get and keep evidence; authorisation comes from an inspector
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that custody under PACE is not available
      And the actions include "Decide about the offence"
      And the actions include "Power has ended: free to go"
      And the actions include "Escalate to the NHS on-call executive"

  @cites:PACE-41 @cites:PACE-42 @cites:PACE-43
  Rule: CU-144 The time before charge is reached: who has extended it?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-144" <does>
      And the answer is "<answer>"

      Examples: who has extended it
        | case                                         | told                                                                                                                                          | does          | answer                                  |
        | twenty-five hours, nobody knows who extended | the hours since the PACE clock started is 25; the PACE ground is to get and keep evidence; the rank that has authorised it is not known       | governs       | Speak to tactical advisor or supervisor |
        | twenty-five hours, nobody asked              | the hours since the PACE clock started is 25; the PACE ground is to decide on a charge                                                        | governs       | Speak to tactical advisor or supervisor |
        | twenty-five hours, ground not asked          | the hours since the PACE clock started is 25                                                                                                  | governs       | Speak to tactical advisor or supervisor |
        | extended by a superintendent                 | the hours since the PACE clock started is 25; the PACE ground is to get and keep evidence; authorisation comes from a superintendent at least | does not hold | Police stay                             |
        | ten hours                                    | the hours since the PACE clock started is 10; the PACE ground is to get and keep evidence                                                     | does not hold | Police stay                             |

  @cites:PACE-34 @cites:PACE-46ZA @cites:MHC-2018-01-27
  Rule: CU-146 Who is being released is not kept for an assessment, a bed or a lift

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-146" <does>
      And the answer is "<answer>"

      Examples: free to go is free to go
        | case                                        | told                                                                                           | does          | answer                                  |
        | custody wants him kept until the AMHP comes | what is asked of police is to go on holding the person                                         | governs       | Speak to tactical advisor or supervisor |
        | the team wants her stopped at the door      | what is asked of police is to stop the person leaving                                          | governs       | Speak to tactical advisor or supervisor |
        | advice only, plan made                      | what is asked of police is advice only; the risk on release is medium to high with a plan made | does not hold | Police leave after handover             |
        | nobody knows what is asked, plan made       | what is asked of police is not known; the risk on release is medium to high with a plan made   | does not hold | Police leave after handover             |
        | he is about to be seriously hurt outside    | what is asked of police is to go on holding the person; anyone faces serious harm now          | does not hold | Send police now                         |

  @cites:PSR-2017-2 @cites:MHA-136A-1 @cites:PACE-34
  Rule: CU-68 Asking for a cell does not make it a place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-68" <does>
      And the answer is "<answer>"

      Examples: asking does not make it one
        | case                                                       | told                                                                                            | does          | answer                                  |
        | custody wants to keep her in the cell as a place of safety | what is asked of police is to use a police station as a place of safety                         | governs       | Speak to tactical advisor or supervisor |
        | a boy of fifteen                                           | what is asked of police is to use a police station as a place of safety; the person is under 16 | governs       | Speak to tactical advisor or supervisor |
        | advice only                                                | what is asked of police is advice only; the risk on release is low                              | does not hold | Police leave after handover             |
        | nobody knows what is asked                                 | what is asked of police is not known; the risk on release is low                                | does not hold | Police leave after handover             |

    Scenario: The NHS finds the place
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; what is asked of police is to use a police station as a place of safety; the person is under 16
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that use of a police station as a place of safety is not available
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Say what officers cannot do"

  @cites:IOPC-4043 @cites:ECHR-2 @cites:BP-20
  Rule: CU-57 Danger on release and no plan, or nobody knows: a supervisor makes the plan before the door opens

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-57" <does>
      And the answer is "<answer>"

      Examples: the plan before the door
        | case                               | told                                                   | does          | answer                                  |
        | suicidal, no plan                  | the risk on release is medium to high without a plan   | governs       | Speak to tactical advisor or supervisor |
        | nobody can say what the risk is    | the risk on release and the plan for it is not known   | governs       | Speak to tactical advisor or supervisor |
        | a plan is made                     | the risk on release is medium to high with a plan made | does not hold | Police leave after handover             |
        | low, and nothing speaks against it | the risk on release is low                             | does not hold | Police leave after handover             |

    Scenario: Somebody accepts the plan
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the risk on release is medium to high without a plan
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Risk assessment before release"
      And the actions include "Get a named acceptance"
      And the actions include "Refer to Liaison and Diversion"
      And the actions include "Make a safeguarding referral"
      And the answer names "Mental health trust"
      And the answer names "Liaison and Diversion"

  @cites:IOPC-4043 @cites:ECHR-2
  Rule: CU-62 A low grade that the facts contradict is looked at again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-62" <does>
      And the answer is "<answer>"

      Examples: the record that was too thin in 2021
        | case                                                | told                                                                                                        | does          | answer                                  |
        | low, and he says he will kill himself if she leaves | the risk on release is low; what the person has said about ending their life is for later or on a condition | governs       | Speak to tactical advisor or supervisor |
        | low, and she took tablets last week                 | the risk on release is low; earlier self-harm is in recent days or weeks                                    | governs       | Speak to tactical advisor or supervisor |
        | low, and a rope was in his bag                      | the risk on release is low; the person has a means of self-harm                                             | governs       | Speak to tactical advisor or supervisor |
        | low, and nothing speaks against it                  | the risk on release is low                                                                                  | does not hold | Police leave after handover             |
        | low, and nobody knows of a means                    | the risk on release is low; the means of self-harm is not known                                             | does not hold | Police leave after handover             |

  @cites:IOPC-4043 @cites:ECHR-2
  Rule: CU-58 Nobody is released before the risk on release is asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-58" <does>
      And the answer is "<answer>"

      Examples: asked before the door opens
        | case                | told                                                 | does          | answer                                  |
        | not assessed        | the risk on release is still unassessed              | governs       | Ask this first                          |
        | not asked           | the person is an adult                               | governs       | Ask this first                          |
        | assessed as low     | the risk on release is low                           | does not hold | Police leave after handover             |
        | asked, nobody knows | the risk on release and the plan for it is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: It is the first question
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the person is an adult
      When advice is asked under the guide "investigation-of-offences"
      Then it is asked about the risk on release and the plan for it
      And the actions include "Risk assessment before release"

  @cites:IOPC-4043 @cites:PACE-34 @cites:ECHR-2
  Rule: CU-59 Released with the risk assessed, and a plan where it is not low

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-59" <does>
      And the answer is "<answer>"

      Examples: released with a plan
        | case                    | told                                                   | does          | answer                                  |
        | low, nothing against it | the risk on release is low                             | governs       | Police leave after handover             |
        | medium, with a plan     | the risk on release is medium to high with a plan made | governs       | Police leave after handover             |
        | medium, no plan         | the risk on release is medium to high without a plan   | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows            | the risk on release and the plan for it is not known   | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-46ZA @cites:PACE-37
  Rule: CU-147 Which ground still holds the person is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-147" <does>
      And the answer is "<answer>"

      Examples: which ground
        | case                                   | told                                                                                                            | does          | answer                                  |
        | custody wants to go on holding         | what is asked of police is to go on holding the person                                                          | governs       | Ask this first                          |
        | no bed, nobody has said what holds him | the assessment is finished with admission wanted but no bed                                                     | governs       | Ask this first                          |
        | section 136 wanted for a suspect       | what is asked of police is to detain under section 136                                                          | governs       | Ask this first                          |
        | evidence is still sought               | what is asked of police is to go on holding the person; the PACE ground is to get and keep evidence             | does not hold | Police stay                             |
        | nobody can name the ground             | what is asked of police is to go on holding the person; the PACE ground for holding the person now is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The ground is asked first
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "investigation-of-offences"
      Then the first question is about the PACE ground for holding the person now

  @cites:PACE-46ZA @cites:PACE-37 @cites:ECHR-5
  Rule: CU-148 A ground that nobody can name goes to the duty inspector

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-148" <does>
      And the answer is "<answer>"

      Examples: a ground nobody can name
        | case                       | told                                                                                                 | does          | answer                                  |
        | nobody can name the ground | the PACE ground for holding the person now is not known                                              | governs       | Speak to tactical advisor or supervisor |
        | no ground left             | the PACE ground is exhausted                                                                         | does not hold | Speak to tactical advisor or supervisor |
        | evidence is still sought   | the PACE ground is to get and keep evidence; the person appears to be suffering from mental disorder | does not hold | Police stay                             |
        | not asked                  | the person appears to be suffering from mental disorder                                              | does not hold | Police stay                             |

  @cites:PACE-34 @cites:PACE-46ZA @cites:MHC-2018-01-27 @cites:MHA-140 @cites:CASE-MS-UK
  Rule: CU-145 With no ground left nobody is held in custody, whatever is still awaited

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-145" <does>
      And the answer is "<answer>"

      Examples: PACE never waits
        | case                                                     | told                                                                                      | does          | answer                                  |
        | assessed, not admitted, no charge                        | the PACE ground is exhausted; the assessment is finished without admission                | governs       | Speak to tactical advisor or supervisor |
        | no charge, nothing awaited                               | the PACE ground is exhausted                                                              | governs       | Speak to tactical advisor or supervisor |
        | no charge, no bed                                        | the PACE ground is exhausted; the assessment is finished with admission wanted but no bed | does not hold | Speak to tactical advisor or supervisor |
        | the application is signed: it is an authority of its own | the PACE ground is exhausted; the application is complete and signed                      | holds         | Police leave after handover             |
        | a charging decision is awaited                           | the PACE ground is to decide on a charge; the assessment is unstarted                     | does not hold | Police stay                             |
        | nobody can name the ground                               | the PACE ground for holding the person now is not known                                   | does not hold | Speak to tactical advisor or supervisor |

    Scenario: No bed, no ground: the row on missing beds
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the PACE ground is exhausted; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-42" governs
      And it follows that custody under PACE is not available
      And the actions include "Power has ended: free to go"
      And the actions include "Decide about the offence"
      And the actions include "Risk assessment before release"
      And the actions include "Escalate to the NHS on-call executive"

  # ---- While PACE holds the person

  @cites:PACE-46ZA @cites:MHA-13 @cites:MHC-2018-01-27 @cites:MHC-2023-02-26
  Rule: CU-55 While PACE holds the suspect the assessment comes to custody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-55" <does>
      And the answer is "<answer>"

      Examples: a grave offence or a small one: assess in custody
        | case                                                  | told                                                                                                                   | does          | answer                                  |
        | section 136 wanted in the middle of the investigation | what is asked of police is to detain under section 136; the PACE ground is to get and keep evidence                    | governs       | Police stay                             |
        | he is to be taken out for an assessment               | what is asked of police is to take the person for a mental health assessment; the PACE ground is to decide on a charge | governs       | Police stay                             |
        | section 136 wanted, no ground left                    | what is asked of police is to detain under section 136; the PACE ground is exhausted                                   | does not hold | Speak to tactical advisor or supervisor |
        | section 136 wanted, ground not known                  | what is asked of police is to detain under section 136; the PACE ground for holding the person now is not known        | does not hold | Speak to tactical advisor or supervisor |
        | advice only                                           | what is asked of police is advice only; the PACE ground is to get and keep evidence                                    | does not hold | Police stay                             |

    Scenario: The AMHP comes to custody
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; what is asked of police is to detain under section 136; the PACE ground is to get and keep evidence
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Ask for an AMHP"
      And the actions include "Custody health professional now"
      And the actions include "Refer to Liaison and Diversion"

  @cites:PACE-46ZA @cites:MHC-2018-01-27
  Rule: CU-41 A person whom PACE still holds stays for that ground alone, and not for a bed

    Scenario: No bed, a charge is being decided
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the assessment is finished with admission wanted but no bed; the PACE ground is to decide on a charge
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-41" governs
      And the answer is "Police stay"
      And the actions include "Review the detention"

  # ---- In custody

  @cites:PACE-34 @cites:PSR-2017-2 @cites:PACE-46ZA
  Rule: CU-63 Why the person is held is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-63" <does>
      And the answer is "<answer>"

      Examples: which rules apply
        | case                                 | told                                                                                                     | does          | answer                                  |
        | a call from custody, no reason given | the person appears to be suffering from mental disorder                                                  | governs       | Ask this first                          |
        | held for an offence                  | as to custody the person is held for an offence; the person appears to be suffering from mental disorder | does not hold | Police stay                             |
        | nobody knows why he is held          | the reason for custody is not known                                                                      | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The reason is asked
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; the person appears to be suffering from mental disorder
      When advice is asked under the guide "investigation-of-offences"
      Then it is asked about the reason for custody

  @cites:MHA-136-1 @cites:MHA-136-1C @cites:PACE-34
  Rule: CU-56 Section 136 in custody with an element not known: find out, and let nobody hold on a guess

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; what is asked of police is to detain under section 136
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-56" <does>
      And the answer is "<answer>"

      Examples: nobody is held on a guess
        | case                            | told                                                                                                                                                                                                                                                                                                                                                                                                                                                          | does          | answer                      |
        | unwell, nothing else said       | the person appears to be suffering from mental disorder                                                                                                                                                                                                                                                                                                                                                                                                       | governs       | Ask this first              |
        | nobody knows whether she agrees | the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; the person's agreement is not known                                                              | governs       | Ask this first              |
        | every element is met            | the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will                                                                                                   | does not hold | Police stay                 |
        | she agrees to stay              | the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; the person agrees of their own free will; the risk on release is medium to high with a plan made | does not hold | Police leave after handover |
        | advice only                     | the person appears to be suffering from mental disorder; what is asked of police is advice only; the risk on release is low                                                                                                                                                                                                                                                                                                                                   | does not hold | Police leave after handover |

  @cites:PACE-C-1-4 @cites:PACE-C-9 @cites:PACE-C-11 @cites:BP-20 @cites:EQA-149
  Rule: CU-30 A suspect who may be vulnerable: health professional, appropriate adult, Liaison and Diversion; the investigation goes on

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-30" <does>
      And the answer is "<answer>"

      Examples: any reason to suspect is enough
        | case                       | told                                                                                  | does          | answer                                  |
        | hears voices               | the person appears to be suffering from mental disorder                               | governs       | Police stay                             |
        | upset only                 | the person appears to be only distressed                                              | governs       | Police stay                             |
        | autistic, calm             | the vulnerabilities include autism                                                    | governs       | Police stay                             |
        | fourteen years old         | the person is under 16                                                                | governs       | Police stay                             |
        | talks of suicide for later | what the person has said about ending their life is for later or on a condition       | governs       | Police stay                             |
        | nothing suggests it        | the person appears to be without mental disorder; there are no listed vulnerabilities | does not hold | Police stay                             |
        | nobody can say             | any sign of mental disorder is not known; vulnerabilities is not known                | does not hold | Police stay                             |
        | no ground left             | the person appears to be suffering from mental disorder; the PACE ground is exhausted | does not hold | Speak to tactical advisor or supervisor |

    Scenario: Health professional, appropriate adult, Liaison and Diversion
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Custody health professional now"
      And the actions include "Call an appropriate adult"
      And the actions include "Refer to Liaison and Diversion"
      And the actions include "No interview yet"
      And the answer names "Liaison and Diversion"
      And the answer names "Mental health trust"

  @cites:PACE-37 @cites:PACE-C-1-4 @cites:PACE-40
  Rule: CU-34 A suspect with nothing to suggest vulnerability stays under the ordinary rules, and is asked again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-34" <does>
      And the answer is "<answer>"

      Examples: clear evidence dispels the suspicion
        | case                               | told                                                                                                | does          | answer      |
        | an adult, no sign, nothing listed  | the person appears to be without mental disorder; there are no listed vulnerabilities               | governs       | Police stay |
        | drunk only, nothing listed         | the person appears to be only intoxicated; there are no listed vulnerabilities                      | governs       | Police stay |
        | no sign, but a learning disability | the person appears to be without mental disorder; the vulnerabilities include a learning disability | does not hold | Police stay |
        | no sign, vulnerabilities not known | the person appears to be without mental disorder; vulnerabilities is not known                      | does not hold | Police stay |

  @cites:PACE-C-1-4 @cites:BP-20
  Rule: CU-32 Whether the person may be vulnerable is asked before anything else is done in custody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-32" <does>
      And the answer is "<answer>"

      Examples: asked before anything else
        | case                                                          | told                                                                   | does          | answer         |
        | nothing asked yet                                             | the PACE ground is to get and keep evidence                            | governs       | Ask this first |
        | no sign, vulnerabilities not asked                            | the person appears to be without mental disorder                       | governs       | Ask this first |
        | hears voices: treated as vulnerable, the rest is asked beside | the person appears to be suffering from mental disorder                | holds         | Police stay    |
        | asked, nobody can say                                         | any sign of mental disorder is not known; vulnerabilities is not known | does not hold | Police stay    |

    Scenario: It is asked
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the PACE ground is to get and keep evidence
      When advice is asked under the guide "investigation-of-offences"
      Then it is asked about any sign of mental disorder
      And it is asked about vulnerabilities

  @cites:PACE-C-1-4 @cites:PACE-C-11 @cites:BP-20
  Rule: CU-33 When nobody can say, the person is screened and not interviewed meanwhile

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-33" <does>
      And the answer is "<answer>"

      Examples: screened, and not interviewed meanwhile
        | case                                                    | told                                                                                                 | does          | answer                                  |
        | nobody can say                                          | any sign of mental disorder is not known; vulnerabilities is not known                               | governs       | Police stay                             |
        | no sign, the rest not known                             | the person appears to be without mental disorder; vulnerabilities is not known                       | governs       | Police stay                             |
        | hears voices, the rest not known: treated as vulnerable | the person appears to be suffering from mental disorder; vulnerabilities is not known                | holds         | Police stay                             |
        | nothing suggests it: the ordinary rules                 | the person appears to be without mental disorder; there are no listed vulnerabilities                | holds         | Police stay                             |
        | nobody can say, and no ground is left                   | any sign of mental disorder is not known; vulnerabilities is not known; the PACE ground is exhausted | does not hold | Speak to tactical advisor or supervisor |

    Scenario: No interview until the screening
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; any sign of mental disorder is not known; vulnerabilities is not known
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "No interview yet"
      And the actions include "Refer to Liaison and Diversion"
      And the actions include "Custody health professional now"

  @cites:PACE-34 @cites:PACE-40 @cites:BP-46
  Rule: CU-90 Anything else in custody goes to the custody inspector

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-90" <does>
      And the answer is "<answer>"

      Examples: the custody inspector
        | case                                           | told                                                                                                     | does          | answer                                  |
        | nobody knows why he is held                    | the reason for custody is not known                                                                      | governs       | Speak to tactical advisor or supervisor |
        | held for an offence: the rows above answer     | as to custody the person is held for an offence; the person appears to be suffering from mental disorder | holds         | Police stay                             |
        | held under section 136 against the Regulations | as to custody the person is held under section 136; the person is 16 or 17                               | does not hold | Speak to tactical advisor or supervisor |
        | not asked why: it is asked first               | the person appears to be suffering from mental disorder                                                  | holds         | Ask this first                          |

  @cites:PSR-2017-2 @cites:PSR-2017-4 @cites:MHA-136A-1
  Rule: CU-20, CU-21 and CU-22 A person held under section 136 at a police station

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held under section 136
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And the answer is "<answer>"

      Examples: borrowed from the guide on section 136
        | case                             | told                                                                                                                                                                                                                                                                            | rule  | does    | answer                                  |
        | a boy of seventeen               | the person is 16 or 17                                                                                                                                                                                                                                                          | CU-20 | governs | Speak to tactical advisor or supervisor |
        | every condition met              | the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions | CU-21 | governs | Police stay                             |
        | no health professional to be had | the person's behaviour threatens imminent death or serious injury; no health professional will be at the station throughout                                                                                                                                                     | CU-20 | governs | Speak to tactical advisor or supervisor |
        | nobody knows the conditions      | the health professional at the station is not known                                                                                                                                                                                                                             | CU-22 | governs | Speak to tactical advisor or supervisor |
        | age not known                    | the person's age is not known                                                                                                                                                                                                                                                   | CU-20 | governs | Speak to tactical advisor or supervisor |

  # ---- The offence and the peace

  @cites:MHA-136-1 @cites:PACE-24 @cites:ECHR-8
  Rule: CU-111 A minor offence without a victim: health first, the offence later

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-111" <does>
      And the answer is "<answer>"

      Examples: health first, the offence later
        | case                                     | told                                                                                                      | does          | answer                                  |
        | shouting at traffic lights, a can thrown | there is a past crime; the offence is minor and without a victim                                          | governs       | Police stay                             |
        | a passer-by was hit                      | there is a past crime; the offence is one with a victim                                                   | does not hold | Speak to tactical advisor or supervisor |
        | how serious is not known                 | there is a past crime; the seriousness of the offence is not known                                        | does not hold | Speak to tactical advisor or supervisor |
        | minor, but a knife was in her bag        | there is a past crime; the offence is minor and without a victim; the violence reported includes a weapon | does not hold | Speak to tactical advisor or supervisor |
        | no offence                               | there is no crime reported                                                                                | does not hold | Police stay                             |

    Scenario: The offence is recorded too
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; there is a past crime; the offence is minor and without a victim
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that section 136 is available
      And the actions include "Record and investigate the crime"
      And the actions include "Confirm the destination"

  @cites:PACE-24 @cites:MHA-136-1 @cites:PACE-46ZA @cites:MHC-2023-02-26
  Rule: CU-112 An offence and section 136 side by side: a supervisor weighs the offence against the need for care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-112" <does>
      And the answer is "<answer>"

      Examples: weighed by a supervisor, not by habit
        | case                                | told                                                                                                    | does          | answer                                  |
        | a passer-by was hit                 | there is a past crime; the offence is one with a victim; arrest is necessary for a reason the law lists | governs       | Speak to tactical advisor or supervisor |
        | a stabbing last night               | there is a past crime; the offence is serious; arrest is necessary for a reason the law lists           | governs       | Speak to tactical advisor or supervisor |
        | a knife in her hand, plainly unwell | there is a crime happening now; the violence reported includes a weapon                                 | governs       | Send police now                         |
        | minor, no victim: health first      | there is a past crime; the offence is minor and without a victim                                        | holds         | Police stay                             |
        | no offence                          | there is no crime reported                                                                              | does not hold | Police stay                             |
        | she agrees to come                  | there is a past crime; the offence is one with a victim; the person agrees of their own free will       | does not hold | Send police at an agreed time           |
        | nobody knows whether she agrees     | there is a past crime; the offence is one with a victim; the person's agreement is not known            | does not hold | Send police at an agreed time           |

    Scenario: A supervisor agrees, and the trust is named
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will; there is a past crime; the offence is one with a victim
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Supervisor must agree"
      And the actions include "Record and investigate the crime"
      And the answer names "Mental health trust"

  @cites:MHA-136-1 @cites:PACE-24 @cites:SUIC-1
  Rule: CU-113 No offence, and section 136 is met: section 136 and not an arrest

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is a street or other open place; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; a constable is with the person; the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the person does not agree of their own free will
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-113" <does>
      And the answer is "<answer>"

      Examples: section 136 and not an arrest
        | case                                           | told                                                                                                                                                     | does          | answer                                  |
        | officers are asked to arrest him for being ill | what is asked of police is to arrest or detain in another way                                                                                            | governs       | Police stay                             |
        | a passer-by was hit                            | there is a past crime; the offence is one with a victim                                                                                                  | does not hold | Speak to tactical advisor or supervisor |
        | he agrees to come                              | what is asked of police is to arrest or detain in another way; the person agrees of their own free will; no breach of the peace is happening or imminent | does not hold | Police leave after handover             |
        | nobody knows whether he agrees                 | what is asked of police is to arrest or detain in another way; the person's agreement is not known; no breach of the peace is happening or imminent      | does not hold | Police leave after handover             |

  @cites:NPA-T @cites:CL-DUTY @cites:PACE-24
  Rule: CU-110 A crime happening now is stopped; being ill or a patient is no bar

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-110" <does>
      And the answer is "<answer>"

      Examples: being a patient is no bar
        | case                               | told                                                                                    | does          | answer                        |
        | a patient is kicking a nurse       | there is a crime happening now; the violence reported includes violence happening now   | governs       | Send police now               |
        | it was yesterday                   | there is a past crime; the violence reported includes earlier violence with nothing now | does not hold | Send police at an agreed time |
        | nobody knows whether it is a crime | the crime is not known; what is asked of police is to record and investigate a crime    | does not hold | Send police at an agreed time |

  @cites:CL-BOP @cites:CL-BOP-ART5 @cites:MHA-136-TWOSTEP @cites:MHC-2024-09-07
  Rule: CU-74 A breach of the peace is dealt with while it lasts, and is no way to section 136

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a member of the public; the place is a street or other open place; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-74" <does>
      And the answer is "<answer>"

      Examples: while it lasts
        | case                                     | told                                                                                                         | does          | answer                                  |
        | he squares up to a bus driver            | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others | governs       | Send police now                         |
        | it is over                               | no breach of the peace is happening or imminent                                                              | does not hold | Do not send police                      |
        | nobody can say                           | the breach of the peace is not known                                                                         | does not hold | Speak to tactical advisor or supervisor |
        | she cuts herself, nobody else is in fear | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing               | does not hold | Send police now                         |

    Scenario: What officers cannot do is said
      Given a quiet call
      And it is told that the caller is a member of the public; the place is a street or other open place; what is asked of police is to arrest or detain in another way; a breach of the peace is happening or imminent; the violence reported includes threats of violence to others
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that detention for a breach of the peace is available
      And the actions include "Say what officers cannot do"

  @cites:CL-BOP @cites:SUIC-1 @cites:ECHR-2 @cites:MHC-2024-09-07
  Rule: CU-76 Self-harm called a breach of the peace: no arrest, an ambulance and the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-76" <does>
      And the answer is "<answer>"

      Examples: self-harm alone is none
        | case                                           | told                                                                                                                                                         | does          | answer                                  |
        | she cuts herself and officers call it a breach | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing                                                               | governs       | Send police now                         |
        | the same with threats against her sister       | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing; the violence reported includes threats of violence to others | does not hold | Send police now                         |
        | she lights the curtains                        | a breach of the peace is happening or imminent; the self-harm now includes fire, fuel or gas                                                                 | does not hold | Send police now                         |
        | no breach                                      | no breach of the peace is happening or imminent                                                                                                              | does not hold | Police leave after handover             |
        | nobody can say                                 | the breach of the peace is not known                                                                                                                         | does not hold | Speak to tactical advisor or supervisor |

    Scenario: No arrest: ambulance, AMHP, limits
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; what is asked of police is to arrest or detain in another way; a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that detention for a breach of the peace is not available; entry for a breach of the peace is not available
      And the actions include "Call an ambulance"
      And the actions include "Ask for an AMHP"
      And the actions include "Say what officers cannot do"

  @cites:PACE-24 @cites:CL-BOP @cites:SUIC-1 @cites:ECHR-5 @cites:MHA-13
  Rule: CU-77 Officers with a person who has broken no law and no peace: no arrest; agreement, ambulance, AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-77" <does>
      And the answer is "<answer>"

      Examples: no law and no peace broken
        | case                                            | told                                                                                                                                                                                                           | does          | answer                                  |
        | he smashes his own plates, nobody else is there | no breach of the peace is happening or imminent                                                                                                                                                                | governs       | Police leave after handover             |
        | he holds a knife and may hurt himself later     | no breach of the peace is happening or imminent; the violence reported includes a weapon; what the person has said about ending their life is for later or on a condition; the person has a means of self-harm | governs       | Police leave after handover             |
        | he pushed his wife, arrest is necessary         | no breach of the peace is happening or imminent; there is a past crime; the offence is one with a victim; arrest is necessary for a reason the law lists                                                       | does not hold | Send police with conditions             |
        | nobody asked about a breach                     | the person is an adult                                                                                                                                                                                         | does not hold | Ask this first                          |
        | nobody knows of a breach                        | the breach of the peace is not known                                                                                                                                                                           | does not hold | Speak to tactical advisor or supervisor |

    Scenario: Agreement first, ambulance and AMHP
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; what is asked of police is to arrest or detain in another way; no breach of the peace is happening or imminent
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Offer help by agreement first"
      And the actions include "Call an ambulance"
      And the actions include "Ask for an AMHP"
      And the actions include "Say what officers cannot do"
      And the answer names "Ambulance service"
      And the answer names "Council AMHP service"

  @cites:PACE-24 @cites:CL-BOP @cites:SUIC-1 @cites:ECHR-5 @cites:NPA-T
  Rule: CU-78 No offence and no breach of the peace: police cannot come to take somebody away

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-78" <does>
      And the answer is "<answer>"

      Examples: police cannot come to take somebody away
        | case                                             | told                                                                                                         | does          | answer                                  |
        | her son is upset and awake all night, no threats | no breach of the peace is happening or imminent                                                              | governs       | Do not send police                      |
        | he threatens her                                 | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others | does not hold | Send police now                         |
        | nobody asked about threats to others             | the person is an adult                                                                                       | does not hold | Ask this first                          |
        | nobody can say                                   | the breach of the peace is not known                                                                         | does not hold | Speak to tactical advisor or supervisor |
        | he is cutting himself                            | no breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing              | does not hold | Send police now                         |

    Scenario: The trust goes, the AMHP is asked
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way; no breach of the peace is happening or imminent
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Tell the caller police will not come"
      And the actions include "Ask for an AMHP"
      And the actions include "Give the crisis line"
      And the answer names "Mental health trust"

  @cites:PACE-24 @cites:MOU-2017 @cites:PACE-C-G @cites:CL-DUTY
  Rule: CU-123 A patient in hospital is arrested only with the ward: who nurses, how fit, where afterwards

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime; the violence reported includes earlier violence with nothing now
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-123" <does>
      And the answer is "<answer>"

      Examples: only with the ward
        | case                                                | told                                                                                      | does          | answer                        |
        | a nurse was stabbed with a pen, arrest is necessary | the offence is serious; arrest is necessary for a reason the law lists                    | governs       | Send police with conditions   |
        | no arrest is needed                                 | arrest is necessary for no reason the law lists; in the offence the person is the suspect | does not hold | Send police at an agreed time |
        | nobody knows whether arrest is needed               | the necessity of arrest is not known; in the offence the person is the suspect            | does not hold | Send police at an agreed time |
        | the patient is the victim                           | arrest is necessary for a reason the law lists; in the offence the person is the victim   | does not hold | Send police at an agreed time |

    Scenario: A clinician is heard first
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime; the violence reported includes earlier violence with nothing now; the offence is serious; arrest is necessary for a reason the law lists
      When advice is asked under the guide "investigation-of-offences"
      Then it follows that arrest for an offence is available
      And the actions include "Clinician stays in charge"
      And the actions include "Supervisor must agree"
      And the actions include "Wear and run cameras"

  @cites:PACE-24 @cites:PACE-C-1-4 @cites:BP-20
  Rule: CU-124 An arrest that is necessary is for the offence, with the person's needs told to custody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a member of the public; the place is a building that is not lived in
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-124" <does>
      And the answer is "<answer>"

      Examples: for the offence, with the needs told
        | case                                                         | told                                                                                                                                                                            | does          | answer                        |
        | he broke a shop window and ran at staff, arrest is necessary | there is a past crime; arrest is necessary for a reason the law lists                                                                                                           | governs       | Send police with conditions   |
        | no arrest is needed                                          | there is a past crime; arrest is necessary for no reason the law lists                                                                                                          | does not hold | Send police at an agreed time |
        | nobody knows                                                 | there is a past crime; the necessity of arrest is not known                                                                                                                     | does not hold | Send police at an agreed time |
        | in custody already                                           | there is a past crime; arrest is necessary for a reason the law lists; as to custody the person is held for an offence; the person appears to be suffering from mental disorder | does not hold | Police stay                   |

  @cites:PACE-24 @cites:ECHR-5
  Rule: CU-79 Arrest or detention is asked for: has a crime happened?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-79" <does>
      And the answer is "<answer>"

      Examples: has a crime happened
        | case                    | told                                                                                                                                       | does          | answer                        |
        | take him away, please   | the crime has not been asked                                                                                                               | governs       | Ask this first                |
        | no crime                | no breach of the peace is happening or imminent                                                                                            | does not hold | Do not send police            |
        | nobody knows of a crime | the crime is not known                                                                                                                     | does not hold | Send police at an agreed time |
        | he is threatening her   | the crime has not been asked; a breach of the peace is happening or imminent; the violence reported includes threats of violence to others | does not hold | Send police now               |

    Scenario: The crime is the first question
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way; the crime has not been asked
      When advice is asked under the guide "investigation-of-offences"
      Then it is asked about the crime
      And it is asked about the breach of the peace

  @cites:CL-BOP @cites:ECHR-5
  Rule: CU-80 No crime: is somebody else harmed or put in fear?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-80" <does>
      And the answer is "<answer>"

      Examples: is somebody else in fear
        | case                             | told                                            | does          | answer                                  |
        | no crime, nothing said of others | the person is an adult                          | governs       | Ask this first                          |
        | nobody else is harmed or in fear | no breach of the peace is happening or imminent | does not hold | Do not send police                      |
        | nobody can say                   | the breach of the peace is not known            | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-BOP @cites:ECHR-2
  Rule: CU-81 Nobody can say whether others are in fear: the tactical advisor, before anybody is told no

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-81" <does>
      And the answer is "<answer>"

      Examples: nobody is told no on a guess
        | case                                      | told                                            | does          | answer                                  |
        | nobody can say whether others are in fear | the breach of the peace is not known            | governs       | Speak to tactical advisor or supervisor |
        | not asked yet                             | the person is an adult                          | does not hold | Ask this first                          |
        | nobody else is in fear                    | no breach of the peace is happening or imminent | does not hold | Do not send police                      |

  @cites:CL-DUTY @cites:NPA-T @cites:MHA-127 @cites:ECHR-3
  Rule: CU-121 A patient who is the victim is believed, recorded and made safe

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-121" <does>
      And the answer is "<answer>"

      Examples: believed, recorded and made safe
        | case                           | told                                                                 | does          | answer                                  |
        | a patient says a nurse hit her | there is a suspected crime; in the offence the person is the victim  | governs       | Send police at an agreed time           |
        | robbed last week               | there is a past crime; in the offence the person is the victim       | governs       | Send police at an agreed time           |
        | he did it himself              | there is a past crime; in the offence the person is the suspect      | does not hold | Send police at an agreed time           |
        | nobody knows what part she had | there is a past crime; the person's part in the offence is not known | does not hold | Send police at an agreed time           |
        | no crime                       | there is no crime reported; in the offence the person is the victim  | does not hold | Speak to tactical advisor or supervisor |

    Scenario: Recorded and safeguarded
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward; there is a suspected crime; in the offence the person is the victim
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Record and investigate the crime"
      And the actions include "Make a safeguarding referral"
      And the answer names "Council adult social care"

  @cites:CL-DUTY @cites:MOU-2017 @cites:PACE-24 @cites:PACE-C-1-4 @cites:PACE-C-G
  Rule: CU-122 A patient who is the suspect is investigated like anybody else, and without an arrest that is not needed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the violence reported includes earlier violence with nothing now
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-122" <does>
      And the answer is "<answer>"

      Examples: like anybody else
        | case                                                      | told                                                                                                                                                                                                                    | does          | answer                        |
        | a nurse was punched yesterday                             | there is a past crime; in the offence the person is the suspect                                                                                                                                                         | governs       | Send police at an agreed time |
        | the same under section 3, arrest wanted but not necessary | there is a past crime; in the offence the person is the suspect; the person's legal status is section 3; what is asked of police is to arrest or detain in another way; arrest is necessary for no reason the law lists | governs       | Send police at an agreed time |
        | arrest is necessary                                       | there is a past crime; in the offence the person is the suspect; arrest is necessary for a reason the law lists                                                                                                         | does not hold | Send police with conditions   |
        | who did it is not known                                   | there is a past crime; the person's part in the offence is not known                                                                                                                                                    | does not hold | Send police at an agreed time |

    Scenario: The suspect has an appropriate adult
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the violence reported includes earlier violence with nothing now; there is a past crime; in the offence the person is the suspect
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Call an appropriate adult"
      And the actions include "Record and investigate the crime"
      And the actions include "Refer to Liaison and Diversion"

  @cites:CL-DUTY @cites:NPA-T @cites:MOU-2017
  Rule: CU-125 A crime that is over or suspected is recorded, and an officer comes by appointment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-125" <does>
      And the answer is "<answer>"

      Examples: an officer comes by appointment
        | case                                     | told                                                                 | does          | answer                        |
        | a telephone was taken                    | there is a past crime                                                | governs       | Send police at an agreed time |
        | who did it is not known                  | there is a past crime; the person's part in the offence is not known | governs       | Send police at an agreed time |
        | the patient is the victim: made safe too | there is a past crime; in the offence the person is the victim       | holds         | Send police at an agreed time |
        | no crime                                 | there is no crime reported                                           | does not hold | Do not send police            |

    Scenario: The part is asked
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime
      When advice is asked under the guide "investigation-of-offences"
      Then it is asked about the person's part in the offence
      And the actions include "Record and investigate the crime"

  @cites:CL-DUTY @cites:NPA-T
  Rule: CU-129 Nobody can say whether it was a crime: an officer finds out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a care provider; the place is a shared part of a care home; what is asked of police is to record and investigate a crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-129" <does>
      And the answer is "<answer>"

      Examples: an officer finds out
        | case                       | told                       | does          | answer                        |
        | bruises nobody can explain | the crime is not known     | governs       | Send police at an agreed time |
        | suspected                  | there is a suspected crime | does not hold | Send police at an agreed time |
        | no crime                   | there is no crime reported | does not hold | Do not send police            |

  @cites:CL-DUTY @cites:ECHR-3 @cites:PFD-2024-0109
  Rule: CU-128 Somebody named as a victim is not told that it was no crime before a supervisor has listened

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-128" <does>
      And the answer is "<answer>"

      Examples: a supervisor listens first
        | case                                                          | told                                                                      | does          | answer                                  |
        | a patient says that she was robbed, and the log says no crime | there is no crime reported; in the offence the person is the victim       | governs       | Speak to tactical advisor or supervisor |
        | nobody knows what part she had                                | there is no crime reported; the person's part in the offence is not known | does not hold | Do not send police                      |
        | recorded as a crime                                           | there is a past crime; in the offence the person is the victim            | does not hold | Send police at an agreed time           |

  @cites:CL-DUTY @cites:NPA-T @cites:MOU-2017
  Rule: CU-126 Conduct that is no crime is for the service that has the person's care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to record and investigate a crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-126" <does>
      And the answer is "<answer>"

      Examples: conduct that is no crime
        | case                                   | told                                                                                     | does          | answer                        |
        | a patient swore at staff               | there is no crime reported                                                               | governs       | Do not send police            |
        | a patient threatens staff              | there is no crime reported; the violence reported includes threats of violence to others | does not hold | Send police with conditions   |
        | nobody knows whether it is a crime     | the crime is not known                                                                   | does not hold | Send police at an agreed time |
        | a colleague is afraid of being hit now | there is no crime reported; a breach of the peace is happening or imminent               | does not hold | Send police now               |

    Scenario: The ward deals with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to record and investigate a crime; there is no crime reported
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Tell the caller police will not come"
      And the actions include "Call back by a set time"
      And the answer names "Mental health trust"

  @cites:CL-DUTY @cites:NPA-T @cites:BCH-RCRP
  Rule: CU-127 No crime, and the public worried about somebody's conduct: health care, not an arrest

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a member of the public; the place is the shared stairs, hall or landing of a block; what is asked of police is to record and investigate a crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-127" <does>
      And the answer is "<answer>"

      Examples: health care, not an arrest
        | case                                                                           | told                                                                                     | does          | answer                                  |
        | a neighbour sings all night                                                    | there is no crime reported                                                               | governs       | Do not send police                      |
        | he threatens people                                                            | there is no crime reported; the violence reported includes threats of violence to others | does not hold | Send police with conditions             |
        | nobody knows whether it is a crime                                             | the crime is not known                                                                   | does not hold | Send police at an agreed time           |
        | she says that she is the victim, and the log says no crime: a supervisor first | there is no crime reported; in the offence the person is the victim                      | holds         | Speak to tactical advisor or supervisor |

  @cites:CL-DUTY @cites:NPA-T
  Rule: CU-98 What has happened, and to whom, is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a member of the public
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-98" <does>
      And the answer is "<answer>"

      Examples: asked first
        | case                                         | told                         | does          | answer                        |
        | something has happened, nothing said yet     | the crime has not been asked | governs       | Ask this first                |
        | a past crime                                 | there is a past crime        | does not hold | Send police at an agreed time |
        | nobody knows, and nothing is asked of us yet | the crime is not known       | does not hold | Ask this first                |

  @cites:BP-46 @cites:CL-DUTY
  Rule: CU-99 Anything else about an offence goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-99" <does>
      And the answer is "<answer>"

      Examples: anything else
        | case                                         | told                                                                                                                                                                                                                                                                                                                                                                                         | does    | answer                                  |
        | an officer asks about a plan, no crime       | what is asked of police is to agree with a plan                                                                                                                                                                                                                                                                                                                                              | governs | Ask this first                          |
        | nobody knows of a crime, nothing is asked    | the crime is not known                                                                                                                                                                                                                                                                                                                                                                       | governs | Ask this first                          |
        | a past crime: an officer comes               | there is a past crime                                                                                                                                                                                                                                                                                                                                                                        | holds   | Send police at an agreed time           |
        | everything asked, a plan that no row settles | none of the listed incidents is happening on the ward; what is asked of police is to agree with a plan; the place is a street or other open place; as to custody the person is outside it; no breach of the peace is happening or imminent; no constable is with the person; in the offence the person is a witness; the legal status is not known; any sign of mental disorder is not known | governs | Speak to tactical advisor or supervisor |

  @cites:PACE-24 @cites:CL-BOP
  Rule: PH-30 and PH-31 In a home the rows of a crisis in a home answer

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; police are dealing with the person, now or before; the person appears to be suffering from mental disorder; what is asked of police is to arrest or detain in another way
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And the answer is "<answer>"

      Examples: borrowed from the guide on section 136
        | case                                     | told                                                                                                         | rule  | does          | answer                        |
        | he hit his brother, arrest is necessary  | there is a past crime; arrest is necessary for a reason the law lists                                        | PH-30 | governs       | Send police with conditions   |
        | he raises a chair at his brother         | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others | PH-31 | governs       | Send police now               |
        | nobody knows whether arrest is necessary | there is a past crime; the necessity of arrest is not known                                                  | PH-30 | does not hold | Send police at an agreed time |

  # ---- Added to whatever governs

  @cites:MHA-13 @cites:PACE-46ZA @cites:BP-20
  Rule: CU-31+ An assessment in custody runs on its own clock beside the custody clock

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-31+" <does>

      Examples: two clocks
        | case                        | told                                             | does          |
        | the AMHP has been asked     | an AMHP has been asked to consider an assessment | holds         |
        | the assessment is under way | the assessment is under way                      | holds         |
        | no assessment is thought of | no AMHP has been asked to consider an assessment | does not hold |
        | nobody knows                | the request to an AMHP is not known              | does not hold |

    Scenario: The AMHP comes, and the clock is asked
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the assessment is unstarted
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Ask for an AMHP"
      And it is asked about the hours since the PACE clock started

  @cites:PACE-41 @cites:PACE-42
  Rule: CU-35+ The custody clock is shown while a ground may last

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-35+" <does>

      Examples: the clock
        | case                                | told                                                                                              | does          |
        | three hours in                      | the hours since the PACE clock started is 3                                                       | holds         |
        | charged, bail refused               | the hours since the PACE clock started is 3; the PACE ground is that bail is refused after charge | does not hold |
        | no ground left: no clock to lean on | the hours since the PACE clock started is 3; the PACE ground is exhausted                         | does not hold |
        | nobody said how long                | the PACE ground is to get and keep evidence                                                       | does not hold |

    Scenario: It is shown
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the hours since the PACE clock started is 3
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Start and show the clock"

  @cites:PACE-40
  Rule: CU-34+ The first review of detention is shown until it is due

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-34+" <does>

      Examples: the first review
        | case                 | told                                        | does          |
        | three hours in       | the hours since the PACE clock started is 3 | holds         |
        | six hours in         | the hours since the PACE clock started is 6 | does not hold |
        | nobody said how long | the PACE ground is to get and keep evidence | does not hold |

  @cites:MHA-18-1 @cites:MHA-137 @cites:MHA-42-3
  Rule: CU-36+ A patient in custody who belongs to a hospital: have the papers read and tell the hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-36+" <does>

      Examples: the hospital hears
        | case                         | told                                                                    | does          |
        | a section 3 patient on leave | the person's legal status is section 17 leave that is still valid       | holds         |
        | a community order            | the person's legal status is a community treatment order without recall | holds         |
        | no section                   | the person's legal status is that of somebody under no section          | does not hold |
        | nobody knows                 | the legal status is not known                                           | does not hold |

    Scenario: Papers are read, the trust is told
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person's legal status is section 3
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Have the papers read"
      And the answer names "Mental health trust"

  @cites:MHA-41 @cites:MHA-42-3
  Rule: CU-37+ A restricted patient in custody: the Ministry of Justice is told

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-37+" <does>

      Examples: the Ministry of Justice
        | case                     | told                                                              | does          |
        | conditionally discharged | the person's legal status is conditional discharge without recall | holds         |
        | section 3                | the person's legal status is section 3                            | does not hold |
        | nobody knows             | the legal status is not known                                     | does not hold |

    Scenario: It is confirmed
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person's legal status is that of a restricted patient
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Confirm the Ministry of Justice is told"

  @cites:PACE-C-1-4 @cites:PACE-C-11 @cites:PACE-C-G
  Rule: CU-38+ A suspect who may be vulnerable is not interviewed before the appropriate adult is there and fitness is known

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-38+" <does>

      Examples: no interview before both
        | case                                    | told                                                                                                | does          |
        | needed, not called                      | an appropriate adult is needed but uncalled                                                         | holds         |
        | called, fitness for interview not known | an appropriate adult is needed and called; the fitness for interview is not known                   | holds         |
        | called, fit for interview               | an appropriate adult is needed and called; a health professional finds the person fit for interview | does not hold |
        | nothing suggests vulnerability          | the person appears to be without mental disorder; there are no listed vulnerabilities               | does not hold |

    Scenario: No interview yet
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; an appropriate adult is needed but uncalled
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "No interview yet"
      And the actions include "Call an appropriate adult"

  @cites:PACE-C-G @cites:PACE-C-11
  Rule: CU-64+ Unfit for interview: no interview, whatever the time pressure

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-64+" <does>

      Examples: unfit is unfit
        | case                | told                                                       | does          |
        | unfit for interview | a health professional finds the person unfit for interview | holds         |
        | fit for interview   | a health professional finds the person fit for interview   | does not hold |
        | nobody knows        | the fitness for interview is not known                     | does not hold |

    Scenario: No interview yet
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; a health professional finds the person unfit for interview
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "No interview yet"
      And the actions include "Decide about the offence"

  @cites:BP-20 @cites:PACE-C-1-4
  Rule: CU-65+ Liaison and Diversion hears of everybody in custody who may be vulnerable

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-65+" <does>

      Examples: Liaison and Diversion
        | case                      | told                                                | does          |
        | not told                  | the Liaison and Diversion service has not been told | holds         |
        | nobody knows whether told | the report to Liaison and Diversion is not known    | holds         |
        | told                      | the Liaison and Diversion service has been told     | does not hold |
        | held under section 136    | as to custody the person is held under section 136  | does not hold |

    Scenario: Referred
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the Liaison and Diversion service has not been told
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Refer to Liaison and Diversion"

  @cites:IOPC-4043 @cites:ECHR-2 @cites:BP-20
  Rule: CU-50+ A release with any risk takes a risk assessment, a plan, and somebody who has accepted it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-50+" <does>

      Examples: the plan for release
        | case               | told                                                   | does          |
        | medium with a plan | the risk on release is medium to high with a plan made | holds         |
        | nobody knows       | the risk on release and the plan for it is not known   | holds         |
        | low                | the risk on release is low                             | does not hold |

    Scenario: Assessment, safeguarding, crisis line
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is being released; the risk on release is medium to high with a plan made
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Risk assessment before release"
      And the actions include "Make a safeguarding referral"
      And the actions include "Give the crisis line"

  @cites:IOPC-4043 @cites:MHA-13 @cites:ECHR-2
  Rule: CU-51+ Assessed and not admitted: help is an offer, and the release is planned

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-51+" <does>

      Examples: help is an offer
        | case                   | told                                                        | does          |
        | assessed, not admitted | the assessment is finished without admission                | holds         |
        | no bed                 | the assessment is finished with admission wanted but no bed | does not hold |
        | nobody knows           | the stage of the assessment is not known                    | does not hold |

    Scenario: Offer and plan
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the assessment is finished without admission; the PACE ground is to decide on a charge
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Offer help by agreement first"
      And the actions include "Risk assessment before release"

  @cites:MHA-13 @cites:KF-10 @cites:MHA-136-EXPIRY
  Rule: CU-52+ One doctor alone ends no assessment: the AMHP is heard

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-52+" <does>

      Examples: the AMHP is heard
        | case                           | told                                                                    | does          |
        | one doctor sees no disorder    | the assessment is with one doctor who sees no disorder, before any AMHP | holds         |
        | AMHP and doctors have finished | the assessment is finished without admission                            | does not hold |
        | nobody knows                   | the stage of the assessment is not known                                | does not hold |

  @cites:PACE-C-3-CHILD @cites:PACE-38 @cites:MHA-136A-1 @cites:CASE-ST
  Rule: CU-60+ A child in custody: appropriate adult, parent, council; never as a place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-60+" <does>

      Examples: a child in custody
        | case          | told                          | does          |
        | fifteen       | the person is under 16        | holds         |
        | age not known | the person's age is not known | holds         |
        | an adult      | the person is an adult        | does not hold |

    Scenario: Appropriate adult, parent, council
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person is under 16
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Call an appropriate adult"
      And the actions include "Tell a parent or guardian"
      And the actions include "Make a safeguarding referral"
      And the answer names "Council children's social care"

  @cites:PACE-C-H @cites:PACE-C-9 @cites:RED-FLAGS
  Rule: IA-60+ Drink or drugs in custody: rouse, check, and think of a head injury

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "IA-60+" <does>

      Examples: rouse and check
        | case         | told                                                  | does          |
        | drunk        | the person is intoxicated but able to walk and answer | holds         |
        | sober        | the person is sober                                   | does not hold |
        | nobody knows | drink or drugs is not known                           | does not hold |

    Scenario: Roused
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person is intoxicated but able to walk and answer; the person appears to be suffering from mental disorder
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Rouse and check"
      And the actions include "Custody health professional now"

  @cites:ECHR-2 @cites:PACE-C-9 @cites:IOPC-4043
  Rule: CU-61+ Words or means of suicide in custody: watched, and every receiving person told

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-61+" <does>

      Examples: watched
        | case                                  | told                                                                            | does          |
        | says he will hang himself in the cell | what the person has said about ending their life is for now, today or tonight   | holds         |
        | a lace found                          | the person has a means of self-harm                                             | holds         |
        | nothing said or found                 | the person appears to be suffering from mental disorder                         | does not hold |
        | nobody knows of a means               | the means of self-harm is not known                                             | does not hold |
        | being released                        | as to custody the person is being released; the person has a means of self-harm | does not hold |

    Scenario: Watched all the time
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person has a means of self-harm
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Watch all the time"

  @cites:PACE-34 @cites:PACE-37 @cites:IOPC-4043
  Rule: CU-62+ When custody for an offence ends somebody decides what becomes of the offence

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-62+" <does>

      Examples: the offence is not forgotten
        | case                            | told                                                                                                        | does          |
        | no ground left                  | as to custody the person is held for an offence; the PACE ground is exhausted                               | holds         |
        | bailed                          | as to custody the person is being released; the risk on release is low                                      | holds         |
        | the breach of the peace is over | as to custody the person is held for a breach of the peace; no breach of the peace is happening or imminent | does not hold |
        | ground not known                | as to custody the person is held for an offence; the PACE ground for holding the person now is not known    | does not hold |

    Scenario: Decided
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the PACE ground is exhausted
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Decide about the offence"
      And the actions include "Risk assessment before release"

  @cites:PACE-40 @cites:PACE-46ZA
  Rule: CU-63+ Custody that goes on is reviewed, whatever else is awaited

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-63+" <does>

      Examples: reviewed
        | case             | told                                                    | does          |
        | evidence sought  | the PACE ground is to get and keep evidence             | holds         |
        | no ground left   | the PACE ground is exhausted                            | does not hold |
        | ground not known | the PACE ground for holding the person now is not known | does not hold |

    Scenario: Reviewed
      Given a quiet call
      And it is told that the caller is from police custody; the place is a police station; as to custody the person is held for an offence; the person appears to be suffering from mental disorder; the PACE ground is to get and keep evidence
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Review the detention"

  @cites:CASE-ST @cites:PACE-24 @cites:CA89-46
  Rule: CU-130+ A child who is to be arrested: best interests and the time of day are weighed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; there is a past crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-130+" <does>

      Examples: best interests first
        | case                                       | told                                                            | does          |
        | fourteen, at half past five in the morning | the person is under 16                                          | holds         |
        | age not known                              | the person's age is not known                                   | holds         |
        | an adult                                   | the person is an adult                                          | does not hold |
        | a child who is the victim                  | the person is under 16; in the offence the person is the victim | does not hold |

    Scenario: Supervisor, parent, appropriate adult
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; there is a past crime; the person is under 16
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Supervisor must agree"
      And the actions include "Tell a parent or guardian"
      And the actions include "Call an appropriate adult"

  @cites:PACE-C-1-4 @cites:PACE-C-11 @cites:PACE-C-G
  Rule: CU-131+ A suspect who may be vulnerable has an appropriate adult at any interview, custody or not

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-131+" <does>

      Examples: at any interview
        | case                     | told                                                                                  | does          |
        | a patient is the suspect | in the offence the person is the suspect; the person's legal status is section 2      | holds         |
        | a patient is the victim  | in the offence the person is the victim; the person's legal status is section 2       | does not hold |
        | nobody knows the part    | the person's part in the offence is not known; the person's legal status is section 2 | does not hold |

    Scenario: Called
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime; in the offence the person is the suspect; the person's legal status is section 2
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Call an appropriate adult"
      And the actions include "No interview yet"

  @cites:MHA-127 @cites:ECHR-3 @cites:CL-DUTY
  Rule: CU-132+ A suspected crime against a patient is made safe before it is proved

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-132+" <does>

      Examples: safe before proved
        | case                                     | told                                                                      | does          |
        | staff are suspected of hitting a patient | there is a suspected crime; in the offence the person is the victim       | holds         |
        | suspected, part not known                | there is a suspected crime; the person's part in the offence is not known | holds         |
        | the patient is suspected                 | there is a suspected crime; in the offence the person is the suspect      | does not hold |
        | no crime                                 | there is no crime reported                                                | does not hold |

    Scenario: Safeguarding
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a suspected crime; in the offence the person is the victim
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Make a safeguarding referral"

  @cites:MHUF-12
  Rule: CU-133+ Officers who go to a mental health unit wear cameras and run them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-133+" <does>

      Examples: cameras
        | case                   | told                                                                            | does          |
        | an assault on the ward | the place is a mental health or learning disability ward; there is a past crime | holds         |
        | a theft at home        | the place is their own home; there is a past crime                              | does not hold |
        | nobody knows where     | the place is not known; there is a past crime                                   | does not hold |

  @cites:PACE-24 @cites:MHA-136-TWOSTEP @cites:ECHR-5
  Rule: CU-134+ Arrest is no way to a bed, and section 136 no way round an arrest

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to arrest or detain in another way; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-134+" <does>

      Examples: arrest is no way to a bed
        | case                                    | told                                                                                  | does          |
        | no bed upstairs, so please arrest       | the assessment is finished with admission wanted but no bed                           | holds         |
        | a voluntary patient is to be taken away | the person's legal status is that of an informal patient                              | holds         |
        | no section, a theft                     | the person's legal status is that of somebody under no section; there is a past crime | does not hold |
        | nobody knows the status                 | the legal status is not known                                                         | does not hold |

    Scenario: The NHS is told
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to arrest or detain in another way; the place is a mental health or learning disability ward; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Escalate to the NHS on-call executive"
      And the actions include "Say what officers cannot do"

  @cites:CL-DUTY @cites:NPA-T
  Rule: CU-135+ A serious offence is graded by crime rules, not by the diary

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "CU-135+" <does>

      Examples: graded by the offence
        | case               | told                                        | does          |
        | rape               | the offence is serious                      | holds         |
        | a stolen telephone | the offence is one with a victim            | does not hold |
        | nobody knows       | the seriousness of the offence is not known | does not hold |

    Scenario: A supervisor sets the time
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; there is a past crime; the offence is serious
      When advice is asked under the guide "investigation-of-offences"
      Then the actions include "Supervisor must agree"

  # ---- What is so

  @cites:PACE-34 @cites:PSR-2017-2 @cites:PACE-24
  Rule: CU-F1 to CU-F4 Is this about custody?

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: held, arrested, released
        | case                                   | told                                                                                               | rule  | does          | follows                                   |
        | held for an offence                    | as to custody the person is held for an offence                                                    | CU-F1 | holds         | custody is in question                    |
        | not in custody                         | as to custody the person is outside it                                                             | CU-F1 | does not hold | nothing shows that custody is in question |
        | reason not known, on the street        | the reason for custody is not known; the place is a street or other open place                     | CU-F1 | does not hold | nothing shows that custody is in question |
        | a call from custody                    | the caller is from police custody                                                                  | CU-F2 | holds         | custody is in question                    |
        | a volunteer rung from the custody desk | the caller is from police custody; as to custody the person is outside it                          | CU-F2 | does not hold | custody is not in question                |
        | nobody knows who calls                 | the caller's role is not known                                                                     | CU-F2 | does not hold | nothing shows that custody is in question |
        | under arrest                           | the person's legal status is that of a person under arrest                                         | CU-F3 | holds         | custody is in question                    |
        | de-arrested, outside custody           | the person's legal status is that of a person under arrest; as to custody the person is outside it | CU-F3 | does not hold | custody is not in question                |
        | status not known                       | the legal status is not known                                                                      | CU-F3 | does not hold | nothing shows that custody is in question |
        | outside custody                        | as to custody the person is outside it                                                             | CU-F4 | holds         | custody is not in question                |
        | being released                         | as to custody the person is being released                                                         | CU-F4 | does not hold | custody is in question                    |
        | reason not known                       | the reason for custody is not known                                                                | CU-F4 | does not hold | nothing shows that custody is in question |

  @cites:PACE-C-1-4 @cites:EQA-149 @cites:ECHR-2 @cites:CA89-46
  Rule: CU-F5 to CU-F9 Is there reason to suspect vulnerability?

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: any reason is enough, clear evidence dispels it
        | case                                  | told                                                                                                                                                                                                                                   | rule  | does          | follows                                                                     |
        | hears voices                          | the person appears to be suffering from mental disorder                                                                                                                                                                                | CU-F5 | holds         | there is reason to suspect that the person is vulnerable                    |
        | known to a team                       | the person is open to a service                                                                                                                                                                                                        | CU-F5 | holds         | there is reason to suspect that the person is vulnerable                    |
        | sober and quiet                       | the person appears to be without mental disorder                                                                                                                                                                                       | CU-F5 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | nobody can say                        | any sign of mental disorder is not known                                                                                                                                                                                               | CU-F5 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | seventeen                             | the person is 16 or 17                                                                                                                                                                                                                 | CU-F6 | holds         | there is reason to suspect that the person is vulnerable                    |
        | an adult                              | the person is an adult                                                                                                                                                                                                                 | CU-F6 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | age not known                         | the person's age is not known                                                                                                                                                                                                          | CU-F6 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | appropriate adult not called          | an appropriate adult is needed but uncalled                                                                                                                                                                                            | CU-F7 | holds         | there is reason to suspect that the person is vulnerable                    |
        | no reason for one                     | an appropriate adult is unneeded                                                                                                                                                                                                       | CU-F7 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | nobody knows                          | the need for an appropriate adult is not known                                                                                                                                                                                         | CU-F7 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | on a community order                  | the person's legal status is a community treatment order without recall                                                                                                                                                                | CU-F9 | holds         | there is reason to suspect that the person is vulnerable                    |
        | under arrest only                     | the person's legal status is that of a person under arrest                                                                                                                                                                             | CU-F9 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | status not known                      | the legal status is not known                                                                                                                                                                                                          | CU-F9 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |
        | everything asked, nothing found       | the person is an adult; the person appears to be without mental disorder; there are no listed vulnerabilities; there is no self-harm now; what the person has said about ending their life is nothing                                  | CU-F8 | holds         | any suspicion that the person is vulnerable is dispelled                    |
        | everything asked, but known to a team | the person is an adult; the person appears to be without mental disorder; there are no listed vulnerabilities; there is no self-harm now; what the person has said about ending their life is nothing; the person is open to a service | CU-F8 | does not hold | there is reason to suspect that the person is vulnerable                    |
        | words of suicide not known            | the person is an adult; the person appears to be without mental disorder; there are no listed vulnerabilities; there is no self-harm now; the stated intent is not known                                                               | CU-F8 | does not hold | it is open whether there is reason to suspect that the person is vulnerable |

  @cites:PACE-34 @cites:PACE-46ZA @cites:CL-BOP @cites:CL-BOP-ART5 @cites:PACE-37
  Rule: CU-F10 to CU-F13 Does custody end now?

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: release, the last ground, the end of a breach
        | case                                 | told                                                                                                                                                                           | rule   | does          | follows                                     |
        | bailed                               | as to custody the person is being released                                                                                                                                     | CU-F10 | holds         | custody comes to its end                    |
        | held                                 | as to custody the person is held for an offence                                                                                                                                | CU-F10 | does not hold | nothing shows that custody comes to its end |
        | reason not known                     | the reason for custody is not known                                                                                                                                            | CU-F10 | does not hold | nothing shows that custody comes to its end |
        | no ground left                       | as to custody the person is held for an offence; the PACE ground is exhausted                                                                                                  | CU-F11 | holds         | custody comes to its end                    |
        | evidence sought                      | as to custody the person is held for an offence; the PACE ground is to get and keep evidence                                                                                   | CU-F11 | does not hold | custody goes on                             |
        | ground not known                     | as to custody the person is held for an offence; the PACE ground for holding the person now is not known                                                                       | CU-F11 | does not hold | nothing shows that custody comes to its end |
        | the breach is over                   | as to custody the person is held for a breach of the peace; no breach of the peace is happening or imminent                                                                    | CU-F12 | holds         | custody comes to its end                    |
        | the breach still threatens           | as to custody the person is held for a breach of the peace; a breach of the peace is happening or imminent                                                                     | CU-F12 | does not hold | nothing shows that custody comes to its end |
        | nobody can say                       | as to custody the person is held for a breach of the peace; the breach of the peace is not known                                                                               | CU-F12 | does not hold | nothing shows that custody comes to its end |
        | a charge is being decided            | as to custody the person is held on a court warrant; the PACE ground is to decide on a charge                                                                                  | CU-F13 | holds         | custody goes on                             |
        | twenty-four hours, an inspector only | as to custody the person is held for an offence; the PACE ground is to decide on a charge; the hours since the PACE clock started is 24; authorisation comes from an inspector | CU-F13 | does not hold | nothing shows that custody comes to its end |
        | ground not asked                     | as to custody the person is held for an offence                                                                                                                                | CU-F13 | does not hold | nothing shows that custody comes to its end |

  @cites:PACE-41 @cites:PACE-42 @cites:PACE-43
  Rule: CU-P1 to CU-P3 Custody before charge has an end

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: 24 hours, 36 hours, a court
        | case                                         | told                                                                                                                                                                                                                                  | rule  | does          | follows                             |
        | twenty-four hours, an inspector only         | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 24; authorisation comes from an inspector                                                     | CU-P1 | holds         | custody under PACE is not available |
        | twenty-three hours                           | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 23; authorisation comes from an inspector                                                     | CU-P1 | does not hold | custody under PACE is available     |
        | twenty-four hours, rank not known            | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 24; the rank that has authorised it is not known                                              | CU-P1 | does not hold | custody under PACE is not known     |
        | twenty-four hours, nobody asked who extended | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 24                                                                                            | CU-P2 | holds         | custody under PACE is not known     |
        | a superintendent has extended                | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 24; authorisation comes from a superintendent at least                                        | CU-P2 | does not hold | custody under PACE is available     |
        | hours not said                               | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; authorisation comes from an inspector                                                                                                   | CU-P2 | does not hold | custody under PACE is available     |
        | thirty-six hours, a superintendent only      | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 36; authorisation comes from a superintendent at least                                        | CU-P3 | holds         | custody under PACE is not available |
        | thirty-six hours, a court order              | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 36; authorisation comes from a superintendent at least; a court order is in force             | CU-P3 | does not hold | custody under PACE is available     |
        | thirty-five hours, a superintendent          | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 35; authorisation comes from a superintendent at least                                        | CU-P3 | does not hold | custody under PACE is available     |
        | thirty-six hours, court not known            | as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 36; authorisation comes from a superintendent at least; the authority of a court is not known | CU-P3 | holds         | custody under PACE is not available |

  @cites:CL-BOP @cites:SUIC-1 @cites:MHC-2024-09-07 @cites:CL-BOP-ENTRY @cites:CASE-MCLEOD
  Rule: CU-P4 and CU-P5 Self-harm alone is no breach of the peace

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "investigation-of-offences"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: harm to oneself is not harm to another
        | case                                  | told                                                                                                                                                         | rule  | does          | follows                                              |
        | cuts herself, nobody else in fear     | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing                                                               | CU-P4 | holds         | detention for a breach of the peace is not available |
        | cuts herself and threatens her sister | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing; the violence reported includes threats of violence to others | CU-P4 | does not hold | detention for a breach of the peace is available     |
        | stands in traffic                     | a breach of the peace is happening or imminent; the self-harm now includes being in traffic                                                                  | CU-P4 | does not hold | detention for a breach of the peace is available     |
        | violence not known                    | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing; weapons and violence is not known                            | CU-P4 | does not hold | detention for a breach of the peace is available     |
        | cuts herself at home                  | a breach of the peace is happening or imminent; the self-harm now includes cutting or stabbing; the place is their own home                                  | CU-P5 | holds         | entry for a breach of the peace is not available     |
        | raises a chair at his brother at home | a breach of the peace is happening or imminent; the violence reported includes threats of violence to others; the place is their own home                    | CU-P5 | does not hold | entry for a breach of the peace is available         |
        | nobody can say                        | the breach of the peace is not known; the place is their own home                                                                                            | CU-P5 | does not hold | entry for a breach of the peace is not known         |
