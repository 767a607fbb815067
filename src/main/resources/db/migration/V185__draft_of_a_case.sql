-- Whose case a draft is about, so that it goes with the person. Drafts that do not say so live for a day at most.
alter table form_draft add column case_number text references case_file;
delete from form_draft where form not like 'note-%';
update form_draft set case_number = substring(form from 6);
alter table form_draft alter column case_number set not null;

create index form_draft_by_case on form_draft (case_number);

-- Readers of dossiers have no right to it.
alter table form_draft enable row level security;
