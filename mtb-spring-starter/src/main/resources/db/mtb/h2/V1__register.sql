-- The register in an H2 file.

-- The lines, as they were digested. Nothing here is ever updated or deleted; the columns beside the line only help to find it.
-- A varbinary ends at one mebibyte: what is longer goes on in "continued".
create table mtb_entry (
    register varchar(64) not null,
    kind varchar(32) not null,
    id varchar(64) not null,
    sequence integer not null,
    command varchar(100) not null,
    place integer not null,
    act varchar(100),
    actor varchar(64),
    unit varchar(64),
    on_paper date,
    recorded timestamp(9) with time zone,
    digest varchar(64) not null,
    line varbinary(1048576) not null,
    continued blob,
    primary key (register, kind, id, sequence)
);
create index mtb_entry_command on mtb_entry (register, command);
create index mtb_entry_actor on mtb_entry (actor, on_paper);
create index mtb_entry_act on mtb_entry (act, unit, on_paper);
create index mtb_entry_recorded on mtb_entry (recorded);

-- Where every chain ends. A row of length 0 stands for a chain that somebody rested on before it began: something to lock.
create table mtb_head (
    register varchar(64) not null,
    kind varchar(32) not null,
    id varchar(64) not null,
    length integer not null,
    last varchar(64) not null,
    command varchar(100) not null,
    primary key (register, kind, id)
);

-- What each idempotency key asked for.
create table mtb_command (
    register varchar(64) not null,
    command varchar(100) not null,
    body varchar not null,
    primary key (register, command)
);

-- The tablets as they are now; recomputed from the lines at any time.
create table mtb_tablet (
    register varchar(64) not null,
    id varchar(64) not null,
    version integer not null,
    status varchar(32) not null,
    custody varchar(32) not null,
    holder varchar(64),
    managing_unit varchar(64),
    serial varchar not null,
    asset_code varchar,
    as_of date not null,
    warranty_until date,
    primary key (register, id)
);
create index mtb_tablet_id on mtb_tablet (id);
create index mtb_tablet_serial on mtb_tablet (serial);
create index mtb_tablet_asset_code on mtb_tablet (asset_code);
create index mtb_tablet_holder on mtb_tablet (holder, register);
create index mtb_tablet_status on mtb_tablet (register, status, id);

-- What was written about tablets and about the people around them since somebody last asked what is open: a row for each chain that a
-- command wrote to, and nobody waits for it. Whoever computes the duties of a register takes its rows away.
create table mtb_news (
    kind varchar(32) not null,
    register varchar(64) not null,
    seq bigint generated always as identity,
    id varchar(64) not null,
    primary key (kind, register, seq)
);

create table mtb_checkpoint (
    place integer primary key,
    line clob not null,
    signature varchar
);

-- People, outside the chains: a card is erased, and what remains says when and under which rule.
create table mtb_card (
    person varchar(64) primary key,
    name varchar not null,
    post varchar not null,
    contact varchar not null
);
create table mtb_card_erasure (
    person varchar(64) primary key,
    erased_on date not null,
    rule varchar not null
);
-- Changes whenever a card does, so that every node knows when to read the names again.
create table mtb_directory (stamp varchar not null);
insert into mtb_directory values ('');

-- Attached files by their digest, outside the chains as well.
create table mtb_file (
    digest varchar(64) primary key,
    content blob not null
);
create table mtb_file_erasure (
    digest varchar(64) primary key,
    erased_on date not null,
    rule varchar not null
);
