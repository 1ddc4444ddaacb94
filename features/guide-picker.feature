@guide:safety-gate-and-threshold
Feature: Which page answers
  A call that names no guide is answered from the page that what is asked of police, the person's status and the caller lead to.

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
        | case                      | told                                                                                   | page                  |
        | a warrant and a door      | what is asked of police is to force a door or enter; there is a section 135(2) warrant | mha-assessments       |
        | a door without a warrant  | what is asked of police is to force a door or enter; there is no warrant               | crisis-welfare-checks |
        | nobody knows of a warrant | what is asked of police is to force a door or enter; the kind of warrant is not known  | crisis-welfare-checks |

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

  @cites:MHA-18-1
  Rule: PK-04 A detained patient who is absent opens the page on absence

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                                           | told                                                                                                                                     | page                  |
        | a welfare check on a patient who left the ward | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is section 3                   | awol                  |
        | the same, an informal patient                  | what is asked of police is a welfare check; the absence is by leaving the ward; the person's legal status is that of an informal patient | crisis-welfare-checks |
        | the same, status not known                     | what is asked of police is a welfare check; the absence is by leaving the ward; the legal status is not known                            | awol                  |

  @cites:MHA-18-1
  Rule: PK-05 Taking somebody back opens the page on absence

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                           | told                                               | page                  |
        | a ward asks for a patient back | what is asked of police is to take the person back | awol                  |
        | a ward asks for a journey      | what is asked of police is to convey the person    | conveyance            |
        | nobody says what is asked      | what is asked of police is not known               | crisis-welfare-checks |

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
  Rule: PK-12 A crime or a restraint is judged by the threshold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked
      Then the guide that opens is "<page>"

      Examples: each side of the line
        | case                      | told                                                            | page                      |
        | a crime to record         | what is asked of police is to record and investigate a crime    | safety-gate-and-threshold |
        | hold for medication       | what is asked of police is to restrain the person for treatment | safety-gate-and-threshold |
        | nobody says what is asked | what is asked of police is not known                            | crisis-welfare-checks     |

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
