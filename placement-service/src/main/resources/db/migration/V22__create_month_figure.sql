-- The figures of month ends, kept in the transaction that changes them, so that a series is read and not worked out.
create table month_figure (
    authority   text   not null,
    month       date   not null,
    position    int    not null,
    indicator   text   not null,
    dimension   text,
    category    text,
    title       text   not null,
    unit        text   not null,
    numerator   bigint,
    denominator bigint,
    value       numeric,
    missing     text,
    rule        text   not null,
    looks_back_to date not null,
    complete    boolean not null,
    constraint month_figure_pk primary key (authority, month, position)
);
comment on column month_figure.position is 'of the figure on its sheet';

alter table month_figure enable row level security;
alter table month_figure force row level security;
create policy month_figure_of_own_authority on month_figure
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create index month_figure_by_indicator on month_figure (authority, indicator, month);
