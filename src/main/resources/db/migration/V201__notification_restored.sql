-- Each attempt to send takes the next number. The highest is also kept in a file outside the database: a database that
-- is behind that file was restored from a backup, and what waits in it may have left before.
create sequence message_attempt;

alter table message add column attempt_number bigint;

-- Which database this is; a backup of it has the same, a new one has another.
create table message_origin (id uuid not null default gen_random_uuid());
insert into message_origin default values;

-- While a hold is open nothing leaves.
create table message_hold (
    since          timestamptz not null,
    released_at    timestamptz,
    released_by_id text
);
create unique index message_hold_open on message_hold ((true)) where released_at is null;

-- What was told to the participant stands among her contacts; what was asked of others stays with the referrals.
drop policy dossier on message;
create policy dossier on message for select to jobteam_reader
    using (dossier_shows(case_number, case when template is null then 'REFERRALS' else 'CONTACTS' end));
