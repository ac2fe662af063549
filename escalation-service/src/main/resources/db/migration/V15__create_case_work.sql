-- What was tried before a challenge was raised. Only ever added to.
create table informal_attempt (
    authority   text        not null,
    escalation  uuid        not null,
    position    int         not null,
    on_day      date        not null,
    with_post   text        not null,
    what        text        not null,
    recorded_at timestamptz not null,
    constraint informal_attempt_pk primary key (authority, escalation, position)
);

-- What a stage's owner answered, and whether the IRO accepts it.
create table escalation_response (
    authority        text        not null,
    escalation       uuid        not null,
    position         int         not null,
    stage            smallint    not null,
    answer           text        not null,
    response         text        not null,
    responded_at     timestamptz not null,
    recorded_at      timestamptz not null,
    actor            text        not null,
    on_behalf_of     text,
    accepted         boolean,
    decided_at       timestamptz,
    decided_by       text,
    decision_note    text,
    decided_recorded timestamptz not null default 'infinity',
    constraint escalation_response_pk primary key (authority, escalation, position),
    constraint escalation_response_answer check (answer in ('agreed', 'partly_agreed', 'not_agreed')),
    constraint escalation_response_decided check (
        num_nulls(accepted, decided_at, decided_by) in (0, 3) and decided_at >= responded_at)
);

-- Something to be done about a challenge. Every revision is kept.
create table escalation_action (
    authority     text        not null,
    escalation    uuid        not null,
    position      int         not null,
    revision      int         not null,
    what          text        not null,
    owner         text        not null,
    due_on        date        not null,
    status        text        not null,
    done_on       date,
    written_by    text        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint escalation_action_pk primary key (authority, escalation, position, revision),
    constraint escalation_action_status check (status in ('open', 'done', 'dropped')),
    constraint escalation_action_done check ((done_on is not null) = (status = 'done'))
);

create unique index escalation_action_current on escalation_action (authority, escalation, position)
    where superseded_at = 'infinity';
create index escalation_action_open on escalation_action (authority, owner, due_on, escalation, position)
    where superseded_at = 'infinity' and status = 'open';
create index escalation_action_open_by_due on escalation_action (authority, due_on, escalation, position)
    where superseded_at = 'infinity' and status = 'open';

-- What people on the case tell each other. Only ever added to.
create table escalation_comment (
    authority  text        not null,
    escalation uuid        not null,
    position   int         not null,
    comment    text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    constraint escalation_comment_pk primary key (authority, escalation, position)
);

-- What a challenge has to do with: a review, a placement, a plan, another challenge.
create table escalation_link (
    authority   text        not null,
    escalation  uuid        not null,
    position    int         not null,
    kind        text        not null,
    reference   text        not null,
    added_by    text        not null,
    recorded_at timestamptz not null,
    removed_at  timestamptz not null default 'infinity',
    removed_by  text,
    constraint escalation_link_pk primary key (authority, escalation, position),
    constraint escalation_link_kind check (kind in ('review', 'placement', 'plan', 'visit', 'episode', 'escalation'))
);

create unique index escalation_link_current on escalation_link (authority, escalation, kind, reference)
    where removed_at = 'infinity';

-- A case referred to Cafcass (s25B(3)(a) Children Act 1989), beside whatever stage it is at. Every revision is kept.
create table cafcass_referral (
    authority         text        not null,
    escalation        uuid        not null,
    position          int         not null,
    revision          int         not null,
    referred_at       timestamptz not null,
    reason            text        not null,
    legal_advice      boolean     not null,
    cafcass_reference text,
    result            text,
    result_on         date,
    written_by        text        not null,
    recorded_at       timestamptz not null,
    superseded_at     timestamptz not null default 'infinity',
    constraint cafcass_referral_pk primary key (authority, escalation, position, revision),
    constraint cafcass_referral_result check (
        result in ('resolved_without_proceedings', 'proceedings_brought', 'no_further_action', 'returned')),
    constraint cafcass_referral_dated check ((result is null) = (result_on is null))
);

create unique index cafcass_referral_current on cafcass_referral (authority, escalation, position)
    where superseded_at = 'infinity';

alter table informal_attempt enable row level security;
alter table informal_attempt force row level security;
create policy informal_attempt_of_own_authority on informal_attempt
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_response enable row level security;
alter table escalation_response force row level security;
create policy escalation_response_of_own_authority on escalation_response
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_action enable row level security;
alter table escalation_action force row level security;
create policy escalation_action_of_own_authority on escalation_action
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_comment enable row level security;
alter table escalation_comment force row level security;
create policy escalation_comment_of_own_authority on escalation_comment
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_link enable row level security;
alter table escalation_link force row level security;
create policy escalation_link_of_own_authority on escalation_link
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table cafcass_referral enable row level security;
alter table cafcass_referral force row level security;
create policy cafcass_referral_of_own_authority on cafcass_referral
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create trigger informal_attempt_stays before update or delete or truncate on informal_attempt
    for each statement execute function history_stays();
revoke update, delete, truncate on informal_attempt from ${app_role};

create trigger escalation_comment_stays before update or delete or truncate on escalation_comment
    for each statement execute function history_stays();
revoke update, delete, truncate on escalation_comment from ${app_role};
