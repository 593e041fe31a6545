-- The register on PostgreSQL. Texts compare byte by byte (collate "C"): pages, locks and chains have one order everywhere.

-- The lines, as they were digested. Nothing here is ever updated or deleted; the columns beside the line only help to find it.
create table mtb_entry (
    register text collate "C" not null,
    kind text collate "C" not null,
    id text collate "C" not null,
    sequence integer not null,
    command text collate "C" not null,
    place integer not null,
    act text collate "C",
    actor text collate "C",
    unit text collate "C",
    on_paper date,
    recorded timestamptz,
    digest text not null,
    line bytea not null,
    primary key (register, kind, id, sequence)
);
create index mtb_entry_command on mtb_entry (register, command);
create index mtb_entry_actor on mtb_entry (actor, on_paper);
create index mtb_entry_act on mtb_entry (act, unit, on_paper);
create index mtb_entry_recorded on mtb_entry using brin (recorded);

-- Where every chain ends. A row of length 0 stands for a chain that somebody rested on before it began: something to lock.
create table mtb_head (
    register text collate "C" not null,
    kind text collate "C" not null,
    id text collate "C" not null,
    length integer not null,
    last text not null,
    command text not null,
    primary key (register, kind, id)
) with (fillfactor = 80);

-- What each idempotency key asked for.
create table mtb_command (
    register text collate "C" not null,
    command text collate "C" not null,
    body text not null,
    primary key (register, command)
);

-- The tablets as they are now; recomputed from the lines at any time.
create table mtb_tablet (
    register text collate "C" not null,
    id text collate "C" not null,
    version integer not null,
    status text collate "C" not null,
    custody text collate "C" not null,
    holder text collate "C",
    managing_unit text collate "C",
    serial text collate "C" not null,
    asset_code text collate "C",
    as_of date not null,
    warranty_until date,
    primary key (register, id)
) with (fillfactor = 80);
create index mtb_tablet_id on mtb_tablet (lower(id));
create index mtb_tablet_serial on mtb_tablet (lower(serial));
create index mtb_tablet_asset_code on mtb_tablet (lower(asset_code)) where asset_code is not null;
create index mtb_tablet_holder on mtb_tablet (holder, register) where holder is not null;
create index mtb_tablet_status on mtb_tablet (register, status, id);

-- What was written about tablets and about the people around them since somebody last asked what is open: a row for each chain that a
-- command wrote to, and nobody waits for it. Whoever computes the duties of a register takes its rows away.
create table mtb_news (
    kind text collate "C" not null,
    register text collate "C" not null,
    seq bigint generated always as identity,
    id text collate "C" not null,
    primary key (kind, register, seq)
);

create table mtb_checkpoint (
    place integer primary key,
    line text not null,
    signature text
);

-- People, outside the chains: a card is erased, and what remains says when and under which rule.
create table mtb_card (
    person text collate "C" primary key,
    name text not null,
    post text not null,
    contact text not null
);
create table mtb_card_erasure (
    person text collate "C" primary key,
    erased_on date not null,
    rule text not null
);
-- Changes whenever a card does, so that every node knows when to read the names again.
create table mtb_directory (stamp text not null);
insert into mtb_directory values ('');

-- Attached files by their digest, outside the chains as well.
create table mtb_file (
    digest text collate "C" primary key,
    content bytea not null
);
create table mtb_file_erasure (
    digest text collate "C" primary key,
    erased_on date not null,
    rule text not null
);

-- Appends commands of one register in one round trip, all of them or none. Returns nothing when they were written. Otherwise nothing
-- was written, and the rows say what stood against it: the body of a key that was used before, or else every chain as it ends now.
-- It raises nothing, so that a running transaction can go on. Impatient, it does not wait for a chain that somebody else is
-- writing to; that stands against it too. The chains come in their order, and so do the keys.
create function mtb_append(
    p_impatient boolean, p_register text, k_command text[], k_body text[],
    c_register text[], c_kind text[], c_id text[], c_expected integer[], c_previous text[], c_length integer[], c_last text[],
    c_command text[],
    e_kind text[], e_id text[], e_sequence integer[], e_command text[], e_place integer[], e_act text[], e_actor text[],
    e_unit text[], e_on_paper text[], e_recorded text[], e_digest text[], e_line bytea[],
    t_id text[], t_version integer[], t_status text[], t_custody text[], t_holder text[], t_managing_unit text[],
    t_serial text[], t_asset_code text[], t_as_of text[], t_warranty_until text[], t_gone text[])
    returns table (body text, chain integer, length integer, last text, command text)
    language plpgsql
as $$
#variable_conflict use_column
declare
    fits boolean := true;
    head record;
    lengths integer[] := '{}';
    lasts text[] := '{}';
    commands text[] := '{}';
    written text[];
begin
    for i in 1 .. cardinality(c_kind) loop
        loop
            if p_impatient then
                select h.length, h.last, h.command into head from mtb_head h
                    where h.register = c_register[i] and h.kind = c_kind[i] and h.id = c_id[i] for no key update skip locked;
            elsif c_previous[i] is null then
                select h.length, h.last, h.command into head from mtb_head h
                    where h.register = c_register[i] and h.kind = c_kind[i] and h.id = c_id[i] for share;
            else
                select h.length, h.last, h.command into head from mtb_head h
                    where h.register = c_register[i] and h.kind = c_kind[i] and h.id = c_id[i] for no key update;
            end if;
            exit when found;
            insert into mtb_head (register, kind, id, length, last, command)
                values (c_register[i], c_kind[i], c_id[i], 0, repeat('0', 64), '') on conflict do nothing;
            if p_impatient and not found then
                return query select null::text, i - 1, null::integer, null::text, null::text;
                return;
            end if;
        end loop;
        if head.length <> c_expected[i] or head.last <> c_previous[i] then fits := false; end if;
        lengths[i] := head.length;
        lasts[i] := head.last;
        commands[i] := head.command;
    end loop;

    if not fits then
        return query select c.body, null::integer, null::integer, null::text, null::text
            from mtb_command c where c.register = p_register and c.command = any (k_command);
        if found then return; end if;
        return query select null::text, (u.ord - 1)::integer, u.length, u.last, u.command
            from unnest(lengths, lasts, commands) with ordinality as u (length, last, command, ord) order by u.ord;
        return;
    end if;

    with fresh as (
        insert into mtb_command (register, command, body)
            select p_register, k.command, k.body from unnest(k_command, k_body) as k (command, body)
            on conflict do nothing returning command)
        select array_agg(f.command) into written from fresh f;
    if written is null or cardinality(written) < cardinality(k_command) then
        delete from mtb_command c where c.register = p_register and c.command = any (written);
        return query select c.body, null::integer, null::integer, null::text, null::text
            from mtb_command c where c.register = p_register and c.command = any (k_command);
        return;
    end if;

    insert into mtb_entry
            (register, kind, id, sequence, command, place, act, actor, unit, on_paper, recorded, digest, line)
        select p_register, u.kind, u.id, u.sequence, u.command, u.place, u.act, u.actor, u.unit, u.on_paper::date,
                u.recorded::timestamptz, u.digest, u.line
            from unnest(e_kind, e_id, e_sequence, e_command, e_place, e_act, e_actor, e_unit, e_on_paper, e_recorded, e_digest,
                e_line)
                as u (kind, id, sequence, command, place, act, actor, unit, on_paper, recorded, digest, line);

    for i in 1 .. cardinality(c_kind) loop
        if c_previous[i] is not null then
            update mtb_head h set length = c_length[i], last = c_last[i], command = c_command[i]
                where h.register = c_register[i] and h.kind = c_kind[i] and h.id = c_id[i];
        end if;
    end loop;

    insert into mtb_news (kind, register, id)
        select u.kind, u.register, u.id from unnest(c_kind, c_register, c_id, c_previous) as u (kind, register, id, previous)
            where u.previous is not null and u.kind in ('tablet', 'incident', 'account', 'appointment');

    if t_id is not null then
        insert into mtb_tablet as t
                (register, id, version, status, custody, holder, managing_unit, serial, asset_code, as_of, warranty_until)
            select p_register, u.id, u.version, u.status, u.custody, u.holder, u.managing_unit, u.serial, u.asset_code,
                    u.as_of::date, u.warranty_until::date
                from unnest(t_id, t_version, t_status, t_custody, t_holder, t_managing_unit, t_serial, t_asset_code, t_as_of,
                    t_warranty_until)
                    as u (id, version, status, custody, holder, managing_unit, serial, asset_code, as_of, warranty_until)
            on conflict (register, id) do update set
                version = excluded.version, status = excluded.status, custody = excluded.custody, holder = excluded.holder,
                managing_unit = excluded.managing_unit, serial = excluded.serial, asset_code = excluded.asset_code,
                as_of = excluded.as_of, warranty_until = excluded.warranty_until;
    end if;
    if t_gone is not null then
        delete from mtb_tablet t where t.register = p_register and t.id = any (t_gone);
    end if;
end
$$;
