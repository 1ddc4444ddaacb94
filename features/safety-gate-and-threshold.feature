@guide:safety-gate-and-threshold
Feature: Safety gate and threshold
  Runs before and inside every guide: is anyone in danger, is it for police, and may a refusal be shown at all?
  What holds here is added to every answer, and no other page lowers it.

  @cites:NPA-T @cites:ECHR-2 @cites:ECHR-3
  Rule: The threshold for police decides who goes, never what they may do

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: one sign of danger is enough
        | case                                | told                                                                                | row  | does          | follows                                            |
        | a caller sees him under water       | anyone's life is in danger now                                                      | F-01 | holds         | the threshold for police is met                    |
        | nobody is in danger                 | nobody's life is in danger now                                                      | F-01 | does not hold | it is open whether the threshold for police is met |
        | the caller cannot say               | danger to life now is not known                                                     | F-01 | does not hold | it is open whether the threshold for police is met |
        | she is about to be beaten           | anyone faces serious harm now                                                       | F-02 | holds         | the threshold for police is met                    |
        | nobody is being hurt                | nobody faces serious harm now                                                       | F-02 | does not hold | it is open whether the threshold for police is met |
        | nobody knows whether anyone is hurt | serious harm now is not known                                                       | F-02 | does not hold | it is open whether the threshold for police is met |
        | he is cutting himself               | the self-harm now includes cutting or stabbing                                      | F-03 | holds         | the threshold for police is met                    |
        | he has put the blade away           | there is no self-harm now                                                           | F-03 | does not hold | it is open whether the threshold for police is met |
        | the line is dead, method unknown    | the self-harm now is not known                                                      | F-03 | does not hold | it is open whether the threshold for police is met |
        | she says tonight                    | what the person has said about ending their life is for now, today or tonight       | F-04 | holds         | the threshold for police is met                    |
        | he posted a goodbye                 | what the person has said about ending their life is a note, goodbye message or post | F-04 | holds         | the threshold for police is met                    |
        | she says if they stop my money      | what the person has said about ending their life is for later or on a condition     | F-04 | does not hold | it is open whether the threshold for police is met |
        | words not known                     | the stated intent is not known                                                      | F-04 | does not hold | it is open whether the threshold for police is met |
        | a burglary under way                | there is a crime happening now                                                      | F-05 | holds         | the threshold for police is met                    |
        | a theft last week                   | there is a past crime                                                               | F-05 | does not hold | it is open whether the threshold for police is met |
        | nobody asked or knew about a crime  | the crime is not known                                                              | F-05 | does not hold | it is open whether the threshold for police is met |
        | a fight going on                    | the violence reported includes violence happening now                               | F-06 | holds         | the threshold for police is met                    |
        | a fight last month                  | the violence reported includes earlier violence with nothing now                    | F-06 | does not hold | it is open whether the threshold for police is met |
        | violence not known                  | weapons and violence is not known                                                   | F-06 | does not hold | it is open whether the threshold for police is met |
        | groans through the letterbox        | life or limb is believed to be at risk inside                                       | F-07 | holds         | the threshold for police is met                    |
        | quiet, lights on, nothing wrong     | life or limb is not believed to be at risk inside                                   | F-07 | does not hold | it is open whether the threshold for police is met |
        | cannot tell from outside            | life or limb inside is not known                                                    | F-07 | does not hold | it is open whether the threshold for police is met |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: every sign must be denied
        | case                           | told                                                                            | row  | does          | follows                                            |
        | all asked, all denied          | the caller is family or a friend                                                | F-08 | holds         | the threshold for police is not met                |
        | words for next week only       | what the person has said about ending their life is for later or on a condition | F-08 | holds         | the threshold for police is not met                |
        | a theft last week              | there is a past crime                                                           | F-08 | holds         | the threshold for police is not met                |
        | violence last month            | the violence reported includes earlier violence with nothing now                | F-08 | holds         | the threshold for police is not met                |
        | neglect is suspected           | there is a suspected crime                                                      | F-08 | does not hold | it is open whether the threshold for police is met |
        | a knife in the house           | the violence reported includes a weapon                                         | F-08 | does not hold | it is open whether the threshold for police is met |
        | he threatens the neighbours    | the violence reported includes threats of violence to others                    | F-08 | does not hold | it is open whether the threshold for police is met |
        | danger to life was never asked | danger to life now has not been asked                                           | F-08 | does not hold | it is open whether the threshold for police is met |
        | serious harm not known         | serious harm now is not known                                                   | F-08 | does not hold | it is open whether the threshold for police is met |

  @cites:RED-FLAGS @cites:ABD-2016
  Rule: Care comes before any power

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: what makes an emergency
        | case                           | told                                                                                                    | row  | does          | follows                                           |
        | will not wake                  | the red flags include a fit or not waking to voice                                                      | F-10 | holds         | a medical emergency is present                    |
        | only sedated on the ward       | the red flags include sedation                                                                          | F-10 | does not hold | no medical emergency is present                   |
        | flags not known                | medical red flags is not known                                                                          | F-10 | does not hold | it is open whether a medical emergency is present |
        | swallowed something            | the self-harm now includes something swallowed or injected                                              | F-11 | holds         | a medical emergency is present                    |
        | cuts, nothing swallowed        | the self-harm now includes cutting or stabbing                                                          | F-11 | does not hold | it is open whether a medical emergency is present |
        | nobody knows what she did      | the self-harm now is not known                                                                          | F-11 | does not hold | it is open whether a medical emergency is present |
        | limp in the hold               | the restraint includes going quiet, limp or breathless                                                  | F-12 | holds         | a medical emergency is present                    |
        | held seated and talking        | the restraint includes a hold in another position                                                       | F-12 | does not hold | it is open whether a medical emergency is present |
        | hold not known                 | restraint is not known                                                                                  | F-12 | does not hold | it is open whether a medical emergency is present |
        | hot and fighting everything    | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | F-13 | holds         | a medical emergency is present                    |
        | one odd sign                   | the signs of disturbance include bizarre behaviour                                                      | F-13 | does not hold | it is open whether a medical emergency is present |
        | signs not known                | signs of disturbance is not known                                                                       | F-13 | does not hold | it is open whether a medical emergency is present |
        | asked, no flags                | there are no medical red flags                                                                          | F-14 | holds         | no medical emergency is present                   |
        | no flags, but limp in the hold | there are no medical red flags; the restraint includes going quiet, limp or breathless                  | F-14 | does not hold | a medical emergency is present                    |
        | nobody asked about flags       | there are no signs of disturbance                                                                       | F-14 | does not hold | it is open whether a medical emergency is present |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: two signs or none
        | case                     | told                                                                                                  | row  | does          | follows                                                    |
        | stripping and incoherent | the signs of disturbance include taking clothes off; the signs of disturbance include making no sense | F-15 | holds         | acute behavioural disturbance is likely                    |
        | bizarre only             | the signs of disturbance include bizarre behaviour                                                    | F-15 | does not hold | it is open whether acute behavioural disturbance is likely |
        | signs not known          | signs of disturbance is not known                                                                     | F-15 | does not hold | it is open whether acute behavioural disturbance is likely |
        | asked, none seen         | there are no signs of disturbance                                                                     | F-16 | holds         | acute behavioural disturbance is unlikely                  |
        | one sign seen            | the signs of disturbance include heat or sweating                                                     | F-16 | does not hold | it is open whether acute behavioural disturbance is likely |
        | not asked                | there are no medical red flags                                                                        | F-16 | does not hold | it is open whether acute behavioural disturbance is likely |

  @cites:APP-MISS @cites:ECHR-2
  Rule: A risk may be shown long before the threshold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: one sign is enough
        | case                             | told                                                                            | row  | does          | follows                                    |
        | in danger now                    | anyone's life is in danger now                                                  | F-20 | holds         | a risk of harm is shown                    |
        | below the threshold              | the person is sober                                                             | F-20 | does not hold | it is open whether a risk of harm is shown |
        | danger not known                 | danger to life now is not known                                                 | F-20 | does not hold | it is open whether a risk of harm is shown |
        | if she leaves me                 | what the person has said about ending their life is for later or on a condition | F-21 | holds         | a risk of harm is shown                    |
        | said nothing                     | what the person has said about ending their life is nothing                     | F-21 | does not hold | it is open whether a risk of harm is shown |
        | words not known                  | the stated intent is not known                                                  | F-21 | does not hold | it is open whether a risk of harm is shown |
        | took a rope                      | the person has a means of self-harm                                             | F-22 | holds         | a risk of harm is shown                    |
        | took nothing                     | the person has no means of self-harm                                            | F-22 | does not hold | it is open whether a risk of harm is shown |
        | means not known                  | the means of self-harm is not known                                             | F-22 | does not hold | it is open whether a risk of harm is shown |
        | an attempt last week             | earlier self-harm is in recent days or weeks                                    | F-23 | holds         | a risk of harm is shown                    |
        | an attempt years ago             | earlier self-harm is in the past                                                | F-23 | does not hold | it is open whether a risk of harm is shown |
        | history not known                | the history of self-harm is not known                                           | F-23 | does not hold | it is open whether a risk of harm is shown |
        | chest pain when he left          | the red flags include breathing trouble or chest pain                           | F-24 | holds         | a risk of harm is shown                    |
        | no flags                         | there are no medical red flags                                                  | F-24 | does not hold | it is open whether a risk of harm is shown |
        | flags not known                  | medical red flags is not known                                                  | F-24 | does not hold | it is open whether a risk of harm is shown |
        | baby not fed                     | there is a child or dependant at risk of harm                                   | F-25 | holds         | a risk of harm is shown                    |
        | child at school and well         | there is a child or dependant present with no harm feared                       | F-25 | does not hold | it is open whether a risk of harm is shown |
        | children not known               | children and dependants is not known                                            | F-25 | does not hold | it is open whether a risk of harm is shown |
        | neglect suspected                | there is a suspected crime                                                      | F-26 | holds         | a risk of harm is shown                    |
        | no crime                         | there is no crime reported                                                      | F-26 | does not hold | it is open whether a risk of harm is shown |
        | crime not known                  | the crime is not known                                                          | F-26 | does not hold | it is open whether a risk of harm is shown |
        | dementia                         | the vulnerabilities include dementia                                            | F-27 | holds         | a risk of harm is shown                    |
        | autism alone                     | the vulnerabilities include autism                                              | F-27 | does not hold | it is open whether a risk of harm is shown |
        | vulnerability not known          | vulnerabilities is not known                                                    | F-27 | does not hold | it is open whether a risk of harm is shown |
        | ward says medium                 | the hospital's risk grade is medium                                             | F-28 | holds         | a risk of harm is shown                    |
        | both say low                     | the hospital's risk grade is low; the police grade is low                       | F-28 | does not hold | it is open whether a risk of harm is shown |
        | grades not known                 | the hospital's own risk grade is not known                                      | F-28 | does not hold | it is open whether a risk of harm is shown |
        | triage wrote suicide risk        | staff recorded a risk of self-harm or suicide                                   | F-29 | holds         | a risk of harm is shown                    |
        | triage wrote no risk             | staff recorded no risk of self-harm or suicide                                  | F-29 | does not hold | it is open whether a risk of harm is shown |
        | notes not to hand                | the risk recorded by staff is not known                                         | F-29 | does not hold | it is open whether a risk of harm is shown |
        | gave her dog away                | the other warning signs include giving things away                              | F-30 | holds         | a risk of harm is shown                    |
        | no warning signs                 | there are no other warning signs                                                | F-30 | does not hold | it is open whether a risk of harm is shown |
        | warning signs not known          | the other warning signs is not known                                            | F-30 | does not hold | it is open whether a risk of harm is shown |
        | ward says dangerous              | the grounds for an immediate report include dangerousness                       | F-31 | holds         | a risk of harm is shown                    |
        | neither dangerous nor vulnerable | none of the grounds for an immediate report applies                             | F-31 | does not hold | it is open whether a risk of harm is shown |
        | ward does not know               | the grounds for an immediate report is not known                                | F-31 | does not hold | it is open whether a risk of harm is shown |
        | lacks capacity                   | capacity is lacking                                                             | F-32 | holds         | a risk of harm is shown                    |
        | has capacity                     | capacity is present                                                             | F-32 | does not hold | it is open whether a risk of harm is shown |
        | capacity not known               | capacity is not known                                                           | F-32 | does not hold | it is open whether a risk of harm is shown |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: ruled out only when nothing points to one
        | case                        | told                                  | row  | does          | follows                                    |
        | all denied                  | the caller is family or a friend      | F-33 | holds         | a risk of harm is ruled out                |
        | all denied, but a rope gone | the person has a means of self-harm   | F-33 | does not hold | a risk of harm is shown                    |
        | danger never asked          | danger to life now has not been asked | F-33 | does not hold | it is open whether a risk of harm is shown |
        | serious harm not known      | serious harm now is not known         | F-33 | does not hold | it is open whether a risk of harm is shown |

  @cites:CA89-46 @cites:NPA-T
  Rule: Who the person is and who calls

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: age
        | case                    | told                           | row  | does          | follows                                            |
        | a boy of fifteen        | the person is under 16         | F-40 | holds         | the person is or may be a child                    |
        | a woman of forty        | the person is an adult         | F-40 | does not hold | the person is known to be an adult                 |
        | a passer-by cannot tell | the person's age is not known  | F-40 | does not hold | the person is or may be a child                    |
        | asked, and nobody knows | the person's age is not known  | F-41 | holds         | the person is or may be a child                    |
        | known adult             | the person is an adult         | F-41 | does not hold | the person is known to be an adult                 |
        | not asked yet           | nobody's life is in danger now | F-41 | does not hold | it is open whether the person is or may be a child |
        | a man of thirty         | the person is an adult         | F-42 | holds         | the person is known to be an adult                 |
        | seventeen               | the person is 16 or 17         | F-42 | does not hold | the person is or may be a child                    |
        | still unasked           | nobody's life is in danger now | F-42 | does not hold | it is open whether the person is or may be a child |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: service or public
        | case                  | told                                    | row  | does          | follows                                          |
        | a ward nurse          | the caller is from a mental health ward | F-43 | holds         | a service is calling; the public is not calling  |
        | a neighbour           | the caller is a member of the public    | F-43 | does not hold | no service is calling                            |
        | caller not known      | the caller's role is not known          | F-43 | does not hold | it is open whether a service is calling          |
        | a head teacher        | the caller is from a school or college  | F-44 | holds         | no service is calling; the public is calling     |
        | a support worker      | the caller is from a care provider      | F-44 | does not hold | a service is calling                             |
        | role not asked        | nobody's life is in danger now          | F-44 | does not hold | it is open whether a service is calling          |
        | a sister              | the caller is family or a friend        | F-45 | holds         | the public is calling                            |
        | another force         | the caller is from another police force | F-45 | does not hold | the public is not calling; no service is calling |
        | role not known        | the caller's role is not known          | F-45 | does not hold | it is open whether the public is calling         |
        | an AMHP               | the caller is an AMHP                   | F-46 | holds         | the public is not calling                        |
        | the person themselves | the caller is the person concerned      | F-46 | does not hold | the public is calling                            |
        | nobody asked          | nobody's life is in danger now          | F-46 | does not hold | it is open whether the public is calling         |

  @cites:APP-MISS @cites:MHA-136-1A
  Rule: Where the person is

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: located or not
        | case                               | told                                                                             | row  | does          | follows                                             |
        | walked off into the night          | the person is unlocated                                                          | F-50 | holds         | nobody knows where the person is                    |
        | seen on the sofa                   | the person is at a confirmed location                                            | F-50 | does not hold | somebody knows where the person is                  |
        | nobody asked                       | nobody's life is in danger now                                                   | F-50 | does not hold | it is open whether nobody knows where the person is |
        | asked, nobody knows                | the person's whereabouts is not known                                            | F-51 | holds         | nobody knows where the person is                    |
        | nobody knows, but a place is given | the person's whereabouts is not known; the place is a street or other open place | F-51 | does not hold | somebody knows where the person is                  |
        | blank                              | nobody's life is in danger now                                                   | F-51 | does not hold | it is open whether nobody knows where the person is |
        | behind the door, no contact        | the person is believed inside an address without contact                         | F-52 | holds         | somebody knows where the person is                  |
        | gone from the address              | the person is unlocated                                                          | F-52 | does not hold | nobody knows where the person is                    |
        | asked, unsure                      | the person's whereabouts is not known                                            | F-52 | does not hold | nobody knows where the person is                    |
        | only the place was asked           | the place is their own home                                                      | F-53 | holds         | somebody knows where the person is                  |
        | left from home, now unlocated      | the place is their own home; the person is unlocated                             | F-53 | does not hold | nobody knows where the person is                    |
        | place not known either             | the place is not known                                                           | F-53 | does not hold | it is open whether nobody knows where the person is |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: home or not
        | case                            | told                                                                                                        | row  | does          | follows                                        |
        | a friend's flat                 | the place is somebody else's home                                                                           | F-54 | holds         | the person is inside a home                    |
        | the high street                 | the place is a street or other open place                                                                   | F-54 | does not hold | the person is not inside a home                |
        | place not known                 | the place is not known                                                                                      | F-54 | does not hold | it is open whether the person is inside a home |
        | fenced back garden              | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | F-55 | holds         | the person is inside a home                    |
        | garden of four flats            | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | F-55 | does not hold | the person is not inside a home                |
        | garden, sharing not known       | the place is a garden, yard, garage or outhouse of a home; the sharing of the outside area is not known     | F-55 | does not hold | it is open whether the person is inside a home |
        | shared yard                     | the place is a garden, yard, garage or outhouse of a home; the outside area is shared by more than one home | F-56 | holds         | the person is not inside a home                |
        | own garage                      | the place is a garden, yard, garage or outhouse of a home; the outside area belongs to one home only        | F-56 | does not hold | the person is inside a home                    |
        | yard, sharing not asked         | the place is a garden, yard, garage or outhouse of a home                                                   | F-56 | does not hold | it is open whether the person is inside a home |
        | office behind a pass door       | the place is a building that is not lived in                                                                | F-57 | holds         | the person is not inside a home                |
        | own bedroom                     | the place is their own home                                                                                 | F-57 | does not hold | the person is inside a home                    |
        | nobody said                     | the place is not known                                                                                      | F-57 | does not hold | it is open whether the person is inside a home |
        | hotel room, nobody lives there  | the place is a hotel, hostel or holiday let room; nobody lives at the place                                 | F-58 | holds         | the person is not inside a home                |
        | hostel room lived in for a year | the place is a hotel, hostel or holiday let room; somebody lives at the place                               | F-58 | does not hold | it is open whether the person is inside a home |
        | boat, nobody knows              | the place is a tent, boat or caravan; the use of the place as a home is not known                           | F-58 | does not hold | it is open whether the person is inside a home |

  @cites:LANCS-135 @cites:CASE-ROSSO
  Rule: Resistance, aggression, violence, escape, and the door

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the risk and where it comes from
        | case                    | told                                                                                          | row  | does          | follows                                                                |
        | he fights the crew      | the RAVE risk includes violence                                                               | F-60 | holds         | resistance, aggression, violence or escape is shown                    |
        | calm and willing        | there is no RAVE risk                                                                         | F-60 | does not hold | resistance, aggression, violence and escape are ruled out              |
        | AMHP does not know      | RAVE risk is not known                                                                        | F-60 | does not hold | it is open whether resistance, aggression, violence or escape is shown |
        | asked, none of the four | there is no RAVE risk                                                                         | F-61 | holds         | resistance, aggression, violence and escape are ruled out              |
        | may run                 | the RAVE risk includes escape                                                                 | F-61 | does not hold | resistance, aggression, violence or escape is shown                    |
        | nobody can say          | RAVE risk is not known                                                                        | F-61 | does not hold | it is open whether resistance, aggression, violence or escape is shown |
        | from him                | the source of the RAVE risk includes the person                                               | F-62 | holds         | the person is the source of that risk                                  |
        | from the brother        | the source of the RAVE risk includes other people there                                       | F-62 | does not hold | the person is not the source of that risk                              |
        | source unclear          | the source of the RAVE risk is not known                                                      | F-62 | does not hold | it is open whether the person is the source of that risk               |
        | from the dogs           | the source of the RAVE risk includes animals                                                  | F-63 | holds         | the person is not the source of that risk                              |
        | from him and the dogs   | the source of the RAVE risk includes animals; the source of the RAVE risk includes the person | F-63 | does not hold | the person is the source of that risk                                  |
        | source not asked        | the RAVE risk includes violence                                                               | F-63 | does not hold | it is open whether the person is the source of that risk               |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: who lets us in
        | case                           | told                                                                                                           | row  | does          | follows                                          |
        | mother opens                   | the way in is agreed by someone with the right                                                                 | F-64 | holds         | those who may let us in agree                    |
        | mother opened, then said leave | the way in is agreed by someone with the right; the officers are inside but asked to leave with no other right | F-64 | does not hold | nobody who may let us in agrees                  |
        | only a key at hand             | the way in is by a key or code at hand                                                                         | F-64 | does not hold | it is open whether those who may let us in agree |
        | door not known                 | the way in is not known                                                                                        | F-64 | does not hold | it is open whether those who may let us in agree |
        | invited in                     | the officers are inside by invitation                                                                          | F-65 | holds         | those who may let us in agree                    |
        | told to go                     | the officers are inside but asked to leave with no other right                                                 | F-65 | does not hold | nobody who may let us in agrees                  |
        | not known whether inside       | the officers' right to be inside is not known                                                                  | F-65 | does not hold | it is open whether those who may let us in agree |
        | he shouts go away              | the way in is refused                                                                                          | F-66 | holds         | nobody who may let us in agrees                  |
        | refused before, now invited in | the way in is refused; the officers are inside by invitation                                                   | F-66 | does not hold | those who may let us in agree                    |
        | door never asked about         | the officers are outside                                                                                       | F-66 | does not hold | it is open whether those who may let us in agree |
        | asked to leave                 | the officers are inside but asked to leave with no other right                                                 | F-67 | holds         | nobody who may let us in agrees                  |
        | inside on a warrant            | the officers are inside under a warrant                                                                        | F-67 | does not hold | it is open whether those who may let us in agree |
        | unclear                        | the officers' right to be inside is not known                                                                  | F-67 | does not hold | it is open whether those who may let us in agree |

  @cites:MHA-136-HANDOVER @cites:MHA-135-1 @cites:MHA-135-2
  Rule: Handover, and the warrant that comes first

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: stay or go at a hospital
        | case                                  | told                                                                                     | row  | does          | follows                                        |
        | A&E wants officers to stay            | what is asked of police is to stay with the person; the place is an emergency department | F-70 | holds         | the handover is in question                    |
        | family wants officers to stay at home | what is asked of police is to stay with the person; the place is their own home          | F-70 | does not hold | the handover is not in question                |
        | place not known                       | what is asked of police is to stay with the person; the place is not known               | F-70 | does not hold | it is open whether the handover is in question |
        | a warrant to carry out                | what is asked of police is to carry out a section 135 warrant                            | F-71 | holds         | the handover is not in question                |
        | officers want to leave the suite      | what is asked of police is to leave; the place is a health-based place of safety         | F-71 | does not hold | the handover is in question                    |
        | request not known                     | what is asked of police is not known; the place is an emergency department               | F-71 | does not hold | it is open whether the handover is in question |
        | in the street                         | the place is a street or other open place                                                | F-72 | holds         | the handover is not in question                |
        | on the ward                           | the place is another hospital ward                                                       | F-72 | does not hold | it is open whether the handover is in question |
        | nobody said where                     | the place is not known                                                                   | F-72 | does not hold | it is open whether the handover is in question |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: warrant first or not
        | case                                   | told                                                                                                                                                                                                                                                                                  | row   | does          | follows                                  |
        | AMHP, no warrant, he has fought before | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes violence; the source of the RAVE risk includes the person                                                                                | F-73  | holds         | a warrant comes first                    |
        | the same, no warrant in time           | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the RAVE risk includes violence; the source of the RAVE risk includes the person; getting a warrant is impossible in time                                       | F-73  | does not hold | it is open whether a warrant comes first |
        | risk not known                         | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; RAVE risk is not known                                                                                                                                          | F-73  | does not hold | it is open whether a warrant comes first |
        | door will be refused                   | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is likely to be refused                                                                                                                              | F-74  | holds         | a warrant comes first                    |
        | door agreed, source not asked          | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is agreed by someone with the right                                                                                                                  | F-74  | does not hold | it is open whether a warrant comes first |
        | door not known                         | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is not known                                                                                                                                         | F-74  | does not hold | it is open whether a warrant comes first |
        | valid, AMHP and doctor coming          | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | F-75  | holds         | no warrant is needed first               |
        | valid, but no AMHP                     | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; no AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door     | F-75  | does not hold | it is open whether a warrant comes first |
        | valid, doctor not known                | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; whether a doctor will be at the entry is not known | F-75  | does not hold | it is open whether a warrant comes first |
        | section 135(2), valid                  | what is asked of police is to take the person back; there is a section 135(2) warrant; the warrant is valid and unused                                                                                                                                                                | F-75b | holds         | no warrant is needed first               |
        | section 135(2), out of date            | what is asked of police is to take the person back; there is a section 135(2) warrant; the warrant is out of date                                                                                                                                                                     | F-75b | does not hold | it is open whether a warrant comes first |
        | still being applied for, door refused  | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is a warrant being applied for; the way in is refused                                                                                                                          | F-75b | does not hold | a warrant comes first                    |
        | state of the warrant not known         | what is asked of police is to take the person back; there is a section 135(2) warrant; the state of the warrant is not known                                                                                                                                                          | F-75b | does not hold | it is open whether a warrant comes first |
        | in the park                            | what is asked of police is to take the person back; the place is a street or other open place                                                                                                                                                                                         | F-76  | holds         | no warrant is needed first               |
        | at his flat, refused                   | what is asked of police is to take the person back; the place is their own home; there is no warrant; the way in is refused                                                                                                                                                           | F-76  | does not hold | a warrant comes first                    |
        | place not known                        | what is asked of police is to take the person back; the place is not known                                                                                                                                                                                                            | F-76  | does not hold | it is open whether a warrant comes first |
        | let in, trouble only from the brother  | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is agreed by someone with the right; the source of the RAVE risk includes other people there                                                                              | F-77  | holds         | no warrant is needed first               |
        | let in, trouble from him               | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is agreed by someone with the right; the RAVE risk includes violence; the source of the RAVE risk includes the person                                | F-77  | does not hold | a warrant comes first                    |
        | let in, source unclear                 | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is agreed by someone with the right; the source of the RAVE risk is not known                                                                                             | F-77  | does not hold | it is open whether a warrant comes first |
        | let in, calm                           | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is agreed by someone with the right; there is no RAVE risk                                                                                                                | F-77b | holds         | no warrant is needed first               |
        | let in, he may run                     | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no warrant; the way in is agreed by someone with the right; the RAVE risk includes escape                                                                                   | F-77b | does not hold | it is open whether a warrant comes first |
        | let in, risk not known                 | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the way in is agreed by someone with the right; RAVE risk is not known                                                                                                               | F-77b | does not hold | it is open whether a warrant comes first |
        | a welfare check                        | what is asked of police is a welfare check                                                                                                                                                                                                                                            | F-78  | holds         | no warrant is needed first               |
        | a journey                              | what is asked of police is to convey the person                                                                                                                                                                                                                                       | F-78  | does not hold | it is open whether a warrant comes first |
        | request not known                      | what is asked of police is not known                                                                                                                                                                                                                                                  | F-78  | does not hold | it is open whether a warrant comes first |

  @cites:BP-42 @cites:COLLEGE-RCRP
  Rule: The tests beside every answer

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: timely
        | case                            | told                                                                                                  | row  | does          | follows                                  |
        | officers can make it            | officers can be there in time for the assessment                                                      | F-80 | holds         | help can come in time                    |
        | officers cannot                 | officers cannot be there in time for the assessment                                                   | F-80 | does not hold | help cannot come in time                 |
        | planning desk does not know     | the officers' timing for the assessment is not known                                                  | F-80 | does not hold | it is open whether help can come in time |
        | ambulance in time               | the service will arrive soon enough for the risk                                                      | F-81 | holds         | help can come in time                    |
        | ambulance in time, officers not | the service will arrive soon enough for the risk; officers cannot be there in time for the assessment | F-81 | does not hold | help cannot come in time                 |
        | arrival not known               | the service's arrival in time is not known                                                            | F-81 | does not hold | it is open whether help can come in time |
        | no unit until tomorrow          | officers cannot be there in time for the assessment                                                   | F-82 | holds         | help cannot come in time                 |
        | a unit is free                  | officers can be there in time for the assessment                                                      | F-82 | does not hold | help can come in time                    |
        | unit not asked                  | the caller is an AMHP                                                                                 | F-82 | does not hold | it is open whether help can come in time |
        | crew in four hours              | the service will not arrive soon enough for the risk                                                  | F-83 | holds         | help cannot come in time                 |
        | crew late but life at stake     | the service will not arrive soon enough for the risk; anyone's life is in danger now                  | F-83 | does not hold | it is open whether help can come in time |
        | crew time not known             | the service's arrival in time is not known                                                            | F-83 | does not hold | it is open whether help can come in time |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: necessary
        | case                              | told                                                                                             | row  | does          | follows                                                       |
        | a warrant                         | what is asked of police is to carry out a section 135 warrant                                    | F-84 | holds         | no better placed service can do it in time                    |
        | a message                         | what is asked of police is to deliver a message or trace somebody                                | F-84 | does not hold | a better placed service can do it in time                     |
        | request not known                 | what is asked of police is not known                                                             | F-84 | does not hold | it is open whether no better placed service can do it in time |
        | life at stake, nobody else coming | anyone's life is in danger now                                                                   | F-85 | holds         | no better placed service can do it in time                    |
        | life at stake, crew in time       | anyone's life is in danger now; the service will arrive soon enough for the risk                 | F-85 | does not hold | it is open whether no better placed service can do it in time |
        | danger not known                  | danger to life now is not known                                                                  | F-85 | does not hold | it is open whether no better placed service can do it in time |
        | crisis team in time               | what is asked of police is a welfare check; the service will arrive soon enough for the risk     | F-86 | holds         | a better placed service can do it in time                     |
        | crisis team late                  | what is asked of police is a welfare check; the service will not arrive soon enough for the risk | F-86 | does not hold | it is open whether no better placed service can do it in time |
        | team not asked                    | what is asked of police is a welfare check; the service's arrival in time is not known           | F-86 | does not hold | it is open whether no better placed service can do it in time |
        | medicine check                    | what is asked of police is a clinical check                                                      | F-87 | holds         | a better placed service can do it in time                     |
        | journey with violence             | what is asked of police is to convey the person; the RAVE risk includes violence                 | F-87 | does not hold | it is open whether no better placed service can do it in time |
        | danger never asked                | what is asked of police is a clinical check; danger to life now has not been asked               | F-87 | does not hold | it is open whether no better placed service can do it in time |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: proportionate
        | case                              | told                                                                                                  | row  | does          | follows                                                     |
        | life at stake                     | anyone's life is in danger now                                                                        | F-88 | holds         | the harm avoided outweighs the intrusion                    |
        | nobody in danger                  | the caller is from a care provider                                                                    | F-88 | does not hold | it is open whether the harm avoided outweighs the intrusion |
        | danger not known                  | danger to life now is not known                                                                       | F-88 | does not hold | it is open whether the harm avoided outweighs the intrusion |
        | violent, all else tried           | the RAVE risk includes violence; a less forceful way has been tried or ruled out                      | F-89 | holds         | the harm avoided outweighs the intrusion                    |
        | violent, nothing tried            | the RAVE risk includes violence; no less forceful way has been tried or ruled out                     | F-89 | does not hold | it is open whether the harm avoided outweighs the intrusion |
        | violent, not known what was tried | the RAVE risk includes violence; the less forceful way is not known                                   | F-89 | does not hold | it is open whether the harm avoided outweighs the intrusion |
        | door to be forced, nobody knocked | what is asked of police is to force a door or enter; no less forceful way has been tried or ruled out | F-90 | holds         | the intrusion outweighs the harm avoided                    |
        | door to be forced, all else tried | what is asked of police is to force a door or enter; a less forceful way has been tried or ruled out  | F-90 | does not hold | it is open whether the harm avoided outweighs the intrusion |
        | nobody knows what was tried       | what is asked of police is to force a door or enter; the less forceful way is not known               | F-90 | does not hold | it is open whether the harm avoided outweighs the intrusion |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: right agency
        | case                                | told                                                                                           | row  | does          | follows                                  |
        | serious harm                        | anyone faces serious harm now                                                                  | F-91 | holds         | this is a police task                    |
        | nobody hurt                         | nobody faces serious harm now                                                                  | F-91 | does not hold | it is open whether this is a police task |
        | not known                           | serious harm now is not known                                                                  | F-91 | does not hold | it is open whether this is a police task |
        | a crime to record                   | what is asked of police is to record and investigate a crime                                   | F-92 | holds         | this is a police task                    |
        | a lift home, person found           | what is asked of police is to convey the person; the place is their own home                   | F-92 | does not hold | this is not a police task                |
        | request not known                   | what is asked of police is not known                                                           | F-92 | does not hold | it is open whether this is a police task |
        | gone with a rope                    | the person is unlocated; the person has a means of self-harm                                   | F-93 | holds         | this is a police task                    |
        | at home with a rope                 | the person is at a confirmed location; the person has a means of self-harm                     | F-93 | does not hold | it is open whether this is a police task |
        | nobody asked where                  | the person has a means of self-harm                                                            | F-93 | does not hold | it is open whether this is a police task |
        | we promised                         | police are bound by a promise to act                                                           | F-94 | holds         | this is a police task                    |
        | no promise                          | police are free of any commitment                                                              | F-94 | does not hold | it is open whether this is a police task |
        | promise not known                   | what police have promised or taken on is not known                                             | F-94 | does not hold | it is open whether this is a police task |
        | quiet welfare check, person at home | what is asked of police is a welfare check; the place is their own home                        | F-95 | holds         | this is not a police task                |
        | the same after a theft              | what is asked of police is a welfare check; the place is their own home; there is a past crime | F-95 | does not hold | it is open whether this is a police task |
        | the same, place never asked         | what is asked of police is a welfare check                                                     | F-95 | does not hold | it is open whether this is a police task |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: within competence
        | case                      | told                                                            | row  | does          | follows                                                  |
        | find him                  | what is asked of police is to find a person                     | F-96 | holds         | nothing clinical is asked of officers                    |
        | check his insulin         | what is asked of police is a clinical check                     | F-96 | does not hold | something clinical is asked of officers                  |
        | request not known         | what is asked of police is not known                            | F-96 | does not hold | it is open whether nothing clinical is asked of officers |
        | hold him for an injection | what is asked of police is to restrain the person for treatment | F-97 | holds         | something clinical is asked of officers                  |
        | take him back             | what is asked of police is to take the person back              | F-97 | does not hold | nothing clinical is asked of officers                    |
        | request still not known   | what is asked of police is not known                            | F-97 | does not hold | it is open whether nothing clinical is asked of officers |

  @cites:NPA-T @cites:IOPC-11654
  Rule: One exception only: another emergency service has the danger in hand

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: all of it, or not in hand
        | case                           | told                                                                                                                                                                                                                                                                                                                  | row   | does          | follows                                                     |
        | crew named, in time, door open | responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat                                               | F-100 | holds         | another emergency service has it in hand                    |
        | the same, but on a ledge       | responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat; the self-harm now includes being at a height | F-100 | does not hold | no other emergency service has it in hand                   |
        | crew named, arrival not known  | responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat; the service's arrival in time is not known   | F-100 | does not hold | it is open whether another emergency service has it in hand |
        | accepted without a name        | the service asked has accepted without a name                                                                                                                                                                                                                                                                         | F-101 | holds         | no other emergency service has it in hand                   |
        | accepted by name               | the service asked has accepted by name                                                                                                                                                                                                                                                                                | F-101 | does not hold | it is open whether another emergency service has it in hand |
        | answer not known               | the service's answer is not known                                                                                                                                                                                                                                                                                     | F-101 | does not hold | it is open whether another emergency service has it in hand |
        | crew in nine hours             | the service will not arrive soon enough for the risk                                                                                                                                                                                                                                                                  | F-102 | holds         | no other emergency service has it in hand                   |
        | crew in time                   | the service will arrive soon enough for the risk                                                                                                                                                                                                                                                                      | F-102 | does not hold | it is open whether another emergency service has it in hand |
        | crew time not known            | the service's arrival in time is not known                                                                                                                                                                                                                                                                            | F-102 | does not hold | it is open whether another emergency service has it in hand |
        | a knife                        | the violence reported includes a weapon                                                                                                                                                                                                                                                                               | F-103 | holds         | no other emergency service has it in hand                   |
        | no weapon                      | there is no weapon, violence or threat                                                                                                                                                                                                                                                                                | F-103 | does not hold | it is open whether another emergency service has it in hand |
        | weapon not known               | weapons and violence is not known                                                                                                                                                                                                                                                                                     | F-103 | does not hold | it is open whether another emergency service has it in hand |
        | in the canal                   | the self-harm now includes being in or at water                                                                                                                                                                                                                                                                       | F-104 | holds         | no other emergency service has it in hand                   |
        | took tablets at home           | the self-harm now includes something swallowed or injected                                                                                                                                                                                                                                                            | F-104 | does not hold | it is open whether another emergency service has it in hand |
        | method not known               | the self-harm now is not known                                                                                                                                                                                                                                                                                        | F-104 | does not hold | it is open whether another emergency service has it in hand |
        | nobody can find her            | the person is unlocated                                                                                                                                                                                                                                                                                               | F-105 | holds         | no other emergency service has it in hand                   |
        | at her mother's                | the person is at a confirmed location                                                                                                                                                                                                                                                                                 | F-105 | does not hold | it is open whether another emergency service has it in hand |
        | nobody asked where             | the caller is family or a friend                                                                                                                                                                                                                                                                                      | F-105 | does not hold | it is open whether another emergency service has it in hand |
        | no answer at the door          | the way in is locked with no answer                                                                                                                                                                                                                                                                                   | F-106 | holds         | no other emergency service has it in hand                   |
        | neighbour has a key            | the way in is by a key or code at hand                                                                                                                                                                                                                                                                                | F-106 | does not hold | it is open whether another emergency service has it in hand |
        | door not known                 | the way in is not known                                                                                                                                                                                                                                                                                               | F-106 | does not hold | it is open whether another emergency service has it in hand |

  @cites:APP-MISS @cites:CA89-46
  Rule: Missing, graded, and children

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: missing or not
        | case                            | told                                                                                                                   | row   | does          | follows                                  |
        | gone, suicidal words            | the person is unlocated; what the person has said about ending their life is for later or on a condition               | F-113 | holds         | the person is missing                    |
        | at home, suicidal words         | the person is at a confirmed location; what the person has said about ending their life is for later or on a condition | F-113 | does not hold | the person is not missing                |
        | gone, words not known           | the person is unlocated; the stated intent is not known                                                                | F-113 | does not hold | it is open whether the person is missing |
        | gone, most unlike her           | the person is unlocated; this is unlike the person                                                                     | F-114 | holds         | the person is missing                    |
        | gone, usual for her, all denied | the person is unlocated; this is usual for the person                                                                  | F-114 | does not hold | the person is not missing                |
        | gone, nobody knows her habits   | the person is unlocated; the person's usual behaviour is not known                                                     | F-114 | does not hold | it is open whether the person is missing |
        | seen at home                    | the person is at a confirmed location                                                                                  | F-115 | holds         | the person is not missing                |
        | nobody can find him             | the person is unlocated                                                                                                | F-115 | does not hold | it is open whether the person is missing |
        | nobody asked where              | the caller is family or a friend                                                                                       | F-115 | does not hold | it is open whether the person is missing |
        | often out, nothing wrong        | this is usual for the person; the person is unlocated                                                                  | F-116 | holds         | the person is not missing                |
        | often out, but took a rope      | this is usual for the person; the person is unlocated; the person has a means of self-harm                             | F-116 | does not hold | the person is missing                    |
        | habits not known                | the person's usual behaviour is not known; the person is unlocated                                                     | F-116 | does not hold | it is open whether the person is missing |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: the higher grade counts
        | case                                  | told                                                                                    | row   | does          | follows                                                                    |
        | police say medium                     | the police grade is medium                                                              | F-110 | holds         | a grade below high has been given since the person left                    |
        | police say medium, ward says high     | the police grade is medium; the hospital's risk grade is high                           | F-110 | does not hold | no grade below high has been given since the person left                   |
        | police grade not known                | the police missing person grade is not known                                            | F-110 | does not hold | it is open whether a grade below high has been given since the person left |
        | ward says low                         | the hospital's risk grade is low                                                        | F-111 | holds         | a grade below high has been given since the person left                    |
        | ward grade is from before             | the hospital's risk grade is out of date                                                | F-111 | does not hold | it is open whether a grade below high has been given since the person left |
        | police medium on an old ward grade    | the police grade is medium; the hospital's risk grade is out of date                    | F-110 | does not hold | it is open whether a grade below high has been given since the person left |
        | police medium, new facts since        | the police grade is medium; this contact is a report of new facts or changed risk       | F-110 | does not hold | it is open whether a grade below high has been given since the person left |
        | ward says low, new facts since        | the hospital's risk grade is low; this contact is a report of new facts or changed risk | F-111 | does not hold | it is open whether a grade below high has been given since the person left |
        | ward says low, kind of call not known | the hospital's risk grade is low; the kind of contact is not known                      | F-111 | holds         | a grade below high has been given since the person left                    |
        | ward grade not known                  | the hospital's own risk grade is not known                                              | F-111 | does not hold | it is open whether a grade below high has been given since the person left |
        | ward says high                        | the hospital's risk grade is high                                                       | F-112 | holds         | no grade below high has been given since the person left                   |
        | police say low                        | the police grade is low                                                                 | F-112 | does not hold | a grade below high has been given since the person left                    |
        | no grade known                        | the police missing person grade is not known                                            | F-112 | does not hold | it is open whether a grade below high has been given since the person left |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: a child and significant harm
        | case                              | told                                                                                                            | row   | does          | follows                                                         |
        | fifteen and on a roof             | the person is under 16; the self-harm now includes being at a height                                            | F-120 | holds         | a child is likely to suffer significant harm                    |
        | fifteen and calm                  | the person is under 16; there is no child or dependant affected                                                 | F-120 | does not hold | no child is likely to suffer significant harm                   |
        | fifteen, danger not known         | the person is under 16; danger to life now is not known                                                         | F-120 | does not hold | it is open whether a child is likely to suffer significant harm |
        | sixteen, harm feared              | the person is 16 or 17; there is a child or dependant at risk of harm                                           | F-121 | holds         | a child is likely to suffer significant harm                    |
        | adult, harm to somebody dependent | the person is an adult; there is a child or dependant at risk of harm                                           | F-121 | does not hold | it is open whether a child is likely to suffer significant harm |
        | age not known, harm feared        | the person's age is not known; there is a child or dependant at risk of harm                                    | F-121 | does not hold | it is open whether a child is likely to suffer significant harm |
        | adult alone                       | the person is an adult; there is no child or dependant affected                                                 | F-122 | holds         | no child is likely to suffer significant harm                   |
        | adult, baby unfed                 | the person is an adult; there is a child or dependant at risk of harm                                           | F-122 | does not hold | it is open whether a child is likely to suffer significant harm |
        | adult, household not known        | the person is an adult; children and dependants is not known                                                    | F-122 | does not hold | it is open whether a child is likely to suffer significant harm |
        | a calm boy, all denied            | the person is under 16; there is no child or dependant affected                                                 | F-123 | holds         | no child is likely to suffer significant harm                   |
        | a boy cutting himself             | the person is under 16; the self-harm now includes cutting or stabbing; there is no child or dependant affected | F-123 | does not hold | a child is likely to suffer significant harm                    |
        | a boy, household not known        | the person is under 16; children and dependants is not known                                                    | F-123 | does not hold | it is open whether a child is likely to suffer significant harm |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: a child at risk or missing
        | case                            | told                                                                                                   | row   | does          | follows                                          |
        | toddler with a father in crisis | there is a child or dependant at risk of harm                                                          | F-124 | holds         | a child is at risk or missing                    |
        | toddler safe with grandmother   | there is a child or dependant present with no harm feared                                              | F-124 | does not hold | it is open whether a child is at risk or missing |
        | children not known              | children and dependants is not known                                                                   | F-124 | does not hold | it is open whether a child is at risk or missing |
        | girl of fourteen gone           | the person is under 16; the person is unlocated                                                        | F-125 | holds         | a child is at risk or missing                    |
        | man of forty gone               | the person is an adult; the person is unlocated                                                        | F-125 | does not hold | it is open whether a child is at risk or missing |
        | gone, age not known             | the person's age is not known; the person is unlocated                                                 | F-125 | does not hold | it is open whether a child is at risk or missing |
        | adult, no children              | the person is an adult; there is no child or dependant affected                                        | F-126 | holds         | no child is at risk or missing                   |
        | adult, child at risk            | the person is an adult; there is a child or dependant at risk of harm                                  | F-126 | does not hold | a child is at risk or missing                    |
        | adult, children not known       | the person is an adult; children and dependants is not known                                           | F-126 | does not hold | it is open whether a child is at risk or missing |
        | girl at home, nobody at risk    | the person is under 16; the person is at a confirmed location; there is no child or dependant affected | F-127 | holds         | no child is at risk or missing                   |
        | girl gone                       | the person is under 16; the person is unlocated; there is no child or dependant affected               | F-127 | does not hold | a child is at risk or missing                    |
        | girl, place not asked           | the person is under 16; there is no child or dependant affected                                        | F-127 | does not hold | it is open whether a child is at risk or missing |

  @cites:PACE-17-1-e @cites:PACE-17-1-b @cites:CL-BOP-ENTRY
  Rule: Entry needs serious harm, an arrest or a breach of the peace

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: entry to save life or limb
        | case                                | told                                                                                                                                                          | row  | does          | follows                                     |
        | groans behind the door              | life or limb is believed to be at risk inside                                                                                                                 | P-01 | holds         | entry to save life or limb is available     |
        | only worried                        | life or limb is not believed to be at risk inside                                                                                                             | P-01 | does not hold | entry to save life or limb is not available |
        | cannot tell                         | life or limb inside is not known                                                                                                                              | P-01 | does not hold | entry to save life or limb is not known     |
        | groans, and the landlord lets us in | life or limb is believed to be at risk inside; the way in is agreed by someone with the right                                                                 | P-02 | holds         | entry to save life or limb is not needed    |
        | let in, then told to leave          | life or limb is believed to be at risk inside; the way in is agreed by someone with the right; the officers are inside but asked to leave with no other right | P-02 | does not hold | entry to save life or limb is available     |
        | groans, door not known              | life or limb is believed to be at risk inside; the way in is not known                                                                                        | P-02 | does not hold | entry to save life or limb is available     |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: entry to arrest
        | case                       | told                                                                                                                                                               | row  | does          | follows                                                    |
        | robber seen going in       | there is a crime happening now; arrest is necessary for a reason the law lists; the offence is serious; the person is at a confirmed location                      | P-03 | holds         | entry to arrest for an indictable offence is available     |
        | no offence                 | there is a crime happening now; arrest is necessary for a reason the law lists; the offence is absent; the person is at a confirmed location                       | P-03 | does not hold | entry to arrest for an indictable offence is not available |
        | robber, nobody asked where | there is a crime happening now; arrest is necessary for a reason the law lists; the offence is serious                                                             | P-03 | does not hold | entry to arrest for an indictable offence is not known     |
        | common assault             | there is a crime happening now; arrest is necessary for a reason the law lists; the offence is one with a victim; the person is at a confirmed location            | P-04 | holds         | entry to arrest for an indictable offence is not known     |
        | robbery                    | there is a crime happening now; arrest is necessary for a reason the law lists; the offence is serious; the person is at a confirmed location                      | P-04 | does not hold | entry to arrest for an indictable offence is available     |
        | offence not known          | there is a crime happening now; arrest is necessary for a reason the law lists; the seriousness of the offence is not known; the person is at a confirmed location | P-04 | does not hold | entry to arrest for an indictable offence is not known     |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: entry for a breach of the peace
        | case                      | told                                                                         | row  | does          | follows                                          |
        | brothers fighting indoors | a breach of the peace is happening or imminent; the place is their own home  | P-05 | holds         | entry for a breach of the peace is available     |
        | shouting, nobody in fear  | no breach of the peace is happening or imminent; the place is their own home | P-05 | does not hold | entry for a breach of the peace is not available |
        | nobody knows              | the breach of the peace is not known; the place is their own home            | P-05 | does not hold | entry for a breach of the peace is not known     |

  @cites:PACE-24 @cites:CL-BOP
  Rule: Arrest needs an offence, and a breach of the peace needs another person harmed or in fear

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: arrest
        | case                           | told                                                                                                                    | row  | does          | follows                                |
        | assault, arrest to protect her | there is a past crime; arrest is necessary for a reason the law lists                                                   | P-10 | holds         | arrest for an offence is available     |
        | suicidal, no crime             | there is no crime reported; arrest is necessary for a reason the law lists                                              | P-10 | does not hold | arrest for an offence is not available |
        | assault, arrest not necessary  | there is a past crime; arrest is necessary for no reason the law lists                                                  | P-10 | does not hold | arrest for an offence is not available |
        | assault, necessity not known   | there is a past crime; the necessity of arrest is not known                                                             | P-10 | does not hold | arrest for an offence is not known     |
        | looked into, no offence        | there is a suspected crime; arrest is necessary for a reason the law lists; the offence is absent                       | P-11 | holds         | arrest for an offence is not available |
        | an offence with a victim       | there is a suspected crime; arrest is necessary for a reason the law lists; the offence is one with a victim            | P-11 | does not hold | arrest for an offence is available     |
        | seriousness not known          | there is a suspected crime; arrest is necessary for a reason the law lists; the seriousness of the offence is not known | P-11 | does not hold | arrest for an offence is available     |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: breach of the peace
        | case                          | told                                                                                                                                                                 | row  | does          | follows                                              |
        | he goes for his brother       | a breach of the peace is happening or imminent                                                                                                                       | P-12 | holds         | detention for a breach of the peace is available     |
        | only distressed               | no breach of the peace is happening or imminent                                                                                                                      | P-12 | does not hold | detention for a breach of the peace is not available |
        | nobody knows                  | the breach of the peace is not known                                                                                                                                 | P-12 | does not hold | detention for a breach of the peace is not known     |
        | brought out, then section 136 | a breach of the peace is happening or imminent; what is asked of police is to detain under section 136; the person came to this place by being brought out by police | P-13 | holds         | detention for a breach of the peace is not known     |
        | came out by himself           | a breach of the peace is happening or imminent; what is asked of police is to detain under section 136; the person came to this place of their own accord            | P-13 | does not hold | detention for a breach of the peace is available     |
        | nobody knows how he came out  | a breach of the peace is happening or imminent; what is asked of police is to detain under section 136; the way the person came to this place is not known           | P-13 | does not hold | detention for a breach of the peace is available     |

  @cites:CA89-46
  Rule: Police protection is for a child likely to suffer significant harm

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: police protection
        | case                                | told                                                                  | row  | does          | follows                                       |
        | fourteen, at the edge               | the person is under 16; the self-harm now includes being at a height  | P-20 | holds         | police protection of a child is available     |
        | adult alone                         | the person is an adult; there is no child or dependant affected       | P-20 | does not hold | police protection of a child is not available |
        | adult, a child or dependant at risk | the person is an adult; there is a child or dependant at risk of harm | P-20 | does not hold | police protection of a child is not known     |

  @cites:MCA-5 @cites:MCA-6 @cites:MCA-SESSAY
  Rule: The Capacity Act covers urgent physical care on the officer's own belief, and nothing else

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: care, element by element
        | case                             | told                                                                                                                                                                                                                                                                                                                 | row  | does          | follows                                             |
        | drunk, freezing, cannot decide   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                         | P-30 | holds         | care under the Mental Capacity Act is available     |
        | no capacity question             | the decision is about urgent physical care; the person is an adult; capacity is present; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                         | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | to get an assessment done        | the decision is about a mental health assessment; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                   | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | physical care beside section 136 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; what is asked of police is to detain under section 136 | P-30 | holds         | care under the Mental Capacity Act is available     |
        | purpose not known                | the purpose of the decision is not known; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                           | P-30 | does not hold | care under the Mental Capacity Act is not known     |
        | back to the care home            | the decision is about going back to a care home; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                    | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | a boy of twelve                  | the decision is about urgent physical care; the person is under 16; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                         | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | harm only later                  | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is later; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                    | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | a valid refusal                  | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows a valid and applicable refusal; the officer believes that the test is met                                           | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | the officer does not believe it  | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer does not believe that the test is met                                                 | P-30 | does not hold | care under the Mental Capacity Act is not available |
        | capacity not known               | the decision is about urgent physical care; the person is an adult; capacity is not known; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                       | P-30 | does not hold | care under the Mental Capacity Act is not known     |
        | age not known                    | the decision is about urgent physical care; the person's age is not known; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                  | P-30 | does not hold | care under the Mental Capacity Act is not known     |
        | belief not asked                 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists                                                                                                    | P-30 | does not hold | care under the Mental Capacity Act is not known     |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: bars and doubts
        | case                          | told                                                                                                                                                                                                                                                                                                                                                   | row  | does          | follows                                          |
        | a teenager, exact age unknown | the decision is about urgent physical care; the person is under 18 without an exact age; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                      | P-32 | holds         | care under the Mental Capacity Act is not known  |
        | seventeen                     | the decision is about urgent physical care; the person is 16 or 17; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                           | P-32 | does not hold | care under the Mental Capacity Act is available  |
        | no age at all                 | the decision is about urgent physical care; the person's age is not known; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                    | P-32 | does not hold | care under the Mental Capacity Act is not known  |
        | nobody assessed, hours left   | the decision is about urgent physical care; the person is an adult; capacity is not assessed by anybody; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay                                         | P-33 | holds         | care under the Mental Capacity Act is not known  |
        | nobody assessed, dying now    | the decision is about urgent physical care; the person is an adult; capacity is not assessed by anybody; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                           | P-33 | does not hold | care under the Mental Capacity Act is available  |
        | capacity not known, dying now | the decision is about urgent physical care; the person is an adult; capacity is not known; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                         | P-33 | does not hold | care under the Mental Capacity Act is not known  |
        | a letter nobody can check     | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows something unconfirmed; the officer believes that the test is met                                                                                      | P-34 | holds         | care under the Mental Capacity Act is not known  |
        | asked, none exists            | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                           | P-34 | does not hold | care under the Mental Capacity Act is available  |
        | not known whether any exists  | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; the advance refusal is not known; the officer believes that the test is met                                                                                                                  | P-34 | does not hold | care under the Mental Capacity Act is not known  |
        | hours left, no clinician      | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                                       | P-35 | holds         | care under the Mental Capacity Act is not known  |
        | hours left, a paramedic stays | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay                                                         | P-35 | does not hold | care under the Mental Capacity Act is available  |
        | harm not known                | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm if nothing is done is not known; enquiry about an advance refusal shows that none exists; the officer believes that the test is met                                                                                                                  | P-35 | does not hold | care under the Mental Capacity Act is not known  |
        | ward staff can do it          | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; the task for health staff is within their ability      | P-36 | holds         | care under the Mental Capacity Act is not needed |
        | beyond the staff              | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; the task for health staff is beyond their safe ability | P-36 | does not hold | care under the Mental Capacity Act is available  |
        | staff reason not known        | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is serious within hours; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a named clinician is in charge and will stay; the reason health staff cannot do it is not known      | P-36 | does not hold | care under the Mental Capacity Act is available  |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: restraint
        | case                                  | told                                                                                                                                                                                                                                                                                                                                                                                                                                                               | row   | does          | follows                                                  |
        | a brief hold to stop the bleeding     | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief                                                       | P-37  | holds         | restraint under the Mental Capacity Act is available     |
        | held for the night                    | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; the force asked of officers is prolonged             | P-37  | does not hold | restraint under the Mental Capacity Act is not available |
        | for the sake of others only           | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; acting now is necessary for the protection of others | P-37b | holds         | restraint under the Mental Capacity Act is not available |
        | nobody asked for whose sake           | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a less forceful way has been tried or ruled out; the force asked of officers is brief                                                                                                                | P-37  | holds         | restraint under the Mental Capacity Act is available     |
        | for their own sake and that of others | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a less forceful way has been tried or ruled out; the force asked of officers is brief; acting now is necessary for the person and others alike                                                       | P-37b | does not hold | restraint under the Mental Capacity Act is available     |
        | for whose sake, asked and not known   | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a less forceful way has been tried or ruled out; the force asked of officers is brief; the person for whose sake it is necessary is not known                                                        | P-37c | holds         | restraint under the Mental Capacity Act is not known     |
        | for the interests of the person       | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; a less forceful way has been tried or ruled out; the force asked of officers is brief; acting now is necessary for the interests of the person                                                       | P-37c | does not hold | restraint under the Mental Capacity Act is available     |
        | nothing gentler tried                 | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; no less forceful way has been tried or ruled out     | P-37  | does not hold | restraint under the Mental Capacity Act is not available |
        | not known what was tried              | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; the less forceful way is not known                   | P-37  | does not hold | restraint under the Mental Capacity Act is not known     |
        | hands not needed                      | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; the force asked of officers is nil                   | P-38  | holds         | restraint under the Mental Capacity Act is not needed    |
        | a hand on the arm                     | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief                                                       | P-38  | does not hold | restraint under the Mental Capacity Act is available     |
        | force not known                       | the decision is about urgent physical care; the person is an adult; capacity is lacking; the harm from doing nothing is to life and limb within the hour; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; acting now is necessary for the interests of the person; a less forceful way has been tried or ruled out; the force asked of officers is brief; the force wanted from officers is not known          | P-38  | does not hold | restraint under the Mental Capacity Act is not known     |

  @cites:MCA-DOLS @cites:CL-NECESSITY
  Rule: Two things are never a police power

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: whatever is told
        | case                                  | told                                                             | row  | does  | follows                                            |
        | a resident under a DoLS authorisation | the person's legal status is a DoLS or Court of Protection order | P-40 | holds | return under a DoLS authorisation is not available |
        | status not known                      | the legal status is not known                                    | P-40 | holds | return under a DoLS authorisation is not available |
        | no power left and danger goes on      | anyone faces serious harm now                                    | P-41 | holds | a common-law power of necessity is not available   |
        | harm not known                        | serious harm now is not known                                    | P-41 | holds | a common-law power of necessity is not available   |

  @cites:RED-FLAGS @cites:KF-02
  Rule: SG-01 Not responding, not breathing normally, fitting or not waking

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-01" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case      | told                                                        | does  | action                       |
        | lips blue | the red flags include no response or not breathing normally | holds | Call an ambulance            |
        | fitting   | the red flags include a fit or not waking to voice          | holds | Treat as a medical emergency |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-01" <does>

      Examples: the line
        | case              | told                           | does          |
        | awake and talking | there are no medical red flags | does not hold |
        | caller cannot see | medical red flags is not known | does not hold |

  @cites:KF-02
  Rule: SG-02 Going quiet in a hold

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-02" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                    | told                                                   | does  | action                 |
        | stops struggling        | the restraint includes going quiet, limp or breathless | holds | Stop or ease restraint |
        | cannot breathe, he says | the restraint includes going quiet, limp or breathless | holds | Call an ambulance      |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-02" <does>

      Examples: the line
        | case                 | told                                              | does          |
        | held seated, talking | the restraint includes a hold in another position | does not hold |
        | hold not known       | restraint is not known                            | does not hold |

  @cites:ABD-2016
  Rule: SG-03 Likely behavioural disturbance

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-03" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                | told                                                                                                              | does  | action                       |
        | hot and very strong | the signs of disturbance include heat or sweating; the signs of disturbance include unusual strength or no tiring | holds | Treat as a medical emergency |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-03" <does>

      Examples: the line
        | case            | told                                               | does          |
        | one sign        | the signs of disturbance include bizarre behaviour | does not hold |
        | signs not known | signs of disturbance is not known                  | does not hold |

  @cites:RED-FLAGS
  Rule: SG-04 Overdose or poison

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-04" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                | told                                                       | does  | action                       |
        | tablets, feels fine | the self-harm now includes something swallowed or injected | holds | Call an ambulance            |
        | overdose reported   | the red flags include an overdose or poison                | holds | Treat as a medical emergency |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-04" <does>

      Examples: the line
        | case                        | told                                                           | does          |
        | a cut hand                  | the red flags include a deep wound, heavy bleeding or fracture | does not hold |
        | nobody knows what was taken | medical red flags is not known                                 | does not hold |

  @cites:RED-FLAGS
  Rule: SG-05 Head injury

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-05" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                              | told                                | does  | action                       |
        | fell on his head, smells of drink | the red flags include a head injury | holds | Treat as a medical emergency |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-05" <does>

      Examples: the line
        | case             | told                                                               | does          |
        | drunk, no injury | there are no medical red flags; the person is severely intoxicated | does not hold |
        | injury not known | medical red flags is not known                                     | does not hold |

  @cites:RED-FLAGS @cites:AACE-136
  Rule: SG-06 Other red flags

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-06" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                  | told                                                                | does  | action                       |
        | ligature mark         | the red flags include pressure on the neck                          | holds | Call an ambulance            |
        | found in the snow     | the red flags include great cold or heat                            | holds | Treat as a medical emergency |
        | diabetic and confused | the red flags include sudden confusion, fever, diabetes or epilepsy | holds | Treat as a medical emergency |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-06" <does>

      Examples: the line
        | case             | told                           | does          |
        | sedated by staff | the red flags include sedation | does not hold |
        | flags not known  | medical red flags is not known | does not hold |

  @cites:KF-01 @cites:APP-RESTRAINT
  Rule: SG-07 Face down or covered

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-07" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                   | told                                                                     | does  | action                 |
        | face down on the floor | the restraint includes a face down hold or a covered mouth, nose or head | holds | Stop or ease restraint |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-07" <does>

      Examples: the line
        | case               | told                                              | does          |
        | held on his side   | the restraint includes a hold in another position | does not hold |
        | position not known | restraint is not known                            | does not hold |

  @cites:ECHR-2
  Rule: SG-14 Height, water, railway, ligature

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-14" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case           | told                                            | does  | action                     |
        | on the parapet | the self-harm now includes being at a height    | holds | Send rescue and negotiator |
        | in the canal   | the self-harm now includes being in or at water | holds | Call an ambulance          |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-14" <does>

      Examples: the line
        | case             | told                                                       | does          |
        | tablets at home  | the self-harm now includes something swallowed or injected | does not hold |
        | method not known | the self-harm now is not known                             | does not hold |

  @cites:ECHR-2
  Rule: SG-16 Fire, fuel or gas

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-16" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case          | told                                         | does  | action                     |
        | poured petrol | the self-harm now includes fire, fuel or gas | holds | Send rescue and negotiator |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-16" <does>

      Examples: the line
        | case             | told                                         | does          |
        | on a bridge      | the self-harm now includes being at a height | does not hold |
        | method not known | the self-harm now is not known               | does not hold |

  @cites:MHA-136A-1 @cites:HO-2017
  Rule: SG-08 No police station for anyone who is or may be under 18

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-08" <does>

      Examples: the bar
        | case                            | told                                                                                            | does          |
        | seventeen and violent           | the person is 16 or 17; what is asked of police is to use a police station as a place of safety | holds         |
        | age not known, station proposed | the person's age is not known; the destination is a police station                              | holds         |
        | adult                           | the person is an adult; the destination is a police station                                     | does not hold |
        | fourteen, to a suite            | the person is under 16; the destination is a health-based place of safety                       | does not hold |
        | age not asked                   | the destination is a police station                                                             | does not hold |

    Scenario Outline: <case>
      Given the date is 2016-05-01
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-08" <does>

      Examples: before the bar came in
        | case              | told                                                                                            | does          |
        | seventeen in 2016 | the person is 16 or 17; what is asked of police is to use a police station as a place of safety | does not hold |

  @cites:CASE-ZH @cites:EQA-149
  Rule: SG-10 Those who know the person are asked first

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-10" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                   | told                                             | does  | action                |
        | autistic boy at a pool | the vulnerabilities include autism               | holds | Ask carers what works |
        | cannot speak           | the vulnerabilities include a communication need | holds | Ask carers what works |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-10" <does>

      Examples: the line
        | case                 | told                                                                                     | does          |
        | carers already asked | the vulnerabilities include autism; those who know the person have been asked what works | does not hold |
        | no such need         | there are no listed vulnerabilities                                                      | does not hold |
        | needs not known      | vulnerabilities is not known                                                             | does not hold |

  @cites:CASE-WEBLEY @cites:KF-03
  Rule: SG-13 Worse on the way

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-13" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                               | told                                                                                                                           | does  | action                       |
        | fits in the van                    | the red flags include a fit or not waking to voice; the place is a vehicle; police are holding the person, now or before       | holds | Treat as a medical emergency |
        | on a journey police were asked for | the red flags include breathing trouble or chest pain; the place is a vehicle; what is asked of police is to convey the person | holds | Call an ambulance            |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-13" <does>

      Examples: the line
        | case                       | told                                                                                                                                       | does          |
        | well in the van            | there are no medical red flags; the place is a vehicle; police are holding the person, now or before                                       | does not hold |
        | ill in his own parked car  | the red flags include a head injury; the place is a vehicle; police are free of any commitment; what is asked of police is a welfare check | does not hold |
        | state in the van not known | medical red flags is not known; the place is a vehicle; police are holding the person, now or before                                       | does not hold |

  @cites:CA89-46
  Rule: SG-15 A child or dependent adult in the household

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-15" <does>
      And the actions include "<action>"

      Examples: the sign is seen
        | case                    | told                                                      | does  | action                       |
        | toddler asleep upstairs | there is a child or dependant present with no harm feared | holds | Make a safeguarding referral |
        | baby not fed            | there is a child or dependant at risk of harm             | holds | Make a safeguarding referral |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-15" <does>

      Examples: the line
        | case                | told                                    | does          |
        | lives alone         | there is no child or dependant affected | does not hold |
        | household not known | children and dependants is not known    | does not hold |

  @cites:CL-NEGLIGENCE @cites:MHA-138-1
  Rule: O-7 Escaped from police care before handover

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-7" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                             | told                                                                                                                                                             | does          | so far                                  |
        | ran from the A&E corridor, officers had not left | the absence is by escape from a place of safety; the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks  | holds         | Send police now                         |
        | ran from the van on an application               | the absence is by escape on the way; police are holding the person, now or before                                                                                | holds         | Send police now                         |
        | staff had taken over                             | the absence is by escape from a place of safety; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows whether staff had taken over        | the absence is by escape from a place of safety; the person's legal status is section 136; the handover is not known                                             | holds         | Send police now                         |
        | never held                                       | the absence is by walking out while never detained; the person's legal status is that of somebody under no section                                               | does not hold | Speak to tactical advisor or supervisor |
        | way of going not known                           | the way the person went absent is not known; the person's legal status is section 136                                                                            | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2 @cites:NPA-T
  Rule: O-1 Life in danger, self-harm under way, or suicide meant for now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-1" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                             | told                                                                                | does          | so far                                  |
        | mother: he has taken an overdose | anyone's life is in danger now                                                      | holds         | Send police now                         |
        | cutting now                      | the self-harm now includes cutting or stabbing                                      | holds         | Send police now                         |
        | goodbye text                     | what the person has said about ending their life is a note, goodbye message or post | holds         | Send police now                         |
        | words for next week              | what the person has said about ending their life is for later or on a condition     | does not hold | Speak to tactical advisor or supervisor |
        | nobody in danger                 | nobody's life is in danger now                                                      | does not hold | Speak to tactical advisor or supervisor |
        | danger not known                 | danger to life now is not known                                                     | does not hold | Speak to tactical advisor or supervisor |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-1" <does>
      And the answer is "<answer>"
      And the actions include "<action>"
      And the answer names "<agency>"

      Examples: police call the ambulance too, whatever the caller did
        | case                        | told                                                                                                                                                                         | does  | answer          | action            | agency            |
        | ambulance accepted, no name | anyone's life is in danger now; the service asked has accepted without a name                                                                                                | holds | Send police now | Call an ambulance | Ambulance service |
        | ambulance four hours away   | anyone's life is in danger now; responsibility lies with the ambulance service; the service asked has accepted by name; the service will not arrive soon enough for the risk | holds | Send police now | Call an ambulance | Ambulance service |
        | first words of the call     | anyone's life is in danger now                                                                                                                                               | holds | Send police now | Call an ambulance | Police            |

  @cites:NPA-T @cites:IOPC-11654
  Rule: O-1b Another emergency service has accepted by name: a supervisor confirms in writing

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-1b" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                                        | told                                                                                                                                                                                                                                                                                                    | does  | answer                                  | action                 |
        | crew named, in time, door open, no violence | anyone's life is in danger now; responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat | holds | Speak to tactical advisor or supervisor | Get a named acceptance |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-1b" <does>
      And the answer is "<answer>"

      Examples: anything missing, and police go
        | case                              | told                                                                                                                                                                                                                                                                                                                                                | does          | answer          |
        | the same, but a knife             | anyone's life is in danger now; responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat; the violence reported includes a weapon    | does not hold | Send police now |
        | the same, but nobody can find him | anyone's life is in danger now; responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat; the person is unlocated                    | does not hold | Send police now |
        | the same, arrival not known       | anyone's life is in danger now; responsibility lies with the ambulance service; the service asked has accepted by name; the service will arrive soon enough for the risk; the person is at a confirmed location; the way in is agreed by someone with the right; there is no weapon, violence or threat; the service's arrival in time is not known | does not hold | Send police now |

  @cites:ECHR-3 @cites:NPA-T
  Rule: O-2 Serious harm, violence or a crime now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-2" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case               | told                           | does          | so far                                  |
        | being strangled    | anyone faces serious harm now  | holds         | Send police now                         |
        | burglary under way | there is a crime happening now | holds         | Send police now                         |
        | punched yesterday  | there is a past crime          | does not hold | Speak to tactical advisor or supervisor |
        | harm not known     | serious harm now is not known  | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T @cites:CL-BOP
  Rule: O-2d Violence now, and no officer there

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-2d" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                           | told                                                                                                | does          | so far                                  |
        | fight going on                 | the violence reported includes violence happening now                                               | holds         | Send police now                         |
        | patient fights officers in A&E | the violence reported includes violence happening now; police are holding the person, now or before | does not hold | Speak to tactical advisor or supervisor |
        | fight last year                | the violence reported includes earlier violence with nothing now                                    | does not hold | Speak to tactical advisor or supervisor |
        | violence not known             | weapons and violence is not known                                                                   | does not hold | Speak to tactical advisor or supervisor |

  @cites:NPA-T @cites:CL-DUTY
  Rule: O-2b A crime that is over, or suspected, to be investigated

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-2b" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                      | told                                                                                      | does          | so far                                  |
        | nurse punched yesterday                   | there is a past crime; what is asked of police is to record and investigate a crime       | holds         | Send police at an agreed time           |
        | abuse suspected by a carer                | there is a suspected crime; what is asked of police is to record and investigate a crime  | holds         | Send police at an agreed time           |
        | threat two days ago, assessment asked for | there is a past crime; what is asked of police is to be at a Mental Health Act assessment | does not hold | Speak to tactical advisor or supervisor |
        | no crime after all                        | there is no crime reported; what is asked of police is to record and investigate a crime  | does not hold | Speak to tactical advisor or supervisor |
        | crime not known                           | the crime is not known; what is asked of police is to record and investigate a crime      | does not hold | Speak to tactical advisor or supervisor |

  @cites:CA89-46 @cites:LEEDS-GUIDE
  Rule: O-3 A child at risk, or a missing child

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-3" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                | told                                                          | does          | so far                                  |
        | he has stopped her feeding the baby | there is a child or dependant at risk of harm                 | holds         | Send police now                         |
        | fifteen, left a ward                | the person is under 16; the person is unlocated               | holds         | Send police now                         |
        | child upstairs, safe                | there is a child or dependant present with no harm feared     | does not hold | Speak to tactical advisor or supervisor |
        | fifteen, at home                    | the person is under 16; the person is at a confirmed location | does not hold | Speak to tactical advisor or supervisor |
        | children not known                  | children and dependants is not known                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:CASE-SHERRATT @cites:CL-NEGLIGENCE
  Rule: O-5 Police have said that they will come

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-5" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                           | told                                                                                                | does          | so far                                  |
        | promised tonight               | police are bound by a promise to act                                                                | holds         | Send police now                         |
        | promised, officers diverted    | police are bound by a promise to act; this contact is a report that officers were diverted          | holds         | Send police now                         |
        | promised for a planned warrant | police are bound by a promise to act; what is asked of police is to carry out a section 135 warrant | does not hold | Speak to tactical advisor or supervisor |
        | officers are with him          | police are dealing with the person, now or before                                                   | does not hold | Speak to tactical advisor or supervisor |
        | no promise                     | police are free of any commitment                                                                   | does not hold | Speak to tactical advisor or supervisor |
        | promise not known              | what police have promised or taken on is not known                                                  | does not hold | Speak to tactical advisor or supervisor |

  @cites:CASE-SHERRATT @cites:IOPC-SUSSEX-2023-11
  Rule: O-5b A promise is lowered only by a supervisor, with everyone told

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-5b" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                          | told                                                                                                                                                        | does  | answer                                  | action                      |
        | log reviewed and to be closed | police are bound by a promise to act; this contact is a proposal to lower, reverse or close                                                                 | holds | Speak to tactical advisor or supervisor | Tell everyone of the change |
        | the same, daughter not told   | police are bound by a promise to act; this contact is a proposal to lower, reverse or close; the caller has not been told plainly whether police are coming | holds | Speak to tactical advisor or supervisor | Supervisor must agree       |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-5b" <does>

      Examples: no lowering, no row
        | case                           | told                                                                   | does          |
        | first report after the promise | police are bound by a promise to act; this contact is a first report   | does not hold |
        | kind of contact not known      | police are bound by a promise to act; the kind of contact is not known | does not hold |

  @cites:APP-MISS @cites:PFD-2023-0013
  Rule: O-4 Unlocated, and at risk or out of character

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-4" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                 | told                                                                                                     | does          | so far                                  |
        | left A&E, suicidal words             | the person is unlocated; what the person has said about ending their life is for later or on a condition | holds         | Send police now                         |
        | not in, most unlike him              | the person is unlocated; this is unlike the person                                                       | holds         | Send police now                         |
        | asked, nobody knows, and a rope gone | the person's whereabouts is not known; the person has a means of self-harm                               | holds         | Send police now                         |
        | ward says high                       | the person is unlocated; the hospital's risk grade is high                                               | holds         | Send police now                         |
        | police said medium after he left     | the person is unlocated; this is unlike the person; the police grade is medium                           | does not hold | Send police at an agreed time           |
        | on the sofa                          | the person is at a confirmed location; this is unlike the person                                         | does not hold | Speak to tactical advisor or supervisor |
        | out again, as usual                  | the person is unlocated; this is usual for the person                                                    | does not hold | Speak to tactical advisor or supervisor |
        | unlocated, habits not known          | the person is unlocated; the person's usual behaviour is not known                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:APP-MISS @cites:PFD-2023-0154
  Rule: O-4b Missing, with a grade below high given since

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-4b" <does>
      And the answer is "<answer>"
      And the actions include "<action>"

      Examples: the line
        | case                              | told                                                                                             | does          | answer                        | action                       |
        | ward says medium                  | the person is unlocated; the hospital's risk grade is medium                                     | holds         | Send police at an agreed time | Open a missing person report |
        | police say low, unlike her        | the person is unlocated; this is unlike the person; the police grade is low                      | holds         | Send police at an agreed time | Open a missing person report |
        | ward says medium, police say high | the person is unlocated; the hospital's risk grade is medium; the police grade is high           | does not hold | Send police now               | Open a missing person report |
        | grade not known                   | the person is unlocated; this is unlike the person; the police missing person grade is not known | does not hold | Send police now               | Open a missing person report |

  @cites:CL-BOP @cites:MHC-2020-12-12
  Rule: O-6 Weapon or threats

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-6" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                                  | told                                                                                                                                                                                                   | does          | so far                                  |
        | a machete by the door                                 | the violence reported includes a weapon; what is asked of police is a welfare check                                                                                                                    | holds         | Send police with conditions             |
        | he threatens the care worker                          | the violence reported includes threats of violence to others; what is asked of police is a welfare check                                                                                               | holds         | Send police with conditions             |
        | threats, ward asks for a return, door will be refused | what is asked of police is to take the person back; the place is their own home; the violence reported includes threats of violence to others; there is no warrant; the way in is likely to be refused | does not hold | Speak to tactical advisor or supervisor |
        | threats to officers who are there                     | the violence reported includes threats of violence to others; police are dealing with the person, now or before                                                                                        | does not hold | Speak to tactical advisor or supervisor |
        | violence last year                                    | the violence reported includes earlier violence with nothing now; what is asked of police is a welfare check                                                                                           | does not hold | Speak to tactical advisor or supervisor |
        | weapons not known                                     | weapons and violence is not known; what is asked of police is a welfare check                                                                                                                          | does not hold | Speak to tactical advisor or supervisor |

  @cites:CL-BOP @cites:MHA-13
  Rule: O-6b Weapon or threats at an assessment that needs no warrant first

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-6b" <does>
      And so far the answer is "<so far>"

      Examples: the line
        | case                                                     | told                                                                                                                                                                                                                                                                                                                                            | does          | so far                                  |
        | knife in the kitchen, door agreed, brother is the danger | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the violence reported includes a weapon; the way in is agreed by someone with the right; the source of the RAVE risk includes other people there                                                                                               | holds         | Send police with conditions             |
        | threats, warrant ready with AMHP and doctor              | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the violence reported includes threats of violence to others; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door | holds         | Send police with conditions             |
        | knife, door refused, no warrant                          | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the violence reported includes a weapon; there is no warrant; the way in is refused                                                                                                                                                            | does not hold | Speak to tactical advisor or supervisor |
        | knife, nothing said of the door                          | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the violence reported includes a weapon; there is no warrant                                                                                                                                                                                   | does not hold | Speak to tactical advisor or supervisor |
        | weapon not known                                         | what is asked of police is to be at a Mental Health Act assessment; the place is their own home; weapons and violence is not known; the way in is agreed by someone with the right; there is no RAVE risk                                                                                                                                       | does not hold | Speak to tactical advisor or supervisor |

  @cites:BP-46
  Rule: SG-99 No other guide fits

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-99" <does>
      And the answer is "<answer>"

      Examples: never a silent no
        | case              | told                                 | does    | answer                                  |
        | nothing fits      | the caller is from a care provider   | governs | Speak to tactical advisor or supervisor |
        | request not known | what is asked of police is not known | governs | Speak to tactical advisor or supervisor |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-99" <does>
      And the answer is "<answer>"

      Examples: a row above it speaks first
        | case          | told                           | does  | answer          |
        | life at stake | anyone's life is in danger now | holds | Send police now |

  @cites:APP-RESTRAINT
  Rule: SG-09 Pregnant or may be

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-09" <does>

      Examples: the line
        | case                  | told                                           | does          |
        | seven months pregnant | the vulnerabilities include possible pregnancy | holds         |
        | not pregnant          | there are no listed vulnerabilities            | does not hold |
        | not known             | vulnerabilities is not known                   | does not hold |

  @cites:KF-01 @cites:KF-02
  Rule: SG-11 Any hold, spray or Taser

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-11" <does>

      Examples: the line
        | case                        | told                                                     | does          |
        | sprayed                     | the restraint includes spray or Taser                    | holds         |
        | hold ended half an hour ago | the restraint includes a hold that ended within the hour | holds         |
        | nobody touched him          | there has been no restraint in the last hour             | does not hold |
        | not known                   | restraint is not known                                   | does not hold |

  @cites:COLLEGE-RCRP
  Rule: SG-12 Sedated

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-12" <does>

      Examples: the line
        | case                  | told                           | does          |
        | injection on the ward | the red flags include sedation | holds         |
        | no medicine given     | there are no medical red flags | does not hold |
        | not known             | medical red flags is not known | does not hold |

  @cites:RED-FLAGS
  Rule: SG-17 Red flags that nobody can rule out

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-17" <does>

      Examples: the line
        | case                  | told                           | does          |
        | caller cannot see her | medical red flags is not known | holds         |
        | caller says none      | there are no medical red flags | does not hold |
        | not asked yet         | nobody's life is in danger now | does not hold |

  @cites:MCA-5 @cites:MCA-4B
  Rule: SG-18 A refusal of treatment in doubt

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-18" <does>

      Examples: the line
        | case                      | told                                                         | does          |
        | a letter nobody can check | enquiry about an advance refusal shows something unconfirmed | holds         |
        | none exists               | enquiry about an advance refusal shows that none exists      | does not hold |
        | not known                 | the advance refusal is not known                             | does not hold |

  @cites:NPA-T @cites:HRA-6
  Rule: Who must agree before police say no: the same request with and without the reason

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "<row>" <does>
      And the answer is "<answer>"

      Examples: a quiet request to check medicine, and what stops a plain no
        | case                                             | told                                                                                                                                                                                                                                   | row  | does          | answer                                  |
        | nothing stops it                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person is sober                                                                                       | O-8  | does not hold | Do not send police                      |
        | dementia                                         | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the vulnerabilities include dementia; contact with the person is face to face                             | O-8  | holds         | Speak to tactical advisor or supervisor |
        | a court order keeps her safe                     | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person's legal status is a DoLS or Court of Protection order; contact with the person is face to face | O-8  | holds         | Speak to tactical advisor or supervisor |
        | vulnerabilities not known                        | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; vulnerabilities is not known                                                                              | O-8  | does not hold | Do not send police                      |
        | doctor fears death tonight                       | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; a clinician predicts death or serious harm soon                                                           | O-8b | holds         | Speak to tactical advisor or supervisor |
        | doctor fears nothing                             | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; no clinician predicts death or serious harm soon                                                          | O-8b | does not hold | Do not send police                      |
        | forecast not known                               | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the clinician's prediction of harm is not known                                                           | O-8b | does not hold | Do not send police                      |
        | danger not known                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; danger to life now is not known                                                                           | O-9  | holds         | Speak to tactical advisor or supervisor |
        | age not known                                    | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person's age is not known                                                                             | O-9  | holds         | Speak to tactical advisor or supervisor |
        | danger denied                                    | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; nobody's life is in danger now                                                                            | O-9  | does not hold | Do not send police                      |
        | danger not asked yet                             | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; danger to life now has not been asked                                                                     | O-9  | does not hold | Ask this first                          |
        | a boy of fifteen                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person is under 16                                                                                    | O-3b | holds         | Speak to tactical advisor or supervisor |
        | a boy of fifteen, his social worker              | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person is under 16                                                                                    | O-3c | holds         | Speak to tactical advisor or supervisor |
        | a grown man                                      | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person is an adult                                                                                    | O-3b | does not hold | Do not send police                      |
        | a grown man, no social worker                    | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person is an adult                                                                                    | O-3c | does not hold | Do not send police                      |
        | nobody knows how old                             | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person's age is not known                                                                             | O-3b | does not hold | Speak to tactical advisor or supervisor |
        | nobody knows how old, not children               | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the person's age is not known                                                                             | O-3c | does not hold | Speak to tactical advisor or supervisor |
        | third call today                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the number of earlier calls is 2                                                                          | O-10 | holds         | Speak to tactical advisor or supervisor |
        | a repeat call, count not asked                   | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; this contact is a repeat call                                                                             | O-10 | holds         | Speak to tactical advisor or supervisor |
        | first call                                       | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the number of earlier calls is 0                                                                          | O-10 | does not hold | Do not send police                      |
        | calls not counted yet                            | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the number of earlier calls has not been asked                                                            | O-10 | does not hold | Ask this first                          |
        | crisis team will not pick up                     | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the service asked has been unreachable                                                                    | O-11 | holds         | Speak to tactical advisor or supervisor |
        | crisis team refuses                              | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the service asked has refused                                                                             | O-11 | holds         | Speak to tactical advisor or supervisor |
        | crew in nine hours                               | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the service will not arrive soon enough for the risk                                                      | O-11 | holds         | Speak to tactical advisor or supervisor |
        | crisis team goes                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the service asked has accepted by name                                                                    | O-11 | does not hold | Do not send police                      |
        | answer not known                                 | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the service's answer is not known                                                                         | O-11 | does not hold | Do not send police                      |
        | proposal to close                                | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; this contact is a proposal to lower, reverse or close                                                     | O-12 | holds         | Speak to tactical advisor or supervisor |
        | first report                                     | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; this contact is a first report                                                                            | O-12 | does not hold | Do not send police                      |
        | kind of contact not known                        | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the kind of contact is not known                                                                          | O-12 | does not hold | Do not send police                      |
        | ambulance sent her to us                         | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; another emergency service passed the caller on                                                            | O-13 | holds         | Speak to tactical advisor or supervisor |
        | ambulance sent her, crisis team accepted by name | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; another emergency service passed the caller on; the service asked has accepted by name                    | O-13 | does not hold | Do not send police                      |
        | rang us first                                    | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; no other emergency service passed the caller on                                                           | O-13 | does not hold | Do not send police                      |
        | not known who sent her                           | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the passing on of the caller is not known                                                                 | O-13 | does not hold | Do not send police                      |
        | ward and team disagree                           | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the agencies or the facts disagree                                                                        | O-17 | holds         | Speak to tactical advisor or supervisor |
        | all agree                                        | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; the agencies and the facts agree                                                                          | O-17 | does not hold | Do not send police                      |
        | agreement not known                              | what is asked of police is a clinical check; the caller is from a community mental health team; the place is their own home; disagreement between agencies is not known                                                                | O-17 | does not hold | Do not send police                      |

  @cites:APP-MISS @cites:HRA-6
  Rule: O-9b Unlocated, and a risk not ruled out

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-9b" <does>

      Examples: the line
        | case                     | told                                                                                                     | does          |
        | gone, words for later    | the person is unlocated; what the person has said about ending their life is for later or on a condition | holds         |
        | gone, danger never asked | the person is unlocated; danger to life now has not been asked                                           | holds         |
        | gone, everything denied  | the person is unlocated                                                                                  | does not hold |
        | at home                  | the person is at a confirmed location; danger to life now has not been asked                             | does not hold |

  @cites:APP-MISS @cites:PFD-2024-0109
  Rule: O-9c Unlocated, and nobody has said whether this is like the person

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-9c" <does>

      Examples: the line
        | case                   | told                                                               | does          |
        | gone, habits not asked | the person is unlocated                                            | holds         |
        | gone, habits not known | the person is unlocated; the person's usual behaviour is not known | holds         |
        | gone, as usual         | the person is unlocated; this is usual for the person              | does not hold |
        | gone, graded low       | the person is unlocated; the police grade is low                   | does not hold |
        | at home                | the person is at a confirmed location                              | does not hold |

  @cites:HRA-6 @cites:MHC-2023-11-02
  Rule: O-9d Nobody was asked where the person is

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-9d" <does>

      Examples: the line
        | case                  | told                                                                              | does          |
        | where was never asked | what is asked of police is a welfare check                                        | holds         |
        | place given           | what is asked of police is a welfare check; the place is their own home           | does not hold |
        | asked, nobody knows   | what is asked of police is a welfare check; the person's whereabouts is not known | does not hold |
        | advice only           | what is asked of police is advice only                                            | does not hold |
        | a journey             | what is asked of police is to convey the person                                   | does not hold |
        | an assessment         | what is asked of police is to be at a Mental Health Act assessment                | does not hold |

  @cites:HRA-6
  Rule: O-9d The five questions that can never be dropped come before the advisor

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-9d" <does>

      Examples: the line is five known answers
        | case                     | told                                                                                                                                                       | does          |
        | nothing asked yet        | the caller is the person concerned                                                                                                                         | does not hold |
        | five answered, not where | nobody's life is in danger now; nobody faces serious harm now; there is no weapon, violence or threat; there is no crime reported; the person is an adult  | holds         |
        | danger not known         | danger to life now is not known; nobody faces serious harm now; there is no weapon, violence or threat; there is no crime reported; the person is an adult | does not hold |
        | age still blank          | nobody's life is in danger now; nobody faces serious harm now; there is no weapon, violence or threat; there is no crime reported                          | does not hold |

  @cites:MHC-2024-05-15 @cites:PFD-2024-0652
  Rule: O-11b A long wait for the service, and nobody has said that it is soon enough

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-11b" <does>

      Examples: the line is the long wait
        | case                                 | told                                                                                                                          | does          |
        | ambulance in over nine hours         | what is asked of police is a welfare check; the wait for the service is 578                                                   | holds         |
        | two hours exactly                    | what is asked of police is a welfare check; the wait for the service is 120                                                   | holds         |
        | a minute less                        | what is asked of police is a welfare check; the wait for the service is 119                                                   | does not hold |
        | long, but soon enough for this visit | what is asked of police is a welfare check; the wait for the service is 240; the service will arrive soon enough for the risk | does not hold |
        | long, and nobody knows if it will do | what is asked of police is a welfare check; the wait for the service is 240; the service's arrival in time is not known       | holds         |
        | a journey                            | what is asked of police is to convey the person; the wait for the service is 240                                              | does not hold |

  @cites:APP-MISS @cites:PFD-2023-0013
  Rule: F-29b, F-29c What brought somebody to hospital, and psychosis after a walk-out, show a risk

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<rule>" <does>
      And it follows that <verdict>

      Examples: the lines are unfinished care, and the walk-out
        | case                                | told                                                                                                                                 | rule  | does          | verdict                     |
        | overdose, left at triage            | the reasons for coming to hospital include poisoning such as overdose; the hospital care is at triage                                | F-29b | holds         | a risk of harm is shown     |
        | hearing voices, waiting for a bed   | the reasons for coming to hospital include psychosis; the hospital care is at the wait for a bed                                     | F-29b | holds         | a risk of harm is shown     |
        | head injury, stage not known        | the reasons for coming to hospital include conditions such as head injury and confusion; the stage of the hospital care is not known | F-29b | holds         | a risk of harm is shown     |
        | overdose, treated and done          | the reasons for coming to hospital include poisoning such as overdose; the hospital care is complete                                 | F-29b | does not hold | a risk of harm is ruled out |
        | sprained wrist, not seen            | the reasons for coming to hospital include a minor injury; the hospital care is unbegun                                              | F-29b | does not hold | a risk of harm is ruled out |
        | reason not known                    | the reasons for coming to hospital is not known                                                                                      | F-29b | does not hold | a risk of harm is ruled out |
        | psychotic, walked out of A&E        | the vulnerabilities include psychosis; the absence is by walking out while never detained                                            | F-29c | holds         | a risk of harm is shown     |
        | psychotic, detained, left the ward  | the vulnerabilities include psychosis; the absence is by leaving the ward                                                            | F-29c | does not hold | a risk of harm is ruled out |
        | walked out, vulnerability not known | vulnerabilities is not known; the absence is by walking out while never detained                                                     | F-29c | does not hold | a risk of harm is ruled out |

    Scenario: voices, and gone from A&E, is a missing person
      Given it is told that the caller is from an emergency department; the person is unlocated; the reasons for coming to hospital include psychosis; the hospital care is at the wait for a bed
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"

  @cites:IOPC-WMP-2022-10
  Rule: O-12b New facts

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-12b" <does>

      Examples: the line
        | case                                | told                                                  | does          |
        | he stopped her feeding the children | this contact is a report of new facts or changed risk | holds         |
        | first report                        | this contact is a first report                        | does not hold |
        | not known                           | the kind of contact is not known                      | does not hold |

  @cites:IOPC-WYP-2023-06
  Rule: O-14 What the service left undone is no ground while a risk is shown

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-14" <does>

      Examples: the line
        | case                                  | told                                                                                                                                         | does          |
        | ward did not search, patient suicidal | the caller is from a mental health ward; the person has a means of self-harm; there have been no enquiries                                   | holds         |
        | ward did everything                   | the caller is from a mental health ward; the person has a means of self-harm; the enquiries done include all reasonable steps by the service | does not hold |
        | no risk shown                         | the caller is from a mental health ward; there have been no enquiries                                                                        | does not hold |
        | risk not known                        | the caller is from a mental health ward; the means of self-harm is not known; there have been no enquiries                                   | does not hold |

  @cites:CASE-SHERRATT
  Rule: O-5c A promise for planned work

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-5c" <does>

      Examples: the line
        | case                         | told                                                                                                              | does          |
        | warrant promised for Tuesday | police are bound by a promise to act; what is asked of police is to carry out a section 135 warrant               | holds         |
        | welfare check promised       | police are bound by a promise to act; what is asked of police is a welfare check                                  | does not hold |
        | promise not known            | what police have promised or taken on is not known; what is asked of police is to carry out a section 135 warrant | does not hold |

  @cites:CL-DUTY @cites:MOU-2017
  Rule: O-2c Any crime is recorded beside whatever else is asked

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-2c" <does>
      And the actions include "<action>"

      Examples: recorded
        | case                | told                                                                                      | does  | action                           |
        | threat two days ago | there is a past crime; what is asked of police is to be at a Mental Health Act assessment | holds | Record and investigate the crime |
        | neglect suspected   | there is a suspected crime; what is asked of police is a welfare check                    | holds | Record and investigate the crime |
        | assault going on    | there is a crime happening now; what is asked of police is a welfare check                | holds | Record and investigate the crime |

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-2c" <does>

      Examples: the line
        | case      | told                       | does          |
        | no crime  | there is no crime reported | does not hold |
        | not known | the crime is not known     | does not hold |

  @cites:IOPC-4221
  Rule: O-16 Systems not checked

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-16" <does>

      Examples: the line
        | case           | told                                                           | does          |
        | markers unread | police systems, markers and earlier logs have not been checked | holds         |
        | all checked    | police systems, markers and earlier logs have been checked     | does not hold |
        | not known      | the check of police systems is not known                       | does not hold |

  @cites:IOPC-4199 @cites:CASE-SHERRATT
  Rule: O-15 The caller does not know that nobody is on the way

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-15" <does>

      Examples: the line
        | case                        | told                                                                                                                                                                                                              | does          |
        | declined, landlord not told | what is asked of police is a welfare check; the place is their own home; the caller has not been told plainly whether police are coming                                                                           | holds         |
        | landlord told               | what is asked of police is a welfare check; the place is their own home; the caller has been told plainly whether police are coming                                                                               | does not hold |
        | officers are promised       | what is asked of police is a welfare check; the place is their own home; the caller has not been told plainly whether police are coming; police are bound by a promise to act                                     | does not hold |
        | frail and silent            | what is asked of police is a welfare check; the place is their own home; the caller has not been told plainly whether police are coming; the vulnerabilities include being too frail to leave alone or housebound | does not hold |
        | danger never asked          | what is asked of police is a welfare check; the place is their own home; the caller has not been told plainly whether police are coming; danger to life now has not been asked                                    | does not hold |
        | told or not is not known    | what is asked of police is a welfare check; the place is their own home; the answer given to the caller is not known                                                                                              | does not hold |

  @cites:ECHR-5 @cites:ECHR-8
  Rule: What is asked for and the law does not give is said

    Scenario Outline: <case>
      Given it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>

      Examples: the line
        | case                                         | told                                                                                                                                                                           | row  | does          |
        | section 136 in a kitchen                     | what is asked of police is to detain under section 136; the place is their own home                                                                                            | O-20 | holds         |
        | section 136, place not known                 | what is asked of police is to detain under section 136; the place is not known                                                                                                 | O-20 | does not hold |
        | advice only, in a kitchen                    | what is asked of police is advice only; the place is their own home                                                                                                            | O-20 | does not hold |
        | a boy upset at home                          | what is asked of police is to arrest or detain in another way; there is no crime reported; no breach of the peace is happening or imminent                                     | O-21 | holds         |
        | a man hitting his brother                    | what is asked of police is to arrest or detain in another way; there is a crime happening now; a breach of the peace is happening or imminent                                  | O-21 | does not hold |
        | crime not known                              | what is asked of police is to arrest or detain in another way; the crime is not known; no breach of the peace is happening or imminent                                         | O-21 | does not hold |
        | door to be forced out of worry               | what is asked of police is to force a door or enter; life or limb is not believed to be at risk inside                                                                         | O-22 | holds         |
        | groans inside                                | what is asked of police is to force a door or enter; life or limb is believed to be at risk inside                                                                             | O-22 | does not hold |
        | cannot tell                                  | what is asked of police is to force a door or enter; life or limb inside is not known                                                                                          | O-22 | does not hold |
        | worry, but a warrant is held                 | what is asked of police is to force a door or enter; life or limb is not believed to be at risk inside; there is a section 135(2) warrant                                      | O-22 | does not hold |
        | informal patient to be fetched               | what is asked of police is to take the person back; the person's legal status is that of an informal patient; the absence is by leaving the ward                               | O-23 | holds         |
        | section 3 patient to be fetched              | what is asked of police is to take the person back; the person's legal status is section 3; the absence is by leaving the ward                                                 | O-23 | does not hold |
        | status not known                             | what is asked of police is to take the person back; the legal status is not known                                                                                              | O-23 | does not hold |
        | station for a girl of fourteen               | what is asked of police is to use a police station as a place of safety; the person is under 16                                                                                | O-24 | holds         |
        | station, nothing known                       | what is asked of police is to use a police station as a place of safety                                                                                                        | O-24 | does not hold |
        | suite, not a station                         | what is asked of police is to detain under section 136; the person is under 16                                                                                                 | O-24 | does not hold |
        | no bed at hour 24                            | what is asked of police is to go on holding the person; the person's legal status is section 136; the power to retake and hold has run out                                     | O-25 | holds         |
        | hour three                                   | what is asked of police is to go on holding the person; the person's legal status is section 136; the power to retake and hold still runs                                      | O-25 | does not hold |
        | clock not known                              | what is asked of police is to go on holding the person; the person's legal status is section 136; the running of the power to retake is not known                              | O-25 | does not hold |
        | hour 30 in a cell, no extension              | what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the power to retake and hold has run out                    | O-30 | holds         |
        | hour 25 at the suite, stay asked             | what is asked of police is to stay with the person; the person's legal status is section 135(1); the power to retake and hold has run out                                      | O-30 | holds         |
        | hour three at the suite, stay asked          | what is asked of police is to stay with the person; the person's legal status is section 136; the power to retake and hold still runs                                          | O-30 | does not hold |
        | stay asked, clock not known                  | what is asked of police is to stay with the person; the person's legal status is section 136; the running of the power to retake is not known                                  | O-30 | does not hold |
        | time over, application signed                | what is asked of police is to stay with the person; the person's legal status is section 136; the power to retake and hold has run out; the application is complete and signed | O-30 | does not hold |
        | take him from his flat, no warrant           | what is asked of police is to take the person for a mental health assessment; the place is their own home; there is no warrant                                                 | O-26 | holds         |
        | take him from the street, nothing else known | what is asked of police is to take the person for a mental health assessment; the place is a street or other open place; there is no warrant                                   | O-26 | does not hold |
        | place not known                              | what is asked of police is to take the person for a mental health assessment; the place is not known; there is no warrant                                                      | O-26 | does not hold |
        | no authority for the journey                 | what is asked of police is to convey the person; the authority for the journey is lacking                                                                                      | O-27 | holds         |
        | a completed application                      | what is asked of police is to convey the person; the authority for the journey is a completed application under section 6                                                      | O-27 | does not hold |
        | authority not known                          | what is asked of police is to convey the person; the legal authority for the journey is not known                                                                              | O-27 | does not hold |
        | hold her for an injection                    | what is asked of police is to restrain the person for treatment                                                                                                                | O-28 | holds         |
        | hold him while he fights                     | what is asked of police is to restrain the person                                                                                                                              | O-28 | does not hold |
        | request not known                            | what is asked of police is not known                                                                                                                                           | O-28 | does not hold |
        | keep a willing visitor in A&E                | what is asked of police is to stop the person leaving; the person's legal status is that of somebody under no section; the person appears to be without mental disorder        | O-29 | holds         |
        | keep a man under section 136                 | what is asked of police is to stop the person leaving; the person's legal status is section 136; the power to retake and hold still runs                                       | O-29 | does not hold |
        | status not known                             | what is asked of police is to stop the person leaving; the legal status is not known                                                                                           | O-29 | does not hold |

  @cites:PACE-17-1-e
  Rule: O-1d Life or limb believed at risk behind a door, and no officer inside: go

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "conveyance"
      Then row "O-1d" <does>

      Examples: the line is a belief that life or limb is at risk, and who is inside
        | case                        | told                                                                                 | does          |
        | groans behind a locked door | life or limb is believed to be at risk inside                                        | holds         |
        | officers outside the door   | life or limb is believed to be at risk inside; the officers are outside              | holds         |
        | officers already let in     | life or limb is believed to be at risk inside; the officers are inside by invitation | does not hold |
        | nothing of the kind         | life or limb is not believed to be at risk inside                                    | does not hold |
        | nobody can say              | life or limb inside is not known                                                     | does not hold |

  @cites:ABD-2016 @cites:KF-05 @cites:KF-15 @cites:ECHR-2
  Rule: O-1e Likely behavioural disturbance and no clinician or officer there: go with the ambulance, to contain and not to hold

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; the caller is a member of the public
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "O-1e" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                    | told                                                                                                                                                       | does          | answer                                  |
        | stripped, burning hot, fights everybody | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything                                                    | holds         | Send police now                         |
        | one sign only                           | the signs of disturbance include heat or sweating                                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | signs not known                         | signs of disturbance is not known                                                                                                                          | does not hold | Speak to tactical advisor or supervisor |
        | officers already there                  | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; police are dealing with the person, now or before | does not hold | Speak to tactical advisor or supervisor |
        | in A&E, clinicians there                | the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; the place is an emergency department              | does not hold | Speak to tactical advisor or supervisor |

    Scenario: contain and an ambulance, not a hold
      Given a quiet call
      And it is told that the place is their own home; the caller is family or a friend; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-03" holds
      And the answer is "Send police now"
      And the actions include "Call an ambulance"
      And the actions include "Stop or ease restraint"
      And the answer names "Ambulance service"

  @cites:ABD-2016 @cites:KF-02 @cites:APP-RESTRAINT
  Rule: SG-19 and SG-20 A hold is timed, and past the alert a supervisor and the ambulance know

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; the caller is an officer at the scene
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>

      Examples: the line
        | case                              | told                                                                                                                | row   | does          |
        | held on the side, six minutes     | the restraint includes a hold in another position; the minutes of holding or struggling is 6                        | SG-19 | holds         |
        | held face down, five minutes      | the restraint includes a face down hold or a covered mouth, nose or head; the minutes of holding or struggling is 5 | SG-19 | holds         |
        | held two minutes                  | the restraint includes a hold in another position; the minutes of holding or struggling is 2                        | SG-19 | does not hold |
        | held, minutes not asked           | the restraint includes a hold in another position                                                                   | SG-19 | is open       |
        | held, minutes not asked, so asked | the restraint includes a hold in another position                                                                   | SG-20 | holds         |
        | held six minutes, told            | the restraint includes a hold in another position; the minutes of holding or struggling is 6                        | SG-20 | does not hold |
        | no hold                           | there has been no restraint in the last hour                                                                        | SG-20 | does not hold |
        | hold not known                    | restraint is not known                                                                                              | SG-20 | does not hold |

    Scenario: thirteen minutes face down
      Given a quiet call
      And it is told that the place is a street or other open place; the caller is an officer at the scene; police are dealing with the person, now or before; the restraint includes a face down hold or a covered mouth, nose or head; the minutes of holding or struggling is 13
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-07" holds
      And row "SG-19" holds
      And the actions include "Stop or ease restraint"
      And the actions include "Call an ambulance"
      And the actions include "Supervisor must agree"
      And the actions include "Watch all the time"

  @cites:ABD-2016 @cites:KF-05 @cites:RED-FLAGS
  Rule: SG-21 A hold, or drink or drugs, and nobody can say what signs the person shows: the ambulance service hears of it

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-21" <does>

      Examples: the line
        | case                              | told                                                                                                 | does          |
        | held, nobody can say              | the restraint includes a hold in another position; signs of disturbance is not known                 | holds         |
        | took something, nobody can say    | the person is severely intoxicated; signs of disturbance is not known                                | holds         |
        | held, no sign                     | the restraint includes a hold in another position; there are no signs of disturbance                 | does not hold |
        | no hold and sober, nobody can say | there has been no restraint in the last hour; the person is sober; signs of disturbance is not known | does not hold |
        | held, signs not asked             | the restraint includes a hold in another position                                                    | is open       |

  @cites:KF-02 @cites:KF-05 @cites:PFD-2024-0652 @cites:MHC-2024-05-15
  Rule: SG-22 The ambulance service refuses, cannot be reached or comes too late for an emergency: its commander, and nobody is left or taken to a cell

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; the caller is an officer at the scene; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "SG-22" <does>

      Examples: the line
        | case                                       | told                                                                                                 | does          |
        | crew says he is just drunk and goes        | responsibility lies with the ambulance service; the service asked has refused                        | holds         |
        | two hours for an ambulance                 | responsibility lies with the ambulance service; the service will not arrive soon enough for the risk | holds         |
        | ambulance there in time                    | responsibility lies with the ambulance service; the service will arrive soon enough for the risk     | does not hold |
        | wait not known                             | responsibility lies with the ambulance service; the service's arrival in time is not known           | does not hold |
        | the crisis team refused, not the ambulance | responsibility lies with the mental health trust; the service asked has refused                      | does not hold |

  @cites:KF-02 @cites:CL-NEGLIGENCE @cites:CASE-TINDALL @cites:RED-FLAGS
  Rule: O-1f A medical emergency with officers there: they stay until somebody able to has taken over

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is a street or other open place; what is asked of police is to leave
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "O-1f" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                          | told                                                                                                                                                                          | does          | answer                                  |
        | held, burning hot, the crew will not take him | the caller is an officer at the scene; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; the service asked has refused | holds         | Police stay                             |
        | head injury and drink, crew on the way        | a constable is with the person; the red flags include a head injury; the person is intoxicated but able to walk and answer                                                    | holds         | Police stay                             |
        | the ambulance has him                         | the caller is an officer at the scene; the red flags include a head injury; someone able to keep the person safe has taken over knowing the risks                             | does not hold | Ask this first                          |
        | red flags not known                           | the caller is an officer at the scene; medical red flags is not known                                                                                                         | does not hold | Ask this first                          |
        | no emergency, drunk only, a friend takes him  | the caller is an officer at the scene; the person appears to be only intoxicated; there are no signs of disturbance                                                           | does not hold | Police leave after handover             |
        | no officer there                              | no constable is with the person; the caller is a member of the public; the red flags include a head injury                                                                    | does not hold | Speak to tactical advisor or supervisor |

  @cites:ECHR-2 @cites:PFD-2023-0071 @cites:IOPC-11654
  Rule: O-1g A means of self-harm taken, or death forecast by a clinician, and then silence: go and look, and call the ambulance

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the place is their own home; the person is believed inside an address without contact
      And it is told that <told>
      When advice is asked under the guide "crisis-welfare-checks"
      Then row "O-1g" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                                      | told                                                                                                                                                            | does          | answer                                  |
        | he took a rope from the shed and does not answer          | the caller is family or a friend; the person has a means of self-harm; contact with the person is unanswered                                                    | holds         | Send police now                         |
        | the GP says she will be dead by morning, her phone is off | the caller is a doctor; a clinician predicts death or serious harm soon; contact with the person is unanswered                                                  | holds         | Send police now                         |
        | he has a rope and is talking to his brother               | the caller is family or a friend; the person has a means of self-harm; contact with the person is by call and text                                              | does not hold | Speak to tactical advisor or supervisor |
        | silent, and nobody knows what he has                      | the caller is family or a friend; the means of self-harm is not known; contact with the person is unanswered                                                    | does not hold | Ask this first                          |
        | a rope, and nobody knows whether he answers               | the caller is family or a friend; the person has a means of self-harm; contact with the person is not known                                                     | does not hold | Speak to tactical advisor or supervisor |
        | a rope, silence, and officers at the door: O-1h           | the caller is an officer at the scene; the person has a means of self-harm; contact with the person is unanswered                                               | does not hold | Police stay                             |
        | a rope, silence, and no life believed at risk             | the caller is family or a friend; the person has a means of self-harm; contact with the person is unanswered; life or limb is not believed to be at risk inside | does not hold | Speak to tactical advisor or supervisor |

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "safety-gate-and-threshold"
      Then row "<row>" <does>
      And it follows that <follows>

      Examples: silence that may mean death
        | case                                 | told                                                                                                                                                                  | row   | does          | follows                                       |
        | tablets bought, no answer at home    | the place is their own home; the person has a means of self-harm; contact with the person is unanswered                                                               | F-160 | holds         | the silence may mean death                    |
        | tablets bought, she rings back       | the place is their own home; the person has a means of self-harm; contact with the person is by call and text                                                         | F-160 | does not hold | the silence is no sign of death               |
        | tablets not known, no answer         | the place is their own home; the means of self-harm is not known; contact with the person is unanswered                                                               | F-160 | does not hold | it is open whether the silence may mean death |
        | seen at the window by a friend       | the place is their own home; the person has a means of self-harm; contact with the person is face to face                                                             | F-161 | holds         | the silence is no sign of death               |
        | nobody knows whether he answers      | the place is their own home; the person has a means of self-harm; contact with the person is not known                                                                | F-161 | does not hold | it is open whether the silence may mean death |
        | no means, no forecast                | the person has no means of self-harm; no clinician predicts death or serious harm soon                                                                                | F-162 | holds         | the silence is no sign of death               |
        | no means, forecast not known         | the person has no means of self-harm; the clinician's prediction of harm is not known                                                                                 | F-162 | does not hold | it is open whether the silence may mean death |
        | a police task though nothing is seen | the place is their own home; a clinician predicts death or serious harm soon; contact with the person is cut off                                                      | F-93b | holds         | this is a police task                         |
        | in contact, so another's task        | the place is their own home; a clinician predicts death or serious harm soon; contact with the person is by call and text; what is asked of police is a welfare check | F-93b | does not hold | this is not a police task                     |
        | contact not known                    | the place is their own home; a clinician predicts death or serious harm soon; contact with the person is not known                                                    | F-93b | does not hold | it is open whether the silence may mean death |

  @cites:PACE-17-1-e @cites:CASE-BAKER @cites:PFD-2023-0071
  Rule: O-1h A means taken or death forecast, and silence behind the door: officers there stay until they have judged whether life or limb is at risk inside

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the place is their own home; the person is believed inside an address without contact; the way in is locked with no answer
      And it is told that <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "O-1h" <does>
      And the answer is "<answer>"

      Examples: the line
        | case                                     | told                                                                                                                                                | does          | answer                      |
        | told of the rope, nobody answers         | the person has a means of self-harm; contact with the person is unanswered                                                                          | holds         | Police stay                 |
        | told of the rope, life at risk not known | the person has a means of self-harm; contact with the person is unanswered; life or limb inside is not known                                        | holds         | Police stay                 |
        | she answers through the door             | the person has a means of self-harm; contact with the person is by call and text                                                                    | does not hold | Police leave after handover |
        | nobody knows whether there is a rope     | the means of self-harm is not known; contact with the person is unanswered                                                                          | does not hold | Police leave after handover |
        | believed dying inside: PH-20             | the person has a means of self-harm; contact with the person is unanswered; life or limb is believed to be at risk inside; the officers are outside | holds         | Send police now             |

  @cites:APP-MISS @cites:INQ-2020-COURTYARD
  Rule: O-4c Missing, and only the hospital has graded below high: police grade it themselves now

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is from a mental health ward; the person's legal status is section 2; the absence is by leaving the ward; the person is unlocated
      And it is told that <told>
      When advice is asked under the guide "awol"
      Then row "O-4c" <does>

      Examples: whose grade
        | case                            | told                                                                                     | does          |
        | ward medium, police not asked   | the hospital's risk grade is medium                                                      | holds         |
        | ward medium, police outstanding | the hospital's risk grade is medium; the police grade is outstanding                     | holds         |
        | ward medium, police medium      | the hospital's risk grade is medium; the police grade is medium                          | does not hold |
        | ward grade not known            | the hospital's own risk grade is not known; earlier self-harm is in recent days or weeks | does not hold |

  @cites:APP-MISS
  Rule: O-31 A child whom nobody can find: open a missing person report

    Scenario Outline: <case>
      Given a quiet call
      And it is told that <told>
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then row "O-31" <does>

      Examples: gone from A&E
        | case                       | told                                                          | does          |
        | a girl of fifteen          | the person is under 16; the person is unlocated               | holds         |
        | an adult                   | the person is an adult; the person is unlocated               | does not hold |
        | a girl of fifteen, at home | the person is under 16; the person is at a confirmed location | does not hold |
        | age not known              | the person's age is not known; the person is unlocated        | does not hold |

  @cites:KF-01 @cites:KF-02
  Rule: O-1i Held by officers at a hospital, and a medical emergency: they stay, a clinician leads, and the hold ends as soon as it can

    Scenario Outline: <case>
      Given a quiet call
      And it is told that the caller is an officer at the scene; the person's legal status is section 136; what is asked of police is to restrain the person; <told>
      When advice is asked under the guide "s136-place-of-safety"
      Then row "O-1i" <does>

      Examples: a hold in A&E
        | case                            | told                                                                                                                                                                                           | does          |
        | face down, hot and fighting     | the place is an emergency department; the restraint includes a face down hold or a covered mouth, nose or head; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything | governs       |
        | nobody holds the person         | the place is an emergency department; there has been no restraint in the last hour; the red flags include a head injury                                                                       | does not hold |
        | held, and the hospital has them | the place is an emergency department; the restraint includes a hold in another position; the red flags include a head injury; someone able to keep the person safe has taken over knowing the risks | does not hold |
        | hold not known                  | the place is an emergency department; restraint is not known; the red flags include a head injury                                                                                              | does not hold |
        | held, no emergency              | the place is an emergency department; the restraint includes a hold in another position                                                                                                        | does not hold |
