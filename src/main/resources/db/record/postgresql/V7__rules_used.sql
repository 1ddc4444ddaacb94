-- When rules were used last is found without going through all decisions.
CREATE INDEX decision_rules ON decision (rules_version, at);
