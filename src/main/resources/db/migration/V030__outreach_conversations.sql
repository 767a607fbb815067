create table withdrawal_talk (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    held_on     date not null,
    by_id       text not null,
    stops       boolean not null,
    -- Code; empty when she goes on.
    reason      text not null,
    note        text not null,
    noted_at    timestamptz not null
);

create index withdrawal_talk_by_case on withdrawal_talk (case_number, id desc);

create table unreached_plan (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    contact_by  text not null,
    from_day    date not null,
    by_id       text not null,
    note        text not null,
    noted_at    timestamptz not null
);

create index unreached_plan_by_case on unreached_plan (case_number, id desc);
