-- Mail that leaves the house. A row is written in the transaction of the step that wants it and sent afterwards.
create table message (
    -- What the message is about; the same step writes the same id.
    id           text primary key,
    case_number  text references case_file,
    recipient    text not null,
    subject      text not null,
    body         text not null,
    message_id   text not null unique,
    state        text not null check (state in ('queued', 'sending', 'sent', 'undelivered')),
    attempts     integer not null default 0,
    queued_at    timestamptz not null,
    -- Queued: not before this moment. Sending: from this moment on another node may take it up.
    due_at       timestamptz not null,
    sent_at      timestamptz,
    -- What the mail server said last.
    answer       text,
    -- An attempt ended without an answer, so the message may arrive twice.
    perhaps_sent boolean not null default false,
    failure      text check ((failure is not null) = (state = 'undelivered'))
);

create index message_due on message (due_at, id) where state in ('queued', 'sending');
create index message_undelivered on message (queued_at, id) where state = 'undelivered';
create index message_by_case on message (case_number);
