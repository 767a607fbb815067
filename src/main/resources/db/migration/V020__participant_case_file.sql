create table participant (
    id               uuid primary key,
    name             text not null check (name <> ''),
    phone            text not null,
    email            text not null,
    contact_language text not null,
    district         text not null,
    created_at       timestamptz not null
);

create sequence case_number;

create table case_file (
    number         text primary key,
    participant_id uuid not null references participant,
    zone           text not null,
    channel        text not null,
    referrer       text not null,
    phase          text not null,
    -- Never empty: nobody is let go silently.
    owner_id       text not null,
    manager_id     text,
    opened_at      timestamptz not null,
    ended_at       timestamptz,
    ending         text
);

create index case_file_by_participant on case_file (participant_id);
create index case_file_running_by_manager on case_file (manager_id) where ended_at is null;
create index case_file_running_by_responsible on case_file ((coalesce(manager_id, owner_id)), number)
    where ended_at is null;

create table contact (
    id          bigint generated always as identity primary key,
    case_number text not null references case_file,
    kind        text not null,
    reached     boolean not null,
    held_on     date not null,
    by_id       text not null,
    note        text not null,
    noted_at    timestamptz not null
);

create index contact_by_case on contact (case_number, held_on desc, id desc);

create table sharing_agreement (
    id              bigint generated always as identity primary key,
    case_number     text not null references case_file,
    agreed          boolean not null,
    language        text not null,
    until_day       date,
    explained_by_id text not null,
    noted_at        timestamptz not null
);

create index sharing_agreement_by_case on sharing_agreement (case_number, id desc);
