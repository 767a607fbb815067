-- One intake per case. What VDAB, the welfare worker and the coach find stands apart, so that each reads only her own.

create table intake_mlp_check (
    case_number     text primary key references case_file,
    mlp_active      text not null check (mlp_active in ('yes', 'no', 'unknown')),
    -- A reference only: nothing is copied from VDAB's file.
    mlp_reference   text not null,
    complementarity text not null check (complementarity in ('full', 'part', 'none', 'unknown')),
    fitting_offer   text not null,
    checked_by_id   text not null,
    checked_at      timestamptz not null
);

create table intake_mlp_alignment (
    case_number     text primary key references case_file,
    outcome         text not null check (outcome in ('suffices', 'combination', 'ends')),
    counsellor      text not null,
    stays_with_vdab text not null,
    aligned_by_id   text not null,
    aligned_at      timestamptz not null
);

create table intake_rights_exploration (
    case_number    text primary key references case_file,
    ocmw_offer     text not null check (ocmw_offer in ('full', 'part', 'none', 'unknown')),
    note           text not null,
    explored_by_id text not null,
    explored_at    timestamptz not null
);

create table intake_right (
    case_number text not null references intake_rights_exploration,
    code        text not null,
    status      text not null check (status in ('OPEN', 'APPLIED', 'GRANTED')),
    primary key (case_number, code)
);

create table intake_meeting_plan (
    case_number   text primary key references case_file,
    planned_on    date not null,
    planned_at    time not null,
    place         text not null,
    language_help text not null check (language_help in ('none', 'interpreter', 'mediator'))
);

create table intake_meeting (
    case_number       text primary key references case_file,
    held_on           date not null,
    candidate_present boolean not null,
    attendee_ids      text[] not null,
    other_attendees   text not null,
    question          text not null,
    need_by_person    text not null check (need_by_person in ('yes', 'no', 'unknown')),
    need_by_referrer  text not null check (need_by_referrer in ('yes', 'no', 'unknown')),
    noted_by_id       text not null,
    noted_at          timestamptz not null
);

create table intake_life_question (
    case_number text not null references intake_meeting,
    position    integer not null,
    life_domain text not null,
    question    text not null,
    primary key (case_number, life_domain)
);

create table intake_decision (
    id            bigint generated always as identity primary key,
    case_number   text not null references case_file,
    advice        text not null,
    decision      text not null
        check (decision in ('regularOffer', 'caseDiscussion', 'disagreement', 'withdraws')),
    reason        text not null,
    decided_by_id text not null,
    decided_at    timestamptz not null
);

create index intake_decision_by_case on intake_decision (case_number, id desc);

create table intake_withdrawal (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    talked_on   date not null,
    how         text not null,
    stops       boolean not null,
    reason      text not null,
    may_contact boolean not null,
    noted_by_id text not null,
    noted_at    timestamptz not null
);

create index intake_withdrawal_by_case on intake_withdrawal (case_number, id desc);
