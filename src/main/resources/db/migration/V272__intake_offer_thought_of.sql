-- The organisation of the regular offer that was decided on; empty when none was named.
alter table intake_decision add column organisation text not null default '';
