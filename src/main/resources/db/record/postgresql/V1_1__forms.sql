-- Finds what the same form was answered before: a form's token is the first 36 characters of its once.
CREATE INDEX decision_form ON decision (substr(once, 1, 36));
