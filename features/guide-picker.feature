@guide:safety-gate-and-threshold
Feature: Which page answers
  A call that names no guide is answered from the page that what is asked of police, the person's status and the caller lead to,
  and is read under other pages as well where those apply.

  @cites:MHA-135-1
  Rule: PK-01 A section 135 warrant or an assessment opens the page of assessments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                               | page                  |
        | a warrant to carry out    | what is asked of police is to carry out a section 135 warrant      | mha-assessments       |
        | an assessment to attend   | what is asked of police is to be at a Mental Health Act assessment | mha-assessments       |
        | nobody says what is asked | what is asked of police is not known                               | crisis-welfare-checks |

  @cites:MHA-135-2
  Rule: PK-02 A warrant with a door or a stay in question opens the page of assessments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                                         | told                                                                                                                                               | page                  |
        | a warrant and a door                                         | what is asked of police is to force a door or enter; there is a section 135(2) warrant                                                             | mha-assessments       |
        | a warrant, and officers asked to stay though no bed is found | what is asked of police is to stay with the person; there is a section 135(1) warrant; the assessment is finished with admission wanted but no bed | mha-assessments       |
        | a door without a warrant                                     | what is asked of police is to force a door or enter; there is no warrant                                                                           | crisis-welfare-checks |
        | nobody knows of a warrant                                    | what is asked of police is to force a door or enter; the kind of warrant is not known                                                              | crisis-welfare-checks |

  @cites:MHA-13
  Rule: PK-03 Somebody assessed without an application opens the page of assessments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                     | told                                                                                                               | page            |
        | assessed, no application | what is asked of police is to take the person back; the person's legal status is assessed with no application made | mha-assessments |
        | status not known         | what is asked of police is to take the person back; the legal status is not known                                  | awol            |

  @cites:RCEM-2013
  Rule: PK-15 Somebody whom nobody held and who walked out opens the page on walk-outs

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                        | told                                                                                                                                      | page                             |
        | a walk-out from A&E         | what is asked of police is a welfare check; the absence is by walking out while never detained                                            | walkouts-and-missed-appointments |
        | the same, status not known  | what is asked of police is to find a person; the absence is by walking out while never detained; the legal status is not known            | walkouts-and-missed-appointments |
        | the same, under section 136 | what is asked of police is to find a person; the absence is by walking out while never detained; the person's legal status is section 136 | awol                             |
        | how they went is not known  | what is asked of police is a welfare check; the way the person went absent is not known                                                   | crisis-welfare-checks            |

  @cites:RCEM-2013
  Rule: PK-16 A&E looking for somebody under no section opens the page on walk-outs

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                     | told                                                                                                                                                    | page                             |
        | A&E, under no section    | what is asked of police is to find a person; the caller is from an emergency department; the person's legal status is that of somebody under no section | walkouts-and-missed-appointments |
        | A&E, under section 3     | what is asked of police is to find a person; the caller is from an emergency department; the person's legal status is section 3                         | awol                             |
        | family, under no section | what is asked of police is to find a person; the caller is family or a friend; the person's legal status is that of somebody under no section           | crisis-welfare-checks            |
        | caller not known         | what is asked of police is to find a person; the caller's role is not known; the person's legal status is that of somebody under no section             | crisis-welfare-checks            |

  @cites:RCEM-2013
  Rule: PK-17 A&E looking for somebody of whom little is told opens the page on walk-outs

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                               | told                                                                                                                                                                       | page                             |
        | A&E, nothing told of status or leaving             | what is asked of police is to find a person; the caller is from an emergency department                                                                                    | walkouts-and-missed-appointments |
        | A&E, both not known                                | what is asked of police is to take the person back; the caller is from an emergency department; the legal status is not known; the way the person went absent is not known | walkouts-and-missed-appointments |
        | a hospital ward says that the person left its ward | what is asked of police is to find a person; the caller is from another hospital ward; the absence is by leaving the ward                                                  | awol                             |
        | caller not known                                   | what is asked of police is to find a person; the caller's role is not known                                                                                                | crisis-welfare-checks            |

  @cites:APP-MISS
  Rule: PK-18 A voluntary patient who has gone opens the page on wards

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                    | told                                                                                                                                                                       | page            |
        | the family of a voluntary patient calls | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is that of an informal patient; the caller is family or a friend | inpatient-units |
        | the same patient under section 3        | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is section 3; the caller is family or a friend                   | awol            |
        | status not known                        | what is asked of police is a welfare check; the absence is by leaving the ward; the legal status is not known; the caller is family or a friend                            | awol            |

  @cites:APP-MISS
  Rule: PK-19 A ward that misses somebody under no section opens the page on wards

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                            | told                                                                                                                                                        | page                |
        | a ward, under no section        | what is asked of police is to take the person back; the caller is from a mental health ward; the person's legal status is that of somebody under no section | inpatient-units     |
        | a ward, under a DoLS order      | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is a DoLS or Court of Protection order      | inpatient-units     |
        | a care home, under a DoLS order | what is asked of police is to find a person; the caller is from a care provider; the person's legal status is a DoLS or Court of Protection order           | mental-capacity-act |
        | a ward, status not known        | what is asked of police is to take the person back; the caller is from a mental health ward; the legal status is not known                                  | awol                |

  @cites:MHA-18-1
  Rule: PK-04 A detained patient who is absent opens the page on absence

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                           | told                                                                                                                                     | page            |
        | a welfare check on a patient who left the ward | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is section 3                   | awol            |
        | what is asked is not known                     | what is asked of police is not known; the absence is by leaving the ward; the person's legal status is section 3                         | awol            |
        | the same, an informal patient                  | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is that of an informal patient | inpatient-units |
        | the same, status not known                     | what is asked of police is a welfare check; the absence is by leaving the ward; the legal status is not known                            | awol            |
        | a journey of the absent patient                | what is asked of police is to convey the person; the absence is by leaving the ward; the person's legal status is section 3              | conveyance      |

  @cites:MHA-138-1
  Rule: PK-20 Lost on the way to hospital opens the page on conveyance

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                     | told                                                                                                                                                                               | page       |
        | escaped on the way, application complete | what is asked of police is to take the person back; the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way | conveyance |
        | escaped on the way, under section 3      | what is asked of police is to take the person back; the person's legal status is section 3; the absence is by escape on the way                                                    | awol       |
        | escaped on the way, status not known     | what is asked of police is to take the person back; the legal status is not known; the absence is by escape on the way                                                             | awol       |

  @cites:NPA-T
  Rule: PK-21 Something missed opens the page on missed appointments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                         | told                                                                                      | page                             |
        | an appointment was missed    | what is asked of police is a welfare check; the absence is by missing an appointment      | walkouts-and-missed-appointments |
        | a vital medicine was missed  | what is asked of police is to take the person back; what was missed is a vital medicine   | walkouts-and-missed-appointments |
        | a journey to the appointment | what is asked of police is to convey the person; what was missed is a routine appointment | conveyance                       |
        | what was missed is not known | what is asked of police is a welfare check; the thing that was missed is not known        | crisis-welfare-checks            |

  @cites:RCEM-2013
  Rule: PK-22 What a hospital knows of somebody who left opens the page on walk-outs

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                        | told                                                                                                                                                | page                             |
        | the family tells of an overdose seen at A&E | what is asked of police is a welfare check; the caller is family or a friend; the reasons for coming to hospital include poisoning such as overdose | walkouts-and-missed-appointments |
        | staff recorded a risk                       | what is asked of police is to find a person; staff recorded a risk of self-harm or suicide                                                          | walkouts-and-missed-appointments |
        | the same, under section 2                   | what is asked of police is to find a person; staff recorded a risk of self-harm or suicide; the person's legal status is section 2                  | awol                             |
        | nobody knows what staff recorded            | what is asked of police is to find a person; the risk recorded by staff is not known                                                                | crisis-welfare-checks            |

  @cites:RCEM-2013
  Rule: PK-23 A&E with somebody there under no section opens the page on walk-outs

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                  | told                                                                                                                                                              | page                             |
        | A&E asks for advice, under no section | what is asked of police is advice only; the caller is from an emergency department; the person's legal status is that of somebody under no section                | walkouts-and-missed-appointments |
        | A&E asks to stop somebody leaving     | what is asked of police is to stop the person leaving; the caller is from an emergency department; the person's legal status is that of somebody under no section | walkouts-and-missed-appointments |
        | the same, section 136                 | what is asked of police is to stop the person leaving; the caller is from an emergency department; the person's legal status is section 136                       | s136-place-of-safety             |
        | status not known                      | what is asked of police is to stop the person leaving; the caller is from an emergency department; the legal status is not known                                  | s136-place-of-safety             |

  @cites:CL-NECESSITY
  Rule: PK-24 Admission wanted and no bed opens the page on beds

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                               | told                                                                                                                                                   | page                      |
        | in custody, no bed                 | what is asked of police is to go on holding the person; the caller is from police custody; the assessment is finished with admission wanted but no bed | no-beds                   |
        | a journey, no bed                  | what is asked of police is to convey the person; the assessment is finished with admission wanted but no bed                                           | no-beds                   |
        | the person is to be found          | what is asked of police is to find a person; the assessment is finished with admission wanted but no bed                                               | crisis-welfare-checks     |
        | in custody, the stage is not known | what is asked of police is to go on holding the person; the caller is from police custody; the stage of the assessment is not known                    | investigation-of-offences |

  @cites:CL-NECESSITY
  Rule: PK-25 No bed ready, and somebody is to be kept, opens the page on beds

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                               | told                                                                                              | page                 |
        | kept at A&E until a bed is ready   | what is asked of police is to stay with the person; no bed is ready                               | no-beds              |
        | waiting for a bed                  | what is asked of police is to stop the person leaving; the hospital care is at the wait for a bed | no-beds              |
        | a bed is ready                     | what is asked of police is to stay with the person; a bed is ready                                | s136-place-of-safety |
        | nobody knows of a bed              | what is asked of police is to stay with the person; the readiness of a bed is not known           | s136-place-of-safety |
        | no bed, and a journey is asked for | what is asked of police is to convey the person; no bed is ready                                  | conveyance           |

  @cites:PACE-37
  Rule: PK-26 Custody opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                    | told                                                                                                       | page                      |
        | held for an offence     | what is asked of police is advice only; as to custody the person is held for an offence                    | investigation-of-offences |
        | being released          | what is asked of police is a welfare check; as to custody the person is being released                     | investigation-of-offences |
        | held under section 136  | what is asked of police is to go on holding the person; as to custody the person is held under section 136 | s136-place-of-safety      |
        | the reason is not known | what is asked of police is to go on holding the person; the reason for custody is not known                | s136-place-of-safety      |
        | a journey from custody  | what is asked of police is to convey the person; as to custody the person is held for an offence           | conveyance                |

  @cites:PACE-37
  Rule: PK-27 A call from police custody opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                           | told                                                                                                                                | page                      |
        | custody asks                   | what is asked of police is to go on holding the person; the caller is from police custody                                           | investigation-of-offences |
        | custody asks about section 136 | what is asked of police is to go on holding the person; the caller is from police custody; the person's legal status is section 136 | s136-place-of-safety      |
        | caller not known               | what is asked of police is to go on holding the person; the caller's role is not known                                              | s136-place-of-safety      |

  @cites:PACE-24
  Rule: PK-28 Somebody under arrest opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                  | told                                                                                                               | page                      |
        | under arrest, officers ask to stay    | what is asked of police is to stay with the person; the person's legal status is that of a person under arrest     | investigation-of-offences |
        | under arrest, section 136 in question | what is asked of police is to detain under section 136; the person's legal status is that of a person under arrest | s136-place-of-safety      |
        | status not known                      | what is asked of police is to stay with the person; the legal status is not known                                  | s136-place-of-safety      |

  @cites:CL-DUTY
  Rule: PK-29 A crime to record opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                   | told                                                                                                                                                   | page                      |
        | a ward reports an assault that is over | what is asked of police is to record and investigate a crime; the caller is from a mental health ward; the ward incident includes a crime that is over | investigation-of-offences |
        | a crime to record                      | what is asked of police is to record and investigate a crime                                                                                           | investigation-of-offences |
        | nobody says what is asked              | what is asked of police is not known                                                                                                                   | crisis-welfare-checks     |

  @cites:PACE-46ZA
  Rule: PK-42 Section 136 wanted at a police station opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                         | told                                                                                                                                                          | page                      |
        | held for an offence at a station             | what is asked of police is to detain under section 136; the place is a police station; as to custody the person is held for an offence                        | investigation-of-offences |
        | held for a breach of the peace in the street | what is asked of police is to detain under section 136; the place is a street or other open place; as to custody the person is held for a breach of the peace | s136-place-of-safety      |
        | place not known                              | what is asked of police is to detain under section 136; the place is not known; as to custody the person is held for an offence                               | s136-place-of-safety      |

  @cites:PACE-24
  Rule: PK-43 Section 136 wanted while a crime is happening opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                 | told                                                                                                                                             | page                      |
        | a crime is happening | what is asked of police is to detain under section 136; there is a crime happening now                                                           | investigation-of-offences |
        | a past crime         | what is asked of police is to detain under section 136; there is a past crime                                                                    | s136-place-of-safety      |
        | on a ward            | what is asked of police is to detain under section 136; the place is a mental health or learning disability ward; there is a crime happening now | inpatient-units           |
        | crime not known      | what is asked of police is to detain under section 136; the crime is not known                                                                   | s136-place-of-safety      |

  @cites:CL-DUTY
  Rule: PK-30 Advice about a crime opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                           | told                                                               | page                      |
        | advice about a suspected crime | what is asked of police is advice only; there is a suspected crime | investigation-of-offences |
        | advice, no crime               | what is asked of police is advice only; there is no crime reported | crisis-welfare-checks     |
        | crime not known                | what is asked of police is advice only; the crime is not known     | crisis-welfare-checks     |

  @cites:APP-RESTRAINT-2017
  Rule: PK-31 Something on a ward opens the page on wards

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                                                         | page                |
        | an assault on a ward      | what is asked of police is to restrain the person; the ward incident includes an assault now | inpatient-units     |
        | nobody knows what happens | what is asked of police is to restrain the person; the incident on the ward is not known     | mental-capacity-act |
        | a journey off the ward    | what is asked of police is to convey the person; the ward incident includes a clinical task  | conveyance          |

  @cites:APP-RESTRAINT-2017
  Rule: PK-32 Help on a mental health ward opens the page on wards

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                | told                                                                                                                                      | page                 |
        | a ward wants hands for medication   | what is asked of police is to restrain the person for treatment; the caller is from a mental health ward                                  | inpatient-units      |
        | somebody rings about a ward         | what is asked of police is a welfare check; the place is a mental health or learning disability ward; the caller is family or a friend    | inpatient-units      |
        | a ward with a person on section 136 | what is asked of police is to go on holding the person; the caller is from a mental health ward; the person's legal status is section 136 | s136-place-of-safety |
        | caller and place not known          | what is asked of police is to restrain the person for treatment; the caller's role is not known; the place is not known                   | mental-capacity-act  |

  @cites:APP-RESTRAINT-2017
  Rule: PK-33 Hands wanted at a place of safety open the page on wards

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                                                                  | page                      |
        | a suite wants hands       | what is asked of police is to restrain the person; the caller is from a health-based place of safety  | inpatient-units           |
        | the ambulance wants hands | what is asked of police is to restrain the person; the caller is from the ambulance service           | mental-capacity-act       |
        | caller not known          | what is asked of police is to search, help with seclusion or stand by; the caller's role is not known | safety-gate-and-threshold |

  @cites:MCA-DOLS
  Rule: PK-34 A DoLS order or a way back to a care home opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                    | told                                                                                                                        | page                |
        | a care home resident to be brought back | what is asked of police is to take the person back; the decision is about going back to a care home                         | mental-capacity-act |
        | under a DoLS order                      | what is asked of police is to take the person back; the person's legal status is a DoLS or Court of Protection order        | mental-capacity-act |
        | status and purpose not known            | what is asked of police is to take the person back; the legal status is not known; the purpose of the decision is not known | awol                |

  @cites:MCA-SESSAY
  Rule: PK-35 A court's order opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                    | told                                                                                      | page                |
        | an order is in force    | what is asked of police is to convey the person; a court order is in force                | mental-capacity-act |
        | neither made nor sought | what is asked of police is to convey the person; a court order is neither made nor sought | conveyance          |
        | not known               | what is asked of police is to convey the person; the authority of a court is not known    | conveyance          |

  @cites:MCA-6
  Rule: PK-36 A refusal made in advance opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case              | told                                                                                                              | page                  |
        | a written refusal | what is asked of police is a welfare check; enquiry about an advance refusal shows a valid and applicable refusal | mental-capacity-act   |
        | none exists       | what is asked of police is a welfare check; enquiry about an advance refusal shows that none exists               | crisis-welfare-checks |
        | not known         | what is asked of police is a welfare check; the advance refusal is not known                                      | crisis-welfare-checks |

  @cites:MHA-135-1
  Rule: PK-09 A team that wants somebody brought to an assessment reaches the page of assessments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                  | told                                                                                                                            | page                 |
        | a community team asks | what is asked of police is to take the person for a mental health assessment; the caller is from a community mental health team | mha-assessments      |
        | an officer asks       | what is asked of police is to take the person for a mental health assessment; the caller is an officer at the scene             | s136-place-of-safety |
        | caller not known      | what is asked of police is to take the person for a mental health assessment; the caller's role is not known                    | s136-place-of-safety |

  @cites:MCA-SESSAY
  Rule: PK-37 The Capacity Act named for an assessment opens its page

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                          | told                                                                                                                                                                  | page                 |
        | officers plan to take somebody to be assessed | what is asked of police is to take the person for a mental health assessment; the caller is an officer at the scene; the decision is about a mental health assessment | mental-capacity-act  |
        | the purpose is not known                      | what is asked of police is to take the person for a mental health assessment; the caller is an officer at the scene; the purpose of the decision is not known         | s136-place-of-safety |

  @cites:MCA-POLICE-HELP
  Rule: PK-38 Care for somebody who may lack capacity opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                            | told                                                                                              | page                 |
        | urgent physical care, and the person is leaving | what is asked of police is to stop the person leaving; the decision is about urgent physical care | mental-capacity-act  |
        | the purpose is not known                        | what is asked of police is to stop the person leaving; the purpose of the decision is not known   | s136-place-of-safety |

  @cites:MCA-POLICE-HELP
  Rule: PK-39 A move on capacity alone opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                 | told                                                                                                                                                   | page                |
        | the ambulance crew, capacity lacking | what is asked of police is to convey the person; the caller is from the ambulance service; capacity is lacking                                         | mental-capacity-act |
        | the same, under section 3            | what is asked of police is to convey the person; the caller is from the ambulance service; capacity is lacking; the person's legal status is section 3 | conveyance          |
        | capacity not known                   | what is asked of police is to convey the person; the caller is from the ambulance service; capacity is not known                                       | conveyance          |
        | an AMHP asks                         | what is asked of police is to convey the person; the caller is an AMHP; capacity is lacking                                                            | conveyance          |

  @cites:MHA-18-1
  Rule: PK-05 Taking somebody back opens the page on absence

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                           | told                                                                                        | page                  |
        | a ward asks for a patient back | what is asked of police is to take the person back; the caller is from a mental health ward | awol                  |
        | a ward asks for a journey      | what is asked of police is to convey the person; the caller is from a mental health ward    | conveyance            |
        | nobody says what is asked      | what is asked of police is not known                                                        | crisis-welfare-checks |

  @cites:MHA-42-3
  Rule: PK-06 A patient who may be retaken, and a door or a search, open the page on absence

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                             | told                                                                                                        | page                  |
        | a restricted patient to be found | what is asked of police is to find a person; the person's legal status is that of a restricted patient      | awol                  |
        | under no section                 | what is asked of police is to find a person; the person's legal status is that of somebody under no section | crisis-welfare-checks |
        | status not known                 | what is asked of police is to find a person; the legal status is not known                                  | crisis-welfare-checks |

  @cites:MHA-13
  Rule: PK-14 An AMHP who asks for a door to be opened reaches the page of assessments

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                  | told                                                                                      | page                  |
        | an AMHP at a door     | what is asked of police is to force a door or enter; the caller is an AMHP                | mha-assessments       |
        | a neighbour at a door | what is asked of police is to force a door or enter; the caller is a member of the public | crisis-welfare-checks |
        | caller not known      | what is asked of police is to force a door or enter; the caller's role is not known       | crisis-welfare-checks |

  @cites:MHA-6
  Rule: PK-07 A journey opens the page on conveyance

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                            | page                  |
        | a journey to hospital     | what is asked of police is to convey the person | conveyance            |
        | nobody says what is asked | what is asked of police is not known            | crisis-welfare-checks |

  @cites:CASE-WEBLEY
  Rule: PK-08 Officers with a patient on a completed application read the page on conveyance

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                               | told                                                                                                                           | page                 |
        | may we leave, application complete | what is asked of police is to leave; the person's legal status is an application complete before arrival in the hospital named | conveyance           |
        | may we leave, section 136          | what is asked of police is to leave; the person's legal status is section 136                                                  | s136-place-of-safety |
        | status not known                   | what is asked of police is to leave; the legal status is not known                                                             | s136-place-of-safety |

  @cites:MCA-6
  Rule: PK-40 Restraint outside a mental health ward opens the page on the Capacity Act

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                | told                                                                                       | page                  |
        | the public wants somebody held down | what is asked of police is to restrain the person; the caller is a member of the public    | mental-capacity-act   |
        | a ward wants it                     | what is asked of police is to restrain the person; the caller is from a mental health ward | inpatient-units       |
        | caller not known                    | what is asked of police is to restrain the person; the caller's role is not known          | mental-capacity-act   |
        | nobody says what is asked           | what is asked of police is not known                                                       | crisis-welfare-checks |

  @cites:PACE-24
  Rule: PK-41 An arrest opens the page on offences

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                      | told                                                                                                                                        | page                      |
        | in the street                             | what is asked of police is to arrest or detain in another way; the place is a street or other open place                                    | investigation-of-offences |
        | in a home, breach of the peace asked      | what is asked of police is to arrest or detain in another way; the place is their own home; no breach of the peace is happening or imminent | investigation-of-offences |
        | in a home, nothing told of crime or peace | what is asked of police is to arrest or detain in another way; the place is their own home                                                  | s136-place-of-safety      |
        | place not known                           | what is asked of police is to arrest or detain in another way; the place is not known                                                       | s136-place-of-safety      |

  @cites:MHA-136-1
  Rule: PK-10 Holding, keeping and a police station open the page on section 136

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                                    | page                  |
        | detain under section 136  | what is asked of police is to detain under section 136                  | s136-place-of-safety  |
        | a police station          | what is asked of police is to use a police station as a place of safety | s136-place-of-safety  |
        | a welfare check           | what is asked of police is a welfare check                              | crisis-welfare-checks |
        | nobody says what is asked | what is asked of police is not known                                    | crisis-welfare-checks |

  @cites:BP-8
  Rule: PK-11 A plan of officers opens the page on section 136

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case              | told                                                                                         | page                      |
        | an officer's plan | what is asked of police is to agree with a plan; the caller is an officer at the scene       | s136-place-of-safety      |
        | a landlord's plan | what is asked of police is to agree with a plan; the caller is a landlord or housing officer | safety-gate-and-threshold |
        | caller not known  | what is asked of police is to agree with a plan; the caller's role is not known              | safety-gate-and-threshold |

  @cites:CL-DUTY
  Rule: PK-12 A search or a stand-by is judged by the threshold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                                                                           | page                      |
        | stand by at a clinic      | what is asked of police is to search, help with seclusion or stand by                                          | safety-gate-and-threshold |
        | stand by on a ward        | what is asked of police is to search, help with seclusion or stand by; the caller is from a mental health ward | inpatient-units           |
        | nobody says what is asked | what is asked of police is not known                                                                           | crisis-welfare-checks     |

  @cites:NPA-T
  Rule: PK-13 Anything else asks whether somebody is at risk

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                            | page                  |
        | a clinical check          | what is asked of police is a clinical check     | crisis-welfare-checks |
        | a journey                 | what is asked of police is to convey the person | conveyance            |
        | nobody says what is asked | what is asked of police is not known            | crisis-welfare-checks |

  @cites:MHA-138-1
  Rule: PK-50 A detained patient who is absent is read under the page on absence as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                                    | told                                                                                                                                 | pages            |
        | a journey of an absent patient          | what is asked of police is to convey the person; the absence is by leaving the ward; the person's legal status is section 3          | conveyance, awol |
        | the same, not absent                    | what is asked of police is to convey the person; the absence is ruled out; the person's legal status is section 3                    | conveyance       |
        | a journey, and the absence is not known | what is asked of police is to convey the person; the way the person went absent is not known; the person's legal status is section 3 | conveyance       |
        | a journey, and the status is not known  | what is asked of police is to convey the person; the absence is by leaving the ward; the legal status is not known                   | conveyance       |

  @cites:MHA-136-2
  Rule: PK-51 Somebody held under section 136 is read under that page as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                        | told                                                                                                                                       | pages                            |
        | a journey under section 136 | what is asked of police is to convey the person; the person's legal status is section 136                                                  | conveyance, s136-place-of-safety |
        | a journey under section 2   | what is asked of police is to convey the person; the person's legal status is section 2                                                    | conveyance                       |
        | a journey, status not known | what is asked of police is to convey the person; the legal status is not known                                                             | conveyance                       |
        | held, and gone              | what is asked of police is to convey the person; the person's legal status is section 136; the absence is by escape from a place of safety | conveyance, awol                 |

  @cites:CL-NECESSITY
  Rule: PK-52 Admission wanted and no bed is read under that page as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                        | told                                                                                                                                                    | pages                    |
        | a warrant in use and no bed | what is asked of police is to stay with the person; there is a section 135(1) warrant; the assessment is finished with admission wanted but no bed      | mha-assessments, no-beds |
        | a warrant in use and a bed  | what is asked of police is to stay with the person; there is a section 135(1) warrant; the assessment is finished with admission wanted and a bed found | mha-assessments          |
        | the stage is not known      | what is asked of police is to stay with the person; there is a section 135(1) warrant; the stage of the assessment is not known                         | mha-assessments          |

  @cites:PACE-37
  Rule: PK-53 A person in custody is read under the page on offences as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                       | told                                                                                                                                                                 | pages                              |
        | in custody and no bed      | what is asked of police is to go on holding the person; the assessment is finished with admission wanted but no bed; as to custody the person is held for an offence | no-beds, investigation-of-offences |
        | outside custody and no bed | what is asked of police is to go on holding the person; the assessment is finished with admission wanted but no bed; as to custody the person is outside it          | no-beds                            |
        | not known                  | what is asked of police is to go on holding the person; the assessment is finished with admission wanted but no bed; the reason for custody is not known             | no-beds                            |

  @cites:CL-DUTY
  Rule: PK-54 A crime on a ward is read under the page on offences as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                                     | told                                                                                                                   | pages                                      |
        | hands wanted on a ward and a crime there | what is asked of police is to restrain the person; the caller is from a mental health ward; there is a past crime      | inpatient-units, investigation-of-offences |
        | no crime there                           | what is asked of police is to restrain the person; the caller is from a mental health ward; there is no crime reported | inpatient-units                            |
        | crime not known                          | what is asked of police is to restrain the person; the caller is from a mental health ward; the crime is not known     | inpatient-units                            |

  @cites:APP-RESTRAINT-2017
  Rule: PK-55 An incident on a ward is read under that page as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                                      | told                                                                                                                                                   | pages                                      |
        | a crime to record, and an assault goes on | what is asked of police is to record and investigate a crime; the caller is from a mental health ward; the ward incident includes an assault now       | investigation-of-offences, inpatient-units |
        | a crime that is over                      | what is asked of police is to record and investigate a crime; the caller is from a mental health ward; the ward incident includes a crime that is over | investigation-of-offences                  |
        | the incident is not known                 | what is asked of police is to record and investigate a crime; the caller is from a mental health ward; the incident on the ward is not known           | investigation-of-offences                  |

  @cites:PACE-24
  Rule: PK-56 Section 136 and an arrest in question are read on both pages

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                                       | told                                                                                                                                              | pages                                           |
        | a police station, and a crime is happening | what is asked of police is to use a police station as a place of safety; there is a crime happening now                                           | s136-place-of-safety, investigation-of-offences |
        | arrest is necessary                        | what is asked of police is to detain under section 136; the place is a street or other open place; arrest is necessary for a reason the law lists | s136-place-of-safety, investigation-of-offences |
        | a past crime only                          | what is asked of police is to detain under section 136; the place is a street or other open place; there is a past crime                          | s136-place-of-safety                            |
        | crime not known                            | what is asked of police is to detain under section 136; the place is a street or other open place; the crime is not known                         | s136-place-of-safety                            |

  @cites:MHA-136-1
  Rule: PK-63 Section 136 asked for is read under that page whatever page opens

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                        | told                                                                                                                              | pages                                           |
        | a crime is happening        | what is asked of police is to detain under section 136; the place is a street or other open place; there is a crime happening now | investigation-of-offences, s136-place-of-safety |
        | a ward asks for section 136 | what is asked of police is to detain under section 136; the caller is from a mental health ward                                   | inpatient-units                                 |
        | caller not known            | what is asked of police is to detain under section 136; the caller's role is not known                                            | s136-place-of-safety                            |

  @cites:MHA-135-1
  Rule: PK-57 A journey that begins behind a door is read under the page on warrants as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                    | told                                                                                                                                                                                                      | pages                       |
        | the way in is refused   | what is asked of police is to convey the person; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the way in is refused                  | conveyance, mha-assessments |
        | a key is at hand        | what is asked of police is to convey the person; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the way in is by a key or code at hand | conveyance                  |
        | the way in is not known | what is asked of police is to convey the person; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the way in is not known                | conveyance                  |

  @cites:MHA-137
  Rule: PK-58 A door before a journey is read under the page on journeys as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                            | told                                                                                                                                                                  | pages                       |
        | the application is complete     | what is asked of police is to force a door or enter; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named | mha-assessments, conveyance |
        | assessed without an application | what is asked of police is to force a door or enter; the caller is an AMHP; the person's legal status is assessed with no application made                            | mha-assessments             |
        | status not known                | what is asked of police is to force a door or enter; the caller is an AMHP; the legal status is not known                                                             | mha-assessments             |

  @cites:RCEM-2013
  Rule: PK-59 Somebody held who ran from A&E is read under the page on walk-outs as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                                 | told                                                                                                                                                                                      | pages                                  |
        | under section 136, walked out of A&E | what is asked of police is to find a person; the caller is from an emergency department; the person's legal status is section 136; the absence is by walking out while never detained     | awol, walkouts-and-missed-appointments |
        | a suite calls                        | what is asked of police is to find a person; the caller is from a health-based place of safety; the person's legal status is section 136; the absence is by escape from a place of safety | awol                                   |
        | how they went is not known           | what is asked of police is to find a person; the caller is from an emergency department; the person's legal status is section 136; the way the person went absent is not known            | awol                                   |

  @cites:MCA-POLICE-HELP
  Rule: PK-60 Lacking capacity and to be moved is read under the Capacity Act as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                  | told                                                                                                           | pages                           |
        | capacity is lacking   | what is asked of police is to convey the person; the caller is from council social care; capacity is lacking   | conveyance, mental-capacity-act |
        | capacity is present   | what is asked of police is to convey the person; the caller is from council social care; capacity is present   | conveyance                      |
        | capacity is not known | what is asked of police is to convey the person; the caller is from council social care; capacity is not known | conveyance                      |

  @cites:CA89-46
  Rule: PK-61 A missing child is read under the page on welfare as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                               | told                                                                                                                                                                                                                                   | pages                       |
        | a girl of 15 left the ward         | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward; the person is under 16                                               | awol, crisis-welfare-checks |
        | found, and at a confirmed location | what is asked of police is to take the person back; the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward; the person is under 16; the person is at a confirmed location | awol                        |
        | an adult left the ward             | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward; the person is an adult                                               | awol                        |
        | age not known                      | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward; the person's age is not known                                        | awol, crisis-welfare-checks |
        | age not asked                      | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward                                                                       | awol                        |
        | the way she went is not known      | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 2; the way the person went absent is not known; the person is under 16                                      | awol                        |

  @cites:ECHR-2
  Rule: PK-64 Signs of harm inside are read under the page on welfare as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                               | told                                                                                                        | pages                             |
        | cries behind the door of a journey | what is asked of police is to convey the person; the signs inside include sounds such as cries and struggle | conveyance, crisis-welfare-checks |
        | no signs of harm                   | what is asked of police is to convey the person; there are no signs of harm inside                          | conveyance                        |
        | signs not known                    | what is asked of police is to convey the person; the signs inside is not known                              | conveyance                        |

  @cites:BP-8
  Rule: PK-62 Officers with somebody intoxicated in the open read the page on section 136 as well

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"

      Examples: each side of the line
        | case                      | told                                                                                                                                                             | pages                                       |
        | intoxicated in the street | what is asked of police is a welfare check; the caller is an officer at the scene; the place is a street or other open place; the person is severely intoxicated | crisis-welfare-checks, s136-place-of-safety |
        | sober in the street       | what is asked of police is a welfare check; the caller is an officer at the scene; the place is a street or other open place; the person is sober                | crisis-welfare-checks                       |
        | drink not known           | what is asked of police is a welfare check; the caller is an officer at the scene; the place is a street or other open place; drink or drugs is not known        | crisis-welfare-checks                       |
        | intoxicated at home       | what is asked of police is a welfare check; the caller is an officer at the scene; the place is their own home; the person is severely intoxicated               | crisis-welfare-checks                       |

  @cites:MHA-18-1
  Rule: Several pages at once: the most protective answer governs, and the powers of each are shown

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked
      Then the guides read are "<pages>"
      And the answer is that of row "<row>"
      And the answer is "<answer>"
      And the power "<power>" is shown
      And the caller is not told "not be coming"

      Examples: combinations that occur
        | case                                                                    | told                                                                                                                                                                                                                                                                                                                                                          | pages                                              | row      | answer                                  | power       |
        | a missing girl of 15 under section 3 who has swallowed something        | what is asked of police is to find a person; the caller is from a mental health ward; the person's legal status is section 3; the absence is by leaving the ward; the person is under 16; the person is unlocated; anyone's life is in danger now; the self-harm now includes something swallowed or injected                                                 | awol, crisis-welfare-checks                        | O-1      | Send police now                         | CA89-46     |
        | the family of an absent patient under section 2 wants a journey         | what is asked of police is to convey the person; the caller is family or a friend; the person's legal status is section 2; the absence is by leaving the ward; the person is unlocated; this is unlike the person                                                                                                                                             | conveyance, awol                                   | O-4      | Send police now                         | MHA-18-1    |
        | under section 136, walked out of A&E, not found                         | what is asked of police is to find a person; the caller is from an emergency department; the person's legal status is section 136; the absence is by walking out while never detained; the person is unlocated; the reasons for coming to hospital include danger such as suicide and self-harm                                                               | awol, walkouts-and-missed-appointments             | O-4      | Send police now                         | MHA-138-1   |
        | an AMHP wants a journey and the door is refused                         | what is asked of police is to convey the person; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the place is their own home; the way in is refused; the authority for the journey is a completed application under section 6; there is no RAVE risk; the person is at a confirmed location | conveyance, mha-assessments                        | S135B-25 | Ask this first                          | MHA-135-2   |
        | staff want hands for medication and report an assault that is over      | what is asked of police is to restrain the person for treatment; the caller is from a mental health ward; the place is a mental health or learning disability ward; the person's legal status is section 3; there is a past crime; the ward incident includes a clinical task; the ward incident includes a crime that is over                                | inpatient-units, investigation-of-offences         | WD-42    | Send police at an agreed time           | PACE-24     |
        | custody, every PACE ground gone and no bed                              | what is asked of police is to go on holding the person; the caller is from police custody; the place is a police station; the assessment is finished with admission wanted but no bed; as to custody the person is held for an offence; the PACE ground is exhausted; no bed is ready                                                                         | no-beds, investigation-of-offences                 | CU-42    | Speak to tactical advisor or supervisor | PACE-46ZA   |
        | section 136 at a police station and no bed                              | what is asked of police is to go on holding the person; the caller is from police custody; the place is a police station; the person's legal status is section 136; the assessment is finished with admission wanted but no bed; no bed is ready; as to custody the person is held under section 136; the time on the detention clock is 20                   | no-beds, s136-place-of-safety                      | CU-22    | Speak to tactical advisor or supervisor | PSR-2017-2  |
        | the council wants somebody moved who lacks capacity                     | what is asked of police is to convey the person; the caller is from council social care; the place is their own home; the person's legal status is that of somebody under no section; capacity is lacking                                                                                                                                                     | conveyance, mental-capacity-act                    | CV-21    | Ask this first                          | MCA-5       |
        | officers with somebody very drunk in the street                         | what is asked of police is a welfare check; the caller is an officer at the scene; the place is a street or other open place; the person is severely intoxicated; the person is at a confirmed location                                                                                                                                                       | crisis-welfare-checks, s136-place-of-safety        | S136-31  | Ask this first                          | MHA-136-1   |
        | officers with a detained person in A&E and nobody takes over, no bed    | what is asked of police is to leave; the caller is an officer at the scene; the person's legal status is section 136; the place is an emergency department; nobody able to keep the person safe has taken over knowing the risks; no bed is ready; a constable is with the person                                                                             | no-beds, s136-place-of-safety                      | HO-31    | Police stay                             | MHA-136-2   |
        | an AMHP at the door of a journey, and somebody lies on the floor inside | what is asked of police is to convey the person; the caller is an AMHP; the person's legal status is an application complete before arrival in the hospital named; the place is their own home; the way in is locked with no answer; the signs inside include a person seen down                                                                              | conveyance, crisis-welfare-checks, mha-assessments | SW-1     | Send police now                         | PACE-17-1-e |
        | an officer asks to move somebody under section 136                      | what is asked of police is to convey the person; the caller is an officer at the scene; the person's legal status is section 136; the place is a street or other open place; a constable is with the person                                                                                                                                                   | conveyance, s136-place-of-safety                   | CV-50    | Police stay                             | MHA-136-2   |

  @cites:MHA-135-1 @cites:MHA-138-1 @cites:NPA-T @cites:MHA-136-2
  Rule: PK-44, PK-45, PK-46, PK-47 Warrants with advice or leaving, lost on the way, a ward that worries about a home, advice about somebody held

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                             | told                                                                                                                                                                                                      | page                  |
        | a warrant in a home, officers ask to leave       | what is asked of police is to leave; there is a section 135(1) warrant; the place is their own home                                                                                                       | mha-assessments       |
        | a warrant, and a plan to agree                   | what is asked of police is to agree with a plan; there is a section 135(1) warrant                                                                                                                        | mha-assessments       |
        | the same at the suite                            | what is asked of police is to leave; there is a section 135(1) warrant; the place is a health-based place of safety                                                                                       | s136-place-of-safety  |
        | warrant not known                                | what is asked of police is to leave; the kind of warrant is not known; the place is their own home                                                                                                        | s136-place-of-safety  |
        | lost on the way, nobody knows where              | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; what is asked of police is to find a person; the person is unlocated       | awol                  |
        | lost on the way, and back at home                | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; what is asked of police is to take the person back; the person is at a confirmed location | conveyance            |
        | lost on the way, whereabouts not known           | the person's legal status is an application complete before arrival in the hospital named; the absence is by escape on the way; what is asked of police is to take the person back; the person's whereabouts is not known | conveyance            |
        | a ward, and a message for somebody at home       | the caller is from a mental health ward; what is asked of police is to deliver a message or trace somebody; the place is their own home                                                                    | crisis-welfare-checks |
        | a ward, and a check on somebody on leave at home | the caller is from a mental health ward; what is asked of police is a welfare check; the place is their own home; the absence is by staying out after leave; the person's legal status is section 3         | awol                  |
        | a ward, place not known                          | the caller is from a mental health ward; what is asked of police is to deliver a message or trace somebody; the place is not known                                                                         | inpatient-units       |
        | an AMHP asks about somebody held                 | the caller is an AMHP; what is asked of police is advice only; the person's legal status is section 136                                                                                                    | s136-place-of-safety  |
        | an AMHP asks about somebody not held             | the caller is an AMHP; what is asked of police is advice only; the person's legal status is that of somebody under no section                                                                              | crisis-welfare-checks |
        | an AMHP asks, status not known                   | the caller is an AMHP; what is asked of police is advice only; the legal status is not known                                                                                                               | crisis-welfare-checks |
