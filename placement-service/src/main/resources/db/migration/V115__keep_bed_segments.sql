-- Nights on which nothing changes in a provision's beds. Worked out of what else is told, and again when that changes: a day's
-- vacancies over tens of thousands of provisions are then one step for each, not a history for each.
create table bed_segment (
    authority  text not null,
    provision  text collate "C" not null,
    held_from  date not null,
    held_until date not null,
    registered int  not null,
    staffed    int  not null,
    blocked    int  not null,
    occupied   int  not null,
    constraint bed_segment_pk primary key (authority, provision, held_from),
    constraint bed_segment_days check (held_until > held_from)
);

create index bed_segment_by_days on bed_segment (authority, held_until, held_from);

comment on column bed_segment.held_until is 'the first day on which it holds no more, or infinity';

alter table bed_segment enable row level security;
alter table bed_segment force row level security;
create policy bed_segment_of_own_authority on bed_segment
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- Whose segments are no longer right. Triggers write it, so that nothing that is told can forget to.
create table bed_change (
    authority text not null,
    provision text collate "C"
);

create index bed_change_of_authority on bed_change (authority);

comment on column bed_change.provision is 'absent: all of the authority''s';

alter table bed_change enable row level security;
alter table bed_change force row level security;
create policy bed_change_of_own_authority on bed_change
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

create function note_provisions() returns trigger language plpgsql as $$
begin
    insert into bed_change (authority, provision) select authority, reference from changed;
    return null;
end $$;

create function note_beds() returns trigger language plpgsql as $$
begin
    insert into bed_change (authority, provision) select distinct authority, provision from changed;
    return null;
end $$;

-- An own child who comes somewhere leaves where a return has the child.
create function note_notices() returns trigger language plpgsql as $$
begin
    insert into bed_change (authority, provision)
    select authority, provision from changed
    union
    select n.authority, p.reference
    from changed n
    join case_return r on r.authority = n.authority and r.state = 'current'
    join episode_row e on e.authority = n.authority and e.return_no = r.number and e.child = n.occupant
    join provision p on p.authority = n.authority
        and p.found_at in (e.urn, e.urn || ' ' || replace(e.pl_post, ' ', ''))
    where n.own;
    return null;
end $$;

create function note_returns() returns trigger language plpgsql as $$
begin
    insert into bed_change (authority) select distinct authority from changed where state = 'current';
    return null;
end $$;

-- A return becomes current, or is so no more; what else is written of it on the way changes no bed.
create function note_states_of_returns() returns trigger language plpgsql as $$
begin
    insert into bed_change (authority)
    select distinct c.authority
    from changed c join former f on f.authority = c.authority and f.number = c.number
    where f.state <> c.state and 'current' in (f.state, c.state);
    return null;
end $$;

do $$
declare
    source record;
begin
    for source in
        select * from (values ('provision', 'note_provisions'), ('capacity_line', 'note_beds'), ('bed_block', 'note_beds'),
            ('notified_stay', 'note_beds'), ('placement_notice', 'note_notices'), ('case_return', 'note_returns'))
            as told (name, note)
    loop
        execute format(
            'create trigger beds_change_by_insert after insert on %I referencing new table as changed
             for each statement execute function %I()', source.name, source.note);
        execute format(
            'create trigger beds_change_by_delete after delete on %I referencing old table as changed
             for each statement execute function %I()', source.name, source.note);
        if source.name <> 'case_return' then
            execute format(
                'create trigger beds_change_by_update after update on %I referencing new table as changed
                 for each statement execute function %I()', source.name, source.note);
        end if;
    end loop;
end
$$;

create trigger beds_change_by_update after update on case_return referencing old table as former new table as changed
    for each statement execute function note_states_of_returns();

-- What is stored already.
alter table provision no force row level security;
alter table bed_change no force row level security;
insert into bed_change (authority) select distinct authority from provision;
alter table provision force row level security;
alter table bed_change force row level security;
