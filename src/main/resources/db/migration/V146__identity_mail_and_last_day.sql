alter table staff_member add column mail text not null default '';
alter table staff_member add column last_day date;

create index staff_member_by_name on staff_member (lower(name), user_id);
