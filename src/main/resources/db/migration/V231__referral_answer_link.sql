-- A receiver answers without an account, with a link of which only a fingerprint is kept.
create table referral_link (
    -- SHA-256 of the token in the link.
    fingerprint   bytea primary key,
    referral_id   uuid not null references referral,
    purpose       text not null check (purpose = 'answer'),
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    revoked_at    timestamptz,
    -- User id of the colleague; null when the link was closed by what happened to the referral.
    revoked_by_id text,
    check (revoked_by_id is null or revoked_at is not null)
);

create index referral_link_by_referral on referral_link (referral_id);

-- Readers of dossiers have no right to it.
alter table referral_link enable row level security;

-- What a receiver asks or proposes before she answers, and what the coach wrote back.
create table referral_question (
    -- Made with the empty form, so that one form asks once.
    id             uuid primary key,
    referral_id    uuid not null references referral,
    words          text not null,
    proposed_on    date,
    asked_at       timestamptz not null,
    answer         text,
    answered_by_id text,
    answered_at    timestamptz,
    check (words <> '' or proposed_on is not null),
    check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by_id is null))
);

create index referral_question_by_referral on referral_question (referral_id, asked_at);

alter table referral_question enable row level security;
create policy dossier on referral_question for select to jobteam_reader using (exists (
    select 1 from referral parent where parent.id = referral_id and dossier_shows(parent.case_number, 'REFERRALS')));
grant select on referral_question to jobteam_reader;
