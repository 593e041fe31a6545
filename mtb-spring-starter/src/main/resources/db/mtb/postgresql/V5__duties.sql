-- What is open about the tablets of each register. All of it is computed from the lines and may be deleted at any time: it is computed anew.

-- From which day on it is computed and by which rules. The stamp is another one after every change of the rows of the register.
create table mtb_duty_book (
    register text collate "C" not null primary key,
    from_day date not null,
    rules text not null,
    stamp text not null
);

-- Each tablet with the last day on which what is known of it holds, long ago when it must be computed anew, and with whoever holds it or held
-- it last. The holder is here before his posts are read: whoever learns of a new post finds every tablet that it is about.
create table mtb_duty_tablet (
    register text collate "C" not null,
    id text collate "C" not null,
    holder text collate "C",
    until_day date not null,
    primary key (register, id)
);
create index mtb_duty_tablet_until on mtb_duty_tablet (register, until_day, id);
create index mtb_duty_tablet_holder on mtb_duty_tablet (holder, register);

-- A duty for each row; due on 9999-12-31 when it has no last day.
create table mtb_duty (
    register text collate "C" not null,
    id text collate "C" not null,
    place integer not null,
    kind text collate "C" not null,
    duty text collate "C" not null,
    due date not null,
    since date,
    holder text collate "C",
    owed text,
    primary key (register, id, place)
);
create index mtb_duty_due on mtb_duty (register, due, id, place, kind, duty);

create table mtb_duty_breach (
    register text collate "C" not null,
    id text collate "C" not null,
    line integer not null,
    on_paper date not null,
    holder text collate "C" not null,
    primary key (register, id, line)
);
create index mtb_duty_breach_on on mtb_duty_breach (register, on_paper);

-- What was done to each tablet on which day, to be counted.
create table mtb_duty_line (
    register text collate "C" not null,
    id text collate "C" not null,
    line integer not null,
    on_paper date not null,
    step text collate "C" not null,
    primary key (register, id, line)
);
create index mtb_duty_line_on on mtb_duty_line (register, on_paper, step);

-- The posts of everybody.
create table mtb_duty_post (
    register text collate "C" not null,
    person text collate "C" not null,
    place integer not null,
    post_group text collate "C" not null,
    from_day date not null,
    until_day date not null,
    primary key (register, person, place)
);
