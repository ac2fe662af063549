-- Under which number of the Department for Education an authority's sender sends children's data, and what it sends of a
-- child again. Without a row: the published number, and what changed.
create table csc_sender (
    authority text not null,
    la_code   text,
    payloads  text not null,
    version   int  not null default 1,
    constraint csc_sender_pk primary key (authority),
    constraint csc_sender_la_code check (la_code ~ '^\d{3}$'),
    constraint csc_sender_payloads check (payloads in ('full', 'delta'))
);

alter table csc_sender enable row level security;
alter table csc_sender force row level security;
create policy csc_sender_of_own_authority on csc_sender
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
