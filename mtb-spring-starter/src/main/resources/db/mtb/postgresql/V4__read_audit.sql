-- Who read whose personal data: ids only, never what was read.
create table mtb_read_audit (
    id bigint generated always as identity primary key,
    read_at timestamptz not null,
    person varchar(64) not null,
    capacity varchar(32) not null,
    unit varchar(64) not null,
    register varchar(64) not null,
    kind varchar(16) not null,
    subject varchar(100) not null
);
create index mtb_read_audit_subject on mtb_read_audit (register, subject, id);
