create table aftercare (
    id                  uuid primary key,
    case_number         text not null references case_file,
    trajectory_ended_on date not null,
    begun_at            timestamptz not null
);

create index aftercare_by_case on aftercare (case_number);

create table aftercare_contact (
    id               bigint generated always as identity primary key,
    aftercare_id     uuid not null references aftercare,
    moment_number    integer not null,
    held_on          date not null,
    result           text not null check (result in ('fine', 'needsCoaching', 'relapse', 'declines', 'notReached')),
    at_work          boolean,
    work_since       date,
    value_question   text not null,
    failure_question text not null,
    noted_by_id      text not null,
    noted_at         timestamptz not null,
    check ((work_since is not null) = coalesce(at_work, false)),
    check (work_since <= held_on)
);

create index aftercare_contact_by_aftercare on aftercare_contact (aftercare_id, held_on desc, id desc);

-- Once for each case, however often its aftercare begins again.
create table durable_employment (
    case_number  text primary key references case_file,
    aftercare_id uuid not null references aftercare,
    work_since   date not null,
    reached_on   date not null,
    noted_at     timestamptz not null
);

create index durable_employment_by_day on durable_employment (reached_on);

create table workplace_coaching (
    aftercare_id  uuid not null references aftercare,
    moment_number integer not null,
    last_held_on  date not null,
    topics        text[] not null,
    noted_by_id   text not null,
    noted_at      timestamptz not null,
    primary key (aftercare_id, moment_number)
);

create table job_coach_search (
    aftercare_id  uuid not null references aftercare,
    moment_number integer not null,
    result        text not null check (result in ('found', 'notNeeded')),
    organisation  text not null,
    noted_by_id   text not null,
    noted_at      timestamptz not null,
    primary key (aftercare_id, moment_number),
    check ((organisation <> '') = (result = 'found'))
);

create table relapse (
    aftercare_id  uuid not null references aftercare,
    moment_number integer not null,
    decision      text not null check (decision in ('relapseTrajectory', 'relapseDiscussion', 'aftercare')),
    decided_with  text[] not null,
    reason        text not null,
    noted_by_id   text not null,
    noted_at      timestamptz not null,
    primary key (aftercare_id, moment_number)
);

create table aftercare_search_plan (
    id            bigint generated always as identity primary key,
    aftercare_id  uuid not null references aftercare,
    moment_number integer not null,
    plan          text not null,
    noted_by_id   text not null,
    noted_at      timestamptz not null
);

create index aftercare_search_plan_by_aftercare on aftercare_search_plan (aftercare_id);
