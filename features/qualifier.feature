@guide:safety-gate-and-threshold
Feature: The national mental health qualifier
  Every answer proposes whether the incident is to carry the qualifier. It marks the incident and decides nothing else.

  @cites:MH-INCIDENT-2019 @cites:NSIR-2011
  Rule: An incident is a mental health incident when somebody's mental health is at its centre

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: one sign is enough
        | case                                | told                                                                                                                   | row   | does          | follows                                             |
        | he says tonight                     | what the person has said about ending their life is for now, today or tonight                                          | F-130 | holds         | this is a mental health incident                    |
        | nothing was said                    | what the person has said about ending their life is nothing                                                            | F-130 | does not hold | it is open whether this is a mental health incident |
        | words not known                     | the stated intent is not known                                                                                         | F-130 | does not hold | it is open whether this is a mental health incident |
        | she is cutting herself              | the self-harm now includes cutting or stabbing                                                                         | F-131 | holds         | this is a mental health incident                    |
        | no self-harm                        | there is no self-harm now                                                                                              | F-131 | does not hold | it is open whether this is a mental health incident |
        | the line is dead                    | the self-harm now is not known                                                                                         | F-131 | does not hold | it is open whether this is a mental health incident |
        | he hears voices                     | the vulnerabilities include psychosis                                                                                  | F-132 | holds         | this is a mental health incident                    |
        | she has dementia only               | the vulnerabilities include dementia                                                                                   | F-132 | does not hold | it is open whether this is a mental health incident |
        | vulnerabilities not known           | vulnerabilities is not known                                                                                           | F-132 | does not hold | it is open whether this is a mental health incident |
        | a warrant to carry out              | what is asked of police is to carry out a section 135 warrant                                                          | F-133 | holds         | this is a mental health incident                    |
        | a welfare check                     | what is asked of police is a welfare check                                                                             | F-133 | does not hold | it is open whether this is a mental health incident |
        | nobody says what is asked           | what is asked of police is not known                                                                                   | F-133 | does not hold | it is open whether this is a mental health incident |
        | a section 2 patient to be found     | the person's legal status is section 2; what is asked of police is to find a person                                    | F-134 | holds         | this is a mental health incident                    |
        | a section 2 patient reports a theft | the person's legal status is section 2; what is asked of police is to record and investigate a crime                   | F-134 | does not hold | it is open whether this is a mental health incident |
        | section 2, task not asked           | the person's legal status is section 2                                                                                 | F-134 | does not hold | it is open whether this is a mental health incident |
        | legal status not known              | the legal status is not known; what is asked of police is a clinical check                                             | F-134 | does not hold | it is open whether this is a mental health incident |
        | trouble on a ward                   | the place is a mental health or learning disability ward; what is asked of police is to restrain the person            | F-135 | holds         | this is a mental health incident                    |
        | a theft on a ward                   | the place is a mental health or learning disability ward; what is asked of police is to record and investigate a crime | F-135 | does not hold | it is open whether this is a mental health incident |
        | place not known                     | the place is not known; what is asked of police is to restrain the person                                              | F-135 | does not hold | it is open whether this is a mental health incident |
        | a team asks how he is               | the caller is from a community mental health team; what is asked of police is a clinical check                         | F-136 | holds         | this is a mental health incident                    |
        | a team wants a message taken        | the caller is from a community mental health team; what is asked of police is to deliver a message or trace somebody   | F-136 | does not hold | it is open whether this is a mental health incident |
        | caller not known                    | the caller's role is not known; what is asked of police is a clinical check                                            | F-136 | does not hold | it is open whether this is a mental health incident |

  @cites:MH-INCIDENT-2019
  Rule: F-137 It is none only when every sign is denied

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: each side of the line
        | case                         | told                                                                                                                                                                                                             | row   | does          | follows                                             |
        | a neighbour unseen for days  | the caller is family or a friend; what is asked of police is a welfare check; the place is their own home; the person's legal status is that of somebody under no section; there are no listed vulnerabilities   | F-137 | holds         | this is no mental health incident                   |
        | a neighbour who hears voices | the caller is family or a friend; what is asked of police is a welfare check; the place is their own home; the person's legal status is that of somebody under no section; the vulnerabilities include psychosis | F-137 | does not hold | this is a mental health incident                    |
        | the place is not known       | the caller is family or a friend; what is asked of police is a welfare check; the place is not known; the person's legal status is that of somebody under no section; there are no listed vulnerabilities        | F-137 | does not hold | it is open whether this is a mental health incident |
