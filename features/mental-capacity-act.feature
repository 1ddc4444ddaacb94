@guide:mental-capacity-act
Feature: Mental Capacity Act
  Somebody asks police to hold, move or keep a person who may not be able to decide. The Act covers urgent physical care on the officer's own belief
  with a clinician in charge; it is never a way to a mental health assessment, never staffing, and never wider than the urgent step.

  @cites:MCA-SESSAY
  Rule: MC-20d An assessment is wanted for somebody in a public place: section 136 is the officer's own question, the Act is no answer

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20d" <does>
      And the answer is "<answer>"

      Examples: an assessment wanted for somebody in a public place
        | case                                                | told                                                                                                                                  | does          | answer                                  |
        | a crew wants a man in the park taken to be assessed | the caller is from the ambulance service; the place is a street or other open place; the decision is about a mental health assessment | governs       | Speak to tactical advisor or supervisor |
        | the same wish for a man at home                     | the caller is from the ambulance service; the place is their own home; the decision is about a mental health assessment               | does not hold | Do not send police                      |
        | in the park for a broken leg                        | the caller is from the ambulance service; the place is a street or other open place; the decision is about urgent physical care       | does not hold | Ask this first                          |
        | in the park, purpose not known                      | the caller is from the ambulance service; the place is a street or other open place; the purpose of the decision is not known         | does not hold | Ask this first                          |

  @cites:MCA-SESSAY
  Rule: MC-20e An assessment is wanted for somebody in A&E or on a hospital ward: the hospital keeps the care, the AMHP comes there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20e" <does>
      And the answer is "<answer>"

      Examples: an assessment wanted for somebody in hospital
        | case                                          | told                                                                                                                                                                     | does          | answer                                  |
        | A&E wants a patient held for the psychiatrist | the caller is from an emergency department; the place is an emergency department; the decision is about a mental health assessment                                       | governs       | Do not send police                      |
        | a medical ward asks for the same              | the caller is from another hospital ward; the place is another hospital ward; the decision is about a mental health assessment                                           | governs       | Do not send police                      |
        | officers brought him and are still there      | the caller is from an emergency department; the place is an emergency department; the decision is about a mental health assessment; a constable is with the person       | does not hold | Speak to tactical advisor or supervisor |
        | police have promised to come                  | the caller is from an emergency department; the place is an emergency department; the decision is about a mental health assessment; police are bound by a promise to act | does not hold | Send police now                         |
        | somebody at home                              | the caller is a doctor; the place is their own home; the decision is about a mental health assessment                                                                    | does not hold | Do not send police                      |
        | in A&E, purpose not known                     | the caller is from an emergency department; the place is an emergency department; the purpose of the decision is not known                                               | does not hold | Ask this first                          |

  @cites:MCA-SESSAY
  Rule: MC-20 The Capacity Act takes nobody to a mental health assessment: the AMHP goes instead of police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20" <does>
      And the answer is "<answer>"

      Examples: the Act takes nobody to an assessment
        | case                                                                   | told                                                                                                                                                                                            | does          | answer                                  |
        | an AMHP wants the Act in place of a warrant                            | the caller is an AMHP; the place is their own home; what is asked of police is to convey the person; the decision is about a mental health assessment                                           | governs       | Do not send police                      |
        | a GP wants a woman brought to be assessed                              | the caller is a doctor; the place is their own home; what is asked of police is to take the person for a mental health assessment                                                               | governs       | Do not send police                      |
        | a nurse says that the patient cannot decide                            | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; capacity is lacking                                           | governs       | Speak to tactical advisor or supervisor |
        | a crew wants her taken for a bleed                                     | the caller is from the ambulance service; the place is their own home; what is asked of police is to convey the person; the decision is about urgent physical care                              | does not hold | Ask this first                          |
        | asked to take her for an assessment, but the decision is about a bleed | the caller is from the ambulance service; the place is their own home; what is asked of police is to take the person for a mental health assessment; the decision is about urgent physical care | does not hold | Ask this first                          |
        | nobody knows the purpose                                               | the caller is from the ambulance service; the place is their own home; what is asked of police is to convey the person; the purpose of the decision is not known                                | does not hold | Ask this first                          |
        | he has a knife                                                         | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; the violence reported includes a weapon                       | does not hold | Send police with conditions             |
        | danger to life is not known                                            | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; danger to life now is not known                               | governs       | Speak to tactical advisor or supervisor |

  @cites:MCA-SESSAY
  Rule: MC-20b Officers who are there, or sent for a danger, take nobody to an assessment under the Act: the advisor, and the AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20b" <does>
      And the answer is "<answer>"

      Examples: officers there take nobody to an assessment
        | case                                                        | told                                                                                                                                                                   | does          | answer                                  |
        | officers in a flat want to take a man who will not come out | the caller is an officer at the scene; the place is their own home; what is asked of police is to take the person for a mental health assessment                       | governs       | Speak to tactical advisor or supervisor |
        | police have promised                                        | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; police are bound by a promise to act | governs       | Send police now                         |
        | life in danger as well                                      | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; anyone's life is in danger now       | governs       | Send police now                         |
        | no officer there: MC-20 speaks first                        | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment                                       | holds         | Do not send police                      |
        | officers there for a bleed                                  | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care                                                         | does not hold | Ask this first                          |
        | officers there, purpose not known                           | the caller is an officer at the scene; the place is their own home; the purpose of the decision is not known                                                           | does not hold | Ask this first                          |

  @cites:MCA-6
  Rule: MC-05 A valid refusal that a clinician confirms is not overridden

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-05" <does>
      And the answer is "<answer>"

      Examples: a valid refusal is not overridden
        | case                                         | told                                                                                                                                                                                                                                                                                                           | does          | answer                                  |
        | a card refusing blood, read by the paramedic | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows a valid and applicable refusal                                 | governs       | Speak to tactical advisor or supervisor |
        | the same, and life is said to be in danger   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows a valid and applicable refusal; anyone's life is in danger now | governs       | Send police now                         |
        | no refusal exists                            | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists                                               | does not hold | Send police now                         |
        | a letter nobody can check                    | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed                                          | does not hold | Send police now                         |
        | not known whether there is one               | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the advance refusal is not known                                                                      | does not hold | Send police now                         |

  @cites:MCA-4B
  Rule: MC-05c An attorney or deputy objects while life is at stake: save life, and the court is asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-05c" <does>
      And the answer is "<answer>"

      Examples: an attorney objects while life is at stake
        | case                                                                    | told                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | a son with a power of attorney objects, sepsis, the judge is being rung | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy; a court order is being sought | governs       | Send police now                         |
        | hours left                                                              | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows an objection by an attorney or deputy; a court order is being sought             | does not hold | Speak to tactical advisor or supervisor |
        | the person can decide                                                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy                                | does not hold | Speak to tactical advisor or supervisor |
        | harm not known                                                          | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known; enquiry about an advance refusal shows an objection by an attorney or deputy                                                       | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                                                      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy                              | governs       | Send police now                         |

  @cites:MCA-6
  Rule: MC-05b An attorney or deputy with authority objects: nobody is forced, the clinicians ask the court

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-05b" <does>
      And the answer is "<answer>"

      Examples: an attorney or deputy objects
        | case                                          | told                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | a daughter with authority says no to the scan | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows an objection by an attorney or deputy | governs       | Speak to tactical advisor or supervisor |
        | a daughter without any authority says no      | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists                      | does not hold | Ask this first                          |
        | nobody knows whether she has authority        | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the advance refusal is not known                                             | does not hold | Ask this first                          |

  @cites:MCA-POLICE-HELP
  Rule: MC-12 Life at stake and health staff can do it themselves: they act at once, a supervisor decides on help

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-12" <does>
      And the answer is "<answer>"

      Examples: health staff can do it themselves
        | case                              | told                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | A&E can hold her for the antidote | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the task for health staff is within their ability      | governs       | Speak to tactical advisor or supervisor |
        | beyond A&E                        | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the task for health staff is beyond their safe ability | does not hold | Send police now                         |
        | nobody knows why they cannot      | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the reason health staff cannot do it is not known      | does not hold | Send police now                         |
        | hours left                        | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is within their ability                  | does not hold | Speak to tactical advisor or supervisor |
        | the person can decide             | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the task for health staff is within their ability      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHC-2016-02-24
  Rule: MC-45b An officer who does not believe the test is met while life is at stake stays, without force, and the clinician explains

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-45b" <does>
      And the answer is "<answer>"

      Examples: own belief while life is at stake
        | case                                 | told                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | the officer heard her answer clearly | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the officer does not believe that the test is met                                             | governs       | Police stay                             |
        | the officer believes it              | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the officer believes that the test is met                                                     | does not hold | Police stay                             |
        | belief not known                     | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the officer's own belief about the test is not known                                          | does not hold | Police stay                             |
        | hours left: MC-45                    | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the officer does not believe that the test is met | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-5
  Rule: MC-10o Officers there while life is at stake: they stay, do the least that saves life, and the ambulance leads

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10o" <does>
      And the answer is "<answer>"

      Examples: officers there save life
        | case                                    | told                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | a man too drunk to stand, in the snow   | the caller is an officer at the scene; the place is a street or other open place; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour; the person is severely intoxicated; the red flags include great cold or heat | governs       | Police stay                             |
        | officers at a collapse at home          | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                                                             | governs       | Police stay                             |
        | hours left                              | the caller is an officer at the scene; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                                                                                                           | does not hold | Ask this first                          |
        | he can decide                           | the caller is an officer at the scene; the place is a street or other open place; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour                                                                                               | does not hold | Speak to tactical advisor or supervisor |
        | no officer there                        | the caller is from the ambulance service; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                                            | does not hold | Send police now                         |
        | nobody knows whether officers are there | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the presence of a constable is not known                                                      | does not hold | Send police now                         |

  @cites:MCA-5
  Rule: MC-10h Life at stake in A&E or on a hospital ward, without a capable refusal: police go, the hospital leads

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10h" <does>
      And the answer is "<answer>"

      Examples: life at stake in hospital
        | case                                           | told                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | A&E, paracetamol, the antidote within the hour | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the task for health staff is beyond their safe ability; the force asked of officers is brief | governs       | Send police now                         |
        | a surgical ward, nobody has judged capacity    | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour                                                                                   | governs       | Send police now                         |
        | she can decide                                 | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour                                                                                               | does not hold | Speak to tactical advisor or supervisor |
        | at home                                        | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                                                          | does not hold | Send police now                         |
        | place not known                                | the caller is from the ambulance service; the place is not known; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                                                               | does not hold | Send police now                         |
        | hours left                                     | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                                                                                                           | does not hold | Ask this first                          |

  @cites:MCA-POLICE-HELP
  Rule: MC-10c A crew, doctor or team says that life is at stake: police go, the clinicians keep the lead

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10c" <does>
      And the answer is "<answer>"

      Examples: clinicians say that life is at stake
        | case                                        | told                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | paramedic: overdose, cannot decide, refuses | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the red flags include an overdose or poison; the person does not agree of their own free will | governs       | Send police now                         |
        | paramedic: nobody could judge capacity yet  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour; the red flags include a head injury                                           | governs       | Send police now                         |
        | paramedic, refusal in doubt                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed                                  | governs       | Send police now                         |
        | paramedic: she can decide                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour                                                                                                | does not hold | Speak to tactical advisor or supervisor |
        | a carer says so                             | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                   | does not hold | Send police now                         |
        | caller not known                            | the caller's role is not known; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                                                                                                          | does not hold | Send police now                         |
        | paramedic, harm not known                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-5
  Rule: MC-10 Life at stake and capacity lacking: police go, the ambulance leads, the least that saves life is done

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10" <does>
      And the answer is "<answer>"

      Examples: life at stake and capacity lacking
        | case                                        | told                                                                                                                                                                                                                                                          | does          | answer                                  |
        | a carer: choking, confused, fights everyone | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour                          | governs       | Send police now                         |
        | a daughter: stroke, dementia                | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the vulnerabilities include dementia                         | governs       | Send police now                         |
        | a refusal in doubt                          | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed | governs       | Send police now                         |
        | a boy of fourteen                           | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the person is under 16                                       | governs       | Send police now                         |
        | age not known                               | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the person's age is not known                                | governs       | Send police now                         |
        | hours left                                  | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                                                                           | does not hold | Ask this first                          |
        | harm not known                              | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                                                                                      | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                          | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is to life and limb within the hour                                                             | does not hold | Send police now                         |
        | she can decide                              | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour                                                               | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-2
  Rule: MC-10b Life at stake and nobody has judged capacity: police go, the clinician judges on arrival

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10b" <does>
      And the answer is "<answer>"

      Examples: life at stake, capacity not judged
        | case                                | told                                                                                                                                                                                                            | does          | answer                                  |
        | a son: delirious, nobody has judged | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour | governs       | Send police now                         |
        | capacity not known                  | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is to life and limb within the hour               | governs       | Send police now                         |
        | capacity not asked                  | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; the harm from doing nothing is to life and limb within the hour                                      | governs       | Send police now                         |
        | she can decide                      | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour                 | does not hold | Speak to tactical advisor or supervisor |
        | later                               | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is later                            | does not hold | Do not send police                      |

  @cites:RED-FLAGS
  Rule: MC-14 A red flag away from home in somebody without capacity, and nobody knows how soon harm comes: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-14" <does>
      And the answer is "<answer>"

      Examples: red flag away from home, harm not known
        | case                                              | told                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | a confused woman with a head injury at a bus stop | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the red flags include a head injury; the harm if nothing is done is not known                                           | governs       | Send police now                         |
        | the same, harm not asked                          | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the red flags include a head injury                                                                                     | governs       | Send police now                         |
        | no red flag                                       | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                                                                                | does not hold | Speak to tactical advisor or supervisor |
        | red flags not known                               | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; medical red flags is not known; the harm if nothing is done is not known                                                | does not hold | Speak to tactical advisor or supervisor |
        | she goes along                                    | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is lacking; the red flags include a head injury; the harm if nothing is done is not known; the person agrees of their own free will | does not hold | Speak to tactical advisor or supervisor |
        | in A&E                                            | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the red flags include a head injury; the harm if nothing is done is not known                                          | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                                | the caller is a member of the public; the place is a street or other open place; the decision is about urgent physical care; capacity is not known; the red flags include a head injury; the harm if nothing is done is not known                                         | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-1
  Rule: MC-15d Life at stake and the person can decide and agrees: the ambulance at once, a supervisor decides on help

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-15d" <does>
      And the answer is "<answer>"

      Examples: agreement while life is at stake
        | case                            | told                                                                                                                                                                                                                                              | does          | answer                                  |
        | chest pain, can decide, will go | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person agrees of their own free will         | governs       | Speak to tactical advisor or supervisor |
        | will not go                     | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person does not agree of their own free will | does not hold | Speak to tactical advisor or supervisor |
        | agreement not known             | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person's agreement is not known              | does not hold | Speak to tactical advisor or supervisor |
        | hours left                      | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person agrees of their own free will                     | does not hold | Do not send police                      |

  @cites:MCA-1
  Rule: MC-15c A person who goes along with help needs no force: officers hand over and leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-15c" <does>
      And the answer is "<answer>"

      Examples: officers with a person who goes along
        | case                            | told                                                                                                                                                                                                                                                                    | does          | answer                      |
        | he walks to the ambulance       | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person agrees of their own free will                                      | governs       | Police leave after handover |
        | he does not                     | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person does not agree of their own free will                              | does not hold | Ask this first              |
        | not known whether he goes along | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person's agreement is not known                                           | does not hold | Ask this first              |
        | danger to life not known        | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person agrees of their own free will; danger to life now is not known     | does not hold | Ask this first              |
        | a head injury                   | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person agrees of their own free will; the red flags include a head injury | does not hold | Ask this first              |

  @cites:MCA-1
  Rule: MC-15 A person who goes along with help needs no force: the service that asked takes them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-15" <does>
      And the answer is "<answer>"

      Examples: a service with a person who goes along
        | case                                | told                                                                                                                                                                                                                                                                               | does          | answer             |
        | the crew has talked her round       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person agrees of their own free will                              | governs       | Do not send police |
        | a care home resident goes willingly | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person agrees of their own free will | governs       | Do not send police |
        | she refuses                         | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person does not agree of their own free will                      | does not hold | Ask this first     |
        | agreement not known                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person's agreement is not known                                   | does not hold | Ask this first     |
        | a neighbour rings                   | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person agrees of their own free will                                  | does not hold | Do not send police |

  @cites:MCA-1
  Rule: MC-15b A person who goes along with help needs no force: the ambulance service takes them

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-15b" <does>
      And the answer is "<answer>"

      Examples: anybody else with a person who goes along
        | case                                          | told                                                                                                                                                                                                                                                      | does          | answer                      |
        | a neighbour: he will go if somebody takes him | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person agrees of their own free will         | governs       | Do not send police          |
        | he will not                                   | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person does not agree of their own free will | does not hold | Do not send police          |
        | agreement not known                           | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person's agreement is not known              | does not hold | Do not send police          |
        | officers are there                            | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; the person agrees of their own free will        | does not hold | Police leave after handover |

  @cites:MCA-4A
  Rule: MC-30f A court order and a capable refusal pull different ways: the advisor and legal services

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30f" <does>
      And the answer is "<answer>"

      Examples: an order and a capable refusal
        | case                                                | told                                                                                                                                                                        | does          | answer                                  |
        | the order says move, the doctor says she can decide | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is present; a court order is in force                | governs       | Speak to tactical advisor or supervisor |
        | no order                                            | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is present; a court order is neither made nor sought | does not hold | Do not send police                      |
        | nobody knows of an order                            | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is present; the authority of a court is not known    | does not hold | Do not send police                      |
        | she cannot decide                                   | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; a court order is in force                | does not hold | Send police at an agreed time           |

  @cites:CA89-46
  Rule: MC-30g Under 18, refusing while life is at stake: police go, and doctors, parents and the court decide on treatment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30g" <does>
      And the answer is "<answer>"

      Examples: under 18 and refusing
        | case                           | told                                                                                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | sixteen, overdose, will not go | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person is 16 or 17; the red flags include an overdose or poison; the person does not agree of their own free will        | governs       | Send police now                         |
        | an adult                       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the red flags include an overdose or poison; the person does not agree of their own free will                                | does not hold | Speak to tactical advisor or supervisor |
        | age not known                  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person's age is not known; the red flags include an overdose or poison; the person does not agree of their own free will | does not hold | Speak to tactical advisor or supervisor |
        | sixteen, hours left            | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person is 16 or 17; the red flags include an overdose or poison; the person does not agree of their own free will                    | does not hold | Speak to tactical advisor or supervisor |
        | sixteen, will go               | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person is 16 or 17; the red flags include an overdose or poison; the person agrees of their own free will                | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-1
  Rule: MC-30b A capable refusal while life or serious harm is at stake: persuasion, a clinician, the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30b" <does>
      And the answer is "<answer>"

      Examples: a capable refusal while life is at stake
        | case                                  | told                                                                                                                                                                                                                                                                              | does          | answer                                  |
        | a haemorrhage, and she says no        | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is to life and limb within the hour; the person does not agree of their own free will                         | governs       | Speak to tactical advisor or supervisor |
        | overdose with a letter, clear in mind | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; anyone's life is in danger now; the red flags include an overdose or poison; enquiry about an advance refusal shows something unconfirmed | governs       | Send police now                         |
        | hours left                            | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will                                     | does not hold | Do not send police                      |
        | harm not known                        | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm if nothing is done is not known; the person does not agree of their own free will                                                | does not hold | Do not send police                      |
        | capacity not known                    | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is to life and limb within the hour; the person does not agree of their own free will                       | does not hold | Send police now                         |

  @cites:MCA-1
  Rule: MC-30c A capable refusal with a red flag away from home: persuasion, a clinician, the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30c" <does>
      And the answer is "<answer>"

      Examples: a capable refusal with a red flag away from home
        | case                          | told                                                                                                                                                                                                                                        | does          | answer                                  |
        | knocked down, says he is fine | the caller is from the ambulance service; the place is a street or other open place; the decision is about urgent physical care; capacity is present; the red flags include a head injury; the person does not agree of their own free will | governs       | Speak to tactical advisor or supervisor |
        | the same at home: PH-11       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the red flags include a head injury; the person does not agree of their own free will               | does not hold | Speak to tactical advisor or supervisor |
        | no red flag                   | the caller is from the ambulance service; the place is a street or other open place; the decision is about urgent physical care; capacity is present; the person does not agree of their own free will                                      | does not hold | Do not send police                      |
        | red flags not known           | the caller is from the ambulance service; the place is a street or other open place; the decision is about urgent physical care; capacity is present; medical red flags is not known; the person does not agree of their own free will      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-1
  Rule: MC-30d Officers with a person who can decide and refuses: no force, the advisor hears the plan

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30d" <does>
      And the answer is "<answer>"

      Examples: officers with a capable refusal
        | case                                        | told                                                                                                                                                                                                                                          | does          | answer                                  |
        | officers want to take a man with a bad foot | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will    | governs       | Speak to tactical advisor or supervisor |
        | a crew without officers                     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will | does not hold | Do not send police                      |
        | officers, a head injury: PH-11              | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is present; the red flags include a head injury; the person does not agree of their own free will                    | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                          | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is serious within hours; the person does not agree of their own free will  | does not hold | Ask this first                          |

  @cites:MCA-1
  Rule: MC-30 A person who can decide is not forced: the service that asked persuades

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30" <does>
      And the answer is "<answer>"

      Examples: a service with a capable refusal
        | case                                 | told                                                                                                                                                                                                                                                                                | does          | answer             |
        | a bad foot, will not go              | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will                                       | governs       | Do not send police |
        | A&E, wants to go home                | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is present                                                                             | governs       | Do not send police |
        | a care home resident refuses tablets | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about day-to-day care; capacity is present                                                                                                                      | governs       | Do not send police |
        | he cannot decide                     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person does not agree of their own free will                                       | does not hold | Ask this first     |
        | capacity not known                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is serious within hours; the person does not agree of their own free will                                     | does not hold | Ask this first     |
        | police have promised                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will; police are bound by a promise to act | does not hold | Send police now    |
        | a relative rings                     | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person does not agree of their own free will                                               | does not hold | Do not send police |

  @cites:MCA-1
  Rule: MC-30e A person who can decide is not forced: the GP is asked, not police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30e" <does>
      And the answer is "<answer>"

      Examples: a capable refusal and no service calls
        | case                                    | told                                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | a son: mother will not see the doctor   | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is later; the person does not agree of their own free will                                                                      | governs       | Do not send police                      |
        | a landlord: tenant will not have carers | the caller is a landlord or housing officer; the place is their own home; the decision is about day-to-day care; capacity is present                                                                                                                                                        | governs       | Do not send police                      |
        | she cannot decide                       | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later; the person does not agree of their own free will                                                                      | does not hold | Speak to tactical advisor or supervisor |
        | a red flag                              | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is later; the person does not agree of their own free will; the red flags include sudden confusion, fever, diabetes or epilepsy | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                      | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is later; the person does not agree of their own free will                                                                    | does not hold | Do not send police                      |

  @cites:APP-RESTRAINT-2017
  Rule: MC-62 Treatment for mental disorder, seclusion and searches on a ward are the unit's own act

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-62" <does>
      And the answer is "<answer>"

      Examples: the unit's own tasks on a ward
        | case                                     | told                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | hold for an injection                    | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the decision is about some other matter; capacity is lacking                                                         | governs       | Speak to tactical advisor or supervisor |
        | stand by for a move to seclusion         | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to search, help with seclusion or stand by                                                                                                                 | governs       | Do not send police                      |
        | hold for an injection, purpose not known | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the purpose of the decision is not known                                                                             | governs       | Do not send police                      |
        | urgent physical care on the ward         | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | does not hold | Ask this first                          |
        | in A&E                                   | the caller is from an emergency department; the place is an emergency department; what is asked of police is to restrain the person for treatment; the decision is about some other matter; capacity is lacking                                                                          | does not hold | Ask this first                          |
        | a patient with broken glass              | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the decision is about some other matter; capacity is lacking; the violence reported includes a weapon                | does not hold | Send police with conditions             |
        | place not known                          | the caller is from a mental health ward; the place is not known; what is asked of police is to restrain the person for treatment; the decision is about some other matter; capacity is lacking                                                                                           | does not hold | Ask this first                          |

  @cites:MCA-2
  Rule: MC-31 Capacity is judged by the clinician who is there, before anything else

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-31" <does>
      And the answer is "<answer>"

      Examples: the clinician there judges capacity
        | case                                                        | told                                                                                                                                                                                                                                                                                                                                                    | does          | answer                        |
        | West Midlands crew: drinker, perhaps a head injury, refuses | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is not assessed by anybody; the person is intoxicated but able to walk and answer; the red flags include a head injury; the person does not agree of their own free will | governs       | Ask this first                |
        | a fall, six cans, sore back                                 | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is later; medical red flags is not known; the person does not agree of their own free will                       | governs       | Ask this first                |
        | capacity not known                                          | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is serious within hours                                                                                                                                                           | governs       | Ask this first                |
        | capacity lacking                                            | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                                                                                                                                                             | does not hold | Ask this first                |
        | a carer rings                                               | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours                                                                                                                | does not hold | Do not send police            |
        | a court order                                               | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; a court order is in force                                                                                                                  | does not hold | Send police at an agreed time |
        | about day-to-day care                                       | the caller is a doctor; the place is their own home; the decision is about day-to-day care; capacity is not assessed by anybody                                                                                                                                                                                                                         | does not hold | Do not send police            |

  @cites:MCA-POLICE-HELP
  Rule: MC-31d Officers do not judge capacity for others: an ambulance clinician comes and does

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-31d" <does>
      And the answer is "<answer>"

      Examples: officers do not judge capacity
        | case                                         | told                                                                                                                                                                                                     | does          | answer             |
        | officers with a woman who has hurt her wrist | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours | governs       | Ask this first     |
        | she cannot decide                            | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                 | does not hold | Ask this first     |
        | no officer there                             | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours  | does not hold | Do not send police |
        | capacity not known                           | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is serious within hours               | governs       | Ask this first     |

  @cites:MCA-2
  Rule: MC-31b Serious harm within hours and no clinician there: the ambulance service goes and judges capacity

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-31b" <does>
      And the answer is "<answer>"

      Examples: no clinician there, harm within hours
        | case                               | told                                                                                                                                                                                                                                      | does          | answer             |
        | a daughter: confused, not drinking | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours                                       | governs       | Do not send police |
        | harm not known                     | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm if nothing is done is not known                                                  | governs       | Do not send police |
        | later                              | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is later                                                      | does not hold | Do not send police |
        | harm not asked                     | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody                                                                                            | does not hold | Ask this first     |
        | police have promised               | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; police are bound by a promise to act | does not hold | Send police now    |

  @cites:MCA-2
  Rule: MC-31c Harm later or none and no clinician there: the GP or the care team sees the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-31c" <does>
      And the answer is "<answer>"

      Examples: no clinician there, harm later
        | case                                            | told                                                                                                                                                                                                    | does          | answer             |
        | a neighbour: will not see anybody about his leg | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is later                | governs       | Do not send police |
        | no real harm                                    | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is negligible           | governs       | Do not send police |
        | within hours                                    | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is serious within hours | does not hold | Do not send police |
        | harm not known                                  | the caller is a member of the public; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm if nothing is done is not known            | does not hold | Do not send police |

  @cites:MCA-5
  Rule: MC-06 A refusal in doubt and hours left: the clinician finds out, the advisor hears of it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-06" <does>
      And the answer is "<answer>"

      Examples: a refusal in doubt, hours left
        | case                              | told                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | the family speak of a living will | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows something unconfirmed             | governs       | Speak to tactical advisor or supervisor |
        | none exists                       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists                  | does not hold | Ask this first                          |
        | not known whether any exists      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the advance refusal is not known                                         | does not hold | Ask this first                          |
        | life at stake                     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed | does not hold | Send police now                         |

  @cites:MCA-POLICE-HELP
  Rule: MC-38 Too few or untrained staff is the service's own task

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-38" <does>
      And the answer is "<answer>"

      Examples: too few or untrained staff
        | case                           | told                                                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | a crew of two wants more hands | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training                                                               | governs       | Speak to tactical advisor or supervisor |
        | A&E is short tonight           | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training                                                    | governs       | Speak to tactical advisor or supervisor |
        | beyond any crew                | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability                                                                       | does not hold | Ask this first                          |
        | reason not known               | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known                                                                            | does not hold | Ask this first                          |
        | life at stake                  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the task for health staff is held back by numbers and training                                                   | does not hold | Send police now                         |
        | threats made                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training; the violence reported includes threats of violence to others | does not hold | Send police with conditions             |

  @cites:MCA-2
  Rule: MC-46 Under 16 the Act does not apply: parents, doctors, children's services, and a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-46" <does>
      And the answer is "<answer>"

      Examples: under 16, hours left
        | case                                  | told                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | a girl of fifteen, diabetic, confused | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person is under 16; the red flags include sudden confusion, fever, diabetes or epilepsy | governs       | Speak to tactical advisor or supervisor |
        | seventeen                             | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person is 16 or 17                                                                      | does not hold | Ask this first                          |
        | age not known                         | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the person's age is not known                                                               | does not hold | Ask this first                          |
        | a girl of fifteen who can decide      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours; the person is under 16                                                                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-POLICE-HELP
  Rule: MC-47 Health staff who can do it, or want no hands, do it themselves

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-47" <does>
      And the answer is "<answer>"

      Examples: health staff who can do it
        | case                           | told                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | the ward has a trained team    | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is within their ability                                            | governs       | Speak to tactical advisor or supervisor |
        | only wants somebody to be seen | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the force asked of officers is nil; the task for health staff is beyond their safe ability   | governs       | Speak to tactical advisor or supervisor |
        | beyond the ward                | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief | does not hold | Ask this first                          |
        | reason not known               | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known; the force asked of officers is brief      | does not hold | Ask this first                          |

  @cites:CASE-ZH
  Rule: MC-41 Nothing gentler was tried: try it with those who know the person, then ring again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-41" <does>
      And the answer is "<answer>"

      Examples: nothing gentler was tried
        | case                     | told                                                                                                                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | straight to hands on     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; no less forceful way has been tried or ruled out | governs       | Speak to tactical advisor or supervisor |
        | his sister has tried     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; a less forceful way has been tried or ruled out  | does not hold | Send police with conditions             |
        | not known what was tried | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the less forceful way is not known               | does not hold | Send police with conditions             |

  @cites:MHC-2016-02-24
  Rule: MC-45 An officer who does not believe that the test is met uses no force: the clinician explains, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-45" <does>
      And the answer is "<answer>"

      Examples: an officer who does not believe it
        | case                                 | told                                                                                                                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | the officer saw a man who understood | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the officer does not believe that the test is met    | governs       | Speak to tactical advisor or supervisor |
        | the officer believes it              | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the officer believes that the test is met            | does not hold | Send police with conditions             |
        | belief not known                     | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the officer's own belief about the test is not known | does not hold | Send police with conditions             |

  @cites:KF-04
  Rule: MC-44 No clinician in charge: no hands on until one is there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-44" <does>
      And the answer is "<answer>"

      Examples: no clinician in charge
        | case                                       | told                                                                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | a carer wants him held, no clinician there | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; no named clinician is in charge and staying  | governs       | Speak to tactical advisor or supervisor |
        | not known who is in charge                 | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; the clinician in charge is not known         | governs       | Speak to tactical advisor or supervisor |
        | a nurse is in charge                       | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay | does not hold | Send police with conditions             |

  @cites:MCA-4A
  Rule: MC-43 Long or repeated holding is a deprivation of liberty: the hospital asks the court, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-43" <does>
      And the answer is "<answer>"

      Examples: long or repeated holding
        | case                         | told                                                                                                                                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | held down for each tube feed | the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to restrain the person for treatment; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is prolonged; a named clinician is in charge and will stay    | governs       | Speak to tactical advisor or supervisor |
        | once, for two minutes        | the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to restrain the person for treatment; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay        | does not hold | Send police with conditions             |
        | not known for how long       | the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to restrain the person for treatment; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force wanted from officers is not known; a named clinician is in charge and will stay | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-2
  Rule: MC-48 Age comes first: the Act starts at 16

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-48" <does>
      And the answer is "<answer>"

      Examples: age comes first
        | case                           | told                                                                                                                                                                                                                                                                                                                                                                                 | does          | answer                      |
        | age not known                  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person's age is not known               | governs       | Ask this first              |
        | age not asked                  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person's age has not been asked         | governs       | Ask this first              |
        | a teenager                     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person is under 18 without an exact age | governs       | Ask this first              |
        | seventeen                      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person is 16 or 17                      | does not hold | Send police with conditions |
        | life at stake comes before age | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person's age is not known   | does not hold | Send police now             |

  @cites:MCA-POLICE-HELP
  Rule: MC-40 Beyond health staff, brief, a clinician in charge: police help with the hold

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-40" <does>
      And the answer is "<answer>"

      Examples: help with a brief hold
        | case                                                      | told                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | sepsis and dementia, beyond the crew, paramedic in charge | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the vulnerabilities include dementia; the red flags include another urgent illness or injury                                                                                                                                                                       | governs       | Send police with conditions             |
        | all of it known and tried                                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; a less forceful way has been tried or ruled out; those who know the person have been asked what works; the officer believes that the test is met; enquiry about an advance refusal shows that none exists; acting now is necessary for the interests of the person | governs       | Send police with conditions             |
        | seventeen                                                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person is 16 or 17                                                                                                                                                                                                                                             | governs       | Send police with conditions             |
        | the crew can                                              | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is within their ability; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | short of staff                                            | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                             | does not hold | Speak to tactical advisor or supervisor |
        | reason not known                                          | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | force not known                                           | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force wanted from officers is not known; a named clinician is in charge and will stay                                                                                                                                                                                                                                                              | does not hold | Speak to tactical advisor or supervisor |
        | harm later                                                | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                                                    | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                                        | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                                   | does not hold | Ask this first                          |
        | purpose not known                                         | the caller is from the ambulance service; the place is their own home; the purpose of the decision is not known; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay                                                                                                                                                                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-4
  Rule: MC-42 Harm later or none: best interests, DoLS or the court, by the service that asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-42" <does>
      And the answer is "<answer>"

      Examples: harm later, a service calls
        | case                                   | told                                                                                                                                                                                     | does          | answer                                  |
        | dental work under restraint next month | the caller is a doctor; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                               | governs       | Speak to tactical advisor or supervisor |
        | a scan, no real harm                   | the caller is from another hospital ward; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is negligible | governs       | Speak to tactical advisor or supervisor |
        | within hours                           | the caller is a doctor; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                | does not hold | Ask this first                          |
        | harm not known                         | the caller is a doctor; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                           | does not hold | Speak to tactical advisor or supervisor |
        | a relative rings                       | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                     | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-4
  Rule: MC-42b Harm later or none, and no service calls: the council's adult social care decides on care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-42b" <does>
      And the answer is "<answer>"

      Examples: harm later, no service calls
        | case                                                | told                                                                                                                                                                                | does          | answer                                  |
        | a son: father with dementia will not wash his sores | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                | governs       | Speak to tactical advisor or supervisor |
        | within hours                                        | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | does not hold | Ask this first                          |
        | harm not known                                      | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known            | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-4A
  Rule: MC-51b A court order that does not name police help sends no police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-51b" <does>
      And the answer is "<answer>"

      Examples: an order without police help
        | case                           | told                                                                                                                                                                                                                                                              | does          | answer                                  |
        | the order speaks of staff only | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is in force; the order does not allow this step with police help           | governs       | Speak to tactical advisor or supervisor |
        | the order names police         | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is in force; the order has been read and allows this step with police help | does not hold | Send police at an agreed time           |
        | nobody has read it             | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is in force; the terms of the court order is not known                     | does not hold | Send police at an agreed time           |

  @cites:MCA-4A
  Rule: MC-51 A court order that names police help is carried out at an agreed time, once it has been read

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-51" <does>
      And the answer is "<answer>"

      Examples: an order with police help
        | case                                | told                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | moved to a nursing home by order    | the caller is from council social care; the place is their own home; what is asked of police is to convey the person; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is in force; the order has been read and allows this step with police help | governs       | Send police at an agreed time           |
        | an order nobody has read yet        | the caller is from council social care; the place is their own home; what is asked of police is to convey the person; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is in force                                                                | governs       | Send police at an agreed time           |
        | no order                            | the caller is from council social care; the place is their own home; what is asked of police is to convey the person; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; a court order is neither made nor sought                                                 | does not hold | Speak to tactical advisor or supervisor |
        | not known whether there is an order | the caller is from council social care; the place is their own home; what is asked of police is to convey the person; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later; the authority of a court is not known                                                    | does not hold | Speak to tactical advisor or supervisor |
        | he can decide                       | the caller is from council social care; the place is their own home; what is asked of police is to convey the person; the decision is about some other matter; capacity is present; the harm from doing nothing is later; a court order is in force; the order has been read and allows this step with police help | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-DOLS
  Rule: MC-50b Officers who find a resident stay until the home's own staff take over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-50b" <does>
      And the answer is "<answer>"

      Examples: officers who find a resident
        | case                                       | told                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | found at the bus stop                      | the caller is an officer at the scene; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the vulnerabilities include dementia                          | governs       | Police stay                             |
        | under an authorisation, capacity not asked | the caller is an officer at the scene; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; the person's legal status is a DoLS or Court of Protection order                   | governs       | Police stay                             |
        | neither                                    | the caller is an officer at the scene; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is not known; the legal status is not known                               | does not hold | Ask this first                          |
        | no officer there                           | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the person's legal status is a DoLS or Court of Protection order | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: MC-52 A resident found outside, serious harm within hours, and no staff in time: police keep the person safe

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-52" <does>
      And the answer is "<answer>"

      Examples: a resident in danger outside
        | case                                        | told                                                                                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | in the snow in slippers, staff an hour away | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the harm from doing nothing is serious within hours; the service will not arrive soon enough for the risk; the vulnerabilities include dementia | governs       | Send police with conditions             |
        | arrival not asked                           | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the harm from doing nothing is serious within hours; the vulnerabilities include dementia                                                       | governs       | Send police with conditions             |
        | staff in two minutes                        | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the harm from doing nothing is serious within hours; the service will arrive soon enough for the risk; the vulnerabilities include dementia     | does not hold | Speak to tactical advisor or supervisor |
        | harm later                                  | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the harm from doing nothing is later; the vulnerabilities include dementia                                                                      | does not hold | Speak to tactical advisor or supervisor |
        | harm not known                              | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the harm if nothing is done is not known; the vulnerabilities include dementia                                                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-DOLS
  Rule: MC-50 Going back to a care home is for its staff: no order, no force by police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-50" <does>
      And the answer is "<answer>"

      Examples: going back to a care home
        | case                                  | told                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | walked to the shops, staff know where | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the person's legal status is a DoLS or Court of Protection order; the vulnerabilities include dementia | governs       | Speak to tactical advisor or supervisor |
        | capacity never judged                 | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is not assessed by anybody                                                                                         | governs       | Do not send police                      |
        | taken to hospital                     | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking                                                                                                                                             | does not hold | Ask this first                          |
        | nobody can find her                   | the caller is from a care provider; what is asked of police is to take the person back; the decision is about going back to a care home; capacity is lacking; the person is unlocated                                                                                                                           | does not hold | Send police now                         |
        | purpose not known                     | the caller is from a care provider; the place is a street or other open place; what is asked of police is to take the person back; the purpose of the decision is not known; capacity is lacking; the person's legal status is a DoLS or Court of Protection order                                              | does not hold | Ask this first                          |

  @cites:CASE-WEBLEY
  Rule: MC-60c Officers leave a hospital that keeps its own patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-60c" <does>
      And the answer is "<answer>"

      Examples: officers at a hospital
        | case                          | told                                                                                                                                                                                                                                                                                     | does          | answer                      |
        | A&E asks officers to keep him | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody; a constable is with the person                                  | governs       | Police leave after handover |
        | no officer there              | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody                                                                  | does not hold | Do not send police          |
        | danger to life not known      | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody; a constable is with the person; danger to life now is not known | does not hold | Ask this first              |

  @cites:MHA-5-2
  Rule: MC-60b Staying on a mental health ward is the unit's own act

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-60b" <does>
      And the answer is "<answer>"

      Examples: staying on a mental health ward
        | case                            | told                                                                                                                                                                                                                                     | does          | answer                                  |
        | a voluntary patient at the door | the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody | governs       | Do not send police                      |
        | in A&E                          | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody                  | does not hold | Do not send police                      |
        | place not known                 | the caller is from a mental health ward; the place is not known; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody                                   | does not hold | Speak to tactical advisor or supervisor |

  @cites:KF-16
  Rule: MC-60 Keeping somebody in hospital is the hospital's own act, while a clinician judges capacity

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-60" <does>
      And the answer is "<answer>"

      Examples: staying in hospital
        | case                                         | told                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | waiting for the psychiatrist, wants to leave | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody; the hospital care is at the wait for a mental health assessment | governs       | Do not send police                      |
        | cannot decide                                | the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is lacking                                                                                      | governs       | Speak to tactical advisor or supervisor |
        | for the antidote within the hour             | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is lacking; the harm from doing nothing is to life and limb within the hour                 | does not hold | Send police now                         |
        | police have promised                         | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody; police are bound by a promise to act                            | does not hold | Send police now                         |
        | purpose not known                            | the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the purpose of the decision is not known; capacity is lacking                                                                                   | does not hold | Ask this first                          |

  @cites:MCA-1
  Rule: MC-61 Day-to-day care is never a police task: the service that asked gives it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-61" <does>
      And the answer is "<answer>"

      Examples: day-to-day care, a service calls
        | case                            | told                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | a resident refuses to be washed | the caller is from a care provider; the place is their own room in a care home or supported living; what is asked of police is to restrain the person; the decision is about day-to-day care; capacity is lacking                                                           | governs       | Speak to tactical advisor or supervisor |
        | she is septic now               | the caller is from a care provider; the place is their own room in a care home or supported living; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | does not hold | Ask this first                          |
        | a daughter rings                | the caller is family or a friend; the place is their own home; what is asked of police is to restrain the person; the decision is about day-to-day care; capacity is lacking                                                                                                | does not hold | Speak to tactical advisor or supervisor |
        | purpose not known               | the caller is from a care provider; the place is their own room in a care home or supported living; what is asked of police is to restrain the person; the purpose of the decision is not known; capacity is lacking                                                        | does not hold | Ask this first                          |

  @cites:MCA-1
  Rule: MC-61b Day-to-day care is never a police task: the council's adult social care is asked

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-61b" <does>
      And the answer is "<answer>"

      Examples: day-to-day care, no service calls
        | case                                           | told                                                                                                                                                                                | does          | answer                                  |
        | a daughter: father will not change his clothes | the caller is family or a friend; the place is their own home; the decision is about day-to-day care; capacity is lacking                                                           | governs       | Speak to tactical advisor or supervisor |
        | he has a broken hip                            | the caller is family or a friend; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | does not hold | Ask this first                          |
        | purpose not known                              | the caller is family or a friend; the place is their own home; the purpose of the decision is not known; capacity is lacking                                                        | does not hold | Ask this first                          |

  @cites:MCA-6
  Rule: MC-71 How much harm, and how soon, is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-71" <does>
      And the answer is "<answer>"

      Examples: harm is asked first
        | case                               | told                                                                                                                                                                                                                                | does          | answer                                  |
        | a crew: cannot decide, please come | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking                                           | governs       | Ask this first                          |
        | nothing said                       | the caller is from the ambulance service                                                                                                                                                                                            | governs       | Ask this first                          |
        | harm known                         | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later     | does not hold | Speak to tactical advisor or supervisor |
        | harm not known                     | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-6
  Rule: MC-74 Nobody can say how soon harm comes: a clinician says so, the advisor hears of it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-74" <does>
      And the answer is "<answer>"

      Examples: harm not known
        | case                      | told                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | a crew cannot say         | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                                      | governs       | Speak to tactical advisor or supervisor |
        | the caller can            | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                                          | does not hold | Speak to tactical advisor or supervisor |
        | he can decide             | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is present; the harm if nothing is done is not known                                      | does not hold | Do not send police                      |
        | a red flag at home: PH-10 | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known; the red flags include a head injury | does not hold | Send police now                         |

  @cites:MCA-SESSAY
  Rule: MC-70 What the decision is about is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-70" <does>
      And the answer is "<answer>"

      Examples: the purpose is asked first
        | case                           | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | a crew: serious, cannot decide | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; capacity is lacking; the harm from doing nothing is serious within hours                                             | governs       | Ask this first                          |
        | for a bleed                    | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; capacity is lacking; the harm from doing nothing is serious within hours; the decision is about urgent physical care | does not hold | Ask this first                          |
        | nobody knows what for          | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; capacity is lacking; the harm from doing nothing is serious within hours; the purpose of the decision is not known   | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-1
  Rule: MC-72 Whether the person can decide is asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-72" <does>
      And the answer is "<answer>"

      Examples: capacity is asked first
        | case                        | told                                                                                                                                                                                                                                             | does          | answer         |
        | a crew: sepsis, please come | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; the harm from doing nothing is serious within hours                        | governs       | Ask this first |
        | capacity lacking            | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; the harm from doing nothing is serious within hours; capacity is lacking   | does not hold | Ask this first |
        | capacity not known          | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; the harm from doing nothing is serious within hours; capacity is not known | does not hold | Ask this first |

  @cites:MCA-POLICE-HELP
  Rule: MC-73 What officers would do with their hands, why staff cannot, and who stays in charge are asked first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-73" <does>
      And the answer is "<answer>"

      Examples: hands, staff and clinician are asked first
        | case                              | told                                                                                                                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | nothing said of the hold          | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours                                                                                                                                             | governs       | Ask this first                          |
        | who is in charge is blank         | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief                                               | governs       | Ask this first                          |
        | all three known                   | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay | does not hold | Send police with conditions             |
        | all three asked, reason not known | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known; the force asked of officers is brief; a named clinician is in charge and will stay      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-POLICE-HELP
  Rule: MC-38c Officers there, and staff who can do it or are too few: the service does it, the advisor hears first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-38c" <does>
      And the answer is "<answer>"

      Examples: officers, and staff too few or able
        | case                                  | told                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | officers at A&E that is short tonight | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training; a constable is with the person | governs       | Speak to tactical advisor or supervisor |
        | officers, and the crew can            | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is within their ability                                                            | governs       | Speak to tactical advisor or supervisor |
        | officers, and beyond the crew         | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability                                                       | does not hold | Ask this first                          |
        | no officer there                      | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training                                 | does not hold | Speak to tactical advisor or supervisor |
        | officers, reason not known            | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known                                                            | does not hold | Ask this first                          |

  @cites:MCA-4
  Rule: MC-42c Officers with a person whose care can wait use no force: the advisor hears the plan

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-42c" <does>
      And the answer is "<answer>"

      Examples: officers, and care that can wait
        | case                                   | told                                                                                                                                                                                     | does          | answer                                  |
        | officers with a man whose leg can wait | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                | governs       | Speak to tactical advisor or supervisor |
        | within hours                           | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | does not hold | Ask this first                          |
        | harm not known                         | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known            | does not hold | Speak to tactical advisor or supervisor |
        | no officer there                       | the caller is a doctor; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                               | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-POLICE-HELP
  Rule: MC-75 Nobody knows what is wanted of officers, or why staff cannot do it: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-75" <does>
      And the answer is "<answer>"

      Examples: hands or staff not known
        | case             | told                                                                                                                                                                                                                                                                                                                                                                                              | does          | answer                                  |
        | reason not known | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known; the force asked of officers is brief; a named clinician is in charge and will stay             | governs       | Speak to tactical advisor or supervisor |
        | force not known  | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force wanted from officers is not known; a named clinician is in charge and will stay | governs       | Speak to tactical advisor or supervisor |
        | both known       | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay        | does not hold | Send police with conditions             |

  @cites:MCA-2
  Rule: MC-76 Serious harm within hours from something else, or nobody knows from what: a clinician says, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-76" <does>
      And the answer is "<answer>"

      Examples: another purpose, or none known
        | case                             | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | a house too dangerous to live in | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; the harm from doing nothing is serious within hours                                                         | governs       | Speak to tactical advisor or supervisor |
        | nobody knows what for            | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; capacity is lacking; the harm from doing nothing is serious within hours; the purpose of the decision is not known   | governs       | Speak to tactical advisor or supervisor |
        | for a bleed                      | the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; capacity is lacking; the harm from doing nothing is serious within hours; the decision is about urgent physical care | does not hold | Ask this first                          |
        | later                            | the caller is from council social care; the place is their own home; the decision is about some other matter; capacity is lacking; the harm from doing nothing is later                                                                        | does not hold | Speak to tactical advisor or supervisor |

  @cites:BP-46
  Rule: MC-90 When none of these fits, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-90" <does>
      And the answer is "<answer>"

      Examples: none fits
        | case                                             | told                                                                                                                                                                                                                                                                                                                                    | does    | answer                      |
        | capacity not known, harm later, at a care home   | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about some other matter; capacity is not known; the harm from doing nothing is later; police are bound by a promise to act                                                                                          | governs | Send police now             |
        | harm later, a knife                              | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later; the violence reported includes a weapon                                                                                                                   | governs | Send police with conditions |
        | a brief hold beyond the crew: MC-40 speaks first | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay | holds   | Send police with conditions |

  @cites:MCA-5
  Rule: PH-10 a medical emergency at home

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "PH-10" <does>
      And the answer is "<answer>"

      Examples: a medical emergency at home
        | case                                              | told                                                                                                                                                                                                                  | does          | answer                                  |
        | head injury, cannot decide, nobody knows how soon | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the red flags include a head injury; the harm if nothing is done is not known | governs       | Send police now                         |
        | the same, harm not asked                          | the caller is from the ambulance service; the place is their own home; capacity is lacking; the red flags include a head injury                                                                                       | governs       | Send police now                         |
        | no red flag                                       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known                                      | does not hold | Speak to tactical advisor or supervisor |
        | red flags not known                               | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known; medical red flags is not known      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MCA-1
  Rule: PH-11 a capable refusal in a medical emergency at home

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "PH-11" <does>
      And the answer is "<answer>"

      Examples: a capable refusal in a medical emergency at home
        | case                                       | told                                                                                                                                                                                                                                    | does          | answer                                  |
        | overdose hours ago, clear in mind, says no | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the red flags include an overdose or poison; the person does not agree of their own free will   | governs       | Speak to tactical advisor or supervisor |
        | the same, says yes                         | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the red flags include an overdose or poison; the person agrees of their own free will           | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known                         | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known; the red flags include an overdose or poison; the person does not agree of their own free will | does not hold | Ask this first                          |

  @cites:MCA-SESSAY
  Rule: MC-21+ Whoever goes, the Act takes nobody to a mental health assessment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-21+" <does>

      Examples: whoever goes, no assessment under the Act
        | case                       | told                                                                                                                             | does          |
        | a team wants an assessment | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment | holds         |
        | for a bleed                | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care                | does not hold |
        | purpose not known          | the caller is from the ambulance service; the place is their own home; the purpose of the decision is not known                  | does not hold |

  @cites:MHA-135-1
  Rule: MC-23+ Somebody at home who refuses an assessment needs a section 135(1) warrant, and an AMHP applies for it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-23+" <does>

      Examples: a warrant for somebody at home
        | case            | told                                                                                                                                                                                             | does          |
        | refuses at home | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; the person does not agree of their own free will               | holds         |
        | willing         | the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; the person agrees of their own free will                       | does not hold |
        | in the street   | the caller is from a community mental health team; the place is a street or other open place; the decision is about a mental health assessment; the person does not agree of their own free will | does not hold |
        | place not known | the caller is from a community mental health team; the place is not known; the decision is about a mental health assessment; the person does not agree of their own free will                    | does not hold |

  @cites:MCA-1
  Rule: MC-22+ A capable refusal stands, however unwise

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-22+" <does>

      Examples: a capable refusal stands
        | case       | told                                                                                                                                     | does          |
        | can decide | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present   | holds         |
        | cannot     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is lacking   | does not hold |
        | not known  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not known | does not hold |

  @cites:MHA-13
  Rule: MC-92+ A refusal that may come from mental disorder goes to an AMHP and a doctor as well

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-92+" <does>

      Examples: mental disorder behind the refusal
        | case                      | told                                                                                                                                                                                            | does          |
        | voices tell her to refuse | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the person appears to be suffering from mental disorder | holds         |
        | no sign                   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; the person appears to be without mental disorder        | does not hold |
        | not known                 | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is present; any sign of mental disorder is not known                | does not hold |

  @cites:PACE-17-1-e
  Rule: MC-86+ The Act opens no door

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-86+" <does>

      Examples: the Act opens no door
        | case             | told                                                                                                                                                      | does          |
        | he will not open | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the way in is refused                  | holds         |
        | the key is there | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the way in is by a key or code at hand | does not hold |
        | not known        | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the way in is not known                | does not hold |

  @cites:MCA-DOLS
  Rule: MC-94+ A DoLS authorisation is no power to fetch somebody back

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-94+" <does>

      Examples: an authorisation is no power
        | case                   | told                                                                                                                                                                                             | does          |
        | under an authorisation | the caller is from a care provider; the place is a street or other open place; the decision is about going back to a care home; the person's legal status is a DoLS or Court of Protection order | holds         |
        | under no section       | the caller is from a care provider; the place is a street or other open place; the decision is about going back to a care home; the person's legal status is that of somebody under no section   | does not hold |
        | not known              | the caller is from a care provider; the place is a street or other open place; the decision is about going back to a care home; the legal status is not known                                    | does not hold |

  @cites:MCA-DOLS
  Rule: MC-50+ A resident is brought back by people the person knows

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-50+" <does>

      Examples: brought back by people the person knows
        | case             | told                                                                                                                           | does          |
        | back to the home | the caller is from a care provider; the place is a street or other open place; the decision is about going back to a care home | holds         |
        | for a bleed      | the caller is from a care provider; the place is a street or other open place; the decision is about urgent physical care      | does not hold |
        | not known        | the caller is from a care provider; the place is a street or other open place; the purpose of the decision is not known        | does not hold |

  @cites:KF-16
  Rule: MC-60+ The hospital watches its own patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-60+" <does>

      Examples: the hospital watches its own
        | case           | told                                                                                                                         | does          |
        | to stay in A&E | the caller is from an emergency department; the place is an emergency department; the decision is about staying in hospital  | holds         |
        | for a bleed    | the caller is from an emergency department; the place is an emergency department; the decision is about urgent physical care | does not hold |
        | not known      | the caller is from an emergency department; the place is an emergency department; the purpose of the decision is not known   | does not hold |

  @cites:MCA-1
  Rule: MC-61+ Refused day-to-day care is tried again another way

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-61+" <does>

      Examples: refused day-to-day care
        | case      | told                                                                                                                                           | does          |
        | washing   | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about day-to-day care      | holds         |
        | sepsis    | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care | does not hold |
        | not known | the caller is from a care provider; the place is their own room in a care home or supported living; the purpose of the decision is not known   | does not hold |

  @cites:MCA-POLICE-HELP
  Rule: MC-38+ Missing staff are found by the service's own manager or commander

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-38+" <does>

      Examples: missing staff
        | case          | told                                                                                                                                             | does          |
        | short tonight | the caller is from an emergency department; the place is an emergency department; the task for health staff is held back by numbers and training | holds         |
        | beyond them   | the caller is from an emergency department; the place is an emergency department; the task for health staff is beyond their safe ability         | does not hold |
        | not known     | the caller is from an emergency department; the place is an emergency department; the reason health staff cannot do it is not known              | does not hold |

  @cites:MCA-4
  Rule: MC-42+ What can wait is decided without force

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-42+" <does>

      Examples: what can wait
        | case         | told                                                                                                                          | does          |
        | next month   | the caller is a doctor; the place is their own home; capacity is lacking; the harm from doing nothing is later                | holds         |
        | within hours | the caller is a doctor; the place is their own home; capacity is lacking; the harm from doing nothing is serious within hours | does not hold |
        | not known    | the caller is a doctor; the place is their own home; capacity is lacking; the harm if nothing is done is not known            | does not hold |

  @cites:MCA-2
  Rule: MC-80+ Under 16 the Capacity Act does not apply: parents, doctors and police protection

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-80+" <does>

      Examples: under 16
        | case          | told                                                                                                                                             | does          |
        | fifteen       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is under 16        | holds         |
        | sixteen       | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is 16 or 17        | does not hold |
        | age not known | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person's age is not known | does not hold |

  @cites:MCA-2
  Rule: MC-80b+ At 16 and 17 the Act applies, and parents are heard

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-80b+" <does>

      Examples: 16 and 17
        | case          | told                                                                                                                                             | does          |
        | seventeen     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is 16 or 17        | holds         |
        | an adult      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is an adult        | does not hold |
        | age not known | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person's age is not known | does not hold |

  @cites:KF-02
  Rule: MC-81+ Any hold: one officer only watches breathing, nobody is kept face down

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-81+" <does>

      Examples: any hold
        | case                     | told                                                                                                                                                           | does          |
        | a brief hold wanted      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the force asked of officers is brief        | holds         |
        | to hold for a blood test | the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to restrain the person for treatment                  | holds         |
        | no hands wanted          | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the force asked of officers is nil          | does not hold |
        | force not known          | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the force wanted from officers is not known | does not hold |

  @cites:KF-02
  Rule: MC-82+ A hold that goes on is looked at again and again, and ends with its reason

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-82+" <does>

      Examples: a hold that goes on
        | case                       | told                                                                                                                                                                     | does          |
        | on his side, three minutes | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; the restraint includes a hold in another position        | holds         |
        | ended half an hour ago     | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; the restraint includes a hold that ended within the hour | does not hold |
        | not known                  | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; restraint is not known                                   | does not hold |

  @cites:CASE-ZH
  Rule: MC-83+ Those who know the person are heard before any hands-on step

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-83+" <does>

      Examples: those who know the person
        | case                                  | told                                                                                                                                                                                            | does          |
        | the carers at the pool were not asked | the caller is a member of the public; the place is a building that is not lived in; what is asked of police is to restrain the person; those who know the person have not been asked what works | holds         |
        | not known whether anybody was asked   | the caller is a member of the public; the place is a building that is not lived in; what is asked of police is to restrain the person; the view of those who know the person is not known       | holds         |
        | asked                                 | the caller is a member of the public; the place is a building that is not lived in; what is asked of police is to restrain the person; those who know the person have been asked what works     | does not hold |

  @cites:MCA-4A
  Rule: MC-84+ Long holding, locking in or moving to live elsewhere needs a court or a DoLS authorisation

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-84+" <does>

      Examples: long holding
        | case        | told                                                                                                                      | does          |
        | every feed  | the caller is from another hospital ward; the place is another hospital ward; the force asked of officers is prolonged    | holds         |
        | two minutes | the caller is from another hospital ward; the place is another hospital ward; the force asked of officers is brief        | does not hold |
        | not known   | the caller is from another hospital ward; the place is another hospital ward; the force wanted from officers is not known | does not hold |

  @cites:CL-BOP
  Rule: MC-85+ Violence is dealt with as violence, then the request is judged again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-85+" <does>

      Examples: violence
        | case      | told                                                                                                                                                       | does          |
        | a knife   | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the violence reported includes a weapon | holds         |
        | none      | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care                                          | does not hold |
        | not known | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; weapons and violence is not known       | does not hold |

  @cites:NW-CONVEYANCE
  Rule: MC-87+ A journey for physical care is by ambulance, with a clinician

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-87+" <does>

      Examples: a journey
        | case                       | told                                                                                                                                                               | does          |
        | a ride to A&E              | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; what is asked of police is to convey the person | holds         |
        | a ride to an assessment    | the caller is an AMHP; the place is their own home; the decision is about a mental health assessment; what is asked of police is to convey the person              | does not hold |
        | what is asked is not known | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; what is asked of police is not known            | does not hold |

  @cites:MCA-5
  Rule: MC-89+ Each officer there must believe it for reasons of their own

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-89+" <does>

      Examples: own belief
        | case                | told                                                                                                                                                                                     | does          |
        | officers at a bleed | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours | holds         |
        | she can decide      | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is present; the harm from doing nothing is serious within hours | does not hold |
        | harm not known      | the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm if nothing is done is not known            | does not hold |

  @cites:MCA-4
  Rule: MC-97+ Drink is no proof of incapacity: a clinician says whether it can wait until the person is sober

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-97+" <does>

      Examples: drink
        | case      | told                                                                                                                                                                     | does          |
        | six cans  | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is intoxicated but able to walk and answer | holds         |
        | sober     | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; the person is sober                                   | does not hold |
        | not known | the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; drink or drugs is not known                           | does not hold |

  @cites:KF-16
  Rule: MC-98+ A patient who waits for a mental health assessment or a bed is watched, and police hear at once if they go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-98+" <does>

      Examples: waiting for an assessment or a bed
        | case                         | told                                                                                                                                              | does          |
        | waiting for the psychiatrist | the caller is from an emergency department; the place is an emergency department; the hospital care is at the wait for a mental health assessment | holds         |
        | treated                      | the caller is from an emergency department; the place is an emergency department; the hospital care is complete                                   | does not hold |
        | not known                    | the caller is from an emergency department; the place is an emergency department; the stage of the hospital care is not known                     | does not hold |

  @cites:NPA-T
  Rule: MC-93+ While a decision is awaited the service keeps caring

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-93+" <does>

      Examples: care while a decision is awaited
        | case                         | told                                                                                                                                                                                                                                 | does          |
        | a home waits for the advisor | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is later                            | holds         |
        | life at stake                | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour | does not hold |
        | capacity not known           | the caller is from a care provider; the place is their own room in a care home or supported living; the decision is about urgent physical care; capacity is not known; the harm from doing nothing is later                          | does not hold |

  @cites:ECHR-2
  Rule: MC-99+ Suicidal words for later, with means, a recent attempt or either not known: no refusal without the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-99+" <does>

      Examples: suicidal words for later
        | case                                | told                                                                                                                                                                                                                                                                                                                | does          |
        | wants to leave A&E, means not asked | the caller is from an emergency department; the place is an emergency department; the decision is about staying in hospital; capacity is present; what the person has said about ending their life is for later or on a condition                                                                                   | holds         |
        | no means, no history                | the caller is from an emergency department; the place is an emergency department; the decision is about staying in hospital; capacity is present; what the person has said about ending their life is for later or on a condition; the person has no means of self-harm; earlier self-harm is unknown of and denied | does not hold |
        | no means, history not known         | the caller is from an emergency department; the place is an emergency department; the decision is about staying in hospital; capacity is present; what the person has said about ending their life is for later or on a condition; the person has no means of self-harm; the history of self-harm is not known      | holds         |
        | nothing said                        | the caller is from an emergency department; the place is an emergency department; the decision is about staying in hospital; capacity is present                                                                                                                                                                    | does not hold |

  @cites:MCA-SESSAY
  Rule: What the Act is to be used for (MC-F1, MC-F3, MC-F2)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: what the Act is to be used for
        | case                                             | told                                                                                                                     | row   | does          | follows                                                  |
        | for an assessment                                | the decision is about a mental health assessment                                                                         | MC-F1 | holds         | a mental health assessment is the aim                    |
        | for a bleed                                      | the decision is about urgent physical care                                                                               | MC-F3 | holds         | no mental health assessment is the aim                   |
        | not known                                        | the purpose of the decision is not known                                                                                 | MC-F1 | does not hold | it is open whether a mental health assessment is the aim |
        | asked to take her to be assessed                 | what is asked of police is to take the person for a mental health assessment                                             | MC-F2 | holds         | a mental health assessment is the aim                    |
        | asked to take her, the decision is about a bleed | what is asked of police is to take the person for a mental health assessment; the decision is about urgent physical care | MC-F2 | does not hold | no mental health assessment is the aim                   |
        | asked to restrain                                | what is asked of police is to restrain the person                                                                        | MC-F2 | does not hold | it is open whether a mental health assessment is the aim |
        | what is asked is not known                       | what is asked of police is not known                                                                                     | MC-F3 | does not hold | it is open whether a mental health assessment is the aim |

  @cites:MCA-POLICE-HELP
  Rule: Who calls (MC-F4, MC-F5, MC-F6, MC-F7)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: who calls
        | case        | told                                        | row   | does          | follows                                                                                                  |
        | a crew      | the caller is from the ambulance service    | MC-F4 | holds         | a clinical service is calling; a health or care service is calling                                       |
        | a care home | the caller is from a care provider          | MC-F5 | holds         | no clinical service is calling; a health or care service is calling                                      |
        | an AMHP     | the caller is an AMHP                       | MC-F6 | holds         | no clinical service is calling; a health or care service is calling                                      |
        | a landlord  | the caller is a landlord or housing officer | MC-F7 | holds         | no clinical service is calling; no health or care service is calling                                     |
        | not known   | the caller's role is not known              | MC-F7 | does not hold | it is open whether a clinical service is calling; it is open whether a health or care service is calling |

  @cites:MCA-5
  Rule: An emergency at home (MC-F8, MC-F9, MC-F10)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: an emergency at home
        | case                         | told                                                                           | row    | does          | follows                                                |
        | head injury at home          | the place is their own home; the red flags include a head injury               | MC-F8  | holds         | an emergency at home is in question                    |
        | head injury in the street    | the place is a street or other open place; the red flags include a head injury | MC-F9  | holds         | no emergency at home is in question                    |
        | at home, no red flag         | the place is their own home; there are no medical red flags                    | MC-F10 | holds         | no emergency at home is in question                    |
        | at home, red flags not known | the place is their own home; medical red flags is not known                    | MC-F8  | does not hold | it is open whether an emergency at home is in question |

  @cites:NPA-T
  Rule: Is it for police? (MC-F11, F-08, MC-F12, MC-F13, MC-F14)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: is it for police?
        | case                                                      | told                                                                                                                                                                               | row    | does          | follows                                                       |
        | within the hour                                           | the harm from doing nothing is to life and limb within the hour                                                                                                                    | MC-F11 | holds         | the threshold for police is met                               |
        | within the hour, though nobody called it a danger to life | the harm from doing nothing is to life and limb within the hour                                                                                                                    | F-08   | does not hold | this is a police task                                         |
        | within hours                                              | the harm from doing nothing is serious within hours                                                                                                                                | MC-F11 | does not hold | the threshold for police is not met                           |
        | harm not known                                            | the harm if nothing is done is not known                                                                                                                                           | MC-F11 | does not hold | the threshold for police is not met                           |
        | beyond the crew                                           | capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability                                                   | MC-F12 | holds         | this is a police task                                         |
        | beyond the crew, and help is late                         | capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability                                                   | MC-F13 | holds         | no better placed service can do it in time                    |
        | beyond the crew, more crews in time                       | capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the service will arrive soon enough for the risk | MC-F13 | does not hold | it is open whether no better placed service can do it in time |
        | the crew can                                              | capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is within their ability                                                        | MC-F12 | does not hold | it is open whether no better placed service can do it in time |
        | reason not known                                          | capacity is lacking; the harm from doing nothing is serious within hours; the reason health staff cannot do it is not known                                                        | MC-F12 | does not hold | it is open whether no better placed service can do it in time |
        | brief, all else tried                                     | capacity is lacking; the harm from doing nothing is serious within hours; the force asked of officers is brief; a less forceful way has been tried or ruled out                    | MC-F14 | holds         | the harm avoided outweighs the intrusion                      |
        | long, all else tried                                      | capacity is lacking; the harm from doing nothing is serious within hours; the force asked of officers is prolonged; a less forceful way has been tried or ruled out                | MC-F14 | does not hold | it is open whether the harm avoided outweighs the intrusion   |
        | brief, not known what was tried                           | capacity is lacking; the harm from doing nothing is serious within hours; the force asked of officers is brief; the less forceful way is not known                                 | MC-F14 | does not hold | it is open whether the harm avoided outweighs the intrusion   |

  @cites:CASE-SESSAY
  Rule: Care and restraint: the bars (MC-P1, MC-P2, MC-P3)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: care and restraint: the bars
        | case                                                   | told                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | row   | does          | follows                                                                                                       |
        | taken for an assessment, nothing else said             | what is asked of police is to take the person for a mental health assessment; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                                                                                                                                                       | MC-P1 | holds         | care under the Mental Capacity Act is not available                                                           |
        | a bleed                                                | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                                                                                                                                                                             | MC-P1 | does not hold | care under the Mental Capacity Act is available                                                               |
        | purpose not known                                      | the purpose of the decision is not known; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                                                                                                                                                                               | MC-P1 | does not hold | care under the Mental Capacity Act is not known                                                               |
        | a boy at a pool, carers unheard, nothing gentler tried | what is asked of police is to restrain the person; the person is under 18 without an exact age; capacity is lacking; those who know the person have not been asked what works; no less forceful way has been tried or ruled out                                                                                                                                                                                                                                                                          | MC-P2 | holds         | care under the Mental Capacity Act is not available; restraint under the Mental Capacity Act is not available |
        | carers heard                                           | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; those who know the person have been asked what works; no less forceful way has been tried or ruled out                                                                                                   | MC-P2 | does not hold | care under the Mental Capacity Act is available; restraint under the Mental Capacity Act is not available     |
        | not known what was tried                               | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; those who know the person have not been asked what works; the less forceful way is not known                                                                                                             | MC-P2 | does not hold | care under the Mental Capacity Act is available                                                               |
        | seconds count                                          | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; those who know the person have not been asked what works; no less forceful way has been tried or ruled out                                                                                                                                 | MC-P2 | does not hold | care under the Mental Capacity Act is available                                                               |
        | a hold, carers unheard                                 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have not been asked what works | MC-P3 | holds         | restraint under the Mental Capacity Act is not known                                                          |
        | a hold, carers heard                                   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works     | MC-P3 | does not hold | restraint under the Mental Capacity Act is available                                                          |
        | a hold, not known whether carers were heard            | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; the view of those who know the person is not known       | MC-P3 | does not hold | restraint under the Mental Capacity Act is available                                                          |
        | a hold while life is at stake                          | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have not been asked what works                                   | MC-P3 | does not hold | restraint under the Mental Capacity Act is available                                                          |

  @cites:MCA-POLICE-HELP
  Rule: Help with a hold (MC-P4, MC-P5)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: help with a hold
        | case                            | told                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | row   | does          | follows                                            |
        | all of it                       | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; a named clinician is in charge and will stay; the task for health staff is beyond their safe ability         | MC-P4 | holds         | help for health staff with a hold is available     |
        | staff too few                   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; a named clinician is in charge and will stay; the task for health staff is held back by numbers and training | MC-P4 | does not hold | help for health staff with a hold is not available |
        | reason not known                | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; a named clinician is in charge and will stay; the reason health staff cannot do it is not known              | MC-P4 | does not hold | help for health staff with a hold is not known     |
        | no clinician in charge          | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; no named clinician is in charge and staying; the task for health staff is beyond their safe ability          | MC-P4 | does not hold | help for health staff with a hold is not available |
        | not known who is in charge      | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; the clinician in charge is not known; the task for health staff is beyond their safe ability                 | MC-P4 | does not hold | help for health staff with a hold is not known     |
        | the officer does not believe it | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer does not believe that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; those who know the person have been asked what works; a named clinician is in charge and will stay; the task for health staff is beyond their safe ability | MC-P4 | does not hold | help for health staff with a hold is not available |
        | no force wanted                 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is nil; those who know the person have been asked what works; a named clinician is in charge and will stay; the task for health staff is beyond their safe ability           | MC-P5 | holds         | help for health staff with a hold is not needed    |
        | force not known                 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force wanted from officers is not known; those who know the person have been asked what works; a named clinician is in charge and will stay; the task for health staff is beyond their safe ability  | MC-P5 | does not hold | help for health staff with a hold is not known     |

  @cites:MCA-4B
  Rule: While the court is asked (MC-P6, MC-P7, MC-P8, MC-P9)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: while the court is asked
        | case                                         | told                                                                                                                                                                                                                                                                                                                              | row   | does          | follows                                                                                                      |
        | an attorney objects, the judge is being rung | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy; a court order is being sought; a less forceful way has been tried or ruled out            | MC-P6 | holds         | life-saving steps while the court is asked is available; care under the Mental Capacity Act is not available |
        | nobody asks the court                        | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy; a court order is neither made nor sought; a less forceful way has been tried or ruled out | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | not known whether the court is asked         | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows an objection by an attorney or deputy; the authority of a court is not known; a less forceful way has been tried or ruled out    | MC-P6 | does not hold | life-saving steps while the court is asked is not known                                                      |
        | harm later                                   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is later; a court order is being sought; a less forceful way has been tried or ruled out                                                                                                                     | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | something gentler is left                    | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; no less forceful way has been tried or ruled out                                                                                         | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | she can decide                               | the decision is about urgent physical care; the person is an adult; capacity is present; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                          | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | day-to-day care                              | the decision is about day-to-day care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                               | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | a boy of twelve                              | the decision is about urgent physical care; the person is under 16; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                          | MC-P6 | does not hold | life-saving steps while the court is asked is not available                                                  |
        | a teenager                                   | the decision is about urgent physical care; the person is under 18 without an exact age; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                     | MC-P7 | holds         | life-saving steps while the court is asked is not known                                                      |
        | seventeen                                    | the decision is about urgent physical care; the person is 16 or 17; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                          | MC-P7 | does not hold | life-saving steps while the court is asked is available                                                      |
        | age not known                                | the decision is about urgent physical care; the person's age is not known; capacity is lacking; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                   | MC-P7 | does not hold | life-saving steps while the court is asked is not known                                                      |
        | a valid refusal                              | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows a valid and applicable refusal; a court order is being sought; a less forceful way has been tried or ruled out                   | MC-P8 | holds         | life-saving steps while the court is asked is not known                                                      |
        | no refusal                                   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; a court order is being sought; a less forceful way has been tried or ruled out                                 | MC-P8 | does not hold | life-saving steps while the court is asked is available                                                      |
        | refusal not known                            | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the advance refusal is not known; a court order is being sought; a less forceful way has been tried or ruled out                                                        | MC-P8 | does not hold | life-saving steps while the court is asked is available                                                      |
        | nobody has judged capacity                   | the decision is about urgent physical care; the person is an adult; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                          | MC-P9 | holds         | life-saving steps while the court is asked is not known                                                      |
        | capacity not known                           | the decision is about urgent physical care; the person is an adult; capacity is not known; the harm from doing nothing is to life and limb within the hour; a court order is being sought; a less forceful way has been tried or ruled out                                                                                        | MC-P9 | does not hold | life-saving steps while the court is asked is not known                                                      |

  @cites:MCA-4A
  Rule: Under a court order, and never for an assessment (MC-P10, MC-P11)

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: under a court order, and never for an assessment
        | case                           | told                                                                                     | row    | does          | follows                                                                               |
        | read, and names police         | a court order is in force; the order has been read and allows this step with police help | MC-P10 | holds         | keeping or moving somebody under a court order is available                           |
        | read, and does not             | a court order is in force; the order does not allow this step with police help           | MC-P10 | does not hold | keeping or moving somebody under a court order is not available                       |
        | not read                       | a court order is in force; the terms of the court order is not known                     | MC-P10 | does not hold | keeping or moving somebody under a court order is not known                           |
        | no order                       | a court order is neither made nor sought                                                 | MC-P10 | does not hold | keeping or moving somebody under a court order is not available                       |
        | not known whether there is one | the authority of a court is not known                                                    | MC-P10 | does not hold | keeping or moving somebody under a court order is not known                           |
        | whatever is told               | the decision is about a mental health assessment                                         | MC-P11 | holds         | removal for a mental health assessment under the Mental Capacity Act is not available |
        | nothing known                  | the purpose of the decision is not known                                                 | MC-P11 | holds         | removal for a mental health assessment under the Mental Capacity Act is not available |

  @cites:KF-01 @cites:KF-02 @cites:CASE-ZH @cites:CASE-SESSAY @cites:KF-16
  Rule: What went wrong before does not come out of this page

    Scenario: taken from home under the Capacity Act because section 136 does not reach a home
      Given a quiet call
      And it is told that the caller is an officer at the scene; what is asked of police is to take the person for a mental health assessment; the place is their own home; the person appears to be suffering from mental disorder
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-20b" governs
      And it follows that care under the Mental Capacity Act is not available; removal for a mental health assessment under the Mental Capacity Act is not available; section 136 is not available; a common-law power of necessity is not available
      And the answer names "Council AMHP service"
      And the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"

    Scenario: hands on before the carers at the pool were heard
      Given it is told that the person is under 18 without an exact age; the caller is a member of the public; what is asked of police is to restrain the person; the place is a building that is not lived in; the vulnerabilities include autism; capacity is lacking; those who know the person have not been asked what works; no less forceful way has been tried or ruled out
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-83+" holds
      And it follows that care under the Mental Capacity Act is not available; restraint under the Mental Capacity Act is not available
      And the actions include "Ask carers what works"
      And the answer names "Care or support provider"

    Scenario: a held patient goes limp while a hold for treatment is under way
      Given a quiet call
      And it is told that the caller is from another hospital ward; the place is another hospital ward; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the restraint includes going quiet, limp or breathless
      When advice is asked under the guide "mental-capacity-act"
      Then row "SG-02" holds
      And the actions include "Stop or ease restraint"
      And the actions include "Treat as a medical emergency"
      And the actions include "Watch all the time"

    Scenario: a face down hold for treatment is ended and looked at
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the restraint includes a face down hold or a covered mouth, nose or head
      When advice is asked under the guide "mental-capacity-act"
      Then row "SG-07" holds
      And row "MC-82+" holds
      And the actions include "Stop or ease restraint"
      And the actions include "Call an ambulance"
      And the actions include "Supervisor must agree"

    Scenario: hot, tireless and making no sense is an emergency, not a hold
      Given a quiet call
      And it is told that the caller is from the ambulance service; the place is a street or other open place; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is not assessed by anybody; the signs of disturbance include heat or sweating; the signs of disturbance include making no sense
      When advice is asked under the guide "mental-capacity-act"
      Then row "SG-03" holds
      And the actions include "Stop or ease restraint"
      And the actions include "Clinician stays in charge"

    Scenario: a West Midlands crew is not turned away flatly
      Given a quiet call
      And it is told that the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; the person is intoxicated but able to walk and answer; the red flags include a head injury; capacity is not assessed by anybody; the person does not agree of their own free will
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-31" governs
      And row "SG-05" holds
      And row "MC-97+" holds
      And the answer is "Ask this first"
      And the actions include "Clinician stays in charge"
      And the actions include "Call back by a set time"
      And the answer names "Ambulance service"

    Scenario: officers restrained in a hospital without medical oversight
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; no named clinician is in charge and staying
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-44" governs
      And it follows that help for health staff with a hold is not available
      And the answer is "Speak to tactical advisor or supervisor"

    Scenario: a man waiting for the psychiatrist is watched by the hospital
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; what is asked of police is to stop the person leaving; the decision is about staying in hospital; capacity is not assessed by anybody; the hospital care is at the wait for a mental health assessment
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-60" governs
      And row "MC-98+" holds
      And the actions include "Ask the hospital to use its own powers"
      And the answer names "Hospital (A&E or ward)"
      And the answer names "Mental health trust"

  @cites:MCA-POLICE-HELP
  Rule: Calls as they come

    Scenario: paramedic says she lacks capacity, take her in
      Given a quiet call
      And it is told that anyone's life is in danger now; the caller is from the ambulance service; the place is their own home; what is asked of police is to restrain the person; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the red flags include an overdose or poison
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-10c" governs
      And the answer is "Send police now"
      And it follows that care under the Mental Capacity Act is not known
      And it is asked about the officer's own belief about the test
      And the answer names "Ambulance service"

    Scenario: overdose, a letter, and she seems to understand
      Given a quiet call
      And it is told that anyone's life is in danger now; the caller is from the ambulance service; the place is their own home; capacity is present; enquiry about an advance refusal shows something unconfirmed; the red flags include an overdose or poison; the person does not agree of their own free will
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-30b" governs
      And row "SG-18" holds
      And the answer is "Send police now"
      And it follows that care under the Mental Capacity Act is not available
      And the actions include "Clinician stays in charge"

    Scenario: overdose, a letter, and nobody can judge her mind
      Given a quiet call
      And it is told that the caller is from the ambulance service; the place is their own home; the decision is about urgent physical care; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed; the officer believes that the test is met
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police now"
      And it follows that care under the Mental Capacity Act is not known
      And the actions include "Clinician stays in charge"

    Scenario: a resident under an authorisation is lost in the snow
      Given a quiet call
      And it is told that the caller is from a care provider; the person is unlocated; the vulnerabilities include dementia; the vulnerabilities include being out in bad weather; the person's legal status is a DoLS or Court of Protection order; the decision is about going back to a care home
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"
      And it follows that return under a DoLS authorisation is not available; retaking under section 18(1) is not available

    Scenario: nothing is told but that somebody rings
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-71" governs
      And the answer is "Ask this first"
      And the first question is about danger to life now
      And it is asked about the purpose of the decision
      And it is asked about capacity

    Scenario: a promise is kept though the Act does not reach
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the decision is about a mental health assessment; police are bound by a promise to act
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police now"
      And row "MC-21+" holds
      And it follows that removal for a mental health assessment under the Mental Capacity Act is not available

    Scenario: before April 2009 no order and no application to the court gave a power to keep somebody
      Given a quiet call
      And the date is 2008-12-01
      And it is told that a court order is in force; the order has been read and allows this step with police help
      When advice is asked under the guide "mental-capacity-act"
      Then it follows that keeping or moving somebody under a court order is not known

  @cites:MCA-POLICE-HELP @cites:MOU-2017
  Rule: MC-24+ In A&E or on a general ward the hospital's own team and clinicians act

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a doctor; what is asked of police is to restrain the person for treatment; capacity is lacking
      And it is told that <told>
      When advice is asked under the guide "mental-capacity-act"
      Then row "MC-24+" <does>

      Examples: where
        | case              | told                                 | does          |
        | on a general ward | the place is another hospital ward   | holds         |
        | in A&E            | the place is an emergency department | holds         |
        | at home           | the place is their own home          | does not hold |
        | place not known   | the place is not known               | does not hold |
