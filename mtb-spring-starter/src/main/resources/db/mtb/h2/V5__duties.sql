-- What is open about the tablets of each register. All of it is computed from the lines and may be deleted at any time: it is computed anew.

-- From which day on it is computed and by which rules. The stamp is another one after every change of the rows of the register.
create table mtb_duty_book (
    register varchar(64) not null primary key,
    from_day date not null,
    rules varchar(64) not null,
    stamp varchar(64) not null
);

-- Each tablet with the last day on which what is known of it holds, long ago when it must be computed anew, and with whoever holds it or held
-- it last. The holder is here before his posts are read: whoever learns of a new post finds every tablet that it is about.
create table mtb_duty_tablet (
    register varchar(64) not null,
    id varchar(64) not null,
    holder varchar(64),
    until_day date not null,
    primary key (register, id)
);
create index mtb_duty_tablet_until on mtb_duty_tablet (register, until_day, id);
create index mtb_duty_tablet_holder on mtb_duty_tablet (holder, register);

-- A duty for each row; due on 9999-12-31 when it has no last day.
create table mtb_duty (
    register varchar(64) not null,
    id varchar(64) not null,
    place integer not null,
    kind varchar(16) not null,
    duty varchar(100) not null,
    due date not null,
    since date,
    holder varchar(64),
    owed varchar,
    primary key (register, id, place)
);
create index mtb_duty_due on mtb_duty (register, due, id, place, kind, duty);

create table mtb_duty_breach (
    register varchar(64) not null,
    id varchar(64) not null,
    line integer not null,
    on_paper date not null,
    holder varchar(64) not null,
    primary key (register, id, line)
);
create index mtb_duty_breach_on on mtb_duty_breach (register, on_paper);

-- What was done to each tablet on which day, to be counted.
create table mtb_duty_line (
    register varchar(64) not null,
    id varchar(64) not null,
    line integer not null,
    on_paper date not null,
    step varchar(32) not null,
    primary key (register, id, line)
);
create index mtb_duty_line_on on mtb_duty_line (register, on_paper, step);

-- The posts of everybody.
create table mtb_duty_post (
    register varchar(64) not null,
    person varchar(64) not null,
    place integer not null,
    post_group varchar(32) not null,
    from_day date not null,
    until_day date not null,
    primary key (register, person, place)
);
