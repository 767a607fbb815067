-- A message to a participant is kept as a template and what is filled in. Her address is looked up when the message
-- leaves and never stored here, so a corrected number or a "no more mails" counts at once.
alter table message
    -- Null: a message to a participant whose channel is not chosen yet.
    add column channel         text check (channel in ('email', 'sms', 'webhook')),
    add column template        text,
    add column filled_in       jsonb,
    add column calendar        text,
    add column calendar_method text check (calendar_method in ('REQUEST', 'CANCEL', 'PUBLISH')),
    -- Channels that could not deliver this message; another one is tried before a person has to help.
    add column refused         text[] not null default '{}',
    -- The coach of an unreached participant says that it is taken care of.
    add column settled_at      timestamptz,
    add column settled_by_id   text,
    alter column recipient drop not null,
    alter column subject drop not null,
    alter column body drop not null;

update message set channel = 'email';

alter table message
    drop constraint message_state_check,
    add constraint message_state_check
        check (state in ('queued', 'sending', 'sent', 'undelivered', 'withdrawn', 'dropped')),
    add constraint message_to_somebody check (template is not null or recipient is not null and body is not null),
    add constraint message_template_of_a_case check (template is null or case_number is not null and filled_in is not null),
    add constraint message_channel_chosen check (channel is not null or template is not null),
    add constraint message_calendar_with_method check ((calendar is null) = (calendar_method is null));

drop index message_due;
create index message_due on message (channel, due_at, id) where state in ('queued', 'sending');
create index message_unreached on message (case_number)
    where state = 'undelivered' and template is not null and settled_at is null;

-- How she wants to be reached.
alter table participant
    add column preferred_channel text check (preferred_channel in ('email', 'sms')),
    add column opted_out         text[] not null default '{}' check (opted_out <@ array ['email', 'sms']);
