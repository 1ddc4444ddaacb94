@guide:conveyance
Feature: Conveyance
  Two questions, never one: is there authority to move a person who is unwilling, and are police the right carrier.
  Health carries. Police escort for evidenced danger, and stay with people they hold until somebody has taken over.

  @cites:RED-FLAGS @cites:KF-03
  Rule: CV-11 In a medical emergency officers already there travel with the ambulance to A&E

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-11" <does>
      And the answer is "<answer>"

      Examples: officers with the person, and a red flag
        | case                                         | told                                                                                                                                                                                                                                                                | does          | answer                                  |
        | officers hold the person, who has chest pain | the caller is an officer at the scene; the person's legal status is section 136; the red flags include breathing trouble or chest pain                                                                                                                              | governs       | Police stay                             |
        | officers are dealing with the person         | police are dealing with the person, now or before; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the red flags include breathing trouble or chest pain | governs       | Police stay                             |
        | officers there and no red flag               | the caller is an officer at the scene; the person's legal status is section 136                                                                                                                                                                                     | does not hold | Police stay                             |
        | red flag, and no officers there              | the caller is an AMHP; the authority for the journey is a completed application under section 6; the application is complete and signed; the red flags include breathing trouble or chest pain                                                                      | does not hold | Speak to tactical advisor or supervisor |
        | officers there, red flags not known          | the caller is an officer at the scene; the person's legal status is section 136; medical red flags is not known                                                                                                                                                     | does not hold | Police stay                             |

  @cites:RED-FLAGS @cites:ECHR-2
  Rule: CV-10 A medical emergency goes to A&E by emergency ambulance, and police go while danger to life is not ruled out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP; the authority for the journey is a completed application under section 6; the application is complete and signed
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-10" <does>
      And the answer is "<answer>"

      Examples: danger to life beside a red flag
        | case                                             | told                                                                                         | does          | answer                                  |
        | chest pain and life in danger                    | the red flags include breathing trouble or chest pain; anyone's life is in danger now        | governs       | Send police now                         |
        | chest pain and nobody knows about danger to life | the red flags include breathing trouble or chest pain; danger to life now is not known       | governs       | Send police now                         |
        | chest pain and danger to life not asked          | the red flags include breathing trouble or chest pain; danger to life now has not been asked | governs       | Send police now                         |
        | chest pain and no danger to life                 | the red flags include breathing trouble or chest pain                                        | does not hold | Speak to tactical advisor or supervisor |
        | no red flag                                      | there is no RAVE risk                                                                        | does not hold | Do not send police                      |

  @cites:RED-FLAGS @cites:AACE-136
  Rule: CV-13 In a medical emergency below the threshold police travel only for evidenced danger

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP; the authority for the journey is a completed application under section 6; the application is complete and signed; the red flags include breathing trouble or chest pain
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-13" <does>
      And the answer is "<answer>"

      Examples: danger from the person beside a red flag
        | case                 | told                                         | does          | answer                                  |
        | the patient hits out | the RAVE risk includes aggression or threats | governs       | Send police with conditions             |
        | the patient is calm  | there is no RAVE risk                        | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows         | RAVE risk is not known                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:RED-FLAGS @cites:AACE-136
  Rule: CV-12 A medical emergency below the threshold is the ambulance service's journey

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP; the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-12" <does>
      And the answer is "<answer>"

      Examples: a red flag with nobody in danger from the person: a refusal goes to a supervisor
        | case                         | told                                                  | does          | answer                                  |
        | breathing trouble on the way | the red flags include breathing trouble or chest pain | governs       | Speak to tactical advisor or supervisor |
        | no red flag                  | there are no signs of disturbance                     | does not hold | Do not send police                      |
        | red flags not known          | medical red flags is not known                        | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T @cites:KENT-PARTNERS
  Rule: CV-43 Violence under way brings police at once, and health still carries the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-43" <does>
      And the answer is "<answer>"

      Examples: violence now, whatever the authority
        | case                                 | told                                                                                                                                                                                                                                                   | does          | answer                                  |
        | fighting the crew on an application  | the authority for the journey is a completed application under section 6; the application is complete and signed; the violence reported includes violence happening now                                                                                | governs       | Send police now                         |
        | knife and threats behind a barricade | the authority for the journey is a completed application under section 6; the application is complete and signed; the violence reported includes a weapon; the violence reported includes threats of violence to others; anyone faces serious harm now | governs       | Send police now                         |
        | fighting, and nobody has seen papers | the violence reported includes violence happening now                                                                                                                                                                                                  | governs       | Send police now                         |
        | violence last year, calm today       | the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk; the violence reported includes earlier violence with nothing now                                              | does not hold | Do not send police                      |
        | nobody knows about violence          | the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk; weapons and violence is not known                                                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-136-HANDOVER @cites:CASE-WEBLEY
  Rule: CV-15 After arrival the question is handover and no longer the journey

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the power to retake and hold still runs; the RAVE risk includes escape
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-15" <does>
      And the answer is "<answer>"

      Examples: arrival
        | case                                                  | told                                                                                                                                             | does          | answer                      |
        | guards have taken over at A&E, officers want to leave | what is asked of police is to leave; the place is an emergency department; someone able to keep the person safe has taken over knowing the risks | governs       | Police leave after handover |
        | A&E has not taken over                                | what is asked of police is to leave; the place is an emergency department; nobody able to keep the person safe has taken over knowing the risks  | governs       | Police stay                 |
        | still on the road                                     | what is asked of police is to convey the person; the place is a vehicle                                                                          | does not hold | Send police with conditions |
        | place not known                                       | what is asked of police is to leave; the place is not known                                                                                      | does not hold | Send police with conditions |

  @cites:MHA-6 @cites:ECHR-5
  Rule: CV-20 An unwilling person is not moved without authority

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-20" <does>
      And the answer is "<answer>"

      Examples: no authority, and the person says no
        | case                                                            | told                                                                                                                                                                                                                                                                                          | does          | answer             |
        | nobody has authority and the person says no                     | the authority for the journey is lacking; the person does not agree of their own free will                                                                                                                                                                                                    | governs       | Do not send police |
        | voluntary patient who changes her mind on the way               | the authority for the journey is the person's own agreement; the person's legal status is that of an informal patient; the person does not agree of their own free will                                                                                                                       | governs       | Do not send police |
        | the person says yes                                             | the authority for the journey is lacking; the person agrees of their own free will                                                                                                                                                                                                            | does not hold | Do not send police |
        | nobody knows whether the person will go                         | the authority for the journey is lacking; the person's agreement is not known                                                                                                                                                                                                                 | does not hold | Ask this first     |
        | the crew sees no authority, the AMHP holds a signed application | the authority for the journey is lacking; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the power to retake and hold still runs; the person does not agree of their own free will; there is no RAVE risk | does not hold | Do not send police |
        | held under section 136, said to be without authority            | the authority for the journey is lacking; the person's legal status is section 136; the person does not agree of their own free will                                                                                                                                                          | does not hold | Police stay        |

  @cites:MHA-131 @cites:ECHR-5
  Rule: CV-26 Asked for an authority nobody names one, and the person under no power refuses

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-26" <does>
      And the answer is "<answer>"

      Examples: nobody can name an authority
        | case                                                 | told                                                                                                                                                         | does          | answer             |
        | voluntary patient refuses, nobody names an authority | the legal authority for the journey is not known; the person's legal status is that of an informal patient; the person does not agree of their own free will | governs       | Do not send police |
        | the same, and the person agrees                      | the legal authority for the journey is not known; the person's legal status is that of an informal patient; the person agrees of their own free will         | does not hold | Do not send police |
        | the same, agreement not known                        | the legal authority for the journey is not known; the person's legal status is that of an informal patient; the person's agreement is not known              | does not hold | Ask this first     |
        | the same, but under section 3                        | the legal authority for the journey is not known; the person's legal status is section 3; the person does not agree of their own free will                   | does not hold | Ask this first     |

  @cites:MHA-131 @cites:ECHR-5
  Rule: CV-22 Without authority the person's own answer is asked for first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-22" <does>
      And the answer is "<answer>"

      Examples: the person's answer
        | case                                             | told                                                                                       | does          | answer             |
        | no authority, nobody has asked the person        | the authority for the journey is lacking                                                   | governs       | Ask this first     |
        | no authority, nobody knows what the person wants | the authority for the journey is lacking; the person's agreement is not known              | governs       | Ask this first     |
        | no authority, the person says no                 | the authority for the journey is lacking; the person does not agree of their own free will | does not hold | Do not send police |
        | no authority, the person says yes                | the authority for the journey is lacking; the person agrees of their own free will         | does not hold | Do not send police |
        | arrest is the authority                          | the authority for the journey is arrest                                                    | does not hold | Police stay        |

  @cites:MHA-6 @cites:ECHR-5
  Rule: CV-23 Where nobody can name the authority the tactical advisor is asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-23" <does>
      And the answer is "<answer>"

      Examples: asked for both, nobody knows
        | case                                         | told                                                                                     | does          | answer                                  |
        | neither authority nor status is known        | the legal authority for the journey is not known; the legal status is not known          | governs       | Speak to tactical advisor or supervisor |
        | authority not known, status not asked        | the legal authority for the journey is not known                                         | is open       | Ask this first                          |
        | authority not known, section 3 in the papers | the legal authority for the journey is not known; the person's legal status is section 3 | does not hold | Ask this first                          |

  @cites:MHA-6-3 @cites:FORUM-4654
  Rule: CV-21 An authority not yet seen is asked for, never guessed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-21" <does>
      And the answer is "<answer>"

      Examples: papers not read
        | case                                     | told                                                                                                                                    | does          | answer             |
        | nobody has asked                         | there is no RAVE risk                                                                                                                   | governs       | Ask this first     |
        | a section 3 patient, authority not asked | the person's legal status is section 3                                                                                                  | governs       | Ask this first     |
        | a section 3 patient, authority not known | the person's legal status is section 3; the legal authority for the journey is not known                                                | governs       | Ask this first     |
        | the application has been read out        | the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk | does not hold | Do not send police |
        | the status itself is the authority       | the person's legal status is section 136                                                                                                | does not hold | Police stay        |
        | a voluntary patient who agrees           | the person's legal status is that of an informal patient; the person agrees of their own free will                                      | does not hold | Do not send police |

  @cites:NHSE-RCRP @cites:MHA-131
  Rule: CV-30 A willing person travels without police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a community mental health team
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-30" <does>
      And the answer is "<answer>"

      Examples: agreement
        | case                                          | told                                                                                                                                            | does          | answer             |
        | going to hospital willingly                   | the authority for the journey is the person's own agreement                                                                                     | governs       | Do not send police |
        | no authority needed, the person agrees        | the authority for the journey is lacking; the person agrees of their own free will                                                              | governs       | Do not send police |
        | authority not asked, voluntary patient agrees | the person's legal status is that of an informal patient; the person agrees of their own free will                                              | governs       | Do not send police |
        | said to be willing, and the person says no    | the authority for the journey is the person's own agreement; the person does not agree of their own free will                                   | does not hold | Do not send police |
        | held under section 136 and cooperative        | the authority for the journey is the person's own agreement; the person's legal status is section 136; the person agrees of their own free will | does not hold | Police stay        |
        | agreement and authority not known             | the person's legal status is that of an informal patient; the legal authority for the journey is not known; the person's agreement is not known | does not hold | Ask this first     |

  @cites:NHSE-RCRP @cites:MHA-131
  Rule: CV-31 Officers with a willing person call health transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-31" <does>
      And the answer is "<answer>"

      Examples: who is asking
        | case                                   | told                                                                                                                                                 | does          | answer             |
        | officers ask to drive a willing person | the caller is an officer at the scene; the authority for the journey is the person's own agreement                                                   | governs       | Do not send police |
        | a mental health team asks              | the caller is from a community mental health team; the authority for the journey is the person's own agreement                                       | does not hold | Do not send police |
        | the caller is not known                | the caller's role is not known; the authority for the journey is the person's own agreement                                                          | does not hold | Do not send police |
        | officers, and the person says no       | the caller is an officer at the scene; the authority for the journey is the person's own agreement; the person does not agree of their own free will | does not hold | Do not send police |

  @cites:MHA-6 @cites:ECHR-5
  Rule: CV-24 An application that is incomplete or out of time moves nobody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP; the authority for the journey is a completed application under section 6
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-24" <does>
      And the answer is "<answer>"

      Examples: complete and in time
        | case                                | told                                                                                                           | does          | answer             |
        | one signature is missing            | the application is incomplete                                                                                  | governs       | Do not send police |
        | fifteen days after the examination  | the application is complete and signed; the power to retake and hold has run out                               | governs       | Do not send police |
        | complete and in time                | the application is complete and signed; the power to retake and hold still runs; there is no RAVE risk         | does not hold | Do not send police |
        | nobody knows whether it is in time  | the application is complete and signed; the running of the power to retake is not known; there is no RAVE risk | does not hold | Do not send police |
        | nobody knows whether it is complete | the completion of the application is not known; the power to retake and hold still runs                        | does not hold | Ask this first     |

  @cites:MHA-6 @cites:MHA-13
  Rule: CV-25 Meaning to admit somebody is not an application

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-25" <does>
      And the answer is "<answer>"

      Examples: assessed, and no application
        | case                                        | told                                                                                                                        | does          | answer             |
        | assessed, the AMHP means to apply tomorrow  | the person's legal status is assessed with no application made                                                              | governs       | Do not send police |
        | assessed, no authority, authority not known | the person's legal status is assessed with no application made; the legal authority for the journey is not known            | governs       | Do not send police |
        | assessed while held under section 136       | the person's legal status is assessed with no application made; the authority for the journey is section 136                | does not hold | Police stay        |
        | assessed, going of their own free will      | the person's legal status is assessed with no application made; the authority for the journey is the person's own agreement | does not hold | Do not send police |
        | status not known                            | the legal status is not known; the authority for the journey is lacking; the person's agreement is not known                | does not hold | Ask this first     |

  @cites:NW-CONVEYANCE @cites:MHC-2019-04-23
  Rule: CV-46 A risk that health staff can manage stays with health transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-46" <does>
      And the answer is "<answer>"

      Examples: can the health team manage it?
        | case                                     | told                                                                                                       | does          | answer                      |
        | the secure transport crew can manage him | the RAVE risk includes physical resistance; the task for health staff is within their ability              | governs       | Do not send police          |
        | it is beyond the crew                    | the RAVE risk includes physical resistance; the task for health staff is beyond their safe ability         | does not hold | Send police with conditions |
        | too few staff tonight                    | the RAVE risk includes physical resistance; the task for health staff is held back by numbers and training | does not hold | Send police with conditions |
        | nobody knows what the crew can manage    | the RAVE risk includes physical resistance; the reason health staff cannot do it is not known              | does not hold | Send police with conditions |
        | nothing to manage                        | there is no RAVE risk; the task for health staff is within their ability                                   | does not hold | Do not send police          |

  @cites:NW-CONVEYANCE @cites:KENT-PARTNERS
  Rule: CV-47 A risk without dated facts is asked about before anything is promised

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-47" <does>
      And the answer is "<answer>"

      Examples: today's facts
        | case                                    | told                                                                                      | does          | answer                      |
        | he always kicks off                     | the RAVE risk includes aggression or threats; the risk is not backed by dated facts       | governs       | Ask this first              |
        | threw a chair at the nurse this morning | the RAVE risk includes aggression or threats; the risk is backed by dated facts           | does not hold | Send police with conditions |
        | nobody knows where the worry comes from | the RAVE risk includes aggression or threats; the factual basis for the risk is not known | does not hold | Send police with conditions |
        | no worry at all                         | there is no RAVE risk; the risk is not backed by dated facts                              | does not hold | Do not send police          |

  @cites:MHA-6 @cites:MHA-137 @cites:KENT-PARTNERS
  Rule: CV-42 Evidenced resistance, aggression, violence or escape beyond health staff gets a police escort

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-42" <does>
      And the answer is "<answer>"

      Examples: the line is evidenced danger
        | case                                          | told                                                                                                                                                                                                                                                            | does          | answer                      |
        | aggressive patient, family let the team in    | the authority for the journey is a completed application under section 6; the application is complete and signed; the RAVE risk includes aggression or threats; the source of the RAVE risk includes the person; the way in is agreed by someone with the right | governs       | Send police with conditions |
        | ran from the ambulance this afternoon         | the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the RAVE risk includes escape; the task for health staff is beyond their safe ability                                        | governs       | Send police with conditions |
        | the risk is not known                         | the authority for the journey is a completed application under section 6; the application is complete and signed; RAVE risk is not known                                                                                                                        | does not hold | Ask this first              |
        | no risk, the AMHP has nobody free             | the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk; the delegation to convey is offered but unaccepted                                                                     | does not hold | Do not send police          |
        | aggressive, but the application is not signed | the authority for the journey is a completed application under section 6; the application is incomplete; the RAVE risk includes aggression or threats                                                                                                           | holds         | Do not send police          |

  @cites:MHC-2019-04-23 @cites:FORUM-4654
  Rule: CV-41 A passive refusal is no police journey

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-41" <does>
      And the answer is "<answer>"

      Examples: refusing in words only
        | case                                                        | told                                                                                                     | does          | answer                      |
        | calm, sits down and will not walk; ambulance in three hours | there is no RAVE risk; the person does not agree of their own free will; the wait for the service is 180 | governs       | Do not send police          |
        | pulls away and pushes the crew                              | the RAVE risk includes physical resistance; the person does not agree of their own free will             | does not hold | Send police with conditions |
        | will go                                                     | there is no RAVE risk; the person agrees of their own free will                                          | does not hold | Do not send police          |
        | nobody knows whether the patient will go                    | there is no RAVE risk; the person's agreement is not known                                               | does not hold | Do not send police          |

  @cites:MHA-6 @cites:KENT-PARTNERS
  Rule: CV-40 On an application without resistance, aggression, violence or escape the AMHP arranges the journey

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-40" <does>
      And the answer is "<answer>"

      Examples: nothing that needs police
        | case                                    | told                                                                      | does          | answer                      |
        | the AMHP wants to hand the journey over | there is no RAVE risk; the delegation to convey is offered but unaccepted | governs       | Do not send police          |
        | the patient hits out                    | the RAVE risk includes aggression or threats                              | does not hold | Send police with conditions |
        | the risk is not known                   | RAVE risk is not known                                                    | does not hold | Ask this first              |
        | the risk has not been asked             | a bed is ready                                                            | is open       | Ask this first              |

  @cites:MHA-6 @cites:NW-CONVEYANCE
  Rule: CV-48 On an application the risk of the journey is asked for first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-48" <does>
      And the answer is "<answer>"

      Examples: the risk of the journey
        | case                | told                                                                                                                               | does          | answer                      |
        | not asked yet       | a bed is ready                                                                                                                     | governs       | Ask this first              |
        | asked, nobody knows | RAVE risk is not known                                                                                                             | governs       | Ask this first              |
        | no risk             | there is no RAVE risk                                                                                                              | holds         | Do not send police          |
        | evidenced risk      | the RAVE risk includes aggression or threats                                                                                       | holds         | Send police with conditions |
        | another authority   | the authority for the journey is arrest; the person's legal status is that of a person under arrest; the application is incomplete | does not hold | Police stay                 |

  @cites:MHA-136-EXPIRY @cites:ECHR-5
  Rule: CV-49 Once the power to hold has ended nobody is moved under it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an officer at the scene; the person's legal status is section 136
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-49" <does>
      And the answer is "<answer>"

      Examples: the end of the power
        | case                                        | told                                                                                                    | does          | answer                                  |
        | 25 hours after arrival                      | the power to retake and hold has run out                                                                | governs       | Speak to tactical advisor or supervisor |
        | five hours after arrival                    | the power to retake and hold still runs                                                                 | does not hold | Police stay                             |
        | nobody knows when the clock started         | the running of the power to retake is not known                                                         | does not hold | Police stay                             |
        | out of time, but an application is complete | the power to retake and hold has run out; the application is complete and signed; there is no RAVE risk | holds         | Do not send police                      |

  @cites:MHA-136-3 @cites:NW-CONVEYANCE
  Rule: CV-56 After handover police escort a transfer only for evidenced danger

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a health-based place of safety; the person's legal status is section 136; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-56" <does>
      And the answer is "<answer>"

      Examples: danger from the person
        | case                                      | told                                                                                                                | does          | answer                      |
        | handed over, now attacking staff at times | someone able to keep the person safe has taken over knowing the risks; the RAVE risk includes aggression or threats | governs       | Send police with conditions |
        | handed over and calm                      | someone able to keep the person safe has taken over knowing the risks; there is no RAVE risk                        | does not hold | Do not send police          |
        | handed over, risk not known               | someone able to keep the person safe has taken over knowing the risks; RAVE risk is not known                       | does not hold | Do not send police          |
        | not handed over                           | nobody able to keep the person safe has taken over knowing the risks; the RAVE risk includes aggression or threats  | does not hold | Police stay                 |

  @cites:MHA-136-3 @cites:MHA-135-3A
  Rule: CV-57 After handover a transfer between places of safety is a health journey

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a health-based place of safety; the person's legal status is section 136; the power to retake and hold still runs; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-57" <does>
      And the answer is "<answer>"

      Examples: has somebody taken over?
        | case                             | told                                                                  | does          | answer             |
        | the suite took over this morning | someone able to keep the person safe has taken over knowing the risks | governs       | Do not send police |
        | nobody has taken over            | nobody able to keep the person safe has taken over knowing the risks  | does not hold | Police stay        |
        | nobody knows                     | the handover is not known                                             | does not hold | Police stay        |

  @cites:AACE-136 @cites:KENT-O18G
  Rule: CV-50 Under section 136 the ambulance comes first and officers stay with the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-50" <does>
      And the answer is "<answer>"

      Examples: held under section 136, no emergency
        | case                                         | told                                                                                                                                        | does          | answer                                  |
        | detained in the street, ambulance on its way | the person's legal status is section 136; the authority for the journey is section 136; the minutes since the ambulance was asked for is 10 | governs       | Police stay                             |
        | cold rain, no ambulance for ninety minutes   | the person's legal status is section 136; the minutes since the ambulance was asked for is 90                                               | governs       | Police stay                             |
        | held on a warrant, not under section 136     | the person's legal status is section 135(1)                                                                                                 | does not hold | Police stay                             |
        | status and authority not known               | the legal status is not known; the legal authority for the journey is not known                                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:KENT-PARTNERS @cites:COP-16
  Rule: CV-60 After a section 135(1) warrant the ambulance booked by the AMHP carries the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an AMHP
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-60" <does>
      And the answer is "<answer>"

      Examples: held after a section 135(1) warrant
        | case                                              | told                                                                                                                                                | does          | answer             |
        | ambulance an hour away, the AMHP asks for the van | the person's legal status is section 135(1); the authority for the journey is section 135(1); there is no RAVE risk; the wait for the service is 60 | governs       | Police stay        |
        | held under section 136: the row above speaks      | the person's legal status is section 136                                                                                                            | holds         | Police stay        |
        | arrested                                          | the person's legal status is that of a person under arrest; the authority for the journey is arrest                                                 | does not hold | Police stay        |
        | status not known, authority lacking               | the legal status is not known; the authority for the journey is lacking; the person does not agree of their own free will                           | does not hold | Do not send police |

  @cites:MHA-AWOL-INFORMAL @cites:MHA-131
  Rule: CV-66 Section 18 returns nobody who is under no section or a voluntary patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-66" <does>
      And the answer is "<answer>"

      Examples: who may be returned
        | case                          | told                                                     | does          | answer             |
        | a voluntary patient went home | the person's legal status is that of an informal patient | governs       | Do not send police |
        | a section 3 patient went home | the person's legal status is section 3                   | does not hold | Do not send police |
        | status not known              | the legal status is not known                            | does not hold | Do not send police |

  @cites:MHA-17-4 @cites:MHA-17E
  Rule: CV-69 Valid leave, a community order or conditional discharge ends only by a written recall

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-69" <does>
      And the answer is "<answer>"

      Examples: recalled or not
        | case                                     | told                                                                    | does          | answer             |
        | a community patient missed his injection | the person's legal status is a community treatment order without recall | governs       | Do not send police |
        | still on leave                           | the person's legal status is section 17 leave that is still valid       | governs       | Do not send police |
        | a recalled community patient             | the person's legal status is a community treatment order with recall    | does not hold | Do not send police |
        | status not known                         | the legal status is not known                                           | does not hold | Do not send police |

  @cites:MHA-18-5 @cites:ECHR-5
  Rule: CV-62 After the power to retake has ended nobody is taken back

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; the person's legal status is section 2; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-62" <does>
      And the answer is "<answer>"

      Examples: the end of the power
        | case                    | told                                            | does          | answer                                  |
        | day thirty of section 2 | the power to retake and hold has run out        | governs       | Speak to tactical advisor or supervisor |
        | day ten of section 2    | the power to retake and hold still runs         | does not hold | Do not send police                      |
        | nobody knows            | the running of the power to retake is not known | does not hold | Do not send police                      |

  @cites:COP-28 @cites:MHA-137
  Rule: CV-63 Officers who have found the patient stay until the hospital takes over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the authority for the journey is section 18; the person's legal status is section 3; the power to retake and hold still runs; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-63" <does>
      And the answer is "<answer>"

      Examples: who has the patient
        | case                                             | told                                                                                        | does          | answer                                  |
        | officers meet the patient at a bus stop          | the caller is an officer at the scene                                                       | governs       | Police stay                             |
        | officers were sent and are with the patient      | the caller is from a mental health ward; police are dealing with the person, now or before  | governs       | Police stay                             |
        | another force holds the patient                  | the caller is from another police force; police are holding the person, now or before       | does not hold | Do not send police                      |
        | nobody is with the patient                       | the caller is from a mental health ward                                                     | does not hold | Do not send police                      |
        | nobody knows whether police are with the patient | the caller is from a mental health ward; what police have promised or taken on is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-41 @cites:COP-28
  Rule: CV-73 The return of a restricted patient is settled with the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-73" <does>
      And the answer is "<answer>"

      Examples: restricted or not
        | case                                      | told                                                                                                   | does          | answer                                  |
        | restricted patient, calm, at his sister's | the person's legal status is that of a restricted patient; there is no RAVE risk                       | governs       | Speak to tactical advisor or supervisor |
        | restricted patient, risk not known        | the person's legal status is that of a restricted patient; RAVE risk is not known                      | governs       | Speak to tactical advisor or supervisor |
        | restricted patient who fought staff       | the person's legal status is that of a restricted patient; the RAVE risk includes physical resistance  | does not hold | Send police with conditions             |
        | section 3, calm                           | the person's legal status is section 3; the power to retake and hold still runs; there is no RAVE risk | does not hold | Do not send police                      |
        | status not known                          | the legal status is not known; there is no RAVE risk                                                   | does not hold | Do not send police                      |

  @cites:COP-28 @cites:NW-CONVEYANCE
  Rule: CV-64 Police support a return where danger from the patient is evidenced

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; the person's legal status is section 3; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-64" <does>
      And the answer is "<answer>"

      Examples: evidenced danger
        | case                                    | told                                                                                | does          | answer                                  |
        | fought staff when they last fetched her | the RAVE risk includes physical resistance; the risk is backed by dated facts       | governs       | Send police with conditions             |
        | a worry without facts                   | the RAVE risk includes aggression or threats; the risk is not backed by dated facts | does not hold | Ask this first                          |
        | no danger                               | there is no RAVE risk                                                               | does not hold | Do not send police                      |
        | not known                               | RAVE risk is not known                                                              | does not hold | Ask this first                          |
        | dangerous, and far away                 | the RAVE risk includes aggression or threats; another force area is involved        | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-18-3 @cites:MHA-8
  Rule: CV-67 The council returns a patient under guardianship

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from council social care; the authority for the journey is section 18; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-67" <does>
      And the answer is "<answer>"

      Examples: guardianship
        | case                            | told                                                              | does          | answer             |
        | left the required address, calm | the person's legal status is guardianship; there is no RAVE risk  | governs       | Do not send police |
        | section 3, calm                 | the person's legal status is section 3; there is no RAVE risk     | does not hold | Do not send police |
        | guardianship, risk not known    | the person's legal status is guardianship; RAVE risk is not known | does not hold | Ask this first     |

  @cites:COP-28 @cites:MHA-18-1
  Rule: CV-61 The hospital fetches its own patient with its own staff and vehicle

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; the person's legal status is section 3; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-61" <does>
      And the answer is "<answer>"

      Examples: nothing that needs police
        | case                       | told                                                  | does          | answer                      |
        | at her mother's flat, calm | there is no RAVE risk                                 | governs       | Do not send police          |
        | fought staff last time     | the RAVE risk includes physical resistance            | does not hold | Send police with conditions |
        | risk not known             | RAVE risk is not known                                | does not hold | Ask this first              |
        | risk not asked             | a bed is ready                                        | is open       | Ask this first              |
        | two hundred miles away     | there is no RAVE risk; another force area is involved | does not hold | Do not send police          |

  @cites:COP-28 @cites:NW-CONVEYANCE
  Rule: CV-65 The risk of fetching a patient is asked for first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; the person's legal status is section 3; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-65" <does>
      And the answer is "<answer>"

      Examples: the risk of the return
        | case                | told                                                  | does          | answer             |
        | not asked           | a bed is ready                                        | governs       | Ask this first     |
        | asked, nobody knows | RAVE risk is not known                                | governs       | Ask this first     |
        | no risk             | there is no RAVE risk                                 | holds         | Do not send police |
        | far away            | there is no RAVE risk; another force area is involved | does not hold | Do not send police |

  @cites:MHC-2013-12-27 @cites:NHSE-RCRP
  Rule: CV-70 Transfers between wards and hospitals are commissioned by the NHS

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-70" <does>
      And the answer is "<answer>"

      Examples: ward to ward
        | case                                         | told                                                                                                                                                                                                            | does          | answer             |
        | a ward asks for a police van to another unit | the caller is from a mental health ward; the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals                                                        | governs       | Do not send police |
        | the same with a patient who resists          | the caller is from a mental health ward; the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals; the RAVE risk includes physical resistance            | governs       | Do not send police |
        | the patient attacks staff now                | the caller is from a mental health ward; the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals; the violence reported includes violence happening now | holds         | Send police now    |
        | authority not known                          | the caller is from a mental health ward; the person's legal status is section 3; the legal authority for the journey is not known                                                                               | does not hold | Ask this first     |

  @cites:COP-28 @cites:MHC-2019-03-22
  Rule: CV-72 A long return with evidenced danger is planned with the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from another police force; the person's legal status is section 3; the authority for the journey is section 18; the power to retake and hold still runs; another force area is involved
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-72" <does>
      And the answer is "<answer>"

      Examples: danger on a long return
        | case               | told                                         | does          | answer                                  |
        | violent when found | the RAVE risk includes aggression or threats | governs       | Speak to tactical advisor or supervisor |
        | calm               | there is no RAVE risk                        | does not hold | Do not send police                      |
        | not known          | RAVE risk is not known                       | does not hold | Do not send police                      |

  @cites:COP-28 @cites:MHA-17-1
  Rule: CV-71 Leave, repatriation and long returns go by the hospital's secure transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the person's legal status is section 3; there is no RAVE risk; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-71" <does>
      And the answer is "<answer>"

      Examples: leave or far away
        | case                                              | told                                                                                                                              | does          | answer             |
        | found a hundred miles away, asked to meet halfway | the caller is from another police force; the authority for the journey is section 18; another force area is involved              | governs       | Do not send police |
        | a lift for a patient on leave                     | the caller is from a mental health ward; the authority for the journey is section 17 leave                                        | governs       | Do not send police |
        | round the corner                                  | the caller is from a mental health ward; the authority for the journey is section 18; no other force area is involved             | does not hold | Do not send police |
        | nobody knows whether another area is involved     | the caller is from a mental health ward; the authority for the journey is section 18; the part of another force area is not known | does not hold | Do not send police |

  @cites:MCA-6 @cites:MCA-POLICE-HELP
  Rule: CV-81 Force on a Capacity Act or DoLS journey is for the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from the ambulance service; the authority for the journey is the Mental Capacity Act
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-81" <does>
      And the answer is "<answer>"

      Examples: resistance on a Capacity Act journey
        | case                                 | told                                       | does          | answer                                  |
        | confused patient fights the crew off | the RAVE risk includes physical resistance | governs       | Speak to tactical advisor or supervisor |
        | confused and calm                    | there is no RAVE risk                      | does not hold | Do not send police                      |
        | not known                            | RAVE risk is not known                     | does not hold | Do not send police                      |

  @cites:MCA-5 @cites:MCA-DOLS
  Rule: CV-80 On a Capacity Act or DoLS journey the ambulance leads

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from the ambulance service
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-80" <does>
      And the answer is "<answer>"

      Examples: authority outside the Mental Health Act
        | case                                             | told                                                        | does          | answer             |
        | crew takes a confused patient in for urgent care | the authority for the journey is the Mental Capacity Act    | governs       | Do not send police |
        | voluntary instead                                | the authority for the journey is the person's own agreement | does not hold | Do not send police |
        | authority not known                              | the legal authority for the journey is not known            | does not hold | Ask this first     |

  @cites:PACE-46ZA @cites:RED-FLAGS
  Rule: CV-85 An arrested person who needs hospital is escorted under arrest, and care comes first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-85" <does>
      And the answer is "<answer>"

      Examples: arrest
        | case                      | told                                                                                                | does          | answer             |
        | arrested, now to hospital | the person's legal status is that of a person under arrest; the authority for the journey is arrest | governs       | Police stay        |
        | not arrested, willing     | the authority for the journey is the person's own agreement                                         | does not hold | Do not send police |
        | authority not known       | the legal authority for the journey is not known                                                    | does not hold | Ask this first     |

  @cites:MHA-35-10 @cites:MHA-38-7
  Rule: CV-83 A remand or interim patient goes back to the court, not to the ward

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is from a mental health ward; the authority for the journey is section 18; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-83" <does>
      And the answer is "<answer>"

      Examples: who sent the patient
        | case                           | told                                                        | does          | answer                                  |
        | ran from a remand hospital     | the person's legal status is section 35, 36 or 38           | governs       | Speak to tactical advisor or supervisor |
        | section 37 without restriction | the person's legal status is section 37 without restriction | does not hold | Do not send police                      |
        | status not known               | the legal status is not known                               | does not hold | Do not send police                      |

  @cites:BP-46
  Rule: CV-99 Any other journey is settled with the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; there are no signs of disturbance; there has been no restraint in the last hour; what is asked of police is to convey the person; the place is a vehicle
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-99" <does>
      And the answer is "<answer>"

      Examples: none of the rows above
        | case                               | told                                                                                                                                                                             | does    | answer                                  |
        | a court directs the journey        | the authority for the journey is a Part 3 court order; the person's legal status is section 37 without restriction; there is no RAVE risk                                        | governs | Speak to tactical advisor or supervisor |
        | a court directs it, risk not known | the authority for the journey is a Part 3 court order; the person's legal status is section 37 without restriction; RAVE risk is not known                                       | governs | Speak to tactical advisor or supervisor |
        | an application in hand             | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs; there is no RAVE risk | holds   | Do not send police                      |

  @cites:MHA-135-2 @cites:MHA-6
  Rule: CV-44+ A patient on an application behind a closed door needs a section 135(2) warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-44+" <does>

      Examples: the door, the papers and the warrant
        | case                                     | told                                                                                                    | does          |
        | the door is shut in our face             | the application is complete and signed; the way in is refused                                           | holds         |
        | refusal is expected, papers not yet read | the way in is likely to be refused                                                                      | holds         |
        | the family lets us in                    | the application is complete and signed; the way in is agreed by someone with the right                  | does not hold |
        | the warrant is in hand                   | the application is complete and signed; the way in is refused; there is a section 135(2) warrant        | does not hold |
        | the application is out of time           | the application is complete and signed; the power to retake and hold has run out; the way in is refused | does not hold |
        | the application is not complete          | the application is incomplete; the way in is refused                                                    | does not hold |
        | nobody knows about the door              | the application is complete and signed; the way in is not known                                         | does not hold |

  @cites:CASE-ROSSO @cites:FORUM-4654
  Rule: CV-45+ Lawfully inside, no warrant is needed to take the patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; the application is complete and signed; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-45+" <does>

      Examples: lawfully inside
        | case                                  | told                                                                                                           | does          |
        | let in by the family, patient refuses | the officers are inside by invitation; the person does not agree of their own free will                        | holds         |
        | let in, nobody has asked the patient  | the way in is agreed by someone with the right                                                                 | holds         |
        | let in and then asked to leave        | the way in is agreed by someone with the right; the officers are inside but asked to leave with no other right | does not hold |
        | patient will go                       | the officers are inside by invitation; the person agrees of their own free will                                | does not hold |
        | outside a locked door                 | the officers are outside; the way in is locked with no answer                                                  | does not hold |
        | nobody knows how they got in          | the officers' right to be inside is not known; the way in is not known                                         | does not hold |

  @cites:MHA-135-2 @cites:MHA-18-NOENTRY
  Rule: CV-68+ An absent patient behind a closed door needs a section 135(2) warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is section 18; the person's legal status is section 3; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-68+" <does>

      Examples: the door
        | case                        | told                                                                                              | does          |
        | mother will not open        | the power to retake and hold still runs; the way in is refused                                    | holds         |
        | mother lets staff in        | the power to retake and hold still runs; the way in is agreed by someone with the right           | does not hold |
        | power has ended             | the power to retake and hold has run out; the way in is refused                                   | does not hold |
        | the warrant is in hand      | the power to retake and hold still runs; the way in is refused; there is a section 135(2) warrant | does not hold |
        | nobody knows about the door | the power to retake and hold still runs; the way in is not known                                  | does not hold |

  @cites:AACE-136 @cites:MHA-137
  Rule: CV-51+ A risk too high for the ambulance may go in a police vehicle with the best qualified clinician on board

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is a street or other open place; the power to retake and hold still runs; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-51+" <does>

      Examples: the joint view of officers and crew
        | case                                                     | told                                                                                                                                                       | does          |
        | crew and officers agree it is too much for the ambulance | the RAVE risk includes aggression or threats; the task for health staff is beyond their safe ability                                                       | holds         |
        | the crew can manage                                      | the RAVE risk includes aggression or threats; the task for health staff is within their ability                                                            | does not hold |
        | the crew is short-handed                                 | the RAVE risk includes aggression or threats; the task for health staff is held back by numbers and training                                               | does not hold |
        | no joint view yet                                        | the RAVE risk includes aggression or threats; the reason health staff cannot do it is not known                                                            | does not hold |
        | just restrained heavily                                  | the RAVE risk includes aggression or threats; the task for health staff is beyond their safe ability; a police vehicle is physically unsafe for the person | does not hold |
        | fall from a roof before it                               | the RAVE risk includes aggression or threats; the task for health staff is beyond their safe ability; the red flags include a fall or other heavy impact   | does not hold |

  @cites:AACE-136 @cites:KENT-PARTNERS
  Rule: CV-52+ A police vehicle only when the ambulance is late, all five questions are yes and an inspector agrees

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-52+" <does>

      Examples: the wait
        | case                                        | told                                                                                           | does          |
        | ninety minutes, all five yes                | the minutes since the ambulance was asked for is 90                                            | holds         |
        | at the limit, all five yes                  | the minutes since the ambulance was asked for is 30                                            | holds         |
        | one minute before the limit                 | the minutes since the ambulance was asked for is 29                                            | does not hold |
        | nobody has said when it was asked for       | the wait for the service is 60                                                                 | does not hold |
        | ninety minutes, the place has not agreed    | the minutes since the ambulance was asked for is 90; the destination has reported itself full  | does not hold |
        | ninety minutes, and nobody knows about harm | the minutes since the ambulance was asked for is 90; the harm from waiting longer is not known | does not hold |

  @cites:KENT-O18G @cites:AACE-136
  Rule: CV-55+ While the ambulance is late and the five questions are not all yes, the wait is escalated

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is a street or other open place; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-55+" <does>

      Examples: late, and not all five yes
        | case                                | told                                                                                                                                                                                                                                                                                                                                                                                                                             | does          |
        | ninety minutes, questions not asked | the minutes since the ambulance was asked for is 90                                                                                                                                                                                                                                                                                                                                                                              | holds         |
        | an hour still to wait               | the wait for the service is 60                                                                                                                                                                                                                                                                                                                                                                                                   | holds         |
        | ten minutes                         | the minutes since the ambulance was asked for is 10                                                                                                                                                                                                                                                                                                                                                                              | does not hold |
        | nobody has said how long            | a less forceful way has been tried or ruled out                                                                                                                                                                                                                                                                                                                                                                                  | does not hold |
        | all five yes                        | the minutes since the ambulance was asked for is 90; the person's legal status is section 136; the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log | does not hold |

  @cites:KENT-O18G @cites:AACE-136
  Rule: CV-58+ Waiting does harm and the vehicle is safe, with answers still missing: an inspector is asked now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is a street or other open place; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-58+" <does>

      Examples: the ambulance is late
        | case                                  | told                                                                                                                                                                 | does          |
        | ninety minutes, and waiting does harm | the minutes since the ambulance was asked for is 90; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person   | holds         |
        | ten minutes                           | the minutes since the ambulance was asked for is 10; waiting would do more harm than going in a police vehicle                                                       | does not hold |
        | waiting does no harm                  | the minutes since the ambulance was asked for is 90; waiting would do no more harm than going in a police vehicle                                                    | does not hold |
        | harm of waiting not known             | the minutes since the ambulance was asked for is 90; the harm from waiting longer is not known                                                                       | does not hold |
        | a vehicle that is not safe            | the minutes since the ambulance was asked for is 90; waiting would do more harm than going in a police vehicle; a police vehicle is physically unsafe for the person | does not hold |

  @cites:KF-03 @cites:ECHR-2
  Rule: CV-53+ A medical emergency with no ambulance in time goes to the ambulance commander

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-53+" <does>

      Examples: red flag and late ambulance
        | case                                         | told                                                                                      | does          |
        | head injury, ambulance too late for the risk | the red flags include a head injury; the service will not arrive soon enough for the risk | holds         |
        | head injury, ambulance in time               | the red flags include a head injury; the service will arrive soon enough for the risk     | does not hold |
        | no red flag, ambulance late                  | the minutes since the ambulance was asked for is 90                                       | does not hold |
        | head injury, nobody knows when it comes      | the red flags include a head injury; the service's arrival in time is not known           | does not hold |

  @cites:ECHR-3 @cites:HRA-6
  Rule: CV-86+ A child travels with a carer or clinician and not behind a cage

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-86+" <does>

      Examples: age
        | case          | told                                | does          |
        | sixteen       | the person is 16 or 17              | holds         |
        | age not known | the person's age is not known       | holds         |
        | adult         | the person is an adult              | does not hold |
        | age not asked | the person's age has not been asked | does not hold |

  @cites:NW-CONVEYANCE
  Rule: CV-87+ Somebody trained in care travels with a person who is conveyed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-87+" <does>

      Examples: who travels
        | case                 | told                                                                                               | does          |
        | only officers        | the escort on the journey includes police officers                                                 | holds         |
        | nobody               | no escort will travel with the person                                                              | holds         |
        | a nurse and officers | the escort on the journey includes police officers; the escort on the journey includes a clinician | does not hold |
        | not known            | the escort on the journey is not known                                                             | does not hold |

  @cites:MHA-6 @cites:KENT-PARTNERS
  Rule: CV-88+ An authorisation that nobody has accepted leaves custody with the AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; the application is complete and signed; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-88+" <does>

      Examples: accepted or not
        | case                       | told                                               | does          |
        | offered to police          | the delegation to convey is offered but unaccepted | holds         |
        | nobody has been authorised | the delegation to convey is ungiven                | holds         |
        | officers have accepted     | the delegation to convey is given and accepted     | does not hold |
        | not known                  | the AMHP's delegation is not known                 | does not hold |

  @cites:NW-CONVEYANCE
  Rule: CV-89+ A journey without health transport goes up to the on-call executive

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; the application is complete and signed; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-89+" <does>

      Examples: transport
        | case              | told                                                | does          |
        | nothing asked for | no health transport is booked and none is asked for | holds         |
        | ambulance booked  | the health transport includes a booked ambulance    | does not hold |
        | not known         | the health transport asked for is not known         | does not hold |

  @cites:COP-16 @cites:MHA-135-7b
  Rule: CV-90+ No journey starts without a door that will open

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-90+" <does>

      Examples: has the place agreed?
        | case                            | told                                                                          | does          |
        | the suite is full               | the destination has reported itself full                                      | holds         |
        | not asked yet by anyone         | the destination has been left unasked                                         | holds         |
        | nobody knows                    | the destination's answer is not known                                         | holds         |
        | the suite has agreed            | the destination has accepted the person                                       | does not hold |
        | refused, but it is an emergency | the destination has reported itself full; the red flags include a head injury | does not hold |

  @cites:KF-03 @cites:APP-RESTRAINT
  Rule: CV-91+ Officers who travel watch all the time and check in

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-91+" <does>

      Examples: officers on board
        | case                          | told                                               | does          |
        | two officers in the ambulance | the escort on the journey includes police officers | holds         |
        | ambulance crew only           | the escort on the journey includes a clinician     | does not hold |
        | not known                     | the escort on the journey is not known             | does not hold |

  @cites:MHA-6 @cites:CASE-WEBLEY
  Rule: CV-92+ An application reaches only the hospital it names

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the authority for the journey is a completed application under section 6; the application is complete and signed; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-92+" <does>

      Examples: where to
        | case                        | told                                                | does          |
        | another hospital with a bed | the destination is another hospital                 | holds         |
        | the hospital in the papers  | the destination is the hospital named in the papers | does not hold |
        | A&E after a fit             | the destination is an emergency department          | does not hold |
        | not known                   | the kind of destination is not known                | does not hold |

  @cites:MHA-6 @cites:MHA-6-3 @cites:FORUM-4654
  Rule: CV-P10..P18 Conveyance under section 6: complete, relied on, inside its time

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: each element, met, failed and not known
        | case                                                   | told                                                                                                                                                                                                                | rule   | does          | follows                                     |
        | complete, named as the authority, in time              | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs                                                           | CV-P10 | holds         | conveyance under section 6 is available     |
        | the same before the hospital is reached                | the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the power to retake and hold still runs                                          | CV-P12 | holds         | conveyance under section 6 is available     |
        | the authority alone decides what is relied on          | the authority for the journey is a completed application under section 6                                                                                                                                            | CV-P11 | holds         | conveyance under section 6 is not known     |
        | another authority                                      | the authority for the journey is section 18; the person's legal status is section 3; the application is complete and signed; the power to retake and hold still runs                                                | CV-P11 | does not hold | conveyance under section 6 is not available |
        | authority not known                                    | the legal authority for the journey is not known; the legal status is not known; the application is complete and signed; the power to retake and hold still runs                                                    | CV-P11 | does not hold | conveyance under section 6 is not known     |
        | already admitted, moved under another authority        | the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals; the application is complete and signed; the power to retake and hold still runs                    | CV-P15 | holds         | conveyance under section 6 is not available |
        | already admitted, authority not asked                  | the person's legal status is section 3; the application is complete and signed; the power to retake and hold still runs                                                                                             | CV-P15 | does not hold | conveyance under section 6 is not known     |
        | status not an application, not known                   | the legal status is not known; the application is complete and signed; the power to retake and hold still runs                                                                                                      | CV-P12 | does not hold | conveyance under section 6 is not known     |
        | not signed                                             | the authority for the journey is a completed application under section 6; the application is incomplete; the power to retake and hold still runs                                                                    | CV-P10 | does not hold | conveyance under section 6 is not available |
        | nobody knows whether it is signed                      | the authority for the journey is a completed application under section 6; the completion of the application is not known; the power to retake and hold still runs                                                   | CV-P10 | does not hold | conveyance under section 6 is not known     |
        | never completed: assessed only                         | the person's legal status is assessed with no application made; the application is incomplete                                                                                                                       | CV-P14 | holds         | conveyance under section 6 is not available |
        | told that it still runs                                | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs                                                           | CV-P17 | holds         | conveyance under section 6 is available     |
        | told that it has run out                               | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold has run out                                                          | CV-P18 | holds         | conveyance under section 6 is not available |
        | nobody knows whether it still runs                     | the authority for the journey is a completed application under section 6; the application is complete and signed; the running of the power to retake is not known                                                   | CV-P17 | does not hold | conveyance under section 6 is not known     |
        | nobody has asked                                       | the authority for the journey is a completed application under section 6; the application is complete and signed                                                                                                    | CV-P18 | is open       | conveyance under section 6 is not known     |
        | section 136 has run out, the application need not have | the authority for the journey is a completed application under section 6; the application is complete and signed; the person's legal status is section 136; the power to retake and hold has run out                | CV-P18 | does not hold | conveyance under section 6 is not known     |
        | a signed application for a person in the cells         | the person's legal status is that of a person under arrest; the application is complete and signed; the power to retake and hold still runs                                                                         | CV-P13 | holds         | conveyance under section 6 is available     |
        | arrested, no word of an application                    | the person's legal status is that of a person under arrest                                                                                                                                                          | CV-P13 | is open       | conveyance under section 6 is not known     |
        | arrested, the journey rests on the arrest              | the person's legal status is that of a person under arrest; the authority for the journey is arrest                                                                                                                 | CV-P16 | holds         | conveyance under section 6 is not available |
        | arrested, authority not known                          | the person's legal status is that of a person under arrest; the legal authority for the journey is not known                                                                                                        | CV-P16 | does not hold | conveyance under section 6 is not known     |
        | a voluntary patient                                    | the person's legal status is that of an informal patient                                                                                                                                                            | CV-P14 | holds         | conveyance under section 6 is not available |
        | a voluntary patient with an application named          | the person's legal status is that of an informal patient; the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs | CV-P14 | does not hold | conveyance under section 6 is available     |
        | status not known                                       | the legal status is not known                                                                                                                                                                                       | CV-P14 | does not hold | conveyance under section 6 is not known     |
        | section 136 journey, no application signed             | the person's legal status is section 136; the authority for the journey is section 136                                                                                                                              | CV-P16 | holds         | conveyance under section 6 is not available |
        | nothing asked                                          | a bed is ready                                                                                                                                                                                                      | CV-P10 | is open       | conveyance under section 6 is not known     |

  @cites:MHA-137
  Rule: CV-P20..P35 Legal custody follows a power to take, move or hold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: which power gives custody
        | case                                             | told                                                                                                                                                                       | rule   | does          | follows                                          |
        | on a completed application                       | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs                  | CV-P21 | holds         | legal custody under section 137 is available     |
        | on an application not signed                     | the authority for the journey is a completed application under section 6; the application is incomplete                                                                    | CV-P21 | does not hold | legal custody under section 137 is not known     |
        | application status, not signed                   | the person's legal status is an application complete before arrival in the hospital named; the application is incomplete                                                   | CV-P35 | holds         | legal custody under section 137 is not available |
        | application status, nobody knows whether signed  | the person's legal status is an application complete before arrival in the hospital named; the completion of the application is not known                                  | CV-P35 | does not hold | legal custody under section 137 is not known     |
        | custody is the person being one who may be taken | the authority for the journey is a completed application under section 6; the application is complete and signed; the power to retake and hold still runs                  | CV-P20 | holds         | legal custody under section 137 is available     |
        | a voluntary patient                              | the person's legal status is that of an informal patient                                                                                                                   | CV-P33 | holds         | legal custody under section 137 is not available |
        | a voluntary patient said to be under section 18  | the person's legal status is that of an informal patient; the authority for the journey is section 18                                                                      | CV-P33 | does not hold | legal custody under section 137 is not known     |
        | an arrested person                               | the person's legal status is that of a person under arrest; the authority for the journey is arrest                                                                        | CV-P33 | holds         | legal custody under section 137 is not available |
        | status not known                                 | the legal status is not known                                                                                                                                              | CV-P33 | does not hold | legal custody under section 137 is not known     |
        | detained in the street under section 136         | the person's legal status is section 136; the place is a street or other open place                                                                                        | CV-P30 | holds         | legal custody under section 137 is available     |
        | held under section 136, place not known          | the person's legal status is section 136; the place is not known                                                                                                           | CV-P30 | does not hold | legal custody under section 137 is not known     |
        | section 136 has run out                          | the person's legal status is section 136; the power to retake and hold has run out; the authority for the journey is section 136                                           | CV-P34 | holds         | legal custody under section 137 is not available |
        | section 136, end not known                       | the person's legal status is section 136; the running of the power to retake is not known; the authority for the journey is section 136                                    | CV-P34 | does not hold | legal custody under section 137 is not known     |
        | a section 3 patient between hospitals            | the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals; the power to retake and hold still runs                   | CV-P31 | holds         | legal custody under section 137 is available     |
        | the same, end not known                          | the person's legal status is section 3; the authority for the journey is a transfer between wards and hospitals; the running of the power to retake is not known           | CV-P31 | does not hold | legal custody under section 137 is not known     |
        | a voluntary patient between hospitals            | the person's legal status is that of an informal patient; the authority for the journey is a transfer between wards and hospitals; the power to retake and hold still runs | CV-P31 | does not hold | legal custody under section 137 is not available |
        | by direction of a court                          | the authority for the journey is a Part 3 court order; the power to retake and hold still runs                                                                             | CV-P32 | holds         | legal custody under section 137 is available     |
        | court order, time not known                      | the authority for the journey is a Part 3 court order; the running of the power to retake is not known                                                                     | CV-P32 | does not hold | legal custody under section 137 is not known     |
        | nothing asked                                    | a bed is ready                                                                                                                                                             | CV-P20 | is open       | legal custody under section 137 is not known     |

  @cites:MHA-137 @cites:MHA-138-1
  Rule: CV-P22..P29 Custody follows each power to retake or hold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>

      Examples: one power at a time, and without it
        | case                                      | told                                                                                                                                                                                                            | rule   | does          |
        | absent from section 3                     | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs                                                                                             | CV-P22 | holds         |
        | absent, section not known                 | the legal status is not known; the absence is by leaving the ward; the power to retake and hold still runs                                                                                                      | CV-P22 | does not hold |
        | recalled community patient who stays away | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the power to retake and hold still runs                        | CV-P23 | holds         |
        | community patient without recall          | the person's legal status is a community treatment order without recall                                                                                                                                         | CV-P23 | does not hold |
        | recall not known                          | the person's legal status is a community treatment order with recall; the service of the recall is not known; the absence is by staying away after recall; the power to retake and hold still runs              | CV-P23 | does not hold |
        | left the address guardianship requires    | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs                                                                              | CV-P24 | holds         |
        | guardianship, at home                     | the person's legal status is guardianship; the absence is ruled out                                                                                                                                             | CV-P24 | does not hold |
        | guardianship, nobody knows where          | the person's legal status is guardianship; the way the person went absent is not known; the power to retake and hold still runs                                                                                 | CV-P24 | does not hold |
        | escaped from the ambulance                | the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the absence is by escape on the way; the power to retake and hold still runs | CV-P25 | holds         |
        | never in custody                          | the person's legal status is that of somebody under no section; the absence is by walking out while never detained                                                                                              | CV-P25 | does not hold |
        | escape not known                          | the person's legal status is section 136; the way the person went absent is not known; the power to retake and hold still runs                                                                                  | CV-P25 | does not hold |
        | recalled by the Secretary of State        | the person's legal status is conditional discharge with a recall warrant; there is a recall by the Secretary of State                                                                                           | CV-P26 | holds         |
        | discharged on conditions, not recalled    | the person's legal status is conditional discharge without recall                                                                                                                                               | CV-P26 | does not hold |
        | status and warrant not known              | the legal status is not known; the kind of warrant is not known                                                                                                                                                 | CV-P26 | does not hold |
        | ran from a remand hospital                | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                                                                                                           | CV-P27 | holds         |
        | section 3 instead                         | the person's legal status is section 3; the absence is by leaving the ward                                                                                                                                      | CV-P27 | does not hold |
        | remand patient, absence not known         | the person's legal status is section 35, 36 or 38; the way the person went absent is not known                                                                                                                  | CV-P27 | does not hold |
        | held at the suite under section 136       | the person's legal status is section 136; the place is a health-based place of safety; the power to retake and hold still runs; the time on the detention clock is 3; the assessment is unstarted               | CV-P28 | holds         |
        | section 136 run out                       | the person's legal status is section 136; the place is a health-based place of safety; the power to retake and hold has run out                                                                                 | CV-P28 | does not hold |
        | section 136, end not known                | the person's legal status is section 136; the place is a health-based place of safety; the running of the power to retake is not known                                                                          | CV-P28 | does not hold |
        | held after a section 135(1) warrant       | the person's legal status is section 135(1); the power to retake and hold still runs; the time on the detention clock is 3; the assessment is under way                                                         | CV-P29 | holds         |
        | warrant not used                          | the person's legal status is that of somebody under no section; there is a section 135(1) warrant                                                                                                               | CV-P29 | does not hold |
        | held after a warrant, end not known       | the person's legal status is section 135(1); the running of the power to retake is not known                                                                                                                    | CV-P29 | does not hold |

  @cites:OLD-B-136 @cites:OLD-B-135
  Rule: CV-P36..P37 Custody under the earlier law

    Scenario Outline: <case>
      Given the date is <date>
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: the law of the day of the journey
        | case                                 | date       | told                                                                                                                                   | rule   | does          | follows                                          |
        | section 136 in 2016, time still runs | 2016-05-01 | the person's legal status is section 136; the power to retake and hold still runs                                                      | CV-P36 | holds         | legal custody under section 137 is available     |
        | section 136 in 2016, end not known   | 2016-05-01 | the person's legal status is section 136; the running of the power to retake is not known                                              | CV-P36 | does not hold | legal custody under section 137 is not known     |
        | the first day of the new law         | 2017-12-11 | the person's legal status is section 136; the power to retake and hold still runs; the authority for the journey is section 136        | CV-P36 | does not hold | legal custody under section 137 is available     |
        | warrant in 2016, time still runs     | 2016-05-01 | the person's legal status is section 135(1); the power to retake and hold still runs; the assessment is under way                      | CV-P37 | holds         | legal custody under section 137 is available     |
        | warrant in 2016, end not known       | 2016-05-01 | the person's legal status is section 135(1); the running of the power to retake is not known                                           | CV-P37 | does not hold | legal custody under section 137 is not known     |
        | warrant in 2016, time run out        | 2016-05-01 | the person's legal status is section 135(1); the power to retake and hold has run out; the authority for the journey is section 135(1) | CV-P37 | does not hold | legal custody under section 137 is not available |

  @cites:AACE-136 @cites:KENT-O18G @cites:NW-CONVEYANCE
  Rule: CV-P40..P49 The five questions for a police vehicle: all yes, or not yet

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; there are no signs of disturbance; <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: one question at a time
        | case                                                         | told                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    | rule   | does          | follows                                                                         |
        | all five yes                                                 | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                       | CV-P40 | holds         | the five questions for a police vehicle are all answered yes                    |
        | all yes, violence beyond the crew instead of harm in waiting | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the RAVE risk includes aggression or threats; the risk is backed by dated facts; the task for health staff is beyond their safe ability           | CV-P41 | holds         | the five questions for a police vehicle are all answered yes                    |
        | violence, nobody knows what the crew can manage              | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; the harm from waiting longer is not known; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the RAVE risk includes aggression or threats; the risk is backed by dated facts; the reason health staff cannot do it is not known                                   | CV-P41 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | authority ended                                              | the power to retake and hold has run out; the authority for the journey is section 136; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                   | CV-P42 | holds         | the five questions for a police vehicle are not all answered yes                |
        | authority not known                                          | the running of the power to retake is not known; the place is not known; the authority for the journey is section 136; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                    | CV-P42 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | no other carrier asked                                       | the place is a street or other open place; the power to retake and hold still runs; no less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                      | CV-P43 | holds         | the five questions for a police vehicle are not all answered yes                |
        | times not written down                                       | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are not in the log                                                                                                                                                   | CV-P43 | holds         | the five questions for a police vehicle are not all answered yes                |
        | nobody knows what was tried                                  | the place is a street or other open place; the power to retake and hold still runs; the less forceful way is not known; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                                    | CV-P43 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | waiting is no worse                                          | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                    | CV-P44 | holds         | the five questions for a police vehicle are not all answered yes                |
        | waiting is no worse and the person is calm                   | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the task for health staff is beyond their safe ability; there is no RAVE risk                                                                     | CV-P45 | holds         | the five questions for a police vehicle are not all answered yes                |
        | waiting is no worse and the risk is only a worry             | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the task for health staff is beyond their safe ability; the RAVE risk includes aggression or threats; the risk is not backed by dated facts       | CV-P46 | holds         | the five questions for a police vehicle are not all answered yes                |
        | waiting is no worse, basis of the risk not known             | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the task for health staff is beyond their safe ability; the RAVE risk includes aggression or threats; the factual basis for the risk is not known | CV-P46 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | waiting is no worse, risk not known                          | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do no more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the task for health staff is beyond their safe ability; RAVE risk is not known                                                                    | CV-P45 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | harm of waiting not known                                    | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; the harm from waiting longer is not known; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                                       | CV-P44 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | not safe in a van                                            | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically unsafe for the person; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                     | CV-P47 | holds         | the five questions for a police vehicle are not all answered yes                |
        | safety not known                                             | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; the safety of a police vehicle is not known; the destination has accepted the person; the reasons and times are in the log                                                                                                                                                              | CV-P47 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | a red flag                                                   | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; the red flags include a head injury                                                                                                                  | CV-P48 | holds         | the five questions for a police vehicle are not all answered yes                |
        | red flags not known                                          | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; the reasons and times are in the log; medical red flags is not known                                                                                                                       | CV-P48 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |
        | the place is full                                            | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has reported itself full; the reasons and times are in the log                                                                                                                                                      | CV-P49 | holds         | the five questions for a police vehicle are not all answered yes                |
        | answer of the place not known                                | the place is a street or other open place; the power to retake and hold still runs; a less forceful way has been tried or ruled out; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination's answer is not known; the reasons and times are in the log                                                                                                                                                         | CV-P49 | does not hold | it is open whether the five questions for a police vehicle are all answered yes |

  @cites:MHA-6 @cites:ECHR-5
  Rule: CV-P50..P54 Which authority is claimed

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: authority, status, application, absence
        | case                                         | told                                                                                                     | rule   | does          | follows                                                           |
        | an authority is named                        | the authority for the journey is arrest                                                                  | CV-P50 | holds         | the authority claimed for the journey is clear                    |
        | it is said to be lacking                     | the authority for the journey is lacking                                                                 | CV-P50 | holds         | the authority claimed for the journey is clear                    |
        | nobody asked                                 | a bed is ready                                                                                           | CV-P50 | is open       | it is open whether the authority claimed for the journey is clear |
        | held under section 136                       | the person's legal status is section 136                                                                 | CV-P51 | holds         | the authority claimed for the journey is clear                    |
        | section 3 says nothing of the journey        | the person's legal status is section 3                                                                   | CV-P51 | does not hold | it is open whether the authority claimed for the journey is clear |
        | status not known, authority not asked        | the legal status is not known                                                                            | CV-P51 | does not hold | it is open whether the authority claimed for the journey is clear |
        | a signed application for a voluntary patient | the person's legal status is that of an informal patient; the application is complete and signed         | CV-P52 | holds         | the authority claimed for the journey is clear                    |
        | application not known                        | the person's legal status is that of an informal patient; the completion of the application is not known | CV-P52 | does not hold | it is open whether the authority claimed for the journey is clear |
        | absent from the ward                         | the person's legal status is section 3; the absence is by leaving the ward                               | CV-P53 | holds         | the authority claimed for the journey is clear                    |
        | absence not known                            | the person's legal status is section 3; the way the person went absent is not known                      | CV-P53 | does not hold | it is open whether the authority claimed for the journey is clear |
        | neither known                                | the legal authority for the journey is not known; the legal status is not known                          | CV-P54 | holds         | nobody can say what authority the journey has                     |
        | one of them known                            | the legal authority for the journey is not known; the person's legal status is section 3                 | CV-P54 | does not hold | it is open whether the authority claimed for the journey is clear |

  @cites:MHA-131 @cites:ECHR-5
  Rule: CV-P55..P59 Travelling by agreement

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: agreement, freedom to refuse, another authority
        | case                                          | told                                                                                                               | rule   | does          | follows                                            |
        | going willingly                               | the authority for the journey is the person's own agreement                                                        | CV-P55 | holds         | the person travels by agreement                    |
        | going willingly, held under section 136       | the authority for the journey is the person's own agreement; the person's legal status is section 136              | CV-P55 | does not hold | it is open whether the person travels by agreement |
        | willing at first, now says no                 | the authority for the journey is the person's own agreement; the person does not agree of their own free will      | CV-P58 | holds         | the person does not travel by agreement            |
        | agreement not known                           | the authority for the journey is lacking; the person's agreement is not known                                      | CV-P58 | does not hold | it is open whether the person travels by agreement |
        | no authority, agrees                          | the authority for the journey is lacking; the person agrees of their own free will                                 | CV-P56 | holds         | the person travels by agreement                    |
        | no authority, agreement not known             | the authority for the journey is lacking; the person's agreement is not known                                      | CV-P56 | does not hold | it is open whether the person travels by agreement |
        | authority not asked, voluntary patient agrees | the person's legal status is that of an informal patient; the person agrees of their own free will                 | CV-P57 | holds         | the person travels by agreement                    |
        | authority not asked, section 3 patient agrees | the person's legal status is section 3; the person agrees of their own free will                                   | CV-P57 | does not hold | it is open whether the person travels by agreement |
        | status not known, agrees                      | the legal status is not known; the person agrees of their own free will                                            | CV-P57 | does not hold | it is open whether the person travels by agreement |
        | an application carries the journey            | the authority for the journey is a completed application under section 6; the person agrees of their own free will | CV-P59 | holds         | the person does not travel by agreement            |
        | authority not known                           | the legal authority for the journey is not known                                                                   | CV-P59 | does not hold | it is open whether the person travels by agreement |

  @cites:MHA-136-2 @cites:MHA-18-1 @cites:COP-28
  Rule: CV-P60..P69 Held, returned, far away

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: which journey it is
        | case                                     | told                                                                                                                             | rule   | does          | follows                                                                       |
        | status section 136                       | the person's legal status is section 136                                                                                         | CV-P60 | holds         | the person is held under section 135(1) or section 136                        |
        | authority section 135(1)                 | the authority for the journey is section 135(1)                                                                                  | CV-P60 | holds         | the person is held under section 135(1) or section 136                        |
        | section 3 on an application              | the person's legal status is section 3; the authority for the journey is a completed application under section 6                 | CV-P61 | holds         | the person is not held under section 135(1) or section 136                    |
        | status not known, on an application      | the legal status is not known; the authority for the journey is a completed application under section 6                          | CV-P61 | does not hold | it is open whether the person is held under section 135(1) or section 136     |
        | status not known                         | the legal status is not known                                                                                                    | CV-P60 | does not hold | it is open whether the person is held under section 135(1) or section 136     |
        | section 18 is named                      | the authority for the journey is section 18; the person's legal status is section 3                                              | CV-P62 | holds         | the journey takes or returns an absent or recalled patient                    |
        | section 18 is named for a remand patient | the authority for the journey is section 18; the person's legal status is section 35, 36 or 38                                   | CV-P62 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | recalled community patient               | the person's legal status is a community treatment order with recall                                                             | CV-P63 | holds         | the journey takes or returns an absent or recalled patient                    |
        | community patient without recall         | the person's legal status is a community treatment order without recall                                                          | CV-P63 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | status and authority not known           | the legal status is not known; the legal authority for the journey is not known                                                  | CV-P63 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | section 3, left the ward                 | the person's legal status is section 3; the absence is by leaving the ward                                                       | CV-P64 | holds         | the journey takes or returns an absent or recalled patient                    |
        | section 3, not absent                    | the person's legal status is section 3; the absence is ruled out                                                                 | CV-P64 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | section 3, absence not known             | the person's legal status is section 3; the way the person went absent is not known                                              | CV-P64 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | an arrest returns nobody                 | the authority for the journey is arrest                                                                                          | CV-P65 | holds         | the journey returns nobody                                                    |
        | authority not known                      | the legal authority for the journey is not known                                                                                 | CV-P65 | does not hold | it is open whether the journey takes or returns an absent or recalled patient |
        | leave is the authority                   | the authority for the journey is section 17 leave                                                                                | CV-P66 | holds         | the journey is leave or a return from far away                                |
        | arrest is the authority                  | the authority for the journey is arrest                                                                                          | CV-P66 | does not hold | it is open whether the journey is leave or a return from far away             |
        | on leave, authority not asked            | the person's legal status is section 17 leave that is still valid                                                                | CV-P67 | holds         | the journey is leave or a return from far away                                |
        | on leave, another authority named        | the person's legal status is section 17 leave that is still valid; the authority for the journey is arrest                       | CV-P67 | does not hold | it is open whether the journey is leave or a return from far away             |
        | status not known, authority not asked    | the legal status is not known                                                                                                    | CV-P67 | does not hold | it is open whether the journey is leave or a return from far away             |
        | return from another force area           | the authority for the journey is section 18; the person's legal status is section 3; another force area is involved              | CV-P68 | holds         | the journey is leave or a return from far away                                |
        | another force calls                      | the authority for the journey is section 18; the person's legal status is section 3; the caller is from another police force     | CV-P68 | holds         | the journey is leave or a return from far away                                |
        | return inside our area                   | the authority for the journey is section 18; the person's legal status is section 3; no other force area is involved             | CV-P69 | holds         | the journey is neither leave nor a return from far away                       |
        | area not known                           | the authority for the journey is section 18; the person's legal status is section 3; the part of another force area is not known | CV-P68 | does not hold | it is open whether the journey is leave or a return from far away             |
        | area not known, nearness not shown       | the authority for the journey is section 18; the person's legal status is section 3; the part of another force area is not known | CV-P69 | does not hold | it is open whether the journey is leave or a return from far away             |

  @cites:NPA-T @cites:AACE-136
  Rule: CV-P70..P76 Violence under way, and a late ambulance

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<rule>" <does>
      And it follows that <follows>

      Examples: the two moments that change a journey
        | case                                          | told                                                                                                  | rule   | does          | follows                                                              |
        | fighting now                                  | the violence reported includes violence happening now                                                 | CV-P70 | holds         | violence is under way or threatened with a weapon                    |
        | violence last year                            | the violence reported includes earlier violence with nothing now                                      | CV-P70 | does not hold | no violence is under way and no weapon is shown                      |
        | not known                                     | weapons and violence is not known                                                                     | CV-P70 | does not hold | it is open whether violence is under way or threatened with a weapon |
        | a knife and threats                           | the violence reported includes a weapon; the violence reported includes threats of violence to others | CV-P71 | holds         | violence is under way or threatened with a weapon                    |
        | a knife in a drawer                           | the violence reported includes a weapon                                                               | CV-P71 | does not hold | it is open whether violence is under way or threatened with a weapon |
        | threats and no weapon                         | the violence reported includes threats of violence to others                                          | CV-P72 | holds         | no violence is under way and no weapon is shown                      |
        | a knife, no threats                           | the violence reported includes a weapon                                                               | CV-P72 | does not hold | it is open whether violence is under way or threatened with a weapon |
        | violence not known                            | weapons and violence is not known                                                                     | CV-P72 | does not hold | it is open whether violence is under way or threatened with a weapon |
        | thirty minutes since the request              | the minutes since the ambulance was asked for is 30                                                   | CV-P73 | holds         | the health vehicle is late                                           |
        | twenty-nine minutes since the request         | the minutes since the ambulance was asked for is 29                                                   | CV-P73 | does not hold | it is open whether the health vehicle is late                        |
        | nobody has said when                          | a bed is ready                                                                                        | CV-P73 | is open       | it is open whether the health vehicle is late                        |
        | an hour still to come                         | the wait for the service is 60                                                                        | CV-P74 | holds         | the health vehicle is late                                           |
        | ten minutes still to come                     | the wait for the service is 10                                                                        | CV-P74 | does not hold | it is open whether the health vehicle is late                        |
        | too late for the risk                         | the service will not arrive soon enough for the risk                                                  | CV-P75 | holds         | the health vehicle is late                                           |
        | soon enough                                   | the service will arrive soon enough for the risk                                                      | CV-P75 | does not hold | the health vehicle is in time                                        |
        | nobody knows                                  | the service's arrival in time is not known                                                            | CV-P75 | does not hold | it is open whether the health vehicle is late                        |
        | soon enough for the risk, ten minutes to come | the service will arrive soon enough for the risk; the wait for the service is 10                      | CV-P76 | holds         | the health vehicle is in time                                        |
        | called soon enough, an hour to come           | the service will arrive soon enough for the risk; the wait for the service is 60                      | CV-P76 | does not hold | the health vehicle is late                                           |
        | arrival in time not known                     | the service's arrival in time is not known                                                            | CV-P76 | does not hold | it is open whether the health vehicle is late                        |

  # ---- Added after review

  @cites:MHA-6 @cites:ECHR-5
  Rule: CV-P19 No authority named and nobody speaks of an application

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to convey the person; the caller is from a community mental health team
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the line
        | case                              | told                                                                             | row    | does          | follows                                                                            |
        | no authority at all               | the authority for the journey is lacking                                         | CV-P19 | holds         | no completed application is relied on; conveyance under section 6 is not available |
        | no authority named, papers signed | the authority for the journey is lacking; the application is complete and signed | CV-P19 | does not hold | conveyance under section 6 is not known                                            |
        | authority not known               | the legal authority for the journey is not known                                 | CV-P19 | does not hold | conveyance under section 6 is not known                                            |

  @cites:MHA-137
  Rule: CV-P38 Agreement is no custody, nor is a journey without authority

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-P38" <does>

      Examples: what authority
        | case                              | told                                                                                                          | does          |
        | agreed, then changed her mind     | the authority for the journey is the person's own agreement; the person does not agree of their own free will | holds         |
        | no authority                      | the authority for the journey is lacking                                                                      | holds         |
        | authority not known               | the legal authority for the journey is not known                                                              | does not hold |
        | agreed, and under section 3       | the authority for the journey is the person's own agreement; the person's legal status is section 3           | does not hold |
        | no authority, and run from a ward | the authority for the journey is lacking; the absence is by leaving the ward                                  | does not hold |

  @cites:MHA-17E @cites:COP-16 @cites:MCA-4A
  Rule: CV-93+ to CV-96+ Recall, a place that said no, the Capacity Act and court orders

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "<row>" <does>

      Examples: each side of the line
        | case                                | told                                                                                                                                                | row    | does          |
        | not recalled, and will not come     | the person's legal status is a community treatment order without recall; the person does not agree of their own free will                           | CV-93+ | holds         |
        | not recalled, and comes willingly   | the person's legal status is a community treatment order without recall; the person agrees of their own free will                                   | CV-93+ | does not hold |
        | on leave, to the dentist            | the person's legal status is section 17 leave that is still valid; the authority for the journey is section 17 leave                                | CV-93+ | does not hold |
        | status not known                    | the legal status is not known; the person does not agree of their own free will                                                                     | CV-93+ | does not hold |
        | the ward is full                    | the authority for the journey is a completed application under section 6; the destination has reported itself full                                  | CV-94+ | holds         |
        | the ward has agreed                 | the authority for the journey is a completed application under section 6; the destination has accepted the person                                   | CV-94+ | does not hold |
        | nobody knows                        | the authority for the journey is a completed application under section 6; the destination's answer is not known                                     | CV-94+ | does not hold |
        | an overdose, under the Capacity Act | the authority for the journey is the Mental Capacity Act                                                                                            | CV-95+ | holds         |
        | on an application                   | the authority for the journey is a completed application under section 6                                                                            | CV-95+ | does not hold |
        | authority not known                 | the legal authority for the journey is not known                                                                                                    | CV-95+ | does not hold |
        | the court has ordered it            | the authority for the journey is a DoLS authorisation or court order; a court order is in force                                                     | CV-96+ | holds         |
        | no court has been asked             | the authority for the journey is a DoLS authorisation or court order; a court order is neither made nor sought                                                       | CV-96+ | does not hold |
        | order not known                     | the authority for the journey is a DoLS authorisation or court order; the authority of a court is not known                                          | CV-96+ | does not hold |

  @cites:MHA-136-3 @cites:MHC-2019-03-22
  Rule: CV-59 Held at a place of safety in another force's area: the next place is for its NHS, the journey for the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the person's legal status is section 136; <told>
      When advice is asked under the guide "conveyance"
      Then row "CV-59" <does>
      And the answer is "<answer>"

      Examples: whose detainee
        | case                             | told                                                                             | does          | answer                                  |
        | another force asks us to fetch   | the caller is from another police force; another force area is involved          | governs       | Speak to tactical advisor or supervisor |
        | our own officers                 | the caller is an officer at the scene; another force area is involved            | does not hold | Police stay                             |
        | another force, area not known    | the caller is from another police force; the part of another force area is not known | does not hold | Police stay                  |

  @cites:MHA-136-HANDOVER @cites:CASE-WEBLEY
  Rule: HO-25 A bed given away on arrival: a supervisor settles it with the ward, and officers do not just go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person is at a confirmed location; the caller is an officer at the scene; what is asked of police is to stay with the person; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the place is a mental health or learning disability ward; <told>
      When advice is asked under the guide "conveyance"
      Then row "HO-25" <does>

      Examples: at the ward's door
        | case             | told                                                                       | does          |
        | not taken over   | nobody able to keep the person safe has taken over knowing the risks       | governs       |
        | nobody knows     | the handover is not known                                                  | governs       |
        | taken over       | someone able to keep the person safe has taken over knowing the risks      | does not hold |
