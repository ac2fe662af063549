-- The rows of returns, as they were sent: trimmed, upper case, dates as dates. A blank, and a date that is none, is null:
-- which of the two it was, the originals and the issues say. "position" is the row's place among those of its table, from
-- 0; "line" the row on which a spreadsheet shows it. They are filled by COPY and never changed.

create table header_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    sex       text,
    dob       date,
    ethnic    text,
    upn       text,
    mother    text,
    mc_dob    date,
    uasc      text,
    constraint header_row_pk primary key (authority, return_no, position)
);
alter table header_row enable row level security;
alter table header_row force row level security;
create policy header_row_of_own_authority on header_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table episode_row (
    authority           text   not null,
    return_no           bigint not null,
    position            int    not null,
    line                int    not null,
    child               text,
    decom               date,
    rne                 text,
    ls                  text,
    cin                 text,
    place               text,
    place_provider      text,
    dec                 date,
    rec                 text,
    reason_place_change text,
    home_post           text,
    pl_post             text,
    urn                 text,
    constraint episode_row_pk primary key (authority, return_no, position)
);
alter table episode_row enable row level security;
alter table episode_row force row level security;
create policy episode_row_of_own_authority on episode_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table review_row (
    authority   text   not null,
    return_no   bigint not null,
    position    int    not null,
    line        int    not null,
    child       text,
    dob         date,
    review      date,
    review_code text,
    constraint review_row_pk primary key (authority, return_no, position)
);
alter table review_row enable row level security;
alter table review_row force row level security;
create policy review_row_of_own_authority on review_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table uasc_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    sex       text,
    dob       date,
    duc       date,
    constraint uasc_row_pk primary key (authority, return_no, position)
);
alter table uasc_row enable row level security;
alter table uasc_row force row level security;
create policy uasc_row_of_own_authority on uasc_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table oc2_row (
    authority             text   not null,
    return_no             bigint not null,
    position              int    not null,
    line                  int    not null,
    child                 text,
    dob                   date,
    sdq_score             text,
    sdq_reason            text,
    convicted             text,
    health_check          text,
    immunisations         text,
    teeth_check           text,
    health_assessment     text,
    substance_misuse      text,
    intervention_received text,
    intervention_offered  text,
    constraint oc2_row_pk primary key (authority, return_no, position)
);
alter table oc2_row enable row level security;
alter table oc2_row force row level security;
create policy oc2_row_of_own_authority on oc2_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table oc3_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    dob       date,
    in_touch  text,
    activ     text,
    accom     text,
    constraint oc3_row_pk primary key (authority, return_no, position)
);
alter table oc3_row enable row level security;
alter table oc3_row force row level security;
create policy oc3_row_of_own_authority on oc3_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table ad1_row (
    authority   text   not null,
    return_no   bigint not null,
    position    int    not null,
    line        int    not null,
    child       text,
    dob         date,
    date_int    date,
    date_match  date,
    foster_care text,
    nb_adoptr   text,
    sex_adoptr  text,
    ls_adoptr   text,
    constraint ad1_row_pk primary key (authority, return_no, position)
);
alter table ad1_row enable row level security;
alter table ad1_row force row level security;
create policy ad1_row_of_own_authority on ad1_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table placed_adoption_row (
    authority            text   not null,
    return_no            bigint not null,
    position             int    not null,
    line                 int    not null,
    child                text,
    dob                  date,
    date_placed          date,
    date_placed_ceased   date,
    reason_placed_ceased text,
    constraint placed_adoption_row_pk primary key (authority, return_no, position)
);
alter table placed_adoption_row enable row level security;
alter table placed_adoption_row force row level security;
create policy placed_adoption_row_of_own_authority on placed_adoption_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table prev_perm_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    dob       date,
    prev_perm text,
    la_perm   text,
    date_perm text,
    constraint prev_perm_row_pk primary key (authority, return_no, position)
);
alter table prev_perm_row enable row level security;
alter table prev_perm_row force row level security;
create policy prev_perm_row_of_own_authority on prev_perm_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table missing_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    dob       date,
    missing   text,
    mis_start date,
    mis_end   date,
    constraint missing_row_pk primary key (authority, return_no, position)
);
alter table missing_row enable row level security;
alter table missing_row force row level security;
create policy missing_row_of_own_authority on missing_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table sw_episode_row (
    authority text   not null,
    return_no bigint not null,
    position  int    not null,
    line      int    not null,
    child     text,
    dob       date,
    sw_id     text,
    sw_decom  date,
    sw_dec    date,
    sw_reason text,
    constraint sw_episode_row_pk primary key (authority, return_no, position)
);
alter table sw_episode_row enable row level security;
alter table sw_episode_row force row level security;
create policy sw_episode_row_of_own_authority on sw_episode_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create table dolo_row (
    authority  text   not null,
    return_no  bigint not null,
    position   int    not null,
    line       int    not null,
    child      text,
    dob        date,
    dolo_start date,
    dolo_end   date,
    constraint dolo_row_pk primary key (authority, return_no, position)
);
alter table dolo_row enable row level security;
alter table dolo_row force row level security;
create policy dolo_row_of_own_authority on dolo_row
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create index episode_row_by_child on episode_row (authority, child);
