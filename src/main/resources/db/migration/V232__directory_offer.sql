-- Organisations that can be asked, and what they offer. Functions and general addresses only: no natural persons.
create table offer (
    id                 uuid primary key,
    organisation       text not null unique check (organisation <> ''),
    domains            text[] not null,
    -- Codes; empty when unknown.
    languages          text[] not null,
    -- Names; empty when it is for the whole city or unknown.
    districts          text[] not null,
    condition          text not null,
    contact_function   text not null,
    email              text not null,
    phone              text not null,
    address            text not null,
    -- Who keeps the entry; empty when only coordination does.
    owner_organisation text not null,
    -- When somebody last looked whether it is right; null when nobody did.
    reviewed_on        date,
    version            integer not null,
    changed_by_id      text,
    changed_at         timestamptz not null
);
