-- Two people decide that somebody is erased. Ids only, so that the decision can stay when the person is gone.
create table erasure_request (
    id             uuid primary key,
    participant_id uuid not null,
    case_numbers   text[] not null,
    -- Code of why.
    reason         text not null check (reason in ('asked', 'retention', 'mistake', 'duty')),
    asked_by_id    text not null,
    asked_at       timestamptz not null,
    state          text not null check (state in ('asked', 'refused', 'erased')),
    decided_by_id  text,
    decided_at     timestamptz,
    check ((state = 'asked') = (decided_by_id is null) and (state = 'asked') = (decided_at is null)),
    check (decided_by_id <> asked_by_id or state = 'refused')
);

create unique index erasure_request_once on erasure_request (participant_id) where state = 'asked';
create index erasure_request_by_state on erasure_request (state, asked_at);

alter table erasure_request enable row level security;

-- Who is erased stays erased, also after a backup of before is put back: docs/adr/0017.
create table erasure_ledger (
    participant_id uuid primary key,
    case_numbers   text[] not null,
    erased_at      timestamptz not null
);

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'erasure_ledger is append-only';
end $$;

create trigger erasure_ledger_append_only before update or delete or truncate on erasure_ledger
    for each statement execute function refuse_change_of_ledger();

alter table erasure_ledger enable row level security;

-- What the funder counts, of people who are erased; nobody can be found again in it.
create table anonymous_outcome (
    channel      text not null,
    zone         text not null,
    -- REACHED when no trajectory started; otherwise the level of the outcome, NONE when none was noted.
    level        text not null check (level in ('REACHED', 'WORK', 'ACTIVATION', 'TRAINING', 'NONE')),
    -- First day of the month of the registration and of the end.
    opened_month date not null,
    ended_month  date not null,
    cases        integer not null check (cases > 0),
    primary key (channel, zone, level, opened_month, ended_month)
);

alter table anonymous_outcome enable row level security;
