-- What kpi-service was told last of each month, and how often it was told of it.
create table told_month (
    authority text        not null,
    month     date        not null,
    figures   text        not null,
    times     int         not null,
    told_at   timestamptz not null,
    constraint told_month_pk primary key (authority, month)
);
comment on column told_month.figures is 'JSON as it was told, without the instant: the same figures are not told twice';

alter table told_month enable row level security;
alter table told_month force row level security;
create policy told_month_of_own_authority on told_month
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
