-- What of the trace of readings was deleted because it was old: how much and up to when, never whose.
create table mtb_reads_forgotten (
    id bigint generated always as identity primary key,
    forgotten_at timestamp(6) with time zone not null,
    read_before timestamp(6) with time zone not null,
    readings bigint not null
);
create index mtb_read_audit_at on mtb_read_audit (read_at);
