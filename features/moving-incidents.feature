Feature: An incident that moves
  New information, officers arriving, a person going indoors, a handover refused: each step is answered afresh, says what changed and why,
  and an outcome that takes back what was promised stands only once a supervisor agreed to it.

  @cites:COLLEGE-RCRP @cites:ECHR-2 @cites:CL-NEGLIGENCE
  Rule: What was promised stands until a supervisor agrees to take it back

    Scenario: The danger is said to be over, and nobody has agreed yet
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is a welfare check; anyone's life is in danger now
      When advice is asked
      Then the answer is "Send police now"
      When later it is told that nobody's life is in danger now
      Then the answer is lowered
      And what moved it is danger to life now
      And the answer that stands is "Send police now"

    Scenario: A supervisor agrees that the danger is over
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is a welfare check; anyone's life is in danger now
      When advice is asked
      And later it is told that nobody's life is in danger now
      And a supervisor agrees
      Then the answer is lowered
      And the answer that stands is "Speak to tactical advisor or supervisor"

    Scenario: Two small steps do not get round the supervisor
      Given a quiet call
      And it is told that what is asked of police is a welfare check; anyone's life is in danger now
      When advice is asked
      And later it is told that danger to life now has not been asked
      Then the answer is "Ask this first"
      And the answer that stands is "Send police now"
      When later it is told that nobody's life is in danger now
      Then the answer is lowered
      And the answer that stands is "Send police now"

    Scenario: A raised answer stands at once
      Given a quiet call
      And it is told that the caller is from a community mental health team; what is asked of police is a clinical check
      When advice is asked
      Then the answer is "Speak to tactical advisor or supervisor"
      When later it is told that the self-harm now includes something swallowed or injected
      Then the answer is not lowered
      And the answer that stands is "Send police now"

  @cites:MHA-136-1
  Rule: A person who goes from the street into a home leaves section 136 behind

    Scenario: From the street into the home
      Given a quiet call
      And it is told that a constable is with the person; the place is a street or other open place; the person appears to be suffering from mental disorder
      And it is told that the need for care or control is immediate; acting now is necessary for the interests of the person; the person came to this place of their own accord
      And it is told that the consultation is done with one of the five professions; the advice given is to detain; the person does not agree of their own free will
      And it is told that the person's legal status is that of somebody under no section; what is asked of police is to detain under section 136
      When advice is asked under the guide "s136-place-of-safety"
      Then it follows that section 136 is available
      When later it is told that the place is their own home
      Then it follows that section 136 is not available
      And the answer is "Ask this first"

  @cites:MHA-136-2 @cites:MHA-136-2A
  Rule: The clock and the handover move the answer of a detained person

    Scenario: A handover that is refused keeps officers there, one that is accepted lets them leave
      Given a quiet call
      And it is told that the person's legal status is section 136; the place is a health-based place of safety; police are holding the person, now or before; a constable is with the person; what is asked of police is to stay with the person
      When advice is asked under the guide "s136-place-of-safety"
      Then the answer is "Ask this first"
      When later it is told that nobody able to keep the person safe has taken over knowing the risks; the agreed handover risk is high
      Then the answer is "Police stay"
      When later it is told that someone able to keep the person safe has taken over knowing the risks; the agreed handover risk is low; the unit can keep the person safe with its own staff
      Then the answer is "Police leave after handover"
      And the answer is not lowered

    Scenario: The clock runs out while nothing else changes
      Given a quiet call
      And the time is 2026-03-01T14:00
      And it is told that the person's legal status is section 136; the place is a health-based place of safety; the time of arrival at the first place of safety is 2026-03-01T13:00; the extension is still unrequested
      And it is told that what is asked of police is to go on holding the person; nobody able to keep the person safe has taken over knowing the risks; the agreed handover risk is high
      When advice is asked under the guide "s136-place-of-safety"
      Then the power "MHA-136-2" is "Power available"
      And the answer is "Police stay"
      When later, at 2026-03-02T13:30, it is told that the place is a health-based place of safety
      Then the power "MHA-136-2" is "No power"
      And the answer is "Speak to tactical advisor or supervisor"
      And what moved it is time
      And the answer is lowered
