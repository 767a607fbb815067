-- Guidance that moves to another organisation: begun together, released only when the participant has contact there.
create table handover (
    id                uuid primary key,
    case_number       text not null references case_file,
    referral_id       uuid not null unique references referral,
    state             text not null check (state in ('begun', 'released', 'failed')),
    met_on            date not null,
    -- Both are named while they walk together.
    guide_id          text not null,
    new_guide         text not null,
    new_guide_contact text not null,
    -- Who takes over which open step or appointment.
    open_points       text not null,
    confirmed_on      date,
    failure_reason    text check ((failure_reason is not null) = (state = 'failed')),
    failure_note      text,
    begun_at          timestamptz not null,
    ended_by          text,
    ended_at          timestamptz,
    check ((confirmed_on is not null) = (state = 'released')),
    check ((ended_at is not null) = (state <> 'begun'))
);

create index handover_by_case on handover (case_number, begun_at desc);

create table handover_walk (
    id          bigint generated always as identity primary key,
    handover_id uuid not null references handover,
    walked_on   date not null,
    who         text not null check (who in ('all', 'withoutCoach', 'participantAbsent')),
    note        text not null,
    noted_by    text not null,
    noted_at    timestamptz not null
);

create index handover_walk_by_handover on handover_walk (handover_id, walked_on);
