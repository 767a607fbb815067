-- What a referrer or a person herself sent us, before and after it became a case. Nothing is ever deleted here by itself.
create table incoming_registration (
    id               uuid primary key,
    -- What the sender is shown; says nothing and opens nothing.
    receipt          text not null unique,
    -- Of what was typed, to tell the same form sent twice from a changed one.
    digest           text not null,
    -- received: nobody looked yet; waiting: a person has to look; accepted: a case; aside: no case, with a reason.
    state            text not null check (state in ('received', 'waiting', 'accepted', 'aside')),
    doubts           text[] not null default '{}',
    tries            int not null default 0,
    way              text not null check (way in ('page', 'link', 'api')),
    by_herself       boolean not null,
    organisation     text not null,
    referrer_mail    text not null,
    -- Emptied as soon as they stand in the dossier.
    name             text not null,
    phone            text not null,
    email            text not null,
    question         text not null,
    place            text not null,
    contact_language text not null,
    district         text not null,
    need             text not null check (need in ('PERSON', 'REFERRER', 'BOTH', 'UNKNOWN')),
    may_hear_result  boolean not null,
    received_at      timestamptz not null,
    case_number      text unique references case_file,
    handled_at       timestamptz,
    handled_by_id    text,
    reason           text,
    note             text,
    result           text check (result in ('GUIDED', 'ELSEWHERE', 'NO_CONTACT')),
    check ((state = 'accepted') = (case_number is not null)),
    check ((state = 'aside') = (reason is not null)),
    check (state not in ('accepted', 'aside') or handled_at is not null)
);

create index incoming_registration_new on incoming_registration (received_at) where state = 'received';
create index incoming_registration_waiting on incoming_registration (received_at) where state = 'waiting';
create index incoming_registration_day on incoming_registration (received_at);
create index incoming_registration_untold on incoming_registration (case_number)
    where state = 'accepted' and may_hear_result and result is null;

-- In the dossier, once there is one.
alter table incoming_registration enable row level security;
create policy dossier on incoming_registration for select to jobteam_reader
    using (dossier_shows(case_number, 'QUESTIONS'));
grant select on incoming_registration to jobteam_reader;

-- The own address of an organisation; it only fills in a name, so the code is kept as it is and can be read again.
create table registration_link (
    id            uuid primary key,
    code          text not null unique,
    organisation  text not null,
    made_at       timestamptz not null,
    made_by_id    text not null,
    revoked_at    timestamptz,
    revoked_by_id text
);
alter table registration_link enable row level security;
