-- A revision that makes an earlier one current again says which, because an import in between was withdrawn.
alter table indicator add column restores int;
alter table measurement add column restores int;
alter table target add column restores int;
alter table benchmark add column restores int;
alter table officers_direction add column restores int;
