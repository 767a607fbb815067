-- Whoever sees where a participant is in the journey sees that her case manager changed, and not why.
alter table case_transfer enable row level security;
create policy dossier on case_transfer for select to jobteam_reader using (dossier_shows(case_number, 'JOURNEY'));
grant select (id, case_number, from_id, to_id, by_id, transferred_at) on case_transfer to jobteam_reader;

create index case_transfer_by_case on case_transfer (case_number, id);
