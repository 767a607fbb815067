-- After this moment a message to a participant tells her nothing any more: it does not leave, and nobody has to call
-- about it. Null when it stays true.
alter table message add column useful_until timestamptz;
