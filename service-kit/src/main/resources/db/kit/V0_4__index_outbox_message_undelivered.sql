-- What is counted for the metrics: messages that wait and those given up, however many were delivered.
create index outbox_message_undelivered on outbox_message (created_at) where delivered_at is null;
