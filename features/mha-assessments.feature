@guide:mha-assessments
Feature: Mental Health Act assessments and section 135 warrants
  Police at assessments, the section 135(1) warrant to assess and the section 135(2) warrant to take or retake. Each table gives a case on
  each side of a rule's line and one where nobody knows.

  @cites:RED-FLAGS @cites:ECHR-2 @cites:PACE-17-1-e
  Rule: S135-10 A medical emergency at an assessment is answered at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-10" <does>
      And the answer is "<answer>"

      Examples: a red flag is an emergency, whatever else the call is about
        | case                                                 | told                                                                                    | does          | answer          |
        | the person will not wake to the AMHP's voice         | the red flags include a fit or not waking to voice                                      | governs       | Send police now |
        | tablets were swallowed an hour ago                   | the self-harm now includes something swallowed or injected                              | governs       | Send police now |
        | the person is well in body                           | there are no medical red flags                                                          | does not hold | Ask this first  |
        | a head injury during the return of an absent patient | the red flags include a head injury; what is asked of police is to take the person back | does not hold | Send police now |
        | nobody can say how the person is                     | medical red flags is not known                                                          | does not hold | Ask this first  |

    Scenario: The ambulance comes and the AMHP is told
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the red flags include a head injury
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Call an ambulance"
      And the answer names "Council AMHP service"

  @cites:NPA-T @cites:PACE-17-1-e @cites:PACE-24 @cites:CL-BOP @cites:MHA-136-1A
  Rule: S135-20 Danger or a crime now is a live incident, not a visit to an assessment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-20" <does>
      And the answer is "<answer>"

      Examples: danger or a crime now is not left to a warrant
        | case                                     | told                                                                                                                 | does          | answer                        |
        | he holds a knife to his brother          | anyone's life is in danger now                                                                                       | governs       | Send police now               |
        | furniture is being smashed as we speak   | there is a crime happening now                                                                                       | governs       | Send police now               |
        | a threat two days ago, quiet since       | there is a past crime; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person | does not hold | Send police at an agreed time |
        | nobody is in danger                      | nobody faces serious harm now                                                                                        | does not hold | Ask this first                |
        | nobody knows whether anyone is in danger | danger to life now is not known                                                                                      | does not hold | Ask this first                |

  @cites:MOU-2017 @cites:MHA-13
  Rule: S135-25 An assessment on health premises needs no police while nobody shows danger beyond the site

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a doctor; what is asked of police is to be at a Mental Health Act assessment
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-25" <does>
      And the answer is "<answer>"

      Examples: health premises have their own order
        | case                                      | told                                                                                                   | does          | answer                                  |
        | an assessment on the ward                 | the place is a mental health or learning disability ward                                               | governs       | Do not send police                      |
        | an assessment in A&E                      | the place is an emergency department                                                                   | governs       | Do not send police                      |
        | an assessment at home                     | the place is their own home                                                                            | does not hold | Ask this first                          |
        | under section 135(1) at the suite         | the place is a health-based place of safety; the person's legal status is section 135(1)               | does not hold | Police leave after handover             |
        | A&E asks officers to stay with the person | the place is an emergency department; what is asked of police is to stay with the person               | does not hold | Ask this first                          |
        | a patient on the ward makes threats       | the place is a mental health or learning disability ward; the RAVE risk includes aggression or threats | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows where the assessment is      | the place is not known                                                                                 | does not hold | Ask this first                          |

  @cites:MOU-2017 @cites:BP-42
  Rule: S135-26 Danger at an assessment on health premises is weighed with the site by the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a doctor; what is asked of police is to be at a Mental Health Act assessment
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-26" <does>
      And the answer is "<answer>"

      Examples: danger on health premises
        | case                                    | told                                                                                                   | does          | answer                                  |
        | threats against the doctors on the ward | the place is a mental health or learning disability ward; the RAVE risk includes aggression or threats | governs       | Speak to tactical advisor or supervisor |
        | threats at home                         | the place is their own home; the RAVE risk includes aggression or threats                              | does not hold | Ask this first                          |
        | no danger on the ward                   | the place is a mental health or learning disability ward; there is no RAVE risk                        | does not hold | Do not send police                      |
        | nobody knows about danger on the ward   | the place is a mental health or learning disability ward; RAVE risk is not known                       | does not hold | Do not send police                      |

  @cites:MHA-6 @cites:MHA-137 @cites:MHC-2024-10-24
  Rule: S135-52 Once the application is complete the warrant's work is over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-52" <does>
      And the answer is "<answer>"

      Examples: the application ends the work of the warrant
        | case                               | told                                                             | does          | answer                        |
        | signed at the kitchen table        | the application is complete and signed                           | governs       | Police leave after handover   |
        | one recommendation is missing      | the application is incomplete                                    | does not hold | Police stay                   |
        | nobody knows whether it is signed  | the completion of the application is not known                   | does not hold | Police stay                   |
        | signed, but no officer has gone in | the officers are outside; the application is complete and signed | does not hold | Send police at an agreed time |

  @cites:MHA-135-4 @cites:MHA-135-1 @cites:PACE-15 @cites:PACE-16 @cites:ECHR-8
  Rule: S135-56 Officers who went in without the AMHP or the doctor, late or at another address are outside the warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-56" <does>
      And the answer is "<answer>"

      Examples: who must be there, and which door
        | case                                   | told                                                         | does          | answer                                  |
        | the AMHP never came in                 | no AMHP will be with the officers at the door and throughout | governs       | Speak to tactical advisor or supervisor |
        | a nurse stood in for the doctor        | no doctor will be with the officers at the door              | governs       | Speak to tactical advisor or supervisor |
        | the warrant was for the flat next door | the warrant is for another address                           | governs       | Speak to tactical advisor or supervisor |
        | both are inside                        | the assessment is under way                                  | does not hold | Police stay                             |
        | nobody knows whether a doctor is there | whether a doctor will be at the entry is not known           | does not hold | Police stay                             |

  @cites:MHA-135-3 @cites:MHA-136-EXPIRY
  Rule: S135-57 When the permitted time has run out nobody is held under the warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-57" <does>
      And the answer is "<answer>"

      Examples: the permitted time
        | case                               | told                                            | does          | answer                                  |
        | twenty-five hours after entry      | the time on the detention clock is 25           | governs       | Speak to tactical advisor or supervisor |
        | three hours after entry            | the time on the detention clock is 3            | does not hold | Police stay                             |
        | nobody knows when officers went in | the running of the power to retake is not known | does not hold | Police stay                             |

  @cites:MHC-2024-10-24 @cites:AMHP-2023-12-17 @cites:MHA-135-1
  Rule: S135-58 A dispute whether removal may still follow a finished assessment goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-58" <does>
      And the answer is "<answer>"

      Examples: two readings of the same power
        | case                                                | told                                                                                                    | does          | answer                                  |
        | A&E says the power is over, the AMHP says it is not | the assessment is finished with admission wanted but no bed; the agencies or the facts disagree         | governs       | Speak to tactical advisor or supervisor |
        | a bed is found, and still they disagree             | the assessment is finished with admission wanted and a bed found; the agencies or the facts disagree    | governs       | Speak to tactical advisor or supervisor |
        | everybody agrees                                    | the assessment is finished with admission wanted but no bed; the agencies and the facts agree           | does not hold | Police stay                             |
        | they disagree while the assessment goes on          | the assessment is under way; the agencies or the facts disagree                                         | does not hold | Police stay                             |
        | nobody knows what the others think                  | the assessment is finished with admission wanted but no bed; disagreement between agencies is not known | does not hold | Police stay                             |

  @cites:MHA-135-1 @cites:MHA-135-3 @cites:MHC-2024-10-24 @cites:AMHP-2023-12-17
  Rule: S135-53 Admission is wanted and there is no bed: officers stay while the AMHP decides on removal

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-53" <does>
      And the answer is "<answer>"

      Examples: admission wanted, no bed
        | case                                      | told                                                                                                      | does          | answer                      |
        | no bed in the region                      | the assessment is finished with admission wanted but no bed                                               | governs       | Police stay                 |
        | no bed, and the AMHP wants officers there | the assessment is finished with admission wanted but no bed; the AMHP does not agree that officers can go | governs       | Police stay                 |
        | no bed, and the AMHP lets officers go     | the assessment is finished with admission wanted but no bed; the AMHP agrees that officers can go         | does not hold | Police leave after handover |
        | a bed is found                            | the assessment is finished with admission wanted and a bed found                                          | does not hold | Police stay                 |
        | nobody knows how far it has got           | the stage of the assessment is not known                                                                  | does not hold | Police stay                 |

    Scenario: Officers who left too soon: the removal power is still needed
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; what is asked of police is to stay with the person; the person's legal status is section 135(1); the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the assessment is finished with admission wanted but no bed; the AMHP does not agree that officers can go; no bed is ready
      When advice is asked under the guide "mha-assessments"
      Then row "S135-53" governs
      And the answer is "Police stay"
      And it follows that the section 135(1) warrant is available
      And the actions include "Keep the log open"
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Confirm the destination"
      And the answer names "Council AMHP service"

  @cites:MHA-135-1 @cites:MHC-2024-10-24 @cites:PACE-16
  Rule: S135-54 Nobody is to be admitted, or nobody was found: the power ends and officers go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-54" <does>
      And the answer is "<answer>"

      Examples: nobody to admit, or nobody there
        | case                             | told                                                       | does          | answer                      |
        | the doctors see no need to admit | the assessment is finished without admission               | governs       | Police leave after handover |
        | the flat is empty                | the assessment is stopped because the person was not found | governs       | Police leave after handover |
        | the assessment is still going on | the assessment is under way                                | does not hold | Police stay                 |
        | nobody knows how far it has got  | the stage of the assessment is not known                   | does not hold | Police stay                 |

  @cites:MHA-135-1 @cites:MHA-135-3 @cites:MHA-135-7a @cites:COP-16
  Rule: S135-51 The person is removed when that is judged necessary or the home is not agreed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-51" <does>
      And the answer is "<answer>"

      Examples: removal judged necessary, or the home not agreed
        | case                                   | told                                                             | does          | answer      |
        | the AMHP asks officers to move him     | what is asked of police is to convey the person                  | governs       | Police stay |
        | the brother no longer wants it at home | those who must agree do not accept the home as a place of safety | governs       | Police stay |
        | all agree to the home                  | those who must agree accept the home as a place of safety        | does not hold | Police stay |
        | nobody knows whether they agree        | the agreement to the home as a place of safety is not known      | does not hold | Police stay |

  @cites:MHC-2024-10-24 @cites:MHA-135-3
  Rule: S135-59 Officers may go when the AMHP agrees and no danger is shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is under way
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-59" <does>
      And the answer is "<answer>"

      Examples: the AMHP may let officers go
        | case                                      | told                                                                               | does          | answer                      |
        | calm, and the AMHP agrees                 | the AMHP agrees that officers can go                                               | governs       | Police leave after handover |
        | the AMHP wants them to stay               | the AMHP does not agree that officers can go                                       | does not hold | Police stay                 |
        | the AMHP agrees although he makes threats | the AMHP agrees that officers can go; the RAVE risk includes aggression or threats | does not hold | Police stay                 |
        | nobody has asked the AMHP                 | the AMHP's agreement that officers can go is not known                             | does not hold | Police stay                 |

  @cites:MHA-135-1A @cites:MHA-135-7a @cites:MHA-135-3
  Rule: S135-50 The person may be kept and assessed at home when the home is agreed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is under way
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-50" <does>
      And the answer is "<answer>"

      Examples: the home as place of safety
        | case                               | told                                                             | does          | answer      |
        | she lives alone and agrees         | those who must agree accept the home as a place of safety        | governs       | Police stay |
        | her husband does not agree         | those who must agree do not accept the home as a place of safety | does not hold | Police stay |
        | nobody has said whether they agree | the agreement to the home as a place of safety is not known      | does not hold | Police stay |

    Scenario: The power to keep is there
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety
      When advice is asked under the guide "mha-assessments"
      Then row "S135-50" governs
      And it follows that keeping the person at the warrant premises is available

  @cites:MHA-135-1 @cites:MHA-135-4 @cites:MHC-2024-10-24
  Rule: S135-60 While the work after entry goes on officers stay with the AMHP and the doctor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-60" <does>
      And the answer is "<answer>"

      Examples: the work goes on
        | case                             | told                                         | does          | answer                        |
        | the assessment is under way      | the assessment is under way                  | governs       | Police stay                   |
        | nobody knows how far it has got  | the stage of the assessment is not known     | governs       | Police stay                   |
        | the doctors see no need to admit | the assessment is finished without admission | holds         | Police leave after handover   |
        | officers are still outside       | the officers are outside                     | does not hold | Send police at an agreed time |

  @cites:MHA-135-3 @cites:MHC-2024-10-24 @cites:CASE-WEBLEY
  Rule: S135-49 At a place of safety the question is the handover

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-49" <does>
      And the answer is "<answer>"

      Examples: after arrival
        | case                          | told                                                                                         | does          | answer                      |
        | she is at the suite           | the place is a health-based place of safety                                                  | governs       | Police leave after handover |
        | she reached A&E at nine       | the place is not known; the time of arrival at the first place of safety is 2026-03-01T09:00 | governs       | Police leave after handover |
        | she is still at home          | the place is their own home                                                                  | does not hold | Police stay                 |
        | nobody knows where she is now | the place is not known                                                                       | does not hold | Police stay                 |

  @cites:MHA-6 @cites:MHA-140 @cites:ECHR-5
  Rule: S135-61 Without a warrant nobody is kept at home to wait for a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; what is asked of police is to stay with the person; the person's legal status is assessed with no application made
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-61" <does>
      And the answer is "<answer>"

      Examples: no warrant, no bed
        | case                                         | told                                                                                                                                    | does          | answer                      |
        | admission wanted, no bed anywhere            | the assessment is finished with admission wanted but no bed                                                                             | governs       | Police leave after handover |
        | admission wanted and a bed is found          | the assessment is finished with admission wanted and a bed found                                                                        | does not hold | Ask this first              |
        | no bed, in a police station                  | the assessment is finished with admission wanted but no bed; the place is a police station                                              | does not hold | Ask this first              |
        | no bed, but officers came in under a warrant | the assessment is finished with admission wanted but no bed; there is a section 135(1) warrant; the officers are inside under a warrant | does not hold | Police stay                 |
        | nobody knows what was decided                | the stage of the assessment is not known                                                                                                | does not hold | Ask this first              |

    Scenario: The NHS finds the bed
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; what is asked of police is to stay with the person; the person's legal status is assessed with no application made; the assessment is finished with admission wanted but no bed
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Escalate to the NHS on-call executive"
      And the answer names "Council AMHP service"

  @cites:PACE-15 @cites:PACE-16 @cites:MHA-135-1
  Rule: S135-34 A spent warrant, or one for another address, needs a new one

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-34" <does>
      And the answer is "<answer>"

      Examples: spent, late, or for another door
        | case                                       | told                                                                                              | does          | answer                        |
        | issued five months ago                     | the warrant is out of date                                                                        | governs       | Send police at an agreed time |
        | made out for number 12, he is at number 14 | the warrant is for another address                                                                | governs       | Send police at an agreed time |
        | used on Tuesday, nobody was in             | the warrant is already used                                                                       | governs       | Send police at an agreed time |
        | used, and the work inside goes on          | the warrant is already used; the officers are inside under a warrant; the assessment is under way | does not hold | Police stay                   |
        | unused and in date                         | the warrant is valid and unused                                                                   | does not hold | Send police at an agreed time |
        | nobody has the paper                       | the state of the warrant is not known                                                             | does not hold | Ask this first                |

    Scenario: A new warrant is asked for
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the warrant is out of date
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Section 135(1) warrant first"
      And it follows that the section 135(1) warrant is not available

  @cites:MHA-135-4 @cites:CASE-WARD
  Rule: S135-32 Without both the AMHP and a doctor nobody goes in under the warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-32" <does>
      And the answer is "<answer>"

      Examples: both must be there
        | case                                  | told                                                                                                             | does          | answer                        |
        | the AMHP is stuck in traffic          | no AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | governs       | Send police with conditions   |
        | no doctor comes, a paramedic would    | an AMHP will be with the officers at the door and throughout; no doctor will be with the officers at the door    | governs       | Send police with conditions   |
        | both are coming                       | an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | does not hold | Send police at an agreed time |
        | nobody knows whether the doctor comes | an AMHP will be with the officers at the door and throughout; whether a doctor will be at the entry is not known | does not hold | Ask this first                |

    Scenario: Go in without me
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; no AMHP will be with the officers at the door and throughout
      When advice is asked under the guide "mha-assessments"
      Then it follows that the section 135(1) warrant is not available
      And the answer names "Council AMHP service"
      And the answer names "Police"
      And the actions include "Say what officers cannot do"

  @cites:MHA-135-4
  Rule: S135-33 Who comes with the officers is asked before they leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-33" <does>
      And the answer is "<answer>"

      Examples: names and times before officers leave
        | case                                  | told                                                                                                             | does          | answer                        |
        | nobody has asked who comes            | whether an AMHP will be at the entry has not been asked                                                          | governs       | Ask this first                |
        | nobody knows whether a doctor comes   | an AMHP will be with the officers at the door and throughout; whether a doctor will be at the entry is not known | governs       | Ask this first                |
        | both are coming                       | an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | does not hold | Send police at an agreed time |
        | the AMHP is not coming, the doctor is | no AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | does not hold | Send police with conditions   |

    Scenario: Both are asked about
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused
      When advice is asked under the guide "mha-assessments"
      Then it is asked about whether an AMHP will be at the entry
      And it is asked about whether a doctor will be at the entry
      And it follows that the section 135(1) warrant is not known

  @cites:PACE-15 @cites:PACE-16 @cites:MHA-135-1
  Rule: S135-36 The warrant itself is read before officers leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-36" <does>
      And the answer is "<answer>"

      Examples: read the warrant first
        | case                 | told                                        | does          | answer                        |
        | nobody has asked     | the state of the warrant has not been asked | governs       | Ask this first                |
        | nobody has the paper | the state of the warrant is not known       | governs       | Ask this first                |
        | unused and in date   | the warrant is valid and unused             | does not hold | Send police at an agreed time |
        | out of date          | the warrant is out of date                  | does not hold | Send police at an agreed time |

  @cites:MHA-135-1 @cites:MHA-135-4 @cites:MHC-2018-12-28 @cites:MHC-2024-06-05
  Rule: S135-30 A usable warrant, an AMHP and a doctor: police carry it out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-30" <does>
      And the answer is "<answer>"

      Examples: a warrant that exists is carried out
        | case                                  | told                                                       | does          | answer                        |
        | no crime and no risk to life          | nobody's life is in danger now; there is no crime reported | governs       | Send police at an agreed time |
        | no bed and no place found             | the destination has reported itself full; no bed is ready  | governs       | Send police at an agreed time |
        | nobody knows about danger             | RAVE risk is not known                                     | governs       | Send police at an agreed time |
        | the doctor is not coming              | no doctor will be with the officers at the door            | does not hold | Send police with conditions   |
        | nobody knows whether the doctor comes | whether a doctor will be at the entry is not known         | does not hold | Ask this first                |

    Scenario: The threshold does not decide a warrant
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      When advice is asked under the guide "mha-assessments"
      Then it follows that the threshold for police is not met; the section 135(1) warrant is available
      And the answer names "Police"
      And the answer names "Council AMHP service"

    Scenario: Without bed or place the warrant stands and the NHS is pressed
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the destination has reported itself full; no bed is ready
      When advice is asked under the guide "mha-assessments"
      Then it follows that the section 135(1) warrant is available
      And the actions include "Confirm the destination"
      And the actions include "Escalate to the NHS on-call executive"

  @cites:MHA-135-1 @cites:MHA-135-2 @cites:MHA-135-4
  Rule: S135-29 Which warrant it is decides who must come and what may follow

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-29" <does>
      And the answer is "<answer>"

      Examples: which warrant is it?
        | case                                             | told                                                                                             | does          | answer         |
        | asked to carry out a warrant, kind not asked     | what is asked of police is to carry out a section 135 warrant                                    | governs       | Ask this first |
        | asked to carry out a warrant, nobody knows which | what is asked of police is to carry out a section 135 warrant; the kind of warrant is not known  | governs       | Ask this first |
        | officers are inside under some warrant           | the officers are inside under a warrant                                                          | governs       | Ask this first |
        | it is a section 135(1) warrant                   | what is asked of police is to carry out a section 135 warrant; there is a section 135(1) warrant | does not hold | Ask this first |
        | nobody speaks of a warrant                       | what is asked of police is to be at a Mental Health Act assessment                               | does not hold | Ask this first |

  @cites:MHC-2018-12-28 @cites:BP-42 @cites:MHA-13
  Rule: S135-45 A risk that is not known is asked about, never refused

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-45" <does>
      And the answer is "<answer>"

      Examples: risk not known: ask
        | case                   | told                                                                                          | does          | answer                        |
        | the AMHP has not said  | RAVE risk has not been asked                                                                  | governs       | Ask this first                |
        | the AMHP does not know | RAVE risk is not known                                                                        | governs       | Ask this first                |
        | threats by the person  | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person | does not hold | Send police at an agreed time |
        | none of the four       | there is no RAVE risk                                                                         | does not hold | Ask this first                |

    Scenario: Asked about, with a call-back, and no refusal
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; RAVE risk is not known
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Call back by a set time"
      And the actions include "Keep the log open"
      And the answer names "Council AMHP service"

  @cites:MHC-2018-12-28 @cites:LANCS-135 @cites:BP-42
  Rule: S135-46 A risk without dated facts is asked about again, never refused

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-46" <does>
      And the answer is "<answer>"

      Examples: facts with dates
        | case                                 | told                                        | does          | answer                        |
        | a worry and no more                  | the risk is not backed by dated facts       | governs       | Ask this first                |
        | threats on Monday                    | the risk is backed by dated facts           | does not hold | Send police at an agreed time |
        | nobody knows whether there are facts | the factual basis for the risk is not known | does not hold | Send police at an agreed time |

  @cites:LANCS-135 @cites:MHA-135-1
  Rule: S135-47 Where the risk comes from decides between a warrant and ordinary policing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-47" <does>
      And the answer is "<answer>"

      Examples: whose danger is it?
        | case             | told                                                    | does          | answer                        |
        | nobody has asked | the source of the RAVE risk has not been asked          | governs       | Ask this first                |
        | nobody knows     | the source of the RAVE risk is not known                | governs       | Ask this first                |
        | the person       | the source of the RAVE risk includes the person         | does not hold | Send police at an agreed time |
        | a neighbour      | the source of the RAVE risk includes other people there | does not hold | Ask this first                |

  @cites:MHA-135-1 @cites:LANCS-135 @cites:MHC-2018-12-28
  Rule: S135-40 Danger from the person: the warrant comes first, then police come with it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-40" <does>
      And the answer is "<answer>"

      Examples: danger from the person: warrant first
        | case                               | told                                                                                                                                        | does          | answer                                  |
        | a threat with a knife two days ago | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; there is a past crime                        | governs       | Send police at an agreed time           |
        | a warrant can be had by tonight    | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; getting a warrant is possible in time        | governs       | Send police at an agreed time           |
        | nobody knows whether it can be had | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; the chance of a warrant in time is not known | governs       | Send police at an agreed time           |
        | it cannot be had in time           | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; getting a warrant is impossible in time      | does not hold | Send police with conditions             |
        | the AMHP declines                  | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; getting a warrant is declined by the AMHP    | does not hold | Speak to tactical advisor or supervisor |
        | he is in the street                | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; the place is a street or other open place    | does not hold | Send police with conditions             |
        | danger from a relative only        | the RAVE risk includes aggression or threats; the source of the RAVE risk includes other people there                                       | does not hold | Ask this first                          |
        | nobody knows about danger          | RAVE risk is not known                                                                                                                      | does not hold | Ask this first                          |

    Scenario: The warrant is asked for first
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Section 135(1) warrant first"
      And it follows that the section 135(1) warrant is not available
      And the answer names "Council AMHP service"

  @cites:CL-DUTY @cites:MHA-135-1 @cites:LANCS-135
  Rule: S135-41 Danger from the person and no warrant in time: police come only by consent and on conditions

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-41" <does>
      And the answer is "<answer>"

      Examples: no warrant in time
        | case                               | told                                         | does          | answer                        |
        | no court sits before the risk does | getting a warrant is impossible in time      | governs       | Send police with conditions   |
        | a warrant can be had               | getting a warrant is possible in time        | does not hold | Send police at an agreed time |
        | nobody has asked                   | getting a warrant is still unasked           | does not hold | Send police at an agreed time |
        | nobody knows                       | the chance of a warrant in time is not known | does not hold | Send police at an agreed time |

    Scenario: A supervisor agrees and officers say what they cannot do
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; getting a warrant is impossible in time
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Supervisor must agree"
      And the actions include "Say what officers cannot do"

  @cites:MHA-135-1 @cites:LANCS-135 @cites:KF-07 @cites:KF-08
  Rule: S135-42 Where nobody lets us in the warrant comes first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-42" <does>
      And the answer is "<answer>"

      Examples: nobody lets us in
        | case                                      | told                                                             | does          | answer                                  |
        | he told the AMHP to go away               | the way in is refused                                            | governs       | Send police at an agreed time           |
        | the family will refuse                    | the way in is likely to be refused                               | governs       | Send police at an agreed time           |
        | no answer for a week                      | the way in is locked with no answer                              | governs       | Send police at an agreed time           |
        | his wife will open                        | the way in is agreed by someone with the right                   | does not hold | Do not send police                      |
        | refused, and the AMHP asks for no warrant | the way in is refused; getting a warrant is declined by the AMHP | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows who opens                    | the way in is not known                                          | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The AMHP applies and police plan the date
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk; the way in is refused
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

  @cites:CL-BOP @cites:CL-DUTY @cites:NPA-T
  Rule: S135-43 Danger from others only and agreed entry: police deal with the others, not with the assessment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is agreed by someone with the right
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-43" <does>
      And the answer is "<answer>"

      Examples: danger from others only
        | case                              | told                                                                                                                                                   | does          | answer                        |
        | a brother known for fights        | the RAVE risk includes aggression or threats; the source of the RAVE risk includes other people there                                                  | governs       | Send police with conditions   |
        | dogs                              | the RAVE risk includes aggression or threats; the source of the RAVE risk includes animals                                                             | governs       | Send police with conditions   |
        | the person and the brother        | the RAVE risk includes aggression or threats; the source of the RAVE risk includes other people there; the source of the RAVE risk includes the person | does not hold | Send police at an agreed time |
        | a brother, and the door is closed | the RAVE risk includes aggression or threats; the source of the RAVE risk includes other people there; the way in is refused                           | does not hold | Send police at an agreed time |
        | nobody knows whose danger         | the RAVE risk includes aggression or threats; the source of the RAVE risk is not known                                                                 | does not hold | Ask this first                |

  @cites:MHA-13 @cites:MHC-2018-12-28 @cites:NPA-T
  Rule: S135-44 No danger and agreed entry: the AMHP and the doctors go as normal

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-44" <does>
      And the answer is "<answer>"

      Examples: normal business of the AMHP
        | case                                | told                                                                                                                                          | does          | answer                        |
        | no danger, and the family will open | there is no RAVE risk; the way in is agreed by someone with the right                                                                         | governs       | Do not send police            |
        | no danger, no door in question      | there is no RAVE risk; the way in is open with no door in question                                                                            | governs       | Do not send police            |
        | threats by the person               | the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; the way in is agreed by someone with the right | does not hold | Send police at an agreed time |
        | no danger, entry refused            | there is no RAVE risk; the way in is refused                                                                                                  | does not hold | Send police at an agreed time |
        | nobody knows about danger           | RAVE risk is not known; the way in is agreed by someone with the right                                                                        | does not hold | Ask this first                |

    Scenario: The AMHP service goes
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk; the way in is agreed by someone with the right
      When advice is asked under the guide "mha-assessments"
      Then the answer names "Council AMHP service"
      And the actions include "Tell the caller police will not come"

    Scenario: Nothing is refused before the ten questions are answered
      Given it is told that what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk; the way in is agreed by someone with the right
      When advice is asked under the guide "mha-assessments"
      Then row "S135-44" governs
      And so far the answer is "Do not send police"
      And the answer is "Ask this first"

  @cites:MHA-135-1 @cites:MHC-2018-12-28 @cites:LANCS-135
  Rule: S135-48 A warrant the AMHP declines to ask for goes to a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-48" <does>
      And the answer is "<answer>"

      Examples: the AMHP will not apply
        | case                 | told                                         | does          | answer                                  |
        | the AMHP declines    | getting a warrant is declined by the AMHP    | governs       | Speak to tactical advisor or supervisor |
        | a warrant can be had | getting a warrant is possible in time        | does not hold | Send police at an agreed time           |
        | nobody has asked     | the chance of a warrant in time is not known | does not hold | Send police at an agreed time           |

    Scenario: Entry refused and no warrant sought
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk; the way in is refused; getting a warrant is declined by the AMHP
      When advice is asked under the guide "mha-assessments"
      Then row "S135-48" governs
      And the actions include "Say what officers cannot do"

  @cites:MHA-135-1 @cites:LANCS-135
  Rule: S135-38 Whether anybody will let us in is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-38" <does>
      And the answer is "<answer>"

      Examples: who opens?
        | case               | told                                           | does          | answer                        |
        | nobody has asked   | the way in has not been asked                  | governs       | Ask this first                |
        | his wife will open | the way in is agreed by someone with the right | does not hold | Do not send police            |
        | refused            | the way in is refused                          | does not hold | Send police at an agreed time |

  @cites:BP-46 @cites:BP-42
  Rule: S135-90 Anything else about an assessment goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-90" <does>
      And the answer is "<answer>"

      Examples: what the guide does not settle
        | case                         | told                                   | does  | answer         |
        | an AMHP asks for advice only | what is asked of police is advice only | holds | Ask this first |
        | nobody knows what is asked   | what is asked of police is not known   | holds | Ask this first |

  @cites:NPA-T @cites:ECHR-2 @cites:PACE-17-1-e @cites:CASE-DSOUZA
  Rule: S135B-10 Danger where a patient is to be retaken is answered at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-10" <does>
      And the answer is "<answer>"

      Examples: danger first
        | case                                   | told                                                              | does          | answer          |
        | she is cutting her arms                | the self-harm now includes cutting or stabbing                    | governs       | Send police now |
        | nobody is in danger                    | nobody's life is in danger now                                    | does not hold | Ask this first  |
        | danger at an assessment instead        | anyone's life is in danger now; there is a section 135(1) warrant | does not hold | Send police now |
        | nobody knows whether life is in danger | danger to life now is not known                                   | does not hold | Ask this first  |

  @cites:RED-FLAGS @cites:ECHR-2
  Rule: S135B-11 A medical emergency where a patient is to be retaken is answered at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-11" <does>
      And the answer is "<answer>"

      Examples: care first
        | case                     | told                                               | does          | answer          |
        | he fell from the wall    | the red flags include a fall or other heavy impact | governs       | Send police now |
        | well in body             | there are no medical red flags                     | does not hold | Ask this first  |
        | nobody can say how he is | medical red flags is not known                     | does not hold | Ask this first  |

    Scenario: The ambulance comes
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the red flags include a fall or other heavy impact
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Call an ambulance"
      And the answer names "Mental health trust"

  @cites:MHA-AWOL-INFORMAL @cites:MHA-131 @cites:MHA-135-2
  Rule: S135B-20 An informal patient is not retaken

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the running of the power to retake has not been asked
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-20" <does>
      And the answer is "<answer>"

      Examples: informal patients are free to leave
        | case                          | told                                                                            | does          | answer                                  |
        | an informal patient went home | the person's legal status is that of an informal patient                        | governs       | Do not send police                      |
        | a section 3 patient went home | the person's legal status is section 3; the power to retake and hold still runs | does not hold | Ask this first                          |
        | nobody knows the status       | the legal status is not known                                                   | does not hold | Speak to tactical advisor or supervisor |

    Scenario: No warrant helps
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the place is somebody else's home; the person is at a confirmed location; the absence is by running from an escort; the person's legal status is that of an informal patient
      When advice is asked under the guide "mha-assessments"
      Then it follows that the section 135(2) warrant is not available
      And the actions include "Ask for an AMHP"
      And the answer names "Mental health trust"

  @cites:MHA-6 @cites:MHA-13 @cites:MHA-135-1
  Rule: S135B-21 A person for whom no application was made is not taken

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to take the person back; the place is their own home; the person is at a confirmed location; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-21" <does>
      And the answer is "<answer>"

      Examples: wanting to admit is not authority
        | case                                     | told                                                                                                                              | does          | answer                                  |
        | the AMHP never completed the application | the person's legal status is assessed with no application made; the application is incomplete                                     | governs       | Do not send police                      |
        | under no section at all                  | the person's legal status is that of somebody under no section                                                                    | governs       | Do not send police                      |
        | an application is complete               | the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed | does not hold | Ask this first                          |
        | nobody knows the status                  | the legal status is not known                                                                                                     | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The AMHP goes back, or asks for a section 135(1) warrant
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to take the person back; the place is their own home; there is no warrant; the person's legal status is assessed with no application made; the application is incomplete
      When advice is asked under the guide "mha-assessments"
      Then it follows that the section 135(2) warrant is not available
      And the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

  @cites:MHA-17-4 @cites:MHA-17E @cites:MHA-42-3
  Rule: S135B-22 A patient on valid leave, or not recalled, is not retaken before a recall in writing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the running of the power to retake has not been asked
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-22" <does>
      And the answer is "<answer>"

      Examples: leave and orders without recall
        | case                            | told                                                                            | does          | answer                                  |
        | leave runs until Sunday         | the person's legal status is section 17 leave that is still valid               | governs       | Do not send police                      |
        | a community order, depot missed | the person's legal status is a community treatment order without recall         | governs       | Do not send police                      |
        | a section 3 patient             | the person's legal status is section 3; the power to retake and hold still runs | does not hold | Ask this first                          |
        | nobody knows                    | the legal status is not known                                                   | does not hold | Speak to tactical advisor or supervisor |

    Scenario: The clinician recalls in writing first
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the person's legal status is a community treatment order without recall
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Ask the clinician to recall in writing"

  @cites:MCA-DOLS @cites:MHA-135-2
  Rule: S135B-23 A DoLS authorisation gives police no power to bring a person back

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the running of the power to retake has not been asked
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-23" <does>
      And the answer is "<answer>"

      Examples: an authorisation is no police power
        | case                            | told                                                                            | does          | answer                                  |
        | a care home resident under DoLS | the person's legal status is a DoLS or Court of Protection order                | governs       | Speak to tactical advisor or supervisor |
        | a section 3 patient             | the person's legal status is section 3; the power to retake and hold still runs | does not hold | Ask this first                          |
        | nobody knows                    | the legal status is not known                                                   | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-18-4 @cites:MHA-18-5 @cites:MHA-138-3 @cites:MHA-6
  Rule: S135B-30 After the end of the power nobody is retaken

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-30" <does>
      And the answer is "<answer>"

      Examples: the end of the power
        | case                                      | told                                                                          | does          | answer                                  |
        | the power has run out                     | the power to retake and hold has run out                                      | governs       | Do not send police                      |
        | the power runs                            | the power to retake and hold still runs                                       | does not hold | Ask this first                          |
        | the power has run out and he is dangerous | the power to retake and hold has run out; the person has a means of self-harm | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows                              | the running of the power to retake is not known                               | does not hold | Ask this first                          |

    Scenario: A fresh assessment
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the power to retake and hold has run out
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Ask for an AMHP"
      And the answer names "Mental health trust"

  @cites:MHA-135-2 @cites:MHA-136C-1 @cites:MHA-135-4
  Rule: S135B-80 A patient who is found is taken to where they are liable to go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-80" <does>
      And the answer is "<answer>"

      Examples: found
        | case                         | told                                  | does          | answer                      |
        | she is in the bedroom        | the person is at a confirmed location | governs       | Police stay                 |
        | she is not in the flat       | the person is unlocated               | does not hold | Police stay                 |
        | nobody has said where she is | the person's whereabouts is not known | does not hold | Police stay                 |
        | officers are outside again   | the officers are outside              | does not hold | Send police with conditions |

    Scenario: To where she is liable to go, in a health vehicle
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Call an ambulance"
      And the actions include "Health transport, not police"
      And the actions include "Confirm the destination"

  @cites:MHA-135-2 @cites:PACE-16
  Rule: S135B-85 Officers look only where the patient can be, and then leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-85" <does>
      And the answer is "<answer>"

      Examples: not found yet
        | case                         | told                                                     | does          | answer      |
        | they are looking             | the person is believed inside an address without contact | governs       | Police stay |
        | nobody has said where she is | the person's whereabouts is not known                    | governs       | Police stay |
        | she is in the bedroom        | the person is at a confirmed location                    | does not hold | Police stay |

  @cites:ECHR-5 @cites:MHA-18-1 @cites:MHA-135-2
  Rule: S135B-26 A status that nobody knows goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-26" <does>
      And the answer is "<answer>"

      Examples: no status, no retaking
        | case                            | told                                   | does          | answer                                  |
        | the ward cannot find the papers | the legal status is not known          | governs       | Speak to tactical advisor or supervisor |
        | section 3                       | the person's legal status is section 3 | does not hold | Ask this first                          |
        | nobody has asked yet            | the legal status has not been asked    | does not hold | Ask this first                          |

  @cites:ECHR-5 @cites:MHA-18-1 @cites:MHA-18-5
  Rule: S135B-25 Section, date and end of the power are asked before anybody is retaken

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-25" <does>
      And the answer is "<answer>"

      Examples: section, date, end
        | case                                      | told                                            | does          | answer             |
        | nobody has asked for the section          | the legal status has not been asked             | governs       | Ask this first     |
        | nobody knows whether the power still runs | the running of the power to retake is not known | governs       | Ask this first     |
        | section 3, and the power runs             | the power to retake and hold still runs         | does not hold | Ask this first     |
        | the power has run out                     | the power to retake and hold has run out        | does not hold | Do not send police |

    Scenario: The papers are read
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the legal status has not been asked
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Have the papers read"
      And it is asked about the legal status

  @cites:MHA-18-3 @cites:CASE-ROSSO
  Rule: S135B-44 A guardianship patient is taken home by the council

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the person's legal status is guardianship; the absence is by leaving the required address
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-44" <does>
      And the answer is "<answer>"

      Examples: guardianship is the council's
        | case                                      | told                                                                                   | does          | answer                      |
        | his sister will open                      | the way in is agreed by someone with the right                                         | governs       | Do not send police          |
        | his sister refuses                        | the way in is refused                                                                  | does not hold | Send police with conditions |
        | a section 3 patient, his sister will open | the way in is agreed by someone with the right; the person's legal status is section 3 | does not hold | Do not send police          |
        | nobody knows who opens                    | the way in is not known                                                                | does not hold | Send police with conditions |

    Scenario: The council goes
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the person's legal status is guardianship; the absence is by leaving the required address; the way in is agreed by someone with the right
      When advice is asked under the guide "mha-assessments"
      Then the answer names "Council adult social care"

  @cites:MHA-18-1 @cites:COP-28 @cites:NPA-T
  Rule: S135B-48 A risk that nobody knows is asked about again before staff go alone

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-48" <does>
      And the answer is "<answer>"

      Examples: danger unknown
        | case                                 | told                                                                                         | does          | answer                      |
        | nobody knows                         | the way in is agreed by someone with the right; RAVE risk is not known                       | governs       | Ask this first              |
        | none of the four                     | the way in is agreed by someone with the right; there is no RAVE risk                        | does not hold | Do not send police          |
        | threats                              | the way in is agreed by someone with the right; the RAVE risk includes aggression or threats | does not hold | Send police with conditions |
        | nobody knows, and the door is closed | the way in is refused; RAVE risk is not known                                                | does not hold | Send police with conditions |

  @cites:CASE-ROSSO @cites:MHA-18-1 @cites:MHA-137 @cites:MHA-138-1 @cites:COP-28
  Rule: S135B-40 Where those inside let us in no warrant is needed and health staff take the patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-40" <does>
      And the answer is "<answer>"

      Examples: let in: no warrant
        | case                                         | told                                                                                                               | does          | answer                        |
        | her mother will open                         | the way in is agreed by someone with the right                                                                     | governs       | Do not send police            |
        | the nurse is already inside by invitation    | the officers are inside by invitation                                                                              | governs       | Do not send police            |
        | her mother refuses                           | the way in is refused                                                                                              | does not hold | Send police with conditions   |
        | her mother will open, and he makes threats   | the way in is agreed by someone with the right; the RAVE risk includes aggression or threats                       | does not hold | Send police with conditions   |
        | her mother will open, and there is a warrant | the way in is agreed by someone with the right; there is a section 135(2) warrant; the warrant is valid and unused | does not hold | Send police at an agreed time |
        | nobody knows who opens                       | the way in is not known                                                                                            | does not hold | Send police with conditions   |

    Scenario: The trust goes in its own vehicle
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the way in is agreed by someone with the right
      When advice is asked under the guide "mha-assessments"
      Then the answer names "Mental health trust"
      And the actions include "Health transport, not police"
      And it is asked about RAVE risk

  @cites:MHA-18-1 @cites:MHA-137 @cites:MHA-138-1 @cites:COP-28
  Rule: S135B-42 Outside a home no warrant is needed and health staff take the patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-42" <does>
      And the answer is "<answer>"

      Examples: outside a home
        | case                            | told                                                                                    | does          | answer                      |
        | on a bench in the park          | the place is a street or other open place                                               | governs       | Do not send police          |
        | on the bench, making threats    | the place is a street or other open place; the RAVE risk includes aggression or threats | does not hold | Send police with conditions |
        | in a locked workshop            | the place is a building that is not lived in; the way in is refused                     | does not hold | Send police with conditions |
        | in his own home, door not asked | the place is their own home                                                             | does not hold | Ask this first              |
        | nobody knows what kind of place | the place is not known                                                                  | does not hold | Ask this first              |

  @cites:MHA-135-2 @cites:MHA-18-NOENTRY @cites:MHC-2021-10-09 @cites:PFD-2025-0098
  Rule: S135B-50 Where entry is refused or may be, a section 135(2) warrant comes first and the hospital asks for it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-50" <does>
      And the answer is "<answer>"

      Examples: entry refused or to be feared
        | case                                            | told                                                                                                                                                                                      | does          | answer                        |
        | he will not open                                | the way in is refused                                                                                                                                                                     | governs       | Send police with conditions   |
        | his relatives will refuse                       | the way in is likely to be refused                                                                                                                                                        | governs       | Send police with conditions   |
        | nobody answers the door                         | the way in is locked with no answer                                                                                                                                                       | governs       | Send police with conditions   |
        | nobody knows who opens                          | the way in is not known                                                                                                                                                                   | governs       | Send police with conditions   |
        | a recall by the Secretary of State, door closed | the person's legal status is conditional discharge with a recall warrant; there is a recall by the Secretary of State; the absence is by staying away after recall; the way in is refused | governs       | Send police with conditions   |
        | officers were asked to leave                    | the officers are inside but asked to leave with no other right                                                                                                                            | governs       | Send police with conditions   |
        | his mother will open                            | the way in is agreed by someone with the right                                                                                                                                            | does not hold | Do not send police            |
        | a section 135(2) warrant is there               | the way in is refused; there is a section 135(2) warrant; the warrant is valid and unused                                                                                                 | does not hold | Send police at an agreed time |
        | the power has run out                           | the way in is refused; the power to retake and hold has run out                                                                                                                           | does not hold | Do not send police            |

    Scenario: The hospital asks for the warrant
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the way in is refused
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Section 135(2) warrant first"
      And it follows that there is authority to take or retake; the section 135(2) warrant is not available
      And the answer names "Mental health trust"

  @cites:MHA-18-1 @cites:MHA-137 @cites:CL-DUTY @cites:COP-28
  Rule: S135B-47 Police support health staff where danger from retaking is shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-47" <does>
      And the answer is "<answer>"

      Examples: police support staff
        | case                                           | told                                                                                         | does          | answer                      |
        | he hit a nurse last week, his mother will open | the way in is agreed by someone with the right; the RAVE risk includes aggression or threats | governs       | Send police with conditions |
        | threats, door not asked                        | the RAVE risk includes aggression or threats                                                 | governs       | Send police with conditions |
        | no danger                                      | the way in is agreed by someone with the right; there is no RAVE risk                        | does not hold | Do not send police          |
        | nobody knows                                   | the way in is agreed by someone with the right; RAVE risk is not known                       | does not hold | Ask this first              |

  @cites:MHA-135-2 @cites:CASE-ROSSO
  Rule: S135B-45 Whether anybody will open is asked before a warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-45" <does>
      And the answer is "<answer>"

      Examples: who opens?
        | case                                            | told                                           | does          | answer                      |
        | nobody has asked                                | the way in has not been asked                  | governs       | Ask this first              |
        | a key is at hand, agreement is not              | the way in is by a key or code at hand         | governs       | Ask this first              |
        | his mother will open                            | the way in is agreed by someone with the right | does not hold | Do not send police          |
        | nobody knows: then the warrant row speaks first | the way in is not known                        | holds         | Send police with conditions |

  @cites:MHA-135-2 @cites:APP-MISS
  Rule: S135B-46 Where the patient is believed to be is asked before a warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-46" <does>
      And the answer is "<answer>"

      Examples: where is he?
        | case                  | told                                                     | does          | answer                                  |
        | nobody has asked      | RAVE risk has not been asked                             | governs       | Ask this first                          |
        | he is at his mother's | the person is believed inside an address without contact | does not hold | Ask this first                          |
        | nobody knows          | the person's whereabouts is not known                    | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-15 @cites:PACE-16 @cites:MHA-135-2
  Rule: S135B-35 A spent section 135(2) warrant, or one for another address, needs a new one

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-35" <does>
      And the answer is "<answer>"

      Examples: spent, late, or for another door
        | case                   | told                                  | does          | answer                        |
        | used on Monday         | the warrant is already used           | governs       | Send police with conditions   |
        | issued five months ago | the warrant is out of date            | governs       | Send police with conditions   |
        | unused and in date     | the warrant is valid and unused       | does not hold | Send police at an agreed time |
        | nobody has the paper   | the state of the warrant is not known | does not hold | Ask this first                |

    Scenario: A new warrant is asked for
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is out of date
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Section 135(2) warrant first"
      And it follows that the section 135(2) warrant is not available

  @cites:PACE-15 @cites:PACE-16 @cites:MHA-135-2
  Rule: S135B-36 The section 135(2) warrant itself is read before officers leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-36" <does>
      And the answer is "<answer>"

      Examples: read the warrant first
        | case                 | told                                        | does          | answer                        |
        | nobody has asked     | the state of the warrant has not been asked | governs       | Ask this first                |
        | nobody has the paper | the state of the warrant is not known       | governs       | Ask this first                |
        | unused and in date   | the warrant is valid and unused             | does not hold | Send police at an agreed time |
        | for another address  | the warrant is for another address          | does not hold | Send police with conditions   |

  @cites:MHA-135-2 @cites:MHA-135-4 @cites:COP-28
  Rule: S135B-70 Health staff will not come: the trust's manager is asked, and the warrant is still carried out if the risk needs it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is valid and unused
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-70" <does>
      And the answer is "<answer>"

      Examples: no staff
        | case                        | told                                        | does          | answer                        |
        | the ward has nobody to send | no health staff will come                   | governs       | Send police with conditions   |
        | two nurses come             | health staff will come as well              | does not hold | Send police at an agreed time |
        | nobody knows                | the attendance of health staff is not known | does not hold | Send police at an agreed time |

    Scenario: The manager is asked
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is valid and unused; no health staff will come
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Escalate to the NHS on-call executive"
      And it follows that the section 135(2) warrant is available

  @cites:MHA-135-2 @cites:MHA-135-4 @cites:MHC-2018-12-28 @cites:PFD-2025-0098
  Rule: S135B-60 A usable section 135(2) warrant: police carry it out, with health staff where they come

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-60" <does>
      And the answer is "<answer>"

      Examples: a warrant that exists is carried out
        | case                            | told                                                                                          | does          | answer                        |
        | no AMHP comes                   | the warrant is valid and unused; no AMHP will be with the officers at the door and throughout | governs       | Send police at an agreed time |
        | nobody knows whether staff come | the warrant is valid and unused; the attendance of health staff is not known                  | governs       | Send police at an agreed time |
        | the power has run out           | the warrant is valid and unused; the power to retake and hold has run out                     | does not hold | Do not send police            |
        | spent                           | the warrant is already used                                                                   | does not hold | Send police with conditions   |
        | nobody has the paper            | the state of the warrant is not known                                                         | does not hold | Ask this first                |

    Scenario: A constable is enough; a health vehicle is booked
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the warrant is valid and unused; no AMHP will be with the officers at the door and throughout
      When advice is asked under the guide "mha-assessments"
      Then it follows that the section 135(2) warrant is available
      And the actions include "Health transport, not police"
      And the answer names "Police"

  @cites:BP-46 @cites:BP-42
  Rule: S135B-90 Anything else about taking or retaking a patient goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-90" <does>
      And the answer is "<answer>"

      Examples: what the guide does not settle
        | case                                   | told                                      | does    | answer                                  |
        | nobody knows where he is               | the person is unlocated                   | governs | Speak to tactical advisor or supervisor |
        | he is on a bench in the park           | the place is a street or other open place | holds   | Do not send police                      |
        | nobody knows whether he is wanted back | what is asked of police is not known      | holds   | Ask this first                          |

  @cites:MHA-135-1 @cites:MHC-2018-12-28 @cites:PFD-2025-0098 @cites:KF-07
  Rule: S135-31+ Officers who cannot be there in time are a matter for the duty inspector now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-31+" <does>

      Examples: no officers in time
        | case                                 | told                                                 | does          |
        | a fortnight before officers are free | officers cannot be there in time for the assessment  | holds         |
        | officers are free                    | officers can be there in time for the assessment     | does not hold |
        | nobody has said                      | the officers' timing for the assessment is not known | does not hold |

    Scenario: Police still carry it out; the inspector answers for the time
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; officers cannot be there in time for the assessment
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police at an agreed time"
      And the actions include "Inspector must authorise"

  @cites:MHA-135-4 @cites:CASE-WARD
  Rule: S135-35+ Roles are checked at the door, not names on the warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-35+" <does>

      Examples: roles, not names
        | case                            | told                                                                                                         | does          |
        | another AMHP than the one named | an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door | holds         |
        | no AMHP                         | no AMHP will be with the officers at the door and throughout                                                 | does not hold |
        | nobody knows who comes          | whether an AMHP will be at the entry is not known                                                            | does not hold |

  @cites:BP-11 @cites:BP-42
  Rule: S135-36+ Each hazard at the premises gets a named answer

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-36+" <does>

      Examples: hazards
        | case         | told                                                      | does          |
        | two dogs     | the hazards at the premises include dogs or other animals | holds         |
        | none         | there are no hazards at the premises                      | does not hold |
        | nobody knows | hazards at the premises is not known                      | does not hold |

  @cites:BP-42 @cites:ECHR-2
  Rule: S135-37+ Fire, gas or hoarding brings in the fire service

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-37+" <does>

      Examples: fire and gas
        | case           | told                                                         | does          |
        | a smell of gas | the hazards at the premises include fire, gas or hoarding    | holds         |
        | a balcony      | the hazards at the premises include a balcony or upper floor | does not hold |
        | nobody knows   | hazards at the premises is not known                         | does not hold |

    Scenario: The fire service is named
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the hazards at the premises include fire, gas or hoarding
      When advice is asked under the guide "mha-assessments"
      Then the answer names "Fire and rescue service"

  @cites:MHA-135-1 @cites:MHA-140 @cites:COP-16 @cites:MHC-2019-01-13
  Rule: S135-38+ No bed and no place is for the NHS to solve and does not stop the warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-38+" <does>

      Examples: nowhere to go
        | case                   | told                                                    | does          |
        | the suite is full      | the destination has reported itself full                | holds         |
        | no bed                 | no bed is ready                                         | holds         |
        | the suite has said yes | the destination has accepted the person; a bed is ready | does not hold |
        | nobody has asked       | the destination's answer is not known                   | does not hold |

  @cites:MHA-135-1 @cites:LANCS-135
  Rule: S135-42+ A closed door is opened by a warrant, whatever else is still asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-42+" <does>

      Examples: closed door
        | case               | told                                           | does          |
        | refused            | the way in is refused                          | holds         |
        | his wife will open | the way in is agreed by someone with the right | does not hold |
        | nobody knows       | the way in is not known                        | does not hold |

    Scenario: The warrant is named though the danger is still asked about
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is refused
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Ask this first"
      And the actions include "Section 135(1) warrant first"

  @cites:MHA-13 @cites:KF-08
  Rule: S135-43+ A caller who is no AMHP is put on to one

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-43+" <does>

      Examples: callers who are no AMHP
        | case                                 | told                                                                     | does          |
        | a doctor calls                       | the caller is a doctor                                                   | holds         |
        | a doctor calls who has asked an AMHP | the caller is a doctor; an AMHP has been asked to consider an assessment | does not hold |
        | an AMHP calls                        | the caller is an AMHP                                                    | does not hold |
        | nobody knows who calls               | the caller's role is not known                                           | holds         |

  @cites:MHA-135-1
  Rule: S135-44+ Without one of the two grounds the AMHP looks again before going to court

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-44+" <does>

      Examples: grounds
        | case                     | told                                                                   | does          |
        | neither ground           | the ground for the warrant is lacking                                  | holds         |
        | alone and unable to cope | the ground for the warrant is living alone and unable to care for self | does not hold |
        | nobody knows             | the section 135(1) ground is not known                                 | does not hold |

  @cites:MHA-135-1 @cites:MHA-135-3 @cites:MHC-2024-10-24
  Rule: S135-55+ Officers go from a calm assessment only when the AMHP agrees and the risk is written down

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-55+" <does>

      Examples: going early
        | case                            | told                                         | does          |
        | calm, and officers want to go   | the assessment is under way                  | holds         |
        | the assessment is over          | the assessment is finished without admission | does not hold |
        | nobody knows how far it has got | the stage of the assessment is not known     | does not hold |

  @cites:APP-MISS @cites:PACE-16
  Rule: S135-57+ A person who was not found may be missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-57+" <does>

      Examples: not found
        | case              | told                                                       | does          |
        | the flat is empty | the assessment is stopped because the person was not found | holds         |
        | she is there      | the assessment is under way                                | does not hold |
        | nobody has said   | the stage of the assessment is not known                   | does not hold |

  @cites:MHA-135-3 @cites:MHA-135-1A
  Rule: S135-65+ Kept at the premises the time runs from the first entry

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-65+" <does>

      Examples: the clock when kept
        | case                     | told                                                                                                                  | does          |
        | officers went in at nine | the time of the first entry is 2026-03-01T09:00                                                                       | holds         |
        | nobody has said when     | the time of the first entry has not been asked                                                                        | does not hold |
        | she reached A&E at ten   | the time of the first entry is 2026-03-01T09:00; the time of arrival at the first place of safety is 2026-03-01T10:00 | does not hold |

  @cites:MHA-135-3 @cites:MHA-135-3A
  Rule: S135-66+ After removal the time runs from arrival at the first place of safety

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-66+" <does>

      Examples: the clock after removal
        | case                     | told                                                                                                           | does          |
        | she reached A&E at ten   | the time of arrival at the first place of safety is 2026-03-01T10:00                                           | holds         |
        | nobody has said when     | the time of arrival at the first place of safety has not been asked                                            | does not hold |
        | she is under section 136 | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T10:00 | does not hold |

  @cites:MHA-135-3
  Rule: S135-67+ With neither time the hours gone give the latest end

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-67+" <does>

      Examples: hours only
        | case                       | told                                               | does          |
        | three hours ago            | the time on the detention clock is 3               | holds         |
        | nobody has said            | the time on the detention clock has not been asked | does not hold |
        | the time of entry is known | the time of the first entry is 2026-03-01T09:00    | does not hold |

    Scenario: The clock is shown and the true time asked for
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the time on the detention clock is 3
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Start and show the clock"
      And it is asked about the time of the first entry

  @cites:OLD-B-135
  Rule: S135-68+ Before 11 December 2017 the time ran only from arrival at a place of safety

    Scenario Outline: <case>
      Given a quiet call
      And the date is 2016-05-01
      And it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; the person's legal status is section 135(1)
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-68+" <does>

      Examples: 72 hours, from arrival only
        | case                   | told                                                                 | does          |
        | arrived the day before | the time of arrival at the first place of safety is 2016-04-30T10:00 | holds         |
        | nobody has said when   | the time of arrival at the first place of safety has not been asked  | does not hold |

  @cites:MHA-18-5 @cites:MHA-13 @cites:MHA-138-3
  Rule: S135B-31+ After the end of the power the way back is a fresh assessment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-31+" <does>

      Examples: after the end
        | case                  | told                                            | does          |
        | the power has run out | the power to retake and hold has run out        | holds         |
        | the power runs        | the power to retake and hold still runs         | does not hold |
        | nobody knows          | the running of the power to retake is not known | does not hold |

  @cites:MHA-18-NOENTRY @cites:COP-28
  Rule: S135B-51+ Where nobody answers the hospital finishes its enquiries while the warrant is sought

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-51+" <does>

      Examples: nobody answers
        | case                          | told                                                                     | does          |
        | no answer at his mother's     | the way in is locked with no answer                                      | holds         |
        | refused                       | the way in is refused                                                    | does not hold |
        | no answer, and he has tablets | the way in is locked with no answer; the person has a means of self-harm | does not hold |
        | nobody knows                  | the way in is not known                                                  | does not hold |

    Scenario: First enquiries, and the warrant
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the way in is locked with no answer
      When advice is asked under the guide "mha-assessments"
      Then the actions include "Ask the service to finish its enquiries"
      And the actions include "Section 135(2) warrant first"

  @cites:MHA-135-2 @cites:MHC-2021-10-09 @cites:PFD-2025-0098 @cites:KF-08
  Rule: S135B-52+ One service is named to ask for the section 135(2) warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-52+" <does>

      Examples: who asks the court?
        | case                      | told                                       | does          |
        | nobody yet                | the warrant applicant is nobody yet        | holds         |
        | the ward thinks police do | the warrant applicant is the police        | holds         |
        | the hospital has asked    | the warrant applicant is the hospital      | does not hold |
        | nobody knows              | the applicant for the warrant is not known | holds         |

  @cites:MHA-18-4 @cites:MHA-18-5
  Rule: S135B-53+ The end of the power to retake is shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-53+" <does>

      Examples: the end of the power
        | case                      | told                                                                                                                                                       | does          |
        | tomorrow at noon          | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00                                           | holds         |
        | no time given             | the time the power to retake runs out has not been asked                                                                                                   | does not hold |
        | escaped under section 136 | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00; the person's legal status is section 136 | does not hold |

  @cites:MHA-138-3
  Rule: S135B-54+ The end of the power to retake after an escape is shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the person's legal status is section 136; the absence is by escape from a place of safety
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-54+" <does>

      Examples: the end after an escape
        | case             | told                                                                                                                                                                                         | does          |
        | tomorrow at noon | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00                                                                             | holds         |
        | no time given    | the time the power to retake runs out has not been asked                                                                                                                                     | does not hold |
        | section 3        | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00; the person's legal status is section 3; the absence is by leaving the ward | does not hold |

  @cites:MHA-6
  Rule: S135B-55+ The end of the authority of an application is shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the person is at a confirmed location; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the place is their own home; there is no warrant; the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135B-55+" <does>

      Examples: the end of an application
        | case             | told                                                                                                                                                                                         | does          |
        | tomorrow at noon | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00                                                                             | holds         |
        | no time given    | the time the power to retake runs out has not been asked                                                                                                                                     | does not hold |
        | section 3        | the running of the power to retake has not been asked; the time the power to retake runs out is 2026-03-02T12:00; the person's legal status is section 3; the absence is by leaving the ward | does not hold |

  @cites:MHA-135-1 @cites:MHA-13 @cites:MHA-135-3 @cites:MHA-6 @cites:MHA-135-2 @cites:MHA-42-3
  Rule: W-01 to W-06 An assessment is in question

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: the warrant says, else the request, the status and the stage
        | case                                                       | told                                                                                                                                   | rule | does          | follows                                         |
        | a section 135(1) warrant                                   | there is a section 135(1) warrant                                                                                                      | W-01 | holds         | an assessment is in question                    |
        | a section 135(1) warrant, and the person has escaped since | there is a section 135(1) warrant; the absence is by escape from a place of safety                                                     | W-01 | does not hold | nothing shows that an assessment is in question |
        | nobody knows which warrant                                 | the kind of warrant is not known                                                                                                       | W-01 | does not hold | nothing shows that an assessment is in question |
        | police asked to come to an assessment                      | what is asked of police is to be at a Mental Health Act assessment                                                                     | W-02 | holds         | an assessment is in question                    |
        | the same with a section 135(2) warrant                     | what is asked of police is to be at a Mental Health Act assessment; there is a section 135(2) warrant                                  | W-02 | does not hold | nothing shows that an assessment is in question |
        | nobody knows what is asked                                 | what is asked of police is not known                                                                                                   | W-02 | does not hold | nothing shows that an assessment is in question |
        | an AMHP wants a door opened                                | the caller is an AMHP; what is asked of police is to force a door or enter                                                             | W-03 | holds         | an assessment is in question                    |
        | an AMHP wants a door opened for a section 3 patient        | the caller is an AMHP; what is asked of police is to force a door or enter; the person's legal status is section 3                     | W-03 | does not hold | nothing shows that an assessment is in question |
        | a neighbour wants a door opened                            | the caller is a member of the public; what is asked of police is to force a door or enter                                              | W-03 | does not hold | nothing shows that an assessment is in question |
        | nobody knows who wants it                                  | the caller's role is not known; what is asked of police is to force a door or enter                                                    | W-03 | does not hold | nothing shows that an assessment is in question |
        | an AMHP reports no bed                                     | the caller is an AMHP; the assessment is finished with admission wanted but no bed                                                     | W-04 | holds         | an assessment is in question                    |
        | an AMHP wants an absent patient back                       | the caller is an AMHP; the assessment is finished with admission wanted but no bed; what is asked of police is to take the person back | W-04 | does not hold | nothing shows that an assessment is in question |
        | nobody knows the stage                                     | the caller is an AMHP; the stage of the assessment is not known                                                                        | W-04 | does not hold | nothing shows that an assessment is in question |
        | assessed, no application                                   | the person's legal status is assessed with no application made                                                                         | W-05 | holds         | an assessment is in question                    |
        | assessed, no application, and police are to fetch him      | the person's legal status is assessed with no application made; what is asked of police is to take the person back                     | W-05 | does not hold | nothing shows that an assessment is in question |
        | nobody knows the status                                    | the legal status is not known                                                                                                          | W-05 | does not hold | nothing shows that an assessment is in question |
        | a section 135(2) warrant                                   | there is a section 135(2) warrant                                                                                                      | W-06 | holds         | no assessment is in question                    |
        | no warrant                                                 | there is no warrant                                                                                                                    | W-06 | does not hold | nothing shows that an assessment is in question |
        | nobody knows of a warrant                                  | the kind of warrant is not known                                                                                                       | W-06 | does not hold | nothing shows that an assessment is in question |

  @cites:MHA-135-2 @cites:MHA-42-3 @cites:MHA-18-1 @cites:MHA-18-7 @cites:MHA-138-1 @cites:MHA-6 @cites:MHA-135-1
  Rule: W-10 to W-15 A taking or retaking is in question

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: the warrant says, else the request, the way the person went and the status
        | case                                            | told                                                                                                                | rule | does          | follows                                                |
        | a section 135(2) warrant                        | there is a section 135(2) warrant                                                                                   | W-10 | holds         | a taking or retaking is in question                    |
        | no warrant                                      | there is no warrant                                                                                                 | W-10 | does not hold | nothing shows that a taking or retaking is in question |
        | nobody knows                                    | the kind of warrant is not known                                                                                    | W-10 | does not hold | nothing shows that a taking or retaking is in question |
        | police are to take him back                     | what is asked of police is to take the person back                                                                  | W-11 | holds         | a taking or retaking is in question                    |
        | the same, but a section 135(1) warrant is there | what is asked of police is to take the person back; there is a section 135(1) warrant                               | W-11 | does not hold | no taking or retaking is in question                   |
        | nobody knows what is asked                      | what is asked of police is not known                                                                                | W-11 | does not hold | nothing shows that a taking or retaking is in question |
        | left the ward                                   | the absence is by leaving the ward                                                                                  | W-12 | holds         | a taking or retaking is in question                    |
        | missed an appointment                           | the absence is by missing an appointment                                                                            | W-12 | does not hold | nothing shows that a taking or retaking is in question |
        | nobody knows how he went                        | the way the person went absent is not known                                                                         | W-12 | does not hold | nothing shows that a taking or retaking is in question |
        | escaped from the suite                          | the absence is by escape from a place of safety                                                                     | W-13 | holds         | a taking or retaking is in question                    |
        | walked out, never detained                      | the absence is by walking out while never detained                                                                  | W-13 | does not hold | nothing shows that a taking or retaking is in question |
        | nobody knows whether he escaped                 | the way the person went absent is not known                                                                         | W-13 | does not hold | nothing shows that a taking or retaking is in question |
        | a door for a section 2 patient                  | what is asked of police is to force a door or enter; the person's legal status is section 2                         | W-14 | holds         | a taking or retaking is in question                    |
        | a door for somebody under no section            | what is asked of police is to force a door or enter; the person's legal status is that of somebody under no section | W-14 | does not hold | nothing shows that a taking or retaking is in question |
        | a door, and nobody knows the status             | what is asked of police is to force a door or enter; the legal status is not known                                  | W-14 | does not hold | nothing shows that a taking or retaking is in question |
        | a section 135(1) warrant                        | there is a section 135(1) warrant                                                                                   | W-15 | holds         | no taking or retaking is in question                   |
        | a section 135(1) warrant and an escape          | there is a section 135(1) warrant; the absence is by escape on the way                                              | W-15 | does not hold | a taking or retaking is in question                    |
        | a warrant of unknown kind                       | the kind of warrant is not known                                                                                    | W-15 | does not hold | nothing shows that a taking or retaking is in question |

  @cites:MHA-135-1 @cites:MHC-2024-10-24 @cites:MHA-135-3 @cites:MHA-138-1
  Rule: W-20 to W-27 Whether the section 135(1) warrant is in use

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: from entry until the work at the premises is over
        | case                                            | told                                                                                                                                                     | rule | does          | follows                                                 |
        | officers are inside                             | there is a section 135(1) warrant; the officers are inside under a warrant                                                                               | W-20 | holds         | the section 135(1) warrant is in use                    |
        | officers are outside                            | there is a section 135(1) warrant; the officers are outside                                                                                              | W-20 | does not hold | the section 135(1) warrant is not in use                |
        | nobody knows where officers are                 | there is a section 135(1) warrant; the officers' right to be inside is not known                                                                         | W-20 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | they went in at nine                            | there is a section 135(1) warrant; the time of the first entry is 2026-03-01T09:00                                                                       | W-21 | holds         | the section 135(1) warrant is in use                    |
        | they went in at nine and she reached A&E at ten | there is a section 135(1) warrant; the time of the first entry is 2026-03-01T09:00; the time of arrival at the first place of safety is 2026-03-01T10:00 | W-21 | does not hold | the section 135(1) warrant is not in use                |
        | no time given                                   | there is a section 135(1) warrant                                                                                                                        | W-21 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | she is under section 135(1), officers have gone | there is a section 135(1) warrant; the person's legal status is section 135(1)                                                                           | W-22 | holds         | the section 135(1) warrant is in use                    |
        | she is under no section                         | there is a section 135(1) warrant; the person's legal status is that of somebody under no section                                                        | W-22 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | nobody knows her status                         | there is a section 135(1) warrant; the legal status is not known                                                                                         | W-22 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | used, and the assessment goes on                | there is a section 135(1) warrant; the warrant is already used; the assessment is under way                                                              | W-23 | holds         | the section 135(1) warrant is in use                    |
        | used, and the assessment has not begun          | there is a section 135(1) warrant; the warrant is already used; the assessment is unstarted                                                              | W-23 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | used, and nobody knows the stage                | there is a section 135(1) warrant; the warrant is already used; the stage of the assessment is not known                                                 | W-23 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | no warrant                                      | there is no warrant                                                                                                                                      | W-24 | holds         | the section 135(1) warrant is not in use                |
        | a section 135(1) warrant                        | there is a section 135(1) warrant                                                                                                                        | W-24 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | nobody knows of a warrant                       | the kind of warrant is not known                                                                                                                         | W-24 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | he escaped on the way                           | there is a section 135(1) warrant; the officers are inside under a warrant; the absence is by escape on the way                                          | W-25 | holds         | the section 135(1) warrant is not in use                |
        | nobody escaped                                  | there is a section 135(1) warrant; the officers are inside under a warrant; the absence is ruled out                                                     | W-25 | does not hold | the section 135(1) warrant is in use                    |
        | nobody knows whether he went                    | there is a section 135(1) warrant; the officers are inside under a warrant; the way the person went absent is not known                                  | W-25 | does not hold | the section 135(1) warrant is in use                    |
        | she is in A&E                                   | there is a section 135(1) warrant; the officers are inside under a warrant; the place is an emergency department                                         | W-26 | holds         | the section 135(1) warrant is not in use                |
        | she is at home                                  | there is a section 135(1) warrant; the officers are inside under a warrant; the place is their own home                                                  | W-26 | does not hold | the section 135(1) warrant is in use                    |
        | nobody knows where she is                       | there is a section 135(1) warrant; the officers are inside under a warrant; the place is not known                                                       | W-26 | does not hold | the section 135(1) warrant is in use                    |
        | officers are outside, warrant unused            | there is a section 135(1) warrant; the officers are outside; the warrant is valid and unused                                                             | W-27 | holds         | the section 135(1) warrant is not in use                |
        | officers are outside, warrant used              | there is a section 135(1) warrant; the officers are outside; the warrant is already used                                                                 | W-27 | does not hold | nothing shows that the section 135(1) warrant is in use |
        | nobody knows where officers are now             | there is a section 135(1) warrant; the officers' right to be inside is not known                                                                         | W-27 | does not hold | nothing shows that the section 135(1) warrant is in use |

  @cites:MHA-135-1 @cites:PACE-15 @cites:PACE-16 @cites:MHC-2024-10-24 @cites:AMHP-2023-12-17 @cites:MHA-135-2
  Rule: W-30 to W-38 Whether a warrant can be used

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: in date, this address, unused; or used and the work goes on
        | case                                                  | told                                                                                                                                                                 | rule | does          | follows                                                   |
        | in date and unused                                    | there is a section 135(1) warrant; the warrant is valid and unused                                                                                                   | W-30 | holds         | the section 135(1) warrant can be used                    |
        | out of date                                           | there is a section 135(1) warrant; the warrant is out of date                                                                                                        | W-30 | does not hold | the section 135(1) warrant cannot be used                 |
        | nobody has the paper                                  | there is a section 135(1) warrant; the state of the warrant is not known                                                                                             | W-30 | does not hold | it is open whether the section 135(1) warrant can be used |
        | used, no bed, officers inside                         | there is a section 135(1) warrant; the warrant is already used; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed | W-31 | holds         | the section 135(1) warrant can be used                    |
        | used, nobody to admit, officers inside                | there is a section 135(1) warrant; the warrant is already used; the officers are inside under a warrant; the assessment is finished without admission                | W-31 | does not hold | the section 135(1) warrant cannot be used                 |
        | used, officers inside, stage not known                | there is a section 135(1) warrant; the warrant is already used; the officers are inside under a warrant; the stage of the assessment is not known                    | W-31 | does not hold | it is open whether the section 135(1) warrant can be used |
        | for another address                                   | there is a section 135(1) warrant; the warrant is for another address                                                                                                | W-32 | holds         | the section 135(1) warrant cannot be used                 |
        | for this address                                      | there is a section 135(1) warrant; the warrant is valid and unused                                                                                                   | W-32 | does not hold | the section 135(1) warrant can be used                    |
        | nobody knows for which address                        | there is a section 135(1) warrant; the state of the warrant is not known                                                                                             | W-32 | does not hold | it is open whether the section 135(1) warrant can be used |
        | used on Tuesday                                       | there is a section 135(1) warrant; the warrant is already used                                                                                                       | W-33 | holds         | the section 135(1) warrant cannot be used                 |
        | used, and he has escaped since                        | there is a section 135(1) warrant; the warrant is already used; the person's legal status is section 135(1); the absence is by escape from a place of safety         | W-33 | holds         | the section 135(1) warrant cannot be used                 |
        | used, and officers are inside                         | there is a section 135(1) warrant; the warrant is already used; the officers are inside under a warrant                                                              | W-33 | does not hold | it is open whether the section 135(1) warrant can be used |
        | used, and nobody knows where officers are             | there is a section 135(1) warrant; the warrant is already used; the officers' right to be inside is not known                                                        | W-33 | holds         | the section 135(1) warrant cannot be used                 |
        | used, and the flat was empty                          | there is a section 135(1) warrant; the warrant is already used; the assessment is stopped because the person was not found                                           | W-34 | holds         | the section 135(1) warrant cannot be used                 |
        | used, and the assessment goes on                      | there is a section 135(1) warrant; the warrant is already used; the assessment is under way                                                                          | W-34 | does not hold | the section 135(1) warrant can be used                    |
        | used, and nobody knows how it ended                   | there is a section 135(1) warrant; the warrant is already used; the stage of the assessment is not known                                                             | W-34 | does not hold | the section 135(1) warrant cannot be used                 |
        | section 135(2), in date and unused                    | there is a section 135(2) warrant; the warrant is valid and unused                                                                                                   | W-35 | holds         | the section 135(2) warrant can be used                    |
        | section 135(2), out of date                           | there is a section 135(2) warrant; the warrant is out of date                                                                                                        | W-35 | does not hold | the section 135(2) warrant cannot be used                 |
        | section 135(2), nobody has the paper                  | there is a section 135(2) warrant; the state of the warrant is not known                                                                                             | W-35 | does not hold | it is open whether the section 135(2) warrant can be used |
        | section 135(2), used and officers inside              | there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant                                                              | W-36 | holds         | the section 135(2) warrant can be used                    |
        | section 135(2), used and officers outside             | there is a section 135(2) warrant; the warrant is already used; the officers are outside                                                                             | W-36 | does not hold | the section 135(2) warrant cannot be used                 |
        | section 135(2), used, nobody knows where officers are | there is a section 135(2) warrant; the warrant is already used; the officers' right to be inside is not known                                                        | W-36 | does not hold | the section 135(2) warrant cannot be used                 |
        | section 135(2), for another address                   | there is a section 135(2) warrant; the warrant is for another address                                                                                                | W-37 | holds         | the section 135(2) warrant cannot be used                 |
        | section 135(2), for this address                      | there is a section 135(2) warrant; the warrant is valid and unused                                                                                                   | W-37 | does not hold | the section 135(2) warrant can be used                    |
        | section 135(2), nobody knows for which address        | there is a section 135(2) warrant; the state of the warrant is not known                                                                                             | W-37 | does not hold | it is open whether the section 135(2) warrant can be used |
        | section 135(2), spent                                 | there is a section 135(2) warrant; the warrant is already used                                                                                                       | W-38 | holds         | the section 135(2) warrant cannot be used                 |
        | section 135(2), used, officers still inside           | there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant                                                              | W-38 | does not hold | the section 135(2) warrant can be used                    |
        | section 135(2), nobody knows whether used             | there is a section 135(2) warrant; the state of the warrant is not known                                                                                             | W-38 | does not hold | it is open whether the section 135(2) warrant can be used |

  @cites:MHA-135-1 @cites:MHA-135-4 @cites:CASE-WARD @cites:MHC-2024-10-24 @cites:MHA-135-3 @cites:MHA-136-EXPIRY @cites:AMHP-2023-12-17 @cites:MHA-6 @cites:MHA-137
  Rule: W-40 to W-45 The section 135(1) warrant

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: warrant, AMHP, doctor; and when the power ends
        | case                                     | told                                                                                                                                                                                                                                                                                                                                           | rule | does          | follows                                     |
        | all three                                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                               | W-40 | holds         | the section 135(1) warrant is available     |
        | no warrant                               | there is no warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                                                                              | W-40 | does not hold | the section 135(1) warrant is not available |
        | a warrant asked for                      | there is a warrant being applied for; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                                                             | W-40 | does not hold | the section 135(1) warrant is not available |
        | a section 135(2) warrant                 | there is a section 135(2) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                               | W-40 | does not hold | the section 135(1) warrant is not available |
        | nobody knows which warrant               | the kind of warrant is not known; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                                | W-40 | does not hold | the section 135(1) warrant is not known     |
        | out of date                              | there is a section 135(1) warrant; the warrant is out of date; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                                    | W-40 | does not hold | the section 135(1) warrant is not available |
        | nobody knows whether it is in date       | there is a section 135(1) warrant; the state of the warrant is not known; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door                                                                                                                                                         | W-40 | does not hold | the section 135(1) warrant is not known     |
        | no AMHP                                  | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; no AMHP will be with the officers at the door and throughout                                                                                                 | W-40 | does not hold | the section 135(1) warrant is not available |
        | nobody knows whether an AMHP comes       | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; whether an AMHP will be at the entry is not known                                                                                                            | W-40 | does not hold | the section 135(1) warrant is not known     |
        | no doctor                                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; no doctor will be with the officers at the door                                                                                                              | W-40 | does not hold | the section 135(1) warrant is not available |
        | nobody knows whether a doctor comes      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; whether a doctor will be at the entry is not known                                                                                                           | W-40 | does not hold | the section 135(1) warrant is not known     |
        | nothing said bears on it                 | the place is their own home                                                                                                                                                                                                                                                                                                                    | W-40 | does not hold | the section 135(1) warrant is not known     |
        | no bed and no place                      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the destination has reported itself full; no bed is ready                                                                                                    | W-40 | holds         | the section 135(1) warrant is available     |
        | nobody is in danger                      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; nobody's life is in danger now; nobody faces serious harm now; there is no crime reported                                                                    | W-40 | holds         | the section 135(1) warrant is available     |
        | nobody to admit                          | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished without admission                                                                        | W-41 | holds         | the section 135(1) warrant is not available |
        | admission wanted, no bed                 | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed                                                         | W-41 | does not hold | the section 135(1) warrant is available     |
        | nobody knows the outcome                 | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the stage of the assessment is not known                                                                            | W-41 | does not hold | the section 135(1) warrant is available     |
        | twenty-five hours in                     | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the time on the detention clock is 25                                  | W-42 | holds         | the section 135(1) warrant is not available |
        | three hours in                           | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the time on the detention clock is 3                                   | W-42 | does not hold | the section 135(1) warrant is available     |
        | nobody knows the hours                   | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the running of the power to retake is not known                        | W-42 | does not hold | the section 135(1) warrant is available     |
        | services dispute it after the assessment | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; the agencies or the facts disagree                     | W-43 | holds         | the section 135(1) warrant is not known     |
        | services agree                           | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; the agencies and the facts agree                       | W-43 | does not hold | the section 135(1) warrant is available     |
        | nobody knows whether they agree          | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; disagreement between agencies is not known             | W-43 | does not hold | the section 135(1) warrant is available     |
        | the application is signed                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the application is complete and signed                                                                              | W-44 | holds         | the section 135(1) warrant is not needed    |
        | the application is not signed            | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the application is incomplete                                                                                       | W-44 | does not hold | the section 135(1) warrant is available     |
        | nobody knows whether it is signed        | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the completion of the application is not known                                                                      | W-44 | does not hold | the section 135(1) warrant is available     |
        | no bed, and the AMHP lets officers go    | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; the AMHP agrees that officers can go                   | W-45 | holds         | the section 135(1) warrant is not needed    |
        | no bed, and the AMHP needs officers      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; the AMHP does not agree that officers can go           | W-45 | does not hold | the section 135(1) warrant is available     |
        | no bed, and nobody has asked the AMHP    | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the assessment is finished with admission wanted but no bed; the AMHP's agreement that officers can go is not known | W-45 | does not hold | the section 135(1) warrant is available     |

  @cites:MHA-135-1A @cites:MHA-135-4 @cites:MHA-135-7a @cites:PACE-15 @cites:MHC-2024-10-24 @cites:MHA-135-3 @cites:MHA-136-EXPIRY
  Rule: W-46 to W-50 Keeping at the premises of the warrant

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: a warrant in use, both professionals, agreement to the home
        | case                                  | told                                                                                                                                                                                                                                                                                                                                                                               | rule | does          | follows                                                     |
        | all agree                             | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety                                                                                               | W-46 | holds         | keeping the person at the warrant premises is available     |
        | the husband does not agree            | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree do not accept the home as a place of safety                                                                                        | W-46 | does not hold | keeping the person at the warrant premises is not available |
        | nobody knows whether they agree       | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the agreement to the home as a place of safety is not known                                                                                             | W-46 | does not hold | keeping the person at the warrant premises is not known     |
        | before entry                          | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are outside; those who must agree accept the home as a place of safety                                                                                                              | W-46 | does not hold | keeping the person at the warrant premises is not available |
        | no doctor                             | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; no doctor will be with the officers at the door                                              | W-46 | does not hold | keeping the person at the warrant premises is not available |
        | nobody knows whether an AMHP is there | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; whether an AMHP will be at the entry is not known                                            | W-46 | does not hold | keeping the person at the warrant premises is not known     |
        | the warrant was out of date           | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the warrant is out of date                                                                   | W-48 | holds         | keeping the person at the warrant premises is not available |
        | the warrant was good                  | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety                                                                                               | W-48 | does not hold | keeping the person at the warrant premises is available     |
        | nobody has the warrant at hand        | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the state of the warrant is not known                                                        | W-48 | does not hold | keeping the person at the warrant premises is available     |
        | nobody to admit                       | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the assessment is finished without admission                                                 | W-49 | holds         | keeping the person at the warrant premises is not available |
        | the assessment goes on                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the assessment is under way                                                                  | W-49 | does not hold | keeping the person at the warrant premises is available     |
        | nobody knows the stage                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the stage of the assessment is not known                                                     | W-49 | does not hold | keeping the person at the warrant premises is available     |
        | twenty-five hours in                  | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the person's legal status is section 135(1); the time on the detention clock is 25           | W-50 | holds         | keeping the person at the warrant premises is not available |
        | three hours in                        | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the person's legal status is section 135(1); the time on the detention clock is 3            | W-50 | does not hold | keeping the person at the warrant premises is available     |
        | nobody knows the hours                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety; the person's legal status is section 135(1); the running of the power to retake is not known | W-50 | does not hold | keeping the person at the warrant premises is available     |

  @cites:MHA-135-3 @cites:MHA-136-EXPIRY @cites:OLD-SAVING
  Rule: W-52 to W-58 Holding for the permitted time, since 11 December 2017

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: 24 hours, and what ends them
        | case                                  | told                                                                                                                            | rule | does          | follows                                                                    |
        | three hours                           | the person's legal status is section 135(1); the time on the detention clock is 3                                               | W-52 | holds         | holding after a section 135(1) warrant is available                        |
        | twenty-five hours                     | the person's legal status is section 135(1); the time on the detention clock is 25                                              | W-52 | does not hold | holding after a section 135(1) warrant is not available                    |
        | nobody knows the hours                | the person's legal status is section 135(1); the running of the power to retake is not known                                    | W-52 | does not hold | holding after a section 135(1) warrant is not known                        |
        | under section 2                       | the person's legal status is section 2; the power to retake and hold still runs                                                 | W-52 | does not hold | holding after a section 135(1) warrant is not available                    |
        | nobody knows the status               | the legal status is not known; the power to retake and hold still runs                                                          | W-52 | does not hold | holding after a section 135(1) warrant is not known                        |
        | three hours, nobody to admit          | the person's legal status is section 135(1); the time on the detention clock is 3; the assessment is finished without admission | W-53 | holds         | holding after a section 135(1) warrant is not available                    |
        | three hours, still assessing          | the person's legal status is section 135(1); the time on the detention clock is 3; the assessment is under way                  | W-53 | does not hold | holding after a section 135(1) warrant is available                        |
        | three hours, stage not known          | the person's legal status is section 135(1); the time on the detention clock is 3; the stage of the assessment is not known     | W-53 | does not hold | holding after a section 135(1) warrant is available                        |
        | the earlier law holds nobody now      | the person's legal status is section 135(1); the time on the detention clock is 3                                               | W-58 | holds         | holding after a section 135(1) warrant of the earlier law is not available |
        | nothing said bears on the earlier law | the place is their own home                                                                                                     | W-58 | does not hold | holding after a section 135(1) warrant of the earlier law is not known     |

  @cites:OLD-B-135
  Rule: W-51 to W-57 Before 11 December 2017

    Scenario Outline: <case>
      Given the date is 2016-05-01
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: 72 hours at a place of safety, no keeping at the premises
        | case                             | told                                                                                                                                                                                                                                                                                                         | rule | does          | follows                                                                    |
        | all agree to the home            | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; those who must agree accept the home as a place of safety                         | W-51 | holds         | keeping the person at the warrant premises is not available                |
        | no warrant is spoken of          | the place is their own home                                                                                                                                                                                                                                                                                  | W-51 | does not hold | keeping the person at the warrant premises is not known                    |
        | the present law did not hold     | the person's legal status is section 135(1); the time on the detention clock is 3                                                                                                                                                                                                                            | W-54 | holds         | holding after a section 135(1) warrant is not available                    |
        | status not known                 | the legal status is not known                                                                                                                                                                                                                                                                                | W-54 | does not hold | holding after a section 135(1) warrant is not known                        |
        | thirty hours at the suite        | the person's legal status is section 135(1); the time on the detention clock is 30; the place is a health-based place of safety                                                                                                                                                                              | W-55 | holds         | holding after a section 135(1) warrant of the earlier law is available     |
        | seventy-three hours at the suite | the person's legal status is section 135(1); the time on the detention clock is 73; the place is a health-based place of safety                                                                                                                                                                              | W-55 | does not hold | holding after a section 135(1) warrant of the earlier law is not available |
        | nobody knows the hours           | the person's legal status is section 135(1); the running of the power to retake is not known                                                                                                                                                                                                                 | W-55 | does not hold | holding after a section 135(1) warrant of the earlier law is not known     |
        | three hours, still in the flat   | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the time on the detention clock is 3 | W-56 | holds         | holding after a section 135(1) warrant of the earlier law is not available |
        | three hours, at the suite        | there is a section 135(1) warrant; the person's legal status is section 135(1); the time on the detention clock is 3; the place is a health-based place of safety                                                                                                                                            | W-56 | does not hold | holding after a section 135(1) warrant of the earlier law is available     |
        | three hours, nobody knows where  | there is a section 135(1) warrant; the person's legal status is section 135(1); the time on the detention clock is 3; the place is not known                                                                                                                                                                 | W-56 | holds         | holding after a section 135(1) warrant of the earlier law is not available |
        | thirty hours, nobody to admit    | the person's legal status is section 135(1); the time on the detention clock is 30; the assessment is finished without admission                                                                                                                                                                             | W-57 | holds         | holding after a section 135(1) warrant of the earlier law is not available |
        | thirty hours, still assessing    | the person's legal status is section 135(1); the time on the detention clock is 30; the assessment is under way                                                                                                                                                                                              | W-57 | does not hold | holding after a section 135(1) warrant of the earlier law is available     |
        | thirty hours, stage not known    | the person's legal status is section 135(1); the time on the detention clock is 30; the stage of the assessment is not known                                                                                                                                                                                 | W-57 | does not hold | holding after a section 135(1) warrant of the earlier law is available     |

  @cites:MHA-6 @cites:MHA-135-2 @cites:MHA-18-1 @cites:MHA-18-2A @cites:MHA-18-3 @cites:MHA-42-3 @cites:MHA-138-1 @cites:ECHR-5
  Rule: W-60 to W-66 Authority to take or retake

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: six sources of authority, or none
        | case                                            | told                                                                                                                                                                                                                                                 | rule | does          | follows                                                 |
        | a completed application                         | the person's legal status is an application complete before arrival in the hospital named; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs | W-60 | holds         | there is authority to take or retake                    |
        | an application that was never completed         | the person's legal status is assessed with no application made; the application is incomplete                                                                                                                                                        | W-60 | does not hold | there is no authority to take or retake                 |
        | nobody knows whether an application is complete | the completion of the application is not known                                                                                                                                                                                                       | W-60 | does not hold | it is open whether there is authority to take or retake |
        | section 3, left the ward                        | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs                                                                                                                                  | W-61 | holds         | there is authority to take or retake                    |
        | section 2, the 28 days are over                 | the person's legal status is section 2; the absence is by leaving the ward; the power to retake and hold has run out                                                                                                                                 | W-61 | does not hold | there is no authority to take or retake                 |
        | section 2, end not known                        | the person's legal status is section 2; the absence is by leaving the ward; the running of the power to retake is not known                                                                                                                          | W-61 | does not hold | it is open whether there is authority to take or retake |
        | recalled from a community order                 | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the power to retake and hold still runs                                                             | W-62 | holds         | there is authority to take or retake                    |
        | not recalled                                    | the person's legal status is a community treatment order without recall                                                                                                                                                                              | W-62 | does not hold | there is no authority to take or retake                 |
        | recall of doubtful service                      | the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the absence is by staying away after recall; the power to retake and hold still runs                                                | W-62 | does not hold | it is open whether there is authority to take or retake |
        | guardianship, left the required address         | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs                                                                                                                   | W-63 | holds         | there is authority to take or retake                    |
        | guardianship, not absent                        | the person's legal status is guardianship; the absence is ruled out; the application is incomplete                                                                                                                                                   | W-63 | does not hold | there is no authority to take or retake                 |
        | guardianship, nobody knows how he went          | the person's legal status is guardianship; the way the person went absent is not known; the power to retake and hold still runs                                                                                                                      | W-63 | does not hold | it is open whether there is authority to take or retake |
        | recalled by the Secretary of State              | the person's legal status is conditional discharge with a recall warrant; there is a recall by the Secretary of State                                                                                                                                | W-64 | holds         | there is authority to take or retake                    |
        | conditional discharge, not recalled             | the person's legal status is conditional discharge without recall                                                                                                                                                                                    | W-64 | does not hold | there is no authority to take or retake                 |
        | nobody knows whether there was a recall         | the legal status is not known; the kind of warrant is not known                                                                                                                                                                                      | W-64 | does not hold | it is open whether there is authority to take or retake |
        | escaped from the suite after five hours         | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 5                                                                                                                      | W-65 | holds         | there is authority to take or retake                    |
        | escaped from the suite after thirty hours       | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 30; the application is incomplete                                                                                      | W-65 | does not hold | there is no authority to take or retake                 |
        | escaped, time not known                         | the person's legal status is section 136; the absence is by escape from a place of safety; the running of the power to retake is not known                                                                                                           | W-65 | does not hold | it is open whether there is authority to take or retake |
        | an informal patient                             | the person's legal status is that of an informal patient; the absence is by leaving the ward                                                                                                                                                         | W-66 | holds         | there is no authority to take or retake                 |
        | section 3 and the power runs                    | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs                                                                                                                                  | W-66 | does not hold | there is authority to take or retake                    |
        | status not known                                | the legal status is not known                                                                                                                                                                                                                        | W-66 | does not hold | it is open whether there is authority to take or retake |

  @cites:MHA-135-2 @cites:MHA-135-4 @cites:MHA-AWOL-INFORMAL @cites:MHA-17A @cites:MHA-18-4 @cites:MHA-18-5 @cites:MHA-138-3
  Rule: W-67 to W-69 The section 135(2) warrant

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: a constable, a warrant and an authority that exists
        | case                                    | told                                                                                                                                                                                                                                                  | rule | does          | follows                                     |
        | a constable alone                       | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is a section 135(2) warrant; the warrant is valid and unused; no AMHP will be with the officers at the door and throughout | W-67 | holds         | the section 135(2) warrant is available     |
        | no warrant yet                          | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is no warrant                                                                                                              | W-67 | does not hold | the section 135(2) warrant is not available |
        | a recall by the Secretary of State only | the person's legal status is conditional discharge with a recall warrant; there is a recall by the Secretary of State                                                                                                                                 | W-67 | does not hold | the section 135(2) warrant is not available |
        | spent                                   | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is a section 135(2) warrant; the warrant is already used                                                                   | W-67 | does not hold | the section 135(2) warrant is not available |
        | nobody has the paper                    | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is a section 135(2) warrant; the state of the warrant is not known                                                         | W-67 | does not hold | the section 135(2) warrant is not known     |
        | nobody knows the status                 | there is a section 135(2) warrant; the warrant is valid and unused; the legal status is not known                                                                                                                                                     | W-67 | does not hold | the section 135(2) warrant is not known     |
        | nothing said bears on it                | the place is their own home                                                                                                                                                                                                                           | W-67 | does not hold | the section 135(2) warrant is not known     |
        | an informal patient                     | the person's legal status is that of an informal patient; there is a section 135(2) warrant; the warrant is valid and unused                                                                                                                          | W-68 | holds         | the section 135(2) warrant is not available |
        | a community order without recall        | the person's legal status is a community treatment order without recall; there is a section 135(2) warrant; the warrant is valid and unused                                                                                                           | W-68 | holds         | the section 135(2) warrant is not available |
        | section 3                               | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is a section 135(2) warrant; the warrant is valid and unused                                                               | W-68 | does not hold | the section 135(2) warrant is available     |
        | status not known                        | there is a section 135(2) warrant; the warrant is valid and unused; the legal status is not known                                                                                                                                                     | W-68 | does not hold | the section 135(2) warrant is not known     |
        | the power has run out                   | there is a section 135(2) warrant; the warrant is valid and unused; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold has run out                                                              | W-69 | holds         | the section 135(2) warrant is not available |
        | the power runs                          | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; there is a section 135(2) warrant; the warrant is valid and unused                                                               | W-69 | does not hold | the section 135(2) warrant is available     |
        | nobody knows whether it runs            | there is a section 135(2) warrant; the warrant is valid and unused; the person's legal status is section 2; the absence is by leaving the ward; the running of the power to retake is not known                                                       | W-69 | does not hold | the section 135(2) warrant is not known     |

  @cites:MHA-136C-1 @cites:MHA-136C-5 @cites:MHA-135-3 @cites:MHA-135-2 @cites:MHA-136-EXPIRY
  Rule: W-70 to W-77 The search under a section 135 warrant

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: two grounds and the right time
        | case                                      | told                                                                                                                                                                                                                                                                                                                                   | rule | does          | follows                                                               |
        | a blade in her sleeve, officers inside    | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; there are reasonable grounds to believe the person may be a danger and hides something that could injure    | W-70 | holds         | the search under a section 135 warrant is available                   |
        | no grounds                                | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; there are no reasonable grounds to believe the person may be a danger and hides something that could injure | W-70 | does not hold | the search under a section 135 warrant is not available               |
        | nobody has said what grounds              | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the grounds for a protective search is not known                                                            | W-70 | does not hold | the search under a section 135 warrant is not known                   |
        | grounds before entry                      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are outside; there are reasonable grounds to believe the person may be a danger and hides something that could injure                   | W-70 | does not hold | the search under a section 135 warrant is not available               |
        | after entry                               | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant                                                                                                              | W-72 | holds         | the time for a search under the warrant is running                    |
        | twenty-five hours in                      | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; the person's legal status is section 135(1); the time on the detention clock is 25                          | W-72 | does not hold | the time for a search under the warrant is not running                |
        | nobody knows where officers are           | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers' right to be inside is not known                                                                                                        | W-72 | does not hold | it is open whether the time for a search under the warrant is running |
        | held at the suite                         | the person's legal status is section 135(1); the time on the detention clock is 3; the place is a health-based place of safety                                                                                                                                                                                                         | W-73 | holds         | the time for a search under the warrant is running                    |
        | held too long                             | the person's legal status is section 135(1); the time on the detention clock is 25; the place is a health-based place of safety                                                                                                                                                                                                        | W-73 | does not hold | the time for a search under the warrant is not running                |
        | held, hours not known                     | the person's legal status is section 135(1); the running of the power to retake is not known                                                                                                                                                                                                                                           | W-73 | does not hold | it is open whether the time for a search under the warrant is running |
        | section 135(2), she is found              | there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant; the person is at a confirmed location                                                                                                                                                                                         | W-74 | holds         | the time for a search under the warrant is running                    |
        | section 135(2), still looking             | there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant; the person is believed inside an address without contact                                                                                                                                                                      | W-74 | does not hold | it is open whether the time for a search under the warrant is running |
        | section 135(2), nobody knows where she is | there is a section 135(2) warrant; the warrant is already used; the officers are inside under a warrant; the person's whereabouts is not known                                                                                                                                                                                         | W-74 | does not hold | it is open whether the time for a search under the warrant is running |
        | no warrant                                | there is no warrant                                                                                                                                                                                                                                                                                                                    | W-75 | holds         | the time for a search under the warrant is not running                |
        | no warrant at hand, but held under one    | there is no warrant; the person's legal status is section 135(1)                                                                                                                                                                                                                                                                       | W-75 | does not hold | it is open whether the time for a search under the warrant is running |
        | nobody knows of a warrant                 | the kind of warrant is not known                                                                                                                                                                                                                                                                                                       | W-75 | does not hold | it is open whether the time for a search under the warrant is running |
        | before entry                              | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are outside                                                                                                                             | W-76 | holds         | the time for a search under the warrant is not running                |
        | after entry, officers inside              | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant                                                                                                              | W-76 | does not hold | the time for a search under the warrant is running                    |
        | entry not known                           | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers' right to be inside is not known                                                                                                        | W-76 | does not hold | it is open whether the time for a search under the warrant is running |
        | the time is over                          | the person's legal status is section 135(1); the time on the detention clock is 25                                                                                                                                                                                                                                                     | W-77 | holds         | the time for a search under the warrant is not running                |
        | the time runs                             | the person's legal status is section 135(1); the time on the detention clock is 3                                                                                                                                                                                                                                                      | W-77 | does not hold | the time for a search under the warrant is running                    |
        | hours not known                           | the person's legal status is section 135(1); the running of the power to retake is not known                                                                                                                                                                                                                                           | W-77 | does not hold | it is open whether the time for a search under the warrant is running |

  @cites:OLD-B-135
  Rule: W-71 Before 11 December 2017 this search did not exist

    Scenario Outline: <case>
      Given the date is 2016-05-01
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: the earlier law
        | case                                   | told                                                                                                                                                                                                                                                                                                                                | rule | does          | follows                                                 |
        | a blade in her sleeve, officers inside | there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the officers are inside under a warrant; there are reasonable grounds to believe the person may be a danger and hides something that could injure | W-71 | holds         | the search under a section 135 warrant is not available |
        | no warrant is spoken of                | the place is their own home                                                                                                                                                                                                                                                                                                         | W-71 | does not hold | the search under a section 135 warrant is not known     |

  # ---- Added after review

  @cites:CL-DUTY @cites:MHA-135-1 @cites:MHA-136-1A
  Rule: S135-39 and S135-37 Outside a home no warrant serves

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-39" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                     | told                                                                                                                        | does          | answer                        |
        | in the park, threw a bottle at the nurse | the place is a street or other open place; the RAVE risk includes violence; the source of the RAVE risk includes the person | governs       | Send police with conditions   |
        | in his flat                              | the place is their own home; the RAVE risk includes violence; the source of the RAVE risk includes the person               | does not hold | Send police at an agreed time |
        | in custody, risk not known               | the place is a police station; RAVE risk is not known                                                                       | does not hold | Ask this first                |

  @cites:MHA-13 @cites:NPA-T
  Rule: S135-37 No danger outside a home: the AMHP and the doctors go as normal

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-37" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                           | told                                                                                    | does          | answer                        |
        | calm in custody                | the place is a police station; there is no RAVE risk                                    | governs       | Do not send police            |
        | calm in her flat, nobody opens | the place is their own home; there is no RAVE risk; the way in is locked with no answer | does not hold | Send police at an agreed time |
        | in the park, risk not known    | the place is a street or other open place; RAVE risk is not known                       | does not hold | Ask this first                |

  @cites:MHA-135-1 @cites:LANCS-135 @cites:ECHR-8
  Rule: S135-28 A key is no agreement

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-28" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                          | told                                           | does          | answer                                  |
        | the housing officer has a key | the way in is by a key or code at hand         | governs       | Speak to tactical advisor or supervisor |
        | nobody knows who will open    | the way in is not known                        | governs       | Speak to tactical advisor or supervisor |
        | the mother will open          | the way in is agreed by someone with the right | does not hold | Do not send police                      |
        | not asked yet                 | the person is an adult                         | does not hold | Ask this first                          |

  @cites:MOU-2017 @cites:MHA-13
  Rule: S135-69+ At an assessment in A&E or on a general ward that hospital keeps the person safe

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "mha-assessments"
      Then row "S135-69+" <does>

      Examples: where
        | case                    | told                                                     | does          |
        | on a general ward       | the place is another hospital ward                       | holds         |
        | in A&E                  | the place is an emergency department                     | holds         |
        | on a mental health ward | the place is a mental health or learning disability ward | does not hold |
        | at home                 | the place is their own home                              | does not hold |
        | place not known         | the place is not known                                   | does not hold |
