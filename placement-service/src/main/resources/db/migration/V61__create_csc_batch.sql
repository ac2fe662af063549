-- The batches of children's data that were taken; one that was refused leaves nothing.
create table csc_batch (
    authority   text        not null,
    id          uuid        not null,
    la_code     text        not null,
    payloads    text        not null,
    received_by text        not null,
    received_at timestamptz not null,
    constraint csc_batch_pk primary key (authority, id),
    constraint csc_batch_payloads check (payloads in ('full', 'delta'))
);

create index csc_batch_by_received_at on csc_batch (authority, received_at desc, id desc);

alter table csc_batch enable row level security;
alter table csc_batch force row level security;
create policy csc_batch_of_own_authority on csc_batch
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- What the sender was given for each child.
create table csc_receipt (
    authority text not null,
    batch     uuid not null,
    position  int  not null,
    id        uuid not null,
    child     text not null,
    outcome   text not null,
    revision  int  not null,
    constraint csc_receipt_pk primary key (authority, batch, position),
    constraint csc_receipt_batch foreign key (authority, batch) references csc_batch (authority, id),
    constraint csc_receipt_outcome check (outcome in ('created', 'revised', 'unchanged', 'purged'))
);

comment on column csc_receipt.revision is 'what was known of the child once it was taken; 0 for nothing';

alter table csc_receipt enable row level security;
alter table csc_receipt force row level security;
create policy csc_receipt_of_own_authority on csc_receipt
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- What is worth a look in a child's data.
create table csc_warning (
    authority text not null,
    batch     uuid not null,
    position  int  not null,
    number    int  not null,
    place     text not null,
    code      text not null,
    constraint csc_warning_pk primary key (authority, batch, position, number),
    constraint csc_warning_receipt foreign key (authority, batch, position)
        references csc_receipt (authority, batch, position)
);

comment on column csc_warning.place is 'names of fields and positions of the specification, between dots; nothing that was sent';

alter table csc_warning enable row level security;
alter table csc_warning force row level security;
create policy csc_warning_of_own_authority on csc_warning
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
