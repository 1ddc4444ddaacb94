Feature: Cases as they are put to us
  Whole cases in the form of the public scenarios: what is told, and what law and guidance then ask. Drawn from judgments, inquests, watchdog findings, national guidance
  and practice writing; where a published finding stands behind a case its tag names it. No other fact is told. The rules behind each answer have their own cases in the features of the guides.

  @cites:MHA-136-1 @cites:MHA-136-1A @cites:MHA-136-1C
  Rule: Section 136: the place, the consultation, the officer's own belief

    Scenario: a guest in a friend's flat: a home is a home, whoever lives there
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is somebody else's home; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Say what officers cannot do"
      And the answer names "Council AMHP service"

    Scenario: on the landing that six flats share
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is the shared stairs, hall or landing of a block; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the actions include "Write down the reasons"
      And the answer names "Police"

    Scenario: astride the rail of her own balcony: rescue, and no section 136
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is their own home; the person appears to be suffering from mental disorder; the need for care or control is immediate; the self-harm now includes being at a height; anyone's life is in danger now; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Send police now"
      And the power "MHA-136-1" is "No power"
      And the actions include "Send rescue and negotiator"
      And the actions include "Call an ambulance"
      And the answer names "Police"
      And the answer names "Ambulance service"

    @cites:MHA-136-1B
    Scenario: a hotel room for one night, with nobody living there
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a hotel, hostel or holiday let room; the person appears to be suffering from mental disorder; the need for care or control is immediate; nobody lives at the place; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the power "MHA-136-1B" is "Power available"
      And the answer names "Police"

    Scenario: a hostel room that has been his home for a year: open law
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a hotel, hostel or holiday let room; the person appears to be suffering from mental disorder; the need for care or control is immediate; somebody lives at the place; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MHA-136-1" is "Not known yet"

    Scenario: a holiday narrowboat with nobody living on it
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a tent, boat or caravan; the person appears to be suffering from mental disorder; the need for care or control is immediate; nobody lives at the place; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the answer names "Police"

    Scenario: the day room of a care home
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a shared part of a care home; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"

    Scenario: in A&E, with an officer who has seen it all: kept there, and the clock starts
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is an emergency department; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the actions include "Start and show the clock"
      And the actions include "Write down the reasons"
      And the answer names "Police"

    @cites:CASE-SEAL
    Scenario: asked to step out on to the pavement, then detained
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person came to this place on being invited out by police; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MHA-136-1" is "Not known yet"

    Scenario: a control-room clerk was asked, and nobody else
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the consultation is done with another role only; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Not known yet"
      And the actions include "Consult first if practicable"

    Scenario: triage does not answer
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the consultation is tried without answer; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the actions include "Write down the reasons"

    Scenario: triage says detain, and the officer sees distress and no disorder
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be only distressed; the need for care or control is immediate; the consultation is done with one of the five professions; the advice given is to detain; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"

    Scenario: unwell, and the need can wait until this afternoon
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is for later today; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"
      And the answer names "Mental health trust"

    Scenario: has been drinking and hears voices: drink is no bar
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is intoxicated but able to walk and answer; the vulnerabilities include psychosis; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the answer names "Police"

    Scenario: agrees to go to the crisis house
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person agrees of their own free will; the person is an adult; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power not needed"
      And the actions include "Offer help by agreement first"

    Scenario: absent from section 3 and in danger in the park: both powers are there
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person's legal status is section 3; the absence is by leaving the ward; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions; the power to retake and hold still runs
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-18-1" is "Power available"
      And the power "MHA-136-1" is "Power available"
      And the answer names "Police"

    Scenario: no constable with the person, only a passer-by on the telephone
      Given it is told that the caller is a member of the public; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; no constable is with the person; the person is an adult; the person does not agree of their own free will; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"

    @cites:MHC-2016-02-24
    Scenario: the doctor says use section 136, the officer does not believe it
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is an emergency department; a constable is with the person; the person appears to be suffering from mental disorder; the need for care or control is immediate; the consultation is done with one of the five professions; the advice given is to detain; the officer does not believe that the test is met; the person does not agree of their own free will; the person is an adult; acting now is necessary for the interests of the person; the person came to this place of their own accord
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"

    Scenario: fighting, hot and held: the power is there, and it is a medical emergency
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is a street or other open place; the person appears to be suffering from mental disorder; the need for care or control is immediate; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; the restraint includes a hold in another position; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the actions include "Call an ambulance"
      And the actions include "Treat as a medical emergency"
      And the answer names "Ambulance service"

    Scenario: nobody can say where the person is standing
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the place is not known; the person appears to be suffering from mental disorder; the need for care or control is immediate; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Not known yet"

    @cites:IOPC-WILTSHIRE-2017-02
    Scenario: too drunk to stand in the cold, a crew has gone, and officers want to go too
      Given it is told that the caller is an officer at the scene; what is asked of police is to leave; the place is a street or other open place; the person is severely intoxicated; the person appears to be only intoxicated; the vulnerabilities include being out in bad weather; nobody able to keep the person safe has taken over knowing the risks; police are dealing with the person, now or before; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police stay"
      And the power "MHA-136-1" is "No power"
      And the actions include "Call an ambulance"
      And the answer names "Ambulance service"

    Scenario: a mother asks for her son to be taken from his bedroom
      Given a quiet call
      And it is told that the caller is family or a friend; what is asked of police is to detain under section 136; the place is their own home; the person appears to be suffering from mental disorder; the person does not agree of their own free will; there is no child or dependant affected
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Do not send police"
      And the power "MHA-136-1" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Give the crisis line"
      And the answer names "Council AMHP service"

  @cites:PSR-2017-2 @cites:MHA-136B @cites:MHA-136-EXPIRY
  Rule: Place of safety: the station, the clock, the handover

    Scenario: every condition of the Regulations is met
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the destination is a police station; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "PSR-2017-2" is "Power available"
      And the actions include "Police station timers"

    Scenario: every condition is met, and only a sergeant has agreed
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the destination is a police station; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from a sergeant; the consultation is done with one of the five professions; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "PSR-2017-2" is "No power"
      And the actions include "Inspector must authorise"

    Scenario: every condition is met, and nobody knows the age
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the destination is a police station; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the person's age is not known
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "PSR-2017-2" is "No power"

    Scenario: no health professional at the station
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the destination is a police station; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; no health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "PSR-2017-2" is "No power"

    Scenario: a girl under a section 135(1) warrant
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 135(1); the destination is a police station; the person is under 18 without an exact age
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "PSR-2017-2" is "No power"

    @cites:KF-02
    Scenario: every condition is met, and he is making no sense and fighting everything: A&E
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 136; the signs of disturbance include making no sense; the signs of disturbance include fighting everything; the destination is a police station; the person's behaviour threatens imminent death or serious injury; that threat rules out every other place of safety; a health professional will be at the station throughout; authorisation comes from an inspector; the consultation is done with one of the five professions; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police stay"
      And the actions include "Call an ambulance"
      And the actions include "Treat as a medical emergency"
      And the answer names "Ambulance service"

    Scenario: hour 23, and no AMHP: no ground to extend
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the time on the detention clock is 23; the extension is sought for another reason; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136B" is "No power"
      And the power "MHA-136-2" is "Power available"
      And the actions include "Escalate to the NHS on-call executive"

    Scenario: extended by the doctor at a police station with an inspector's word
      Given it is told that the caller is from police custody; what is asked of police is to go on holding the person; the place is a police station; the person's legal status is section 136; the time on the detention clock is 20; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12; authorisation comes from an inspector; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136B" is "No power"
      And the actions include "Superintendent must approve"

    Scenario: hour 24, not extended
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the time on the detention clock is 24; the extension is still unrequested; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-2" is "No power"

    Scenario: hour 35 of a full extension
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the time on the detention clock is 35; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-2" is "Power available"

    Scenario: hour 36 of a full extension
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the time on the detention clock is 36; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-2" is "No power"

    @cites:CASE-MS-UK
    Scenario: hour 30 in a cell: the time is over
      Given it is told that the caller is from police custody; the place is a police station; what is asked of police is to go on holding the person; the person's legal status is section 136; as to custody the person is held under section 136; the time on the detention clock is 30; the extension is still unrequested; the person is an adult
      When advice is asked under the guide "investigation-of-offences"
      Then the power "MHA-136-2" is "No power"
      And the actions include "Power has ended: free to go"

    Scenario: an AMHP moves the person from A&E to the suite inside the time
      Given it is told that the caller is an AMHP; what is asked of police is to convey the person; the place is an emergency department; the person's legal status is section 136; the time on the detention clock is 6; the destination is a health-based place of safety; the destination has accepted the person; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-3" is "Power available"
      And the power "MHA-136-2" is "Power available"
      And the actions include "Health transport, not police"

    @cites:CASE-WEBLEY
    Scenario: A&E has taken over, knowing the risks
      Given it is told that the caller is an officer at the scene; the place is an emergency department; what is asked of police is to leave; the person's legal status is section 136; someone able to keep the person safe has taken over knowing the risks; the unit can keep the person safe with its own staff; the agreed handover risk is medium; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police leave after handover"
      And the power "MHA-136-2" is "Power available"
      And the actions include "Give a full handover"
      And the answer names "Hospital (A&E or ward)"

    Scenario: A&E has not taken over a patient who may run
      Given it is told that the caller is an officer at the scene; the place is an emergency department; what is asked of police is to leave; the person's legal status is section 136; nobody able to keep the person safe has taken over knowing the risks; the RAVE risk includes escape; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police stay"
      And the actions include "Give a full handover"
      And the answer names "Hospital (A&E or ward)"

    Scenario: the suite refuses at the door because of drink
      Given it is told that the caller is an officer at the scene; what is asked of police is to stay with the person; the place is a health-based place of safety; the person's legal status is section 136; the person is intoxicated but able to walk and answer; the destination is a health-based place of safety; the destination has refused because of intoxication; nobody able to keep the person safe has taken over knowing the risks; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Escalate to the NHS on-call executive"

    Scenario: violence beyond the suite's own staff
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to stay with the person; the place is a health-based place of safety; the person's legal status is section 136; the RAVE risk includes violence; the agreed handover risk is high; the unit cannot keep the person safe with its own staff; nobody able to keep the person safe has taken over knowing the risks; the time on the detention clock is 1; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police stay"
      And the power "MHA-136-2" is "Power available"
      And the actions include "Give a full handover"
      And the answer names "Mental health trust"
      And the answer names "Police"

    Scenario: A&E asks police to stop a capable patient from leaving
      Given a quiet call
      And it is told that the caller is from an emergency department; what is asked of police is to stop the person leaving; the place is an emergency department; the person's legal status is that of somebody under no section; capacity is present; there is no child or dependant affected
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Do not send police"
      And the power "MHA-5-2" is "No power"
      And the actions include "Ask the hospital to use its own powers"
      And the answer names "Hospital (A&E or ward)"

  @cites:MHA-135-1 @cites:MHA-135-2 @cites:MHA-135-4
  Rule: Assessments and warrants

    Scenario: no danger, and the door will open: AMHP and doctors by themselves
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; there is no RAVE risk; the way in is agreed by someone with the right; there is no warrant; there is no child or dependant affected
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Do not send police"
      And the answer names "Council AMHP service"

    Scenario: he has fought off two visits: the warrant first
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the RAVE risk includes physical resistance; the RAVE risk includes violence; the source of the RAVE risk includes the person; the risk is backed by dated facts; there is no warrant; getting a warrant is possible in time; the violence reported includes earlier violence with nothing now; there is no child or dependant affected
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police at an agreed time"
      And the power "MHA-135-1" is "No power"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Police"
      And the answer names "Council AMHP service"

    Scenario: the same, and no warrant can be had in time
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is their own home; the RAVE risk includes physical resistance; the source of the RAVE risk includes the person; the risk is backed by dated facts; there is no warrant; getting a warrant is impossible in time; there is no child or dependant affected
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police with conditions"
      And the power "MHA-135-1" is "No power"
      And the actions include "Say what officers cannot do"
      And the actions include "Supervisor must agree"
      And the answer names "Police"
      And the answer names "Council AMHP service"

    Scenario: a nurse comes in place of the doctor
      Given it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; no doctor will be with the officers at the door; the person is an adult; the warrant is valid and unused; life or limb is not believed to be at risk inside
      When advice is asked under the guide "mha-assessments"
      Then the power "MHA-135-1" is "No power"
      And the power "PACE-17-1-e" is "No power"
      And the answer names "Council AMHP service"

    Scenario: the warrant ran out last week
      Given it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the warrant is out of date; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the power "MHA-135-1" is "No power"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

    Scenario: the warrant is for the flat next door
      Given it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the warrant is for another address; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the power "MHA-135-1" is "No power"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

    Scenario: needed today, and no officers
      Given it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the warrant is valid and unused; the assessment must happen today; officers cannot be there in time for the assessment; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police at an agreed time"
      And the power "MHA-135-1" is "Power available"
      And the actions include "Inspector must authorise"
      And the answer names "Police"

    Scenario: entered, and she does not agree to be seen at home
      Given it is told that the caller is an AMHP; what is asked of police is to stay with the person; the place is their own home; there is a section 135(1) warrant; the officers are inside under a warrant; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the person's legal status is section 135(1); the assessment is under way; those who must agree do not accept the home as a place of safety; the person does not agree of their own free will; the time on the detention clock is 1; the person is an adult; the warrant is valid and unused
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Police stay"
      And the power "MHA-135-1A" is "No power"
      And the power "MHA-135-1" is "Power available"
      And the actions include "Confirm the destination"
      And the answer names "Police"

    Scenario: the GP asks officers to bring him in to be sectioned
      Given a quiet call
      And it is told that the caller is a doctor; what is asked of police is to take the person for a mental health assessment; the place is their own home; there is no warrant; the person appears to be suffering from mental disorder; the way in is refused; there is no child or dependant affected; life or limb is not believed to be at risk inside
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Ask this first"
      And the power "MHA-135-1" is "No power"
      And the power "MHA-136-1" is "No power"
      And the power "MCA-5" is "No power"
      And the power "PACE-17-1-e" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

    @cites:MHA-18-2A @cites:MHA-17E
    Scenario: recalled from a community treatment order, and the door is refused
      Given it is told that the caller is from a community mental health team; what is asked of police is to take the person back; the place is their own home; the person is at a confirmed location; the person's legal status is a community treatment order with recall; the written recall is served; the absence is by staying away after recall; the way in is refused; there is no warrant; the person is an adult; life or limb is not believed to be at risk inside; nobody's life is in danger now; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the power "MHA-18-2A" is "Power available"
      And the power "MHA-135-2" is "No power"
      And the power "PACE-17-1-e" is "No power"
      And the actions include "Section 135(2) warrant first"
      And the answer names "Mental health trust"

    Scenario: an assessment on a general ward
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to be at a Mental Health Act assessment; the place is another hospital ward; there is no RAVE risk; there is no child or dependant affected
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Do not send police"
      And the answer names "Hospital (A&E or ward)"

    Scenario: nobody can say whether the AMHP will be there
      Given it is told that the caller is an AMHP; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(1) warrant; whether an AMHP will be at the entry is not known; a doctor will be with the officers at the door; the warrant is valid and unused; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Ask this first"
      And the power "MHA-135-1" is "Not known yet"

    Scenario: a warrant has been applied for, and the AMHP wants the door in
      Given it is told that the caller is an AMHP; what is asked of police is to force a door or enter; the place is their own home; there is a warrant being applied for; the way in is refused; the person is an adult; life or limb is not believed to be at risk inside
      When advice is asked under the guide "mha-assessments"
      Then the power "MHA-135-1" is "No power"
      And the power "PACE-17-1-e" is "No power"
      And the actions include "Section 135(1) warrant first"

  @cites:MHA-6 @cites:MHA-137
  Rule: Conveyance

    Scenario: sectioned, and only says no
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to convey the person; the person's legal status is an application complete before arrival in the hospital named; the authority for the journey is a completed application under section 6; the application is complete and signed; there is no RAVE risk; the person does not agree of their own free will; the place is their own home; there is no child or dependant affected; the power to retake and hold still runs; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the answer is "Do not send police"
      And the power "MHA-6" is "Power available"
      And the actions include "Health transport, not police"
      And the answer names "Council AMHP service"

    Scenario: ninety minutes without an ambulance, and waiting does harm
      Given it is told that the caller is an officer at the scene; what is asked of police is to convey the person; the person's legal status is section 136; the authority for the journey is section 136; the place is a street or other open place; there is no RAVE risk; the health transport includes a requested ambulance without a time; the minutes since the ambulance was asked for is 90; waiting would do more harm than going in a police vehicle; a police vehicle is physically safe for the person; the destination has accepted the person; there are no medical red flags; the person is an adult
      When advice is asked under the guide "conveyance"
      Then the answer is "Police stay"
      And the actions include "Inspector must authorise"

    Scenario: face down, hot and making no sense
      Given it is told that the caller is an officer at the scene; what is asked of police is to convey the person; the person's legal status is section 136; the authority for the journey is section 136; the place is a street or other open place; the restraint includes a face down hold or a covered mouth, nose or head; the signs of disturbance include heat or sweating; the signs of disturbance include making no sense; the person is an adult
      When advice is asked under the guide "conveyance"
      Then the answer is "Police stay"
      And the actions include "Stop or ease restraint"
      And the actions include "Treat as a medical emergency"
      And the actions include "Call an ambulance"
      And the answer names "Ambulance service"

    Scenario: a voluntary patient who will not come
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to convey the person; the person's legal status is that of an informal patient; the authority for the journey is lacking; the person does not agree of their own free will; there is no RAVE risk; the place is their own home; there is no child or dependant affected
      When advice is asked under the guide "conveyance"
      Then the answer is "Do not send police"
      And the power "MHA-6" is "No power"
      And the power "MHA-137" is "No power"
      And the actions include "Ask for an AMHP"

    Scenario: an application that ran out before the journey
      Given it is told that the caller is an AMHP; what is asked of police is to convey the person; the person's legal status is an application complete before arrival in the hospital named; the authority for the journey is a completed application under section 6; the application is complete and signed; the RAVE risk includes physical resistance; the source of the RAVE risk includes the person; the power to retake and hold has run out; the person is an adult
      When advice is asked under the guide "conveyance"
      Then the power "MHA-6" is "No power"
      And the answer names "Council AMHP service"

    Scenario: sectioned and violent: an escort beside health transport
      Given it is told that the caller is an AMHP; what is asked of police is to convey the person; the person's legal status is an application complete before arrival in the hospital named; the authority for the journey is a completed application under section 6; the application is complete and signed; the RAVE risk includes violence; the RAVE risk includes escape; the source of the RAVE risk includes the person; the risk is backed by dated facts; the delegation to convey is given and accepted; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "conveyance"
      Then the answer is "Send police with conditions"
      And the power "MHA-6" is "Power available"
      And the power "MHA-137" is "Power available"
      And the actions include "Health transport, not police"
      And the answer names "Police"
      And the answer names "Council AMHP service"

  @cites:MHA-18-1 @cites:MHA-18-5 @cites:MHA-17-4
  Rule: Absent without leave

    Scenario: hour 16 of a doctor's hold
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 5(2); the person is unlocated; the time of admission under the section is 2026-02-28T20:00; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Power available"
      And the actions include "Open a missing person report"
      And the answer names "Police"

    Scenario: hour seven of a nurse's hold: no retaking, and still missing at high risk
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 5(4); the person is unlocated; the time of admission under the section is 2026-03-01T05:00; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "No power"
      And the actions include "Open a missing person report"

    Scenario: hour 71 of section 4
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 4; the person is unlocated; the time of admission under the section is 2026-02-26T13:00; the hospital's risk grade is medium; the person is an adult
      When advice is asked under the guide "awol"
      Then the power "MHA-18-1" is "Power available"

    Scenario: hour 73 of section 4
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 4; the person is unlocated; the time of admission under the section is 2026-02-26T11:00; the hospital's risk grade is medium; the person is an adult
      When advice is asked under the guide "awol"
      Then the power "MHA-18-1" is "No power"

    Scenario: the last day of section 2
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the time of admission under the section is 2026-02-02T09:00; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Power available"

    Scenario: the day after the last day of section 2
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 2; the person is unlocated; the time of admission under the section is 2026-02-01T23:00; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Open a missing person report"

    Scenario: five months gone under section 37
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 37 without restriction; the person is unlocated; the number of days absent is 150; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Power available"

    Scenario: two years gone under a restriction order
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is that of a restricted patient; the person is unlocated; the number of days absent is 730; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Power available"

    Scenario: on leave, due back, and not back
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by staying out after leave; the person's legal status is section 17 leave that is still valid; the person is unlocated; the hospital's risk grade is medium; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the answer is "Send police at an agreed time"
      And the power "MHA-18-1" is "Power available"
      And the actions include "Open a missing person report"

    Scenario: leave revoked in writing, and the patient keeps the door shut
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the absence is by staying away after recall; the person's legal status is section 17 leave that is still valid; the written recall is served; the person is at a confirmed location; the place is their own home; the way in is refused; there is no warrant; there is no child or dependant affected; the power to retake and hold still runs; life or limb is not believed to be at risk inside
      When advice is asked under the guide "awol"
      Then the answer is "Send police with conditions"
      And the power "MHA-18-1" is "Power available"
      And the power "MHA-135-2" is "No power"
      And the actions include "Section 135(2) warrant first"
      And the answer names "Mental health trust"

    Scenario: leave revoked by telephone only
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the absence is by staying away after recall; the person's legal status is section 17 leave that is still valid; the written recall is unserved; the person is at a confirmed location; the place is their own home; there is no child or dependant affected
      When advice is asked under the guide "awol"
      Then the answer is "Do not send police"
      And the power "MHA-18-1" is "No power"
      And the answer names "Mental health trust"

    Scenario: under guardianship, found quiet at a friend's
      Given a quiet call
      And it is told that the caller is from council social care; what is asked of police is to take the person back; the person's legal status is guardianship; the absence is by leaving the required address; the person is at a confirmed location; the place is somebody else's home; there is no RAVE risk; the way in is agreed by someone with the right; there is no child or dependant affected; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the answer is "Do not send police"
      And the power "MHA-18-3" is "Power available"
      And the power "MHA-18-1" is "No power"
      And the answer names "Council adult social care"

    @cites:PFD-2023-0193
    Scenario: a nurse follows towards the railway and cannot hold
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by running from an escort; the person's legal status is section 2; a member of staff is with or following the person now; staff cannot safely keep or return the person; the person is at a confirmed location; the place is a roof, bridge or railway; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Power available"
      And the answer names "Police"

    @cites:MHA-135-2 @cites:COP-28
    Scenario: at her mother's, refused, and violent before
      Given it is told that the caller is from a mental health ward; what is asked of police is to take the person back; the absence is by leaving the ward; the person's legal status is section 3; the person is at a confirmed location; the place is somebody else's home; the way in is refused; the RAVE risk includes violence; the source of the RAVE risk includes the person; the risk is backed by dated facts; there is no warrant; the person is an adult; the power to retake and hold still runs; life or limb is not believed to be at risk inside; nobody's life is in danger now
      When advice is asked under the guide "awol"
      Then the answer is "Send police with conditions"
      And the power "MHA-18-1" is "Power available"
      And the power "MHA-135-2" is "No power"
      And the actions include "Section 135(2) warrant first"
      And the answer names "Police"
      And the answer names "Mental health trust"

    Scenario: walked out of the place of safety, and the 24 hours are over
      Given it is told that the caller is from an emergency department; what is asked of police is to find a person; the person's legal status is section 135(1); the absence is by escape from a place of safety; the time on the detention clock is 25; the person is unlocated; someone able to keep the person safe has taken over knowing the risks; the extension is still unrequested; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MHA-138-1" is "No power"
      And the actions include "Open a missing person report"

    @cites:MHA-138-3
    Scenario: ran from the van two hours ago
      Given it is told that the caller is an officer at the scene; what is asked of police is to find a person; the person's legal status is section 136; the absence is by escape on the way; the hours since the escape is 2; the person is unlocated; nobody able to keep the person safe has taken over knowing the risks; police are holding the person, now or before; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-138-1" is "Power available"
      And the power "MHA-18-1" is "No power"
      And the actions include "Open a missing person report"
      And the answer names "Police"

    Scenario: the door is refused and the warrant has run out
      Given it is told that the caller is from a mental health ward; what is asked of police is to carry out a section 135 warrant; there is a section 135(2) warrant; the warrant is out of date; the place is their own home; the person's legal status is section 3; the absence is by leaving the ward; the way in is refused; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the power "MHA-135-2" is "No power"
      And the actions include "Section 135(2) warrant first"

    @cites:MHC-2012-05-16
    Scenario: no bed on the ward, and a cell is asked for
      Given it is told that the caller is an officer at the scene; what is asked of police is to use a police station as a place of safety; the person's legal status is section 3; the absence is by leaving the ward; the destination is a police station; no bed is ready; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the power "MHA-18-1" is "Power available"
      And the actions include "Confirm the destination"
      And the answer names "Mental health trust"

    Scenario: said to run, and the dates say that it cannot
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person's legal status is section 2; the power to retake and hold still runs; the time of admission under the section is 2025-12-01T10:00; the person is unlocated; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Not known yet"
      And the actions include "Have the papers read"

  @cites:NPA-T @cites:ECHR-2 @cites:APP-MISS
  Rule: Welfare, missing people and walk-outs

    Scenario: the team rang once at twenty to five and is closing
      Given a quiet call
      And it is told that what is asked of police is a welfare check; the place is their own home; the caller is from a community mental health team; the person is open to a service; the enquiries done include a phone call or text; contact with the person is unanswered; the caller's own check is prevented by shortage of staff and hours; there is no child or dependant affected
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Do not send police"
      And the actions include "Ask the service to finish its enquiries"
      And the answer names "Mental health trust"

    Scenario: the support worker sees feet behind the door
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is from a community mental health team; the enquiries done include a visit to the address; the signs inside include a person seen down; the person is an adult; life or limb is believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the power "PACE-17-1-e" is "Power available"
      And the actions include "Call an ambulance"
      And the answer names "Police"
      And the answer names "Ambulance service"

    Scenario: his third call in twenty minutes: voices, no medicine, cocaine
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is the person concerned; the number of earlier calls is 2; this contact is a repeat call; the vulnerabilities include psychosis; the vulnerabilities include a missed vital medicine; the person is intoxicated but able to walk and answer; the red flags include an overdose or poison; responsibility lies with the ambulance service; the service will not arrive soon enough for the risk; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Call an ambulance"
      And the actions include "Link the logs"
      And the answer names "Ambulance service"

    Scenario: the neighbour says he will end it now, and he took an overdose in the spring
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is a member of the public; what the person has said about ending their life is for now, today or tonight; the person is intoxicated but able to walk and answer; earlier self-harm is in recent days or weeks; the person is an adult; life or limb is believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the actions include "Call an ambulance"
      And the answer names "Police"
      And the answer names "Ambulance service"

    @cites:PFD-2024-0652
    Scenario: chest pain, no answer, and four hours to wait
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is family or a friend; the red flags include breathing trouble or chest pain; responsibility lies with the ambulance service; the service asked has accepted by name; the wait for the service is 240; the service will not arrive soon enough for the risk; contact with the person is unanswered; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the answer names "Ambulance service"

    @cites:IOPC-11654
    Scenario: the GP says she will be dead by night
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is a doctor; a clinician predicts death or serious harm soon; contact with the person is unanswered; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the answer names "Police"

    Scenario: staff were hurt last time and will not go alone
      Given a quiet call
      And it is told that what is asked of police is a welfare check; the place is their own home; the caller is from a community mental health team; the caller's own check is prevented by violence risk; the violence reported includes earlier violence with nothing now; the person is at a confirmed location; there is no child or dependant affected
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police with conditions"
      And the answer names "Police"
      And the answer names "Mental health trust"

    Scenario: the ambulance service says no
      Given a quiet call
      And it is told that what is asked of police is a welfare check; the place is their own home; the caller is from a community mental health team; the service asked has refused; responsibility lies with the ambulance service; the person is at a confirmed location; there is no child or dependant affected
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Name one owner"

    @cites:PFD-2025-0244
    Scenario: he rang, hung up and does not answer the call back
      Given a quiet call
      And it is told that the caller is the person concerned; what is asked of police is a welfare check; the place is their own home; contact with the person is unanswered; there is no child or dependant affected
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Call back by a set time"
      And the actions include "Keep the log open"

    @cites:IOPC-4051
    Scenario: a tenant unseen for seventeen days behind a locked door
      Given a quiet call
      And it is told that the caller is a landlord or housing officer; what is asked of police is to force a door or enter; the place is their own home; the time since last contact is 400; the way in is locked with no answer; there are no signs of harm inside; there is no child or dependant affected; life or limb is not believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "PACE-17-1-e" is "No power"
      And the answer names "Council adult social care"
      And the answer names "Landlord or housing provider"

    Scenario: social care is turned away by somebody who neglects himself
      Given it is told that the caller is from council social care; what is asked of police is to force a door or enter; the place is their own home; the way in is refused; the news from the door is that the caller was sent away; the vulnerabilities include self-neglect or hoarding; the person is an adult; nobody's life is in danger now; life or limb is not believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the power "PACE-17-1-e" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Section 135(1) warrant first"
      And the answer names "Council AMHP service"

    Scenario: not breathing, and the caller says that no life is in danger
      Given it is told that the caller is family or a friend; what is asked of police is a welfare check; the place is their own home; nobody's life is in danger now; the red flags include no response or not breathing normally; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Call an ambulance"
      And the actions include "Treat as a medical emergency"
      And the answer names "Ambulance service"

    Scenario: violence now, though nobody calls it a crime
      Given a quiet call
      And it is told that what is asked of police is a welfare check; the place is their own home; the caller is a member of the public; the violence reported includes violence happening now
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"

    Scenario: seen at noon, and somebody is lying on the floor now
      Given it is told that what is asked of police is a welfare check; the place is their own home; the caller is from a community mental health team; contact with the person is face to face; the signs inside include a person seen down; nobody's life is in danger now; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"

    @cites:PFD-2023-0154
    Scenario: a voluntary patient late from thirty minutes' leave, and the ward says high
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by staying out after leave; the person's legal status is that of an informal patient; the person is unlocated; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "No power"
      And the actions include "Open a missing person report"
      And the answer names "Police"

    Scenario: a girl of fourteen has left the ward
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the person is under 16; the person's legal status is that of an informal patient; the person is unlocated
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "No power"
      And the actions include "Open a missing person report"
      And the actions include "Make a safeguarding referral"

    Scenario: gone from the ward at high risk, and nobody can say under which section
      Given it is told that the caller is from a mental health ward; what is asked of police is to find a person; the absence is by leaving the ward; the legal status is not known; the person is unlocated; the hospital's risk grade is high; the person is an adult
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "Not known yet"
      And the actions include "Have the papers read"

    Scenario: left A&E with a cannula, sober, no risk
      Given a quiet call
      And it is told that the caller is from an emergency department; what is asked of police is to find a person; the absence is by walking out while never detained; the person left with a cannula or line in; capacity is present; the person is at a confirmed location; staff recorded no risk of self-harm or suicide; the reasons for coming to hospital include another illness; the person is sober; there is no child or dependant affected
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Do not send police"
      And the actions include "Tell the caller police will not come"
      And the answer names "Hospital (A&E or ward)"

    Scenario: left A&E before a bed was found, hearing voices
      Given it is told that the caller is from an emergency department; what is asked of police is to find a person; the absence is by walking out while never detained; the hospital care is at the wait for a bed; the reasons for coming to hospital include psychosis; the person is unlocated; the person is an adult
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And the power "MHA-18-1" is "No power"
      And the power "MHA-136-1" is "Not known yet"
      And the actions include "Open a missing person report"
      And the answer names "Police"

    @cites:PFD-2023-0013
    Scenario: staff recorded a suicide risk before she walked out
      Given it is told that the caller is from an emergency department; what is asked of police is to find a person; the absence is by walking out while never detained; the hospital care is at the wait for a mental health assessment; the reasons for coming to hospital include danger such as suicide and self-harm; staff recorded a risk of self-harm or suicide; the person is unlocated; the person is an adult
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"
      And the answer names "Police"

    Scenario: confused after a head injury, in the street outside A&E
      Given it is told that the caller is from an emergency department; what is asked of police is to take the person back; the absence is by walking out while never detained; capacity is lacking; the person is at a confirmed location; the place is a street or other open place; the reasons for coming to hospital include conditions such as head injury and confusion; the red flags include a head injury; the red flags include sudden confusion, fever, diabetes or epilepsy; the person is an adult
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And the actions include "Call an ambulance"
      And the answer names "Ambulance service"

  @cites:MCA-6 @cites:PACE-46ZA @cites:MHUF-12
  Rule: The Capacity Act, custody, wards and beds

    Scenario: an overdose, no capacity, and a hold to save life
      Given it is told that the caller is from the ambulance service; what is asked of police is to restrain the person; the place is their own home; the decision is about urgent physical care; the red flags include an overdose or poison; capacity is lacking; the harm from doing nothing is to life and limb within the hour; anyone's life is in danger now; the person does not agree of their own free will; the person is an adult; enquiry about an advance refusal shows that none exists; the officer believes that the test is met; those who know the person have been asked what works; a less forceful way has been tried or ruled out; the task for health staff is beyond their safe ability; the force asked of officers is brief
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police now"
      And the power "MCA-5" is "Power available"
      And the power "MCA-6" is "Power available"
      And the actions include "Clinician stays in charge"
      And the answer names "Police"
      And the answer names "Ambulance service"

    Scenario: hours left, a paramedic stays, and the hold is beyond the crew
      Given it is told that the caller is from the ambulance service; what is asked of police is to restrain the person; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is beyond their safe ability; the force asked of officers is brief; a named clinician is in charge and will stay; the person is an adult; the officer believes that the test is met; enquiry about an advance refusal shows that none exists; a less forceful way has been tried or ruled out; those who know the person have been asked what works
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police with conditions"
      And the power "MCA-5" is "Power available"
      And the power "MCA-6" is "Power available"
      And the power "MCA-POLICE-HELP" is "Power available"
      And the actions include "Clinician stays in charge"
      And the answer names "Police"
      And the answer names "Ambulance service"

    Scenario: a hold through the night without a court
      Given it is told that the caller is from the ambulance service; what is asked of police is to restrain the person; the place is their own home; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is to life and limb within the hour; anyone's life is in danger now; the force asked of officers is prolonged; a court order is neither made nor sought; the person is an adult; the officer believes that the test is met; enquiry about an advance refusal shows that none exists; a less forceful way has been tried or ruled out
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Send police now"
      And the power "MCA-5" is "Power available"
      And the power "MCA-6" is "No power"

    @cites:MCA-1
    Scenario: a capable refusal of hospital
      Given a quiet call
      And it is told that the caller is from the ambulance service; what is asked of police is to restrain the person; the place is their own home; the decision is about urgent physical care; capacity is present; the person does not agree of their own free will; the harm from doing nothing is later; there is no child or dependant affected
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Do not send police"
      And the power "MCA-5" is "No power"
      And the power "MCA-6" is "No power"
      And the answer names "Ambulance service"

    @cites:CASE-SESSAY
    Scenario: the crew wants him taken for an assessment under the Capacity Act
      Given it is told that the caller is from the ambulance service; what is asked of police is to take the person for a mental health assessment; the place is their own home; the decision is about a mental health assessment; capacity is lacking; there are no medical red flags; nobody's life is in danger now; the person is an adult; life or limb is not believed to be at risk inside
      When advice is asked under the guide "mental-capacity-act"
      Then the power "MCA-5" is "No power"
      And the power "MCA-6" is "No power"
      And the power "MHA-136-1" is "No power"
      And the actions include "Ask for an AMHP"
      And the answer names "Council AMHP service"

    Scenario: a general ward short of staff asks for hands
      Given a quiet call
      And it is told that the caller is a doctor; what is asked of police is to restrain the person for treatment; the place is another hospital ward; the decision is about urgent physical care; capacity is lacking; the harm from doing nothing is serious within hours; the task for health staff is held back by numbers and training; there is no child or dependant affected
      When advice is asked under the guide "mental-capacity-act"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Clinician stays in charge"
      And the answer names "Hospital (A&E or ward)"

    Scenario: cutting herself in the kitchen: no arrest, no breach of the peace
      Given it is told that the caller is an officer at the scene; what is asked of police is to arrest or detain in another way; the place is their own home; the self-harm now includes cutting or stabbing; anyone's life is in danger now; there is no crime reported; no breach of the peace is happening or imminent; the person is an adult
      When advice is asked under the guide "investigation-of-offences"
      Then the power "PACE-24" is "No power"
      And the power "CL-BOP" is "No power"
      And the power "MHA-136-1" is "No power"
      And the actions include "Call an ambulance"
      And the answer names "Ambulance service"

    Scenario: hour 25 in custody on an inspector's word
      Given it is told that the caller is from police custody; the place is a police station; what is asked of police is to go on holding the person; as to custody the person is held for an offence; the PACE ground is to get and keep evidence; the hours since the PACE clock started is 25; authorisation comes from an inspector; the person is an adult
      When advice is asked under the guide "investigation-of-offences"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "PACE-46ZA" is "No power"

    Scenario: the breach of the peace is over
      Given it is told that the caller is from police custody; the place is a police station; what is asked of police is to go on holding the person; as to custody the person is held for a breach of the peace; no breach of the peace is happening or imminent; the person is an adult
      When advice is asked under the guide "investigation-of-offences"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "CL-BOP" is "No power"
      And the actions include "Power has ended: free to go"

    @cites:MOU-2017
    Scenario: medication to be given against a patient's will
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person for treatment; the ward incident includes a clinical task; the unit's own trained team has not been used; there is no child or dependant affected
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Do not send police"
      And the actions include "Clinician stays in charge"
      And the actions include "Tell the caller police will not come"
      And the answer names "Mental health trust"

    Scenario: a voluntary patient wants to leave the ward
      Given a quiet call
      And it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to stop the person leaving; the person's legal status is that of an informal patient; the ward incident includes a patient leaving; the hospital has a power of its own to use now; there is no child or dependant affected
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Do not send police"
      And the power "MHA-5-4" is "Power available"
      And the power "MHA-136-1" is "Not known yet"
      And the actions include "Ask the hospital to use its own powers"
      And the answer names "Mental health trust"

    Scenario: two of four staff are hurt
      Given it is told that the caller is from a mental health ward; the place is a mental health or learning disability ward; what is asked of police is to restrain the person; the ward incident includes staff hurt or too few to hold safely in time; the person is an adult
      When advice is asked under the guide "inpatient-units"
      Then the answer is "Send police now"
      And the answer names "Police"

    Scenario: hour 18 for a boy of sixteen, and no bed
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the place is a health-based place of safety; the person's legal status is section 136; the person is 16 or 17; the assessment is finished with admission wanted but no bed; no bed is ready; the time on the detention clock is 18
      When advice is asked under the guide "no-beds"
      Then the power "MHA-136-2" is "Power available"
      And the power "PSR-2017-2" is "No power"
      And the actions include "Escalate to the NHS on-call executive"
      And the answer names "Mental health trust"

    Scenario: a suspect of sixteen held on for a bed
      Given it is told that the caller is from police custody; the place is a police station; what is asked of police is to go on holding the person; as to custody the person is held for an offence; the PACE ground is exhausted; the assessment is finished with admission wanted but no bed; no bed is ready; the person is 16 or 17
      When advice is asked under the guide "no-beds"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "PACE-46ZA" is "No power"
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Call an appropriate adult"

    Scenario: a second section 136 to keep the first going
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to detain under section 136; the place is a health-based place of safety; the person's legal status is section 136; this would start a second section 136 straight after the first; the time on the detention clock is 24; the assessment is finished with admission wanted but no bed; no bed is ready; the person is an adult
      When advice is asked under the guide "no-beds"
      Then the power "MHA-136-1" is "No power"
      And the power "MHA-136-2" is "No power"
      And the power "MHA-136B" is "No power"
      And the actions include "Escalate to the NHS on-call executive"

  @cites:NPA-T @cites:MHA-138-1 @cites:MHA-6
  Rule: A fresh eye: every mended case

    @cites:IOPC-LTL-43
    Scenario: a silent door, no signs, and officers do not go in: the reason is written down
      Given it is told that the caller is an officer at the scene; what is asked of police is to force a door or enter; the place is their own home; the person is believed inside an address without contact; the way in is locked with no answer; there are no signs of harm inside; the officers are outside; the person is an adult; life or limb is not believed to be at risk inside
      When advice is asked under the guide "crisis-welfare-checks"
      Then the power "PACE-17-1-e" is "No power"
      And the actions include "Write down the reasons"
      And the actions include "Say what officers cannot do"

    Scenario: a ward wants a patient told of an appointment, and names no guide
      Given a quiet call
      And it is told that the caller is from a mental health ward; what is asked of police is to deliver a message or trace somebody; the place is their own home; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked
      Then the actions include "Tell the caller police will not come"
      And the answer names "Mental health trust"

    Scenario: a smell of gas behind a silent door
      Given it is told that the caller is a member of the public; what is asked of police is a welfare check; the place is their own home; the signs inside include traces such as blood, gas and smoke; contact with the person is unanswered; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Send police now"
      And the actions include "Call an ambulance"
      And the answer names "Police"
      And the answer names "Ambulance service"
      And the answer names "Fire and rescue service"

    @cites:MHA-136-1
    Scenario: a man walks up to the front desk of a police station
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the person appears to be suffering from mental disorder; the need for care or control is immediate; the place is a police station; as to custody the person is outside it; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the actions include "Confirm the destination"
      And the answer names "Police"

    @cites:MHA-136B
    Scenario: hour 30 of an extension at the suite
      Given it is told that the caller is from a health-based place of safety; what is asked of police is to go on holding the person; the person's legal status is section 136; the place is a health-based place of safety; the time on the detention clock is 30; the extension is authorised by the doctor because of the condition; the number of hours of the extension is 12; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136B" is "Power available"
      And the power "MHA-136-2" is "Power available"
      And the answer names "Mental health trust"

    @cites:MHA-136-EXPIRY
    Scenario: a second section 136 at the suite at hour 23
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the person appears to be suffering from mental disorder; the need for care or control is immediate; the place is a health-based place of safety; the person's legal status is section 136; this would start a second section 136 straight after the first; the time on the detention clock is 23; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "No power"
      And the answer names "Mental health trust"

    Scenario: in the street, gone from a ward elsewhere, and nobody can name the section
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the person appears to be suffering from mental disorder; the need for care or control is immediate; the place is a street or other open place; the person's legal status is detained under a section not said; the absence is by leaving the ward; another force area is involved; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-1" is "Power available"
      And the power "MHA-18-1" is "Not known yet"
      And the actions include "Have the papers read"

    Scenario: agreed to go, and in the ambulance she changes her mind
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to convey the person; the authority for the journey is the person's own agreement; the person does not agree of their own free will; the place is a vehicle; there is no RAVE risk; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the power "MHA-6" is "No power"
      And the power "MHA-137" is "No power"
      And the actions include "Say what officers cannot do"

    Scenario: on a community order, not recalled, and the team wants him driven in
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to convey the person; the authority for the journey is lacking; the person's legal status is a community treatment order without recall; the written recall is unserved; the person does not agree of their own free will; there is no RAVE risk; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the power "MHA-18-2A" is "No power"
      And the actions include "Ask the clinician to recall in writing"
      And the actions include "Say what officers cannot do"
      And the answer names "Mental health trust"

    Scenario: the hospital named in the papers says no at its door
      Given a quiet call
      And it is told that the caller is an officer at the scene; what is asked of police is to convey the person; the authority for the journey is a completed application under section 6; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the destination is the hospital named in the papers; the destination has refused for another reason; the delegation to convey is given and accepted; the power to retake and hold still runs; there is no child or dependant affected
      When advice is asked under the guide "conveyance"
      Then the power "MHA-6" is "Power available"
      And the actions include "Confirm the destination"
      And the actions include "Escalate to the NHS on-call executive"
      And the answer names "Mental health trust"

    @cites:MCA-DOLS
    Scenario: a resident under a DoLS authorisation will not get into the car
      Given a quiet call
      And it is told that the caller is from a care provider; what is asked of police is to convey the person; the authority for the journey is a DoLS authorisation or court order; the person's legal status is a DoLS or Court of Protection order; a court order is neither made nor sought; capacity is lacking; the person does not agree of their own free will; the RAVE risk includes physical resistance; the vulnerabilities include dementia; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MCA-DOLS" is "No power"
      And the actions include "Clinician stays in charge"
      And the actions include "Say what officers cannot do"
      And the answer names "Care or support provider"
      And the answer names "Ambulance service"

    @cites:MCA-4A
    Scenario: a court has ordered the move to a care home
      Given a quiet call
      And it is told that the caller is from council social care; what is asked of police is to convey the person; the authority for the journey is a DoLS authorisation or court order; the person's legal status is a DoLS or Court of Protection order; a court order is in force; capacity is lacking; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the actions include "Ask force legal services"
      And the actions include "Have the papers read"
      And the answer names "Council adult social care"

    Scenario: the bed was given away while officers were on the road
      Given a quiet call
      And it is told that the caller is an officer at the scene; what is asked of police is to stay with the person; the authority for the journey is a completed application under section 6; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the place is a mental health or learning disability ward; no bed is ready; nobody able to keep the person safe has taken over knowing the risks; the destination has reported itself full; the power to retake and hold still runs; police are dealing with the person, now or before; there is no child or dependant affected
      When advice is asked under the guide "conveyance"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Escalate to the NHS on-call executive"
      And the actions include "Give a full handover"
      And the answer names "Mental health trust"

    Scenario: out of the secure ambulance at the services, an hour ago
      Given it is told that the caller is from the ambulance service; what is asked of police is to find a person; the person is unlocated; the person's legal status is section 3; the absence is by escape on the way; the hours since the escape is 1; the person is an adult
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the power "MHA-138-1" is "Not known yet"
      And the actions include "Open a missing person report"
      And the answer names "Police"
      And the answer names "Mental health trust"

    Scenario: ran while the AMHP was taking her to the ambulance, and no guide is named
      Given it is told that the caller is an AMHP; what is asked of police is to find a person; the person's legal status is an application complete before arrival in the hospital named; the application is complete and signed; the absence is by escape on the way; the person is unlocated; the hours since the escape is 3; the person is an adult; the power to retake and hold still runs
      When advice is asked
      Then the answer is "Send police now"
      And the power "MHA-138-1" is "Power available"
      And the power "MHA-6" is "Power available"
      And the actions include "Open a missing person report"
      And the answer names "Police"
      And the answer names "Council AMHP service"

    Scenario: another force asks us to fetch a man from the suite where he is held
      Given a quiet call
      And it is told that the caller is from another police force; what is asked of police is to convey the person; the authority for the journey is section 136; the person's legal status is section 136; another force area is involved; the place is a health-based place of safety; the destination has accepted the person; there is no RAVE risk; the time on the detention clock is 4; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Health transport, not police"
      And the actions include "Name one owner"
      And the answer names "Another police force"

    Scenario: nobody has seen the papers, and the AMHP is asked for them
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is to convey the person; the legal authority for the journey is not known; there is no RAVE risk; the person does not agree of their own free will; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "conveyance"
      Then the answer is "Ask this first"
      And the actions include "Have the papers read"
      And the answer names "Council AMHP service"

    @cites:MHA-135-1
    Scenario: the warrant was carried out, and nobody is there
      Given it is told that the caller is an officer at the scene; what is asked of police is advice only; the place is their own home; there is a section 135(1) warrant; the officers are inside under a warrant; the assessment is stopped because the person was not found; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; the person is an adult; the warrant is valid and unused
      When advice is asked
      Then the answer is "Police leave after handover"
      And the actions include "Leave the premises"

    Scenario: an AMHP agrees the plan for a warrant where a child lives, and names no guide
      Given it is told that the caller is an AMHP; what is asked of police is to agree with a plan; the place is their own home; there is a section 135(1) warrant; the warrant is valid and unused; an AMHP will be with the officers at the door and throughout; a doctor will be with the officers at the door; there is a child or dependant present with no harm feared; the person is an adult
      When advice is asked
      Then the answer is "Send police at an agreed time"
      And the power "MHA-135-1" is "Power available"
      And the actions include "Make a safeguarding referral"
      And the answer names "Council AMHP service"
      And the answer names "Police"

    @cites:MHA-18-3
    Scenario: a section 135(2) warrant for somebody under guardianship
      Given it is told that the caller is from council social care; what is asked of police is to carry out a section 135 warrant; the place is somebody else's home; there is a section 135(2) warrant; the person's legal status is guardianship; the absence is by leaving the required address; the warrant is valid and unused; the power to retake and hold still runs; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police at an agreed time"
      And the power "MHA-135-2" is "Power available"
      And the power "MHA-18-3" is "Power available"
      And the answer names "Council adult social care"
      And the answer names "Police"

    @cites:MHA-42-3
    Scenario: a section 135(2) warrant for a recalled restricted patient
      Given it is told that the caller is from a community mental health team; what is asked of police is to carry out a section 135 warrant; the place is their own home; there is a section 135(2) warrant; the person's legal status is conditional discharge with a recall warrant; the warrant is valid and unused; the absence is by staying away after recall; the person is an adult
      When advice is asked under the guide "mha-assessments"
      Then the answer is "Send police at an agreed time"
      And the power "MHA-135-2" is "Power available"
      And the power "MHA-42-3" is "Power available"
      And the actions include "Confirm the Ministry of Justice is told"
      And the answer names "Police"

    @cites:APP-MISS
    Scenario: a girl of sixteen has left A&E with a sprained wrist, and nobody knows where she is
      Given it is told that the caller is from an emergency department; what is asked of police is to find a person; the absence is by walking out while never detained; the person is unlocated; the person is 16 or 17; the reasons for coming to hospital include a minor injury
      When advice is asked under the guide "walkouts-and-missed-appointments"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"
      And the actions include "Make a safeguarding referral"
      And the answer names "Police"
      And the answer names "Council children's social care"

    Scenario: an AMHP asks what comes next for a patient held in A&E, with bed and application ready
      Given a quiet call
      And it is told that the caller is an AMHP; what is asked of police is advice only; the person's legal status is section 136; the place is an emergency department; the time on the detention clock is 10; the assessment is finished with admission wanted and a bed found; the application is complete and signed; a bed is ready; there is no child or dependant affected
      When advice is asked
      Then the actions include "Health transport, not police"
      And the answer names "Council AMHP service"

    @cites:PFD-2024-0652
    Scenario: six hours until a crew, and the ambulance service rings itself
      Given it is told that the caller is from the ambulance service; what is asked of police is a welfare check; the place is their own home; the red flags include breathing trouble or chest pain; the wait for the service is 360; the service will not arrive soon enough for the risk; responsibility lies with the ambulance service; the person is an adult
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the actions include "Call an ambulance"
      And the actions include "Name one owner"
      And the answer names "Ambulance service"

    @cites:APP-MISS
    Scenario: a passer-by stays with an old woman who is lost
      Given a quiet call
      And it is told that the caller is a member of the public; what is asked of police is a welfare check; the place is a street or other open place; the vulnerabilities include dementia; somebody can stay with the person until help comes; there is no child or dependant affected; the person is at a confirmed location
      When advice is asked under the guide "crisis-welfare-checks"
      Then the answer is "Speak to tactical advisor or supervisor"

    Scenario: missing from a ward of the next force, at high risk
      Given it is told that the caller is from another police force; what is asked of police is to find a person; the person's legal status is section 3; the absence is by leaving the ward; the person is unlocated; another force area is involved; the hospital's risk grade is high; the person is an adult; the power to retake and hold still runs
      When advice is asked under the guide "awol"
      Then the answer is "Send police now"
      And the actions include "Open a missing person report"
      And the actions include "Name one owner"
      And the answer names "Police"
      And the answer names "Another police force"

    Scenario: a recall sent by post: no ambulance, no retaking, the notice given in person
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is to take the person back; the person's legal status is a community treatment order with recall; the written recall is of doubtful service; the person is at a confirmed location; the place is their own home; the absence is by staying away after recall; there is no child or dependant affected
      When advice is asked under the guide "awol"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MHA-18-2A" is "Not known yet"
      And the actions include "Have the papers read"
      And the actions include "Ask the clinician to recall in writing"

    @cites:KF-01
    Scenario: face down in A&E, hot and fighting: they stay, ease the hold, and a clinician leads
      Given it is told that the caller is an officer at the scene; what is asked of police is to restrain the person; the place is an emergency department; the person's legal status is section 136; the restraint includes a face down hold or a covered mouth, nose or head; the signs of disturbance include heat or sweating; the signs of disturbance include fighting everything; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Police stay"
      And the actions include "Stop or ease restraint"
      And the actions include "Treat as a medical emergency"
      And the actions include "Watch all the time"
      And the actions include "Clinician stays in charge"

    Scenario: under guardianship, gone from the home, in danger in the street
      Given it is told that the caller is an officer at the scene; what is asked of police is to detain under section 136; the person appears to be suffering from mental disorder; the need for care or control is immediate; the place is a street or other open place; the person's legal status is guardianship; the absence is by leaving the required address; the power to retake and hold still runs; the person is an adult; the person does not agree of their own free will; a constable is with the person; acting now is necessary for the interests of the person; the person came to this place of their own accord; the consultation is done with one of the five professions
      When advice is asked
      Then the power "MHA-136-1" is "Power available"
      And the power "MHA-18-3" is "Power available"
      And the power "MHA-18-1" is "No power"
      And the actions include "Write down the reasons"

    @cites:PACE-17-1-e
    Scenario: the door was forced, he is safe, and officers want him taken for assessment
      Given it is told that the caller is an officer at the scene; what is asked of police is to take the person for a mental health assessment; the place is their own home; the officers are inside under section 17 PACE; the person appears to be suffering from mental disorder; the need for care or control is immediate; life or limb is not believed to be at risk inside; the person is an adult
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Speak to tactical advisor or supervisor"
      And the power "MHA-136-1" is "No power"
      And the actions include "Ask for an AMHP"
      And the actions include "Say what officers cannot do"
      And the answer names "Council AMHP service"
