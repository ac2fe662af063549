-- A return is checked against the one of the year before, and against the postcode directory; when either is another, the
-- latest return of a year is checked again.
alter table case_return
    add column checked_at   timestamptz,
    add column last_year_no bigint,
    add column directory    bigint;

comment on column case_return.last_year_no is 'the current return of the year before; null for none';
comment on column case_return.directory is 'the release of the postcode directory; 0 for the sectors that come with the service';

update case_return set checked_at = finished_at where state in ('current', 'superseded', 'withdrawn');

-- the worker sees which returns there are, and no row of any
create policy case_return_of_every_authority_for_the_worker on case_return for select
    using (current_setting('hearth.authorities', true) = '*');

alter table return_job add column kind text not null default 'take_in';
alter table return_job add constraint return_job_kind check (kind in ('take_in', 'check'));

comment on column return_job.kind is 'check: it was taken before, and is checked again';
