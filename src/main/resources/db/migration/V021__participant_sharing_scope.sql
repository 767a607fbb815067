-- With whom and about what; an empty list sets no limit.
alter table sharing_agreement add column circles text[] not null default '{}';
alter table sharing_agreement add column life_domains text[] not null default '{}';
