-- A withdrawn import brings back what its revisions superseded, in these tables as in the others (V31).
alter table commentary add column restores int;
alter table plan_action add column restores int;
