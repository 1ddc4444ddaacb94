@guide:awol
Feature: Absent without leave
  Who looks for a patient who has gone, who may take them back, on which power, until when and where to.
  Power and attendance are two answers: an ended power does not end the search for a person at risk.

  @cites:MHA-138-1 @cites:CL-NEGLIGENCE @cites:COLLEGE-RCRP @cites:ECHR-2 @cites:PACE-17-1-e @cites:NPA-T @cites:PFD-2023-0193 @cites:MHA-18-1
  Rule: AW-6, AW-13, AW-5, AW-5b Danger, escape and staff in trouble come before any question of section

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: escape before anybody took over
        | case                              | told                                                                                                                                                        | row  | does          | answer                                  |
        | jumped from the police van        | the person's legal status is section 136; the absence is by escape on the way; nobody able to keep the person safe has taken over knowing the risks         | AW-6 | holds         | Send police now                         |
        | ran from the officers in A&E      | the person's legal status is section 135(1); the absence is by running from an escort; nobody able to keep the person safe has taken over knowing the risks | AW-6 | governs       | Send police now                         |
        | nobody asked about the handover   | the person's legal status is section 136; the absence is by leaving the ward                                                                                | AW-6 | governs       | Send police now                         |
        | nobody knows about the handover   | the person's legal status is section 136; the absence is by leaving the ward; the handover is not known                                                     | AW-6 | governs       | Send police now                         |
        | the suite had taken over          | the person's legal status is section 136; the absence is by leaving the ward; someone able to keep the person safe has taken over knowing the risks         | AW-6 | does not hold | Ask this first                          |
        | a ward patient ran from an escort | the person's legal status is section 3; the absence is by running from an escort; nobody able to keep the person safe has taken over knowing the risks      | AW-6 | does not hold | Ask this first                          |
        | nobody knows the section          | the legal status is not known; the absence is by leaving the ward; nobody able to keep the person safe has taken over knowing the risks                     | AW-6 | does not hold | Speak to tactical advisor or supervisor |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: life at risk where the patient is
        | case                              | told                                                                                                                                            | row   | does          | answer          |
        | groans behind the sister's door   | the person's legal status is section 3; the person is believed inside an address without contact; life or limb is believed to be at risk inside | AW-13 | governs       | Send police now |
        | in danger in the park             | the person's legal status is section 3; the person is at a confirmed location; anyone's life is in danger now                                   | AW-13 | holds         | Send police now |
        | quiet at the sister's             | the person's legal status is section 3; the person is at a confirmed location; life or limb is not believed to be at risk inside                | AW-13 | does not hold | Ask this first  |
        | nobody can tell from outside      | the person's legal status is section 3; the person is at a confirmed location; life or limb inside is not known                                 | AW-13 | does not hold | Ask this first  |
        | in danger, and nobody knows where | the person's legal status is section 3; the person is unlocated; anyone's life is in danger now                                                 | AW-13 | does not hold | Send police now |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: staff with the patient
        | case                                                   | told                                                                                                                                                                                       | row   | does          | answer          |
        | a nurse follows and cannot hold him                    | the person's legal status is section 2; a member of staff is with or following the person now; staff cannot safely keep or return the person                                               | AW-5  | governs       | Send police now |
        | a nurse follows and does not know if she can hold him  | the person's legal status is section 2; a member of staff is with or following the person now; the staff's ability to keep and return the person is not known                              | AW-5  | governs       | Send police now |
        | two nurses bring her back                              | the person's legal status is section 2; a member of staff is with or following the person now; staff can safely keep or return the person                                                  | AW-5  | does not hold | Ask this first  |
        | nobody asked whether they can hold her                 | the person's legal status is section 2; a member of staff is with or following the person now                                                                                              | AW-5  | does not hold | Ask this first  |
        | no staff with her                                      | the person's legal status is section 2; no member of staff is with or following the person now; staff cannot safely keep or return the person                                              | AW-5  | does not hold | Ask this first  |
        | staff follow a voluntary patient they may not hold     | the person's legal status is that of an informal patient; a member of staff is with or following the person now; staff cannot safely keep or return the person                             | AW-5  | does not hold | Ask this first  |
        | section not known, staff cannot hold                   | the legal status is not known; a member of staff is with or following the person now; staff cannot safely keep or return the person                                                        | AW-5  | governs       | Send police now |
        | a voluntary patient heads for the bridge, nurse behind | the person's legal status is that of an informal patient; a member of staff is with or following the person now; a clinician predicts death or serious harm soon                           | AW-5b | governs       | Send police now |
        | at risk, and staff can hold                            | the person's legal status is section 2; a member of staff is with or following the person now; a clinician predicts death or serious harm soon; staff can safely keep or return the person | AW-5b | does not hold | Ask this first  |
        | no risk shown                                          | the person's legal status is that of an informal patient; a member of staff is with or following the person now                                                                            | AW-5b | does not hold | Ask this first  |
        | at risk, and nobody knows whether staff are there      | the person's legal status is section 2; the staff with the person is not known; a clinician predicts death or serious harm soon                                                            | AW-5b | does not hold | Ask this first  |

  @cites:MHA-41 @cites:MHA-42-3 @cites:MHA-135-2 @cites:MHA-18-NOENTRY @cites:MHA-18-1 @cites:COP-28 @cites:MHA-35-10 @cites:MHA-36-8 @cites:MHA-38-7 @cites:MHA-40-4 @cites:MHA-18-4 @cites:MHA-40-1 @cites:ECHR-2 @cites:PFD-2024-0296 @cites:MHC-2022-03-28
  Rule: AW-2, AW-2b, AW-3, AW-3b, AW-4 Patients of the courts, and those whom the Code has reported at once

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: restricted patients
        | case                                          | told                                                                                                                                                                      | row   | does          | answer                                  |
        | 20 minutes late from leave                    | the person's legal status is that of a restricted patient; the absence is by staying out after leave; the person is unlocated                                             | AW-2  | governs       | Send police now                         |
        | recalled by warrant, seen in town             | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is open with no door in question              | AW-2  | governs       | Send police now                         |
        | restricted, way of going not known            | the person's legal status is that of a restricted patient; the way the person went absent is not known                                                                    | AW-2  | governs       | Send police now                         |
        | restricted, only missed an appointment        | the person's legal status is that of a restricted patient; the absence is by missing an appointment                                                                       | AW-2  | does not hold | Ask this first                          |
        | conditional discharge, no recall              | the person's legal status is conditional discharge without recall; the person is unlocated                                                                                | AW-2  | does not hold | Speak to tactical advisor or supervisor |
        | section not known                             | the legal status is not known; the absence is by staying out after leave; the person is unlocated                                                                         | AW-2  | does not hold | Speak to tactical advisor or supervisor |
        | recalled, in his flat, door refused           | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is refused                                    | AW-2b | governs       | Send police with conditions             |
        | recalled, in his flat, his mother opens       | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is agreed by someone with the right           | AW-2b | does not hold | Send police now                         |
        | recalled, in his flat, nobody knows who opens | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is not known                                  | AW-2b | does not hold | Send police now                         |
        | recalled, door refused, warrant to enter held | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is refused; there is a section 135(2) warrant | AW-2b | does not hold | Send police now                         |
        | recalled, door refused, officers on his heels | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location; the way in is refused; officers are in immediate pursuit | AW-2b | does not hold | Send police now                         |
        | recalled, believed at his mother's, no answer | the person's legal status is conditional discharge with a recall warrant; the person is believed inside an address without contact; the way in is locked with no answer   | AW-2b | does not hold | Send police now                         |
        | a section 3 patient, door refused             | the person's legal status is section 3; the person is at a confirmed location; the way in is refused                                                                      | AW-2b | does not hold | Ask this first                          |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: other court patients
        | case                                           | told                                                                                                                            | row   | does          | answer          |
        | hospital order, left the ward                  | the person's legal status is section 37 without restriction; the absence is by leaving the ward                                 | AW-3  | governs       | Send police now |
        | hospital order, not absent                     | the person's legal status is section 37 without restriction; the absence is ruled out                                           | AW-3  | does not hold | Ask this first  |
        | section not asked, reported as a court patient | the grounds for an immediate report include a Part 3 section                                                                    | AW-3  | governs       | Send police now |
        | court ground not known                         | the person's legal status is section 3; the absence is by leaving the ward; the grounds for an immediate report is not known    | AW-3  | does not hold | Ask this first  |
        | no court section                               | the person's legal status is section 3; the absence is by leaving the ward; none of the grounds for an immediate report applies | AW-3  | does not hold | Ask this first  |
        | reported as a court patient, and voluntary     | the person's legal status is that of an informal patient; the grounds for an immediate report include a Part 3 section          | AW-3  | does not hold | Ask this first  |
        | on remand for a report, gone                   | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                           | AW-3b | governs       | Send police now |
        | on remand for a report, on the ward            | the person's legal status is section 35, 36 or 38; the absence is ruled out                                                     | AW-3b | does not hold | Ask this first  |
        | on remand, way of going not known              | the person's legal status is section 35, 36 or 38; the way the person went absent is not known                                  | AW-3b | governs       | Send police now |
        | hospital order is not remand                   | the person's legal status is section 37 without restriction; the absence is by leaving the ward                                 | AW-3b | does not hold | Send police now |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: dangerous or especially vulnerable
        | case                             | told                                                                                                                                           | row  | does          | answer          |
        | dangerous                        | the person's legal status is section 3; the absence is by leaving the ward; the grounds for an immediate report include dangerousness          | AW-4 | governs       | Send police now |
        | especially vulnerable            | the person's legal status is section 2; the absence is by leaving the ward; the grounds for an immediate report include especial vulnerability | AW-4 | governs       | Send police now |
        | none of the grounds              | the person's legal status is section 2; the absence is by leaving the ward; none of the grounds for an immediate report applies                | AW-4 | does not hold | Ask this first  |
        | nobody knows the grounds         | the person's legal status is section 2; the absence is by leaving the ward; the grounds for an immediate report is not known                   | AW-4 | does not hold | Ask this first  |
        | dangerous, and still on the ward | the person's legal status is section 2; the absence is ruled out; the grounds for an immediate report include dangerousness                    | AW-4 | does not hold | Ask this first  |
        | dangerous, section not known     | the legal status is not known; the absence is by leaving the ward; the grounds for an immediate report include dangerousness                   | AW-4 | governs       | Send police now |

  @cites:MHA-18-5 @cites:MHA-21 @cites:MHA-138-3 @cites:ECHR-5 @cites:MHC-2024-12-18 @cites:MHA-17E @cites:MHA-17-4
  Rule: AW-8, AW-1, AW-1b, AW-1c Is there still a power, and on which section?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: after the end nobody is retaken
        | case                                         | told                                                                                                                                                                           | row  | does          | answer                                  |
        | section 2, told it has run out, seen in town | the person's legal status is section 2; the absence is by leaving the ward; the person is at a confirmed location; the power to retake and hold has run out                    | AW-8 | governs       | Speak to tactical advisor or supervisor |
        | section 2, day 30                            | the person's legal status is section 2; the absence is by leaving the ward; the person is at a confirmed location; the time of admission under the section is 2026-01-31T10:00 | AW-8 | governs       | Speak to tactical advisor or supervisor |
        | section 2, day 28                            | the person's legal status is section 2; the absence is by leaving the ward; the person is at a confirmed location; the time of admission under the section is 2026-02-02T10:00 | AW-8 | does not hold | Ask this first                          |
        | nobody knows whether it runs                 | the person's legal status is section 2; the absence is by leaving the ward; the person is at a confirmed location; the running of the power to retake is not known             | AW-8 | does not hold | Ask this first                          |
        | a voluntary patient has no power to end      | the person's legal status is that of an informal patient; the person is at a confirmed location; the power to retake and hold has run out                                      | AW-8 | does not hold | Do not send police                      |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: no detention on a guess
        | case                                        | told                                                                                                                           | row   | does          | answer                                  |
        | nobody knows the section                    | the legal status is not known                                                                                                  | AW-1  | governs       | Speak to tactical advisor or supervisor |
        | detained, section not said                  | the person's legal status is detained under a section not said                                                                 | AW-1  | governs       | Speak to tactical advisor or supervisor |
        | section read out                            | the person's legal status is section 3                                                                                         | AW-1  | does not hold | Ask this first                          |
        | recall posted today                         | the person's legal status is a community treatment order with recall; the written recall is of doubtful service                | AW-1b | governs       | Speak to tactical advisor or supervisor |
        | recall posted, status not changed           | the person's legal status is a community treatment order without recall; the written recall is of doubtful service             | AW-1b | governs       | Speak to tactical advisor or supervisor |
        | recall from leave disputed                  | the person's legal status is section 3; the absence is by staying away after recall; the written recall is of doubtful service | AW-1b | governs       | Speak to tactical advisor or supervisor |
        | recall handed over                          | the person's legal status is a community treatment order with recall; the written recall is served                             | AW-1b | does not hold | Ask this first                          |
        | nobody knows about the notice               | the person's legal status is a community treatment order with recall; the service of the recall is not known                   | AW-1b | does not hold | Ask this first                          |
        | doubtful notice, but she ran from an escort | the person's legal status is section 3; the absence is by running from an escort; the written recall is of doubtful service    | AW-1b | does not hold | Ask this first                          |
        | section not asked                           | the absence is by leaving the ward                                                                                             | AW-1c | governs       | Ask this first                          |
        | section asked, nobody knows                 | the legal status is not known; the absence is by leaving the ward                                                              | AW-1c | does not hold | Speak to tactical advisor or supervisor |
        | section asked and told                      | the person's legal status is section 3; the absence is by leaving the ward                                                     | AW-1c | does not hold | Ask this first                          |

  @cites:PFD-2023-0193
  Rule: AW-5c Staff are with the patient: ask first whether they can safely hold

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-5c" <does>
      And the answer is "<answer>"

      Examples:
        | case                            | told                                                                                                                                                                                                                                                                                           | does          | answer             |
        | nurse behind him, not asked yet | the caller is from a mental health ward; the place is a street or other open place; the absence is by running from an escort; a member of staff is with or following the person now; the person's legal status is section 3                                                                    | governs       | Ask this first     |
        | nurse can hold                  | the caller is from a mental health ward; the place is a street or other open place; the absence is by running from an escort; a member of staff is with or following the person now; the person's legal status is section 3; staff can safely keep or return the person; there is no RAVE risk | does not hold | Do not send police |
        | nobody knows whether she can    | the caller is from a mental health ward; the place is a street or other open place; the absence is by running from an escort; a member of staff is with or following the person now; the person's legal status is section 3; the staff's ability to keep and return the person is not known    | does not hold | Send police now    |
        | informal patient                | the caller is from a mental health ward; the place is a street or other open place; the absence is by running from an escort; a member of staff is with or following the person now; the person's legal status is that of an informal patient                                                  | does not hold | Do not send police |

  @cites:ECHR-2
  Rule: AW-13b Found on a roof, bridge or railway: go, and call the ambulance

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-13b" <does>
      And the answer is "<answer>"

      Examples:
        | case                                  | told                                                                                                                                                                                      | does          | answer             |
        | patient seen on the railway bridge    | the caller is from a mental health ward; the person's legal status is section 3; the absence is by leaving the ward; the place is a roof, bridge or railway                               | governs       | Send police now    |
        | informal patient on the car park roof | the caller is from a mental health ward; the person's legal status is that of an informal patient; the place is a roof, bridge or railway                                                 | governs       | Send police now    |
        | who rings is not known                | the caller's role is not known; the person's legal status is section 3; the absence is by leaving the ward; the place is a roof, bridge or railway                                        | governs       | Send police now    |
        | officers are there                    | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the number of days absent is 1; the place is a roof, bridge or railway | does not hold | Police stay        |
        | in the street                         | the caller is from a mental health ward; the person's legal status is section 3; the absence is by leaving the ward; the place is a street or other open place; there is no RAVE risk     | does not hold | Do not send police |

  @cites:MHA-8
  Rule: AW-16i Under guardianship, but not absent: the council looks after its own case

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-16i" <does>
      And the answer is "<answer>"

      Examples:
        | case                      | told                                                                                                                                                                                               | does          | answer                                  |
        | at the required home      | the caller is from council social care; the person's legal status is guardianship; the absence is ruled out; the place is their own room in a care home or supported living; there is no RAVE risk | governs       | Do not send police                      |
        | gone from it              | the caller is from council social care; the person's legal status is guardianship; the absence is by leaving the required address; the place is somebody else's home; there is no RAVE risk        | does not hold | Do not send police                      |
        | nobody knows whether gone | the caller is from council social care; the person's legal status is guardianship; the way the person went absent is not known; the place is somebody else's home; there is no RAVE risk           | does not hold | Do not send police                      |
        | danger not known          | the caller is from council social care; the person's legal status is guardianship; the absence is ruled out; the place is their own home; RAVE risk is not known                                   | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-5
  Rule: AW-16j No power to retake, and danger is named: the advisor, and nobody is fetched

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-16j" <does>
      And the answer is "<answer>"

      Examples:
        | case                           | told                                                                                                                                                                                                                        | does          | answer                                  |
        | missed depot, violent before   | the caller is from a community mental health team; the place is their own home; the person's legal status is a community treatment order without recall; the RAVE risk includes violence                                    | governs       | Speak to tactical advisor or supervisor |
        | missed depot, no danger        | the caller is from a community mental health team; the place is their own home; the person's legal status is a community treatment order without recall; there is no RAVE risk                                              | does not hold | Do not send police                      |
        | missed depot, danger not known | the caller is from a community mental health team; the place is their own home; the person's legal status is a community treatment order without recall; RAVE risk is not known                                             | does not hold | Do not send police                      |
        | detained and violent           | the caller is from a community mental health team; the place is their own home; the person's legal status is section 3; the absence is by leaving the ward; the number of days absent is 1; the RAVE risk includes violence | does not hold | Send police with conditions             |

  @cites:MHA-18-3 @cites:MHA-135-2
  Rule: AW-11f Under guardianship behind a door that will not open: the council gets the warrant, police go with it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-11f" <does>
      And the answer is "<answer>"

      Examples:
        | case                    | told                                                                                                                                                                                                                                        | does          | answer                      |
        | sister will not open    | the caller is from council social care; the person's legal status is guardianship; the absence is by leaving the required address; the place is somebody else's home; there is no RAVE risk; the way in is refused                          | governs       | Send police with conditions |
        | sister lets us in       | the caller is from council social care; the person's legal status is guardianship; the absence is by leaving the required address; the place is somebody else's home; there is no RAVE risk; the way in is agreed by someone with the right | does not hold | Do not send police          |
        | door not known          | the caller is from council social care; the person's legal status is guardianship; the absence is by leaving the required address; the place is somebody else's home; there is no RAVE risk; the way in is not known                        | does not hold | Do not send police          |
        | section 3, door refused | the caller is from council social care; the person's legal status is section 3; the absence is by leaving the ward; the place is somebody else's home; there is no RAVE risk; the number of days absent is 1; the way in is refused         | does not hold | Send police with conditions |

    Scenario: the council asks the court
      Given a quiet call
      And it is told that the caller is from council social care; the person's legal status is guardianship; the absence is by leaving the required address; the place is somebody else's home; there is no RAVE risk; the way in is refused
      When advice is asked under the guide "awol"
      Then the actions include "Section 135(2) warrant first"
      And the answer names "Council adult social care"

  @cites:MHA-AWOL-135-136
  Rule: AW-16h Walked out of A&E or a general ward, under no section: that hospital follows up

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-16h" <does>
      And the answer is "<answer>"

      Examples:
        | case                     | told                                                                                                                                                                                        | does          | answer                                  |
        | gone home from A&E       | the caller is from an emergency department; the place is their own home; the person's legal status is that of somebody under no section; the absence is by walking out while never detained | governs       | Do not send police                      |
        | gone from a medical ward | the caller is from another hospital ward; the place is their own home; the person's legal status is that of an informal patient; the absence is by walking out while never detained         | governs       | Do not send police                      |
        | mental health ward calls | the caller is from a mental health ward; the place is their own home; the person's legal status is that of an informal patient                                                              | does not hold | Do not send police                      |
        | nobody knows where       | the caller is from an emergency department; the person is unlocated; the person's legal status is that of somebody under no section; the absence is by walking out while never detained     | does not hold | Speak to tactical advisor or supervisor |
        | status not known         | the caller is from an emergency department; the place is their own home; the legal status is not known                                                                                      | does not hold | Speak to tactical advisor or supervisor |

  @cites:MHA-17A @cites:MHA-17E @cites:MHA-17-4 @cites:MHA-42-3 @cites:MHA-18-2A @cites:MHA-AWOL-INFORMAL @cites:MHA-131 @cites:ECHR-5 @cites:MHA-6 @cites:MHA-13 @cites:MHA-135-1 @cites:MCA-DOLS @cites:DERBYSHIRE-AWOL @cites:APP-MISS @cites:MHC-2023-10-17 @cites:MHA-18-1 @cites:COP-28
  Rule: AW-16, AW-16b, AW-16c, AW-16f, AW-16g, AW-16d, AW-16e No recall, no absence, no power: whose task it is instead

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: not recalled
        | case                                             | told                                                                                                                                                       | row    | does          | answer                                  |
        | missed his depot, order not recalled             | the person's legal status is a community treatment order without recall; the person is at a confirmed location                                             | AW-16  | governs       | Do not send police                      |
        | broke a condition of discharge                   | the person's legal status is conditional discharge without recall; the person is at a confirmed location                                                   | AW-16  | governs       | Do not send police                      |
        | on leave until Sunday                            | the person's legal status is section 17 leave that is still valid; the person is at a confirmed location                                                   | AW-16  | governs       | Do not send police                      |
        | on leave, and gone from the address of the leave | the person's legal status is section 17 leave that is still valid; the absence is by leaving the required address; the person is at a confirmed location   | AW-16  | does not hold | Ask this first                          |
        | not recalled, nobody asked where he is           | the person's legal status is a community treatment order without recall                                                                                    | AW-16  | does not hold | Ask this first                          |
        | not recalled, nobody knows where he is           | the person's legal status is a community treatment order without recall; the person is unlocated                                                           | AW-16  | does not hold | Speak to tactical advisor or supervisor |
        | not recalled, and violent                        | the person's legal status is a community treatment order without recall; the person is at a confirmed location; the RAVE risk includes violence            | AW-16  | does not hold | Speak to tactical advisor or supervisor |
        | not recalled, and in danger                      | the person's legal status is a community treatment order without recall; the person is at a confirmed location; anyone's life is in danger now             | AW-16  | does not hold | Send police now                         |
        | recall signed but not given                      | the person's legal status is a community treatment order with recall; the written recall is unserved; the person is at a confirmed location                | AW-16b | governs       | Do not send police                      |
        | leave revoked, no notice given                   | the person's legal status is section 3; the absence is by staying away after recall; the written recall is unserved; the person is at a confirmed location | AW-16b | governs       | Do not send police                      |
        | recall given                                     | the person's legal status is a community treatment order with recall; the written recall is served; the person is at a confirmed location                  | AW-16b | does not hold | Ask this first                          |
        | nobody knows whether it was given                | the person's legal status is a community treatment order with recall; the service of the recall is not known; the person is at a confirmed location        | AW-16b | does not hold | Ask this first                          |
        | no notice, but he left the ward                  | the person's legal status is section 3; the absence is by leaving the ward; the written recall is unserved; the person is at a confirmed location          | AW-16b | does not hold | Ask this first                          |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: nobody could enforce it
        | case                               | told                                                                                                                                           | row    | does          | answer                                  |
        | voluntary patient at home          | the person's legal status is that of an informal patient; the person is at a confirmed location                                                | AW-16c | governs       | Do not send police                      |
        | under no section                   | the person's legal status is that of somebody under no section; the person is at a confirmed location                                          | AW-16c | governs       | Do not send police                      |
        | assessed, no application           | the person's legal status is assessed with no application made; the person is at a confirmed location                                          | AW-16c | does not hold | Do not send police                      |
        | assessed, bed awaited, gone home   | the person's legal status is assessed with no application made; the person is at a confirmed location                                          | AW-16f | governs       | Do not send police                      |
        | assessed, application signed since | the person's legal status is an application complete before arrival in the hospital named; the person is at a confirmed location               | AW-16f | does not hold | Ask this first                          |
        | assessed, nobody asked where       | the person's legal status is assessed with no application made                                                                                 | AW-16f | does not hold | Ask this first                          |
        | DoLS resident at his brother's     | the person's legal status is a DoLS or Court of Protection order; the person is at a confirmed location                                        | AW-16g | governs       | Speak to tactical advisor or supervisor |
        | DoLS resident, gone                | the person's legal status is a DoLS or Court of Protection order; the person is unlocated                                                      | AW-16g | does not hold | Send police now                         |
        | DoLS resident, nobody asked where  | the person's legal status is a DoLS or Court of Protection order                                                                               | AW-16g | does not hold | Ask this first                          |
        | voluntary, and violent             | the person's legal status is that of an informal patient; the person is at a confirmed location; the RAVE risk includes violence               | AW-16c | does not hold | Speak to tactical advisor or supervisor |
        | voluntary, nobody asked where      | the person's legal status is that of an informal patient                                                                                       | AW-16c | does not hold | Ask this first                          |
        | status not known                   | the legal status is not known; the person is at a confirmed location                                                                           | AW-16c | does not hold | Speak to tactical advisor or supervisor |
        | voluntary, gone                    | the person's legal status is that of an informal patient; the person is unlocated                                                              | AW-16d | governs       | Speak to tactical advisor or supervisor |
        | voluntary, gone, at risk           | the person's legal status is that of an informal patient; the person is unlocated; the hospital's risk grade is high                           | AW-16d | holds         | Send police now                         |
        | detained, gone                     | the person's legal status is section 3; the person is unlocated                                                                                | AW-16d | does not hold | Ask this first                          |
        | voluntary, at home                 | the person's legal status is that of an informal patient; the person is at a confirmed location                                                | AW-16d | does not hold | Do not send police                      |
        | status not known, gone             | the legal status is not known; the person is unlocated                                                                                         | AW-16d | does not hold | Speak to tactical advisor or supervisor |
        | detained, missed a clinic on leave | the person's legal status is section 3; the absence is by missing an appointment; the person is at a confirmed location; there is no RAVE risk | AW-16e | governs       | Do not send police                      |
        | detained, on the ward              | the person's legal status is section 2; the absence is ruled out; the person is at a confirmed location; there is no RAVE risk                 | AW-16e | governs       | Do not send police                      |
        | detained, left the ward            | the person's legal status is section 3; the absence is by leaving the ward; the person is at a confirmed location; there is no RAVE risk       | AW-16e | does not hold | Do not send police                      |
        | held under section 136, not absent | the person's legal status is section 136; the absence is ruled out; the person is at a confirmed location; there is no RAVE risk               | AW-16e | does not hold | Ask this first                          |
        | danger not known                   | the person's legal status is section 2; the absence is ruled out; the person is at a confirmed location; RAVE risk is not known                | AW-16e | does not hold | Speak to tactical advisor or supervisor |

  @cites:PACE-17-1-d @cites:CASE-DSOUZA @cites:MHA-18-1 @cites:MHA-138-1 @cites:MHC-2024-12-18 @cites:MHC-2012-05-16
  Rule: AW-14, AW-14b Officers are there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: chance meeting, chase
        | case                                                             | told                                                                                                                                                                                                                                     | row    | does          | answer                                  |
        | officers meet a section 3 patient in the street, papers read out | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                        | AW-14  | governs       | Police stay                             |
        | guardianship, met in the street                                  | the caller is an officer at the scene; the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs; the person is at a confirmed location                         | AW-14  | governs       | Police stay                             |
        | nobody can say whether the power runs                            | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the running of the power to retake is not known; the person is at a confirmed location; RAVE risk is not known        | AW-14  | does not hold | Speak to tactical advisor or supervisor |
        | section not verified                                             | the caller is an officer at the scene; the legal status is not known; the absence is by leaving the ward; the person is at a confirmed location                                                                                          | AW-14  | does not hold | Speak to tactical advisor or supervisor |
        | outside an address that he may be in                             | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is believed inside an address without contact                     | AW-14  | does not hold | Ask this first                          |
        | at a door that is refused                                        | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused                 | AW-14  | does not hold | Send police with conditions             |
        | the ward rings about him                                         | the caller is from a mental health ward; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                      | AW-14  | does not hold | Ask this first                          |
        | seconds behind her into the block                                | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; officers are in immediate pursuit     | AW-14b | governs       | Send police now                         |
        | the chase was lost                                               | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; officers are not in immediate pursuit | AW-14b | does not hold | Police stay                             |
        | nobody knows about a chase                                       | the caller is an officer at the scene; the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the pursuit by officers is not known  | AW-14b | does not hold | Police stay                             |
        | chasing a voluntary patient                                      | the caller is an officer at the scene; the person's legal status is that of an informal patient; the person is at a confirmed location; officers are in immediate pursuit                                                                | AW-14b | does not hold | Do not send police                      |

  @cites:MHA-18-1 @cites:MHA-135-2 @cites:MHC-2012-01-08 @cites:COP-28 @cites:MHA-138-1 @cites:MHA-138-3 @cites:APP-MISS @cites:MHC-2019-03-30 @cites:MHC-2019-03-22 @cites:MHA-18-3 @cites:MHA-8 @cites:MHC-2013-08-20 @cites:MHA-6 @cites:MHA-137 @cites:MHC-2023-05-26 @cites:NPA-T @cites:HRA-6
  Rule: AW-12 to AW-11c Found: who brings the patient back

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: danger on return
        | case                                        | told                                                                         | row    | does          | answer                                  |
        | hit staff last time                         | the RAVE risk includes violence; the risk is backed by dated facts           | AW-12  | governs       | Send police with conditions             |
        | nobody asked for the facts                  | the RAVE risk includes escape                                                | AW-12  | governs       | Send police with conditions             |
        | no danger                                   | there is no RAVE risk                                                        | AW-12  | does not hold | Do not send police                      |
        | nobody knows about danger                   | RAVE risk is not known                                                       | AW-12  | does not hold | Speak to tactical advisor or supervisor |
        | danger said, facts asked for and none given | the RAVE risk includes violence; the risk is not backed by dated facts       | AW-12  | does not hold | Ask this first                          |
        | ask for the facts                           | the RAVE risk includes violence; the risk is not backed by dated facts       | AW-12b | governs       | Ask this first                          |
        | facts given                                 | the RAVE risk includes violence; the risk is backed by dated facts           | AW-12b | does not hold | Send police with conditions             |
        | facts not known                             | the RAVE risk includes violence; the factual basis for the risk is not known | AW-12b | does not hold | Send police with conditions             |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: danger, and no power anybody can show
        | case                                             | told                                                                                                                                                                                                | row   | does          | answer         |
        | violent, and nobody knows whether the power runs | the person's legal status is section 3; the absence is by leaving the ward; the running of the power to retake is not known; the person is at a confirmed location; the RAVE risk includes violence | AW-12 | does not hold | Ask this first |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: escaped after handover
        | case                             | told                                                                                                                                                                                                                                                                                               | row   | does          | answer                                  |
        | walked out of the suite, gone    | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is unlocated                                                                                                          | AW-7  | governs       | Send police now                         |
        | walked out of the suite, at home | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk                                                                     | AW-7  | does not hold | Do not send police                      |
        | ward patient gone                | the person's legal status is section 3; the absence is by leaving the ward; someone able to keep the person safe has taken over knowing the risks; the person is unlocated                                                                                                                         | AW-7  | does not hold | Ask this first                          |
        | whereabouts not asked            | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks                                                                                                                                   | AW-7  | does not hold | Ask this first                          |
        | at home, quiet                   | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk                                                                     | AW-7b | governs       | Do not send police                      |
        | at home, door refused            | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk; the way in is refused                                              | AW-7b | governs       | Do not send police                      |
        | at home, danger not known        | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; RAVE risk is not known                                                                    | AW-7b | does not hold | Speak to tactical advisor or supervisor |
        | at home, never handed over       | the person's legal status is section 136; the absence is by escape from a place of safety; nobody able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk                                                                      | AW-7b | does not hold | Send police now                         |
        | at home, warrant to enter held   | the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk; there is a section 135(2) warrant; the warrant is valid and unused | AW-7b | does not hold | Send police at an agreed time           |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: another force area
        | case                      | told                                                               | row   | does          | answer                                  |
        | in a hotel 100 miles away | another force area is involved                                     | AW-15 | governs       | Speak to tactical advisor or supervisor |
        | in our own area           | no other force area is involved; there is no RAVE risk             | AW-15 | does not hold | Do not send police                      |
        | nobody knows whose area   | the part of another force area is not known; there is no RAVE risk | AW-15 | does not hold | Do not send police                      |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: quiet
        | case                                      | told                                                                                                                                                                                                                                                                 | row    | does          | answer                                  |
        | on her sister's sofa                      | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk; the way in is agreed by someone with the right                                    | AW-11  | governs       | Do not send police                      |
        | recalled community patient, notice served | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the person is at a confirmed location; there is no RAVE risk                                                        | AW-11  | governs       | Do not send police                      |
        | the mother refuses                        | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk; the way in is refused                                                             | AW-11  | does not hold | Send police with conditions             |
        | warrant to enter held                     | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk; there is a section 135(2) warrant; the warrant is valid and unused                | AW-11  | does not hold | Send police at an agreed time           |
        | danger not known                          | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; RAVE risk is not known                                                                                   | AW-11  | does not hold | Speak to tactical advisor or supervisor |
        | nobody asked about danger                 | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                                                                                           | AW-11d | governs       | Ask this first                          |
        | asked, and none                           | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk                                                                                    | AW-11d | does not hold | Do not send police                      |
        | asked, and nobody knows                   | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; RAVE risk is not known                                                                                   | AW-11e | governs       | Speak to tactical advisor or supervisor |
        | asked, and violent before                 | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the RAVE risk includes violence                                                                          | AW-11e | does not hold | Send police with conditions             |
        | not known, and the door is refused        | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; RAVE risk is not known; the way in is refused                                                            | AW-11e | does not hold | Send police with conditions             |
        | guardianship, at a friend's               | the person's legal status is guardianship; the absence is by leaving the required address; the person is at a confirmed location; there is no RAVE risk                                                                                                              | AW-11b | governs       | Do not send police                      |
        | guardianship, danger not known            | the person's legal status is guardianship; the absence is by leaving the required address; the person is at a confirmed location; RAVE risk is not known                                                                                                             | AW-11b | does not hold | Speak to tactical advisor or supervisor |
        | section 3 is not guardianship             | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk                                                                                    | AW-11b | does not hold | Do not send police                      |
        | application complete, back at home        | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; there is no RAVE risk  | AW-11c | governs       | Do not send police                      |
        | application complete, danger not known    | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; someone able to keep the person safe has taken over knowing the risks; the person is at a confirmed location; RAVE risk is not known | AW-11c | does not hold | Speak to tactical advisor or supervisor |
        | no application was made                   | the person's legal status is assessed with no application made; the person is at a confirmed location; there is no RAVE risk                                                                                                                                         | AW-11c | does not hold | Do not send police                      |

  @cites:APP-MISS @cites:MHC-2023-05-26 @cites:MHC-2023-10-17 @cites:PFD-2023-0154 @cites:PFD-2024-0296 @cites:PFD-2023-0268 @cites:INQ-2020-COURTYARD @cites:NPA-T @cites:DERBYSHIRE-AWOL @cites:MHC-2012-01-15
  Rule: AW-9, AW-9c, AW-9d, AW-9b, AW-10, AW-19 Nobody knows where the patient is

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 3; the absence is by leaving the ward; the person is unlocated; <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: police look for people at risk
        | case                                             | told                                                                                                                                                          | row   | does          | answer                                  |
        | hospital says high                               | the hospital's risk grade is high                                                                                                                             | AW-9  | holds         | Send police now                         |
        | suicidal last night, not graded                  | a clinician predicts death or serious harm soon                                                                                                               | AW-9  | holds         | Send police now                         |
        | hospital high, police low: the higher acts       | the hospital's risk grade is high; the police grade is low                                                                                                    | AW-9  | holds         | Send police now                         |
        | not like her                                     | this is unlike the person                                                                                                                                     | AW-9  | holds         | Send police now                         |
        | both say low, nothing else                       | the hospital's risk grade is low; the police grade is low; the enquiries done include all reasonable steps by the service                                     | AW-9  | does not hold | Do not send police                      |
        | grade not asked                                  | the enquiries done include a search of the site                                                                                                               | AW-9  | does not hold | Ask this first                          |
        | hospital says medium                             | the hospital's risk grade is medium                                                                                                                           | AW-9c | holds         | Send police at an agreed time           |
        | hospital medium, police high                     | the hospital's risk grade is medium; the police grade is high                                                                                                 | AW-9c | does not hold | Send police now                         |
        | police medium, nobody knows the hospital's grade | the hospital's own risk grade is not known; the police grade is medium                                                                                        | AW-9c | holds         | Send police at an agreed time           |
        | graded before he left, not since                 | the hospital's risk grade is out of date                                                                                                                      | AW-9d | governs       | Send police now                         |
        | nobody at the ward knows the grade               | the hospital's own risk grade is not known                                                                                                                    | AW-9d | governs       | Send police now                         |
        | agencies disagree, no grade                      | the agencies or the facts disagree                                                                                                                            | AW-9d | governs       | Send police now                         |
        | agencies disagree, both graded low               | the agencies or the facts disagree; the hospital's risk grade is low; the police grade is low; the enquiries done include all reasonable steps by the service | AW-9d | does not hold | Speak to tactical advisor or supervisor |
        | grade not asked yet                              | the enquiries done include a search of the site                                                                                                               | AW-9d | does not hold | Ask this first                          |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 3; the absence is by leaving the ward; the person is unlocated; <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: graded low
        | case                                            | told                                                                                                                                                                          | row   | does          | answer                        |
        | both low, searched and rung                     | the hospital's risk grade is low; the police grade is low; the enquiries done include all reasonable steps by the service                                                     | AW-9b | governs       | Do not send police            |
        | both low, no apparent risk to police            | the hospital's risk grade is low; the police grade is no apparent risk; the enquiries done include all reasonable steps by the service                                        | AW-9b | governs       | Do not send police            |
        | police not graded yet                           | the hospital's risk grade is low; the police grade is outstanding; the enquiries done include all reasonable steps by the service                                             | AW-9b | does not hold | Ask this first                |
        | police grade not known                          | the hospital's risk grade is low; the police missing person grade is not known; the enquiries done include all reasonable steps by the service                                | AW-9b | does not hold | Ask this first                |
        | both low, danger to life not known              | the hospital's risk grade is low; the police grade is low; the enquiries done include all reasonable steps by the service; danger to life now is not known                    | AW-9b | does not hold | Ask this first                |
        | search not done                                 | the hospital's risk grade is low; there have been no enquiries                                                                                                                | AW-10 | governs       | Send police with conditions   |
        | rung, ward not searched                         | the hospital's risk grade is low; the enquiries done include a phone call or text                                                                                             | AW-10 | governs       | Send police with conditions   |
        | nobody knows what was done                      | the hospital's risk grade is low; the police grade is low; the enquiries done is not known                                                                                    | AW-10 | does not hold | Ask this first                |
        | search not done, hospital medium                | the hospital's risk grade is medium; there have been no enquiries                                                                                                             | AW-10 | does not hold | Send police at an agreed time |
        | search not done, danger to life not known       | the hospital's risk grade is low; there have been no enquiries; danger to life now is not known                                                                               | AW-10 | does not hold | Ask this first                |
        | gone again as usual, ward manager owns the plan | the hospital's risk grade is low; there have been no enquiries; this is usual for the person; the service asked has accepted by name                                          | AW-19 | governs       | Do not send police            |
        | gone again as usual, nobody owns it             | the hospital's risk grade is low; there have been no enquiries; this is usual for the person; the service asked has accepted without a name                                   | AW-19 | does not hold | Send police with conditions   |
        | not known whether usual                         | the hospital's risk grade is low; there have been no enquiries; the person's usual behaviour is not known; the service asked has accepted by name                             | AW-19 | does not hold | Send police with conditions   |
        | as usual, but a knife was seen                  | the hospital's risk grade is low; there have been no enquiries; this is usual for the person; the service asked has accepted by name; the violence reported includes a weapon | AW-19 | does not hold | Send police at an agreed time |

  @cites:COP-28 @cites:BP-46
  Rule: AW-99 Anything else goes to the tactical advisor

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: the last row
        | case                             | told                                                                                                                                                                              | row   | does    | answer             |
        | under arrest, nothing else known | the person's legal status is that of a person under arrest; the person is at a confirmed location; there is no RAVE risk                                                          | AW-99 | governs | Ask this first     |
        | found and quiet on section 3     | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; there is no RAVE risk | AW-99 | holds   | Do not send police |
        | found, whereabouts not asked     | the person's legal status is section 3; the absence is by leaving the ward                                                                                                        | AW-99 | governs | Ask this first     |

  @cites:MHA-18-4 @cites:MHA-18-5 @cites:MHA-138-3 @cites:ECHR-5 @cites:MHA-41 @cites:MHA-42-3 @cites:MHA-2 @cites:MHA-21 @cites:MHC-2024-08-28 @cites:MHA-4 @cites:MHA-5-2 @cites:MHA-5-4 @cites:MHA-3 @cites:MHA-18-2A @cites:MHA-18-3 @cites:MHA-40-4 @cites:MHA-40-1 @cites:MHA-136-2A @cites:MHA-135-3 @cites:OLD-B-138 @cites:MHA-136-EXPIRY @cites:MHA-136B
  Rule: AW-F1 to AW-F19 Does the power to hold or retake still run? What is told comes first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: told
        | case                                        | told                                                                                                                      | row   | does          | follows                                                   |
        | hospital says it runs                       | the person's legal status is section 3; the power to retake and hold still runs                                           | AW-F1 | holds         | the power to hold or retake is running                    |
        | hospital says it has ended                  | the person's legal status is section 3; the power to retake and hold has run out                                          | AW-F1 | does not hold | the power to hold or retake has ended                     |
        | nobody knows                                | the person's legal status is section 3; the running of the power to retake is not known                                   | AW-F1 | does not hold | it is open whether the power to hold or retake is running |
        | ended, section 2                            | the person's legal status is section 2; the power to retake and hold has run out                                          | AW-F2 | holds         | the power to hold or retake has ended                     |
        | ended, section not asked                    | the power to retake and hold has run out                                                                                  | AW-F2 | holds         | the power to hold or retake has ended                     |
        | ended, and restricted: one of them is wrong | the person's legal status is that of a restricted patient; the power to retake and hold has run out                       | AW-F2 | does not hold | it is open whether the power to hold or retake is running |
        | nobody knows, section 2                     | the person's legal status is section 2; the running of the power to retake is not known                                   | AW-F2 | does not hold | it is open whether the power to hold or retake is running |
        | restricted, nobody said                     | the person's legal status is that of a restricted patient                                                                 | AW-F3 | holds         | the power to hold or retake is running                    |
        | recalled by warrant, nobody knows           | the person's legal status is conditional discharge with a recall warrant; the running of the power to retake is not known | AW-F3 | holds         | the power to hold or retake is running                    |
        | restricted, told ended                      | the person's legal status is that of a restricted patient; the power to retake and hold has run out                       | AW-F3 | does not hold | it is open whether the power to hold or retake is running |
        | section 3, nobody said                      | the person's legal status is section 3                                                                                    | AW-F3 | does not hold | it is open whether the power to hold or retake is running |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: section 2: 28 days, the first counted
        | case                                | told                                                                                                                                         | row   | does          | follows                                                   |
        | day 28                              | the person's legal status is section 2; the time of admission under the section is 2026-02-02T10:00                                          | AW-F4 | holds         | the power to hold or retake is running                    |
        | day 29                              | the person's legal status is section 2; the time of admission under the section is 2026-02-01T10:00                                          | AW-F4 | does not hold | the power to hold or retake has ended                     |
        | admitted 20 days ago, absent 3      | the person's legal status is section 2; the time of admission under the section is 2026-02-09T10:00; the number of days absent is 3          | AW-F4 | holds         | the power to hold or retake is running                    |
        | admission not known, absent 3 days  | the person's legal status is section 2; the number of days absent is 3                                                                       | AW-F4 | does not hold | it is open whether the power to hold or retake is running |
        | day 29 again                        | the person's legal status is section 2; the time of admission under the section is 2026-02-01T10:00                                          | AW-F5 | holds         | the power to hold or retake has ended                     |
        | admission not known, absent 40 days | the person's legal status is section 2; the number of days absent is 40                                                                      | AW-F5 | holds         | the power to hold or retake has ended                     |
        | day 29, but told that it runs       | the person's legal status is section 2; the time of admission under the section is 2026-02-01T10:00; the power to retake and hold still runs | AW-F5 | does not hold | the power to hold or retake is running                    |
        | day 28 is not over                  | the person's legal status is section 2; the time of admission under the section is 2026-02-02T10:00                                          | AW-F5 | does not hold | the power to hold or retake is running                    |
        | nobody knows the day                | the person's legal status is section 2                                                                                                       | AW-F5 | does not hold | it is open whether the power to hold or retake is running |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: sections of hours
        | case                             | told                                                                                                   | row    | does          | follows                                                   |
        | section 4, 71 hours              | the person's legal status is section 4; the time of admission under the section is 2026-02-26T13:00    | AW-F6  | holds         | the power to hold or retake is running                    |
        | section 4, 72 hours              | the person's legal status is section 4; the time of admission under the section is 2026-02-26T12:00    | AW-F6  | does not hold | the power to hold or retake has ended                     |
        | section 4, 20 hours on the clock | the person's legal status is section 4; the time on the detention clock is 20                          | AW-F6  | holds         | the power to hold or retake is running                    |
        | section 4, hours not known       | the person's legal status is section 4                                                                 | AW-F6  | does not hold | it is open whether the power to hold or retake is running |
        | section 4 over                   | the person's legal status is section 4; the time of admission under the section is 2026-02-26T12:00    | AW-F7  | holds         | the power to hold or retake has ended                     |
        | section 4, absent four days      | the person's legal status is section 4; the number of days absent is 4                                 | AW-F7  | holds         | the power to hold or retake has ended                     |
        | section 4, absent three days     | the person's legal status is section 4; the number of days absent is 3                                 | AW-F7  | does not hold | it is open whether the power to hold or retake is running |
        | doctor's hold, 71 hours          | the person's legal status is section 5(2); the time on the detention clock is 71                       | AW-F8  | holds         | the power to hold or retake is running                    |
        | doctor's hold, 72 hours          | the person's legal status is section 5(2); the time on the detention clock is 72                       | AW-F8  | does not hold | the power to hold or retake has ended                     |
        | doctor's hold, hours not known   | the person's legal status is section 5(2)                                                              | AW-F8  | does not hold | it is open whether the power to hold or retake is running |
        | doctor's hold over               | the person's legal status is section 5(2); the time of admission under the section is 2026-02-25T18:00 | AW-F9  | holds         | the power to hold or retake has ended                     |
        | doctor's hold, still going       | the person's legal status is section 5(2); the time of admission under the section is 2026-03-01T02:00 | AW-F9  | does not hold | the power to hold or retake is running                    |
        | doctor's hold, nobody knows      | the person's legal status is section 5(2); the running of the power to retake is not known             | AW-F9  | does not hold | it is open whether the power to hold or retake is running |
        | nurse's hold, 5 hours            | the person's legal status is section 5(4); the time of admission under the section is 2026-03-01T07:00 | AW-F10 | holds         | the power to hold or retake is running                    |
        | nurse's hold, 6 hours            | the person's legal status is section 5(4); the time of admission under the section is 2026-03-01T06:00 | AW-F10 | does not hold | the power to hold or retake has ended                     |
        | nurse's hold, hours not known    | the person's legal status is section 5(4)                                                              | AW-F10 | does not hold | it is open whether the power to hold or retake is running |
        | nurse's hold over                | the person's legal status is section 5(4); the time on the detention clock is 6                        | AW-F11 | holds         | the power to hold or retake has ended                     |
        | nurse's hold, 2 hours            | the person's legal status is section 5(4); the time on the detention clock is 2                        | AW-F11 | does not hold | the power to hold or retake is running                    |
        | nurse's hold, nobody knows       | the person's legal status is section 5(4); the running of the power to retake is not known             | AW-F11 | does not hold | it is open whether the power to hold or retake is running |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: six months of absence
        | case                                             | told                                                                                                 | row    | does          | follows                                                   |
        | section 3, absent 180 days                       | the person's legal status is section 3; the number of days absent is 180                             | AW-F12 | holds         | the power to hold or retake is running                    |
        | section 3, absent 181 days: only the papers tell | the person's legal status is section 3; the number of days absent is 181                             | AW-F12 | does not hold | it is open whether the power to hold or retake is running |
        | recalled, absent a week                          | the person's legal status is a community treatment order with recall; the number of days absent is 7 | AW-F12 | holds         | the power to hold or retake is running                    |
        | guardianship, absent a week                      | the person's legal status is guardianship; the number of days absent is 7                            | AW-F12 | holds         | the power to hold or retake is running                    |
        | section 3, days not known                        | the person's legal status is section 3                                                               | AW-F12 | does not hold | it is open whether the power to hold or retake is running |
        | hospital order, absent 40 days                   | the person's legal status is section 37 without restriction; the number of days absent is 40         | AW-F13 | holds         | the power to hold or retake is running                    |
        | hospital order, absent 200 days                  | the person's legal status is section 37 without restriction; the number of days absent is 200        | AW-F13 | does not hold | it is open whether the power to hold or retake is running |
        | hospital order, days not known                   | the person's legal status is section 37 without restriction                                          | AW-F13 | does not hold | it is open whether the power to hold or retake is running |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: section 135(1) and 136
        | case                                              | told                                                                                                                                                                                                                                             | row    | does          | follows                                                   |
        | 15 hours since A&E                                | the person's legal status is section 135(1); the time on the detention clock is 15                                                                                                                                                               | AW-F14 | holds         | the power to hold or retake is running                    |
        | 24 hours                                          | the person's legal status is section 136; the time on the detention clock is 24                                                                                                                                                                  | AW-F14 | does not hold | the power to hold or retake has ended                     |
        | hours not known                                   | the person's legal status is section 136                                                                                                                                                                                                         | AW-F14 | does not hold | it is open whether the power to hold or retake is running |
        | clock 15, escape said to be 30 hours ago          | the person's legal status is section 136; the time on the detention clock is 15; the hours since the escape is 30                                                                                                                                | AW-F14 | does not hold | it is open whether the power to hold or retake is running |
        | jumped from the van 23 hours ago                  | the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 23                                                                                                                                  | AW-F15 | holds         | the power to hold or retake is running                    |
        | jumped from the van 24 hours ago                  | the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 24                                                                                                                                  | AW-F15 | does not hold | the power to hold or retake has ended                     |
        | ran during a transfer, handed over before         | the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 5; someone able to keep the person safe has taken over knowing the risks                                                            | AW-F15 | does not hold | it is open whether the power to hold or retake is running |
        | ran, time not known                               | the person's legal status is section 136; the absence is by escape on the way                                                                                                                                                                    | AW-F15 | does not hold | it is open whether the power to hold or retake is running |
        | 24 hours over, nobody extended                    | the person's legal status is section 136; the time on the detention clock is 25                                                                                                                                                                  | AW-F16 | holds         | the power to hold or retake has ended                     |
        | 25 hours, extended by the doctor                  | the person's legal status is section 136; the time on the detention clock is 25; the extension is authorised by the doctor because of the condition                                                                                              | AW-F16 | does not hold | it is open whether the power to hold or retake is running |
        | 25 hours, extension sought for want of a bed      | the person's legal status is section 136; the time on the detention clock is 25; the extension is sought for another reason                                                                                                                      | AW-F16 | holds         | the power to hold or retake has ended                     |
        | 25 hours, extension not known                     | the person's legal status is section 136; the time on the detention clock is 25; the extension of the 24 hours is not known                                                                                                                      | AW-F16 | holds         | the power to hold or retake has ended                     |
        | left the suite 26 hours ago                       | the person's legal status is section 136; the absence is by escape from a place of safety; the hours since the escape is 26                                                                                                                      | AW-F17 | holds         | the power to hold or retake has ended                     |
        | left the suite 3 hours ago, clock not known       | the person's legal status is section 136; the absence is by escape from a place of safety; the hours since the escape is 3                                                                                                                       | AW-F17 | does not hold | it is open whether the power to hold or retake is running |
        | left 26 hours ago, extended                       | the person's legal status is section 136; the hours since the escape is 26; the extension is authorised by the doctor because of the condition                                                                                                   | AW-F17 | does not hold | it is open whether the power to hold or retake is running |
        | nobody knows when he left                         | the person's legal status is section 136; the absence is by escape from a place of safety                                                                                                                                                        | AW-F17 | does not hold | it is open whether the power to hold or retake is running |
        | 30 hours, 12 more by the doctor                   | the person's legal status is section 136; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12                                                  | AW-F18 | holds         | the power to hold or retake is running                    |
        | 30 hours, 12 more, then escaped: before or after? | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12 | AW-F18 | does not hold | it is open whether the power to hold or retake is running |
        | 30 hours, extended, hours not known               | the person's legal status is section 136; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition                                                                                              | AW-F18 | does not hold | it is open whether the power to hold or retake is running |
        | 36 hours, whatever the doctor said                | the person's legal status is section 136; the time on the detention clock is 36; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12                                                  | AW-F19 | holds         | the power to hold or retake has ended                     |
        | 35 hours, extended                                | the person's legal status is section 136; the time on the detention clock is 35; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12                                                  | AW-F19 | does not hold | the power to hold or retake is running                    |
        | 36 hours, nobody said extended                    | the person's legal status is section 136; the time on the detention clock is 36                                                                                                                                                                  | AW-F19 | does not hold | the power to hold or retake has ended                     |

    Scenario Outline: <case>
      Given a quiet call
      And the date is 2016-05-01
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: before 11 December 2017: 72 hours
        | case                          | told                                                                                                            | row    | does  | follows                                |
        | 48 hours since arrival        | the person's legal status is section 136; the time on the detention clock is 48                                 | AW-F14 | holds | the power to hold or retake is running |
        | 72 hours since arrival        | the person's legal status is section 136; the time on the detention clock is 72                                 | AW-F16 | holds | the power to hold or retake has ended  |
        | ran from the van 48 hours ago | the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 48 | AW-F15 | holds | the power to hold or retake is running |

  @cites:MHA-2 @cites:MHA-18-5 @cites:MHC-2024-12-18 @cites:MHA-4 @cites:MHA-5-2 @cites:MHA-5-4 @cites:MHA-136-EXPIRY @cites:MHA-138-3 @cites:MHA-41 @cites:MHA-42-3
  Rule: AW-F20, AW-F21, AW-F22, AW-F23, AW-F24, AW-F25, AW-F26 What was said against the calendar

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: while the two disagree nobody is retaken
        | case                                           | told                                                                                                                                                                                         | row    | does          | follows                                                            |
        | said to run, section 2 on day 30               | the person's legal status is section 2; the power to retake and hold still runs; the time of admission under the section is 2026-01-31T10:00                                                 | AW-F20 | holds         | the dates contradict what was said of the power                    |
        | said to run, section 2 on day 10               | the person's legal status is section 2; the power to retake and hold still runs; the time of admission under the section is 2026-02-20T10:00                                                 | AW-F20 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, day not known                     | the person's legal status is section 2; the power to retake and hold still runs                                                                                                              | AW-F20 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, section 4 at 80 hours             | the person's legal status is section 4; the power to retake and hold still runs; the time of admission under the section is 2026-02-26T04:00                                                 | AW-F21 | holds         | the dates contradict what was said of the power                    |
        | said to run, section 4 at 20 hours             | the person's legal status is section 4; the power to retake and hold still runs; the time of admission under the section is 2026-02-28T16:00                                                 | AW-F21 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, section 4, hours not known        | the person's legal status is section 4; the power to retake and hold still runs                                                                                                              | AW-F21 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, doctor's hold at 80 hours         | the person's legal status is section 5(2); the power to retake and hold still runs; the time on the detention clock is 80                                                                    | AW-F22 | holds         | the dates contradict what was said of the power                    |
        | said to run, doctor's hold at 20 hours         | the person's legal status is section 5(2); the power to retake and hold still runs; the time on the detention clock is 20                                                                    | AW-F22 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, doctor's hold, hours not known    | the person's legal status is section 5(2); the power to retake and hold still runs                                                                                                           | AW-F22 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, nurse's hold at 8 hours           | the person's legal status is section 5(4); the power to retake and hold still runs; the time on the detention clock is 8                                                                     | AW-F23 | holds         | the dates contradict what was said of the power                    |
        | said to run, nurse's hold at 2 hours           | the person's legal status is section 5(4); the power to retake and hold still runs; the time on the detention clock is 2                                                                     | AW-F23 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, nurse's hold, hours not known     | the person's legal status is section 5(4); the power to retake and hold still runs                                                                                                           | AW-F23 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, section 136 at 30 hours           | the person's legal status is section 136; the power to retake and hold still runs; the time on the detention clock is 30                                                                     | AW-F24 | holds         | the dates contradict what was said of the power                    |
        | said to run, section 136 at 30 hours, extended | the person's legal status is section 136; the power to retake and hold still runs; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition | AW-F24 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, section 136, hours not known      | the person's legal status is section 136; the power to retake and hold still runs                                                                                                            | AW-F24 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, escaped 30 hours ago              | the person's legal status is section 136; the power to retake and hold still runs; the hours since the escape is 30                                                                          | AW-F25 | holds         | the dates contradict what was said of the power                    |
        | said to run, escaped 3 hours ago               | the person's legal status is section 136; the power to retake and hold still runs; the hours since the escape is 3                                                                           | AW-F25 | does not hold | it is open whether the dates contradict what was said of the power |
        | said to run, time of escape not known          | the person's legal status is section 136; the power to retake and hold still runs                                                                                                            | AW-F25 | does not hold | it is open whether the dates contradict what was said of the power |
        | restricted, said to have ended                 | the person's legal status is that of a restricted patient; the power to retake and hold has run out                                                                                          | AW-F26 | holds         | the dates contradict what was said of the power                    |
        | restricted, said to run                        | the person's legal status is that of a restricted patient; the power to retake and hold still runs                                                                                           | AW-F26 | does not hold | it is open whether the dates contradict what was said of the power |
        | restricted, nobody knows                       | the person's legal status is that of a restricted patient; the running of the power to retake is not known                                                                                   | AW-F26 | does not hold | it is open whether the dates contradict what was said of the power |

  @cites:MHA-18-1 @cites:MHA-18-2A @cites:MHA-18-3 @cites:MHA-138-1 @cites:MHA-35-10 @cites:MHA-42-3 @cites:MHA-17-1 @cites:MHA-AWOL-INFORMAL @cites:MHA-131 @cites:MHA-17A @cites:MHA-6 @cites:MCA-DOLS
  Rule: AW-F30, AW-F31, AW-F32, AW-F33 Does the legal status carry any power to retake?

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: status
        | case                                 | told                                                                                                                                                   | row     | does          | follows                                                       |
        | section 5(4)                         | the person's legal status is section 5(4)                                                                                                              | AW-F30  | holds         | the legal status carries a power to retake                    |
        | guardianship                         | the person's legal status is guardianship                                                                                                              | AW-F30  | holds         | the legal status carries a power to retake                    |
        | voluntary                            | the person's legal status is that of an informal patient                                                                                               | AW-F30  | does not hold | the legal status carries no power to retake                   |
        | detained, section not said           | the person's legal status is detained under a section not said                                                                                         | AW-F30  | does not hold | it is open whether the legal status carries a power to retake |
        | leave, gone from its address         | the person's legal status is section 17 leave that is still valid; the absence is by leaving the required address                                      | AW-F31  | holds         | the legal status carries a power to retake                    |
        | leave, not back when it ended        | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave                                           | AW-F31  | holds         | the legal status carries a power to retake                    |
        | leave revoked in writing, stays away | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is served           | AW-F31b | holds         | the legal status carries a power to retake                    |
        | leave revoked by telephone only      | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is unserved         | AW-F31b | does not hold | it is open whether the legal status carries a power to retake |
        | leave revoked, service not known     | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the service of the recall is not known | AW-F31b | does not hold | it is open whether the legal status carries a power to retake |
        | leave, at its address                | the person's legal status is section 17 leave that is still valid; the absence is ruled out                                                            | AW-F31  | does not hold | the legal status carries no power to retake                   |
        | leave, way of going not known        | the person's legal status is section 17 leave that is still valid; the way the person went absent is not known                                         | AW-F31  | does not hold | the legal status carries no power to retake                   |
        | order not recalled                   | the person's legal status is a community treatment order without recall                                                                                | AW-F32  | holds         | the legal status carries no power to retake                   |
        | DoLS                                 | the person's legal status is a DoLS or Court of Protection order                                                                                       | AW-F32  | holds         | the legal status carries no power to retake                   |
        | under arrest                         | the person's legal status is that of a person under arrest                                                                                             | AW-F32  | does not hold | it is open whether the legal status carries a power to retake |
        | status not known                     | the legal status is not known                                                                                                                          | AW-F32  | does not hold | it is open whether the legal status carries a power to retake |
        | on leave until Sunday                | the person's legal status is section 17 leave that is still valid                                                                                      | AW-F33  | holds         | the legal status carries no power to retake                   |
        | on leave, said not to be back        | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave                                           | AW-F33  | does not hold | the legal status carries a power to retake                    |
        | leave, nobody knows more             | the person's legal status is section 17 leave that is still valid; the way the person went absent is not known                                         | AW-F33  | holds         | the legal status carries no power to retake                   |

  @cites:MHA-18-1 @cites:MHA-40-4 @cites:MHA-41 @cites:MHA-42-3 @cites:MHA-17-1 @cites:MHA-AWOL-INFORMAL @cites:MHA-17A @cites:MHC-2019-03-30 @cites:MHA-18-7 @cites:MHA-17-4 @cites:MHA-AWOL-135-136 @cites:MHA-17E @cites:MHA-18-4 @cites:MHA-18-5 @cites:ECHR-5
  Rule: AW-F40 to AW-P3 Section 18(1): a detained hospital patient, absent without leave, in time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: elements
        | case                                       | told                                                                                                                                                      | row     | does          | follows                                                            |
        | section 2                                  | the person's legal status is section 2                                                                                                                    | AW-F40  | holds         | the person is liable to be detained in hospital                    |
        | recalled by warrant                        | the person's legal status is conditional discharge with a recall warrant                                                                                  | AW-F40  | holds         | the person is liable to be detained in hospital                    |
        | section 136                                | the person's legal status is section 136                                                                                                                  | AW-F40  | does not hold | the person is not liable to be detained in hospital                |
        | not known                                  | the legal status is not known                                                                                                                             | AW-F40  | does not hold | it is open whether the person is liable to be detained in hospital |
        | gone from the address of the leave         | the person's legal status is section 17 leave that is still valid; the absence is by leaving the required address                                         | AW-F41  | holds         | the person is liable to be detained in hospital                    |
        | on leave, not back                         | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave                                              | AW-F41  | holds         | the person is liable to be detained in hospital                    |
        | leave revoked in writing                   | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is served              | AW-F41b | holds         | the person is liable to be detained in hospital                    |
        | leave revoked, notice posted               | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is of doubtful service | AW-F41b | does not hold | it is open whether the person is liable to be detained in hospital |
        | leave revoked, service not asked           | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall                                            | AW-F41b | does not hold | it is open whether the person is liable to be detained in hospital |
        | on leave, way not known                    | the person's legal status is section 17 leave that is still valid; the way the person went absent is not known                                            | AW-F41  | does not hold | it is open whether the person is liable to be detained in hospital |
        | section 135(1)                             | the person's legal status is section 135(1)                                                                                                               | AW-F42  | holds         | the person is not liable to be detained in hospital                |
        | guardianship                               | the person's legal status is guardianship                                                                                                                 | AW-F42  | holds         | the person is not liable to be detained in hospital                |
        | section 3                                  | the person's legal status is section 3                                                                                                                    | AW-F42  | does not hold | the person is liable to be detained in hospital                    |
        | section not said                           | the person's legal status is detained under a section not said                                                                                            | AW-F42  | does not hold | it is open whether the person is liable to be detained in hospital |
        | left the ward                              | the person's legal status is section 3; the absence is by leaving the ward                                                                                | AW-F43  | holds         | the person is absent without leave                                 |
        | absent, way not said                       | the person's legal status is section 3; the absence is in a way unsaid                                                                                    | AW-F43  | holds         | the person is absent without leave                                 |
        | escaped from a place of safety             | the person's legal status is section 3; the absence is by escape from a place of safety                                                                   | AW-F43  | does not hold | it is open whether the person is absent without leave              |
        | way not known                              | the person's legal status is section 3; the way the person went absent is not known                                                                       | AW-F43  | does not hold | it is open whether the person is absent without leave              |
        | recalled from leave in writing             | the person's legal status is section 3; the absence is by staying away after recall; the written recall is served                                         | AW-F44  | holds         | the person is absent without leave                                 |
        | recalled by post                           | the person's legal status is section 3; the absence is by staying away after recall; the written recall is of doubtful service                            | AW-F44  | does not hold | it is open whether the person is absent without leave              |
        | recalled, notice not known                 | the person's legal status is section 3; the absence is by staying away after recall; the service of the recall is not known                               | AW-F44  | does not hold | it is open whether the person is absent without leave              |
        | warrant of recall                          | the person's legal status is conditional discharge with a recall warrant                                                                                  | AW-F45  | holds         | the person is absent without leave                                 |
        | no warrant                                 | the person's legal status is conditional discharge without recall                                                                                         | AW-F45  | does not hold | it is open whether the person is absent without leave              |
        | status not known                           | the legal status is not known                                                                                                                             | AW-F45  | does not hold | it is open whether the person is absent without leave              |
        | missed an appointment                      | the person's legal status is section 3; the absence is by missing an appointment                                                                          | AW-F46  | holds         | the person is not absent without leave                             |
        | recalled by warrant, said not to be absent | the person's legal status is conditional discharge with a recall warrant; the absence is ruled out                                                        | AW-F46  | does not hold | the person is absent without leave                                 |
        | not absent, status not asked               | the absence is ruled out                                                                                                                                  | AW-F46  | does not hold | it is open whether the person is absent without leave              |
        | walked out of A&E, status not known        | the absence is by walking out while never detained; the legal status is not known                                                                         | AW-F46b | holds         | the person is not absent without leave                             |
        | walked out, warrant of recall              | the absence is by walking out while never detained; the person's legal status is conditional discharge with a recall warrant                              | AW-F46b | does not hold | the person is absent without leave                                 |
        | way not known, status not known            | the way the person went absent is not known; the legal status is not known                                                                                | AW-F46b | does not hold | it is open whether the person is absent without leave              |
        | recall not given                           | the person's legal status is section 3; the absence is by staying away after recall; the written recall is unserved                                       | AW-F47  | holds         | the person is not absent without leave                             |
        | recall given                               | the person's legal status is section 3; the absence is by staying away after recall; the written recall is served                                         | AW-F47  | does not hold | the person is absent without leave                                 |
        | recall disputed                            | the person's legal status is section 3; the absence is by staying away after recall; the written recall is of doubtful service                            | AW-F47  | does not hold | it is open whether the person is absent without leave              |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: verdict
        | case                                           | told                                                                                                                                                                                     | row   | does          | follows                                       |
        | section 3, left the ward, power runs           | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                               | AW-P1 | holds         | retaking under section 18(1) is available     |
        | section 2 on day 20                            | the person's legal status is section 2; the absence is by running from an escort; the time of admission under the section is 2026-02-10T10:00                                            | AW-P1 | holds         | retaking under section 18(1) is available     |
        | restricted, late from leave                    | the person's legal status is that of a restricted patient; the absence is by staying out after leave                                                                                     | AW-P1 | holds         | retaking under section 18(1) is available     |
        | recalled by warrant, away                      | the person's legal status is conditional discharge with a recall warrant; the absence is by staying away after recall                                                                    | AW-P1 | holds         | retaking under section 18(1) is available     |
        | section 2 on day 30                            | the person's legal status is section 2; the absence is by running from an escort; the time of admission under the section is 2026-01-31T10:00                                            | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | voluntary patient gone                         | the person's legal status is that of an informal patient; the absence is by leaving the ward; the power to retake and hold still runs                                                    | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | order not recalled                             | the person's legal status is a community treatment order without recall; the power to retake and hold still runs                                                                         | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | recalled order is section 18(2A)               | the person's legal status is a community treatment order with recall; the absence is by staying away after recall; the written recall is served; the power to retake and hold still runs | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | section 136 is section 138                     | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs                                                       | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | DoLS resident gone                             | the person's legal status is a DoLS or Court of Protection order; the absence is by leaving the required address                                                                         | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | conditional discharge, no recall               | the person's legal status is conditional discharge without recall                                                                                                                        | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | remand for a report                            | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward; the power to retake and hold still runs                                                           | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | section 3, still on the ward                   | the person's legal status is section 3; the absence is ruled out; the power to retake and hold still runs                                                                                | AW-P1 | does not hold | retaking under section 18(1) is not available |
        | section 3, nobody knows whether it runs        | the person's legal status is section 3; the absence is by leaving the ward; the running of the power to retake is not known                                                              | AW-P1 | does not hold | retaking under section 18(1) is not known     |
        | section not asked                              | the absence is by leaving the ward; the power to retake and hold still runs                                                                                                              | AW-P1 | does not hold | retaking under section 18(1) is not known     |
        | section not said                               | the person's legal status is detained under a section not said; the absence is by leaving the ward; the power to retake and hold still runs                                              | AW-P1 | does not hold | retaking under section 18(1) is not known     |
        | nothing told                                   | the person is at a confirmed location                                                                                                                                                    | AW-P1 | does not hold | retaking under section 18(1) is not known     |
        | on valid leave                                 | the person's legal status is section 17 leave that is still valid; the power to retake and hold still runs                                                                               | AW-P2 | holds         | retaking under section 18(1) is not available |
        | on leave, gone from its address                | the person's legal status is section 17 leave that is still valid; the absence is by leaving the required address; the power to retake and hold still runs                               | AW-P2 | does not hold | retaking under section 18(1) is available     |
        | on leave, not back by six                      | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave; the power to retake and hold still runs                                    | AW-P2 | does not hold | retaking under section 18(1) is available     |
        | on leave, not back, end of the power not known | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave; the running of the power to retake is not known                            | AW-P2 | does not hold | retaking under section 18(1) is not known     |
        | leave revoked in writing, stays at his flat    | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is served; the power to retake and hold still runs    | AW-P2 | does not hold | retaking under section 18(1) is available     |
        | on leave, way not known                        | the person's legal status is section 17 leave that is still valid; the way the person went absent is not known                                                                           | AW-P2 | holds         | retaking under section 18(1) is not available |
        | section 2 said to run on day 30                | the person's legal status is section 2; the absence is by leaving the ward; the power to retake and hold still runs; the time of admission under the section is 2026-01-31T10:00         | AW-P3 | holds         | retaking under section 18(1) is not known     |
        | section 2 said to run on day 20                | the person's legal status is section 2; the absence is by leaving the ward; the power to retake and hold still runs; the time of admission under the section is 2026-02-10T10:00         | AW-P3 | does not hold | retaking under section 18(1) is available     |
        | section 2 said to run, day not known           | the person's legal status is section 2; the absence is by leaving the ward; the power to retake and hold still runs                                                                      | AW-P3 | does not hold | retaking under section 18(1) is available     |

  @cites:MHA-17E @cites:MHA-18-2A @cites:MHA-17A @cites:MHA-18-4 @cites:MHA-18-7 @cites:MHA-18-3 @cites:MHA-8
  Rule: AW-F50, AW-F51, AW-F52, AW-P4, AW-F55, AW-F56, AW-P5 Section 18(2A) for a recalled community patient, section 18(3) for guardianship

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: recall
        | case                        | told                                                                                                                                                                                         | row    | does          | follows                                                                                     |
        | notice given                | the person's legal status is a community treatment order with recall; the written recall is served                                                                                           | AW-F50 | holds         | the person has been recalled from a community treatment order in writing                    |
        | notice posted               | the person's legal status is a community treatment order with recall; the written recall is of doubtful service                                                                              | AW-F50 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | nobody knows                | the person's legal status is a community treatment order with recall; the service of the recall is not known                                                                                 | AW-F50 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | notice not given            | the person's legal status is a community treatment order with recall; the written recall is unserved                                                                                         | AW-F51 | holds         | the person has not been recalled from a community treatment order in writing                |
        | notice disputed             | the person's legal status is a community treatment order with recall; the written recall is of doubtful service                                                                              | AW-F51 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | notice not asked            | the person's legal status is a community treatment order with recall                                                                                                                         | AW-F51 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | section 3                   | the person's legal status is section 3                                                                                                                                                       | AW-F52 | holds         | the person has not been recalled from a community treatment order in writing                |
        | section not said            | the person's legal status is detained under a section not said                                                                                                                               | AW-F52 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | status not known            | the legal status is not known                                                                                                                                                                | AW-F52 | does not hold | it is open whether the person has been recalled from a community treatment order in writing |
        | served, stayed away, a week | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the number of days absent is 7              | AW-P4  | holds         | retaking under section 18(2A) is available                                                  |
        | posted, stayed away, a week | the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the absence is by staying away after recall; the number of days absent is 7 | AW-P4  | does not hold | retaking under section 18(2A) is not known                                                  |
        | not served                  | the person's legal status is a community treatment order with recall; the written recall is unserved; the absence is by staying away after recall; the power to retake and hold still runs   | AW-P4  | does not hold | retaking under section 18(2A) is not available                                              |
        | served, power ended         | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the power to retake and hold has run out    | AW-P4  | does not hold | retaking under section 18(2A) is not available                                              |
        | not recalled                | the person's legal status is a community treatment order without recall                                                                                                                      | AW-P4  | does not hold | retaking under section 18(2A) is not available                                              |
        | served, days not known      | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall                                              | AW-P4  | does not hold | retaking under section 18(2A) is not known                                                  |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: guardianship
        | case                        | told                                                                                                                                                       | row    | does          | follows                                                                   |
        | gone from the required home | the person's legal status is guardianship; the absence is by leaving the required address                                                                  | AW-F55 | holds         | the person is away from the home the guardian requires                    |
        | left a ward                 | the person's legal status is guardianship; the absence is by leaving the ward                                                                              | AW-F55 | does not hold | it is open whether the person is away from the home the guardian requires |
        | way not known               | the person's legal status is guardianship; the way the person went absent is not known                                                                     | AW-F55 | does not hold | it is open whether the person is away from the home the guardian requires |
        | at the required home        | the person's legal status is guardianship; the absence is ruled out                                                                                        | AW-F56 | holds         | the person is not away from the home the guardian requires                |
        | gone                        | the person's legal status is guardianship; the absence is by leaving the required address                                                                  | AW-F56 | does not hold | the person is away from the home the guardian requires                    |
        | nobody knows how            | the person's legal status is guardianship; the way the person went absent is not known                                                                     | AW-F56 | does not hold | it is open whether the person is away from the home the guardian requires |
        | gone a week                 | the person's legal status is guardianship; the absence is by leaving the required address; the number of days absent is 7                                  | AW-P5  | holds         | retaking under section 18(3) is available                                 |
        | section 3, gone             | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location | AW-P5  | does not hold | retaking under section 18(3) is not available                             |
        | not gone                    | the person's legal status is guardianship; the absence is ruled out; the power to retake and hold still runs                                               | AW-P5  | does not hold | retaking under section 18(3) is not available                             |
        | gone, power ended           | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold has run out                        | AW-P5  | does not hold | retaking under section 18(3) is not available                             |
        | gone, days not known        | the person's legal status is guardianship; the absence is by leaving the required address                                                                  | AW-P5  | does not hold | retaking under section 18(3) is not known                                 |
        | status not known            | the legal status is not known; the absence is by leaving the required address; the power to retake and hold still runs                                     | AW-P5  | does not hold | retaking under section 18(3) is not known                                 |

  @cites:MHA-138-1 @cites:MHA-138-3 @cites:MHC-2019-03-30 @cites:MHA-138-2 @cites:MHA-6 @cites:MHA-137 @cites:MHA-17E @cites:MHA-AWOL-135-136 @cites:MHA-AWOL-INFORMAL @cites:MHA-18-1 @cites:ECHR-5 @cites:OLD-B-138 @cites:OLD-SAVING
  Rule: AW-F60 to AW-P10 Section 138: escape from legal custody

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: who escaped
        | case                                            | told                                                                                                                                                 | row     | does          | follows                                                                |
        | held under section 136, slipped out             | the person's legal status is section 136; the absence is by escape from a place of safety                                                            | AW-F60  | holds         | the person escaped from legal custody under the Act                    |
        | held under section 135(1), ran from officers    | the person's legal status is section 135(1); the absence is by running from an escort                                                                | AW-F60  | holds         | the person escaped from legal custody under the Act                    |
        | walked out of A&E, never detained               | the person's legal status is section 136; the absence is by walking out while never detained                                                         | AW-F60  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | section 136, way not known                      | the person's legal status is section 136; the way the person went absent is not known                                                                | AW-F60  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | ran from the ambulance to hospital              | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way                       | AW-F61  | holds         | the person escaped from legal custody under the Act                    |
        | gone before anybody came                        | the person's legal status is an application complete before arrival in the hospital named; the absence is by leaving the ward                        | AW-F61  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | application, way not known                      | the person's legal status is an application complete before arrival in the hospital named; the way the person went absent is not known               | AW-F61  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | section 3, ran between hospitals                | the person's legal status is section 3; the absence is by escape on the way                                                                          | AW-F62  | holds         | the person escaped from legal custody under the Act                    |
        | section 3, left the ward                        | the person's legal status is section 3; the absence is by leaving the ward                                                                           | AW-F62  | does not hold | the person did not escape from legal custody under the Act             |
        | section 3, way not said                         | the person's legal status is section 3; the absence is in a way unsaid                                                                               | AW-F62  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | recalled and served, ran on the way             | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by escape on the way              | AW-F62b | holds         | the person escaped from legal custody under the Act                    |
        | recall disputed, ran on the way                 | the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the absence is by escape on the way | AW-F62b | does not hold | it is open whether the person escaped from legal custody under the Act |
        | recall not known, ran on the way                | the person's legal status is a community treatment order with recall; the service of the recall is not known; the absence is by escape on the way    | AW-F62b | does not hold | it is open whether the person escaped from legal custody under the Act |
        | not absent                                      | the person's legal status is section 136; the absence is ruled out                                                                                   | AW-F63  | holds         | the person did not escape from legal custody under the Act             |
        | escaped                                         | the person's legal status is section 136; the absence is by escape from a place of safety                                                            | AW-F63  | does not hold | the person escaped from legal custody under the Act                    |
        | nobody knows how                                | the person's legal status is section 136; the way the person went absent is not known                                                                | AW-F63  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | walked out of A&E, under no section             | the person's legal status is that of somebody under no section; the absence is by walking out while never detained                                   | AW-F67  | holds         | the person did not escape from legal custody under the Act             |
        | walked out of A&E, and section 136 told as well | the person's legal status is section 136; the absence is by walking out while never detained                                                         | AW-F67  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | walked out of A&E, status not known             | the legal status is not known; the absence is by walking out while never detained                                                                    | AW-F67  | holds         | the person did not escape from legal custody under the Act             |
        | assessed, no application                        | the person's legal status is assessed with no application made                                                                                       | AW-F64  | holds         | the person did not escape from legal custody under the Act             |
        | section 136                                     | the person's legal status is section 136                                                                                                             | AW-F64  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | status not known                                | the legal status is not known                                                                                                                        | AW-F64  | does not hold | it is open whether the person escaped from legal custody under the Act |
        | section 2, left the ward                        | the person's legal status is section 2; the absence is by leaving the ward                                                                           | AW-F65  | holds         | the person did not escape from legal custody under the Act             |
        | section 2, ran on the way                       | the person's legal status is section 2; the absence is by escape on the way                                                                          | AW-F65  | does not hold | the person escaped from legal custody under the Act                    |
        | section 2, way not known                        | the person's legal status is section 2; the way the person went absent is not known                                                                  | AW-F65  | does not hold | it is open whether the person escaped from legal custody under the Act |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: verdict
        | case                                                   | told                                                                                                                                                                            | row   | does          | follows                                     |
        | slipped out of the suite, 15 hours on the clock        | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 15                                                | AW-P6 | holds         | retaking under section 138 is available     |
        | slipped out, 25 hours on the clock                     | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 25                                                | AW-P6 | does not hold | retaking under section 138 is not available |
        | ran on the way to hospital, application in time        | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; the power to retake and hold still runs         | AW-P6 | holds         | retaking under section 138 is available     |
        | in-patient left the ward                               | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                      | AW-P6 | does not hold | retaking under section 138 is not available |
        | slipped out, time not known                            | the person's legal status is section 136; the absence is by escape from a place of safety                                                                                       | AW-P6 | does not hold | retaking under section 138 is not known     |
        | ran on the way, nobody knows when the application ends | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; the running of the power to retake is not known | AW-P6 | does not hold | retaking under section 138 is not known     |
        | said to run, 30 hours on the clock                     | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs; the time on the detention clock is 30       | AW-P7 | holds         | retaking under section 138 is not known     |
        | said to run, 10 hours on the clock                     | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs; the time on the detention clock is 10       | AW-P7 | does not hold | retaking under section 138 is available     |
        | said to run, hours not known                           | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs                                              | AW-P7 | does not hold | retaking under section 138 is available     |

    Scenario Outline: <case>
      Given a quiet call
      And the date is 2016-05-01
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: before 11 December 2017
        | case                         | told                                                                                                                                                                    | row   | does          | follows                                                        |
        | slipped out, 48 hours        | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 48                                        | AW-P8 | holds         | retaking under section 138 of the earlier law is available     |
        | slipped out, 73 hours        | the person's legal status is section 136; the absence is by escape from a place of safety; the time on the detention clock is 73                                        | AW-P8 | does not hold | retaking under section 138 of the earlier law is not available |
        | slipped out, hours not known | the person's legal status is section 136; the absence is by escape from a place of safety                                                                               | AW-P8 | does not hold | retaking under section 138 of the earlier law is not known     |
        | application, ran on the way  | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; the power to retake and hold still runs | AW-P9 | holds         | retaking under section 138 of the earlier law is not available |
        | section 136, ran on the way  | the person's legal status is section 136; the absence is by escape on the way; the power to retake and hold still runs                                                  | AW-P9 | does not hold | retaking under section 138 of the earlier law is available     |
        | status not known             | the legal status is not known; the absence is by escape on the way; the power to retake and hold still runs                                                             | AW-P9 | does not hold | retaking under section 138 of the earlier law is not known     |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: since then
        | case                  | told                                                                                                                               | row    | does  | follows                                                        |
        | slipped out yesterday | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs | AW-P10 | holds | retaking under section 138 of the earlier law is not available |
        | nothing told          | the person is at a confirmed location                                                                                              | AW-P10 | holds | retaking under section 138 of the earlier law is not available |

  @cites:MHA-42-3 @cites:MHA-41 @cites:MHA-35-10 @cites:MHA-36-8 @cites:MHA-38-7 @cites:ECHR-5
  Rule: AW-F70, AW-F71, AW-F72, AW-P11, AW-F75, AW-F76, AW-P12, AW-P13 Section 42 recall, and sections 35, 36 and 38

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: recall by warrant
        | case                              | told                                                                                                            | row    | does          | follows                                                                      |
        | recalled                          | the person's legal status is conditional discharge with a recall warrant                                        | AW-F70 | holds         | the Secretary of State has recalled the person by warrant                    |
        | condition broken, no recall       | the person's legal status is conditional discharge without recall                                               | AW-F70 | does not hold | the Secretary of State has not recalled the person by warrant                |
        | status not known                  | the legal status is not known                                                                                   | AW-F70 | does not hold | it is open whether the Secretary of State has recalled the person by warrant |
        | no recall                         | the person's legal status is conditional discharge without recall; there is no warrant                          | AW-F71 | holds         | the Secretary of State has not recalled the person by warrant                |
        | no recall said, and a recall said | the person's legal status is conditional discharge without recall; there is a recall by the Secretary of State  | AW-F71 | does not hold | it is open whether the Secretary of State has recalled the person by warrant |
        | restricted, warrant not known     | the person's legal status is that of a restricted patient; the kind of warrant is not known                     | AW-F71 | holds         | the Secretary of State has not recalled the person by warrant                |
        | section 3                         | the person's legal status is section 3                                                                          | AW-F72 | holds         | the Secretary of State has not recalled the person by warrant                |
        | section not said                  | the person's legal status is detained under a section not said                                                  | AW-F72 | does not hold | it is open whether the Secretary of State has recalled the person by warrant |
        | nobody knows                      | the legal status is not known                                                                                   | AW-F72 | does not hold | it is open whether the Secretary of State has recalled the person by warrant |
        | recalled, at his flat             | the person's legal status is conditional discharge with a recall warrant; the person is at a confirmed location | AW-P11 | holds         | the recall warrant of the Secretary of State is available                    |
        | condition broken                  | the person's legal status is conditional discharge without recall; the person is at a confirmed location        | AW-P11 | does not hold | the recall warrant of the Secretary of State is not available                |
        | nobody knows the status           | the legal status is not known; the person is at a confirmed location                                            | AW-P11 | does not hold | the recall warrant of the Secretary of State is not known                    |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: remand and interim orders
        | case                         | told                                                                                                                                                       | row    | does          | follows                                                                           |
        | remand for a report          | the person's legal status is section 35, 36 or 38                                                                                                          | AW-F75 | holds         | a court sent the person to hospital under section 35, 36 or 38                    |
        | hospital order               | the person's legal status is section 37 without restriction                                                                                                | AW-F75 | does not hold | no court sent the person to hospital under section 35, 36 or 38                   |
        | status not known             | the legal status is not known                                                                                                                              | AW-F75 | does not hold | it is open whether a court sent the person to hospital under section 35, 36 or 38 |
        | hospital order again         | the person's legal status is section 37 without restriction                                                                                                | AW-F76 | holds         | no court sent the person to hospital under section 35, 36 or 38                   |
        | section not said             | the person's legal status is detained under a section not said                                                                                             | AW-F76 | does not hold | it is open whether a court sent the person to hospital under section 35, 36 or 38 |
        | remand                       | the person's legal status is section 35, 36 or 38                                                                                                          | AW-F76 | does not hold | a court sent the person to hospital under section 35, 36 or 38                    |
        | remand, left the ward        | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                                                      | AW-P12 | holds         | arrest under section 35, 36 or 38 is available                                    |
        | remand, on the ward          | the person's legal status is section 35, 36 or 38; the absence is ruled out                                                                                | AW-P12 | does not hold | arrest under section 35, 36 or 38 is not available                                |
        | section 3, left the ward     | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location | AW-P12 | does not hold | arrest under section 35, 36 or 38 is not available                                |
        | remand, way not known        | the person's legal status is section 35, 36 or 38; the way the person went absent is not known                                                             | AW-P12 | does not hold | arrest under section 35, 36 or 38 is not known                                    |
        | remand over                  | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward; the power to retake and hold has run out                            | AW-P13 | holds         | arrest under section 35, 36 or 38 is not available                                |
        | remand still runs            | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward; the power to retake and hold still runs                             | AW-P13 | does not hold | arrest under section 35, 36 or 38 is available                                    |
        | nobody knows whether it runs | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward; the running of the power to retake is not known                     | AW-P13 | does not hold | arrest under section 35, 36 or 38 is available                                    |

  @cites:PACE-17-1-d @cites:CASE-DSOUZA @cites:MHA-18-2A @cites:MHA-138-1 @cites:MHA-35-10 @cites:PACE-17-2
  Rule: AW-F80, AW-F81, AW-F82, AW-F83, AW-F84, AW-P14 Entry in pursuit: the one entry that goes with absence

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: elements and verdict
        | case                                    | told                                                                                                                                                                                                  | row    | does          | follows                                              |
        | section 3, gone, power runs             | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                            | AW-F80 | holds         | the person is unlawfully at large                    |
        | section 3, nobody knows whether it runs | the person's legal status is section 3; the absence is by leaving the ward; the running of the power to retake is not known                                                                           | AW-F80 | does not hold | it is open whether the person is unlawfully at large |
        | voluntary, gone                         | the person's legal status is that of an informal patient; the absence is by leaving the ward                                                                                                          | AW-F80 | does not hold | the person is not unlawfully at large                |
        | recalled and served                     | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the power to retake and hold still runs              | AW-F81 | holds         | the person is unlawfully at large                    |
        | recalled, service in doubt              | the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the absence is by staying away after recall; the power to retake and hold still runs | AW-F81 | does not hold | it is open whether the person is unlawfully at large |
        | recalled, not served                    | the person's legal status is a community treatment order with recall; the written recall is unserved; the absence is by staying away after recall; the power to retake and hold still runs            | AW-F81 | does not hold | the person is not unlawfully at large                |
        | escaped from section 136                | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs                                                                    | AW-F82 | holds         | the person is unlawfully at large                    |
        | escaped, time not known                 | the person's legal status is section 136; the absence is by escape from a place of safety                                                                                                             | AW-F82 | does not hold | it is open whether the person is unlawfully at large |
        | escaped, time over                      | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold has run out                                                                   | AW-F82 | does not hold | the person is not unlawfully at large                |
        | absconded from remand                   | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                                                                                                 | AW-F83 | holds         | the person is unlawfully at large                    |
        | remand, way not known                   | the person's legal status is section 35, 36 or 38; the way the person went absent is not known                                                                                                        | AW-F83 | does not hold | it is open whether the person is unlawfully at large |
        | remand over                             | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward; the power to retake and hold has run out                                                                       | AW-F83 | does not hold | the person is not unlawfully at large                |
        | order not recalled                      | the person's legal status is a community treatment order without recall                                                                                                                               | AW-F84 | holds         | the person is not unlawfully at large                |
        | guardianship                            | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs                                                                    | AW-F84 | does not hold | it is open whether the person is unlawfully at large |
        | status not known                        | the legal status is not known                                                                                                                                                                         | AW-F84 | does not hold | it is open whether the person is unlawfully at large |
        | seconds behind her into a block         | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; officers are in immediate pursuit         | AW-P14 | holds         | entry in pursuit is available                        |
        | going to her home in the evening        | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; officers are not in immediate pursuit     | AW-P14 | does not hold | entry in pursuit is not available                    |
        | chasing a voluntary patient             | the person's legal status is that of an informal patient; the person is at a confirmed location; officers are in immediate pursuit                                                                    | AW-P14 | does not hold | entry in pursuit is not available                    |
        | sight lost                              | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is unlocated; officers are in immediate pursuit                       | AW-P14 | does not hold | entry in pursuit is not available                    |
        | nobody knows about a chase              | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the pursuit by officers is not known      | AW-P14 | does not hold | entry in pursuit is not known                        |
        | chasing, section not known              | the legal status is not known; the person is at a confirmed location; officers are in immediate pursuit                                                                                               | AW-P14 | does not hold | entry in pursuit is not known                        |

  @cites:COP-28 @cites:MHC-2023-10-17 @cites:DERBYSHIRE-AWOL @cites:MHC-2012-01-15
  Rule: AW-F90, AW-F91, AW-F92, AW-F93, AW-F94 Search and enquiries by the hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: complete or not
        | case                                     | told                                                                                             | row    | does          | follows                                                             |
        | all reasonable steps                     | the enquiries done include all reasonable steps by the service                                   | AW-F90 | holds         | the hospital's search and enquiries are complete                    |
        | one call                                 | the enquiries done include a phone call or text                                                  | AW-F90 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | nobody knows                             | the enquiries done is not known                                                                  | AW-F90 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | searched and rang her phone              | the enquiries done include a search of the site; the enquiries done include a phone call or text | AW-F91 | holds         | the hospital's search and enquiries are complete                    |
        | searched only                            | the absence is by leaving the ward; the enquiries done include a search of the site              | AW-F91 | does not hold | the hospital's search and enquiries are incomplete                  |
        | not asked                                | the absence is by leaving the ward                                                               | AW-F91 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | late from leave, family rung             | the absence is by staying out after leave; the enquiries done include asking family or friends   | AW-F92 | holds         | the hospital's search and enquiries are complete                    |
        | left the ward, family rung, not searched | the absence is by leaving the ward; the enquiries done include asking family or friends          | AW-F92 | does not hold | the hospital's search and enquiries are incomplete                  |
        | way not known, family rung               | the way the person went absent is not known; the enquiries done include asking family or friends | AW-F92 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | nothing done                             | there have been no enquiries                                                                     | AW-F93 | holds         | the hospital's search and enquiries are incomplete                  |
        | family asked                             | the enquiries done include asking family or friends                                              | AW-F93 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | enquiries not known                      | the enquiries done is not known                                                                  | AW-F93 | does not hold | it is open whether the hospital's search and enquiries are complete |
        | left the ward, rung, not searched        | the absence is by leaving the ward; the enquiries done include a phone call or text              | AW-F94 | holds         | the hospital's search and enquiries are incomplete                  |
        | ran from an escort, rung                 | the absence is by running from an escort; the enquiries done include a phone call or text        | AW-F94 | does not hold | the hospital's search and enquiries are complete                    |
        | left the ward, nobody knows              | the absence is by leaving the ward; the enquiries done is not known                              | AW-F94 | does not hold | it is open whether the hospital's search and enquiries are complete |

  @cites:MHA-18-1 @cites:MHA-18-NOENTRY @cites:COP-28 @cites:MHA-18-2A @cites:MHA-17E @cites:MHA-17F @cites:MHA-18-3 @cites:MHA-8 @cites:MHC-2013-08-20 @cites:MHA-18-4 @cites:MHA-138-1 @cites:MHA-138-3 @cites:MHA-35-10 @cites:MHA-36-8 @cites:MHA-38-7 @cites:MHA-42-3 @cites:MHA-135-2 @cites:MHC-2023-10-17
  Rule: AW-20, AW-17, AW-18, AW-18b, AW-21, AW-22, AW-23, AW-29 The power the return rests on, who else holds it and where the patient goes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>

      Examples: powers
        | case                              | told                                                                                                                                                                                                  | row    | does          |
        | section 3, gone                   | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                            | AW-20  | holds         |
        | voluntary, gone                   | the person's legal status is that of an informal patient; the person is at a confirmed location                                                                                                       | AW-20  | does not hold |
        | section not known                 | the legal status is not known; the person is at a confirmed location                                                                                                                                  | AW-20  | does not hold |
        | recalled and served               | the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the power to retake and hold still runs              | AW-17  | holds         |
        | recall disputed                   | the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the absence is by staying away after recall; the power to retake and hold still runs | AW-17  | does not hold |
        | recall not known                  | the person's legal status is a community treatment order with recall; the service of the recall is not known; the power to retake and hold still runs                                                 | AW-17  | does not hold |
        | guardianship                      | the person's legal status is guardianship                                                                                                                                                             | AW-18  | holds         |
        | section 3                         | the person's legal status is section 3                                                                                                                                                                | AW-18  | does not hold |
        | status not known                  | the legal status is not known                                                                                                                                                                         | AW-18  | does not hold |
        | guardianship, gone, in time       | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs                                                                    | AW-18b | holds         |
        | guardianship, gone, ended         | the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold has run out                                                                   | AW-18b | does not hold |
        | guardianship, gone, end not known | the person's legal status is guardianship; the absence is by leaving the required address; the running of the power to retake is not known                                                            | AW-18b | does not hold |
        | escaped from section 136, in time | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold still runs                                                                    | AW-21  | holds         |
        | escaped, time over                | the person's legal status is section 136; the absence is by escape from a place of safety; the power to retake and hold has run out                                                                   | AW-21  | does not hold |
        | escaped, time not known           | the person's legal status is section 136; the absence is by escape from a place of safety; the running of the power to retake is not known                                                            | AW-21  | does not hold |
        | absconded from remand             | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                                                                                                 | AW-22  | holds         |
        | hospital order, left the ward     | the person's legal status is section 37 without restriction; the absence is by leaving the ward; the power to retake and hold still runs                                                              | AW-22  | does not hold |
        | remand, way not known             | the person's legal status is section 35, 36 or 38; the way the person went absent is not known                                                                                                        | AW-22  | does not hold |
        | recalled by warrant               | the person's legal status is conditional discharge with a recall warrant                                                                                                                              | AW-23  | holds         |
        | not recalled                      | the person's legal status is conditional discharge without recall                                                                                                                                     | AW-23  | does not hold |
        | recall not known                  | the person's legal status is conditional discharge without recall; the kind of warrant is not known                                                                                                   | AW-23  | does not hold |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the answer names "<agency>"

      Examples: agencies
        | case                      | told                                                                                                                                                                                                                                  | row   | does  | agency                    |
        | guardianship: the council | the person's legal status is guardianship                                                                                                                                                                                             | AW-18 | holds | Council adult social care |
        | remand: the court         | the person's legal status is section 35, 36 or 38; the absence is by leaving the ward                                                                                                                                                 | AW-22 | holds | Court                     |
        | A&E asked                 | the caller is from an emergency department; the person's legal status is section 136; the absence is by escape from a place of safety; someone able to keep the person safe has taken over knowing the risks; the person is unlocated | AW-29 | holds | Hospital (A&E or ward)    |

  @cites:MHA-135-2 @cites:MHA-18-NOENTRY @cites:CASE-DSOUZA @cites:MHC-2021-10-09 @cites:PFD-2025-0098 @cites:MHC-2023-10-17 @cites:DERBYSHIRE-AWOL
  Rule: AW-24, AW-25, AW-26 No door opens with any of these powers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>

      Examples: warrant and limits
        | case                                               | told                                                                                                                                                                                                                                                        | row   | does          |
        | door refused                                       | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused                                                                           | AW-24 | holds         |
        | no answer                                          | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is locked with no answer                                                             | AW-24 | holds         |
        | nobody knows who opens                             | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is not known                                                                         | AW-24 | holds         |
        | refused, and the warrant has run out               | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; there is a section 135(2) warrant; the warrant is out of date            | AW-24 | holds         |
        | refused, and a warrant is in date                  | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; there is a section 135(2) warrant; the warrant is valid and unused       | AW-24 | does not hold |
        | refused, and nobody knows the state of the warrant | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; there is a section 135(2) warrant; the state of the warrant is not known | AW-24 | does not hold |
        | her sister opens                                   | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is agreed by someone with the right                                                  | AW-24 | does not hold |
        | door not asked                                     | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location                                                                                                  | AW-24 | does not hold |
        | door refused, warrant held                         | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; there is a section 135(2) warrant                                        | AW-24 | does not hold |
        | door refused, life at risk inside                  | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; life or limb is believed to be at risk inside                            | AW-24 | does not hold |
        | door refused, in pursuit                           | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused; officers are in immediate pursuit                                        | AW-24 | does not hold |
        | door refused, voluntary patient                    | the person's legal status is that of an informal patient; the application is incomplete; the person is at a confirmed location; the way in is refused; the absence is ruled out                                                                             | AW-24 | does not hold |
        | asked to force the door                            | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; what is asked of police is to force a door or enter                                             | AW-25 | holds         |
        | asked to fetch her                                 | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; what is asked of police is to take the person back                                              | AW-25 | does not hold |
        | nobody knows what is asked                         | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; what is asked of police is not known                                                            | AW-25 | does not hold |
        | believed inside, nobody answers                    | the person's legal status is section 3; the absence is by running from an escort; the person is believed inside an address without contact                                                                                                                  | AW-26 | holds         |
        | seen inside                                        | the person's legal status is section 3; the absence is by running from an escort; the person is at a confirmed location                                                                                                                                     | AW-26 | does not hold |
        | believed inside, at risk                           | the person's legal status is section 3; the person is believed inside an address without contact; the hospital's risk grade is high                                                                                                                         | AW-26 | does not hold |
        | believed inside, all steps done                    | the person's legal status is section 3; the person is believed inside an address without contact; the enquiries done include all reasonable steps by the service                                                                                            | AW-26 | does not hold |
        | believed inside, enquiries not known               | the person's legal status is section 3; the person is believed inside an address without contact; the enquiries done is not known                                                                                                                           | AW-26 | holds         |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the actions include "<action>"

      Examples: what to do
        | case                             | told                                                                                                                                                                                                            | row   | does  | action                                  |
        | door refused: warrant            | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; the way in is refused                               | AW-24 | holds | Section 135(2) warrant first            |
        | asked to force: say no           | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location; what is asked of police is to force a door or enter | AW-25 | holds | Say what officers cannot do             |
        | believed inside: relatives first | the person's legal status is section 3; the person is believed inside an address without contact                                                                                                                | AW-26 | holds | Ask the service to finish its enquiries |

  @cites:MHA-17E @cites:MHA-17-4 @cites:MHA-42-3 @cites:MHA-41 @cites:COP-28 @cites:MHC-2023-10-17 @cites:MHC-2024-12-18 @cites:INQ-2020-COURTYARD @cites:PFD-2023-0154 @cites:APP-MISS @cites:PFD-2023-0013
  Rule: AW-27, AW-27b, AW-28, AW-29, AW-30, AW-31, AW-32 What the hospital still owes

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>

      Examples: recall, ministry, contact, grade
        | case                                    | told                                                                                                                           | row    | does          |
        | order not recalled                      | the person's legal status is a community treatment order without recall                                                        | AW-27  | holds         |
        | on leave until Sunday, not recalled     | the person's legal status is section 17 leave that is still valid                                                              | AW-27  | holds         |
        | leave is over and she is not back       | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave                   | AW-27  | does not hold |
        | order recalled                          | the person's legal status is a community treatment order with recall                                                           | AW-27  | does not hold |
        | status not known                        | the legal status is not known                                                                                                  | AW-27  | does not hold |
        | recall not given                        | the person's legal status is a community treatment order with recall; the written recall is unserved                           | AW-27b | holds         |
        | recall posted                           | the person's legal status is section 3; the absence is by staying away after recall; the written recall is of doubtful service | AW-27b | holds         |
        | recall given                            | the person's legal status is a community treatment order with recall; the written recall is served                             | AW-27b | does not hold |
        | recall not known                        | the person's legal status is a community treatment order with recall; the service of the recall is not known                   | AW-27b | does not hold |
        | restricted                              | the person's legal status is that of a restricted patient                                                                      | AW-28  | holds         |
        | hospital order                          | the person's legal status is section 37 without restriction                                                                    | AW-28  | does not hold |
        | nobody knows                            | the legal status is not known                                                                                                  | AW-28  | does not hold |
        | the ward asks                           | the caller is from a mental health ward; the person's legal status is section 3                                                | AW-29  | holds         |
        | her mother asks                         | the caller is family or a friend; the person's legal status is section 3                                                       | AW-29  | does not hold |
        | caller not known                        | the caller's role is not known; the person's legal status is section 3                                                         | AW-29  | does not hold |
        | the ward asks about somebody not absent | the caller is from a mental health ward; the person's legal status is section 3; the absence is ruled out                      | AW-29  | does not hold |
        | no contact named                        | no contact to receive the person is given                                                                                      | AW-30  | holds         |
        | contact not known                       | the contact to receive the person is not known                                                                                 | AW-30  | holds         |
        | contact named                           | a contact to receive the person is given                                                                                       | AW-30  | does not hold |
        | contact not asked                       | the person is at a confirmed location                                                                                          | AW-30  | does not hold |
        | ward high, police low                   | the hospital's risk grade is high; the police grade is low                                                                     | AW-31  | holds         |
        | police not graded                       | the hospital's risk grade is high; the police grade is outstanding                                                             | AW-31  | does not hold |
        | ward grade not known                    | the hospital's own risk grade is not known; the police grade is low                                                            | AW-31  | does not hold |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>

      Examples: missing person report
        | case                           | told                                                                                                                       | row   | does          |
        | gone, danger to life not known | the person's legal status is section 3; the person is unlocated; danger to life now is not known                           | AW-32 | holds         |
        | gone, every risk ruled out     | the person's legal status is section 3; the person is unlocated                                                            | AW-32 | does not hold |
        | found, danger not known        | the person's legal status is section 3; the person is at a confirmed location; danger to life now is not known             | AW-32 | does not hold |
        | not absent                     | the person's legal status is section 3; the absence is ruled out; the person is unlocated; danger to life now is not known | AW-32 | does not hold |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And the actions include "<action>"

      Examples: what to do
        | case                     | told                                                                                                            | row    | does  | action                                  |
        | not recalled             | the person's legal status is a community treatment order without recall                                         | AW-27  | holds | Ask the clinician to recall in writing  |
        | recall posted            | the person's legal status is a community treatment order with recall; the written recall is of doubtful service | AW-27b | holds | Ask the clinician to recall in writing  |
        | restricted               | the person's legal status is that of a restricted patient                                                       | AW-28  | holds | Confirm the Ministry of Justice is told |
        | no contact               | no contact to receive the person is given                                                                       | AW-30  | holds | Confirm the destination                 |
        | grades differ            | the hospital's risk grade is high; the police grade is low                                                      | AW-31  | holds | Tell the ward                           |
        | gone, risk not ruled out | the person's legal status is section 3; the person is unlocated; danger to life now is not known                | AW-32  | holds | Open a missing person report            |

  @cites:MHA-18-4 @cites:MHA-18-5 @cites:COP-28 @cites:MHA-138-3 @cites:MHA-6 @cites:MHA-138-2 @cites:MHA-2 @cites:MHC-2024-08-28 @cites:MHA-4 @cites:MHA-5-2 @cites:MHA-5-4 @cites:MHA-3 @cites:MHA-40-4 @cites:OLD-B-138 @cites:MHA-136-2A @cites:OLD-B-136 @cites:MHA-135-3 @cites:OLD-B-135 @cites:MHC-2024-12-18 @cites:ECHR-5
  Rule: AW-40 to AW-53 When the power ends, for every status

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>

      Examples: clocks
        | case                                  | told                                                                                                                                                           | row    | does          |
        | end told by the ward                  | the person's legal status is section 3; the time the power to retake runs out is 2026-03-05T10:00                                                              | AW-40  | holds         |
        | end not told                          | the person's legal status is section 3                                                                                                                         | AW-40  | does not hold |
        | restricted has no end                 | the person's legal status is that of a restricted patient; the time the power to retake runs out is 2026-03-05T10:00                                           | AW-40  | does not hold |
        | escape, end told                      | the person's legal status is section 136; the time the power to retake runs out is 2026-03-05T10:00                                                            | AW-41  | holds         |
        | escape, end not told                  | the person's legal status is section 136                                                                                                                       | AW-41  | does not hold |
        | section 3 is no escape clock          | the person's legal status is section 3; the time the power to retake runs out is 2026-03-05T10:00                                                              | AW-41  | does not hold |
        | application, end told                 | the person's legal status is an application complete before arrival in the hospital named; the time the power to retake runs out is 2026-03-05T10:00           | AW-42  | holds         |
        | application, end not told             | the person's legal status is an application complete before arrival in the hospital named                                                                      | AW-42  | does not hold |
        | section 2, admission told             | the person's legal status is section 2; the time of admission under the section is 2026-02-27T10:00                                                            | AW-43  | holds         |
        | section 2, admission not told         | the person's legal status is section 2                                                                                                                         | AW-43  | does not hold |
        | section 2, end told                   | the person's legal status is section 2; the time of admission under the section is 2026-02-27T10:00; the time the power to retake runs out is 2026-03-05T10:00 | AW-43  | does not hold |
        | section 4, admission told             | the person's legal status is section 4; the time of admission under the section is 2026-02-27T10:00                                                            | AW-44  | holds         |
        | section 4, admission not told         | the person's legal status is section 4                                                                                                                         | AW-44  | does not hold |
        | section 4, hours told                 | the person's legal status is section 4; the time on the detention clock is 4                                                                                   | AW-44b | holds         |
        | section 4, admission and hours told   | the person's legal status is section 4; the time of admission under the section is 2026-02-27T10:00; the time on the detention clock is 4                      | AW-44b | does not hold |
        | section 4, hours not told             | the person's legal status is section 4                                                                                                                         | AW-44b | does not hold |
        | doctor's hold, start told             | the person's legal status is section 5(2); the time of admission under the section is 2026-02-27T10:00                                                         | AW-45  | holds         |
        | doctor's hold, start not told         | the person's legal status is section 5(2)                                                                                                                      | AW-45  | does not hold |
        | doctor's hold, hours told             | the person's legal status is section 5(2); the time on the detention clock is 4                                                                                | AW-45b | holds         |
        | doctor's hold, hours not told         | the person's legal status is section 5(2)                                                                                                                      | AW-45b | does not hold |
        | nurse's hold, start told              | the person's legal status is section 5(4); the time of admission under the section is 2026-02-27T10:00                                                         | AW-46  | holds         |
        | nurse's hold, start not told          | the person's legal status is section 5(4)                                                                                                                      | AW-46  | does not hold |
        | nurse's hold, hours told              | the person's legal status is section 5(4); the time on the detention clock is 4                                                                                | AW-46b | holds         |
        | nurse's hold, hours not told          | the person's legal status is section 5(4)                                                                                                                      | AW-46b | does not hold |
        | section 3, absent 10 days             | the person's legal status is section 3; the number of days absent is 10                                                                                        | AW-47  | holds         |
        | section 3, days not told              | the person's legal status is section 3                                                                                                                         | AW-47  | does not hold |
        | section 2 has no six months           | the person's legal status is section 2; the number of days absent is 10                                                                                        | AW-47  | does not hold |
        | escaped on the way 3 hours ago        | the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 3                                                 | AW-49  | holds         |
        | escaped on the way, time not told     | the person's legal status is section 136; the absence is by escape on the way                                                                                  | AW-49  | does not hold |
        | escaped after arrival                 | the person's legal status is section 136; the absence is by escape from a place of safety; the hours since the escape is 3                                     | AW-49  | does not hold |
        | section 136, arrival told             | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00                                                 | AW-50  | holds         |
        | section 136, arrival not told         | the person's legal status is section 136                                                                                                                       | AW-50  | does not hold |
        | section 136, kept where he was        | the person's legal status is section 136; the time of the decision to keep the person there is 2026-03-01T08:00                                                | AW-50b | holds         |
        | section 136, kept, time not told      | the person's legal status is section 136                                                                                                                       | AW-50b | does not hold |
        | section 136, 4 hours gone             | the person's legal status is section 136; the time on the detention clock is 4                                                                                 | AW-50c | holds         |
        | section 136, arrival and hours told   | the person's legal status is section 136; the time of arrival at the first place of safety is 2026-03-01T08:00; the time on the detention clock is 4           | AW-50c | does not hold |
        | section 136, hours not told           | the person's legal status is section 136                                                                                                                       | AW-50c | does not hold |
        | section 135(1), arrival told          | the person's legal status is section 135(1); the time of arrival at the first place of safety is 2026-03-01T08:00                                              | AW-51  | holds         |
        | section 135(1), arrival not told      | the person's legal status is section 135(1)                                                                                                                    | AW-51  | does not hold |
        | section 135(1), kept at home          | the person's legal status is section 135(1); the time of the first entry is 2026-03-01T08:00                                                                   | AW-51b | holds         |
        | section 135(1), entry not told        | the person's legal status is section 135(1)                                                                                                                    | AW-51b | does not hold |
        | section 135(1), 4 hours gone          | the person's legal status is section 135(1); the time on the detention clock is 4                                                                              | AW-51c | holds         |
        | section 135(1), hours not told        | the person's legal status is section 135(1)                                                                                                                    | AW-51c | does not hold |
        | section 3, end of the power not known | the person's legal status is section 3; the absence is by leaving the ward; the running of the power to retake is not known                                    | AW-52  | holds         |
        | section 3, end of the power not asked | the person's legal status is section 3; the absence is by leaving the ward                                                                                     | AW-52  | holds         |
        | section 3, power runs                 | the person's legal status is section 3; the absence is by leaving the ward; the power to retake and hold still runs; the person is at a confirmed location     | AW-52  | does not hold |
        | voluntary has no end                  | the person's legal status is that of an informal patient; the absence is by leaving the ward                                                                   | AW-52  | does not hold |
        | said to run, day 30 of section 2      | the person's legal status is section 2; the power to retake and hold still runs; the time of admission under the section is 2026-01-31T10:00                   | AW-53  | holds         |
        | said to run, day 10                   | the person's legal status is section 2; the power to retake and hold still runs; the time of admission under the section is 2026-02-20T10:00                   | AW-53  | does not hold |
        | said to run, day not known            | the person's legal status is section 2; the power to retake and hold still runs                                                                                | AW-53  | does not hold |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it is asked about <asked>

      Examples: questions
        | case                       | told                                                                                                              | row   | does  | asked                                   |
        | end of the power not known | the person's legal status is section 3; the absence is by leaving the ward; the person is at a confirmed location | AW-52 | holds | the running of the power to retake      |
        | dates and word disagree    | the person's legal status is section 2; the power to retake and hold still runs; the number of days absent is 40  | AW-53 | holds | the time of admission under the section |

  # ---- Added after review

  @cites:MHA-6 @cites:MHA-137 @cites:MHA-138-1 @cites:ECHR-5
  Rule: AW-F66 An incomplete application gives nobody custody to escape from

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the line
        | case                  | told                                           | row    | does          | follows                                                                                                 |
        | the AMHP never signed | the application is incomplete                  | AW-F66 | holds         | the person did not escape from legal custody under the Act; retaking under section 138 is not available |
        | signed                | the application is complete and signed         | AW-F66 | does not hold | the person escaped from legal custody under the Act; retaking under section 138 is available            |
        | signing not known     | the completion of the application is not known | AW-F66 | does not hold | the person escaped from legal custody under the Act; retaking under section 138 is available            |

  @cites:MHA-136B-3 @cites:MHA-136B @cites:MHA-136-EXPIRY
  Rule: AW-F19b At a police station an extension without the rank it needs adds no time

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the person's legal status is section 136; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the line
        | case                                    | told                                                                              | row     | does          | follows                                                                           |
        | at the station, an inspector agreed     | the place is a police station; authorisation comes from an inspector              | AW-F19b | holds         | the power to hold or retake has ended; holding under section 136 is not available |
        | at the station, a superintendent agreed | the place is a police station; authorisation comes from a superintendent at least | AW-F19b | does not hold | the power to hold or retake is running                                            |
        | at the suite                            | the place is a health-based place of safety                                       | AW-F19b | does not hold | the power to hold or retake is running                                            |
        | at the station, rank not known          | the place is a police station; the rank that has authorised it is not known       | AW-F19b | does not hold | it is open whether the power to hold or retake is running                         |

  @cites:COP-28 @cites:MHC-2022-03-28
  Rule: AW-11g Found and quiet, but staff cannot return the patient, the trust says no or nobody is named to receive: a supervisor, and the trust keeps the task

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is section 3; the absence is by running from an escort; the power to retake and hold still runs; the person is at a confirmed location; the place is a street or other open place; there is no RAVE risk
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-11g" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                  | told                                                                                 | does          | answer                                  |
        | no staff who could bring him          | staff cannot safely keep or return the person                                        | governs       | Speak to tactical advisor or supervisor |
        | the trust says it will not go         | the service asked has refused                                                        | governs       | Speak to tactical advisor or supervisor |
        | no ward is named                      | no contact to receive the person is given                                            | governs       | Speak to tactical advisor or supervisor |
        | staff can bring him: AW-11            | staff can safely keep or return the person; a contact to receive the person is given | does not hold | Do not send police                      |
        | nobody knows what staff can do: AW-11 | the staff's ability to keep and return the person is not known                       | does not hold | Do not send police                      |

  @cites:MHA-17-1 @cites:MHA-17-4 @cites:MHA-18-1 @cites:COP-28
  Rule: AW-54 On leave and yet not back: the hospital reads the section, and the end of the leave, from the papers

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-54" <does>

      Examples: leave
        | case                       | told                                                                                                                                         | does          |
        | due at six, rings at eight | the person's legal status is section 17 leave that is still valid; the absence is by staying out after leave                                 | holds         |
        | revoked in writing         | the person's legal status is section 17 leave that is still valid; the absence is by staying away after recall; the written recall is served | holds         |
        | still out with leave       | the person's legal status is section 17 leave that is still valid; the absence is ruled out                                                  | does not hold |
        | way of going not known     | the person's legal status is section 17 leave that is still valid; the way the person went absent is not known                               | does not hold |
        | section 3, late from leave | the person's legal status is section 3; the absence is by staying out after leave                                                            | does not hold |

  @cites:MHC-2012-01-15 @cites:MHC-2012-05-16 @cites:COP-28
  Rule: AW-55 A patient to be retaken in a home that nobody has agreed to open: the ambulance is part of the plan

    Scenario Outline: <case>
      Given a quiet call
      And it is told that what is asked of police is to take the person back; the absence is by leaving the ward
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-55" <does>

      Examples: the door
        | case                                 | told                                                                                                                                 | does          |
        | his own flat, refused                | the person's legal status is section 3; the place is their own home; the way in is refused                                           | holds         |
        | his own flat, nobody knows who opens | the person's legal status is section 3; the place is their own home; the way in is not known                                         | holds         |
        | the sister will open                 | the person's legal status is section 3; the place is somebody else's home; the way in is agreed by someone with the right            | does not hold |
        | in the street                        | the person's legal status is section 3; the place is a street or other open place; the way in is refused                             | does not hold |
        | a voluntary patient                  | the person's legal status is that of an informal patient; the place is their own home; the way in is refused                         | does not hold |
        | the section has run out              | the person's legal status is section 2; the power to retake and hold has run out; the place is their own home; the way in is refused | does not hold |

  @cites:MHC-2012-05-16 @cites:MHC-2024-08-28 @cites:COP-28
  Rule: AW-56 A police station is no place to keep an absent patient: straight back to the hospital

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the absence is by leaving the ward; the power to retake and hold still runs
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-56" <does>

      Examples: the bed was given away
        | case                                   | told                                                                                                                                            | does          |
        | a cell until the bed is free           | the person's legal status is section 3; what is asked of police is to use a police station as a place of safety                                 | holds         |
        | on the way to the station              | the person's legal status is section 2; the destination is a police station                                                                     | holds         |
        | back to the ward                       | the person's legal status is section 3; what is asked of police is to take the person back; the destination is the hospital named in the papers | does not hold |
        | section 136 is the station's own table | the person's legal status is section 136; what is asked of police is to use a police station as a place of safety                               | does not hold |
        | status not known                       | the legal status is not known; what is asked of police is to use a police station as a place of safety                                          | does not hold |

  @cites:MHA-138-1 @cites:APP-MISS
  Rule: AW-7c Got away from those who were taking or moving them, and nobody knows where: go, and treat as missing

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "AW-7c" <does>

      Examples: on the way
        | case                                     | told                                                                                                                                                                                       | does          |
        | out of the secure ambulance              | the caller is from the ambulance service; the person's legal status is section 3; the absence is by escape on the way; the person is unlocated                                             | governs       |
        | out of the ambulance on an application   | the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the absence is by escape on the way; the person is unlocated | governs       |
        | the same, and found                      | the caller is from the ambulance service; the person's legal status is section 3; the absence is by escape on the way; the person is at a confirmed location                               | does not hold |
        | out of a ward                            | the caller is from the ambulance service; the person's legal status is section 3; the absence is by leaving the ward; the person is unlocated                                              | does not hold |
        | how they went is not known               | the caller is from the ambulance service; the person's legal status is section 3; the way the person went absent is not known; the person is unlocated                                         | does not hold |
