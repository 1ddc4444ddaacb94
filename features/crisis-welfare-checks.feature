@guide:crisis-welfare-checks
Feature: Crisis welfare checks
  A service or somebody from the public asks police to see whether a person is safe. Police go where life, serious harm, a crime or a
  missing person is at stake; silence goes to the advisor; everything else has a named service, words for the caller and a time to look again.

  @cites:PACE-17-1-e
  Rule: SW-1 Signs of collapse, violence, blood, gas or fire inside: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1" <does>
      And the answer is "<answer>"

      Examples:
        | case                                           | told                                                                                                                                                                             | does          | answer                                  |
        | a worker sees feet behind the door, not moving | the caller is from a care provider; the place is their own home; the signs inside include a person seen down                                                                     | governs       | Send police now                         |
        | post on the mat is no collapse                 | the caller is from a care provider; the place is their own home; the signs inside include a broken routine that suggests harm; the news from the door is that there was no reply | does not hold | Speak to tactical advisor or supervisor |
        | the worker saw nothing wrong                   | the caller is from a care provider; the place is their own home; there are no signs of harm inside                                                                               | does not hold | Do not send police                      |
        | nobody looked in                               | the caller is from a care provider; the place is their own home; the signs inside is not known                                                                                   | does not hold | Do not send police                      |

  @cites:PACE-17-1-e
  Rule: SW-1b Something taken and then no answer: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                     | does          | answer                                  |
        | tablets swallowed, then the line goes dead | the caller is from a community mental health team; the place is their own home; the red flags include an overdose or poison; contact with the person is cut off          | governs       | Send police now                         |
        | tablets swallowed, still talking           | the caller is from a community mental health team; the place is their own home; the red flags include an overdose or poison; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |
        | line dead, nothing taken                   | the caller is from a community mental health team; the place is their own home; contact with the person is cut off                                                       | does not hold | Speak to tactical advisor or supervisor |
        | line dead, nobody knows what was taken     | the caller is from a community mental health team; the place is their own home; contact with the person is cut off; medical red flags is not known                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e
  Rule: SW-1c Life or limb believed at risk in a place that is no home: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                 | told                                                                                                                                                                               | does          | answer             |
        | collapse believed in a locked office | the caller is a member of the public; the place is a building that is not lived in; life or limb is believed to be at risk inside                                                  | governs       | Send police now    |
        | collapse believed at home: PH-20     | the caller is a member of the public; the place is their own home; life or limb is believed to be at risk inside                                                                   | does not hold | Send police now    |
        | locked office, nobody hurt           | the caller is a member of the public; the place is a building that is not lived in; life or limb is not believed to be at risk inside; contact with the person is by call and text | does not hold | Do not send police |
        | locked office, nobody knows          | the caller is a member of the public; the place is a building that is not lived in; life or limb inside is not known; contact with the person is by call and text                  | does not hold | Do not send police |

    Scenario: a collapse believed at home is answered by the row of guide 2
      Given a quiet call
      And it is told that the caller is a member of the public; the place is their own home; life or limb is believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "PH-20" governs
      And it follows that entry to save life or limb is available
      And the answer names "Ambulance service"

  @cites:ECHR-2
  Rule: CW-3 Words of suicide for now, a note or a goodbye: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | message from a partner: it is too late   | the caller is family or a friend; the place is their own home; what the person has said about ending their life is a note, goodbye message or post                                                                                                                        | governs       | Send police now                         |
        | tonight                                  | the caller is family or a friend; the place is their own home; what the person has said about ending their life is for now, today or tonight                                                                                                                              | governs       | Send police now                         |
        | a goodbye post noticed as a warning sign | the caller is family or a friend; the place is their own home; the other warning signs include a message such as a note                                                                                                                                                   | governs       | Send police now                         |
        | next month, if the benefits stop         | the caller is family or a friend; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is unknown of and denied | does not hold | Do not send police                      |
        | nothing was said                         | the caller is family or a friend; the place is their own home; contact with the person is by call and text                                                                                                                                                                | does not hold | Do not send police                      |
        | nobody knows what was said               | the caller is family or a friend; the place is their own home; contact with the person is by call and text; the stated intent is not known                                                                                                                                | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: CW-3b Warning signs, earlier self-harm and silence together: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                              | told                                                                                                                                                                                                          | does          | answer                                  |
        | important meeting missed, tried before, no answer | the caller is family or a friend; the place is their own home; the other warning signs include an important meeting missed; earlier self-harm is in the past; contact with the person is unanswered           | governs       | Send police now                         |
        | meeting missed, tried before, answers texts       | the caller is family or a friend; the place is their own home; the other warning signs include an important meeting missed; earlier self-harm is in the past; contact with the person is by call and text     | does not hold | Do not send police                      |
        | meeting missed, no history, no answer             | the caller is family or a friend; the place is their own home; the other warning signs include an important meeting missed; earlier self-harm is unknown of and denied; contact with the person is unanswered | does not hold | Speak to tactical advisor or supervisor |
        | no other sign                                     | the caller is family or a friend; the place is their own home; there are no other warning signs; earlier self-harm is in the past; contact with the person is unanswered                                      | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows of other signs                       | the caller is family or a friend; the place is their own home; the other warning signs is not known; earlier self-harm is in the past; contact with the person is unanswered                                  | does not hold | Speak to tactical advisor or supervisor |
        | history not known                                 | the caller is family or a friend; the place is their own home; the other warning signs include an important meeting missed; the history of self-harm is not known; contact with the person is unanswered      | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e
  Rule: CW-1 Frail or housebound, silent, and the routine broken: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-1" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                                                                                                                       | does          | answer                                  |
        | housebound daughter, no nightly call         | the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; this is unlike the person                                                  | governs       | Send police now                         |
        | housebound, silent, post on the mat          | the caller is from a care provider; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; the news from the door is that there was no reply; the signs inside include a broken routine that suggests harm | governs       | Send police now                         |
        | housebound, silent, and this is usual        | the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; this is usual for the person                                               | does not hold | Speak to tactical advisor or supervisor |
        | housebound, silent, nobody knows the routine | the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; the person's usual behaviour is not known                                  | does not hold | Speak to tactical advisor or supervisor |
        | housebound and answers                       | the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is by call and text; this is unlike the person                                            | does not hold | Do not send police                      |
        | fit adult, silent, unlike them               | the caller is family or a friend; the place is their own home; there are no listed vulnerabilities; contact with the person is unanswered; this is unlike the person                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e
  Rule: CW-11 An ambulance crew that cannot get in to somebody seriously ill is let in at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-11" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                               | does          | answer                                  |
        | crew at a locked door, no answer       | the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer                                                    | governs       | Send police now                         |
        | crew cannot tell about the lock        | the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is not known                                                                | governs       | Send police now                         |
        | crew have the key                      | the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is by a key or code at hand                                                 | does not hold | Do not send police                      |
        | crew believe nobody is badly hurt      | the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer; life or limb is not believed to be at risk inside | does not hold | Speak to tactical advisor or supervisor |
        | crew do not know how ill the person is | the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer; life or limb inside is not known                  | governs       | Send police now                         |
        | a care worker asks for the door        | the caller is from a care provider; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer                                                          | does not hold | Speak to tactical advisor or supervisor |

    Scenario: one owner is named for the door
      Given a quiet call
      And it is told that the caller is from the ambulance service; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Name one owner"
      And the answer names "Fire and rescue service"
      And it follows that entry to save life or limb is not known

  @cites:ECHR-3
  Rule: SW-10b Suspected abuse or neglect while nobody knows how serious: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-10b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                           | does          | answer                                  |
        | neglect suspected, nobody knows how serious  | the caller is a doctor; the place is their own home; there is a suspected crime; serious harm now is not known | governs       | Send police now                         |
        | neglect suspected, nobody seriously hurt     | the caller is a doctor; the place is their own home; there is a suspected crime                                | does not hold | Send police at an agreed time           |
        | nobody knows how serious, no crime suspected | the caller is a doctor; the place is their own home; serious harm now is not known                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-3
  Rule: SW-10 Suspected abuse or neglect by somebody else is graded as crime

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-10" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                            | does          | answer                                  |
        | a carer is suspected of neglect | the caller is a doctor; the place is their own home; there is a suspected crime | governs       | Send police at an agreed time           |
        | no crime reported               | the caller is a doctor; the place is their own home                             | does not hold | Do not send police                      |
        | nobody knows about a crime      | the caller is a doctor; the place is their own home; the crime is not known     | does not hold | Speak to tactical advisor or supervisor |

    Scenario: safeguarding goes with it
      Given a quiet call
      And it is told that the caller is a doctor; the place is their own home; there is a suspected crime
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Make a safeguarding referral"
      And the actions include "Record and investigate the crime"
      And the answer names "Council adult social care"

  @cites:ECHR-3
  Rule: CW-9 A threat that the public report is graded as crime

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-9" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                          | does          | answer                                  |
        | a former partner threatens the person | the caller is family or a friend; the place is their own home; the violence reported includes threats of violence to others                   | governs       | Send police at an agreed time           |
        | a patient threatens a worker          | the caller is from a community mental health team; the place is their own home; the violence reported includes threats of violence to others  | does not hold | Send police with conditions             |
        | nobody threatens anybody              | the caller is family or a friend; the place is their own home; contact with the person is by call and text                                    | does not hold | Do not send police                      |
        | nobody knows of threats               | the caller is family or a friend; the place is their own home; contact with the person is by call and text; weapons and violence is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-3
  Rule: CW-9b Domestic abuse in the background is graded as crime

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-9b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                          | does          | answer                                  |
        | beaten last year, order in force              | the caller is family or a friend; the place is their own home; there is a past crime; the violence reported includes earlier violence with nothing now                                                                        | governs       | Send police at an agreed time           |
        | beaten last year, a worker reports            | the caller is a doctor; the place is their own home; there is a past crime; the violence reported includes earlier violence with nothing now                                                                                  | governs       | Send police at an agreed time           |
        | staff assaulted last week and cannot go alone | the caller is from a community mental health team; the place is their own home; there is a past crime; the violence reported includes earlier violence with nothing now; the caller's own check is prevented by violence risk | does not hold | Send police with conditions             |
        | a past theft                                  | the caller is family or a friend; the place is their own home; there is a past crime; contact with the person is by call and text                                                                                             | does not hold | Do not send police                      |
        | whether there was a crime is not known        | the caller is family or a friend; the place is their own home; the crime is not known; the violence reported includes earlier violence with nothing now; contact with the person is by call and text                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:APP-MISS
  Rule: SW-2 An unlocated person at risk is a missing person, not a welfare check

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-2" <does>
      And the answer is "<answer>"

      Examples:
        | case                                               | told                                                                                                                                                     | does          | answer                                  |
        | gone for milk eight hours ago, self-harm last week | the caller is family or a friend; the person is unlocated; the time since last contact is 8; earlier self-harm is in recent days or weeks                | governs       | Send police now                         |
        | nobody knows where, every risk denied              | the caller is family or a friend; the person is unlocated                                                                                                | does not hold | Ask this first                          |
        | self-harm last week, at home                       | the caller is family or a friend; the place is their own home; earlier self-harm is in recent days or weeks; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |
        | nobody can say where, self-harm last week          | the caller is family or a friend; the person's whereabouts is not known; earlier self-harm is in recent days or weeks                                    | governs       | Send police now                         |
        | already graded medium                              | the caller is family or a friend; the person is unlocated; earlier self-harm is in recent days or weeks; the police grade is medium                      | does not hold | Send police at an agreed time           |

    Scenario: a missing person report with identity checks
      Given a quiet call
      And it is told that the caller is from a care provider; the person is unlocated; this is unlike the person; the news from the door is that there was no reply
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Open a missing person report"
      And the actions include "Check systems and identity"

  @cites:APP-MISS
  Rule: CW-2 An unlocated person for whom this is unlike them is a missing person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-2" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                               | does          | answer                                  |
        | not in for the weekly visit, most unlike him | the caller is from a care provider; the person is unlocated; this is unlike the person                             | governs       | Send police now                         |
        | not in, as so often                          | the caller is from a care provider; the person is unlocated; this is usual for the person                          | does not hold | Do not send police                      |
        | not in, nobody knows his ways                | the caller is from a care provider; the person is unlocated; the person's usual behaviour is not known             | does not hold | Speak to tactical advisor or supervisor |
        | at home, unlike him                          | the caller is from a care provider; the place is their own home; this is unlike the person                         | does not hold | Do not send police                      |
        | graded medium already                        | the caller is from a care provider; the person is unlocated; this is unlike the person; the police grade is medium | does not hold | Send police at an agreed time           |

  @cites:APP-MISS
  Rule: CW-2c A missing person graded below high since they left is looked for at an agreed time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-2c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                              | does          | answer                        |
        | graded medium this morning          | the caller is family or a friend; the person is unlocated; this is unlike the person; the police grade is medium                                                  | governs       | Send police at an agreed time |
        | graded high                         | the caller is family or a friend; the person is unlocated; this is unlike the person; the police grade is high                                                    | does not hold | Send police now               |
        | not graded, as far as anybody knows | the caller is family or a friend; the person is unlocated; this is unlike the person                                                                              | does not hold | Send police now               |
        | found at home since                 | the caller is family or a friend; the place is their own home; this is unlike the person; the police grade is medium; contact with the person is by call and text | does not hold | Do not send police            |

  @cites:APP-MISS
  Rule: CW-2b An unlocated person whose risk is not ruled out: a supervisor decides on the search

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-2b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                           | does          | answer                                  |
        | man in distress, no location           | the caller is a member of the public; the person is unlocated; the stated intent is not known; the person appears to be only distressed        | governs       | Speak to tactical advisor or supervisor |
        | no location, all risk ruled out, usual | the caller is family or a friend; the person is unlocated; this is usual for the person; contact with the person is by call and text           | does not hold | Do not send police                      |
        | no location, at risk                   | the caller is a member of the public; the person is unlocated; the person has a means of self-harm                                             | does not hold | Send police now                         |
        | location known                         | the caller is a member of the public; the place is their own home; the stated intent is not known; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-BOP
  Rule: SW-6 A service kept away by a risk of violence: police go with its worker

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-6" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                             | does          | answer                      |
        | violent to workers before, none may go alone | the caller is from a community mental health team; the place is their own home; the caller's own check is prevented by violence risk                             | governs       | Send police with conditions |
        | the patient threatens the worker             | the caller is from a community mental health team; the place is their own home; the violence reported includes threats of violence to others                     | governs       | Send police with conditions |
        | the worker can go                            | the caller is from a community mental health team; the place is their own home; the caller's own check is possible now                                           | does not hold | Do not send police          |
        | a brother is afraid to go                    | the caller is family or a friend; the place is their own home; the caller's own check is prevented by violence risk; contact with the person is by call and text | does not hold | Do not send police          |
        | nobody knows whether the worker can go       | the caller is from a community mental health team; the place is their own home; the caller's own ability to check is not known                                   | does not hold | Do not send police          |

  @cites:ECHR-2
  Rule: CW-8 Somebody to worry about on a roof, bridge or railway: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-8" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                                                                                           | does          | answer                                  |
        | standing on a bridge            | the caller is a member of the public; the place is a roof, bridge or railway                                                                                                   | governs       | Send police now                         |
        | standing in the street, answers | the caller is a member of the public; the place is a street or other open place; contact with the person is by call and text; the person appears to be without mental disorder | does not hold | Do not send police                      |
        | nobody knows where              | the caller is a member of the public; the place is not known; contact with the person is by call and text                                                                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: CW-8b Distressed or acting oddly in public, exposed or vulnerable: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-8b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                        | told                                                                                                                                                                                                                         | does          | answer             |
        | confused in the road, just discharged                       | the caller is a member of the public; the place is a street or other open place; the person appears to be suffering from mental disorder; the vulnerabilities include a discharge within days                                | governs       | Send police now    |
        | distressed in the street, nothing listed, ambulance in time | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service will arrive soon enough for the risk             | does not hold | Do not send police |
        | vulnerability not known, ambulance time not known           | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; vulnerabilities is not known; the service's arrival in time is not known                          | does not hold | Send police now    |
        | only drunk                                                  | the caller is a member of the public; the place is a street or other open place; the person appears to be only intoxicated; the vulnerabilities include a discharge within days; contact with the person is by call and text | does not hold | Do not send police |
        | nobody can say how the person seems                         | the caller is a member of the public; the place is a street or other open place; any sign of mental disorder is not known; the vulnerabilities include a discharge within days; contact with the person is by call and text  | does not hold | Do not send police |

  @cites:NPA-T
  Rule: CW-8d Distressed in public and no ambulance in time: police go as well

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-8d" <does>
      And the answer is "<answer>"

      Examples:
        | case                        | told                                                                                                                                                                                                                 | does          | answer             |
        | ambulance will be too late  | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service will not arrive soon enough for the risk | governs       | Send police now    |
        | ambulance cannot say        | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service's arrival in time is not known           | governs       | Send police now    |
        | ambulance cannot be reached | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service asked has been unreachable               | governs       | Send police now    |
        | ambulance in time           | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service will arrive soon enough for the risk     | does not hold | Do not send police |

  @cites:NPA-T
  Rule: CW-8c Distressed in public and the ambulance is in time: the ambulance goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-8c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | ambulance in time                            | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service will arrive soon enough for the risk                                                                                            | governs       | Do not send police                      |
        | ambulance not yet asked                      | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities                                                                                                                                              | does not hold | Ask this first                          |
        | ambulance in time, but cut herself last week | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service will arrive soon enough for the risk; earlier self-harm is in recent days or weeks; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |
        | ambulance cannot say                         | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities; the service's arrival in time is not known                                                                                                  | does not hold | Send police now                         |

  @cites:NPA-T
  Rule: CW-8e Distressed in public: call the ambulance, then ask whether it will be in time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-8e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                                                        | does          | answer             |
        | ambulance not yet asked             | the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities                                              | governs       | Ask this first     |
        | nobody can say how the person seems | the caller is a member of the public; the place is a street or other open place; any sign of mental disorder is not known; there are no listed vulnerabilities; contact with the person is by call and text | does not hold | Do not send police |
        | at home                             | the caller is a member of the public; the place is their own home; the person appears to be only distressed; there are no listed vulnerabilities; contact with the person is by call and text               | does not hold | Do not send police |

    Scenario: the ambulance is called meanwhile
      Given a quiet call
      And it is told that the caller is a member of the public; the place is a street or other open place; the person appears to be only distressed; there are no listed vulnerabilities
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Call an ambulance"
      And it is asked about the service's arrival in time

  @cites:MHC-2015-10-09
  Rule: SW-3 A service has knocked and had no reply: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-3" <does>
      And the answer is "<answer>"

      Examples:
        | case                                      | told                                                                                                                                                                                                 | does          | answer                                  |
        | worker knocked, no reply, just discharged | the caller is from a community mental health team; the place is their own home; the news from the door is that there was no reply; the vulnerabilities include a discharge within days               | governs       | Speak to tactical advisor or supervisor |
        | worker went, calls unanswered             | the caller is from a community mental health team; the place is their own home; the enquiries done include a visit to the address; contact with the person is unanswered                             | governs       | Speak to tactical advisor or supervisor |
        | no reply, nothing else known              | the caller is from a community mental health team; the place is their own home; the news from the door is that there was no reply                                                                    | governs       | Speak to tactical advisor or supervisor |
        | no reply, but answers texts               | the caller is from a community mental health team; the place is their own home; the news from the door is that there was no reply; contact with the person is by call and text                       | does not hold | Do not send police                      |
        | no reply, usual, no risk at all           | the caller is from a community mental health team; the place is their own home; the news from the door is that there was no reply; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | nobody knows what happened at the door    | the caller is from a community mental health team; the place is their own home; the result of the last visit to the door is not known                                                                | does not hold | Do not send police                      |
        | a neighbour knocked                       | the caller is a member of the public; the place is their own home; the news from the door is that there was no reply; the vulnerabilities include a discharge within days                            | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: SW-9 Weeks of silence: treat as possibly missing or dead

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-9" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                                                 | does          | answer                                  |
        | unseen for more than two weeks  | the caller is a doctor; the place is their own home; the time since last contact is 400                                              | governs       | Speak to tactical advisor or supervisor |
        | unseen for three days           | the caller is a doctor; the place is their own home; the time since last contact is 72                                               | does not hold | Do not send police                      |
        | unseen for two weeks, as always | the caller is a doctor; the place is their own home; the time since last contact is 400; this is usual for the person                | does not hold | Do not send police                      |
        | spoken to this morning          | the caller is a doctor; the place is their own home; the time since last contact is 400; contact with the person is by call and text | does not hold | Do not send police                      |
        | no time given                   | the caller is a doctor; the place is their own home                                                                                  | does not hold | Do not send police                      |

    Scenario: the landlord and adult social care are named
      Given a quiet call
      And it is told that the caller is a doctor; the place is their own home; the time since last contact is 400
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer names "Landlord or housing provider"
      And the answer names "Council adult social care"
      And the actions include "Make a safeguarding referral"
      And the actions include "Get a named acceptance"

  @cites:ECHR-2
  Rule: SW-9b Self-neglect or hoarding, and nobody has seen the person: safeguarding and the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-9b" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                    | does          | answer                                  |
        | hoarder, nobody has seen him      | the caller is a landlord or housing officer; the place is their own home; the vulnerabilities include self-neglect or hoarding                                          | governs       | Speak to tactical advisor or supervisor |
        | hoarder, seen today               | the caller is a landlord or housing officer; the place is their own home; the vulnerabilities include self-neglect or hoarding; contact with the person is face to face | does not hold | Do not send police                      |
        | nobody knows how he lives         | the caller is a landlord or housing officer; the place is their own home; vulnerabilities is not known                                                                  | does not hold | Do not send police                      |
        | hoarder, nobody knows who saw him | the caller is a landlord or housing officer; the place is their own home; the vulnerabilities include self-neglect or hoarding; contact with the person is not known    | governs       | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: CW-7b Unseen for days, and key-holders or signs bring no comfort: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-7b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | three days unseen, key-holder knows nothing   | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is unanswered; the enquiries done include asking neighbours or key-holders                                                                    | governs       | Send police now                         |
        | three days unseen, milk on the step           | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is unanswered; the signs inside include a broken routine that suggests harm                                                                   | governs       | Send police now                         |
        | three days unseen, nobody asked yet           | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is unanswered                                                                                                                                 | does not hold | Speak to tactical advisor or supervisor |
        | three days unseen, nobody knows who was asked | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is unanswered; the enquiries done is not known                                                                                                | does not hold | Speak to tactical advisor or supervisor |
        | three days unseen, as always                  | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is unanswered; the enquiries done include asking neighbours or key-holders; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | a day and a bit                               | the caller is a member of the public; the place is their own home; the time since last contact is 30; contact with the person is unanswered; the enquiries done include asking neighbours or key-holders                                                                    | does not hold | Ask this first                          |

  @cites:ECHR-2
  Rule: CW-7 A neighbour or friend unseen for days: we check neighbours and key-holders, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-7" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                          | does          | answer                                  |
        | friend not reached for three days | the caller is a member of the public; the place is their own home; the time since last contact is 72                                                                                                          | governs       | Speak to tactical advisor or supervisor |
        | not reached for eight hours       | the caller is a member of the public; the place is their own home; the time since last contact is 8; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person | does not hold | Do not send police                      |
        | three days, but answers texts     | the caller is a member of the public; the place is their own home; the time since last contact is 72; contact with the person is by call and text                                                             | does not hold | Do not send police                      |
        | a doctor asks                     | the caller is a doctor; the place is their own home; the time since last contact is 72                                                                                                                        | does not hold | Do not send police                      |
        | no time given                     | the caller is a member of the public; the place is their own home                                                                                                                                             | does not hold | Ask this first                          |

    Scenario: the caller is told and named
      Given a quiet call
      And it is told that the caller is a member of the public; the place is their own home; the time since last contact is 72
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer names "The caller"
      And the actions include "Call back by a set time"
      And the actions include "Tell the caller police will not come"

  @cites:NPA-T
  Rule: CW-10 The caller cannot look and nobody else can: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-10" <does>
      And the answer is "<answer>"

      Examples:
        | case                                    | told                                                                                                                                                                                                                                                     | does          | answer                                  |
        | daughter abroad, frail father           | the caller is family or a friend; the place is their own home; the caller's own check is prevented by distance and similar limits; the vulnerabilities include being too frail to leave alone or housebound                                              | governs       | Speak to tactical advisor or supervisor |
        | daughter abroad, nobody knows how he is | the caller is family or a friend; the place is their own home; the caller's own check is prevented by distance and similar limits; vulnerabilities is not known                                                                                          | governs       | Speak to tactical advisor or supervisor |
        | daughter abroad, father on the phone    | the caller is family or a friend; the place is their own home; the caller's own check is prevented by distance and similar limits; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is by call and text | does not hold | Do not send police                      |
        | daughter next door                      | the caller is family or a friend; the place is their own home; the caller's own check is possible now; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person                                          | does not hold | Do not send police                      |
        | nobody knows whether she can go         | the caller is family or a friend; the place is their own home; the caller's own ability to check is not known; contact with the person is by call and text                                                                                               | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: SW-13 A service reports somebody to worry about who has gone silent: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-13" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                                        | does          | answer                                  |
        | just assessed, not answering      | the caller is from a community mental health team; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is unanswered; the enquiries done include a phone call or text | governs       | Speak to tactical advisor or supervisor |
        | just assessed, answering          | the caller is from a community mental health team; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is by call and text                                            | does not hold | Do not send police                      |
        | not answering, nothing else known | the caller is from a community mental health team; the place is their own home; contact with the person is unanswered; the enquiries done include a phone call or text                                                      | does not hold | Do not send police                      |
        | just assessed, nobody knows       | the caller is from a community mental health team; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is not known                                                   | does not hold | Do not send police                      |

    Scenario: the service goes on with its own part
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is unanswered; the enquiries done include a phone call or text
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Ask the service to finish its enquiries"
      And the answer names "Mental health trust"
      And it is asked about life or limb inside

  @cites:NPA-T
  Rule: CW-13 Somebody to worry about has gone silent: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-13" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                          | does          | answer                                  |
        | psychotic son not answering           | the caller is family or a friend; the place is their own home; the vulnerabilities include psychosis; contact with the person is unanswered                                   | governs       | Speak to tactical advisor or supervisor |
        | psychotic son answering               | the caller is family or a friend; the place is their own home; the vulnerabilities include psychosis; contact with the person is by call and text                             | does not hold | Do not send police                      |
        | not answering, usual, nothing listed  | the caller is family or a friend; the place is their own home; there are no listed vulnerabilities; this is usual for the person; contact with the person is unanswered       | does not hold | Do not send police                      |
        | not answering, nobody knows how he is | the caller is family or a friend; the place is their own home; vulnerabilities is not known; the person's usual behaviour is not known; contact with the person is unanswered | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2025-0244
  Rule: CW-14 Contact that is cut off is followed up, never closed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-14" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                       | does          | answer                                  |
        | line goes dead, nothing else known | the caller is family or a friend; the place is their own home; contact with the person is cut off          | governs       | Speak to tactical advisor or supervisor |
        | still on the line                  | the caller is family or a friend; the place is their own home; contact with the person is by call and text | does not hold | Do not send police                      |
        | nobody knows                       | the caller is family or a friend; the place is their own home; contact with the person is not known        | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2025-0244 @cites:IOPC-WMP-2018-11
  Rule: CW-14b, CW-5 Whoever rang about themselves and no longer answers is followed up, never closed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is the person concerned; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: ringing back
        | case                                    | told                                        | row    | does          | answer                                  |
        | hung up, and no answer to the call back | contact with the person is unanswered       | CW-14b | governs       | Speak to tactical advisor or supervisor |
        | the same, and CW-5 no longer refuses    | contact with the person is unanswered       | CW-5   | does not hold | Speak to tactical advisor or supervisor |
        | still on the line                       | contact with the person is by call and text | CW-14b | does not hold | Do not send police                      |
        | on the line, low mood                   | contact with the person is by call and text | CW-5   | governs       | Do not send police                      |
        | nobody knows whether they answer        | contact with the person is not known        | CW-14b | does not hold | Do not send police                      |

  @cites:IOPC-11654
  Rule: SW-16 A clinician predicts death or serious harm: never routed away without the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-16" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                  | does          | answer                                  |
        | a GP predicts death within days | the caller is a doctor; the place is their own home; a clinician predicts death or serious harm soon  | governs       | Speak to tactical advisor or supervisor |
        | a GP sees no danger soon        | the caller is a doctor; the place is their own home; no clinician predicts death or serious harm soon | does not hold | Do not send police                      |
        | nobody asked a clinician        | the caller is a doctor; the place is their own home; the clinician's prediction of harm is not known  | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: CW-4 Suicidal words for later, in contact, no means and nothing recent: crisis team or crisis line

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-4" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | if the benefits stop on Monday | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is unknown of and denied                                                     | governs       | Do not send police                      |
        | tried years ago                | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is in the past                                                               | governs       | Do not send police                      |
        | tablets in the drawer          | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has a means of self-harm; earlier self-harm is unknown of and denied                                                      | does not hold | Speak to tactical advisor or supervisor |
        | tried last week                | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is in recent days or weeks                                                   | does not hold | Speak to tactical advisor or supervisor |
        | nobody can stay                | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is unknown of and denied; nobody can stay with the person until help comes   | does not hold | Speak to tactical advisor or supervisor |
        | gives her things away          | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is unknown of and denied; the other warning signs include giving things away | does not hold | Speak to tactical advisor or supervisor |
        | means not known                | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the means of self-harm is not known; earlier self-harm is unknown of and denied                                                      | does not hold | Speak to tactical advisor or supervisor |
        | contact lost                   | the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is cut off; the person has no means of self-harm; earlier self-harm is unknown of and denied                                                          | does not hold | Speak to tactical advisor or supervisor |

    Scenario: the crisis line is given
      Given a quiet call
      And it is told that the caller is from a care provider; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is face to face; the person has no means of self-harm; earlier self-harm is unknown of and denied
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Give the crisis line"
      And the answer names "NHS 111 mental health option"
      And the answer names "Mental health trust"

  @cites:NPA-T
  Rule: CW-4b Suicidal words for later with means, a recent attempt or either unknown: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-4b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | first thing tomorrow, means not asked | the caller is from a community mental health team; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is by call and text                                                                             | governs       | Speak to tactical advisor or supervisor |
        | first thing tomorrow, means not known | the caller is from a community mental health team; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is by call and text; the means of self-harm is not known; the history of self-harm is not known | governs       | Speak to tactical advisor or supervisor |
        | nothing said                          | the caller is from a community mental health team; the place is their own home; contact with the person is by call and text                                                                                                                                                              | does not hold | Do not send police                      |
        | nobody knows what was said            | the caller is from a community mental health team; the place is their own home; contact with the person is by call and text; the stated intent is not known                                                                                                                              | does not hold | Speak to tactical advisor or supervisor |

    Scenario: means and history are asked, and the team is named
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; what the person has said about ending their life is for later or on a condition; contact with the person is by call and text
      When advice is asked under the guide "crisis-welfare-checks"
      Then it is asked about the means of self-harm
      And it is asked about the history of self-harm
      And the answer names "Mental health trust"
      And the actions include "Get a named acceptance"
      And the actions include "Call back by a set time"

  @cites:NPA-T
  Rule: SW-18 A risk is shown: ask first whether the person answers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-18" <does>
      And the answer is "<answer>"

      Examples:
        | case                                 | told                                                                                                                                                             | does          | answer                                  |
        | rope in the house, contact not asked | the caller is from a community mental health team; the place is their own home; the person has a means of self-harm                                              | governs       | Ask this first                          |
        | rope in the house, on the phone      | the caller is from a community mental health team; the place is their own home; the person has a means of self-harm; contact with the person is by call and text | does not hold | Do not send police                      |
        | no rope, contact not asked           | the caller is from a community mental health team; the place is their own home; the person has no means of self-harm                                             | does not hold | Do not send police                      |
        | rope in the house, nobody knows      | the caller is from a community mental health team; the place is their own home; the person has a means of self-harm; contact with the person is not known        | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: SW-18b A risk is shown and nobody knows whether the person answers: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-18b" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                                                                             | does          | answer                                  |
        | rope in the house, nobody knows | the caller is from a community mental health team; the place is their own home; the person has a means of self-harm; contact with the person is not known        | governs       | Speak to tactical advisor or supervisor |
        | rope in the house, on the phone | the caller is from a community mental health team; the place is their own home; the person has a means of self-harm; contact with the person is by call and text | does not hold | Do not send police                      |
        | nobody knows about either       | the caller is from a community mental health team; the place is their own home; the means of self-harm is not known; contact with the person is not known        | does not hold | Do not send police                      |

  @cites:CASE-TINDALL
  Rule: SW-17b Advice after an accepted handover: care is with those who took over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-17b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                     | does          | answer                                  |
        | family asks after officers handed over | the caller is family or a friend; the place is their own home; what is asked of police is advice only; someone able to keep the person safe has taken over knowing the risks                                             | governs       | Speak to tactical advisor or supervisor |
        | nobody took over                       | the caller is family or a friend; the place is their own home; what is asked of police is advice only; nobody able to keep the person safe has taken over knowing the risks; contact with the person is by call and text | does not hold | Do not send police                      |
        | nobody knows who took over             | the caller is family or a friend; the place is their own home; what is asked of police is advice only; the handover is not known; contact with the person is by call and text                                            | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: SW-17 A service asks for advice only: nobody need go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-17" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                               | does          | answer                                  |
        | a doctor asks about the policy | the caller is a doctor; the place is their own home; what is asked of police is advice only                                                        | governs       | Speak to tactical advisor or supervisor |
        | a relative asks for advice     | the caller is family or a friend; the place is their own home; what is asked of police is advice only; contact with the person is by call and text | does not hold | Do not send police                      |
        | a doctor asks for a visit      | the caller is a doctor; the place is their own home; what is asked of police is a welfare check                                                    | does not hold | Do not send police                      |
        | what is asked is not known     | the caller is a doctor; the place is their own home                                                                                                | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: SW-4 Police do not answer a service's clinical question

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-4" <does>
      And the answer is "<answer>"

      Examples:
        | case                    | told                                                                                                                                                                            | does          | answer                                  |
        | are his tablets working | the caller is from a community mental health team; the place is their own home; what is asked of police is a clinical check                                                     | governs       | Do not send police                      |
        | a relative asks it      | the caller is family or a friend; the place is their own home; what is asked of police is a clinical check                                                                      | does not hold | Do not send police                      |
        | a welfare check         | the caller is from a community mental health team; the place is their own home; what is asked of police is a welfare check                                                      | does not hold | Do not send police                      |
        | a red flag with it      | the caller is from a community mental health team; the place is their own home; what is asked of police is a clinical check; the red flags include a fall or other heavy impact | does not hold | Speak to tactical advisor or supervisor |
        | red flags not known     | the caller is from a community mental health team; the place is their own home; what is asked of police is a clinical check; medical red flags is not known                     | governs       | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: SW-4b Police do not answer anybody's clinical question

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-4b" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                           | does          | answer                                  |
        | a relative asks whether he is ill | the caller is family or a friend; the place is their own home; what is asked of police is a clinical check                                                     | governs       | Do not send police                      |
        | a fall with it                    | the caller is family or a friend; the place is their own home; what is asked of police is a clinical check; the red flags include a fall or other heavy impact | does not hold | Speak to tactical advisor or supervisor |
        | a welfare check                   | the caller is family or a friend; the place is their own home; what is asked of police is a welfare check; contact with the person is by call and text         | does not hold | Do not send police                      |
        | what is asked is not said         | the caller is family or a friend; the place is their own home; contact with the person is by call and text                                                     | does not hold | Do not send police                      |
        | red flags not known               | the caller is family or a friend; the place is their own home; what is asked of police is a clinical check; medical red flags is not known                     | governs       | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: SW-8 Physical illness at a known place, no red flag: the ambulance goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-8" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                                             | does          | answer                                  |
        | illness, the ambulance service has it | the caller is family or a friend; the place is their own home; responsibility lies with the ambulance service; contact with the person is by call and text                                                       | governs       | Do not send police                      |
        | illness, ambulance too late           | the caller is family or a friend; the place is their own home; responsibility lies with the ambulance service; the service will not arrive soon enough for the risk; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |
        | illness, arrival not known            | the caller is family or a friend; the place is their own home; responsibility lies with the ambulance service; the service's arrival in time is not known; contact with the person is by call and text           | governs       | Do not send police                      |
        | illness with a red flag               | the caller is family or a friend; the place is their own home; responsibility lies with the ambulance service; the red flags include another urgent illness or injury                                            | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows who is responsible       | the caller is family or a friend; the place is their own home; the service responsible is not known; contact with the person is by call and text                                                                 | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: CW-6 A red flag, or an ambulance that is too far off: ambulance at once and a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-6" <does>
      And the answer is "<answer>"

      Examples:
        | case                        | told                                                                                                                                                                                                             | does          | answer                                  |
        | fall in the kitchen         | the caller is family or a friend; the place is their own home; the red flags include a fall or other heavy impact                                                                                                | governs       | Speak to tactical advisor or supervisor |
        | illness, ambulance too late | the caller is family or a friend; the place is their own home; responsibility lies with the ambulance service; the service will not arrive soon enough for the risk; contact with the person is by call and text | governs       | Speak to tactical advisor or supervisor |
        | no red flag                 | the caller is family or a friend; the place is their own home; contact with the person is by call and text                                                                                                       | does not hold | Do not send police                      |
        | red flags not known         | the caller is family or a friend; the place is their own home; medical red flags is not known; contact with the person is by call and text                                                                       | does not hold | Speak to tactical advisor or supervisor |

    Scenario: the ambulance is called and the caller is kept on the line
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the red flags include a fall or other heavy impact
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Call an ambulance"
      And the actions include "Put the caller through and stay on"
      And the answer names "Ambulance service"

  @cites:MHA-135-1
  Rule: SW-14 A person who turns a service away is not missing: the AMHP considers a warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-14" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                                          | does          | answer             |
        | sent the care worker away through the window | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away; what is asked of police is to force a door or enter | governs       | Do not send police |
        | door refused                                 | the caller is from a care provider; the place is their own home; the way in is refused                                                                                        | governs       | Do not send police |
        | no mental disorder                           | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away; the person appears to be without mental disorder    | does not hold | Do not send police |
        | nobody knows how he seems                    | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away; any sign of mental disorder is not known            | governs       | Do not send police |
        | life at risk inside                          | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away; life or limb is believed to be at risk inside       | does not hold | Send police now    |
        | nobody has been to the door                  | the caller is from a care provider; the place is their own home; the result of the last visit to the door is not known                                                        | does not hold | Do not send police |

    Scenario: the AMHP and the warrant
      Given a quiet call
      And it is told that the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away; what is asked of police is to force a door or enter; life or limb is not believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"
      And it follows that entry to save life or limb is not available

  @cites:CASE-SYED
  Rule: SW-14b A service asks for a forced door and shows no danger to life: the advisor, and the AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-14b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                             | told                                                                                                                                                                         | does          | answer                                  |
        | landlord wants the door open, nothing else known | the caller is a landlord or housing officer; the place is their own home; what is asked of police is to force a door or enter                                                | governs       | Speak to tactical advisor or supervisor |
        | landlord has a key                               | the caller is a landlord or housing officer; the place is their own home; what is asked of police is to force a door or enter; the way in is by a key or code at hand        | does not hold | Do not send police                      |
        | life at risk inside                              | the caller is a landlord or housing officer; the place is their own home; what is asked of police is to force a door or enter; life or limb is believed to be at risk inside | does not hold | Send police now                         |
        | nobody knows about the way in                    | the caller is a landlord or housing officer; the place is their own home; what is asked of police is to force a door or enter; the way in is not known                       | governs       | Speak to tactical advisor or supervisor |
        | what is asked is not said                        | the caller is a landlord or housing officer; the place is their own home                                                                                                     | does not hold | Do not send police                      |

  @cites:MHA-13-4
  Rule: CW-16 A relative turned away by somebody unwell: crisis team, and the right to ask for an AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-16" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                                                                                        | does          | answer             |
        | mother turned away by an unwell son | the caller is family or a friend; the place is their own home; the news from the door is that the caller was sent away; the person appears to be suffering from mental disorder                                                             | governs       | Do not send police |
        | mother turned away by an angry son  | the caller is family or a friend; the place is their own home; the news from the door is that the caller was sent away; the person appears to be without mental disorder; there are no listed vulnerabilities; this is usual for the person | does not hold | Do not send police |
        | nobody knows how he seems           | the caller is family or a friend; the place is their own home; the news from the door is that the caller was sent away; any sign of mental disorder is not known                                                                            | does not hold | Do not send police |
        | mother let in                       | the caller is family or a friend; the place is their own home; contact with the person is face to face; the person appears to be suffering from mental disorder                                                                             | does not hold | Do not send police |

  @cites:CASE-SYED
  Rule: SW-15 Officers refused at a door with nobody in danger: no entry, and nobody else need go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-15" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                                    | does          | answer                                  |
        | an argument, nobody hurt, door refused | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is not believed to be at risk inside; responsibility lies with no service  | governs       | Speak to tactical advisor or supervisor |
        | somebody hurt inside                   | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is believed to be at risk inside; responsibility lies with no service      | does not hold | Send police now                         |
        | life or limb not known                 | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb inside is not known; responsibility lies with no service                   | does not hold | Ask this first                          |
        | responsibility not known               | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is not believed to be at risk inside; the service responsible is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: reasons are written down
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is not believed to be at risk inside; responsibility lies with no service
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Write down the reasons"
      And it follows that entry to save life or limb is not available

  @cites:CASE-SYED
  Rule: SW-15b Officers refused at a door with nobody in danger: no entry, the AMHP service if the person is unwell

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-15b" <does>
      And the answer is "<answer>"

      Examples:
        | case                   | told                                                                                                                                                                                                                                                | does          | answer                                  |
        | a team knows him       | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is not believed to be at risk inside; responsibility lies with the mental health trust | governs       | Speak to tactical advisor or supervisor |
        | a care worker asks     | the caller is from a care provider; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb is not believed to be at risk inside; responsibility lies with the mental health trust    | does not hold | Do not send police                      |
        | life or limb not known | the caller is an officer at the scene; the place is their own home; what is asked of police is to force a door or enter; the way in is refused; life or limb inside is not known; responsibility lies with the mental health trust                  | does not hold | Ask this first                          |

  @cites:NPA-T
  Rule: SW-5 Enquiries first: the service finishes its list

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-5" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                                              | does          | answer             |
        | rung once, nothing else               | the caller is from a community mental health team; the place is their own home; the enquiries done include a phone call or text                                                                                   | governs       | Do not send police |
        | nobody asked what was tried           | the caller is from a community mental health team; the place is their own home; the enquiries done is not known                                                                                                   | governs       | Do not send police |
        | all done                              | the caller is from a community mental health team; the place is their own home; the enquiries done include all reasonable steps by the service; contact with the person is by call and text                       | does not hold | Do not send police |
        | rung once, office closing             | the caller is from a community mental health team; the place is their own home; the enquiries done include a phone call or text; the caller's own check is prevented by shortage of staff and hours               | does not hold | Do not send police |
        | rung once, rope in the house, talking | the caller is from a community mental health team; the place is their own home; the enquiries done include a phone call or text; the person has a means of self-harm; contact with the person is by call and text | does not hold | Do not send police |

    Scenario: the list and the call-back
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the enquiries done include a phone call or text
      When advice is asked under the guide "crisis-welfare-checks"
      Then the actions include "Ask the service to finish its enquiries"
      And the actions include "Call back by a set time"
      And the answer names "Mental health trust"

  @cites:NPA-T
  Rule: SW-7 An office closing or short of staff: its out-of-hours team goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-7" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                       | does          | answer                                  |
        | office closes at five                 | the caller is from a community mental health team; the place is their own home; the caller's own check is prevented by shortage of staff and hours                                         | governs       | Do not send police                      |
        | hospital three counties away          | the caller is from a community mental health team; the place is their own home; the caller's own check is prevented by distance and similar limits                                         | governs       | Do not send police                      |
        | can go                                | the caller is from a community mental health team; the place is their own home; the caller's own check is possible now                                                                     | does not hold | Do not send police                      |
        | not known                             | the caller is from a community mental health team; the place is their own home; the caller's own ability to check is not known                                                             | does not hold | Do not send police                      |
        | office closes, team cannot be reached | the caller is from a community mental health team; the place is their own home; the caller's own check is prevented by shortage of staff and hours; the service asked has been unreachable | governs       | Speak to tactical advisor or supervisor |

  @cites:CL-DUTY
  Rule: SW-11 Messages, tracing and papers are not police work

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-11" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                  | does          | answer             |
        | trace a former tenant            | the caller is a landlord or housing officer; what is asked of police is to deliver a message or trace somebody; the person is at a confirmed location | governs       | Do not send police |
        | a welfare check                  | the caller is a landlord or housing officer; the place is their own home; what is asked of police is a welfare check                                  | does not hold | Do not send police |
        | what is asked is not said        | the caller is a landlord or housing officer; the place is their own home                                                                              | does not hold | Do not send police |
        | a relative wants a message taken | the caller is family or a friend; the place is their own home; what is asked of police is to deliver a message or trace somebody                      | does not hold | Do not send police |

  @cites:NPA-T
  Rule: CW-5b In contact, but with means or a recent attempt: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-5b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                         | does          | answer                                  |
        | low mood, on the phone, tablets by the bed | the caller is family or a friend; the place is their own home; contact with the person is by call and text; the person has a means of self-harm                                              | governs       | Speak to tactical advisor or supervisor |
        | rings for himself, cut himself last week   | the caller is the person concerned; the place is their own home; earlier self-harm is in recent days or weeks                                                                                | governs       | Speak to tactical advisor or supervisor |
        | low mood, no means                         | the caller is family or a friend; the place is their own home; contact with the person is by call and text; the person has no means of self-harm; earlier self-harm is unknown of and denied | does not hold | Do not send police                      |
        | means not known                            | the caller is family or a friend; the place is their own home; contact with the person is by call and text; the means of self-harm is not known                                              | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: CW-5 Low mood and in contact, no intent: GP, crisis line, crisis team

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-5" <does>
      And the answer is "<answer>"

      Examples:
        | case                          | told                                                                                                                        | does          | answer                                  |
        | not eating, answers the phone | the caller is family or a friend; the place is their own home; contact with the person is by call and text                  | governs       | Do not send police                      |
        | rings for himself             | the caller is the person concerned; the place is their own home                                                             | governs       | Do not send police                      |
        | does not answer               | the caller is family or a friend; the place is their own home; contact with the person is unanswered                        | does not hold | Ask this first                          |
        | nobody knows                  | the caller is family or a friend; the place is their own home; contact with the person is not known                         | does not hold | Speak to tactical advisor or supervisor |
        | a team asks                   | the caller is from a community mental health team; the place is their own home; contact with the person is by call and text | does not hold | Do not send police                      |

    Scenario: GP and crisis line
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; contact with the person is by call and text
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer names "GP"
      And the answer names "NHS 111 mental health option"

  @cites:NPA-T
  Rule: SW-12 Any other request of a service stays with that service

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-12" <does>
      And the answer is "<answer>"

      Examples:
        | case               | told                                                                                                                                                                                                                                            | does          | answer                                  |
        | all enquiries done | the caller is from a community mental health team; the place is their own home; the enquiries done include all reasonable steps by the service; contact with the person is by call and text                                                     | governs       | Do not send police                      |
        | promised already   | the caller is from a community mental health team; the place is their own home; the enquiries done include all reasonable steps by the service; contact with the person is by call and text; police are bound by a promise to act               | does not hold | Send police now                         |
        | promise not known  | the caller is from a community mental health team; the place is their own home; the enquiries done include all reasonable steps by the service; contact with the person is by call and text; what police have promised or taken on is not known | governs       | Speak to tactical advisor or supervisor |
        | a relative asks    | the caller is family or a friend; the place is their own home; contact with the person is by call and text                                                                                                                                      | does not hold | Do not send police                      |

    Scenario: it is their patient, and the questions still come
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the enquiries done include all reasonable steps by the service
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer names "Mental health trust"
      And the actions include "Call back by a set time"
      And it is asked about contact with the person

  @cites:NPA-T
  Rule: CW-15 Ask first whether the person answers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-15" <does>
      And the answer is "<answer>"

      Examples:
        | case                                 | told                                                                                                                             | does          | answer                                  |
        | nobody was asked whether she answers | the caller is family or a friend; the place is their own home                                                                    | governs       | Ask this first                          |
        | she answers                          | the caller is family or a friend; the place is their own home; contact with the person is by call and text                       | does not hold | Do not send police                      |
        | nobody knows                         | the caller is family or a friend; the place is their own home; contact with the person is not known                              | does not hold | Speak to tactical advisor or supervisor |
        | only a message to take               | the caller is family or a friend; the place is their own home; what is asked of police is to deliver a message or trace somebody | does not hold | Do not send police                      |

  @cites:PFD-2025-0517
  Rule: CW-17 Silent, and not yet asked how vulnerable the person is: ask first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-17" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                          | does          | answer                                  |
        | no answer, not asked how she is  | the caller is family or a friend; the place is their own home; contact with the person is unanswered                                                                          | governs       | Ask this first                          |
        | no answer, asked, nobody knows   | the caller is family or a friend; the place is their own home; contact with the person is unanswered; vulnerabilities is not known; the person's usual behaviour is not known | does not hold | Speak to tactical advisor or supervisor |
        | no answer, usual, nothing listed | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person       | does not hold | Do not send police                      |

  @cites:APP-MISS
  Rule: CW-17b Nobody can say whether the person answers or how vulnerable they are: a supervisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-17b" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                          | does          | answer                                  |
        | nobody knows how she is          | the caller is family or a friend; the place is their own home; contact with the person is unanswered; vulnerabilities is not known; the person's usual behaviour is not known | governs       | Speak to tactical advisor or supervisor |
        | nobody knows whether she answers | the caller is family or a friend; the place is their own home; contact with the person is not known                                                                           | governs       | Speak to tactical advisor or supervisor |
        | no answer, usual, nothing listed | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person       | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: CW-12b The caller can safely go and look: the caller goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-12b" <does>
      And the answer is "<answer>"

      Examples:
        | case                       | told                                                                                                                                                                                                                                                                              | does          | answer             |
        | lives next door and can go | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the caller's own check is possible now                                                                   | governs       | Do not send police |
        | can go, but he was violent | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the caller's own check is possible now; the violence reported includes earlier violence with nothing now | does not hold | Do not send police |
        | cannot say                 | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the caller's own ability to check is not known                                                           | does not hold | Do not send police |
        | cannot go for fear         | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the caller's own check is prevented by violence risk                                                     | does not hold | Do not send police |

  @cites:NPA-T
  Rule: CW-12a Any other worry of the public goes to the service responsible

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-12a" <does>
      And the answer is "<answer>"

      Examples:
        | case                  | told                                                                                                                                                                                                                      | does          | answer             |
        | a team is responsible | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; responsibility lies with the mental health trust | governs       | Do not send police |
        | no service            | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; responsibility lies with no service              | does not hold | Do not send police |
        | not known             | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the service responsible is not known             | does not hold | Do not send police |

  @cites:NPA-T
  Rule: CW-12 Any other worry of the public goes to the crisis line

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-12" <does>
      And the answer is "<answer>"

      Examples:
        | case       | told                                                                                                                                                                                                                                                                       | does          | answer                        |
        | no service | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; responsibility lies with no service                                                               | governs       | Do not send police            |
        | not known  | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; the service responsible is not known                                                              | governs       | Do not send police            |
        | threats    | the caller is family or a friend; the place is their own home; contact with the person is unanswered; there are no listed vulnerabilities; this is usual for the person; responsibility lies with no service; the violence reported includes threats of violence to others | does not hold | Send police at an agreed time |

  @cites:NPA-T
  Rule: SW-98 Ask first who is calling

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-98" <does>
      And the answer is "<answer>"

      Examples:
        | case                  | told                                                                                                       | does          | answer             |
        | nobody said who calls | the place is their own home                                                                                | governs       | Ask this first     |
        | a relative            | the caller is family or a friend; the place is their own home; contact with the person is by call and text | does not hold | Do not send police |
        | caller will not say   | the caller's role is not known; the place is their own home                                                | does not hold | Ask this first     |

  @cites:BP-46
  Rule: SW-99 Anything else goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-99" <does>
      And the answer is "<answer>"

      Examples:
        | case                  | told                                                                                                       | does  | answer             |
        | caller will not say   | the caller's role is not known; the place is their own home                                                | holds | Ask this first     |
        | officers ask          | the caller is an officer at the scene; the place is their own home; what is asked of police is advice only | holds | Ask this first     |
        | a relative, answering | the caller is family or a friend; the place is their own home; contact with the person is by call and text | holds | Do not send police |

  @cites:PFD-2024-0652
  Rule: SW-1d A red flag, silence, and no service in time: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-1d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                    | told                                                                                                                                                                                                                          | does          | answer                                  |
        | chest pain, silent, crew four hours off | the caller is family or a friend; the place is their own home; the red flags include breathing trouble or chest pain; contact with the person is cut off; the service will not arrive soon enough for the risk                | governs       | Send police now                         |
        | chest pain, silent, ambulance refuses   | the caller is family or a friend; the place is their own home; the red flags include breathing trouble or chest pain; contact with the person is unanswered; the service asked has refused                                    | governs       | Send police now                         |
        | chest pain, silent, crew in time        | the caller is family or a friend; the place is their own home; the red flags include breathing trouble or chest pain; contact with the person is unanswered; the service will arrive soon enough for the risk                 | does not hold | Speak to tactical advisor or supervisor |
        | chest pain, silent, nobody knows when   | the caller is family or a friend; the place is their own home; the red flags include breathing trouble or chest pain; contact with the person is unanswered; the service's arrival in time is not known                       | does not hold | Speak to tactical advisor or supervisor |
        | chest pain, on the phone, crew late     | the caller is family or a friend; the place is their own home; the red flags include breathing trouble or chest pain; contact with the person is by call and text; the service will not arrive soon enough for the risk       | does not hold | Speak to tactical advisor or supervisor |
        | silent, crew late, no red flag          | the caller is family or a friend; the place is their own home; there are no listed vulnerabilities; this is usual for the person; contact with the person is unanswered; the service will not arrive soon enough for the risk | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHC-2024-11-22
  Rule: CW-3c A recorded suicide risk, a walk-out before care was finished, and silence: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                              | told                                                                                                                                                                                                                                                | does          | answer                                  |
        | waiting for a bed after an overdose, left, silent | the caller is from an emergency department; the place is their own home; staff recorded a risk of self-harm or suicide; the hospital care is at the wait for a bed; contact with the person is unanswered                                           | governs       | Send police now                         |
        | came in suicidal, walked out, silent              | the caller is from an emergency department; the place is their own home; the reasons for coming to hospital include danger such as suicide and self-harm; the absence is by walking out while never detained; contact with the person is unanswered | governs       | Send police now                         |
        | same, and answers the phone                       | the caller is from an emergency department; the place is their own home; staff recorded a risk of self-harm or suicide; the hospital care is at the wait for a bed; contact with the person is by call and text                                     | does not hold | Do not send police                      |
        | same, contact not known                           | the caller is from an emergency department; the place is their own home; staff recorded a risk of self-harm or suicide; the hospital care is at the wait for a bed; contact with the person is not known                                            | does not hold | Speak to tactical advisor or supervisor |
        | treated and sent home, silent                     | the caller is from an emergency department; the place is their own home; staff recorded a risk of self-harm or suicide; the hospital care is complete; contact with the person is unanswered                                                        | does not hold | Speak to tactical advisor or supervisor |
        | stage not known, silent                           | the caller is from an emergency department; the place is their own home; staff recorded a risk of self-harm or suicide; the stage of the hospital care is not known; contact with the person is unanswered                                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2025-0517
  Rule: CW-1 Housebound and silent while nobody can say whether life is in danger

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-1" <does>
      And the answer is "<answer>"

      Examples:
        | case                     | told                                                                                                                                                                                                            | does    | answer          |
        | danger to life not known | the caller is family or a friend; the place is their own home; the vulnerabilities include being too frail to leave alone or housebound; contact with the person is unanswered; danger to life now is not known | governs | Send police now |

  @cites:MHC-2024-05-15
  Rule: SW-19 Silence, and the right service refuses or comes too late: a supervisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-19" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                  | told                                                                                                                                                                                                        | does          | answer                                  |
        | discharged yesterday, silent, crisis team cannot come | the caller is family or a friend; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is unanswered; the service asked has refused                    | governs       | Speak to tactical advisor or supervisor |
        | same, team comes in time                              | the caller is family or a friend; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is unanswered; the service will arrive soon enough for the risk | does not hold | Speak to tactical advisor or supervisor |
        | same, timing not known                                | the caller is family or a friend; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is unanswered; the service's arrival in time is not known       | does not hold | Speak to tactical advisor or supervisor |
        | answering, team cannot come                           | the caller is family or a friend; the place is their own home; the vulnerabilities include a discharge within days; contact with the person is by call and text; the service asked has refused              | does not hold | Speak to tactical advisor or supervisor |

  @cites:IOPC-3671
  Rule: SW-20 Officers, custody or another force report silence: a supervisor decides before anybody closes it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-20" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                                                                              | does          | answer                                  |
        | officers get no answer             | the caller is an officer at the scene; what is asked of police is a welfare check; the place is their own home; the news from the door is that there was no reply | governs       | Speak to tactical advisor or supervisor |
        | another force, no answer by phone  | the caller is from another police force; what is asked of police is a welfare check; the place is their own home; contact with the person is unanswered           | governs       | Speak to tactical advisor or supervisor |
        | officers saw the person            | the caller is an officer at the scene; what is asked of police is a welfare check; the place is their own home; contact with the person is face to face           | does not hold | Ask this first                          |
        | officers, nothing known of contact | the caller is an officer at the scene; what is asked of police is a welfare check; the place is their own home; contact with the person is not known              | does not hold | Ask this first                          |

  @cites:NPA-T
  Rule: SW-5 Who is in contact already is not sent away to finish a list

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-5" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                         | does          | answer             |
        | team on the phone with the person | the caller is from a community mental health team; the place is their own home; contact with the person is by call and text; the enquiries done include a phone call or text | does not hold | Do not send police |
        | team rings, no answer             | the caller is from a community mental health team; the place is their own home; contact with the person is unanswered; the enquiries done include a phone call or text       | governs       | Do not send police |

  @cites:CL-DUTY
  Rule: SW-11b A message or trace that the public ask for is not police work

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-11b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                               | does          | answer             |
        | old friend to be told of a death    | the caller is a member of the public; what is asked of police is to deliver a message or trace somebody; the place is their own home                                               | governs       | Do not send police |
        | trace, and not heard from           | the caller is a member of the public; what is asked of police is to deliver a message or trace somebody; the place is their own home; contact with the person is unanswered        | does not hold | Ask this first     |
        | trace, and earlier self-harm recent | the caller is a member of the public; what is asked of police is to deliver a message or trace somebody; the place is their own home; earlier self-harm is in recent days or weeks | does not hold | Ask this first     |
        | what is asked is not known          | the caller is a member of the public; what is asked of police is not known; the place is their own home; contact with the person is by call and text                               | does not hold | Do not send police |

  @cites:PFD-2025-0244
  Rule: SW-F1 to SW-F5, SW-F19, SW-F20 Silent, or seen or heard

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<rule>" <does>
      And it follows that <verdict>

      Examples:
        | rule   | case                                          | told                                                                                                                                                   | does          | verdict                                       |
        | SW-F1  | the line goes dead                            | the caller is from a community mental health team; contact with the person is cut off                                                                  | holds         | the person has gone silent                    |
        | SW-F1  | the line goes dead after a word at the door   | the caller is from a community mental health team; contact with the person is cut off; the news from the door is that the caller was sent away         | holds         | the person has gone silent                    |
        | SW-F1  | still talking                                 | the caller is from a community mental health team; contact with the person is by call and text                                                         | does not hold | the person has been seen or heard             |
        | SW-F1  | nobody knows                                  | the caller is from a community mental health team; contact with the person is not known                                                                | does not hold | it is open whether the person has gone silent |
        | SW-F2  | calls unanswered                              | the caller is from a community mental health team; contact with the person is unanswered                                                               | holds         | the person has gone silent                    |
        | SW-F2  | calls unanswered, heard behind the door       | the caller is from a community mental health team; contact with the person is unanswered; the news from the door is that the person was noticed inside | does not hold | the person has been seen or heard             |
        | SW-F2  | calls unanswered, nobody knows about the door | the caller is from a community mental health team; contact with the person is unanswered; the result of the last visit to the door is not known        | holds         | the person has gone silent                    |
        | SW-F2  | contact not asked                             | the caller is from a community mental health team                                                                                                      | does not hold | it is open whether the person has gone silent |
        | SW-F3  | no reply at the door                          | the caller is from a community mental health team; the news from the door is that there was no reply                                                   | holds         | the person has gone silent                    |
        | SW-F3  | no reply at the door, answers texts           | the caller is from a community mental health team; the news from the door is that there was no reply; contact with the person is by call and text      | does not hold | the person has been seen or heard             |
        | SW-F3  | nobody knows about the door                   | the caller is from a community mental health team; the result of the last visit to the door is not known                                               | does not hold | it is open whether the person has gone silent |
        | SW-F20 | locked, no answer                             | the caller is from a community mental health team; the way in is locked with no answer                                                                 | holds         | the person has gone silent                    |
        | SW-F20 | post on the mat                               | the caller is from a community mental health team; the signs inside include a broken routine that suggests harm                                        | holds         | the person has gone silent                    |
        | SW-F20 | locked, answers texts                         | the caller is from a community mental health team; the way in is locked with no answer; contact with the person is by call and text                    | does not hold | the person has been seen or heard             |
        | SW-F20 | locked, heard inside                          | the caller is from a community mental health team; the way in is locked with no answer; the news from the door is that the person was noticed inside   | does not hold | the person has been seen or heard             |
        | SW-F20 | way in not known                              | the caller is from a community mental health team; the way in is not known                                                                             | does not hold | it is open whether the person has gone silent |
        | SW-F4  | answers texts                                 | the caller is from a community mental health team; contact with the person is by call and text                                                         | holds         | the person has been seen or heard             |
        | SW-F4  | face to face with the worker                  | the caller is from a community mental health team; contact with the person is face to face                                                             | holds         | the person has been seen or heard             |
        | SW-F4  | calls unanswered                              | the caller is from a community mental health team; contact with the person is unanswered                                                               | does not hold | the person has gone silent                    |
        | SW-F4  | nobody knows                                  | the caller is from a community mental health team; contact with the person is not known                                                                | does not hold | it is open whether the person has gone silent |
        | SW-F19 | rings for himself                             | the caller is the person concerned                                                                                                                     | holds         | the person has been seen or heard             |
        | SW-F19 | rings for himself, then the line goes dead    | the caller is the person concerned; contact with the person is cut off                                                                                 | does not hold | the person has gone silent                    |
        | SW-F19 | a relative rings                              | the caller is family or a friend                                                                                                                       | does not hold | it is open whether the person has gone silent |
        | SW-F19 | caller will not say                           | the caller's role is not known                                                                                                                         | does not hold | it is open whether the person has gone silent |
        | SW-F5  | sent the caller away                          | the caller is from a community mental health team; the news from the door is that the caller was sent away                                             | holds         | the person has been seen or heard             |
        | SW-F5  | heard inside, calls unanswered                | the caller is from a community mental health team; the news from the door is that the person was noticed inside; contact with the person is unanswered | holds         | the person has been seen or heard             |
        | SW-F5  | heard inside, then cut off                    | the caller is from a community mental health team; the news from the door is that the person was noticed inside; contact with the person is cut off    | does not hold | the person has gone silent                    |
        | SW-F5  | nobody knows about the door                   | the caller is from a community mental health team; the result of the last visit to the door is not known                                               | does not hold | it is open whether the person has gone silent |

  @cites:APP-MISS
  Rule: SW-F6 to SW-F11 More than usual reason to worry

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<rule>" <does>
      And it follows that <verdict>

      Examples:
        | rule   | case                                    | told                                                                                                            | does          | verdict                                                     |
        | SW-F6  | rope in the house                       | the person has a means of self-harm                                                                             | holds         | there is more than usual reason to worry                    |
        | SW-F6  | no rope, and usual                      | the person has no means of self-harm; this is usual for the person; there are no listed vulnerabilities         | does not hold | there is no more than usual reason to worry                 |
        | SW-F6  | not known about a rope                  | the means of self-harm is not known                                                                             | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F7  | just discharged                         | the vulnerabilities include a discharge within days                                                             | holds         | there is more than usual reason to worry                    |
        | SW-F7  | nothing listed, and usual               | there are no listed vulnerabilities; this is usual for the person                                               | does not hold | there is no more than usual reason to worry                 |
        | SW-F7  | not known                               | vulnerabilities is not known                                                                                    | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F8  | tried years ago                         | earlier self-harm is in the past                                                                                | holds         | there is more than usual reason to worry                    |
        | SW-F8  | never tried, and usual                  | earlier self-harm is unknown of and denied; this is usual for the person; there are no listed vulnerabilities   | does not hold | there is no more than usual reason to worry                 |
        | SW-F8  | not known                               | the history of self-harm is not known                                                                           | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F9  | unlike her                              | this is unlike the person                                                                                       | holds         | there is more than usual reason to worry                    |
        | SW-F9  | usual, nothing listed                   | this is usual for the person; there are no listed vulnerabilities                                               | does not hold | there is no more than usual reason to worry                 |
        | SW-F9  | not known                               | the person's usual behaviour is not known                                                                       | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F10 | post on the mat                         | the signs inside include a broken routine that suggests harm                                                    | holds         | there is more than usual reason to worry                    |
        | SW-F10 | nothing to see, and usual               | there are no signs of harm inside; this is usual for the person; there are no listed vulnerabilities            | does not hold | there is no more than usual reason to worry                 |
        | SW-F10 | nobody looked                           | the signs inside is not known                                                                                   | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F11 | usual, nothing listed, no risk          | this is usual for the person; there are no listed vulnerabilities                                               | holds         | there is no more than usual reason to worry                 |
        | SW-F11 | usual, nothing listed, intent not known | this is usual for the person; there are no listed vulnerabilities; the stated intent is not known               | does not hold | it is open whether there is more than usual reason to worry |
        | SW-F11 | usual, tried last week                  | this is usual for the person; there are no listed vulnerabilities; earlier self-harm is in recent days or weeks | does not hold | there is more than usual reason to worry                    |
        | SW-F11 | vulnerability not known                 | this is usual for the person; vulnerabilities is not known                                                      | does not hold | it is open whether there is more than usual reason to worry |

  @cites:NPA-T
  Rule: SW-F12 to SW-F18 Do police go for a reason of their own?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<rule>" <does>
      And it follows that <verdict>

      Examples:
        | rule   | case                               | told                                                                                                       | does          | verdict                                                    |
        | SW-F12 | tonight                            | what the person has said about ending their life is for now, today or tonight; the place is their own home | holds         | police have a reason of their own to go                    |
        | SW-F12 | nothing said                       | the place is their own home                                                                                | does not hold | nothing else sends police                                  |
        | SW-F12 | intent not known                   | the stated intent is not known; the place is their own home                                                | does not hold | it is open whether police have a reason of their own to go |
        | SW-F13 | we will send someone tonight       | police are bound by a promise to act; the place is their own home                                          | holds         | police have a reason of their own to go                    |
        | SW-F13 | nothing promised                   | the place is their own home                                                                                | does not hold | nothing else sends police                                  |
        | SW-F13 | nobody knows what was promised     | what police have promised or taken on is not known; the place is their own home                            | does not hold | it is open whether police have a reason of their own to go |
        | SW-F14 | a child is at risk                 | the person is under 16; there is a child or dependant at risk of harm; the place is their own home         | holds         | police have a reason of their own to go                    |
        | SW-F14 | an adult                           | the place is their own home                                                                                | does not hold | nothing else sends police                                  |
        | SW-F15 | gone and unlike him                | the person is unlocated; this is unlike the person                                                         | holds         | police have a reason of their own to go                    |
        | SW-F15 | at home                            | the place is their own home; this is unlike the person                                                     | does not hold | nothing else sends police                                  |
        | SW-F15 | gone, not known whether unlike him | the person is unlocated; the person's usual behaviour is not known                                         | does not hold | nothing else sends police                                  |
        | SW-F16 | threats                            | the violence reported includes threats of violence to others; the place is their own home                  | holds         | police have a reason of their own to go                    |
        | SW-F16 | no threats                         | the place is their own home                                                                                | does not hold | nothing else sends police                                  |
        | SW-F16 | not known                          | weapons and violence is not known; the place is their own home                                             | does not hold | it is open whether police have a reason of their own to go |
        | SW-F17 | ran from the suite                 | the absence is by escape from a place of safety; the place is their own home                               | holds         | police have a reason of their own to go                    |
        | SW-F17 | not absent                         | the place is their own home                                                                                | does not hold | nothing else sends police                                  |
        | SW-F17 | not known                          | the way the person went absent is not known; the place is their own home                                   | does not hold | nothing else sends police                                  |
        | SW-F18 | nothing of all this                | the place is their own home                                                                                | holds         | nothing else sends police                                  |
        | SW-F18 | promised                           | police are bound by a promise to act; the place is their own home                                          | does not hold | police have a reason of their own to go                    |
        | SW-F18 | harm not known                     | serious harm now is not known; the place is their own home                                                 | does not hold | it is open whether police have a reason of their own to go |

  @cites:BP-11
  Rule: DN-12 A service that worried for hours before it rang is told so, nothing else

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "DN-12" <does>

      Examples:
        | case                                 | told                                                                                                                                                                  | does          |
        | a team worried since the morning     | the caller is from a community mental health team; the place is their own home; the hours since the worry arose is 9; the enquiries done include a phone call or text | holds         |
        | a team worried for an hour           | the caller is from a community mental health team; the place is their own home; the hours since the worry arose is 1                                                  | does not hold |
        | a relative worried since the morning | the caller is family or a friend; the place is their own home; the hours since the worry arose is 9                                                                   | does not hold |
        | no time given                        | the caller is from a community mental health team; the place is their own home                                                                                        | does not hold |

    Scenario: the hour changes nothing
      Given a quiet call
      And it is told that the caller is from a community mental health team; the place is their own home; the hours since the worry arose is 9; the enquiries done include a phone call or text
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Do not send police"
      And row "SW-5" governs

  @cites:IOPC-4221
  Rule: SW-20+ Markers and earlier logs are read before a log is closed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-20+" <does>

      Examples:
        | case              | told                                                                                                                                           | does          |
        | not asked         | the caller is from a community mental health team; the place is their own home                                                                 | holds         |
        | nobody knows      | the caller is from a community mental health team; the place is their own home; the check of police systems is not known                       | holds         |
        | checked           | the caller is from a community mental health team; the place is their own home; police systems, markers and earlier logs have been checked     | does not hold |
        | not checked: O-16 | the caller is from a community mental health team; the place is their own home; police systems, markers and earlier logs have not been checked | does not hold |

  @cites:PFD-2023-0071
  Rule: SW-21+ Another force area: one owner, and everything known goes with it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-21+" <does>

      Examples:
        | case                        | told                                                                                                                        | does          |
        | seen in the next force area | the caller is from a community mental health team; the place is their own home; another force area is involved              | holds         |
        | in our area                 | the caller is from a community mental health team; the place is their own home; no other force area is involved             | does not hold |
        | not known                   | the caller is from a community mental health team; the place is their own home; the part of another force area is not known | does not hold |

  @cites:IOPC-4051
  Rule: SW-22+ A service that knows the person is told

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-22+" <does>

      Examples:
        | case                   | told                                                                                                           | does          |
        | under a community team | the caller is family or a friend; the place is their own home; the person is open to a service                 | holds         |
        | under nobody           | the caller is family or a friend; the place is their own home; the person is open to no service                | does not hold |
        | not known              | the caller is family or a friend; the place is their own home; the person's contact with services is not known | does not hold |

  @cites:IOPC-4051
  Rule: SW-23+ Self-neglect or hoarding goes to adult safeguarding as well

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-23+" <does>

      Examples:
        | case                | told                                                                                                                                                                    | does          |
        | hoarder, seen today | the caller is a landlord or housing officer; the place is their own home; the vulnerabilities include self-neglect or hoarding; contact with the person is face to face | holds         |
        | nothing listed      | the caller is a landlord or housing officer; the place is their own home; there are no listed vulnerabilities                                                           | does not hold |
        | not known           | the caller is a landlord or housing officer; the place is their own home; vulnerabilities is not known                                                                  | does not hold |

  @cites:MHA-135-1
  Rule: SW-24+ Grounds for a section 135(1) warrant go to an AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-24+" <does>

      Examples:
        | case                     | told                                                                                                                                                                                      | does          |
        | alone and unable to cope | the caller is from a care provider; the place is their own home; the ground for the warrant is living alone and unable to care for self                                                   | holds         |
        | no ground                | the caller is from a care provider; the place is their own home; the ground for the warrant is lacking                                                                                    | does not hold |
        | ground not known         | the caller is from a care provider; the place is their own home; the section 135(1) ground is not known                                                                                   | does not hold |
        | AMHP already asked       | the caller is from a care provider; the place is their own home; the ground for the warrant is living alone and unable to care for self; an AMHP has been asked to consider an assessment | does not hold |

  @cites:IOPC-3671
  Rule: SW-25+ Not seen is not safe

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-25+" <does>

      Examples:
        | case                 | told                                                                                                                     | does          |
        | no reply at the door | the caller is from a care provider; the place is their own home; the news from the door is that there was no reply       | holds         |
        | sent away            | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away | does not hold |
        | not known            | the caller is from a care provider; the place is their own home; the result of the last visit to the door is not known   | does not hold |

  @cites:NPA-T
  Rule: SW-26+ Police going does not end the service's own part

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-26+" <does>

      Examples:
        | case                   | told                                                                                                                               | does          |
        | promised to a team     | the caller is from a community mental health team; the place is their own home; police are bound by a promise to act               | holds         |
        | promised to a relative | the caller is family or a friend; the place is their own home; police are bound by a promise to act                                | does not hold |
        | nothing promised       | the caller is from a community mental health team; the place is their own home                                                     | does not hold |
        | not known              | the caller is from a community mental health team; the place is their own home; what police have promised or taken on is not known | does not hold |

  @cites:CASE-SYED
  Rule: Powers this guide shows

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then it follows that <verdict>

      Examples:
        | case                           | told                                                                                                                                                                   | verdict                                     |
        | worry alone at a locked door   | the caller is from a community mental health team; the place is their own home; the way in is locked with no answer; life or limb is not believed to be at risk inside | entry to save life or limb is not available |
        | nobody has said what is inside | the caller is from a community mental health team; the place is their own home; the way in is locked with no answer                                                    | entry to save life or limb is not known     |
        | collapse believed              | the caller is from a community mental health team; the place is their own home; the way in is locked with no answer; life or limb is believed to be at risk inside     | entry to save life or limb is available     |
        | no warrant held                | the caller is from a care provider; the place is their own home; the news from the door is that the caller was sent away                                               | the section 135(1) warrant is not known     |

  @cites:ABD-2016 @cites:KF-05
  Rule: SW-F21 Likely behavioural disturbance is a reason to go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a building that is not lived in; the caller is a member of the public; what is asked of police is a welfare check
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-F21" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                           | told                                                                                                    | does          | answer          |
        | hot, stripping, makes no sense | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | holds         | Send police now |
        | one sign                       | the signs of disturbance include heat or sweating                                                       | does not hold | Ask this first  |
        | signs not known                | signs of disturbance is not known                                                                       | does not hold | Ask this first  |

    Scenario: one sign, or too drunk to stand: the ambulance is called in this guide too
      Given a quiet call
      And it is told that the place is their own home; the caller is family or a friend; the person is severely intoxicated; the signs of disturbance include bizarre behaviour
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "IA-21" holds
      And row "IA-32+" holds
      And the actions include "Call an ambulance"
      And the actions include "Watch all the time"

  @cites:ECHR-2 @cites:PFD-2025-0246
  Rule: CW-3d Warning signs, an earlier call and silence: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; the place is their own home; the person is believed inside an address without contact
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-3d" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                          | told                                                                                                                                       | does          | answer                                  |
        | third call, a vital meeting missed, no answer | the other warning signs include an important meeting missed; contact with the person is unanswered; the number of earlier calls is 2       | governs       | Send police now                         |
        | first call, a meeting missed, no answer       | the other warning signs include an important meeting missed; contact with the person is unanswered                                         | does not hold | Speak to tactical advisor or supervisor |
        | third call, he answers now                    | the other warning signs include an important meeting missed; contact with the person is by call and text; the number of earlier calls is 2 | does not hold | Speak to tactical advisor or supervisor |
        | third call, nobody knows of any sign          | the other warning signs is not known; contact with the person is unanswered; the number of earlier calls is 2                              | does not hold | Ask this first                          |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-F22" <does>
      And it follows that <follows>

      Examples: a silence that may mean death sends police
        | case                                     | told                                                                             | does          | follows                                 |
        | a rope and no answer                     | the person has a means of self-harm; contact with the person is unanswered       | holds         | police have a reason of their own to go |
        | a rope, and she answers                  | the person has a means of self-harm; contact with the person is by call and text | does not hold | nothing else sends police               |
        | a rope, nobody knows whether she answers | the person has a means of self-harm; contact with the person is not known        | does not hold | nothing else sends police               |

  @cites:NO-REPLY @cites:MERSEY-CARE @cites:IOPC-WYP-2023-06
  Rule: SW-27+ A service that has had no reply finishes its enquiries, whoever goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is a welfare check; the place is their own home
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-27+" <does>

      Examples: no reply
        | case                                        | told                                                                                                                                                       | does          |
        | rang once at twenty to five, office closing | contact with the person is unanswered; the enquiries done include a phone call or text; the caller's own check is prevented by shortage of staff and hours | holds         |
        | everything tried                            | contact with the person is unanswered; the enquiries done include all reasonable steps by the service                                                      | does not hold |
        | in touch by text                            | contact with the person is by call and text                                                                                                                | does not hold |
        | nobody knows whether they answer            | contact with the person is not known                                                                                                                       | does not hold |
        | a person seen down inside                   | contact with the person is unanswered; the signs inside include a person seen down                                                                         | does not hold |

  @cites:MHA-135-1 @cites:MHA-13 @cites:MHC-2015-10-09
  Rule: SW-28+ A service turned away at the door: the AMHP considers a warrant, whoever decides about police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from council social care; what is asked of police is to force a door or enter; the place is their own home; the vulnerabilities include self-neglect or hoarding
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-28+" <does>

      Examples: at the door
        | case                             | told                                                                                     | does          |
        | sent away through the letter box | the news from the door is that the caller was sent away                                  | holds         |
        | the door is refused              | the way in is refused                                                                    | holds         |
        | they let the worker in           | the way in is agreed by someone with the right                                           | does not hold |
        | no answer at all                 | the news from the door is that there was no reply; contact with the person is unanswered | does not hold |
        | the way in is not known          | the way in is not known                                                                  | does not hold |

  @cites:MHA-13-4 @cites:MHA-13 @cites:MHA-135-1
  Rule: SW-29+ Relatives who want somebody taken for assessment can have the council consider it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is family or a friend; what is asked of police is to take the person for a mental health assessment
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-29+" <does>

      Examples: at home
        | case                                          | told                                                                                               | does          |
        | a mother, her son hears voices in his bedroom | the place is somebody else's home; the person appears to be suffering from mental disorder         | holds         |
        | only upset                                    | the place is somebody else's home; the person appears to be only distressed                        | does not hold |
        | signs not known                               | the place is somebody else's home; any sign of mental disorder is not known                        | does not hold |
        | in the street                                 | the place is a street or other open place; the person appears to be suffering from mental disorder | does not hold |

  @cites:IOPC-4051 @cites:ECHR-2
  Rule: SW-30+ Weeks of silence: adult social care and the landlord hear of it, whoever decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is a landlord or housing officer; what is asked of police is to force a door or enter; the place is their own home; the way in is locked with no answer
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-30+" <does>

      Examples: unseen
        | case                            | told                                                                            | does          |
        | seventeen days                  | the time since last contact is 400                                              | holds         |
        | two days                        | the time since last contact is 48                                               | does not hold |
        | seventeen days, as every winter | the time since last contact is 400; this is usual for the person                | does not hold |
        | seventeen days, and he texts    | the time since last contact is 400; contact with the person is by call and text | does not hold |
        | nobody knows how long           | the place is their own home                                                     | does not hold |

  @cites:RED-FLAGS
  Rule: SW-31+ Gas, smoke or fire inside: the fire and rescue service is called as well

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-31+" <does>

      Examples: at the door
        | case                  | told                                                                                      | does          |
        | a smell of gas        | the place is their own home; the signs inside include traces such as blood, gas and smoke | holds         |
        | somebody on the floor | the place is their own home; the signs inside include a person seen down                  | does not hold |
        | signs not known       | the place is their own home; the signs inside is not known                                | does not hold |

  @cites:NPA-T
  Rule: SW-F30 With somebody beside them who stays, the person is seen

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "SW-F30" <does>

      Examples: beside the person
        | case                                        | told                                                                                                                         | does          |
        | a passer-by stays                           | the caller is a member of the public; somebody can stay with the person until help comes                                     | holds         |
        | a passer-by stays, and then contact is lost | the caller is a member of the public; somebody can stay with the person until help comes; contact with the person is cut off | does not hold |
        | nobody stays                                | the caller is a member of the public; nobody can stay with the person until help comes                                       | does not hold |
        | not known                                   | the caller is a member of the public; company until help comes is not known                                                 | does not hold |

  @cites:PFD-2024-0652
  Rule: CW-6b The ambulance service itself rings about somebody it cannot reach in time: a supervisor decides about police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person is at a confirmed location; <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "CW-6b" <does>

      Examples: six hours to wait
        | case                         | told                                                                                                     | does          |
        | chest pain, no crew          | the caller is from the ambulance service; the red flags include breathing trouble or chest pain          | governs       |
        | a doctor rings               | the caller is a doctor; the red flags include breathing trouble or chest pain                            | does not hold |
        | no red flag                  | the caller is from the ambulance service                                                                 | does not hold |
        | caller not known             | the caller's role is not known; the red flags include breathing trouble or chest pain                    | does not hold |
