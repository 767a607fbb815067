create table case_discussion (
    id                 uuid primary key,
    case_number        text not null references case_file,
    reason             text not null,
    zone               text not null,
    meets_on           date not null,
    wish               text not null check (wish in ('attends', 'staysAway', 'pseudonym')),
    by_name            boolean not null,
    pseudonym          text not null,
    guest_organisation text not null,
    guest_comes        boolean,
    put_by_id          text not null,
    put_at             timestamptz not null
);

create index case_discussion_by_day on case_discussion (zone, meets_on);
create index case_discussion_by_case on case_discussion (case_number, put_at desc);

create table discussion_preparation (
    discussion_id    uuid primary key references case_discussion,
    questions        text[] not null,
    team_question    text not null,
    background       text not null,
    needed_expertise text[] not null,
    prepared_by_id   text not null,
    prepared_at      timestamptz not null
);

create table discussion_result (
    discussion_id       uuid primary key references case_discussion,
    meeting_outcome     text not null check (meeting_outcome in ('decided', 'expertiseFirst', 'postponed', 'withdraws')),
    held_on             date,
    presence            text not null,
    outcome             text not null,
    why                 text not null,
    needed_expertise    text[] not null,
    expert_organisation text not null,
    signal              text not null,
    noted_by_id         text not null,
    noted_at            timestamptz not null,
    check (held_on is not null or meeting_outcome in ('postponed', 'withdraws')),
    check ((outcome <> '') = (meeting_outcome = 'decided'))
);

create table organisation_advice (
    discussion_id uuid not null references case_discussion,
    organisation  text not null,
    advice        text not null,
    primary key (discussion_id, organisation)
);

create table expert_advice (
    discussion_id uuid primary key references case_discussion,
    consulted_on  date not null,
    advice        text not null,
    noted_by_id   text not null,
    noted_at      timestamptz not null
);

create table coach_match (
    discussion_id uuid not null references case_discussion,
    coach_id      text not null references staff_member,
    points        integer not null check (points >= 0),
    primary key (discussion_id, coach_id)
);

create table coach_assignment (
    discussion_id  uuid primary key references case_discussion,
    coach_id       text not null references staff_member,
    assigned_by_id text not null,
    assigned_at    timestamptz not null
);
