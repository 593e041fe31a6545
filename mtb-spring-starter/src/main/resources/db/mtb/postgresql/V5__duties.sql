-- What is open about the tablets of each register. All of it is computed from the lines and may be deleted at any time: it is computed anew.

-- Up to which lines it is computed (the sum of the lengths of the chains it rests on, which only grow), on which days it holds, by which rules.
create table mtb_duty_book (
    register text collate "C" not null primary key,
    lines bigint not null,
    from_day date not null,
    until_day date not null,
    rules text not null
);

-- Each tablet with the length of its chain and of those around it (its incident, its holder's posts and accounts).
create table mtb_duty_tablet (
    register text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    around bigint not null,
    holder text collate "C",
    until_day date not null,
    primary key (register, id)
);

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
create index mtb_duty_kind on mtb_duty (register, kind, due);

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

-- The posts of everybody with the length of the chain that tells of them; whoever has none has one row without a group.
create table mtb_duty_post (
    register text collate "C" not null,
    person text collate "C" not null,
    place integer not null,
    version integer not null,
    post_group text collate "C",
    from_day date,
    until_day date,
    primary key (register, person, place)
);
