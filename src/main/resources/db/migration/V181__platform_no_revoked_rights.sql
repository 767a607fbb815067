-- The engine is told not to look for rights that are taken away from somebody who has them by a group or by everybody
-- (EngineSafety), so such a right would not hold. Nothing in Jobteam makes one; whoever adds one by hand finds out here.
alter table act_ru_authorization add constraint no_right_is_revoked check (type_ <> 2);
