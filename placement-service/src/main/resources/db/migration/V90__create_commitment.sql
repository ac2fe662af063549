-- What a council has said it will do about placements: the 'We will' of its sufficiency strategy.
create table commitment (
    authority        text not null,
    code             text not null,
    title            text not null,
    wording          text,
    strategy         text,
    owner            text,
    starts_on        date,
    due_on           date,
    version          int  not null default 1,
    imported_version int,
    import_id        uuid,
    constraint commitment_pk primary key (authority, code),
    constraint commitment_code check (code ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    constraint commitment_days_in_order check (starts_on <= due_on)
);

comment on column commitment.imported_version is 'the version that an import left: while it is the present one, the next import may change it';

alter table commitment enable row level security;
alter table commitment force row level security;
create policy commitment_of_own_authority on commitment
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- What is to have happened by when, on the way.
create table commitment_milestone (
    authority  text not null,
    commitment text not null,
    due_on     date not null,
    title      text not null,
    done_on    date,
    constraint commitment_milestone_pk primary key (authority, commitment, due_on, title),
    constraint commitment_milestone_of_commitment foreign key (authority, commitment)
        references commitment (authority, code) on delete cascade
);

alter table commitment_milestone enable row level security;
alter table commitment_milestone force row level security;
create policy commitment_milestone_of_own_authority on commitment_milestone
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
