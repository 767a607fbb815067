-- Whether a document of the partnership names the organisation; what a colleague adds is not confirmed.
alter table offer add column confirmed boolean not null default false;

-- Not offered any more, and never deleted: referrals of the past keep their receiver.
alter table offer add column archived_on date;

-- The day of a list that did not name it any more; people decide what that means.
alter table offer add column missing_since date;
