create table trajectory (
    id              uuid primary key,
    case_number     text not null references case_file,
    started_on      date not null,
    begin_situation text not null,
    -- The last one given, at whatever occasion; empty until somebody gives one.
    release_score   smallint check (release_score between 1 and 10),
    ended_on        date,
    ending          text check (ending in ('released', 'stopped')),
    check ((ended_on is null) = (ending is null))
);

create unique index one_running_trajectory on trajectory (case_number) where ended_on is null;
create index trajectory_by_case on trajectory (case_number, started_on desc);

create table measurement (
    id            bigint generated always as identity primary key,
    trajectory_id uuid not null references trajectory,
    zero          boolean not null,
    -- With the participant, or from what the case file says.
    together      boolean not null,
    measured_on   date not null,
    release_score smallint check (release_score between 1 and 10),
    by_id         text not null,
    noted_at      timestamptz not null
);

create unique index one_zero_measurement on measurement (trajectory_id) where zero;
create index measurement_by_trajectory on measurement (trajectory_id, measured_on desc, id desc);

-- A life domain without a line was not answered: that is shown as missing, never as a number.
create table measurement_score (
    measurement_id bigint not null references measurement,
    life_domain    text not null,
    score          smallint not null check (score between 1 and 5),
    primary key (measurement_id, life_domain)
);

create table agreement (
    id            bigint generated always as identity primary key,
    trajectory_id uuid not null references trajectory,
    words         text not null check (words <> ''),
    made_on       date not null,
    closed_on     date
);

create index agreement_by_trajectory on agreement (trajectory_id, id);

create table goal (
    id            bigint generated always as identity primary key,
    trajectory_id uuid not null references trajectory,
    words         text not null check (words <> ''),
    interim       boolean not null,
    set_on        date not null,
    closed_on     date
);

create index goal_by_trajectory on goal (trajectory_id, id);

create table trajectory_step (
    id            uuid primary key,
    trajectory_id uuid not null references trajectory,
    kind          text not null,
    need          text not null,
    life_domain   text,
    state         text not null check (state in ('planned', 'open', 'done', 'movedAlong', 'ended')),
    result        text,
    note          text not null,
    asked_by_id   text not null,
    asked_at      timestamptz not null,
    opened_at     timestamptz,
    closed_at     timestamptz,
    closed_by_id  text,
    check ((state in ('planned', 'open')) = (closed_at is null))
);

create index trajectory_step_by_trajectory on trajectory_step (trajectory_id, asked_at);
create index trajectory_step_running on trajectory_step (trajectory_id) where closed_at is null;

create table combination (
    id             bigint generated always as identity primary key,
    trajectory_id  uuid not null references trajectory,
    assessment     text not null check (assessment <> ''),
    remaining_task text not null,
    agreed_on      date not null,
    agreed_by_id   text not null,
    ended_on       date
);

create unique index one_running_combination on combination (trajectory_id) where ended_on is null;

-- A life domain stands with one of the two, never with both.
create table combination_domain (
    combination_id bigint not null references combination,
    life_domain    text not null,
    held_by        text not null check (held_by in ('partnership', 'vdab')),
    primary key (combination_id, life_domain)
);

create table follow_up (
    id                 bigint generated always as identity primary key,
    trajectory_id      uuid not null references trajectory,
    held_on            date not null,
    release_score      smallint not null check (release_score between 1 and 10),
    regular_offer_fits text not null check (regular_offer_fits in ('yes', 'no', 'unknown')),
    adjustment         text not null,
    by_id              text not null
);

create index follow_up_by_trajectory on follow_up (trajectory_id, held_on);

create table silence (
    id           uuid primary key,
    case_number  text not null references case_file,
    last_contact date not null,
    noticed_on   date not null,
    ended_on     date
);

create unique index one_running_silence on silence (case_number) where ended_on is null;

create table silence_agreement (
    id         bigint generated always as identity primary key,
    silence_id uuid not null references silence,
    words      text not null,
    seek_again date not null,
    made_on    date not null,
    by_id      text not null
);

create index silence_agreement_by_silence on silence_agreement (silence_id);

create table outflow (
    trajectory_id    uuid primary key references trajectory,
    outcome          text not null,
    outcome_on       date not null,
    release_score    smallint not null check (release_score between 1 and 10),
    soft_domains     text[] not null,
    soft_outcomes    text not null,
    value_question   text not null,
    failure_question text not null,
    by_id            text not null
);
