-- Questions to other organisations about a case, and their answers.
create table referral (
    id                uuid primary key,
    case_number       text not null references case_file,
    -- referral: please help; handover: please take the guidance over.
    purpose           text not null check (purpose in ('referral', 'handover')),
    state             text not null check (state in
                      ('draft', 'confirmed', 'sent', 'undelivered', 'phoned', 'accepted', 'refused', 'dropped')),
    organisation      text not null,
    contact_person    text not null,
    receiver_email    text not null,
    receiver_phone    text not null,
    question          text not null,
    -- Where the receiver finds the coach.
    reachable_at      text not null,
    prepared_by       text not null,
    prepared_at       timestamptz not null,
    -- The exact text that the coach confirmed; what is sent or told.
    letter            text,
    names_participant boolean,
    confirmed_by      text,
    confirmed_at      timestamptz,
    asked_at          timestamptz,
    reminded_at       timestamptz,
    phoned_on         date,
    phoned_with       text,
    -- A code of why it was refused or dropped.
    reason            text,
    answer_note       text,
    -- User id of the colleague, or 'receiver'.
    answered_by       text,
    answered_at       timestamptz,
    check ((answered_at is not null) = (state in ('accepted', 'refused', 'dropped')))
);

create index referral_by_case on referral (case_number, prepared_at desc);
create index referral_by_organisation on referral (organisation, prepared_at desc) where receiver_email <> '';
create index referral_by_preparer on referral (prepared_by, prepared_at desc);
