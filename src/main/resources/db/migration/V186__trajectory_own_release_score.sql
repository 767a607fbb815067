-- On the release scale the participant has a score of her own beside the coach's: docs/adr/0015. Missing is null.
alter table measurement add column own_release_score integer check (own_release_score between 1 and 10);
alter table follow_up add column own_release_score integer check (own_release_score between 1 and 10);
alter table outflow add column own_release_score integer check (own_release_score between 1 and 10);
