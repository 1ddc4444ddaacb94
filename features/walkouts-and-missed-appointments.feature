@guide:walkouts-and-missed-appointments
Feature: Walk-outs and missed appointments
  Somebody left A&E or a hospital before care was finished, or did not come. Untreated danger, a recorded risk and silence send police; what is only
  an unfinished form or an empty chair stays with the service, by name. Nobody is fetched back who was free to leave.

  @cites:ECHR-2
  Rule: WO-1 Danger to life, serious harm or a crime now: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                   | told                                                                                                                                                                                                                                                           | does          | answer                                  |
        | he says that he will do it tonight, at home            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; what the person has said about ending their life is for now, today or tonight              | holds         | Send police now                         |
        | sprained wrist, gone home                              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury                                  | does not hold | Do not send police                      |
        | officers have found him and he is in danger: they stay | the caller is an officer at the scene; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; anyone's life is in danger now                                                                  | does not hold | Send police now                         |
        | nobody knows whether a life is in danger               | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; danger to life now is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: WO-1b Untreated poisoning or head injury, and nobody knows where the person is: missing, police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                             | told                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | overdose, before the blood results, gone         | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include poisoning such as overdose                                                                                                                                   | holds         | Send police now                         |
        | head injury and confused, graded low by the ward | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the police grade is low; the reasons for coming to hospital include conditions such as head injury and confusion                                                                                        | governs       | Send police now                         |
        | overdose treated and discharged                  | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include poisoning such as overdose; this is usual for the person; staff recorded no risk of self-harm or suicide; capacity is present; the hospital care is complete | does not hold | Do not send police                      |
        | nobody knows what he came in with                | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital is not known; the risk recorded by staff is not known                                                                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: WO-1c Untreated poisoning or head injury, and the person has not been heard since: police and ambulance go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                           | told                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | overdose, left before the results, believed at home, no answer | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include poisoning such as overdose; contact with the person is unanswered | governs       | Send police now                         |
        | overdose, left, place and contact not asked yet                | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include poisoning such as overdose                                                                                                                               | governs       | Send police now                         |
        | overdose, nobody knows whether she answers                     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include poisoning such as overdose; contact with the person is not known  | governs       | Send police now                         |
        | overdose, she answers her phone: WO-1e                         | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include poisoning such as overdose; contact with the person is by call and text              | does not hold | Speak to tactical advisor or supervisor |
        | sprained wrist, no answer                                      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered             | does not hold | Do not send police                      |

  @cites:ECHR-2
  Rule: WO-1j A goodbye: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1j" <does>
      And the answer is "<answer>"

      Examples:
        | case                         | told                                                                                                                                                                                                                                                                | does          | answer             |
        | a goodbye text after he left | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the other warning signs include a message such as a note                                        | governs       | Send police now    |
        | no other warning sign        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; there are no other warning signs     | does not hold | Do not send police |
        | nobody knows of other signs  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the other warning signs is not known | does not hold | Do not send police |

  @cites:ECHR-2
  Rule: WO-1d A red flag, silence, and no ambulance in time: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                 | told                                                                                                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | chest pain, line dead, ambulance hours away          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include another illness; contact with the person is cut off; the red flags include breathing trouble or chest pain; the service will not arrive soon enough for the risk | governs       | Send police now                         |
        | chest pain, line dead, ambulance in time: WO-1f      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include another illness; contact with the person is cut off; the red flags include breathing trouble or chest pain; the service will arrive soon enough for the risk     | does not hold | Speak to tactical advisor or supervisor |
        | chest pain, talking, ambulance hours away            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the red flags include breathing trouble or chest pain; the service will not arrive soon enough for the risk           | does not hold | Speak to tactical advisor or supervisor |
        | chest pain, line dead, nobody knows of the ambulance | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include another illness; contact with the person is cut off; the red flags include breathing trouble or chest pain; the service's arrival in time is not known           | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: WO-1g An illness or result that cannot wait, and nobody knows where: missing, police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1g" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                           | told                                                                                                                                                                                                                                                                             | does          | answer             |
        | a blood result that kills within hours, and nobody knows where | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; the harm from doing nothing is serious within hours                                         | governs       | Send police now    |
        | a result for next week                                         | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; this is usual for the person; capacity is present; the harm from doing nothing is later     | does not hold | Do not send police |
        | nobody knows what the result means                             | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; this is usual for the person; capacity is present; the harm if nothing is done is not known | does not hold | Do not send police |

  @cites:ECHR-2
  Rule: WO-1h An illness or result that cannot wait, and silence: police and ambulance go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1h" <does>
      And the answer is "<answer>"

      Examples:
        | case                                               | told                                                                                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | potassium result, believed at home, no answer      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include another illness; contact with the person is unanswered; the harm from doing nothing is serious within hours             | governs       | Send police now                         |
        | potassium result, answers: WO-1i                   | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the harm from doing nothing is to life and limb within the hour              | does not hold | Send police now                         |
        | potassium result, nobody knows whether she answers | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; the harm from doing nothing is to life and limb within the hour; contact with the person is not known                     | does not hold | Send police now                         |

  @cites:MHA-18-1
  Rule: WO-3a A restricted or recalled patient has left: go, and treat as missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3a" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                         | does          | answer                                  |
        | restricted patient ran from the escort at A&E | the caller is from an emergency department; the absence is by running from an escort; the person's legal status is that of a restricted patient; the person is unlocated                                                     | governs       | Send police now                         |
        | recalled by the Secretary of State, at home   | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is conditional discharge with a recall warrant; the place is their own home; the person is at a confirmed location | governs       | Send police now                         |
        | section 2 patient at home                     | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; the place is their own home; the person is at a confirmed location                                     | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows the section                      | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known; the place is their own home; the person is at a confirmed location                                              | does not hold | Ask this first                          |

  @cites:NPA-T
  Rule: WO-1e Untreated poisoning or head injury, and the person is heard: ambulance at once, a supervisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                                 | told                                                                                                                                                                                                                                                                                                     | does          | answer                                  |
        | eight tablets, results outstanding, at home with her mother, answers | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include poisoning such as overdose; contact with the person is by call and text                   | governs       | Speak to tactical advisor or supervisor |
        | head injury, answers, lives with a friend                            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the reasons for coming to hospital include conditions such as head injury and confusion | governs       | Speak to tactical advisor or supervisor |
        | minor injury, answers                                                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; contact with the person is by call and text                               | does not hold | Do not send police                      |
        | overdose, contact not known: WO-1c governs                           | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include poisoning such as overdose; contact with the person is not known                          | holds         | Send police now                         |

  @cites:NPA-T
  Rule: WO-1f A red flag at a known place: ambulance at once, a supervisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1f" <does>
      And the answer is "<answer>"

      Examples:
        | case                         | told                                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | chest pain, at home, answers | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the red flags include breathing trouble or chest pain | governs       | Speak to tactical advisor or supervisor |
        | no red flag                  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text                                                        | does not hold | Do not send police                      |
        | red flags not known          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; medical red flags is not known                        | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: WO-1i An illness or result that cannot wait, at a known place: the hospital sends an ambulance, a supervisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-1i" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | a result that cannot wait, at home, answers | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the harm from doing nothing is serious within hours | governs       | Speak to tactical advisor or supervisor |
        | a result that can wait                      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the harm from doing nothing is later                | does not hold | Do not send police                      |
        | nobody knows what the result means          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; contact with the person is by call and text; the harm if nothing is done is not known            | does not hold | Do not send police                      |

  @cites:PFD-2023-0193
  Rule: WO-13 Hospital staff are following the person and a risk is not ruled out: police go to the staff

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-13" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                       | told                                                                                                                                                                                                                                                                                   | does          | answer             |
        | a nurse follows her along the road, risk recorded          | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded a risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location; a member of staff is with or following the person now | governs       | Send police now    |
        | security follows, nobody knows whether a life is in danger | the caller is from an emergency department; the absence is by walking out while never detained; danger to life now is not known; a member of staff is with or following the person now                                                                                                 | governs       | Send police now    |
        | nobody follows                                             | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; no member of staff is with or following the person now  | does not hold | Do not send police |
        | security follows a man with a sprain and no risk           | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; a member of staff is with or following the person now   | does not hold | Do not send police |

  @cites:MHA-138-1
  Rule: WO-2 Under section 135 or 136 or arrest, and nobody had taken over: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-2" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                                                                                                                          | does          | answer             |
        | under section 136, ran before the handover | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 3                                                                                               | holds         | Send police now    |
        | under arrest at A&E, gone                  | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is that of a person under arrest; the place is their own home; the person is at a confirmed location                                                                                                                                | governs       | Send police now    |
        | under section 136, handed over: WO-2c      | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 3; someone able to keep the person safe has taken over knowing the risks; there is no RAVE risk | does not hold | Do not send police |
        | nobody knows whether anybody took over     | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 3; the handover is not known                                                                    | holds         | Send police now    |

  @cites:MHA-138-1
  Rule: WO-2b Under section 135 or 136 or arrest, handed over, and nobody knows where: police go, and treat as missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-2b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                               | told                                                                                                                                                                                                                                                                                                                                          | does          | answer                                  |
        | under section 136, handed over, nobody knows where | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the person is unlocated; the time on the detention clock is 3; someone able to keep the person safe has taken over knowing the risks                                                                   | governs       | Send police now                         |
        | under section 136, handed over, at home            | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 3; someone able to keep the person safe has taken over knowing the risks; there is no RAVE risk | does not hold | Do not send police                      |
        | the period is over                                 | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the person is unlocated; this is usual for the person; the power to retake and hold has run out; someone able to keep the person safe has taken over knowing the risks                                 | does not hold | Speak to tactical advisor or supervisor |
        | whereabouts not known                              | the caller is from an emergency department; the absence is by escape from a place of safety; the person's legal status is section 136; the person's whereabouts is not known; the time on the detention clock is 3; someone able to keep the person safe has taken over knowing the risks                                                     | governs       | Send police now                         |

  @cites:MHA-138-1
  Rule: WO-2c Under section 135 or 136, handed over, found and quiet: hospital staff or an AMHP retake

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-2c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                                                                                           | does          | answer                                  |
        | ran from the suite, at home, quiet          | the caller is from a health-based place of safety; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 5; someone able to keep the person safe has taken over knowing the risks; there is no RAVE risk           | governs       | Do not send police                      |
        | ran from the suite, at home, violent before | the caller is from a health-based place of safety; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 5; someone able to keep the person safe has taken over knowing the risks; the RAVE risk includes violence | does not hold | Speak to tactical advisor or supervisor |
        | danger on return not known                  | the caller is from a health-based place of safety; the absence is by escape from a place of safety; the person's legal status is section 136; the place is their own home; the person is at a confirmed location; the time on the detention clock is 5; someone able to keep the person safe has taken over knowing the risks; RAVE risk is not known          | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-18-1
  Rule: WO-3b A detained in-patient has left, graded below high since: police search at an agreed time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                | told                                                                                                                                                                                        | does          | answer                        |
        | section 3 on a general ward, gone, graded low since | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; the police grade is low                      | governs       | Send police at an agreed time |
        | section 3, gone, graded high                        | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; the police grade is high                     | does not hold | Send police now               |
        | section 3, gone, grade not known                    | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the person is unlocated; the police missing person grade is not known | does not hold | Send police now               |
        | section 37, graded low: WO-3                        | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 37 without restriction; the person is unlocated; the police grade is low | does not hold | Send police now               |

  @cites:MHA-18-1
  Rule: WO-3 A detained in-patient has left and nobody knows where: absent without leave, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3" <does>
      And the answer is "<answer>"

      Examples:
        | case                                            | told                                                                                                                                                                                                                                                                           | does          | answer             |
        | under the doctor's hold on a general ward, gone | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 5(2); the person is unlocated                                                                                                                               | governs       | Send police now    |
        | informal, gone, no risk                         | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; capacity is present | does not hold | Do not send police |
        | section not read yet, gone                      | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is detained under a section not said; the person is unlocated                                                                                                          | governs       | Send police now    |
        | nobody knows the legal status                   | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; capacity is present                            | does not hold | Do not send police |

  @cites:MHA-18-1
  Rule: WO-3c A detained in-patient has left, is found and quiet: the hospital brings back its own patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                | told                                                                                                                                                                                                                            | does          | answer                                  |
        | section 3 on a general ward, at his mother's, quiet | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the place is somebody else's home; the person is at a confirmed location; there is no RAVE risk           | governs       | Do not send police                      |
        | section 3, at his mother's, violent before          | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the place is somebody else's home; the person is at a confirmed location; the RAVE risk includes violence | does not hold | Speak to tactical advisor or supervisor |
        | danger on return not known                          | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3; the place is somebody else's home; the person is at a confirmed location; RAVE risk is not known          | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-18-1
  Rule: WO-3d A detained in-patient has left and is found: the papers first, the advisor decides who goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | section 2, at home, danger not asked   | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; the place is their own home; the person is at a confirmed location                                                                                             | governs       | Speak to tactical advisor or supervisor |
        | section 2, at home, suicidal: below    | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; staff recorded a risk of self-harm or suicide | does not hold | Speak to tactical advisor or supervisor |
        | informal, at home                      | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness               | does not hold | Do not send police                      |
        | place not known, whereabouts not asked | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; the place is not known                                                                                                                                         | governs       | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: WO-5 Lacks capacity to leave, and serious harm is foreseeable: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-5" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                           | told                                                                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | lacks capacity, out in the frost in a gown                     | the caller is from another hospital ward; the absence is by leaving the ward; capacity is lacking; the place is a street or other open place; the person is at a confirmed location; the vulnerabilities include being out in bad weather                                                                             | governs       | Send police now                         |
        | lacks capacity, suicidal, at home                              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include danger such as suicide and self-harm; contact with the person is by call and text; capacity is lacking | governs       | Send police now                         |
        | lacks capacity, at home with his wife, no harm foreseen: WO-5b | the caller is from another hospital ward; the absence is by leaving the ward; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is lacking; contact with the person is face to face; the harm from doing nothing is later      | does not hold | Speak to tactical advisor or supervisor |
        | capacity not known, out in the frost                           | the caller is from another hospital ward; the absence is by leaving the ward; capacity is not known; the place is a street or other open place; the person is at a confirmed location; the vulnerabilities include being out in bad weather                                                                           | does not hold | Send police now                         |

  @cites:APP-MISS
  Rule: WO-4 Awaiting a mental health assessment or bed, with a risk of suicide or psychosis, and nobody knows where: high risk missing, police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                               | told                                                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | awaiting a bed, staff said a risk of self-harm, gone               | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; the reasons for coming to hospital include danger such as suicide and self-harm                                 | holds         | Send police now                         |
        | the same, graded low                                               | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; the reasons for coming to hospital include danger such as suicide and self-harm; the police grade is low        | governs       | Send police now                         |
        | awaiting a bed, hearing voices, gone                               | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; the vulnerabilities include psychosis                                                                                                                          | holds         | Send police now                         |
        | section 136 ended, stayed for a bed, gone, graded no apparent risk | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out; the person is unlocated; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; the police grade is no apparent risk | governs       | Send police now                         |
        | awaiting a bed, at home and answers                                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; contact with the person is by call and text                          | does not hold | Speak to tactical advisor or supervisor |
        | awaiting a bed, no risk recorded: WO-4e                            | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the hospital care is at the wait for a bed; staff recorded no risk of self-harm or suicide; the reasons for coming to hospital include another illness                       | does not hold | Speak to tactical advisor or supervisor |
        | awaiting a bed, nobody knows what staff recorded                   | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the hospital care is at the wait for a bed; the reasons for coming to hospital include another illness; the risk recorded by staff is not known                              | does not hold | Speak to tactical advisor or supervisor |

    Scenario: the hospital and the mental health team keep their part
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; the police grade is low
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the actions include "Open a missing person report"
      And the actions include "Name one owner"
      And the answer names "Mental health trust"
      And the answer names "Hospital (A&E or ward)"
      And it follows that the person was free to leave; retaking under section 18(1) is not available

  @cites:ECHR-2
  Rule: WO-4b A risk of suicide or psychosis, care not finished, and the person has gone silent: police knock at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                        | told                                                                                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | awaiting a bed after self-harm, believed at home, no answer | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; the reasons for coming to hospital include danger such as suicide and self-harm; contact with the person is unanswered | governs       | Send police now                         |
        | risk recorded, believed at home, answers a text             | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; contact with the person is by call and text                             | does not hold | Speak to tactical advisor or supervisor |
        | risk recorded, nobody knows whether he answers              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; staff recorded a risk of self-harm or suicide; contact with the person is not known                                    | does not hold | Speak to tactical advisor or supervisor |
        | treated and discharged, then silent                         | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; staff recorded a risk of self-harm or suicide; contact with the person is unanswered; the hospital care is complete                                                | does not hold | Speak to tactical advisor or supervisor |

  @cites:APP-MISS
  Rule: WO-4c Left hospital at risk or out of character, and nobody knows where: missing, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                               | does          | answer                                  |
        | risk recorded at triage, gone              | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; staff recorded a risk of self-harm or suicide; the hospital care is at triage                                             | holds         | Send police now                         |
        | out of character, gone, nothing else known | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is unlike the person; the reasons for coming to hospital include a minor injury                                      | holds         | Send police now                         |
        | usual, minor injury                        | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include a minor injury; capacity is present              | does not hold | Do not send police                      |
        | graded low since: WO-4d                    | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is unlike the person; the reasons for coming to hospital include a minor injury; the police grade is low             | does not hold | Send police at an agreed time           |
        | usual behaviour not known, no risk         | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; capacity is present; the person's usual behaviour is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2023-0013
  Rule: WO-12b Missing, and a second report or new facts since a lower grade: the grade no longer counts, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-12b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                          | told                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | out of character, graded low, then a second call about bleach | the caller is family or a friend; the absence is by walking out while never detained; the person is unlocated; this is unlike the person; the police grade is low; the person has a means of self-harm; the number of earlier calls is 1; this contact is a report of new facts or changed risk    | holds         | Send police now                         |
        | graded low, first call                                        | the caller is family or a friend; the absence is by walking out while never detained; the person is unlocated; this is unlike the person; the police grade is low; the number of earlier calls is 0                                                                                                | does not hold | Send police at an agreed time           |
        | second call, found at home                                    | the caller is family or a friend; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the number of earlier calls is 1; the reasons for coming to hospital include a minor injury | does not hold | Speak to tactical advisor or supervisor |
        | second call, whereabouts not known, unlike him                | the caller is family or a friend; the absence is by walking out while never detained; this is unlike the person; the police grade is low; the person's whereabouts is not known; the number of earlier calls is 1                                                                                  | holds         | Send police now                         |

  @cites:APP-MISS
  Rule: WO-4d Missing, graded below high since leaving: police search at an agreed time, with a review

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                                                                                                        | does          | answer                        |
        | out of character, graded low since    | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is unlike the person; the reasons for coming to hospital include a minor injury; the police grade is low                                      | holds         | Send police at an agreed time |
        | usual, no risk, graded low            | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include a minor injury; capacity is present; the police grade is low              | does not hold | Do not send police            |
        | usual behaviour not known, graded low | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; capacity is present; the police grade is low; the person's usual behaviour is not known | does not hold | Do not send police            |

  @cites:APP-MISS
  Rule: WO-4e Awaiting a mental health assessment or bed, nobody knows where, and no risk told yet: a supervisor grades it now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-4e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | awaiting an assessment, gone, no risk told | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the hospital care is at the wait for a mental health assessment; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide  | governs       | Speak to tactical advisor or supervisor |
        | treated, gone, no risk                     | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; capacity is present; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the hospital care is complete               | does not hold | Do not send police                      |
        | stage of care not known, no risk           | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; capacity is present; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the stage of the hospital care is not known | does not hold | Do not send police                      |

  @cites:MHA-18-1
  Rule: WO-11a Officers have found somebody who was held: stay, have the papers read, and the hospital comes with transport

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11a" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                | told                                                                                                                                                                                                                                                                                   | does          | answer                      |
        | officers meet a section 3 patient who left the ward | the caller is an officer at the scene; the absence is by leaving the ward; the person's legal status is section 3; the place is a street or other open place; the person is at a confirmed location                                                                                    | governs       | Police stay                 |
        | officers meet somebody free to go                   | the caller is an officer at the scene; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location | does not hold | Police leave after handover |
        | officers meet somebody whose status nobody knows    | the caller is an officer at the scene; the absence is by leaving the ward; the legal status is not known; the place is a street or other open place; the person is at a confirmed location                                                                                             | does not hold | Police stay                 |

  @cites:PFD-2023-0013
  Rule: WO-11 Officers have found somebody who walked out, and a risk is not ruled out: stay, and hand over in person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                   | told                                                                                                                                                                                                                                                                                                     | does          | answer                      |
        | officers find him on a bench, awaiting a bed, suicidal | the caller is an officer at the scene; the absence is by walking out while never detained; the hospital care is at the wait for a bed; the reasons for coming to hospital include danger such as suicide and self-harm; the place is a street or other open place; the person is at a confirmed location | governs       | Police stay                 |
        | officers find him, every risk ruled out                | the caller is an officer at the scene; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location                   | does not hold | Police leave after handover |
        | officers find him, danger to life not known            | the caller is an officer at the scene; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; the place is a street or other open place; the person is at a confirmed location; danger to life now is not known                                  | governs       | Police stay                 |
        | officers at his empty flat                             | the caller is an officer at the scene; the absence is by walking out while never detained; the hospital care is at the wait for a bed; the reasons for coming to hospital include danger such as suicide and self-harm; the person is unlocated                                                          | does not hold | Send police now             |

    Scenario: officers who found him see what section 136 still needs
      Given a quiet call
      And it is told that the caller is an officer at the scene; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; the reasons for coming to hospital include danger such as suicide and self-harm
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the actions include "Link the logs"
      And the actions include "Give a full handover"
      And it follows that section 136 is not known
    Scenario: the same before December 2017 shows the law of that day
      Given a quiet call
      And the date is 2016-05-01
      And it is told that the caller is an officer at the scene; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; the reasons for coming to hospital include danger such as suicide and self-harm
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11" governs
      And the answer is "Police stay"

  @cites:IOPC-WMP-2018-05
  Rule: WO-11e Officers have found somebody who walked out, and nobody knows why they were in hospital: stay and ask the hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                              | told                                                                                                                                                                                                                                                                  | does          | answer                      |
        | officers find him on a bench, nobody asked why he was in hospital | the caller is an officer at the scene; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location                                                                                           | governs       | Police stay                 |
        | officers find him, the hospital does not know either              | the caller is an officer at the scene; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; the risk recorded by staff is not known; the reasons for coming to hospital is not known | governs       | Police stay                 |
        | officers find him, no risk recorded                               | the caller is an officer at the scene; the absence is by walking out while never detained; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location                                           | does not hold | Police leave after handover |

  @cites:MHA-AWOL-135-136
  Rule: WO-11b Officers have found somebody who walked out, and every risk is ruled out: tell the hospital, and let them go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                        | told                                                                                                                                                                                                                                                                                               | does          | answer                      |
        | officers find him at home, wrist strapped, well             | the caller is an officer at the scene; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; capacity is present      | governs       | Police leave after handover |
        | nobody has found him                                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; capacity is present | does not hold | Do not send police          |
        | officers find him and nobody knows of danger: WO-11 governs | the caller is an officer at the scene; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; danger to life now is not known                                          | holds         | Police stay                 |

  @cites:PFD-2023-0013
  Rule: WO-11c Somebody who walked out at risk is seen in a public place: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                       | told                                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | a passer-by sees the man who left A&E at risk, in the park | the caller is a member of the public; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; staff recorded a risk of self-harm or suicide                                                             | governs       | Send police now                         |
        | seen in the park, no risk                                  | the caller is a member of the public; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide | does not hold | Do not send police                      |
        | seen in the park, risk not known                           | the caller is a member of the public; the absence is by walking out while never detained; the place is a street or other open place; the person is at a confirmed location; the risk recorded by staff is not known; the reasons for coming to hospital is not known                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2023-0013
  Rule: WO-11d The person has come to another hospital: that hospital is told everything, police do not come

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-11d" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                              | does          | answer             |
        | left one A&E and came to another | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include psychosis; the place is an emergency department; the person is at a confirmed location | governs       | Do not send police |
        | left A&E and is at home          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury     | does not hold | Do not send police |
        | a life is in danger there        | the caller is from an emergency department; the absence is by walking out while never detained; the place is an emergency department; the person is at a confirmed location; anyone's life is in danger now                       | does not hold | Send police now    |
        | place not known                  | the caller is from an emergency department; the absence is by walking out while never detained; the place is not known; the person is at a confirmed location; the reasons for coming to hospital include a minor injury          | does not hold | Do not send police |

  @cites:PFD-2023-0013
  Rule: WO-12 A second report of the same person: one log, judged together, by a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-12" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | second report in a day, bleach | the caller is family or a friend; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the number of earlier calls is 1; this contact is a report of new facts or changed risk; the person has a means of self-harm | governs       | Speak to tactical advisor or supervisor |
        | second report, nothing new     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the number of earlier calls is 1                                                                     | governs       | Speak to tactical advisor or supervisor |
        | first report                   | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the number of earlier calls is 0                                                                     | does not hold | Do not send police                      |
        | nobody knows of earlier calls  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the number of earlier calls has not been asked                                                       | does not hold | Ask this first                          |

  @cites:CL-NEGLIGENCE
  Rule: WO-15 Police brought the person, and nobody had taken over: a supervisor decides now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-15" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                                      | told                                                                                                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | officers brought him willingly, gone before triage, nobody had taken over | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the person came to the hospital with police and willingly; nobody able to keep the person safe has taken over knowing the risks  | governs       | Speak to tactical advisor or supervisor |
        | officers brought him, the nurse had taken over                            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the person came to the hospital with police and willingly; someone able to keep the person safe has taken over knowing the risks | does not hold | Do not send police                      |
        | officers brought him, nobody knows who took over                          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the person came to the hospital with police and willingly; the handover is not known                                             | governs       | Speak to tactical advisor or supervisor |
        | came with his brother                                                     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the person came to the hospital by private means                                                                                 | does not hold | Do not send police                      |

  @cites:MHA-136-EXPIRY
  Rule: WO-14 The section has ended and the person has left: nobody is retaken, an AMHP looks again

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-14" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | section 136 ended at noon, at home since | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out; the place is their own home; the person is at a confirmed location; contact with the person is by call and text        | governs       | Speak to tactical advisor or supervisor |
        | never under a section                    | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury                                                              | does not hold | Do not send police                      |
        | nobody knows whether it still runs       | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the running of the power to retake is not known; the place is their own home; the person is at a confirmed location; contact with the person is by call and text | does not hold | Send police now                         |

  @cites:MHA-5-2
  Rule: WO-3e A&E says that it used section 5: section 5 holds no one in A&E, the papers first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-3e" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                                                         | does          | answer                                  |
        | A&E put him on a 5(4), gone      | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 5(4); the person is unlocated; this is usual for the person                                                                             | governs       | Speak to tactical advisor or supervisor |
        | the ward put him on a 5(2), gone | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 5(2); the person is unlocated                                                                                                             | does not hold | Send police now                         |
        | A&E, legal status not known      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the legal status is not known | does not hold | Do not send police                      |

    Scenario: nobody is retaken on a section 5 that A&E used
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 5(4); the time of admission under the section is 2026-03-01T10:00; the person is unlocated; this is usual for the person
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then it follows that retaking under section 18(1) is not known
      And the actions include "Have the papers read"

  @cites:CA89-46
  Rule: WO-16 A child, or somebody who may be one, has left and is found: a supervisor and children's social care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-16" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                                                                                         | does          | answer                                  |
        | 15, left before the stitches, at home | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person is under 16        | governs       | Speak to tactical advisor or supervisor |
        | age not known, at home                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person's age is not known | governs       | Speak to tactical advisor or supervisor |
        | adult, at home                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person is an adult        | does not hold | Do not send police                      |
        | 15, nobody knows where: guide 0       | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; the person is under 16                                                   | does not hold | Send police now                         |

  @cites:MCA-2
  Rule: WO-5b Lacks capacity, and is found: the advisor, with a clinician in charge

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-5b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                               | told                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | lacks capacity, at home with his wife, harm later  | the caller is from another hospital ward; the absence is by leaving the ward; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is lacking; contact with the person is face to face; the harm from doing nothing is later | governs       | Speak to tactical advisor or supervisor |
        | has capacity, at home                              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present                                                              | does not hold | Do not send police                      |
        | capacity not known, at home, nothing gives concern | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is not known                                                            | does not hold | Do not send police                      |

  @cites:RCEM-2013
  Rule: WO-10 Nobody judged capacity, and the person's state gave concern: the advisor, and a senior clinician

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-10" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                                 | told                                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | distressed, capacity not assessed, left after two ambulance contacts | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed | governs       | Speak to tactical advisor or supervisor |
        | severely drunk, capacity not known, at home                          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is not known; the person is severely intoxicated                                                        | governs       | Speak to tactical advisor or supervisor |
        | calm, capacity not assessed, wrist                                   | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; capacity is not assessed by anybody                                                                               | does not hold | Do not send police                      |
        | distressed but with capacity                                         | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present; the person appears to be only distressed                                                    | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: WO-18 A risk is shown and the place is known: ask first whether the person answers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-18" <does>
      And the answer is "<answer>"

      Examples:
        | case                                      | told                                                                                                                                                                                                                                                           | does          | answer                                  |
        | risk recorded, at home, contact not asked | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded a risk of self-harm or suicide                                              | governs       | Ask this first                          |
        | risk recorded, at home, answers           | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded a risk of self-harm or suicide; contact with the person is by call and text | does not hold | Speak to tactical advisor or supervisor |
        | risk recorded, contact not known          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded a risk of self-harm or suicide; contact with the person is not known        | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: WO-17 A risk is shown and the place is known: never refused without the advisor, one owner knocks

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-17" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                    | told                                                                                                                                                                                                                                                                                                                                                                | does          | answer                                  |
        | risk recorded, at home with his sister, answers         | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded a risk of self-harm or suicide; contact with the person is by call and text                                                                                                      | governs       | Speak to tactical advisor or supervisor |
        | suicidal thoughts for later, the mother rings from home | the caller is family or a friend; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include danger such as suicide and self-harm; contact with the person is face to face; what the person has said about ending their life is for later or on a condition | governs       | Speak to tactical advisor or supervisor |
        | no risk, answers                                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; contact with the person is by call and text                                          | does not hold | Do not send police                      |
        | risk recorded, nobody knows whether he answers          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded a risk of self-harm or suicide; contact with the person is not known                                                                                                             | governs       | Speak to tactical advisor or supervisor |

  @cites:PFD-2024-0109
  Rule: WO-17b Silent, and more than usual reason to worry: the hospital knocks or sends somebody, the advisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-17b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | unlike her, left A&E, at home, no answer      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; this is unlike the person                                         | governs       | Speak to tactical advisor or supervisor |
        | unlike her, answers                           | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; contact with the person is by call and text; this is unlike the person                                                      | does not hold | Do not send police                      |
        | no answer, usual, nothing to worry about      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | no answer, nobody knows how vulnerable she is | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; vulnerabilities is not known                                      | does not hold | Do not send police                      |

  @cites:IOPC-3671
  Rule: WO-17c Somebody has knocked in vain, and more than usual worry is not ruled out: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-17c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                                        | told                                                                                                                                                                                                                                                                                                                                                                                                          | does          | answer                                  |
        | she left, a neighbour knocked, no reply, nobody knows how vulnerable she is | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; the news from the door is that there was no reply; vulnerabilities is not known                                      | governs       | Speak to tactical advisor or supervisor |
        | knocked, no reply, usual, nothing to worry                                  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; the news from the door is that there was no reply; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | result of the visit not known                                               | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is unanswered; the result of the last visit to the door is not known                                                                | does not hold | Do not send police                      |

  @cites:PFD-2025-0244
  Rule: WO-17e Contact that is cut off is followed up, never closed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-17e" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | the line went dead while he spoke | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; contact with the person is cut off | governs       | Speak to tactical advisor or supervisor |
        | he answers                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; contact with the person is by call and text           | does not hold | Do not send police                      |
        | contact not known                 | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; contact with the person is not known                  | does not hold | Do not send police                      |

  @cites:APP-MISS
  Rule: WO-17d In a public place, and more than usual reason to worry: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-17d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | frail, left the ward, at a bus stop    | the caller is from another hospital ward; the absence is by leaving the ward; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location; the vulnerabilities include being too frail to leave alone or housebound | governs       | Speak to tactical advisor or supervisor |
        | fit, at a bus stop                     | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location; there are no listed vulnerabilities                     | does not hold | Do not send police                      |
        | at a bus stop, vulnerability not known | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; the place is a street or other open place; the person is at a confirmed location; vulnerabilities is not known                            | does not hold | Do not send police                      |

  @cites:IOPC-WMP-2018-05
  Rule: WO-19 Ask the hospital first why the person was there and what risk staff recorded

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-19" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                                                                        | does          | answer             |
        | hospital does not say why he was there | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated                                                                                                                                                     | governs       | Ask this first     |
        | reason told, minor injury              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury                                               | does not hold | Do not send police |
        | left with a cannula, no risk recorded  | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; the person is sober       | does not hold | Do not send police |
        | reason asked, nobody knows             | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; capacity is present; the reasons for coming to hospital is not known | does not hold | Do not send police |

  @cites:IOPC-WMP-2018-05
  Rule: WO-19b Ask first what risk staff recorded, unless the reason was bodily and no assessment or bed was awaited

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-19b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                             | told                                                                                                                                                                                                                                                                  | does          | answer             |
        | came in after self-harm, treated, notes not read | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include danger such as suicide and self-harm; the hospital care is complete | governs       | Ask this first     |
        | wrist, notes not read                            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury                                         | does not hold | Do not send police |
        | reason not known, notes not read                 | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital is not known                                                   | governs       | Ask this first     |
        | notes read, no risk                              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded no risk of self-harm or suicide; the reasons for coming to hospital is not known   | does not hold | Do not send police |

  @cites:IOPC-WMP-2018-05
  Rule: WO-19c Nobody can say what risk staff recorded: the advisor, not a refusal

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-19c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                            | told                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | nobody knows why he came or what staff recorded | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital is not known; the risk recorded by staff is not known           | governs       | Speak to tactical advisor or supervisor |
        | minor injury, nobody knows what staff recorded  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the risk recorded by staff is not known | does not hold | Do not send police                      |
        | no risk recorded                                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded no risk of self-harm or suicide; the reasons for coming to hospital is not known    | does not hold | Do not send police                      |

  @cites:APP-MISS
  Rule: WO-20 Ask first where the person is

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-20" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                                                                                                                                                                                                                | does          | answer             |
        | nobody asked where he is           | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide                                                                                           | governs       | Ask this first     |
        | at home                            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide                       | does not hold | Do not send police |
        | asked, and nobody knows: unlocated | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; this is usual for the person; capacity is present; the person's whereabouts is not known | does not hold | Do not send police |

  @cites:APP-MISS
  Rule: WO-20b Nobody knows where: ask first whether this is like the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-20b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | gone, nobody asked whether this is like him | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide                                                                 | governs       | Ask this first                          |
        | gone, as usual                              | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; this is usual for the person; capacity is present              | does not hold | Do not send police                      |
        | gone, nobody knows whether this is like him | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; capacity is present; the person's usual behaviour is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: WO-7b A cannula and drink or drugs: misuse is feared, the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-7b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | cannula in, uses heroin, gone                | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; the person is intoxicated but able to walk and answer                          | governs       | Speak to tactical advisor or supervisor |
        | cannula in, nobody knows whether he is sober | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; drink or drugs is not known                                                    | governs       | Speak to tactical advisor or supervisor |
        | cannula in, sober                            | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; the person is sober                                                            | does not hold | Do not send police                      |
        | no cannula, had been drinking                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person left with no cannula or line in; the person is intoxicated but able to walk and answer | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: WO-6 The place is known and no risk is shown: hospital, crisis team and GP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-6" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                                | told                                                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | left before the results by choice, at home, doctors fear an illness | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present                                                                                             | governs       | Do not send police                      |
        | believed at home, minor injury                                      | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide                                                | governs       | Do not send police                      |
        | risk recorded: WO-17 governs                                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present; staff recorded a risk of self-harm or suicide; contact with the person is by call and text | holds         | Speak to tactical advisor or supervisor |
        | nobody knows where                                                  | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; capacity is present                                                           | does not hold | Do not send police                      |
        | danger to life not known                                            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present; danger to life now is not known                                                            | governs       | Speak to tactical advisor or supervisor |

    Scenario: officers have no power to bring him back from home
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; capacity is present; what is asked of police is to take the person back
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Do not send police"
      And the answer names "Hospital (A&E or ward)"
      And the actions include "Tell the caller police will not come"
      And it follows that section 136 is not available; retaking under section 138 is not available; the person was free to leave

  @cites:NPA-T
  Rule: WO-7 A cannula only, or a minor injury or illness left unfinished, and no risk: the hospital rings and writes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-7" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | left with a cannula, sober, no risk         | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; the person is sober                                              | governs       | Do not send police                      |
        | sprained wrist, gone, capacity not asked    | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide                                                   | governs       | Do not send police                      |
        | sprained wrist, capacity not assessed: WO-9 | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody              | does not hold | Send police with conditions             |
        | cannula, risk recorded                      | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; staff recorded a risk of self-harm or suicide; the person left with a cannula or line in; the person is sober                                                                             | does not hold | Send police now                         |
        | cannula, red flags not known                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; staff recorded no risk of self-harm or suicide; the person left with a cannula or line in; the person is sober; medical red flags is not known | governs       | Speak to tactical advisor or supervisor |

  @cites:ECHR-8
  Rule: WO-8 Has capacity, no risk, and left: their own choice, the hospital writes to the GP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-8" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                                  | does          | answer                      |
        | could decide, nothing recorded, simply left | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; capacity is present; none of the listed reasons brought the person to hospital                 | governs       | Do not send police          |
        | capacity not assessed                       | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; none of the listed reasons brought the person to hospital; capacity is not assessed by anybody | does not hold | Send police with conditions |
        | capacity not known                          | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded no risk of self-harm or suicide; none of the listed reasons brought the person to hospital; capacity is not known               | does not hold | Send police with conditions |

  @cites:HRA-6
  Rule: WO-9a Nobody knows where, and danger has not been asked: ask it first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-9a" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                                                                                                                           | does          | answer                                  |
        | gone, minor injury, nobody asked about danger | the caller is from an emergency department; the absence is by walking out while never detained; danger to life now has not been asked; the stated intent has not been asked; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide | governs       | Ask this first                          |
        | gone, danger asked and none                   | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody                                         | does not hold | Send police with conditions             |
        | gone, danger asked and not known: WO-9c       | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; danger to life now is not known                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:HRA-6
  Rule: WO-9c Nobody knows where, and nobody knows the danger: a supervisor grades it now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-9c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                           | told                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | gone, nobody knows whether a life is in danger | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; danger to life now is not known              | governs       | Speak to tactical advisor or supervisor |
        | gone, no danger                                | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody          | does not hold | Send police with conditions             |
        | at home, nobody knows of danger                | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; danger to life now is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: WO-9 Nobody knows where, no risk shown, search and enquiries not finished: police join when they are done in time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-9" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                  | told                                                                                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | gone, no risk, capacity not assessed, nobody rung yet | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; there have been no enquiries                                   | governs       | Send police with conditions             |
        | all steps done: WO-9b                                 | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the enquiries done include all reasonable steps by the service | does not hold | Speak to tactical advisor or supervisor |
        | a risk is shown: nobody waits                         | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; staff recorded a risk of self-harm or suicide; capacity is not assessed by anybody; there have been no enquiries                                                                                                | holds         | Send police now                         |
        | enquiries not known                                   | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the enquiries done is not known                                | governs       | Send police with conditions             |

    Scenario: what the hospital left undone is no ground once a risk is named
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; there have been no enquiries; the hospital care is at the wait for a bed; the vulnerabilities include psychosis
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-4" holds
      And row "O-14" holds

  @cites:APP-MISS
  Rule: WO-9b Nobody knows where, and all enquiries are done: a supervisor grades it, with a review time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-9b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | gone, no risk told, everything done | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the enquiries done include all reasonable steps by the service               | governs       | Speak to tactical advisor or supervisor |
        | found at home                       | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the enquiries done include all reasonable steps by the service  | does not hold | Do not send police                      |
        | whereabouts asked, nobody knows     | the caller is from an emergency department; the absence is by walking out while never detained; this is usual for the person; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; the person's whereabouts is not known; capacity is not assessed by anybody; the enquiries done include all reasonable steps by the service | governs       | Speak to tactical advisor or supervisor |

  @cites:KF-16
  Rule: WO-21c Still in hospital at risk, and may go: the hospital keeps the person safe, the advisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                    | told                                                                                                                                                                                                                                                   | does          | answer                                  |
        | suicidal in the waiting room, wants to go, advice asked | the caller is from an emergency department; the place is an emergency department; staff recorded a risk of self-harm or suicide; the person's legal status is that of somebody under no section; what is asked of police is advice only                | governs       | Speak to tactical advisor or supervisor |
        | no risk: WO-21                                          | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is advice only                                                               | does not hold | Do not send police                      |
        | risk recorded is not known                              | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is advice only; the risk recorded by staff is not known                      | does not hold | Do not send police                      |
        | asked to stop her: HO-41                                | the caller is from an emergency department; the place is an emergency department; staff recorded a risk of self-harm or suicide; the person's legal status is that of somebody under no section; what is asked of police is to stop the person leaving | does not hold | Do not send police                      |

  @cites:MHC-2015-08-08
  Rule: WO-21 Still in A&E under no section: section 5 does not reach A&E, the hospital uses what it has

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                                                      | does          | answer                                  |
        | a nurse wants to use 5(4) in A&E | the caller is from an emergency department; the place is an emergency department; the hospital care is at the wait for a mental health assessment; the person's legal status is that of somebody under no section; what is asked of police is advice only | governs       | Do not send police                      |
        | detained under section 2 in A&E  | the caller is from an emergency department; the place is an emergency department; the person's legal status is section 2; what is asked of police is advice only                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | status not known                 | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is advice only                                                                                                   | does not hold | Speak to tactical advisor or supervisor |

    Scenario: section 5 is no power in A&E, for nurse, doctor or police
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; the hospital care is at the wait for a mental health assessment; what is asked of police is advice only
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then it follows that the nurse's holding power is not available; the doctor's holding power is not available
      And the actions include "Ask the hospital to use its own powers"
      And the answer names "Council AMHP service"

  @cites:MHA-131
  Rule: WO-21b Still in hospital, and the status has not been asked: ask it first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21b" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                     | does          | answer                                  |
        | still in A&E, status not asked | the caller is from an emergency department; the place is an emergency department; what is asked of police is advice only                                                                 | governs       | Ask this first                          |
        | status told                    | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is advice only | does not hold | Do not send police                      |
        | status asked, not known        | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is advice only                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-137
  Rule: WO-21e Asked to keep somebody in hospital whose section nobody has read, or who is detained: the hospital keeps its own patient

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                    | does          | answer                                  |
        | section 2 in A&E, asked to stop him        | the caller is from an emergency department; the place is an emergency department; the person's legal status is section 2; what is asked of police is to stop the person leaving                         | governs       | Speak to tactical advisor or supervisor |
        | status not known, asked to stay            | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is to stay with the person                                     | governs       | Speak to tactical advisor or supervisor |
        | under no section, asked to stop him: HO-41 | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is to stop the person leaving | does not hold | Do not send police                      |

  @cites:MHA-131
  Rule: WO-21d Anything else about somebody still in hospital: the hospital leads, the advisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21d" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                          | does          | answer                                  |
        | section 2 in A&E, advice asked | the caller is from an emergency department; the place is an emergency department; the person's legal status is section 2; what is asked of police is advice only                                                              | governs       | Speak to tactical advisor or supervisor |
        | status not known, advice asked | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is advice only                                                                       | governs       | Speak to tactical advisor or supervisor |
        | left                           | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: HO-40 Police do not stay with a voluntary patient in hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "HO-40" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                 | does          | answer                                  |
        | asked to stay with a voluntary patient in A&E | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is to stay with the person | governs       | Do not send police                      |
        | asked for advice                              | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is advice only             | does not hold | Do not send police                      |
        | status not known                              | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is to stay with the person                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-131
  Rule: HO-41 Police do not stop a voluntary patient from leaving hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "HO-41" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | asked to stop a voluntary patient in A&E | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; what is asked of police is to stop the person leaving                                                                              | governs       | Do not send police                      |
        | already gone home                        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; what is asked of police is to stop the person leaving | does not hold | Do not send police                      |
        | status not known                         | the caller is from an emergency department; the place is an emergency department; the legal status is not known; what is asked of police is to stop the person leaving                                                                                                               | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: WO-99 Any other walk-out: the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-99" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                 | told                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | section 2, lacks nothing, suicidal, at home, answers | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; staff recorded a risk of self-harm or suicide | governs       | Speak to tactical advisor or supervisor |
        | informal, at home                                    | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is that of an informal patient; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness               | holds         | Do not send police                      |
        | still in A&E                                         | the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section                                                                                                                                     | does not hold | Do not send police                      |
        | nobody asked whether he left                         | the caller is from an emergency department                                                                                                                                                                                                                                           | does not hold | Ask this first                          |

  @cites:ECHR-2
  Rule: DN-1 Danger to life, serious harm or a crime now: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-1" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | missed clinic, says she will do it tonight | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what the person has said about ending their life is for now, today or tonight | holds         | Send police now                         |
        | missed clinic, no concerns                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                                                | does not hold | Do not send police                      |
        | missed clinic, danger not known            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; danger to life now is not known                                               | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e
  Rule: DN-5 Visited, no reply, and signs of collapse, struggle, blood, gas or smoke: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-5" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                                                                                                                                                                                                                                                          | does          | answer                                  |
        | worker saw feet behind the door | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply; the signs inside include a person seen down                  | governs       | Send police now                         |
        | worker saw post on the mat      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply; the signs inside include a broken routine that suggests harm | does not hold | Speak to tactical advisor or supervisor |
        | nobody looked in                | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply; the signs inside is not known                                | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: DN-5b Something taken and then silence: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-5b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                   | told                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | missed clinic, took tablets, no answer | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the red flags include an overdose or poison | governs       | Send police now                         |
        | took tablets, answers                  | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the red flags include an overdose or poison              | does not hold | Speak to tactical advisor or supervisor |
        | no answer, red flags not known         | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; medical red flags is not known              | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-e
  Rule: DN-5c Frail or housebound, silent, and the routine broken, unlike the person or the danger unknown: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-5c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                | told                                                                                                                                                                                                                                                                                                                                                                        | does          | answer                                  |
        | housebound, missed the nurse, no answer, unlike her | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is unlike the person; the vulnerabilities include being too frail to leave alone or housebound    | governs       | Send police now                         |
        | housebound, no answer, usual                        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is usual for the person; the vulnerabilities include being too frail to leave alone or housebound | does not hold | Speak to tactical advisor or supervisor |
        | no answer, unlike her, frailty not known            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is unlike the person; vulnerabilities is not known                                                | does not hold | Speak to tactical advisor or supervisor |

  @cites:CA89-46
  Rule: DN-10b A child or dependant likely to come to harm: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-10b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | child not brought for insulin, harm feared | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; there is a child or dependant at risk of harm             | holds         | Send police now                         |
        | child not brought, no harm feared          | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; there is a child or dependant present with no harm feared | does not hold | Do not send police                      |
        | child not brought, harm not known: DN-10c  | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; children and dependants is not known                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:CA89-46
  Rule: DN-10d A child was not brought: ask first whether harm to the child is feared

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-10d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | child not brought, nobody asked about harm | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; children and dependants has not been asked                | governs       | Ask this first                          |
        | child not brought, asked, no harm          | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; there is a child or dependant present with no harm feared | does not hold | Do not send police                      |
        | child not brought, asked, not known        | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; children and dependants is not known                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:CA89-46
  Rule: DN-10c A child was not brought, and nobody knows whether harm is feared: a supervisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-10c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                       | told                                                                                                                                                                                                                                           | does          | answer                                  |
        | child not brought, nobody knows about harm | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; children and dependants is not known                      | governs       | Speak to tactical advisor or supervisor |
        | child not brought, no harm feared          | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; there is a child or dependant present with no harm feared | does not hold | Do not send police                      |
        | not asked yet                              | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; children and dependants has not been asked                | does not hold | Ask this first                          |

  @cites:CA89-46
  Rule: DN-10 A child was not brought and no harm is feared: children's social care

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-10" <does>
      And the answer is "<answer>"

      Examples:
        | case                                 | told                                                                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | child not brought to the eye clinic  | the caller is a doctor; the absence is by missing an appointment; what was missed is an appointment for a child; the place is their own home; the person is at a confirmed location; there is a child or dependant present with no harm feared                                                                                                                  | governs       | Do not send police                      |
        | a boy of 15 missed his own clinic    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; the person is under 16                                                                                                                               | governs       | Speak to tactical advisor or supervisor |
        | an adult missed a clinic             | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location                                                                                                                                                       | does not hold | Do not send police                      |
        | a boy of 15, suicidal words, answers | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the person is under 16; what the person has said about ending their life is for later or on a condition | does not hold | Speak to tactical advisor or supervisor |
        | age not known                        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; the person's age is not known                                                                                                                        | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: DN-3 A missed appointment, other warning signs and earlier self-harm, and nobody has reached the person: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-3" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                      | told                                                                                                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | missed a meeting, tried before, four calls, no answer     | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include an important meeting missed; earlier self-harm is in the past; the number of earlier calls is 3                                                          | governs       | Send police now                         |
        | missed a meeting, tried before, contact not known         | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; earlier self-harm is in the past; contact with the person is not known                                                                                             | governs       | Send police now                         |
        | missed again as usual, gave her dog away, tried last week | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is usual for the person; the other warning signs include giving things away; earlier self-harm is in recent days or weeks | governs       | Send police now                         |
        | tried before, but she answers: DN-3d                      | the caller is from a community mental health team; the absence is by missing an appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the other warning signs include an important meeting missed; earlier self-harm is in the past                                                                                        | does not hold | Speak to tactical advisor or supervisor |
        | no history                                                | the caller is from a community mental health team; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include an important meeting missed; earlier self-harm is unknown of and denied                                                                 | does not hold | Speak to tactical advisor or supervisor |
        | history not known, first call                             | the caller is from a community mental health team; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include an important meeting missed; the history of self-harm is not known                                                                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: DN-3b A missed appointment and a goodbye: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-3b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                      | told                                                                                                                                                                                                                                                               | does          | answer             |
        | first outpatient appointment missed, a goodbye text found | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the other warning signs include a message such as a note                                                                    | governs       | Send police now    |
        | no other signs                                            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; there are no other warning signs     | does not hold | Do not send police |
        | other signs not known                                     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the other warning signs is not known | does not hold | Do not send police |

  @cites:ECHR-2
  Rule: DN-3c A missed appointment, other warning signs, an earlier call and silence: police go at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-3c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                     | told                                                                                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | evicted, second call today, no answer, history not known | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include a loss such as bereavement and eviction; the history of self-harm is not known; the number of earlier calls is 1 | governs       | Send police now                         |
        | evicted, first call, no answer                           | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include a loss such as bereavement and eviction; the number of earlier calls is 0                                        | does not hold | Speak to tactical advisor or supervisor |
        | evicted, second call, answers                            | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the other warning signs include a loss such as bereavement and eviction; the number of earlier calls is 1                                                     | does not hold | Speak to tactical advisor or supervisor |
        | evicted, second call, contact not known                  | the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the other warning signs include a loss such as bereavement and eviction; the number of earlier calls is 1; contact with the person is not known                                         | does not hold | Speak to tactical advisor or supervisor |

  @cites:APP-MISS
  Rule: DN-2 A missed appointment, nobody knows where, and a risk or something out of character: missing, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                       | does          | answer                                  |
        | missed clinic, nobody knows where, unlike him | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is unlike the person                                                  | holds         | Send police now                         |
        | nobody knows where, recent self-harm          | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; earlier self-harm is in recent days or weeks | holds         | Send police now                         |
        | nobody knows where, usual, no risk            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person                                               | does not hold | Do not send police                      |
        | nobody knows where, usual behaviour not known | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; the person's usual behaviour is not known                                  | does not hold | Speak to tactical advisor or supervisor |
        | graded low since: DN-2b                       | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is unlike the person; the police grade is low                         | does not hold | Send police at an agreed time           |

  @cites:PFD-2025-0246
  Rule: DN-2d Missing, and a second report or new facts since a lower grade: the grade no longer counts, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                            | told                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | graded low, unlike him, second call             | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is unlike the person; the police grade is low; the number of earlier calls is 1                 | holds         | Send police now                         |
        | graded low, unlike him, first call              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is unlike the person; the police grade is low                                                   | does not hold | Send police at an agreed time           |
        | second call, usual behaviour not known, no risk | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; the police grade is low; the number of earlier calls is 1; the person's usual behaviour is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:APP-MISS
  Rule: DN-2b Missing, graded below high since: police search at an agreed time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                           | told                                                                                                                                                                                                                               | does          | answer                        |
        | nobody knows where, unlike him, graded low     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is unlike the person; the police grade is low                 | holds         | Send police at an agreed time |
        | nobody knows where, usual, no risk, graded low | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; the police grade is low              | does not hold | Do not send police            |
        | usual behaviour not known, graded low          | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; the police grade is low; the person's usual behaviour is not known | does not hold | Do not send police            |

  @cites:PFD-2024-0332
  Rule: DN-2c A vital medicine missed, visited in vain, and nobody knows where: missing, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-2c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                              | told                                                                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | depot missed, visited, nobody knows where         | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the person is unlocated; this is usual for the person; the enquiries done include a visit to the address                                                                                                             | governs       | Send police now                         |
        | clinic missed, visited, nobody knows where, usual | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; the enquiries done include a visit to the address                                                                                                        | does not hold | Do not send police                      |
        | depot missed, not visited, nobody knows where     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the person is unlocated; this is usual for the person; the enquiries done include a phone call or text                                                                                                               | does not hold | Ask this first                          |
        | depot missed, visits not known                    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the person is unlocated; this is usual for the person; the enquiries done is not known; contact with the person is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2024-0332
  Rule: DN-7d A vital medicine missed, visited in vain, and nobody has reached the person: missing, police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                 | told                                                                                                                                                                                                                                                                                                                                                                                                                                    | does          | answer                                  |
        | depot missed, psychosis, visited twice, no reply     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply; the vulnerabilities include psychosis                                                                                | governs       | Send police now                         |
        | depot missed, not visited yet                        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the vulnerabilities include psychosis                                                                                                                                   | does not hold | Speak to tactical advisor or supervisor |
        | depot missed, seen at the door                       | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; the news from the door is that the person was noticed inside; the vulnerabilities include psychosis                                                                                                                               | does not hold | Do not send police                      |
        | depot missed, visited, nobody knows of vulnerability | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply; vulnerabilities is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | does not hold | Speak to tactical advisor or supervisor |

    Scenario: no answer allows no entry by itself
      Given a quiet call
      And it is told that the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply; the vulnerabilities include psychosis
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then it follows that entry to save life or limb is not known; section 136 is not available
      And it is asked about life or limb inside

  @cites:IOPC-GMP-2018-02
  Rule: DN-7e A vital medicine not collected, unlike the person, and silence: police go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7e" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                        | told                                                                                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | methadone not collected, unlike him, no answer, second call | the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is unlike the person; the number of earlier calls is 1                                                                       | governs       | Send police now                         |
        | methadone not collected, usual, no answer                   | the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is usual for the person                                                                                                      | does not hold | Ask this first                          |
        | usual behaviour not known                                   | the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the person's usual behaviour is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-BOP
  Rule: DN-7b A vital medicine missed, and violence is feared at the door: police go with the service's worker

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | depot missed, hit a nurse last year | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the violence reported includes earlier violence with nothing now | governs       | Send police with conditions             |
        | depot missed, the team dares not go | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the caller's own check is prevented by violence risk             | governs       | Send police with conditions             |
        | depot missed, no violence ever      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; there is no weapon, violence or threat                                        | does not hold | Do not send police                      |
        | violence not known                  | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; weapons and violence is not known                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-7c A vital medicine missed, the person is heard and no dangerous relapse is known: the service visits today

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | depot missed, answers, no danger known        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is by call and text                                                                                  | governs       | Do not send police                      |
        | depot missed, answers, clinician expects harm | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; a clinician predicts death or serious harm soon                                 | does not hold | Speak to tactical advisor or supervisor |
        | depot missed, contact not known               | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-7h A vital medicine missed, not reached yet, and a dangerous relapse ruled out: the service visits today

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7h" <does>
      And the answer is "<answer>"

      Examples:
        | case                                             | told                                                                                                                                                                                                                                                                                                                                                                                                            | does          | answer                                  |
        | depot missed, not reached yet, relapses are mild | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; no clinician predicts death or serious harm soon; earlier self-harm is unknown of and denied                                                    | governs       | Do not send police                      |
        | visited in vain as well: DN-14                   | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply; no clinician predicts death or serious harm soon; earlier self-harm is unknown of and denied | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows what a relapse is like              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the clinician's prediction of harm is not known; the history of self-harm is not known                                                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2024-0332
  Rule: DN-7f A vital medicine missed: ask first whether the person answers and whether a relapse is dangerous

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7f" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | depot missed, nothing else asked            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact                                                                                                                               | governs       | Ask this first                          |
        | depot missed, all asked, nobody knows: DN-7 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | does not hold | Speak to tactical advisor or supervisor |
        | depot missed, earlier overdose              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; earlier self-harm is in the past                                                                                             | does not hold | Speak to tactical advisor or supervisor |

  @cites:PFD-2024-0332
  Rule: DN-7 A vital medicine missed: the advisor, and the service visits the same day

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-7" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                           | told                                                                                                                                                                                                                                                                                                                                                  | does          | answer                                  |
        | clozapine missed, last relapse ended in an overdose, no answer | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; earlier self-harm is in the past                                                      | governs       | Speak to tactical advisor or supervisor |
        | nobody knows what a relapse is like                            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; contact with the person is not known; the clinician's prediction of harm is not known; the history of self-harm is not known | governs       | Speak to tactical advisor or supervisor |
        | routine clinic missed                                          | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                                                                                          | does not hold | Do not send police                      |
        | what was missed is not known                                   | the caller is from a community mental health team; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the thing that was missed is not known                                                                                                                            | does not hold | Do not send police                      |

  @cites:IOPC-KENT-2018-03
  Rule: DN-11 A police appointment missed: a supervisor, and a check whether the person is missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-11" <does>
      And the answer is "<answer>"

      Examples:
        | case                                              | told                                                                                                                                                                                                                                                              | does          | answer                                  |
        | bail not answered after a suicide risk on release | the caller is from police custody; the absence is by missing an appointment; what was missed is a police appointment or bail; the place is their own home; the person is believed inside an address without contact; earlier self-harm is in recent days or weeks | governs       | Speak to tactical advisor or supervisor |
        | clinic missed                                     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                      | does not hold | Do not send police                      |
        | bail not answered, nobody knows where or why      | the caller is from police custody; the absence is by missing an appointment; what was missed is a police appointment or bail; the person's whereabouts is not known; the person's usual behaviour is not known                                                    | governs       | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: DN-4b A clinician predicts death or serious harm: never refused without the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-4b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                               | told                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | turned the worker away, the doctor expects a death | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; the news from the door is that the caller was sent away; a clinician predicts death or serious harm soon  | governs       | Speak to tactical advisor or supervisor |
        | turned the worker away, no forecast                | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; the news from the door is that the caller was sent away; no clinician predicts death or serious harm soon | does not hold | Do not send police                      |
        | forecast not known                                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; the news from the door is that the caller was sent away; the clinician's prediction of harm is not known  | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: DN-3d Warning signs and earlier self-harm, but the person has been reached: a supervisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-3d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                                                                                                                           | does          | answer                                  |
        | evicted, tried before, answers the phone | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the other warning signs include a loss such as bereavement and eviction; earlier self-harm is in the past              | governs       | Speak to tactical advisor or supervisor |
        | no answer: DN-3                          | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the other warning signs include a loss such as bereavement and eviction; earlier self-harm is in the past | holds         | Send police now                         |
        | history not known, answers               | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the other warning signs include a loss such as bereavement and eviction; the history of self-harm is not known         | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-13 A risk is shown: ask first whether anybody has reached the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-13" <does>
      And the answer is "<answer>"

      Examples:
        | case                                         | told                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | recent self-harm, at home, contact not asked | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; earlier self-harm is in recent days or weeks                                              | governs       | Ask this first                          |
        | recent self-harm, answers                    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; earlier self-harm is in recent days or weeks | does not hold | Speak to tactical advisor or supervisor |
        | recent self-harm, contact not known          | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; earlier self-harm is in recent days or weeks; contact with the person is not known        | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2
  Rule: DN-13b A risk is shown: never refused without the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-13b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                | told                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | recent self-harm, answers           | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; earlier self-harm is in recent days or weeks | governs       | Speak to tactical advisor or supervisor |
        | recent self-harm, contact not known | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; earlier self-harm is in recent days or weeks; contact with the person is not known        | governs       | Speak to tactical advisor or supervisor |
        | no self-harm, answers               | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; earlier self-harm is unknown of and denied   | does not hold | Do not send police                      |

  @cites:MHC-2015-10-09
  Rule: DN-14 Visited in vain, and more than usual worry not ruled out: the advisor decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-14" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                  | told                                                                                                                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | missed, visited, no reply, worry not known            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply                                                                    | governs       | Speak to tactical advisor or supervisor |
        | missed, visited, no reply, usual and nothing to worry | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the news from the door is that there was no reply; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | missed, rung only                                     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the enquiries done include a phone call or text                                                                      | does not hold | Do not send police                      |
        | result of the visit not known                         | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the result of the last visit to the door is not known                                                                | does not hold | Do not send police                      |

  @cites:NPA-T
  Rule: DN-14b Silent, and more than usual reason to worry: the service goes now, the advisor decides on police

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-14b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                    | told                                                                                                                                                                                                                                                                                                                                   | does          | answer                                  |
        | psychosis, rung, no answer, not visited | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the vulnerabilities include psychosis                             | governs       | Speak to tactical advisor or supervisor |
        | no answer, usual, nothing to worry      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; this is usual for the person; there are no listed vulnerabilities | does not hold | Do not send police                      |
        | no answer, vulnerability not known      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; vulnerabilities is not known                                      | does not hold | Do not send police                      |

  @cites:APP-MISS
  Rule: DN-14c Nobody knows where, and every enquiry is done: a supervisor decides whether the person is missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-14c" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                                                         | does          | answer                                  |
        | gone, usual, every enquiry done  | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; the enquiries done include all reasonable steps by the service | governs       | Speak to tactical advisor or supervisor |
        | gone, usual, rung only           | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; the enquiries done include a phone call or text                | does not hold | Do not send police                      |
        | gone, usual, enquiries not known | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person; the enquiries done is not known                                | does not hold | Do not send police                      |

  @cites:PFD-2025-0244
  Rule: DN-14d Contact that is cut off is followed up, never closed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-14d" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                                                                               | does          | answer                                  |
        | missed clinic, the line went dead | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is cut off   | governs       | Speak to tactical advisor or supervisor |
        | missed clinic, answers            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text             | does not hold | Do not send police                      |
        | contact not known                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is not known | does not hold | Do not send police                      |

  @cites:MHA-17A
  Rule: DN-8 A condition of a community treatment order missed, not recalled: the responsible clinician decides

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-8" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                      | told                                                                                                                                                                                                                                                                                                                             | does          | answer                                  |
        | CTO condition missed, not recalled, police asked to fetch | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order without recall; what is asked of police is to take the person back; the place is their own home; the person is at a confirmed location | governs       | Do not send police                      |
        | CTO condition missed, recall served: DN-8b                | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order with recall; the written recall is served; the place is their own home; the person is at a confirmed location                          | does not hold | Speak to tactical advisor or supervisor |
        | CTO condition missed, recall not known                    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order without recall; the service of the recall is not known; the place is their own home; the person is at a confirmed location             | governs       | Do not send police                      |
        | clinic missed on a CTO: AW-16                             | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person's legal status is a community treatment order without recall; the place is their own home; the person is at a confirmed location                                               | does not hold | Do not send police                      |

    Scenario: a missed condition gives nobody a power to fetch
      Given a quiet call
      And it is told that the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order without recall; the place is their own home; the person is at a confirmed location; what is asked of police is to take the person back
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then it follows that retaking under section 18(2A) is not available; retaking under section 18(1) is not available
      And the actions include "Ask the clinician to recall in writing"

  @cites:MHA-17E
  Rule: DN-8b Recalled, or the recall is in doubt: the papers first, then the page on absence

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-8b" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                                                                                                                                                                                                                                 | does          | answer                                  |
        | recalled by post, service in doubt | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the place is their own home; the person is at a confirmed location | governs       | Speak to tactical advisor or supervisor |
        | not recalled                       | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order without recall; the written recall is unserved; the place is their own home; the person is at a confirmed location         | does not hold | Do not send police                      |
        | recall not known                   | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a CTO condition; the person's legal status is a community treatment order without recall; the service of the recall is not known; the place is their own home; the person is at a confirmed location | does not hold | Do not send police                      |

  @cites:MHA-42-3
  Rule: DN-9 A conditionally discharged patient missed supervision, not recalled: the supervisors, who tell the Ministry of Justice

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-9" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                                                                             | does          | answer             |
        | missed supervision, not recalled | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the person's legal status is conditional discharge without recall; the place is their own home; the person is at a confirmed location | governs       | Do not send police |
        | recalled: AW-2                   | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the person's legal status is conditional discharge with a recall warrant; the person is unlocated                                     | does not hold | Send police now    |
        | status not known                 | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the legal status is not known; the place is their own home; the person is at a confirmed location                                     | governs       | Do not send police |

  @cites:CASE-SYED
  Rule: DN-15 A forced door asked for, and no danger to life shown: the advisor, and the AMHP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-15" <does>
      And the answer is "<answer>"

      Examples:
        | case                                           | told                                                                                                                                                                                                                                                                              | does          | answer                                  |
        | asked to force the door, nothing seen or heard | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is to force a door or enter | governs       | Speak to tactical advisor or supervisor |
        | asked to check                                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is a welfare check          | does not hold | Do not send police                      |
        | request not known                              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is not known                | does not hold | Do not send police                      |

  @cites:MHA-135-1
  Rule: DN-4 Seen or heard inside and sends the service away: refusing is not missing, the AMHP considers a warrant

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-4" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                                                                                               | does          | answer                                  |
        | seen moving inside, will not open | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is at a confirmed location; the news from the door is that the person was noticed inside             | governs       | Do not send police                      |
        | no reply at the door              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is believed inside an address without contact; the news from the door is that there was no reply     | does not hold | Speak to tactical advisor or supervisor |
        | result of the visit not known     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is believed inside an address without contact; the result of the last visit to the door is not known | does not hold | Do not send police                      |

    Scenario: the worker's knock and the officer's knock open no door
      Given a quiet call
      And it is told that the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a planned home visit; the place is their own home; the person is at a confirmed location; the news from the door is that the person was noticed inside
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the actions include "Section 135(1) warrant first"
      And the actions include "Ask for an AMHP"

  @cites:APP-MISS
  Rule: DN-18 Ask first where the person is

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-18" <does>
      And the answer is "<answer>"

      Examples:
        | case                     | told                                                                                                                                                                                                                                                                     | does          | answer             |
        | nobody asked where he is | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; what is asked of police is a welfare check                                                                                        | governs       | Ask this first     |
        | believed at home         | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is a welfare check | does not hold | Do not send police |
        | asked, nobody knows      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; this is usual for the person; the person's whereabouts is not known; what is asked of police is a welfare check                   | does not hold | Do not send police |

  @cites:APP-MISS
  Rule: DN-17 Nobody knows where: ask first whether missing it is like the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-17" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                      | does          | answer                                  |
        | gone, nobody asked whether that is like him | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated                                            | governs       | Ask this first                          |
        | gone, as usual                              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; this is usual for the person              | does not hold | Do not send police                      |
        | gone, asked, not known                      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person is unlocated; the person's usual behaviour is not known | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-6 No risk told: the service follows up its own appointment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-6" <does>
      And the answer is "<answer>"

      Examples:
        | case                                                  | told                                                                                                                                                                                                                                                                                                                                                       | does          | answer                                  |
        | clinic missed, no concerns                            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                                                                                               | governs       | Do not send police                      |
        | late in the day, rung once, worried since the morning | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is unanswered; the enquiries done include a phone call or text; the hours since the worry arose is 9 | governs       | Do not send police                      |
        | the mother rings: DN-6b                               | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; responsibility lies with the mental health trust                                                                    | does not hold | Do not send police                      |
        | caller not known                                      | the caller's role is not known; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                                                                                                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-16 The public worry about a missed appointment: ask first whether anybody has reached the person, and how vulnerable they are

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-16" <does>
      And the answer is "<answer>"

      Examples:
        | case                                      | told                                                                                                                                                                                                                                                                                                                       | does          | answer             |
        | the mother rings, nothing asked yet       | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                                                                                | governs       | Ask this first     |
        | the mother rings, he answers              | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text                                                                                      | does not hold | Do not send police |
        | the mother rings, all asked, nobody knows | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; contact with the person is not known; vulnerabilities is not known; the person's usual behaviour is not known | does not hold | Do not send police |

  @cites:NPA-T
  Rule: DN-6b The public worry, no risk told: the service responsible follows up

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-6b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                            | told                                                                                                                                                                                                                                                                                    | does          | answer             |
        | the mother rings, he answers, the team is known | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; responsibility lies with the mental health trust | governs       | Do not send police |
        | no service known: DN-6c                         | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; responsibility lies with no service              | does not hold | Do not send police |
        | service not known: DN-6c                        | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the service responsible is not known             | does not hold | Do not send police |

  @cites:NPA-T
  Rule: DN-6c The public worry, no risk told and no service known: crisis line and GP

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-6c" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                        | does          | answer             |
        | the mother rings, he answers, no service | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; responsibility lies with no service  | governs       | Do not send police |
        | a team rings                             | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text                      | does not hold | Do not send police |
        | service not known                        | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the service responsible is not known | governs       | Do not send police |

  @cites:NPA-T
  Rule: DN-6d Officers, custody, another force or nobody knows who asks: the advisor, and the service is told

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-6d" <does>
      And the answer is "<answer>"

      Examples:
        | case                                            | told                                                                                                                                                                                                                         | does          | answer                                  |
        | officers ask about somebody who missed a clinic | the caller is an officer at the scene; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location                                | governs       | Speak to tactical advisor or supervisor |
        | a team rings                                    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact | does not hold | Do not send police                      |
        | caller not known                                | the caller's role is not known; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                    | governs       | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-98 Ask first: left a hospital, or did not come?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-98" <does>
      And the answer is "<answer>"

      Examples:
        | case                       | told                                                                                                                                                                                                                          | does          | answer                                  |
        | nothing told but who calls | the caller is from an emergency department                                                                                                                                                                                    | governs       | Ask this first                          |
        | left A&E                   | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury | does not hold | Do not send police                      |
        | asked, nobody knows how    | the caller is from an emergency department; the way the person went absent is not known                                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-98b Nobody knows whether the person left a hospital or did not come: the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-98b" <does>
      And the answer is "<answer>"

      Examples:
        | case                             | told                                                                                                                                                                                                                          | does          | answer                                  |
        | nobody knows how the person went | the caller is from an emergency department; the way the person went absent is not known                                                                                                                                       | governs       | Speak to tactical advisor or supervisor |
        | not asked yet                    | the caller is from an emergency department                                                                                                                                                                                    | does not hold | Ask this first                          |
        | walked out                       | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury | does not hold | Do not send police                      |

  @cites:MHA-18-1
  Rule: AW-2 Restricted patient absent or recalled: go, and treat as missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "AW-2" <does>
      And the answer is "<answer>"

      Examples:
        | case                              | told                                                                                                                                                                                                                                                                             | does          | answer             |
        | recalled after missed supervision | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the person's legal status is conditional discharge with a recall warrant; the person is unlocated                                     | governs       | Send police now    |
        | not recalled                      | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the person's legal status is conditional discharge without recall; the place is their own home; the person is at a confirmed location | does not hold | Do not send police |
        | status not known                  | the caller is from council social care; the absence is by missing an appointment; what was missed is supervision on conditional discharge; the legal status is not known; the place is their own home; the person is at a confirmed location                                     | does not hold | Do not send police |

  @cites:MHA-17A
  Rule: AW-16 Not recalled, or on valid leave: the clinician decides about recall, police do not fetch

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "AW-16" <does>
      And the answer is "<answer>"

      Examples:
        | case                                          | told                                                                                                                                                                                                                                                                                                                                   | does          | answer             |
        | clinic missed on a CTO, police asked to fetch | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person's legal status is a community treatment order without recall; what is asked of police is to take the person back; the place is their own home; the person is at a confirmed location | governs       | Do not send police |
        | clinic missed, no section                     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the person's legal status is that of somebody under no section; the place is their own home; the person is at a confirmed location                                                              | does not hold | Do not send police |
        | clinic missed, status not known               | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the legal status is not known; the place is their own home; the person is at a confirmed location                                                                                               | does not hold | Do not send police |

  @cites:BP-46
  Rule: DN-99 Anything else: the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-99" <does>
      And the answer is "<answer>"

      Examples:
        | case                                        | told                                                                                                                                                                                                                         | does    | answer             |
        | stayed out after leave: the page on absence | the caller is from a mental health ward; the absence is by staying out after leave                                                                                                                                           | governs | Ask this first     |
        | any missed appointment: it always holds     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact | holds   | Do not send police |

  @cites:BP-11
  Rule: DN-12 A service that worried for hours before it rang is told so, nothing else

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-12" <does>
      And the answer is "<answer>"

      Examples:
        | case                                 | told                                                                                                                                                                                                                                                                        | does          | answer             |
        | a team worried since the morning     | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the hours since the worry arose is 9          | holds         | Do not send police |
        | a team worried for an hour           | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; the hours since the worry arose is 1          | does not hold | Do not send police |
        | a relative worried since the morning | the caller is family or a friend; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is at a confirmed location; contact with the person is by call and text; the hours since the worry arose is 9 | does not hold | Do not send police |
        | no time given                        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                                                | does not hold | Do not send police |

  @cites:PFD-2023-0013
  Rule: WO-22+ The mental health team is told that somebody with a mental risk has walked out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-22+" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                                                                          | does          | answer             |
        | awaiting a bed, hearing voices | the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; the vulnerabilities include psychosis                                                                    | holds         | Send police now    |
        | wrist                          | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; staff recorded no risk of self-harm or suicide | does not hold | Do not send police |
        | recorded risk not known        | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the risk recorded by staff is not known        | does not hold | Do not send police |

  @cites:PFD-2024-0060
  Rule: WO-23+ What officers knew of somebody they brought goes to the hospital and to whoever looks for the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-23+" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                                                                                      | does          | answer                                  |
        | officers brought him willingly | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; the person came to the hospital with police and willingly | holds         | Speak to tactical advisor or supervisor |
        | came by ambulance              | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; the person came to the hospital by ambulance              | does not hold | Do not send police                      |
        | how he came is not known       | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include another illness; the way the person came to the hospital is not known      | does not hold | Do not send police                      |

  @cites:PFD-2023-0013
  Rule: WO-24+ No agreed protocol covers every walk-out: say which one applies, or ask the advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-24+" <does>
      And the answer is "<answer>"

      Examples:
        | case                         | told                                                                                                                                                                                                                          | does          | answer                                  |
        | left A&E                     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury | holds         | Do not send police                      |
        | missed a clinic              | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact  | does not hold | Do not send police                      |
        | nobody knows whether he left | the caller is from an emergency department; the way the person went absent is not known                                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-AWOL-135-136
  Rule: WO-25+ Asked to bring back somebody who was free to leave: say that nobody may

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-25+" <does>
      And the answer is "<answer>"

      Examples:
        | case                               | told                                                                                                                                                                                                                                                                              | does          | answer                                  |
        | asked to bring her back            | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; what is asked of police is to take the person back | holds         | Do not send police                      |
        | section 2, asked to bring her back | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2; what is asked of police is to take the person back; the place is their own home; the person is at a confirmed location                                      | does not hold | Speak to tactical advisor or supervisor |
        | asked to check                     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; what is asked of police is a welfare check         | does not hold | Do not send police                      |
        | request not known                  | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; what is asked of police is not known               | does not hold | Do not send police                      |

  @cites:RCEM-2013
  Rule: WO-26+ A child who left or was not brought: safeguarding, whoever goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-26+" <does>
      And the answer is "<answer>"

      Examples:
        | case              | told                                                                                                                                                                                                                                                         | does          | answer                                  |
        | 15, left, at home | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person is under 16        | holds         | Speak to tactical advisor or supervisor |
        | adult             | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury                                | does not hold | Do not send police                      |
        | age not known     | the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location; the reasons for coming to hospital include a minor injury; the person's age is not known | holds         | Speak to tactical advisor or supervisor |

  @cites:NPA-T
  Rule: DN-20+ Nobody is made to attend by a police visit

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-20+" <does>
      And the answer is "<answer>"

      Examples:
        | case                                     | told                                                                                                                                                                                                                                                                                                     | does          | answer             |
        | a team asks police to check on a no-show | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is a welfare check                                 | holds         | Do not send police |
        | a life is in danger                      | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is a welfare check; anyone's life is in danger now | does not hold | Send police now    |
        | request not known                        | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact; what is asked of police is not known                                       | does not hold | Do not send police |

  @cites:PFD-2024-0332
  Rule: DN-21+ A missed dose that matters: the clinician says what it means and by when

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-21+" <does>
      And the answer is "<answer>"

      Examples:
        | case                         | told                                                                                                                                                                                                                                              | does          | answer             |
        | depot missed                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is at a confirmed location; contact with the person is by call and text | holds         | Do not send police |
        | clinic missed                | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a routine appointment; the place is their own home; the person is believed inside an address without contact                      | does not hold | Do not send police |
        | what was missed is not known | the caller is from a community mental health team; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the thing that was missed is not known                        | does not hold | Do not send police |

  @cites:APP-MISS
  Rule: WO-F1 Whoever walked out, left the ward, ran from an escort or escaped from a place of safety has left

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F1" <does>

      Examples:
        | case                  | told                                                                                           | does          |
        | walked out            | the caller is from an emergency department; the absence is by walking out while never detained | holds         |
        | missed an appointment | the caller is from a community mental health team; the absence is by missing an appointment    | does not hold |
        | way not known         | the caller is from an emergency department; the way the person went absent is not known        | does not hold |

  @cites:APP-MISS
  Rule: WO-F2 A&E or a ward rings about somebody who is not there any more

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F2" <does>

      Examples:
        | case                             | told                                                                              | does          |
        | A&E rings, patient unlocated     | the caller is from an emergency department; the person is unlocated               | holds         |
        | A&E rings, patient there         | the caller is from an emergency department; the place is an emergency department  | does not hold |
        | A&E rings, whereabouts not known | the caller is from an emergency department; the person's whereabouts is not known | does not hold |
        | a team rings                     | the caller is from a community mental health team; the person is unlocated        | does not hold |

  @cites:APP-MISS
  Rule: WO-F3 Somebody whose hospital care was under way and who is elsewhere now has left

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F3" <does>

      Examples:
        | case                                                      | told                                                                                                                                              | does          |
        | the mother rings, he was waiting for a bed and is at home | the caller is family or a friend; the place is their own home; the person is at a confirmed location; the hospital care is at the wait for a bed  | holds         |
        | the mother rings, nothing about a hospital                | the caller is family or a friend; the place is their own home; the person is at a confirmed location                                              | does not hold |
        | stage not known                                           | the caller is family or a friend; the place is their own home; the person is at a confirmed location; the stage of the hospital care is not known | does not hold |

  @cites:MHA-AWOL-135-136
  Rule: WO-F4 Not absent, or absent in another way, is no walk-out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F4" <does>

      Examples:
        | case                  | told                                                                                           | does          |
        | missed an appointment | the caller is from a community mental health team; the absence is by missing an appointment    | holds         |
        | walked out            | the caller is from an emergency department; the absence is by walking out while never detained | does not hold |
        | way not known         | the caller is from an emergency department; the way the person went absent is not known        | does not hold |

  @cites:MHA-AWOL-135-136
  Rule: WO-F5 Somebody who is in the hospital has not left it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F5" <does>

      Examples:
        | case                           | told                                                                                                                                 | does          |
        | still in A&E                   | the caller is from an emergency department; the place is an emergency department                                                     | holds         |
        | walked out, now in another A&E | the caller is from an emergency department; the absence is by walking out while never detained; the place is an emergency department | does not hold |
        | place not known                | the caller is from an emergency department; the place is not known                                                                   | does not hold |

  @cites:APP-MISS
  Rule: DN-F1 An absence by a missed appointment is a missed appointment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-F1" <does>

      Examples:
        | case                  | told                                                                                           | does          |
        | missed an appointment | the caller is from a community mental health team; the absence is by missing an appointment    | holds         |
        | walked out            | the caller is from an emergency department; the absence is by walking out while never detained | does not hold |
        | way not known         | the caller is from a community mental health team; the way the person went absent is not known | does not hold |

  @cites:NPA-T
  Rule: DN-F2 Something missed by somebody who is not said to be absent in another way

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-F2" <does>

      Examples:
        | case                                    | told                                                                                                                                | does          |
        | a depot missed, nothing said of absence | the caller is from a community mental health team; what was missed is a vital medicine                                              | holds         |
        | a depot missed, walked out of A&E       | the caller is from an emergency department; the absence is by walking out while never detained; what was missed is a vital medicine | does not hold |
        | what was missed is not known            | the caller is from a community mental health team; the thing that was missed is not known                                           | does not hold |

  @cites:APP-MISS
  Rule: DN-F3 Whoever left a hospital, or went absent in another way, did more than miss an appointment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-F3" <does>

      Examples:
        | case                  | told                                                                                                                                | does          |
        | walked out            | the caller is from an emergency department; the absence is by walking out while never detained; what was missed is a vital medicine | holds         |
        | missed an appointment | the caller is from a community mental health team; the absence is by missing an appointment                                         | does not hold |
        | way not known         | the caller is from a community mental health team; the way the person went absent is not known                                      | does not hold |

  @cites:MHA-18-1
  Rule: WO-F10 Whoever was under a section, an application or arrest was held, unless that has ended

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F10" <does>

      Examples:
        | case                       | told                                                                                                                                                             | does          |
        | section 3                  | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 3                                             | holds         |
        | informal                   | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is that of an informal patient                           | does not hold |
        | section 136 that has ended | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out | does not hold |
        | not known                  | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known                                                      | does not hold |

  @cites:MHA-5-2
  Rule: WO-F11 An in-patient under section 5 was held, unless that has ended

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F11" <does>

      Examples:
        | case                         | told                                                                                                                      | does          |
        | a 5(2) on a ward             | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 5(2)   | holds         |
        | a 5(2) that A&E says it used | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 5(2) | does not hold |
        | not known                    | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known               | does not hold |

  @cites:MHA-131
  Rule: WO-F12 No section, informal, community patient, on leave, or no application: free to leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F12" <does>

      Examples:
        | case      | told                                                                                                                                   | does          |
        | informal  | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is that of an informal patient | holds         |
        | section 2 | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 2                   | does not hold |
        | not known | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known                            | does not hold |

  @cites:MHA-AWOL-135-136
  Rule: WO-F13 Never detained, and no section said: free to leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F13" <does>

      Examples:
        | case                            | told                                                                                                                                   | does          |
        | never detained                  | the caller is from an emergency department; the absence is by walking out while never detained                                         | holds         |
        | left the ward, status not known | the caller is from another hospital ward; the absence is by leaving the ward; the legal status is not known                            | does not hold |
        | walked out, yet section 2       | the caller is from an emergency department; the absence is by walking out while never detained; the person's legal status is section 2 | does not hold |

  @cites:MHA-136-EXPIRY
  Rule: WO-F14 Whoever stayed on after the power had ended was free to leave

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F14" <does>

      Examples:
        | case                   | told                                                                                                                                                                      | does          |
        | section 136 has ended  | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out        | holds         |
        | section 136 still runs | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold still runs         | does not hold |
        | not known              | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the running of the power to retake is not known | does not hold |

  @cites:RED-FLAGS
  Rule: WO-F20 Poisoning, head injury or confusion, left before care was finished

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F20" <does>

      Examples:
        | case               | told                                                                                                                                                                                                  | does          |
        | overdose at triage | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include poisoning such as overdose; the hospital care is at triage | holds         |
        | overdose treated   | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include poisoning such as overdose; the hospital care is complete  | does not hold |
        | reason not known   | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital is not known                                                       | does not hold |

  @cites:RED-FLAGS
  Rule: WO-F21 An overdose or head injury told as a red flag, or something swallowed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F21" <does>

      Examples:
        | case                 | told                                                                                                                                        | does          |
        | overdose as red flag | the caller is from an emergency department; the absence is by walking out while never detained; the red flags include an overdose or poison | holds         |
        | no red flag          | the caller is from an emergency department; the absence is by walking out while never detained                                              | does not hold |
        | red flags not known  | the caller is from an emergency department; the absence is by walking out while never detained; medical red flags is not known              | does not hold |

  @cites:RED-FLAGS
  Rule: WO-F22 Another reason, or finished care, and no such red flag

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F22" <does>

      Examples:
        | case             | told                                                                                                                                                                                    | does          |
        | minor injury     | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury                               | holds         |
        | head injury      | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include conditions such as head injury and confusion | does not hold |
        | reason not known | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital is not known                                         | does not hold |

  @cites:APP-MISS
  Rule: WO-F30 Suicidal, psychotic or poisoned on arrival, and not said to be treated

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F30" <does>

      Examples:
        | case                     | told                                                                                                                                                                                                                        | does          |
        | suicidal, awaiting a bed | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include danger such as suicide and self-harm; the hospital care is at the wait for a bed | holds         |
        | suicidal, treated        | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include danger such as suicide and self-harm; the hospital care is complete              | does not hold |
        | reason not known         | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital is not known                                                                             | does not hold |

  @cites:APP-MISS
  Rule: WO-F31 A risk that staff recorded or predict, present psychosis, recent self-harm, words, means or a goodbye

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F31" <does>

      Examples:
        | case             | told                                                                                                                                           | does          |
        | risk recorded    | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded a risk of self-harm or suicide  | holds         |
        | no risk recorded | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded no risk of self-harm or suicide | does not hold |
        | not known        | the caller is from an emergency department; the absence is by walking out while never detained; the risk recorded by staff is not known        | does not hold |

  @cites:APP-MISS
  Rule: WO-F32 Mentally disordered, and waiting for a mental health assessment or a bed

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F32" <does>

      Examples:
        | case                            | told                                                                                                                                                                                                                     | does          |
        | disordered, awaiting assessment | the caller is from an emergency department; the absence is by walking out while never detained; the hospital care is at the wait for a mental health assessment; the person appears to be suffering from mental disorder | holds         |
        | disordered, triaged             | the caller is from an emergency department; the absence is by walking out while never detained; the hospital care is at triage; the person appears to be suffering from mental disorder                                  | does not hold |
        | sign not known                  | the caller is from an emergency department; the absence is by walking out while never detained; the hospital care is at the wait for a mental health assessment; any sign of mental disorder is not known                | does not hold |

  @cites:APP-MISS
  Rule: WO-F33 Every risk ruled out, nothing psychotic, and no such reason

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F33" <does>

      Examples:
        | case                | told                                                                                                                                                                                             | does          |
        | nothing of the kind | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury                                        | holds         |
        | psychosis           | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; the vulnerabilities include psychosis | does not hold |
        | danger not known    | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; danger to life now is not known       | does not hold |

  @cites:ECHR-2
  Rule: WO-F40 Harm within hours, a clinician's forecast, or a vulnerability that cannot wait

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F40" <does>

      Examples:
        | case              | told                                                                                                                                                | does          |
        | harm within hours | the caller is from an emergency department; the absence is by walking out while never detained; the harm from doing nothing is serious within hours | holds         |
        | harm later        | the caller is from an emergency department; the absence is by walking out while never detained; the harm from doing nothing is later                | does not hold |
        | not known         | the caller is from an emergency department; the absence is by walking out while never detained; the harm if nothing is done is not known            | does not hold |

  @cites:ECHR-2
  Rule: WO-F41 Untreated danger to the body makes serious harm foreseeable

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F41" <does>

      Examples:
        | case               | told                                                                                                                                                                  | does          |
        | overdose untreated | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include poisoning such as overdose | holds         |
        | minor injury       | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury             | does not hold |
        | reason not known   | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital is not known                       | does not hold |

  @cites:ECHR-2
  Rule: WO-F42 A risk of suicide or psychosis makes serious harm foreseeable

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F42" <does>

      Examples:
        | case             | told                                                                                                                                           | does          |
        | risk recorded    | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded a risk of self-harm or suicide  | holds         |
        | no risk recorded | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded no risk of self-harm or suicide | does not hold |
        | not known        | the caller is from an emergency department; the absence is by walking out while never detained; the risk recorded by staff is not known        | does not hold |

  @cites:ECHR-8
  Rule: WO-F43 Harm later or none, and nothing else that points to it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F43" <does>

      Examples:
        | case                      | told                                                                                                                                                                                                | does          |
        | harm later, nothing else  | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; the harm from doing nothing is later     | holds         |
        | harm later, risk recorded | the caller is from an emergency department; the absence is by walking out while never detained; staff recorded a risk of self-harm or suicide; the harm from doing nothing is later                 | does not hold |
        | not known                 | the caller is from an emergency department; the absence is by walking out while never detained; the reasons for coming to hospital include a minor injury; the harm if nothing is done is not known | does not hold |

  @cites:RCEM-2013
  Rule: WO-F50 Whatever is more than usual reason to worry gives concern

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F50" <does>

      Examples:
        | case                | told                                                                                                                                                              | does          |
        | unlike her          | the caller is from an emergency department; the absence is by walking out while never detained; this is unlike the person                                         | holds         |
        | usual, nothing else | the caller is from an emergency department; the absence is by walking out while never detained; this is usual for the person; there are no listed vulnerabilities | does not hold |
        | not known           | the caller is from an emergency department; the absence is by walking out while never detained; the person's usual behaviour is not known                         | does not hold |

  @cites:RCEM-2013
  Rule: WO-F51 Mentally disordered, distressed, drunk or drugged, or waiting for a mental health assessment

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F51" <does>

      Examples:
        | case       | told                                                                                                                                             | does          |
        | distressed | the caller is from an emergency department; the absence is by walking out while never detained; the person appears to be only distressed         | holds         |
        | calm       | the caller is from an emergency department; the absence is by walking out while never detained; the person appears to be without mental disorder | does not hold |
        | not known  | the caller is from an emergency department; the absence is by walking out while never detained; any sign of mental disorder is not known         | does not hold |

  @cites:RCEM-2013
  Rule: WO-F52 No more worry than usual, sober, and no sign of disorder

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F52" <does>

      Examples:
        | case                      | told                                                                                                                                                                                                        | does          |
        | usual, sober, calm        | the caller is from an emergency department; the absence is by walking out while never detained; this is usual for the person; there are no listed vulnerabilities                                           | holds         |
        | distressed                | the caller is from an emergency department; the absence is by walking out while never detained; this is usual for the person; there are no listed vulnerabilities; the person appears to be only distressed | does not hold |
        | usual behaviour not known | the caller is from an emergency department; the absence is by walking out while never detained; there are no listed vulnerabilities; the person's usual behaviour is not known                              | does not hold |

  @cites:CL-NEGLIGENCE
  Rule: WO-F60 A constable is with the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F60" <does>

      Examples:
        | case                 | told                                                                                                                                     | does          |
        | a constable is there | the caller is from an emergency department; the absence is by walking out while never detained; a constable is with the person           | holds         |
        | none is there        | the caller is from an emergency department; the absence is by walking out while never detained; no constable is with the person          | does not hold |
        | not known            | the caller is from an emergency department; the absence is by walking out while never detained; the presence of a constable is not known | does not hold |

  @cites:CL-NEGLIGENCE
  Rule: WO-F61 An officer at the scene rings about somebody who has been found

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F61" <does>

      Examples:
        | case                                | told                                                                                                                                                          | does          |
        | an officer rings from beside him    | the caller is an officer at the scene; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location | holds         |
        | an officer rings from an empty flat | the caller is an officer at the scene; the absence is by walking out while never detained; the person is unlocated                                            | does not hold |
        | whereabouts not known               | the caller is an officer at the scene; the absence is by walking out while never detained; the person's whereabouts is not known                              | does not hold |

  @cites:CL-NEGLIGENCE
  Rule: WO-F63 An officer rings from a place that is no home, where nobody is being looked for

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F63" <does>

      Examples:
        | case                                                    | told                                                                                                                            | does          |
        | an officer rings from A&E about him                     | the caller is an officer at the scene; the absence is by walking out while never detained; the place is an emergency department | holds         |
        | an officer rings from his flat, nobody says where he is | the caller is an officer at the scene; the absence is by walking out while never detained; the place is their own home          | does not hold |
        | place not known                                         | the caller is an officer at the scene; the absence is by walking out while never detained; the place is not known               | does not hold |

  @cites:NPA-T
  Rule: WO-F62 No constable is there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-F62" <does>

      Examples:
        | case               | told                                                                                                                                     | does          |
        | no constable there | the caller is from an emergency department; the absence is by walking out while never detained; no constable is with the person          | holds         |
        | a constable there  | the caller is from an emergency department; the absence is by walking out while never detained; a constable is with the person           | does not hold |
        | not known          | the caller is from an emergency department; the absence is by walking out while never detained; the presence of a constable is not known | does not hold |

  @cites:PFD-2024-0332
  Rule: DN-F10 A clinician's forecast, earlier violence or threats, or earlier self-harm: the relapse is a dangerous one

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-F10" <does>

      Examples:
        | case                                 | told                                                                                                                                                                         | does          |
        | overdose after the last missed depot | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; earlier self-harm is in the past           | holds         |
        | none                                 | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; earlier self-harm is unknown of and denied | does not hold |
        | not known                            | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the history of self-harm is not known      | does not hold |

  @cites:PFD-2024-0332
  Rule: DN-F11 No forecast, no violence, no self-harm: no dangerous relapse

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "DN-F11" <does>

      Examples:
        | case                | told                                                                                                                                                                                                                           | does          |
        | nothing of the kind | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; no clinician predicts death or serious harm soon; earlier self-harm is unknown of and denied | holds         |
        | earlier overdose    | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; no clinician predicts death or serious harm soon; earlier self-harm is in the past           | does not hold |
        | forecast not known  | the caller is from a community mental health team; the absence is by missing an appointment; what was missed is a vital medicine; the clinician's prediction of harm is not known; earlier self-harm is unknown of and denied  | does not hold |

  @cites:MHA-5-2
  Rule: WO-P1 A section 5 that A&E says it used is no ground to retake before the papers are read

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-P1" <does>

      Examples:
        | case                  | told                                                                                                                      | does          |
        | A&E says it used 5(4) | the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 5(4) | holds         |
        | a ward used 5(4)      | the caller is from another hospital ward; the absence is by leaving the ward; the person's legal status is section 5(4)   | does not hold |
        | status not known      | the caller is from an emergency department; the absence is by leaving the ward; the legal status is not known             | does not hold |

  @cites:PFD-2023-0013
  Rule: What went wrong before, put again

    Scenario: a second call about bleach, hours after he left A&E at risk, is one incident
      Given a quiet call
      And it is told that the caller is family or a friend; the absence is by walking out while never detained; the person is unlocated; staff recorded a risk of self-harm or suicide; the person has a means of self-harm; the number of earlier calls is 1; this contact is a report of new facts or changed risk; the police grade is low
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-12b" holds
      And the actions include "Link the logs"
      And the actions include "Open a missing person report"

    Scenario: he left A&E after section 136 had ended and two sergeants called him absent
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by leaving the ward; the person's legal status is section 136; the power to retake and hold has run out; the person is unlocated; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; the police grade is no apparent risk
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-4" governs
      And it follows that retaking under section 138 is not available

    Scenario: the hospital did not say why he was there, so it is asked before anything is refused
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is at a confirmed location
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Ask this first"
      And the first question is about the reasons for coming to hospital
      And it is asked about the risk recorded by staff

    Scenario: awaiting a bed after an overdose, left twice, and nobody knew who should knock
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the place is their own home; the person is believed inside an address without contact; the hospital care is at the wait for a bed; the reasons for coming to hospital include danger such as suicide and self-harm; contact with the person is unanswered; the number of earlier calls is 1
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-4b" governs
      And the actions include "Name one owner"

    Scenario: treated twice by ambulance, left A&E distressed, and services argued over a safe and well check
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed; the vulnerabilities include being out in bad weather; what is asked of police is a welfare check; the agencies or the facts disagree
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-10" holds

    Scenario: the same, in mild weather and found by nobody
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include another illness; staff recorded no risk of self-harm or suicide; capacity is not assessed by anybody; the person appears to be only distressed; what is asked of police is a welfare check
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Speak to tactical advisor or supervisor"
      And row "WO-10" governs
      And the actions include "Clinician stays in charge"

    Scenario: four calls in a day, an important meeting missed, and nobody knows of earlier self-harm
      Given a quiet call
      And it is told that the caller is family or a friend; the absence is by missing an appointment; the place is their own home; the person is believed inside an address without contact; the other warning signs include an important meeting missed; the history of self-harm is not known; contact with the person is unanswered; the number of earlier calls is 3
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "DN-3c" governs
      And the actions include "Link the logs"

    Scenario: methadone not collected, a support worker worries a second time
      Given a quiet call
      And it is told that the caller is from a care provider; the absence is by missing an appointment; what was missed is a vital medicine; the place is their own home; the person is believed inside an address without contact; this is unlike the person; contact with the person is unanswered; the number of earlier calls is 1
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "DN-7e" governs

    Scenario: police declined twice because the hospital had failed
      Given a quiet call
      And it is told that the caller is from another hospital ward; the absence is by walking out while never detained; the person is unlocated; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; there have been no enquiries; the agencies or the facts disagree
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"

    Scenario: A&E never had what the officers knew about the man they brought
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; the person came to the hospital with police and willingly; the reasons for coming to hospital include danger such as suicide and self-harm
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "WO-23+" holds
      And the actions include "Give a full handover"

    Scenario: a man brought by ambulance, awaiting assessment, was allowed to leave
      Given a quiet call
      And it is told that the caller is from an emergency department; the place is an emergency department; the person's legal status is that of somebody under no section; the hospital care is at the wait for a mental health assessment; staff recorded a risk of self-harm or suicide; what is asked of police is advice only
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-21c" governs
      And the answer names "Council AMHP service"

    Scenario: a missed police appointment after a recorded risk was never called missing
      Given a quiet call
      And it is told that the caller is from police custody; the absence is by missing an appointment; what was missed is a police appointment or bail; the person is unlocated; this is unlike the person
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And row "DN-2" holds
      And the actions include "Open a missing person report"

    Scenario: no agreed protocol for the hospital is said so, and nobody is refused for it
      Given a quiet call
      And it is told that the caller is from an emergency department; the absence is by walking out while never detained; the person is unlocated; staff recorded a risk of self-harm or suicide
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "WO-24+" holds
      And the answer is "Send police now"
