-- What was answered to a request that carried an Idempotency-Key, so that its repetition gets the same answer.
create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int         not null,
    location     text,
    body         jsonb       not null,
    answered_at  timestamptz not null,
    constraint idempotency_key_pk primary key (caller, key),
    constraint idempotency_key_length check (length(key) between 1 and 255)
);

create index idempotency_key_by_answered_at on idempotency_key (answered_at);
