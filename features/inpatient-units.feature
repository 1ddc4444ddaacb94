@guide:inpatient-units
Feature: Inpatient units
  Incidents on mental health wards, and voluntary patients who go missing. Each table gives a case on each side of a rule's line and one
  where nobody knows. The last part puts known failures and whole calls to the page.

  @cites:RED-FLAGS @cites:KF-01 @cites:KF-04 @cites:MOU-2017
  Rule: WD-10 A medical emergency on the ward, and officers are there: let go, help, and the clinicians lead

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-10" <does>
      And the answer is "<answer>"

      Examples: who is there, and what is wrong
        | case                                                | told                                                                                                               | does          | answer                      |
        | the patient they hold goes limp                     | the restraint includes going quiet, limp or breathless                                                             | governs       | Police stay                 |
        | a head injury in the struggle, weapon still in hand | the red flags include a head injury; the ward incident includes a weapon                                           | governs       | Police stay                 |
        | nobody is ill                                       | there are no medical red flags                                                                                     | does not hold | Police leave after handover |
        | nobody can say how the patient is                   | medical red flags is not known                                                                                     | does not hold | Police leave after handover |
        | ill, but out in the street after leaving            | the red flags include a head injury; the absence is by leaving the ward; the place is a street or other open place | does not hold | Police stay                 |

    Scenario: WD-10 What goes with it
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that the red flags include a head injury
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Call an ambulance"
      And the actions include "Stop or ease restraint"
      And the actions include "Clinician stays in charge"

  @cites:RED-FLAGS @cites:AACE-136 @cites:MOU-2017
  Rule: WD-11 A medical emergency on the ward without danger from anybody: clinicians and the ambulance, not police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-11" <does>
      And the answer is "<answer>"

      Examples: care without danger
        | case                                          | told                                                                                                   | does          | answer                                  |
        | collapsed in the day room                     | the red flags include no response or not breathing normally                                            | governs       | Speak to tactical advisor or supervisor |
        | collapsed while another patient attacks staff | the red flags include no response or not breathing normally; the ward incident includes an assault now | does not hold | Send police now                         |
        | nobody is ill                                 | the ward incident includes a patient leaving                                                           | does not hold | Do not send police                      |
        | nobody can say how the patient is             | medical red flags is not known                                                                         | does not hold | Ask this first                          |

    Scenario: WD-11 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the red flags include a head injury
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Ambulance service"
      And the actions include "Call an ambulance"

  @cites:MOU-2017 @cites:KF-04 @cites:KF-01
  Rule: WD-22 Danger on the ward, and officers are there: they stay until it is over, and a clinician keeps the patient's body

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-22" <does>
      And the answer is "<answer>"

      Examples: danger with officers there
        | case                           | told                                                                                                                                             | does          | answer                      |
        | he still has the blade         | the ward incident includes a weapon                                                                                                              | governs       | Police stay                 |
        | the danger is over             | none of the listed incidents is happening on the ward                                                                                            | does not hold | Police leave after handover |
        | nobody knows what is happening | the incident on the ward is not known                                                                                                            | does not hold | Police leave after handover |
        | a weapon and no officer there  | the caller is from a mental health ward; no constable is with the person; police are free of any commitment; the ward incident includes a weapon | does not hold | Send police now             |

  @cites:MOU-2017 @cites:NPA-T @cites:PACE-24 @cites:CLA-3
  Rule: WD-20 Life at risk, a weapon, a hostage or an assault now: go, and a clinician stays in charge

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-20" <does>
      And the answer is "<answer>"

      Examples: the list agreed with the health service
        | case                                       | told                                                                            | does          | answer             |
        | a patient with broken glass                | the ward incident includes a weapon                                             | governs       | Send police now    |
        | a nurse is held behind a door              | the ward incident includes a hostage or barricade                               | governs       | Send police now    |
        | a patient batters another                  | the ward incident includes an assault now                                       | governs       | Send police now    |
        | a weapon, and medication asked for as well | the ward incident includes a weapon; the ward incident includes a clinical task | governs       | Send police now    |
        | staff would like help with an injection    | the ward incident includes a clinical task                                      | does not hold | Do not send police |
        | nobody knows what is happening             | the incident on the ward is not known                                           | does not hold | Ask this first     |
        | somebody faces serious harm this minute    | anyone faces serious harm now                                                   | holds         | Send police now    |
        | nobody knows whether anyone is in danger   | danger to life now is not known; serious harm now is not known                  | does not hold | Ask this first     |

    Scenario: WD-20 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the ward incident includes an assault now
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Clinician stays in charge"
      And the actions include "Wear and run cameras"
      And the answer names "Mental health trust"

  @cites:ECHR-2 @cites:NPA-T
  Rule: WD-25 A patient on a roof, bridge or railway: go, and call the ambulance, whatever else is said

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-25" <does>
      And the answer is "<answer>"

      Examples: up high
        | case                                    | told                                                                                             | does          | answer          |
        | a detained patient on the hospital roof | the person's legal status is section 3; the place is a roof, bridge or railway                   | governs       | Send police now |
        | in the hospital garden                  | the person's legal status is section 3; the place is a mental health or learning disability ward | does not hold | Ask this first  |
        | nobody knows where                      | the place is not known                                                                           | does not hold | Ask this first  |
        | officers are with them already          | a constable is with the person; the place is a roof, bridge or railway                           | does not hold | Police stay     |

  @cites:ECHR-2 @cites:NPA-T
  Rule: WD-25b A patient on a roof, bridge or railway, and officers are there: they stay and talk, and rescue comes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-25b" <does>
      And the answer is "<answer>"

      Examples: up high, and officers there
        | case                               | told                                   | does          | answer                      |
        | on the roof, talking to an officer | the place is a roof, bridge or railway | governs       | Police stay                 |
        | back on the ward                   | what is asked of police is to leave    | does not hold | Police leave after handover |
        | nobody knows where                 | the place is not known                 | does not hold | Police leave after handover |

    Scenario: WD-25b What goes with it
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that the place is a roof, bridge or railway
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Send rescue and negotiator"

  @cites:KF-01 @cites:KF-02 @cites:APP-RESTRAINT
  Rule: WD-71 After a hold no officer leaves until a named clinician is with the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-71" <does>
      And the answer is "<answer>"

      Examples: after a hold
        | case                                          | told                                                                                                                  | does          | answer                      |
        | held face down, and nobody clinical named     | the restraint includes a face down hold or a covered mouth, nose or head; no named clinician is in charge and staying | governs       | Police stay                 |
        | quiet in seclusion, clinician not asked about | the restraint includes a hold that ended within the hour; what is asked of police is to leave                         | governs       | Police stay                 |
        | nobody knows who is in charge                 | the restraint includes spray or Taser; the clinician in charge is not known                                           | governs       | Police stay                 |
        | a named doctor is with the person             | the restraint includes a hold that ended within the hour; a named clinician is in charge and will stay                | does not hold | Police leave after handover |
        | nobody was held                               | there has been no restraint in the last hour                                                                          | does not hold | Police leave after handover |
        | nobody knows whether anyone was held          | restraint is not known                                                                                                | governs       | Police stay                 |

    Scenario: WD-71 What goes with it
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that the restraint includes a hold that ended within the hour
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Watch all the time"
      And it is asked about the clinician in charge

  @cites:MOU-2017 @cites:NPA-T @cites:CLA-3
  Rule: WD-21 Staff hurt or too few to hold somebody safely, or serious damage, and danger is not ruled out: go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-21" <does>
      And the answer is "<answer>"

      Examples: staff hurt or too few, and danger not ruled out
        | case                                           | told                                                                                                                                                     | does          | answer                                  |
        | two nurses are hurt and a big man is loose     | the ward incident includes staff hurt or too few to hold safely in time; serious harm now has not been asked                                             | governs       | Send police now                         |
        | the office is smashed up now, danger not known | the ward incident includes serious damage; serious harm now is not known                                                                                 | governs       | Send police now                         |
        | two nurses were hurt an hour ago, all quiet    | the ward incident includes staff hurt or too few to hold safely in time                                                                                  | does not hold | Speak to tactical advisor or supervisor |
        | too few for a depot injection                  | the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task; serious harm now has not been asked | does not hold | Ask this first                          |
        | nobody knows what is happening                 | the incident on the ward is not known                                                                                                                    | does not hold | Ask this first                          |

  @cites:MOU-2017 @cites:NPA-T @cites:HRA-6
  Rule: WD-23b Too few staff, a clinical task, and nobody can say whether anyone is in danger: a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-23b" <does>
      And the answer is "<answer>"

      Examples: too few for a task, and danger not known
        | case                                        | told                                | does          | answer                                  |
        | nobody can say whether anyone is being hurt | serious harm now is not known       | governs       | Speak to tactical advisor or supervisor |
        | nobody can say whether there is a weapon    | weapons and violence is not known   | governs       | Speak to tactical advisor or supervisor |
        | not asked yet                               | serious harm now has not been asked | does not hold | Ask this first                          |
        | nobody in danger                            | nobody faces serious harm now       | does not hold | Do not send police                      |

  @cites:MOU-2017 @cites:NPA-T
  Rule: WD-23 Too few staff and a clinical task: is anyone in danger this minute?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-23" <does>
      And the answer is "<answer>"

      Examples: too few for a task
        | case                                  | told                                                                                                                                                     | does          | answer                                  |
        | too few for a depot, danger not asked | the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task; serious harm now has not been asked | governs       | Ask this first                          |
        | too few for a depot, danger not known | the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task; serious harm now is not known       | holds         | Speak to tactical advisor or supervisor |
        | too few for a depot, nobody in danger | the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task                                      | does not hold | Do not send police                      |
        | too few, and no task                  | the ward incident includes staff hurt or too few to hold safely in time; serious harm now has not been asked                                             | does not hold | Send police now                         |

  @cites:MOU-2017 @cites:MHC-2020-12-12 @cites:CL-BOP
  Rule: WD-26 Damage, or staff hurt, the danger over for now but more of it named: police come on conditions, and the trust brings its own team

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-26" <does>
      And the answer is "<answer>"

      Examples: the danger over for now
        | case                                                   | told                                                                                                                  | does          | answer                                  |
        | a television smashed, quiet since                      | the ward incident includes serious damage                                                                             | governs       | Send police with conditions             |
        | staff hurt, and he says he will do it again            | the ward incident includes staff hurt or too few to hold safely in time; the RAVE risk includes aggression or threats | governs       | Send police with conditions             |
        | staff hurt, and nothing more is feared                 | the ward incident includes staff hurt or too few to hold safely in time; there is no RAVE risk                        | does not hold | Speak to tactical advisor or supervisor |
        | staff hurt, nobody knows what is feared                | the ward incident includes staff hurt or too few to hold safely in time; RAVE risk is not known                       | does not hold | Speak to tactical advisor or supervisor |
        | a television is smashed, nobody knows who is in danger | the ward incident includes serious damage; serious harm now is not known                                              | does not hold | Send police now                         |

  @cites:MOU-2017 @cites:NPA-T
  Rule: WD-24 Too few staff and nobody in danger: a supervisor and the trust's manager on call settle who comes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-24" <does>
      And the answer is "<answer>"

      Examples: numbers without danger
        | case                                       | told                                                                                                                | does          | answer                                  |
        | three staff for twenty patients, all quiet | the ward incident includes staff hurt or too few to hold safely in time                                             | governs       | Speak to tactical advisor or supervisor |
        | three staff, danger not known              | the ward incident includes staff hurt or too few to hold safely in time; serious harm now is not known              | does not hold | Send police now                         |
        | three staff and a depot to give            | the ward incident includes staff hurt or too few to hold safely in time; the ward incident includes a clinical task | does not hold | Do not send police                      |

    Scenario: WD-24 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the ward incident includes staff hurt or too few to hold safely in time
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Escalate to the NHS on-call executive"

  @cites:MOU-2017 @cites:APP-RESTRAINT-2017 @cites:MCA-POLICE-HELP
  Rule: WD-31 Officers on the ward are asked for a task of the staff: they hand back and go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-31" <does>
      And the answer is "<answer>"

      Examples: a task of the staff, and officers on the ward
        | case                                | told                                                                                                                                                                         | does          | answer                      |
        | asked to hold her for the injection | what is asked of police is to restrain the person for treatment                                                                                                              | governs       | Police leave after handover |
        | asked to walk him to seclusion      | what is asked of police is to search, help with seclusion or stand by                                                                                                        | governs       | Police leave after handover |
        | asked while he swings at staff      | what is asked of police is to restrain the person for treatment; the violence reported includes violence happening now                                                       | holds         | Police stay                 |
        | what is asked is not known          | what is asked of police is not known; none of the listed incidents is happening on the ward                                                                                  | does not hold | Police leave after handover |
        | the ward rings, no officer there    | what is asked of police is to restrain the person for treatment; the caller is from a mental health ward; no constable is with the person; police are free of any commitment | does not hold | Do not send police          |

  @cites:MOU-2017 @cites:MHC-2020-12-12
  Rule: WD-32 The unit's own team has tried, and violence is named: the advisor weighs it with the trust

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-32" <does>
      And the answer is "<answer>"

      Examples: the unit's own team has tried
        | case                                    | told                                                                                                                                                                               | does          | answer                                  |
        | six staff tried, he punched two         | what is asked of police is to restrain the person for treatment; the unit's own trained team has been used; the RAVE risk includes violence                                        | governs       | Speak to tactical advisor or supervisor |
        | danger said without facts               | what is asked of police is to restrain the person for treatment; the unit's own trained team has been used; the RAVE risk includes violence; the risk is not backed by dated facts | does not hold | Do not send police                      |
        | the team has not tried                  | what is asked of police is to restrain the person for treatment; the unit's own trained team has not been used; the RAVE risk includes violence                                    | does not hold | Do not send police                      |
        | nobody knows whether the team has tried | what is asked of police is to restrain the person for treatment; the use of the unit's own team is not known; the RAVE risk includes violence                                      | does not hold | Do not send police                      |
        | he only pulls away                      | what is asked of police is to restrain the person for treatment; the unit's own trained team has been used; the RAVE risk includes physical resistance                             | does not hold | Do not send police                      |

  @cites:MOU-2017 @cites:CL-DUTY @cites:APP-RESTRAINT-2017
  Rule: WD-42 A task for staff and a crime that is over: an appointment for the crime, nothing for the task

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-42" <does>
      And the answer is "<answer>"

      Examples: a crime and a task together
        | case                                                | told                                                                                                               | does          | answer                                  |
        | he hit a nurse this morning; hold him for the depot | there is a past crime; the ward incident includes a crime that is over; the ward incident includes a clinical task | governs       | Send police at an agreed time           |
        | only the depot                                      | the ward incident includes a clinical task                                                                         | does not hold | Do not send police                      |
        | only the crime                                      | there is a past crime; the ward incident includes a crime that is over                                             | does not hold | Send police at an agreed time           |
        | nobody knows whether there was a crime              | the crime is not known; the ward incident includes a clinical task                                                 | does not hold | Speak to tactical advisor or supervisor |

    Scenario: WD-42 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that there is a past crime; the ward incident includes a crime that is over; the ward incident includes a clinical task
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Record and investigate the crime"
      And the actions include "Say what officers cannot do"

  @cites:MOU-2017 @cites:APP-RESTRAINT-2017 @cites:MCA-POLICE-HELP
  Rule: WD-34 On a general ward or in A&E the hospital's own team holds, searches and stands by

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from another hospital ward; the place is another hospital ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-34" <does>
      And the answer is "<answer>"

      Examples: general wards
        | case                                               | told                                                                                                                      | does          | answer                                  |
        | hold him for a blood test                          | what is asked of police is to restrain the person for treatment                                                           | governs       | Do not send police                      |
        | stand by while she is searched                     | what is asked of police is to search, help with seclusion or stand by                                                     | governs       | Do not send police                      |
        | hold him for a blood test, on a mental health ward | what is asked of police is to restrain the person for treatment; the place is a mental health or learning disability ward | does not hold | Do not send police                      |
        | place not known                                    | what is asked of police is to restrain the person for treatment; the place is not known                                   | does not hold | Speak to tactical advisor or supervisor |
        | hold him while he throws a chair at a nurse        | what is asked of police is to restrain the person for treatment; the violence reported includes violence happening now    | holds         | Send police now                         |

    Scenario: WD-34 What goes with it
      Given a quiet call
      And it is told that the caller is from another hospital ward; the place is another hospital ward
      And it is told that what is asked of police is to restrain the person for treatment
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Hospital (A&E or ward)"

  @cites:MOU-2017 @cites:APP-RESTRAINT-2017 @cites:KF-04
  Rule: WD-30 Medication, tests, seclusion, searches and standing by are for the unit's own trained team

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-30" <does>
      And the answer is "<answer>"

      Examples: work for health staff
        | case                                             | told                                                                                                                   | does          | answer                                  |
        | hold her for the depot                           | what is asked of police is to restrain the person for treatment                                                        | governs       | Do not send police                      |
        | help move him to seclusion                       | what is asked of police is to search, help with seclusion or stand by                                                  | governs       | Do not send police                      |
        | stand by while medication is given               | the ward incident includes a clinical task                                                                             | governs       | Do not send police                      |
        | too few staff for the depot, nobody in danger    | the ward incident includes a clinical task; the ward incident includes staff hurt or too few to hold safely in time    | governs       | Do not send police                      |
        | hold her for the depot, danger not asked         | what is asked of police is to restrain the person for treatment; danger to life now has not been asked                 | governs       | Ask this first                          |
        | hold her for the depot, danger not known         | what is asked of police is to restrain the person for treatment; danger to life now is not known                       | governs       | Speak to tactical advisor or supervisor |
        | he hit a nurse yesterday; hold him for the depot | what is asked of police is to restrain the person for treatment; there is a past crime                                 | governs       | Do not send police                      |
        | hold her: she is biting a nurse                  | what is asked of police is to restrain the person for treatment; the violence reported includes violence happening now | holds         | Send police now                         |
        | what is happening is not known                   | the incident on the ward is not known; what is asked of police is not known                                            | does not hold | Ask this first                          |

    Scenario: WD-30 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that what is asked of police is to restrain the person for treatment
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Mental health trust"
      And the actions include "Tell the caller police will not come"
      And the actions include "Say what officers cannot do"

  @cites:MHA-127 @cites:ECHR-3 @cites:NPA-T
  Rule: WD-43 Somebody outside the staff fears that a patient is abused, and nobody knows how serious it is: go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-43" <does>
      And the answer is "<answer>"

      Examples: abuse feared
        | case                                               | told                                                                                               | does          | answer                                  |
        | her mother saw bruises, how bad it is nobody knows | there is a suspected crime; serious harm now is not known                                          | governs       | Send police now                         |
        | her mother saw bruises, nobody in danger now       | there is a suspected crime                                                                         | does not hold | Send police at an agreed time           |
        | the ward reports it                                | the caller is from a mental health ward; there is a suspected crime; serious harm now is not known | does not hold | Send police at an agreed time           |
        | nobody knows whether there is a crime              | the crime is not known; serious harm now is not known                                              | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-127 @cites:ECHR-3 @cites:CL-DUTY
  Rule: WD-44 A crime against a patient, reported from outside the staff: an appointment, and safeguarding

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-44" <does>
      And the answer is "<answer>"

      Examples: a patient as victim
        | case                               | told                                                           | does          | answer                                  |
        | a patient says staff hit him       | there is a past crime                                          | governs       | Send police at an agreed time           |
        | a patient fears what a visitor did | there is a suspected crime                                     | governs       | Send police at an agreed time           |
        | no crime                           | there is no crime reported                                     | does not hold | Do not send police                      |
        | nobody knows                       | the crime is not known                                         | does not hold | Speak to tactical advisor or supervisor |
        | a nurse reports it                 | the caller is from a mental health ward; there is a past crime | does not hold | Send police at an agreed time           |

    Scenario: WD-44 What goes with it
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that there is a past crime
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Make a safeguarding referral"

  @cites:CL-DUTY @cites:NPA-T @cites:MOU-2017
  Rule: WD-40 A crime that is over is recorded and investigated by appointment, detained or not, ill or not

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-40" <does>
      And the answer is "<answer>"

      Examples: being a patient is no bar
        | case                                                 | told                                                                                                           | does          | answer                        |
        | a nurse was punched yesterday by a detained patient  | the person's legal status is section 3; there is a past crime; the ward incident includes a crime that is over | governs       | Send police at an agreed time |
        | drugs found in a locker, now locked away             | there is a suspected crime                                                                                     | governs       | Send police at an agreed time |
        | arrest him for what he did yesterday                 | there is a past crime; what is asked of police is to arrest or detain in another way                           | governs       | Send police at an agreed time |
        | a crime yesterday, and now a hold is asked for       | there is a past crime; what is asked of police is to restrain the person                                       | does not hold | Do not send police            |
        | a crime yesterday, and the patient walks to the door | there is a past crime; the ward incident includes a patient leaving                                            | does not hold | Do not send police            |
        | no crime                                             | there is no crime reported; none of the listed incidents is happening on the ward                              | does not hold | Ask this first                |
        | nobody knows whether it was a crime                  | the crime is not known                                                                                         | does not hold | Ask this first                |

    Scenario: WD-40 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that there is a past crime
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Record and investigate the crime"

  @cites:MHC-2013-12-27 @cites:NHSE-RCRP
  Rule: WD-51 A journey from the ward with danger named is planned with the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to convey the person
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-51" <does>
      And the answer is "<answer>"

      Examples: journeys with danger
        | case                                     | told                            | does          | answer                                  |
        | to a secure unit, attacked the last crew | the RAVE risk includes violence | governs       | Speak to tactical advisor or supervisor |
        | to a secure unit, calm                   | there is no RAVE risk           | does not hold | Do not send police                      |
        | nobody knows                             | RAVE risk is not known          | does not hold | Do not send police                      |

  @cites:MHC-2013-12-27 @cites:NHSE-RCRP
  Rule: WD-50 An escort, a transfer or a journey to A&E is the hospital's, with health transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-50" <does>
      And the answer is "<answer>"

      Examples: journeys
        | case                               | told                                                                                                   | does          | answer             |
        | to A&E for an X-ray                | what is asked of police is to convey the person                                                        | governs       | Do not send police |
        | to a secure unit, danger not known | what is asked of police is to convey the person; RAVE risk is not known                                | governs       | Do not send police |
        | to a secure unit, fighting now     | what is asked of police is to convey the person; the violence reported includes violence happening now | does not hold | Send police now    |
        | what is asked is not known         | what is asked of police is not known                                                                   | does not hold | Ask this first     |

    Scenario: WD-50 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that what is asked of police is to convey the person
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Health transport, not police"

  @cites:MHA-136-1 @cites:MHA-5-2 @cites:MHA-5-4 @cites:MHA-136-CONSTABLE
  Rule: WD-56 Officers on the ward do not keep a patient in: the hospital's powers first, section 136 only on its own test

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before; the person's legal status is that of an informal patient
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-56" <does>
      And the answer is "<answer>"

      Examples: officers there, patient leaving
        | case                                    | told                                                                                                                                                                                                 | does          | answer                      |
        | runs at the door and says she will jump | the ward incident includes a patient leaving; the need for care or control is immediate                                                                                                              | governs       | Police stay                 |
        | wants to go home, calm                  | the ward incident includes a patient leaving; the need for care or control is absent                                                                                                                 | does not hold | Police leave after handover |
        | nobody can say what will happen         | the ward incident includes a patient leaving; the need for care or control is not known                                                                                                              | governs       | Police stay                 |
        | not asked                               | the ward incident includes a patient leaving; the need for care or control has not been asked                                                                                                        | does not hold | Ask this first              |
        | no officer there                        | the ward incident includes a patient leaving; the need for care or control is immediate; the caller is from a mental health ward; no constable is with the person; police are free of any commitment | does not hold | Do not send police          |

    Scenario: WD-56 What goes with it
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before; the person's legal status is that of an informal patient
      And it is told that the ward incident includes a patient leaving; the need for care or control is immediate
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask the hospital to use its own powers"

  @cites:MHA-136-1 @cites:MHA-5-2 @cites:MHA-5-4
  Rule: WD-56b Officers on the ward, and a patient who wants to leave: what will happen in the next minutes?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before; the person's legal status is that of an informal patient; the ward incident includes a patient leaving
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-56b" <does>
      And the answer is "<answer>"

      Examples: officers there, and the need not asked
        | case                   | told                                            | does          | answer                      |
        | not asked              | the need for care or control has not been asked | governs       | Ask this first              |
        | wants to go home, calm | the need for care or control is absent          | does not hold | Police leave after handover |
        | nobody can say         | the need for care or control is not known       | does not hold | Police stay                 |

    Scenario: WD-56b What goes with it
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before; the person's legal status is that of an informal patient; the ward incident includes a patient leaving
      And it is told that the need for care or control has not been asked
      When advice is asked under the guide "inpatient-units"
      Then it is asked about the need for care or control

  @cites:CASE-RABONE @cites:MHA-5-2 @cites:KF-16
  Rule: WD-54 The hospital says it has no power of its own, and a risk is shown: a supervisor and the doctor on call, at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the person's legal status is that of an informal patient; the ward incident includes a patient leaving
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-54" <does>
      And the answer is "<answer>"

      Examples: no power, and a risk
        | case                                        | told                                                                               | does          | answer                                  |
        | no nurse who may hold, no doctor, risk high | the hospital has no power of its own to use now; the hospital's risk grade is high | governs       | Speak to tactical advisor or supervisor |
        | the nurse can hold, risk high               | the hospital has a power of its own to use now; the hospital's risk grade is high  | does not hold | Do not send police                      |
        | nobody knows whether there is a power       | the hospital's own power is not known; the hospital's risk grade is high           | does not hold | Do not send police                      |
        | no power, and no risk shown                 | the hospital has no power of its own to use now; the hospital's risk grade is low  | does not hold | Do not send police                      |

  @cites:MHA-131 @cites:ECHR-5 @cites:CASE-RABONE
  Rule: WD-55 The hospital has no power to keep the patient, and no risk is shown: the patient may go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the person's legal status is that of an informal patient; the ward incident includes a patient leaving
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-55" <does>
      And the answer is "<answer>"

      Examples: no power, and no risk
        | case                                        | told                                                                                             | does          | answer                                  |
        | no ground to hold, goes home to her husband | the hospital has no power of its own to use now                                                  | governs       | Do not send police                      |
        | no ground to hold, but a note was found     | the hospital has no power of its own to use now; a clinician predicts death or serious harm soon | holds         | Speak to tactical advisor or supervisor |
        | the hospital can hold                       | the hospital has a power of its own to use now                                                   | does not hold | Do not send police                      |
        | nobody knows                                | the hospital's own power is not known                                                            | does not hold | Do not send police                      |

  @cites:MHA-5-2 @cites:MCA-5 @cites:MHC-2025-10-21 @cites:RCEM-2013
  Rule: WD-53 A patient who wants to leave A&E or a general ward is for that hospital's own staff and powers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-53" <does>
      And the answer is "<answer>"

      Examples: A&E and general wards
        | case                                   | told                                                                                                                        | does          | answer             |
        | pulling at the line, wants out         | the ward incident includes a patient leaving                                                                                | governs       | Do not send police |
        | please come and use section 136        | what is asked of police is to detain under section 136                                                                      | governs       | Do not send police |
        | wants out of a mental health ward      | the ward incident includes a patient leaving; the place is a mental health or learning disability ward                      | does not hold | Do not send police |
        | place not known                        | what is asked of police is to detain under section 136; the place is not known                                              | does not hold | Ask this first     |
        | wants out and says she ends it tonight | the ward incident includes a patient leaving; what the person has said about ending their life is for now, today or tonight | does not hold | Send police now    |

    Scenario: WD-53 What goes with it
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department
      And it is told that the ward incident includes a patient leaving
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Hospital (A&E or ward)"
      And the actions include "Ask the hospital to use its own powers"

  @cites:MHA-5-4 @cites:MHA-5-2 @cites:MHA-131 @cites:COP-16
  Rule: WD-52 A patient who wants to leave the ward is for the nurse, the doctor and the ward's own staff

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-52" <does>
      And the answer is "<answer>"

      Examples: the ward's own power
        | case                                              | told                                                                                                                                                                                      | does          | answer             |
        | voluntary, suicidal last week, the doctor is slow | the person's legal status is that of an informal patient; the ward incident includes a patient leaving; the hospital has a power of its own to use now; the hospital's risk grade is high | governs       | Do not send police |
        | please section her                                | the person's legal status is that of an informal patient; what is asked of police is to detain under section 136                                                                          | governs       | Do not send police |
        | stop him leaving                                  | the person's legal status is that of an informal patient; what is asked of police is to stop the person leaving                                                                           | governs       | Do not send police |
        | detained, and at the door                         | the person's legal status is section 3; the ward incident includes a patient leaving                                                                                                      | governs       | Do not send police |
        | nobody knows whether detained                     | the legal status is not known; the ward incident includes a patient leaving                                                                                                               | governs       | Do not send police |
        | through the gate                                  | the person's legal status is that of an informal patient; the ward incident includes a patient leaving; the absence is by leaving the ward                                                | does not hold | Ask this first     |
        | says she will die tonight                         | the ward incident includes a patient leaving; what the person has said about ending their life is for now, today or tonight                                                               | does not hold | Send police now    |
        | nobody knows what is happening                    | the incident on the ward is not known                                                                                                                                                     | does not hold | Ask this first     |

    Scenario: WD-52 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the ward incident includes a patient leaving
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Mental health trust"
      And the actions include "Ask the hospital to use its own powers"

  @cites:MHA-137 @cites:CASE-WEBLEY @cites:CL-NEGLIGENCE
  Rule: WD-73 Officers hold a patient whom they have brought to the ward: they stay until the ward has taken over, knowing the risks

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are holding the person, now or before; the person's legal status is section 3; what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-73" <does>
      And the answer is "<answer>"

      Examples: brought back
        | case                                | told                                                                  | does          | answer                      |
        | nobody has come to the door         | nobody able to keep the person safe has taken over knowing the risks  | governs       | Police stay                 |
        | not asked yet                       | the handover has not been asked                                       | governs       | Police stay                 |
        | nobody knows who took over          | the handover is not known                                             | governs       | Police stay                 |
        | the nurse in charge took over       | someone able to keep the person safe has taken over knowing the risks | does not hold | Police leave after handover |
        | the section has run out             | the power to retake and hold has run out                              | does not hold | Police leave after handover |
        | a voluntary patient, held by nobody | the person's legal status is that of an informal patient              | does not hold | Police leave after handover |

  @cites:MOU-2017 @cites:CASE-WEBLEY
  Rule: WD-70 When the danger is over officers hand back to a named clinician and leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-70" <does>
      And the answer is "<answer>"

      Examples: the danger over
        | case                                     | told                                                                                                                                                | does          | answer                      |
        | calm, clinician named                    | what is asked of police is to leave; a named clinician is in charge and will stay                                                                   | governs       | Police leave after handover |
        | the ward would like them to stay on      | what is asked of police is to stay with the person; the person's legal status is section 3                                                          | governs       | Police leave after handover |
        | he has picked up a chair again           | what is asked of police is to leave; the ward incident includes an assault now                                                                      | does not hold | Police stay                 |
        | nobody knows whether anyone is in danger | what is asked of police is to leave; serious harm now is not known                                                                                  | does not hold | Police stay                 |
        | no officer there                         | the caller is from a mental health ward; no constable is with the person; police are free of any commitment; what is asked of police is advice only | does not hold | Ask this first              |

  @cites:MOU-2017 @cites:CASE-WEBLEY
  Rule: WD-74 Nobody has said that the danger is over: officers stay and ask

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-74" <does>
      And the answer is "<answer>"

      Examples: not known to be over
        | case                   | told                                                                                                                                       | does          | answer                      |
        | serious harm not known | what is asked of police is to leave; serious harm now is not known                                                                         | governs       | Police stay                 |
        | weapons not asked      | what is asked of police is to leave; weapons and violence has not been asked                                                               | governs       | Police stay                 |
        | all quiet              | what is asked of police is to leave                                                                                                        | does not hold | Police leave after handover |
        | no officer there       | the caller is from a mental health ward; no constable is with the person; police are free of any commitment; serious harm now is not known | does not hold | Ask this first              |

  @cites:MOU-2017 @cites:NPA-T @cites:MHA-131 @cites:MHA-137
  Rule: WD-57 Staying to keep a patient in, to calm the ward or to make up numbers is for the trust, whatever the status

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-57" <does>
      And the answer is "<answer>"

      Examples: staying on
        | case                                               | told                                                                                                                                               | does          | answer                                  |
        | stay on a voluntary patient until the doctor comes | what is asked of police is to stay with the person; the person's legal status is that of an informal patient                                       | governs       | Do not send police                      |
        | stay because there is one nurse                    | what is asked of police is to stay with the person; the person's legal status is section 3                                                         | governs       | Do not send police                      |
        | stay, status not known                             | what is asked of police is to stay with the person; the legal status is not known                                                                  | governs       | Do not send police                      |
        | stay, danger not known                             | what is asked of police is to stay with the person; serious harm now is not known                                                                  | governs       | Speak to tactical advisor or supervisor |
        | stay: she has a blade                              | what is asked of police is to stay with the person; the ward incident includes a weapon                                                            | does not hold | Send police now                         |
        | stay with a man in A&E                             | what is asked of police is to stay with the person; the place is an emergency department; the person's legal status is that of an informal patient | does not hold | Do not send police                      |

  @cites:MOU-2017 @cites:APP-RESTRAINT
  Rule: WD-33 A hold with nobody in danger is for the unit's own trained team

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-33" <does>
      And the answer is "<answer>"

      Examples: a hold with nobody in danger
        | case                            | told                                                                                                     | does          | answer                                  |
        | hold him, he is noisy           | what is asked of police is to restrain the person                                                        | governs       | Do not send police                      |
        | hold him, he is hitting a nurse | what is asked of police is to restrain the person; the violence reported includes violence happening now | does not hold | Send police now                         |
        | hold him, danger not known      | what is asked of police is to restrain the person; serious harm now is not known                         | does not hold | Speak to tactical advisor or supervisor |
        | what is asked is not known      | what is asked of police is not known                                                                     | does not hold | Ask this first                          |

  @cites:MOU-2017 @cites:NPA-T @cites:HRA-6
  Rule: WD-35b Staff ask for a hold, and nobody can say whether anyone is in danger: a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-35b" <does>
      And the answer is "<answer>"

      Examples: a hold, and danger not known
        | case                                        | told                                | does          | answer                                  |
        | nobody can say whether anyone is being hurt | serious harm now is not known       | governs       | Speak to tactical advisor or supervisor |
        | not asked yet                               | serious harm now has not been asked | does not hold | Ask this first                          |
        | nobody in danger                            | nobody faces serious harm now       | does not hold | Do not send police                      |
        | somebody is being hurt                      | anyone faces serious harm now       | does not hold | Send police now                         |

  @cites:MOU-2017 @cites:NPA-T
  Rule: WD-35 Staff ask for a hold: what is the danger this minute?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-35" <does>
      And the answer is "<answer>"

      Examples: a hold, and nothing else said
        | case                                 | told                                                                                   | does          | answer                                  |
        | restrain a patient, please           | what is asked of police is to restrain the person; serious harm now has not been asked | governs       | Ask this first                          |
        | restrain a patient, danger not known | what is asked of police is to restrain the person; serious harm now is not known       | holds         | Speak to tactical advisor or supervisor |
        | restrain a patient, nobody in danger | what is asked of police is to restrain the person                                      | does not hold | Do not send police                      |

    Scenario: WD-35 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that what is asked of police is to restrain the person; serious harm now has not been asked
      When advice is asked under the guide "inpatient-units"
      Then it is asked about the incident on the ward

  @cites:MHA-132 @cites:CASE-RABONE @cites:IOPC-4199
  Rule: WD-80 A patient or relative who rings from the ward is heard, and the nurse in charge looks into it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-80" <does>
      And the answer is "<answer>"

      Examples: a call from a patient
        | case                                  | told                                    | does          | answer                                  |
        | says they are held against their will | the person's legal status is section 3  | governs       | Do not send police                      |
        | says a nurse hit him                  | there is a past crime                   | does not hold | Send police at an agreed time           |
        | says he has taken tablets and dies    | anyone's life is in danger now          | does not hold | Send police now                         |
        | nobody knows whether there is a crime | the crime is not known                  | governs       | Speak to tactical advisor or supervisor |
        | the ward itself rings                 | the caller is from a mental health ward | does not hold | Ask this first                          |

    Scenario: WD-80 What goes with it
      Given a quiet call
      And it is told that the caller is the person concerned; the place is a mental health or learning disability ward
      And it is told that the person's legal status is section 3
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Mental health trust"

  @cites:NPA-T @cites:CASE-RABONE @cites:MHC-2014-06-27
  Rule: WD-81 A worry about somebody who is on the ward is for the staff who are with them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a mental health or learning disability ward; the caller is a member of the public
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-81" <does>
      And the answer is "<answer>"

      Examples: a worry about somebody on the ward
        | case                               | told                                                                       | does          | answer             |
        | a friend from church wants to know | what is asked of police is a welfare check                                 | governs       | Do not send police |
        | tell him his father died           | what is asked of police is to deliver a message or trace somebody          | governs       | Do not send police |
        | he is being beaten                 | what is asked of police is a welfare check; there is a crime happening now | does not hold | Send police now    |
        | nobody knows where he is           | what is asked of police is a welfare check; the place is not known         | does not hold | Ask this first     |

  @cites:MOU-2017 @cites:BP-46
  Rule: WD-82 What is happening on the ward comes first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-82" <does>
      And the answer is "<answer>"

      Examples: nothing said yet
        | case                                                | told                                   | does          | answer          |
        | a ward rings and says no more                       | what is asked of police is advice only | governs       | Ask this first  |
        | a ward rings, asked what is happening: nobody knows | the incident on the ward is not known  | does not hold | Ask this first  |
        | a ward rings about a crime happening now            | there is a crime happening now         | does not hold | Send police now |

    Scenario: WD-82 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that what is asked of police is advice only
      When advice is asked under the guide "inpatient-units"
      Then it is asked about the incident on the ward

  @cites:APP-MISS @cites:MHC-2012-01-15
  Rule: MI-17 Said to have left the ward, and nobody knows where they are now: missing until found

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a mental health or learning disability ward; the person's whereabouts is not known
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-17" <does>
      And the answer is "<answer>"

      Examples: nobody knows where they are now
        | case                          | told                                                                     | does          | answer             |
        | left the ward, risk not asked | the stated intent has not been asked                                     | governs       | Send police now    |
        | left the ward, graded high    | the hospital's risk grade is high                                        | governs       | Send police now    |
        | left, every risk ruled out    | the hospital's risk grade is low                                         | does not hold | Ask this first     |
        | not asked where               | the person's whereabouts has not been asked                              | does not hold | Ask this first     |
        | found at his mother's         | the person is at a confirmed location; the place is somebody else's home | does not hold | Do not send police |

  @cites:APP-MISS @cites:MHC-2012-01-15
  Rule: MI-17b Said to have left, and said to be on the ward: where is the person now?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-17b" <does>
      And the answer is "<answer>"

      Examples: told both
        | case                                           | told                                                                     | does          | answer             |
        | left the ward, place given as the ward         | the person's whereabouts has not been asked                              | governs       | Ask this first     |
        | left, nobody knows where, every risk ruled out | the person's whereabouts is not known                                    | governs       | Ask this first     |
        | nobody knows, graded high                      | the person's whereabouts is not known; the hospital's risk grade is high | holds         | Send police now    |
        | found at her sister's                          | the person is at a confirmed location; the place is somebody else's home | does not hold | Do not send police |

    Scenario: MI-17b What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a mental health or learning disability ward
      And it is told that the person's whereabouts has not been asked
      When advice is asked under the guide "inpatient-units"
      Then the first question is about the person's whereabouts
      And the actions include "Open a missing person report"

  @cites:ECHR-2 @cites:PACE-17-1-e @cites:CASE-RABONE
  Rule: MI-8 Found, and life at risk there: go, and call the ambulance

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-8" <does>
      And the answer is "<answer>"

      Examples: found in danger
        | case                                       | told                                                                                                      | does          | answer                                  |
        | on the railway bridge                      | the place is a roof, bridge or railway                                                                    | governs       | Send police now                         |
        | at home, believed dying                    | the place is their own home; life or limb is believed to be at risk inside                                | governs       | Send police now                         |
        | in a park with a rope round her neck       | the place is a street or other open place; anyone's life is in danger now                                 | holds         | Send police now                         |
        | at her mother's, calm                      | the person is at a confirmed location; the place is somebody else's home                                  | does not hold | Do not send police                      |
        | at her mother's, nobody knows about danger | the person is at a confirmed location; the place is somebody else's home; danger to life now is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-8 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward
      And it is told that the place is a roof, bridge or railway
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Call an ambulance"

  @cites:RED-FLAGS @cites:AACE-136 @cites:CASE-RABONE
  Rule: MI-8b Found ill or hurt, and officers are there: they stay until the ambulance has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location; the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-8b" <does>
      And the answer is "<answer>"

      Examples: found ill
        | case                                                     | told                                                                                                          | does          | answer                                  |
        | found with a head wound                                  | the red flags include a head injury                                                                           | governs       | Police stay                             |
        | found well                                               | the need for care or control is absent                                                                        | does not hold | Police leave after handover             |
        | nobody can say how he is                                 | medical red flags is not known                                                                                | does not hold | Ask this first                          |
        | found with a head wound by his brother, no officer there | the red flags include a head injury; the caller is from a mental health ward; no constable is with the person | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2023-0193 @cites:ECHR-2 @cites:CASE-RABONE
  Rule: MI-11 Staff are following somebody at risk and have not said that they can bring them back: go to the staff

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-11" <does>
      And the answer is "<answer>"

      Examples: staff are with the patient
        | case                                           | told                                                                                                                                 | does          | answer             |
        | a nurse follows towards the river, graded high | a member of staff is with or following the person now; the hospital's risk grade is high                                             | governs       | Send police now    |
        | a nurse has him by the hand and walks back     | a member of staff is with or following the person now; the hospital's risk grade is high; staff can safely keep or return the person | does not hold | Do not send police |
        | no staff there                                 | no member of staff is with or following the person now; the hospital's risk grade is high                                            | does not hold | Send police now    |
        | a nurse follows, no risk shown                 | a member of staff is with or following the person now; the hospital's risk grade is low                                              | does not hold | Do not send police |
        | nobody knows whether staff follow              | the staff with the person is not known; the hospital's risk grade is high                                                            | does not hold | Send police now    |

  @cites:PFD-2023-0193 @cites:ECHR-2
  Rule: MI-11b Staff are following, cannot keep the person safe, and a risk is not ruled out: go to the staff

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a street or other open place; a member of staff is with or following the person now
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-11b" <does>
      And the answer is "<answer>"

      Examples: staff cannot keep the person safe
        | case                                  | told                                                                                           | does          | answer             |
        | a student nurse alone, risk not asked | staff cannot safely keep or return the person; the stated intent has not been asked            | governs       | Send police now    |
        | nobody knows whether she can          | the staff's ability to keep and return the person is not known; the stated intent is not known | governs       | Send police now    |
        | every risk ruled out                  | staff cannot safely keep or return the person                                                  | does not hold | Do not send police |
        | staff can                             | staff can safely keep or return the person; the stated intent has not been asked               | does not hold | Ask this first     |

  @cites:COP-28 @cites:MHA-41 @cites:MHA-42-3 @cites:MHA-18-1
  Rule: MI-2b Sent by a court, dangerous or especially vulnerable: go, whatever the ward calls the patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-2b" <does>
      And the answer is "<answer>"

      Examples: sent by a court, dangerous or especially vulnerable
        | case                                | told                                                                                                                                                                                                                             | does          | answer          |
        | restricted, late from leave         | the person's legal status is that of a restricted patient; the absence is by staying out after leave                                                                                                                             | governs       | Send police now |
        | section 3, especially vulnerable    | the person's legal status is section 3; the absence is by leaving the ward; the grounds for an immediate report include especial vulnerability; the person is at a confirmed location; the place is a street or other open place | governs       | Send police now |
        | restricted, and the door stays shut | the person's legal status is that of a restricted patient; the absence is by staying out after leave; the person is at a confirmed location; the way in is refused                                                               | does not hold | Ask this first  |
        | section 3, none of the grounds      | the person's legal status is section 3; the absence is by leaving the ward; the person is at a confirmed location                                                                                                                | does not hold | Ask this first  |
        | restricted, on the ward             | the person's legal status is that of a restricted patient; the place is a mental health or learning disability ward                                                                                                              | does not hold | Ask this first  |
        | grounds not known                   | the person's legal status is section 3; the absence is by leaving the ward; the grounds for an immediate report is not known; the person is at a confirmed location                                                              | does not hold | Ask this first  |

  @cites:MHA-18-5 @cites:MHA-5-2 @cites:MHA-5-4 @cites:ECHR-5
  Rule: MI-2d Held before leaving, and the hold has run out: nobody is brought back on it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-2d" <does>
      And the answer is "<answer>"

      Examples: the hold has run out
        | case                            | told                                                                            | does          | answer                                  |
        | nurse's hold, eight hours ago   | the person's legal status is section 5(4); the time on the detention clock is 8 | governs       | Speak to tactical advisor or supervisor |
        | nurse's hold, two hours ago     | the person's legal status is section 5(4); the time on the detention clock is 2 | does not hold | Ask this first                          |
        | nurse's hold, nobody knows when | the person's legal status is section 5(4)                                       | does not hold | Ask this first                          |
        | voluntary all along             | the person's legal status is that of an informal patient                        | does not hold | Do not send police                      |

    Scenario: MI-2d What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is their own home
      And it is told that the person's legal status is section 5(4); the time on the detention clock is 8
      When advice is asked under the guide "inpatient-units"
      Then it follows that retaking under section 18(1) is not available
      And the actions include "Ask for an AMHP"

  @cites:MHA-18-1 @cites:MHA-5-2 @cites:MHA-5-4 @cites:COP-28
  Rule: MI-2c Held before leaving, found and quiet: the hospital brings back its own patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-2c" <does>
      And the answer is "<answer>"

      Examples: held, found, quiet
        | case                                     | told                                                                                                   | does          | answer                                  |
        | nurse's hold, at her sister's, quiet     | the person's legal status is section 5(4); the time on the detention clock is 2; there is no RAVE risk | governs       | Do not send police                      |
        | doctor's hold, says he will fight        | the person's legal status is section 5(2); the RAVE risk includes aggression or threats                | does not hold | Speak to tactical advisor or supervisor |
        | doctor's hold, danger not known          | the person's legal status is section 5(2); RAVE risk is not known                                      | does not hold | Speak to tactical advisor or supervisor |
        | doctor's hold, the door is shut on staff | the person's legal status is section 5(2); there is no RAVE risk; the way in is refused                | does not hold | Speak to tactical advisor or supervisor |
        | voluntary all along                      | the person's legal status is that of an informal patient; there is no RAVE risk                        | does not hold | Do not send police                      |

    Scenario: MI-2c What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that the person's legal status is section 5(4); the time on the detention clock is 2; there is no RAVE risk
      When advice is asked under the guide "inpatient-units"
      Then it follows that retaking under section 18(1) is available
      And the actions include "Health transport, not police"

  @cites:COP-28 @cites:NPA-T
  Rule: MI-2e Held before leaving, and found: is there danger on return?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-2e" <does>
      And the answer is "<answer>"

      Examples: held, found, danger not asked
        | case                            | told                                                                    | does          | answer                                  |
        | doctor's hold                   | the person's legal status is section 5(2); RAVE risk has not been asked | governs       | Ask this first                          |
        | doctor's hold, danger not known | the person's legal status is section 5(2); RAVE risk is not known       | does not hold | Speak to tactical advisor or supervisor |
        | doctor's hold, quiet            | the person's legal status is section 5(2); there is no RAVE risk        | does not hold | Do not send police                      |
        | voluntary all along             | the person's legal status is that of an informal patient                | does not hold | Do not send police                      |

    Scenario: MI-2e What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that the person's legal status is section 5(2)
      When advice is asked under the guide "inpatient-units"
      Then it is asked about RAVE risk
      And the actions include "Have the papers read"

  @cites:MHA-18-1 @cites:MHA-5-2 @cites:MHA-5-4 @cites:COP-28
  Rule: MI-2 Held before leaving, and found: absent without leave, which guide 8 answers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-2" <does>
      And the answer is "<answer>"

      Examples: held, found, and more to settle
        | case                              | told                                                                                          | does          | answer                                  |
        | doctor's hold, says he will fight | the person's legal status is section 5(2); the RAVE risk includes aggression or threats       | governs       | Speak to tactical advisor or supervisor |
        | doctor's hold, danger not known   | the person's legal status is section 5(2); RAVE risk is not known                             | governs       | Speak to tactical advisor or supervisor |
        | voluntary all along               | the person's legal status is that of an informal patient                                      | does not hold | Do not send police                      |
        | status not known                  | the legal status is not known                                                                 | does not hold | Speak to tactical advisor or supervisor |
        | section 2, nobody knows where     | the person's legal status is section 2; the person is unlocated; the place has not been asked | does not hold | Ask this first                          |

    Scenario: MI-2 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that the person's legal status is section 5(2); RAVE risk is not known
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Have the papers read"

  @cites:ECHR-2 @cites:DERBYSHIRE-AWOL @cites:MCA-DOLS @cites:MCA-5
  Rule: MI-4 A DoLS order or no capacity, and nobody knows where: high risk, go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-4" <does>
      And the answer is "<answer>"

      Examples: no capacity, or a DoLS order
        | case                                                  | told                                                                                                                   | does          | answer                                  |
        | a DoLS patient in pyjamas at minus two                | the person's legal status is a DoLS or Court of Protection order; the vulnerabilities include being out in bad weather | governs       | Send police now                         |
        | a man with dementia, lacks capacity, ward says medium | the person's legal status is that of an informal patient; capacity is lacking; the hospital's risk grade is medium     | governs       | Send police now                         |
        | has capacity                                          | the person's legal status is that of an informal patient; capacity is present                                          | does not hold | Ask this first                          |
        | capacity not known                                    | the person's legal status is that of an informal patient; capacity is not known                                        | does not hold | Ask this first                          |
        | a DoLS patient seen at the gate                       | the person's legal status is a DoLS or Court of Protection order; the person is at a confirmed location                | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-4 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is unlocated
      And it is told that the person's legal status is a DoLS or Court of Protection order
      When advice is asked under the guide "inpatient-units"
      Then it follows that return under a DoLS authorisation is not available
      And the actions include "Open a missing person report"

  @cites:APP-MISS @cites:ECHR-2 @cites:PFD-2023-0154 @cites:PFD-2023-0013 @cites:CASE-RABONE
  Rule: MI-3 Nobody knows where, and a risk is shown, it is unlike them, or the ward grades high: high risk, go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-3" <does>
      And the answer is "<answer>"

      Examples: at risk, unlike them, or graded high
        | case                                              | told                                                                                                        | does          | answer                        |
        | ward says high, police low: the higher grade acts | the hospital's risk grade is high; the police grade is low                                                  | holds         | Send police now               |
        | ward says low, police high                        | the hospital's risk grade is low; the police grade is high                                                  | holds         | Send police now               |
        | took a rope, not graded                           | the person has a means of self-harm                                                                         | holds         | Send police now               |
        | on half an hour's leave, unlike her, not graded   | this is unlike the person                                                                                   | holds         | Send police now               |
        | the ward did not search first, graded high        | the hospital's risk grade is high; there have been no enquiries                                             | holds         | Send police now               |
        | ward says medium                                  | the hospital's risk grade is medium                                                                         | does not hold | Send police at an agreed time |
        | found at her mother's                             | the hospital's risk grade is high; the person is at a confirmed location; the place is somebody else's home | does not hold | Do not send police            |
        | nothing known of the risk                         | the hospital's own risk grade is not known                                                                  | does not hold | Send police now               |

    Scenario: MI-3 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that the hospital's risk grade is high; the police grade is low
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Open a missing person report"
      And the actions include "Tell the ward"
      And it follows that retaking under section 18(1) is not available

  @cites:APP-MISS @cites:PFD-2023-0268 @cites:INQ-2020-COURTYARD
  Rule: MI-18 Nobody knows where, and the ward has no grade since the person left: treat as high until it has

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-18" <does>
      And the answer is "<answer>"

      Examples: no grade since leaving
        | case                         | told                                                              | does          | answer                                  |
        | graded last week, not since  | the hospital's risk grade is out of date                          | governs       | Send police now                         |
        | the ward has no grade        | the hospital's risk grade is missing                              | governs       | Send police now                         |
        | nobody knows the grade       | the hospital's own risk grade is not known                        | governs       | Send police now                         |
        | graded low today             | the hospital's risk grade is low                                  | does not hold | Ask this first                          |
        | not asked yet                | the hospital's own risk grade has not been asked                  | does not hold | Ask this first                          |
        | old grade, police graded low | the hospital's risk grade is out of date; the police grade is low | governs       | Send police now                         |
        | no grade, police graded low  | the hospital's risk grade is missing; the police grade is low     | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2023-0154 @cites:APP-MISS @cites:MERSEY-CARE
  Rule: MI-10 What is said of the risk conflicts: the tactical advisor, before any lower grade

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-10" <does>
      And the answer is "<answer>"

      Examples: what is said conflicts
        | case                                        | told                                                                                                                                           | does          | answer                                  |
        | nurse says low, family says he wrote a note | the hospital's risk grade is low; the agencies or the facts disagree                                                                           | governs       | Speak to tactical advisor or supervisor |
        | all agree                                   | the hospital's risk grade is low; the agencies and the facts agree                                                                             | does not hold | Ask this first                          |
        | nobody knows whether they agree             | the hospital's risk grade is low; disagreement between agencies is not known                                                                   | does not hold | Ask this first                          |
        | they disagree, and one says high            | the hospital's risk grade is high; the agencies or the facts disagree                                                                          | holds         | Send police now                         |
        | they disagree, at his mother's              | the hospital's risk grade is low; the agencies or the facts disagree; the person is at a confirmed location; the place is somebody else's home | governs       | Speak to tactical advisor or supervisor |

  @cites:PFD-2023-0268 @cites:PFD-2024-0059 @cites:APP-MISS
  Rule: MI-19 A police grade below high that rests on an old ward grade, or none, is no grade: a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-19" <does>
      And the answer is "<answer>"

      Examples: a low grade on old news
        | case                                   | told                                                                       | does          | answer                                  |
        | ward grade from last week, police low  | the hospital's risk grade is out of date; the police grade is low          | holds         | Send police now                         |
        | no ward grade, police medium           | the hospital's risk grade is missing; the police grade is no apparent risk | governs       | Speak to tactical advisor or supervisor |
        | ward grade not known, police low       | the hospital's own risk grade is not known; the police grade is low        | governs       | Speak to tactical advisor or supervisor |
        | ward low today, police low             | the hospital's risk grade is low; the police grade is low                  | does not hold | Ask this first                          |
        | ward grade from last week, police high | the hospital's risk grade is out of date; the police grade is high         | holds         | Send police now                         |

  @cites:APP-MISS @cites:PFD-2023-0154 @cites:IOPC-WYP-2023-06
  Rule: MI-6 Nobody knows where, at risk, and graded medium: missing person, search at a planned pace

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-6" <does>
      And the answer is "<answer>"

      Examples: graded medium
        | case                              | told                                                                                                | does          | answer                        |
        | medium, searched                  | the hospital's risk grade is medium; the enquiries done include all reasonable steps by the service | holds         | Send police at an agreed time |
        | medium, the ward has not searched | the hospital's risk grade is medium; there have been no enquiries                                   | holds         | Send police at an agreed time |
        | low and unlike him                | the hospital's risk grade is low; this is unlike the person                                         | holds         | Send police at an agreed time |
        | low, usual, no risk               | the hospital's risk grade is low; this is usual for the person                                      | does not hold | Ask this first                |
        | not known whether usual           | the hospital's risk grade is low; the person's usual behaviour is not known                         | does not hold | Ask this first                |

    Scenario: MI-6 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that the hospital's risk grade is medium
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Open a missing person report"
      And the actions include "Tell the ward"

  @cites:IOPC-3439 @cites:PFD-2024-0059 @cites:PFD-2024-0524
  Rule: MI-15 Nobody knows where, within days of discharge, and no team has accepted by name: a supervisor before anyone is called absent

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-15" <does>
      And the answer is "<answer>"

      Examples: within days of discharge
        | case                                                       | told                                                                                        | does          | answer                                  |
        | left section 136 yesterday, two say absent                 | the vulnerabilities include a discharge within days; the police grade is low                | governs       | Speak to tactical advisor or supervisor |
        | left section 136 yesterday, the team's answer is not known | the vulnerabilities include a discharge within days; the service's answer is not known      | governs       | Speak to tactical advisor or supervisor |
        | the home treatment team has taken it by name               | the vulnerabilities include a discharge within days; the service asked has accepted by name | does not hold | Ask this first                          |
        | no recent discharge                                        | there are no listed vulnerabilities                                                         | does not hold | Ask this first                          |
        | nobody knows about discharge                               | vulnerabilities is not known                                                                | does not hold | Ask this first                          |

    Scenario: MI-15 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that the vulnerabilities include a discharge within days
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Get a named acceptance"
      And the actions include "Open a missing person report"
      And the answer names "Mental health trust"

  @cites:APP-MISS @cites:PFD-2023-0268
  Rule: MI-16 Nobody knows where, and the ward's grade has not been asked: ask it first, and open the report

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-16" <does>
      And the answer is "<answer>"

      Examples: ungraded is not low
        | case                    | told                                                                     | does          | answer             |
        | grade not asked         | the hospital's own risk grade has not been asked                         | governs       | Ask this first     |
        | graded low              | the hospital's risk grade is low                                         | does not hold | Ask this first     |
        | asked, and nobody knows | the hospital's own risk grade is not known                               | does not hold | Send police now    |
        | found                   | the person is at a confirmed location; the place is somebody else's home | does not hold | Do not send police |

    Scenario: MI-16 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person
      And it is told that the hospital's own risk grade has not been asked
      When advice is asked under the guide "inpatient-units"
      Then it is asked about the hospital's own risk grade
      And the actions include "Open a missing person report"

  @cites:APP-MISS @cites:HRA-6 @cites:PFD-2025-0517
  Rule: MI-28 Nobody knows where, and the questions on danger are not all asked: ask them before anything is lowered

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-28" <does>
      And the answer is "<answer>"

      Examples: danger not asked
        | case                                  | told                                                                        | does          | answer                                  |
        | nobody asked about life               | danger to life now has not been asked                                       | governs       | Ask this first                          |
        | nobody asked what he said about dying | the stated intent has not been asked                                        | governs       | Ask this first                          |
        | asked, and not known                  | the stated intent is not known                                              | does not hold | Speak to tactical advisor or supervisor |
        | all asked                             | nobody's life is in danger now                                              | does not hold | Ask this first                          |
        | found                                 | the stated intent has not been asked; the person is at a confirmed location | does not hold | Ask this first                          |

    Scenario: MI-28 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that the stated intent has not been asked
      When advice is asked under the guide "inpatient-units"
      Then the first question is about the stated intent

  @cites:NPA-T @cites:DERBYSHIRE-AWOL
  Rule: MI-28b Nobody knows where, graded low, and nobody has asked what was searched: ask it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-28b" <does>
      And the answer is "<answer>"

      Examples: search not asked
        | case                           | told                                  | does          | answer                                  |
        | nobody asked what was searched | the enquiries done has not been asked | governs       | Ask this first                          |
        | asked, and nobody knows        | the enquiries done is not known       | does not hold | Speak to tactical advisor or supervisor |
        | nothing was searched           | there have been no enquiries          | does not hold | Send police with conditions             |

    Scenario: MI-28b What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that the enquiries done has not been asked
      When advice is asked under the guide "inpatient-units"
      Then the first question is about the enquiries done

  @cites:NPA-T @cites:DERBYSHIRE-AWOL @cites:MHC-2012-01-15
  Rule: MI-5 Nobody knows where, low risk, and the ward has not searched or rung round: police join when that is done, or at the time set

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-5" <does>
      And the answer is "<answer>"

      Examples: low, and not searched for
        | case                              | told                                                              | does          | answer                                  |
        | nobody has looked or rung         | there have been no enquiries                                      | governs       | Send police with conditions             |
        | searched and rung round           | the enquiries done include all reasonable steps by the service    | does not hold | Ask this first                          |
        | nobody knows what was done        | the enquiries done is not known                                   | does not hold | Speak to tactical advisor or supervisor |
        | not searched, and he took a blade | there have been no enquiries; the person has a means of self-harm | does not hold | Send police at an agreed time           |
        | not searched, intent not known    | there have been no enquiries; the stated intent is not known      | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-5 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that there have been no enquiries
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask the service to finish its enquiries"
      And the actions include "Keep the log open"

  @cites:NPA-T @cites:APP-MISS @cites:MHC-2023-10-17 @cites:IOPC-3439
  Rule: MI-14 Nobody knows where, searched for, and graded low by both: the ward leads, and a time is set at which it becomes a missing person report

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low; the enquiries done include all reasonable steps by the service
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-14" <does>
      And the answer is "<answer>"

      Examples: low by both, searched
        | case                       | told                                                    | does          | answer                                  |
        | both low                   | the police grade is low                                 | governs       | Do not send police                      |
        | police not graded          | the police grade is outstanding                         | does not hold | Ask this first                          |
        | police grade not known     | the police missing person grade is not known            | does not hold | Ask this first                          |
        | both low, intent not known | the police grade is low; the stated intent is not known | does not hold | Speak to tactical advisor or supervisor |
        | police medium              | the police grade is medium                              | does not hold | Send police at an agreed time           |

    Scenario: MI-14 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low; the enquiries done include all reasonable steps by the service
      And it is told that the police grade is low
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Keep the log open"
      And the actions include "Get a named acceptance"

  @cites:APP-MISS @cites:IOPC-3439
  Rule: MI-16b Nobody knows where, graded low by the ward, and police have not graded: grade it before anyone is called absent

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low; the enquiries done include all reasonable steps by the service
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-16b" <does>
      And the answer is "<answer>"

      Examples: police have no grade
        | case                   | told                                                                | does          | answer             |
        | police not graded      | the police grade is outstanding                                     | governs       | Ask this first     |
        | police grade not asked | the police missing person grade has not been asked                  | governs       | Ask this first     |
        | police grade not known | the police missing person grade is not known                        | governs       | Ask this first     |
        | police low             | the police grade is low                                             | holds         | Do not send police |
        | not searched           | there have been no enquiries; the enquiries done has not been asked | does not hold | Ask this first     |

  @cites:ECHR-2 @cites:PFD-2023-0071 @cites:PFD-2023-0154 @cites:PACE-17-1-e
  Rule: MI-23 Believed inside, nobody answers, and the risk is high: go and look; a door is forced only for life or limb

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is believed inside an address without contact; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-23" <does>
      And the answer is "<answer>"

      Examples: believed inside, high risk
        | case                                    | told                                                                     | does          | answer                                  |
        | ward says high, nobody answers          | the hospital's risk grade is high                                        | governs       | Send police now                         |
        | took a rope, nobody answers             | the person has a means of self-harm                                      | governs       | Send police now                         |
        | ward says medium, nobody answers        | the hospital's risk grade is medium                                      | does not hold | Speak to tactical advisor or supervisor |
        | grade not known                         | the hospital's own risk grade is not known                               | does not hold | Speak to tactical advisor or supervisor |
        | ward says high, and she opened the door | the hospital's risk grade is high; the person is at a confirmed location | does not hold | Do not send police                      |

  @cites:PACE-17-1-e @cites:CASE-SYED @cites:MHA-135-1 @cites:PFD-2023-0071
  Rule: MI-24 Believed inside, nobody answers, and a risk is not ruled out: the advisor, and the ward goes on ringing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is believed inside an address without contact; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-24" <does>
      And the answer is "<answer>"

      Examples: believed inside, a risk not ruled out
        | case                 | told                                                                       | does          | answer                                  |
        | ward says medium     | the hospital's risk grade is medium                                        | governs       | Speak to tactical advisor or supervisor |
        | intent not known     | the stated intent is not known                                             | governs       | Speak to tactical advisor or supervisor |
        | every risk ruled out | the hospital's risk grade is low                                           | does not hold | Do not send police                      |
        | ward says high       | the hospital's risk grade is high                                          | holds         | Send police now                         |
        | she opened the door  | the hospital's risk grade is medium; the person is at a confirmed location | does not hold | Do not send police                      |

  @cites:PFD-2023-0268 @cites:APP-MISS @cites:PACE-17-1-e
  Rule: MI-24b Believed inside, nobody answers, and the ward has no grade since the person left: the advisor, and the ward grades now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is believed inside an address without contact; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-24b" <does>
      And the answer is "<answer>"

      Examples: believed inside, no grade
        | case                        | told                                                                            | does          | answer                                  |
        | graded last week, not since | the hospital's risk grade is out of date                                        | governs       | Speak to tactical advisor or supervisor |
        | nobody knows the grade      | the hospital's own risk grade is not known                                      | governs       | Speak to tactical advisor or supervisor |
        | graded low now              | the hospital's risk grade is low                                                | does not hold | Do not send police                      |
        | she opened the door         | the hospital's risk grade is out of date; the person is at a confirmed location | does not hold | Do not send police                      |

  @cites:ECHR-2 @cites:APP-MISS @cites:PFD-2023-0193 @cites:CASE-RABONE
  Rule: MI-26 Seen in the open, alone, and the risk is high: go before they are lost again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-26" <does>
      And the answer is "<answer>"

      Examples: in the open, high risk
        | case                                 | told                                                                                                                     | does          | answer                                  |
        | on a bus station camera, graded high | the place is a street or other open place; the hospital's risk grade is high                                             | governs       | Send police now                         |
        | in a supermarket with a blade        | the place is a building that is not lived in; the person has a means of self-harm                                        | governs       | Send police now                         |
        | on a bench, graded medium            | the place is a street or other open place; the hospital's risk grade is medium                                           | does not hold | Do not send police                      |
        | on a bench, grade not known          | the place is a street or other open place; the hospital's own risk grade is not known                                    | does not hold | Speak to tactical advisor or supervisor |
        | graded high, at her mother's         | the place is somebody else's home; the hospital's risk grade is high                                                     | does not hold | Do not send police                      |
        | graded high, a nurse walks him back  | the place is a street or other open place; the hospital's risk grade is high; staff can safely keep or return the person | does not hold | Do not send police                      |

  @cites:PFD-2023-0268 @cites:APP-MISS @cites:CASE-RABONE
  Rule: MI-26b Seen in the open, alone, and the ward has no grade since the person left: a supervisor, and the ward grades now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-26b" <does>
      And the answer is "<answer>"

      Examples: in the open, no grade
        | case                             | told                                                                                                                            | does          | answer                                  |
        | on a bench, graded last week     | the place is a street or other open place; the hospital's risk grade is out of date                                             | governs       | Speak to tactical advisor or supervisor |
        | on a bench, grade not known      | the place is a street or other open place; the hospital's own risk grade is not known                                           | governs       | Speak to tactical advisor or supervisor |
        | on a bench, graded low now       | the place is a street or other open place; the hospital's risk grade is low                                                     | does not hold | Do not send police                      |
        | at her mother's, grade not known | the place is somebody else's home; the hospital's own risk grade is not known                                                   | does not hold | Do not send police                      |
        | a nurse walks him back           | the place is a street or other open place; the hospital's risk grade is out of date; staff can safely keep or return the person | does not hold | Do not send police                      |

  @cites:MHA-136-1 @cites:MHA-136-1A @cites:MHA-AWOL-INFORMAL
  Rule: MI-12 Officers are with a voluntary patient who needs care or control this minute, outside a home: stay, and section 136 only on its own test

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-12" <does>
      And the answer is "<answer>"

      Examples: officers with the patient, need now
        | case                                          | told                                                                                 | does          | answer                                  |
        | shaking and talking to nobody beside the road | the place is a street or other open place; the need for care or control is immediate | governs       | Police stay                             |
        | the same in her own flat                      | the place is their own home; the need for care or control is immediate               | does not hold | Speak to tactical advisor or supervisor |
        | calm at the bus stop                          | the place is a street or other open place; the need for care or control is absent    | does not hold | Police leave after handover             |
        | nobody can say                                | the place is a street or other open place; the need for care or control is not known | does not hold | Ask this first                          |

  @cites:MHA-136-1A @cites:MHA-135-1 @cites:MHA-AWOL-INFORMAL
  Rule: MI-12b Officers are with a voluntary patient in a home who needs care or control this minute: no section 136 there, the advisor and an AMHP now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-12b" <does>
      And the answer is "<answer>"

      Examples: officers in a home, need now
        | case                     | told                                                                                 | does          | answer                                  |
        | shaking on her own bed   | the place is their own home; the need for care or control is immediate               | governs       | Speak to tactical advisor or supervisor |
        | the same beside the road | the place is a street or other open place; the need for care or control is immediate | does not hold | Police stay                             |
        | calm at home             | the place is their own home; the need for care or control is absent                  | does not hold | Police leave after handover             |
        | nobody can say           | the place is their own home; the need for care or control is not known               | does not hold | Ask this first                          |

  @cites:MHA-AWOL-INFORMAL @cites:ECHR-5 @cites:MHA-131
  Rule: MI-13 Officers are with a voluntary patient who is found and in no danger: offer help, tell the ward, and let them go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location; the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-13" <does>
      And the answer is "<answer>"

      Examples: officers with the patient, no need now
        | case                               | told                                                                           | does          | answer                                  |
        | calm at the bus stop, going home   | the need for care or control is absent                                         | governs       | Police leave after handover             |
        | could wait until later today       | the need for care or control is for later today                                | governs       | Police leave after handover             |
        | shaking beside the road            | the need for care or control is immediate                                      | does not hold | Police stay                             |
        | nobody can say                     | the need for care or control is not known                                      | does not hold | Ask this first                          |
        | a detained patient at the bus stop | the need for care or control is absent; the person's legal status is section 2 | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-13 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location; the place is a street or other open place
      And it is told that the need for care or control is absent
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Tell the ward"
      And it follows that retaking under section 18(1) is not available; section 136 is not available

  @cites:MHA-136-1 @cites:MHA-AWOL-INFORMAL
  Rule: MI-25 Officers are with a voluntary patient: what will happen if they walk away?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the caller is an officer at the scene; a constable is with the person; the person is at a confirmed location; the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-25" <does>
      And the answer is "<answer>"

      Examples: officers with the patient, need not said
        | case           | told                                            | does          | answer                      |
        | not asked      | the need for care or control has not been asked | governs       | Ask this first              |
        | nobody can say | the need for care or control is not known       | governs       | Ask this first              |
        | calm           | the need for care or control is absent          | does not hold | Police leave after handover |

  @cites:ECHR-5 @cites:MHA-AWOL-INFORMAL @cites:MHC-2020-12-12
  Rule: MI-21 Found, no power to bring back, and danger is named: the advisor, and a plan with the service

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-21" <does>
      And the answer is "<answer>"

      Examples: danger named, no power
        | case                                     | told                                                                    | does          | answer                                  |
        | at his father's, threw a chair last time | the RAVE risk includes violence                                         | governs       | Speak to tactical advisor or supervisor |
        | calm                                     | there is no RAVE risk                                                   | does not hold | Do not send police                      |
        | nobody knows                             | RAVE risk is not known                                                  | does not hold | Do not send police                      |
        | detained, threw a chair last time        | the RAVE risk includes violence; the person's legal status is section 3 | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T @cites:MHA-AWOL-INFORMAL @cites:MHA-135-1 @cites:CASE-RABONE
  Rule: MI-7 Found and no danger: the ward or the crisis team sees the person, and an AMHP where an assessment is needed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-7" <does>
      And the answer is "<answer>"

      Examples: found, not asked to bring back
        | case                                     | told                                                                                              | does          | answer                                  |
        | please check on her at her mother's      | what is asked of police is a welfare check                                                        | governs       | Do not send police                      |
        | ward grades high, her mother is with her | what is asked of police is a welfare check; the hospital's risk grade is high                     | governs       | Do not send police                      |
        | bring her back                           | what is asked of police is to take the person back                                                | does not hold | Do not send police                      |
        | danger not known                         | what is asked of police is a welfare check; danger to life now is not known                       | governs       | Speak to tactical advisor or supervisor |
        | dying on the floor                       | what is asked of police is a welfare check; anyone's life is in danger now                        | does not hold | Send police now                         |
        | nobody knows where she is                | what is asked of police is a welfare check; the person is unlocated; the place has not been asked | does not hold | Ask this first                          |

    Scenario: MI-7 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that what is asked of police is a welfare check
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Mental health trust"
      And the actions include "Ask for an AMHP"

  @cites:ECHR-5 @cites:MHA-AWOL-INFORMAL @cites:MHA-131 @cites:MHA-136-CONSTABLE
  Rule: MI-9 The ward wants a voluntary patient brought back: there is no power, and police do not

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-9" <does>
      And the answer is "<answer>"

      Examples: bring back a voluntary patient
        | case                                  | told                                                                                          | does          | answer                                  |
        | bring him back, he is at his mother's | what is asked of police is to take the person back                                            | governs       | Do not send police                      |
        | please section him there              | what is asked of police is to detain under section 136                                        | governs       | Do not send police                      |
        | bring him back, danger not known      | what is asked of police is to take the person back; danger to life now is not known           | governs       | Speak to tactical advisor or supervisor |
        | he lacks capacity                     | what is asked of police is to take the person back; capacity is lacking                       | governs       | Speak to tactical advisor or supervisor |
        | he was on a nurse's hold              | what is asked of police is to take the person back; the person's legal status is section 5(4) | does not hold | Ask this first                          |
        | status not known                      | what is asked of police is to take the person back; the legal status is not known             | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-9 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that what is asked of police is to take the person back
      When advice is asked under the guide "inpatient-units"
      Then the answer names "Mental health trust"
      And it follows that retaking under section 18(1) is not available; the section 135(2) warrant is not available
      And the actions include "Say what officers cannot do"

  @cites:MHA-131 @cites:MHA-18-1 @cites:ECHR-5
  Rule: MI-22 Found, and nobody has said whether the patient was held: read the papers first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-22" <does>
      And the answer is "<answer>"

      Examples: status not asked
        | case         | told                                                     | does          | answer                                  |
        | nobody asked | the legal status has not been asked                      | governs       | Ask this first                          |
        | voluntary    | the person's legal status is that of an informal patient | does not hold | Do not send police                      |
        | nobody knows | the legal status is not known                            | does not hold | Speak to tactical advisor or supervisor |

    Scenario: MI-22 What goes with it
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that the legal status has not been asked
      When advice is asked under the guide "inpatient-units"
      Then it is asked about the legal status

  @cites:ECHR-5 @cites:MHA-131 @cites:MHC-2024-12-18
  Rule: MI-22b Found, and nobody knows whether the patient was held: no detention on a guess

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-22b" <does>
      And the answer is "<answer>"

      Examples: status not known
        | case            | told                                                           | does          | answer                                  |
        | nobody knows    | the legal status is not known                                  | governs       | Speak to tactical advisor or supervisor |
        | on some section | the person's legal status is detained under a section not said | governs       | Speak to tactical advisor or supervisor |
        | voluntary       | the person's legal status is that of an informal patient       | does not hold | Do not send police                      |
        | not asked       | the legal status has not been asked                            | does not hold | Ask this first                          |

  @cites:APP-MISS @cites:BP-46
  Rule: MI-99 A patient is gone, and nothing above settles it: the tactical advisor, and the log stays open

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-99" <does>
      And the answer is "<answer>"

      Examples: nothing settles it
        | case                                | told                                                                                                                      | does          | answer                                  |
        | low, nobody knows what was searched | the enquiries done is not known                                                                                           | governs       | Speak to tactical advisor or supervisor |
        | low, not searched                   | there have been no enquiries                                                                                              | holds         | Send police with conditions             |
        | not gone                            | the absence is ruled out; the person is at a confirmed location; the place is a mental health or learning disability ward | does not hold | Ask this first                          |

  @cites:MHA-AWOL-INFORMAL @cites:APP-MISS @cites:MHC-2012-01-15 @cites:MHA-131
  Rule: WD-F1, WD-F2, WD-F3, WD-F4, WD-F5, WD-F6 Is a patient gone from the hospital?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: on each side, and not known
        | case                                         | told                                                                                                               | row   | does          | follows                                                |
        | over the fence                               | the absence is by leaving the ward                                                                                 | WD-F1 | holds         | a patient is gone from the hospital                    |
        | not absent                                   | the absence is ruled out; the place is a mental health or learning disability ward                                 | WD-F1 | does not hold | nobody is gone from the hospital                       |
        | way not known                                | the way the person went absent is not known                                                                        | WD-F1 | does not hold | it is open whether a patient is gone from the hospital |
        | unlocated                                    | the person is unlocated                                                                                            | WD-F2 | holds         | a patient is gone from the hospital                    |
        | asked, and nobody knows where                | the person's whereabouts is not known                                                                              | WD-F2 | holds         | a patient is gone from the hospital                    |
        | found                                        | the person is at a confirmed location                                                                              | WD-F2 | does not hold | it is open whether a patient is gone from the hospital |
        | please find her                              | what is asked of police is to find a person                                                                        | WD-F3 | holds         | a patient is gone from the hospital                    |
        | please hold her                              | what is asked of police is to restrain the person                                                                  | WD-F3 | does not hold | it is open whether a patient is gone from the hospital |
        | what is asked is not known                   | what is asked of police is not known                                                                               | WD-F3 | does not hold | it is open whether a patient is gone from the hospital |
        | an informal patient at home                  | the person's legal status is that of an informal patient; the place is their own home                              | WD-F4 | holds         | a patient is gone from the hospital                    |
        | an informal patient on the ward              | the person's legal status is that of an informal patient; the place is a mental health or learning disability ward | WD-F4 | does not hold | nobody is gone from the hospital                       |
        | an informal patient, place not known         | the person's legal status is that of an informal patient; the place is not known                                   | WD-F4 | does not hold | it is open whether a patient is gone from the hospital |
        | said not to be absent, and located           | the absence is ruled out; the person is at a confirmed location                                                    | WD-F5 | holds         | nobody is gone from the hospital                       |
        | said not to be absent, and nobody finds him  | the absence is ruled out; the person is unlocated                                                                  | WD-F5 | does not hold | a patient is gone from the hospital                    |
        | said not to be absent, not asked where       | the absence is ruled out                                                                                           | WD-F5 | does not hold | it is open whether a patient is gone from the hospital |
        | on the ward                                  | the place is a mental health or learning disability ward                                                           | WD-F6 | holds         | nobody is gone from the hospital                       |
        | ward named as the place, but find him please | the place is a mental health or learning disability ward; what is asked of police is to find a person              | WD-F6 | does not hold | a patient is gone from the hospital                    |
        | place not known                              | the place is not known                                                                                             | WD-F6 | does not hold | it is open whether a patient is gone from the hospital |

  @cites:MOU-2017 @cites:NPA-T @cites:ECHR-2 @cites:ECHR-3
  Rule: WD-F10, WD-F11, WD-F12 Does the ward face danger now?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: on each side, and not known
        | case                                             | told                                                                    | row    | does          | follows                                      |
        | a barricade                                      | the ward incident includes a hostage or barricade                       | WD-F10 | holds         | the ward faces danger now                    |
        | a past crime                                     | the ward incident includes a crime that is over                         | WD-F10 | does not hold | the ward faces no danger now                 |
        | nobody knows what is happening, danger not known | the incident on the ward is not known; serious harm now is not known    | WD-F10 | does not hold | it is open whether the ward faces danger now |
        | a life in danger                                 | anyone's life is in danger now                                          | WD-F11 | holds         | the ward faces danger now                    |
        | nobody in danger                                 | nobody's life is in danger now                                          | WD-F11 | does not hold | the ward faces no danger now                 |
        | danger not known                                 | danger to life now is not known                                         | WD-F11 | does not hold | it is open whether the ward faces danger now |
        | all asked, nothing said                          | nobody's life is in danger now                                          | WD-F12 | holds         | the ward faces no danger now                 |
        | all quiet, but staff are too few                 | the ward incident includes staff hurt or too few to hold safely in time | WD-F12 | does not hold | it is open whether the ward faces danger now |
        | serious harm not known                           | serious harm now is not known                                           | WD-F12 | does not hold | it is open whether the ward faces danger now |

  @cites:MHUF-12 @cites:MOU-2017
  Rule: WD-F15, WD-F16, WD-F17, WD-F18 Are officers at work on the ward?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: on each side, and not known
        | case                            | told                                                                                                     | row    | does          | follows                                                                   |
        | going to an assault             | the ward incident includes an assault now                                                                | WD-F15 | holds         | officers are at work on the ward or on their way there                    |
        | a clinical task                 | the ward incident includes a clinical task; no constable is with the person                              | WD-F15 | does not hold | no officer is at work on the ward or on the way there                     |
        | danger not known                | serious harm now is not known; no constable is with the person                                           | WD-F15 | does not hold | it is open whether officers are at work on the ward or on their way there |
        | going to staff in trouble       | the ward incident includes staff hurt or too few to hold safely in time; serious harm now is not known   | WD-F16 | holds         | officers are at work on the ward or on their way there                    |
        | staff too few, nobody in danger | the ward incident includes staff hurt or too few to hold safely in time; no constable is with the person | WD-F16 | does not hold | it is open whether officers are at work on the ward or on their way there |
        | incident not known              | the incident on the ward is not known; no constable is with the person                                   | WD-F16 | does not hold | no officer is at work on the ward or on the way there                     |
        | a constable is there            | a constable is with the person                                                                           | WD-F17 | holds         | officers are at work on the ward or on their way there                    |
        | a constable in a street         | a constable is with the person; the place is a street or other open place                                | WD-F17 | does not hold | it is open whether officers are at work on the ward or on their way there |
        | constable not known             | the presence of a constable is not known                                                                 | WD-F17 | does not hold | it is open whether officers are at work on the ward or on their way there |
        | nobody there, no danger         | no constable is with the person                                                                          | WD-F18 | holds         | no officer is at work on the ward or on the way there                     |
        | a constable there, no danger    | a constable is with the person; none of the listed incidents is happening on the ward                    | WD-F18 | does not hold | officers are at work on the ward or on their way there                    |
        | nobody there, danger not known  | no constable is with the person; danger to life now is not known                                         | WD-F18 | does not hold | it is open whether officers are at work on the ward or on their way there |

  @cites:CLA-3 @cites:CL-BOP @cites:PACE-24 @cites:APP-RESTRAINT-2017 @cites:MHA-18-1 @cites:CASE-DSOUZA
  Rule: WD-F20, WD-F21, WD-F22, WD-F23, WD-F24, WD-P1 Reasonable force is for crime and lawful arrest, never for treatment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: on each side, and not known
        | case                                    | told                                                                                                                                                       | row    | does          | follows                                                    |
        | an assault now                          | the ward incident includes an assault now                                                                                                                  | WD-F20 | holds         | reasonable force against crime is available                |
        | an injection refused, on the ward       | the ward incident includes a clinical task; the place is a mental health or learning disability ward                                                       | WD-F20 | does not hold | reasonable force against crime is not available            |
        | violence not known                      | weapons and violence is not known                                                                                                                          | WD-F20 | does not hold | reasonable force against crime is not known                |
        | arrest for a past crime, necessary      | there is a past crime; arrest is necessary for a reason the law lists                                                                                      | WD-F21 | holds         | reasonable force against crime is available                |
        | a past crime, arrest not necessary      | there is a past crime; arrest is necessary for no reason the law lists                                                                                     | WD-F21 | does not hold | reasonable force against crime is not known                |
        | a past crime, necessity not known       | there is a past crime; the necessity of arrest is not known                                                                                                | WD-F21 | does not hold | reasonable force against crime is not known                |
        | a section 3 patient absent              | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs                                        | WD-F22 | holds         | reasonable force against crime is available                |
        | an informal patient gone                | the person's legal status is that of an informal patient; the absence is by leaving the ward                                                               | WD-F22 | does not hold | reasonable force against crime is not available            |
        | section not known                       | the legal status is not known; the absence is by leaving the ward                                                                                          | WD-F22 | does not hold | reasonable force against crime is not known                |
        | no crime, informal, gone                | the person's legal status is that of an informal patient; the absence is by leaving the ward                                                               | WD-F23 | holds         | force would neither prevent crime nor help a lawful arrest |
        | threats, informal, gone                 | the person's legal status is that of an informal patient; the absence is by leaving the ward; the violence reported includes threats of violence to others | WD-F23 | does not hold | reasonable force against crime is not known                |
        | crime not known, informal, gone         | the person's legal status is that of an informal patient; the absence is by leaving the ward; the crime is not known                                       | WD-F23 | does not hold | reasonable force against crime is not known                |
        | no crime, on the ward, status not known | the legal status is not known; the place is a mental health or learning disability ward                                                                    | WD-F24 | holds         | reasonable force against crime is not available            |
        | no crime, gone                          | the absence is by leaving the ward                                                                                                                         | WD-F24 | does not hold | reasonable force against crime is not known                |
        | crime not known, on the ward            | the crime is not known; the place is a mental health or learning disability ward                                                                           | WD-F24 | does not hold | reasonable force against crime is not known                |
        | a crime happening now                   | there is a crime happening now                                                                                                                             | WD-P1  | holds         | reasonable force against crime is available                |
        | no crime, on the ward                   | the place is a mental health or learning disability ward                                                                                                   | WD-P1  | does not hold | reasonable force against crime is not available            |
        | nobody knows                            | the crime is not known                                                                                                                                     | WD-P1  | does not hold | reasonable force against crime is not known                |

  @cites:MHUF-12 @cites:KF-04
  Rule: WD-60+ On a mental health ward in England officers wear cameras and keep them running

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-60+" <does>

      Examples: on each side, and not known
        | case                           | told                                                                          | does          |
        | going to an assault            | the ward incident includes an assault now                                     | holds         |
        | a constable is there           | a constable is with the person                                                | holds         |
        | nobody goes                    | no constable is with the person                                               | does not hold |
        | a general ward                 | the ward incident includes an assault now; the place is another hospital ward | does not hold |
        | nobody knows what is happening | the incident on the ward is not known; no constable is with the person        | does not hold |

    Scenario: WD-60+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the ward incident includes an assault now
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Wear and run cameras"

  @cites:MHUF-12
  Rule: WD-61+ No working camera on the ward: write down why

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-61+" <does>

      Examples: on each side, and not known
        | case            | told                                       | does          |
        | left in the car | the officers do not wear working cameras   | holds         |
        | nobody knows    | the officers' body-worn video is not known | holds         |
        | on and running  | the officers wear working cameras          | does not hold |

    Scenario: WD-61+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that the officers do not wear working cameras
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Write down the reasons"

  @cites:KF-04 @cites:KF-01 @cites:MOU-2017
  Rule: WD-62+ Nobody named as the clinician in charge: name one before hands are laid on, and one who stays

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-62+" <does>

      Examples: on each side, and not known
        | case             | told                                         | does          |
        | nobody in charge | no named clinician is in charge and staying  | holds         |
        | not asked        | the clinician in charge has not been asked   | holds         |
        | nobody knows     | the clinician in charge is not known         | holds         |
        | the doctor stays | a named clinician is in charge and will stay | does not hold |

    Scenario: WD-62+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that no named clinician is in charge and staying
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Clinician stays in charge"

  @cites:KF-01 @cites:KF-02 @cites:APP-RESTRAINT
  Rule: WD-63+ After a hold on a ward nobody is left face down, covered or alone, and watching through a door is not watching

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-63+" <does>

      Examples: on each side, and not known
        | case                        | told                                                                     | does          |
        | left face down in seclusion | the restraint includes a face down hold or a covered mouth, nose or head | holds         |
        | hold ended a while ago      | the restraint includes a hold that ended within the hour                 | holds         |
        | nobody held                 | there has been no restraint in the last hour                             | does not hold |
        | not known                   | restraint is not known                                                   | does not hold |

    Scenario: WD-63+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the restraint includes a face down hold or a covered mouth, nose or head
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Watch all the time"

  @cites:MOU-2017 @cites:APP-RESTRAINT-2017
  Rule: WD-64+ The unit's own trained team has not been used: the trust says why before police do its work

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-64+" <does>

      Examples: on each side, and not known
        | case              | told                                          | does          |
        | own team not used | the unit's own trained team has not been used | holds         |
        | own team used     | the unit's own trained team has been used     | does not hold |
        | not known         | the use of the unit's own team is not known   | does not hold |

    Scenario: WD-64+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward
      And it is told that the unit's own trained team has not been used
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask the hospital to use its own powers"

  @cites:CASE-ZH @cites:APP-RESTRAINT
  Rule: WD-65+ Danger on the ward: ask those who know the patient what calms them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-65+" <does>

      Examples: on each side, and not known
        | case         | told                                                     | does          |
        | not asked    | the view of those who know the person has not been asked | holds         |
        | nobody knows | the view of those who know the person is not known       | holds         |
        | asked        | those who know the person have been asked what works     | does not hold |

    Scenario: WD-65+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      And it is told that the view of those who know the person is not known
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask carers what works"

  @cites:CL-DUTY @cites:MOU-2017
  Rule: WD-66+ A crime that is over, beside another request: recorded with an appointment of its own

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-66+" <does>

      Examples: on each side, and not known
        | case                     | told                       | does          |
        | he hit a nurse yesterday | there is a past crime      | holds         |
        | no crime                 | there is no crime reported | does not hold |
        | not known                | the crime is not known     | does not hold |

    Scenario: WD-66+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment
      And it is told that there is a past crime
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Record and investigate the crime"

  @cites:CASE-RABONE @cites:KF-16 @cites:PFD-2024-0524
  Rule: WD-67+ A patient at risk who wants to leave: a named nurse or doctor decides now, and we ring back

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes a patient leaving
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-67+" <does>

      Examples: on each side, and not known
        | case            | told                                       | does          |
        | graded high     | the hospital's risk grade is high          | holds         |
        | graded low      | the hospital's risk grade is low           | does not hold |
        | grade not known | the hospital's own risk grade is not known | does not hold |

    Scenario: WD-67+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes a patient leaving
      And it is told that the hospital's risk grade is high
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Get a named acceptance"

  @cites:MHA-AWOL-INFORMAL @cites:MHA-131 @cites:ECHR-5
  Rule: MI-30+ Not detained: found does not mean held, and nobody is brought back by force

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-30+" <does>

      Examples: on each side, and not known
        | case             | told                                                     | does          |
        | voluntary        | the person's legal status is that of an informal patient | holds         |
        | section 3        | the person's legal status is section 3                   | does not hold |
        | status not known | the legal status is not known                            | does not hold |

    Scenario: MI-30+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the absence is by leaving the ward
      And it is told that the person's legal status is that of an informal patient
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Say what officers cannot do"

  @cites:CASE-RABONE @cites:MHC-2023-10-17 @cites:PFD-2024-0059
  Rule: MI-31+ Free to leave is not safe: the hospital keeps its duty to ring, search, review and tell the family

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-31+" <does>

      Examples: on each side, and not known
        | case                 | told                                                                     | does          |
        | nobody knows where   | the person is unlocated                                                  | holds         |
        | asked, and not known | the person's whereabouts is not known                                    | holds         |
        | found                | the person is at a confirmed location; the place is somebody else's home | does not hold |

    Scenario: MI-31+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward
      And it is told that the person is unlocated
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Keep the log open"

  @cites:PFD-2023-0071
  Rule: MI-32+ A means of self-harm goes with every transfer, to every force and every officer at a door

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-32+" <does>

      Examples: on each side, and not known
        | case          | told                                 | does          |
        | took a rope   | the person has a means of self-harm  | holds         |
        | nothing taken | the person has no means of self-harm | does not hold |
        | not known     | the means of self-harm is not known  | does not hold |

    Scenario: MI-32+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that the person has a means of self-harm
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Give a full handover"

  @cites:PFD-2023-0268 @cites:PFD-2023-0193
  Rule: MI-33+ A grade older than the absence is asked again: suicide as well as self-harm

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-33+" <does>

      Examples: on each side, and not known
        | case             | told                                       | does          |
        | graded last week | the hospital's risk grade is out of date   | holds         |
        | nobody knows     | the hospital's own risk grade is not known | holds         |
        | graded now       | the hospital's risk grade is medium        | does not hold |

    Scenario: MI-33+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that the hospital's risk grade is out of date
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask the service to finish its enquiries"

  @cites:MHC-2013-01-18 @cites:MHA-13 @cites:MHA-135-1
  Rule: MI-34+ Would the ward have detained the patient? Then an AMHP is asked for now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-34+" <does>

      Examples: on each side, and not known
        | case            | told                                       | does          |
        | graded high     | the hospital's risk grade is high          | holds         |
        | graded low      | the hospital's risk grade is low           | does not hold |
        | grade not known | the hospital's own risk grade is not known | does not hold |

    Scenario: MI-34+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home
      And it is told that the hospital's risk grade is high
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Ask for an AMHP"

  @cites:APP-MISS @cites:PFD-2023-0013 @cites:IOPC-3439
  Rule: MI-35+ Unlocated, and a risk not ruled out: a missing person report, whatever it was called

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-35+" <does>

      Examples: on each side, and not known
        | case                 | told                                | does          |
        | risk not known       | the stated intent is not known      | holds         |
        | risk shown           | the hospital's risk grade is medium | holds         |
        | every risk ruled out | the hospital's risk grade is low    | does not hold |

    Scenario: MI-35+ What it adds
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated
      And it is told that the stated intent is not known
      When advice is asked under the guide "inpatient-units"
      Then the actions include "Open a missing person report"

  @cites:CLA-3 @cites:MHUF-12
  Rule: The camera duty began on 18 August 2022

    Scenario Outline: <case>
      Given a quiet call
      And the date is <date>
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; the ward incident includes an assault now
      When advice is asked under the guide "inpatient-units"
      Then row "WD-60+" <does>

      Examples: the day before, and the day
        | case           | date       | does          |
        | the day before | 2022-08-17 | does not hold |
        | the day        | 2022-08-18 | holds         |

  @cites:KF-01 @cites:KF-04 @cites:KF-16 @cites:PFD-2023-0193 @cites:PFD-2023-0154 @cites:PFD-2023-0071 @cites:PFD-2023-0268 @cites:PFD-2024-0059 @cites:IOPC-3439 @cites:INQ-2020-COURTYARD @cites:IOPC-WYP-2023-06
  Rule: Known failures, and calls as they come

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then the answer is "<answer>"
      And the answer names "<agency>"
      And the actions include "<action>"

      Examples: each failure has its answer
        | case                                                                           | told                                                                                                                                                                                                                                                                                                                                                                         | answer                                  | agency              | action                                  |
        | KF-01 held face down by officers, then quiet behind a locked door              | the caller is an officer at the scene; a constable is with the person; the place is a mental health or learning disability ward; police are dealing with the person, now or before; the restraint includes a face down hold or a covered mouth, nose or head; what is asked of police is to leave                                                                            | Police stay                             | Mental health trust | Watch all the time                      |
        | KF-04 ward asks officers to hold a man for an injection, nobody in danger      | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment                                                                                                                                                                                                           | Do not send police                      | Mental health trust | Clinician stays in charge               |
        | PFD-2023-0193: the nurse follows towards the railway, both services wait       | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the place is a street or other open place; a member of staff is with or following the person now; the hospital's risk grade is high                                                                                                   | Send police now                         | Police              | Keep the log open                       |
        | PFD-2023-0154: half an hour's leave, ward high, police low                     | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the absence is by staying out after leave; the hospital's risk grade is high; the police grade is low                                                                                                        | Send police now                         | Police              | Tell the ward                           |
        | PFD-2023-0071: at her flat, no answer, and she took a rope                     | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is believed inside an address without contact; the place is their own home; the way in is locked with no answer; the person has a means of self-harm                                                                       | Send police now                         | Police              | Give a full handover                    |
        | PFD-2023-0268: the ward's medium is from before she left                       | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the hospital's risk grade is out of date                                                                                                                                                                     | Send police now                         | Police              | Ask the service to finish its enquiries |
        | PFD-2024-0059: missing, high, and somebody proposes to lower it                | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the hospital's risk grade is high; this contact is a proposal to lower, reverse or close                                                                                                                     | Send police now                         | Police              | Supervisor must agree                   |
        | IOPC-3439: discharged from section 136 yesterday, two call it absent           | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; this is usual for the person; the hospital's risk grade is low; the police grade is low; the vulnerabilities include a discharge within days; the enquiries done include all reasonable steps by the service | Speak to tactical advisor or supervisor | Mental health trust | Get a named acceptance                  |
        | INQ-2020-COURTYARD: over the courtyard fence, ward medium, then told of a plan | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the hospital's risk grade is medium; this contact is a report of new facts or changed risk; what the person has said about ending their life is for now, today or tonight                                    | Send police now                         | Police              | Open a missing person report            |
        | IOPC-WYP-2023-06: at risk, and the ward has done nothing                       | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the hospital's risk grade is high; there have been no enquiries                                                                                                                                              | Send police now                         | Police              | Open a missing person report            |
        | KF-16: a patient at risk is let go from A&E and police are told nothing        | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of an informal patient; the ward incident includes a patient leaving; the hospital has no power of its own to use now; a clinician predicts death or serious harm soon                                                                                   | Speak to tactical advisor or supervisor | Mental health trust | Ask for an AMHP                         |
        | a third call from the same ward about a man at his mother's                    | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home; what is asked of police is to take the person back; the number of earlier calls is 2                                                                        | Speak to tactical advisor or supervisor | Mental health trust | Link the logs                           |
        | officers were promised, then the ward hears he was voluntary                   | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is at a confirmed location; the place is somebody else's home; what is asked of police is to take the person back; police are bound by a promise to act                                                                    | Send police now                         | Police              | Say what officers cannot do             |
        | a boy of 15 has left the children's ward                                       | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the person is under 16                                                                                                                                                                                       | Send police now                         | Police              | Make a safeguarding referral            |
        | a girl of 17 wants to leave the ward                                           | the caller is from a mental health ward; the place is a mental health or learning disability ward; the person is 16 or 17; the person's legal status is that of an informal patient; the ward incident includes a patient leaving                                                                                                                                            | Speak to tactical advisor or supervisor | Mental health trust | Make a safeguarding referral            |
        | an autistic patient throws chairs at staff                                     | the caller is from a mental health ward; the place is a mental health or learning disability ward; the vulnerabilities include autism; the ward incident includes an assault now                                                                                                                                                                                             | Send police now                         | Police              | Ask carers what works                   |
        | threats to staff with nothing in hand                                          | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person; the violence reported includes threats of violence to others                                                                                                                                                           | Send police with conditions             | Police              | Clinician stays in charge               |
        | search for a blade believed under the pillow                                   | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to search, help with seclusion or stand by; the ward incident includes a weapon                                                                                                                                                                | Send police now                         | Police              | Wear and run cameras                    |
        | danger to life not known, hold for treatment                                   | the caller is from a mental health ward; the place is a mental health or learning disability ward; danger to life now is not known; what is asked of police is to restrain the person for treatment                                                                                                                                                                          | Speak to tactical advisor or supervisor | Mental health trust | Say what officers cannot do             |
        | a patient late by twenty minutes as always, low, rung once                     | the caller is from a mental health ward; the person's legal status is that of an informal patient; the absence is by leaving the ward; the person is unlocated; the absence is by staying out after leave; this is usual for the person; the hospital's risk grade is low; the police grade is low; the enquiries done include all reasonable steps by the service           | Do not send police                      | Mental health trust | Keep the log open                       |

  @cites:MOU-2017 @cites:BP-46
  Rule: WD-90 Anything else on a ward: the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a mental health or learning disability ward; the caller is from a mental health ward; the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "WD-90" <does>
      And the answer is "<answer>"

      Examples: nothing above it fits
        | case                                 | told                                                                                          | does    | answer             |
        | advice wanted, nothing going on      | what is asked of police is advice only; none of the listed incidents is happening on the ward | governs | Ask this first     |
        | a plan to agree, incident not known  | what is asked of police is to agree with a plan; the incident on the ward is not known        | governs | Ask this first     |
        | a clinical task is answered above it | what is asked of police is to agree with a plan; the ward incident includes a clinical task   | holds   | Do not send police |

  @cites:MHA-18-1 @cites:ECHR-5 @cites:MHC-2024-12-18
  Rule: MI-36+ Gone from a ward and nobody can say under which section: the papers are read while police act

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward
      And it is told that <told>
      When advice is asked under the guide "inpatient-units"
      Then row "MI-36+" <does>

      Examples: status
        | case                              | told                                                                                    | does          |
        | status not known                  | the person is unlocated; the legal status is not known                                  | holds         |
        | he is on a section, says the ward | the person is unlocated; the person's legal status is detained under a section not said | holds         |
        | voluntary                         | the person is unlocated; the person's legal status is that of an informal patient       | does not hold |
        | status not known, seen at home    | the person is at a confirmed location; the legal status is not known                    | does not hold |
